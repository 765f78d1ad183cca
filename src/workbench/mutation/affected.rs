//! A conservative filter: which questions can have another answer because of a change. If in doubt, a question is
//! included.
//!
//! Most changes concern one country, some goals and few worlds, so that most tests need not run again.
//!
//! ```text
//! when: {card: visa}   changed to   when: {card: [visa, jcb]}   concerns only the worlds with card=jcb
//! ```

use jiff::civil::Date;

use super::edit::{Change, Edit, Entry};
use crate::engine::ids::{ClaimId, CountryId, GoalId, GoalSet};
use crate::engine::model::{Basis, Compliance, Condition, Model, Scope, Vocabulary};
use crate::engine::program::takes_part::{counts, in_force};
use crate::engine::worlds::{BoxOfWorlds, Builder, Constraints, Diagram, Node, TooHard};
use crate::workbench::item::Item;

/// The questions that a change concerns.
pub(super) struct Affected {
    scopes: Vec<Scope>,
    goals: GoalSet,
    /// For each goal, the worlds in which the condition of the entry differs; none: possibly all worlds.
    differs: Option<Vec<(GoalId, Diagram)>>,
}

impl Affected {
    /// Determines the questions that a change concerns.
    pub(super) fn new(edit: &Edit, model: &Model) -> Affected {
        let all = GoalSet::first(model.vocabulary.goals.len());
        let scope = edit.entry.scope(model).unwrap_or(Scope::World);
        let item = match edit.entry {
            Entry::Item(item) => item,
            Entry::Claim(claim) => {
                let users = users(model, claim, all);
                let goals = users.iter().fold(GoalSet::EMPTY, |goals, (_, more)| goals | *more);
                return Affected { scopes: users.into_iter().map(|(scope, _)| scope).collect(), goals, differs: None };
            }
            Entry::Step(_) | Entry::Impossible(_) | Entry::Threshold(..) => {
                return Affected { scopes: vec![scope], goals: all, differs: None };
            }
        };
        let header = item.header(model);
        let goals = match &edit.change {
            // If a basis loses its last rule, it has no opinion on any goal.
            Change::Dropped => all,
            // Prohibited routes are refused whatever the goal.
            _ if prohibited(model, item) => all,
            Change::Goals(goals) => (header.goals | *goals).without(header.goals & *goals),
            _ => header.goals,
        };
        let differs = match &edit.change {
            Change::When(when) => {
                // A prohibited route without a condition: nobody can be known to use it.
                let counts = |when: &Condition| !prohibited(model, item) || *when != Condition::Always;
                let conditions = [&header.when, when].map(|when| counts(when).then_some(when));
                // Beyond the bound on work, all worlds are included.
                differ(&model.vocabulary, goals, conditions).ok()
            }
            _ => None,
        };
        Affected { scopes: vec![scope], goals, differs }
    }

    /// Whether the answer to a question about a box of worlds can change.
    pub(super) fn reaches<W: BoxOfWorlds>(&self, country: CountryId, goal: GoalId, worlds: &W) -> bool {
        self.goals.contains(goal)
            && self.covers(country)
            && self.differs.as_ref().is_none_or(|all| {
                all.iter().find(|(of, _)| *of == goal).is_some_and(|(_, differs)| differs.outcomes(worlds).has(1))
            })
    }

    /// Whether it is proved that no possible world is decided differently.
    pub(super) fn nothing(&self) -> bool {
        self.differs.as_ref().is_some_and(|all| all.iter().all(|(_, differs)| !differs.reaches(1)))
    }

    pub(super) fn covers(&self, country: CountryId) -> bool {
        self.scopes.iter().any(|scope| scope.covers(country))
    }

    pub(super) fn goals(&self) -> GoalSet {
        self.goals
    }
}

fn prohibited(model: &Model, item: Item) -> bool {
    matches!(item, Item::Route(route) if model.routes[route].compliance == Compliance::Prohibited)
}

/// For each goal, the worlds in which two conditions differ; none stands for a condition that never holds.
fn differ(
    words: &Vocabulary,
    goals: GoalSet,
    conditions: [Option<&Condition>; 2],
) -> Result<Vec<(GoalId, Diagram)>, TooHard> {
    Builder::run(words, Builder::WORK, |builder| {
        let differ = |goal| {
            let constraints = Constraints::new(words, goal, None, builder);
            let [old, new] = conditions.map(|when| when.map_or(Node::FALSE, |when| builder.condition(when, goal)));
            let differs = builder.differs(old, new);
            (goal, constraints.confine(differs, builder))
        };
        goals.iter().map(differ).collect()
    })
}

/// The scopes and goals of the entries that cite a claim. A prohibited route counts for every goal; steps are handled
/// separately.
fn users(model: &Model, claim: ClaimId, all: GoalSet) -> Vec<(Scope, GoalSet)> {
    let using = Item::all(model).map(|item| (item, item.header(model)));
    let using = using.filter(|(_, header)| header.because.contains(&claim));
    using.map(|(item, header)| (header.scope, if prohibited(model, item) { all } else { header.goals })).collect()
}

/// Whether the changed entry takes part on a day, before or after the change.
pub(super) fn takes_part(edit: &Edit, before: &Model, after: &Model, day: Date) -> bool {
    match edit.entry {
        Entry::Item(item) => {
            let on = |model: &Model| in_force(model, item.header(model), day);
            on(before) || (edit.change != Change::Dropped && on(after))
        }
        Entry::Claim(claim) => {
            let counts = |model: &Model| counts(&model.claims[claim], Basis::Evidence, day);
            counts(before) != counts(after)
        }
        Entry::Step(_) | Entry::Impossible(_) | Entry::Threshold(..) => true,
    }
}
