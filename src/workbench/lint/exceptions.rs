//! Exceptions: findings that are accepted for a while, each with a reason and an end. An exception that is no longer
//! needed is reported itself.

use super::Lint;
use super::context::{Context, Findings, Place};
use super::declared::{find, lint, lints};
use crate::engine::suggest::suggest;
use crate::read::diagnostic::Fix;
use crate::read::diagnostic::{Diagnostic, meant};
use crate::read::parse::Node;

pub(super) const LINTS: &[Lint] = &[
    lint!("unknown-lint", Error, Some(unknown_lint)),
    lint!("expired-exception", Warning, Some(expired)),
    // Known only after all other lints have run, so `apply` reports it.
    lint!("unneeded-exception", Warning, None),
];

fn unknown_lint(context: &Context<'_>, found: &mut Findings) {
    let Some((file, upkeep)) = &context.upkeep else { return };
    for exception in upkeep.exceptions.iter().filter(|exception| find(&exception.code).is_err()) {
        let codes = || lints().map(|lint| lint.code);
        let (wrong, span) = (exception.code.as_str(), exception.span.clone());
        let fix = meant(wrong, codes()).and_then(|right| Fix::word(file, &span, wrong, right));
        let finding = Place { file, span }.says(format!("no lint has the code `{wrong}`"));
        found.push(finding.with_help(suggest(wrong, codes().collect::<Vec<_>>().iter().copied())).with_fix(fix));
    }
}

fn expired(context: &Context<'_>, found: &mut Findings) {
    let Some((file, upkeep)) = &context.upkeep else { return };
    for exception in upkeep.exceptions.iter().filter(|exception| exception.until <= context.today) {
        let message =
            format!("the exception from `{}` at `{}` ended on {}", exception.code, exception.at, exception.until);
        let help = "mend what it excused and take it out, or give it another end with a reason";
        found.push(Place { file, span: exception.span.clone() }.says(message).with_help(help));
    }
}

/// Removes the excused findings, and reports the exceptions that excuse nothing.
pub(super) fn apply(list: Vec<Diagnostic>, context: &Context<'_>) -> Vec<Diagnostic> {
    let Some((file, upkeep)) = &context.upkeep else { return list };
    let mut used = vec![false; upkeep.exceptions.len()];
    let mut left = Vec::new();
    for finding in list {
        let holders = holders(context, &finding);
        let excused = upkeep.exceptions.iter().position(|exception| {
            exception.code == finding.code
                && exception.until > context.today
                && (holders.contains(&exception.at.as_str()) || is_file(&finding.file.name, &exception.at))
        });
        match excused.and_then(|at| used.get_mut(at)) {
            Some(used) => *used = true,
            None => left.push(finding),
        }
    }
    let Ok(lint) = find("unneeded-exception") else { return left };
    let mut found = Findings::new(lint);
    for (exception, used) in upkeep.exceptions.iter().zip(used) {
        if !used && exception.until > context.today && find(&exception.code).is_ok() {
            let message = format!("the exception from `{}` at `{}` excuses nothing", exception.code, exception.at);
            let help = "take it out; `at` is the id of what is excused, or a file";
            found.push(Place { file, span: exception.span.clone() }.says(message).with_help(help));
        }
    }
    left.extend(found.list);
    left
}

/// `NZ.yaml` and `rules/NZ.yaml` both name `/home/me/rules/NZ.yaml`.
fn is_file(name: &str, at: &str) -> bool {
    let name = name.replace('\\', "/");
    name.strip_suffix(at).is_some_and(|before| before.is_empty() || before.ends_with('/'))
}

/// The ids (for tests: names) of the entries that contain a finding.
fn holders<'c>(context: &Context<'c>, finding: &Diagnostic) -> Vec<&'c str> {
    let mut holders = Vec::new();
    for (_, node) in context.trees.iter().filter(|(file, _)| file.name == finding.file.name) {
        let crate::read::parse::Value::Map(sections) = &node.value else { continue };
        let started = |item: &&Node| item.span.start <= finding.span.start;
        let items = sections.iter().flat_map(|(_, section)| section.items()).filter(started);
        // Entries of a file follow one another, so a place belongs to the last entry that begins before it.
        let item = items.max_by_key(|item| item.span.start);
        let id = item.and_then(|item| item.get("id").or_else(|| item.get("name"))?.scalar());
        holders.extend(id);
    }
    holders
}
