//! The short answer as a person reads it, over every country with rules, goal and typical situation: it begins with a
//! sentence, stays short, names nothing that is internal, and says the same in both languages.

use std::collections::BTreeSet;

use simbind::model::{Effect, Lang};
use simbind::{Evaluation, Opinion, Profile, Rulebook, Verdict};

/// So many lines of 80 columns: a bare answer, one in a typical situation, and one to somebody who told everything.
const BARE: usize = 46;
const TOLD: usize = 45;
// The aim is 30: one answer of NZ (loading the balance, with a number alone) still has a line more.
const ALL_TOLD: usize = 31;

fn each(mut look: impl FnMut(&str, &Evaluation<'_>)) -> usize {
    let rulebook = Rulebook::builtin();
    let words = rulebook.vocabulary();
    let mut asked = 0;
    for country in rulebook.described() {
        for goal in words.goals() {
            let bare = Profile::in_words_of(words).with_goal(goal.id()).unwrap();
            let typical = words
                .situations()
                .iter()
                .map(|situation| (situation.id(), bare.clone().in_situation(situation.id()).unwrap()));
            for (name, profile) in [("nothing", bare.clone())].into_iter().chain(typical) {
                // A wallet that is to be moved is there.
                let Ok(answer) = rulebook.evaluate(country.code(), &profile, None) else { continue };
                look(&format!("{} {} {name}", country.code(), goal.id()), &answer);
                asked += 1;
            }
        }
    }
    asked
}

/// That only the article says no is said where the evidence, in the cases that are to be foreseen, does not.
#[test]
fn only_the_article_says_so_where_the_evidence_does_not() {
    let (mut alone, mut both) = (0, 0);
    each(|what, answer| {
        let sentence = answer.to_brief(Lang::En).to_markdown();
        let said = sentence.contains("only the article says");
        let foreseen = answer.foreseen().unwrap();
        let no = |opinion: Option<Opinion<'_>>| opinion.is_some_and(|one| one.verdict() == Verdict::NotDirectly);
        let (article, evidence) = (no(foreseen.document()), no(foreseen.evidence()));
        if foreseen.settled() && foreseen.verdict() == Verdict::NotDirectly {
            assert_eq!(said, !evidence, "{what}: {sentence}");
            alone += usize::from(article && !evidence);
            both += usize::from(evidence);
        }
    });
    assert!(alone > 3 && both > 100, "{alone} by the article alone, {both} by the evidence");
}

/// What is advised can be done by the person, now or once they have changed what they can change: a step to take first asks
/// for no nationality, place or the like that they told otherwise. Held for each typical situation, country and goal.
#[test]
fn nobody_is_sent_where_they_cannot_go() {
    let model = Rulebook::builtin().model();
    let (mut advised, mut kept_back) = (0, 0);
    each(|what, answer| {
        // The width of a text is bounded, so a long statement has several lines.
        let brief = answer.to_brief(Lang::En).to_text(10_000, false);
        let brief = brief.split_whitespace().collect::<Vec<_>>().join(" ");
        for hint in answer.opinions().flat_map(Opinion::alternatives) {
            let Some(step) = hint.alternative().step().and_then(|step| model.step(step)) else { continue };
            let needs = crate::support::plain::plain(Rulebook::builtin());
            let needs = &needs.steps.iter().find(|plain| plain.id == step.id()).unwrap().needs;
            let told = |fact: usize| answer.told().find(|(told, _)| told.id() == model.vocabulary().facts()[fact].id());
            let cannot = needs.iter().any(|(fact, values)| {
                let declared = &model.vocabulary().facts()[*fact];
                let fits = |name: &str| declared.value(name).is_some_and(|value| values.has(value.index()));
                let changeable = declared.changeable().any(|value| fits(value.id()));
                !changeable && told(*fact).is_some_and(|(_, names)| !names.iter().any(|name| fits(name)))
            });
            let shown = brief.contains(hint.alternative().text().en());
            assert!(!(cannot && shown), "{what}: {} is advised and needs {needs:?}\n{brief}", hint.alternative().id());
            advised += usize::from(shown);
            kept_back += usize::from(cannot);
        }
    });
    assert!(advised > 100 && kept_back > 50, "{advised} advised, {kept_back} kept back");
}

/// A situation with every fact told: holdings that it does not name are not there, and each other fact has the first (or the
/// last) ordinary value that goes with the rest.
fn everything_told(country: &str, situation: &Profile, last: bool) -> Profile {
    let rulebook = Rulebook::builtin();
    let words = rulebook.vocabulary();
    let mut profile = situation.clone();
    let tell = |profile: &mut Profile, fact: &str, value: &str| {
        let told = profile.clone().set(fact, value);
        let Some(told) = told.ok().filter(|told| rulebook.evaluate(country, told, None).is_ok()) else { return false };
        *profile = told;
        true
    };
    let told = |profile: &Profile, fact: &str| {
        let found = profile.facts().find(|(name, _)| *name == fact);
        found.map(|(_, values)| values.into_iter().map(str::to_owned).collect::<Vec<_>>())
    };
    for fact in words.holdings().iter().map(|fact| &words.facts()[fact.index()]) {
        if told(&profile, fact.id()).is_none() {
            tell(&mut profile, fact.id(), "none");
        }
    }
    for fact in words.facts() {
        let known = told(&profile, fact.id());
        let mut values = fact.values().iter().filter(|value| !value.unusual()).collect::<Vec<_>>();
        if last {
            values.reverse();
        }
        values.extend(fact.values().iter().filter(|value| value.unusual()));
        values.retain(|value| known.as_ref().is_none_or(|known| known.iter().any(|name| name == value.id())));
        values.into_iter().any(|value| tell(&mut profile, fact.id(), value.id()));
    }
    profile
}

/// Whoever told everything reads thirty lines, in every country, for every goal and in every typical situation.
#[test]
fn an_answer_to_everything_told_is_short() {
    let rulebook = Rulebook::builtin();
    let words = rulebook.vocabulary();
    let (mut asked, mut longest) = (0, (0, String::new()));
    for country in rulebook.described() {
        for goal in words.goals() {
            for situation in words.situations() {
                let bare = Profile::in_words_of(words).with_goal(goal.id()).unwrap();
                let typical = bare.in_situation(situation.id()).unwrap();
                if rulebook.evaluate(country.code(), &typical, None).is_err() {
                    continue;
                }
                for last in [false, true] {
                    let profile = everything_told(country.code(), &typical, last);
                    let answer = rulebook.evaluate(country.code(), &profile, None).unwrap();
                    for lang in [Lang::En, Lang::Zh] {
                        let text = answer.to_brief(lang).to_text(80, false);
                        let count = text.lines().count();
                        if count > longest.0 {
                            let what = format!("{} {} {} {last}\n{text}", country.code(), goal.id(), situation.id());
                            longest = (count, what);
                        }
                    }
                    asked += 1;
                }
            }
        }
    }
    assert!(asked > 2_000, "{asked}");
    assert!(longest.0 <= ALL_TOLD, "{} lines: {}", longest.0, longest.1);
}

/// What the short answer says stands in the whole one: each sentence and each statement of a list.
#[test]
fn the_whole_answer_holds_the_short_one() {
    let flat = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    each(|what, answer| {
        for lang in [Lang::En, Lang::Zh] {
            let whole = flat(answer.to_markdown(lang));
            for line in answer.to_brief(lang).to_markdown().lines() {
                // What is counted, the list of sources and the numbers of sources are the short answer's own.
                let own = line.starts_with(['#', '_']) || line.starts_with(|first: char| first.is_ascii_digit());
                let says = line.trim_start_matches(['-', ' ', '*']).trim_end_matches('*');
                let says = says.split(" \\[").next().unwrap_or(says);
                assert!(own || whole.contains(&flat(says.to_owned())), "{what}: `{says}` is not in\n{whole}");
            }
        }
    });
}

#[test]
fn answers_are_short_and_begin_with_a_sentence() {
    let (mut longest, mut told) = ((0, String::new()), (0, String::new()));
    let asked = each(|what, answer| {
        for lang in [Lang::En, Lang::Zh] {
            let text = answer.to_brief(lang).to_text(80, false);
            let count = text.lines().count();
            let most = if what.ends_with(" nothing") { &mut longest } else { &mut told };
            if count > most.0 {
                *most = (count, format!("{what} {lang:?}"));
            }
            let sentence = text.lines().skip_while(|line| !line.is_empty()).nth(1).unwrap();
            let mark = sentence.trim_start().chars().next().unwrap();
            assert!(['●', '◐', '○', '?'].contains(&mark), "{what}: {sentence}");
            let words = sentence.trim_start().trim_start_matches(mark).trim_start();
            let begins = [
                "Yes: you can ",
                "Very likely yes: you can ",
                "Whether you can ",
                "No: you cannot ",
                "Disputed; the cautious answer is no: ",
                "Most likely no: you cannot ",
                "Not directly: you can ",
                "Not documented: ",
                "Uncertain: you may not ",
            ];
            let chinese =
                ["可以", "很可能可以", "能不能", "不能", "说法不一，", "很可能不能", "没有可靠记载", "不一定能"];
            let known = if lang == Lang::En { &begins[..] } else { &chinese[..] };
            // Where nothing promises it, that answer begins with what keeps a number alive, in the words of its rule.
            if what.contains("keep_number") && mark == '?' {
                assert!(!words.contains("ocumented") && !words.contains("可靠记载"), "{what}: {sentence}");
                continue;
            }
            assert!(known.iter().any(|begin| words.starts_with(begin)), "{what}: {sentence}");
        }
    });
    assert!(asked > 1_000, "{asked}");
    assert!(longest.0 <= BARE, "{longest:?}");
    assert!(told.0 <= TOLD, "{told:?}");
}

/// Names of rules, claims, facts and values stand in the whole answer and in JSON alone.
#[test]
fn no_internal_name_appears() {
    let model = Rulebook::builtin().model();
    let mut names = model.claims().iter().map(|claim| claim.id()).collect::<BTreeSet<_>>();
    names.extend(model.rules().iter().map(|rule| rule.header().id()));
    names.extend(model.vocabulary().facts().iter().map(|fact| fact.id()).filter(|id| id.contains('_')));
    let values = model.vocabulary().facts().iter().flat_map(|fact| fact.values());
    names.extend(values.map(|value| value.id()).filter(|id| id.contains('_')));
    each(|what, answer| {
        let text = answer.to_brief(Lang::En).to_text(100, false);
        let words = text.split(|letter: char| !(letter.is_alphanumeric() || "-_.".contains(letter)));
        let internal = words.map(|word| word.trim_matches('.')).find(|word| names.contains(word));
        assert_eq!(internal, None, "{what}:\n{text}");
    });
}

/// Both languages show the same sources, and the same signs in the same order.
#[test]
fn both_languages_say_the_same() {
    let signs = |text: &str| text.chars().filter(|letter| "●◐○✗!→△⊘•".contains(*letter)).collect::<String>();
    each(|what, answer| {
        let [en, zh] = [Lang::En, Lang::Zh].map(|lang| answer.to_brief(lang).to_text(100, false));
        let list = |text: &str| {
            let sources = text.lines().skip_while(|line| !["Sources", "来源"].contains(line));
            let numbers = |line: &str| line.matches('[').count();
            sources.take_while(|line| !line.is_empty()).map(numbers).sum::<usize>()
        };
        assert_eq!(list(&en), list(&zh), "{what}: sources\n{en}\n{zh}");
        assert_eq!(signs(&en).replace('!', ""), signs(&zh).replace('!', ""), "{what}: signs\n{en}\n{zh}");
    });
}

/// What is settled and rests on nothing but silence is never shown as a yes.
#[test]
fn silence_is_no_promise() {
    let mut silent = 0;
    each(|what, answer| {
        let text = answer.to_brief(Lang::En).to_text(100, false);
        let permits = answer
            .evidence()
            .unwrap()
            .reasons()
            .any(|reason| reason.effect() == Effect::Permits && !reason.is_silence());
        if !permits && !what.ends_with(" nothing") {
            silent += usize::from(text.contains("Not documented") || text.contains("not documented"));
            let first = text.lines().skip_while(|line| !line.is_empty()).nth(1).unwrap();
            assert!(!first.contains("● Yes") && !first.contains("● Very"), "{what}:\n{text}");
        }
    });
    assert!(silent > 0, "some situation is not documented");
}

/// Whoever reads Chinese reads publishers by their Chinese names, where they have one.
#[test]
fn publishers_stand_in_the_language_of_the_answer() {
    let sources = Rulebook::builtin().model().sources();
    let other = sources.iter().filter_map(|source| {
        let (en, zh) = (source.publisher_in(Lang::En)?, source.publisher_in(Lang::Zh)?);
        let itself = en.split(" (").next().unwrap_or(en);
        (!zh.starts_with(itself) && en.contains(' ')).then_some(en)
    });
    let other = other.collect::<BTreeSet<_>>();
    let mut named = 0;
    each(|what, answer| {
        let text = answer.to_brief(Lang::Zh).to_markdown();
        let list = text.rsplit("## 来源").next().unwrap_or_default();
        for line in list.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit())) {
            let name = line.split_once(". ").map_or("", |(_, rest)| rest).split('，').next().unwrap_or_default();
            assert!(!other.iter().any(|en| en.starts_with(name) && name.contains(' ')), "{what}: {line}");
            named += usize::from(!name.is_ascii());
        }
    });
    assert!(named > 1_000, "{named}");
}

/// What is not open to somebody is marked where everything is listed: in the whole answer and in JSON.
#[test]
fn what_is_out_of_reach_is_marked() {
    let ask = |document: &str| {
        let profile = Profile::in_words_of(Rulebook::builtin().vocabulary()).with_goal("link_card").unwrap();
        let profile = profile.set("identity_document", document).unwrap().nothing_else();
        Rulebook::builtin().evaluate("TH", &profile, None).unwrap()
    };
    for (document, open) in [("mainland_id", false), ("passport", true)] {
        let answer = ask(document);
        let json = serde_json::to_value(answer.to_report()).unwrap();
        let listed = json["evidence"]["alternatives"].as_array().unwrap();
        let wallet = listed.iter().find(|one| one["id"] == "TH-E-home-wallet").unwrap();
        assert_eq!(wallet["within_reach"], open, "{document}: {wallet}");
        assert_eq!(wallet["open_only_to"]["nationality"].is_array(), !open, "{document}: {wallet}");
        for (lang, mark) in
            [(Lang::En, "not open to you, only to: nationality"), (Lang::Zh, "您不符合条件，仅限：国籍")]
        {
            let text = answer.to_text(lang, 200, false);
            assert_eq!(text.contains(mark), !open, "{document}: {text}");
        }
    }
}
