//! The possible worlds of a goal, and boxes of them.
//!
//! A box is a set of values for each fact. *Narrowing* a box removes the values that no possible world in it has:
//!
//! ```text
//! impossible: payment_card=none and card_scheme=visa
//! box         payment_card={none}         card_scheme={none, visa}
//! narrowed    payment_card={none}         card_scheme={none}
//! ```

use std::sync::Arc;

use super::layout::Layout;
use crate::engine::bits::{Bits, narrow};
use crate::engine::ids::{FactId, GoalId, Id, ValueSet};
use crate::engine::model::{Impossible, Vocabulary};
use crate::engine::worlds::{BoxOfWorlds, Builder, Constraints, Possible, TiedFacts, TooHard};

/// The possible worlds of a goal. Impossible worlds tie only few facts together, so the facts fall into groups, and
/// which values a group allows does not depend on any other group.
#[derive(Debug)]
pub(crate) struct Space {
    pub(crate) possible: Possible,
    /// The impossible worlds of one question alone, besides those that the vocabulary declares.
    pub(crate) also: Arc<[Impossible]>,
    /// For each fact, the index of its group; none for a fact that no impossible world mentions.
    group_of: Box<[Option<u32>]>,
    /// The smallest box that contains every possible world.
    pub(crate) everything: Bits,
    /// The same box with each presumed fact at its presumed values: the box of a profile that tells nothing. It stays
    /// narrowed, because no impossible world may tie a presumed fact.
    pub(crate) presumed: Bits,
}

/// A box in one-hot form.
pub(crate) struct Packed<'b> {
    pub(crate) layout: &'b Layout,
    pub(crate) worlds: &'b [u64],
}

impl BoxOfWorlds for Packed<'_> {
    fn values_at(&self, fact: usize) -> ValueSet {
        self.layout.values(self.worlds, FactId::at(fact))
    }
}

impl Space {
    /// # Errors
    /// If the diagrams of the impossible worlds take more than the bound on work.
    pub(crate) fn new(words: &Vocabulary, layout: &Layout, goal: GoalId, now: i64) -> Result<Space, TooHard> {
        Space::besides(words, layout, [].into(), goal, now)
    }

    /// The same with more impossible worlds than the vocabulary declares.
    ///
    /// # Errors
    /// If the diagrams of the impossible worlds take more than the bound on work.
    pub(crate) fn besides(
        words: &Vocabulary,
        layout: &Layout,
        also: Arc<[Impossible]>,
        goal: GoalId,
        now: i64,
    ) -> Result<Space, TooHard> {
        let possible = Builder::run(words, Builder::WORK, |builder| {
            Constraints::besides(words, &also, goal, Some(now), builder).freeze(builder)
        })?;
        let mut group_of = vec![None; words.facts.len()];
        for (at, group) in possible.groups().iter().enumerate() {
            for fact in &group.facts {
                if let Some(slot) = group_of.get_mut(fact.place()) {
                    *slot = Some(narrow(at));
                }
            }
        }
        let (everything, presumed) = (layout.everything(), layout.everything());
        let mut space = Space { possible, also, group_of: group_of.into(), everything, presumed };
        let mut everything = space.everything.clone();
        for group in space.possible.groups() {
            tighten(group, layout, &mut everything);
        }
        space.presumed = everything.clone();
        space.everything = everything;
        for (id, fact) in words.facts.entries().filter(|(_, fact)| !fact.presumed.is_empty()) {
            layout.set(&mut space.presumed, id, fact.presumed);
        }
        Ok(space)
    }

    /// The tied group of a fact, if it has one.
    pub(crate) fn group(&self, fact: FactId) -> Option<&TiedFacts> {
        let at = self.group_of.get(fact.place()).copied().flatten()?;
        self.possible.groups().get(at as usize)
    }

    /// Whether two facts are in one tied group.
    pub(crate) fn tied(&self, one: FactId, other: FactId) -> bool {
        let group = |fact: FactId| self.group_of.get(fact.place()).copied().flatten();
        group(one).is_some() && group(one) == group(other)
    }

    /// Narrows the facts of this fact's group: each keeps the values that it has in some possible world of the box.
    /// False if the box has no possible world.
    pub(crate) fn narrow(&self, layout: &Layout, worlds: &mut [u64], fact: FactId) -> bool {
        match self.group(fact) {
            Some(group) => tighten(group, layout, worlds),
            None => !layout.values(worlds, fact).is_empty(),
        }
    }

    /// Narrows every group. False if the box has no possible world.
    pub(crate) fn narrow_all(&self, layout: &Layout, worlds: &mut [u64]) -> bool {
        self.possible.groups().iter().all(|group| tighten(group, layout, worlds))
    }

    /// The part of a narrowed box with these values of facts, narrowed again. None if it has no possible world.
    pub(crate) fn inside(&self, layout: &Layout, worlds: &Bits, facts: &[(FactId, ValueSet)]) -> Option<Bits> {
        let mut inside = worlds.clone();
        let mut narrower = Vec::new();
        for (fact, values) in facts {
            let all = layout.values(&inside, *fact);
            if !all.is_subset(*values) {
                layout.set(&mut inside, *fact, all & *values);
                narrower.push(*fact);
            }
        }
        // One call narrows a whole group, so only the first changed fact of each group is passed to it.
        let first = |at: usize, fact: FactId| !narrower.iter().take(at).any(|earlier| self.tied(*earlier, fact));
        let mut groups = narrower.iter().enumerate().filter(|(at, fact)| first(*at, **fact));
        groups.all(|(_, fact)| self.narrow(layout, &mut inside, *fact)).then_some(inside)
    }

    /// Whether the box has a possible world with these values of facts.
    pub(crate) fn allows(&self, layout: &Layout, worlds: &[u64], facts: &[(FactId, ValueSet)]) -> bool {
        let mut inside = Bits::of_words(worlds.len());
        inside.copy_from_slice(worlds);
        for (fact, values) in facts {
            let left = layout.values(&inside, *fact) & *values;
            if left.is_empty() {
                return false;
            }
            layout.set(&mut inside, *fact, left);
        }
        let packed = Packed { layout, worlds: &inside };
        facts.iter().filter_map(|(fact, _)| self.group(*fact)).all(|group| group.allows(&packed))
    }
}

fn tighten(group: &TiedFacts, layout: &Layout, worlds: &mut [u64]) -> bool {
    let packed = Packed { layout, worlds };
    let single = group.facts.iter().all(|fact| layout.slot(*fact).is_single(worlds));
    if single {
        return group.allows(&packed);
    }
    let values = group.tighten(&packed);
    for (fact, values) in group.facts.iter().zip(&values) {
        if values.is_empty() {
            return false;
        }
        layout.set(worlds, *fact, *values);
    }
    true
}
