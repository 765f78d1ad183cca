//! simbind as a contestant: the same questions through its public interface, with less or more of the answer read.

use simbind::{Error, Evaluation, Profile, Rulebook};

use crate::check::Findings;
use crate::condition::World;
use crate::contestant::{Turn, told};
use crate::model::Question;
use crate::race::Entry;
use crate::walk;

pub struct Asking<'a> {
    rulebook: &'a Rulebook,
    country: &'a str,
    bare: Profile,
    profiles: Vec<Profile>,
    /// The profiles by names.
    told: Vec<Vec<(&'a str, &'a str)>>,
}

impl<'a> Asking<'a> {
    pub fn new(rulebook: &'a Rulebook, question: &'a Question, worlds: &'a [World]) -> Result<Asking<'a>, Error> {
        let bare = Profile::in_words_of(rulebook.vocabulary()).with_goal(&question.goal)?;
        let told = worlds.iter().map(|world| told(&question.facts, world).collect::<Vec<_>>()).collect::<Vec<_>>();
        let profiles = told.iter().map(|told| tell(&bare, told)).collect::<Result<_, _>>()?;
        Ok(Asking { rulebook, country: &question.country, bare, profiles, told })
    }

    pub fn evaluate(&self, profile: &Profile) -> Result<Evaluation<'a>, Error> {
        self.rulebook.evaluate(self.country, profile, None)
    }

    /// A profile in which nothing is told.
    pub fn bare(&self) -> &Profile {
        &self.bare
    }

    /// A profile of which the facts are told that `of` picks.
    pub fn partly(&self, world: usize, mut of: impl FnMut() -> bool) -> Result<Profile, Error> {
        let told = self.told[world].iter().filter(|_| of()).copied().collect::<Vec<_>>();
        tell(&self.bare, &told)
    }

    /// What simbind finds in every profile.
    pub fn findings(&self) -> Result<Vec<Findings>, Error> {
        self.profiles.iter().map(|profile| Ok(walk::findings(&self.evaluate(profile)?))).collect()
    }

    /// Asks for every profile in turn, and reads some of the answer. That there is one was found out by the check.
    pub fn reading(&self, read: fn(&Evaluation<'_>) -> usize) -> impl Fn(Turn) + Sync {
        move |turn| turn.each(|world| self.evaluate(&self.profiles[world]).map(|answer| read(&answer)).ok())
    }

    /// Complete profiles, then the question by names, then the bare question.
    pub fn entries(&'a self) -> Result<Vec<Entry<'a>>, Error> {
        let bare = |read: fn(&Evaluation<'_>) -> usize| {
            move |turn: Turn| turn.each(|_| self.evaluate(&self.bare).map(|answer| read(&answer)).ok())
        };
        let by_names = move |turn: Turn| {
            turn.each(|world| {
                let profile = tell(&self.bare, &self.told[world]).ok()?;
                self.evaluate(&profile).map(|answer| answer.verdict()).ok()
            });
        };
        let answer = self.evaluate(&self.bare)?;
        let names = self.told.first().map_or(0, Vec::len);
        Ok(vec![
            Entry::new("simbind, verdict only", self.reading(|answer| answer.verdict() as usize)),
            Entry::new(REFERENCE, self.reading(walk::reasons)),
            Entry::new(EVERYTHING, self.reading(walk::everything)),
            Entry::new(format!("simbind, told by {names} names, verdict only"), by_names),
            Entry::alone("simbind, nothing told, everything walked", bare(walk::everything)),
            Entry::alone(
                "simbind, nothing told, everything and `depends_on`, `to_confirm`",
                bare(|answer| walk::everything(answer) + walk::open_facts(answer)),
            ),
            Entry::alone("`depends_on` and `to_confirm` of a bare answer by themselves", move |turn| {
                turn.each(|_| walk::open_facts(&answer));
            }),
        ])
    }
}

/// The contestant to which the others are compared.
pub const REFERENCE: &str = "simbind, reasons walked";
pub const EVERYTHING: &str = "simbind, everything walked";

fn tell(bare: &Profile, told: &[(&str, &str)]) -> Result<Profile, Error> {
    told.iter().try_fold(bare.clone(), |profile, (fact, value)| profile.set(fact, value))
}
