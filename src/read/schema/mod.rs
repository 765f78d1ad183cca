//! JSON Schemas of the files of a rulebook, so that an editor completes the words of its vocabulary, shows their labels
//! and marks a mistake while it is being made.
//!
//! A schema says what shape a file has and which words it may use. What only the whole rulebook can tell (whether a claim
//! exists that is referred to, whether a condition can hold) stays with [`Rulebook::from_dir`].
//!
//! They are built by hand and not derived from the types of [`model`](crate::engine::model) by `schemars`: the model is what
//! files come to (places in place of names, sets of bits in place of words), not what people write, and the words that
//! are worth completing come from the vocabulary, which is data. A test holds that schema and reader accept the same
//! keys, need the same keys, and refuse the same kinds of values.
//!
//! Numbers and `true` and `false` are what YAML takes for them, to both: in quotes they are texts.
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

/// The files of a rulebook, by what they hold.
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
    /// Sources, claims and rules of a country or of the world: every file but the others.
    Rules,
    /// `vocabulary.yaml`.
    Vocabulary,
    /// `countries.yaml`.
    Countries,
    /// `rulebook.yaml`.
    Rulebook,
}

impl FileKind {
    /// Every kind with its name, which is also the name of its schema: `rules/schema/NAME.json`.
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
        // The schema of rule files is called `rules`, a file of that name is a rule file: the same either way.
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
