//! A rulebook that is drawn, and questions to it: for tests of what an answer takes, in units that no clock measures.
//!
//! An order in which a search looks, or a result that is kept, changes no answer; without it the same answer takes more. So bounds
//! are written down as they were found, and hold until something takes more. The rulebook is drawn here, so that they do not depend
//! on what is in the project's own.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::fmt::Write as _;

use super::dice::Dice;
use super::ids::{Id, ValueId, ValueSet};
use super::profile::Profile;
use super::rulebook::Rulebook;

pub(crate) const FACTS: usize = 12;

impl Dice {
    /// One value of a fact of three, or two.
    fn one_of(&mut self, fact: usize) -> String {
        let (first, other) = (self.below(3), self.below(3));
        if first == other { format!("f{fact}: v{first}") } else { format!("f{fact}: [v{first}, v{other}]") }
    }

    /// Different facts.
    fn facts(&mut self, count: usize) -> Vec<usize> {
        let mut facts = (0..FACTS).collect::<Vec<_>>();
        (0..count).map(|_| facts.remove(self.below(facts.len()))).collect()
    }

    fn written(&mut self) -> String {
        let count = 2 + self.below(3);
        let facts = self.facts(count);
        let parts = facts.iter().map(|fact| self.one_of(*fact)).collect::<Vec<_>>();
        let listed = || parts.iter().map(|part| format!("{{{part}}}")).collect::<Vec<_>>().join(", ");
        match self.below(8) {
            0 => format!("{{count: {{at_least: {}, of: [{}]}}}}", count - 1, listed()),
            1 => format!("{{not: {{any: [{}]}}}}", listed()),
            2 => format!("{{count: {{exactly: 1, of: [{}]}}}}", listed()),
            3 => {
                let more = self.facts(2).iter().map(|fact| format!("{{{}}}", self.one_of(*fact))).collect::<Vec<_>>();
                format!("{{all: [{{any: [{}]}}, {{any: [{}]}}]}}", listed(), more.join(", "))
            }
            _ => format!("{{{}}}", parts.join(", ")),
        }
    }
}

/// The values to which a step brings a fact.
fn brought(fact: usize) -> Option<&'static str> {
    match fact % 4 {
        0 => Some("v0"),
        1 => None,
        2 => Some("v2"),
        _ => Some("v1, v2"),
    }
}

/// A rulebook of rules, routes and steps over a dozen facts, some of which are tied.
pub(crate) fn drawn(seed: u64) -> Rulebook {
    let mut dice = Dice(seed);
    let text = "text: {en: x, zh: x}";
    let mut words = format!(
        "format: 1\ngates:\n  - {{id: door, label: {{en: x, zh: x}}, {text}}}\n  - {{id: till, label: {{en: x, zh: x}}, {text}}}\n\
         means: [{{id: coin, label: {{en: x, zh: x}}}}]\ngoals:\n  - {{id: enter, gates: [door, till], label: {{en: x, zh: x}}}}\nfacts:\n"
    );
    let labels = "label: {en: x, zh: x}, question: {en: x, zh: x}";
    for fact in 0..FACTS {
        let values =
            (0..3).map(|value| format!("{{id: v{value}, label: {{en: x, zh: x}}}}")).collect::<Vec<_>>().join(", ");
        let changeable = brought(fact).map(|values| format!("changeable: [{values}], ")).unwrap_or_default();
        writeln!(words, "  - {{id: f{fact}, {labels}, {changeable}values: [{values}]}}").unwrap();
    }
    words.push_str("impossible:\n");
    for (at, (one, other)) in [(0, 1), (1, 2), (4, 9), (3, 8)].into_iter().enumerate() {
        writeln!(
            words,
            "  - {{id: i{at}, if: {{f{one}: v{value}}}, then: {{f{other}: [v0, v2]}}, {text}}}",
            value = at % 3
        )
        .unwrap();
    }
    let mut rules = String::from(
        "format: 1\nscope: world\nsources: [{id: s, kind: law, title: S}]\nclaims:\n  - {id: c, cites: [{source: s}], text: {en: X., zh: x。}, confidence: high}\nrules:\n",
    );
    let common = format!("basis: evidence, goals: all, because: [c], {text}");
    for at in 0..18 {
        let gate = ["door", "till"][dice.below(2)];
        writeln!(rules, "  - {{id: r{at}, gate: {gate}, effect: blocks, when: {}, {common}}}", dice.written()).unwrap();
    }
    rules.push_str("routes:\n");
    for at in 0..3 {
        let gate = ["door", "till", "door, till"][at];
        writeln!(
            rules,
            "  - {{id: w{at}, clears: [{gate}], compliance: accepted, when: {}, {common}}}",
            dice.written()
        )
        .unwrap();
    }
    rules.push_str("alternatives:\n");
    for at in 0..6 {
        writeln!(rules, "  - {{id: a{at}, compliance: accepted, step: s{at}, {common}}}").unwrap();
    }
    rules.push_str("steps:\n");
    for at in 0..6 {
        let own = [2 * at, 2 * at + 1].into_iter().filter_map(|fact| Some(format!("f{fact}: [{}]", brought(fact)?)));
        let sets = own.collect::<Vec<_>>().join(", ");
        writeln!(rules, "  - {{id: s{at}, sets: {{{sets}}}, effort: 1, because: [c], {text}}}").unwrap();
    }
    Rulebook::from_sources([
        ("vocabulary.yaml", &*words),
        ("countries.yaml", "format: 1\ncountries:\n  - {code: AA, en: A, zh: 甲}\n"),
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-03-01\n"),
        ("world.yaml", &*rules),
    ])
    .unwrap()
}

pub(crate) const SEEDS: [u64; 6] =
    [0x9E37_79B9_7F4A_7C15, 0x2545_F491_4F6C_DD1D, 0x0123_4567_89AB_CDEF, 77, 0xFEED_5EED, 0xA5A5_1234_5A5A];

/// The least with which something can be done.
pub(crate) fn least(most: usize, can: impl Fn(usize) -> bool) -> usize {
    assert!(can(most), "it takes more than {most}");
    let (mut too_few, mut enough) = (0, most);
    while enough - too_few > 1 {
        let middle = too_few.midpoint(enough);
        if can(middle) { enough = middle } else { too_few = middle }
    }
    enough
}

/// Questions to each rulebook, with about so many of the facts open.
pub(crate) fn questions(rulebook: &Rulebook, seed: u64) -> Vec<Profile> {
    let mut dice = Dice(seed ^ 0x5555_AAAA_5555_AAAB);
    let words = &rulebook.words;
    (0..10)
        .map(|_| {
            let mut profile = Profile::in_words_of(words);
            for fact in words.facts.ids() {
                if dice.below(2) == 0 {
                    let one = ValueSet::only(ValueId::at(dice.below(3)));
                    let mut told = profile.clone();
                    told.tell(
                        fact,
                        if dice.below(4) == 0 { one | ValueSet::only(ValueId::at(dice.below(3))) } else { one },
                    );
                    if rulebook.evaluate("AA", &told, None).is_ok() {
                        profile = told;
                    }
                }
            }
            profile
        })
        .collect()
}
