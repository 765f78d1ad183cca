//! How far an answer can be relied on: over ordinary worlds alone, with pending decisions of others left aside, without
//! presumptions, and without the weaker claims.
//!
//! Each of these is a separate answer to the same question, and as exact as any: over a part of the box of worlds, over
//! a larger box, or from a rulebook with fewer claims.
//!
//! ```text
//! told: card=credit                      theoretically possible .. not directly
//! ordinary: no fact has an unusual value theoretically possible .. not directly (the issuer may decline)
//! foreseeable: the issuer was not asked  theoretically possible               -> "very likely yes: the issuer decides"
//! ```

use std::sync::OnceLock;

use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion, Part, Reason};
use crate::engine::ids::{FactId, Table, ValueSet};
use crate::engine::model::{Effect, Fact, Grade, Party};
use crate::engine::program::{Extent, Verdicts};
use crate::engine::record::report;
use crate::engine::verdict::{Holds, Verdict};

report! {
    /// The best and the worst possible verdict.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
    pub struct Range {
        /// The best verdict.
        verdict: Verdict as Verdict,
        /// The worst verdict.
        guaranteed: Verdict as Verdict,
    }
}

report! {
    /// A fact that was not told and is presumed to have some values.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Presumption<'r> {
        /// The fact.
        fact: &'r Fact as &'r Fact,
        /// The presumed values.
        values: Vec<&'r str> as &[&'r str],
        /// The verdicts without the presumption, that is with every value possible.
        without: Range as Range,
    }
}

report! {
    /// A pending decision of another party on which the answer depends.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Pending<'r> {
        /// The fact that they decide.
        fact: &'r Fact as &'r Fact,
        /// The party that decides.
        party: &'r Party as &'r Party,
    }
}

impl Range {
    fn of(verdicts: Verdicts) -> Range {
        Range { verdict: verdicts.best, guaranteed: verdicts.worst }
    }

    /// Whether best and worst are the same.
    #[must_use]
    pub fn settled(self) -> bool {
        self.verdict == self.guaranteed
    }
}

type Worlds = Table<FactId, ValueSet>;

impl<'r> Evaluation<'r> {
    /// The verdicts in ordinary worlds: those in which no fact has an unusual value, unless it was told. The whole
    /// range if there is no such world.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Verdict, evaluate};
    ///
    /// let returnee = Profile::new(Goal::Transfer).in_situation("returnee")?;
    /// assert_eq!(evaluate("US", &returnee)?.ordinary()?.guaranteed(), Verdict::TheoreticallyPossible);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn ordinary(&self) -> Result<Range, Error> {
        self.range_within(&self.ordinary_worlds())
    }

    /// The verdicts in ordinary worlds as far as the person can know: a pending decision of another party of which
    /// nothing was told counts as not tried.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, Platform};
    /// use simbind::{Profile, evaluate};
    ///
    /// let tourist = Profile::new(Goal::LinkCard).with(Platform::Alipay).in_situation("tourist")?;
    /// let answer = evaluate("GB", &tourist)?;
    /// assert!(!answer.settled() && answer.foreseeable()?.settled());
    /// let parties: Vec<_> = answer.pending()?.iter().map(|pending| pending.party().id()).collect();
    /// assert!(parties.contains(&"issuer"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn foreseeable(&self) -> Result<Range, Error> {
        self.range_within(&self.foreseeable_worlds())
    }

    /// The parties with a pending decision on which the answer depends: it can make the answer worse than is
    /// [foreseeable](Evaluation::foreseeable).
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn pending(&self) -> Result<Vec<Pending<'r>>, Error> {
        let words = &self.rulebook.model.vocabulary;
        let worlds = self.foreseeable_worlds();
        let foreseeable = self.range_within(&worlds)?;
        let mut found = Vec::new();
        for (id, fact) in words.facts.entries() {
            let mut parties = worlds[id].iter().filter_map(|value| fact.values[value].pending);
            let Some(party) = parties.next() else { continue };
            let mut decided = worlds.clone();
            decided[id] = fact.all().without(fact.unusual()) | worlds[id];
            if self.range_within(&decided)?.guaranteed < foreseeable.guaranteed {
                found.push(Pending { fact, party: &words.parties[party] });
            }
        }
        Ok(found)
    }

    /// The facts that are presumed because they were not told, and whose presumption changes the answer, each with the
    /// verdicts without it.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{AccountState, Goal};
    /// use simbind::{Profile, evaluate};
    ///
    /// let returnee = Profile::new(Goal::Transfer).in_situation("returnee")?;
    /// let told = evaluate("US", &returnee.clone().with(AccountState::Working))?;
    /// assert!(told.presumed()?.iter().all(|presumed| presumed.fact().id() != "account_state"), "it was told");
    /// for presumed in evaluate("US", &returnee)?.presumed()? {
    ///     println!("{} is presumed to be {}", presumed.fact().id(), presumed.values().join(" or "));
    /// }
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn presumed(&self) -> Result<Vec<Presumption<'r>>, Error> {
        let facts = &self.rulebook.model.vocabulary.facts;
        let asked: Worlds = self.situation.unpack(&self.rulebook.words).into_vec().into();
        let mut found = Vec::new();
        for (id, values) in self.situation.presumed(&self.rulebook.words) {
            let (mut open, fact) = (asked.clone(), &facts[id]);
            open[id] = fact.all();
            let without = self.range_within(&open)?;
            if without != self.range() {
                found.push(Presumption { fact, values: fact.names_of(values), without });
            }
        }
        Ok(found)
    }

    /// The strictest grade that supports the answer: verdict and guarantee stay the same if every claim of a weaker
    /// grade is withdrawn, apart from the claims of documents.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, PaymentCard};
    /// use simbind::model::Grade;
    /// use simbind::{Profile, evaluate};
    ///
    /// let answer = evaluate("GB", &Profile::new(Goal::LinkCard).with(PaymentCard::None))?;
    /// assert!(answer.standing()? <= Grade::D);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn standing(&self) -> Result<Grade, Error> {
        for grade in [Grade::A, Grade::B, Grade::C] {
            let strict = self.rulebook.down_to(grade);
            let headline = strict.headline(self.country, &self.situation, self.as_of);
            // A rulebook without any claim has no opinion, and no answer.
            if headline.is_ok_and(|headline| headline == self.answer.headline) {
                return Ok(grade);
            }
        }
        Ok(Grade::D)
    }

    /// Whether a source says that it works, if the answer is a yes. A yes that rests on silence alone is *not
    /// documented*, and no promise even if no open fact can change it. A no is documented by the reasons that close a
    /// gate, a way around by its route.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, MainlandAccount};
    /// use simbind::{Profile, evaluate};
    ///
    /// let receiving = Profile::new(Goal::ReceiveMoney);
    /// let without = evaluate("NZ", &receiving.clone().with(MainlandAccount::None))?;
    /// assert!(!without.documented(), "weak sources contradict one another");
    /// assert!(evaluate("NZ", &receiving.with(MainlandAccount::Own))?.documented());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn documented(&self) -> bool {
        // The promise of one operator says nothing about the numbers of another.
        let by_operator = self.goal().lifetimes().is_some();
        let says = |opinion: Opinion<'_>| {
            let permits = |reason: Reason<'_>| reason.effect() == Effect::Permits && !reason.is_silence();
            opinion.reasons().any(|reason| permits(reason) && (!by_operator || reason.holds() == Holds::Always))
        };
        self.verdict() != Verdict::TheoreticallyPossible || self.evidence().is_some_and(says)
    }

    fn range(&self) -> Range {
        Range::of(self.answer.headline)
    }

    /// The answer over the [foreseeable](Evaluation::foreseeable) worlds. Its questions suit an ordinary person: none
    /// is about an unusual value.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Asking;
    /// use simbind::facts::{Goal, Platform};
    /// use simbind::{Profile, evaluate};
    ///
    /// let tourist = Profile::new(Goal::LinkCard).with(Platform::Alipay).in_situation("tourist")?;
    /// let answer = evaluate("GB", &tourist)?;
    /// assert!(answer.next_question(&Asking::new())?.is_some(), "the issuer may decline ..");
    /// assert!(answer.foreseen()?.next_question(&Asking::new())?.is_none(), ".. which nobody can know yet");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn foreseen(&self) -> Result<Evaluation<'r>, Error> {
        let kept = match self.foreseen.get() {
            Some(kept) => kept,
            None => {
                let part = self.foreseen_part()?;
                self.foreseen.get_or_init(|| Box::new(part))
            }
        };
        let Part { program, situation, answer } = (**kept).clone();
        Ok(Evaluation {
            rulebook: self.rulebook,
            program,
            country: self.country,
            situation,
            as_of: self.as_of,
            answer,
            named: Vec::new(),
            figures: Vec::new(),
            foreseen: OnceLock::new(),
        })
    }

    /// The parts of that answer, without what it has in common with this one.
    fn foreseen_part(&self) -> Result<Part, Error> {
        let space = self.rulebook.space_of(&self.situation)?;
        let worlds = self.foreseeable_worlds();
        let situation = self.situation.within(worlds.as_slice(), &self.rulebook.words, space);
        let situation = situation.unwrap_or_else(|| self.situation.clone());
        let found = self.rulebook.evaluate_situation(Extent::Whole, self.country, situation, self.as_of, None)?;
        let Evaluation { program, situation, answer, .. } = found;
        Ok(Part { program, situation, answer })
    }

    /// The verdicts over a part of the worlds, or over more; the whole range if none of them is possible.
    fn range_within(&self, worlds: &Worlds) -> Result<Range, Error> {
        let space = self.rulebook.space_of(&self.situation)?;
        let Some(situation) = self.situation.within(worlds.as_slice(), &self.rulebook.words, space) else {
            return Ok(self.range());
        };
        self.rulebook.headline(self.country, &situation, self.as_of).map(Range::of)
    }

    /// Whether a reason that can hold makes the answer worse where it does: over the foreseeable worlds in which it
    /// holds, the answer is worse than over all of them. Its facts may have unusual values and decided ones.
    ///
    /// ```text
    /// told: an account of one's own      foreseeable: possible
    /// block: the card's issuer declined  still possible where it holds, by the account: it makes nothing worse
    /// ```
    pub(crate) fn worsened_by(&self, reason: Reason<'_>) -> Result<bool, Error> {
        let words = &self.rulebook.model.vocabulary;
        let mut worlds = self.foreseeable_worlds();
        let foreseeable = self.range_within(&worlds)?;
        for (fact, values) in reason.depends_on() {
            if let Some(id) = words.fact(fact.id()) {
                worlds[id] = values.iter().filter_map(|value| fact.value(value)).collect();
            }
        }
        let there = self.range_within(&worlds)?;
        Ok(match foreseeable.settled() {
            true => there.guaranteed < foreseeable.guaranteed,
            false => there.verdict < foreseeable.verdict,
        })
    }

    /// The worlds of the situation without the unusual values of facts that were not told.
    pub(super) fn ordinary_worlds(&self) -> Worlds {
        let asked: Worlds = self.situation.unpack(&self.rulebook.words).into_vec().into();
        let facts = &self.rulebook.model.vocabulary.facts;
        let ordinary = |id: FactId| {
            let (fact, values) = (&facts[id], asked[id]);
            let usual = values.without(fact.unusual());
            if values == fact.all() && !usual.is_empty() { usual } else { values }
        };
        asked.ids().map(ordinary).collect()
    }

    /// The ordinary worlds in which pending decisions of others were not tried.
    fn foreseeable_worlds(&self) -> Worlds {
        let facts = &self.rulebook.model.vocabulary.facts;
        let mut worlds = self.ordinary_worlds();
        for (id, fact) in facts.entries() {
            let open = fact.values.entries().filter(|(_, value)| value.pending.is_some());
            let open = open.map(|(value, _)| value).collect::<ValueSet>() & worlds[id];
            if !open.is_empty() && self.values(id) == fact.all() {
                worlds[id] = open;
            }
        }
        worlds
    }
}
