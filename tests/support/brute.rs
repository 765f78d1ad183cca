//! Brute force: every world of a question with its verdict, and what follows by trying everything. Nothing of the library
//! is used but the model; verdicts are those of the reference evaluator.

use std::collections::{BTreeMap, BTreeSet};

use super::plain::{Fact, Model};

use super::reference::{Asked, verdicts};

/// What can be asked about: the headline and the opinions, by their places.
pub const VIEWS: [&str; 3] = ["headline", "document", "evidence"];

/// A fact told with one value: (fact, value).
pub type Literal = (usize, usize);

/// A world that can be, and its verdict in each view.
#[derive(Clone, Debug)]
pub struct World {
    pub values: Vec<usize>,
    pub verdicts: [Option<u8>; 3],
}

/// A question with every world that its vocabulary has, or that its profile allows.
pub struct Brute<'m> {
    pub model: &'m Model,
    pub asked: Asked,
    /// The values that each fact may have once `nothing_else` has closed what it closes.
    pub situation: Vec<Vec<usize>>,
    /// The worlds of the situation.
    pub worlds: Vec<World>,
    /// Every world of the vocabulary, where they were asked for.
    pub everywhere: Vec<World>,
}

/// An answer as it depends on what can be asked: the rest is left open.
#[derive(Clone, Debug)]
pub struct Askable {
    pub values: Vec<usize>,
    /// Best and worst over what cannot be asked.
    pub comes_to: (u8, u8),
    pub weight: f64,
}

/// Every vector with one of the values of each fact.
fn product(values: &[Vec<usize>]) -> Vec<Vec<usize>> {
    values.iter().fold(vec![Vec::new()], |worlds, values| {
        let longer = |world: Vec<usize>| {
            values.iter().map(move |value| world.iter().copied().chain([*value]).collect::<Vec<_>>())
        };
        worlds.into_iter().flat_map(longer).collect()
    })
}

fn count(values: &[Vec<usize>]) -> Option<usize> {
    values.iter().try_fold(1_usize, |count, values| count.checked_mul(values.len()))
}

/// Every set of some of these, the smallest first.
pub fn subsets(of: &[usize]) -> impl Iterator<Item = Vec<usize>> + '_ {
    let mut sets = (0..1_u32 << of.len()).collect::<Vec<_>>();
    sets.sort_by_key(|set| set.count_ones());
    let items = |set: u32| of.iter().enumerate().filter(move |(at, _)| set & (1 << at) != 0).map(|(_, item)| *item);
    sets.into_iter().map(move |set| items(set).collect())
}

impl<'m> Brute<'m> {
    /// Every world of the vocabulary; none where there are more than so many, or where the question contradicts itself.
    pub fn new(model: &'m Model, asked: &Asked, most: usize) -> Option<Brute<'m>> {
        let all = model.vocabulary.facts.iter().map(|fact| (0..fact.values.len()).collect()).collect::<Vec<Vec<_>>>();
        count(&all).filter(|count| *count <= most)?;
        let everywhere = Brute::judged(model, asked, &all);
        let mut brute = Brute { model, asked: asked.clone(), situation: all, worlds: Vec::new(), everywhere };
        for ((values, told), fact) in brute.situation.iter_mut().zip(&asked.told).zip(&model.vocabulary.facts) {
            *values = told.clone().unwrap_or_else(|| fact.untold());
        }
        let allowed = |situation: &[Vec<usize>]| {
            brute.everywhere.iter().filter(|world| fits(&world.values, situation)).cloned().collect::<Vec<_>>()
        };
        brute.worlds = allowed(&brute.situation);
        if brute.worlds.is_empty() {
            return None;
        }
        for holding in model.vocabulary.holdings.iter().filter(|_| asked.nothing_else) {
            let none = model.vocabulary.facts[*holding].value("none").expect("a holding can be none");
            let mut closed = brute.situation.clone();
            closed[*holding] = vec![none];
            let worlds = allowed(&closed);
            if asked.told[*holding].is_none() && !worlds.is_empty() {
                (brute.situation, brute.worlds) = (closed, worlds);
            }
        }
        Some(brute)
    }

    /// Only the worlds that a profile allows which does not say `nothing_else`.
    pub fn of_profile(model: &'m Model, asked: &Asked, most: usize) -> Option<Brute<'m>> {
        assert!(!asked.nothing_else, "holdings are closed by looking at every world");
        let told = model.vocabulary.facts.iter().zip(&asked.told);
        let situation = told.map(|(fact, told)| told.clone().unwrap_or_else(|| fact.untold())).collect::<Vec<Vec<_>>>();
        count(&situation).filter(|count| *count <= most)?;
        let worlds = Brute::judged(model, asked, &situation);
        let some = !worlds.is_empty();
        some.then(|| Brute { model, asked: asked.clone(), situation, worlds, everywhere: Vec::new() })
    }

    fn judged(model: &Model, asked: &Asked, values: &[Vec<usize>]) -> Vec<World> {
        let mut worlds = product(values);
        worlds.retain(|world| !model.vocabulary.impossible.iter().any(|rule| rule.when.holds(world, asked.goal)));
        if worlds.is_empty() {
            return Vec::new();
        }
        let [document, evidence] = verdicts(model, asked, &worlds);
        let of = |verdicts: &Option<Vec<u8>>, at: usize| verdicts.as_ref().map(|verdicts| verdicts[at]);
        let judge = |(at, values)| {
            let (document, evidence) = (of(&document, at), of(&evidence, at));
            World { values, verdicts: [document.into_iter().chain(evidence).min(), document, evidence] }
        };
        worlds.into_iter().enumerate().map(judge).collect()
    }

    /// Facts that the profile leaves with several values.
    pub fn open(&self) -> Vec<usize> {
        (0..self.situation.len()).filter(|fact| self.situation[*fact].len() > 1).collect()
    }

    /// Facts that the profile leaves with fewer values than they have.
    pub fn told(&self) -> Vec<usize> {
        let facts = self.model.vocabulary.facts.iter().enumerate();
        let told = |place: usize, fact: &Fact| self.situation[place].len() < fact.values.len() && !self.presumed(place);
        facts.filter(|(place, fact)| told(*place, fact)).map(|(place, _)| place).collect()
    }

    /// Whether a fact may be as it is presumed to be: that it may is no news.
    fn presumed(&self, place: usize) -> bool {
        let fact = &self.model.vocabulary.facts[place];
        !fact.presumed.is_empty() && fact.untold().iter().all(|value| self.situation[place].contains(value))
    }

    /// Whether each fact of a world that is presumed is as it is presumed to be, or as it was told.
    fn as_presumed(&self, world: &World) -> bool {
        let mut facts = world.values.iter().zip(&self.model.vocabulary.facts).zip(&self.situation);
        facts.all(|((value, fact), told)| {
            fact.presumed.is_empty() || fact.untold().contains(value) || told.contains(value)
        })
    }

    /// Best and worst in a view over some worlds. None where the view has no opinion.
    pub fn range<'w>(worlds: impl IntoIterator<Item = &'w World>, view: usize) -> Option<(u8, u8)> {
        let verdicts = worlds.into_iter().filter_map(|world| world.verdicts[view]).collect::<BTreeSet<_>>();
        Some((*verdicts.last()?, *verdicts.first()?))
    }

    /// The verdicts of the situation's worlds.
    pub fn reachable(&self, view: usize) -> BTreeSet<u8> {
        self.worlds.iter().filter_map(|world| world.verdicts[view]).collect()
    }

    /// How many facts have to be told at least, with one value each, for a verdict to be settled.
    pub fn fewest_to_settle(&self, view: usize, verdict: u8) -> Option<usize> {
        let settles = |facts: &Vec<usize>| {
            let mut met = BTreeMap::<u64, bool>::new();
            for world in &self.worlds {
                let told = facts.iter().fold(0, |told, fact| told << 6 | world.values[*fact] as u64);
                *met.entry(told).or_insert(true) &= world.verdicts[view] == Some(verdict);
            }
            met.into_values().any(|settled| settled)
        };
        subsets(&self.open()).find(settles).map(|facts| facts.len())
    }

    /// Every minimal set of told facts that forces the best and the worst of the situation by itself.
    pub fn minimal_reasons(&self, view: usize) -> BTreeSet<Vec<usize>> {
        assert!(!self.everywhere.is_empty(), "every world is needed");
        let answer = Brute::range(&self.worlds, view);
        let forces = |facts: &Vec<usize>| {
            let fits = |world: &&World| facts.iter().all(|fact| self.situation[*fact].contains(&world.values[*fact]));
            Brute::range(self.everywhere.iter().filter(|world| self.as_presumed(world)).filter(fits), view) == answer
        };
        let forcing = subsets(&self.told()).filter(forces).collect::<Vec<_>>();
        let part = |some: &Vec<usize>, of: &Vec<usize>| some != of && some.iter().all(|fact| of.contains(fact));
        forcing.iter().filter(|facts| !forcing.iter().any(|other| part(other, facts))).cloned().collect()
    }

    /// The answers over what can be asked, one for each way that it can be.
    pub fn askable(&self, unknown: &[usize], odds: &BTreeMap<Literal, f64>) -> Vec<Askable> {
        let mut ways = BTreeMap::<Vec<usize>, (u8, u8)>::new();
        for world in &self.worlds {
            let hidden = |fact: usize| unknown.contains(&fact);
            let values = world.values.iter().enumerate();
            // What cannot be asked has one value for all.
            let values = values.map(|(fact, value)| if hidden(fact) { usize::MAX } else { *value }).collect();
            let verdict = world.verdicts[0].expect("there is a headline");
            let range = ways.entry(values).or_insert((verdict, verdict));
            *range = (range.0.max(verdict), range.1.min(verdict));
        }
        let likely = |values: &[usize]| {
            let each = values.iter().enumerate().map(|(fact, value)| odds.get(&(fact, *value)).copied().unwrap_or(1.0));
            each.product()
        };
        let way = |(values, comes_to): (Vec<usize>, _)| Askable { weight: likely(&values), values, comes_to };
        ways.into_iter().map(way).collect()
    }
}

fn fits(world: &[usize], situation: &[Vec<usize>]) -> bool {
    world.iter().zip(situation).all(|(value, values)| values.contains(value))
}

/// The best decision tree by trying all: a state is what has been answered.
pub struct Trees<'a> {
    pub ways: &'a [Askable],
    pub facts: Vec<usize>,
    /// By the ways that are left, and the number of questions that may still be asked: the least average.
    known: BTreeMap<(Vec<usize>, usize), Option<f64>>,
}

impl<'a> Trees<'a> {
    pub fn new(ways: &'a [Askable], facts: Vec<usize>) -> Trees<'a> {
        Trees { ways, facts, known: BTreeMap::new() }
    }

    /// The fewest questions in the worst case, and the least average of any tree that is no deeper than that.
    pub fn least_worst(&mut self) -> (usize, f64) {
        let all = (0..self.ways.len()).collect::<Vec<_>>();
        let mut depths = 0..=self.facts.len();
        depths.find_map(|depth| Some((depth, self.average(&all, depth)?))).expect("asking everything settles it")
    }

    /// The least average of any tree, and the fewest questions in the worst case of any that has it.
    pub fn least_average(&mut self) -> (usize, f64) {
        let all = (0..self.ways.len()).collect::<Vec<_>>();
        let averages = (0..=self.facts.len()).map(|depth| self.average(&all, depth)).collect::<Vec<_>>();
        let least = averages.iter().flatten().copied().fold(f64::INFINITY, f64::min);
        let depth = averages.iter().position(|average| average.is_some_and(|average| average < least + 1e-9));
        (depth.expect("asking everything settles it"), least)
    }

    /// The least average number of questions with at most so many in the worst case; none: that is too few.
    fn average(&mut self, left: &[usize], depth: usize) -> Option<f64> {
        let alike = left.iter().all(|way| self.ways[*way].comes_to == self.ways[left[0]].comes_to);
        if alike || depth == 0 {
            return alike.then_some(0.0);
        }
        let key = (left.to_vec(), depth);
        if let Some(known) = self.known.get(&key) {
            return *known;
        }
        let mass = |left: &[usize], ways: &[Askable]| left.iter().map(|way| ways[*way].weight).sum::<f64>();
        let mut least = None;
        for fact in self.facts.clone() {
            let mut answers = BTreeMap::<usize, Vec<usize>>::new();
            for way in left {
                answers.entry(self.ways[*way].values[fact]).or_default().push(*way);
            }
            // With one answer it is the same state again.
            if answers.len() < 2 {
                continue;
            }
            let below = answers
                .values()
                .map(|answer| Some(mass(answer, self.ways) / mass(left, self.ways) * self.average(answer, depth - 1)?));
            let below = below.collect::<Option<Vec<f64>>>().map(|below| 1.0 + below.iter().sum::<f64>());
            if let Some(average) = below
                && least.is_none_or(|least| average < least)
            {
                least = Some(average);
            }
        }
        self.known.insert(key, least);
        least
    }
}
