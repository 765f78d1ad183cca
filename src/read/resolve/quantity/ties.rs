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
//! - Quantities that are compared with one another: the combinations of cells without figures
//!   ([`together`](crate::engine::quantity)).
//! - An absent figure is absent in all facts derived from it, and a comparison with an absent figure is absent: of two
//!   figures that are compared one is missing exactly when their comparison is.

use std::collections::BTreeSet;

use super::cells::{Clash, Cuts};
use super::compare::{Against, Between};
use crate::engine::ids::{FactId, Id, ValueId, ValueSet};
use crate::engine::model::{Condition, Impossible, Quantity, QuantityKind, Text, Vocabulary};
use crate::engine::quantity::{Always, DAY, Figures, MOST, Track, apart, impossible};

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
            tracks.push(Track { fact: id, quantity, cells: fact.all(), from: 0, of: place(of), less });
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
    let optional = optional.map(|member| place(*member)).collect();
    let always = Always { bounds, ..Always::default() };
    let Some(apart) = apart(&tracks, members.len() + 1, &optional, &[always], WORK) else {
        let fact = members.first().copied().unwrap_or(FactId(0));
        let names =
            members.iter().map(|member| format!("`{}`", words.facts[*member].id)).collect::<Vec<_>>().join(", ");
        let message = format!("{names} are compared in more ways than can be looked through");
        return Err(Clash::new(fact, message, "compare fewer of them with one another"));
    };
    let of = members.first().copied().unwrap_or(FactId(0));
    let first = found.len() + 1;
    let numbered = apart
        .into_iter()
        .enumerate()
        .map(|(place, when)| impossible(words, &members, format!("{}~{}", words.facts[of].id, first + place), when));
    found.extend(numbered);
    Ok(())
}
