//! Runs the tests against each change of a rulebook.
//!
//! A change concerns few questions ([`Affected`]), so most tests need not run again; tests that name the changed entry
//! run first, because they are the likeliest to fail. Each thread has its own copy of the rulebook, which it changes in
//! place and reverts.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;

use super::affected::{Affected, takes_part};
use super::edit::{Edit, Entry};
use super::same::same;
use super::{Mutant, Outcome};
use crate::engine::ids::CountryId;
use crate::engine::model::InlineTest;
use crate::engine::profile::Situation;
use crate::engine::program::Extent;
use crate::engine::program::space::Packed;
use crate::engine::record::Str;
use crate::engine::rulebook::Rulebook;
use crate::workbench::test::{Looked, asks_for_ways, cases, differences};

/// More threads than this gain little, because few tests run per change.
const THREADS: usize = 4;

/// One run of a test, prepared for a changed rulebook.
struct Run<'r> {
    test: &'r InlineTest,
    outside: bool,
    country: CountryId,
    day: Date,
    situation: Situation,
}

/// Runs the tests against each change.
pub(super) fn judge(rulebook: &Rulebook, edits: &[Edit], watch: &(dyn Fn(usize, usize) + Sync)) -> Vec<Mutant> {
    let done = AtomicUsize::new(0);
    let bench = Bench::new(rulebook);
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(THREADS);
    let mut found = std::thread::scope(|scope| {
        let workers = (0..threads).map(|first| {
            let (bench, done) = (&bench, &done);
            scope.spawn(move || {
                let mut changed = Rulebook::new(bench.rulebook.model.clone());
                let own = edits.iter().enumerate().skip(first).step_by(threads);
                let judged = own.map(|(at, edit)| {
                    let mutant = bench.judge(edit, &mut changed);
                    watch(done.fetch_add(1, Ordering::Relaxed) + 1, edits.len());
                    (at, mutant)
                });
                judged.collect::<Vec<_>>()
            })
        });
        let workers = workers.collect::<Vec<_>>();
        // A thread that panicked would lose its share; none can, since nothing panics.
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect::<Vec<_>>()
    });
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, mutant)| mutant).collect()
}

/// The data that is the same for every change.
struct Bench<'r> {
    rulebook: &'r Rulebook,
    runs: Vec<Run<'r>>,
    /// For each entry, the indices of the runs whose test names it.
    naming: HashMap<&'r str, Vec<usize>>,
}

impl<'r> Bench<'r> {
    fn new(rulebook: &'r Rulebook) -> Bench<'r> {
        let mut runs = Vec::new();
        let mut naming: HashMap<&str, Vec<usize>> = HashMap::new();
        for test in &rulebook.model.tests {
            for case in cases(&rulebook.words, test) {
                let mut profile = rulebook.profile_of(test);
                case.tell(&mut profile);
                let day = case.day.or(test.as_of).unwrap_or(rulebook.model.date);
                let now = crate::engine::quantity::now(day, profile.second);
                let space = rulebook.space(profile.goal, now);
                // A run in an impossible situation shows nothing, before or after the change.
                let Ok(situation) = space.and_then(|space| Situation::checked(&profile, &rulebook.words, space, now))
                else {
                    continue;
                };
                for name in names(test) {
                    naming.entry(name).or_default().push(runs.len());
                }
                runs.push(Run { test, outside: case.outside, country: test.country, day, situation });
            }
        }
        Bench { rulebook, runs, naming }
    }

    fn judge(&self, edit: &Edit, changed: &mut Rulebook) -> Mutant {
        let before = &self.rulebook.model;
        let affected = Affected::new(edit, before);
        changed.edit(|model| edit.make(model));
        let noticed = match edit.entry {
            // The possible worlds or the cells of figures change, so nothing that was precomputed can be used.
            Entry::Impossible(_) | Entry::Threshold(..) => {
                Rulebook::new(changed.model.clone()).first_failure().map(|test| test.name.to_string())
            }
            _ => self.by_runs(edit, &affected, changed).or_else(|| self.by_ways(edit, changed)),
        };
        let outcome = match &noticed {
            Some(_) => Outcome::Noticed,
            None if same(edit, &affected, self.rulebook, changed) => Outcome::Equivalent,
            None => Outcome::Survived,
        };
        changed.edit(|model| edit.undo(model, before));
        let id = edit.entry.id(before).to_owned();
        let (place, change) = (edit.place.clone(), edit.what.clone());
        let name = if place.is_empty() { format!("{id}: {change}") } else { format!("{id}: {place}: {change}") };
        Mutant { name, id, kind: edit.entry.kind(), place, change, outcome, noticed_by: noticed }
    }

    /// The first run whose result is not as expected; runs that name the entry are tried first.
    fn by_runs(&self, edit: &Edit, affected: &Affected, changed: &Rulebook) -> Option<String> {
        let before = &self.rulebook.model;
        let layout = &self.rulebook.words.layout;
        // A changed figure is only noticed by a test that names its claim, whatever else the test asks about.
        let figure = edit.place.starts_with("figures");
        let first = self.naming.get(edit.entry.id(before)).map(Vec::as_slice).unwrap_or_default();
        let rest = (0..self.runs.len()).filter(|run| !figure && !first.contains(run));
        let mut runs = first.iter().copied().chain(rest).filter_map(|run| self.runs.get(run));
        let failing = runs.find(|run| {
            let worlds = Packed { layout, worlds: &run.situation.worlds };
            let reached = affected.reaches(run.country, run.situation.goal, &worlds)
                && takes_part(edit, before, &changed.model, run.day);
            (figure || reached) && notices(run, changed)
        });
        failing.map(|run| run.test.name.to_string())
    }

    /// A test of ways forward that fails. Steps lead to worlds outside the situation, so the whole question must be
    /// evaluated.
    fn by_ways(&self, edit: &Edit, changed: &Rulebook) -> Option<String> {
        let before = &self.rulebook.model;
        let scope = edit.entry.scope(before)?;
        if !matches!(edit.entry, Entry::Step(_) | Entry::Claim(_)) {
            return None;
        }
        let tests = before.tests.iter().filter(|test| asks_for_ways(test) && scope.covers(test.country));
        let mut tests = tests.collect::<Vec<_>>();
        let id = edit.entry.id(before);
        tests.sort_by_key(|test| !names(test).any(|name| name == id));
        let failing = tests.into_iter().find(|test| !changed.run(test).1.is_empty());
        failing.map(|test| test.name.to_string())
    }
}

/// Whether the result of a run is not as expected.
fn notices(run: &Run<'_>, changed: &Rulebook) -> bool {
    match changed.evaluate_situation(Extent::Whole, run.country, run.situation.clone(), run.day, None) {
        Ok(evaluation) => !differences(run.test, run.outside, &evaluation, Looked::AtWhatIsFound).is_empty(),
        // After the change, the rulebook says nothing about the country.
        Err(_) => true,
    }
}

/// The names in the expectations of a test.
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
        lists.into_iter().flatten().chain(steps).chain(figures).map(Str::as_str)
    })
}

#[cfg(all(test, feature = "yaml", feature = "builtin"))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail")]

    use super::*;
    use crate::engine::model::Model;
    use crate::engine::program::in_force;
    use crate::workbench::mutation::make::edits;

    /// The shortcuts are right: running only the affected tests gives the same result as running all tests of the
    /// changed rulebook.
    fn agrees(rulebook: &Rulebook, every: usize) {
        let edits = edits(&rulebook.model).into_iter().step_by(every).collect::<Vec<_>>();
        for (edit, mutant) in edits.iter().zip(judge(rulebook, &edits, &|_, _| {})) {
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

    /// A step that is no longer in force is one way forward fewer, although no program contains ways.
    #[test]
    fn a_claim_on_which_a_step_rests_is_not_equivalent() {
        let rulebook = Rulebook::builtin();
        let steps =
            |model: &Model| model.steps.iter().map(|step| in_force(model, step, model.date)).collect::<Vec<_>>();
        let ends_a_step = |edit: &Edit| {
            let mut model = rulebook.model.clone();
            edit.make(&mut model);
            matches!(edit.entry, Entry::Claim(_)) && steps(&model) != steps(&rulebook.model)
        };
        let edits = edits(&rulebook.model).into_iter().filter(ends_a_step).collect::<Vec<_>>();
        let mutants = judge(rulebook, &edits, &|_, _| {});
        assert!(!mutants.is_empty());
        let equivalent = mutants.iter().filter(|mutant| mutant.outcome == Outcome::Equivalent).collect::<Vec<_>>();
        assert!(equivalent.is_empty(), "{equivalent:#?}");
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
