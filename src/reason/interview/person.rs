//! The person who is interviewed, and the choices that depend on them: typical situations and names of things.
//!
//! A name can tell several facts at once: that of an account can tell that the person has one, and who keeps it.

use jiff::civil::Date;

use super::prompt::{Answered, Choice, Prompt, Told, called};
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{KnownName, Lang};
use crate::engine::profile::Profile;
use crate::engine::rulebook::Rulebook;
use crate::reason::analysis::NextQuestion;

/// A person, with the facts known so far.
pub(super) struct Person<'r> {
    pub(super) rulebook: &'r Rulebook,
    pub(super) country: String,
    pub(super) profile: Profile,
    pub(super) as_of: Option<Date>,
}

impl<'r> Person<'r> {
    pub(super) fn evaluate(&self, profile: &Profile) -> Result<Evaluation<'r>, Error> {
        self.rulebook.evaluate(&self.country, profile, self.as_of)
    }

    /// Whether a profile is consistent: it can be evaluated in the country.
    fn can_be(&self, profile: Result<Profile, Error>) -> bool {
        profile.is_ok_and(|profile| self.evaluate(&profile).is_ok())
    }

    /// The typical situations that are consistent with the profile, followed by "none of these".
    pub(super) fn situations(&self, lang: Lang) -> Vec<Choice> {
        let typical = self.rulebook.vocabulary().situations().iter();
        let fits = typical.filter(|one| self.can_be(self.profile.clone().in_situation(one.id())));
        let answer = |id: &str| Answered::Situation(Some(id.to_owned()));
        let mut choices =
            fits.map(|one| Choice::new(answer(one.id()), one.id(), one.label(), lang)).collect::<Vec<_>>();
        if !choices.is_empty() {
            choices.push(Choice::own(Answered::Situation(None), "none", lang.pick("none of these", "都不是")));
        }
        choices
    }

    /// The names of a thing that the person's situation says they have, if a name tells further facts.
    pub(super) fn what_it_is_called(&self, heading: &str, lang: Lang) -> Result<Option<Prompt>, Error> {
        let facts = self.rulebook.vocabulary().facts();
        let told = |fact: &str| self.profile.facts().find(|(told, _)| *told == fact).map(|(_, values)| values);
        let tells_more = |name: &&KnownName| {
            let mut tells = name.tells().filter_map(|(fact, values)| {
                let fact = facts.get(fact.index())?;
                let values = values.into_iter().filter_map(|value| fact.values().get(value.index()));
                Some((told(fact.id())?, values.map(|value| value.id()).collect::<Vec<_>>()))
            });
            let has = tells.next().is_some_and(|(told, values)| values.iter().any(|value| told.contains(value)));
            has && tells.any(|(told, values)| told != values)
        };
        let names = self.rulebook.names_in(&self.country)?.filter(tells_more).collect::<Vec<_>>();
        let first = names.first().and_then(|name| name.fact());
        let Some(fact) = first.and_then(|fact| facts.get(fact.index())) else { return Ok(None) };
        let names = names.into_iter().filter(|name| name.fact() == first).collect::<Vec<_>>();
        let other = Told { fact: fact.id().to_owned(), value: None, name: None };
        let other = Choice::own(Answered::Fact(other), "other", lang.pick("another one", "别的"));
        let choices = called(fact, &names, lang).chain([other]).collect();
        Ok(Some(Prompt::new(heading.to_owned(), fact.question().get(lang), choices)))
    }

    /// The names that serve as answers to a question: names of this fact, or names that imply one answer to it.
    pub(super) fn names(&self, next: &NextQuestion<'_>) -> Result<Vec<&'r KnownName>, Error> {
        let fact = next.fact().id();
        let id = self.rulebook.vocabulary().fact(fact);
        let narrows = self.rulebook.names_in(&self.country)?.filter(|name| {
            let answers = name.tells().find(|(told, _)| Some(*told) == id).map_or(0, |(_, values)| values.len());
            let first = name.fact() == id;
            let told = || self.profile.clone().set_known(self.rulebook, &self.country, fact, [name.id()]);
            (answers == 1 || answers > 0 && first) && self.can_be(told())
        });
        Ok(narrows.collect())
    }
}
