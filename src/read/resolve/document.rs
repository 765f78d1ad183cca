//! Reads `document`, the article about a country that its rule file encodes.

use super::Names;
use super::reader::Reader;
use crate::engine::ids::CountryId;
use crate::engine::model::{Document, Unclaimed};
use crate::read::bounds::LINES;
use crate::read::parse::Node;

/// Reads the document of a country: its source, and the lines that carry no claim.
pub(super) fn document(
    reader: &mut Reader<'_>,
    node: &Node,
    names: &Names<'_>,
    country: Option<CountryId>,
) -> Option<Document> {
    let table = reader.table(node, "a document", &["source", "lines", "unclaimed", "remark"])?;
    if country.is_none() {
        let help = Some("set `scope` to the country that the document is about".to_owned());
        reader.report(node.span.clone(), "world-document", "a worldwide file has no document".to_owned(), help);
    }
    let source = reader.need(&table, "source")?;
    let word = reader.scalar(source)?;
    let mut unclaimed = Vec::new();
    for item in reader.list(&table, "unclaimed") {
        let Some(entry) = reader.table(item, "an entry of `unclaimed`", &["lines", "why"]) else { continue };
        let why = reader.string(&entry, "why").unwrap_or_default();
        for line in reader.need(&entry, "lines").map(|node| super::evidence::lines(reader, node)).unwrap_or_default() {
            unclaimed.push(Unclaimed { line, why: why.clone() });
        }
    }
    let lines = reader.need(&table, "lines").and_then(|_| reader.count(&table, "lines", LINES));
    let source = super::evidence::reference(reader, source, word, "source", names.sources)?;
    let remark = table.get("remark").and_then(|_| reader.need_text(&table, "remark"));
    Some(Document { source, lines: lines?, unclaimed: unclaimed.into(), remark })
}
