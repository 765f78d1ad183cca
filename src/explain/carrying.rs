use crate::rulebook::Rulebook;
use crate::sensitivity::Without;

/// Which sources carry the most: for each, what would fall and change if it were taken back. Markdown.
#[must_use]
pub fn sensitivity_report(rulebook: &Rulebook) -> String {
    let mut rows = Vec::new();
    let mut asked = 0;
    for source in &rulebook.model().sources {
        let Ok(found) = rulebook.sensitivity(Without::Source(&source.id)) else { continue };
        asked = found.asked;
        if found.fallen.is_empty() {
            continue;
        }
        let headlines = found.changes.iter().filter(|change| change.what == "headline").count();
        let opinions = found.changes.len() - headlines;
        rows.push((headlines, opinions, found.fallen.len(), source));
    }
    rows.sort_by(|left, right| (right.0, right.1, right.2, &left.3.id).cmp(&(left.0, left.1, left.2, &right.3.id)));
    let mut out = format!(
        "# What rests on which source\n\nFor each source: how many of {asked} situations (every test of the rules, and every goal asked bare of each country \
         with a file) change if what only this source says is taken back. Sources on which nothing rests alone are left out.\n\n\
         | source | grade | headlines that change | opinions that change | rules, routes and alternatives that fall |\n|---|---|---|---|---|\n"
    );
    for (headlines, opinions, fallen, source) in rows {
        let grade = source.kind.grade().as_str();
        out.push_str(&format!("| {} | {grade} | {headlines} | {opinions} | {fallen} |\n", source.id));
    }
    out
}
