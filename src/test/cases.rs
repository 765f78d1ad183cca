use jiff::Span;
use jiff::civil::Date;

use crate::model::{InlineTest, Vocabulary};
use crate::profile::{Profile, names_of};

/// One run of a test: the values of what it lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Case {
    /// Facts and values (a bit each), beside those that every run tells.
    pub(crate) facts: Vec<(usize, u64)>,
    /// The goal, where several are listed.
    pub(crate) goal: Option<usize>,
    /// The day, where the test says from when or until when.
    pub(crate) day: Option<Date>,
    /// Whether one of these is outside of what is listed: then nothing that is expected by name may be found.
    pub(crate) outside: bool,
}

impl Case {
    /// Tells a profile the values of this run.
    pub(crate) fn tell(&self, profile: &mut Profile) {
        for (fact, values) in &self.facts {
            profile.tell(*fact, *values);
        }
        if let Some(goal) = self.goal {
            profile.goal = goal;
        }
    }

    /// What the run is about, as messages begin.
    pub(super) fn with(&self, vocabulary: &Vocabulary) -> String {
        let goal = self.goal.and_then(|goal| vocabulary.goals.get(goal)).map(|goal| format!("goal={}", goal.id));
        let day = self.day.map(|day| format!("as_of={day}"));
        let facts = self.facts.iter().filter_map(|(place, values)| {
            let fact = vocabulary.facts.get(*place)?;
            Some(format!("{}={}", fact.id, names_of(fact, *values).join(",")))
        });
        let all = goal.into_iter().chain(facts).chain(day).collect::<Vec<_>>();
        if all.is_empty() { String::new() } else { format!("with {}: ", all.join(" ")) }
    }
}

/// The runs of a test: each combination of the goals and values that it lists; then each goal and value that `only` leaves
/// out, while the other listed facts have any of their values; on the first and the last day of what it says, and on the days
/// beside them.
pub(crate) fn cases(vocabulary: &Vocabulary, test: &InlineTest) -> Vec<Case> {
    let listed = [test.each.as_slice(), test.only.as_slice()].concat();
    let goals = test.each_goals | test.only_goals;
    let day = test.from.or_else(|| before(test.until));
    let usual = Case { goal: bits(goals).next().map(place), day, ..Case::default() };
    let mut cases = bits(goals).map(|goal| Case { goal: Some(place(goal)), ..usual.clone() }).collect::<Vec<_>>();
    if cases.is_empty() {
        cases.push(usual.clone());
    }
    for (fact, values) in &listed {
        let longer = cases.iter().flat_map(|case| {
            bits(*values).map(move |value| {
                let mut case = case.clone();
                case.facts.push((*fact, value));
                case
            })
        });
        cases = longer.collect();
    }
    let any = Case { facts: listed.clone(), ..usual };
    if test.only_goals != 0 {
        let all = u64::MAX >> (64 - vocabulary.goals.len().clamp(1, 64));
        let others = bits(all & !test.only_goals);
        cases.extend(others.map(|goal| Case { goal: Some(place(goal)), outside: true, ..any.clone() }));
    }
    for (fact, values) in &test.only {
        let all = vocabulary.facts.get(*fact).map_or(0, crate::model::Fact::all);
        for value in bits(all & !values) {
            let facts = listed.iter().map(|(of, values)| (*of, if of == fact { value } else { *values }));
            cases.push(Case { facts: facts.collect(), outside: true, ..any.clone() });
        }
    }
    let days =
        [(before(test.from), true), (before(test.until).filter(|_| test.from.is_some()), false), (test.until, true)];
    let days = days.into_iter().filter_map(|(day, outside)| Some((day?, outside)));
    cases.extend(days.map(|(day, outside)| Case { day: Some(day), outside, ..any.clone() }));
    cases
}

fn before(day: Option<Date>) -> Option<Date> {
    day?.checked_sub(Span::new().days(1)).ok()
}

/// The sets of one value of a set.
fn bits(set: u64) -> impl Iterator<Item = u64> {
    (0..64).map(|value| 1 << value).filter(move |value| set & value != 0)
}

fn place(bit: u64) -> usize {
    bit.trailing_zeros() as usize
}
