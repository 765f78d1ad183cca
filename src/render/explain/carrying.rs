//! Which sources carry the most.

use serde::Serialize;

use crate::engine::model::{Grade, Source};
use crate::engine::record::report;
use crate::engine::rulebook::Rulebook;
use crate::workbench::sensitivity::Without;

report! {
    /// What rests on one source alone.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
    pub struct Carried<'r> {
        /// Name of the source.
        source: &'r str as &'r str,
        /// The best grade that a source of its kind can carry: A to E.
        grade: Grade as Grade,
        /// Headlines that change without it.
        headlines: usize as usize,
        /// Opinions that change without it.
        opinions: usize as usize,
        /// Rules, routes and alternatives that fall without it.
        fallen: usize as usize,
        /// Number of situations that were asked.
        asked: usize as usize,
    }
}

/// Which sources carry the most, the most first: for each, what would fall and change if it were taken back. Sources on
/// which nothing rests alone are left out.
#[must_use]
pub fn carried(rulebook: &Rulebook) -> Vec<Carried<'_>> {
    let of = |source| carried_by(rulebook, source);
    let mut rows = rulebook.model().sources.iter().filter_map(of).collect::<Vec<_>>();
    rows.sort_by_key(|row| (std::cmp::Reverse((row.headlines, row.opinions, row.fallen)), row.source));
    rows
}

fn carried_by<'r>(rulebook: &Rulebook, source: &'r Source) -> Option<Carried<'r>> {
    let found = rulebook.sensitivity(Without::Source(&source.id)).ok().filter(|found| !found.fallen.is_empty())?;
    let headlines = found.changes.iter().filter(|change| change.what == "headline").count();
    Some(Carried {
        source: &source.id,
        grade: source.grade,
        headlines,
        opinions: found.changes.len() - headlines,
        fallen: found.fallen.len(),
        asked: found.asked,
    })
}

/// The same as Markdown.
#[must_use]
pub fn sensitivity_report(rulebook: &Rulebook) -> String {
    let rows = carried(rulebook);
    let asked = rows.first().map_or(0, |row| row.asked);
    let one = &rulebook.vocabulary().terms().scope().one.en;
    let mut out = format!(
        "# What rests on which source\n\nFor each source: how many of {asked} situations (every test of the rules, and every goal asked bare of each {one} \
         with a file) change if what only this source says is taken back. Sources on which nothing rests alone are left out.\n\n\
         | source | grade | headlines that change | opinions that change | rules, routes and alternatives that fall |\n|---|---|---|---|---|\n"
    );
    for Carried { source, grade, headlines, opinions, fallen, .. } in rows {
        out.push_str(&format!("| {source} | {grade} | {headlines} | {opinions} | {fallen} |\n"));
    }
    out
}
