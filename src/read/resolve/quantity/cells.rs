//! Collects the thresholds of quantities from all rules, and derives the cells.
//!
//! All files of a rulebook are scanned before any of it is resolved: every figure that a condition names is a border
//! between cells. Facts of tests are no thresholds.
//!
//! ```text
//! when: {amount: {above: 200}}   when: {amount: {at_most: 5000}}      cuts 200, 5000: three cells
//! when: {paid_on: {before: 2021-01-01}}, {paid_on: {longer_ago_than: 6 months}}      paid_on, and paid_on@now
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::compare::{Against, Between, Meaning, cut, ends, meaning};
use crate::engine::ids::{FactId, Id, ValueId, ValueSet};
use crate::engine::model::{Cut, Fact, Quantity, Vocabulary};
use crate::engine::quantity::{always_before, cell, roughly};
use crate::engine::record::Str;
use crate::read::parse::Node;
use crate::read::resolve::mentions::mentions;

/// A quantity with fewer figures than this gets one cell per figure, if it is compared with another such one.
const FEW: i64 = 24;

/// The cuts of each quantity, by the origin from which they are counted, in the order in which they were found.
#[derive(Debug, Default)]
pub(super) struct Cuts {
    by_origin: Vec<((FactId, Against), Vec<Cut>)>,
    /// Where each comparison stands.
    places: Vec<(Between, Place)>,
}

/// A place in the files of a rulebook: the index of the file, and the span.
pub(super) type Place = (usize, Range<usize>);

/// Comparisons that cannot go together: a fact, what is wrong with them, what to do, and where they stand.
#[derive(Debug)]
pub(in crate::read::resolve) struct Clash {
    pub(in crate::read::resolve) code: &'static str,
    pub(in crate::read::resolve) fact: FactId,
    pub(in crate::read::resolve) message: String,
    pub(in crate::read::resolve) help: String,
    pub(in crate::read::resolve) places: Vec<Place>,
}

impl Clash {
    pub(super) fn new(fact: FactId, message: String, help: &str) -> Clash {
        Clash { code: "unordered-thresholds", fact, message, help: help.to_owned(), places: Vec::new() }
    }
}

impl Cuts {
    /// Collects every threshold that the files name, and the ends of named ranges.
    pub(super) fn of<'n>(words: &Vocabulary, files: impl Iterator<Item = &'n Node>) -> Cuts {
        let mut cuts = Cuts::default();
        for (id, fact) in words.facts.entries() {
            let Some(quantity) = &fact.quantity else { continue };
            for range in &quantity.ranges {
                let (over, under) = ends(range);
                cuts.add(&Between { fact: id, against: Against::Zero, over, under, absent: false });
            }
        }
        files.enumerate().for_each(|(at, file)| cuts.look_through(words, at, file));
        cuts.each_of_few(words);
        cuts
    }

    /// If two quantities of few figures are compared, each figure becomes a cell, so that telling one of them restricts
    /// the other exactly.
    fn each_of_few(&mut self, words: &Vocabulary) {
        let compared = self.by_origin.iter().filter_map(|((fact, against), _)| match against {
            Against::Other(other) => Some([*fact, *other]),
            _ => None,
        });
        for fact in compared.flatten().collect::<BTreeSet<_>>() {
            let Some(Quantity { least: Some(least), most: Some(most), .. }) = words.facts[fact].quantity else {
                continue;
            };
            if most - least < FEW {
                for figure in least + 1..=most {
                    self.add(&Between {
                        fact,
                        against: Against::Zero,
                        over: Some(cut(figure, false)),
                        under: None,
                        absent: false,
                    });
                }
            }
        }
    }

    /// Scans a file for conditions on quantities.
    fn look_through(&mut self, words: &Vocabulary, at: usize, file: &Node) {
        let figured = |name: &str| {
            let id = words.fact(name)?;
            let quantity = words.facts[id].quantity.as_ref().filter(|quantity| quantity.of.is_none())?;
            Some((id, quantity))
        };
        mentions(file, &|name| figured(name).is_some(), &mut |name, said| {
            // What cannot be read is reported where it is resolved.
            if let Some((id, quantity)) = figured(name)
                && let Ok(meaning) = meaning(words, id, quantity, said)
            {
                for part in meaning.parts() {
                    self.add(part);
                    self.places.push((part.clone(), (at, said.span.clone())));
                }
            }
        });
    }

    fn add(&mut self, part: &Between) {
        if part.absent {
            return;
        }
        let part = self.turned(part);
        let place = (part.fact, part.against);
        let at = self.by_origin.iter().position(|(known, _)| *known == place).unwrap_or_else(|| {
            self.by_origin.push((place, Vec::new()));
            self.by_origin.len() - 1
        });
        if let Some((_, cuts)) = self.by_origin.get_mut(at) {
            cuts.extend(part.over.into_iter().chain(part.under));
        }
    }

    /// The comparison, with its sides swapped if the two facts are compared in that direction already.
    fn turned(&self, part: &Between) -> Between {
        if let Against::Other(other) = part.against {
            let back = (other, Against::Other(part.fact));
            if self.by_origin.iter().any(|(known, _)| *known == back) {
                return turned(part, other);
            }
        }
        part.clone()
    }

    /// Each fact, the origin of its thresholds, and the thresholds.
    pub(super) fn into_parts(self) -> impl Iterator<Item = (FactId, Against, Vec<Cut>)> {
        self.by_origin.into_iter().map(|((fact, against), cuts)| (fact, against, cuts))
    }

    /// Where the first comparison of a kind stands.
    pub(super) fn place(&self, is: impl Fn(&Between) -> bool) -> Option<Place> {
        self.places.iter().find(|(part, _)| is(part)).map(|(_, place)| place.clone())
    }

    /// Gives every quantity its cells. A quantity that is compared with several origins gets one derived fact for each
    /// further origin.
    ///
    /// # Errors
    /// Two thresholds without a fixed order, or a fact with too many cells.
    pub(super) fn apply(&self, words: &mut Vocabulary) -> Result<(), Clash> {
        let mut by_fact: BTreeMap<FactId, Vec<(Against, Vec<Cut>)>> = BTreeMap::new();
        for ((fact, against), cuts) in &self.by_origin {
            by_fact.entry(*fact).or_default().push((*against, cuts.clone()));
        }
        let quantities = words.facts.entries().filter(|(_, fact)| fact.quantity.is_some()).map(|(id, _)| id);
        for id in quantities.collect::<Vec<_>>() {
            let mut ways = by_fact.remove(&id).unwrap_or_default();
            ways.sort_by_key(|(against, _)| *against);
            let own = matches!(ways.first(), Some((Against::Zero | Against::Now, _)));
            let mut ways = ways.into_iter();
            let first = if own { ways.next() } else { None };
            let (against, cuts) = first.unwrap_or((Against::Zero, Vec::new()));
            let base = words.facts[id].clone();
            words.facts[id] = with_cells(words, &base, id, against, cuts, false).map_err(|clash| self.placed(clash))?;
            for (against, cuts) in ways {
                let fact = with_cells(words, &base, id, against, cuts, true).map_err(|clash| self.placed(clash))?;
                words.facts.push(fact);
            }
        }
        Ok(())
    }

    /// The clash of two cuts, with the places of both.
    fn placed(&self, (mut clash, cuts): (Clash, Vec<Cut>)) -> Clash {
        let names = |part: &Between, cut: &Cut| {
            part.fact == clash.fact && part.over.iter().chain(&part.under).any(|known| known == cut)
        };
        clash.places.extend(cuts.iter().filter_map(|cut| self.place(|part| names(part, cut))));
        clash
    }
}

fn turned(part: &Between, other: FactId) -> Between {
    let back = |cut: &Cut| Cut { at: -cut.at, above: !cut.above, ..cut.clone() };
    Between {
        fact: other,
        against: Against::Other(part.fact),
        over: part.under.as_ref().map(back),
        under: part.over.as_ref().map(back),
        absent: false,
    }
}

/// The fact with the cells between these cuts.
fn with_cells(
    words: &Vocabulary,
    base: &Fact,
    id: FactId,
    against: Against,
    mut cuts: Vec<Cut>,
    extra: bool,
) -> Result<Fact, (Clash, Vec<Cut>)> {
    let mut fact = base.clone();
    let Some(mut quantity) = fact.quantity.take() else { return Ok(fact) };
    let kind = quantity.kind;
    cuts.sort_by(|one, other| {
        let by_length = match against {
            Against::Now => roughly(kind, one).total_cmp(&roughly(kind, other)),
            _ => one.at.cmp(&other.at),
        };
        by_length.then(one.above.cmp(&other.above))
    });
    cuts.dedup();
    // Figures are whole numbers: a cut above a figure is the same as one below the next.
    cuts.dedup_by(|next, before| against != Against::Now && next.start(kind, 0) == before.start(kind, 0));
    if against == Against::Zero {
        let inside = |cut: &Cut| {
            let start = cut.start(kind, 0);
            quantity.least.is_none_or(|least| start > least) && quantity.most.is_none_or(|most| start <= most)
        };
        cuts.retain(inside);
    }
    // Checked before pairs are compared day by day, so that few pairs are left.
    let most = Vocabulary::MAX_VALUES - usize::from(quantity.optional);
    if cuts.len() >= most {
        let message =
            format!("the rules cut `{}` into {} ranges; at most {most} can be told apart", fact.id, cuts.len() + 1);
        return Err((Clash { code: "too-many", ..Clash::new(id, message, "name fewer figures") }, Vec::new()));
    }
    if against == Against::Now
        && let Some(pair) =
            cuts.windows(2).find(|pair| matches!(pair, [one, other] if !always_before(kind, one, other)))
        && let [one, other] = pair
    {
        let [first, second] = [one, other].map(|cut| distance(&quantity, cut));
        let (message, help) = if one.months != 0 && one.months == other.months {
            let message = format!(
                "`{}` is compared with {first} that run from it and with {second} before the day asked about, and which \
                 is longer depends on the day",
                fact.id
            );
            (message, "write both with `longer_ago_than`, or both with `as_of`")
        } else {
            let message = format!(
                "`{}` is compared with {first} and {second} ago, and which is longer depends on the day",
                fact.id
            );
            (
                message,
                "write both in days or both in months; where two sources count differently, ask for a fact of each",
            )
        };
        return Err((Clash::new(id, message, help), vec![one.clone(), other.clone()]));
    }
    quantity.cuts = cuts.into();
    quantity.of = extra.then_some(id);
    quantity.from_now = against == Against::Now;
    quantity.other = if let Against::Other(other) = against { Some(other) } else { None };
    // If a figure can be absent, so can its comparison.
    let may_be_absent = |other: FactId| words.facts[other].quantity.as_ref().is_some_and(|other| other.optional);
    quantity.optional |= quantity.other.is_some_and(may_be_absent);
    quantity.other_label = quantity.other.map(|other| words.facts[other].label.clone());
    if extra {
        let beside = quantity.other.map_or("now", |other| &words.facts[other].id);
        fact.id = Str::from(format!("{}@{beside}", base.id));
        fact.also = crate::engine::ids::List::new();
        fact.called = crate::engine::ids::List::new();
    }
    let unusual = |cell: ValueId| {
        let figures = quantity.figures_of(cell, 0);
        if figures.least > figures.most {
            return false;
        }
        let mut ranges = quantity.ranges.iter().filter(|range| range.unusual && against == Against::Zero);
        ranges.any(|range| {
            range.least.is_none_or(|least| least <= figures.least) && range.most.is_none_or(|most| figures.most <= most)
        })
    };
    fact.values = quantity.values(unusual);
    fact.quantity = Some(quantity);
    Ok(fact)
}

/// The distance of a cut from now, in words.
fn distance(quantity: &Quantity, cut: &Cut) -> String {
    let at = Quantity { from_now: true, cuts: vec![Cut { above: false, ..cut.clone() }].into(), ..quantity.clone() };
    let label = cell(&at, ValueId(0)).1.en;
    label.trim_start_matches("more than ").trim_end_matches(" ago").to_owned()
}

/// A condition on a quantity as sets of cells of facts.
pub(super) fn sets(words: &Vocabulary, meaning: &Meaning) -> Vec<(FactId, ValueSet)> {
    let cells = |part: &Between| {
        if part.absent {
            let absent = words.facts[part.fact].quantity.as_ref().and_then(Quantity::absent)?;
            return Some((part.fact, ValueSet::only(absent)));
        }
        let (part, place) = found(words, part)?;
        let quantity = words.facts[place].quantity.as_ref()?;
        let start = |cut: &Cut| cut.start(quantity.kind, 0);
        let before = |cut: &Cut, itself: bool| match part.against {
            Against::Now => quantity.cuts.iter().take_while(|known| *known != cut).count() + usize::from(itself),
            _ => quantity.cuts.iter().take_while(|known| start(known) < start(cut) + i64::from(itself)).count(),
        };
        let first = part.over.as_ref().map_or(0, |cut| before(cut, true));
        let last = part.under.as_ref().map_or(quantity.cuts.len(), |cut| before(cut, false));
        // A threshold outside the range of the quantity leaves no cell.
        let beyond = |cut: Option<&Cut>, least: bool| match (cut, part.against) {
            (Some(cut), Against::Zero) if least => quantity.most.is_some_and(|most| start(cut) > most),
            (Some(cut), Against::Zero) => quantity.least.is_some_and(|least| start(cut) <= least),
            _ => false,
        };
        if beyond(part.over.as_ref(), true) || beyond(part.under.as_ref(), false) {
            return Some((place, ValueSet::EMPTY));
        }
        Some((place, (first..=last).map(ValueId::at).collect()))
    };
    meaning.parts().iter().filter_map(cells).collect()
}

/// The fact whose cells distinguish a comparison, with the comparison in the direction of that fact.
fn found(words: &Vocabulary, part: &Between) -> Option<(Between, FactId)> {
    if let Some(id) = track(words, part.fact, part.against) {
        return Some((part.clone(), id));
    }
    let Against::Other(other) = part.against else { return None };
    let back = turned(part, other);
    track(words, back.fact, back.against).map(|id| (back, id))
}

/// The fact with the cells of a quantity relative to an origin.
pub(super) fn track(words: &Vocabulary, of: FactId, against: Against) -> Option<FactId> {
    let is = |fact: &Fact, id: FactId| {
        let quantity = fact.quantity.as_ref().filter(|quantity| quantity.of.unwrap_or(id) == of);
        quantity.is_some_and(|quantity| match against {
            Against::Now => quantity.from_now,
            Against::Other(other) => quantity.other == Some(other),
            Against::Zero => !quantity.from_now && quantity.other.is_none(),
        })
    };
    words.facts.entries().find(|(id, fact)| is(fact, *id)).map(|(id, _)| id)
}
