//! Checks that need the whole rulebook, after all of its files have been read.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use super::has_own_name;
use super::reader::Reader;
use crate::engine::ids::ClaimId;
use crate::engine::model::{Basis, Document, Model, Role, Scope};
use crate::read::bounds::LINE;
use crate::read::diagnostic::{Diagnostic, Diagnostics, File, Label};
use crate::read::parse::{Node, Value};

/// Checks that need the whole rulebook: claims that nothing uses, a basis that names means without a reason for their
/// absence, rules of a document that rest on other claims. `setting` names the claims whose figures set a threshold.
pub(super) fn check(
    trees: &[(Arc<File>, Node)],
    model: &Model,
    setting: &HashSet<String>,
    diagnostics: &mut Diagnostics,
) {
    let declared = Declared::of(trees);
    for country in &model.countries {
        if let Some(document) = &country.document {
            ledger(trees, &declared, model, document, diagnostics);
        }
    }
    super::steps::check(trees, &declared, model, diagnostics);
    let mut used = HashSet::new();
    used.extend(model.headers().flat_map(|header| header.because.iter().copied()));
    used.extend(model.names.iter().flat_map(|name| name.because.iter().copied()));
    used.extend(model.routes.iter().flat_map(|route| route.forbidden_by.iter().copied()));
    let judging = model.claims.iter().flat_map(|claim| claim.decided_by.iter().copied()).collect::<HashSet<_>>();
    for (id, claim) in model.claims.entries() {
        if claim.background && used.contains(&id) {
            declared.report(
                &claim.id,
                diagnostics,
                "background-used",
                "is marked as background, but something rests on it",
                "leave `background` out",
            );
        }
        if !claim.background && !used.contains(&id) && !judging.contains(&id) && !setting.contains(&*claim.id) {
            declared.report(
                &claim.id,
                diagnostics,
                "unused-claim",
                "is used by nothing",
                "let a rule, route, alternative or step rest on it, or mark it `background: true`",
            );
        }
    }
    let without_means = model.rules.iter().filter(|rule| rule.role == Role::WithoutMeans);
    let without_means = without_means.map(|rule| (rule.basis, rule.scope, rule.goals)).collect::<HashSet<_>>();
    for rule in &model.rules {
        let all_of_document = || match rule.scope {
            Scope::World => false,
            Scope::Country(country) => model.countries[country].document.as_ref().is_some_and(|document| {
                let cites = |claim: ClaimId| model.claims[claim].cites.iter();
                rule.because.iter().all(|claim| cites(*claim).any(|cite| cite.source == document.source))
            }),
        };
        if rule.basis == Basis::Document && !all_of_document() {
            declared.report(
                &rule.id,
                diagnostics,
                "not-of-document",
                "is of the document, but rests on claims that are not",
                "rest it on claims of the country's document, or move it to the evidence",
            );
        }
        if rule.role == Role::NamesMeans {
            let excused = without_means.iter().any(|(basis, scope, goals)| {
                *basis == rule.basis && (*scope == rule.scope || *scope == Scope::World) && rule.goals.is_subset(*goals)
            });
            if !excused {
                declared.report(
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

/// The place of every declaration with an id in rule files.
pub(super) struct Declared<'t>(HashMap<&'t str, (&'t Arc<File>, Range<usize>)>);

impl<'t> Declared<'t> {
    fn of(trees: &'t [(Arc<File>, Node)]) -> Declared<'t> {
        let mut places = HashMap::new();
        for (file, node) in trees.iter().filter(|(file, _)| !has_own_name(&file.name)) {
            let Value::Map(sections) = &node.value else { continue };
            for id in sections.iter().flat_map(|(_, section)| section.items()).filter_map(|item| item.get("id")) {
                if let Some(word) = id.scalar() {
                    places.entry(word).or_insert((file, id.span.clone()));
                }
            }
        }
        Declared(places)
    }

    pub(super) fn report(
        &self,
        id: &str,
        diagnostics: &mut Diagnostics,
        code: &'static str,
        message: &str,
        help: &str,
    ) {
        if let Some((file, span)) = self.0.get(id) {
            let message = format!("`{id}` {message}");
            Reader::new(file, diagnostics).report(span.clone(), code, message, Some(help.to_owned()));
        }
    }
}

/// The number of lines that a message names; further ones are counted.
const NAMED: usize = 20;

/// Checks the ledger: every line of a document is cited by a claim or listed with a reason.
fn ledger(
    trees: &[(Arc<File>, Node)],
    declared: &Declared<'_>,
    model: &Model,
    document: &Document,
    diagnostics: &mut Diagnostics,
) {
    let cites = model.claims.iter().flat_map(|claim| &claim.cites).filter(|cite| cite.source == document.source);
    let claimed = cites.flat_map(|cite| cite.lines.iter().copied()).collect::<HashSet<_>>();
    let excused = document.unclaimed.iter().map(|entry| entry.line).collect::<HashSet<_>>();
    let source = &model.sources[document.source];
    if source.document.is_none() {
        let help = "name a source of the kind `document`, with its file";
        declared.report(
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
            declared.report(&source.id, diagnostics, "ledger", &format!("{message}: {lines}"), help);
            if diagnostics.more() == 0
                && let Some(last) = diagnostics.list.last_mut()
            {
                point(trees, document, &source.id, last);
            }
        }
    }
}

/// Adds labels at claims that cite lines beyond the end of the document, or lines that are listed as unclaimed.
fn point(trees: &[(Arc<File>, Node)], document: &Document, source: &str, finding: &mut Diagnostic) {
    let (beyond, excused) = (finding.message.contains("beyond"), finding.message.contains("excused"));
    let listed = document.unclaimed.iter().map(|entry| entry.line).collect::<HashSet<_>>();
    let wrong = |line: u32| beyond && line > document.lines || excused && listed.contains(&line);
    for (file, node) in trees {
        let claims = node.get("claims").map(Node::items).unwrap_or_default();
        for cite in claims.iter().filter_map(|claim| claim.get("cites")).flat_map(Node::items) {
            if cite.get("source").and_then(Node::scalar) != Some(source) {
                continue;
            }
            let Some(lines) = cite.get("lines") else { continue };
            let each = if lines.items().is_empty() { std::slice::from_ref(lines) } else { lines.items() };
            for line in each.iter().filter(|line| line.number().and_then(|line| LINE.count(line)).is_some_and(wrong)) {
                let text = if beyond { "beyond the end" } else { "claimed, and listed under `unclaimed`" };
                finding.labels.push(Label { file: Arc::clone(file), span: line.span.clone(), text: text.to_owned() });
            }
        }
    }
}
