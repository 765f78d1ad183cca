//! Rulebooks: rules that have been read and checked, ready to answer.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use crate::engine::compile::{Decision, Key};
use crate::engine::error::Error;
use crate::engine::model::{Country, Model, Vocabulary};
use crate::engine::suggest::{nearest, one_of};
use crate::engine::worlds::{Builder, Constraints, Possible};

/// An immutable, validated set of rules.
///
/// Every evaluation of it is total: errors are only possible before one, from an unknown country or contradictory facts.
/// What an evaluation needs is compiled when it is first asked for and kept; that changes nothing but the time it takes.
#[derive(Debug)]
pub struct Rulebook {
    pub(crate) model: Model,
    pub(crate) vocabulary: Arc<Vocabulary>,
    /// Codes, names and aliases in lower case.
    countries: HashMap<String, usize>,
    /// Places of codes of two letters, as most questions name them: `A` to `Z` twice.
    codes: Box<[u16]>,
    /// Days on which something begins or ceases to be in effect, in order.
    turns: Box<[Date]>,
    possible: Box<[OnceLock<Possible>]>,
    decisions: Box<[OnceLock<Shelf>]>,
}

/// The decisions of one country, by day, goal and means.
type Shelf = Box<[OnceLock<Option<Box<Decision>>>]>;

impl Rulebook {
    /// A rulebook from its model.
    pub(crate) fn new(model: Model) -> Rulebook {
        let vocabulary = Arc::new(model.vocabulary.clone());
        let mut countries = HashMap::new();
        for (place, country) in model.countries.iter().enumerate() {
            for name in [&country.code, &country.name.en, &country.name.zh].into_iter().chain(&country.aliases) {
                countries.insert(name.trim().to_lowercase(), place);
            }
        }
        let mut codes = vec![u16::MAX; 26 * 26];
        for (place, country) in model.countries.iter().enumerate() {
            if let Some(slot) = two_letters(&country.code).and_then(|at| codes.get_mut(at)) {
                *slot = u16::try_from(place).unwrap_or(u16::MAX);
            }
        }
        let claims = model.claims.iter().flat_map(|claim| [claim.from, claim.until]);
        let periods = model.rules.iter().map(|rule| rule.period);
        let periods = periods.chain(model.routes.iter().map(|route| route.period));
        let periods = periods.chain(model.alternatives.iter().map(|other| other.period));
        let periods = periods.chain(model.steps.iter().map(|step| step.period));
        let periods = periods.flat_map(|period| [period.from, period.until]);
        let mut turns = claims.chain(periods).flatten().collect::<Vec<_>>();
        turns.sort_unstable();
        turns.dedup();
        let possible = model.vocabulary.goals.iter().map(|_| OnceLock::new()).collect();
        let decisions = (0..model.countries.len()).map(|_| OnceLock::new()).collect();
        Rulebook { model, vocabulary, countries, codes: codes.into(), turns: turns.into(), possible, decisions }
    }

    /// A rulebook from a model that was made elsewhere, by hand or by deserializing one.
    ///
    /// The model's places are taken as they are: one that points at nothing is passed over.
    ///
    /// # Errors
    /// When the vocabulary declares more goals, gates, means or values of a fact than
    /// [`Vocabulary::MAX_VALUES`](crate::engine::model::Vocabulary::MAX_VALUES), or a fact without values; when its impossible
    /// worlds take more work than is reasonable ([`Error::is_too_hard`]).
    pub fn from_model(model: Model) -> Result<Rulebook, Error> {
        let words = &model.vocabulary;
        let sizes = words.facts.iter().map(|fact| fact.values.len());
        let counts = sizes.clone().chain([words.goals.len(), words.gates.len(), words.means.len()]);
        if counts.max() > Some(Vocabulary::MAX_VALUES) || sizes.min() == Some(0) {
            let message = format!(
                "a vocabulary has 1 to {} values of each fact, and as many goals, gates and means at most",
                Vocabulary::MAX_VALUES
            );
            return Err(Error::question(message));
        }
        for goal in 0..words.goals.len() {
            let mut builder = Builder::new(words.facts.iter().map(|fact| fact.values.len()));
            Constraints::new(words, goal, &mut builder).freeze(&mut builder);
            if builder.exhausted() {
                return Err(Error::too_hard("which worlds are possible"));
            }
        }
        Ok(Rulebook::new(model))
    }

    /// What the rulebook says, as data.
    #[must_use]
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// Its words. Profiles for it are made with [`Profile::in_words_of`](crate::Profile::in_words_of).
    #[must_use]
    pub fn vocabulary(&self) -> &Arc<Vocabulary> {
        &self.vocabulary
    }

    /// Its version, as its editors count it.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.model.version
    }

    /// SHA-256 of its files, in hexadecimal.
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.model.digest
    }

    /// The date for which it was last brought up to date.
    #[must_use]
    pub fn date(&self) -> Date {
        self.model.date
    }

    /// Countries that it has a file about.
    pub fn described(&self) -> impl Iterator<Item = &Country> {
        self.model.countries.iter().filter(|country| country.described)
    }

    /// The country of that code, name or alias, in either language and any case.
    ///
    /// # Errors
    /// When there is none; with the nearest name.
    pub fn country(&self, name: &str) -> Result<&Country, Error> {
        let place = self.country_place(name)?;
        self.model.countries.get(place).ok_or_else(|| Error::unknown("country", name, String::new()))
    }

    pub(crate) fn country_place(&self, name: &str) -> Result<usize, Error> {
        if let Some(place) = two_letters(name).and_then(|at| self.codes.get(at)).filter(|place| **place != u16::MAX) {
            return Ok(usize::from(*place));
        }
        self.countries.get(name.trim().to_lowercase().as_str()).copied().ok_or_else(|| {
            let names = self.model.countries.iter();
            let names = names.flat_map(|country| {
                [country.name.en.as_str(), country.name.zh.as_str()]
                    .into_iter()
                    .chain(country.aliases.iter().map(String::as_str))
            });
            let help = match nearest(name, names) {
                Some(near) => format!("did you mean `{near}`?"),
                None => {
                    let codes = self.described().map(|country| country.code.as_str());
                    format!("give an ISO 3166-1 code or a name in English or Chinese, such as {}", one_of(codes))
                }
            };
            Error::unknown("country", name, help)
        })
    }

    /// Which worlds can be, for a goal.
    pub(crate) fn possible(&self, goal: usize) -> Option<&Possible> {
        let slot = self.possible.get(goal)?;
        Some(slot.get_or_init(|| {
            let mut builder = Builder::new(self.model.vocabulary.facts.iter().map(|fact| fact.values.len()));
            Constraints::new(&self.model.vocabulary, goal, &mut builder).freeze(&mut builder)
        }))
    }

    /// The decision for a country, goal, means and day.
    ///
    /// # Errors
    /// When it takes more work than is reasonable.
    pub(crate) fn decision(&self, key: Key) -> Result<&Decision, Error> {
        let (goals, means) = (self.vocabulary.goals.len(), self.vocabulary.means.len() + 1);
        let era = self.turns.partition_point(|turn| *turn <= key.day);
        let shelf = self.decisions.get(key.country).map(|shelf| {
            shelf.get_or_init(|| (0..(self.turns.len() + 1) * goals * means).map(|_| OnceLock::new()).collect())
        });
        let place = (era * goals + key.goal) * means + key.means.map_or(0, |means| means + 1);
        let slot = shelf.and_then(|shelf| shelf.get(place));
        let decision =
            slot.and_then(|slot| slot.get_or_init(|| Decision::compile(&self.model, key).map(Box::new)).as_deref());
        decision.ok_or_else(|| Error::too_hard("what follows from the rules for this goal"))
    }
}

/// The place of a code of two capital letters among all of them.
fn two_letters(code: &str) -> Option<usize> {
    let letter = |byte: u8| byte.is_ascii_uppercase().then(|| usize::from(byte - b'A'));
    match *code.as_bytes() {
        [first, second] => Some(letter(first)? * 26 + letter(second)?),
        _ => None,
    }
}
