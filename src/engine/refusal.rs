//! What is said to a person whose words are not understood: the parts of it, and how they are worded in English and in
//! Chinese.
//!
//! English quotes the names that rules use. Chinese quotes what is shown for them, with the name in brackets where that
//! is what can be typed.

use std::fmt;

use super::error::Kind;
use super::model::{Country, Fact, Goal, Text, Value};
use super::printable::printable;
use super::suggest::{beware, one_of, other_letter};
use super::told;

/// A name that can be typed, with what is shown for it.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    id: String,
    label: Text,
}

impl Named {
    pub(crate) fn new(id: &str, label: &Text) -> Named {
        Named { id: id.to_owned(), label: label.clone() }
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// A word that is shown as it is typed.
    pub(crate) fn word(word: &str) -> Named {
        Named { id: word.to_owned(), label: Text::both(word, word) }
    }

    /// What is shown, with the name in brackets if that is something else.
    fn zh(&self) -> String {
        match self.label.zh() == self.id {
            true => self.id.clone(),
            false => format!("{}（{}）", self.label.zh(), self.id),
        }
    }
}

impl From<&Fact> for Named {
    fn from(fact: &Fact) -> Named {
        Named::new(&fact.id, &fact.label)
    }
}

impl From<&Value> for Named {
    fn from(value: &Value) -> Named {
        Named::new(&value.id, &value.label)
    }
}

impl From<&Goal> for Named {
    fn from(goal: &Goal) -> Named {
        Named::new(&goal.id, &goal.label)
    }
}

/// What can be told instead of a word that is not understood.
#[derive(Clone, Debug)]
pub(crate) enum Help {
    /// For editors and programs, in English.
    Text(String),
    /// The word is a slip of this one.
    Near(Named),
    /// One of these words.
    Words(Vec<Named>),
    /// What a fact can be.
    Answers(Answers),
    /// The fact has figures, and this is wrong with the one that was told.
    Figure(Text),
    /// Several have the word for a label.
    Shared(Vec<Named>),
    /// The name is known, and tells of another fact.
    OfFact { name: Text, fact: Named },
    /// The name is known, in another country.
    OfCountry { name: Text, place: Text, code: String, asked: Text, values: Vec<Named> },
    /// Countries that can be asked about.
    Countries(Vec<String>),
    /// The rulebook says nothing about this country; it knows these.
    Silent { one: Text, knows: Vec<String> },
    /// Nothing is near.
    Nothing,
}

/// What a fact can be.
#[derive(Clone, Debug)]
pub(crate) struct Answers {
    pub(crate) values: Vec<Named>,
    /// A country, and names that are known there.
    pub(crate) known: Option<(Text, Vec<Text>)>,
    /// Whether the name of a country tells it; what such a place is called.
    pub(crate) place: Option<Text>,
    /// The fact and the value that are told if the name is one that nobody declared.
    pub(crate) another: Option<(Named, Named)>,
}

/// A fact with values, as it is typed and as it is shown.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    typed: String,
    shown: Text,
}

impl Told {
    pub(crate) fn new(fact: &Fact, typed: &[&str], label: &Text) -> Told {
        let shown =
            Text::both(format!("{}: {}", fact.label.en(), label.en()), format!("{}：{}", fact.label.zh(), label.zh()));
        Told { typed: told::fact(&fact.id, typed), shown }
    }

    pub(crate) fn goal(goal: &Goal) -> Told {
        let label = Text::both(format!("goal: {}", goal.label.en()), format!("目的：{}", goal.label.zh()));
        Told { typed: format!("goal={}", goal.id), shown: label }
    }

    pub(crate) fn zh(&self) -> String {
        format!("“{}”（{}）", self.shown.zh(), self.typed)
    }

    pub(crate) fn typed(&self) -> &str {
        &self.typed
    }
}

/// Names as a list: "A、B、C".
fn listed<'n>(names: impl IntoIterator<Item = &'n Named>) -> String {
    names.into_iter().map(Named::zh).collect::<Vec<_>>().join("、")
}

fn ids(names: &[Named]) -> String {
    one_of(names.iter().map(|name| &*name.id))
}

/// The help in English, for a word that was told of a fact or elsewhere.
pub(crate) struct InEnglish<'h> {
    pub(crate) help: &'h Help,
    pub(crate) fact: Option<&'h Named>,
    pub(crate) word: &'h str,
}

impl fmt::Display for InEnglish<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fact = self.fact.map_or("", |fact| &*fact.id);
        match self.help {
            Help::Text(text) => out.write_str(text),
            Help::Near(near) => {
                let beware = beware(&told::word(self.word), &near.id);
                match self.fact {
                    Some(_) => write!(out, "the fact `{fact}` has `{}`: did you mean that?{beware}", near.id),
                    None => write!(out, "did you mean `{}`?{beware}", near.id),
                }
            }
            Help::Words(words) => write!(out, "use {}", ids(words)),
            Help::Answers(answers) => {
                if let Some((of, another)) = &answers.another {
                    write!(out, "the name is not known here: tell `{}={}`; ", of.id, another.id)?;
                }
                write!(out, "the fact `{fact}` is {}", ids(&answers.values))?;
                if let Some(one) = &answers.place {
                    write!(out, ", or the name of a {}", one.en())?;
                }
                if let Some((place, names)) = &answers.known {
                    write!(out, ", or a name known in {}: {}", place.en(), one_of(names.iter().map(Text::en)))?;
                }
                Ok(())
            }
            Help::Figure(wrong) => write!(out, "the fact `{fact}` has figures, and {}", wrong.en()),
            Help::Shared(names) => {
                let names = names.iter().map(|name| format!("`{}`", name.id)).collect::<Vec<_>>();
                write!(out, "it is shown for {}; tell which of them is meant by its name", names.join(" and "))
            }
            Help::OfFact { name, fact: of } => {
                write!(
                    out,
                    "{} is known for another fact: tell `{}`",
                    name.en(),
                    told::fact(&of.id, &[&printable(self.word)])
                )
            }
            Help::OfCountry { name, place, code, asked, values } => write!(
                out,
                "{} belongs to {} ({code}), and the question is about {}: ask about {code}, or tell `{fact}` as {}",
                name.en(),
                place.en(),
                asked.en(),
                ids(values)
            ),
            Help::Countries(codes) if codes.is_empty() => out.write_str("give a code or a name"),
            Help::Countries(codes) => {
                write!(out, "give a code or a name, such as {}", one_of(codes.iter().map(String::as_str)))
            }
            Help::Silent { one, knows } if knows.is_empty() => {
                write!(out, "the rulebook says nothing about any {}", one.en())
            }
            Help::Silent { knows, .. } => {
                let knows = one_of(knows.iter().map(String::as_str));
                write!(out, "the rulebook says nothing about it; it knows {knows}")
            }
            Help::Nothing => out.write_str("no declared name is near to it"),
        }
    }
}

impl Help {
    /// The slip that a word is, or else what could be told.
    pub(crate) fn near_or(near: Option<Named>, else_: impl FnOnce() -> Help) -> Help {
        near.map_or_else(else_, Help::Near)
    }

    /// The help in Chinese; none if it is for editors and programs.
    fn zh(&self, word: &str) -> Option<String> {
        Some(match self {
            Help::Text(_) => return None,
            Help::Near(near) => {
                let letter = other_letter(&told::word(word), &near.id);
                let letter =
                    letter.map(|letter| format!("（“{letter}”是字符 U+{:04X}，只是看起来像）", u32::from(letter)));
                format!("您是不是要填“{}”？{}", near.zh(), letter.unwrap_or_default())
            }
            Help::Words(words) => format!("可以填：{}", listed(words)),
            Help::Answers(answers) => {
                let mut text = String::new();
                if let Some((of, another)) = &answers.another {
                    text = format!(
                        "这里不认识这个名称，“{}”请填“{}”：{}={}；",
                        of.label.zh(),
                        another.label.zh(),
                        of.id,
                        another.id
                    );
                }
                text.push_str(&format!("可以填：{}", listed(&answers.values)));
                if let Some(one) = &answers.place {
                    text.push_str(&format!("，或{}的名称", one.zh()));
                }
                if let Some((place, names)) = &answers.known {
                    let names = names.iter().map(Text::zh).collect::<Vec<_>>().join("、");
                    text.push_str(&format!("，或{}为人所知的名称：{names}", place.zh()));
                }
                text
            }
            Help::Figure(wrong) => wrong.zh().to_owned(),
            Help::Shared(names) => format!("有几项都这样显示：{}；请填其中一项括号里的名称", listed(names)),
            Help::OfFact { name, fact } => {
                let told = told::fact(&fact.id, &[&printable(word)]);
                format!("“{}”是“{}”的名称，请填 {told}", name.zh(), fact.label.zh())
            }
            Help::OfCountry { name, place, code, asked, values } => format!(
                "{}属于{}（{code}），而问的是{}：请改问 {code}，或填：{}",
                name.zh(),
                place.zh(),
                asked.zh(),
                listed(values)
            ),
            Help::Countries(codes) if codes.is_empty() => "请写代码或名称".to_owned(),
            Help::Countries(codes) => format!("请写代码或名称，如 {}", codes.join("、")),
            Help::Silent { one, knows } if knows.is_empty() => format!("规则库里没有任何{}的规则", one.zh()),
            Help::Silent { knows, .. } => format!("规则库里没有它的规则，只有 {}", knows.join("、")),
            Help::Nothing => "没有相近的名称".to_owned(),
        })
    }
}

impl Kind {
    /// The message in Chinese; none if it is for editors and programs.
    pub(crate) fn zh(&self) -> Option<String> {
        match self {
            Kind::Unknown { what, shown, word, fact, help } => {
                let help = help.zh(word)?;
                let word = printable(word);
                let what = match (*what, shown, fact) {
                    (_, _, Some(fact)) => format!("“{word}”不是“{}”的答案", fact.label.zh()),
                    ("country", Some(one), _) => format!("不认识{}“{word}”", one.zh()),
                    ("fact", ..) => format!("没有叫“{word}”的情况"),
                    ("goal", ..) => format!("没有叫“{word}”的目的"),
                    ("means", ..) => format!("没有叫“{word}”的方式"),
                    ("situation", ..) => format!("没有叫“{word}”的典型情况"),
                    _ => format!("不认识“{word}”"),
                };
                // What is wrong with a figure quotes it already.
                Some(match self.is_of_figure() {
                    true => format!("{}：{help}", fact.as_ref().map_or("", |fact| fact.label.zh())),
                    false => format!("{what}；{help}"),
                })
            }
            Kind::Contradiction { told, rules } => {
                let told = told.iter().map(Told::zh).collect::<Vec<_>>().join("与");
                let rules = rules.iter().map(Text::zh).collect::<Vec<_>>().join("；");
                Some(format!("{told}互相矛盾：{rules}"))
            }
            Kind::Question { message } => Some(printable(message.zh()).into_owned()),
            _ => None,
        }
    }

    fn is_of_figure(&self) -> bool {
        matches!(self, Kind::Unknown { help, .. } if matches!(**help, Help::Figure(_)))
    }
}

/// A country with its code, as it is named in messages.
pub(crate) fn of_country(name: &Text, country: &Country, asked: &Text, fact: &Fact) -> Help {
    Help::OfCountry {
        name: name.clone(),
        place: country.name.clone(),
        code: country.code.to_string(),
        asked: asked.clone(),
        values: fact.values.iter().map(Named::from).collect(),
    }
}
