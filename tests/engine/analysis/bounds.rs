//! Rulebooks that are too hard: an error that says so, or a result that says it is not complete; never a hang.

use simbind::analysis::{Asking, SufficientReasons, Ways};
use simbind::{Error, Evaluation, Profile, Verdict};

use super::made::{Taking, rulebook, rulebook_with, told};
use super::show;

/// Every analysis ends, with a result or with the error that says why not. How many did with a result.
fn all_end(evaluation: &Evaluation<'_>) -> usize {
    let mut done = 0;
    let mut ends = |name: &str, run: &dyn Fn() -> Result<(), Error>| match run() {
        Ok(()) => done += 1,
        Err(error) => assert!(error.is_too_hard(), "{name}: {error}"),
    };
    ends("reachable", &|| evaluation.reachable().map(drop));
    ends("sufficient_reason", &|| evaluation.sufficient_reason().map(drop));
    ends("sufficient_reasons", &|| evaluation.sufficient_reasons().map(drop));
    ends("next_question", &|| evaluation.next_question(&Asking::new()).map(drop));
    ends("question_tree", &|| evaluation.question_tree(&Asking::new()).map(drop));
    ends("question_tree with effort", &|| evaluation.question_tree(&Asking::new().effort(usize::MAX)).map(drop));
    ends("ways_forward", &|| evaluation.ways_forward().map(drop));
    done
}

/// The two of each pair are declared as far apart as can be: 2^n branches are needed to remember the first halves.
#[test]
fn crosswise_impossible_worlds() {
    for pairs in [4, 18, 20] {
        let blocks = (0..pairs).map(|fact| format!("{{f{fact}: none, f{}: none}}", fact + pairs)).collect::<Vec<_>>();
        let ties = (0..pairs).map(|fact| (fact, fact + pairs)).collect::<Vec<_>>();
        let answer = rulebook(2 * pairs, &ties, &blocks);
        let done = answer.and_then(|rulebook| {
            let profile = told(&rulebook, 0..2);
            rulebook.evaluate("XA", &profile, None).map(|evaluation| all_end(&evaluation))
        });
        match done {
            Ok(done) => assert!(pairs > 4 || done == 7, "{done} analyses of 7 are done for {pairs} pairs"),
            Err(error) => assert!(pairs > 4 && error.is_too_hard(), "{pairs} pairs: {error}"),
        }
    }
}

/// Blocks whose two facts are declared as far apart as can be: the verdict of all worlds is too hard, and it is easy where
/// only few facts are open. What looks at these alone has an answer, what looks at all worlds says why not.
#[test]
fn few_open_facts_of_a_verdict_that_is_too_hard() {
    for pairs in [4, 40] {
        let blocks = (0..pairs).map(|fact| format!("{{f{fact}: held, f{}: held}}", fact + pairs)).collect::<Vec<_>>();
        let take = [Taking { needs: "", held: &[], lost: &[0], either: &[] }];
        let rulebook = rulebook_with(2 * pairs, &[], &blocks, &take).unwrap_or_else(|error| panic!("{error}"));
        let open = [0, 1, pairs];
        let rest = (0..2 * pairs).filter(|fact| !open.contains(fact));
        let profile = rest.fold(told(&rulebook, []), |profile, fact| {
            profile.set(&format!("f{fact}"), "none").expect("it is declared")
        });
        let evaluate = |profile: &Profile| rulebook.evaluate("XA", profile, None).expect("it is easy");
        let evaluation = evaluate(&profile);
        let reached = evaluation.reachable().expect("it is easy");
        let reached = reached.iter().map(|reach| format!("{}: {}", reach.verdict(), show(reach.further())));
        let possible = format!("theoretically_possible: {{f{pairs}=none}}");
        let blocked = format!("not_directly: {{f0=held f{pairs}=held}}");
        assert_eq!(reached.collect::<Vec<_>>(), [possible, blocked]);
        let deciding = evaluation.deciding_facts().expect("it is easy").into_iter().map(|fact| fact.id().to_owned());
        assert_eq!(deciding.collect::<Vec<_>>(), ["f0".to_owned(), format!("f{pairs}")]);
        let next = evaluation.next_question(&Asking::new()).expect("it is easy").expect("something is open");
        assert_eq!((next.fact().id(), next.worst_case()), ("f0", Some(2)));
        let ways = evaluation.ways_forward().expect("it is easy");
        assert_eq!(ways.ways().iter().map(|way| show(way.changes())).collect::<Vec<_>>(), ["{f0=none}"]);
        assert_eq!(evaluation.after(&ways.ways()[0]).expect("it is easy").guaranteed(), Verdict::TheoreticallyPossible);
        let held = evaluate(&told(&rulebook, [0, pairs]));
        let compared = evaluate(&profile.clone().set("f0", "none").expect("it is declared")).compare(&evaluation);
        let compared = compared.as_ref().expect("it is easy").makes_the_difference().expect("the answers differ");
        assert_eq!(show(compared), "{f0=none,held}");
        let reason = held.sufficient_reason().map(|reason| show(&reason)).map_err(|error| error.is_too_hard());
        assert_eq!(reason, if pairs == 4 { Ok(format!("{{f0=held f{pairs}=held}}")) } else { Err(true) });
    }
}

/// Many small rules on many facts: the answer is easy, the number of orders of questions and of reasons is not.
#[test]
fn many_rules_of_few_facts() {
    for facts in [6, 36] {
        let blocks = (0..facts / 2).map(|pair| format!("{{f{}: held, f{}: held}}", 2 * pair, 2 * pair + 1));
        let rulebook = rulebook(facts, &[], &blocks.collect::<Vec<_>>()).unwrap_or_else(|error| panic!("{error}"));
        let evaluation = rulebook.evaluate("XA", &told(&rulebook, []), None).expect("it has an answer");
        assert!(all_end(&evaluation) >= 5, "the answer itself is easy");
        let tree = evaluation.question_tree(&Asking::new()).expect("it has a tree");
        assert_eq!(tree.worst_case(), facts, "any of the pairs can decide");
        assert_eq!(tree.optimal(), facts == 6, "the search ends in time only where it is small");
    }
}

/// Whether an odd number of facts are held: none can be spared, and none tells more than another.
#[test]
fn parity() {
    fn odd(facts: std::ops::Range<usize>) -> (String, String) {
        let Some(half) = (facts.len() > 1).then(|| facts.start + facts.len() / 2) else {
            return (format!("{{f{}: held}}", facts.start), format!("{{f{}: none}}", facts.start));
        };
        let ((a, not_a), (b, not_b)) = (odd(facts.start..half), odd(half..facts.end));
        let either = |one: String, other: String| format!("{{any: [{one}, {other}]}}");
        let both = |one: &str, other: &str| format!("{{all: [{one}, {other}]}}");
        (either(both(&a, &not_b), both(&not_a, &b)), either(both(&a, &b), both(&not_a, &not_b)))
    }
    let facts = 16;
    let rulebook = rulebook(facts, &[], &[odd(0..facts).0]).unwrap_or_else(|error| panic!("{error}"));
    let open = rulebook.evaluate("XA", &told(&rulebook, []), None).expect("it has an answer");
    assert_eq!(all_end(&open), 7);
    let reach = open.reachable().expect("it is easy");
    assert_eq!(reach.iter().map(|reach| reach.further().len()).collect::<Vec<_>>(), [facts, facts]);
    assert_eq!(open.question_tree(&Asking::new()).expect("it has a tree").worst_case(), facts);
    let whole = rulebook.evaluate("XA", &told(&rulebook, 0..facts), None).expect("it has an answer");
    assert_eq!(whole.sufficient_reason().expect("it is easy").len(), facts);
    assert_eq!(whole.sufficient_reasons().expect("it is easy").reasons().len(), 1);
}

/// Exponentially many reasons are cut short, and said to be; the twin with few has them all.
#[test]
fn many_reasons() {
    for pairs in [3, 12] {
        // One of each pair is enough, and needed.
        let any = |pair: usize| format!("{{any: [{{f{}: held}}, {{f{}: held}}]}}", 2 * pair, 2 * pair + 1);
        let all = (0..pairs).map(any).collect::<Vec<_>>().join(", ");
        let rulebook = rulebook(2 * pairs, &[], &[format!("{{all: [{all}]}}")]).unwrap_or_else(|e| panic!("{e}"));
        let evaluation = rulebook.evaluate("XA", &told(&rulebook, 0..2 * pairs), None).expect("it has an answer");
        let found = evaluation.sufficient_reasons().expect("it is easy");
        assert_eq!(found.complete(), pairs == 3);
        assert_eq!(found.reasons().len(), if pairs == 3 { 8 } else { SufficientReasons::MOST });
        assert!(found.reasons().iter().all(|reason| reason.len() == pairs), "one of each pair is needed and enough");
        assert_eq!(evaluation.sufficient_reason().expect("it is easy").len(), pairs);
    }
}

/// Any half of the facts, made true, is enough: far more ways than are listed. The twin with few has them all.
#[test]
fn many_ways() {
    for (facts, all) in [(4, Some(6)), (10, None)] {
        // More than half of them missing is a block, whichever they are.
        let missing = (0..1_u32 << facts).filter(|set| set.count_ones() == facts / 2 + 1);
        let blocks = missing.map(|set| {
            let none = (0..facts).filter(|fact| set & (1 << fact) != 0).map(|fact| format!("f{fact}: none"));
            format!("{{{}}}", none.collect::<Vec<_>>().join(", "))
        });
        let held = (0..facts as usize).map(|fact| [fact]).collect::<Vec<_>>();
        let steps = held.iter().map(|held| Taking { needs: "", held, lost: &[], either: &[] }).collect::<Vec<_>>();
        let rulebook = rulebook_with(facts as usize, &[], &blocks.collect::<Vec<_>>(), &steps);
        let rulebook = rulebook.unwrap_or_else(|error| panic!("{error}"));
        let nothing = (0..facts).fold(told(&rulebook, []), |profile, fact| {
            profile.set(&format!("f{fact}"), "none").expect("it is declared")
        });
        let evaluation = rulebook.evaluate("XA", &nothing, None).expect("it has an answer");
        let found = evaluation.ways_forward().expect("it is easy to begin");
        assert_eq!(found.complete(), all.is_some(), "{} ways of {facts} facts", found.ways().len());
        assert!(found.ways().iter().all(|way| way.steps().len() == facts as usize / 2), "half of {facts} is enough");
        match all {
            Some(all) => assert_eq!(found.ways().len(), all),
            None => assert!(found.ways().len() <= Ways::MOST && !found.ways().is_empty()),
        }
    }
}

/// Each open fact that a step can leave as it is doubles what there is to try: past a few, the rest is not tried, and the
/// answer says that it may not be whole.
#[test]
fn a_step_that_leaves_much_to_the_person() {
    for facts in [3, 12] {
        let either = (0..facts).collect::<Vec<_>>();
        let steps = [Taking { needs: "", held: &[], lost: &[], either: &either }];
        let rulebook = rulebook_with(facts, &[], &["{f0: none}".to_owned()], &steps);
        let rulebook = rulebook.unwrap_or_else(|error| panic!("{error}"));
        let evaluation = rulebook.evaluate("XA", &told(&rulebook, []), None).expect("it has an answer");
        let found = evaluation.ways_forward().expect("it is easy");
        assert_eq!(found.complete(), facts == 3, "{facts} facts");
        let changes = found.ways().iter().map(|way| way.changes().iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(changes.collect::<Vec<_>>(), [["f0=held"]], "only what the verdict depends on is chosen");
    }
}
