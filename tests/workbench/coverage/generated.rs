//! What is found in a whole rulebook agrees with enumeration: nothing false, nothing missed, and every test that is given
//! is passed.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::support::cases::{config, sampled};
use crate::support::generate::{Tape, rulebook};
use crate::support::plain::{Basis, Compliance, Condition, Effect, Model, Role};
use crate::support::reference::{Asked, InWorld, in_worlds, takes_part as counts};
use crate::support::shifts::{all_worlds, can_be};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use simbind::Rulebook;
use simbind::coverage::{Coverage, FindingKind};

/// A finding as (kind, id, basis, goal), with how many there are of it.
type Found = BTreeMap<(&'static str, String, &'static str, String), usize>;

/// Every question about the first country with what is found in each world that can be.
struct Enumerated {
    asked: Asked,
    basis: Basis,
    worlds: Vec<Vec<usize>>,
    found: Vec<InWorld>,
}

fn enumerate(model: &Model) -> Vec<Enumerated> {
    let all = all_worlds(model);
    let mut list = Vec::new();
    for goal in 0..model.vocabulary.goals.len() {
        let worlds = all.iter().filter(|world| can_be(model, goal, world)).cloned().collect::<Vec<_>>();
        for means in std::iter::once(None).chain((0..model.vocabulary.means.len()).map(Some)) {
            for basis in Basis::ALL {
                let told = vec![None; model.vocabulary.facts.len()];
                let asked = Asked { country: 0, goal, means, nothing_else: false, told, day: model.date };
                if let Some(found) = in_worlds(model, &asked, basis, &worlds) {
                    list.push(Enumerated { asked, basis, worlds: worlds.clone(), found });
                }
            }
        }
    }
    list
}

/// The condition with one clause left out, each in turn, with where the clause stands.
fn shorter(condition: &Condition, whole: bool) -> Vec<(Vec<usize>, Condition)> {
    let mut found = Vec::new();
    let at = |place: usize, path: Vec<usize>| [vec![place], path].concat();
    match condition {
        Condition::Always => {}
        Condition::All(parts) | Condition::Any(parts) => {
            let any = matches!(condition, Condition::Any(_));
            let join = |parts| if any { Condition::Any(parts) } else { Condition::All(parts) };
            if whole && any {
                found.push((Vec::new(), Condition::Always));
            }
            for place in 0..parts.len() {
                if !any || parts.len() > 1 {
                    let rest = parts.iter().enumerate().filter(|(other, _)| *other != place);
                    found.push((vec![place], join(rest.map(|(_, part)| part.clone()).collect())));
                }
                for (path, less) in shorter(&parts[place], false) {
                    let mut all = parts.clone();
                    all[place] = less;
                    found.push((at(place, path), join(all)));
                }
            }
        }
        Condition::Not(part) => {
            found.extend(whole.then_some((Vec::new(), Condition::Always)));
            let inner = shorter(part, false).into_iter();
            found.extend(inner.map(|(path, part)| (at(0, path), Condition::Not(Box::new(part)))));
        }
        Condition::Is(..) | Condition::Goal(_) => found.extend(whole.then_some((Vec::new(), Condition::Always))),
    }
    found
}

/// How many clauses can be left out; one that stands in such a clause is not counted.
fn redundant(condition: &Condition, same: impl Fn(Condition) -> bool) -> usize {
    let found = shorter(condition, true).into_iter().filter(|(_, less)| same(less.clone()));
    let paths = found.map(|(path, _)| path).collect::<Vec<_>>();
    let within = |path: &&Vec<usize>| paths.iter().any(|other| path.len() > other.len() && path.starts_with(other));
    paths.iter().filter(|path| !within(path)).count()
}

fn expected(model: &Model) -> Found {
    let here = enumerate(model);
    let mut found = Found::new();
    let mut add = |kind: FindingKind, id: &str, basis: &'static str, goal: &str| {
        *found.entry((kind.as_str(), id.to_owned(), basis, goal.to_owned())).or_default() += 1;
    };
    let name = |basis: Basis| if basis == Basis::Document { "document" } else { "evidence" };
    let takes_part = |basis, because: &[usize], period| counts(model, &here[0].asked, basis, because, period);
    // Whether another rulebook has another verdict, another gate, or lets a rule speak in other worlds.
    let differs = |other: &Model, id: &str| {
        let there = enumerate(other);
        let mut differs = (false, false, false);
        for (one, two) in here.iter().zip(&there) {
            for (one, two) in one.found.iter().zip(&two.found) {
                differs.0 |= one.verdict != two.verdict;
                differs.1 |= one.blocked != two.blocked;
                differs.2 |= one.speak.iter().any(|of| of == id) != two.speak.iter().any(|of| of == id);
            }
        }
        differs
    };
    let asked_here =
        |goals: u64, basis: Basis| here.iter().any(|of| of.basis == basis && goals & (1 << of.asked.goal) != 0);
    for (place, rule) in model.rules.iter().enumerate() {
        let basis = name(rule.basis);
        if !takes_part(rule.basis, &rule.because, rule.period) || !asked_here(rule.goals, rule.basis) {
            continue;
        }
        let speaks = here.iter().flat_map(|of| &of.found).any(|of| of.speak.contains(&rule.id));
        let mut without = model.clone();
        // Without goals it takes part in nothing, and the basis still has something to say.
        without.rules[place].goals = 0;
        let (verdict, gate, _) = differs(&without, &rule.id);
        let blocks = rule.role == Role::Ordinary && rule.effect == Effect::Blocks;
        let decides = blocks || rule.role == Role::NamesMeans;
        match (speaks, decides && !verdict, blocks && !gate) {
            (false, ..) if verdict || (decides && gate) => continue,
            (false, ..) => {
                add(FindingKind::Dead, &rule.id, basis, "");
                continue;
            }
            (true, true, true) => add(FindingKind::Shadowed, &rule.id, basis, ""),
            (true, true, false) => add(FindingKind::NeverDecides, &rule.id, basis, ""),
            _ => {}
        }
        let same = |when| {
            let mut less = model.clone();
            less.rules[place].when = when;
            !differs(&less, &rule.id).2
        };
        (0..redundant(&rule.when, same)).for_each(|_| add(FindingKind::RedundantCondition, &rule.id, basis, ""));
    }
    // Where the condition of a route or alternative holds, goal by goal.
    let holds = |when: &Condition, goals: u64, basis: Basis| {
        let questions = here.iter().filter(|of| of.basis == basis && goals & (1 << of.asked.goal) != 0);
        let worlds = questions.flat_map(|of| of.worlds.iter().map(|world| (world, of.asked.goal)));
        worlds.map(|(world, goal)| when.holds(world, goal)).collect::<Vec<_>>()
    };
    for (place, route) in model.routes.iter().enumerate() {
        let prohibited = route.compliance == Compliance::Prohibited;
        let goals = if prohibited { u64::MAX } else { route.goals };
        let here = holds(&route.when, goals, route.basis);
        if !takes_part(route.basis, &route.because, route.period) || here.is_empty() {
            continue;
        }
        if !here.contains(&true) {
            add(FindingKind::Dead, &route.id, name(route.basis), "");
            continue;
        }
        let mut without = model.clone();
        without.routes[place].goals = 0;
        if !prohibited && !differs(&without, "").0 {
            add(FindingKind::IdleRoute, &route.id, name(route.basis), "");
        }
        // Nobody can be known to use a prohibited route that has no condition.
        let same =
            |when: Condition| !(prohibited && when == Condition::Always) && holds(&when, goals, route.basis) == here;
        for _ in 0..redundant(&route.when, same) {
            add(FindingKind::RedundantCondition, &route.id, name(route.basis), "");
        }
    }
    for other in &model.alternatives {
        let here = holds(&other.when, other.goals, other.basis);
        if !takes_part(other.basis, &other.because, other.period) || here.is_empty() {
            continue;
        }
        if !here.contains(&true) {
            add(FindingKind::Dead, &other.id, name(other.basis), "");
            continue;
        }
        for _ in 0..redundant(&other.when, |when| holds(&when, other.goals, other.basis) == here) {
            add(FindingKind::RedundantCondition, &other.id, name(other.basis), "");
        }
    }
    for (goal, named) in model.vocabulary.goals.iter().enumerate() {
        let bare = here.iter().filter(|of| of.asked.goal == goal && of.asked.means.is_none()).collect::<Vec<_>>();
        let mut headline = vec![u8::MAX; bare[0].worlds.len()];
        let mut verdicts = Vec::new();
        for of in &bare {
            for (place, gate) in named.gates.iter().enumerate() {
                let blocked = |found: &InWorld| found.blocked.iter().any(|(of, blocked)| of == gate && *blocked);
                if of.found.iter().all(blocked) {
                    add(FindingKind::GateNeverOpens, &model.vocabulary.gates[*gate].id, name(of.basis), &named.id);
                }
                let _ = place;
            }
            let here = of.found.iter().map(|found| found.verdict).collect::<Vec<_>>();
            headline.iter_mut().zip(&here).for_each(|(headline, here)| *headline = (*headline).min(*here));
            verdicts.push((name(of.basis), here));
        }
        verdicts.push(("headline", headline));
        for (basis, reached) in verdicts {
            let reached = reached.into_iter().collect::<BTreeSet<_>>();
            for (verdict, id) in ["not_directly", "via_workaround", "theoretically_possible"].into_iter().enumerate() {
                // Where no way around is written, none is missed.
                let around = model.routes.iter().any(|route| route.compliance != Compliance::Prohibited);
                if !reached.contains(&(verdict as u8)) && (around || id != "via_workaround") {
                    add(FindingKind::VerdictNeverReached, id, basis, &named.id);
                }
            }
        }
    }
    found
}

/// Every test of a finding is passed; only what holds nowhere, or lies between two others, has none.
fn witnesses(rulebook: &Rulebook, coverage: &Coverage, files: &[(String, String)]) -> usize {
    for finding in coverage.findings().iter().filter(|finding| finding.witness().is_none()) {
        assert!(finding.kind() == FindingKind::Dead || finding.id() == "via_workaround", "{finding:?} has no witness");
    }
    let tests = coverage.findings().iter().filter_map(|finding| finding.witness()).collect::<Vec<_>>();
    if tests.is_empty() {
        return 0;
    }
    let text = tests.iter().flat_map(|test| test.lines()).map(|line| format!("  {line}\n")).collect::<String>();
    let file = ("tests.yaml".to_owned(), format!("format: 1\nscope: world\ntests:\n{text}"));
    let read = Rulebook::from_sources(files.iter().cloned().chain([file]));
    let read = read.unwrap_or_else(|error| panic!("{error}\n{text}"));
    let model = Model {
        tests: crate::support::plain::plain(&read).tests.clone(),
        ..crate::support::plain::plain(rulebook).clone()
    };
    let report = model.rulebook().unwrap().test();
    assert!(report.failures().is_empty(), "{:#?}\n{text}", report.failures());
    tests.len()
}

#[test]
fn generated_rulebooks() {
    const CASES: u32 = 100;
    let seen = RefCell::new(BTreeMap::<&str, usize>::new());
    let mut runner = TestRunner::new(config(CASES));
    let result = runner.run(&proptest::collection::vec(any::<u8>(), 0..400), |tape| {
        let files = rulebook(&mut Tape::new(&tape));
        let Ok(rulebook) = Rulebook::from_sources(files.clone()) else { return Ok(()) };
        if all_worlds(crate::support::plain::plain(&rulebook)).len() > 400 {
            return Ok(());
        }
        let coverage = rulebook.coverage(None, None).unwrap();
        let mut found = Found::new();
        for finding in coverage.findings() {
            let goal = finding.goal().unwrap_or_default();
            *found
                .entry((finding.kind().as_str(), finding.id().to_owned(), finding.basis(), goal.to_string()))
                .or_default() += 1;
            *seen.borrow_mut().entry(finding.kind().as_str()).or_default() += 1;
        }
        prop_assert_eq!(
            &found,
            &expected(crate::support::plain::plain(&rulebook)),
            "found (left) and enumerated (right)\n{}",
            files[3].1
        );
        witnesses(&rulebook, &coverage, &files);
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
    // A campaign in which a kind never occurs says nothing about it.
    let seen = seen.into_inner();
    for kind in [
        "dead",
        "shadowed",
        "never-decides",
        "idle-route",
        "redundant-condition",
        "gate-never-opens",
        "verdict-never-reached",
    ] {
        assert!(seen.get(kind).is_some_and(|count| *count > 5) || sampled(CASES), "{kind}: {seen:?}");
    }
}

/// What is so on any day is so on every day on which it is in effect, day by day.
#[test]
fn any_day_is_every_day() {
    // A day out of each span: what is generated begins or ends on the second and third of these.
    let days = ["2023-01-01", "2023-07-20", "2024-06-01"];
    let days = days.map(|day| day.parse::<jiff::civil::Date>().unwrap());
    let seen = RefCell::new((0, 0));
    let mut runner = TestRunner::new(config(200));
    let result = runner.run(&proptest::collection::vec(any::<u8>(), 0..400), |tape| {
        let files = rulebook(&mut Tape::new(&tape));
        let Ok(rulebook) = Rulebook::from_sources(files.clone()) else { return Ok(()) };
        let found = rulebook.coverage_on_any_day().unwrap();
        let of_day = days.map(|day| rulebook.coverage(None, Some(day)).unwrap());
        let model = crate::support::plain::plain(&rulebook);
        let rules = model.rules.iter().map(|rule| &rule.id).chain(model.routes.iter().map(|route| &route.id));
        for id in rules.chain(model.alternatives.iter().map(|other| &other.id)) {
            let in_force = of_day.iter().filter(|day| !day.not_in_force().contains(id)).collect::<Vec<_>>();
            let kinds = |coverage: &Coverage| {
                let own = coverage.findings().iter().filter(|finding| finding.id() == id);
                own.map(|finding| finding.kind()).collect::<BTreeSet<_>>()
            };
            let here = found.iter().filter(|finding| finding.id() == id).collect::<Vec<_>>();
            let has = |kind: FindingKind| here.iter().any(|finding| finding.kind() == kind);
            let dead = |coverage: &&&Coverage| kinds(coverage).contains(&FindingKind::Dead);
            prop_assert_eq!(has(FindingKind::Dead), !in_force.is_empty() && in_force.iter().all(|day| dead(&day)));
            let alive = in_force.iter().filter(|day| !dead(day)).collect::<Vec<_>>();
            let idle = [FindingKind::Shadowed, FindingKind::NeverDecides, FindingKind::IdleRoute];
            let idles = !alive.is_empty() && alive.iter().all(|day| idle.iter().any(|kind| kinds(day).contains(kind)));
            prop_assert_eq!(idle.iter().any(|kind| has(*kind)), idles, "{}\n{}", id, files[3].1);
            // Shadowed is what changes no gate either, on any day.
            let never = alive.iter().any(|day| kinds(day).contains(&FindingKind::NeverDecides));
            prop_assert_eq!(
                has(FindingKind::Shadowed),
                idles && !never && !kinds(alive[0]).contains(&idle[2]),
                "{}",
                id
            );
            for finding in here.iter().filter(|finding| finding.kind() == FindingKind::RedundantCondition) {
                // On some of the days it may be that a clause around it can be left out as well.
                let around = |of: &simbind::coverage::Finding| {
                    let (one, other) = (of.clause(), finding.clause());
                    of.id() == finding.id() && one.zip(other).is_some_and(|(one, other)| one.contains(other))
                };
                let every = alive.iter().all(|day| day.findings().iter().any(around));
                prop_assert!(every, "{:?}\n{}", finding, files[3].1);
            }
            let mut seen = seen.borrow_mut();
            let once = alive.iter().any(|day| idle.iter().any(|kind| kinds(day).contains(kind)));
            seen.0 += usize::from(idles);
            seen.1 += usize::from(once && !idles);
        }
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
    // Some are idle on every day, and some only at times.
    let (always, at_times) = seen.into_inner();
    assert!(always > 20 && at_times > 20, "{always} {at_times}");
}
