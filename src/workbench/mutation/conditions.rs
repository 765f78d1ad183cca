//! Enumerates the conditions that differ from a given one in one place.
//!
//! ```text
//! card=visa and platform=wechat     the whole dropped; either part dropped; either negated;
//!                                   a value added to either, or taken out of a list of several
//! ```

use crate::engine::ids::{FactId, List, ValueSet};
use crate::engine::model::notation::{Notation, one_or_list};
use crate::engine::model::{Condition, Counting, Vocabulary};

/// A changed condition: the place, the change in words, and the new condition.
pub(super) struct Changed {
    pub(super) place: String,
    pub(super) what: String,
    pub(super) when: Condition,
}

/// Every condition that differs from this one in one place.
pub(super) fn changed(words: &Vocabulary, when: &Condition) -> Vec<Changed> {
    let mut all = Vec::new();
    if *when != Condition::Always {
        let what = format!("`{}` dropped", when.text(words, Notation::RuleFile));
        all.push(Changed { place: "when".to_owned(), what, when: Condition::Always });
    }
    inside(words, when, "when", &mut |changed| all.push(changed));
    all
}

fn inside(words: &Vocabulary, when: &Condition, place: &str, each: &mut dyn FnMut(Changed)) {
    let (parts, join): (_, &dyn Fn(List<Condition>) -> Condition) = match when {
        Condition::Always | Condition::Goal(_) => return,
        Condition::Is(fact, values) => return literal(words, *fact, *values, place, each),
        Condition::All(parts) => (parts, &Condition::All),
        Condition::Any(parts) => (parts, &Condition::Any),
        Condition::Not(parts) => (parts, &Condition::Not),
        Condition::Count(counting, parts) => {
            numbers(*counting, parts, place, each);
            (parts, &|parts| Condition::Count(*counting, parts))
        }
    };
    if let Condition::Not(_) = when {
        let positive = match parts.as_slice() {
            [part] => part.clone(),
            _ => Condition::Any(parts.clone()),
        };
        let what = format!("`not` dropped before `{}`", positive.text(words, Notation::RuleFile));
        each(Changed { place: place.to_owned(), what, when: positive });
    }
    for (at, part) in parts.entries() {
        // Parts of a mapping are named by their fact, parts of a list by their number.
        let here = match (when, part) {
            (Condition::All(_), Condition::Is(..)) => place.to_owned(),
            (Condition::All(_), _) => format!("{place}.all[{}]", at + 1),
            (Condition::Any(_), _) => format!("{place}.any[{}]", at + 1),
            (Condition::Count(..), _) => format!("{place}.count.of[{}]", at + 1),
            _ if parts.len() == 1 => format!("{place}.not"),
            _ => format!("{place}.not[{}]", at + 1),
        };
        if parts.len() > 1 {
            let mut rest = parts.to_vec();
            rest.remove(at);
            let what = format!("`{}` dropped", part.text(words, Notation::RuleFile));
            each(Changed { place: here.clone(), what, when: join(rest.into()) });
        }
        inside(words, part, &here, &mut |changed| {
            let mut all = parts.clone();
            all[at] = changed.when;
            each(Changed { when: join(all), ..changed });
        });
    }
}

/// Changes the bounds of a count by one in each direction.
fn numbers(counting: Counting, parts: &List<Condition>, place: &str, each: &mut dyn FnMut(Changed)) {
    let one_more = |number: u8| number.checked_add(1).filter(|more| usize::from(*more) <= parts.len());
    let one_less = |number: u8| number.checked_sub(1);
    let leasts = [one_more(counting.least), one_less(counting.least)].into_iter().flatten();
    let leasts = leasts.map(|least| Counting { least, ..counting });
    let mosts = counting.most.map(|most| [one_more(most), one_less(most)]).into_iter().flatten().flatten();
    let mosts = mosts.map(|most| Counting { most: Some(most), ..counting });
    let changed = leasts.chain(mosts).filter(|changed| changed.most.is_none_or(|most| changed.least <= most));
    for changed in changed {
        let what = format!("`{}` made `{}`", counting.in_rule_file(), changed.in_rule_file());
        let when = Condition::Count(changed, parts.clone());
        each(Changed { place: format!("{place}.count"), what, when });
    }
}

fn literal(words: &Vocabulary, id: FactId, values: ValueSet, place: &str, each: &mut dyn FnMut(Changed)) {
    let fact = &words.facts[id];
    let place = format!("{place}.{}", fact.id);
    let written = Condition::Is(id, values).text(words, Notation::RuleFile);
    let mut add = |what, values| each(Changed { place: place.clone(), what, when: Condition::Is(id, values) });
    add(format!("`{written}` negated"), fact.all().without(values));
    for value in fact.all().iter() {
        let (one, name) = (ValueSet::only(value), one_or_list(&[&fact.values[value].id]));
        if !values.contains(value) {
            add(format!("`{name}` added to `{written}`"), values | one);
        } else if values != one {
            add(format!("`{name}` taken out of `{written}`"), values.without(one));
        }
    }
}
