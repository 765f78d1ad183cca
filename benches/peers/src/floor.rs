//! The floor: how fast the whole decision can be for a complete profile, without anything that a library owes its user.
//!
//! Idea: give every condition a bit that is one region (see `condition`). For each value of each fact keep the set of conditions that it rules
//! out. A profile is one-hot: a bit for each value, set for those that are the case. The conditions that hold are those
//! that no value of the profile rules out: one `or` for each fact. A condition of several regions holds where one of them
//! does. Gates, verdict, reasons, decisive reasons, routes and alternatives then are `and` with masks made beforehand.
//!
//! Example: conditions 0 `{platform: wechat}` and 1 `{card: visa}`. The value `alipay` rules out {0}, `none` of `card` rules
//! out {1}; a profile with `alipay` and `visa` leaves {1}.
//!
//! It is no contestant: it knows nothing of texts, citations or names of countries, refuses no contradiction, and answers
//! for nothing but complete profiles. Means that a question names are left out, as all questions here name none.

use std::collections::BTreeSet;

use crate::bits::{Set, and, and_not, any, contains, each, insert, or, set};
use crate::check::{Findings, OpinionFindings};
use crate::condition::World;
use crate::contestant::Turn;
use crate::masks::{Decision, Masks};
use crate::model::{Item, Opinion, Question};

/// Words of 64 bits in a profile: room for 192 values.
const PROFILE: usize = 3;
type Profile = Set<PROFILE>;

pub trait Floor: Sync {
    /// Decides some profiles.
    fn turn(&self, turn: Turn);

    /// Decides some profiles and looks at every rule, route and alternative that was found.
    fn walked(&self, turn: Turn);

    /// What it found, by names.
    fn findings(&self, world: usize) -> Findings;
}

/// The floor for a question and complete profiles, with as many words as the conditions need.
pub fn build<'q>(question: &'q Question, worlds: &[World]) -> Result<Box<dyn Floor + 'q>, String> {
    let bits = question.opinions.iter().flat_map(items).map(|item| match item.when.regions().len() {
        regions @ 2.. => regions + 1,
        _ => 1,
    });
    match bits.sum::<usize>() {
        0..=128 => Ok(Box::new(Decider::<2>::new(question, worlds))),
        129..=256 => Ok(Box::new(Decider::<4>::new(question, worlds))),
        257..=512 => Ok(Box::new(Decider::<8>::new(question, worlds))),
        513..=2560 => Ok(Box::new(Decider::<40>::new(question, worlds))),
        bits => Err(format!("{bits} conditions are more than there is room for")),
    }
}

/// What has a condition, in the order of the bits.
pub fn items(opinion: &Opinion) -> impl Iterator<Item = &Item> {
    let rules = opinion.rules.iter().map(|rule| &rule.item).chain(opinion.routes.iter().map(|route| &route.item));
    rules.chain(&opinion.prohibited).chain(&opinion.alternatives)
}

struct Decider<'q, const N: usize> {
    question: &'q Question,
    names: Vec<&'q str>,
    /// For each value of each fact, one after the other, the conditions that it rules out.
    rules_out: Vec<Set<N>>,
    /// The values of the facts that any condition mentions.
    concerned: Profile,
    /// The bits that are decided by what rules them out.
    single: Set<N>,
    /// Conditions of several regions: their bit, and those of the regions.
    several: Vec<(usize, Set<N>)>,
    opinions: Vec<Masks<N>>,
    profiles: Vec<Profile>,
}

impl<'q, const N: usize> Decider<'q, N> {
    fn new(question: &'q Question, worlds: &[World]) -> Decider<'q, N> {
        let starts =
            question.facts.iter().scan(0, |next, fact| Some(std::mem::replace(next, *next + fact.values.len())));
        let starts = starts.collect::<Vec<_>>();
        let one_hot = |world: &World| set(world.iter().zip(&starts).map(|(value, start)| start + value));
        let names = question.opinions.iter().flat_map(items).map(|item| item.id.as_str()).collect::<Vec<_>>();
        let mut first = 0;
        let opinions = question.opinions.iter().map(|opinion| {
            let masks = Masks::new(question, opinion, first);
            first += items(opinion).count();
            masks
        });
        let mut decider = Decider {
            opinions: opinions.collect(),
            rules_out: vec![[0; N]; question.facts.iter().map(|fact| fact.values.len()).sum()],
            concerned: [0; PROFILE],
            single: [0; N],
            several: Vec::new(),
            profiles: worlds.iter().map(one_hot).collect(),
            question,
            names,
        };
        let mut next = decider.names.len();
        for (place, item) in question.opinions.iter().flat_map(items).enumerate() {
            let regions = item.when.regions();
            let several = regions.len() > 1;
            if several {
                decider.several.push((place, set(next..next + regions.len())));
            }
            for region in regions {
                let bit = if several { next } else { place };
                next += usize::from(several);
                insert(&mut decider.single, bit);
                for (fact, allowed) in region {
                    for value in 0..question.facts[fact].values.len() {
                        insert(&mut decider.concerned, starts[fact] + value);
                        if allowed >> value & 1 == 0 {
                            insert(&mut decider.rules_out[starts[fact] + value], bit);
                        }
                    }
                }
            }
        }
        decider
    }

    /// The conditions that hold.
    #[inline]
    fn holding(&self, profile: &Profile) -> Set<N> {
        let mut ruled_out = [0; N];
        each(&and(*profile, self.concerned), |value| ruled_out = or(ruled_out, self.rules_out[value]));
        let mut holding = and_not(self.single, ruled_out);
        for (place, regions) in &self.several {
            if any(&and(holding, *regions)) {
                insert(&mut holding, *place);
            }
        }
        holding
    }

    #[inline]
    fn decide(&self, world: usize) -> (usize, [Option<Decision<N>>; 2]) {
        let holding = self.holding(&self.profiles[world]);
        let [first, second] = [self.opinions.first(), self.opinions.get(1)];
        let opinions = [first.map(|masks| masks.decide(holding)), second.map(|masks| masks.decide(holding))];
        let verdict = opinions.iter().flatten().map(|decision| decision.verdict).min();
        (verdict.unwrap_or(0), opinions)
    }

    fn named(&self, found: Set<N>) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        each(&found, |place| _ = names.insert(self.names[place].to_owned()));
        names
    }
}

impl<const N: usize> Floor for Decider<'_, N> {
    fn turn(&self, turn: Turn) {
        turn.each(|world| self.decide(world));
    }

    fn walked(&self, turn: Turn) {
        turn.each(|world| {
            let (mut sum, opinions) = self.decide(world);
            for decision in opinions.iter().flatten() {
                sum += decision.verdict + decision.blocked as usize;
                each(&decision.reasons, |place| sum += place + usize::from(contains(&decision.decisive, place)));
                [decision.routes, decision.engaged, decision.alternatives]
                    .iter()
                    .for_each(|of| each(of, |at| sum += at));
            }
            sum
        });
    }

    fn findings(&self, world: usize) -> Findings {
        let (verdict, opinions) = self.decide(world);
        let gates = self.question.gates.iter().enumerate();
        let opinions = opinions.iter().flatten().map(|decision| OpinionFindings {
            verdict: decision.verdict,
            blocked: gates
                .clone()
                .filter(|(slot, _)| decision.blocked >> slot & 1 == 1)
                .map(|(_, of)| of.id.clone())
                .collect(),
            reasons: self.named(decision.reasons),
            decisive: self.named(decision.decisive),
            routes: self.named(decision.routes),
            engaged: self.named(decision.engaged),
            alternatives: self.named(decision.alternatives),
        });
        Findings { verdict, opinions: opinions.collect() }
    }
}
