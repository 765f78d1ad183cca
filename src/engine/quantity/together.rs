//! Which cells of quantities that are compared with one another go together.
//!
//! A cell is a bound on a figure, or on the difference of two. Figures within given ranges and with given differences
//! exist if and only if the graph of these bounds has no negative cycle (difference constraints; Cormen et al.,
//! Introduction to Algorithms, section 24.4). The combinations of cells are enumerated depth first, and each branch is
//! cut where it first becomes infeasible. What is known of figures always bounds them as well:
//!
//! ```text
//! cells   b: at most 10 | above 10       a - b: at most 0 | above 0
//! known   a = 12
//! apart   b at most 10, a - b at most 0  (12 is not at most 10)
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::Figures;
use crate::engine::ids::{FactId, ValueId, ValueSet};
use crate::engine::model::{Condition, Impossible, Quantity, Vocabulary};

/// A fact of a group. Its cells are bounds on a figure, or on the difference of two figures.
pub(crate) struct Track<'v> {
    pub(crate) fact: FactId,
    pub(crate) quantity: &'v Quantity,
    /// The cells that are looked at.
    pub(crate) cells: ValueSet,
    /// The origin of its thresholds.
    pub(crate) from: i64,
    /// Indices in the group; the last index stands for zero.
    pub(crate) of: usize,
    pub(crate) less: usize,
}

/// The constraint `left - right <= most`.
pub(crate) type Bound = (usize, usize, i64);

/// What holds of the figures of a group whatever their cells are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Always {
    pub(crate) bounds: Vec<Bound>,
    /// The indices of figures that are there, and of those that are not.
    pub(crate) present: BTreeSet<usize>,
    pub(crate) absent: BTreeSet<usize>,
}

impl Always {
    /// Adds that a figure is within a range.
    pub(crate) fn within(&mut self, place: usize, zero: usize, figures: Figures) {
        self.bounds.extend([(place, zero, figures.most), (zero, place, -figures.least)]);
    }
}

/// The combinations of cells that no figures have, as conditions, each without a part that could be left out. None if
/// more than `work` combinations would have to be tried.
///
/// `always` are alternatives, at least one; `places` is the number of figures and one more, `optional` are the indices
/// of figures that may be absent.
pub(crate) fn apart(
    tracks: &[Track<'_>],
    places: usize,
    optional: &BTreeSet<usize>,
    always: &[Always],
    work: usize,
) -> Option<Vec<Condition>> {
    let mut walk =
        Walk { tracks, places, optional, always, left: work, chosen: Vec::new(), impossible: BTreeMap::new() };
    let open = (0..always.len()).collect::<Vec<_>>();
    walk.from(0, &open)?;
    let cells = walk.impossible.into_iter().flat_map(|(chosen, last)| {
        last.into_iter().map(move |last| {
            let chosen = chosen.iter().map(|(track, cell)| (*track, ValueSet::only(*cell)));
            chosen.chain([last]).collect::<Vec<_>>()
        })
    });
    let condition = |cells: Vec<(usize, ValueSet)>| {
        let parts = cells.into_iter().filter_map(|(track, cells)| Some(Condition::Is(tracks.get(track)?.fact, cells)));
        Condition::All(parts.collect::<Vec<_>>().into())
    };
    Some(cells.map(condition).collect())
}

/// The declaration that a combination of cells is impossible.
pub(crate) fn impossible(words: &Vocabulary, members: &[FactId], id: String, when: Condition) -> Impossible {
    let of = members.first().copied().unwrap_or(FactId(0));
    let text = words.facts[of].label.each(|lang| {
        let labels = members.iter().map(|member| words.facts[*member].label.get(lang)).collect::<Vec<_>>();
        lang.pick(
            format!("the figures of “{}” go together", labels.join("”, “")),
            format!("「{}」的数值须相符", labels.join("」、「")),
        )
    });
    Impossible { id: id.into(), when, text, since: None, until: None, of_figures: true }
}

/// The cells chosen so far, by track.
type Chosen = Vec<(usize, ValueId)>;

struct Walk<'t, 'v> {
    tracks: &'t [Track<'v>],
    places: usize,
    optional: &'t BTreeSet<usize>,
    always: &'t [Always],
    /// How many combinations may still be tried.
    left: usize,
    chosen: Chosen,
    /// The infeasible combinations: all cells but the last, and for these the last track with its cells.
    impossible: BTreeMap<Chosen, BTreeMap<usize, ValueSet>>,
}

impl Walk<'_, '_> {
    /// Tries every cell of the tracks from index `at` on; `open` are the alternatives that the chosen cells leave. None
    /// if the bound on work is exceeded.
    fn from(&mut self, at: usize, open: &[usize]) -> Option<()> {
        let Some(track) = self.tracks.get(at) else { return Some(()) };
        for cell in track.cells.iter() {
            self.left = self.left.checked_sub(1)?;
            self.chosen.push((at, cell));
            let still = open.iter().copied().filter(|way| self.feasible(&self.chosen, *way)).collect::<Vec<_>>();
            if still.is_empty() {
                self.chosen.pop();
                self.cannot(at, cell);
            } else {
                let done = self.from(at + 1, &still);
                self.chosen.pop();
                done?;
            }
        }
        Some(())
    }

    /// Records that a cell is infeasible together with a minimal subset of the chosen ones.
    fn cannot(&mut self, at: usize, cell: ValueId) {
        let mut needed = self.chosen.clone();
        for (track, _) in self.chosen.clone() {
            let rest = needed.iter().copied().filter(|(other, _)| *other != track).collect::<Chosen>();
            let together = rest.iter().copied().chain([(at, cell)]).collect::<Chosen>();
            if !(0..self.always.len()).any(|way| self.feasible(&together, way)) {
                needed = rest;
            }
        }
        self.impossible.entry(needed).or_default().entry(at).or_default().insert(cell);
    }

    /// Whether there are figures in the chosen cells, by one of the alternatives.
    fn feasible(&self, chosen: &[(usize, ValueId)], way: usize) -> bool {
        let Some(always) = self.always.get(way) else { return false };
        let mut bounds = always.bounds.clone();
        chosen.iter().for_each(|(track, cell)| bounds.extend(self.bounds(*track, *cell)));
        self.presence_agrees(chosen, always) && feasible(self.places, &bounds)
    }

    /// Whether the chosen values agree on which figures are present: figures that are compared are present, and a
    /// comparison is absent if and only if one of its two figures is.
    fn presence_agrees(&self, chosen: &[(usize, ValueId)], always: &Always) -> bool {
        let (mut present, mut absent) = (always.present.clone(), always.absent.clone());
        let mut one_absent = Vec::new();
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

    fn bounds(&self, track: usize, cell: ValueId) -> impl Iterator<Item = Bound> + use<> {
        let track = self.tracks.get(track).filter(|track| track.quantity.absent() != Some(cell));
        let bounds = track.map(|track| {
            let figures = track.quantity.figures_of(cell, track.from);
            [(track.of, track.less, figures.most), (track.less, track.of, -figures.least)]
        });
        bounds.into_iter().flatten()
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
