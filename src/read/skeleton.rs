//! Generates a commented skeleton for the rules of a new country.

use crate::engine::error::Error;
use crate::engine::model::{Country, Grade, Lang, SourceKind};
use crate::engine::rulebook::Rulebook;

/// The template, with places to fill in between braces. A line that begins with `# ` is prose; one that begins with `#`
/// and no space, or several spaces, is a commented-out example. A test uncomments and loads them all.
const SKELETON: &str = include_str!("skeleton.yaml.in");

impl Rulebook {
    /// Generates a commented skeleton for the rules of a country, in the words of this rulebook: an example of a
    /// source, a claim, a rule and a test that load as they are, and the other sections commented out. Returns the
    /// country as well.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let (country, skeleton) = Rulebook::builtin().skeleton("瑞典")?;
    /// assert_eq!(country.code(), "SE");
    /// assert!(skeleton.contains("\nscope: SE\n"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When there is no such country, with the nearest name; or when its code cannot be a file name.
    pub fn skeleton(&self, country: &str) -> Result<(&Country, String), Error> {
        let country = self.country(country)?;
        let code = country.code.as_str();
        if !code.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_')) {
            return Err(Error::question(format!("the code `{code}` cannot be the name of a file")));
        }
        let words = self.vocabulary();
        let goal = words.goals.look_up(words.default_goal);
        let gate = goal.and_then(|goal| goal.gates.first()).and_then(|gate| words.gates.look_up(*gate));
        let opened = words.gates.iter().any(|gate| gate.needs_means);
        let means = words.means.first().filter(|_| opened);
        let fact = words.facts.iter().find(|fact| fact.values.len() > 1);
        let value = fact.and_then(|fact| fact.values.first());
        let change = words.facts.iter().find(|fact| !fact.changeable.is_empty());
        let to = change.and_then(|fact| fact.values_of(fact.changeable).next());
        let mut text = SKELETON.to_owned();
        let kinds = words.terms.source_kinds.iter();
        let document = kinds.clone().find(|kind| kind.document);
        // The usual source is a page of those who decide.
        let pages = kinds.clone().filter(|kind| !kind.document);
        let kind = pages.min_by_key(|kind| (kind.grade != Grade::B, kind.grade));
        let topic = words.terms.topics.iter().find(|topic| topic.lifetimes).or_else(|| words.terms.topics.first());
        // Sections that need words which the vocabulary does not declare are left out.
        for (known, section) in
            [(means.is_some(), "means:\n"), (to.is_some(), "\n#steps:\n"), (document.is_some(), "\n#document:\n")]
        {
            if !known {
                text = without(&text, section);
            }
        }
        for (known, line) in [(topic.is_some(), "{topic}"), (document.is_some(), "{document}")] {
            if !known {
                text = text.lines().filter(|text| !text.contains(line)).map(|line| format!("{line}\n")).collect();
            }
        }
        for (name, word) in [
            ("{code}", code),
            ("{en}", &country.name.en),
            ("{zh}", &country.name.zh),
            ("{date}", &self.date().to_string()),
            ("{kinds}", &kinds.map(described).collect::<Vec<_>>().join("\n")),
            ("{kind}", kind.map_or("", |kind| &kind.id)),
            ("{document}", document.map_or("", |kind| &kind.id)),
            ("{topic}", topic.map_or("", |topic| &topic.id)),
            ("{goal}", goal.map_or("", |goal| &goal.id)),
            ("{gate}", gate.map_or("", |gate| &gate.id)),
            ("{means}", means.map_or("", |means| &means.id)),
            ("{fact}", fact.map_or("", |fact| &fact.id)),
            ("{change}", change.map_or("", |fact| &fact.id)),
            ("{to}", to.map_or("", |value| &value.id)),
            ("{value}", value.map_or("", |value| &value.id)),
        ] {
            text = text.replace(name, word);
        }
        Ok((country, in_languages(&text, words.languages())))
    }
}

/// Writes texts in the languages of the rulebook, with an English placeholder where the template has none. Chinese
/// prose for the editor is left out of a rulebook without Chinese.
fn in_languages(text: &str, languages: &[Lang]) -> String {
    if languages == Lang::OF_THE_ENGINE {
        return text.to_owned();
    }
    let mut written = String::with_capacity(text.len());
    let mut english = "";
    for line in text.lines() {
        let place = |key: &str| line.split_once(key).filter(|(before, _)| before.chars().all(|c| c == ' ' || c == '#'));
        if place("en: \"").is_some() {
            english = line;
            continue;
        }
        if place("zh: \"").is_some() {
            for lang in languages {
                let line = match lang {
                    Lang::Zh => line.to_owned(),
                    _ => english.replacen("en: ", &format!("{lang}: "), 1),
                };
                written.push_str(&(line + "\n"));
            }
            continue;
        }
        let chinese = line.starts_with("# ") && line.chars().any(|letter| matches!(letter, '\u{4e00}'..='\u{9fff}'));
        if !chinese || languages.contains(&Lang::Zh) {
            written.push_str(line);
            written.push('\n');
        }
    }
    written
}

/// A kind of source, described in a line of prose.
fn described(kind: &SourceKind) -> String {
    let SourceKind { id, label, grade, .. } = kind;
    let labels = label.iter().map(|(_, label)| label).collect::<Vec<_>>().join(" / ");
    format!("# `{id}` {grade}: {labels}")
}

/// Removes a section.
fn without(text: &str, section: &str) -> String {
    text.split("\n\n").filter(|part| !part.contains(section)).collect::<Vec<_>>().join("\n\n")
}
