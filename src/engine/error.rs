//! The error type. Errors arise before an evaluation (from the question or the rulebook), not during one.

use std::error::Error as StdError;
use std::io;
use std::sync::Arc;

use crate::engine::model::{Fact, Lang, ScopeWords, Text};
use crate::engine::printable::printable;
use crate::engine::refusal::{Help, InEnglish, Named, Told};

/// Why a question could not be asked or a rulebook could not be read.
///
/// There is a single error type with methods that tell the kinds apart. Its text names the mistake, what would be
/// valid, and the nearest valid word.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::facts::Goal;
/// use simbind::{Profile, evaluate};
///
/// let error = evaluate("Atlantis", &Profile::new(Goal::Bind)).unwrap_err();
/// assert_eq!((error.code(), error.unknown_word()), ("unknown-country", Some(("country", "Atlantis"))));
/// # }
/// ```
#[derive(Clone, Debug, thiserror::Error)]
#[error(transparent)]
pub struct Error {
    pub(crate) kind: Kind,
}

/// Errors are equal if their texts are equal.
impl PartialEq for Error {
    fn eq(&self, other: &Error) -> bool {
        self.code() == other.code() && self.to_string() == other.to_string()
    }
}

impl Eq for Error {}

#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum Kind {
    /// A word that is not declared in the vocabulary.
    #[error(
        "unknown {} `{}`; {}",
        shown.as_deref().map_or(*what, Text::en),
        printable(word),
        InEnglish { help, fact: fact.as_deref(), word }
    )]
    Unknown { what: &'static str, shown: Option<Box<Text>>, word: String, fact: Option<Box<Named>>, help: Box<Help> },
    /// Facts that contradict one another.
    #[error("{}", contradiction(told, rules))]
    Contradiction { told: Vec<Told>, rules: Vec<Text> },
    /// A question that is not well formed.
    #[error("{}", printable(message.en()))]
    Question { message: Box<Text> },
    /// The bound on work was exceeded.
    #[error("{what} takes more work than is reasonable with this rulebook; {help}")]
    TooHard { what: String, help: &'static str },
    /// A part of an answer for which the prover found no certificate.
    #[cfg_attr(not(feature = "reason"), allow(dead_code, reason = "only certificates prove"))]
    #[error(
        "the {what} is not what follows from the rules, so that there is no proof of it; this is a mistake of the engine: please report it"
    )]
    Unproved { what: String },
    /// Rule files with mistakes.
    #[cfg_attr(not(feature = "yaml"), allow(dead_code, reason = "only files have mistakes"))]
    #[error("{0}")]
    Rules(Arc<dyn StdError + Send + Sync>),
    /// A file that cannot be read.
    #[cfg_attr(not(feature = "yaml"), allow(dead_code, reason = "only files are read"))]
    #[error("cannot read `{}`: {message}", printable(path))]
    File { path: String, message: String, source: Option<Arc<io::Error>> },
    /// A file that cannot be formatted.
    #[cfg_attr(not(feature = "yaml"), allow(dead_code, reason = "only files are formatted"))]
    #[error("cannot format `{}`: {}", printable(path), printable(message))]
    Layout { path: String, message: String },
}

impl Error {
    pub(crate) fn unknown(what: &'static str, word: &str, help: String) -> Error {
        Error::not_understood(what, word, Help::Text(help))
    }

    /// The error for a word of a person that is not declared.
    pub(crate) fn not_understood(what: &'static str, word: &str, help: Help) -> Error {
        Error { kind: Kind::Unknown { what, shown: None, word: word.to_owned(), fact: None, help: Box::new(help) } }
    }

    /// The error for a word that is told of a fact and is none of its values.
    pub(crate) fn no_answer(what: &'static str, word: &str, fact: &Fact, help: Help) -> Error {
        let (fact, help) = (Some(Box::new(fact.into())), Box::new(help));
        Error { kind: Kind::Unknown { what, shown: None, word: word.to_owned(), fact, help } }
    }

    /// The error for an undeclared country, or whatever else the rulebook is scoped by.
    pub(crate) fn unknown_country(scope: &ScopeWords, word: &str, help: Help) -> Error {
        let (shown, help) = (Some(Box::new(scope.one.clone())), Box::new(help));
        Error { kind: Kind::Unknown { what: "country", shown, word: word.to_owned(), fact: None, help } }
    }

    pub(crate) fn question(message: impl Into<String>) -> Error {
        let message = message.into();
        Error { kind: Kind::Question { message: Box::new(Text::both(message.as_str(), message.as_str())) } }
    }

    /// The error for a question of a person that is not well formed.
    pub(crate) fn of_question(en: String, zh: String) -> Error {
        Error { kind: Kind::Question { message: Box::new(Text::both(en, zh)) } }
    }

    /// The message in a language: what a person told is also answered in Chinese, with what is shown for facts and
    /// values. Everything else, such as mistakes in rule files, is in English.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Profile;
    /// use simbind::facts::Goal;
    /// use simbind::model::Lang;
    ///
    /// let slip = Profile::new(Goal::Bind).set("platform", "wechta").unwrap_err();
    /// assert_eq!(slip.to_text(Lang::Zh), "“wechta”不是“平台”的答案；您是不是要填“微信支付（wechat）”？");
    /// assert_eq!(slip.to_text(Lang::En), slip.to_string());
    /// # }
    /// ```
    #[must_use]
    pub fn to_text(&self, lang: Lang) -> String {
        let chinese = (lang == Lang::Zh).then(|| self.kind.zh()).flatten();
        chinese.unwrap_or_else(|| self.to_string())
    }

    pub(crate) fn too_hard(what: impl Into<String>) -> Error {
        let help = "tie fewer facts together by impossible worlds and conditions, or declare those that are tied together \
                    next to one another";
        Error { kind: Kind::TooHard { what: what.into(), help } }
    }

    #[cfg(feature = "reason")]
    pub(crate) fn unproved(what: impl Into<String>) -> Error {
        Error { kind: Kind::Unproved { what: what.into() } }
    }

    /// Whether the question exceeds the bound on work for this rulebook. The bound counts steps of work, not time, so
    /// the same question fails in the same way everywhere. The project's own rules are far below it.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let error = evaluate("Atlantis", &Profile::new(Goal::Bind)).unwrap_err();
    /// assert!(!error.is_too_hard(), "a slip is not too hard");
    /// # }
    /// ```
    #[must_use]
    pub fn is_too_hard(&self) -> bool {
        matches!(self.kind, Kind::TooHard { .. })
    }

    /// Whether a word is not declared: a country, fact, value, goal or means.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::Profile;
    ///
    /// let slip = Profile::new(Goal::Bind).set("platfrom", "wechat").unwrap_err();
    /// assert!(slip.is_unknown_word());
    /// # }
    /// ```
    #[must_use]
    pub fn is_unknown_word(&self) -> bool {
        matches!(self.kind, Kind::Unknown { .. })
    }

    /// The kind of word that is unknown (`country`, `fact`, ...), and the word.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::Profile;
    ///
    /// let slip = Profile::new(Goal::Bind).set("platform", "wechta").unwrap_err();
    /// assert_eq!(slip.unknown_word(), Some(("value", "wechta")));
    /// # }
    /// ```
    #[must_use]
    pub fn unknown_word(&self) -> Option<(&'static str, &str)> {
        match &self.kind {
            Kind::Unknown { what, word, .. } => Some((what, word)),
            _ => None,
        }
    }

    /// Whether facts were told that contradict one another.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let both = Profile::new(Goal::Bind).with(PaymentCard::None).with(CardScheme::Visa);
    /// assert!(evaluate("NZ", &both).unwrap_err().is_contradiction());
    /// # }
    /// ```
    #[must_use]
    pub fn is_contradiction(&self) -> bool {
        matches!(self.kind, Kind::Contradiction { .. })
    }

    /// A stable word for the kind of error, for tools.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let error = evaluate("Atlantis", &Profile::new(Goal::Bind)).unwrap_err();
    /// assert_eq!(error.code(), "unknown-country");
    /// # }
    /// ```
    #[must_use]
    pub fn code(&self) -> &'static str {
        match &self.kind {
            Kind::Unknown { what: "country", .. } => "unknown-country",
            Kind::Unknown { what: "fact", .. } => "unknown-fact",
            Kind::Unknown { what: "value", .. } => "unknown-value",
            Kind::Unknown { what: "goal", .. } => "unknown-goal",
            Kind::Unknown { what: "means", .. } => "unknown-means",
            Kind::Unknown { .. } => "unknown-word",
            Kind::Contradiction { .. } => "contradiction",
            Kind::Question { .. } => "bad-question",
            Kind::TooHard { .. } => "too-hard",
            Kind::Unproved { .. } => "unproved",
            Kind::Rules(_) => "bad-rules",
            Kind::File { .. } => "unreadable-file",
            Kind::Layout { .. } => "unformattable-file",
        }
    }
}

fn contradiction(told: &[Told], rules: &[Text]) -> String {
    let told = told.iter().map(|told| format!("`{}`", told.typed())).collect::<Vec<_>>();
    let (first, rest) = told.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
    let rules = rules.iter().map(Text::en).collect::<Vec<_>>().join("; ");
    format!("{first} contradicts {}: {rules}", rest.join(" and "))
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;

    /// Errors are the same that say the same, in words and in code.
    #[test]
    fn errors_are_compared_by_what_they_say() {
        let question = Error::question("the profile has no goal");
        assert_eq!(question, Error::question("the profile has no goal"));
        assert_ne!(question, Error::question("the profile has a goal"));
        let layout = |path: &str, message: &str| Error {
            kind: Kind::Layout { path: path.to_owned(), message: message.to_owned() },
        };
        let said = layout("a.yaml", "it is no text").to_string();
        assert_ne!(layout("a.yaml", "it is no text"), Error::question(said), "of another kind");
        assert_eq!(layout("a.yaml", "x"), layout("a.yaml", "x"));
        assert_ne!(layout("a.yaml", "x"), layout("b.yaml", "x"));
    }

    /// An error keeps its cause as `source()`, and does not repeat the cause's text in its own.
    #[test]
    fn causes_are_kept() {
        let cause = io::Error::new(io::ErrorKind::NotFound, "No such file or directory (os error 2)");
        let file = Kind::File {
            path: "rules".to_owned(),
            message: "no such file or directory".to_owned(),
            source: Some(Arc::new(cause)),
        };
        let error = Error { kind: file };
        assert_eq!(error.to_string(), "cannot read `rules`: no such file or directory");
        let source = error.source().and_then(|source| source.downcast_ref::<Arc<io::Error>>());
        assert_eq!(source.map(|source| source.kind()), Some(io::ErrorKind::NotFound));
        assert!(Error::question("the profile has no goal").source().is_none());
    }
}
