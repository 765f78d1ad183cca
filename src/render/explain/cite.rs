use super::Words;
use crate::engine::evaluation::Cited;

/// Citations short enough to stand beside a statement: `[document:67]` for lines of a document, and for a claim of the
/// evidence its name, grade and the date of its best source: `[CARD-01 B 2023-07-20]`.
pub(super) fn short<'e>(citations: impl Iterator<Item = Cited<'e>>, words: &Words) -> String {
    let mut lines: Vec<u32> = Vec::new();
    let mut claims: Vec<(&str, Vec<Cited<'e>>)> = Vec::new();
    for cited in citations {
        if cited.source.document.is_some() {
            lines.extend(&cited.citation.lines);
            continue;
        }
        match claims.iter_mut().find(|(claim, _)| *claim == cited.claim.id) {
            Some((_, all)) => all.push(cited),
            None => claims.push((&cited.claim.id, vec![cited])),
        }
    }
    lines.sort_unstable();
    lines.dedup();
    let mut parts = Vec::new();
    if !lines.is_empty() {
        let lines = lines.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
        parts.push(format!("{}:{lines}", words.lang.pick("document", "文档")));
    }
    for (claim, all) in claims {
        let Some(best) = all.iter().min_by_key(|cited| cited.source.kind.grade()) else { continue };
        let date = best.source.published.as_deref().unwrap_or(words.undated);
        parts.push(format!("{claim} {} {date}", best.claim.grade.as_str()));
    }
    if parts.is_empty() { String::new() } else { format!("[{}]", parts.join(words.lang.pick(", ", "，"))) }
}
