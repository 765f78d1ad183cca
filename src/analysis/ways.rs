use std::cmp::Reverse;
use std::collections::BinaryHeap;

use rustc_hash::FxHashSet;

use super::Told;
use super::change::{Change, Taken, Target};
use crate::error::Error;
use crate::evaluation::Evaluation;
use crate::model::{Basis, Step};
use crate::verdict::Verdict;

/// What a person can lawfully do to have a better answer.
#[derive(Clone, Debug)]
pub struct Ways<'r> {
    /// The ways, those of least effort first; among equals, those of fewer steps, then those that lead to more.
    pub ways: Vec<Way<'r>>,
    /// Whether these are all. The search is bounded; where it was cut short, every way that is listed is sound, and others
    /// of more effort may exist.
    pub complete: bool,
}

/// A way forward: steps that improve the answer, none of which can be spared.
#[derive(Clone, Debug)]
pub struct Way<'r> {
    /// What to do, in an order in which each step can be taken.
    pub steps: Vec<&'r Step>,
    /// What is different afterwards: the facts that change, each with the values that serve as well as one another.
    pub changes: Vec<Told<'r>>,
    /// What the steps need that the person has not told: the way is one for those of whom it is true.
    pub provided: Vec<Told<'r>>,
    /// How much it asks of the person: the sum of the efforts of the steps, on the scale of [`Step::effort`].
    pub effort: u32,
    /// What the way is for.
    pub gain: Gain,
    pub(super) worlds: Box<[u64]>,
}

/// What a way forward is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gain {
    /// It makes a better verdict possible: this one, or better.
    Raises(Verdict),
    /// The verdict was possible already; afterwards it holds whatever the open facts are: this one, or better.
    Secures(Verdict),
}

impl Gain {
    /// The verdict that is reached.
    #[must_use]
    pub fn verdict(self) -> Verdict {
        match self {
            Gain::Raises(verdict) | Gain::Secures(verdict) => verdict,
        }
    }
}

impl Ways<'_> {
    /// At most this many ways are listed for each verdict.
    pub const MOST: usize = 16;
    /// At most this many sets of steps are tried for each verdict.
    pub const TRIES: usize = 1000;
}

impl<'r> Evaluation<'r> {
    /// The smallest lawful changes to the situation that improve the answer, least effort first.
    ///
    /// For each verdict that is better than the one that can come out now: every set of the rulebook's
    /// [steps](crate::model::Model::steps) with which it can come out, of which no step can be spared. For each verdict
    /// that can come out and is not guaranteed: likewise what guarantees it; such ways count only on what was told. A
    /// situation in which a prohibited route is used is never the end of a way: whoever uses one has to leave it.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardHolder, CardIssuerCountry, CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard)
    ///     .with(MainlandAccount::None)
    ///     .with(PaymentCard::Debit)
    ///     .with(CardScheme::DomesticOnly)
    ///     .with(CardHolder::Own)
    ///     .with(CardIssuerCountry::HostCountry);
    /// let evaluation = evaluate("ID", &profile)?;
    /// let ways = evaluation.ways_forward()?;
    /// for way in &ways.ways {
    ///     assert!(evaluation.after(way).verdict() > evaluation.verdict() || evaluation.after(way).guaranteed() > evaluation.guaranteed());
    /// }
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// A step is taken from the worlds from which the impossible worlds let it be taken: a rulebook should have steps that
    /// set tied facts together, as the project's own do.
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn ways_forward(&self) -> Result<Ways<'r>, Error> {
        let change = Change::new(self)?;
        let mut found = Ways { ways: Vec::new(), complete: true };
        for level in Verdict::ALL {
            let gain = if level > self.verdict() {
                Gain::Raises(level)
            } else if level > self.guaranteed() {
                Gain::Secures(level)
            } else {
                continue;
            };
            let (ways, complete) = search(&change, gain);
            found.complete &= complete;
            for way in ways {
                // What leads to more than was asked for is told once, for the most that it leads to.
                let same = |other: &Way<'_>| {
                    std::mem::discriminant(&other.gain) == std::mem::discriminant(&way.gain)
                        && other.steps.len() == way.steps.len()
                        && other.steps.iter().all(|step| way.steps.iter().any(|of| std::ptr::eq(*of, *step)))
                };
                match found.ways.iter_mut().find(|other| same(other)) {
                    Some(other) => *other = way,
                    None => found.ways.push(way),
                }
            }
        }
        found.ways.sort_by_key(|way| (way.effort, way.steps.len(), Reverse(way.gain.verdict())));
        Ok(found)
    }

    /// The answer after a way forward was gone.
    #[must_use]
    pub fn after(&self, way: &Way<'r>) -> Evaluation<'r> {
        let mut situation = self.situation.clone();
        situation.worlds.clone_from(&way.worlds);
        self.rulebook.answer(self.decision, self.country, situation, self.as_of)
    }

    /// The steps that can be taken, on the day asked about, in the country asked about.
    pub(super) fn steps(&self) -> Vec<&'r Step> {
        let model = &self.rulebook.model;
        let steps = model.steps.iter().filter(|step| {
            step.scope.covers(self.country)
                && crate::compile::in_force(model, Basis::Evidence, step.period, &step.because, self.as_of)
        });
        steps.collect()
    }
}

/// A set of steps that was begun: least effort is tried first, then fewest steps, then what was found first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Try {
    effort: u32,
    taken: Vec<usize>,
    /// In the order in which they were taken.
    order: Vec<usize>,
    worlds: Box<[u64]>,
    asked: Box<[u64]>,
}

/// Searches sets of steps, least effort first.
///
/// Where a set is not enough there are facts because of which it fails, whatever the others are. Every larger set that is
/// enough changes one of these: only steps that do, or that make such a step possible, are tried next (as diagnoses are
/// found from conflicts: Reiter 1987).
fn search<'r>(change: &Change<'_, 'r>, gain: Gain) -> (Vec<Way<'r>>, bool) {
    let target = match gain {
        Gain::Raises(verdict) => Target::Possible(verdict),
        Gain::Secures(verdict) => Target::Certain(verdict),
    };
    let mut ways: Vec<(Vec<usize>, Way<'r>)> = Vec::new();
    let mut open = BinaryHeap::new();
    let mut seen = FxHashSet::default();
    let start = change.start();
    let whole = start.clone();
    open.push(Reverse(Try { effort: 0, taken: Vec::new(), order: Vec::new(), worlds: start, asked: whole }));
    let mut tries = 0;
    while let Some(Reverse(tried)) = open.pop() {
        if ways.iter().any(|(steps, _)| steps.iter().all(|step| tried.taken.contains(step))) {
            continue;
        }
        tries += 1;
        if tries > Ways::TRIES || ways.len() >= Ways::MOST {
            return (ways.into_iter().map(|(_, way)| way).collect(), false);
        }
        if let Some(worlds) = change.reach(&tried.worlds, &tried.order, target) {
            let way = change.way(&tried.order, worlds, &tried.asked, tried.effort, gain);
            ways.push((tried.taken, way));
            continue;
        }
        let why = change.obstacle(&tried.worlds, &tried.order, target);
        for step in change.helpful(&tried.worlds, &tried.taken, why.as_deref(), target) {
            let mut taken = tried.taken.clone();
            taken.push(step);
            taken.sort_unstable();
            let effort = tried.effort + change.effort(step);
            // At the end, or before a step that undoes what it needs, or that needs what it brings.
            for place in (0..=tried.order.len()).rev() {
                let mut order = tried.order.clone();
                order.insert(place, step);
                let Some(Taken { worlds, asked }) = change.walk(&order, target) else { continue };
                if seen.insert((taken.clone(), worlds.clone(), asked.clone())) {
                    open.push(Reverse(Try { effort, taken: taken.clone(), order, worlds, asked }));
                }
            }
        }
    }
    (ways.into_iter().map(|(_, way)| way).collect(), true)
}
