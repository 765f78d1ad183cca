//! Facts with figures: their declaration in the vocabulary, the cells that rules induce, and conditions on them.

mod cells;
mod claims;
mod compare;
mod ties;

use super::reader::{Reader, Table};
use crate::engine::ids::{FactId, Table as Listed, ValueSet};
use crate::engine::model::{self, Condition, Fact, Lang, NamedRange, Quantity, QuantityKind, Text, Vocabulary};
use crate::engine::phrases::Phrases;
use crate::engine::quantity::{ABSENT, Figures, MOST, unit};
use crate::read::parse::{Node, Value};
pub(super) use cells::Clash;
use cells::{Cuts, sets};
pub(super) use claims::figures_of_claims;
pub(crate) use compare::comparisons;
use compare::{Meaning, OPERAND, Slip, meaning};

/// Reads the declaration of a quantity.
pub(super) fn declared(reader: &mut Reader<'_>, node: &Node) -> Option<Quantity> {
    let table = reader.table(node, "a quantity", &["kind", "unit", "shown", "least", "most", "ranges"])?;
    let kind = reader.choice(&table, "kind", &QuantityKind::NAMED)?;
    let unit = own_unit(reader, &table, kind);
    let shown = reader
        .maybe_text(&table, "shown")
        .unwrap_or_else(|| reader.own_words(|lang| shown(kind, unit.as_deref(), lang)));
    let span = || table.get("shown").map_or_else(|| table.span(), |node| node.span.clone());
    // One form, or one for one thing, which may be in words, and one for several.
    let placed = |shown: &str| {
        shown.split('|').all(|form| form.matches("{}").count() <= 1)
            && shown.rsplit('|').next().is_some_and(|last| last.contains("{}"))
    };
    if !shown.iter().all(|(_, shown)| placed(shown)) {
        let message = "`shown` has no single place for the figure".to_owned();
        reader.report(span(), "bad-figure", message, Some("put `{}` where it goes, in each language".to_owned()));
    } else if shown.iter().any(|(_, shown)| shown.matches('|').count() > 1) {
        let message = "`shown` has more than two forms".to_owned();
        let help = "write one, or one for one thing and one for several: `{} dose|{} doses`";
        reader.report(span(), "bad-figure", message, Some(help.to_owned()));
    }
    let mut quantity = Quantity::new(kind, shown, unit.map(Into::into));
    quantity.phrases = reader.brought(Phrases::of_ranges());
    let least = bound(reader, &table, "least", &quantity);
    let most = bound(reader, &table, "most", &quantity);
    // Counts, amounts and durations are not negative unless the vocabulary says so.
    let none = matches!(kind, QuantityKind::Count | QuantityKind::Money | QuantityKind::Duration).then_some(0);
    (quantity.least, quantity.most) = (least.or(none), most);
    if quantity.least.zip(quantity.most).is_some_and(|(least, most)| least > most) {
        reader.report(table.span(), "bad-figure", "`most` is less than `least`".to_owned(), None);
    }
    let mut ranges = Vec::new();
    for item in reader.list(&table, "ranges") {
        let keys = ["id", "label", "at_least", "above", "at_most", "below", "unusual"];
        let Some(entry) = reader.table(item, "a range with a name", &keys) else { continue };
        let (id, label) = (reader.string(&entry, "id"), reader.need_text(&entry, "label"));
        let ends = ["at_least", "above", "at_most", "below"];
        let [at_least, above, at_most, below] = ends.map(|key| bound(reader, &entry, key, &quantity));
        for (one, other) in [("at_least", "above"), ("at_most", "below")] {
            if entry.get(one).is_some() && entry.get(other).is_some() {
                let message = format!("`{one}` does not go with `{other}`");
                reader.report(entry.span(), "too-many", message, Some("keep one of them".to_owned()));
            }
        }
        let (least, most) = (at_least.or(above.map(|above| above + 1)), at_most.or(below.map(|below| below - 1)));
        let (Some(id), Some(label)) = (id, label) else { continue };
        if let Some((message, help)) = unfit(&id, &quantity, &ranges) {
            let span = entry.get("id").map_or_else(|| entry.span(), |node| node.span.clone());
            reader.report(span, "reserved-name", message, Some(help.to_owned()));
            continue;
        }
        if least.is_none() && most.is_none() || least.zip(most).is_some_and(|(least, most)| least > most) {
            let message = format!("the range `{id}` holds {}", if least.is_none() { "every figure" } else { "none" });
            reader.report(entry.span(), "bad-figure", message, Some("say where it begins or ends".to_owned()));
        }
        let unusual = reader.flag(&entry, "unusual");
        ranges.push(NamedRange { id, label, least, most, unusual });
    }
    quantity.ranges = ranges.into();
    Some(quantity)
}

/// Why a range cannot have a name, and what to do: a word that is told must be a range, a figure, or neither, not both.
fn unfit(id: &str, quantity: &Quantity, known: &[NamedRange]) -> Option<(String, &'static str)> {
    let free = Quantity { least: None, most: None, ..quantity.clone() };
    let figure = |letter: char| letter.is_ascii_digit() || "-+.,<>=≤≥ ".contains(letter);
    // `1e+300` is a figure to programs.
    let exponent = id.starts_with(figure) && id.parse::<f64>().is_ok();
    if free.parse(id).is_ok() || id.contains("..") || id.chars().all(figure) || exponent {
        return Some((format!("the range `{id}` reads as a figure"), "give it a name in words, such as `small`"));
    }
    if [Fact::ANY, ABSENT, EVERY, "as_of"].contains(&id) {
        let message = format!("a range cannot be called `{id}`");
        return Some((message, "`any`, `every`, `none` and `as_of` are told for themselves: give it another name"));
    }
    if known.iter().any(|range| *range.id == *id) {
        return Some((format!("a range called `{id}` stands twice"), "give each a name of its own"));
    }
    None
}

/// The name of the only cell of a quantity that is compared with nothing.
const EVERY: &str = "every";

/// The currency of money or the unit of a duration; other kinds have none.
fn own_unit(reader: &mut Reader<'_>, table: &Table<'_>, kind: QuantityKind) -> Option<String> {
    let node = match kind {
        QuantityKind::Money | QuantityKind::Duration => reader.need(table, "unit")?,
        _ => {
            if let Some(node) = table.get("unit") {
                let help = Some("say in `shown` how a figure is shown".to_owned());
                reader.report(node.span.clone(), "too-many", format!("a {kind} has no `unit`"), help);
            }
            return None;
        }
    };
    let word = reader.scalar(node)?;
    let currency = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let found = match kind {
        QuantityKind::Money => currency.then(|| word.to_owned()),
        _ => unit(word).map(str::to_owned),
    };
    if found.is_none() {
        let help = match kind {
            QuantityKind::Money => "write its ISO 4217 code, such as `CNY`",
            _ => "use `second`, `minute`, `hour`, `day`, `week`, `month` or `year`",
        };
        reader.report(
            node.span.clone(),
            "unknown-word",
            format!("`{word}` is not a valid `unit`"),
            Some(help.to_owned()),
        );
    }
    found
}

/// The default for how figures are shown.
fn shown(kind: QuantityKind, unit: Option<&str>, lang: Lang) -> String {
    let (en, zh) = match (kind, unit) {
        (QuantityKind::Money, Some(currency)) => (format!("{currency} {{}}"), format!("{{}} {currency}")),
        (QuantityKind::Duration, Some(unit)) => {
            let zh = ["second", "minute", "hour", "day", "week", "month", "year"].iter().position(|name| *name == unit);
            let zh = zh.and_then(|at| ["秒", "分钟", "小时", "天", "周", "个月", "年"].get(at)).unwrap_or(&"");
            (format!("{{}} {unit}|{{}} {unit}s"), format!("{{}} {zh}"))
        }
        _ => ("{}".to_owned(), "{}".to_owned()),
    };
    lang.pick(en, zh)
}

/// An optional figure.
fn bound(reader: &mut Reader<'_>, table: &Table<'_>, key: &str, quantity: &Quantity) -> Option<i64> {
    let node = table.get(key)?;
    let word = reader.scalar(node)?;
    match quantity.figure(word) {
        Ok(figure) => Some(figure.clamp(-MOST, MOST)),
        Err(wrong) => {
            reader.report(node.span.clone(), "bad-figure", wrong.en().to_owned(), None);
            None
        }
    }
}

/// A placeholder for the values of a quantity until its cells are known.
pub(super) fn uncut() -> Listed<crate::engine::ids::ValueId, model::Value> {
    let label = Text::fixed("any", "任意");
    let value = model::Value { id: EVERY.into(), label, ..model::Value::unnamed() };
    [value].into_iter().collect()
}

/// Derives the cells of the quantities of a vocabulary from the rules, and the impossible worlds between them.
///
/// # Errors
/// Thresholds that have no fixed order, or are too many.
pub(super) fn cut<'n>(words: &mut Vocabulary, files: impl Iterator<Item = &'n Node>) -> Result<(), Clash> {
    if words.facts.iter().all(|fact| fact.quantity.is_none()) {
        return Ok(());
    }
    let cuts = Cuts::of(words, files);
    cuts.apply(words)?;
    let ties = ties::ties(words, &cuts)?;
    words.impossible.to_mut().extend(ties);
    Ok(())
}

/// Refines the cells of a finished vocabulary for the thresholds of further rules.
///
/// # Errors
/// A fact that cannot be refined, what is wrong, and what to do.
pub(super) fn recut<'n>(
    words: &mut Vocabulary,
    files: impl Iterator<Item = &'n Node>,
) -> Result<(), (FactId, String, String)> {
    if words.facts.iter().all(|fact| fact.quantity.is_none()) {
        return Ok(());
    }
    for (fact, against, cuts) in Cuts::of(words, files).into_parts() {
        let name = words.facts[fact].id.clone();
        let Some(place) = cells::track(words, fact, against) else {
            let message = format!("`{name}` is compared in a way that its vocabulary does not know");
            return Err((fact, message, "bring a `vocabulary.yaml` of your own".to_owned()));
        };
        if words.recut(place, &cuts).is_none() {
            let message =
                format!("the thresholds of `{name}` are too many, or in no order with those that its vocabulary has");
            return Err((fact, message, "compare it with other figures".to_owned()));
        }
    }
    Ok(())
}

/// Reads a condition on a quantity, with the facts whose cells distinguish it.
pub(super) fn condition(
    reader: &mut Reader<'_>,
    value: &Node,
    words: &Vocabulary,
    id: FactId,
    quantity: &Quantity,
) -> Option<Condition> {
    if !keys_are_known(reader, value, quantity, &words.facts[id].id) {
        return None;
    }
    let meaning = report(reader, meaning(words, id, quantity, value))?;
    let name = &words.facts[id].id;
    let mut sets = sets(words, &meaning);
    let joined = |sets: Vec<(FactId, ValueSet)>| {
        let fact = sets.first().map(|(fact, _)| *fact)?;
        let all = sets.into_iter().fold(ValueSet::EMPTY, |all, (_, set)| all | set);
        Some((fact, all))
    };
    let parts = match meaning {
        Meaning::Any(_) => vec![joined(sets)?],
        Meaning::None(_) => {
            let (fact, set) = joined(sets)?;
            vec![(fact, words.facts[fact].all().without(set))]
        }
        Meaning::All(_) => {
            sets.sort_by_key(|(fact, _)| *fact);
            let mut parts: Vec<(FactId, ValueSet)> = Vec::new();
            for (fact, set) in sets {
                match parts.last_mut() {
                    Some((known, all)) if *known == fact => *all &= set,
                    _ => parts.push((fact, set)),
                }
            }
            parts
        }
    };
    for (fact, set) in &parts {
        if set.is_empty() || *set == words.facts[*fact].all() {
            let message =
                format!("this condition on `{name}` holds {}", if set.is_empty() { "never" } else { "always" });
            let help = Some("leave it out, or compare with a figure that can be told".to_owned());
            reader.report(value.span.clone(), "constant-condition", message, help);
        }
    }
    let mut parts = parts.into_iter().map(|(fact, set)| Condition::Is(fact, set)).collect::<Vec<_>>();
    Some(if parts.len() == 1 { parts.swap_remove(0) } else { Condition::All(parts.into()) })
}

/// Reports every unknown key of a comparison.
fn keys_are_known(reader: &mut Reader<'_>, value: &Node, quantity: &Quantity, name: &str) -> bool {
    let Value::Map(entries) = &value.value else { return true };
    let known = comparisons(quantity.kind).into_iter().chain(["not"]).collect::<Vec<_>>();
    let mut all = true;
    for (key, operand) in entries {
        let word = key.scalar().unwrap_or_default();
        if !known.contains(&word) {
            let message = format!("unknown key `{word}` in a comparison of `{name}`");
            reader.report_misspelt(key, "unknown-key", message, word, known.iter().copied());
            all = false;
        }
        // A comparison under `not` is reported with what to write in place of it.
        if word != "not"
            && let Value::Map(entries) = &operand.value
        {
            for (key, _) in entries.iter().filter(|(key, _)| !key.scalar().is_some_and(|key| OPERAND.contains(&key))) {
                let word = key.scalar().unwrap_or_default();
                let message = format!("unknown key `{word}` in what a figure is compared with");
                reader.report_misspelt(key, "unknown-key", message, word, OPERAND.iter().copied());
                all = false;
            }
        }
    }
    all
}

/// The cells that are named by figures and ranges, or by a comparison of one kind.
pub(super) fn cells(
    reader: &mut Reader<'_>,
    value: &Node,
    words: &Vocabulary,
    id: FactId,
    quantity: &Quantity,
) -> Option<(FactId, ValueSet)> {
    match condition(reader, value, words, id, quantity)? {
        Condition::Is(fact, set) => Some((fact, set)),
        _ => {
            let message = format!("`{}` is compared in two ways here", words.facts[id].id);
            reader.report(value.span.clone(), "not-a-box", message, Some("tell one of them".to_owned()));
            None
        }
    }
}

/// The figures and named ranges that are told of a quantity, and whether "no figure" is among them.
pub(super) fn figures(reader: &mut Reader<'_>, node: &Node, quantity: &Quantity) -> Option<(Vec<Figures>, bool)> {
    let (mut figures, mut absent) = (Vec::new(), false);
    for (node, word) in reader.words(node) {
        if quantity.optional && word == ABSENT {
            absent = true;
            continue;
        }
        let range = quantity.ranges.iter().find(|range| range.id == word);
        let range =
            range.map(|range| Figures { least: range.least.unwrap_or(-MOST), most: range.most.unwrap_or(MOST) });
        match range.map_or_else(|| quantity.parse(word), Ok) {
            Ok(found) => figures.push(found),
            Err(wrong) => reader.report(node.span.clone(), "bad-figure", wrong.en().to_owned(), None),
        }
    }
    (absent || !figures.is_empty()).then_some((figures, absent))
}

fn report<T>(reader: &mut Reader<'_>, read: Result<T, Slip>) -> Option<T> {
    match read {
        Ok(found) => Some(found),
        Err(Slip { span, code, message, help }) => {
            reader.report(span, code, message, help);
            None
        }
    }
}
