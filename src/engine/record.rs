//! Macros that declare the data types of models and results: records with read accessors, and closed lists of words.
//!
//! [`record!`] makes a structure whose fields are private to the crate, with an accessor for each public one, so that
//! fields can be added and their types changed without breaking users. [`report!`] does the same for results, which are
//! never read back. [`words!`] makes an enumeration that is written as a word everywhere: `as_str`, `Display`,
//! `FromStr`, serde and a list of all.

use super::ids::{Id, Table};
pub(crate) use super::text::Str;

/// How an accessor returns a field: text as `&str`, a list as a slice, `Copy` types by value, everything else by
/// reference.
pub(crate) trait View<'v, V> {
    fn view(&'v self) -> V;
}

impl<'v> View<'v, &'v str> for Str {
    fn view(&'v self) -> &'v str {
        self
    }
}

impl<'v> View<'v, &'v str> for String {
    fn view(&'v self) -> &'v str {
        self
    }
}

impl<'v> View<'v, Option<&'v str>> for Option<String> {
    fn view(&'v self) -> Option<&'v str> {
        self.as_deref()
    }
}

impl<'v, T> View<'v, &'v [T]> for Vec<T> {
    fn view(&'v self) -> &'v [T] {
        self
    }
}

impl<'v, T> View<'v, Option<&'v [T]>> for Option<Vec<T>> {
    fn view(&'v self) -> Option<&'v [T]> {
        self.as_deref()
    }
}

impl<'v> View<'v, Option<&'v str>> for Option<Str> {
    fn view(&'v self) -> Option<&'v str> {
        self.as_deref()
    }
}

impl<'v, T> View<'v, Option<&'v T>> for Option<T> {
    fn view(&'v self) -> Option<&'v T> {
        self.as_ref()
    }
}

impl<'v, I: Id, T: Clone> View<'v, &'v [T]> for Table<I, T> {
    fn view(&'v self) -> &'v [T] {
        self.as_slice()
    }
}

impl<'v, T> View<'v, &'v T> for T {
    fn view(&'v self) -> &'v T {
        self
    }
}

impl<T: Copy> View<'_, T> for T {
    fn view(&self) -> T {
        *self
    }
}

/// Whether a field has its default value; such a field is not serialized.
pub(crate) fn unset<T: Default + PartialEq>(field: &T) -> bool {
    *field == T::default()
}

/// Writes records as Rust source: the committed form of the built-in rulebook.
#[cfg(feature = "yaml")]
pub(crate) mod rust {
    use std::collections::HashSet;
    use std::fmt::Write as _;

    use jiff::civil::Date;

    use crate::engine::ids::{Id, Set, Table};
    use crate::engine::record::Str;

    /// The lists written so far, each as a static of its own: a value with a destructor cannot be promoted to a static.
    #[derive(Debug, Default)]
    pub(crate) struct Lists {
        pub(crate) text: String,
        known: HashSet<String>,
    }

    /// A value that can be written as a Rust expression.
    pub(crate) trait Rust {
        /// The name of the type in source code.
        fn type_name() -> String;
        fn rust(&self, lists: &mut Lists) -> String;
    }

    macro_rules! literal {
        ($($type:ty),*) => {$(
            impl Rust for $type {
                fn type_name() -> String {
                    stringify!($type).to_owned()
                }

                fn rust(&self, _: &mut Lists) -> String {
                    format!("{self:?}")
                }
            }
        )*};
    }
    literal!(bool, u8, u32, i32, i64, f64);

    impl Rust for Str {
        fn type_name() -> String {
            "Str".to_owned()
        }

        fn rust(&self, _: &mut Lists) -> String {
            format!("Str::fixed({self:?})")
        }
    }

    impl Rust for Date {
        fn type_name() -> String {
            "Date".to_owned()
        }

        fn rust(&self, _: &mut Lists) -> String {
            format!("Date::constant({}, {}, {})", self.year(), self.month(), self.day())
        }
    }

    impl<T: Rust> Rust for Option<T> {
        fn type_name() -> String {
            format!("Option<{}>", T::type_name())
        }

        fn rust(&self, lists: &mut Lists) -> String {
            self.as_ref().map_or("None".to_owned(), |some| format!("Some({})", some.rust(lists)))
        }
    }

    impl<I, const WORDS: usize> Rust for Set<I, WORDS> {
        fn type_name() -> String {
            let id = std::any::type_name::<I>().rsplit("::").next().unwrap_or_default();
            format!("Set<{id}, {WORDS}>")
        }

        fn rust(&self, _: &mut Lists) -> String {
            match self.words().iter().skip(1).all(|word| *word == 0) {
                true => format!("Set::of_bits({:#x})", self.bits()),
                false => format!("Set::of_words({:#x?})", self.words()),
            }
        }
    }

    impl<A: Rust, B: Rust> Rust for (A, B) {
        fn type_name() -> String {
            format!("({}, {})", A::type_name(), B::type_name())
        }

        fn rust(&self, lists: &mut Lists) -> String {
            format!("({}, {})", self.0.rust(lists), self.1.rust(lists))
        }
    }

    impl<I: Id, T: Rust + Clone> Rust for Table<I, T> {
        fn type_name() -> String {
            let id = std::any::type_name::<I>().rsplit("::").next().unwrap_or_default();
            format!("Table<{id}, {}>", T::type_name())
        }

        fn rust(&self, lists: &mut Lists) -> String {
            if self.is_empty() {
                return "Table::new()".to_owned();
            }
            let entries = self.iter().map(|entry| entry.rust(lists)).collect::<Vec<_>>().join(",\n");
            let written = format!("[{}; {}] = [\n{entries}]", T::type_name(), self.len());
            // The name is a hash of the content: changing one list leaves the names of the others, and equal lists
            // share one static.
            let hash = written
                .bytes()
                .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
            let name = format!("L{hash:016X}");
            if lists.known.insert(name.clone()) {
                // Writing to a text cannot fail.
                let _ = writeln!(lists.text, "static {name}: {written};");
            }
            format!("Table::fixed(&{name})")
        }
    }

    impl<T: Rust> Rust for Box<T> {
        fn type_name() -> String {
            T::type_name()
        }

        fn rust(&self, lists: &mut Lists) -> String {
            (**self).rust(lists)
        }
    }
}

/// Declares a structure with fields `name: Type as Shown`. `Shown` is the type that the public accessor returns;
/// without it the field has no public accessor. `= "unset"` marks a field that may be left out.
macro_rules! record {
    (
        $(#[$about:meta])*
        $vis:vis struct $name:ident {
            $($(#[doc = $doc:literal])* $field:ident: $type:ty $(as $view:ty)? $(= $unset:literal)?,)*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        $vis struct $name {
            $(
                $(#[doc = $doc])*
                $(#[serde(default, skip_serializing_if = $unset)])?
                pub(crate) $field: $type,
            )*
        }

        impl $name {
            $($crate::engine::record::record! { @accessor [$(#[doc = $doc])*] $field [$($view)?] })*
        }

        #[cfg(feature = "yaml")]
        impl $crate::engine::record::rust::Rust for $name {
            fn type_name() -> String {
                stringify!($name).to_owned()
            }

            fn rust(&self, lists: &mut $crate::engine::record::rust::Lists) -> String {
                let fields = [$(format!("{}: {}", stringify!($field), self.$field.rust(lists))),*];
                format!("{} {{ {} }}", stringify!($name), fields.join(", "))
            }
        }
    };
    (@accessor [$($doc:tt)*] $field:ident []) => {};
    (@accessor [$($doc:tt)*] $field:ident [$view:ty]) => {
        $($doc)*
        #[inline]
        #[must_use]
        pub fn $field(&self) -> $view {
            $crate::engine::record::View::view(&self.$field)
        }
    };
}
pub(crate) use record;

/// Declares a structure that only the library makes: the result of an evaluation or analysis. Fields are written as in
/// [`record!`].
#[cfg(feature = "reason")]
macro_rules! report {
    (
        $(#[$about:meta])*
        $vis:vis struct $name:ident $(<$life:lifetime>)? {
            $($(#[doc = $doc:literal])* $(#[serde($($serde:tt)*)])? $field:ident: $type:ty $(as $view:ty)?,)*
        }
    ) => {
        $(#[$about])*
        $vis struct $name $(<$life>)? {
            $(
                $(#[doc = $doc])*
                $(#[serde($($serde)*)])?
                pub(crate) $field: $type,
            )*
        }

        impl $(<$life>)? $name $(<$life>)? {
            $($crate::engine::record::record! { @accessor [$(#[doc = $doc])*] $field [$($view)?] })*
        }
    };
}
#[cfg(feature = "reason")]
pub(crate) use report;

/// Declares an enumeration of words. The text after its name says what the words are, for error messages.
macro_rules! words {
    (
        $(#[$about:meta])*
        $vis:vis enum $name:ident($what:literal) {
            $($(#[$doc:meta])* $variant:ident = $word:literal,)*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name {
            $($(#[$doc])* $variant,)*
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: [$name; [$($word),*].len()] = [$($name::$variant),*];

            /// All of them with their names.
            #[cfg(feature = "yaml")]
            #[allow(dead_code, reason = "not every enumeration is a word of rule files")]
            pub(crate) const NAMED: [(&'static str, $name); [$($word),*].len()] = [$(($word, $name::$variant)),*];

            /// Its name, as it is written in rule files and JSON.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)*
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::engine::error::Error;

            fn from_str(word: &str) -> Result<$name, $crate::engine::error::Error> {
                let names = $name::ALL.map($name::as_str);
                $name::ALL.into_iter().find(|one| one.as_str() == word).ok_or_else(|| {
                    let help = $crate::engine::suggest::suggest(word, names);
                    $crate::engine::error::Error::unknown($what, word, help)
                })
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "yaml")]
        impl $crate::engine::record::rust::Rust for $name {
            fn type_name() -> String {
                stringify!($name).to_owned()
            }

            fn rust(&self, _: &mut $crate::engine::record::rust::Lists) -> String {
                format!("{}::{self:?}", stringify!($name))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                let word = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                word.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use words;
