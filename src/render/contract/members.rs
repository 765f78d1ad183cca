//! Macros for reports whose members are optional in the JSON of an answer.
//!
//! A caller selects members, and the others are not computed. Each member of a report is therefore an `Option`: `None`
//! if it was not selected or would be empty. A member that may be `null` is an `Option` within an `Option`. The macro
//! also lists the names of the members and their nested reports, which is the list that `fields` are checked against.

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

/// Declares a report: its members, each with the report nested in it (`=>`), and with `on demand` for those that have
/// to be named.
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

/// Declares a report whose members are always present.
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

/// Reads a member that is present; `null` is a value of a member that may be `null`.
pub(super) fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// A text in the selected languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Texts<'e>(Vec<(Lang, Cow<'e, str>)>);

impl<'e> Texts<'e> {
    /// A text in one language, or in all its languages.
    pub(crate) fn of(text: &'e Text, chosen: Chosen<'_>) -> Texts<'e> {
        Texts(match chosen.lang {
            Some(lang) => vec![(lang, Cow::Borrowed(text.get(lang)))],
            None => text.iter().map(|(lang, text)| (lang, Cow::Borrowed(text))).collect(),
        })
    }

    /// A text that is generated for the answer, in some languages.
    pub(crate) fn made(languages: Vec<Lang>, make: impl Fn(Lang) -> String) -> Texts<'e> {
        Texts(languages.into_iter().map(|lang| (lang, Cow::Owned(make(lang)))).collect())
    }

    /// A text that may have been generated for the answer.
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
