//! Sufficient reasons: the told facts that force the answer.
//!
//! A set of told facts is a *sufficient reason* if the answer is the same whatever the other facts are, and no fact of
//! the set can be left out (Darwiche and Hirth 2020): a prime implicant of the answer among the told facts. The
//! function that is true of the sufficient sets is derived from the diagram of the verdict, fact by fact: a dropped
//! fact may have all its values, a kept one its told values.
//!
//! ```text
//! not_directly where platform=wechat or card=none; told: platform=wechat, card=none
//! enough: {platform}, {card}, {platform, card}        sufficient reasons: {platform}, {card}
//! ```

use rustc_hash::FxHashMap;

use super::{NONE, ONLY, Told, WANTED, Worlds, among, two_way, wanting};
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion};
use crate::engine::ids::FactId;
use crate::engine::model::Basis;
use crate::engine::profile::Situation;
use crate::engine::program::{Diagrams, Key};
use crate::engine::record::report;
use crate::engine::verdict::Verdict;
use crate::engine::worlds::{Builder, Node};

report! {
    /// Every sufficient reason for an answer.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SufficientReasons<'r> {
        /// Minimal sets of told facts that force the answer, smallest first.
        reasons: Vec<Vec<Told<'r>>> as &[Vec<Told<'r>>],
        /// Whether the list is complete. There can be exponentially many reasons; at most [`SufficientReasons::MOST`]
        /// are listed.
        complete: bool as bool,
    }
}

impl SufficientReasons<'_> {
    /// The most reasons that are listed.
    pub const MOST: usize = 1000;
}

impl<'r> Evaluation<'r> {
    /// A smallest set of told facts that forces the answer: with these alone the verdict and the guarantee are the
    /// same, whatever the other facts are. Facts closed by `nothing_else` count as told.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, NumberHolder, SmsCodes};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::ReceiveCodes).with(SmsCodes::Received).with(NumberHolder::Resold);
    /// let reason = evaluate("NZ", &profile)?.sufficient_reason()?.iter().map(ToString::to_string).collect::<Vec<_>>();
    /// assert_eq!(reason, ["number_holder=resold"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn sufficient_reason(&self) -> Result<Vec<Told<'r>>, Error> {
        self.smallest_reason(None, self.verdict(), self.guaranteed())
    }

    /// Every minimal set of told facts that forces the answer (the prime implicants of the answer among the told
    /// facts), smallest first.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let found = evaluation.sufficient_reasons()?;
    /// assert!(found.complete());
    /// let reason: Vec<_> = found.reasons()[0].iter().map(ToString::to_string).collect();
    /// assert_eq!(reason, ["mainland_account=none", "card_scheme=domestic_only"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn sufficient_reasons(&self) -> Result<SufficientReasons<'r>, Error> {
        self.all_reasons(None, self.verdict(), self.guaranteed())
    }

    fn smallest_reason(&self, opinion: Option<Basis>, best: Verdict, worst: Verdict) -> Result<Vec<Told<'r>>, Error> {
        self.enough(opinion, best, worst, |builder, enough| {
            // The set of all told facts is sufficient, so there is a smallest one.
            self.told_of(&two_way::smallest(builder, enough).unwrap_or_default())
        })
    }

    fn all_reasons(
        &self,
        opinion: Option<Basis>,
        best: Verdict,
        worst: Verdict,
    ) -> Result<SufficientReasons<'r>, Error> {
        self.enough(opinion, best, worst, |builder, enough| {
            let mut list = Listing { builder, steps: super::WORK, found: Vec::new() };
            let complete = list.minimal(enough, &mut Vec::new(), &mut Vec::new());
            let mut found = list.found;
            found.sort_by(|left, right| left.len().cmp(&right.len()).then_with(|| left.cmp(right)));
            SufficientReasons { reasons: found.iter().map(|facts| self.told_of(facts)).collect(), complete }
        })
    }

    /// Builds the function that is true of the sets of told facts that force a verdict and a guarantee.
    fn enough<T>(
        &self,
        opinion: Option<Basis>,
        best: Verdict,
        worst: Verdict,
        analysis: impl FnOnce(&Builder, Node) -> T,
    ) -> Result<T, Error> {
        const WHAT: &str = "which facts force the answer";
        let (asked, everything) = (self.asked(), self.as_presumed());
        let untied = self.untied(WHAT)?;
        let done = self.analyse(opinion, &everything, WHAT, |builder, verdict| {
            // More worlds can only add outcomes, so it suffices that none is better than the verdict or worse than the
            // guarantee.
            let forced = |verdict: Node, builder: &mut Builder| {
                let fits = builder.map(verdict, wanting(|verdict| (worst..=best).contains(&verdict)));
                Keeping { asked: &asked, everything: &everything, builder, known: FxHashMap::default() }.enough(fits)
            };
            let mut enough = forced(verdict, builder);
            // What figures exclude together they exclude only as long as all of them are told.
            if let Some((diagrams, told)) = &untied {
                let verdict = opinion.and_then(|basis| diagrams.opinion(basis)).unwrap_or(&diagrams.headline);
                let verdict = builder.thaw(verdict, everything.as_slice(), ONLY);
                let without = forced(verdict, builder);
                let all = told.iter().rev().fold(Node::TRUE, |rest, fact| builder.two_way(*fact, Node::FALSE, rest));
                enough = builder.and(enough, all);
                enough = builder.or(enough, without);
            }
            // Beyond the bound on work the function is meaningless, and listing the sets of which it is true could take
            // forever.
            builder.within_bound().map(|()| analysis(builder, enough))
        });
        done?.map_err(|bound| bound.of(WHAT))
    }

    /// If figures that were told exclude worlds together: the verdicts without these ties, and the facts on which they
    /// depend, in the order of the vocabulary.
    fn untied(&self, what: &'static str) -> Result<Option<(Diagrams, Vec<FactId>)>, Error> {
        let Some(ties) = &self.situation.ties else { return Ok(None) };
        let Situation { goal, means, now, .. } = self.situation;
        let key = Key { country: self.country, goal, means, day: self.as_of, second: self.situation.second() };
        let (program, _) = self.rulebook.program(key)?;
        let diagrams = program.diagrams(&self.rulebook.words, (goal, now)).map_err(|bound| bound.of(what))?;
        let (asked, everything) = (self.asked(), self.as_presumed());
        let told =
            |fact: &FactId| asked[*fact] != everything[*fact] || self.figures.iter().any(|told| told.fact == *fact);
        Ok(Some((diagrams.clone(), ties.facts.iter().copied().filter(told).collect())))
    }

    fn told_of(&self, facts: &[FactId]) -> Vec<Told<'r>> {
        facts.iter().map(|fact| self.literal(*fact, self.values(*fact))).collect()
    }
}

impl<'e> Opinion<'e> {
    /// A smallest set of told facts that forces this opinion, whatever the others are.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let evidence = evaluation.evidence().expect("there is some");
    /// let reason: Vec<_> = evidence.sufficient_reason()?.iter().map(ToString::to_string).collect();
    /// assert_eq!(reason, ["mainland_account=none", "card_scheme=domestic_only"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn sufficient_reason(self) -> Result<Vec<Told<'e>>, Error> {
        self.evaluation().smallest_reason(Some(self.basis()), self.verdict(), self.guaranteed())
    }

    /// Every minimal set of told facts that forces this opinion, smallest first.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let evidence = evaluation.evidence().expect("there is some");
    /// assert_eq!(evidence.sufficient_reasons()?.reasons().len(), 1);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn sufficient_reasons(self) -> Result<SufficientReasons<'e>, Error> {
        self.evaluation().all_reasons(Some(self.basis()), self.verdict(), self.guaranteed())
    }
}

/// Converts a function of worlds to one of sets of told facts.
struct Keeping<'k> {
    asked: &'k Worlds,
    everything: &'k Worlds,
    builder: &'k mut Builder,
    known: FxHashMap<Node, Node>,
}

impl Keeping<'_> {
    /// True of the sets of told facts that leave only wanted worlds.
    fn enough(&mut self, node: Node) -> Node {
        if let Some(outcome) = node.outcome() {
            return Node::constant(u8::from(outcome == WANTED));
        }
        if let Some(known) = self.known.get(&node) {
            return *known;
        }
        let asks = self.builder.asks(node).map(|(fact, children)| (fact, children.to_vec()));
        let Some((fact, children)) = asks else { return Node::constant(NONE) };
        let (all, told) = (self.everything[fact], self.asked[fact]);
        let unknown = among(self.builder, &children, all);
        let dropped = self.enough(unknown);
        let enough = if all == told {
            dropped
        } else {
            let known = among(self.builder, &children, told);
            let kept = self.enough(known);
            self.builder.two_way(fact, dropped, kept)
        };
        self.known.insert(node, enough);
        enough
    }
}

/// Lists the minimal sets of a monotone function: those without a fact, and those with it that do not suffice without
/// it.
struct Listing<'b> {
    builder: &'b Builder,
    steps: usize,
    found: Vec<Vec<FactId>>,
}

impl Listing<'_> {
    /// Returns whether the listing is complete. `without` holds functions with a place in `chosen`: if a function is
    /// true of the facts from its place on, the fact before that place can be left out and the set is not minimal.
    fn minimal(&mut self, node: Node, chosen: &mut Vec<FactId>, without: &mut Vec<(Node, usize)>) -> bool {
        if node == Node::FALSE {
            return true;
        }
        if node == Node::TRUE {
            let spared = without.iter().any(|(function, from)| {
                chosen.get(*from..).is_some_and(|rest| two_way::holds(self.builder, *function, rest))
            });
            if !spared {
                self.found.push(chosen.clone());
            }
            return self.found.len() <= SufficientReasons::MOST || self.found.pop().is_none();
        }
        self.steps = self.steps.saturating_sub(1);
        if self.steps == 0 {
            return false;
        }
        let Some((fact, [dropped, kept])) = two_way::ways(self.builder, node) else { return true };
        if !self.minimal(dropped, chosen, without) {
            return false;
        }
        chosen.push(fact);
        without.push((dropped, chosen.len()));
        let complete = self.minimal(kept, chosen, without);
        without.pop();
        chosen.pop();
        complete
    }
}
