//! Conditions as Rego expressions.

use super::super::condition::{Test, Than};
use super::super::wording::{all_quoted, quoted};
use super::layout::list;
use crate::engine::model::{Cut, QuantityKind};

/// A Rego rule that holds if the condition does.
pub(super) fn rule(head: &str, test: &Test<'_>) -> String {
    let lines = match test {
        test if test.is_always() => vec!["true".to_owned()],
        Test::All(parts) => parts.iter().map(|part| expression(part, false, 1)).collect(),
        test => vec![expression(test, false, 1)],
    };
    match lines.as_slice() {
        [only] if only == "true" => format!("{head}\n\n"),
        [only] if !only.contains('\n') && head.len() + only.len() < 100 => format!("{head} if {only}\n\n"),
        _ => format!("{head} if {{\n{}}}\n\n", lines.iter().map(|line| format!("\t{line}\n")).collect::<String>()),
    }
}

/// Checks that a test can be expressed exactly.
///
/// # Errors
/// What cannot be expressed.
pub(super) fn sayable(test: &Test<'_>) -> Result<(), String> {
    match test {
        Test::All(parts) | Test::Any(parts) | Test::None(parts) | Test::Count(_, parts) => {
            parts.iter().try_for_each(sayable)
        }
        Test::Figure { fact, kind: QuantityKind::Moment, .. } => {
            Err(format!("`{fact}` is a moment, which is told in many ways"))
        }
        Test::Figure { fact, than: Than::FromDay(cut), .. } if cut.runs && cut.above => {
            Err(format!("`{fact}` is compared with the end of a term, which itself still belongs to it"))
        }
        Test::Goal(_) | Test::Values { .. } | Test::There { .. } | Test::Figure { .. } => Ok(()),
    }
}

/// The expression for a fact as it was told.
pub(super) fn told(fact: &str) -> String {
    match plain(fact) {
        true => format!("facts.{fact}"),
        false => format!("facts[{}]", quoted(fact)),
    }
}

/// Whether a name can follow a dot without quotes.
fn plain(name: &str) -> bool {
    const KEYWORDS: [&str; 15] = [
        "as", "contains", "default", "else", "every", "false", "if", "import", "in", "not", "null", "package", "some",
        "true", "with",
    ];
    let mut letters = name.chars();
    letters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
        && !KEYWORDS.contains(&name)
}

fn expression(test: &Test<'_>, within: bool, depth: usize) -> String {
    let each = |parts: &[Test<'_>], function: &str| {
        let parts = parts.iter().map(|part| expression(part, true, depth + 1)).collect::<Vec<_>>();
        match parts.is_empty() {
            true => format!("{function}([])"),
            false => list(&format!("{function}(["), parts, "])", depth),
        }
    };
    // Within a list, `a, b in c` would be parsed as one membership test, so it needs parentheses.
    let member = |text: String| if within { format!("({text})") } else { text };
    let one_of = |what: &str, values: &[&str]| match all_quoted(values.iter().copied()).as_slice() {
        [only] => format!("{what} == {only}"),
        values => member(format!("{what} in {}", list("{", values.to_vec(), "}", depth))),
    };
    match test {
        test if test.is_always() => "true".to_owned(),
        Test::Any(parts) if parts.is_empty() => "false".to_owned(),
        Test::All(parts) => each(parts, "all_of"),
        Test::Any(parts) => each(parts, "any_of"),
        Test::None(parts) => each(parts, "none_of"),
        Test::Count(counting, parts) => {
            let count = each(parts, "count_of");
            match (counting.least, counting.most) {
                (least, Some(most)) if least == most => format!("{count} == {least}"),
                (0, Some(most)) => format!("{count} <= {most}"),
                (least, None) => format!("{count} >= {least}"),
                (least, Some(most)) if least < most => {
                    let numbers = (least..=most).map(|number| number.to_string()).collect();
                    member(format!("{count} in {}", list("{", numbers, "}", depth)))
                }
                _ => "false".to_owned(),
            }
        }
        Test::Goal(goals) => one_of("goal", goals),
        Test::Values { fact, values, others } => match others.as_slice() {
            [other] if values.len() > 1 => format!("{} != {}", told(fact), quoted(other)),
            _ => one_of(&told(fact), values),
        },
        Test::There { fact, there } => format!("{} {} \"none\"", told(fact), if *there { "!=" } else { "==" }),
        Test::Figure { fact, sign, than: Than::FromDay(cut), .. } => {
            format!("number_of({}) {sign} {}", told(fact), counted(cut))
        }
        Test::Figure { fact, kind, sign, than } => {
            let than = match than {
                Than::FromDay(cut) => counted(cut),
                Than::Written(figure) if kind.is_dated() => quoted(figure),
                Than::Written(figure) => figure.clone(),
                Than::Fact { fact, more: None } => told(fact),
                Than::Fact { fact, more: Some(more) } => format!("and_more({}, {more})", told(fact)),
            };
            format!("{} {sign} {than}", told(fact))
        }
    }
}

/// The day number of the first day above a cut that is relative to the day of the question.
pub(super) fn counted(cut: &Cut) -> String {
    let more = i64::from(cut.above);
    let and = |text: String, more: i64| match more {
        0 => text,
        more if more < 0 => format!("{text} - {}", -more),
        more => format!("{text} + {more}"),
    };
    match (cut.months, cut.runs) {
        (0, _) => and("number_of(day)".to_owned(), cut.at.saturating_add(more)),
        (months, false) => and(format!("months_on({months})"), more),
        (months, true) => format!("term_from({})", months.saturating_neg()),
    }
}
