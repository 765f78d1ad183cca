//! Words for regions of worlds, and tests for rule files.

use jiff::civil::Date;

use super::Region;
use super::case::BASES;
use crate::engine::ids::{FactId, Table, ValueSet};
use crate::engine::model::Vocabulary;
use crate::engine::told;
use crate::engine::verdict::Verdict;
use crate::workbench::test::WrittenTest;

/// Writes regions in the common vocabulary of both rulebooks.
pub(super) struct Written<'w> {
    pub(super) words: &'w Vocabulary,
    /// For each fact, the values that the old and the new rulebook have, if they have the fact.
    pub(super) values: &'w Table<FactId, [Option<ValueSet>; 2]>,
}

/// The question of a test, apart from the facts.
pub(super) struct Question<'q> {
    pub(super) country: &'q str,
    /// The number of the region within its shift, from 1.
    pub(super) number: usize,
    pub(super) goal: &'q str,
    pub(super) means: Option<&'q str>,
    pub(super) day: Option<Date>,
}

impl Written<'_> {
    /// The facts that a box restricts, each with the names of its values.
    pub(super) fn facts(&self, worlds: &[ValueSet], facts: &[FactId]) -> Vec<(String, Vec<String>)> {
        let narrowed = self.narrowed(worlds, facts);
        narrowed.map(|(fact, values, _)| (fact.to_owned(), values.into_iter().map(str::to_owned).collect())).collect()
    }

    /// These facts and values in words.
    pub(super) fn words(&self, worlds: &[ValueSet], facts: &[FactId]) -> String {
        let narrowed = self.narrowed(worlds, facts).map(|(fact, values, others)| {
            if others.len() < values.len() && others.len() <= 2 {
                let others = others.iter().map(|value| told::quoted(value)).collect::<Vec<_>>();
                format!("{fact} is not {}", others.join(" or "))
            } else {
                told::fact(fact, &values)
            }
        });
        let narrowed = narrowed.collect::<Vec<_>>();
        if narrowed.is_empty() { "every situation".to_owned() } else { narrowed.join(" and ") }
    }

    /// Each fact that a box restricts, with the names of its values and of the excluded ones.
    fn narrowed<'t>(
        &'t self,
        worlds: &'t [ValueSet],
        facts: &'t [FactId],
    ) -> impl Iterator<Item = (&'t str, Vec<&'t str>, Vec<&'t str>)> {
        let boxed = self.words.facts.entries().zip(worlds).filter(|((id, _), _)| facts.contains(id));
        boxed.filter_map(|((_, fact), values)| {
            let others = fact.all().without(*values);
            (!others.is_empty()).then(|| (&*fact.id, fact.names_of(*values), fact.names_of(others)))
        })
    }

    /// A test for a rule file of the new rulebook. None if there is no opinion to expect something of.
    pub(super) fn test(
        &self,
        question: &Question<'_>,
        bases: &[&str],
        from: Option<Verdict>,
        to: Option<Verdict>,
        region: &Region,
    ) -> Option<String> {
        let (from, to) = (from.map_or("no opinion", Verdict::as_str), to?);
        let Question { country, number, goal, means, day } = *question;
        let facts = region.facts.iter().filter_map(|(name, values)| {
            let id = self.words.fact(name)?;
            let fact = &self.words.facts[id];
            // A fact or value that only the old rulebook has cannot be told to the new one.
            let [_, own] = self.values[id];
            let own = own?;
            let values = values.iter().filter_map(|value| fact.value(value)).collect::<ValueSet>() & own;
            (values != own).then(|| (&*fact.id, fact.names_of(values)))
        });
        let [.., headline] = BASES;
        let verdict = format!("verdict: {to}, guaranteed: {to}");
        let expected = bases
            .iter()
            .map(|basis| if *basis == headline { verdict.clone() } else { format!("{basis}: {{{verdict}}}") });
        let test = WrittenTest {
            name: format!("{country} {goal}, {}: was {from} ({number})", bases.join(" and ")),
            country,
            goal,
            means,
            as_of: day,
            facts: facts.collect(),
            expected: expected.collect::<Vec<_>>().join(", "),
        };
        Some(test.to_string())
    }
}
