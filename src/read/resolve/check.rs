use std::collections::HashSet;
use std::sync::Arc;

use super::reader::Reader;
use crate::engine::ids::ClaimId;
use crate::engine::model::{Basis, Document, Model, Role, Scope};
use crate::read::diagnostic::{Diagnostic, File, Label};
use crate::read::parse::{Node, Value};

/// What can only be said of the whole: claims that nothing uses, a basis that names means and gives no reason for their
/// absence, rules of a document that rest on something else.
pub(super) fn check(trees: &[(Arc<File>, Node)], model: &Model, diagnostics: &mut Vec<Diagnostic>) {
    for country in &model.countries {
        if let Some(document) = &country.document {
            ledger(trees, model, document, diagnostics);
        }
    }
    super::steps::check(trees, model, diagnostics);
    let mut used = HashSet::new();
    used.extend(model.headers().flat_map(|header| header.because.iter().copied()));
    used.extend(model.routes.iter().flat_map(|route| route.forbidden_by.iter().copied()));
    let judging = model.claims.iter().flat_map(|claim| claim.decided_by.iter().copied()).collect::<HashSet<_>>();
    for (id, claim) in model.claims.entries() {
        if claim.background && used.contains(&id) {
            report(
                trees,
                &claim.id,
                diagnostics,
                "background-used",
                "is marked as background, but something rests on it",
                "leave `background` out",
            );
        }
        if !claim.background && !used.contains(&id) && !judging.contains(&id) {
            report(
                trees,
                &claim.id,
                diagnostics,
                "unused-claim",
                "is used by nothing",
                "let a rule, route, alternative or step rest on it, or mark it `background: true`",
            );
        }
    }
    for rule in &model.rules {
        let all_of_document = || match rule.scope {
            Scope::World => false,
            Scope::Country(country) => model.countries[country].document.as_ref().is_some_and(|document| {
                let cites = |claim: ClaimId| model.claims[claim].cites.iter();
                rule.because.iter().all(|claim| cites(*claim).any(|cite| cite.source == document.source))
            }),
        };
        if rule.basis == Basis::Document && !all_of_document() {
            report(
                trees,
                &rule.id,
                diagnostics,
                "not-of-document",
                "is of the document, but rests on claims that are not",
                "rest it on claims of the country's document, or move it to the evidence",
            );
        }
        if rule.role == Role::NamesMeans {
            let excused = model.rules.iter().any(|other| {
                other.role == Role::WithoutMeans
                    && other.basis == rule.basis
                    && (other.scope == rule.scope || other.scope == Scope::World)
                    && rule.goals.is_subset(other.goals)
            });
            if !excused {
                report(
                    trees,
                    &rule.id,
                    diagnostics,
                    "no-reason-without-means",
                    "names a means, but nothing says what holds where no means is there",
                    "add an entry to `without_means` for the same basis and goals",
                );
            }
        }
    }
}

pub(super) fn report(
    trees: &[(Arc<File>, Node)],
    id: &str,
    diagnostics: &mut Vec<Diagnostic>,
    code: &'static str,
    message: &str,
    help: &str,
) {
    for (file, node) in trees {
        let Value::Map(sections) = &node.value else { continue };
        for item in sections.iter().flat_map(|(_, section)| section.items()) {
            if let Some(place) = item.get("id")
                && place.scalar() == Some(id)
            {
                Reader::new(file, diagnostics).report(
                    place.span.clone(),
                    code,
                    format!("`{id}` {message}"),
                    Some(help.to_owned()),
                );
                return;
            }
        }
    }
}

/// So many lines are named in a message; the rest are counted.
const NAMED: usize = 20;

/// Every line of a document either has a claim or says why not.
fn ledger(trees: &[(Arc<File>, Node)], model: &Model, document: &Document, diagnostics: &mut Vec<Diagnostic>) {
    let cites = model.claims.iter().flat_map(|claim| &claim.cites).filter(|cite| cite.source == document.source);
    let claimed = cites.flat_map(|cite| cite.lines.iter().copied()).collect::<HashSet<_>>();
    let excused = document.unclaimed.iter().map(|entry| entry.line).collect::<HashSet<_>>();
    let source = &model.sources[document.source];
    if source.document.is_none() {
        let help = "name a source of the kind `document`, with its file";
        report(
            trees,
            &source.id,
            diagnostics,
            "not-a-document",
            "is the document of a country, but not of that kind",
            help,
        );
    }
    let all = |lines: &mut dyn Iterator<Item = u32>| {
        let mut named = lines.map(|line| line.to_string()).collect::<Vec<_>>();
        let more = named.len().saturating_sub(NAMED);
        named.truncate(NAMED);
        if more > 0 { format!("{} and {more} more", named.join(", ")) } else { named.join(", ") }
    };
    let open = all(&mut (1..=document.lines).filter(|line| !claimed.contains(line) && !excused.contains(line)));
    let both = all(&mut (1..=document.lines).filter(|line| claimed.contains(line) && excused.contains(line)));
    let mut beyond = claimed.union(&excused).copied().filter(|line| *line > document.lines).collect::<Vec<_>>();
    beyond.sort_unstable();
    let beyond = all(&mut beyond.into_iter());
    for (lines, message, help) in [
        (open, "has lines without a claim", "write the claims, or list the lines under `unclaimed` with the reason"),
        (both, "has lines that are excused and claimed", "take them out of `unclaimed`"),
        (beyond, "is cited beyond its end", "correct the line numbers, or `lines` of the document"),
    ] {
        if !lines.is_empty() {
            report(trees, &source.id, diagnostics, "ledger", &format!("{message}: {lines}"), help);
            if let Some(last) = diagnostics.last_mut() {
                point(trees, document, &source.id, last);
            }
        }
    }
}

/// Points at the claims of a document that cite lines beyond its end, or lines that are excused.
fn point(trees: &[(Arc<File>, Node)], document: &Document, source: &str, finding: &mut Diagnostic) {
    let (beyond, excused) = (finding.message.contains("beyond"), finding.message.contains("excused"));
    let wrong = |line: u32| {
        beyond && line > document.lines || excused && document.unclaimed.iter().any(|entry| entry.line == line)
    };
    for (file, node) in trees {
        let claims = node.get("claims").map(Node::items).unwrap_or_default();
        for cite in claims.iter().filter_map(|claim| claim.get("cites")).flat_map(Node::items) {
            if cite.get("source").and_then(Node::scalar) != Some(source) {
                continue;
            }
            let Some(lines) = cite.get("lines") else { continue };
            let each = if lines.items().is_empty() { std::slice::from_ref(lines) } else { lines.items() };
            for line in each.iter().filter(|line| line.scalar().and_then(|word| word.parse().ok()).is_some_and(wrong)) {
                let text = if beyond { "beyond the end" } else { "claimed, and listed under `unclaimed`" };
                finding.labels.push(Label { file: Arc::clone(file), span: line.span.clone(), text: text.to_owned() });
            }
        }
    }
}
