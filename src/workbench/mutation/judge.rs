use std::collections::HashMap;

use jiff::civil::Date;

use super::affected::{Affected, takes_part};
use super::edit::{Edit, Entry};
use super::same::same;
use super::{Mutant, Outcome};
use crate::engine::compile::{Decision, Key};
use crate::engine::model::InlineTest;
use crate::engine::profile::Situation;
use crate::engine::rulebook::Rulebook;
use crate::workbench::test::{Scope, asks_for_ways, cases, differences};

/// More threads than this gain little: the tests of one change are few.
const THREADS: usize = 4;

/// One run of a test, ready to be put to a changed model.
struct Run {
    test: usize,
    outside: bool,
    country: usize,
    day: Date,
    situation: Situation,
}

/// Runs the tests against each change.
pub(super) fn judge(rulebook: &Rulebook, edits: &[Edit]) -> Vec<Mutant> {
    let bench = Bench::new(rulebook);
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(THREADS);
    let mut found = std::thread::scope(|scope| {
        let workers = (0..threads).map(|first| {
            let bench = &bench;
            scope.spawn(move || {
                let mut hand = Rulebook::new(bench.rulebook.model.clone());
                let own = edits.iter().enumerate().skip(first).step_by(threads);
                own.map(|(at, edit)| (at, bench.judge(edit, &mut hand))).collect::<Vec<_>>()
            })
        });
        let workers = workers.collect::<Vec<_>>();
        // A thread that fails to give its share leaves it out; none can, since nothing panics.
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect::<Vec<_>>()
    });
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, mutant)| mutant).collect()
}

/// Everything that is the same for each change.
struct Bench<'r> {
    rulebook: &'r Rulebook,
    runs: Vec<Run>,
    /// The runs of tests that name an entry.
    naming: HashMap<&'r str, Vec<usize>>,
}

impl<'r> Bench<'r> {
    fn new(rulebook: &'r Rulebook) -> Bench<'r> {
        let mut runs = Vec::new();
        let mut naming: HashMap<&str, Vec<usize>> = HashMap::new();
        for (place, test) in rulebook.model.tests.iter().enumerate() {
            for case in cases(&rulebook.model.vocabulary, test) {
                let mut profile = rulebook.profile_of(test);
                case.tell(&mut profile);
                let possible = rulebook.possible(profile.goal);
                let situation =
                    possible.and_then(|possible| Situation::new(&profile, &rulebook.vocabulary, possible).ok());
                if let Some(situation) = situation {
                    for name in names(test) {
                        naming.entry(name).or_default().push(runs.len());
                    }
                    let day = case.day.or(test.as_of).unwrap_or(rulebook.model.date);
                    runs.push(Run { test: place, outside: case.outside, country: test.country, day, situation });
                }
            }
        }
        Bench { rulebook, runs, naming }
    }

    fn judge(&self, edit: &Edit, hand: &mut Rulebook) -> Mutant {
        let before = &self.rulebook.model;
        let affected = Affected::new(edit, before);
        edit.make(&mut hand.model);
        let noticed = if matches!(edit.entry, Entry::Impossible(_)) {
            by_all(&Rulebook::new(hand.model.clone()))
        } else {
            self.by_runs(edit, &affected, hand).or_else(|| self.by_ways(edit, hand))
        };
        let outcome = match &noticed {
            Some(_) => Outcome::Noticed,
            None if same(edit, &affected, before, &hand.model) => Outcome::Equivalent,
            None => Outcome::Survived,
        };
        edit.undo(&mut hand.model, before);
        let id = edit.entry.id(before);
        let (place, change) = (edit.place.clone(), edit.change.clone());
        let name = if place.is_empty() { format!("{id}: {change}") } else { format!("{id}: {place}: {change}") };
        Mutant { name, id, kind: edit.entry.kind(), place, change, outcome, noticed_by: noticed }
    }

    /// The first run that is not as expected; those that name the entry are tried first.
    fn by_runs(&self, edit: &Edit, affected: &Affected, hand: &Rulebook) -> Option<String> {
        let before = &self.rulebook.model;
        let id = edit.entry.id(before);
        let figure = edit.place.starts_with("figures");
        let first = self.naming.get(id.as_str()).map(Vec::as_slice).unwrap_or_default();
        let rest = (0..self.runs.len()).filter(|run| !figure && !first.contains(run));
        for run in first.iter().copied().chain(rest).filter_map(|run| self.runs.get(run)) {
            let reached = affected.reaches(run.country, run.situation.goal, &run.situation.worlds)
                && takes_part(edit, before, &hand.model, run.day);
            if (figure || reached) && self.notices(run, hand) {
                return before.tests.get(run.test).map(|test| test.name.clone());
            }
        }
        None
    }

    fn notices(&self, run: &Run, hand: &Rulebook) -> bool {
        let Some(test) = self.rulebook.model.tests.get(run.test) else { return false };
        let (goal, means) = (run.situation.goal, run.situation.means);
        let key = Key { country: run.country, goal, means, day: run.day };
        let Some(decision) = Decision::compile_within(&hand.model, key, &run.situation.worlds) else { return true };
        if decision.document.is_none() && decision.evidence.is_none() {
            return !run.outside;
        }
        let answer = hand.answer(&decision, run.country, run.situation.clone(), run.day);
        !differences(test, run.outside, &answer, Scope::Found).is_empty()
    }

    /// A test of the ways forward that fails. What steps lead to lies outside the worlds asked about, so that nothing short
    /// of the whole question will do.
    fn by_ways(&self, edit: &Edit, hand: &Rulebook) -> Option<String> {
        let decides = matches!(edit.entry, Entry::Step(_));
        let before = &self.rulebook.model;
        let scope = edit.scope(before)?;
        let tests = before.tests.iter().filter(|test| asks_for_ways(test) && scope.covers(test.country));
        let tests = tests.collect::<Vec<_>>();
        if tests.is_empty() || !(decides || matches!(edit.entry, Entry::Claim(_))) {
            return None;
        }
        let id = edit.entry.id(before);
        let mut tests = tests;
        tests.sort_by_key(|test| !names(test).any(|name| name == id));
        let mut changed = hand.model.clone();
        changed.tests = tests.into_iter().cloned().collect();
        by_all(&Rulebook::new(changed))
    }
}

/// The first test of a changed rulebook that fails.
fn by_all(changed: &Rulebook) -> Option<String> {
    changed.first_failure().map(|test| test.name.clone())
}

/// What a test names.
fn names(test: &InlineTest) -> impl Iterator<Item = &str> {
    let parts = [&test.headline, &test.document, &test.evidence].into_iter().flatten();
    parts.flat_map(|part| {
        let lists = [
            &part.reasons,
            &part.no_reasons,
            &part.decisive,
            &part.not_decisive,
            &part.routes,
            &part.no_routes,
            &part.refused,
            &part.no_refused,
            &part.engaged,
            &part.not_engaged,
            &part.alternatives,
            &part.no_alternatives,
            &part.accepted,
            &part.caution,
        ];
        let steps = part.ways.iter().chain(&part.no_ways).flatten();
        let figures = part.figures.iter().map(|figure| &figure.claim);
        lists.into_iter().flatten().chain(steps).chain(figures).map(String::as_str)
    })
}

#[cfg(all(test, feature = "yaml", feature = "builtin"))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail")]

    use super::*;
    use crate::workbench::mutation::make::edits;

    /// What is run is only what can fail: the whole test run of the changed rulebook comes to the same.
    fn agrees(rulebook: &Rulebook, every: usize) {
        let edits = edits(&rulebook.model).into_iter().step_by(every).collect::<Vec<_>>();
        for (edit, mutant) in edits.iter().zip(judge(rulebook, &edits)) {
            let mut model = rulebook.model.clone();
            edit.make(&mut model);
            let fails = Rulebook::new(model).first_failure().is_some();
            assert_eq!(fails, mutant.outcome == Outcome::Noticed, "{mutant:?}");
        }
    }

    #[test]
    fn the_whole_test_run_agrees_on_every_change_of_a_small_rulebook() {
        agrees(&Rulebook::from_dir("examples/library_card").unwrap(), 1);
        agrees(&Rulebook::from_dir("tests/museum").unwrap(), 1);
    }

    #[test]
    fn the_whole_test_run_agrees_on_some_changes_of_the_built_in_rules() {
        agrees(Rulebook::builtin(), 101);
    }

    #[test]
    fn a_change_that_is_undone_leaves_nothing_behind() {
        let rulebook = Rulebook::from_dir("examples/library_card").unwrap();
        let mut model = rulebook.model.clone();
        for edit in edits(&rulebook.model) {
            edit.make(&mut model);
            assert_ne!(model, rulebook.model, "{edit:?}");
            edit.undo(&mut model, &rulebook.model);
            assert_eq!(model, rulebook.model, "{edit:?}");
        }
    }
}
