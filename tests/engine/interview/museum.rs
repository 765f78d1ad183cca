//! Every question to a small rulebook.

use simbind::analysis::Asking;
use simbind::{Profile, Rulebook};

use super::with;

/// A fact is named exactly when, whatever else is told, telling it can change what may come out.
#[test]
fn the_facts_that_can_still_change_an_answer_are_named_exactly() {
    let rulebook = Rulebook::from_dir("tests/museum").expect("the museum is without a mistake");
    let words = rulebook.vocabulary();
    // Every value of every fact, or the fact left open.
    let mut partial: Vec<Vec<(String, String)>> = vec![Vec::new()];
    for fact in words.facts() {
        let told = partial.iter().flat_map(|told| {
            let with = |value: &str| [told.clone(), vec![(fact.id().to_owned(), value.to_owned())]].concat();
            fact.values().iter().map(|value| with(value.id())).collect::<Vec<_>>()
        });
        partial = told.collect::<Vec<_>>().into_iter().chain(partial.clone()).collect();
    }
    for goal in words.goals() {
        let bare = Profile::in_words_of(words).with_goal(goal.id()).unwrap();
        for told in &partial {
            let profile = told.iter().fold(bare.clone(), |profile, (fact, value)| profile.set(fact, value).unwrap());
            let Ok(evaluation) = rulebook.evaluate("XA", &profile, None) else { continue };
            let extends = |more: &&Vec<(String, String)>| told.iter().all(|fact| more.contains(fact));
            let mut expected = Vec::new();
            for fact in words.facts() {
                let matters = partial.iter().filter(extends).any(|more| {
                    let open = more.iter().all(|(of, _)| of != fact.id());
                    let before = with(&rulebook, "XA", &bare, more);
                    open && before.is_some()
                        && fact.values().iter().any(|value| {
                            let more = [more.clone(), vec![(fact.id().to_owned(), value.id().to_owned())]].concat();
                            let after = with(&rulebook, "XA", &bare, &more);
                            after.is_some() && after != before
                        })
                });
                if matters {
                    expected.push(fact.id());
                }
            }
            let deciding = evaluation.deciding_facts().unwrap();
            let deciding = deciding.iter().map(|fact| fact.id()).collect::<Vec<_>>();
            assert_eq!(deciding, expected, "{profile}");
            let next = evaluation.next_question(&Asking::new()).unwrap();
            assert_eq!(next.is_none(), deciding.is_empty(), "{profile}");
            assert!(next.is_none_or(|next| deciding.contains(&next.fact().id())), "{profile}");
        }
    }
}
