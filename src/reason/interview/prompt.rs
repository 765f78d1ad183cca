//! Questions and answers of an interview, as they are shown and serialized.

use serde::{Deserialize, Serialize};

use crate::engine::model::{Fact, KnownName, Lang, Text};

/// An answered question, in JSON: `{"goal": "bind"}`, `{"country": "NZ"}`, `{"situation": null}`, `{"fact": {"fact":
/// "platform", "value": "wechat"}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Answered {
    /// The goal.
    Goal(String),
    /// The country, by name or code.
    Country(String),
    /// The typical situation that comes closest; none if none does.
    Situation(Option<String>),
    /// A fact.
    Fact(Told),
}

/// The answer about a fact. Without a value and a name: the person does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// The fact, by its id.
    pub fact: String,
    /// A value by its id, or a figure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The name of the thing that the person has: a wallet, a bank, a card, an operator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl Told {
    pub(super) fn known(&self) -> bool {
        self.value.is_some() || self.name.is_some()
    }
}

/// A question with its possible answers, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Prompt {
    /// The number of the question, and how many follow at most: "Question 3 (at most 2 to go)".
    pub heading: String,
    /// The question.
    pub question: String,
    /// The possible answers.
    pub choices: Vec<Choice>,
    /// How many of the answers should be listed; the others are accepted as well.
    pub listed: usize,
    /// The index of the answer that is used if none is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<usize>,
    /// The fact that is asked for, if the person may not know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unknown: Option<String>,
    /// The fact whose figure can be given in place of an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure: Option<String>,
    /// Whether that figure is a calendar date.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub day: bool,
}

/// A possible answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Choice {
    /// The answer that it stands for.
    pub answer: Answered,
    /// The identifier in rule files and on the command line.
    pub word: String,
    /// The text that a person reads.
    pub label: String,
    /// Other accepted spellings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
}

/// The next thing to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Next {
    /// A question.
    Ask(Prompt),
    /// No question; the reason why.
    Done(String),
}

impl Prompt {
    pub(super) fn new(heading: String, question: impl Into<String>, choices: Vec<Choice>) -> Prompt {
        let (question, listed) = (question.into(), choices.len());
        Prompt { heading, question, choices, listed, default: None, unknown: None, figure: None, day: false }
    }
}

impl Choice {
    /// A choice with a label of the rulebook. It may be written in any language of the rulebook.
    pub(super) fn new(answer: Answered, id: &str, label: &Text, lang: Lang) -> Choice {
        let also = label.iter().map(|(_, label)| label.to_owned()).collect();
        Choice { answer, word: id.to_owned(), label: label.get(lang).to_owned(), also }
    }

    /// A choice with a text of the engine.
    pub(super) fn own(answer: Answered, word: &str, label: &str) -> Choice {
        Choice { answer, word: label.to_owned(), label: label.to_owned(), also: vec![word.to_owned()] }
    }
}

/// Names as choices, with every spelling.
pub(super) fn called(fact: &Fact, names: &[&KnownName], lang: Lang) -> impl Iterator<Item = Choice> {
    names.iter().map(move |name| {
        let told = Told { fact: fact.id().to_owned(), value: None, name: Some(name.id().to_owned()) };
        let mut choice = Choice::new(Answered::Fact(told), name.id(), name.label(), lang);
        choice.also.extend(name.also().map(str::to_owned));
        choice
    })
}
