//! Reads the words of a vocabulary that no decision depends on: topics of claims, kinds of sources and of figures,
//! names of currencies and verdicts, the words for the scope.

use super::reader::{Reader, Table};
use super::vocabulary::entries;
use crate::engine::ids::{List, SourceKindId, Table as Listed};
use crate::engine::model::{Currency, FigureKind, Grade, ScopeWords, SourceKind, Terms, Topic, Vocabulary};
use crate::engine::verdict::Verdict;
use crate::read::parse::Node;

/// The keys of `vocabulary.yaml` that are read here.
pub(super) const KEYS: [&str; 6] = ["topics", "source_kinds", "figures", "currencies", "verdicts", "scope"];

/// Reads these sections.
pub(super) fn terms(reader: &mut Reader<'_>, table: &Table<'_>) -> Terms {
    let mut terms = Terms::default();
    for (entry, id, label) in entries(reader, table, "topics", "a topic", &["id", "label", "risks", "lifetimes"]) {
        let (risks, lifetimes) = (reader.flag(&entry, "risks"), reader.flag(&entry, "lifetimes"));
        terms.topics.push(Topic { id, label, risks, lifetimes });
    }
    let keys = ["id", "label", "grade", "document"];
    for (entry, id, label) in entries(reader, table, "source_kinds", "a kind of source", &keys) {
        let grade = reader.choice(&entry, "grade", &Grade::NAMED).unwrap_or(Grade::E);
        let document = reader.flag(&entry, "document");
        terms.source_kinds.push(SourceKind { id, label, grade, document });
    }
    if terms.source_kinds.is_empty() {
        terms.source_kinds = usual_kinds(reader);
    }
    for (_, id, label) in entries(reader, table, "figures", "a kind of figure", &["id", "label"]) {
        terms.figures.to_mut().push(FigureKind { id, label });
    }
    for (_, id, label) in entries(reader, table, "currencies", "a currency", &["id", "label"]) {
        terms.currencies.to_mut().push(Currency { id, label });
    }
    if terms.currencies.is_empty() {
        terms.currencies = usual_currencies(reader);
    }
    if let Some(node) = table.get("verdicts")
        && let Some(table) = reader.table(node, "names of verdicts", &Verdict::ALL.map(Verdict::as_str))
    {
        for verdict in Verdict::ALL {
            let name = reader.maybe_text(&table, verdict.as_str());
            terms.verdicts.to_mut().extend(name.map(|name| (verdict, name)));
        }
    }
    terms.scope = table.get("scope").and_then(|node| scope(reader, node));
    for (what, count) in [("topics", terms.topics.len()), ("kinds of sources", terms.source_kinds.len())] {
        if count > Vocabulary::MAX_WORDS {
            let message = format!("{count} {what} are declared; at most {} can be", Vocabulary::MAX_WORDS);
            reader.report(table.span(), "too-many", message, None);
        }
    }
    terms
}

fn scope(reader: &mut Reader<'_>, node: &Node) -> Option<ScopeWords> {
    let table = reader.table(node, "a word for the scope", &["one", "many", "everywhere", "question"])?;
    let (one, many) = (reader.need_text(&table, "one"), reader.need_text(&table, "many"));
    let everywhere = reader.maybe_text(&table, "everywhere");
    let everywhere =
        everywhere.unwrap_or_else(|| reader.own_words(|lang| lang.pick("everywhere", "各处通用").to_owned()));
    Some(ScopeWords { one: one?, many: many?, everywhere, question: reader.maybe_text(&table, "question") })
}

/// The names of currencies in a vocabulary that declares none.
fn usual_currencies(reader: &Reader<'_>) -> List<Currency> {
    let names =
        [("CNY", "元"), ("USD", "美元"), ("HKD", "港元"), ("EUR", "欧元"), ("GBP", "英镑"), ("NZD", "新西兰元")];
    let currency = |(code, zh): (&'static str, &'static str)| Currency {
        id: code.into(),
        label: reader.own_words(|lang| lang.pick(code, zh).to_owned()),
    };
    names.into_iter().map(currency).collect::<Vec<_>>().into()
}

/// The kinds of sources of a vocabulary that declares none.
fn usual_kinds(reader: &Reader<'_>) -> Listed<SourceKindId, SourceKind> {
    let kinds = [
        ("law", "law", "法律法规", Grade::A),
        ("official", "official page", "官方页面", Grade::B),
        ("press", "press", "媒体", Grade::C),
        ("community", "community", "用户社区", Grade::D),
        ("document", "document", "文档", Grade::E),
    ];
    let kind = |(id, en, zh, grade): (&'static str, &'static str, &'static str, Grade)| SourceKind {
        id: id.into(),
        label: reader.own_words(|lang| lang.pick(en, zh).to_owned()),
        grade,
        document: id == "document",
    };
    kinds.into_iter().map(kind).collect()
}
