use jiff::civil::Date;

use super::align::Aligned;
use super::case::{BASES, Case, NO_OPINION, Side};
use super::responsible::{Candidate, candidates, responsible, trials};
use super::written::{self, Written};
use super::{Changed, Region, Shift};
use crate::engine::error::Error;
use crate::engine::model::{Model, Scope};
use crate::engine::rulebook::Rulebook;
use crate::engine::verdict::Verdict;
use crate::engine::worlds::{Builder, Node, regions};

/// More regions than this of one shift nobody reads.
const MOST_REGIONS: usize = 120;

/// Steps of work for the questions of one goal; and what must be left of them before the next country is asked about.
const WORK: usize = 1 << 24;
const ENOUGH: usize = WORK / 2;

/// The countries to compare: a name to show, and the places in each rulebook.
pub(super) struct Countries {
    list: Vec<(String, [usize; 2])>,
    /// Number of countries for which the one named [`Changed::OTHERS`] stands.
    pub(super) others: usize,
}

/// Countries that both rulebooks can be asked about; those that neither says anything of its own about are one.
pub(super) fn countries(old: &Rulebook, new: &Rulebook, only: Option<&str>) -> Result<Countries, Error> {
    if let Some(name) = only {
        let code = old.country(name).or_else(|_| new.country(name))?.code.clone();
        let places = [old.country_place(&code)?, new.country_place(&code)?];
        return Ok(Countries { list: vec![(code, places)], others: 0 });
    }
    let mut countries = Countries { list: Vec::new(), others: 0 };
    let mut other = None;
    for (after, country) in new.model.countries.iter().enumerate() {
        let Some(before) = old.model.countries.iter().position(|of| of.code == country.code) else { continue };
        let places = [before, after];
        if says_something(&old.model, before) || says_something(&new.model, after) {
            countries.list.push((country.code.clone(), places));
        } else {
            countries.others += 1;
            other = other.or(Some(places));
        }
    }
    countries.list.sort();
    countries.list.extend(other.map(|places| (Changed::OTHERS.to_owned(), places)));
    Ok(countries)
}

fn says_something(model: &Model, country: usize) -> bool {
    let own = |scope: Scope| scope == Scope::Country(country);
    model.countries.get(country).is_some_and(|country| country.described || country.document.is_some())
        || model.rules.iter().any(|rule| own(rule.scope))
        || model.routes.iter().any(|route| own(route.scope))
}

/// What came of comparing all questions.
pub(super) struct Cells {
    pub(super) compared: usize,
    pub(super) changed: usize,
    pub(super) changes: Vec<Changed>,
}

pub(super) fn cells(
    aligned: &Aligned,
    countries: &Countries,
    only: Option<String>,
    means: Option<String>,
    as_of: Option<Date>,
) -> Result<Cells, Error> {
    let [old_day, new_day] = [aligned.old.date, aligned.new.date].map(|own| as_of.unwrap_or(own));
    let words = &aligned.new.vocabulary;
    let means = means.and_then(|means| words.means(&means));
    let mut cells = Cells { compared: 0, changed: 0, changes: Vec::new() };
    for (goal, named) in words.goals.iter().enumerate() {
        let known = [&aligned.old, &aligned.new]
            .iter()
            .all(|model| model.vocabulary.goals.get(goal).is_some_and(|goal| !goal.gates.is_empty()));
        if !known || only.as_ref().is_some_and(|only| *only != named.id) {
            continue;
        }
        // What was made for one country serves the next: most rules are worldwide.
        let mut asked = Asked { as_of, ..Asked::new(aligned, goal, means) };
        for (name, [before, after]) in &countries.list {
            if asked.builder.left() < ENOUGH {
                asked = Asked { as_of, ..Asked::new(aligned, goal, means) };
            }
            let sides = [
                Side { model: &aligned.old, country: *before, day: old_day },
                Side { model: &aligned.new, country: *after, day: new_day },
            ];
            let (compared, changed) = asked.compare(name, sides)?;
            if asked.builder.exhausted() {
                let message = format!(
                    "the answers for `{}` of the two rulebooks differ in too many ways to be compared; compare editions \
                     that are nearer to each other",
                    named.id
                );
                return Err(Error::question(message));
            }
            cells.compared += compared;
            cells.changed += changed.iter().map(|changed| changed.bases.len()).sum::<usize>();
            for changed in changed {
                join(&mut cells.changes, changed);
            }
        }
    }
    cells.changes.sort_by(|left, right| left.countries.cmp(&right.countries));
    Ok(cells)
}

/// Puts what changes alike in several countries in one place.
fn join(changes: &mut Vec<Changed>, changed: Changed) {
    // The test of a region names one country; it serves for all of them.
    let alike = |left: &Changed, right: &Changed| {
        let regions = |shift: &Shift| {
            let regions = shift.regions.iter();
            regions.map(|region| (region.facts.clone(), region.responsible.clone())).collect::<Vec<_>>()
        };
        let shifts = |of: &Changed| {
            let shifts = of.shifts.iter();
            shifts.map(|shift| (shift.from, shift.to, shift.situations, regions(shift))).collect::<Vec<_>>()
        };
        (&left.goal, &left.bases, left.changed, left.situations)
            == (&right.goal, &right.bases, right.changed, right.situations)
            && shifts(left) == shifts(right)
    };
    match changes.iter_mut().find(|known| alike(known, &changed)) {
        Some(known) => known.countries.extend(changed.countries),
        None => changes.push(changed),
    }
}

/// A goal and a means, put to both rulebooks.
struct Asked<'a> {
    aligned: &'a Aligned,
    goal: usize,
    means: Option<usize>,
    /// The day that was asked for, where one was.
    as_of: Option<Date>,
    builder: Builder,
    /// What each rulebook demands of a world that can be.
    demands: [Vec<Node>; 2],
}

/// What regions of a basis are told from.
struct Told<'t> {
    basis: usize,
    facts: &'t [usize],
    either: Node,
    candidates: &'t [Candidate],
    trials: &'t [[Node; 3]],
}

impl<'a> Asked<'a> {
    fn new(aligned: &'a Aligned, goal: usize, means: Option<usize>) -> Asked<'a> {
        let facts = &aligned.new.vocabulary.facts;
        let mut builder = Builder::bounded(facts.iter().map(|fact| fact.values.len()), WORK);
        let mut side = 0;
        let demands = [&aligned.old, &aligned.new].map(|model| {
            let mut demands = Vec::new();
            for impossible in &model.vocabulary.impossible {
                let never = builder.condition(&impossible.when, goal);
                demands.push(builder.not(never));
            }
            for (fact, values) in aligned.values.iter().enumerate() {
                if let Some(values) = values.get(side).copied().flatten() {
                    demands.push(builder.is(fact, values));
                }
            }
            side += 1;
            demands
        });
        Asked { aligned, goal, means, as_of: None, builder, demands }
    }

    /// How many bases were compared, and what changes.
    fn compare(&mut self, country: &str, sides: [Side<'_>; 2]) -> Result<(usize, Vec<Changed>), Error> {
        let [old, new] = sides.map(|side| Case::new(side, self.goal));
        let has = |basis: usize| [&old, &new].iter().any(|case| case.opinions.get(basis).is_some_and(Option::is_some));
        let bases = [has(0), has(1), has(0) || has(1)];
        let compared = bases.iter().filter(|has| **has).count();
        let candidates = candidates(&old, &new, sides, self.goal);
        // What decides is the same: so is every verdict.
        if candidates.is_empty() {
            return Ok((compared, Vec::new()));
        }
        let before = old.verdicts(self.goal, self.means, &mut self.builder)?;
        let after = new.verdicts(self.goal, self.means, &mut self.builder)?;
        let mut found: Vec<(usize, Vec<usize>, Changed)> = Vec::new();
        let mut trial = None;
        for (basis, (before_here, after_here)) in before.into_iter().zip(after).enumerate() {
            if before_here == after_here {
                continue;
            }
            if trial.is_none() {
                let cases = [&old, &new];
                let verdicts = [before, after];
                trial = Some(trials(cases, verdicts, &candidates, self.goal, self.means, &mut self.builder)?);
            }
            let trials = trial.as_deref().unwrap_or_default();
            let changed = self.changed(basis, before_here, after_here, &candidates, trials)?;
            let Some((facts, changed)) = changed else { continue };
            // The headline often changes just as the opinion does that decides it.
            match found.iter_mut().find(|(_, _, known)| alike(known, &changed)) {
                Some((_, _, known)) => known.bases.extend(changed.bases),
                None => found.push((basis, facts, changed)),
            }
        }
        let code = sides.last().and_then(|side| side.model.countries.get(side.country)).map(|of| of.code.as_str());
        let written = Written { words: &self.aligned.new.vocabulary, values: &self.aligned.values };
        let goal = self.aligned.new.vocabulary.goals.get(self.goal).map_or("", |goal| goal.id.as_str());
        let means = self.means.and_then(|means| self.aligned.new.vocabulary.means.get(means));
        let mut changes = Vec::new();
        for (_, _, mut changed) in found {
            goal.clone_into(&mut changed.goal);
            changed.countries.push(country.to_owned());
            for shift in &mut changed.shifts {
                for (place, region) in shift.regions.iter_mut().enumerate() {
                    let question = written::Question {
                        country: code.unwrap_or_default(),
                        number: place + 1,
                        goal,
                        means: means.map(|means| means.id.as_str()),
                        day: self.as_of,
                    };
                    region.test = written.test(&question, &changed.bases, shift.from, shift.to, region);
                }
            }
            changes.push(changed);
        }
        Ok((compared, changes))
    }

    /// What changes on one basis; none where nothing does in any world that can be.
    fn changed(
        &mut self,
        basis: usize,
        before: Node,
        after: Node,
        candidates: &[Candidate],
        trials: &[[Node; 3]],
    ) -> Result<Option<(Vec<usize>, Changed)>, Error> {
        let mut facts = self.builder.support(before);
        facts.extend(self.builder.support(after));
        facts.sort_unstable();
        facts.dedup();
        let [old, new] = &self.demands;
        let all = old.iter().chain(new).copied().collect::<Vec<_>>();
        let common = self.builder.meeting(&all, &facts);
        let (by_old, by_new) = (self.builder.meeting(old, &facts), self.builder.meeting(new, &facts));
        let by_any = self.builder.or(by_old, by_new);
        let either = self.builder.not(by_any);

        let told = Told { basis, facts: &facts, either, candidates, trials };
        let mut shifts = Vec::new();
        let mut changed = 0;
        for from in 0..=NO_OPINION {
            for to in (0..=NO_OPINION).filter(|to| *to != from) {
                let (was, is) = (self.builder.outcome_is(before, from), self.builder.outcome_is(after, to));
                let both = self.builder.and(was, is);
                let worlds = self.builder.and(both, common);
                if worlds != Node::FALSE {
                    let shift = self.shift(worlds, [from, to], &told)?;
                    changed += shift.situations;
                    shifts.push(shift);
                }
            }
        }
        // What becomes worse comes first, and what changes most.
        shifts.sort_by_key(|shift| (std::cmp::Reverse(shift.from), shift.to));
        shifts.sort_by_key(|shift| shift.from < shift.to);
        let situations = self.count(common, &facts)?;
        let names = facts.iter().filter_map(|fact| self.aligned.new.vocabulary.facts.get(*fact));
        let changed = Changed {
            countries: Vec::new(),
            goal: String::new(),
            bases: BASES.get(basis).copied().into_iter().collect(),
            changed,
            situations,
            facts: names.map(|fact| fact.id.clone()).collect(),
            shifts,
        };
        Ok((!changed.shifts.is_empty()).then_some((facts, changed)))
    }

    fn count(&self, worlds: Node, facts: &[usize]) -> Result<u128, Error> {
        let counted = self.builder.count(worlds, facts);
        counted.ok_or_else(|| Error::question("the verdicts depend on so many facts that situations cannot be counted"))
    }

    fn shift(&mut self, worlds: Node, outcomes: [u8; 2], told: &Told<'_>) -> Result<Shift, Error> {
        let [from, to] = outcomes.map(|outcome| (outcome < NO_OPINION).then(|| Verdict::from_outcome(outcome)));
        let boxes = regions(worlds, told.either, told.facts, MOST_REGIONS, &mut self.builder);
        let written = Written { words: &self.aligned.new.vocabulary, values: &self.aligned.values };
        let mut left = worlds;
        let mut found = Vec::new();
        for region in boxes {
            let outside = self.builder.not(region.covered);
            left = self.builder.and(left, outside);
            let facts = written.facts(&region.worlds, told.facts);
            found.push(Region {
                words: written.words(&region.worlds, told.facts),
                facts,
                situations: self.count(region.covered, told.facts)?,
                responsible: responsible(region.covered, told.basis, told.candidates, told.trials, &mut self.builder),
                test: None,
            });
        }
        found.sort_by(|left, right| (right.situations, &left.words).cmp(&(left.situations, &right.words)));
        let (situations, beyond) = (self.count(worlds, told.facts)?, self.count(left, told.facts)?);
        Ok(Shift { from, to, situations, regions: found, beyond })
    }
}

fn alike(left: &Changed, right: &Changed) -> bool {
    (left.changed, left.situations, &left.facts, &left.shifts)
        == (right.changed, right.situations, &right.facts, &right.shifts)
}
