use super::{Profile, names_of};
use crate::engine::error::{Error, Kind};
use crate::engine::model::Vocabulary;
use crate::engine::worlds::{Builder, Constraints, Possible};

/// The worlds that a profile allows, as a box, with at least one that can be.
#[derive(Clone, Debug)]
pub(crate) struct Situation {
    pub(crate) goal: usize,
    pub(crate) means: Option<usize>,
    /// For each fact, the values still possible, a bit each.
    pub(crate) worlds: Box<[u64]>,
}

impl Situation {
    /// The worlds of a profile.
    ///
    /// # Errors
    /// When no world is left: the facts told contradict one another.
    pub(crate) fn new(profile: &Profile, vocabulary: &Vocabulary, possible: &Possible) -> Result<Situation, Error> {
        let full = |told: u64, all: u64| if told == 0 { all } else { told };
        let mut worlds: Box<[u64]> =
            vocabulary.facts.iter().zip(&profile.told).map(|(fact, told)| full(*told, fact.all())).collect();
        if !possible.allows(&worlds) {
            return Err(contradiction(profile, vocabulary));
        }
        if profile.nothing_else {
            for holding in &vocabulary.holdings {
                close(*holding, profile, vocabulary, possible, &mut worlds);
            }
        }
        Ok(Situation { goal: profile.goal, means: profile.means, worlds })
    }
}

/// Sets a holding that was not told to `none`, unless what was told needs it.
fn close(holding: usize, profile: &Profile, vocabulary: &Vocabulary, possible: &Possible, worlds: &mut [u64]) {
    let told = profile.told.get(holding).is_some_and(|told| *told != 0);
    let none = vocabulary.facts.get(holding).and_then(|fact| fact.value("none"));
    if let (false, Some(none), Some(before)) = (told, none, worlds.get(holding).copied()) {
        let mut set = |values| {
            if let Some(slot) = worlds.get_mut(holding) {
                *slot = values;
            }
            possible.allows(worlds)
        };
        if !set(1 << none) {
            set(before);
        }
    }
}

/// Names a smallest set of told facts that exclude one another, and the rule between them.
fn contradiction(profile: &Profile, vocabulary: &Vocabulary) -> Error {
    let mut builder = Builder::new(vocabulary.facts.iter().map(|fact| fact.values.len()));
    let mut rules = (0..vocabulary.impossible.len()).collect::<Vec<_>>();
    let mut told = (0..profile.told.len()).filter(|fact| profile.told.get(*fact) != Some(&0)).collect::<Vec<_>>();
    let mut excluded = |told: &[usize], rules: &[usize]| {
        let mut part = vocabulary.clone();
        part.impossible = rules.iter().filter_map(|rule| vocabulary.impossible.get(*rule).cloned()).collect();
        let possible = Constraints::new(&part, profile.goal, &mut builder).freeze(&mut builder);
        let worlds = vocabulary.facts.iter().enumerate().map(|(place, fact)| {
            if told.contains(&place) { profile.told.get(place).copied().unwrap_or(0) } else { fact.all() }
        });
        !possible.allows(&worlds.collect::<Box<[u64]>>())
    };
    // What can be left out without the contradiction going away is left out, one by one: what remains is needed.
    shrink(&mut rules, |rules| excluded(&told, rules));
    let needed = rules.clone();
    shrink(&mut told, |told| excluded(told, &needed));

    let mut facts = told.iter().filter_map(|place| {
        let fact = vocabulary.facts.get(*place)?;
        Some(format!("{}={}", fact.id, names_of(fact, profile.told.get(*place).copied()?).join(",")))
    });
    let first = facts.next().unwrap_or_default();
    let rest = facts.collect::<Vec<_>>();
    let second = if rest.is_empty() { format!("goal={}", profile.goal_name()) } else { rest.join("` and `") };
    let rule = rules.iter().filter_map(|rule| vocabulary.impossible.get(*rule)).map(|rule| rule.text.en.as_str());
    let kind = Kind::Contradiction { first, second, rule: rule.collect::<Vec<_>>().join("; ") };
    Error { kind }
}

fn shrink(items: &mut Vec<usize>, mut still: impl FnMut(&[usize]) -> bool) {
    let mut at = 0;
    while at < items.len() {
        let without =
            items.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, item)| *item).collect::<Vec<_>>();
        if still(&without) {
            *items = without;
        } else {
            at += 1;
        }
    }
}
