//! JSON Schemas of the files of a rulebook, so that an editor completes the words of its vocabulary, shows their labels
//! and marks mistakes while they are typed.
//!
//! A schema describes the shape of a file and the words that it may use. What only the whole rulebook can decide
//! (whether a cited claim exists, whether a condition can hold) is left to [`Rulebook::from_dir`].
//!
//! The schemas are built by hand and not derived from the types of [`model`](crate::engine::model) with `schemars`: the
//! model is the resolved form of the files (indices instead of names, bit sets instead of words), not what people
//! write, and the words worth completing come from the vocabulary, which is data. A test checks that schema and reader
//! accept the same keys, require the same keys, and refuse the same kinds of values.
//!
//! Both take numbers, `true` and `false` as YAML does: in quotes they are texts.
//!
//! The dialect is draft 07, which every editor understands.

mod book;
mod conditions;
mod rules;
mod sections;
mod shapes;
mod vocabulary;
mod words;

use serde_json::Value;

use crate::engine::rulebook::Rulebook;

/// The kinds of files of a rulebook, by content.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::schema::FileKind;
/// use simbind::Rulebook;
///
/// let schema = Rulebook::builtin().schema(FileKind::of("rules/countries.yaml"));
/// assert_eq!(schema["properties"]["countries"]["type"][0], "array");
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileKind {
    /// Sources, claims and rules of a country or of the world: every file that is none of the others.
    Rules,
    /// `vocabulary.yaml`.
    Vocabulary,
    /// `countries.yaml`.
    Countries,
    /// `rulebook.yaml`.
    Rulebook,
}

impl FileKind {
    /// Every kind with its name, which is also the file name of its schema: `rules/schema/NAME.json`.
    pub const ALL: [(&'static str, FileKind); 4] = [
        ("rules", FileKind::Rules),
        ("vocabulary", FileKind::Vocabulary),
        ("countries", FileKind::Countries),
        ("rulebook", FileKind::Rulebook),
    ];

    /// The kind of a file by its name.
    ///
    /// ```
    /// use simbind::schema::FileKind;
    ///
    /// assert_eq!(FileKind::of("rules/vocabulary.yaml"), FileKind::Vocabulary);
    /// assert_eq!(FileKind::of("rules/NZ.yaml"), FileKind::Rules);
    /// ```
    #[must_use]
    pub fn of(file: &str) -> FileKind {
        let name = crate::read::resolve::stem(file);
        // The schema of rule files is named `rules`, but a file of that name is a rule file as well, so both lead to
        // the same kind.
        Self::ALL.iter().find(|(kind, _)| *kind == name).map_or(FileKind::Rules, |(_, kind)| *kind)
    }
}

impl Rulebook {
    /// The schema of one kind of file, in the words of this rulebook's vocabulary and countries.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::schema::FileKind;
    ///
    /// let schema = Rulebook::builtin().schema(FileKind::Rules);
    /// assert_eq!(schema["properties"]["scope"]["anyOf"][0]["const"], "world");
    /// # }
    /// ```
    #[must_use]
    pub fn schema(&self, kind: FileKind) -> Value {
        let languages = self.model.vocabulary.languages();
        match kind {
            FileKind::Rules => rules::schema(&self.model),
            FileKind::Vocabulary => vocabulary::schema(languages),
            FileKind::Countries => book::countries(languages),
            FileKind::Rulebook => book::rulebook(languages),
        }
    }
}
