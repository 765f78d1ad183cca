use crate::engine::model::{Condition, Vocabulary};

/// The names of the values of a fact that are in a set.
pub(super) fn values(vocabulary: &Vocabulary, fact: usize, set: u64) -> String {
    let Some(fact) = vocabulary.facts.get(fact) else { return String::new() };
    let values = fact.values.iter().enumerate().filter(|(value, _)| set & (1 << value) != 0);
    let names = values.map(|(_, value)| value.id.as_str()).collect::<Vec<_>>();
    match names.as_slice() {
        [one] => (*one).to_owned(),
        all => format!("[{}]", all.join(", ")),
    }
}

/// The name of a fact.
pub(super) fn fact(vocabulary: &Vocabulary, fact: usize) -> &str {
    vocabulary.facts.get(fact).map_or("", |fact| fact.id.as_str())
}

/// A condition on one line, as rule files write it.
pub(super) fn condition(vocabulary: &Vocabulary, when: &Condition) -> String {
    let list = |parts: &[Condition]| {
        parts.iter().map(|part| format!("{{{}}}", condition(vocabulary, part))).collect::<Vec<_>>().join(", ")
    };
    match when {
        Condition::Always => String::new(),
        Condition::All(parts) => parts.iter().map(|part| condition(vocabulary, part)).collect::<Vec<_>>().join(", "),
        Condition::Any(parts) => format!("any: [{}]", list(parts)),
        Condition::Not(part) => format!("not: {{{}}}", condition(vocabulary, part)),
        Condition::Is(place, set) => format!("{}: {}", fact(vocabulary, *place), values(vocabulary, *place, *set)),
        Condition::Goal(set) => {
            let goals = vocabulary.goals.iter().enumerate().filter(|(goal, _)| set & (1 << goal) != 0);
            format!("goal: [{}]", goals.map(|(_, goal)| goal.id.as_str()).collect::<Vec<_>>().join(", "))
        }
    }
}
