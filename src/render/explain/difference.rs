//! The difference of two rulebooks, for a terminal and for a page.

use super::{pad, wrap};
use crate::engine::verdict::Verdict;
use crate::workbench::difference::{Changed, Difference, Edition, Region, Responsible, Shift};

/// Regions of a shift, and questions, that are shown on a terminal: what is longer belongs in a file.
const REGIONS: usize = 4;
const QUESTIONS: usize = 8;

impl Difference {
    /// The difference as text for a terminal of a width in columns: a line for each question that changes, then where,
    /// as much as a page holds or, if wanted, everything with a test for each region.
    #[must_use]
    pub fn to_text(&self, width: usize, full: bool) -> String {
        let (questions, shown) = if full { (usize::MAX, usize::MAX) } else { (QUESTIONS, REGIONS) };
        let mut out = Vec::new();
        for line in self.head() {
            out.extend(wrap(&line, width, "", "  "));
        }
        let countries = self.changes.iter().map(|changed| changed.countries.join(" "));
        let columns = [
            countries.map(|text| text.len()).max().unwrap_or(0).min(width / 3),
            self.changes.iter().map(|changed| changed.goal.len()).max().unwrap_or(0),
            self.changes.iter().map(|changed| changed.bases.join(", ").len()).max().unwrap_or(0),
        ];
        if !self.changes.is_empty() {
            out.push(String::new());
        }
        for changed in &self.changes {
            let [countries, goal, bases] = columns;
            let mut lines = wrap(&changed.countries.join(" "), countries.max(20), "", "");
            let first = lines.first().cloned().unwrap_or_default();
            let line = format!(
                "{}  {}  {}  {}",
                pad(&first, countries),
                pad(&changed.goal, goal),
                pad(&changed.bases.join(", "), bases),
                counted(changed)
            );
            out.push(line);
            out.extend(lines.drain(1..));
        }
        for changed in self.changes.iter().take(questions) {
            out.push(String::new());
            let title = format!("{} {}, {}", changed.countries.join(" "), changed.goal, changed.bases.join(" and "));
            out.extend(wrap(&title, width, "", "  "));
            for shift in &changed.shifts {
                let common = Common::of(shift);
                out.push(format!("  {}: {}", shifted(shift), thousands(shift.situations)));
                if let Some(by) = &common.by {
                    out.extend(wrap(by, width, "    ", "      "));
                }
                if !common.told.is_empty() {
                    out.extend(wrap(&format!("in all of them {}", common.told.join(" and ")), width, "    ", "      "));
                }
                for region in shift.regions.iter().take(shown) {
                    let words = format!("{} ({})", common.rest(region), thousands(region.situations));
                    out.extend(wrap(&words, width, "    - ", "      "));
                    if common.by.is_none() {
                        out.extend(wrap(&by(region), width, "      ", "        "));
                    }
                    if let (true, Some(test)) = (full, &region.test) {
                        out.extend(test.lines().map(|line| format!("      {line}")));
                    }
                }
                out.extend(unshown(shift, shown).map(|more| format!("    {more}")));
            }
        }
        let more = self.changes.len().saturating_sub(questions);
        if more > 0 {
            out.push(String::new());
            let more = format!("and {more} more lines of the list above: name a country or goal, or ask for all of it");
            out.extend(wrap(&more, width, "", "  "));
        }
        out.iter().map(|line| format!("{}\n", line.trim_end())).collect()
    }

    /// The difference as Markdown, with a test for each region.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        for line in self.head() {
            out.push_str(&format!("{}\n\n", line.replace('*', "\\*")));
        }
        if !self.changes.is_empty() {
            out.push_str("| countries | goal | basis | situations that change |\n|---|---|---|---|\n");
        }
        let countries = |changed: &Changed| changed.countries.join(" ").replace('*', "\\*");
        for changed in &self.changes {
            let bases = changed.bases.join(", ");
            out.push_str(&format!("| {} | {} | {bases} | {} |\n", countries(changed), changed.goal, counted(changed)));
        }
        for changed in &self.changes {
            let bases = changed.bases.join(" and ");
            out.push_str(&format!("\n### {} {}, {bases}\n", countries(changed), changed.goal));
            for shift in &changed.shifts {
                out.push_str(&format!("\n**{}: {}**\n\n", shifted(shift), thousands(shift.situations)));
                for region in &shift.regions {
                    out.push_str(&format!("- {} ({})  \n", region.words, thousands(region.situations)));
                    out.push_str(&format!("  {}\n", by(region)));
                    if let Some(test) = &region.test {
                        let test = test.lines().map(|line| format!("  {line}\n")).collect::<String>();
                        out.push_str(&format!("\n  ```yaml\n{test}  ```\n"));
                    }
                }
                out.extend(unshown(shift, usize::MAX).map(|more| format!("- {more}\n")));
            }
        }
        out
    }

    /// What was compared and how it went, a line each.
    fn head(&self) -> Vec<String> {
        let edition = |name: &str, edition: &Edition| {
            let digest = edition.digest.get(..12).unwrap_or(&edition.digest);
            format!("{name}: version {}, digest {digest}, as of {}", edition.version, edition.as_of)
        };
        let mut lines = vec![edition("old", &self.old), edition("new", &self.new)];
        let words = &self.words;
        for (what, list) in [
            ("facts that only the new one has", &words.facts_added),
            ("facts that only the old one has", &words.facts_removed),
            ("values that only the new one has, not compared", &words.values_added),
            ("values that only the old one has, not compared", &words.values_removed),
            ("goals that only the new one has, not compared", &words.goals_added),
            ("goals that only the old one has, not compared", &words.goals_removed),
            ("countries that only the new one has a file about", &self.countries_added),
            ("countries that only the old one has a file about", &self.countries_removed),
        ] {
            if !list.is_empty() {
                lines.push(format!("{what}: {}", list.join(", ")));
            }
        }
        if words.impossible_changed {
            lines.push("the two disagree about which worlds can be: those are compared that can be by both".to_owned());
        }
        let means = self.means.as_ref().map(|means| format!(", each put for {means}")).unwrap_or_default();
        let questions = format!("{} questions (a country, a goal and a basis each{means})", self.compared);
        if self.changes.is_empty() {
            lines.push(format!("nothing changes: every situation has the same verdict in each of {questions}"));
        } else {
            lines.push(format!("{} of {questions} change", self.changed));
        }
        if self.changes.iter().any(|changed| changed.countries.iter().any(|country| country == Changed::OTHERS)) {
            lines.push(format!("{} stands for each of {} countries without a file", Changed::OTHERS, self.others));
        }
        lines
    }
}

/// What the regions of a shift have in common, said once.
struct Common<'s> {
    told: Vec<&'s str>,
    by: Option<String>,
}

impl<'s> Common<'s> {
    fn of(shift: &'s Shift) -> Common<'s> {
        let mut regions = shift.regions.iter();
        let Some(first) = regions.next() else { return Common { told: Vec::new(), by: None } };
        let alike = regions.clone().all(|region| region.responsible == first.responsible);
        let told = told(first).filter(|part| {
            shift.regions.len() > 1 && shift.regions.iter().all(|region| told(region).any(|of| of == *part))
        });
        Common { told: told.collect(), by: alike.then(|| by(first)) }
    }

    fn rest(&self, region: &Region) -> String {
        let rest = told(region).filter(|part| !self.told.contains(part)).collect::<Vec<_>>();
        rest.join(" and ")
    }
}

/// What a region tells, fact by fact.
fn told(region: &Region) -> impl Iterator<Item = &str> {
    region.words.split(" and ")
}

fn counted(changed: &Changed) -> String {
    format!("{} of {}", thousands(changed.changed), thousands(changed.situations))
}

fn shifted(shift: &Shift) -> String {
    let name = |verdict: Option<Verdict>| verdict.map_or("no opinion", Verdict::as_str);
    format!("{} -> {}", name(shift.from), name(shift.to))
}

fn by(region: &Region) -> String {
    let one = |of: &Responsible| {
        let parts = if of.parts.is_empty() { String::new() } else { format!(": {}", of.parts.join(", ")) };
        format!("{} {} ({}{parts})", of.kind, of.id, of.change.as_str())
    };
    format!("by {}", region.responsible.iter().map(one).collect::<Vec<_>>().join("; "))
}

/// What is not shown of a shift, when that many regions are.
fn unshown(shift: &Shift, shown: usize) -> Option<String> {
    let more = shift.regions.len().saturating_sub(shown);
    let beyond = (shift.beyond > 0).then(|| format!("{} situations in no region", thousands(shift.beyond)));
    let more = (more > 0).then(|| format!("{more} more {}", if more == 1 { "region" } else { "regions" }));
    let told = more.into_iter().chain(beyond).collect::<Vec<_>>();
    (!told.is_empty()).then(|| format!("and {}", told.join(", and ")))
}

/// A number with a comma at each thousand.
fn thousands(number: u128) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
