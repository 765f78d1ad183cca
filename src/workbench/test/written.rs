//! Writes a test as an editor would write it beside the rules.

use std::fmt;

use jiff::civil::Date;

use crate::engine::ids::ValueSet;
use crate::engine::model::Vocabulary;
use crate::engine::model::notation::one_or_list;

/// A test in the format of rule files.
pub(crate) struct WrittenTest<'t> {
    pub(crate) name: String,
    pub(crate) country: &'t str,
    pub(crate) goal: &'t str,
    pub(crate) means: Option<&'t str>,
    pub(crate) as_of: Option<Date>,
    /// The facts that are told, each with its values.
    pub(crate) facts: Vec<(&'t str, Vec<&'t str>)>,
    /// The expectations, as the content of a mapping: `verdict: not_directly`.
    pub(crate) expected: String,
}

/// The facts that a box of worlds restricts, each with its values.
pub(crate) fn facts_of_box<'w>(words: &'w Vocabulary, worlds: &[ValueSet]) -> Vec<(&'w str, Vec<&'w str>)> {
    let facts = words.facts.iter().zip(worlds).filter(|(fact, values)| !fact.all().is_subset(**values));
    facts.map(|(fact, values)| (&*fact.id, fact.names_of(*values))).collect()
}

impl fmt::Display for WrittenTest<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "- name: '{}'\n  country: {}", self.name.replace('\'', "''"), self.country)?;
        writeln!(out, "  goal: {}", one_or_list(&[self.goal]))?;
        if let Some(means) = self.means {
            writeln!(out, "  means: {}", one_or_list(&[means]))?;
        }
        if let Some(day) = self.as_of {
            writeln!(out, "  as_of: {day}")?;
        }
        if !self.facts.is_empty() {
            let facts = self.facts.iter().map(|(fact, values)| format!("{fact}: {}", one_or_list(values)));
            writeln!(out, "  facts: {{{}}}", facts.collect::<Vec<_>>().join(", "))?;
        }
        writeln!(out, "  expect: {{{}}}", self.expected)
    }
}
