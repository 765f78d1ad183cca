//! Compares two rulebooks question by question, and counts and describes the situations that change.
//!
//! For each goal, country and basis the verdicts of both rulebooks are decision diagrams over the same worlds. The
//! worlds where they differ are projected onto the facts on which either verdict depends, and counted. Each *shift*
//! (from one verdict to another) is covered by a few boxes, and each box is shown with the cause of the difference.
//!
//! ```text
//! old: card=visa -> not_directly      new: card=visa|jcb -> not_directly
//! shift: via_workaround -> not_directly, region card=jcb, because of rule r1
//! ```

use super::align::Aligned;
use super::case::{BASES, Case, NO_OPINION, Side};
use super::responsible::{Candidate, candidates, responsible, trials};
use super::written::{self, Written};
use super::{Changed, Compared, Region, Shift};
use crate::engine::error::Error;
use crate::engine::ids::{CountryId, FactId, GoalId, MeansId};
use crate::engine::rulebook::Rulebook;
use crate::engine::verdict::Verdict;
use crate::engine::worlds::{Builder, Constraints, Node, regions};

/// The most regions of one shift that are listed; nobody reads more.
const MOST_REGIONS: usize = 120;

/// The countries to compare: the name to show, and the identifier in each rulebook.
pub(super) struct Countries {
    list: Vec<(String, [CountryId; 2])>,
    /// The number of countries for which [`Changed::OTHERS`] stands.
    pub(super) others: usize,
}

/// Countries that both rulebooks can be asked about; countries about which neither says anything specific are one.
pub(super) fn countries(old: &Rulebook, new: &Rulebook, only: Option<&str>) -> Result<Countries, Error> {
    if let Some(name) = only {
        let code = old.country(name).or_else(|_| new.country(name))?.code.to_string();
        let countries = [old.country_id(&code)?, new.country_id(&code)?];
        return Ok(Countries { list: vec![(code, countries)], others: 0 });
    }
    let mut countries = Countries { list: Vec::new(), others: 0 };
    let mut other = None;
    for (after, country) in new.model.countries.entries() {
        let Some(before) = old.model.countries.find(|old| old.code == country.code) else { continue };
        if old.tells_apart(before) || new.tells_apart(after) {
            countries.list.push((country.code.to_string(), [before, after]));
        } else {
            countries.others += 1;
            other = other.or(Some([before, after]));
        }
    }
    countries.list.sort();
    countries.list.extend(other.map(|countries| (Changed::OTHERS.to_owned(), countries)));
    Ok(countries)
}

/// The results of all questions.
#[derive(Default)]
pub(super) struct Cells {
    pub(super) compared: usize,
    pub(super) changed: usize,
    pub(super) changes: Vec<Changed>,
}

/// Compares every question of the goals that both rulebooks have.
pub(super) fn cells(aligned: &Aligned, countries: &Countries, compared: &Compared<'_>) -> Result<Cells, Error> {
    let words = &aligned.new.vocabulary;
    let means = compared.means.and_then(|means| words.mean(means));
    let mut cells = Cells::default();
    for (goal, named) in words.goals.entries() {
        let in_both = [&aligned.old, &aligned.new].iter().all(|model| !model.vocabulary.goals[goal].gates.is_empty());
        if !in_both || compared.goal.is_some_and(|only| named.id != *only) {
            continue;
        }
        let asked = Asked { aligned, goal, means, compared };
        let mut counted = Ok(());
        let done = Worlds::ask_each(
            words,
            goal,
            &countries.list,
            |builder| Demands::new(aligned, goal, compared, builder),
            |(name, countries), worlds| {
                if counted.is_ok() {
                    counted = asked.country(name, *countries, worlds, &mut cells);
                }
            },
        );
        done.map_err(|_| {
            Error::question(format!(
                "the answers for `{}` of the two rulebooks differ in too many ways to be compared; compare editions that \
                 are nearer to each other",
                named.id
            ))
        })?;
        counted?;
    }
    cells.changes.sort_by(|left, right| left.countries.cmp(&right.countries));
    Ok(cells)
}

/// Merges equal changes of several countries.
fn join(changes: &mut Vec<Changed>, changed: Changed) {
    // The test of a region names one country and stands for all of them.
    let alike = |left: &Changed, right: &Changed| {
        let regions = |shift: &Shift| {
            let regions = shift.regions.iter();
            regions.map(|region| (region.facts.clone(), region.responsible.clone())).collect::<Vec<_>>()
        };
        let shifts = |changed: &Changed| {
            let shifts = changed.shifts.iter();
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

/// The constraints of the two rulebooks on possible worlds.
struct Demands {
    both: Constraints,
    each: [Constraints; 2],
}

impl Demands {
    fn new(aligned: &Aligned, goal: GoalId, compared: &Compared<'_>, builder: &mut Builder) -> Demands {
        let mut demands = [Vec::new(), Vec::new()];
        for (side, model) in [&aligned.old, &aligned.new].into_iter().enumerate() {
            let Some(demands) = demands.get_mut(side) else { continue };
            let now = crate::engine::quantity::now(compared.as_of.unwrap_or(model.date), 0);
            for impossible in model.vocabulary.impossible.iter().filter(|impossible| impossible.is_so(Some(now))) {
                let never = builder.condition(&impossible.when, goal);
                demands.push(builder.not(never));
            }
            // A world with a value that a rulebook does not have is not one of its worlds.
            for (fact, values) in aligned.values.entries() {
                if let Some(values) = values.get(side).copied().flatten() {
                    demands.push(builder.is(fact, values));
                }
            }
        }
        let both = Constraints::of(demands.iter().flatten().copied(), builder);
        Demands { both, each: demands.map(|demands| Constraints::of(demands, builder)) }
    }

    /// The combinations of values of these facts that both rulebooks have in some world; `each` are the combinations of
    /// each rulebook.
    ///
    /// If all values of some fact have other names in the other rulebook, no whole world is common to both. Verdicts
    /// that do not depend on that fact can still be compared.
    fn common(&self, facts: &[FactId], each: [Node; 2], builder: &mut Builder) -> Node {
        if self.both.seen_through(&[], builder) == Node::FALSE {
            let [old, new] = each;
            builder.and(old, new)
        } else {
            self.both.seen_through(facts, builder)
        }
    }
}

type Worlds<'b, 'm> = crate::workbench::worlds::Worlds<'b, 'm, Demands>;

/// A goal and a means, asked of both rulebooks.
struct Asked<'a> {
    aligned: &'a Aligned,
    goal: GoalId,
    means: Option<MeansId>,
    compared: &'a Compared<'a>,
}

/// A basis on which the verdicts differ.
struct OnBasis<'t> {
    basis: usize,
    /// The facts on which the verdict of either rulebook depends.
    facts: Vec<FactId>,
    /// Worlds that are common to both rulebooks.
    common: Node,
    /// Worlds of neither rulebook: don't-cares, which a region may cover or not.
    either: Node,
    candidates: &'t [Candidate],
    trials: &'t [[Node; 3]],
}

impl<'a> Asked<'a> {
    /// Compares the questions about one country.
    fn country(
        &self,
        name: &str,
        [before, after]: [CountryId; 2],
        worlds: &mut Worlds<'_, 'a>,
        cells: &mut Cells,
    ) -> Result<(), Error> {
        let side = |model, country, own| Side { model, country, day: self.compared.as_of.unwrap_or(own) };
        let Aligned { old, new, .. } = self.aligned;
        let sides = [side(old, before, old.date), side(new, after, new.date)];
        let [old, new] = sides.map(|side| Case::new(side, self.goal, self.means));
        let bases = old.opinions.iter().zip(&new.opinions).filter(|(old, new)| old.is_some() || new.is_some()).count();
        // If there is any opinion, the headline counts as one more basis.
        cells.compared += if bases == 0 { 0 } else { bases + 1 };
        let candidates = candidates(&old, &new, sides);
        // Without candidates the deciding entries are the same, and so are all verdicts.
        if candidates.is_empty() {
            return Ok(());
        }
        let (changes, apart) = self.changes([&old, &new], &candidates, worlds)?;
        cells.compared = cells.compared.saturating_sub(apart);
        for mut changed in changes {
            changed.goal = self.goal_name().to_owned();
            changed.countries.push(name.to_owned());
            self.write_tests(&self.aligned.new.countries[after].code, &mut changed);
            cells.changed += changed.bases.len();
            join(&mut cells.changes, changed);
        }
        Ok(())
    }

    /// The changes on each basis, with bases that have equal changes merged; and the number of bases on which there was
    /// nothing to compare.
    fn changes(
        &self,
        cases: [&Case<'a>; 2],
        candidates: &[Candidate],
        worlds: &mut Worlds<'_, 'a>,
    ) -> Result<(Vec<Changed>, usize), Error> {
        let verdicts = cases.map(|case| case.verdicts(worlds));
        let [before, after] = verdicts;
        let (mut found, mut apart): (Vec<Changed>, usize) = (Vec::new(), 0);
        if before == after {
            return Ok((found, apart));
        }
        let trials = trials(cases, verdicts, candidates, worlds);
        for (basis, (before, after)) in before.into_iter().zip(after).enumerate().filter(|(_, (old, new))| old != new) {
            let mut facts = worlds.builder.support(before);
            facts.extend(worlds.builder.support(after));
            facts.sort_unstable();
            facts.dedup();
            let each = worlds.possible.each.each_ref().map(|demands| demands.seen_through(&facts, worlds.builder));
            let by_any = each.into_iter().fold(Node::FALSE, |any, one| worlds.builder.or(any, one));
            let either = worlds.builder.not(by_any);
            let common = worlds.possible.common(&facts, each, worlds.builder);
            if common == Node::FALSE {
                apart += 1;
                continue;
            }
            let on = OnBasis { basis, facts, common, either, candidates, trials: &trials };
            let Some(changed) = self.changed(&on, before, after, worlds.builder)? else { continue };
            // The headline often has the same changes as the opinion that decides it.
            match found.iter_mut().find(|known| alike(known, &changed)) {
                Some(known) => known.bases.extend(changed.bases),
                None => found.push(changed),
            }
        }
        Ok((found, apart))
    }

    /// The changes on one basis; none if no possible world changes.
    fn changed(
        &self,
        on: &OnBasis<'_>,
        before: Node,
        after: Node,
        builder: &mut Builder,
    ) -> Result<Option<Changed>, Error> {
        let mut shifts = Vec::new();
        for from in 0..=NO_OPINION {
            for to in (0..=NO_OPINION).filter(|to| *to != from) {
                let (was, is) = (builder.outcome_is(before, from), builder.outcome_is(after, to));
                let both = builder.and(was, is);
                let shifted = builder.and(both, on.common);
                if shifted != Node::FALSE {
                    shifts.push(self.shift(shifted, [from, to], on, builder)?);
                }
            }
        }
        // Changes for the worse come first, then those with the most situations.
        shifts.sort_by_key(|shift| (std::cmp::Reverse(shift.from), shift.to));
        shifts.sort_by_key(|shift| shift.from < shift.to);
        let changed = Changed {
            countries: Vec::new(),
            goal: String::new(),
            bases: BASES.get(on.basis).copied().into_iter().collect(),
            changed: shifts.iter().map(|shift| shift.situations).sum(),
            situations: count(on.common, &on.facts, builder)?,
            facts: on.facts.iter().map(|fact| self.aligned.new.vocabulary.facts[*fact].id.to_string()).collect(),
            shifts,
        };
        Ok((!changed.shifts.is_empty()).then_some(changed))
    }

    fn shift(&self, shifted: Node, outcomes: [u8; 2], on: &OnBasis<'_>, builder: &mut Builder) -> Result<Shift, Error> {
        let [from, to] = outcomes.map(|outcome| (outcome < NO_OPINION).then(|| Verdict::from_outcome(outcome)));
        let written = self.written();
        let mut left = shifted;
        let mut found = Vec::new();
        for region in regions(shifted, on.either, &on.facts, MOST_REGIONS, builder) {
            left = builder.and_not(left, region.covered);
            found.push(Region {
                facts: written.facts(&region.worlds, &on.facts),
                words: written.words(&region.worlds, &on.facts),
                situations: count(region.covered, &on.facts, builder)?,
                responsible: responsible(region.covered, on.basis, on.candidates, on.trials, builder),
                test: None,
            });
        }
        found.sort_by(|left, right| (right.situations, &left.words).cmp(&(left.situations, &right.words)));
        let (situations, beyond) = (count(shifted, &on.facts, builder)?, count(left, &on.facts, builder)?);
        Ok(Shift { from, to, situations, regions: found, beyond })
    }

    /// Writes a test for each region.
    fn write_tests(&self, country: &str, changed: &mut Changed) {
        let words = &self.aligned.new.vocabulary;
        let means = self.means.map(|means| &*words.means[means].id);
        for shift in &mut changed.shifts {
            for (place, region) in shift.regions.iter_mut().enumerate() {
                let (goal, day) = (self.goal_name(), self.compared.as_of);
                let question = written::Question { country, number: place + 1, goal, means, day };
                region.test = self.written().test(&question, &changed.bases, shift.from, shift.to, region);
            }
        }
    }

    fn goal_name(&self) -> &'a str {
        &self.aligned.new.vocabulary.goals[self.goal].id
    }

    fn written(&self) -> Written<'a> {
        Written { words: &self.aligned.new.vocabulary, values: &self.aligned.values }
    }
}

fn count(worlds: Node, facts: &[FactId], builder: &Builder) -> Result<u128, Error> {
    let counted = builder.count(worlds, facts);
    counted.ok_or_else(|| Error::question("the verdicts depend on so many facts that situations cannot be counted"))
}

fn alike(left: &Changed, right: &Changed) -> bool {
    (left.changed, left.situations, &left.facts, &left.shifts)
        == (right.changed, right.situations, &right.facts, &right.shifts)
}
