//! People in typical situations are asked few questions.

use simbind::analysis::Asking;
use simbind::{Profile, Rulebook};

/// Goal, country and situation, and then so many facts; a name may be asked for as well.
const MOST: usize = 6;

/// Whatever they answer, people in a typical situation have answered no more than six questions, in any country and for any goal.
#[test]
fn at_most_six_questions() {
    let rulebook = Rulebook::builtin();
    let words = rulebook.vocabulary();
    let mut asked = Vec::new();
    for country in rulebook.described() {
        for goal in words.goals() {
            for situation in words.situations() {
                let profile = Profile::in_words_of(words).with_goal(goal.id()).unwrap();
                let profile = profile.in_situation(situation.id()).unwrap();
                let Ok(evaluation) = rulebook.evaluate(country.code(), &profile, None) else { continue };
                let next = evaluation.foreseen().unwrap().next_question(&Asking::new().effort(100_000)).unwrap();
                let facts = next.map_or(0, |next| next.worst_case().expect("it is found out"));
                asked.push((3 + facts, country.code(), goal.id(), situation.id()));
            }
        }
    }
    let many = asked.iter().filter(|(count, ..)| *count > MOST).collect::<Vec<_>>();
    assert!(asked.len() > 1000, "{} people were asked", asked.len());
    assert!(many.is_empty(), "{} of {}: {many:?}", many.len(), asked.len());
}
