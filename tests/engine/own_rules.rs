//! What the project's own rules must always keep, beyond what reading them checks.

use std::path::Path;

use crate::support::plain::{Basis, Compliance};
use simbind::Rulebook;

#[cfg(feature = "workbench")]
#[test]
fn inline_tests_pass() {
    let report = Rulebook::builtin().test();
    assert!(report.run() >= 100, "only {} tests were run", report.run());
    let failures = report.failures().iter().map(ToString::to_string).collect::<String>();
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn bare_questions() {
    let answers = [("ID", "theoretically_possible"), ("CY", "not_directly"), ("NZ", "via_workaround")];
    for (country, expected) in answers {
        let profile = simbind::Profile::in_words_of(Rulebook::builtin().vocabulary());
        let evaluation = simbind::evaluate(country, &profile).unwrap();
        let document = evaluation.document().unwrap();
        let found = (document.verdict().as_str(), document.guaranteed().as_str());
        assert_eq!(found, (expected, "not_directly"), "{country}");
    }
}

/// The documents, line by line: `#` a heading, `-` a rule between sections, `t` text, `.` blank. The documents themselves are
/// no part of the repository; [`outlines_are_of_the_documents`] holds this against them where they are at hand.
const OUTLINES: [(&str, &str); 3] = [
    ("000_3ea34a213260be96.txt", "#.t.#.t.t.#.t.t.#.t.t.#.t.t.#.t.#.t.#.t.t.#.t.t.#.t.#.t.#.t.#.t.#.t.#.t.#.t.#.t.t.t"),
    ("002_4ae91dc685ccf5e3.txt", "#.t.#.t.t.#.t.t.t.#.t.#.t.t.#.t.t.#.t.#.t.ttt.t.#.t.#.t.#.t.#.t.#.t.t.t.t"),
    ("003_a6afc7c9fda20140.txt", "#.t.#.t.t.#.t.t.t.-.#.t.ttt.t.-.#.t.t.-.#.t.tttt.t.-.#.t.#t.#t.-.#.t.t.t"),
];

/// Each document has as many lines as its rule file says, and what is called blank is blank, a heading a heading.
#[test]
fn ledger_fits_the_documents() {
    let model = crate::support::plain::plain(Rulebook::builtin());
    let mut checked = Vec::new();
    for document in model.countries.iter().filter_map(|country| country.document.as_ref()) {
        let name = model.sources[document.source].document.as_deref().unwrap();
        let (_, outline) = OUTLINES.iter().find(|(outlined, _)| *outlined == name).unwrap();
        assert_eq!(outline.len(), document.lines as usize, "{name}");
        for entry in &document.unclaimed {
            let expected = match entry.why.as_str() {
                "blank" => '.',
                "heading" => '#',
                "rule between sections" => '-',
                _ => 't',
            };
            let line = outline.chars().nth(entry.line as usize - 1);
            assert_eq!(line, Some(expected), "{name}:{}: {}", entry.line, entry.why);
        }
        checked.push(name);
    }
    checked.sort_unstable();
    assert_eq!(checked, OUTLINES.map(|(name, _)| name));
}

#[test]
#[ignore = "the documents are no part of the repository; `SIMBIND_DOCUMENTS` names their folder"]
fn outlines_are_of_the_documents() {
    let folder = std::env::var_os("SIMBIND_DOCUMENTS").expect("`SIMBIND_DOCUMENTS` names the folder of the documents");
    for (name, outline) in OUTLINES {
        let text = std::fs::read_to_string(Path::new(&folder).join(name)).unwrap();
        let found = text.lines().map(|line| match line.trim() {
            "" => '.',
            "---" => '-',
            line if line.starts_with('#') => '#',
            _ => 't',
        });
        assert_eq!(found.collect::<String>(), outline, "{name}");
    }
}

/// The codes of ISO 3166-1 in two letters, as of 2026: the standard changes once in some years.
const ISO_3166_1: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW \
     BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI \
     FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN \
     IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME \
     MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF \
     PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV \
     SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE \
     YT ZA ZM ZW";

/// Every country and territory of ISO 3166-1, and no other.
#[test]
fn countries_are_those_of_iso_3166() {
    let mut ours: Vec<&str> = crate::support::plain::plain(Rulebook::builtin())
        .countries
        .iter()
        .map(|country| country.code.as_str())
        .collect();
    ours.sort_unstable();
    assert_eq!(ours, ISO_3166_1.split(' ').collect::<Vec<_>>());
}

/// Every rule of the evidence is supported by a claim that can decide, and every refusal by one that is supported.
#[test]
fn evidence_rests_on_supported_claims() {
    let model = crate::support::plain::plain(Rulebook::builtin());
    let supported = |claims: &[usize]| claims.iter().any(|claim| model.claims[*claim].supported());
    for rule in model.rules.iter().filter(|rule| rule.basis == Basis::Evidence) {
        assert!(supported(&rule.because), "{} rests on nothing that is supported", rule.id);
    }
    for route in model.routes.iter().filter(|route| route.compliance == Compliance::Prohibited) {
        assert!(supported(&route.forbidden_by), "{} is forbidden by nothing that is supported", route.id);
    }
}

/// All facts of the knowledge base are claims.
#[test]
fn every_fact_is_a_claim() {
    let model = crate::support::plain::plain(Rulebook::builtin());
    let families = [
        ("REG", 13),
        ("CARD", 12),
        ("LIM", 6),
        ("FUNC", 6),
        ("OUT", 4),
        ("WAL", 14),
        ("BANK", 5),
        ("ALT", 5),
        ("SEC", 7),
        ("TERM", 1),
        ("ID", 14),
        ("CY", 10),
        ("NZ", 11),
        ("UK", 2),
        ("US", 1),
        ("HK", 1),
        ("MY", 2),
        ("PH", 1),
        ("TH", 1),
        ("RU", 1),
    ];
    let law = ["LAW-01", "LAW-02", "LAW-04", "LAW-05", "LAW-07", "LAW-08"].map(str::to_owned);
    let wanted = families.iter().flat_map(|(family, count)| (1..=*count).map(move |at| format!("{family}-{at:02}")));
    let wanted: Vec<String> = wanted.chain(law).collect();
    assert_eq!(wanted.len(), 123);
    let missing: Vec<&String> = wanted.iter().filter(|id| !model.claims.iter().any(|claim| claim.id == **id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// What is shared between threads can be.
#[test]
fn auto_traits() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Rulebook>();
    shared::<simbind::Profile>();
    shared::<simbind::Error>();
    shared::<simbind::Evaluation<'static>>();
}

/// What is told of all that is found is what the model has of it, on any day and for any means.
#[test]
fn what_is_found_is_told_as_the_model_has_it() {
    let rulebook = Rulebook::builtin();
    let words = rulebook.vocabulary();
    let model = crate::support::plain::plain(rulebook);
    let (mut stale, mut fresh, mut another, mut named) = (0, 0, 0, 0);
    // The last day on which a claim is fresh, and the next.
    let last = rulebook.model().claims().iter().filter_map(simbind::model::Claim::fresh_until);
    let last = last.collect::<std::collections::BTreeSet<_>>();
    let next = last.iter().step_by(7).filter_map(|day| day.tomorrow().ok());
    let days = last.iter().step_by(7).copied().chain(next).chain([rulebook.model().date()]).collect::<Vec<_>>();
    for (turn, country) in rulebook.described().enumerate() {
        for goal in words.goals() {
            for means in [None].into_iter().chain(words.means().iter().map(Some)) {
                let mut profile = simbind::Profile::in_words_of(words).with_goal(goal.id()).unwrap();
                if let Some(means) = means {
                    profile = profile.with_means(means.id()).unwrap();
                }
                let day = days[(turn + goal.id().len() + means.map_or(0, |means| means.id().len())) % days.len()];
                let evaluation = rulebook.evaluate(country.code(), &profile, Some(day)).unwrap();
                assert_eq!(evaluation.as_of(), day);
                for reason in evaluation.reasons().filter(|reason| !reason.is_silence()) {
                    let id = reason.id();
                    let rule =
                        model.rules.iter().find(|rule| rule.id == *id).unwrap_or_else(|| panic!("no rule `{id}`"));
                    assert_eq!(reason.gate().id(), model.vocabulary.gates[rule.gate].id, "{id}");
                    let means = rule.means.map(|means| model.vocabulary.means[means].id.as_str());
                    assert_eq!(reason.means().map(simbind::model::Means::id), means, "{id}");
                    named += usize::from(means.is_some());
                    let cited = reason.citations().map(|cited| cited.claim().id().to_owned());
                    let because = rule.because.iter().map(|claim| model.claims[*claim].id.clone()).collect::<Vec<_>>();
                    assert!(cited.into_iter().all(|claim| because.contains(&claim)), "{id}");
                    for cited in reason.citations() {
                        let is_stale = cited.claim().fresh_until().is_some_and(|last| last < day);
                        assert_eq!(cited.stale(), is_stale, "{} on {day}", cited.claim().id());
                        *(if is_stale { &mut stale } else { &mut fresh }) += 1;
                        let source =
                            cited.claim().cites().iter().any(|citation| std::ptr::eq(citation, cited.citation()));
                        assert!(source, "the citation is one of the claim's");
                    }
                }
                for offer in evaluation.routes() {
                    let route =
                        model.routes.iter().find(|route| route.id == offer.route().id()).expect("it is a route");
                    let clears = offer.clears().map(|gate| gate.id().to_owned()).collect::<Vec<_>>();
                    let gates = model.vocabulary.gates.iter().enumerate();
                    let wanted = gates.clone().filter(|(place, _)| route.clears & (1 << place) != 0);
                    assert_eq!(clears, wanted.map(|(_, gate)| gate.id.clone()).collect::<Vec<_>>(), "{}", route.id);
                    // Another way than the means that was named: past the gate that a means opens.
                    let of_goal = model.vocabulary.goals.iter().find(|of| of.id == goal.id()).expect("it is a goal");
                    let mut pays = gates.filter(|(place, gate)| gate.needs_means && of_goal.gates.contains(place));
                    let past = pays.any(|(place, _)| route.clears & (1 << place) != 0);
                    assert_eq!(offer.another_way(), means.is_some() && past, "{} by {means:?}", route.id);
                    another += usize::from(offer.another_way());
                }
            }
        }
    }
    assert!(stale > 100 && fresh > 100 && another > 10 && named > 10, "{stale} {fresh} {another} {named}");
}
