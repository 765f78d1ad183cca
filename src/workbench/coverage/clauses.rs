//! Enumerates the conditions that result from leaving out one clause.
//!
//! ```text
//! a and (b or c)     without `a`: (b or c)      without `b or c`: a
//!                    without `b`: a and (c)     without `c`: a and (b)
//! ```

use crate::engine::ids::List;
use crate::engine::model::notation::Notation;
use crate::engine::model::{Condition, Nested, Vocabulary};

/// A condition with one clause left out.
#[derive(Clone, Debug)]
pub(crate) struct Shorter {
    /// The clause that was left out, as a formula.
    pub(super) clause: String,
    /// The clause as data.
    pub(super) nested: Nested,
    /// The path to the clause: the index of the part of the condition, of the part of that, and so on.
    pub(crate) path: Vec<usize>,
    /// The condition without the clause.
    pub(crate) rest: Condition,
}

/// The condition with each of its clauses, at any depth, left out in turn.
pub(super) fn shorter(condition: &Condition, words: &Vocabulary) -> Vec<Shorter> {
    let mut found = Vec::new();
    // A condition that is a single clause can be left out as a whole.
    if !matches!(condition, Condition::Always | Condition::All(_)) {
        let clause = condition.text(words, Notation::Shortest);
        let nested = condition.nested(words);
        found.push(Shorter { clause, nested, path: Vec::new(), rest: Condition::Always });
    }
    inside(condition, words, &mut Vec::new(), &mut |shorter| found.push(shorter));
    found
}

fn inside(condition: &Condition, words: &Vocabulary, path: &mut Vec<usize>, each: &mut dyn FnMut(Shorter)) {
    let (parts, join): (_, &dyn Fn(List<Condition>) -> Condition) = match condition {
        Condition::All(parts) => (parts, &Condition::All),
        Condition::Any(parts) => (parts, &Condition::Any),
        Condition::Not(parts) => (parts, &Condition::Not),
        Condition::Count(counting, parts) => (parts, &|parts| Condition::Count(*counting, parts)),
        Condition::Always | Condition::Is(..) | Condition::Goal(_) => return,
    };
    // The last alternative of a disjunction cannot be left out: an empty one never holds.
    let can_be_empty = matches!(condition, Condition::All(_));
    for (place, part) in parts.entries() {
        path.push(place);
        if can_be_empty || parts.len() > 1 {
            let mut rest = parts.to_vec();
            rest.remove(place);
            let clause = part.text(words, Notation::Shortest);
            let nested = part.nested(words);
            each(Shorter { clause, nested, path: path.clone(), rest: join(rest.into()) });
        }
        inside(part, words, path, &mut |shorter| {
            let mut all = parts.clone();
            all[place] = shorter.rest;
            each(Shorter { rest: join(all), ..shorter });
        });
        path.pop();
    }
}
