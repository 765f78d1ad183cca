//! The difference between two rulebooks, as text for a terminal and as Markdown.

use super::text::{Lines, PLAIN, pad, wrap};
use crate::engine::model::Lang;
use crate::engine::verdict::Verdict;
use crate::workbench::difference::{Changed, Difference, Edition, Region, Responsible, Shift};

/// The most regions of a shift, and the most questions, on a terminal; longer output belongs in a file.
const REGIONS: usize = 4;
const QUESTIONS: usize = 8;

impl Difference {
    /// The difference as text for a terminal of a width in columns: one line for each question that changes, then the
    /// regions, shortened to a page, or in full with a test for each region.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::difference::Compared;
    /// use simbind::Rulebook;
    ///
    /// let rulebook = Rulebook::builtin();
    /// let same = rulebook.difference(rulebook, Compared::new().country("NZ"))?;
    /// assert!(same.to_text(80, false).contains("questions"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_text(&self, width: usize, full: bool) -> String {
        let (questions, shown) = if full { (usize::MAX, usize::MAX) } else { (QUESTIONS, REGIONS) };
        let mut out = Lines::new(width, false);
        self.head().iter().for_each(|line| out.wrap(line, "", "  ", PLAIN));
        if !self.changes.is_empty() {
            out.blank();
        }
        self.table(width, &mut out);
        for changed in self.changes.iter().take(questions) {
            out.blank();
            let title = format!("{} {}, {}", changed.countries.join(" "), changed.goal, changed.bases.join(" and "));
            out.wrap(&title, "", "  ", PLAIN);
            for shift in &changed.shifts {
                let common = Common::of(shift);
                out.line(&format!("  {}: {}", shifted(shift), thousands(shift.situations)), PLAIN);
                if let Some(by) = &common.by {
                    out.wrap(by, "    ", "      ", PLAIN);
                }
                if !common.told.is_empty() {
                    let told = format!("in all of them {}", common.told.join(" and "));
                    out.wrap(&told, "    ", "      ", PLAIN);
                }
                for region in shift.regions.iter().take(shown) {
                    let rest = format!("{} ({})", common.rest(region), thousands(region.situations));
                    out.wrap(&rest, "    - ", "      ", PLAIN);
                    if common.by.is_none() {
                        out.wrap(&by(region), "      ", "        ", PLAIN);
                    }
                    if let (true, Some(test)) = (full, &region.test) {
                        test.lines().for_each(|line| out.line(&format!("      {line}"), PLAIN));
                    }
                }
                unshown(shift, shown).iter().for_each(|more| out.line(&format!("    {more}"), PLAIN));
            }
        }
        let more = self.changes.len().saturating_sub(questions);
        if more > 0 {
            out.blank();
            let more = format!(
                "and {more} more lines of the list above: name {} or a goal, or ask for all of it",
                self.scope.any_one(Lang::En)
            );
            out.wrap(&more, "", "  ", PLAIN);
        }
        out.text
    }

    /// Adds one line for each question that changes, in columns.
    fn table(&self, width: usize, out: &mut Lines) {
        let longest = |cell: fn(&Changed) -> usize| self.changes.iter().map(cell).max().unwrap_or(0);
        let countries = longest(|changed| changed.countries.join(" ").len()).min(width / 3);
        let (goal, bases) = (longest(|changed| changed.goal.len()), longest(|changed| changed.bases.join(", ").len()));
        for changed in &self.changes {
            let (rest, goal) = (pad(&changed.bases.join(", "), bases), pad(&changed.goal, goal));
            let rest = format!("{goal}  {rest}  {}", counted(changed));
            for (at, line) in wrap(&changed.countries.join(" "), countries.max(20), "", "").iter().enumerate() {
                let rest = if at == 0 { format!("  {rest}") } else { String::new() };
                out.line(&format!("{}{rest}", pad(line, countries)), PLAIN);
            }
        }
    }

    /// The difference as Markdown, with a test for each region.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        for line in self.head() {
            out.push_str(&format!("{}\n\n", line.replace('*', "\\*")));
        }
        if !self.changes.is_empty() {
            out.push_str(&format!(
                "| {} | goal | basis | situations that change |\n|---|---|---|---|\n",
                self.scope.many.en
            ));
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

    /// The compared editions and the totals, one line each.
    fn head(&self) -> Vec<String> {
        let edition = |name: &str, edition: &Edition| {
            let digest = edition.digest.get(..12).unwrap_or(&edition.digest);
            format!("{name}: version {}, digest {digest}, as of {}", edition.version, edition.as_of)
        };
        let many = &self.scope.many.en;
        let mut lines = vec![edition("old", &self.before), edition("new", &self.after)];
        let words = &self.words;
        for (what, list) in [
            ("facts that only the new one has", &words.facts_added),
            ("facts that only the old one has", &words.facts_removed),
            ("values that only the new one has, not compared", &words.values_added),
            ("values that only the old one has, not compared", &words.values_removed),
            ("goals that only the new one has, not compared", &words.goals_added),
            ("goals that only the old one has, not compared", &words.goals_removed),
            (&*format!("{many} that only the new one has a file about"), &self.countries_added),
            (&*format!("{many} that only the old one has a file about"), &self.countries_removed),
        ] {
            if !list.is_empty() {
                lines.push(format!("{what}: {}", list.join(", ")));
            }
        }
        if words.impossible_changed {
            lines.push("the two disagree about which worlds can be: those are compared that can be by both".to_owned());
        }
        let means = self.means.as_ref().map(|means| format!(", each put for {means}")).unwrap_or_default();
        let questions =
            format!("{} questions ({}, a goal and a basis each{means})", self.compared, self.scope.any_one(Lang::En));
        if self.compared == 0 {
            lines.push(
                "nothing was compared: the two have no question in common about which either says anything".to_owned(),
            );
        } else if self.changes.is_empty() {
            lines.push(format!("nothing changes: every situation has the same verdict in each of {questions}"));
        } else {
            lines.push(format!("{} of {questions} change", self.changed));
        }
        if self.changes.iter().any(|changed| changed.countries.iter().any(|country| country == Changed::OTHERS)) {
            lines.push(format!("{} stands for each of {} {many} without a file", Changed::OTHERS, self.others));
        }
        lines
    }
}

/// The facts that all regions of a shift have in common, shown once.
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

/// The conditions of a region, fact by fact.
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

/// The note about regions that are not shown, if this many are.
fn unshown(shift: &Shift, shown: usize) -> Option<String> {
    let more = shift.regions.len().saturating_sub(shown);
    let beyond = (shift.beyond > 0).then(|| format!("{} situations in no region", thousands(shift.beyond)));
    let more = (more > 0).then(|| format!("{more} more {}", if more == 1 { "region" } else { "regions" }));
    let told = more.into_iter().chain(beyond).collect::<Vec<_>>();
    (!told.is_empty()).then(|| format!("and {}", told.join(", and ")))
}

/// Formats a number with thousands separators.
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
