//! Situations: the box of worlds that a profile allows, as evaluation reads it.
//!
//! ```text
//! profile     payment_card=none, nothing else told
//! worlds      payment_card={none}   card_scheme={all}     ...
//! tight       payment_card={none}   card_scheme={none}    ...     an impossible world ties the two
//! ```

use std::sync::Arc;

use super::Profile;
use super::ties::{OwnTies, ties};
use crate::engine::bits::Bits;
use crate::engine::error::{Error, Kind};
use crate::engine::ids::{FactId, GoalId, Id, MeansId, ValueSet};
use crate::engine::minimize::minimize;
use crate::engine::model::{Impossible, Lang, Text, Vocabulary};
#[cfg(feature = "workbench")]
use crate::engine::program::space::Packed;
use crate::engine::program::space::Space;
use crate::engine::refusal::Told;
use crate::engine::words::Words;
use crate::engine::worlds::{Builder, Constraints, TooHard};

/// The worlds that a profile allows, as a box with at least one possible world.
#[derive(Clone, Debug)]
pub(crate) struct Situation {
    pub(crate) goal: GoalId,
    pub(crate) means: Option<MeansId>,
    /// The values that were told, closed by `nothing_else` or presumed, and all values of every other fact.
    pub(crate) worlds: Bits,
    /// The same box, narrowed: only values that occur in some possible world.
    pub(crate) tight: Bits,
    /// The presumptions that apply (of facts that were not told), as bits by their index in the vocabulary's list.
    pub(crate) presumes: u64,
    /// Whether nothing was told.
    pub(crate) open: bool,
    /// Whether the box is a single world.
    pub(crate) complete: bool,
    /// The moment of the question, in seconds since 1970.
    pub(crate) now: i64,
    /// The impossible worlds that follow from figures told, if there are any.
    pub(crate) ties: Option<Arc<OwnTies>>,
}

impl Situation {
    /// The situation of a profile, checked completely.
    ///
    /// # Errors
    /// If no possible world is left: the facts that were told contradict one another.
    #[cfg(feature = "workbench")]
    pub(crate) fn checked(profile: &Profile, words: &Words, space: &Space, now: i64) -> Result<Situation, Error> {
        let profile = &*profile.at(now);
        let situation = Situation::new(profile, words, space, now)?;
        let packed = Packed { layout: &words.layout, worlds: &situation.tight };
        if situation.complete && !space.possible.allows(&packed) {
            return Err(contradiction(profile, words, now, &[]));
        }
        Ok(situation)
    }

    /// The situation of a profile whose figures have been [placed into cells](Profile::at). A single world is not
    /// checked for being possible, because its evaluation finds that out anyway.
    ///
    /// # Errors
    /// If the box has several worlds and none of them is possible.
    pub(crate) fn new(profile: &Profile, words: &Words, space: &Space, now: i64) -> Result<Situation, Error> {
        let (goal, means, layout) = (profile.goal, profile.means, &words.layout);
        if profile.complete() {
            let worlds = profile.told.clone();
            return Ok(Situation {
                goal,
                means,
                tight: worlds.clone(),
                worlds,
                presumes: 0,
                open: false,
                complete: true,
                now,
                ties: None,
            });
        }
        let open = profile.told.iter().all(|word| *word == 0) && !profile.nothing_else;
        let (mut worlds, mut tight) = (profile.told.clone(), profile.told.clone());
        for (_, slot) in layout.slots() {
            if slot.is_wide() {
                if slot.values(&worlds).is_empty() {
                    slot.fill(&mut worlds);
                    slot.set(&mut tight, slot.values(&space.everything));
                }
                continue;
            }
            let at = slot.word as usize;
            if let (Some(told), Some(some)) = (worlds.get_mut(at), tight.get_mut(at))
                && *told & slot.mask == 0
            {
                *told |= slot.mask;
                *some |= space.everything.get(at).copied().unwrap_or(0) & slot.mask;
            }
        }
        let mut presumes = 0;
        for (place, (fact, values)) in words.presumptions.iter().enumerate() {
            if profile.told(*fact).is_empty() {
                presumes |= 1 << place;
                layout.set(&mut worlds, *fact, *values);
                layout.set(&mut tight, *fact, *values);
            }
        }
        let mut closed = Vec::new();
        if profile.nothing_else {
            for holding in &words.holdings {
                let Some(none) = words.facts[*holding].value("none").map(ValueSet::only) else { continue };
                // A holding that was told is kept, and so is one that something told requires.
                if profile.told(*holding).is_empty() && space.allows(layout, &tight, &[(*holding, none)]) {
                    layout.set(&mut worlds, *holding, none);
                    layout.set(&mut tight, *holding, none);
                    closed.push(*holding);
                }
            }
        }
        // Groups of tied facts of which nothing was told or closed are narrowed already.
        let narrowed = |fact: &FactId| !profile.told(*fact).is_empty() || closed.contains(fact);
        let mut groups =
            space.possible.groups().iter().filter_map(|group| group.facts.iter().find(|fact| narrowed(fact)));
        if !open && !groups.all(|fact| space.narrow(layout, &mut tight, *fact)) {
            return Err(contradiction(profile, words, now, &[]));
        }
        let mut own = None;
        if !profile.figures.is_empty() {
            let several = |fact: FactId| layout.values(&tight, fact).len() > 1;
            let (never, facts) = ties(profile, words, several, now);
            if !never.is_empty() {
                let never = Arc::<[Impossible]>::from(never);
                let space = Space::besides(words, layout, Arc::clone(&never), goal, now);
                let space = space.map_err(|error| error.of("which worlds the figures leave"))?;
                if !space.narrow_all(layout, &mut tight) {
                    return Err(contradiction(profile, words, now, &never));
                }
                own = Some(Arc::new(OwnTies::new(space, facts.into())));
            }
        }
        let complete = single(&tight, words);
        Ok(Situation { goal, means, worlds, tight, presumes, open, complete, now, ties: own })
    }

    /// The facts that have their presumed values because they were not told.
    pub(crate) fn presumed<'w>(&self, words: &'w Words) -> impl Iterator<Item = (FactId, ValueSet)> + use<'w> {
        let presumes = self.presumes;
        let made = move |place: &usize| presumes & (1_u64 << place) != 0;
        words.presumptions.iter().enumerate().filter(move |(place, _)| made(place)).map(|(_, presumed)| *presumed)
    }

    /// The same question in another box of worlds, which must have a possible world.
    #[cfg(feature = "reason")]
    pub(crate) fn moved(&self, values: &[ValueSet], words: &Words, space: &Space) -> Situation {
        let worlds = words.layout.pack(values);
        let mut tight = worlds.clone();
        space.narrow_all(&words.layout, &mut tight);
        let complete = single(&tight, words);
        Situation { worlds, tight, open: false, complete, ties: self.ties.clone(), ..*self }
    }

    /// The same question in a part of its box. None if that has no possible world.
    #[cfg(feature = "reason")]
    pub(crate) fn within(&self, values: &[ValueSet], words: &Words, space: &Space) -> Option<Situation> {
        let mut tight = words.layout.pack(values);
        space.narrow_all(&words.layout, &mut tight).then(|| self.moved(values, words, space))
    }

    /// The second of the day of the question.
    pub(crate) fn second(&self) -> u32 {
        u32::try_from(self.now.rem_euclid(crate::engine::quantity::DAY)).unwrap_or(0)
    }

    /// The values that a fact may have.
    pub(crate) fn values(&self, words: &Words, fact: FactId) -> ValueSet {
        words.layout.values(&self.worlds, fact)
    }

    /// The worlds as a set of values for each fact.
    pub(crate) fn unpack(&self, words: &Words) -> Box<[ValueSet]> {
        words.layout.unpack(&self.worlds)
    }
}

/// Whether a box in which every fact has a value is a single world.
fn single(worlds: &Bits, words: &Words) -> bool {
    worlds.iter().map(|word| word.count_ones() as usize).sum::<usize>() == words.facts.len()
}

/// The error for a contradiction: names a minimal set of told facts that exclude one another, and the rules by which
/// they do.
///
/// `also` are impossible worlds besides those that are declared.
pub(crate) fn contradiction(profile: &Profile, words: &Words, now: i64, also: &[Impossible]) -> Error {
    let all = words.impossible.iter().chain(also).collect::<Vec<_>>();
    let facts = words.facts.ids().filter(|fact| !profile.told(*fact).is_empty()).collect::<Vec<_>>();
    let rules = all;
    // If the bound on work is exceeded, it is unknown whether a fact can be left out, so it stays.
    let excluded = |told: &[FactId], rules: &[&Impossible]| excludes(profile, words, now, told, rules).unwrap_or(false);
    let rules = minimize(rules, |rules| excluded(&facts, rules)).unwrap_or_default();
    let facts = minimize(facts.clone(), |facts| excluded(facts, &rules)).unwrap_or(facts);

    let told = facts.iter().map(|id| {
        let (fact, values) = (&words.facts[*id], profile.told(*id));
        let label = |lang| fact.label_of(values, lang);
        Told::new(fact, &fact.names_of(values), &Text::both(label(Lang::En), label(Lang::Zh)))
    });
    let mut told = told.collect::<Vec<_>>();
    if told.len() < 2 {
        told.extend(words.goals.look_up(profile.goal).map(Told::goal));
    }
    let rules = rules.iter().map(|rule| rule.text.clone()).collect();
    Error { kind: Kind::Contradiction { told, rules } }
}

/// Whether these impossible worlds alone exclude these told facts.
fn excludes(
    profile: &Profile,
    words: &Words,
    now: i64,
    told: &[FactId],
    rules: &[&Impossible],
) -> Result<bool, TooHard> {
    let part = Vocabulary { impossible: rules.iter().copied().cloned().collect(), ..Vocabulary::clone(words) };
    let worlds = words.facts.entries().map(|(id, fact)| {
        let known = told.iter().any(|told| told.place() == id.place());
        if known { profile.told(id) } else { fact.all() }
    });
    let worlds = worlds.collect::<Box<[ValueSet]>>();
    Builder::run(words, Builder::WORK, |builder| {
        !Constraints::new(&part, profile.goal, Some(now), builder).freeze(builder).allows(&*worlds)
    })
}
