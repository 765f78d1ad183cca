//! Sensitivity analysis: retracts a claim or a source, or lets claims expire, and reports which answers change.

use jiff::civil::Date;
use serde::Serialize;

use super::HEADLINE;
use super::item::Item;
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::ids::{ClaimId, CountryId};
use crate::engine::model::{Country, Model};
use crate::engine::profile::Profile;
use crate::engine::program::takes_part::carries;
use crate::engine::record::{Str, report};
use crate::engine::rulebook::Rulebook;
use crate::engine::suggest::suggest;
use crate::engine::verdict::Verdict;

/// What is retracted.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::sensitivity::Without;
/// use simbind::{Date, Rulebook};
///
/// let rests = Rulebook::builtin().sensitivity(Without::StaleOn(Date::constant(2026, 11, 22)))?;
/// assert!(rests.changes().is_empty(), "nothing is stale on that day");
/// assert!(Rulebook::builtin().sensitivity(Without::Source("no such source")).is_err());
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Without<'w> {
    /// One claim, by name.
    Claim(&'w str),
    /// One source, by name: every claim that cites no other source.
    Source(&'w str),
    /// Every claim that is stale on a day.
    StaleOn(Date),
}

report! {
    /// The effects of a retraction.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::sensitivity::Without;
    /// use simbind::Rulebook;
    ///
    /// let rests = Rulebook::builtin().sensitivity(Without::Claim("NZ-L15.1"))?;
    /// assert_eq!(rests.retracted(), ["NZ-L15.1"]);
    /// println!("{} fall; {} of {} situations change", rests.fallen().len(), rests.changes().len(), rests.asked());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Sensitivity {
        /// The claims that were retracted.
        retracted: Vec<String> as &[String],
        /// Rules, routes and alternatives that are no longer in force.
        fallen: Vec<String> as &[String],
        /// Answers to test situations and bare questions that change.
        changes: Vec<Change> as &[Change],
        /// The number of situations that were evaluated.
        asked: usize as usize,
    }
}

report! {
    /// An answer that changes.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Change {
        /// The situation: the name of a test, or a bare question.
        situation: String as &str,
        /// The question.
        question: String as &str,
        /// The country of the question.
        country: String as &str,
        /// The goal of the question.
        goal: String as &str,
        /// What changes: `headline`, `document` or `evidence`.
        what: &'static str as &'static str,
        /// Verdict and guarantee before.
        before: String as &str,
        /// Verdict and guarantee after.
        after: String as &str,
        /// Rules and routes that are no longer in force and that held before in the opinion that changes.
        by: Vec<String> as &[String],
    }
}

/// A situation that is evaluated before and after the retraction.
struct Situation {
    name: String,
    country: CountryId,
    code: Str,
    profile: Profile,
    as_of: Option<Date>,
}

/// The outcomes of the headline and each opinion, and the items that hold in each.
type Answer = (Vec<(&'static str, String)>, Vec<(&'static str, String)>);

/// Every situation with its answer, so that many retractions can be compared with it.
pub(crate) struct Asked<'r> {
    rulebook: &'r Rulebook,
    situations: Vec<(Situation, Option<Answer>)>,
}

impl<'r> Asked<'r> {
    pub(crate) fn of(rulebook: &'r Rulebook) -> Asked<'r> {
        let answered = |situation| {
            let answer = answer(rulebook, &situation);
            (situation, answer)
        };
        Asked { rulebook, situations: rulebook.situations().into_iter().map(answered).collect() }
    }

    /// The number of situations.
    #[cfg(feature = "render")]
    pub(crate) fn count(&self) -> usize {
        self.situations.len()
    }

    /// The effects of retracting these claims.
    pub(crate) fn without(&self, retracted: &[ClaimId]) -> Sensitivity {
        let before = &self.rulebook.model;
        let mut model = before.clone();
        for claim in retracted {
            model.claims[*claim].retracted = true;
        }
        let items = fallen(before, &model);
        let fallen = items.iter().map(|item| item.header(before).id.to_string()).collect::<Vec<_>>();
        let mut changes = Vec::new();
        // If no entry falls, no answer can change.
        if !fallen.is_empty() {
            let after = Rulebook::new(model);
            for (situation, answered) in &self.situations {
                if let Some(answered) = answered
                    && items.iter().any(|item| self.concerns(*item, situation))
                {
                    compare(answered, &after, situation, &fallen, &mut changes);
                }
            }
        }
        Sensitivity {
            retracted: retracted.iter().map(|claim| before.claims[*claim].id.to_string()).collect(),
            fallen,
            changes,
            asked: self.situations.len(),
        }
    }

    /// Whether an item can take part in the answer to a situation: it concerns the country and the goal. Routes take
    /// part whatever the goal.
    fn concerns(&self, item: Item, situation: &Situation) -> bool {
        let header = item.header(&self.rulebook.model);
        header.scope.covers(situation.country)
            && (matches!(item, Item::Route(_)) || header.goals.contains(situation.profile.goal))
    }
}

impl Rulebook {
    /// Retracts something, and evaluates every test situation and every bare question about each country with a file
    /// again.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::sensitivity::Without;
    ///
    /// let rests = Rulebook::builtin().sensitivity(Without::Claim("NZ-L15.1"))?;
    /// assert!(rests.changes().iter().any(|change| change.situation() == "NZ bind, nothing told"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the claim or source is not in the rulebook.
    pub fn sensitivity(&self, without: Without<'_>) -> Result<Sensitivity, Error> {
        let tested = self.for_tests();
        if !std::ptr::eq(self, tested) {
            return tested.sensitivity(without);
        }
        let retracted = self.retracted(without)?;
        Ok(Asked::of(self).without(&retracted))
    }

    /// The claims that a retraction concerns.
    pub(crate) fn retracted(&self, without: Without<'_>) -> Result<Vec<ClaimId>, Error> {
        let Model { claims, sources, .. } = &self.model;
        let all = claims.entries();
        match without {
            Without::Claim(id) => {
                let names = claims.iter().map(|claim| &*claim.id);
                let found = claims.find(|claim| claim.id == *id).map(|claim| vec![claim]);
                found.ok_or_else(|| Error::unknown("claim", id, suggest(id, names)))
            }
            Without::Source(id) => {
                let names = sources.iter().map(|source| &*source.id);
                let source = sources.find(|source| source.id == *id);
                let source = source.ok_or_else(|| Error::unknown("source", id, suggest(id, names)))?;
                let alone = all.filter(|(_, claim)| claim.cites.iter().all(|cite| cite.source == source));
                Ok(alone.map(|(claim, _)| claim).collect())
            }
            Without::StaleOn(day) => Ok(all.filter(|(_, claim)| claim.stale(day)).map(|(claim, _)| claim).collect()),
        }
    }

    fn situations(&self) -> Vec<Situation> {
        let countries = self.model.countries.entries();
        let mut situations = Vec::new();
        for (country, Country { code, .. }) in countries.filter(|(_, country)| country.described) {
            for (goal, named) in self.words.goals.entries() {
                let mut profile = Profile::in_words_of(&self.words);
                profile.goal = goal;
                let name = format!("{code} {}, nothing told", named.id);
                situations.push(Situation { name, country, code: code.clone(), profile, as_of: None });
            }
        }
        for test in &self.model.tests {
            let code = &self.model.countries[test.country].code;
            situations.push(Situation {
                name: format!("{code}: {}", test.name),
                country: test.country,
                code: code.clone(),
                profile: self.profile_of(test),
                as_of: test.as_of,
            });
        }
        situations
    }
}

/// Rules, routes and alternatives that no claim supports any longer.
fn fallen(before: &Model, after: &Model) -> Vec<Item> {
    let stands = |model: &Model, item: Item| {
        let header = item.header(model);
        header.because.iter().any(|claim| carries(&model.claims[*claim], header.basis))
    };
    Item::all(before).filter(|item| stands(before, *item) && !stands(after, *item)).collect()
}

fn answer(rulebook: &Rulebook, situation: &Situation) -> Option<Answer> {
    let evaluation = rulebook.evaluate(&situation.code, &situation.profile, situation.as_of).ok()?;
    Some((outcomes(&evaluation), holding(&evaluation)))
}

/// Records an answer if it changes.
fn compare(
    (old, holding): &Answer,
    after: &Rulebook,
    situation: &Situation,
    fallen: &[String],
    changes: &mut Vec<Change>,
) {
    let new = answer(after, situation).map(|(outcomes, _)| outcomes).unwrap_or_default();
    for (what, old) in old {
        let new = new.iter().find(|(opinion, _)| opinion == what).map_or("none", |(_, new)| new);
        if old != new {
            let by =
                holding.iter().filter(|(opinion, id)| (*what == HEADLINE || opinion == what) && fallen.contains(id));
            let profile = &situation.profile;
            changes.push(Change {
                situation: situation.name.clone(),
                question: format!("{} {profile}", situation.code),
                country: situation.code.to_string(),
                goal: after.words.goals[profile.goal].id.to_string(),
                what,
                before: old.clone(),
                after: new.to_owned(),
                by: by.map(|(_, id)| id.clone()).collect(),
            });
        }
    }
}

/// Verdict and guarantee of the headline and of each opinion.
fn outcomes(evaluation: &Evaluation<'_>) -> Vec<(&'static str, String)> {
    let range = |best: Verdict, worst: Verdict| {
        if best == worst { best.to_string() } else { format!("{best}, at worst {worst}") }
    };
    let opinions = evaluation.opinions();
    let opinions = opinions.map(|opinion| (opinion.basis().as_str(), range(opinion.verdict(), opinion.guaranteed())));
    let headline = (HEADLINE, range(evaluation.verdict(), evaluation.guaranteed()));
    std::iter::once(headline).chain(opinions).collect()
}

/// The rules and routes that hold, each with its opinion.
fn holding(evaluation: &Evaluation<'_>) -> Vec<(&'static str, String)> {
    let mut holding = Vec::new();
    for opinion in evaluation.opinions() {
        let basis = opinion.basis().as_str();
        holding.extend(opinion.reasons().map(|reason| (basis, reason.id().into_owned())));
        holding.extend(opinion.routes().map(|offer| (basis, offer.route().id.to_string())));
    }
    holding
}
