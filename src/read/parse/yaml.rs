//! Parses YAML with the library `serde-saphyr`, and converts its result to nodes with spans.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Budget, DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy, Options, Spanned};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::node::Plain;
use super::{Node, Value};

/// The bound on the size of a rule file in bytes. The largest of the project's own takes a twentieth of it.
pub(crate) const MAX_BYTES: usize = 4 << 20;

/// The strictest settings of the library: no merge keys, no type guessing, almost no anchors.
fn options() -> Options {
    // Rule files do not need anchors, and aliases can expand a small file enormously: a few are allowed, alias bombs
    // are not.
    let mut budget = Budget::default();
    budget.max_aliases = 64;
    budget.max_anchors = 64;
    budget.max_recorded_anchor_events = 10_000;
    budget.max_depth = 32;
    budget.max_documents = 1;
    budget.max_events = 2_000_000;
    budget.max_nodes = 1_000_000;
    let mut options = Options::default();
    options.budget = Some(budget);
    options.alias_limits.max_total_replayed_events = 10_000;
    // Duplicate keys are kept, to be reported together with the other mistakes.
    options.duplicate_keys = DuplicateKeyPolicy::PassThrough;
    options.merge_keys = MergeKeyPolicy::AsOrdinary;
    options.strict_booleans = true;
    // `.inf` is refused by the code that reads a number, at its place.
    options.non_finite_float_policy = NonFiniteFloatPolicy::PassThrough;
    options.with_snippet = false;
    options
}

/// Parses one file. The error is a message with its span.
pub(crate) fn parse(text: &str) -> Result<Node, (String, Range<usize>)> {
    let raw: Spanned<Raw> = serde_saphyr::from_str_with_options(text, options()).map_err(|error| {
        let at = error.location().map_or(0, |place| byte(text, place.line(), place.column()));
        (message(&error.without_snippet().to_string()), at..at)
    })?;
    Ok(node(raw, text))
}

/// Converts a position; no text in memory is longer than a `usize` can count.
fn large(place: u64) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

/// The byte offset of a line and column (both from 1, the column in characters).
fn byte(text: &str, line: u64, column: u64) -> usize {
    let skipped = text.split_inclusive('\n').take(large(line).saturating_sub(1)).map(str::len).sum::<usize>();
    let rest = text.get(skipped..).unwrap_or_default();
    let within = rest.char_indices().nth(large(column).saturating_sub(1)).map_or(rest.len(), |(at, _)| at);
    (skipped + within).min(text.len())
}

/// The library's message without its own mention of the position and without names of Rust types.
fn message(raw: &str) -> String {
    let line = raw.lines().next().unwrap_or_default();
    let line = line.split(" at line ").next().unwrap_or(line).trim_end_matches('.');
    let plain = [
        ("budget breached: Depth", "it is nested more than 32 levels deep"),
        ("recursion limit", "it is nested too deeply"),
        ("budget breached: Documents", "it holds more than one document"),
        ("budget breached: RecordedAnchor", "its aliases expand to too much"),
        ("budget breached: Anchors", "it has too many anchors"),
        ("budget breached: Aliases", "it has too many aliases"),
        ("budget breached", "it holds too many values"),
        ("alias replay", "its aliases expand to too much"),
        ("recursive references", "an alias refers to itself"),
    ];
    let found = plain.iter().find(|(library, _)| line.contains(library));
    found.map_or_else(|| line.to_owned(), |(_, plain)| (*plain).to_owned())
}

/// The tree as the library delivers it.
enum Raw {
    Null,
    /// A scalar that the library parsed as a number or truth value: its text is taken from the file instead.
    Plain(Plain),
    Text(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<Raw>, Spanned<Raw>)>),
}

fn node(raw: Spanned<Raw>, text: &str) -> Node {
    let place = raw.defined.span();
    let start = place.byte_offset().map_or(0, large).min(text.len());
    let end = start.saturating_add(place.byte_len().map_or(0, large)).min(text.len());
    let plain = match raw.value {
        Raw::Plain(plain) => Some(plain).filter(|_| !disputed(text.get(start..end).unwrap_or_default())),
        _ => None,
    };
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Plain(_) => Value::Scalar(text.get(start..end).unwrap_or_default().trim().to_owned()),
        Raw::Text(scalar) => Value::Scalar(normalised(scalar)),
        Raw::List(items) => Value::List(items.into_iter().map(|item| node(item, text)).collect()),
        Raw::Map(entries) => {
            Value::Map(entries.into_iter().map(|(key, value)| (node(key, text), node(value, text))).collect())
        }
    };
    Node { span: start..end.max(whole(start, &value, text)), value, plain }
}

/// Whether parsers disagree if a word is a number: `1_000` and `007` are numbers to this library and text to others.
fn disputed(word: &str) -> bool {
    word.contains('_')
        || word.strip_prefix('0').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Normalises text to composed form (NFC): `é` may be one character or two, depending on the editor, and must be the
/// same name either way.
fn normalised(text: String) -> String {
    if is_nfc(&text) { text } else { text.nfc().collect() }
}

/// The end of a list or mapping, which the library does not report.
fn whole(start: usize, value: &Value, text: &str) -> usize {
    let last = match value {
        Value::List(items) => items.last(),
        Value::Map(entries) => entries.last().map(|(key, value)| if value.span.is_empty() { key } else { value }),
        Value::Null | Value::Scalar(_) => return 0,
    };
    let inner = last.map_or(start + 1, |last| last.span.end.max(start + 1));
    let (open, close) = match text.as_bytes().get(start) {
        Some(b'[') => (b'[', b']'),
        Some(b'{') => (b'{', b'}'),
        _ => return last.map_or(0, |last| last.span.end),
    };
    // Only spaces, a comma and comments may stand between the last item and the closing bracket.
    let rest = text.as_bytes().get(inner..).unwrap_or_default();
    let mut comment = false;
    for (at, byte) in rest.iter().enumerate() {
        match byte {
            b'\n' => comment = false,
            b'#' => comment = true,
            _ if comment => {}
            byte if *byte == close => return inner + at + 1,
            byte if *byte == open || !byte.is_ascii_whitespace() && *byte != b',' => return inner,
            _ => {}
        }
    }
    inner
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a value, a list or a mapping")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Raw, E> {
        Ok(Raw::Plain(Plain::Flag(flag)))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Raw, E> {
        Ok(Raw::Plain(Plain::Number(number as f64)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Raw, E> {
        Ok(Raw::Plain(Plain::Number(number as f64)))
    }

    fn visit_i128<E>(self, number: i128) -> Result<Raw, E> {
        Ok(Raw::Plain(Plain::Number(number as f64)))
    }

    fn visit_u128<E>(self, number: u128) -> Result<Raw, E> {
        Ok(Raw::Plain(Plain::Number(number as f64)))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Raw, E> {
        Ok(Raw::Plain(Plain::Number(number)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(node: &Node) -> String {
        match &node.value {
            Value::Null => "~".into(),
            Value::Scalar(text) => format!("{text:?}"),
            Value::List(items) => format!("[{}]", items.iter().map(shape).collect::<Vec<_>>().join(" ")),
            Value::Map(entries) => {
                let entries = entries.iter().map(|(key, value)| format!("{}={}", shape(key), shape(value)));
                format!("{{{}}}", entries.collect::<Vec<_>>().join(" "))
            }
        }
    }

    #[test]
    fn scalars_stay_as_written_and_duplicates_are_kept() {
        let text = "country: NO\na: 1.50\nb: 2024-03-01\nc: yes\nc: true\nd: ~\ne: [x, '007', 0x1F]\n保: 号\n";
        let node = parse(text).map(|node| shape(&node));
        let expected = r#"{"country"="NO" "a"="1.50" "b"="2024-03-01" "c"="yes" "c"="true" "d"=~ "e"=["x" "007" "0x1F"] "保"="号"}"#;
        assert_eq!(node.as_deref(), Ok(expected));
    }

    #[test]
    fn spans_are_bytes() {
        let text = "保号: 卡\nnext: value\n";
        let node = parse(text).ok();
        let value = node.as_ref().and_then(|node| node.get("next")).map(|node| node.span.clone());
        assert_eq!(value.and_then(|span| text.get(span)), Some("value"));
    }

    #[test]
    fn lists_and_mappings_end_where_they_end() {
        let text = "a: [x, [y, z ,]] # b\nb: {c: 1, d: {}, # e\n}\nc:\n  d: 1\n  e:\n    - 2\nf: []\n";
        let node = parse(text).ok();
        let piece = |key| node.as_ref().and_then(|node| node.get(key)).and_then(|node| text.get(node.span.clone()));
        assert_eq!(piece("a"), Some("[x, [y, z ,]]"));
        assert_eq!(piece("b"), Some("{c: 1, d: {}, # e\n}"));
        assert_eq!(piece("c"), Some("d: 1\n  e:\n    - 2"));
        assert_eq!(piece("f"), Some("[]"));
    }

    #[test]
    fn bombs_and_towers_are_refused() {
        let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for level in 1..9 {
            let (this, last) = (char::from(b'a' + level), char::from(b'a' + level - 1));
            let aliases = vec![format!("*{last}"); 9].join(", ");
            bomb.push_str(&format!("{this}: &{this} [{aliases}]\n"));
        }
        assert!(parse(&bomb).is_err());
        assert!(parse(&"[".repeat(100_000)).is_err());
        assert!(parse("a: [1, 2\n").is_err());
    }
}
