//! Conditions as every contestant gets them, and the forms into which they are translated.
//!
//! A condition is kept in negation normal form: the values of a fact are a closed set, so `not (x is a)` is `x is one of
//! the others`, and no contestant needs a `not`. Two forms are made of it: text with `and` and `or` for the languages that
//! have them ([`Condition::text`]), and a disjunction of regions for those that do not, where a region holds a set of allowed
//! values for some facts ([`Condition::regions`]).
//!
//! Example: `{all: [{platform: wechat}, {not: {card: [visa, amex]}}]}` becomes `platform == "wechat" && card in ["jcb",
//! "none"]`, and one region.

use std::collections::BTreeMap;

/// A fact: its name and the names of its values.
pub struct Fact {
    pub id: String,
    pub values: Vec<String>,
}

/// For each fact, the place of its value.
pub type World = Vec<usize>;

/// For some facts, the values that are allowed, a bit each.
pub type Region = BTreeMap<usize, u64>;

#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    Always,
    Never,
    All(Vec<Condition>),
    Any(Vec<Condition>),
    /// A fact has one of these values, a bit each.
    Is(usize, u64),
}

/// How a language writes a condition.
pub struct Syntax {
    pub always: &'static str,
    pub and: &'static str,
    pub or: &'static str,
    /// Writes that a fact has one of some values (`true`) or none of them (`false`).
    pub is: fn(fact: &str, values: &[&str], one_of: bool) -> String,
}

/// The set of all values of a fact.
pub fn all_values(fact: &Fact) -> u64 {
    u64::MAX >> (64 - fact.values.len())
}

impl Condition {
    pub fn is(fact: usize, values: u64, facts: &[Fact]) -> Condition {
        match values {
            0 => Condition::Never,
            _ if values == all_values(&facts[fact]) => Condition::Always,
            _ => Condition::Is(fact, values),
        }
    }

    pub fn all(parts: impl IntoIterator<Item = Condition>) -> Condition {
        let mut kept = Vec::new();
        for part in parts {
            match part {
                Condition::Always => {}
                Condition::Never => return Condition::Never,
                Condition::All(nested) => kept.extend(nested),
                other => kept.push(other),
            }
        }
        kept.dedup();
        if kept.len() > 1 { Condition::All(kept) } else { kept.pop().unwrap_or(Condition::Always) }
    }

    pub fn any(parts: impl IntoIterator<Item = Condition>) -> Condition {
        let mut kept = Vec::new();
        for part in parts {
            match part {
                Condition::Never => {}
                Condition::Always => return Condition::Always,
                Condition::Any(nested) => kept.extend(nested),
                other => kept.push(other),
            }
        }
        kept.dedup();
        if kept.len() > 1 { Condition::Any(kept) } else { kept.pop().unwrap_or(Condition::Never) }
    }

    /// The opposite, again without a `not`.
    pub fn negated(&self, facts: &[Fact]) -> Condition {
        match self {
            Condition::Always => Condition::Never,
            Condition::Never => Condition::Always,
            Condition::All(parts) => Condition::any(parts.iter().map(|part| part.negated(facts))),
            Condition::Any(parts) => Condition::all(parts.iter().map(|part| part.negated(facts))),
            Condition::Is(fact, values) => Condition::is(*fact, all_values(&facts[*fact]) & !values, facts),
        }
    }

    pub fn holds(&self, world: &[usize]) -> bool {
        match self {
            Condition::Always => true,
            Condition::Never => false,
            Condition::All(parts) => parts.iter().all(|part| part.holds(world)),
            Condition::Any(parts) => parts.iter().any(|part| part.holds(world)),
            Condition::Is(fact, values) => values >> world[*fact] & 1 == 1,
        }
    }

    /// Calls `each` with every fact that is mentioned.
    pub fn visit(&self, each: &mut impl FnMut(usize)) {
        match self {
            Condition::Always | Condition::Never => {}
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| part.visit(each)),
            Condition::Is(fact, _) => each(*fact),
        }
    }

    /// Boxes that together are the condition; one that lies within another is left out.
    pub fn regions(&self) -> Vec<Region> {
        let regions = match self {
            Condition::Always => vec![Region::new()],
            Condition::Never => Vec::new(),
            Condition::Is(fact, values) => vec![Region::from([(*fact, *values)])],
            Condition::Any(parts) => parts.iter().flat_map(Condition::regions).collect(),
            Condition::All(parts) => parts.iter().fold(vec![Region::new()], |before, part| {
                let regions = part.regions();
                before.iter().flat_map(|one| regions.iter().filter_map(|other| common(one, other))).collect()
            }),
        };
        let mut kept: Vec<Region> = Vec::new();
        for one in regions {
            if !kept.iter().any(|other| within(&one, other)) {
                kept.retain(|other| !within(other, &one));
                kept.push(one);
            }
        }
        kept
    }

    /// The condition in a language that has `and` and `or`.
    pub fn text(&self, facts: &[Fact], syntax: &Syntax) -> String {
        let joined = |parts: &[Condition], by: &str| {
            let parts = parts.iter().map(|part| part.text(facts, syntax)).collect::<Vec<_>>();
            format!("({})", parts.join(by))
        };
        match self {
            Condition::Always => syntax.always.to_owned(),
            Condition::Never => unreachable!("a rule that never holds is given to nobody"),
            Condition::All(parts) => joined(parts, syntax.and),
            Condition::Any(parts) => joined(parts, syntax.or),
            Condition::Is(fact, values) => values_text(&facts[*fact], *values, syntax.is),
        }
    }
}

/// The names of a set of values.
pub fn named(fact: &Fact, set: u64) -> Vec<&str> {
    let named = fact.values.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1);
    named.map(|(_, value)| value.as_str()).collect()
}

/// One comparison, the short way: `x != a` where all values but one are allowed.
pub fn values_text(fact: &Fact, values: u64, is: fn(&str, &[&str], bool) -> String) -> String {
    let others = all_values(fact) & !values;
    if others.count_ones() == 1 && values.count_ones() > 1 {
        is(&fact.id, &named(fact, others), false)
    } else {
        is(&fact.id, &named(fact, values), true)
    }
}

/// What two regions have in common, if anything.
fn common(one: &Region, other: &Region) -> Option<Region> {
    let mut both = one.clone();
    for (fact, values) in other {
        let slot = both.entry(*fact).or_insert(u64::MAX);
        *slot &= values;
        if *slot == 0 {
            return None;
        }
    }
    Some(both)
}

fn within(one: &Region, other: &Region) -> bool {
    other.iter().all(|(fact, values)| one.get(fact).is_some_and(|own| own & !values == 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts() -> Vec<Fact> {
        let fact = |id: &str, values: &[&str]| Fact {
            id: id.to_owned(),
            values: values.iter().map(|value| (*value).to_owned()).collect(),
        };
        vec![fact("platform", &["wechat", "alipay"]), fact("card", &["none", "visa", "amex"])]
    }

    /// `(wechat and not amex) or (alipay and visa)`
    fn condition(facts: &[Fact]) -> Condition {
        let one = Condition::all([Condition::is(0, 1, facts), Condition::is(1, 4, facts).negated(facts)]);
        Condition::any([one, Condition::all([Condition::is(0, 2, facts), Condition::is(1, 2, facts)])])
    }

    #[test]
    fn every_form_means_the_same() {
        let facts = facts();
        let when = condition(&facts);
        let (regions, negated) = (when.regions(), when.negated(&facts));
        for world in [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]] {
            let expected = matches!(world, [0, 0 | 1] | [1, 1]);
            let inside = |region: &Region| region.iter().all(|(fact, values)| values >> world[*fact] & 1 == 1);
            assert_eq!(when.holds(&world), expected, "{world:?}");
            assert_eq!(regions.iter().any(inside), expected, "{regions:?} {world:?}");
            assert_eq!(negated.holds(&world), !expected, "{negated:?} {world:?}");
        }
    }

    #[test]
    fn a_fact_that_may_have_any_value_is_not_mentioned() {
        let facts = facts();
        assert_eq!(Condition::all([Condition::is(0, 3, &facts), Condition::is(1, 2, &facts)]), Condition::Is(1, 2));
        assert_eq!(Condition::is(1, 0, &facts), Condition::Never);
    }
}
