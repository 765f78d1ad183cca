//! Certificates: proofs of answers that can be checked without trusting the engine.
//!
//! A certificate names the question, worlds with the best and with the worst verdict, and a proof that no other verdict
//! comes out: the box of worlds is split by facts until each part is either impossible or decided by named rules. It is
//! produced by a separate search (`refute`) on a second definition of the semantics (`case`), not read from the
//! compiled program: if the program is wrong, there is no certificate.
//!
//! ```text
//! told: scheme=jcb      verdict: not_directly
//! worst, best: {}       every world that was not excluded
//! proof: split by platform
//!   alipay   because W-E-jcb-alipay blocks funding
//!   wechat   because W-E-jcb-wechat blocks funding
//! ```
//!
//! `examples/checker` is an independent program without a line of this library. It reads a rulebook as [plain
//! data](crate::Rulebook::plain) and a certificate, and accepts the certificate or names the statement that does not
//! follow.

mod case;
mod plain;
mod proof;
mod refute;
mod secured;
mod sufficient;
#[cfg(test)]
mod tests;
mod truth;
mod ways;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use self::case::Question;
use self::proof::{Opinion, Ordinary, Proof, Range, Sufficient, Way, World};
use self::refute::{Found, Search, Statement, TooMuch};
use self::sufficient::Telling;
use self::truth::Worlds;
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::ids::FactId;
use crate::engine::model::Condition;
use crate::engine::program::Key;
use crate::engine::verdict::Verdict;
use crate::reason::analysis::Gain;

pub use plain::PlainRulebook;

/// A proof of an answer, as plain data that `serde_json` can write and read.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
/// use simbind::{Profile, evaluate};
///
/// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
/// let certificate = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?.certificate()?;
/// let json = serde_json::to_value(&certificate).expect("it is plain data");
/// assert_eq!(json["headline"]["verdict"], "not_directly");
/// assert_eq!(json["sufficient"]["facts"], serde_json::json!(["mainland_account", "card_scheme"]));
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    certificate: u32,
    rulebook: Reference,
    question: Asked,
    headline: Range,
    /// None if no remaining value is unusual: the ordinary range is then the whole range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ordinary: Option<Ordinary>,
    opinions: BTreeMap<String, Opinion>,
    /// None if it is too hard to find, and where figures that were told exclude worlds together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sufficient: Option<Sufficient>,
    /// The ways forward; none if they were not requested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ways: Option<Vec<Way>>,
}

/// The rulebook that gave the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Reference {
    version: String,
    date: String,
    digest: String,
}

/// The question that was answered. Holdings that "nothing else" closed are listed as `none`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Asked {
    country: String,
    goal: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    means: Option<String>,
    as_of: String,
    /// The second of that day.
    second: u32,
    /// The facts that were told, each with its possible values.
    facts: BTreeMap<String, Vec<String>>,
    /// The combinations of values that figures exclude which were told: worlds that are impossible in this question.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    excluded: Vec<Excluded>,
}

/// A combination of values that no figures have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Excluded {
    id: String,
    when: Together,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Together {
    all: Vec<OneOf>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct OneOf {
    fact: String,
    r#in: Vec<String>,
}

impl Certificate {
    /// The version of the certificate format.
    pub const FORMAT: u32 = 1;

    /// The number of parts of boxes that are decided one by one: the length of the proofs.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// assert!(evaluate("NZ", &Profile::new(Goal::Bind))?.certificate()?.leaves() > 0);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn leaves(&self) -> usize {
        let opinions = self.opinions.values().map(|opinion| {
            opinion.range.proof.leaves() + opinion.not_decisive.values().map(Proof::leaves).sum::<usize>()
        });
        let ordinary = self.ordinary.as_ref().map_or(0, |ordinary| match ordinary {
            Ordinary::Range(range) => range.proof.leaves(),
            Ordinary::None { no_world } => no_world.leaves(),
        });
        let sufficient = self.sufficient.as_ref().map_or(0, |sufficient| sufficient.proof.leaves());
        self.headline.proof.leaves() + ordinary + opinions.sum::<usize>() + sufficient
    }
}

impl<'r> Evaluation<'r> {
    /// A proof of this answer that can be checked without trusting this library: of verdict and guarantee of the
    /// headline and of each opinion, of the ordinary range, of which rules are decisive and which are not, and of a
    /// smallest set of facts that forces the answer. The documentation of [`Certificate`] has an example.
    ///
    /// # Errors
    /// When the proof would be longer than is reasonable ([`Error::is_too_hard`]), or when there is none because the
    /// answer is wrong (`unproved`): please report that.
    pub fn certificate(&self) -> Result<Certificate, Error> {
        self.proved(false)
    }

    /// A certificate that also proves the ways forward. For each way of at most four steps that raises the verdict:
    /// that it does so, and that none of its steps can be left out. For each way that makes a verdict certain: that it
    /// does so.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let json = serde_json::to_value(evaluation.certificate_with_ways()?).expect("it is plain data");
    /// assert_eq!(json["ways"][0]["raises"], "theoretically_possible");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Evaluation::certificate`], and when the ways are too hard to find.
    pub fn certificate_with_ways(&self) -> Result<Certificate, Error> {
        self.proved(true)
    }

    fn proved(&self, with_ways: bool) -> Result<Certificate, Error> {
        let model = &self.rulebook.model;
        let key = Key {
            country: self.country,
            goal: self.situation.goal,
            means: self.situation.means,
            day: self.as_of,
            second: self.situation.second(),
        };
        let asked = Question::new(model, key, &self.program.also);
        let mut proving = Proving { evaluation: self, search: Search::new(&asked, &model.vocabulary) };
        let proved = proving.certificate().and_then(|mut certificate| {
            if with_ways {
                certificate.ways = Some(proving.ways()?);
            }
            Ok(certificate)
        });
        proved.map_err(|failure| match failure {
            Failure::TooMuch => Error::too_hard("a proof of the answer"),
            Failure::Unproved(what) => Error::unproved(what),
        })
    }
}

/// The reason why there is no certificate.
enum Failure {
    TooMuch,
    /// This part of the answer could not be confirmed.
    Unproved(String),
}

impl From<TooMuch> for Failure {
    fn from(_: TooMuch) -> Failure {
        Failure::TooMuch
    }
}

struct Proving<'c, 'r> {
    evaluation: &'c Evaluation<'r>,
    search: Search<'c>,
}

impl Proving<'_, '_> {
    fn certificate(&mut self) -> Result<Certificate, Failure> {
        let evaluation = self.evaluation;
        let model = &evaluation.rulebook.model;
        let worlds = evaluation.certified_worlds();
        let headline = self.range("verdict", &worlds, None, (evaluation.verdict(), evaluation.guaranteed()))?;
        let mut opinions = BTreeMap::new();
        for (place, opinion) in self.search.asked.opinions.iter().enumerate() {
            let name = opinion.basis.as_str();
            let found = evaluation.opinions().find(|found| found.basis() == opinion.basis);
            let found = found.ok_or_else(|| Failure::Unproved(format!("{name} opinion")))?;
            let range = self.range(name, &worlds, Some(place), (found.verdict(), found.guaranteed()))?;
            let decisive = found.reasons().filter(|reason| reason.decisive()).map(|reason| reason.id().into_owned());
            let decisive = decisive.collect::<Vec<_>>();
            let (mut so, mut not_so) = (BTreeMap::new(), BTreeMap::new());
            for rule in opinion.blocks() {
                let statement = Statement::Decisive { of: place, rule };
                let unproved = || Failure::Unproved(format!("part of the rule `{}` in the answer", rule.id));
                match (decisive.contains(&rule.id.to_string()), self.find(&worlds, statement)?) {
                    (true, Found::In(found)) => {
                        so.insert(rule.id.to_string(), self.search.witness(found, &worlds, statement));
                    }
                    // A rule that holds nowhere needs no proof that it is not decisive.
                    (false, Found::Never(Proof::Because { because })) if because.is_empty() => {}
                    (false, Found::Never(proof)) => {
                        not_so.insert(rule.id.to_string(), proof);
                    }
                    _ => return Err(unproved()),
                }
            }
            opinions.insert(name.to_owned(), Opinion { range, decisive: so, not_decisive: not_so });
        }
        Ok(Certificate {
            certificate: Certificate::FORMAT,
            rulebook: Reference {
                version: model.version.to_string(),
                date: model.date.to_string(),
                digest: model.digest.to_string(),
            },
            question: self.question(&worlds),
            headline,
            ordinary: self.ordinary(&worlds)?,
            opinions,
            sufficient: self.sufficient(&worlds)?,
            ways: None,
        })
    }

    /// Proves the ways. Raising ways with too many steps are left out, since every order of fewer steps has to be
    /// refuted.
    fn ways(&mut self) -> Result<Vec<Way>, Failure> {
        let worlds = self.evaluation.certified_worlds();
        let found = self.evaluation.ways_forward().map_err(|_| Failure::TooMuch)?;
        let mut ways = Vec::new();
        for way in found.ways() {
            let proved = match way.gain() {
                Gain::Raises(_) if way.steps().len() > ways::MOST_STEPS => continue,
                Gain::Raises(level) => self.search.way(&worlds, way.steps(), level)?.map(Way::Raises),
                Gain::Secures(level) => {
                    self.search.secured(&worlds, way.steps(), &way.worlds, level)?.map(Way::Secures)
                }
            };
            ways.push(proved.ok_or_else(|| Failure::Unproved("a way forward".to_owned()))?);
        }
        Ok(ways)
    }

    fn question(&self, worlds: &Worlds) -> Asked {
        let evaluation = self.evaluation;
        let words = &evaluation.rulebook.model.vocabulary;
        let told = words.facts.entries().filter(|(id, fact)| {
            let untold = if fact.presumed.is_empty() { fact.all() } else { fact.presumed };
            worlds[*id] != untold
        });
        let facts = told.map(|(id, fact)| {
            let names = fact.names_of(worlds[id]).into_iter().map(str::to_owned);
            (fact.id.to_string(), names.collect())
        });
        let one_of = |condition: &Condition| match condition {
            Condition::Is(fact, values) => Some(OneOf {
                fact: words.facts[*fact].id.to_string(),
                r#in: words.facts[*fact].names_of(*values).into_iter().map(str::to_owned).collect(),
            }),
            _ => None,
        };
        let excluded = evaluation.program.also.iter().map(|never| {
            let parts = if let Condition::All(parts) = &never.when { parts.as_slice() } else { &[] };
            Excluded { id: never.id.to_string(), when: Together { all: parts.iter().filter_map(one_of).collect() } }
        });
        Asked {
            excluded: excluded.collect(),
            country: evaluation.country_code().to_owned(),
            goal: evaluation.goal().id.to_string(),
            means: evaluation.situation.means.map(|means| words.means[means].id.to_string()),
            as_of: evaluation.as_of.to_string(),
            second: evaluation.situation.second(),
            facts: facts.collect(),
        }
    }

    /// Proves the range of verdicts in a box, of the headline or of one opinion.
    fn range(
        &mut self,
        what: &str,
        worlds: &Worlds,
        of: Option<usize>,
        (verdict, guaranteed): (Verdict, Verdict),
    ) -> Result<Range, Failure> {
        let outside = Statement::Comes { of, from: guaranteed, to: verdict, negated: true };
        let Found::Never(proof) = self.search.refute(worlds, outside)? else {
            return Err(Failure::Unproved(what.to_owned()));
        };
        let best = self.comes_out(what, worlds, of, verdict)?;
        let worst = if verdict == guaranteed { best.clone() } else { self.comes_out(what, worlds, of, guaranteed)? };
        Ok(Range { verdict, guaranteed, best, worst, proof })
    }

    /// Worlds with a given verdict.
    fn comes_out(
        &mut self,
        what: &str,
        worlds: &Worlds,
        of: Option<usize>,
        verdict: Verdict,
    ) -> Result<World, Failure> {
        let statement = Statement::Comes { of, from: verdict, to: verdict, negated: false };
        match self.find(worlds, statement)? {
            Found::In(found) => Ok(self.search.witness(found, worlds, statement)),
            Found::Never(_) => Err(Failure::Unproved(what.to_owned())),
        }
    }

    /// Looks for a witness among the ordinary worlds first, since a reader can picture those.
    fn find(&mut self, worlds: &Worlds, statement: Statement<'_>) -> Result<Found, TooMuch> {
        let ordinary = self.evaluation.ordinary_worlds();
        let usual = ordinary.ids().map(|fact| ordinary[fact] & worlds[fact]).collect::<Worlds>();
        if usual != *worlds
            && usual.iter().all(|values| !values.is_empty())
            && let Found::In(found) = self.search.refute(&usual, statement)?
        {
            return Ok(Found::In(found));
        }
        self.search.refute(worlds, statement)
    }

    fn ordinary(&mut self, worlds: &Worlds) -> Result<Option<Ordinary>, Failure> {
        let ordinary = self.evaluation.ordinary_worlds();
        if ordinary == *worlds {
            return Ok(None);
        }
        // This statement admits every verdict, so it is true in each possible world.
        let any = Statement::Comes {
            of: None,
            from: Verdict::NotDirectly,
            to: Verdict::TheoreticallyPossible,
            negated: false,
        };
        if let Found::Never(no_world) = self.search.refute(&ordinary, any)? {
            return Ok(Some(Ordinary::None { no_world }));
        }
        let range = self.evaluation.ordinary().map_err(|_| Failure::TooMuch)?;
        let range = self.range("ordinary range", &ordinary, None, (range.verdict, range.guaranteed))?;
        Ok(Some(Ordinary::Range(range)))
    }

    fn sufficient(&mut self, worlds: &Worlds) -> Result<Option<Sufficient>, Failure> {
        let evaluation = self.evaluation;
        // What figures exclude together they exclude only where all of them are told, so a smaller set of facts would
        // have to be refuted without it.
        if evaluation.situation.ties.is_some() {
            return Ok(None);
        }
        let Ok(told) = evaluation.sufficient_reason() else { return Ok(None) };
        let words = &evaluation.rulebook.model.vocabulary;
        let facts = told.iter().filter_map(|told| words.fact(told.fact().id())).collect::<Vec<FactId>>();
        let telling = Telling { told: worlds, nothing: &evaluation.as_presumed() };
        let (from, to) = (evaluation.guaranteed(), evaluation.verdict());
        let outside = Statement::Comes { of: None, from, to, negated: true };
        let found = self.search.smallest(&facts, &telling, outside)?;
        found.map(Some).ok_or_else(|| Failure::Unproved("smallest set of facts that forces the answer".to_owned()))
    }
}

impl Evaluation<'_> {
    fn certified_worlds(&self) -> Worlds {
        self.situation.unpack(&self.rulebook.words).into_vec().into()
    }
}
