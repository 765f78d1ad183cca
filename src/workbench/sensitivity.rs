//! What rests on a claim or a source: take it back, or let it expire, and see which answers change.

use jiff::civil::Date;
use serde::Serialize;

use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::Model;
use crate::engine::profile::Profile;
use crate::engine::rulebook::Rulebook;

/// What is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Without<'w> {
    /// One claim, by name.
    Claim(&'w str),
    /// Everything that no other source says, of one source, by name.
    Source(&'w str),
    /// Every claim that is stale on a day.
    StaleOn(Date),
}

/// What changes when something is taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sensitivity {
    /// The claims that were taken back.
    pub retracted: Vec<String>,
    /// Rules, routes and alternatives that are no longer in force.
    pub fallen: Vec<String>,
    /// Test situations and bare questions that come out otherwise.
    pub changes: Vec<Change>,
    /// Number of situations that were asked.
    pub asked: usize,
}

/// An answer that changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The situation: the name of a test, or a bare question.
    pub situation: String,
    /// The question that was put.
    pub question: String,
    /// What changes: `headline`, `document` or `evidence`.
    pub what: &'static str,
    /// Verdict and guarantee before.
    pub before: String,
    /// Verdict and guarantee after.
    pub after: String,
    /// Fallen rules and routes that held before in the opinion that changes.
    pub by: Vec<String>,
}

/// A situation that is asked twice.
struct Situation {
    name: String,
    country: String,
    profile: Profile,
    as_of: Option<Date>,
}

impl Rulebook {
    /// Takes something away and asks every test situation, and every bare question about each country that has a file,
    /// again.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::sensitivity::Without;
    ///
    /// let rests = Rulebook::builtin().sensitivity(Without::Claim("NZ-L15.1"))?;
    /// assert!(rests.changes.iter().any(|change| change.situation == "NZ bind, nothing told"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the claim or source is not in the rulebook.
    pub fn sensitivity(&self, without: Without<'_>) -> Result<Sensitivity, Error> {
        let retracted = self.retracted(without)?;
        let mut model = self.model.clone();
        for place in &retracted {
            if let Some(claim) = model.claims.get_mut(*place) {
                claim.retracted = true;
            }
        }
        let fallen = fallen(&self.model, &model);
        let other = Rulebook::new(model);
        let situations = self.situations();
        let mut changes = Vec::new();
        // Where nothing falls nothing can change: what is not in force anywhere decides nothing.
        if !fallen.is_empty() {
            for situation in &situations {
                compare(self, &other, situation, &fallen, &mut changes);
            }
        }
        let ids = retracted.iter().filter_map(|place| self.model.claims.get(*place));
        Ok(Sensitivity {
            retracted: ids.map(|claim| claim.id.clone()).collect(),
            fallen,
            changes,
            asked: situations.len(),
        })
    }

    fn retracted(&self, without: Without<'_>) -> Result<Vec<usize>, Error> {
        let claims = self.model.claims.iter().enumerate();
        match without {
            Without::Claim(id) => {
                let found = claims.clone().find(|(_, claim)| claim.id == id).map(|(place, _)| vec![place]);
                let names = self.model.claims.iter().map(|claim| claim.id.as_str());
                found.ok_or_else(|| Error::unknown("claim", id, crate::engine::suggest::suggest(id, names)))
            }
            Without::Source(id) => {
                let names = self.model.sources.iter().map(|source| source.id.as_str());
                let Some(source) = names.clone().position(|name| name == id) else {
                    return Err(Error::unknown("source", id, crate::engine::suggest::suggest(id, names)));
                };
                let alone = claims.filter(|(_, claim)| claim.cites.iter().all(|cite| cite.source == source));
                Ok(alone.map(|(place, _)| place).collect())
            }
            Without::StaleOn(day) => Ok(claims.filter(|(_, claim)| claim.stale(day)).map(|(place, _)| place).collect()),
        }
    }

    fn situations(&self) -> Vec<Situation> {
        let mut situations = Vec::new();
        for country in self.described() {
            for goal in &self.vocabulary.goals {
                let Ok(profile) = Profile::in_words_of(&self.vocabulary).with_goal(&goal.id) else { continue };
                let name = format!("{} {}, nothing told", country.code, goal.id);
                situations.push(Situation { name, country: country.code.clone(), profile, as_of: None });
            }
        }
        for test in &self.model.tests {
            let country = self.model.countries.get(test.country).map_or("", |country| country.code.as_str());
            let situation = Situation {
                name: format!("{country}: {}", test.name),
                country: country.to_owned(),
                profile: self.profile_of(test),
                as_of: test.as_of,
            };
            situations.push(situation);
        }
        situations
    }
}

/// What rests on claims that were all taken back.
fn fallen(before: &Model, after: &Model) -> Vec<String> {
    let stands = |model: &Model, because: &[usize]| {
        because.iter().filter_map(|claim| model.claims.get(*claim)).any(|claim| !claim.retracted)
    };
    // On the evidence unsupported claims carry nothing, so a rule falls with its last supported one.
    let carries = |model: &Model, because: &[usize]| {
        because.iter().filter_map(|claim| model.claims.get(*claim)).any(crate::engine::model::Claim::supported)
    };
    let falls = |basis: crate::engine::model::Basis, because: &[usize]| match basis {
        crate::engine::model::Basis::Document => stands(before, because) && !stands(after, because),
        crate::engine::model::Basis::Evidence => carries(before, because) && !carries(after, because),
    };
    let rules = before.rules.iter().filter(|rule| falls(rule.basis, &rule.because)).map(|rule| &rule.id);
    let routes = before.routes.iter().filter(|route| falls(route.basis, &route.because)).map(|route| &route.id);
    let others = before.alternatives.iter().filter(|other| falls(other.basis, &other.because)).map(|other| &other.id);
    rules.chain(routes).chain(others).cloned().collect()
}

fn compare(before: &Rulebook, after: &Rulebook, situation: &Situation, fallen: &[String], changes: &mut Vec<Change>) {
    let ask = |rulebook: &Rulebook| {
        let evaluation = rulebook.evaluate(&situation.country, &situation.profile, situation.as_of).ok();
        evaluation.map(|evaluation| (outcomes(&evaluation), held(&evaluation)))
    };
    let (Some((old, held)), new) = (ask(before), ask(after).map(|(outcomes, _)| outcomes)) else { return };
    for (what, old) in old {
        let new = new.as_ref().and_then(|new| new.iter().find(|(of, _)| *of == what)).map_or("none", |(_, new)| new);
        if old != new {
            let by = held.iter().filter(|(of, id)| (what == "headline" || *of == what) && fallen.contains(id));
            changes.push(Change {
                situation: situation.name.clone(),
                question: format!("{} {}", situation.country, situation.profile),
                what,
                before: old,
                after: new.to_owned(),
                by: by.map(|(_, id)| id.clone()).collect(),
            });
        }
    }
}

/// Verdict and guarantee of the headline and each opinion.
fn outcomes(evaluation: &Evaluation<'_>) -> Vec<(&'static str, String)> {
    let pair = |best: crate::Verdict, worst: crate::Verdict| {
        if best == worst { best.to_string() } else { format!("{best}, at worst {worst}") }
    };
    let mut outcomes = vec![("headline", pair(evaluation.verdict(), evaluation.guaranteed()))];
    for (name, opinion) in [("document", evaluation.document()), ("evidence", evaluation.evidence())] {
        outcomes.extend(opinion.map(|opinion| (name, pair(opinion.verdict(), opinion.guaranteed()))));
    }
    outcomes
}

/// The rules and routes that hold, with the opinion in which they do.
fn held(evaluation: &Evaluation<'_>) -> Vec<(&'static str, String)> {
    let mut held = Vec::new();
    for (name, opinion) in [("document", evaluation.document()), ("evidence", evaluation.evidence())] {
        let Some(opinion) = opinion else { continue };
        held.extend(opinion.reasons().map(|reason| (name, reason.id().into_owned())));
        held.extend(opinion.routes().map(|offer| (name, offer.route().id.clone())));
    }
    held
}
