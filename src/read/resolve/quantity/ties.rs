//! Derives impossible worlds between facts that depend on the same figures.
//!
//! A quantity that is compared with several origins has a fact for each. If its figure is told, all of them are known;
//! if not, they still depend on one another: a vaccination "before 2021" is "longer ago than 6 months" on every day
//! since mid-2021. Combinations of cells that cannot occur become impossible worlds, so that the rest of the engine
//! needs no arithmetic.
//!
//! - A quantity with thresholds of its own and thresholds relative to now: two cells are ranges of figures that overlap
//!   or not. That changes only on days on which a threshold relative to now passes one of the others, so there is one
//!   set of impossible worlds for each span between such days.
//! - Quantities that are compared with one another: figures within given ranges and with given differences exist if and
//!   only if the graph of these bounds has no negative cycle (difference constraints; Cormen et al., Introduction to
//!   Algorithms, section 24.4). The combinations of cells are enumerated depth first, and each branch is cut where it
//!   first becomes infeasible.
//! - An absent figure is absent in all facts derived from it, and a comparison with an absent figure is absent: of two
//!   figures that are compared one is missing exactly when their comparison is.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::{Clash, Cuts};
use super::compare::{Against, Between};
use crate::engine::ids::{FactId, Id, ValueId, ValueSet};
use crate::engine::model::{Condition, Impossible, Quantity, QuantityKind, Text, Vocabulary};
use crate::engine::quantity::{DAY, Figures, MOST};

/// The bound on the number of combinations that are tried for a group of quantities.
const WORK: usize = 200_000;

/// The impossible combinations of cells.
///
/// # Errors
/// Comparisons that cannot go together.
pub(super) fn ties(words: &Vocabulary, cuts: &Cuts) -> Result<Vec<Impossible>, Clash> {
    let mut found = Vec::new();
    for (id, fact) in words.facts.entries() {
        let Some(quantity) = fact.quantity.as_ref().filter(|quantity| quantity.of.is_none()) else { continue };
        let absolute =
            track(words, id, |quantity| !quantity.from_now && quantity.other.is_none() && tells_something(quantity));
        if let Some(from_now) = track(words, id, |quantity| quantity.from_now) {
            through_time(words, absolute, from_now, quantity, &mut found);
        }
    }
    for group in groups(words) {
        compared(words, cuts, &group, &mut found)?;
    }
    Ok(found)
}

/// Whether the fact has more than one value.
fn tells_something(quantity: &Quantity) -> bool {
    !quantity.cuts.is_empty() || quantity.optional
}

/// The derived fact of a quantity with a given property.
fn track(words: &Vocabulary, of: FactId, is: impl Fn(&Quantity) -> bool) -> Option<FactId> {
    let mut facts = words.facts.entries();
    let found = facts.find(|(id, fact)| {
        fact.quantity.as_ref().is_some_and(|quantity| quantity.of.unwrap_or(*id) == of && is(quantity))
    });
    found.map(|(id, _)| id)
}

fn quantity(words: &Vocabulary, id: FactId) -> Option<&Quantity> {
    words.facts[id].quantity.as_ref()
}

fn text(words: &Vocabulary, of: FactId) -> Text {
    let label = &words.facts[of].label;
    label.each(|lang| {
        let label = label.get(lang);
        lang.pick(format!("“{label}” has one figure at a time"), format!("「{label}」同一时间只有一个数值"))
    })
}

/// For one quantity with thresholds of both kinds, the impossible combinations in each span of time.
fn through_time(
    words: &Vocabulary,
    absolute: Option<FactId>,
    from_now: FactId,
    of: &Quantity,
    found: &mut Vec<Impossible>,
) {
    let Some(moving) = quantity(words, from_now) else { return };
    let fixed = absolute.and_then(|absolute| quantity(words, absolute));
    let all = Figures { least: of.least.unwrap_or(-MOST), most: of.most.unwrap_or(MOST) };
    let starts = fixed.map(|fixed| fixed.cuts.iter().map(|cut| cut.start(of.kind, 0)).collect::<Vec<_>>());
    let bounds = [of.least, of.most.map(|most| most + 1)].into_iter().flatten();
    let mut turns = BTreeSet::new();
    for figure in starts.unwrap_or_default().into_iter().chain(bounds) {
        for other in &moving.cuts {
            for reached in [figure, figure + 1] {
                turns.extend(first(|now| other.start(of.kind, now) >= reached, of.kind));
            }
        }
    }
    let begins = std::iter::once(None).chain(turns.iter().copied().map(Some)).collect::<Vec<_>>();
    let absent = (fixed.and_then(Quantity::absent), moving.absent());
    let cells = (0..fixed.map_or(1, Quantity::cells_made)).map(ValueId::at).chain(absent.0);
    for cell in cells {
        let missing = absent.0 == Some(cell);
        let own = fixed.map_or(all, |fixed| fixed.figures_of(cell, 0).and(all));
        let cell = absolute.map(|absolute| Condition::Is(absolute, ValueSet::only(cell)));
        let mut before: Option<(ValueSet, Option<i64>)> = None;
        let mut push = |apart: ValueSet, since: Option<i64>, until: Option<i64>| {
            if apart.is_empty() {
                return;
            }
            let parts = cell.iter().cloned().chain([Condition::Is(from_now, apart)]).collect::<Vec<_>>();
            let fact = moving.of.unwrap_or(from_now);
            let id = format!("{}~{}", words.facts[fact].id, found.len() + 1);
            let (when, text) = (Condition::All(parts.into()), text(words, fact));
            found.push(Impossible { id: id.into(), when, text, since, until, of_figures: true });
        };
        for begin in begins.iter().copied() {
            let now = begin.unwrap_or_else(|| turns.first().map_or(0, |turn| turn - 1));
            let cells = words.facts[from_now].all().iter();
            let apart = cells.filter(|cell| match absent.1 == Some(*cell) {
                true => absolute.is_some() && !missing,
                false => own.and(moving.figures_of(*cell, now)).is_empty(),
            });
            let apart = apart.collect::<ValueSet>();
            if before.is_some_and(|(known, _)| known == apart) {
                continue;
            }
            if let Some((known, since)) = before.replace((apart, begin)) {
                push(known, since, begin);
            }
        }
        if let Some((known, since)) = before {
            push(known, since, None);
        }
    }
}

/// Binary search for the first second at which a monotone property holds; none if it always or never does.
fn first(holds: impl Fn(i64) -> bool, kind: QuantityKind) -> Option<i64> {
    // The range of the library's calendar, less the longest duration that rules may name.
    let (mut before, mut after) = (-4_000_000_i64, 2_800_000_i64);
    let step = if kind == QuantityKind::Date { DAY } else { 1 };
    (before, after) = (before * (DAY / step), after * (DAY / step));
    if holds(before * step) || !holds(after * step) {
        return None;
    }
    while after - before > 1 {
        let middle = before + (after - before) / 2;
        if holds(middle * step) { after = middle } else { before = middle }
    }
    Some(after * step)
}

/// Groups of quantities that are compared with one another, directly or through others.
fn groups(words: &Vocabulary) -> Vec<BTreeSet<FactId>> {
    let mut groups: Vec<BTreeSet<FactId>> = Vec::new();
    for (id, fact) in words.facts.entries() {
        let Some(quantity) = &fact.quantity else { continue };
        let Some(other) = quantity.other else { continue };
        let mut group = BTreeSet::from([quantity.of.unwrap_or(id), other]);
        let (touched, apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(|known| !known.is_disjoint(&group));
        touched.into_iter().for_each(|known| group.extend(known));
        groups = apart;
        groups.push(group);
    }
    groups
}

/// A fact of a group. Its cells are bounds on a figure, or on the difference of two figures.
struct Track<'v> {
    fact: FactId,
    quantity: &'v Quantity,
    /// Indices in the group; the last index stands for zero or for now.
    of: usize,
    less: usize,
}

fn compared(
    words: &Vocabulary,
    cuts: &Cuts,
    group: &BTreeSet<FactId>,
    found: &mut Vec<Impossible>,
) -> Result<(), Clash> {
    let members = group.iter().copied().collect::<Vec<_>>();
    let place = |fact: FactId| members.iter().position(|member| *member == fact).unwrap_or(members.len());
    let mut tracks = Vec::new();
    for (id, fact) in words.facts.entries() {
        let Some(quantity) = &fact.quantity else { continue };
        let of = quantity.of.unwrap_or(id);
        if group.contains(&of) && tells_something(quantity) {
            let less = quantity.other.map_or(members.len(), place);
            tracks.push(Track { fact: id, quantity, of: place(of), less });
        }
    }
    let alone = |track: &&Track<'_>| track.quantity.other.is_none();
    let from_now = tracks.iter().filter(alone).any(|track| track.quantity.from_now);
    let months = tracks.iter().filter(alone).find(|track| track.quantity.cuts.iter().any(|cut| cut.months != 0));
    let bounded = |track: &&Track<'_>| {
        track.quantity.kind.is_dated() && (track.quantity.least, track.quantity.most) != (None, None)
    };
    let of_its_own = |track: &&Track<'_>| alone(track) && !track.quantity.from_now && !track.quantity.cuts.is_empty();
    let fixed = tracks.iter().find(|track| of_its_own(track) || bounded(track));
    if let Some(track) = months.or(fixed.filter(|_| from_now)) {
        let name = &words.facts[track.quantity.of.unwrap_or(track.fact)].id;
        let (what, help) = match months {
            Some(_) => ("calendar months", "write the months in days, or ask for the months in a fact of its own"),
            None => (
                "figures of its own and the day asked about",
                "leave one of the three out, or ask for what it decides in a fact of its own",
            ),
        };
        let message = format!(
            "`{name}` is compared with another fact, and with {what}: which of these go together changes from day to day"
        );
        let months = months.is_some();
        let of = |part: &Between| group.contains(&part.fact);
        let has_months = |part: &Between| part.over.iter().chain(&part.under).any(|cut| cut.months != 0);
        let places = [
            cuts.place(|part| of(part) && matches!(part.against, Against::Other(_))),
            cuts.place(|part| of(part) && part.against == Against::Now && (!months || has_months(part))),
            cuts.place(|part| of(part) && part.against == Against::Zero && !months),
        ];
        let places = places.into_iter().flatten().collect();
        return Err(Clash { places, ..Clash::new(track.quantity.of.unwrap_or(track.fact), message, help) });
    }
    // Bounds that always apply: a number of doses is not negative.
    let mut bounds = Vec::new();
    if !from_now {
        for member in &members {
            if let Some(Quantity { least, most, .. }) = quantity(words, *member) {
                bounds.extend(most.map(|most| (place(*member), members.len(), most)));
                bounds.extend(least.map(|least| (members.len(), place(*member), -least)));
            }
        }
    }
    let optional = members.iter().filter(|member| quantity(words, **member).is_some_and(|of| of.optional));
    let mut walk = Walk {
        tracks: &tracks,
        places: members.len() + 1,
        optional: optional.map(|member| place(*member)).collect(),
        steps: 0,
        chosen: Vec::new(),
        impossible: BTreeMap::new(),
    };
    if !walk.from(0, &bounds) {
        let fact = members.first().copied().unwrap_or(FactId(0));
        let names =
            members.iter().map(|member| format!("`{}`", words.facts[*member].id)).collect::<Vec<_>>().join(", ");
        let message = format!("{names} are compared in more ways than can be looked through");
        return Err(Clash::new(fact, message, "compare fewer of them with one another"));
    }
    let impossible =
        walk.impossible.into_iter().flat_map(|(chosen, last)| last.into_iter().map(move |last| (chosen.clone(), last)));
    for (chosen, last) in impossible {
        let of = members.first().copied().unwrap_or(FactId(0));
        let cells = chosen.iter().map(|(track, cell)| (*track, ValueSet::only(*cell))).chain([last]);
        let parts =
            cells.filter_map(|(track, cells)| Some(Condition::Is(tracks.get(track)?.fact, cells))).collect::<Vec<_>>();
        let labels = |lang| {
            let labels = members.iter().map(|member| words.facts[*member].label.get(lang));
            labels.collect::<Vec<_>>()
        };
        let text = words.facts[of].label.each(|lang| {
            let labels = labels(lang);
            lang.pick(
                format!("the figures of “{}” go together", labels.join("”, “")),
                format!("「{}」的数值须相符", labels.join("」、「")),
            )
        });
        let id = format!("{}~{}", words.facts[of].id, found.len() + 1);
        found.push(Impossible {
            id: id.into(),
            when: Condition::All(parts.into()),
            text,
            since: None,
            until: None,
            of_figures: true,
        });
    }
    Ok(())
}

/// The constraint `left - right <= most`.
type Bound = (usize, usize, i64);

/// The cells chosen so far, by track.
type Chosen = Vec<(usize, ValueId)>;

struct Walk<'t, 'v> {
    tracks: &'t [Track<'v>],
    places: usize,
    /// The indices of figures that may be absent.
    optional: BTreeSet<usize>,
    steps: usize,
    chosen: Chosen,
    /// The infeasible combinations: all cells but the last, and for these the last track with its cells.
    impossible: BTreeMap<Chosen, BTreeMap<usize, ValueSet>>,
}

impl Walk<'_, '_> {
    /// Tries every cell of the tracks from index `at` on. False if the bound on work is exceeded.
    fn from(&mut self, at: usize, bounds: &[Bound]) -> bool {
        let Some(track) = self.tracks.get(at) else { return true };
        for cell in (0..track.quantity.cells_made()).map(ValueId::at).chain(track.quantity.absent()) {
            self.steps += 1;
            if self.steps > WORK {
                return false;
            }
            let mut all = bounds.to_vec();
            all.extend(self.bounds(at, cell));
            self.chosen.push((at, cell));
            let present = self.presence_agrees(&self.chosen);
            self.chosen.pop();
            if present && feasible(self.places, &all) {
                self.chosen.push((at, cell));
                let done = self.from(at + 1, &all);
                self.chosen.pop();
                if !done {
                    return false;
                }
            } else {
                self.cannot(at, cell);
            }
        }
        true
    }

    /// Records that a cell is infeasible together with a minimal subset of the chosen ones.
    fn cannot(&mut self, at: usize, cell: ValueId) {
        let mut needed = self.chosen.clone();
        for (track, _) in self.chosen.clone() {
            let rest = needed.iter().copied().filter(|(other, _)| *other != track).collect::<Chosen>();
            let mut bounds = self.bounds(at, cell);
            rest.iter().for_each(|(track, cell)| bounds.extend(self.bounds(*track, *cell)));
            let together = rest.iter().copied().chain([(at, cell)]).collect::<Chosen>();
            if !self.presence_agrees(&together) || !feasible(self.places, &bounds) {
                needed = rest;
            }
        }
        self.impossible.entry(needed).or_default().entry(at).or_default().insert(cell);
    }

    /// Whether the chosen values agree on which figures are present: figures that are compared are present, and a
    /// comparison is absent if and only if one of its two figures is.
    fn presence_agrees(&self, chosen: &[(usize, ValueId)]) -> bool {
        let (mut present, mut absent, mut one_absent) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
        for (track, value) in chosen {
            let Some(track) = self.tracks.get(*track) else { continue };
            // The last index is not a figure.
            let places = [track.of, track.less].into_iter().filter(|place| *place + 1 < self.places);
            match track.quantity.absent() == Some(*value) {
                false => present.extend(places),
                true if track.quantity.other.is_none() => absent.extend(places),
                true => one_absent.push([track.of, track.less]),
            }
        }
        let can_be = |place: &usize| self.optional.contains(place) && !present.contains(place);
        present.is_disjoint(&absent) && one_absent.iter().all(|pair| pair.iter().any(can_be))
    }

    fn bounds(&self, track: usize, cell: ValueId) -> Vec<Bound> {
        let Some(track) = self.tracks.get(track) else { return Vec::new() };
        if track.quantity.absent() == Some(cell) {
            return Vec::new();
        }
        let figures = track.quantity.figures_of(cell, 0);
        vec![(track.of, track.less, figures.most), (track.less, track.of, -figures.least)]
    }
}

/// Whether figures exist within all bounds, that is, whether the graph has no negative cycle (Bellman-Ford).
fn feasible(places: usize, bounds: &[Bound]) -> bool {
    let mut distance = vec![0_i128; places];
    for _ in 0..places {
        let mut changed = false;
        for (left, right, most) in bounds {
            let through = distance.get(*right).copied().unwrap_or(0) + i128::from(*most);
            if let Some(own) = distance.get_mut(*left).filter(|own| **own > through) {
                *own = through;
                changed = true;
            }
        }
        if !changed {
            return true;
        }
    }
    false
}
