//! A rulebook with fewer facts: the others are fixed, each at a value, and gone. What it decides about the facts that are
//! kept is what the whole rulebook decides when the others have these values.

use super::plain::{Condition, Model, Step, Text, Values};

/// The model without what it says to people: projecting it again and again is then cheap.
pub fn lean(model: &Model) -> Model {
    let mut lean = model.clone();
    for claim in &mut lean.claims {
        (claim.text, claim.why, claim.note) = (Text::default(), None, None);
        (claim.cites, claim.figures) = (Vec::new(), Vec::new());
    }
    lean.rules.iter_mut().for_each(|rule| rule.text = Text::default());
    lean.steps.iter_mut().for_each(|step| step.text = Text::default());
    for route in &mut lean.routes {
        route.text = Text::default();
    }
    for other in &mut lean.alternatives {
        (other.text, other.risk) = (Text::default(), None);
    }
    lean.countries.iter_mut().for_each(|country| country.aliases.clear());
    // Documents still name a source.
    lean.sources.truncate(1);
    lean.countries.iter_mut().filter_map(|country| country.document.as_mut()).for_each(|document| document.source = 0);
    lean.tests.clear();
    lean
}

/// The model with only the facts that are kept (their places, in order); the others have the values of a world.
pub fn project(model: &Model, world: &[usize], kept: &[usize]) -> Model {
    let projection = Projection { world, kept };
    let mut small = model.clone();
    let vocabulary = &mut small.vocabulary;
    vocabulary.facts = kept.iter().map(|fact| model.vocabulary.facts[*fact].clone()).collect();
    vocabulary.situations.clear();
    vocabulary.holdings = vocabulary.holdings.iter().filter_map(|fact| projection.place(*fact)).collect();
    vocabulary.impossible.iter_mut().for_each(|rule| rule.when = projection.condition(&rule.when));
    small.rules.iter_mut().for_each(|rule| rule.when = projection.condition(&rule.when));
    small.routes.iter_mut().for_each(|route| route.when = projection.condition(&route.when));
    small.alternatives.iter_mut().for_each(|other| {
        other.when = projection.condition(&other.when);
        other.step = None;
    });
    small.steps = small.steps.iter().filter_map(|step| projection.step(step)).collect();
    small
}

struct Projection<'p> {
    world: &'p [usize],
    kept: &'p [usize],
}

impl Projection<'_> {
    fn place(&self, fact: usize) -> Option<usize> {
        self.kept.iter().position(|kept| *kept == fact)
    }

    fn fixed_in(&self, fact: usize, values: Values) -> bool {
        values.has(self.world[fact])
    }

    fn condition(&self, condition: &Condition) -> Condition {
        let all = |parts: &[Condition]| parts.iter().map(|part| self.condition(part)).collect();
        match condition {
            Condition::All(parts) => Condition::All(all(parts)),
            Condition::Any(parts) => Condition::Any(all(parts)),
            Condition::Not(part) => Condition::Not(Box::new(self.condition(part))),
            Condition::Count(counting, parts) => Condition::Count(*counting, all(parts)),
            Condition::Is(fact, values) => match self.place(*fact) {
                Some(place) => Condition::Is(place, *values),
                None if self.fixed_in(*fact, *values) => Condition::Always,
                None => Condition::Not(Box::new(Condition::Always)),
            },
            Condition::Always | Condition::Goal(_) => condition.clone(),
        }
    }

    /// The step, where what is fixed lets it be taken and stay as it is.
    fn step(&self, step: &Step) -> Option<Step> {
        let fits = |facts: &[(usize, Values)]| {
            facts.iter().all(|(fact, values)| self.place(*fact).is_some() || self.fixed_in(*fact, *values))
        };
        let keep = |facts: &[(usize, Values)]| {
            facts.iter().filter_map(|(fact, values)| Some((self.place(*fact)?, *values))).collect::<Vec<_>>()
        };
        let (needs, sets) = (keep(&step.needs), keep(&step.sets));
        (fits(&step.needs) && fits(&step.sets) && !sets.is_empty()).then(|| Step { needs, sets, ..step.clone() })
    }
}
