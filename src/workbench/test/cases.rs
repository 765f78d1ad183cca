//! The runs of a test: one test can stand for several questions.
//!
//! ```text
//! each: {platform: [wechat, alipay]}   two runs with the same expectations, one for each value
//! only: {card: [visa]}                 one run, and one for each other card, in which nothing may be found by name
//! from: 2024-02-29                     that day, and the day before, on which nothing may be found by name
//! ```

use jiff::civil::Date;

use crate::engine::ids::{FactId, GoalId, GoalSet, ValueSet};
use crate::engine::model::{InlineTest, Vocabulary};
use crate::engine::profile::Profile;
use crate::engine::told;

/// One run of a test: the values of the facts that it lists.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Case {
    /// Facts and values in addition to those of every run.
    pub(crate) facts: Vec<(FactId, ValueSet)>,
    /// The goal, if several are listed.
    pub(crate) goal: Option<GoalId>,
    /// The day, if the test has `from` or `until`.
    pub(crate) day: Option<Date>,
    /// Whether a value is outside of a list: then nothing that is expected by name may be found.
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

    /// The description of the run, at the beginning of messages.
    pub(super) fn with(&self, words: &Vocabulary) -> String {
        let goal = self.goal.map(|goal| format!("goal={}", words.goals[goal].id));
        let day = self.day.map(|day| format!("as_of={day}"));
        let facts = self.facts.iter().map(|(fact, values)| {
            let fact = &words.facts[*fact];
            told::fact(&fact.id, &fact.names_of(*values))
        });
        let all = goal.into_iter().chain(facts).chain(day).collect::<Vec<_>>();
        if all.is_empty() { String::new() } else { format!("with {}: ", all.join(" ")) }
    }
}

/// The runs of a test. For `each`: every combination of its goals and values. For `only`: each of its goals and values,
/// while the others have any of theirs, then each goal and value that is not listed. For `from` and `until`: the first
/// and the last day, and the days next to them.
pub(crate) fn cases(words: &Vocabulary, test: &InlineTest) -> Vec<Case> {
    let day = test.from.or_else(|| day_before(test.until));
    let listed = if test.each_goals.is_empty() { test.only_goals } else { test.each_goals };
    let goal = listed.least();
    let mut cases = vec![Case { facts: test.only.to_vec(), goal, day, outside: false }];
    if !test.each_goals.is_empty() {
        cases = with_goals(&cases, test.each_goals, false);
    }
    for (fact, values) in &test.each {
        let with = |case: &Case, value| {
            let mut case = case.clone();
            case.facts.push((*fact, ValueSet::only(value)));
            case
        };
        cases = cases.iter().flat_map(|case| values.iter().map(move |value| with(case, value))).collect();
    }
    let any = Case { facts: [test.only.as_slice(), test.each.as_slice()].concat(), goal, day, outside: false };
    if let Some(first) = test.only_goals.least() {
        // The runs so far ask about the first goal.
        let others = test.only_goals.without(GoalSet::only(first));
        cases.extend(with_goals(std::slice::from_ref(&any), others, false));
        let left_out = GoalSet::first(words.goals.len()).without(test.only_goals);
        cases.extend(with_goals(std::slice::from_ref(&any), left_out, true));
    }
    for (fact, values) in &test.only {
        // A single value is the one that the runs so far have.
        let alone = values.single();
        for value in words.facts[*fact].all().iter().filter(|value| alone != Some(*value)) {
            let with = |(other, values): &(FactId, ValueSet)| {
                (*other, if other == fact { ValueSet::only(value) } else { *values })
            };
            let facts = any.facts.iter().map(with).collect();
            cases.push(Case { facts, outside: !values.contains(value), ..any.clone() });
        }
    }
    let last = day_before(test.until).filter(|_| test.from.is_some());
    for (day, outside) in [(day_before(test.from), true), (last, false), (test.until, true)] {
        cases.extend(day.map(|day| Case { day: Some(day), outside, ..any.clone() }));
    }
    cases
}

fn with_goals(cases: &[Case], goals: GoalSet, outside: bool) -> Vec<Case> {
    let with = |case: &Case, goal| Case { goal: Some(goal), outside, ..case.clone() };
    cases.iter().flat_map(|case| goals.iter().map(move |goal| with(case, goal))).collect()
}

fn day_before(day: Option<Date>) -> Option<Date> {
    day?.yesterday().ok()
}
