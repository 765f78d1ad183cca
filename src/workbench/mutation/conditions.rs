use super::words;
use crate::engine::model::{Condition, Vocabulary};

/// A changed condition: where, what was changed, and what stands there now.
pub(super) struct Changed {
    pub(super) place: String,
    pub(super) change: String,
    pub(super) when: Condition,
}

/// Every condition that differs from this one in one place.
pub(super) fn changed(vocabulary: &Vocabulary, when: &Condition) -> Vec<Changed> {
    let mut all = Vec::new();
    if *when != Condition::Always {
        all.push(Changed {
            place: "when".to_owned(),
            change: format!("`{}` dropped", words::condition(vocabulary, when)),
            when: Condition::Always,
        });
    }
    inside(vocabulary, when, "when", &mut |place, change, when| all.push(Changed { place, change, when }));
    all
}

fn inside(vocabulary: &Vocabulary, when: &Condition, place: &str, each: &mut dyn FnMut(String, String, Condition)) {
    match when {
        Condition::Always | Condition::Goal(_) => {}
        Condition::Not(part) => {
            let change = format!("`not` dropped before `{}`", words::condition(vocabulary, part));
            each(place.to_owned(), change, (**part).clone());
            inside(vocabulary, part, &format!("{place}.not"), &mut |place, change, part| {
                each(place, change, Condition::Not(Box::new(part)));
            });
        }
        Condition::All(parts) | Condition::Any(parts) => {
            let (word, again): (_, fn(Vec<Condition>) -> Condition) = match when {
                Condition::All(_) => ("all", Condition::All),
                _ => ("any", Condition::Any),
            };
            for (at, part) in parts.iter().enumerate() {
                // The parts of a mapping are known by their facts, those of a list by their number.
                let here = match (word, part) {
                    ("all", Condition::Is(..)) => place.to_owned(),
                    _ => format!("{place}.{word}[{}]", at + 1),
                };
                if parts.len() > 1 {
                    let rest = parts.iter().enumerate().filter(|(of, _)| *of != at).map(|(_, part)| part.clone());
                    let change = format!("`{}` dropped", words::condition(vocabulary, part));
                    each(here.clone(), change, again(rest.collect()));
                }
                inside(vocabulary, part, &here, &mut |place, change, part| {
                    let mut parts = parts.clone();
                    if let Some(slot) = parts.get_mut(at) {
                        *slot = part;
                    }
                    each(place, change, again(parts));
                });
            }
        }
        Condition::Is(fact, set) => literal(vocabulary, *fact, *set, place, each),
    }
}

fn literal(
    vocabulary: &Vocabulary,
    fact: usize,
    set: u64,
    place: &str,
    each: &mut dyn FnMut(String, String, Condition),
) {
    let all = vocabulary.facts.get(fact).map_or(0, crate::engine::model::Fact::all);
    let name = words::fact(vocabulary, fact);
    let place = format!("{place}.{name}");
    let said = words::condition(vocabulary, &Condition::Is(fact, set));
    each(place.clone(), format!("`{said}` negated"), Condition::Is(fact, all & !set));
    for value in (0..64).map(|value| 1 << value).filter(|value| all & value != 0) {
        let word = words::values(vocabulary, fact, value);
        if set & value == 0 {
            each(place.clone(), format!("`{word}` added to `{said}`"), Condition::Is(fact, set | value));
        } else if set != value {
            each(place.clone(), format!("`{word}` taken out of `{said}`"), Condition::Is(fact, set & !value));
        }
    }
}
