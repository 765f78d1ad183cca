//! Questions and profiles by names, as they are written in JSON or YAML.
//!
//! Parsing is strict: an unknown key, an array in place of the mapping (whose values a derived implementation would
//! take by position), a fact of `null` and a duplicate fact are refused. A key other than a fact may be `null`, which
//! is the same as leaving it out.

use std::fmt;
use std::sync::Arc;

use jiff::civil::{Date, Time};
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Profile;
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::Fact;
use crate::engine::program::Extent;
use crate::engine::rulebook::Rulebook;
use crate::engine::words::Words;
use crate::engine::{quantity, told};

/// A profile by names, as it is written in JSON or YAML:
/// `{country: NZ, goal: bind, means: null, nothing_else: false, as_of: 2026-11-26, facts: {platform: wechat}}`.
///
/// A value may be a list, which means "any of these". Undeclared names are refused when the question is converted to a
/// [`Profile`]. [`Question::evaluate`] uses all members; with [`Question::profile`], `country` and [`Question::day`]
/// are left to the caller.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::{Question, Rulebook};
///
/// let question: Question = serde_json::from_str(r#"{"country": "CY", "goal": "bind", "as_of": "2026-01-31"}"#)?;
/// let evaluation = question.evaluate(Rulebook::builtin())?;
/// assert_eq!(evaluation.as_of().to_string(), "2026-01-31");
/// assert!(serde_json::from_str::<Question>(r#"{"contry": "CY"}"#).is_err(), "keys that are not declared are refused");
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Question {
    /// Code or name of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The goal; none: the vocabulary's default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<String>,
    /// The means that the question names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub means: Option<String>,
    /// Whether the person holds nothing else.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub nothing_else: bool,
    /// The day of the question, as `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// The facts that are told.
    #[serde(skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

/// Facts by name, each with its possible values, in the order in which they were told.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::Facts;
///
/// let facts = Facts::from_iter([("platform", ["wechat"]), ("card_scheme", ["visa"])]);
/// assert_eq!(serde_json::to_string(&facts)?, r#"{"platform":"wechat","card_scheme":"visa"}"#);
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    told: Vec<(String, Vec<String>)>,
    /// Facts that were told as a number with a decimal point: the original spelling is lost, and `1.10` and `1.1` may
    /// be two values.
    decimal: Vec<String>,
}

impl Facts {
    /// The facts, each with its values.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Facts;
    ///
    /// let facts = Facts::from_iter([("platform", vec!["wechat", "alipay"])]);
    /// let values: Vec<_> = facts.iter().map(|(fact, values)| (fact, values.len())).collect();
    /// assert_eq!(values, [("platform", 2)]);
    /// # }
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.told.iter().map(|(fact, values)| (fact.as_str(), values.as_slice()))
    }

    /// Adds a fact. `decimal`: it was told as a number with a decimal point.
    #[cfg(feature = "tables")]
    pub(crate) fn tell(&mut self, fact: String, values: Vec<String>, decimal: bool) {
        self.decimal.extend(decimal.then(|| fact.clone()));
        self.told.push((fact, values));
    }

    fn is_empty(&self) -> bool {
        self.told.is_empty()
    }
}

impl<F: Into<String>, V: IntoIterator<Item: Into<String>>> FromIterator<(F, V)> for Facts {
    fn from_iter<I: IntoIterator<Item = (F, V)>>(facts: I) -> Facts {
        let values = |values: V| values.into_iter().map(Into::into).collect();
        let told = facts.into_iter().map(|(fact, told)| (fact.into(), values(told))).collect();
        Facts { told, decimal: Vec::new() }
    }
}

impl Question {
    /// The profile that it describes, in the words of a vocabulary.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::{Facts, Question, Rulebook};
    ///
    /// let mut question = Question::default();
    /// question.facts = Facts::from_iter([("platform", ["wechta"])]);
    /// let slip = question.profile(Rulebook::builtin().vocabulary()).unwrap_err();
    /// assert_eq!(slip.unknown_word(), Some(("value", "wechta")));
    /// # }
    /// ```
    ///
    /// # Errors
    /// When a goal, means, fact or value is not declared, or a fact is told twice.
    pub fn profile(&self, words: &Arc<Words>) -> Result<Profile, Error> {
        self.told(words, |profile, fact, values| profile.tell_words(fact, values.iter().map(String::as_str)))
    }

    /// Like [`Question::profile`], and accepts names that people know in the country of the question: a wallet, a bank,
    /// a card, an operator.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::{Facts, Question, Rulebook};
    ///
    /// let mut question = Question::default();
    /// question.country = Some("ID".to_owned());
    /// question.facts = Facts::from_iter([("home_wallet", ["DANA"])]);
    /// let profile = question.profile_by_names(Rulebook::builtin())?;
    /// assert!(profile.facts().any(|(fact, _)| fact == "home_wallet_network"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Question::profile`]; for a name that is known in another country, the message says where.
    pub fn profile_by_names(&self, rulebook: &Rulebook) -> Result<Profile, Error> {
        let words = rulebook.vocabulary();
        let Some(country) = self.country.as_deref() else { return self.profile(words) };
        let mut by_name = Vec::new();
        let mut profile = self.told(words, |profile, fact, values| {
            match profile.tell_declared(fact, values.iter().map(String::as_str)) {
                Err(error) if error.unknown_word().is_some_and(|(what, _)| what == "value") => {
                    by_name.push((fact.to_owned(), values.to_vec()));
                    // A known name restricts what values told, so names are applied last.
                    profile.tell_words(fact, [Fact::ANY])
                }
                plain => plain,
            }
        })?;
        for (fact, values) in by_name {
            profile = profile.set_known(rulebook, country, &fact, values.iter().map(String::as_str))?;
        }
        Ok(profile)
    }

    fn told(
        &self,
        words: &Arc<Words>,
        mut tell: impl FnMut(&mut Profile, &str, &[String]) -> Result<(), Error>,
    ) -> Result<Profile, Error> {
        let mut profile = Profile::in_words_of(words);
        if let Some(goal) = &self.goal {
            profile = profile.with_goal(goal)?;
        }
        if let Some(means) = &self.means {
            profile = profile.with_means(means)?;
        }
        let twice = |fact: &str| {
            Error::of_question(
                format!("the fact `{fact}` is told twice; tell it once, with a list of values if several are possible"),
                format!("“{fact}”说了两次；请只说一次，可能有几种时写成列表"),
            )
        };
        for fact in &self.facts.decimal {
            let quantity = |fact: &Fact| fact.quantity.is_some();
            if let Some(known) = words.fact_named(fact).filter(|known| !quantity(&words.facts[*known])) {
                let name = &words.facts[known].id;
                return Err(Error::of_question(
                    format!("a number with a point is told for the fact `{name}`, which has words; put it in quotes"),
                    format!("“{name}”填的是词，却给了带小数点的数；请放在引号里"),
                ));
            }
        }
        for (at, (fact, values)) in self.facts.told.iter().enumerate() {
            if self.facts.told.iter().take(at).any(|(earlier, _)| earlier == fact) {
                return Err(twice(fact));
            }
            if values.is_empty() {
                return Err(Error::of_question(
                    format!("the fact `{fact}` is told with no value; leave it out if nothing is known"),
                    format!("“{fact}”没有填内容；不知道就不要写这一项"),
                ));
            }
            tell(&mut profile, fact, values)?;
        }
        // The same fact may have been told under two forms of its name.
        if profile.count_told() < self.facts.told.len() {
            let mut again = Profile::in_words_of(words);
            for (at, (fact, values)) in self.facts.told.iter().enumerate() {
                tell(&mut again, fact, values)?;
                if again.count_told() <= at {
                    let id = words.facts_called(fact).find(|id| !again.told(*id).is_empty());
                    return Err(twice(id.map_or(fact, |id| &words.facts[id].id)));
                }
            }
        }
        profile.nothing_else = self.nothing_else;
        Ok(match self.time()? {
            Some(time) => profile.at_time(time),
            None => profile,
        })
    }

    /// The answer of a rulebook, for the country, the profile and the day of the question.
    ///
    /// # Errors
    /// When the question names no country; and those of [`Question::profile`], [`Question::day`] and
    /// [`Rulebook::evaluate`].
    pub fn evaluate<'r>(&self, rulebook: &'r Rulebook) -> Result<Evaluation<'r>, Error> {
        self.evaluate_to(Extent::Whole, rulebook)
    }

    /// Answers the question to an extent; parts of the evaluation beyond it must not be read.
    pub(crate) fn evaluate_to<'r>(&self, extent: Extent, rulebook: &'r Rulebook) -> Result<Evaluation<'r>, Error> {
        let country = self.country.as_deref();
        let country = country.ok_or_else(|| {
            Error::of_question("the question names no `country`".to_owned(), "没有说问的是哪里（`country`）".to_owned())
        })?;
        rulebook.evaluate_to(extent, country, &self.profile_by_names(rulebook)?, self.day()?)
    }

    /// The day of the question, if it names one.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::{Date, Question};
    ///
    /// let mut question = Question::default();
    /// question.as_of = Some("2026-02-28".to_owned());
    /// assert_eq!(question.day()?, Some(Date::constant(2026, 2, 28)));
    /// question.as_of = Some("2026-02-30".to_owned());
    /// assert!(question.day().is_err());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When it is not a day of the calendar, written as `YYYY-MM-DD`.
    pub fn day(&self) -> Result<Option<Date>, Error> {
        Ok(self.moment()?.map(quantity::day))
    }

    /// The time of that day in UTC, if `as_of` names one, as in `2026-11-22T08:30:00Z`; otherwise the day is taken from
    /// its beginning. Only quantities that are moments depend on it.
    ///
    /// # Errors
    /// As [`Question::day`].
    pub fn time(&self) -> Result<Option<Time>, Error> {
        let second = |now: i64| i32::try_from(now.rem_euclid(quantity::DAY)).unwrap_or(0);
        let time = |second: i32| Time::midnight().checked_add(jiff::Span::new().seconds(second)).unwrap_or_default();
        Ok(self.moment()?.map(|now| time(second(now))))
    }

    fn moment(&self) -> Result<Option<i64>, Error> {
        let Some(word) = &self.as_of else { return Ok(None) };
        let moment = quantity::moment(&told::word(word));
        moment.map(Some).ok_or_else(|| {
            let wrong = quantity::no_day(word);
            Error::of_question(wrong.en().to_owned(), wrong.zh().to_owned())
        })
    }
}

impl From<&Profile> for Question {
    fn from(profile: &Profile) -> Question {
        let facts = profile
            .facts()
            .map(|(fact, values)| (fact.to_owned(), values.into_iter().map(str::to_owned).collect()))
            .collect();
        Question {
            country: None,
            goal: Some(profile.goal_name().to_owned()),
            means: profile.means_name().map(str::to_owned),
            nothing_else: profile.nothing_else,
            as_of: None,
            facts: Facts { told: facts, decimal: Vec::new() },
        }
    }
}

impl<'de> Deserialize<'de> for Question {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// The form in which a question is parsed: every key may be `null`, which is the same as leaving it out.
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Written {
            country: Option<String>,
            goal: Option<String>,
            means: Option<String>,
            #[serde(default)]
            nothing_else: bool,
            as_of: Option<String>,
            #[serde(default)]
            facts: Facts,
        }

        /// Accepts a mapping only; a derived implementation would accept a sequence as well.
        struct QuestionVisitor;
        impl<'de> Visitor<'de> for QuestionVisitor {
            type Value = Question;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a mapping with the keys of a question")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Question, A::Error> {
                let Written { country, goal, means, nothing_else, as_of, facts } =
                    Written::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Question { country, goal, means, nothing_else, as_of, facts })
            }
        }
        const KEYS: &[&str] = &["country", "goal", "means", "nothing_else", "as_of", "facts"];
        deserializer.deserialize_struct("Question", KEYS, QuestionVisitor)
    }
}

impl Serialize for Profile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Question::from(self).serialize(serializer)
    }
}

#[cfg(feature = "builtin")]
impl<'de> Deserialize<'de> for Profile {
    /// Reads a profile in the project's own words. For other vocabularies, or if the text names a country or a day,
    /// read a [`Question`].
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let question = Question::deserialize(deserializer)?;
        let kept_by_question = [("country", &question.country), ("as_of", &question.as_of)];
        if let Some((key, Some(word))) = kept_by_question.into_iter().find(|(_, word)| word.is_some()) {
            let message =
                format!("a profile holds no `{key}`, and `{word}` stands there; read a `Question`, which does");
            return Err(D::Error::custom(message));
        }
        question.profile(Rulebook::builtin().vocabulary()).map_err(D::Error::custom)
    }
}

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.told.len()))?;
        for (fact, values) in &self.told {
            match values.as_slice() {
                [only] => map.serialize_entry(fact, only)?,
                several => map.serialize_entry(fact, several)?,
            }
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Facts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FactsVisitor;
        impl<'de> Visitor<'de> for FactsVisitor {
            type Value = Facts;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a mapping from facts to a value or a list of values")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Facts, A::Error> {
                let mut facts = Facts::default();
                while let Some(fact) = map.next_key::<String>()? {
                    let (values, decimal) = map.next_value_seed(ValuesOf { fact: &fact, listed: false })?;
                    facts.decimal.extend(decimal.then(|| fact.clone()));
                    facts.told.push((fact, values));
                }
                Ok(facts)
            }
        }
        deserializer.deserialize_map(FactsVisitor)
    }
}

/// Reads the values of a fact: one value, or (unless nested in a list already) a list of them.
#[derive(Clone, Copy)]
struct ValuesOf<'f> {
    fact: &'f str,
    listed: bool,
}

impl<'de> DeserializeSeed<'de> for ValuesOf<'_> {
    /// The values, and whether one of them is a number with a decimal point.
    type Value = (Vec<String>, bool);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(Vec<String>, bool), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValuesOf<'_> {
    type Value = (Vec<String>, bool);

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(if self.listed { "a value" } else { "a value or a list of values" })?;
        write!(out, " of the fact `{}`", self.fact)
    }

    fn visit_str<E>(self, word: &str) -> Result<(Vec<String>, bool), E> {
        Ok((vec![word.to_owned()], false))
    }

    // Numbers and booleans are taken as the words that they are written as.
    fn visit_bool<E>(self, word: bool) -> Result<(Vec<String>, bool), E> {
        Ok((vec![word.to_string()], false))
    }

    fn visit_i64<E>(self, word: i64) -> Result<(Vec<String>, bool), E> {
        Ok((vec![word.to_string()], false))
    }

    fn visit_u64<E>(self, word: u64) -> Result<(Vec<String>, bool), E> {
        Ok((vec![word.to_string()], false))
    }

    fn visit_f64<E>(self, word: f64) -> Result<(Vec<String>, bool), E> {
        Ok((vec![word.to_string()], true))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(Vec<String>, bool), E> {
        Err(E::custom(format!("the fact `{}` is null; leave it out if nothing is known", self.fact)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(Vec<String>, bool), A::Error> {
        if self.listed {
            return Err(A::Error::invalid_type(serde::de::Unexpected::Seq, &self));
        }
        let (mut values, mut decimal) = (Vec::new(), false);
        while let Some((value, pointed)) = list.next_element_seed(ValuesOf { listed: true, ..self })? {
            values.extend(value);
            decimal |= pointed;
        }
        Ok((values, decimal))
    }
}
