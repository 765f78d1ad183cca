use serde::{Deserialize, Serialize};

/// Something that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Name within the rulebook.
    pub id: String,
    /// Who speaks.
    pub kind: SourceKind,
    /// Its own title, in its own language.
    pub title: String,
    /// Who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// File name, for a document of the project.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// The address under which it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// When it was published: a year, a month or a day. None: undated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<String>,
    /// When it was last read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retrieved: Option<String>,
    /// Whether the original was read or a reprint of it.
    #[serde(default)]
    pub read: ReadAs,
    /// For a reprint: what it reprints.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<String>,
}

/// Who speaks in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// A law or a regulation.
    Law,
    /// A regulator.
    Regulator,
    /// The platform itself.
    Platform,
    /// A bank or a card scheme.
    Bank,
    /// A telecom operator.
    Operator,
    /// Another government body.
    Government,
    /// The press.
    Press,
    /// A community of users.
    Community,
    /// A blog or a commercial guide.
    Blog,
    /// Reasoning of the editors.
    Inference,
    /// A document of this project: an undated article.
    Document,
}

impl SourceKind {
    /// Every kind with its name in rule files.
    pub const ALL: [(&'static str, SourceKind); 11] = [
        ("law", SourceKind::Law),
        ("regulator", SourceKind::Regulator),
        ("platform", SourceKind::Platform),
        ("bank", SourceKind::Bank),
        ("operator", SourceKind::Operator),
        ("government", SourceKind::Government),
        ("press", SourceKind::Press),
        ("community", SourceKind::Community),
        ("blog", SourceKind::Blog),
        ("inference", SourceKind::Inference),
        ("document", SourceKind::Document),
    ];

    /// The best grade that a source of this kind can carry.
    #[must_use]
    pub fn grade(self) -> Grade {
        match self {
            SourceKind::Law | SourceKind::Regulator => Grade::A,
            SourceKind::Platform | SourceKind::Bank | SourceKind::Operator | SourceKind::Government => Grade::B,
            SourceKind::Press => Grade::C,
            SourceKind::Community | SourceKind::Blog | SourceKind::Inference => Grade::D,
            SourceKind::Document => Grade::E,
        }
    }
}

/// How good a source is: `A` is the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Grade {
    /// Law or regulator.
    A,
    /// The platform's, bank's, operator's or a government's own page.
    B,
    /// Reputable press.
    C,
    /// Community or blog, and inference.
    D,
    /// A document of this project: an undated article.
    E,
}

impl Grade {
    /// Every grade with its name.
    pub const ALL: [(&'static str, Grade); 5] =
        [("A", Grade::A), ("B", Grade::B), ("C", Grade::C), ("D", Grade::D), ("E", Grade::E)];

    /// The letter.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Grade::A => "A",
            Grade::B => "B",
            Grade::C => "C",
            Grade::D => "D",
            Grade::E => "E",
        }
    }
}

/// Whether the original of a source was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadAs {
    /// The original.
    #[default]
    Original,
    /// A copy, mirror or report that repeats it.
    Reprint,
}

impl ReadAs {
    /// Both with their names in rule files.
    pub const ALL: [(&'static str, ReadAs); 2] = [("original", ReadAs::Original), ("reprint", ReadAs::Reprint)];
}
