//! Entry points for asking a rulebook a question.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;

use super::error::Error;
use super::evaluation::Evaluation;
use super::ids::CountryId;
use super::model::Basis;
use super::profile::{Profile, Question, Situation, contradiction};
#[cfg(feature = "reason")]
use super::program::Verdicts;
use super::program::space::Space;
use super::program::takes_part::parts;
use super::program::{Extent, Handle, Key, Program};
use super::refusal::Help;
use super::rulebook::Rulebook;
use super::worlds::TooHard;

/// Answers a question with the project's own rules, as of their own date.
///
/// The country is given by its ISO 3166-1 code or by a name in English or Chinese.
///
/// ```
/// use simbind::facts::{Goal, Platform};
/// use simbind::{Profile, Verdict, evaluate};
///
/// let profile = Profile::new(Goal::Bind).with(Platform::Wechat);
/// let evaluation = evaluate("NZ", &profile)?;
/// let document = evaluation.document().expect("New Zealand has a document");
/// assert_eq!(document.verdict(), Verdict::ViaWorkaround);
/// assert_eq!(document.guaranteed(), Verdict::NotDirectly);
/// # Ok::<(), simbind::Error>(())
/// ```
///
/// # Errors
/// When the country is unknown or the facts of the profile contradict one another.
#[cfg(feature = "builtin")]
pub fn evaluate(country: &str, profile: &Profile) -> Result<Evaluation<'static>, Error> {
    Rulebook::builtin().evaluate(country, profile, None)
}

impl Rulebook {
    /// Answers a question as of a day; with `None`, as of the rulebook's own date.
    ///
    /// Evaluation is pure and total: the same question has the same answer, and errors arise only before it. A profile
    /// in which every fact is told is never too hard.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Date, Profile, Rulebook};
    ///
    /// let profile = Profile::new(Goal::Bind);
    /// let answer = Rulebook::builtin().evaluate("Cyprus", &profile, Date::constant(2025, 6, 1))?;
    /// assert_eq!((answer.country_code(), answer.as_of()), ("CY", Date::constant(2025, 6, 1)));
    /// let slip = Rulebook::builtin().evaluate("Cypres", &profile, None).unwrap_err();
    /// assert_eq!(slip.to_string(), "unknown country `Cypres`; did you mean `Cyprus`?");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the country is unknown, when the facts of the profile contradict one another, or when the profile uses
    /// words that this rulebook does not have; or when the open facts make the question exceed the bound on work
    /// ([`Error::is_too_hard`]).
    pub fn evaluate(
        &self,
        country: &str,
        profile: &Profile,
        as_of: impl Into<Option<Date>>,
    ) -> Result<Evaluation<'_>, Error> {
        self.evaluate_to(Extent::Whole, country, profile, as_of.into())
    }

    /// Evaluates a question to an extent; parts of the evaluation beyond it must not be read.
    pub(crate) fn evaluate_to(
        &self,
        extent: Extent,
        country: &str,
        profile: &Profile,
        as_of: Option<Date>,
    ) -> Result<Evaluation<'_>, Error> {
        let country = self.country_id(country)?;
        let translated;
        // A profile that was made for another rulebook with other words is translated by name.
        let profile = if Arc::ptr_eq(&profile.words, &self.words) || **profile.words == **self.words {
            profile
        } else {
            let mut asked = Question::from(profile).profile(&self.words)?;
            asked.second = profile.second;
            translated = asked;
            &translated
        };
        self.put(extent, country, profile, as_of.unwrap_or(self.model.date))
    }

    /// The same for a profile in the rulebook's own words.
    pub(crate) fn put(
        &self,
        extent: Extent,
        country: CountryId,
        profile: &Profile,
        as_of: Date,
    ) -> Result<Evaluation<'_>, Error> {
        let (profile, situation) = self.situated(profile, as_of)?;
        self.evaluate_situation(extent, country, situation, as_of, Some(&profile))
    }

    /// The profile with its figures placed into cells as of a day, and the worlds that it allows.
    fn situated<'p>(&self, profile: &'p Profile, as_of: Date) -> Result<(Cow<'p, Profile>, Situation), Error> {
        let now = crate::engine::quantity::now(as_of, profile.second);
        let profile = profile.at(now);
        let situation = Situation::new(&profile, &self.words, self.space(profile.goal, now)?, now)?;
        Ok((profile, situation))
    }

    /// Evaluates a situation. If it is a single world, which may be impossible, the profile must be given for the error
    /// message.
    pub(crate) fn evaluate_situation(
        &self,
        extent: Extent,
        country: CountryId,
        situation: Situation,
        as_of: Date,
        unchecked: Option<&Profile>,
    ) -> Result<Evaluation<'_>, Error> {
        let (program, space) = self.compiled(country, &situation, as_of)?;
        let answer = program.answer(&self.words, space, &situation, extent).map_err(too_hard)?;
        if let (true, Some(profile)) = (answer.impossible, unchecked) {
            return Err(contradiction(profile, &self.words, situation.now, &[]));
        }
        let told = |profile: &Profile| (profile.named.clone(), profile.figures.clone());
        let (named, figures) = unchecked.map(told).unwrap_or_default();
        Ok(Evaluation {
            rulebook: self,
            program,
            country,
            situation,
            as_of,
            answer,
            named,
            figures,
            #[cfg(feature = "reason")]
            foreseen: std::sync::OnceLock::new(),
        })
    }

    /// The best and the worst verdict of a situation alone: a small part of the work of an evaluation.
    #[cfg(feature = "reason")]
    pub(crate) fn headline(&self, country: CountryId, situation: &Situation, as_of: Date) -> Result<Verdicts, Error> {
        let (program, space) = self.compiled(country, situation, as_of)?;
        program.headline(&self.words, space, situation).map_err(too_hard)
    }

    /// The program of a question; an error if the rulebook says nothing about the country.
    fn compiled<'s>(
        &'s self,
        country: CountryId,
        situation: &'s Situation,
        day: Date,
    ) -> Result<(Arc<Handle>, &'s Space), Error> {
        let key = Key { country, goal: situation.goal, means: situation.means, day, second: situation.second() };
        let (program, space) = match &situation.ties {
            Some(own) => {
                let compile = |space: &Space| Program::compile(&self.model, &self.words.layout, space, key);
                (own.program((country, day), compile), &own.space)
            }
            None => self.program(key)?,
        };
        if program.document.is_none() && program.evidence.is_none() {
            return Err(self.says_nothing(key));
        }
        Ok((program, space))
    }

    /// The error for a country about which the rulebook says nothing; it lists the countries that can be asked about. A
    /// country can have a file without rules, so the existence of a file is not enough.
    pub(crate) fn says_nothing(&self, key: Key) -> Error {
        let answered = |country: &CountryId| {
            let key = Key { country: *country, ..key };
            [Basis::Document, Basis::Evidence].into_iter().any(|basis| parts(&self.model, key, basis).is_some())
        };
        let countries = self.model.countries.ids().filter(answered);
        let knows = countries.map(|country| self.model.countries[country].code.to_string()).collect();
        let scope = self.vocabulary().terms().scope();
        let help = Help::Silent { one: scope.one.clone(), knows };
        Error::unknown_country(scope, &self.model.countries[key.country].code, help)
    }
}

fn too_hard(error: TooHard) -> Error {
    error.of("what follows from the rules for what was left open")
}
