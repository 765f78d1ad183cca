//! The next question and the tree of all questions.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use simbind::analysis::{Asking, Branch, Fewest, NextQuestion, QuestionTree, Then};

use super::{Checked, failed, many};
use crate::support::brute::{Askable, Literal, Trees};
use crate::support::cases::{Case, generated, nearly_told, projected};
use crate::support::generate::Tape;

/// How questions are looked for, for the library and for brute force.
struct Sought {
    asking: Asking,
    fewest: Fewest,
    unknown: Vec<usize>,
    odds: BTreeMap<Literal, f64>,
}

/// Any meaning of fewest, and, as asked for, random odds, facts that cannot be told, and a bound on effort.
fn sought(case: &Case<'_>, tape: &mut Tape<'_>, unknown: usize, effort: Option<usize>) -> Sought {
    let facts = &case.brute.model.vocabulary.facts;
    let fewest = if tape.chance(50) { Fewest::WorstCase } else { Fewest::Expected };
    let mut sought =
        Sought { asking: Asking::new().fewest(fewest), fewest, unknown: Vec::new(), odds: BTreeMap::new() };
    if let Some(effort) = effort {
        sought.asking = sought.asking.effort(effort);
    }
    let weighted = tape.chance(50);
    for (place, fact) in facts.iter().enumerate() {
        for (at, value) in fact.values.iter().enumerate() {
            if weighted && tape.chance(60) {
                let odds = [0.05, 0.5, 2.0, 3.0, 7.0, 40.0][tape.below(6)];
                sought.asking = sought.asking.odds(&fact.id, &value.id, odds);
                sought.odds.insert((place, at), odds);
            }
        }
        if tape.chance(unknown) {
            sought.asking = sought.asking.unknown(&fact.id);
            sought.unknown.push(place);
        }
    }
    sought
}

/// The values of a branch by places.
fn answers(branch: &Branch<'_>, fact: &simbind::model::Fact) -> Vec<usize> {
    branch.names().into_iter().map(|name| fact.value(name).expect("a value of the fact").index()).collect()
}

fn place(case: &Case<'_>, fact: &simbind::model::Fact) -> usize {
    case.brute.model.vocabulary.fact(fact.id()).expect("a fact of the vocabulary")
}

/// A tree by places: a question's fact, and where each answer leads.
struct Places {
    questions: Vec<(usize, BTreeMap<usize, Then>)>,
}

impl Places {
    /// Also that every answer stands in one branch.
    fn new(case: &Case<'_>, tree: &QuestionTree<'_>) -> Result<Places, TestCaseError> {
        let mut questions = Vec::new();
        for (at, question) in tree.questions().iter().enumerate() {
            let mut leads = BTreeMap::new();
            for branch in question.branches() {
                if let Then::Ask(next) = branch.then() {
                    prop_assert!(next > at && next < tree.questions().len(), "question {next} follows {at}\n{tree:#?}");
                }
                for answer in answers(branch, question.fact()) {
                    let twice = leads.insert(answer, branch.then()).is_some();
                    prop_assert!(!twice, "an answer to `{}` stands in two branches\n{tree:#?}", question.fact().id());
                }
            }
            questions.push((place(case, question.fact()), leads));
        }
        Ok(Places { questions })
    }

    /// What is asked in one way that things can be, and what comes out. None where an answer leads nowhere.
    fn walk(&self, from: Then, way: &Askable) -> Option<(Vec<usize>, (u8, u8))> {
        let (mut asked, mut at) = (Vec::new(), from);
        loop {
            match at {
                Then::Settled { verdict, guaranteed } => return Some((asked, (verdict as u8, guaranteed as u8))),
                Then::Ask(question) => {
                    let (fact, leads) = &self.questions[question];
                    asked.push(*fact);
                    at = *leads.get(&way.values[*fact])?;
                }
            }
        }
    }
}

fn describe(case: &Case<'_>, tree: &QuestionTree<'_>) -> String {
    let mut text = format!("starts with {:?}", tree.start());
    for (at, question) in tree.questions().iter().enumerate() {
        text.push_str(&format!("\n  {at}: {}?", question.fact().id()));
        for branch in question.branches() {
            text.push_str(&format!(" [{} -> {:?}]", branch.names().join(","), branch.then()));
        }
    }
    format!(
        "{text}\n  worst {} expected {} optimal {} of {} facts open",
        tree.worst_case(),
        tree.expected(),
        tree.optimal(),
        case.brute.open().len()
    )
}

/// Everything that holds of any tree, optimal or not.
fn sound(case: &Case<'_>, tree: &QuestionTree<'_>, sought: &Sought, ways: &[Askable]) -> Checked {
    let shown = || describe(case, tree);
    let places = Places::new(case, tree)?;
    let all = ways.iter().map(|way| way.weight).sum::<f64>();
    let (mut worst, mut expected) = (0, 0.0);
    for way in ways {
        let Some((asked, found)) = places.walk(tree.start(), way) else {
            return Err(TestCaseError::fail(format!("there is no branch for {:?}\n{}", way.values, shown())));
        };
        prop_assert_eq!(found, way.comes_to, "best and worst for {:?} (left: the leaf)\n{}", way.values, shown());
        let facts = asked.iter().collect::<BTreeSet<_>>();
        prop_assert_eq!(facts.len(), asked.len(), "asked twice on the way of {:?}\n{}", way.values, shown());
        prop_assert!(!asked.iter().any(|fact| sought.unknown.contains(fact)), "an unknown fact is asked\n{}", shown());
        worst = worst.max(asked.len());
        expected += way.weight / all * asked.len() as f64;
    }
    prop_assert_eq!(tree.worst_case(), worst, "questions in the worst case (right: of all walks)\n{}", shown());
    prop_assert!(
        (tree.expected() - expected).abs() < 1e-6,
        "{} expected, walks have {expected}\n{}",
        tree.expected(),
        shown()
    );
    questions_matter(&places, tree, ways, &shown)
}

/// No question has one possible answer only, or follows where nothing is left to settle, or could be passed over for free.
fn questions_matter(
    places: &Places,
    tree: &QuestionTree<'_>,
    ways: &[Askable],
    shown: &impl Fn() -> String,
) -> Checked {
    // A question is reached in several ways: what holds of it must hold of each of them by itself.
    let mut todo = vec![(tree.start(), (0..ways.len()).collect::<Vec<_>>())];
    let mut seen = BTreeSet::new();
    while let Some((at, here)) = todo.pop() {
        let Then::Ask(question) = at else { continue };
        if !seen.insert((question, here.clone())) {
            continue;
        }
        let (fact, leads) = &places.questions[question];
        let possible = here.iter().map(|way| ways[*way].values[*fact]).collect::<BTreeSet<_>>();
        let branches = leads.keys().copied().collect::<BTreeSet<_>>();
        prop_assert_eq!(
            &branches,
            &possible,
            "answers to question {} (right: the possible ones)\n{}",
            question,
            shown()
        );
        prop_assert!(possible.len() > 1, "question {question} has one possible answer\n{}", shown());
        let alike = here.iter().all(|way| ways[*way].comes_to == ways[here[0]].comes_to);
        prop_assert!(!alike, "question {question} is asked though all is settled\n{}", shown());
        let cost = |then: Then| {
            let cost = |way: &usize| {
                let (asked, found) = places.walk(then, &ways[*way])?;
                (found == ways[*way].comes_to).then_some((asked.len(), ways[*way].weight * asked.len() as f64))
            };
            let costs = here.iter().map(cost).collect::<Option<Vec<_>>>()?;
            Some((costs.iter().map(|cost| cost.0).max()?, costs.iter().map(|cost| cost.1).sum::<f64>()))
        };
        let own = cost(at).expect("the tree has a leaf for every way");
        for then in leads.values() {
            let passed_over = cost(*then);
            let for_free = passed_over.is_some_and(|(worst, sum)| worst <= own.0 && sum <= own.1);
            prop_assert!(!for_free, "question {question} can be passed over: {then:?} settles it all\n{}", shown());
        }
        for (answer, then) in leads {
            todo.push((*then, here.iter().copied().filter(|way| ways[*way].values[*fact] == *answer).collect()));
        }
    }
    Ok(())
}

/// The next question is the tree's first; there is none exactly when nothing that can be asked changes anything.
fn first(case: &Case<'_>, tree: &QuestionTree<'_>, sought: &Sought, ways: &[Askable]) -> Checked {
    let next = case.evaluation.next_question(&sought.asking).map_err(failed)?;
    let settled = ways.iter().all(|way| way.comes_to == ways[0].comes_to);
    prop_assert_eq!(next.is_none(), settled, "nothing to ask (right: nothing is left to settle)");
    match (next, tree.start()) {
        (None, Then::Settled { .. }) => {}
        (Some(next), Then::Ask(0)) => {
            let first = &tree.questions()[0];
            prop_assert_eq!(next.fact(), first.fact(), "the first question\n{}", describe(case, tree));
            let of_tree = first.branches().iter().flat_map(Branch::names).collect::<BTreeSet<_>>();
            let names = next.answers().map(|value| value.id()).collect::<BTreeSet<_>>();
            prop_assert_eq!(names, of_tree, "its answers\n{}", describe(case, tree));
            prop_assert_eq!(next.optimal(), tree.optimal(), "whether it is optimal\n{}", describe(case, tree));
            if let Some(worst) = next.worst_case() {
                prop_assert_eq!(worst, tree.worst_case(), "its worst case\n{}", describe(case, tree));
            }
            if let Some(expected) = next.expected() {
                prop_assert!(
                    (expected - tree.expected()).abs() < 1e-6,
                    "{expected} expected\n{}",
                    describe(case, tree)
                );
            }
            let known = (next.worst_case().is_some(), next.expected().is_some());
            prop_assert!(!next.optimal() || known == (true, true), "what is optimal has a cost: {next:?}");
        }
        (next, start) => return Err(TestCaseError::fail(format!("next is {next:?}, but the tree starts {start:?}"))),
    }
    Ok(())
}

/// No tree is better, in the sense of the asking.
fn optimal(case: &Case<'_>, tree: &QuestionTree<'_>, sought: &Sought, ways: &[Askable]) -> Checked {
    let facts = case.brute.open().into_iter().filter(|fact| !sought.unknown.contains(fact)).collect::<Vec<_>>();
    let mut trees = Trees::new(ways, facts);
    let (worst, average) = match sought.fewest {
        Fewest::Expected => trees.least_average(),
        _ => trees.least_worst(),
    };
    let found = format!("{:?}\n{}", sought.fewest, describe(case, tree));
    prop_assert!(tree.expected() < average + 1e-6, "a tree takes {average} on average (at worst {worst}): {found}");
    prop_assert_eq!(tree.worst_case(), worst, "the worst case (right: of the best tree): {}", found);
    prop_assert!(tree.expected() > average - 1e-6, "no tree takes less than {average} on average: {found}");
    Ok(())
}

/// Whether brute force can go through all trees in a moment.
fn few(case: &Case<'_>) -> bool {
    let states = case.brute.situation.iter().filter(|values| values.len() > 1).map(|values| values.len() + 1);
    states.product::<usize>() <= 700
}

fn tree_is_best(case: &Case<'_>, tape: &mut Tape<'_>, unknown: usize) -> Result<bool, TestCaseError> {
    let sought = sought(case, tape, unknown, None);
    let ways = case.brute.askable(&sought.unknown, &sought.odds);
    let tree = case.evaluation.question_tree(&sought.asking).map_err(failed)?;
    sound(case, &tree, &sought, &ways)?;
    first(case, &tree, &sought, &ways)?;
    if case.brute.open().len() <= 4 {
        prop_assert!(tree.optimal(), "four facts are open at most\n{}", describe(case, &tree));
    }
    if tree.optimal() && few(case) {
        optimal(case, &tree, &sought, &ways)?;
    }
    Ok(tree.worst_case() > 1)
}

#[test]
fn question_trees() {
    let property = |case: &Case<'_>, tape: &mut Tape<'_>| tree_is_best(case, tape, 0);
    many(&[generated(350, 20, property), projected(300, 15, property), nearly_told(150, property)]);
}

#[test]
fn what_cannot_be_told() {
    let property = |case: &Case<'_>, tape: &mut Tape<'_>| tree_is_best(case, tape, 30);
    many(&[generated(200, 10, property), projected(300, 10, property)]);
}

/// How much is open on average once a fact is told, in bits.
fn left_open(ways: &[Askable], fact: usize) -> f64 {
    let mut answers = BTreeMap::<usize, BTreeMap<(u8, u8), f64>>::new();
    for way in ways {
        *answers.entry(way.values[fact]).or_default().entry(way.comes_to).or_default() += way.weight;
    }
    let all = ways.iter().map(|way| way.weight).sum::<f64>();
    let open = answers.values().map(|outcomes| {
        let sum = outcomes.values().sum::<f64>();
        outcomes.values().map(|weight| -weight / all * (weight / sum).log2()).sum::<f64>()
    });
    open.sum()
}

/// A question that was not searched for is the one that tells most.
fn tells_most(case: &Case<'_>, next: &NextQuestion<'_>, sought: &Sought, ways: &[Askable]) -> Checked {
    let facts = case.brute.open().into_iter().filter(|fact| !sought.unknown.contains(fact));
    let least = facts.map(|fact| left_open(ways, fact)).fold(f64::INFINITY, f64::min);
    let left = left_open(ways, place(case, next.fact()));
    prop_assert!(left < least + 1e-6, "after `{}` {left} bits are open, and could be {least}", next.fact().id());
    Ok(())
}

/// Trees that were not searched for to the end are sound all the same, and have no question that can be passed over.
#[test]
fn trees_without_effort() {
    let property = |case: &Case<'_>, tape: &mut Tape<'_>| {
        let effort = [0, 3, 10][tape.below(3)];
        let sought = sought(case, tape, 15, Some(effort));
        let ways = case.brute.askable(&sought.unknown, &sought.odds);
        let tree = case.evaluation.question_tree(&sought.asking).map_err(failed)?;
        sound(case, &tree, &sought, &ways)?;
        first(case, &tree, &sought, &ways)?;
        let next = case.evaluation.next_question(&sought.asking).map_err(failed)?;
        if let Some(next) = next.filter(|next| !next.optimal()) {
            tells_most(case, &next, &sought, &ways)?;
        }
        Ok(!tree.optimal() && tree.worst_case() > 1)
    };
    many(&[generated(250, 15, property), projected(260, 10, property)]);
}
