use crate::engine::model::{Condition, Vocabulary};
use crate::engine::profile::names_of;

/// A condition with one of its clauses left out.
#[derive(Clone, Debug)]
pub(crate) struct Shorter {
    /// The clause, as one would say it.
    pub(super) clause: String,
    /// Where it stands: which part of the condition, which part of that, and so on.
    pub(crate) path: Vec<usize>,
    /// What remains.
    pub(crate) rest: Condition,
}

/// The condition with each of its clauses left out in turn, at any depth.
pub(super) fn shorter(condition: &Condition, words: &Vocabulary) -> Vec<Shorter> {
    let mut found = Vec::new();
    // A condition that is one clause can be left out as a whole.
    if !matches!(condition, Condition::Always | Condition::All(_)) {
        found.push(Shorter { clause: said(condition, words), path: Vec::new(), rest: Condition::Always });
    }
    within(condition, words, &mut Vec::new(), &mut |shorter| found.push(shorter));
    found
}

fn within(condition: &Condition, words: &Vocabulary, path: &mut Vec<usize>, each: &mut dyn FnMut(Shorter)) {
    let (parts, joined): (_, fn(Vec<Condition>) -> Condition) = match condition {
        Condition::All(parts) => (parts, Condition::All),
        Condition::Any(parts) => (parts, Condition::Any),
        Condition::Not(part) => {
            path.push(0);
            within(part, words, path, &mut |of| each(Shorter { rest: Condition::Not(Box::new(of.rest)), ..of }));
            path.pop();
            return;
        }
        Condition::Always | Condition::Is(..) | Condition::Goal(_) => return,
    };
    let one_of = matches!(condition, Condition::Any(_));
    for (place, part) in parts.iter().enumerate() {
        path.push(place);
        // The last of several possibilities cannot be left out: nothing would be left.
        if !one_of || parts.len() > 1 {
            let mut rest = parts.clone();
            rest.remove(place);
            each(Shorter { clause: said(part, words), path: path.clone(), rest: joined(rest) });
        }
        within(part, words, path, &mut |of| {
            let mut all = parts.clone();
            if let Some(slot) = all.get_mut(place) {
                *slot = of.rest;
            }
            each(Shorter { rest: joined(all), clause: of.clause, path: of.path });
        });
        path.pop();
    }
}

/// A condition as one would say it.
pub(super) fn said(condition: &Condition, words: &Vocabulary) -> String {
    let list = |parts: &[Condition], join: &str| {
        let parts = parts.iter().map(|part| match part {
            Condition::Any(_) | Condition::All(_) => format!("({})", said(part, words)),
            _ => said(part, words),
        });
        parts.collect::<Vec<_>>().join(join)
    };
    match condition {
        Condition::Always => "always".to_owned(),
        Condition::All(parts) => list(parts, " and "),
        Condition::Any(parts) => list(parts, " or "),
        Condition::Not(part) => format!("not ({})", said(part, words)),
        Condition::Is(fact, values) => words.facts.get(*fact).map_or_else(String::new, |fact| {
            let others = names_of(fact, fact.all() & !values);
            let own = names_of(fact, *values);
            match others.as_slice() {
                [other] if own.len() > 1 => format!("{} is not {other}", fact.id),
                _ => format!("{}={}", fact.id, own.join(",")),
            }
        }),
        Condition::Goal(goals) => {
            let named = words.goals.iter().enumerate().filter(|(goal, _)| goals & (1 << goal) != 0);
            format!("goal={}", named.map(|(_, goal)| goal.id.as_str()).collect::<Vec<_>>().join(","))
        }
    }
}
