//! Rulebooks: validated models with look-up tables and a cache of compiled programs.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::check::check;
use super::error::Error;
use super::ids::{CountryId, GoalId, Id, Table};
#[cfg(feature = "reason")]
use super::model::Grade;
use super::model::{Country, Model, Scope};
use super::profile::Situation;
use super::program::space::Space;
use super::program::{Cache, Handle, Key, Program};
use super::refusal::{Help, Named};
use super::suggest::nearest;
use super::told;
use super::words::Words;
use super::worlds::TooHard;

/// An immutable, validated set of rules.
///
/// Evaluation is total: errors arise only before it, from an unknown country or contradictory facts. Each question
/// (country, goal, means and day) is compiled to a program when it is first asked, and programs are cached up to a
/// bound ([`Rulebook::with_memory_bound`]); the cache affects time, never answers.
///
/// ```
/// # #[cfg(feature = "yaml")] {
/// use simbind::{Profile, Rulebook, Verdict};
///
/// let rulebook = Rulebook::from_dir("examples/library_card")?;
/// let reader = Profile::in_words_of(rulebook.vocabulary()).set("card", "valid")?.set("item", "book")?;
/// let answer = rulebook.evaluate("Harbour", &reader, None)?;
/// assert_eq!(answer.verdict(), Verdict::TheoreticallyPossible);
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Debug)]
pub struct Rulebook {
    pub(crate) model: Model,
    pub(crate) words: Arc<Words>,
    /// The index of the country for each code of two capital letters (26 x 26 entries), as most questions name
    /// countries.
    codes: Box<[u16]>,
    /// The country for each code, name and alias, [normalised as input is](told::name).
    names: OnceLock<HashMap<String, CountryId>>,
    /// For each country, whether it has a document or anything is scoped to it alone.
    own: Box<[bool]>,
    /// The first country without anything of its own; one program serves all such countries.
    plain: Option<CountryId>,
    /// Days on which something begins or ceases to be in effect, in order: the borders of eras.
    turns: Box<[Date]>,
    /// Moments at which the set of impossible worlds changes, in order.
    tides: Box<[i64]>,
    /// The possible worlds, for each goal and each span between two of these moments.
    spaces: Box<[OnceLock<Result<Space, TooHard>>]>,
    cache: Cache,
    /// This rulebook with the cells that its tests need, if these are finer.
    #[cfg(feature = "workbench")]
    tested: Option<Box<Rulebook>>,
    /// Copies of this rulebook without the claims below a grade, for the grades A, B and C.
    #[cfg(feature = "reason")]
    graded: [OnceLock<Box<Rulebook>>; 3],
}

impl Rulebook {
    /// The default bound on the bytes of compiled questions: 64 MiB.
    pub const MEMORY_BOUND: usize = 64 << 20;

    /// Makes a rulebook from a model whose identifiers have been checked.
    pub(crate) fn new(model: Model) -> Rulebook {
        let words = Arc::new(Words::new(model.vocabulary.clone()));
        let mut codes = vec![u16::MAX; 26 * 26];
        for (id, country) in model.countries.entries() {
            if let Some(slot) = two_letters(&country.code).and_then(|at| codes.get_mut(at)) {
                *slot = u16::try_from(id.place()).unwrap_or(u16::MAX);
            }
        }
        let turns = model.changing_days().into_iter().collect();
        let tides = words.turns();
        let spaces = (0..words.goals.len() * (tides.len() + 1)).map(|_| OnceLock::new()).collect();
        let own = said_alone(&model);
        Rulebook {
            words,
            codes: codes.into(),
            names: OnceLock::new(),
            plain: own.iter().position(|own| !own).map(CountryId::at),
            own,
            turns,
            tides,
            spaces,
            cache: Cache::new(Rulebook::MEMORY_BOUND),
            #[cfg(feature = "workbench")]
            tested: None,
            #[cfg(feature = "reason")]
            graded: [const { OnceLock::new() }; 3],
            model,
        }
    }

    /// Makes a rulebook whose tests stand in another model, which tells more figures apart.
    #[cfg(feature = "yaml")]
    #[cfg_attr(not(feature = "workbench"), allow(unused_variables, reason = "only the workbench runs tests"))]
    pub(crate) fn tested_in(model: Model, for_tests: Option<Model>) -> Rulebook {
        let rulebook = Rulebook::new(model);
        #[cfg(feature = "workbench")]
        let rulebook = Rulebook { tested: for_tests.map(|model| Box::new(Rulebook::new(model))), ..rulebook };
        rulebook
    }

    /// The rulebook in which its tests are asked.
    #[cfg(feature = "workbench")]
    pub(crate) fn for_tests(&self) -> &Rulebook {
        self.tested.as_deref().unwrap_or(self)
    }

    /// The same rulebook with every claim retracted that is weaker than a grade, except the claims of documents. Made
    /// on first use, and kept.
    #[cfg(feature = "reason")]
    pub(crate) fn down_to(&self, grade: Grade) -> &Rulebook {
        let Some(kept) = self.graded.get(grade as usize) else { return self };
        kept.get_or_init(|| {
            let mut model = self.model.clone();
            for claim in model.claims.ids().collect::<Vec<_>>() {
                let weak = model.claims[claim].grade > grade && model.claims[claim].grade < Grade::E;
                model.claims[claim].retracted |= weak;
            }
            Box::new(Rulebook::new(model))
        })
    }

    /// Makes a rulebook from a model that was made elsewhere: deserialized, or built by another tool.
    ///
    /// Such models can only enter here, and they are validated completely: each identifier is in bounds, names are
    /// unique, conditions name values that their facts have, and the format is the one that this version reads.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let mut json = serde_json::to_value(Rulebook::builtin().model())?;
    /// json["rules"][0]["gate"] = 63.into();
    /// let model = serde_json::from_value(json)?;
    /// let error = Rulebook::from_model(model).unwrap_err();
    /// assert!(error.to_string().contains("points at gate 63"), "{error}");
    /// # }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The first mistake and its place; or that the impossible worlds exceed the bound on work
    /// ([`Error::is_too_hard`]).
    pub fn from_model(model: Model) -> Result<Rulebook, Error> {
        check(&model).map_err(|wrong| Error::question(format!("the model cannot be used: {wrong}")))?;
        let rulebook = Rulebook::new(model);
        for goal in rulebook.words.goals.ids() {
            rulebook.space(goal, crate::engine::quantity::now(rulebook.model.date, 0))?;
        }
        Ok(rulebook)
    }

    /// Sets the bound on the bytes of compiled questions (approximate; the one in use is always kept). Beyond it they
    /// are dropped, and compiled again when asked.
    ///
    /// ```
    /// # #[cfg(feature = "yaml")] {
    /// # let rulebook = simbind::Rulebook::from_sources([("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n")]);
    /// # if let Ok(rulebook) = rulebook {
    /// let rulebook = rulebook.with_memory_bound(1 << 20);
    /// # let _ = rulebook;
    /// # }
    /// # }
    /// ```
    #[must_use]
    pub fn with_memory_bound(mut self, bytes: usize) -> Rulebook {
        self.cache = Cache::new(bytes);
        self
    }

    /// Compiles everything that can be compiled before a question, so that a first answer takes no longer than later
    /// ones.
    ///
    /// ```
    /// # #[cfg(feature = "yaml")] {
    /// use simbind::Rulebook;
    ///
    /// let rulebook = Rulebook::from_dir("examples/library_card")?;
    /// rulebook.prepare()?;
    /// // From here on no first question takes longer than any other.
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// If a question of the rulebook's own day is too hard even when nothing is told ([`Error::is_too_hard`]).
    pub fn prepare(&self) -> Result<(), Error> {
        // All are compiled, even if one of them is too hard.
        let answers = self.open_questions().map(|(_, answered)| answered).collect::<Vec<_>>();
        answers.into_iter().collect()
    }

    /// Every question of the rulebook's own day with nothing told, and whether it can be answered. Of countries that
    /// share a program only one is asked.
    pub(crate) fn open_questions(&self) -> impl Iterator<Item = (Key, Result<(), Error>)> {
        let countries = self.model.countries.ids().filter(|country| self.alike_country(*country) == *country);
        let day = self.model.date;
        let goals =
            move |country| self.words.goals.ids().map(move |goal| Key { country, goal, means: None, day, second: 0 });
        countries.flat_map(goals).map(|key| {
            let answered = self.program(key).and_then(|(program, space)| {
                let open = program.open(&self.words.layout, space).map(|_| ());
                open.map_err(|error| error.of(format!("`{}` when nothing is told", self.words.goals[key.goal].id)))
            });
            (key, answered)
        })
    }

    /// The content of the rulebook, as data.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let model = Rulebook::builtin().model();
    /// let claim = &model.claims()[0];
    /// let source = model.source(claim.cites()[0].source()).expect("it is of this model");
    /// println!("{} [{}]", claim.text().en(), source.title());
    /// # }
    /// ```
    #[must_use]
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// The vocabulary. Profiles for it are made with [`Profile::in_words_of`](crate::Profile::in_words_of).
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let goals: Vec<_> = Rulebook::builtin().vocabulary().goals().iter().map(|goal| goal.id()).collect();
    /// assert_eq!(goals[..3], ["bind", "register", "link_card"]);
    /// # }
    /// ```
    #[must_use]
    pub fn vocabulary(&self) -> &Arc<Words> {
        &self.words
    }

    /// The version, as its editors count it.
    ///
    /// ```
    /// # #[cfg(all(feature = "yaml", feature = "builtin"))] {
    /// use simbind::{Date, Rulebook};
    ///
    /// let rulebook = Rulebook::from_sources([("rulebook.yaml", "format: 1\nversion: '7'\ndate: 2026-01-31\n")])?;
    /// assert_eq!((rulebook.version(), rulebook.date()), ("7", Date::constant(2026, 1, 31)));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn version(&self) -> &str {
        &self.model.version
    }

    /// SHA-256 of the rule files, in hexadecimal.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// assert_eq!(Rulebook::builtin().digest().len(), 64);
    /// # }
    /// ```
    #[must_use]
    pub fn digest(&self) -> &str {
        &self.model.digest
    }

    /// The date for which the rules were last brought up to date.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Rulebook};
    ///
    /// let answer = Rulebook::builtin().evaluate("NZ", &Profile::new(Goal::Bind), None)?;
    /// assert_eq!(answer.as_of(), Rulebook::builtin().date());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn date(&self) -> Date {
        self.model.date
    }

    /// The countries that have a rule file.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let codes: Vec<_> = Rulebook::builtin().described().map(|country| country.code()).collect();
    /// assert!(codes.contains(&"ID") && !codes.contains(&"TV"));
    /// # }
    /// ```
    pub fn described(&self) -> impl Iterator<Item = &Country> {
        self.model.countries.iter().filter(|country| country.described)
    }

    /// The country with a code, name or alias, in any of its languages and any case.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let rulebook = Rulebook::builtin();
    /// assert_eq!(rulebook.country("new zealand")?.code(), "NZ");
    /// assert_eq!(rulebook.country("印度尼西亚")?.name().en(), "Indonesia");
    /// assert!(rulebook.country("Narnia").unwrap_err().is_unknown_word());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When there is none; the message suggests the nearest name.
    pub fn country(&self, name: &str) -> Result<&Country, Error> {
        Ok(&self.model.countries[self.country_id(name)?])
    }

    pub(crate) fn country_id(&self, name: &str) -> Result<CountryId, Error> {
        self.country_named(name).ok_or_else(|| {
            let told = told::name(name);
            let names = self.model.countries.iter();
            let names = names.flat_map(|country| {
                country.name.iter().map(|(_, name)| name).chain(country.aliases.iter().map(|name| &**name))
            });
            // A name that is written out was not meant as a code, so codes are not suggested for it.
            let code = |name: &str| name.len() <= 3 && name.bytes().all(|byte| byte.is_ascii_uppercase());
            let names = names.filter(|name| told.len() <= 4 || !code(name));
            let near = nearest(&told, names).map(Named::word);
            let codes = || Help::Countries(self.described().map(|country| country.code.to_string()).collect());
            let help = Help::near_or(near, codes);
            Error::unknown_country(self.vocabulary().terms().scope(), name, help)
        })
    }

    /// The country with a code, name or alias.
    pub(crate) fn country_named(&self, name: &str) -> Option<CountryId> {
        if let Some(place) = two_letters(name).and_then(|at| self.codes.get(at)).filter(|place| **place != u16::MAX) {
            return Some(CountryId::at(usize::from(*place)));
        }
        let names = self.names.get_or_init(|| names(&self.model.countries));
        names.get(told::name(name).as_str()).copied()
    }

    /// The index of the span between changes of impossible worlds that contains a moment.
    fn tide(&self, now: i64) -> usize {
        self.tides.partition_point(|tide| *tide <= now)
    }

    /// The possible worlds of a goal at a moment.
    ///
    /// # Errors
    /// If they take more work than the bound.
    pub(crate) fn space(&self, goal: GoalId, now: i64) -> Result<&Space, Error> {
        let place = goal.place() * (self.tides.len() + 1) + self.tide(now);
        let slot = self.spaces.get(place).ok_or_else(|| Error::question("the profile has no goal"))?;
        let space = slot.get_or_init(|| Space::new(&self.words, &self.words.layout, goal, now));
        space.as_ref().map_err(|error| error.of("which worlds are possible"))
    }

    /// The possible worlds of a situation.
    ///
    /// # Errors
    /// If they take more work than the bound.
    pub(crate) fn space_of<'s>(&'s self, situation: &'s Situation) -> Result<&'s Space, Error> {
        match &situation.ties {
            Some(own) => Ok(&own.space),
            None => self.space(situation.goal, situation.now),
        }
    }

    /// The program of a question, and its possible worlds.
    ///
    /// # Errors
    /// If the impossible worlds take more work than the bound.
    pub(crate) fn program(&self, key: Key) -> Result<(Arc<Handle>, &Space), Error> {
        let (now, tides) = (key.now(), self.tides.len() as u64 + 1);
        let space = self.space(key.goal, now)?;
        let key = Key { country: self.alike_country(key.country), ..key };
        let era = self.turns.partition_point(|turn| *turn <= key.day) as u64 * tides + self.tide(now) as u64;
        let means = key.means.map_or(0, |means| u64::from(means.0) + 1);
        let question = era << 40 | u64::from(key.country.0) << 16 | u64::from(key.goal.0) << 8 | means;
        let program = self.cache.get(question, || Program::compile(&self.model, &self.words.layout, space, key));
        Ok((program, space))
    }

    /// Tells the cache that programs have grown since they were compiled.
    pub(crate) fn kept_more(&self, bytes: usize) {
        self.cache.grew(bytes);
    }

    /// The representative of a country: the first of those that share its program.
    fn alike_country(&self, country: CountryId) -> CountryId {
        self.plain.filter(|_| !self.says_of(country)).unwrap_or(country)
    }

    /// Whether a country has a document or anything is scoped to it alone.
    fn says_of(&self, country: CountryId) -> bool {
        self.own.get(country.place()).copied().unwrap_or(true)
    }

    /// Whether analyses of a whole rulebook list a country by itself: it has a file, or anything is scoped to it. All
    /// others are one.
    #[cfg(feature = "workbench")]
    pub(crate) fn tells_apart(&self, country: CountryId) -> bool {
        self.model.countries[country].described || self.says_of(country)
    }

    /// Changes the model and discards what was compiled from it. The vocabulary must stay the same.
    #[cfg(feature = "workbench")]
    pub(crate) fn edit(&mut self, edit: impl FnOnce(&mut Model)) {
        edit(&mut self.model);
        self.own = said_alone(&self.model);
        self.plain = self.own.iter().position(|own| !own).map(CountryId::at);
        self.turns = self.model.changing_days().into_iter().collect();
        self.cache = Cache::new(Rulebook::MEMORY_BOUND);
    }
}

/// For each country, whether it has a document or anything is scoped to it alone.
fn said_alone(model: &Model) -> Box<[bool]> {
    let mut own = model.countries.iter().map(|country| country.document.is_some()).collect::<Box<[bool]>>();
    for header in model.headers() {
        if let Scope::Country(country) = header.scope
            && let Some(slot) = own.get_mut(country.place())
        {
            *slot = true;
        }
    }
    own
}

fn names(countries: &Table<CountryId, Country>) -> HashMap<String, CountryId> {
    let mut names = HashMap::new();
    for (id, country) in countries.entries() {
        for name in country.all_names() {
            names.insert(told::name(name), id);
        }
    }
    names
}

/// The index of a code of two capital letters among all 676.
fn two_letters(code: &str) -> Option<usize> {
    let letter = |byte: u8| byte.is_ascii_uppercase().then(|| usize::from(byte - b'A'));
    match *code.as_bytes() {
        [first, second] => Some(letter(first)? * 26 + letter(second)?),
        _ => None,
    }
}
