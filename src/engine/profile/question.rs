use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Profile;
use crate::engine::error::Error;
use crate::engine::words::Words;

/// A profile by names, as it is written in JSON or YAML:
/// `{country: NZ, goal: bind, means: null, nothing_else: false, as_of: 2026-11-22, facts: {platform: wechat}}`.
///
/// A value may be a list: any of these. Only names that are declared make it into a [`Profile`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Code or name of the country asked about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The goal; none: the default one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<String>,
    /// The means of funding that the question is put for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub means: Option<String>,
    /// Whether nothing else is held.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nothing_else: bool,
    /// The day asked about, as `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// The facts told.
    #[serde(default, skip_serializing_if = "Facts::is_empty")]
    pub facts: Facts,
}

/// Facts by name, each with the values that are possible.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(pub Vec<(String, Vec<String>)>);

impl Facts {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Question {
    /// The profile that it describes, in the words of a vocabulary.
    ///
    /// # Errors
    /// When a goal, means, fact or value is not declared, or a fact is told twice.
    pub fn profile(&self, words: &Arc<Words>) -> Result<Profile, Error> {
        let mut profile = Profile::in_words_of(words);
        if let Some(goal) = &self.goal {
            profile = profile.with_goal(goal)?;
        }
        if let Some(means) = &self.means {
            profile = profile.with_means(means)?;
        }
        for (at, (fact, values)) in self.facts.0.iter().enumerate() {
            if self.facts.0.iter().take(at).any(|(earlier, _)| earlier == fact) {
                let message = format!(
                    "the fact `{fact}` is told twice; tell it once, with a list of values if several are possible"
                );
                return Err(Error::question(message));
            }
            if values.is_empty() {
                return Err(Error::question(format!(
                    "the fact `{fact}` is told with no value; leave it out if nothing is known"
                )));
            }
            profile = profile.set_any(fact, values.iter().map(String::as_str))?;
        }
        profile.nothing_else = self.nothing_else;
        Ok(profile)
    }

    /// The day asked about, if it names one.
    ///
    /// # Errors
    /// When it is not a day of the calendar, written as `YYYY-MM-DD`.
    pub fn day(&self) -> Result<Option<Date>, Error> {
        let Some(word) = &self.as_of else { return Ok(None) };
        let day = crate::engine::date::parse(word);
        day.map(Some).ok_or_else(|| Error::question(format!("`{word}` is not a day of the calendar; write YYYY-MM-DD")))
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
            facts: Facts(facts),
        }
    }
}

impl Serialize for Profile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Question::from(self).serialize(serializer)
    }
}

#[cfg(feature = "builtin")]
impl<'de> Deserialize<'de> for Profile {
    /// Reads a profile in the project's own words. For other vocabularies read a [`Question`].
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error as _;
        let question = Question::deserialize(deserializer)?;
        question.profile(crate::Rulebook::builtin().vocabulary()).map_err(D::Error::custom)
    }
}

impl Serialize for Facts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (fact, values) in &self.0 {
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
                let mut facts = Vec::new();
                while let Some((fact, OneOrMore(values))) = map.next_entry()? {
                    facts.push((fact, values));
                }
                Ok(Facts(facts))
            }
        }
        deserializer.deserialize_map(FactsVisitor)
    }
}

struct OneOrMore(Vec<String>);

impl<'de> Deserialize<'de> for OneOrMore {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMoreVisitor;
        impl<'de> Visitor<'de> for OneOrMoreVisitor {
            type Value = OneOrMore;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a value or a list of values")
            }

            fn visit_str<E>(self, word: &str) -> Result<OneOrMore, E> {
                Ok(OneOrMore(vec![word.to_owned()]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<OneOrMore, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = list.next_element()? {
                    values.push(value);
                }
                Ok(OneOrMore(values))
            }
        }
        deserializer.deserialize_any(OneOrMoreVisitor)
    }
}
