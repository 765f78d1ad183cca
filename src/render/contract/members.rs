//! Members of an answer's JSON, each of which is there or not.
//!
//! A caller says which members it wants, and nothing is worked out for the others. So each member of a report is an
//! `Option`: `None` stands for a member that was not asked for, or has nothing to say; a member that may be `null` is an
//! `Option` within one. The names of the members, and what stands within each, are the list from which `fields` are read.

use std::borrow::Cow;

use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::fields::Chosen;
use crate::engine::model::{Lang, Text};

/// A member: its name, and the members within it.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) name: &'static str,
    pub(crate) within: &'static [Member],
}

/// Declares a report: its members, each with the report that stands within it (`=>`), those that are there on demand only
/// with `on demand`.
macro_rules! members {
    (@within) => { &[] };
    (@within $within:ident) => { $within::<'static>::MEMBERS };
    (@demand) => { false };
    (@demand demand) => { true };
    ($(#[doc = $about:literal])* $vis:vis struct $name:ident<$life:lifetime> {
        $($(#[doc = $doc:literal])* [$member:ident $(on $demand:ident)?]: $type:ty $(=> $within:ident)?,)+
    }) => {
        $(#[doc = $about])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        $vis struct $name<$life> {
            $(
                $(#[doc = $doc])*
                #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "super::members::present")]
                pub(crate) $member: Option<$type>,
            )+
        }

        impl $name<'_> {
            /// The names of its members.
            pub(super) const MEMBERS: &'static [super::members::Member] = &[
                $(super::members::Member {
                    name: stringify!($member),
                    within: members!(@within $($within)?),
                },)+
            ];
        }

        impl<$life> super::shape::Shape for $name<$life> {
            fn shape() -> serde_json::Value {
                super::shape::object(stringify!($name), &[$(super::shape::Property {
                    name: stringify!($member),
                    about: concat!($($doc),*),
                    on_demand: members!(@demand $($demand)?),
                    shape: <$type as super::shape::Shape>::shape(),
                },)+], &[])
            }
        }
    };
}
pub(crate) use members;

/// Declares a report all of whose members are always there.
macro_rules! report {
    ($(#[$about:meta])* $vis:vis struct $name:ident $(<$life:lifetime>)? {
        $($(#[doc = $doc:literal])* $member:ident: $type:ty,)+
    }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        $vis struct $name $(<$life>)? {
            $($(#[doc = $doc])* pub(crate) $member: $type,)+
        }

        impl $(<$life>)? crate::render::contract::Shape for $name $(<$life>)? {
            fn shape() -> serde_json::Value {
                crate::render::contract::object(stringify!($name), &[$(crate::render::contract::Property {
                    name: stringify!($member),
                    about: concat!($($doc),*),
                    on_demand: false,
                    shape: <$type as crate::render::contract::Shape>::shape(),
                },)+], &[$(stringify!($member)),+])
            }
        }
    };
}
pub(crate) use report;

/// Reads a member that is there; `null` is what a member says that may be `null`.
pub(super) fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// A text in the languages that were asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Texts<'e>(Vec<(Lang, Cow<'e, str>)>);

impl<'e> Texts<'e> {
    /// A text in one language, or in all that it has.
    pub(crate) fn of(text: &'e Text, chosen: Chosen<'_>) -> Texts<'e> {
        Texts(match chosen.lang {
            Some(lang) => vec![(lang, Cow::Borrowed(text.get(lang)))],
            None => text.iter().map(|(lang, text)| (lang, Cow::Borrowed(text))).collect(),
        })
    }

    /// A text that is made for the answer, in some languages.
    pub(crate) fn made(languages: Vec<Lang>, make: impl Fn(Lang) -> String) -> Texts<'e> {
        Texts(languages.into_iter().map(|lang| (lang, Cow::Owned(make(lang)))).collect())
    }

    /// The same of a text that may have been made for the answer.
    pub(crate) fn of_made(text: Cow<'e, Text>, chosen: Chosen<'_>) -> Texts<'e> {
        match text {
            Cow::Borrowed(text) => Texts::of(text, chosen),
            Cow::Owned(text) => {
                let texts = Texts::of(&text, chosen).0;
                Texts(texts.into_iter().map(|(lang, text)| (lang, Cow::Owned(text.into_owned()))).collect())
            }
        }
    }
}

impl Serialize for Texts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (lang, text) in &self.0 {
            map.serialize_entry(lang, text)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Texts<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Text::deserialize(deserializer)?;
        Ok(Texts(text.iter().map(|(lang, text)| (lang, Cow::Owned(text.to_owned()))).collect()))
    }
}
