use jiff::Span;
use jiff::civil::Date;

use crate::engine::model::{InlineTest, Vocabulary};
use crate::engine::profile::{Profile, names_of};

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

/// The runs of a test. For `each`: every combination of its goals and values. For `only`: each of its goals and values while
/// the others have any of theirs, then each goal and value that it leaves out. For `from` and `until`: the first and the last
/// day, and the days beside them.
pub(crate) fn cases(vocabulary: &Vocabulary, test: &InlineTest) -> Vec<Case> {
    let day = test.from.or_else(|| before(test.until));
    let goals = if test.each_goals != 0 { test.each_goals } else { test.only_goals };
    let goal = bits(goals).next().map(place);
    let mut cases = vec![Case { facts: test.only.clone(), goal, day, outside: false }];
    if test.each_goals != 0 {
        cases = with_goals(&cases, test.each_goals, false);
    }
    for (fact, values) in &test.each {
        let with = |case: &Case, value| {
            let mut case = case.clone();
            case.facts.push((*fact, value));
            case
        };
        cases = cases.iter().flat_map(|case| bits(*values).map(move |value| with(case, value))).collect();
    }
    let any = Case { facts: [test.only.as_slice(), test.each.as_slice()].concat(), goal, day, outside: false };
    if test.only_goals != 0 {
        let all = u64::MAX >> (64 - vocabulary.goals.len().clamp(1, 64));
        cases.extend(with_goals(std::slice::from_ref(&any), test.only_goals & (test.only_goals - 1), false));
        cases.extend(with_goals(std::slice::from_ref(&any), all & !test.only_goals, true));
    }
    for (fact, values) in &test.only {
        let all = vocabulary.facts.get(*fact).map_or(0, crate::engine::model::Fact::all);
        // Where there is one value, the runs so far have it.
        let alone = values.is_power_of_two();
        for value in bits(all).filter(|value| !(alone && value == values)) {
            let facts = any.facts.iter().map(|(of, values)| (*of, if of == fact { value } else { *values }));
            cases.push(Case { facts: facts.collect(), outside: values & value == 0, ..any.clone() });
        }
    }
    let last = before(test.until).filter(|_| test.from.is_some());
    for (day, outside) in [(before(test.from), true), (last, false), (test.until, true)] {
        cases.extend(day.map(|day| Case { day: Some(day), outside, ..any.clone() }));
    }
    cases
}

fn with_goals(cases: &[Case], goals: u64, outside: bool) -> Vec<Case> {
    let with = |case: &Case, goal| Case { goal: Some(place(goal)), outside, ..case.clone() };
    cases.iter().flat_map(|case| bits(goals).map(move |goal| with(case, goal))).collect()
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
