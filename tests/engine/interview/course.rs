//! The course of an interview: what was told is not asked, every answer that is offered can be given, and can be taken back.

use std::collections::BTreeSet;

use simbind::analysis::Asking;
use simbind::interview::{Answered, Interview, Next, Prompt, Told};
use simbind::model::Lang;
use simbind::{Date, Profile, Rulebook};

fn asked(interview: &Interview<'_>) -> Option<Prompt> {
    match interview.next(Lang::En).unwrap_or_else(|error| panic!("{:?}: {error}", interview.answered())) {
        Next::Ask(prompt) => Some(prompt),
        _ => None,
    }
}

/// What a question is about: a fact, or which of the others it is.
fn about(prompt: &Prompt) -> String {
    match prompt.choices.first().map(|choice| &choice.answer) {
        Some(Answered::Goal(_)) => "goal".to_owned(),
        Some(Answered::Country(_)) => "country".to_owned(),
        Some(Answered::Situation(_)) => "situation".to_owned(),
        Some(Answered::Fact(told)) => told.fact.clone(),
        _ => prompt.unknown.clone().expect("a figure of a fact is asked for"),
    }
}

/// The question in both languages, each with its number.
fn is_numbered(interview: &Interview<'_>, prompt: &Prompt) {
    let number = interview.answered().len() + 1;
    let Ok(Next::Ask(chinese)) = interview.next(Lang::Zh) else { panic!("it is asked in English alone: {prompt:?}") };
    for (heading, start) in
        [(&prompt.heading, format!("Question {number}")), (&chinese.heading, format!("第 {number} 题"))]
    {
        let rest = heading.strip_prefix(&start).unwrap_or_else(|| panic!("{heading}"));
        assert!(rest.is_empty() || rest.starts_with([' ', '（']), "{heading}");
    }
    assert_eq!(chinese.choices.len(), prompt.choices.len());
    assert!(chinese.choices.iter().zip(&prompt.choices).all(|(one, other)| one.answer == other.answer));
}

fn can_be(country: &str, profile: &Profile) -> bool {
    Rulebook::builtin().evaluate(country, profile, None).is_ok()
}

#[test]
fn every_answer_that_is_offered_can_be_given_and_taken_back() {
    let rulebook = Rulebook::builtin();
    let (mut named, mut situations) = (0, 0);
    for (turn, (country, goal)) in
        [("NZ", "bind"), ("ID", "link_card"), ("HK", "pay_in_mainland"), ("GB", "keep_number"), ("KR", "receive_codes")]
            .into_iter()
            .enumerate()
    {
        let mut interview = Interview::new(rulebook);
        let mut subjects = Vec::new();
        while let Some(prompt) = asked(&interview) {
            let subject = about(&prompt);
            is_numbered(&interview, &prompt);
            let (_, profile) = interview.told().unwrap().unzip();
            if subject == "situation" {
                let (profile, mut offered) = (profile.clone().expect("a country was told"), BTreeSet::new());
                for choice in &prompt.choices {
                    let Answered::Situation(id) = &choice.answer else { panic!("{choice:?}") };
                    offered.insert(id.clone());
                }
                let all = rulebook.vocabulary().situations().iter();
                let fits = all.filter(|one| {
                    profile.clone().in_situation(one.id()).is_ok_and(|profile| can_be(country, &profile))
                });
                let fits = fits.map(|one| Some(one.id().to_owned())).chain([None]).collect::<BTreeSet<_>>();
                assert_eq!(offered, fits, "{country} {goal}");
                situations += 1;
            }
            for choice in prompt.choices.iter().filter(|choice| !matches!(choice.answer, Answered::Country(_))) {
                interview.answer(choice.answer.clone());
                if let Some((country, profile)) = interview.told().unwrap() {
                    assert!(can_be(&country, &profile), "{country}: {profile}");
                    if let Answered::Fact(Told { name: Some(name), .. }) = &choice.answer {
                        let mut names = rulebook.names_in(&country).unwrap();
                        assert!(names.any(|known| known.id() == name), "`{name}` is of {country}");
                        named += 1;
                    }
                }
                assert!(interview.back());
            }
            assert_eq!(asked(&interview).as_ref(), Some(&prompt), "it is asked again");
            subjects.push(subject.clone());
            interview.answer(match subject.as_str() {
                "goal" => Answered::Goal(goal.to_owned()),
                "country" => Answered::Country(country.to_owned()),
                _ if prompt.choices.is_empty() => {
                    Answered::Fact(Told { fact: subject, value: Some("2026-10-01".to_owned()), name: None })
                }
                _ => prompt.choices[turn % prompt.choices.len()].answer.clone(),
            });
        }
        assert_eq!(subjects[..2], ["goal", "country"], "{country} {goal}");
        // Whoever wants to know how long a number lives says whose it is before anything else.
        assert_eq!(subjects[2] == "operator", goal == "keep_number", "{country} {goal}: {subjects:?}");
        let facts = subjects.iter().collect::<BTreeSet<_>>();
        assert!(subjects.len() > 2 && facts.len() + 1 >= subjects.len(), "{subjects:?}");
        assert_eq!(interview.answered().len(), subjects.len());
        let why = interview.next(Lang::En).unwrap();
        while interview.back() {}
        assert!(interview.answered().is_empty() && interview.told().unwrap().is_none());
        assert_ne!(interview.next(Lang::En).unwrap(), why);
    }
    assert!(named > 2 && situations > 2, "{named} names and {situations} situations were offered");
}

#[test]
fn what_was_told_before_is_not_asked() {
    let rulebook = Rulebook::builtin();
    let new = || Interview::new(rulebook);
    let day = "2026-05-04".parse::<Date>().unwrap();
    assert_eq!(
        (new().day(), new().as_of(Some(day)).day(), new().as_of(Some(day)).as_of(None).day()),
        (None, Some(day), None)
    );
    assert_eq!((new().country(), new().in_country("NZ").country()), (None, Some("NZ")));

    let first = |interview: &Interview<'_>| about(&asked(interview).expect("something is open"));
    assert_eq!(first(&new()), "goal");
    let goal = asked(&new()).unwrap();
    let chosen = goal.default.expect("the usual goal is taken");
    assert_eq!(
        goal.choices[chosen].word,
        rulebook.vocabulary().goals()[rulebook.vocabulary().default_goal().index()].id()
    );
    assert_eq!(first(&new().with_goal_told()), "country");
    assert_eq!(first(&new().in_country("NZ")), "goal");
    let told = || new().with_goal_told().in_country("NZ");
    assert_eq!(first(&told()), "situation");
    let fact = first(&told().with_something_told());
    assert!(rulebook.vocabulary().fact(&fact).is_some(), "{fact}");
    let other = first(&told().with_something_told().asking(&Asking::new().unknown(&fact)));
    assert!(other != fact && rulebook.vocabulary().fact(&other).is_some(), "{other}");

    // What is told of a fact before the first question is told in the end.
    let value = rulebook.vocabulary().facts()[rulebook.vocabulary().fact(&fact).unwrap().index()].values()[0].id();
    let mut begun = told().with_something_told();
    begun.begin_with(Profile::in_words_of(rulebook.vocabulary()).set(&fact, value).unwrap());
    let (country, profile) = begun.told().unwrap().unwrap();
    assert_eq!((country.as_str(), profile.facts().collect::<Vec<_>>()), ("NZ", vec![(fact.as_str(), vec![value])]));
    assert!(asked(&begun).is_none_or(|prompt| about(&prompt) != fact));
    // An answer says more than what was told before.
    let mut answered = told();
    answered.answer(Answered::Country("ID".to_owned()));
    assert_eq!(answered.country(), Some("ID"));

    // Where the country's places are listed, those that are described come first.
    let places = asked(&new().with_goal_told()).unwrap();
    assert_eq!(places.listed, rulebook.described().count());
    for (place, choice) in places.choices.iter().enumerate() {
        let described = rulebook.described().any(|country| country.code() == choice.word);
        assert_eq!(described, place < places.listed, "{}", choice.word);
    }
}

/// A situation says what it takes to be so, in both languages; nothing else takes more than it says.
#[test]
fn what_a_situation_takes_to_be_so_is_told() {
    let rulebook = Rulebook::builtin();
    let words = rulebook.vocabulary();
    let interview = Interview::new(rulebook).with_goal_told().in_country("NZ");
    let mut told = 0;
    for situation in words.situations() {
        let answer = Answered::Situation(Some(situation.id().to_owned()));
        let Ok(profile) = Profile::in_words_of(words).in_situation(situation.id()) else { continue };
        for lang in [Lang::En, Lang::Zh] {
            let taken = interview.taken(&answer, lang).unwrap().expect("it takes facts to be so");
            for (fact, values) in profile.facts() {
                let fact = &words.facts()[words.fact(fact).unwrap().index()];
                let (label, value) = (fact.label().get(lang), fact.label_of_told(&values, lang));
                assert!(taken.contains(label) && taken.contains(&*value), "{label}: {value} in {taken}");
                told += 1;
            }
        }
    }
    assert!(told > 20, "{told} facts");
    let fact = Answered::Fact(Told { fact: "platform".to_owned(), value: Some("wechat".to_owned()), name: None });
    for answer in
        [Answered::Goal("bind".to_owned()), Answered::Country("NZ".to_owned()), Answered::Situation(None), fact]
    {
        assert_eq!(interview.taken(&answer, Lang::En).unwrap(), None);
    }
}

/// Whoever does not know is not asked again, and is asked what else there is.
#[test]
fn what_a_person_does_not_know_is_left_open() {
    let rulebook = Rulebook::builtin();
    let mut questions = 0;
    for (country, goal) in [("NZ", "receive_codes"), ("ID", "link_card"), ("HK", "pay_in_mainland")] {
        let profile = Profile::in_words_of(rulebook.vocabulary()).with_goal(goal).unwrap();
        let mut interview = Interview::new(rulebook).in_country(country).with_goal_told();
        interview.begin_with(profile.clone());
        let mut seen = BTreeSet::new();
        while let Some(prompt) = asked(&interview) {
            let fact = about(&prompt);
            assert!(seen.insert(fact.clone()), "{fact} is asked twice");
            interview.answer(match fact.as_str() {
                "situation" => Answered::Situation(None),
                _ => Answered::Fact(Told { fact, value: None, name: None }),
            });
        }
        assert_eq!(interview.told().unwrap().unwrap().1, profile, "nothing was told");
        questions += seen.len();
    }
    assert!(questions > 5, "{questions} questions");
}
