//! What holds of every answer, whatever it says: nothing that was found is left out, no line is wider than asked, and text
//! and Markdown cite the same sources.

use simbind::model::Lang;
use simbind::{Evaluation, Profile, Rulebook};
use unicode_width::UnicodeWidthStr;

/// Answers to questions of all kinds: each goal in a few countries, with facts that are drawn by a simple generator.
fn answers(rulebook: &Rulebook, each: usize) -> Vec<Evaluation<'_>> {
    let mut seed = 7_usize;
    let mut draw = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let words = rulebook.vocabulary();
    let countries = rulebook.described().map(|country| country.code()).collect::<Vec<_>>();
    let mut answers = Vec::new();
    for goal in words.goals() {
        for _ in 0..each {
            let mut profile = Profile::in_words_of(words).with_goal(goal.id()).unwrap();
            for _ in 0..draw(6) {
                let fact = &words.facts()[draw(words.facts().len())];
                profile = profile.set(fact.id(), fact.values()[draw(fact.values().len())].id()).unwrap();
            }
            let country = countries[draw(countries.len())];
            match rulebook.evaluate(country, &profile, None) {
                Ok(answer) => answers.push(answer),
                Err(error) => assert!(error.is_contradiction(), "{country} {profile}: {error}"),
            }
        }
    }
    assert!(answers.len() > words.goals().len(), "most questions can be answered");
    answers
}

fn rulebooks() -> Vec<Rulebook> {
    ["rules", "tests/museum", "examples/library_card"]
        .iter()
        .map(|folder| Rulebook::from_dir(folder).unwrap_or_else(|error| panic!("{folder}: {error}")))
        .collect()
}

/// Without white space and without the backslashes of Markdown: what is left is the same however it is laid out.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\\').collect()
}

fn asked(evaluation: &Evaluation<'_>) -> String {
    let told = evaluation.told().map(|(fact, values)| format!(" {}={}", fact.id(), values.join(",")));
    format!("{} {}{}", evaluation.country_code(), evaluation.goal().id(), told.collect::<String>())
}

#[test]
fn nothing_that_was_found_is_left_out() {
    for rulebook in &rulebooks() {
        for answer in answers(rulebook, 4) {
            for lang in [Lang::En, Lang::Zh] {
                let (text, markdown) = (bare(&answer.to_text(lang, 80, false)), bare(&answer.to_markdown(lang)));
                let reasons = answer.reasons().map(|reason| reason.text().get(lang).to_owned());
                let routes = answer.routes().map(|offer| offer.route().text().get(lang).to_owned());
                let others = answer.alternatives().map(|hint| hint.alternative().text().get(lang).to_owned());
                let refused = answer.refused().map(|refusal| refusal.route().text().get(lang).to_owned());
                for found in reasons.chain(routes).chain(others).chain(refused) {
                    let asked = asked(&answer);
                    assert!(text.contains(&bare(&found)), "{asked}: not in the text: {found}\n{text}");
                    assert!(markdown.contains(&bare(&found)), "{asked}: not in the Markdown: {found}\n{markdown}");
                }
            }
        }
    }
}

#[test]
fn no_line_is_wider_than_asked() {
    for rulebook in &rulebooks() {
        for answer in answers(rulebook, 2) {
            for (width, lang) in [(40, Lang::En), (57, Lang::Zh), (80, Lang::En), (100, Lang::Zh)] {
                for text in [answer.to_text(lang, width, false), answer.to_brief(lang).to_text(width, false)] {
                    for line in text.lines() {
                        // An address or a name is never broken; it stands on a line with nothing but what hangs on it.
                        let unbroken = line.split_whitespace().count() <= 3;
                        let asked = asked(&answer);
                        assert!(line.width() <= width || unbroken, "{asked}: wider than {width} columns: {line}");
                    }
                }
            }
        }
    }
}

/// The numbers of the sources that a text refers to, and of those that it lists.
fn numbers(text: &str, begins_entry: fn(&str) -> Option<&str>) -> (Vec<usize>, Vec<usize>) {
    let number = |part: &str| part.split([':', ']', '.']).next().and_then(|number| number.parse::<usize>().ok());
    let (mut referred, mut listed) = (Vec::new(), Vec::new());
    for line in text.lines() {
        match begins_entry(line).and_then(number) {
            Some(entry) => listed.push(entry),
            None => referred.extend(line.split('[').skip(1).filter_map(number)),
        }
    }
    for list in [&mut referred, &mut listed] {
        list.sort_unstable();
        list.dedup();
    }
    (referred, listed)
}

#[test]
fn every_source_that_is_cited_is_listed_and_no_other() {
    for rulebook in &rulebooks() {
        for answer in answers(rulebook, 2) {
            let asked = asked(&answer);
            let text = answer.to_text(Lang::En, 100, false);
            let (referred, listed) = numbers(&text, |line| line.strip_prefix("  [").filter(|rest| rest.contains("] ")));
            let all = (1..=listed.len()).collect::<Vec<_>>();
            assert_eq!((&referred, &listed), (&all, &all), "{asked}\n{text}");
            let markdown = answer.to_markdown(Lang::En).replace('\\', "");
            let (in_markdown, entries) = numbers(&markdown, |line| {
                line.split_once(". ").map(|(number, _)| number).filter(|number| number.parse::<usize>().is_ok())
            });
            assert_eq!((in_markdown, entries), (referred, listed), "{asked}\n{markdown}");
        }
    }
}
