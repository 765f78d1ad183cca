//! Quantities in rule files: names that could be figures, comparisons that cannot go together, and thresholds that claims
//! set, each with a twin that is read.

use simbind::Rulebook;

const CLAIM: &str = "{id: cap, cites: [{source: act}], text: A cap., confidence: high, figures: [{what: cap, amount: 100, \
                     currency: USD}]}";

/// A rulebook of two quantities and two rules, in files of their own.
fn files(first: &str, second: &str, whens: [&str; 2], claims: &str) -> Vec<(String, String)> {
    let file = |code: &str, when: &str, claims: &str| {
        format!(
            "format: 1\nscope: {code}\nsources:\n  - {{id: act-{code}, kind: law, title: Act}}\nclaims:\n  - {{id: c{code}, cites: \
             [{{source: act-{code}}}], text: A figure., confidence: high}}\n{claims}rules:\n  - {{id: r{code}, basis: evidence, \
             gate: g, effect: blocks, when: {when}, because: [c{code}], text: It is closed.}}\n"
        )
    };
    let vocabulary = format!(
        "format: 1\nscope: {{one: land, many: lands}}\ngates:\n  - {{id: g, label: gate, text: the gate}}\ngoals:\n  - {{id: go, \
         default: true, gates: [g], label: go}}\nfacts:\n{first}\n{second}\n"
    );
    vec![
        ("AA.yaml".to_owned(), file("AA", whens[0], &claims.replace("act}", "act-AA}"))),
        ("BB.yaml".to_owned(), file("BB", whens[1], "")),
        (
            "countries.yaml".to_owned(),
            "format: 1\ncountries:\n  - {code: AA, en: A}\n  - {code: BB, en: B}\n".to_owned(),
        ),
        (
            "rulebook.yaml".to_owned(),
            "format: 1\nversion: '1'\ndate: 2026-05-20\nlanguages: en\nquestion: May it?\n".to_owned(),
        ),
        ("vocabulary.yaml".to_owned(), vocabulary),
    ]
}

fn fact(id: &str, quantity: &str) -> String {
    format!("  - {{id: {id}, label: '{id}', question: How much?, quantity: {{{quantity}}}}}")
}

/// What is wrong with a rulebook of two quantities of a kind; none if it is read.
fn wrong(kind: &str, whens: [&str; 2]) -> Option<String> {
    read(&fact("q", kind), &fact("r", kind), whens, "").err()
}

fn read(first: &str, second: &str, whens: [&str; 2], claims: &str) -> Result<Rulebook, String> {
    Rulebook::from_sources(files(first, second, whens, claims)).map_err(|error| error.to_string())
}

#[test]
fn a_name_that_reads_as_a_figure_is_refused() {
    let named = |id: &str| {
        let quantity = format!("kind: money, unit: EUR, ranges: [{{id: '{id}', label: small, at_most: 5}}]");
        read(&fact("q", &quantity), &fact("r", "kind: count"), ["{q: {above: 5}}", "{q: {above: 5}}"], "").err()
    };
    for (id, message) in [
        ("7", "error[reserved-name]: the range `7` reads as a figure; help: give it a name in words, such as `small`"),
        (
            "7,50",
            "error[reserved-name]: the range `7,50` reads as a figure; help: give it a name in words, such as `small`",
        ),
        (
            "2..5",
            "error[reserved-name]: the range `2..5` reads as a figure; help: give it a name in words, such as `small`",
        ),
        (
            "any",
            "error[reserved-name]: a range cannot be called `any`; help: `any`, `every`, `none` and `as_of` are told for \
             themselves: give it another name",
        ),
    ] {
        assert_eq!(named(id), Some(format!("vocabulary.yaml:8:95: {message}")), "{id}");
    }
    for id in ["small", "up_to_5", "7_or_less"] {
        assert_eq!(named(id), None);
    }
    let at = read(&fact("q@r", "kind: count"), &fact("r", "kind: count"), ["{r: {above: 5}}", "{r: 7}"], "");
    let message =
        "vocabulary.yaml:8:10: error[reserved-name]: a fact cannot be called `q@r`; help: leave `@` out, as in `q_r`";
    assert_eq!(at.err().as_deref(), Some(message));
    let of_words = |value: &str| {
        let fact = format!(
            "  - {{id: q, label: q, question: Which?, values: [{{id: '{value}', label: one}}, {{id: other, label: other}}]}}"
        );
        read(&fact, &self::fact("r", "kind: count"), ["{q: other}", "{r: {above: 5}}"], "").err()
    };
    let message = "vocabulary.yaml:8:55: error[reserved-name]: a value cannot be called `any`; help: who tells `any` leaves the \
                   fact open: give the value another name";
    assert_eq!(of_words("any").as_deref(), Some(message));
    assert_eq!(of_words("any_card"), None);
}

#[test]
fn a_difference_stays_in_the_range_of_figures() {
    let plus = |plus: &str| {
        wrong("kind: money, unit: EUR", [&format!("{{q: {{above: {{fact: r, plus: {plus}}}}}}}"), "{q: {above: 5}}"])
    };
    let message = |plus: &str, column: usize| {
        format!(
            "AA.yaml:8:{column}: error[bad-figure]: `plus: {plus}` leaves the range of figures; help: write a figure between \
             -399999999999999.9999 and 399999999999999.9999"
        )
    };
    assert_eq!(plus("400000000000000"), Some(message("400000000000000", 91)));
    assert_eq!(plus("-400000000000000"), Some(message("-400000000000000", 91)));
    assert_eq!(plus("399999999999999.9999"), None);
    // The twin decides rightly at the edge.
    let rules = ["{q: {above: {fact: r, plus: 399999999999999.9999}}}", "{q: {above: 5}}"];
    let rulebook = read(&fact("q", "kind: money, unit: EUR"), &fact("r", "kind: money, unit: EUR"), rules, "").unwrap();
    let blocked = |q: &str| {
        let profile = simbind::Profile::in_words_of(rulebook.vocabulary()).set("q", q).unwrap().set("r", "0").unwrap();
        rulebook.evaluate("AA", &profile, None).unwrap().reasons().count()
    };
    assert_eq!((blocked("400000000000000"), blocked("399999999999999.9999")), (1, 0));
}

#[cfg(feature = "workbench")]
#[test]
fn comparisons_that_do_not_go_together_are_named_with_both_places() {
    let clash = |whens| {
        let files = files(&fact("q", "kind: date"), &fact("r", "kind: date"), whens, "");
        let report = simbind::lint::check(files, &simbind::lint::Options::new()).unwrap();
        report.diagnostics().find(|found| found.code() == "unordered-thresholds").map(|found| {
            let places = found.labels().map(|label| format!("{}:{}", label.file(), label.start().0));
            (found.message().to_owned(), found.help().unwrap_or_default().to_owned(), places.collect::<Vec<_>>())
        })
    };
    let both = || vec!["AA.yaml:8".to_owned(), "BB.yaml:8".to_owned()];
    for (whens, message, help, places) in [
        (
            ["{q: {longer_ago_than: 30 days}}", "{q: {longer_ago_than: 1 month}}"],
            "`q` is compared with 1 month and 30 days ago, and which is longer depends on the day",
            "write both in days or both in months; where two sources count differently, ask for a fact of each",
            vec!["BB.yaml:8".to_owned(), "AA.yaml:8".to_owned()],
        ),
        (
            ["{q: {longer_ago_than: 6 months}}", "{q: {before: {as_of: -6 months}}}"],
            "`q` is compared with 6 months that run from it and with 6 months before the day asked about, and which is longer \
             depends on the day",
            "write both with `longer_ago_than`, or both with `as_of`",
            both(),
        ),
        (
            ["{q: {before: {fact: r}}}", "{q: {longer_ago_than: 12 months}}"],
            "`q` is compared with another fact, and with calendar months: which of these go together changes from day to day",
            "write the months in days, or ask for the months in a fact of its own",
            both(),
        ),
        (
            ["{q: {before: {fact: r}}}", "{any: [{q: {after: {as_of: 2 days}}}, {q: {after: 2026-01-01}}]}"],
            "`q` is compared with another fact, and with figures of its own and the day asked about: which of these go together \
             changes from day to day",
            "leave one of the three out, or ask for what it decides in a fact of its own",
            vec!["AA.yaml:8".to_owned(), "BB.yaml:8".to_owned(), "BB.yaml:8".to_owned()],
        ),
    ] {
        assert_eq!(clash(whens), Some((message.to_owned(), help.to_owned(), places)));
    }
    // What the remedies say.
    for whens in [
        ["{q: {longer_ago_than: 30 days}}", "{q: {longer_ago_than: 60 days}}"],
        ["{q: {longer_ago_than: 6 months}}", "{q: {longer_ago_than: 6 months}}"],
        ["{q: {before: {fact: r}}}", "{q: {longer_ago_than: 365 days}}"],
        ["{q: {before: {fact: r}}}", "{q: {after: 2026-01-01}}"],
    ] {
        assert_eq!(clash(whens), None, "{whens:?}");
    }
}

#[test]
fn a_slip_in_a_comparison_is_told_with_what_to_write() {
    let kilos = "kind: number, least: 0, shown: '{} kg'";
    for (kind, when, message) in [
        (
            kilos,
            "{q: {not: {above: 5}}}",
            "error[wrong-kind]: `not` stands before figures here, not before a comparison; help: \
          write `{at_most: 5}` in place of it",
        ),
        (
            kilos,
            "{q: '>8'}",
            "error[bad-figure]: `>8` is a range, and one figure is expected; help: write `{above: 8}` in place of it",
        ),
        (
            kilos,
            "{q: '2..5'}",
            "error[bad-figure]: `2..5` is a range, and one figure is expected; help: write `{at_least: 2, at_most: \
          5}` in place of it",
        ),
        (
            "kind: date",
            "{q: '<2026-01-01'}",
            "error[bad-figure]: `<2026-01-01` is a range, and one figure is expected; help: write \
          `{before: 2026-01-01}` in place of it",
        ),
        (
            "kind: date",
            "{q: {not: {longer_ago_than: 2 days}}}",
            "error[wrong-kind]: `not` stands before figures here, not before a \
          comparison; help: write `{not_longer_ago_than: 2 days}` in place of it",
        ),
    ] {
        let found = wrong(
            kind,
            [when, "{r: 7}"]
                .map(
                    |when| {
                        if kind == "kind: date" { when.replace("{r: 7}", "{r: 2026-01-01}") } else { when.to_owned() }
                    },
                )
                .each_ref()
                .map(String::as_str),
        );
        assert_eq!(
            found.as_deref().and_then(|found| found.split_once(": ")).map(|(_, message)| message),
            Some(message)
        );
    }
    for when in ["{q: {not: 5}}", "{not: {q: {above: 5}}}", "{q: {above: 8}}", "{q: {at_least: 2, at_most: 5}}"] {
        assert_eq!(wrong(kilos, [when, "{r: 7}"]), None);
    }
}

#[test]
fn how_figures_are_shown_has_one_form_or_two() {
    let shown = |shown: &str| wrong(&format!("kind: count, shown: '{shown}'"), ["{q: 7}", "{r: 7}"]);
    let three = "`shown` has more than two forms; help: write one, or one for one thing and one for several: `{} dose|{} doses`";
    assert!(shown("{}|{}|{}").is_some_and(|found| found.contains(three)));
    let none = "`shown` has no single place for the figure; help: put `{}` where it goes, in each language";
    for wrong in ["pets", "{} pet|pets", "{} of {} pets"] {
        assert!(shown(wrong).is_some_and(|found| found.contains(none)), "{wrong}");
    }
    for right in ["{}", "{} pet|{} pets", "one pet|{} pets"] {
        assert_eq!(shown(right), None, "{right}");
    }
}

#[test]
fn a_rate_that_sets_a_threshold_is_used_and_is_one() {
    let with = |rates: &str, when: &str| {
        let claims = format!(
            "  - {CLAIM}\n  - {{id: rate, cites: [{{source: act}}], text: A rate., confidence: high, figures: [{rates}]}}\n"
        );
        let money = "kind: money, unit: EUR";
        read(&fact("q", money), &fact("r", money), [when, "{r: 7}"], &claims)
    };
    let when = "{q: {above: {claim: cap, what: cap, rate: rate}}}";
    let one = "{what: rate, amount: 0.9, currency: EUR, per: USD}";
    let rulebook = with(one, when).unwrap();
    let blocked = |q: &str| {
        let profile = simbind::Profile::in_words_of(rulebook.vocabulary()).set("q", q).unwrap();
        rulebook.evaluate("AA", &profile, None).unwrap().reasons().count()
    };
    assert_eq!((blocked("90"), blocked("90.01")), (0, 1));
    let two = with(&format!("{one}, {{what: rate, amount: 0.8, currency: EUR, per: USD}}"), when);
    let message = "AA.yaml:10:75: error[unknown-reference]: the claim `rate` states more than one rate for USD; help: let it state \
                   one, and give each other rate a claim of its own";
    assert_eq!(two.err().as_deref(), Some(message));
    let other = with(&format!("{one}, {{what: rate, amount: 0.8, currency: EUR, per: CHF}}"), when);
    assert!(other.is_ok(), "rates of two currencies are told apart");
    let zero = with("{what: rate, amount: 0.00, currency: EUR, per: USD}", when);
    let message = "AA.yaml:10:75: error[bad-figure]: the claim `rate` states a rate of zero for USD; help: write how much of the \
                   other currency one unit is worth";
    assert_eq!(zero.err().as_deref(), Some(message));
    let idle = with(one, "{q: {above: 5}}").err().unwrap_or_default();
    assert!(idle.contains("error[unused-claim]: `rate` is used by nothing"), "{idle}");
}

#[cfg(feature = "workbench")]
#[test]
fn a_fact_that_another_is_compared_with_is_used() {
    use simbind::lint::{Options, check};
    let unused = |whens| {
        let files = files(&fact("q", "kind: count"), &fact("r", "kind: count"), whens, "");
        let report = check(files, &Options::new()).unwrap();
        let found = report.diagnostics().filter(|found| found.code() == "unused-declaration");
        found.map(|found| found.message().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(unused(["{q: {below: {fact: r, plus: -1}}}", "{q: {below: {fact: r}}}"]), Vec::<String>::new());
    assert_eq!(unused(["{q: {below: 5}}", "{q: 7}"]), ["the fact `r` is used by nothing"]);
}

/// Tests far from an edge do not show where it is; a test at the edge does.
#[cfg(feature = "workbench")]
#[test]
fn a_threshold_that_no_test_stands_at_is_a_mutant_that_survives() {
    use simbind::mutation::{Outcome, Sample};
    let thresholds = |told: [i32; 2]| {
        let tests = format!(
            "tests:\n  - {{name: over, facts: {{q: {}}}, expect: {{evidence: {{reasons: [rAA]}}}}}}\n  - {{name: under, facts: {{q: \
             {}}}, expect: {{evidence: {{no_reasons: [rAA]}}}}}}\n",
            told[0], told[1]
        );
        let mut files = files(&fact("q", "kind: count"), &fact("r", "kind: count"), ["{q: {above: 3}}", "{r: 7}"], "");
        files[0].1.push_str(&tests);
        let found = Rulebook::from_sources(files).unwrap().mutate(Sample::all()).unwrap();
        let found = found.mutants().iter().filter(|mutant| mutant.kind() == "threshold" && mutant.id() == "q");
        found.map(|mutant| (mutant.name().to_owned(), mutant.outcome())).collect::<Vec<_>>()
    };
    let name = "q: quantity: `>3` made `>=3`".to_owned();
    assert_eq!(thresholds([1000, 0]), [(name.clone(), Outcome::Survived)]);
    assert_eq!(thresholds([1000, 3]), [(name, Outcome::Noticed)]);
}

/// What only tests ask about is no threshold of the rules, and nobody is shown it.
#[cfg(feature = "workbench")]
#[test]
fn figures_of_tests_cut_no_cells() {
    let tested = |only: &str| {
        let mut files = files(&fact("q", "kind: count"), &fact("r", "kind: count"), ["{q: {above: 3}}", "{r: 7}"], "");
        let test = "tests:\n  - {name: only, only: {q: ONLY}, expect: {evidence: {reasons: [rAA]}}}\n";
        files[0].1.push_str(&test.replace("ONLY", only));
        let rulebook = Rulebook::from_sources(files).unwrap();
        let report = rulebook.test();
        let values = rulebook.vocabulary().facts()[0].values().iter().map(|value| value.id().to_owned());
        (values.collect::<Vec<_>>(), report.run(), report.failures().len())
    };
    let shown = || vec!["<=3".to_owned(), ">3".to_owned()];
    assert_eq!(tested("{above: 3}"), (shown(), 1, 0));
    // The rule holds of 6 as well, which is told apart from 5 for the test alone.
    assert_eq!(tested("[5, 7, 9]"), (shown(), 1, 1));
    assert_eq!(tested("{above: 3, at_most: 8}"), (shown(), 1, 1));
}

/// Tests may tell cells by their names, as a comparison of two rulebooks writes them.
#[cfg(feature = "workbench")]
#[test]
fn tests_tell_cells_that_are_relative_to_the_day() {
    let when = "{any: [{q: {longer_ago_than: 12 months}}, {q: {after: {as_of: -21 days}}}, {r: {before: {as_of: 2 days}}}, {r: \
                {after: 2030-01-01}}]}";
    let mut files = files(&fact("q", "kind: date"), &fact("r", "kind: date"), [when, "{r: 2026-07-07}"], "");
    let well = "q: '>=now-12mo*..<=now-21d'";
    let tests = [
        (format!("{well}, r: 2026-06-01"), "no_reasons"),
        (format!("{well}, r@now: '>=now+2d', r: '<=2030-01-01'"), "no_reasons"),
        (format!("{well}, r@now: '<now+2d'"), "reasons"),
        ("q: '<now-12mo*'".to_owned(), "reasons"),
        ("q: ['<now-12mo*', '>now-21d']".to_owned(), "reasons"),
    ];
    let tests = tests.iter().enumerate().map(|(at, (facts, found))| {
        format!("  - {{name: t{at}, facts: {{{facts}}}, expect: {{evidence: {{{found}: [rAA]}}}}}}\n")
    });
    files[0].1.push_str(&format!("tests:\n{}", tests.collect::<String>()));
    let report = Rulebook::from_sources(files.clone()).unwrap().test();
    assert_eq!(report.failures().iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    files[0].1 = files[0].1.replace("now-21d'}", "now-21x'}").replace("'<now-12mo*'", "'<now-12mx*'");
    let error = Rulebook::from_sources(files).map_err(|error| error.to_string()).err().unwrap_or_default();
    assert!(error.contains("`now-12mx*` is not a day of the calendar"), "{error}");
}

/// A rule may cut figures into some hundred ranges: closed is every second one.
#[test]
fn figures_are_cut_into_hundreds_of_ranges() {
    let odd = |ranges: usize| {
        let parts = (0..ranges).map(|at| format!("{{q: {{above: {}, at_most: {}}}}}", 20 * at, 20 * at + 10));
        format!("{{any: [{}]}}", parts.collect::<Vec<_>>().join(", "))
    };
    let book = |ranges: usize| {
        read(&fact("q", "kind: count"), &fact("r", "kind: count"), [&odd(ranges), "{r: {above: 5}}"], "")
    };
    let rulebook = book(110).unwrap_or_else(|error| panic!("{error}"));
    for figure in (0..=2200).chain([9_999]) {
        let profile = simbind::Profile::in_words_of(rulebook.vocabulary()).set("q", &figure.to_string()).unwrap();
        let closed = figure <= 2190 && (1..=10).contains(&(figure % 20));
        let expected = if closed { simbind::Verdict::NotDirectly } else { simbind::Verdict::TheoreticallyPossible };
        assert_eq!(rulebook.evaluate("AA", &profile, None).unwrap().verdict(), expected, "{figure}");
    }
    // A range that is told is in several of them, across the ends of words.
    for (range, verdicts) in [("11..20", 1), ("1..10", 1), ("615..652", 2), ("1291..1300", 1), ("1275..1285", 2)] {
        let profile = simbind::Profile::in_words_of(rulebook.vocabulary()).set("q", range).unwrap();
        let evaluation = rulebook.evaluate("AA", &profile, None).unwrap();
        assert_eq!(evaluation.verdict() != evaluation.guaranteed(), verdicts > 1, "{range}");
        #[cfg(feature = "reason")]
        {
            assert_eq!(evaluation.reachable().unwrap().len(), verdicts, "{range}");
            let facts = evaluation.deciding_facts().unwrap();
            let facts = facts.iter().map(|fact| fact.id()).collect::<Vec<_>>();
            assert_eq!(facts, if verdicts > 1 { vec!["q"] } else { vec![] });
        }
    }
    let refused = book(140).unwrap_err();
    let message = "error[too-many]: the rules cut `q` into 281 ranges; at most 256 can be told apart";
    assert!(refused.contains(message), "{refused}");
}
