use crate::engine::error::Error;
use crate::engine::model::{Condition, Fact, Gate, Goal, Means, Model, Route, Rule, Value, Vocabulary};

/// Two rulebooks put in the same words, so that their worlds can be compared.
pub(super) struct Aligned {
    pub(super) old: Model,
    pub(super) new: Model,
    /// For each fact, the values that each of the two has, a bit each; none where it does not have the fact.
    pub(super) values: Vec<[Option<u64>; 2]>,
}

/// Where the words of one vocabulary stand among those of both.
struct Places {
    facts: Vec<usize>,
    values: Vec<Vec<usize>>,
    goals: Vec<usize>,
    gates: Vec<usize>,
    means: Vec<usize>,
}

/// Puts two models in the words of both. The order is that of the new one, with what only the old one has at the end.
///
/// # Errors
/// When both together have more words of a kind than a vocabulary can.
pub(super) fn align(old: &Model, new: &Model) -> Result<Aligned, Error> {
    let both = merged(&old.vocabulary, &new.vocabulary)?;
    let (in_old, in_new) = (places(&old.vocabulary, &both), places(&new.vocabulary, &both));
    let of = |place: usize, fact: &Fact, model: &Model, places: &Places| {
        let own = places.facts.iter().position(|of| *of == place)?;
        let own = model.vocabulary.facts.get(own)?;
        Some(own.values.iter().filter_map(|value| fact.value(&value.id)).fold(0, |set, value| set | 1 << value))
    };
    let values =
        both.facts.iter().enumerate().map(|(place, fact)| {
            [(old, &in_old), (new, &in_new)].map(|(model, places)| of(place, fact, model, places))
        });
    Ok(Aligned { values: values.collect(), old: translated(old, &in_old, &both), new: translated(new, &in_new, &both) })
}

fn merged(old: &Vocabulary, new: &Vocabulary) -> Result<Vocabulary, Error> {
    let mut both = Vocabulary { impossible: Vec::new(), holdings: Vec::new(), ..new.clone() };
    for fact in &old.facts {
        match both.facts.iter_mut().find(|of| of.id == fact.id) {
            Some(of) => append(&mut of.values, &fact.values, |value: &Value| &value.id),
            None => both.facts.push(fact.clone()),
        }
    }
    append(&mut both.goals, &old.goals, |goal: &Goal| &goal.id);
    append(&mut both.gates, &old.gates, |gate: &Gate| &gate.id);
    append(&mut both.means, &old.means, |means: &Means| &means.id);
    let crowded = both.facts.iter().find(|fact| fact.values.len() > Vocabulary::MAX_VALUES);
    let kinds = [("goals", both.goals.len()), ("gates", both.gates.len()), ("means", both.means.len())];
    let most = Vocabulary::MAX_VALUES;
    if let Some(fact) = crowded {
        let count = fact.values.len();
        return Err(Error::question(format!(
            "the fact `{}` has {count} values in the two rulebooks together, and at most {most} can be compared",
            fact.id
        )));
    }
    if let Some((kind, count)) = kinds.into_iter().find(|(_, count)| *count > most) {
        return Err(Error::question(format!(
            "the two rulebooks have {count} {kind} together, and at most {most} can be compared"
        )));
    }
    Ok(both)
}

fn append<T: Clone>(to: &mut Vec<T>, from: &[T], id: impl Fn(&T) -> &String) {
    for item in from {
        if !to.iter().any(|of| id(of) == id(item)) {
            to.push(item.clone());
        }
    }
}

fn places(own: &Vocabulary, both: &Vocabulary) -> Places {
    let fact = |fact: &Fact| both.fact(&fact.id).unwrap_or(usize::MAX);
    let value = |own: &Fact| {
        let of = both.facts.get(fact(own));
        own.values.iter().map(|value| of.and_then(|of| of.value(&value.id)).unwrap_or(0)).collect()
    };
    Places {
        facts: own.facts.iter().map(fact).collect(),
        values: own.facts.iter().map(value).collect(),
        goals: own.goals.iter().map(|goal| both.goal(&goal.id).unwrap_or(usize::MAX)).collect(),
        gates: own.gates.iter().map(|gate| both.gate(&gate.id).unwrap_or(usize::MAX)).collect(),
        means: own.means.iter().map(|means| both.means(&means.id).unwrap_or(usize::MAX)).collect(),
    }
}

fn moved(set: u64, places: &[usize]) -> u64 {
    let held = places.iter().enumerate().filter(|(own, _)| set & (1 << own) != 0);
    held.fold(0, |moved, (_, place)| moved | 1_u64.checked_shl(*place as u32).unwrap_or(0))
}

impl Places {
    fn condition(&self, condition: &Condition) -> Condition {
        let all = |parts: &[Condition]| parts.iter().map(|part| self.condition(part)).collect();
        match condition {
            Condition::Always => Condition::Always,
            Condition::All(parts) => Condition::All(all(parts)),
            Condition::Any(parts) => Condition::Any(all(parts)),
            Condition::Not(part) => Condition::Not(Box::new(self.condition(part))),
            Condition::Is(fact, values) => {
                let place = self.facts.get(*fact).copied().unwrap_or(usize::MAX);
                Condition::Is(place, moved(*values, self.values.get(*fact).map_or(&[], Vec::as_slice)))
            }
            Condition::Goal(goals) => Condition::Goal(moved(*goals, &self.goals)),
        }
    }

    fn one(place: usize, among: &[usize]) -> usize {
        among.get(place).copied().unwrap_or(usize::MAX)
    }
}

fn translated(model: &Model, places: &Places, both: &Vocabulary) -> Model {
    let own = &model.vocabulary;
    let mut vocabulary = both.clone();
    for goal in &mut vocabulary.goals {
        let gates = own.goals.iter().find(|of| of.id == goal.id).map_or(&[][..], |of| of.gates.as_slice());
        goal.gates = gates.iter().map(|gate| Places::one(*gate, &places.gates)).collect();
    }
    for gate in &mut vocabulary.gates {
        gate.needs_means = own.gates.iter().any(|of| of.id == gate.id && of.needs_means);
    }
    vocabulary.impossible.clone_from(&own.impossible);
    for impossible in &mut vocabulary.impossible {
        impossible.when = places.condition(&impossible.when);
    }
    let rules = model.rules.iter().map(|rule| Rule {
        goals: moved(rule.goals, &places.goals),
        gate: Places::one(rule.gate, &places.gates),
        means: rule.means.map(|means| Places::one(means, &places.means)),
        stands_for: rule.stands_for.map(|means| Places::one(means, &places.means)),
        when: places.condition(&rule.when),
        ..rule.clone()
    });
    let routes = model.routes.iter().map(|route| Route {
        goals: moved(route.goals, &places.goals),
        when: places.condition(&route.when),
        clears: moved(route.clears, &places.gates),
        ..route.clone()
    });
    Model {
        version: model.version.clone(),
        date: model.date,
        digest: model.digest.clone(),
        countries: model.countries.clone(),
        sources: Vec::new(),
        claims: model.claims.clone(),
        rules: rules.collect(),
        routes: routes.collect(),
        alternatives: Vec::new(),
        steps: Vec::new(),
        tests: Vec::new(),
        vocabulary,
    }
}
