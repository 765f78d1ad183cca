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
