//! Translates two rulebooks to a common vocabulary, so that their worlds can be compared.
//!
//! The common vocabulary has the words of the new rulebook, in its order, followed by those that only the old one has.
//! So the new rulebook keeps its identifiers, and only the old one is translated.
//!
//! ```text
//! old:    card = none, debit
//! new:    card = none, credit
//! common: card = none, credit, debit      the old `debit` is now the third value; the old rulebook has no `credit`
//! ```

use crate::engine::error::Error;
use crate::engine::ids::{FactId, GateId, GateSet, GoalId, GoalSet, Id, List, MeansId, Set, Table, ValueId, ValueSet};
use crate::engine::model::{Condition, Fact, Gate, Goal, Header, Means, Model, Route, Rule, Value, Vocabulary};
use crate::engine::record::Str;

/// Two rulebooks in the common vocabulary.
pub(super) struct Aligned {
    pub(super) old: Model,
    pub(super) new: Model,
    /// For each fact, the values that the old and the new rulebook have; none if it does not have the fact.
    pub(super) values: Table<FactId, [Option<ValueSet>; 2]>,
}

/// Translates two models to the common vocabulary.
///
/// # Errors
/// If it would have more words of a kind than a vocabulary can.
pub(super) fn align(old: &Model, new: &Model) -> Result<Aligned, Error> {
    let mut both = Vocabulary { impossible: List::new(), holdings: List::new(), ..new.vocabulary.clone() };
    let places = Places::of(&old.vocabulary, &mut both);
    not_too_many(&both)?;
    let values = both.facts.iter().map(|fact| {
        [old, new].map(|model| {
            let own = model.vocabulary.facts.iter().find(|own| own.id == fact.id)?;
            Some(own.values.iter().filter_map(|value| fact.value(&value.id)).collect())
        })
    });
    let values = values.collect();
    let (old, new) = (places.translated(old, &both), deciding(new, vocabulary_of(&new.vocabulary, &both)));
    Ok(Aligned { old, new, values })
}

fn not_too_many(both: &Vocabulary) -> Result<(), Error> {
    let most = Vocabulary::MAX_WORDS;
    if let Some(fact) = both.facts.iter().find(|fact| fact.values.len() > Vocabulary::MAX_VALUES) {
        let (most, count) = (Vocabulary::MAX_VALUES, fact.values.len());
        return Err(Error::question(format!(
            "the fact `{}` has {count} values in the two rulebooks together, and at most {most} can be compared",
            fact.id
        )));
    }
    let kinds = [("goals", both.goals.len()), ("gates", both.gates.len()), ("means", both.means.len())];
    match kinds.into_iter().find(|(_, count)| *count > most) {
        Some((kind, count)) => Err(Error::question(format!(
            "the two rulebooks have {count} {kind} together, and at most {most} can be compared"
        ))),
        None => Ok(()),
    }
}

/// The identifiers of the old vocabulary's words in the common one.
struct Places {
    facts: Table<FactId, FactId>,
    values: Table<FactId, Table<ValueId, ValueId>>,
    goals: Table<GoalId, GoalId>,
    gates: Table<GateId, GateId>,
    means: Table<MeansId, MeansId>,
}

/// The identifier of a word with that name, which is added if it is missing.
fn find_or_add<I: Id, T: Clone>(list: &mut Table<I, T>, word: &T, id: fn(&T) -> &Str) -> I {
    list.find(|known| id(known) == id(word)).unwrap_or_else(|| list.push(word.clone()))
}

fn moved<I: Id, const WORDS: usize>(set: Set<I, WORDS>, places: &Table<I, I>) -> Set<I, WORDS> {
    set.iter().map(|member| places[member]).collect()
}

impl Places {
    /// Maps the words of a vocabulary to the common one, and adds those that are missing.
    fn of(own: &Vocabulary, both: &mut Vocabulary) -> Places {
        let (mut facts, mut values) = (Vec::new(), Vec::new());
        for fact in &own.facts {
            let place = find_or_add(&mut both.facts, fact, |fact: &Fact| &fact.id);
            let of_both = &mut both.facts[place].values;
            values
                .push(fact.values.iter().map(|value| find_or_add(of_both, value, |value: &Value| &value.id)).collect());
            facts.push(place);
        }
        Places {
            facts: facts.into(),
            values: values.into(),
            goals: own.goals.iter().map(|goal| find_or_add(&mut both.goals, goal, |goal: &Goal| &goal.id)).collect(),
            gates: own.gates.iter().map(|gate| find_or_add(&mut both.gates, gate, |gate: &Gate| &gate.id)).collect(),
            means: own
                .means
                .iter()
                .map(|means| find_or_add(&mut both.means, means, |means: &Means| &means.id))
                .collect(),
        }
    }

    fn condition(&self, condition: &Condition) -> Condition {
        let all = |parts: &List<Condition>| parts.iter().map(|part| self.condition(part)).collect();
        match condition {
            Condition::Always => Condition::Always,
            Condition::All(parts) => Condition::All(all(parts)),
            Condition::Any(parts) => Condition::Any(all(parts)),
            Condition::Not(parts) => Condition::Not(all(parts)),
            Condition::Is(fact, values) => Condition::Is(self.facts[*fact], moved(*values, &self.values[*fact])),
            Condition::Count(counting, parts) => Condition::Count(*counting, all(parts)),
            Condition::Goal(goals) => Condition::Goal(moved(*goals, &self.goals)),
        }
    }

    fn header(&self, header: &Header) -> Header {
        let (goals, when): (GoalSet, _) = (moved(header.goals, &self.goals), self.condition(&header.when));
        Header { goals, when, ..header.clone() }
    }

    fn translated(&self, model: &Model, both: &Vocabulary) -> Model {
        let mut vocabulary = vocabulary_of(&model.vocabulary, both);
        for goal in vocabulary.goals.to_mut() {
            goal.gates = goal.gates.iter().map(|gate| self.gates[*gate]).collect();
        }
        for impossible in vocabulary.impossible.to_mut() {
            impossible.when = self.condition(&impossible.when);
        }
        let mut translated = deciding(model, vocabulary);
        translated.rules = model.rules.iter().map(|rule| self.rule(rule)).collect();
        translated.routes = model.routes.iter().map(|route| self.route(route)).collect();
        translated
    }

    fn rule(&self, rule: &Rule) -> Rule {
        Rule {
            header: self.header(rule),
            gate: self.gates[rule.gate],
            means: rule.means.map(|means| self.means[means]),
            stands_for: rule.stands_for.map(|means| self.means[means]),
            ..rule.clone()
        }
    }

    fn route(&self, route: &Route) -> Route {
        let clears: GateSet = moved(route.clears, &self.gates);
        Route { header: self.header(route), clears, ..route.clone() }
    }
}

/// The common words, with what one vocabulary says about them: the gates of each goal, which gates need a means, and
/// the impossible worlds. Gates and conditions are still in that vocabulary's own identifiers.
fn vocabulary_of(own: &Vocabulary, both: &Vocabulary) -> Vocabulary {
    let mut vocabulary = both.clone();
    for goal in vocabulary.goals.to_mut() {
        // How long something lives, and how else it is called, decides nothing by itself.
        goal.lifetimes = None;
        goal.with = None;
        goal.also = List::new();
        goal.gates = own.goals.iter().find(|own| own.id == goal.id).map_or(List::new(), |own| own.gates.clone());
    }
    for gate in vocabulary.gates.to_mut() {
        gate.needs_means = own.gates.iter().any(|own| own.id == gate.id && own.needs_means);
    }
    vocabulary.impossible.clone_from(&own.impossible);
    vocabulary
}

/// The model reduced to what affects verdicts.
fn deciding(model: &Model, vocabulary: Vocabulary) -> Model {
    Model {
        vocabulary,
        sources: Table::new(),
        alternatives: Table::new(),
        steps: Table::new(),
        names: Table::new(),
        tests: List::new(),
        ..model.clone()
    }
}
