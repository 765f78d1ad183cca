//! What a person has and what does not serve them is named, even where something else does; and what cannot hurt them
//! is not.

use simbind::model::Lang;
use simbind::{Profile, Rulebook};

/// The short answer in English, as one line.
fn answer(country: &str, goal: &str, nothing_else: bool, told: &str) -> String {
    let rulebook = Rulebook::builtin();
    let mut profile = Profile::in_words_of(rulebook.vocabulary()).with_goal(goal).expect("a goal");
    for fact in told.split(' ') {
        let (fact, value) = fact.split_once('=').expect("a fact");
        profile = profile.set(fact, value).expect("a value");
    }
    let profile = if nothing_else { profile.nothing_else() } else { profile };
    let evaluation = rulebook.evaluate(country, &profile, None).expect("an answer");
    let text = evaluation.to_brief(Lang::En).to_text(80, false);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The part of an answer from a heading on, up to another.
fn part<'t>(text: &'t str, heading: &str, next: &str) -> &'t str {
    text.split_once(heading).map_or("", |(_, rest)| rest.split(next).next().unwrap_or_default())
}

const ACCOUNT: &str = "platform=alipay identity_document=passport wallet=verified mainland_account=own payment_card=credit \
                       card_scheme=visa card_issuer_country=host_country card_holder=";

/// A teacher with an account of their own asks whether the card can be added: it is their spouse's.
#[test]
fn the_card_that_was_named_is_judged_beside_the_account() {
    let of_spouse = answer("GB", "link_card", true, &format!("{ACCOUNT}other_person"));
    assert!(part(&of_spouse, "Not this way", "Sources").contains("card of another person"), "{of_spouse}");
    let own = answer("GB", "link_card", true, &format!("{ACCOUNT}self"));
    assert!(own.contains("es: you can add") && !own.contains("Not this way"), "{own}");
}

/// Nothing else is known, so that something else may serve: the card that was named does not.
#[test]
fn what_does_not_serve_is_named_where_the_answer_is_open() {
    let card = "platform=alipay location=mainland_china payment_card=debit card_scheme=visa card_holder=";
    let of_parent = answer("CA", "pay_in_mainland", false, &format!("{card}other_person"));
    assert!(of_parent.contains("Whether you can"), "{of_parent}");
    assert!(
        part(&of_parent, "Not this way", "What to find out next").contains("card of another person"),
        "{of_parent}"
    );
    assert!(!answer("CA", "pay_in_mainland", false, &format!("{card}self")).contains("Not this way"));

    let wallet = "platform=wechat wallet=verified payment_card=credit card_scheme=visa card_holder=self account_state=";
    let frozen = answer("US", "pay_in_mainland", false, &format!("{wallet}restricted"));
    assert!(part(&frozen, "Not this way", "What to find out next").contains("restricted"), "{frozen}");
    assert!(!answer("US", "pay_in_mainland", false, &format!("{wallet}working")).contains("Not this way"));
}

/// A sentence about a means that need not serve is neither a limit nor a failure; about the means that does, it is.
#[test]
fn what_cannot_hurt_is_not_told() {
    let from_account = answer("VN", "transfer", false, "platform=wechat wallet=mainland_verified mainland_account=own");
    assert!(from_account.contains("ery likely yes"), "{from_account}");
    for other in ["domestic scheme", "issuer must authorise", "issuer declined"] {
        assert!(!from_account.contains(other), "{other}: {from_account}");
    }
    let card = "platform=alipay payment_card=credit card_scheme=visa card_holder=self card_issuer_country=host_country \
                nationality=host_country identity_document=passport location=mainland_china";
    let by_card = answer("ES", "pay_in_mainland", false, card);
    let fails = part(&by_card, "It fails if", "Sources");
    assert!(fails.contains("issuer declined") && !fails.contains("wallet from home"), "{by_card}");
}

/// A yes that is not certain names what could still stop it, even if only something unusual could.
#[test]
fn what_could_still_stop_a_yes_is_named() {
    let told = "platform=wechat wallet=mainland_verified mainland_account=own nationality=mainland_chinese \
                identity_document=mainland_id location=host_country card_code_channel=";
    let open = told.trim_end_matches(" card_code_channel=");
    let from_account = answer("VN", "link_card", true, open);
    assert!(part(&from_account, "It fails if", "Sources").contains("no longer works"), "{from_account}");
    let settled = answer("VN", "link_card", true, &format!("{told}bank_app"));
    assert!(!settled.contains("no longer works"), "{settled}");
}

/// Only an article closes it, and the evidence does not: nobody reads that nothing is known to change it.
#[test]
fn what_only_the_article_closes_needs_no_change() {
    let told = "platform=wechat wallet=mainland_verified mainland_account=own nationality=mainland_chinese \
                identity_document=mainland_id location=host_country";
    let disputed = answer("NZ", "withdraw", true, told);
    assert!(disputed.contains("only the article says") && !disputed.contains("No lawful change"), "{disputed}");
}
