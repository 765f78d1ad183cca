//! Under a yes the page says what has to be done first, and sends nobody for what they do not need.

use simbind::model::Lang;
use simbind::{Profile, Rulebook};

/// The lines below a heading, up to the next.
fn below<'t>(text: &'t str, heading: &str) -> Vec<&'t str> {
    let lines = text.lines().skip_while(|line| *line != heading).skip(1);
    lines.take_while(|line| line.starts_with(' ')).collect()
}

fn answer(country: &str, wallet: &str, lang: Lang) -> String {
    let rulebook = Rulebook::builtin();
    let profile = Profile::in_words_of(rulebook.vocabulary()).with_goal("pay_in_mainland").expect("a goal");
    let profile = profile.in_situation("tourist").and_then(|profile| profile.set("wallet", wallet)).expect("values");
    let evaluation = rulebook.evaluate(country, &profile, None).expect("an answer");
    evaluation.to_brief(lang).to_text(80, false)
}

/// A visitor with a card of their own signs up before they pay, and is not sent for another card or wallet.
#[test]
fn whoever_has_no_wallet_signs_up_first() {
    let step =
        Rulebook::builtin().model().alternatives().iter().find(|other| other.id() == "W-sign-up").expect("a step");
    let mut tried = 0;
    for country in Rulebook::builtin().described() {
        for (lang, heading, yes) in [(Lang::En, "To do first", "Very likely yes"), (Lang::Zh, "先要做的", "很可能可以")]
        {
            let text = answer(country.code(), "none", lang);
            // What follows a step may be called by the same words, so the first sentence alone is looked at.
            if !text.lines().nth(3).is_some_and(|sentence| sentence.contains(yes)) {
                continue;
            }
            tried += 1;
            let first = below(&text, heading);
            assert_eq!(first.iter().filter(|line| line.starts_with("  •")).count(), 1, "{text}");
            let told = first.iter().flat_map(|line| line.split_whitespace()).collect::<String>();
            let begins = step.text().get(lang).split_whitespace().collect::<String>();
            assert!(told.trim_start_matches('•').starts_with(&begins), "{text}");
            // The limit that ends with it is not told as well.
            assert!(
                !text.contains("Without a wallet account to pay from") && !text.contains("没有钱包账户可以付款的"),
                "{text}"
            );
            // Whoever has signed up has nothing to do first.
            assert!(below(&answer(country.code(), "registered", lang), heading).is_empty());
        }
    }
    assert!(tried > 30, "only {tried}");
}
