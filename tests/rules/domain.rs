//! Words of a rulebook's own: what claims are about, who speaks in sources, what verdicts are called, what it is scoped by.

use simbind::Rulebook;
use simbind::model::Grade;

/// A rulebook of parking, which declares no more than it must.
const PARKING: [(&str, &str); 4] = [
    (
        "vocabulary.yaml",
        "format: 1
gates:
  - {id: place, label: {en: place, zh: 地点}, text: {en: where the car may stand, zh: 车能停在哪里}}
goals:
  - {id: park, gates: [place], label: {en: park here, zh: 在此停车}}
facts:
  - id: permit
    label: {en: permit, zh: 停车证}
    question: {en: Do you hold a permit?, zh: 您有停车证吗？}
    values:
      - {id: none, label: {en: no permit, zh: 没有}}
      - {id: resident, label: {en: a resident's, zh: 居民证}}
",
    ),
    ("countries.yaml", "format: 1\ncountries:\n  - {code: N, en: North zone, zh: 北区}\n"),
    ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-01\n"),
    (
        "N.yaml",
        "format: 1
scope: N
sources:
  - {id: byelaw, kind: law, title: Parking Byelaw}
claims:
  - {id: permits, cites: [{source: byelaw}], text: {en: Parking needs a permit., zh: 停车要有证。}, confidence: high}
rules:
  - {id: no-permit, basis: evidence, gate: place, effect: blocks, when: {permit: none}, because: [permits],
     text: {en: There is no permit., zh: 没有停车证。}}
",
    ),
];

/// The rulebook with a piece of one file replaced; what is wrong with it, if anything is.
fn parking_with(file: &str, piece: &str, other: &str) -> Result<Rulebook, String> {
    let files = PARKING.map(|(name, text)| {
        let replaced = if name == file { text.replacen(piece, other, 1) } else { text.to_owned() };
        assert!(name != file || text.contains(piece), "`{piece}` is not in {name}");
        (name.to_owned(), replaced)
    });
    Rulebook::from_sources(files).map_err(|error| error.to_string())
}

/// What is wrong with the rulebook where a piece of one file is replaced.
fn mistakes(file: &str, piece: &str, other: &str) -> String {
    parking_with(file, piece, other).map_or_else(|error| error, |_| String::new())
}

#[test]
fn topics_are_declared_or_there_are_none() {
    let plain = parking_with("N.yaml", "", "").unwrap();
    assert_eq!(plain.model().claims()[0].topic(), None);
    let (claim, with_topic) = ("cites: [{source: byelaw}], text", "cites: [{source: byelaw}], topic: money, text");
    assert_eq!(
        mistakes("N.yaml", claim, with_topic),
        "N.yaml:6:53: error[unknown-word]: this rulebook declares no topics; help: leave it out, or declare `topics` in \
         `vocabulary.yaml`"
    );
    let declared = "gates:\n".to_owned();
    let topics = format!("topics: [{{id: money, label: {{en: Fees, zh: 费用}}}}]\n{declared}");
    assert_eq!(
        mistakes("vocabulary.yaml", &declared, &topics),
        "N.yaml:6:5: error[missing-key]: a claim needs the key `topic`"
    );
}

#[test]
fn kinds_of_sources_are_declared_or_the_usual_ones() {
    let grade = |kind: &str| {
        let rulebook = parking_with("N.yaml", "law, title", &format!("{kind}, title"))?;
        let source = &rulebook.model().sources()[0];
        assert_eq!(rulebook.model().source_kind(source.kind()).unwrap().id(), kind);
        Ok::<_, String>((source.grade(), rulebook.model().claims()[0].grade()))
    };
    for (kind, expected) in [("law", Grade::A), ("official", Grade::B), ("press", Grade::C), ("community", Grade::D)] {
        assert_eq!(grade(kind), Ok((expected, expected)), "{kind}");
    }
    assert_eq!(
        grade("operator").unwrap_err(),
        "N.yaml:4:24: error[unknown-word]: `operator` is not a valid `kind`; help: use `law`, `official`, `press`, \
         `community` or `document`"
    );
    let kinds = |kinds: &str| mistakes("vocabulary.yaml", "gates:\n", &format!("source_kinds:\n{kinds}gates:\n"));
    let byelaw = "  - {id: byelaw, grade: A, label: {en: byelaw, zh: 条例}}\n";
    assert_eq!(kinds(byelaw), "N.yaml:4:24: error[unknown-word]: `law` is not a valid `kind`; help: use `byelaw`");
    assert_eq!(kinds("  - {id: law, grade: A, label: {en: byelaw, zh: 条例}}\n"), "");
    assert_eq!(
        kinds("  - {id: law, label: {en: byelaw, zh: 条例}}\n"),
        "vocabulary.yaml:3:5: error[missing-key]: a kind of source needs the key `grade`"
    );
}

/// A file of the project is named by a source of a kind that is one, and by no other.
#[test]
fn only_documents_name_files() {
    let leaflet = "kind: document, title: Leaflet, document: leaflet.txt";
    assert_eq!(mistakes("N.yaml", "kind: law, title: Parking Byelaw", leaflet), "");
    assert_eq!(
        mistakes("N.yaml", "title: Parking Byelaw", "title: Parking Byelaw, document: byelaw.txt"),
        "N.yaml:4:5: error[missing-key]: the source `byelaw` and its file do not fit; help: `document` names the file of a \
         source of the kind `document`, and of no other"
    );
    let declared = "source_kinds: [{id: law, grade: A, label: {en: byelaw, zh: 条例}}]\ngates:\n";
    let none = parking_with("vocabulary.yaml", "gates:\n", declared).unwrap();
    assert!(none.model().vocabulary().terms().source_kinds().iter().all(|kind| !kind.document()));
}

#[cfg(feature = "render")]
const NAMED: &str = "verdicts:
  theoretically_possible: {en: allowed, zh: 准许}
  not_directly: {en: not allowed, zh: 不准}
gates:
";

/// The names stand wherever a person reads; programs read the words that are the same in every rulebook.
#[cfg(feature = "render")]
#[test]
fn verdicts_have_the_names_that_a_rulebook_gives_them() {
    use simbind::model::Lang;
    use simbind::{Profile, Verdict};

    let answer = |rulebook: &Rulebook, permit: &[&str], lang: Lang| {
        let profile = Profile::in_words_of(rulebook.vocabulary()).set_any("permit", permit.iter().copied()).unwrap();
        let evaluation = rulebook.evaluate("N", &profile, None).unwrap();
        let json = serde_json::to_value(evaluation.to_report()).unwrap();
        assert!(Verdict::ALL.iter().any(|verdict| json["verdict"] == verdict.as_str()), "{json}");
        (evaluation.to_brief(lang).to_text(80, false), evaluation.to_markdown(lang))
    };
    let (own, plain) =
        (parking_with("vocabulary.yaml", "gates:\n", NAMED).unwrap(), parking_with("N.yaml", "", "").unwrap());
    for (rulebook, permit, lang, expected) in [
        (&own, &["resident"][..], Lang::En, "Exactly: allowed"),
        (&own, &["none"][..], Lang::En, "Exactly: not allowed"),
        (&own, &["none", "resident"][..], Lang::En, "Exactly: allowed, at worst not allowed"),
        (&own, &["none", "resident"][..], Lang::Zh, "准确地说：准许，最坏情况：不准"),
        (&plain, &["none"][..], Lang::En, "Exactly: not directly"),
        (&plain, &["none", "resident"][..], Lang::Zh, "准确地说：理论上可行，最坏情况：不能直接实现"),
    ] {
        let (brief, full) = answer(rulebook, permit, lang);
        assert!(brief.contains(expected), "{expected}:\n{brief}");
        assert!(full.contains(expected), "{expected}:\n{full}");
    }
    assert_eq!(
        mistakes("vocabulary.yaml", "gates:\n", "verdicts: {possible: {en: a, zh: 甲}}\ngates:\n"),
        "vocabulary.yaml:2:12: error[unknown-key]: unknown key `possible` in names of verdicts; help: use `not_directly`, \
         `via_workaround` or `theoretically_possible`"
    );
}

/// A verdict that only a way around brings about is missed where there is such a way, and not where there is none.
#[cfg(feature = "workbench")]
#[test]
fn without_routes_no_way_around_is_missed() {
    let missed = |rulebook: Rulebook| {
        let coverage = rulebook.coverage(None, None).unwrap();
        coverage.findings().iter().filter(|finding| finding.id() == "via_workaround").count()
    };
    assert_eq!(missed(parking_with("N.yaml", "", "").unwrap()), 0);
    let route = "routes:
  - {id: meter, basis: evidence, goals: [park], when: {permit: resident}, clears: [place], compliance: accepted,
     because: [permits], text: {en: Pay at the meter., zh: 在咪表付费。}}
rules:\n";
    assert_ne!(missed(parking_with("N.yaml", "rules:\n", route).unwrap()), 0);
}

const ZONES: &str = "scope:
  one: {en: zone, zh: 分区}
  many: {en: zones, zh: 分区}
gates:
";

/// What is told of a scope uses the word that the rulebook has for it.
#[test]
fn a_scope_is_called_what_the_rulebook_calls_it() {
    let ask = |rulebook: &Rulebook, zone: &str| {
        let profile = simbind::Profile::in_words_of(rulebook.vocabulary());
        let error = rulebook.evaluate(zone, &profile, None).map(|_| ()).unwrap_err();
        assert_eq!(error.unknown_word(), Some(("country", zone)), "programs see one word for it");
        assert_eq!(error.code(), "unknown-country");
        error.to_string()
    };
    let zones = parking_with("vocabulary.yaml", "gates:\n", ZONES).unwrap();
    assert_eq!(ask(&zones, "Z"), "unknown zone `Z`; give a code or a name, such as `N`");
    assert_eq!(
        ask(&parking_with("N.yaml", "", "").unwrap(), "Z"),
        "unknown country `Z`; give a code or a name, such as `N`"
    );
    let words = zones.vocabulary().terms().scope();
    assert_eq!((words.everywhere().en(), words.everywhere().zh()), ("everywhere", "各处通用"));
    assert_eq!(
        mistakes("vocabulary.yaml", "gates:\n", "scope: {one: {en: zone, zh: 分区}}\ngates:\n"),
        "vocabulary.yaml:2:8: error[missing-key]: a word for the scope needs the key `many`"
    );
}

/// The same for what is rendered: that nothing is known of the zone itself.
#[cfg(feature = "render")]
#[test]
fn that_nothing_is_known_is_told_of_the_scope() {
    use simbind::model::Lang;

    let told = |scope: &str, lang: Lang| {
        let files = PARKING.map(|(name, text)| match name {
            "vocabulary.yaml" => (name, text.replace("gates:\n", scope)),
            "countries.yaml" => (name, format!("{text}  - {{code: S, en: South zone, zh: 南区}}\n")),
            _ => (name, text.replace("scope: N", "scope: world")),
        });
        let rulebook = Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"));
        let profile = simbind::Profile::in_words_of(rulebook.vocabulary());
        rulebook.evaluate("S", &profile, None).unwrap().to_text(lang, 200, false)
    };
    for (scope, lang, expected) in [
        (ZONES, Lang::En, "Nothing is known of this zone itself: only what holds everywhere was counted."),
        (ZONES, Lang::Zh, "没有关于这个分区本身的资料：只计入了各处通用的规则。"),
        ("gates:\n", Lang::En, "Nothing is known of this country itself: only what holds worldwide was counted."),
        ("gates:\n", Lang::Zh, "没有关于这个国家或地区本身的资料：只计入了全球通用的规则。"),
    ] {
        let text = told(scope, lang);
        assert!(text.contains(expected), "{expected}:\n{text}");
    }
}

/// The entry of a rule that is a statement of its own, in place of a claim and a rule because of it.
const STATEMENT: &str = "rules:
  - {id: no-permit, basis: evidence, gate: place, effect: blocks, when: {permit: none}, cites: [{source: byelaw, locator: s. 2}],
     confidence: high, verified: 2025-12-01, stale_after: 90, from: 2020-01-01, text: {en: There is no permit., zh: 没有停车证。}}
";

/// The files of the rulebook with one rule, as it stands here.
fn stated(rule: &str) -> Vec<(String, String)> {
    let rules =
        "format: 1\nscope: N\nsources:\n  - {id: byelaw, kind: law, title: Parking Byelaw, retrieved: 2025-12-01}\n";
    let file = |(name, text): (&str, &str)| {
        let text = if name == "N.yaml" { format!("{rules}{rule}") } else { text.to_owned() };
        (name.to_owned(), text)
    };
    PARKING.map(file).into()
}

fn slips(rule: &str) -> String {
    Rulebook::from_sources(stated(rule)).map_or_else(|error| error.to_string(), |_| String::new())
}

/// A statement is a claim in the words of the rule, and a rule because of it: both written out decide the same.
#[test]
fn a_rule_may_be_a_statement_of_its_own() {
    let apart = "claims:
  - {id: no-permit.claim, cites: [{source: byelaw, locator: s. 2}], confidence: high, verified: 2025-12-01, stale_after: 90,
     from: 2020-01-01, text: {en: There is no permit., zh: 没有停车证。}}
rules:
  - {id: no-permit, basis: evidence, gate: place, effect: blocks, when: {permit: none}, because: [no-permit.claim],
     from: 2020-01-01, text: {en: There is no permit., zh: 没有停车证。}}
";
    let [one, two] = [STATEMENT, apart].map(|rule| {
        let rulebook = Rulebook::from_sources(stated(rule)).unwrap_or_else(|error| panic!("{error}"));
        let mut model = serde_json::to_value(rulebook.model()).unwrap();
        model["digest"] = serde_json::Value::Null;
        model
    });
    assert_eq!(one, two);
    assert_eq!(one["claims"][0]["grade"], "A");
}

#[test]
fn a_statement_is_read_as_a_claim_is() {
    for (piece, other, message) in [
        (
            "confidence: high, ",
            "",
            "N.yaml:6:5: error[missing-key]: it is not said how the claim `no-permit.claim` stands; \
             help: a document's claim has an `assessment`, any other a `confidence`",
        ),
        (
            "source: byelaw,",
            "source: bylaw,",
            "N.yaml:6:106: error[unknown-reference]: no source is called `bylaw`; help: did you \
             mean `byelaw`?",
        ),
        (
            "stale_after: 90",
            "stale_after: soon",
            "N.yaml:7:59: error[bad-number]: `soon` is not a number that fits `stale_after`; \
             help: write a whole number from 0 to 36525 in digits, without quotes or a unit",
        ),
        (
            "confidence: high",
            "confidence: high, because: [other]",
            "N.yaml:6:96: error[too-many]: `cites` is said of a claim, and a rule that names claims makes none; help: say it of \
             the claim under `because`, or cite a source (`cites`) in place of `because`",
        ),
        (", zh: 没有停车证。", "", "N.yaml:7:87: error[missing-key]: a text needs the key `zh`"),
    ] {
        let told = slips(&STATEMENT.replacen(piece, other, 1));
        assert!(
            told.lines().next().is_some_and(|first| first == message),
            "with `{other}` for `{piece}`:\n{told}\n{message}"
        );
    }
    // What belongs to a claim has no place in a rule that names claims.
    let both = "cites: [{source: byelaw, locator: s. 2}],\n     confidence: high";
    let told = slips(&STATEMENT.replace(both, "because: [c],\n     confidence: high"));
    assert!(told.contains("error[too-many]: `confidence` is said of a claim"), "{told}");
}

/// Whoever keeps the rules is told of the statement as of any claim: that it is stale, once, and where.
#[cfg(feature = "workbench")]
#[test]
fn a_statement_is_checked_as_a_claim_is() {
    use simbind::lint::{Options, check};

    let files = stated(&STATEMENT.replace("There is no permit.", "There is no permit"));
    let files = files.into_iter().map(|(name, text)| (name, text.into_bytes()));
    let options = Options::new().today(simbind::Date::constant(2026, 6, 1));
    let report = check(files.collect::<Vec<_>>(), &options).unwrap();
    let found = report.diagnostics().filter(|finding| ["stale-claim", "no-final-period"].contains(&finding.code()));
    let found = found.map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(
        found[0].starts_with("N.yaml:7:34: warning[stale-claim]: the claim `no-permit.claim` was last checked on"),
        "{found:#?}"
    );
}

/// What a figure measures is called as the vocabulary says; where it says nothing, by its name.
#[cfg(feature = "render")]
#[test]
fn figures_have_the_names_that_a_rulebook_gives_them() {
    use simbind::model::Lang;

    let told = |figures: &str, lang: Lang| {
        let files = PARKING.map(|(name, text)| match name {
            "vocabulary.yaml" => (name, text.replace("gates:\n", figures)),
            "N.yaml" => (
                name,
                text.replace(
                    "}, confidence",
                    "}, figures: [{what: late_fine, amount: 40, currency: EUR, date: 2025}], confidence",
                ),
            ),
            _ => (name, text.to_owned()),
        });
        let rulebook = Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"));
        let profile = simbind::Profile::in_words_of(rulebook.vocabulary()).set("permit", "none").unwrap();
        rulebook.evaluate("N", &profile, None).unwrap().to_text(lang, 200, false)
    };
    let declared = "figures: [{id: late_fine, label: {en: penalty, zh: 罚款}}]\ngates:\n";
    for (figures, lang, expected) in [
        (declared, Lang::En, "penalty EUR 40 [2025]"),
        (declared, Lang::Zh, "罚款：40 欧元 [2025]"),
        ("gates:\n", Lang::En, "late fine EUR 40 [2025]"),
    ] {
        let text = told(figures, lang);
        assert!(text.contains(expected), "{expected}:\n{text}");
    }
}
