//! Cases for properties of analyses: small generated rulebooks, the project's rulebook with few facts left, and the
//! project's rulebook with few facts open.

use std::cell::Cell;

use super::plain::{Condition, Model};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use simbind::{Evaluation, Rulebook};

use super::brute::Brute;
use super::generate::Tape;
#[cfg(any(feature = "yaml", feature = "reason"))]
use super::generate::question;
#[cfg(feature = "yaml")]
use super::generate::rulebook;
#[cfg(feature = "reason")]
use super::generate::tell_all;
#[cfg(all(feature = "builtin", feature = "reason"))]
use super::project::{lean, project};
use super::reference::{Asked, profile};

/// More worlds than this are not enumerated.
const MOST: usize = 800;

/// Facts of the project's rulebook are kept or opened up to so many worlds.
const FEW: usize = 300;

/// A question, its answer, and every world.
pub struct Case<'c> {
    pub rulebook: &'c Rulebook,
    pub brute: Brute<'c>,
    pub evaluation: Evaluation<'c>,
}

impl<'c> Case<'c> {
    fn new(rulebook: &'c Rulebook, brute: Brute<'c>) -> Result<Case<'c>, TestCaseError> {
        let evaluation = evaluate(rulebook, &brute.asked)?;
        Ok(Case { rulebook, brute, evaluation })
    }

    /// The answer when facts are told with these values, beside or instead of what is told.
    pub fn told(&self, facts: &[(usize, Vec<usize>)]) -> Result<Evaluation<'c>, TestCaseError> {
        let mut asked = self.brute.asked.clone();
        facts.iter().for_each(|(fact, values)| asked.told[*fact] = Some(values.clone()));
        evaluate(self.rulebook, &asked)
    }

    /// The answer when nothing but this is told.
    pub fn told_only(&self, facts: &[(usize, Vec<usize>)]) -> Result<Evaluation<'c>, TestCaseError> {
        let mut asked = self.brute.asked.clone();
        for ((told, fact), left) in
            asked.told.iter_mut().zip(&self.brute.model.vocabulary.facts).zip(&self.brute.situation)
        {
            // What was told of a fact that is presumed stays possible.
            let other = (0..fact.values.len()).filter(|value| fact.untold().contains(value) || left.contains(value));
            *told = (!fact.presumed.is_empty()).then(|| other.collect());
        }
        asked.nothing_else = false;
        facts.iter().for_each(|(fact, values)| asked.told[*fact] = Some(values.clone()));
        evaluate(self.rulebook, &asked)
    }
}

pub fn evaluate<'r>(rulebook: &'r Rulebook, asked: &Asked) -> Result<Evaluation<'r>, TestCaseError> {
    let code = &super::plain::plain(rulebook).countries[asked.country].code;
    let answer = profile(rulebook, asked).and_then(|profile| rulebook.evaluate(code, &profile, asked.day));
    answer.map_err(|error| TestCaseError::fail(format!("no answer: {error}")))
}

fn describe(rulebook: &Rulebook, asked: &Asked) -> String {
    let code = &super::plain::plain(rulebook).countries[asked.country].code;
    let profile = profile(rulebook, asked).map_or_else(|error| error.to_string(), |profile| profile.to_string());
    format!("{code} on {} {profile}", asked.day)
}

/// How many of the cases were telling: where a property could have failed.
#[derive(Clone, Copy)]
pub struct Tally {
    pub cases: u32,
    pub telling: u32,
    /// Whether too few were asked for to judge how many were telling.
    pub sampled: bool,
}

/// A property of a case; whether the case was a telling one.
pub trait Property: Fn(&Case<'_>, &mut Tape<'_>) -> Result<bool, TestCaseError> {}
impl<P: Fn(&Case<'_>, &mut Tape<'_>) -> Result<bool, TestCaseError>> Property for P {}

/// How many cases were asked for by `PROPTEST_CASES`.
fn asked_for() -> Option<u32> {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok())
}

/// The ordinary run draws the same cases each time, so that what passed once passes again; a campaign draws new ones,
/// unless `PROPTEST_RNG_SEED` fixes them.
pub fn config(ordinary: u32) -> Config {
    let drawn = Config::default();
    let rng_seed = if asked_for().is_some() { drawn.rng_seed } else { RngSeed::Fixed(0) };
    Config { cases: asked_for().unwrap_or(ordinary), failure_persistence: None, rng_seed, ..drawn }
}

/// Whether fewer cases than ordinarily were asked for. A dozen cases may hold no telling one by chance, so that how many
/// were telling is judged on the ordinary number and more.
pub fn sampled(ordinary: u32) -> bool {
    asked_for().is_some_and(|cases| cases < ordinary)
}

fn run(cases: u32, length: usize, test: impl Fn(&[u8], &Cell<Tally>) -> Result<(), TestCaseError>) -> Tally {
    let mut runner = TestRunner::new(config(cases));
    let tally = Cell::new(Tally { cases: 0, telling: 0, sampled: sampled(cases) });
    let bytes = proptest::collection::vec(any::<u8>(), length);
    let result = runner.run(&bytes, |bytes| test(&bytes, &tally));
    result.unwrap_or_else(|failure| panic!("{failure}"));
    tally.into_inner()
}

fn check(
    case: &Case<'_>,
    tape: &mut Tape<'_>,
    tally: &Cell<Tally>,
    property: &impl Property,
    rules: &str,
) -> Result<(), TestCaseError> {
    let telling = property(case, tape).map_err(|failure| match failure {
        TestCaseError::Fail(reason) => {
            let question = describe(case.rulebook, &case.brute.asked);
            TestCaseError::fail(format!("{reason}\nasked: {question}\n{rules}"))
        }
        reject @ TestCaseError::Reject(_) => reject,
    })?;
    let before = tally.get();
    tally.set(Tally { cases: before.cases + 1, telling: before.telling + u32::from(telling), ..before });
    Ok(())
}

/// Questions to generated rulebooks; `told` is the share of facts that are told, in percent.
#[cfg(feature = "yaml")]
pub fn generated(cases: u32, told: usize, property: impl Property) -> Option<Tally> {
    let tally = run(cases, 600, |bytes, tally| {
        let (rules, questions) = bytes.split_at(360);
        let files = rulebook(&mut Tape::new(rules));
        let rulebook = match Rulebook::from_sources(files.clone()) {
            Ok(rulebook) => rulebook,
            // A vocabulary that excludes every world is refused, as it should be.
            Err(error) if error.to_string().contains("error[no-world]") => return Ok(()),
            Err(error) => return Err(TestCaseError::fail(format!("{error}\n{files:#?}"))),
        };
        for bytes in questions.chunks(60) {
            let mut tape = Tape::new(bytes);
            let asked = question(&mut tape, super::plain::plain(&rulebook), told);
            if let Some(brute) = Brute::new(super::plain::plain(&rulebook), &asked, MOST) {
                let case = Case::new(&rulebook, brute)?;
                check(&case, &mut tape, tally, &property, &format!("{}\n{}", files[0].1, files[3].1))?;
            }
        }
        Ok(())
    });
    Some(tally)
}

/// Questions to the project's rulebook with all facts but a few fixed, and these the only ones of its vocabulary.
#[cfg(all(feature = "builtin", feature = "reason"))]
pub fn projected(cases: u32, told: usize, property: impl Property) -> Option<Tally> {
    let whole = Rulebook::builtin();
    let lean = lean(super::plain::plain(whole));
    let tally = run(cases, 200, |bytes, tally| {
        let mut tape = Tape::new(bytes);
        let (asked, kept) = hopeful(&mut tape, whole)?;
        let world = asked.told.iter().flatten().map(|values| values[0]).collect::<Vec<_>>();
        let model = project(&lean, &world, &kept);
        let rulebook = model.rulebook().map_err(|error| TestCaseError::fail(error.to_string()))?;
        let share = [told, 100, told / 2][tape.below(3)];
        let few = question(&mut tape, super::plain::plain(&rulebook), share);
        let asked = Asked { told: few.told, nothing_else: few.nothing_else, ..asked };
        if let Some(brute) = Brute::new(super::plain::plain(&rulebook), &asked, MOST) {
            let fixed =
                describe(whole, &Asked { told: world.iter().map(|value| Some(vec![*value])).collect(), ..asked });
            check(&Case::new(&rulebook, brute)?, &mut tape, tally, &property, &format!("fixed: {fixed}"))?;
        }
        Ok(())
    });
    Some(tally)
}

/// Questions to the project's rulebook in which all facts but a few are told.
#[cfg(all(feature = "builtin", feature = "reason"))]
pub fn nearly_told(cases: u32, property: impl Property) -> Option<Tally> {
    let rulebook = Rulebook::builtin();
    let tally = run(cases, 200, |bytes, tally| {
        let mut tape = Tape::new(bytes);
        let (mut asked, open) = hopeful(&mut tape, rulebook)?;
        open.into_iter().for_each(|fact| asked.told[fact] = None);
        if let Some(brute) = Brute::of_profile(super::plain::plain(rulebook), &asked, MOST) {
            check(&Case::new(rulebook, brute)?, &mut tape, tally, &property, "")?;
        }
        Ok(())
    });
    Some(tally)
}

/// Without a reader of rule files there are no generated rulebooks, and without the project's rules no questions to them.
#[cfg(not(feature = "yaml"))]
pub fn generated(_: u32, _: usize, _: impl Property) -> Option<Tally> {
    None
}

#[cfg(not(all(feature = "builtin", feature = "reason")))]
pub fn projected(_: u32, _: usize, _: impl Property) -> Option<Tally> {
    None
}

#[cfg(not(all(feature = "builtin", feature = "reason")))]
pub fn nearly_told(_: u32, _: impl Property) -> Option<Tally> {
    None
}

/// A question with every fact told, so that it has a verdict that takes some doing, and a few of the facts, in order: those
/// that make the verdict, and others that rules or routes mention.
#[cfg(feature = "reason")]
fn hopeful(tape: &mut Tape<'_>, rulebook: &Rulebook) -> Result<(Asked, Vec<usize>), TestCaseError> {
    let model = super::plain::plain(rulebook);
    let mut asked = question(tape, model, 0);
    asked.nothing_else = false;
    // The library gives ideas here, and nothing that is relied on.
    let bare = evaluate(rulebook, &asked)?;
    let reaches = bare.reachable().map_err(|error| TestCaseError::fail(error.to_string()))?;
    let mut making = Vec::new();
    for told in reaches[tape.below(reaches.len())].further() {
        let fact = model.vocabulary.fact(told.fact().id()).expect("a fact of the vocabulary");
        asked.told[fact] =
            told.names().first().and_then(|name| told.fact().value(name)).map(|value| vec![value.index()]);
        making.push(fact);
    }
    tell_all(tape, rulebook, &mut asked);
    if tape.chance(40) {
        let step = &model.steps[tape.below(model.steps.len())];
        making = step.needs.iter().chain(&step.sets).map(|(fact, _)| *fact).collect();
        making.sort_unstable();
        making.dedup();
    }
    let mut mentioned = mentioned(model, &asked);
    mentioned.retain(|fact| !making.contains(fact));
    let (mut worlds, mut kept) = (1, Vec::new());
    while !making.is_empty() || !mentioned.is_empty() {
        let from = if making.is_empty() { &mut mentioned } else { &mut making };
        let fact = from.swap_remove(tape.below(from.len()));
        worlds *= model.vocabulary.facts[fact].values.len();
        if worlds > FEW || kept.len() == 7 {
            break;
        }
        kept.push(fact);
    }
    kept.sort_unstable();
    Ok((asked, kept))
}

/// The facts that rules or routes for a question mention.
fn mentioned(model: &Model, asked: &Asked) -> Vec<usize> {
    let of_goal = |goals: u64| goals & (1 << asked.goal) != 0;
    let rules = model.rules.iter().filter(|rule| of_goal(rule.goals) && rule.scope.covers(asked.country));
    let routes = model.routes.iter().filter(|route| of_goal(route.goals) && route.scope.covers(asked.country));
    let conditions = rules.map(|rule| &rule.when).chain(routes.map(|route| &route.when));
    let mut mentioned = conditions.flat_map(Condition::facts).collect::<Vec<_>>();
    mentioned.sort_unstable();
    mentioned.dedup();
    mentioned
}
