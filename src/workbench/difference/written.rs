use jiff::civil::Date;

use super::Region;
use crate::engine::model::Vocabulary;
use crate::engine::profile::names_of;
use crate::engine::verdict::Verdict;

/// Writes regions in the words of both rulebooks.
pub(super) struct Written<'w> {
    pub(super) words: &'w Vocabulary,
    /// For each fact, the values that the old and the new rulebook have, where they have the fact.
    pub(super) values: &'w [[Option<u64>; 2]],
}

/// What a test asks beside the facts.
pub(super) struct Question<'q> {
    pub(super) country: &'q str,
    /// The place of the region among those of its shift, from 1.
    pub(super) number: usize,
    pub(super) goal: &'q str,
    pub(super) means: Option<&'q str>,
    pub(super) day: Option<Date>,
}

impl Written<'_> {
    /// The facts that a box tells, by name.
    pub(super) fn facts(&self, worlds: &[u64], facts: &[usize]) -> Vec<(String, Vec<String>)> {
        let told = self.told(worlds, facts);
        told.map(|(fact, values, _)| (fact, values.iter().map(|value| (*value).to_owned()).collect())).collect()
    }

    /// The same as one would say it.
    pub(super) fn words(&self, worlds: &[u64], facts: &[usize]) -> String {
        let told = self.told(worlds, facts).map(|(fact, values, others)| {
            // What is shorter to say is said.
            if others.len() < values.len() && others.len() <= 2 {
                format!("{fact} is not {}", others.join(" or "))
            } else {
                format!("{fact}={}", values.join(","))
            }
        });
        let told = told.collect::<Vec<_>>();
        if told.is_empty() { "every situation".to_owned() } else { told.join(" and ") }
    }

    /// Each fact that is told, with its values and the others.
    fn told<'t>(
        &'t self,
        worlds: &'t [u64],
        facts: &'t [usize],
    ) -> impl Iterator<Item = (String, Vec<&'t str>, Vec<&'t str>)> {
        facts.iter().filter_map(|place| {
            let (fact, values) = (self.words.facts.get(*place)?, worlds.get(*place).copied()?);
            let others = fact.all() & !values;
            (others != 0).then(|| (fact.id.clone(), names_of(fact, values), names_of(fact, others)))
        })
    }

    /// A test for a rule file of the new rulebook. None where there is no opinion to expect something of.
    pub(super) fn test(
        &self,
        question: &Question<'_>,
        bases: &[&str],
        from: Option<Verdict>,
        to: Option<Verdict>,
        region: &Region,
    ) -> Option<String> {
        let to = to?.as_str();
        let from = from.map_or("no opinion", Verdict::as_str);
        let Question { country, number, goal, means, day } = question;
        let mut text = format!("- name: '{country} {goal}, {}: was {from} ({number})'\n", bases.join(" and "));
        text.push_str(&format!("  country: {country}\n  goal: {goal}\n"));
        if let Some(means) = means {
            text.push_str(&format!("  means: {means}\n"));
        }
        if let Some(day) = day {
            text.push_str(&format!("  as_of: {day}\n"));
        }
        let facts = region.facts.iter().filter_map(|(id, values)| {
            let place = self.words.fact(id)?;
            let fact = self.words.facts.get(place)?;
            // A fact or value that only the old rulebook has cannot be told to the new one.
            let [_, own] = self.values.get(place).copied()?;
            let own = own?;
            let told = values.iter().filter_map(|value| fact.value(value)).fold(0, |set, value| set | 1_u64 << value);
            let told = told & own;
            match names_of(fact, told).as_slice() {
                _ if told == own => None,
                [only] => Some(format!("{id}: {only}")),
                several => Some(format!("{id}: [{}]", several.join(", "))),
            }
        });
        let facts = facts.collect::<Vec<_>>();
        if !facts.is_empty() {
            text.push_str(&format!("  facts: {{{}}}\n", facts.join(", ")));
        }
        let verdict = format!("verdict: {to}, guaranteed: {to}");
        let expected = bases.iter().map(|basis| match *basis {
            "headline" => verdict.clone(),
            basis => format!("{basis}: {{{verdict}}}"),
        });
        text.push_str(&format!("  expect: {{{}}}\n", expected.collect::<Vec<_>>().join(", ")));
        Some(text)
    }
}
