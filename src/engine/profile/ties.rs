//! Ties between facts that follow from the figures that were told in one question.
//!
//! A told figure is placed into cells, fact by fact. Where quantities are compared with one another, the cells of the
//! facts that stay open may go together less freely than each of them by itself: the question then has impossible worlds
//! of its own, and with them possible worlds and programs of its own.
//!
//! ```text
//! cells   start: before 10 | from 10 on      end - start: at most 5 | more than 5
//! told    end = 12
//! ties    start before 10 and end - start at most 5 do go together (start = 8); start before 10 and more than 5 do
//!         (start = 3); start from 10 on and more than 5 do not
//! ```

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;
use rustc_hash::FxHashMap;

use super::Profile;
use crate::engine::ids::{CountryId, FactId};
use crate::engine::model::{Impossible, Quantity};
use crate::engine::program::space::Space;
use crate::engine::program::{Handle, Program};
use crate::engine::quantity::{Always, Figures, MOST, Track, apart, impossible};
use crate::engine::words::Words;

/// The bound on the combinations of cells that are tried. The reader of rules tries all combinations of the whole group
/// within the same bound, so a question, in which there are fewer, does not reach it.
const WORK: usize = 200_000;

/// The bound on the combinations of ranges that were told of several facts; beyond it the ranges of a fact count as one
/// that spans them.
const ALTERNATIVES: usize = 64;

/// The impossible worlds of a question by itself, with what is made from them.
#[derive(Debug)]
pub(crate) struct OwnTies {
    /// The possible worlds of the question.
    pub(crate) space: Space,
    /// The facts of which figures were told that the ties follow from, and the facts that have cells of those.
    pub(crate) facts: Box<[FactId]>,
    /// Few: one for each country and day about which this situation is asked.
    programs: Mutex<FxHashMap<(CountryId, Date), Arc<Handle>>>,
}

impl OwnTies {
    pub(crate) fn new(space: Space, facts: Box<[FactId]>) -> OwnTies {
        OwnTies { space, facts, programs: Mutex::default() }
    }

    /// The program of the question about a country as of a day; compiles it if it has none yet.
    pub(crate) fn program(&self, asked: (CountryId, Date), compile: impl FnOnce(&Space) -> Program) -> Arc<Handle> {
        let mut programs = self.programs.lock().unwrap_or_else(PoisonError::into_inner);
        let made = programs.entry(asked).or_insert_with(|| Arc::new(Handle::new(compile(&self.space))));
        Arc::clone(made)
    }
}

/// The impossible worlds that follow from figures told in a question, with the facts that they are about. Empty where
/// the cells of each fact say everything already.
///
/// `open` tells whether a fact still has several values. A group of which a step can change a fact gets no ties: the
/// figures that were told would not hold after the step.
pub(super) fn ties(
    profile: &Profile,
    words: &Words,
    open: impl Fn(FactId) -> bool,
    now: i64,
) -> (Vec<Impossible>, Vec<FactId>) {
    let (mut found, mut facts) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for told in &profile.figures {
        if seen.contains(&told.fact) {
            continue;
        }
        let members = compared_with(words, told.fact);
        seen.extend(members.iter().copied());
        let members = members.into_iter().collect::<Vec<_>>();
        let place = |fact: FactId| members.iter().position(|member| *member == fact).unwrap_or(members.len());
        let tracks = words.figured.iter().filter(|figured| members.contains(&figured.of()));
        let tracks = tracks.filter_map(|figured| {
            let quantity = words.facts[figured.fact()].quantity.as_ref()?;
            let less = figured.other().map_or(members.len(), place);
            let cells = words.layout.values(&profile.told, figured.fact());
            let cells = if cells.is_empty() { words.facts[figured.fact()].all() } else { cells };
            let from = if quantity.other.is_some() { 0 } else { quantity.origin(now) };
            Some(Track { fact: figured.fact(), quantity, cells, from, of: place(figured.of()), less })
        });
        let tracks = tracks.collect::<Vec<_>>();
        let moves = || members.iter().any(|member| !words.facts[*member].changeable.is_empty());
        let changes = || tracks.iter().any(|track| !words.facts[track.fact].changeable.is_empty()) || moves();
        if tracks.len() < 2 || !tracks.iter().any(|track| open(track.fact)) || changes() {
            continue;
        }
        let optional = |member: &&FactId| words.facts[**member].quantity.as_ref().is_some_and(|of| of.optional);
        let optional = members.iter().filter(optional).map(|member| place(*member)).collect::<BTreeSet<_>>();
        let always = known(profile, words, &members);
        let Some(never) = apart(&tracks, members.len() + 1, &optional, &always, WORK) else { continue };
        facts.extend(members.iter().copied().chain(tracks.iter().map(|track| track.fact)));
        let first = found.len() + 1;
        let name = &words.facts[told.fact].id;
        let numbered = never.into_iter().enumerate();
        found.extend(
            numbered.map(|(place, when)| impossible(words, &members, format!("{name}~told~{}", first + place), when)),
        );
    }
    facts.sort_unstable();
    facts.dedup();
    (found, facts)
}

/// The quantities that are compared with one, directly or through others, and itself.
fn compared_with(words: &Words, fact: FactId) -> BTreeSet<FactId> {
    let mut members = BTreeSet::from([fact]);
    loop {
        let before = members.len();
        for figured in &words.figured {
            if let Some(other) = figured.other()
                && (members.contains(&other) || members.contains(&figured.of()))
            {
                members.extend([figured.of(), other]);
            }
        }
        if members.len() == before {
            return members;
        }
    }
}

/// What is known of the figures of a group: the range of each quantity, and what was told, in every combination of the
/// ranges that were told of a fact.
fn known(profile: &Profile, words: &Words, members: &[FactId]) -> Vec<Always> {
    let mut all = vec![Always::default()];
    let zero = members.len();
    for (place, member) in members.iter().enumerate() {
        let bound = |bound: fn(&Quantity) -> Option<i64>| words.facts[*member].quantity.as_ref().and_then(bound);
        let (least, most) = (bound(|of| of.least).unwrap_or(-MOST), bound(|of| of.most).unwrap_or(MOST));
        let whole = Figures { least, most };
        let Some(told) = profile.figures_of(*member) else {
            all.iter_mut().for_each(|always| always.within(place, zero, whole));
            continue;
        };
        let mut ranges = told.figures.clone();
        if all.len() * (ranges.len() + 1) > ALTERNATIVES {
            let least = ranges.iter().map(|range| range.least).min().unwrap_or(-MOST);
            let most = ranges.iter().map(|range| range.most).max().unwrap_or(MOST);
            ranges = vec![Figures { least, most }];
        }
        let with = |always: &Always, range: Option<Figures>| {
            let mut always = always.clone();
            match range {
                Some(range) => {
                    always.within(place, zero, range.and(whole));
                    always.present.insert(place);
                }
                None => {
                    always.absent.insert(place);
                }
            }
            always
        };
        let ways = ranges.into_iter().map(Some).chain(told.absent.then_some(None));
        let ways = ways.collect::<Vec<_>>();
        all = all.iter().flat_map(|always| ways.iter().map(move |range| with(always, *range))).collect();
    }
    all
}
