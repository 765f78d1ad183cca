//! Writes conditions, facts and values as text, in the names of the rule files.
//!
//! A value that contains a separator is quoted, so that the output can be read back: in double quotes as facts are told
//! (`maker="Corona, Vac",other`), in single ones as in rule files (`maker: ['Corona, Vac', other]`).

use std::borrow::Cow;

use super::{Condition, Lang, Vocabulary};
use crate::engine::told;

/// The notation of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notation {
    /// As a formula: `platform=alipay and wallet=guest,verified`.
    #[cfg_attr(not(feature = "render"), allow(dead_code, reason = "only listings write it"))]
    Formula,
    /// As a formula, with a negation where all values but one are meant: `platform=alipay and wallet is not none`.
    Shortest,
    /// As rule files write it, on one line: `platform: alipay, not: {wallet: none}`.
    RuleFile,
}

impl Condition {
    /// The condition as text.
    pub(crate) fn text(&self, words: &Vocabulary, notation: Notation) -> String {
        let rule_file = notation == Notation::RuleFile;
        match self {
            Condition::Always if rule_file => String::new(),
            Condition::Always => "always".to_owned(),
            Condition::All(parts) if rule_file => join(parts.as_slice(), ", ", |part| part.text(words, notation)),
            Condition::Any(parts) if rule_file => {
                format!("any: [{}]", join(parts.as_slice(), ", ", |part| format!("{{{}}}", part.text(words, notation))))
            }
            Condition::Not(parts) if rule_file => match parts.as_slice() {
                [part] => format!("not: {{{}}}", part.text(words, notation)),
                _ => format!("not: {{{}}}", Condition::Any(parts.clone()).text(words, notation)),
            },
            Condition::All(parts) => join(parts.as_slice(), " and ", |part| part.operand(words, notation)),
            Condition::Any(parts) => join(parts.as_slice(), " or ", |part| part.operand(words, notation)),
            Condition::Not(parts) => match parts.as_slice() {
                [part] => format!("not ({})", part.text(words, notation)),
                _ => format!("not ({})", join(parts.as_slice(), " or ", |part| part.operand(words, notation))),
            },
            Condition::Is(fact, values) => {
                let fact = &words.facts[*fact];
                let (meant, rest) = (fact.names_of(*values), fact.names_of(fact.all().without(*values)));
                match (notation, rest.as_slice()) {
                    (Notation::RuleFile, _) => format!("{}: {}", fact.id, one_or_list(&meant)),
                    (Notation::Shortest, [other]) if meant.len() > 1 => {
                        format!("{} is not {}", fact.id, told::quoted(other))
                    }
                    _ => told::fact(&fact.id, &meant),
                }
            }
            Condition::Goal(goals) => {
                let goals = goals.iter().map(|goal| &*words.goals[goal].id).collect::<Vec<_>>();
                if rule_file { format!("goal: [{}]", goals.join(", ")) } else { format!("goal={}", goals.join(",")) }
            }
            Condition::Count(counting, parts) if rule_file => {
                let parts = join(parts.as_slice(), ", ", |part| format!("{{{}}}", part.text(words, notation)));
                format!("count: {{{}, of: [{parts}]}}", counting.in_rule_file())
            }
            Condition::Count(counting, parts) => {
                let parts = join(parts.as_slice(), "; ", |part| part.text(words, notation));
                format!("{} of ({parts})", counting.label(Lang::En))
            }
        }
    }

    /// The condition as an operand: in parentheses if the formula needs them.
    fn operand(&self, words: &Vocabulary, notation: Notation) -> String {
        match self {
            Condition::All(_) | Condition::Any(_) => format!("({})", self.text(words, notation)),
            _ => self.text(words, notation),
        }
    }
}

fn join(parts: &[Condition], separator: &str, text: impl FnMut(&Condition) -> String) -> String {
    parts.iter().map(text).collect::<Vec<_>>().join(separator)
}

/// A name, or a list of several, as rule files write them.
pub(crate) fn one_or_list(names: &[&str]) -> String {
    match names {
        [only] => in_rule_file(only).into_owned(),
        several => format!("[{}]", several.iter().map(|name| in_rule_file(name)).collect::<Vec<_>>().join(", ")),
    }
}

/// A word with the quotes that it needs in a rule file, also inside brackets.
fn in_rule_file(word: &str) -> Cow<'_, str> {
    let sign = |letter: char| letter.is_ascii_punctuation() && !['_', '-', '.', '/', '+'].contains(&letter);
    if word.is_empty() || word.trim() != word || word.starts_with('-') || word.contains(sign) {
        return Cow::Owned(format!("'{}'", word.replace('\'', "''")));
    }
    Cow::Borrowed(word)
}

#[cfg(test)]
#[cfg(feature = "builtin")]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail")]

    use super::super::Counting;
    use super::*;
    use crate::engine::ids::GoalSet;
    use crate::engine::rulebook::Rulebook;

    fn is(words: &Vocabulary, fact: &str, values: &[&str]) -> Condition {
        let id = words.fact(fact).unwrap();
        Condition::Is(id, values.iter().map(|value| words.facts[id].value(value).unwrap()).collect())
    }

    /// Each kind of condition in each notation, by itself and in another.
    #[test]
    fn conditions_are_written_as_they_are_meant() {
        let words = &Rulebook::builtin().model.vocabulary;
        let platform = || is(words, "platform", &["wechat"]);
        let wallet = || is(words, "wallet", &["registered", "verified", "mainland_verified"]);
        let card = || is(words, "payment_card", &["credit", "debit"]);
        let all = || Condition::All(vec![platform(), card()].into());
        let any = || Condition::Any(vec![platform(), wallet()].into());
        let not = |parts: Vec<Condition>| Condition::Not(parts.into());
        let counted = Condition::Count(Counting { least: 1, most: Some(2) }, vec![all(), platform(), card()].into());
        let goals =
            Condition::Goal(["bind", "keep_number"].iter().map(|goal| words.goal(goal).unwrap()).collect::<GoalSet>());
        let (wechat, held) = ("platform: wechat", "wallet: [registered, verified, mainland_verified]");
        let (either, paid) = ("payment_card: [credit, debit]", "payment_card=credit,debit");
        for (condition, formula, shortest, rule_file) in [
            (Condition::Always, "always".into(), "always".into(), String::new()),
            (platform(), "platform=wechat".into(), "platform=wechat".into(), wechat.into()),
            (wallet(), "wallet=registered,verified,mainland_verified".into(), "wallet is not none".into(), held.into()),
            (card(), paid.to_owned(), paid.to_owned(), either.into()),
            (
                all(),
                format!("platform=wechat and {paid}"),
                format!("platform=wechat and {paid}"),
                format!("{wechat}, {either}"),
            ),
            (
                any(),
                "platform=wechat or wallet=registered,verified,mainland_verified".into(),
                "platform=wechat or wallet is not none".into(),
                format!("any: [{{{wechat}}}, {{{held}}}]"),
            ),
            (
                Condition::All(vec![any(), card()].into()),
                format!("(platform=wechat or wallet=registered,verified,mainland_verified) and {paid}"),
                format!("(platform=wechat or wallet is not none) and {paid}"),
                format!("any: [{{{wechat}}}, {{{held}}}], {either}"),
            ),
            (
                Condition::Any(vec![all(), not(vec![platform()])].into()),
                format!("(platform=wechat and {paid}) or not (platform=wechat)"),
                format!("(platform=wechat and {paid}) or not (platform=wechat)"),
                format!("any: [{{{wechat}, {either}}}, {{not: {{{wechat}}}}}]"),
            ),
            (
                not(vec![all()]),
                format!("not (platform=wechat and {paid})"),
                format!("not (platform=wechat and {paid})"),
                format!("not: {{{wechat}, {either}}}"),
            ),
            (
                not(vec![all(), wallet()]),
                format!("not ((platform=wechat and {paid}) or wallet=registered,verified,mainland_verified)"),
                format!("not ((platform=wechat and {paid}) or wallet is not none)"),
                format!("not: {{any: [{{{wechat}, {either}}}, {{{held}}}]}}"),
            ),
            (
                counted,
                format!("1 to 2 of (platform=wechat and {paid}; platform=wechat; {paid})"),
                format!("1 to 2 of (platform=wechat and {paid}; platform=wechat; {paid})"),
                format!("count: {{at_least: 1, at_most: 2, of: [{{{wechat}, {either}}}, {{{wechat}}}, {{{either}}}]}}"),
            ),
            (goals, "goal=bind,keep_number".into(), "goal=bind,keep_number".into(), "goal: [bind, keep_number]".into()),
        ] {
            let text = |notation| condition.text(words, notation);
            assert_eq!(text(Notation::Formula), formula);
            assert_eq!(text(Notation::Shortest), shortest);
            assert_eq!(text(Notation::RuleFile), rule_file);
        }
    }

    /// What is no word to YAML stands in quotes.
    #[test]
    fn words_are_written_so_that_they_are_read_again() {
        for (word, written) in [
            ("a", "a"),
            ("a b", "a b"),
            ("a_b-c.d/e+f", "a_b-c.d/e+f"),
            ("内地", "内地"),
            ("", "''"),
            (" a", "' a'"),
            ("a ", "'a '"),
            ("-a", "'-a'"),
            (">=6..<18", "'>=6..<18'"),
            ("a, b", "'a, b'"),
            ("it's", "'it''s'"),
            ("a: b", "'a: b'"),
            ("#a", "'#a'"),
        ] {
            assert_eq!(in_rule_file(word), written);
            assert_eq!(one_or_list(&[word]), written);
            assert_eq!(one_or_list(&[word, "x"]), format!("[{written}, x]"));
        }
        assert_eq!(one_or_list(&[]), "[]");
    }
}
