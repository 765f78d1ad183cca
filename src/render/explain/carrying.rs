//! Ranks sources by how much rests on each of them alone.

use serde::Serialize;

use crate::engine::model::{Grade, Source};
use crate::engine::record::report;
use crate::engine::rulebook::Rulebook;
use crate::workbench::sensitivity::{Asked, Without};

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

/// The sources ordered by how much rests on each: for each source, what would be withdrawn and what would change
/// without it. Sources on which nothing rests alone are left out.
#[must_use]
pub fn carried(rulebook: &Rulebook) -> Vec<Carried<'_>> {
    let asked = Asked::of(rulebook);
    let rows = rulebook.model().sources.iter().map(|source| carried_by(rulebook, &asked, source));
    let mut rows = rows.filter(|row| row.fallen > 0).collect::<Vec<_>>();
    rows.sort_by_key(Carried::order);
    rows
}

impl<'r> Carried<'r> {
    /// The sort key: the source that carries the most comes first.
    pub(super) fn order(&self) -> impl Ord + use<'r> {
        (std::cmp::Reverse((self.headlines, self.opinions, self.fallen)), self.source)
    }
}

/// What rests on a source alone.
pub(super) fn carried_by<'r>(rulebook: &Rulebook, asked: &Asked<'_>, source: &'r Source) -> Carried<'r> {
    // The lookup cannot fail, since the source belongs to the rulebook.
    let claims = rulebook.retracted(Without::Source(&source.id)).unwrap_or_default();
    let found = asked.without(&claims);
    let headlines = found.changes.iter().filter(|change| change.what == "headline").count();
    Carried {
        source: &source.id,
        grade: source.grade,
        headlines,
        opinions: found.changes.len() - headlines,
        fallen: found.fallen.len(),
        asked: found.asked,
    }
}

/// The ranking as Markdown.
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
