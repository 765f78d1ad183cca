//! Names that people know: each tells what it declares, in every spelling, in its country and in no other.

use simbind::facts::Goal;
use simbind::model::{KnownName, Scope};
use simbind::{Profile, Rulebook};

fn named(country: &str, fact: &str, word: &str) -> Result<Profile, String> {
    let profile = Profile::new(Goal::PayInMainland);
    profile.set_known(Rulebook::builtin(), country, fact, [word]).map_err(|error| error.to_string())
}

/// A country of which nothing is known.
const ELSEWHERE: &str = "NR";

/// Each name with its country, if it is known in one alone, and the fact in whose place it is told.
fn names() -> impl Iterator<Item = (&'static KnownName, Option<&'static str>, &'static str)> {
    let model = Rulebook::builtin().model();
    model.names().iter().map(|name| {
        let country = match name.scope() {
            Scope::Country(country) => Some(model.country(country).expect("a country of the model").code()),
            _ => None,
        };
        let fact = model.fact(name.fact().expect("a name tells something")).expect("a fact of the model");
        (name, country, fact.id())
    })
}

#[test]
fn every_spelling_tells_the_same() {
    let model = Rulebook::builtin().model();
    assert!(names().count() >= 30, "the rules know the names of wallets and operators");
    for (name, country, fact) in names() {
        let country = country.unwrap_or(ELSEWHERE);
        let expected = name.tells().map(|(fact, values)| {
            let fact = model.fact(fact).expect("a fact of the model");
            let values = values.iter().map(|value| fact.values()[value.index()].id()).collect::<Vec<_>>();
            (fact.id(), values)
        });
        let mut expected = expected.collect::<Vec<_>>();
        expected.sort_unstable();
        let spellings = [name.id(), name.label().en(), name.label().zh()].into_iter().chain(name.also());
        for word in spellings {
            for word in [word.to_owned(), word.to_uppercase(), format!(" {} ", word.to_lowercase())] {
                let profile = named(country, fact, &word).unwrap_or_else(|error| panic!("{country} {word}: {error}"));
                let mut found = profile.facts().collect::<Vec<_>>();
                found.sort_unstable();
                assert_eq!(found, expected, "`{word}` in {country}");
            }
        }
    }
}

#[test]
fn a_name_from_elsewhere_says_where_it_is_known() {
    for (name, country, fact) in names() {
        let told = named(ELSEWHERE, fact, name.label().en());
        let Some(country) = country else {
            assert!(told.is_ok(), "{} is known everywhere: {told:?}", name.id());
            continue;
        };
        let error = told.expect_err("nothing of that name is known on Nauru");
        // The same name may be known in several countries; one of them is named.
        let known = names().filter(|(other, ..)| other.label().en() == name.label().en());
        let mut codes = known.filter_map(|(_, country, _)| country).chain([country]);
        assert!(codes.any(|code| error.contains(&format!("({code})"))) && error.contains("Nauru"), "{error}");
    }
}

/// What a name leaves open is asked, and what it tells is in the answer.
#[test]
fn an_answer_names_what_was_told() {
    let rulebook = Rulebook::builtin();
    for (name, country, fact) in names() {
        let country = country.unwrap_or(ELSEWHERE);
        let profile = named(country, fact, name.id()).expect("it is known");
        let evaluation = rulebook.evaluate(country, &profile, None).expect("it can be");
        assert_eq!(evaluation.named().map(KnownName::id).collect::<Vec<_>>(), [name.id()]);
    }
}

#[test]
fn several_names_tell_what_all_of_them_tell() {
    let told = |values: &[&str]| {
        let profile = Profile::new(Goal::PayInMainland);
        let values = values.iter().copied();
        let profile = profile.set_known(Rulebook::builtin(), "HK", "home_wallet", values).expect("they are known");
        profile.to_string()
    };
    let partner = "home_wallet=partner_verified,partner_unverified";
    assert_eq!(told(&["AlipayHK"]), format!("pay_in_mainland: {partner} home_wallet_network=alipay"));
    let both = told(&["AlipayHK", "WeChat Pay HK"]);
    assert_eq!(both, format!("pay_in_mainland: {partner} home_wallet_network=alipay,wechat"));
    // With a plain value nothing is known of the network.
    let or_none = told(&["AlipayHK", "none"]);
    assert_eq!(or_none, "pay_in_mainland: home_wallet=none,partner_verified,partner_unverified");
}

#[test]
fn what_was_told_before_narrows_a_name_and_does_not_contradict_it() {
    let with = |network: &str| {
        let profile = Profile::new(Goal::PayInMainland).set("home_wallet_network", network).expect("it is declared");
        profile.set_known(Rulebook::builtin(), "HK", "home_wallet", ["AlipayHK"])
    };
    assert!(with("alipay").is_ok());
    let error = with("wechat").expect_err("AlipayHK pays on one network").to_string();
    assert!(error.contains("`AlipayHK` tells `home_wallet_network=alipay`"), "{error}");
    assert!(error.contains("`home_wallet_network=wechat` was told"), "{error}");
}

/// Profiles are equal where they tell the same, whatever the order; and only there.
#[test]
fn profiles_are_equal_where_they_tell_the_same() {
    let told: [&[(&str, &str)]; 9] = [
        &[],
        &[("platform", "wechat")],
        &[("platform", "alipay")],
        &[("platform", "wechat,alipay")],
        &[("platform", "wechat"), ("wallet", "verified")],
        &[("wallet", "verified")],
        &[("amount", "300")],
        // In the same cell as the one before.
        &[("amount", "300.5")],
        &[("amount", "300"), ("platform", "wechat")],
    ];
    let words = Rulebook::builtin().vocabulary();
    let start = || Profile::in_words_of(words);
    let starts = [
        start(),
        start().with_goal("pay_in_mainland").unwrap(),
        start().at_time(jiff::civil::time(0, 0, 1, 0)),
        start().nothing_else(),
    ];
    let tell =
        |profile: &Profile, (fact, values): &(&str, &str)| profile.clone().set_any(fact, values.split(',')).unwrap();
    let all = |back: bool| {
        let profiles = starts.iter().flat_map(|start| {
            told.iter().map(move |told| match back {
                false => told.iter().fold(start.clone(), |profile, told| tell(&profile, told)),
                true => told.iter().rev().fold(start.clone(), |profile, told| tell(&profile, told)),
            })
        });
        profiles.collect::<Vec<_>>()
    };
    for (one, profile) in all(false).iter().enumerate() {
        for (other, another) in all(true).iter().enumerate() {
            assert_eq!(profile == another, one == other, "{profile} and {another}");
        }
    }
}

/// What is told last counts, however often a fact was told before.
#[test]
fn what_was_told_before_is_forgotten() {
    let rulebook = Rulebook::builtin();
    let words = rulebook.vocabulary();
    let says = |profile: &Profile| {
        let answer = rulebook.evaluate("NZ", profile, None).unwrap();
        let reasons = answer.reasons().map(|reason| format!("{} {:?}", reason.id(), reason.holds()));
        (answer.verdict(), answer.guaranteed(), reasons.collect::<Vec<_>>())
    };
    for start in [Profile::in_words_of(words), Profile::in_words_of(words).set("wallet", "verified").unwrap()] {
        let mut profile = start.clone();
        for told in ["wechat", "wechat,alipay", "alipay"].into_iter().cycle().take(3 * words.facts().len()) {
            let tell = |profile: &Profile| profile.clone().set_any("platform", told.split(',')).unwrap();
            profile = tell(&profile);
            assert_eq!(profile, tell(&start));
            assert_eq!(says(&profile), says(&tell(&start)), "{profile}");
        }
    }
}

/// Whatever is declared is found by its id, and nothing by another.
#[test]
fn what_is_declared_is_found_by_its_id() {
    fn found<'i>(ids: impl Iterator<Item = &'i str>, by: impl Fn(&str) -> Option<usize>) {
        let ids = ids.collect::<Vec<_>>();
        assert!(!ids.is_empty());
        for (place, id) in ids.iter().enumerate() {
            assert_eq!(by(id), Some(place), "`{id}`");
        }
        for id in ["", "xyzzy", "Bind"] {
            assert_eq!(by(id), None, "`{id}`");
        }
    }
    let words = Rulebook::builtin().vocabulary();
    let terms = words.terms();
    found(words.facts().iter().map(|one| one.id()), |id| words.fact(id).map(|id| id.index()));
    found(words.goals().iter().map(|one| one.id()), |id| words.goal(id).map(|id| id.index()));
    found(words.means().iter().map(|one| one.id()), |id| words.mean(id).map(|id| id.index()));
    found(words.gates().iter().map(|one| one.id()), |id| words.gate(id).map(|id| id.index()));
    found(words.situations().iter().map(|one| one.id()), |id| words.situation(id).map(|id| id.index()));
    found(terms.topics().iter().map(|one| one.id()), |id| terms.topic(id).map(|id| id.index()));
    found(terms.source_kinds().iter().map(|one| one.id()), |id| terms.source_kind(id).map(|id| id.index()));
    for fact in words.facts() {
        found(fact.values().iter().map(|one| one.id()), |id| fact.value(id).map(|id| id.index()));
    }
}
