//! Words of a rulebook's own: what claims are about and who speaks in sources.

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
    for (kind, expected) in
        [("law", Grade::A), ("official", Grade::B), ("press", Grade::C), ("community", Grade::D)]
    {
        assert_eq!(grade(kind), Ok((expected, expected)), "{kind}");
    }
    assert_eq!(
        grade("operator").unwrap_err(),
        "N.yaml:4:24: error[unknown-word]: `operator` is not a valid `kind`; help: use `law`, `official`, `press`, \
         `community` or `document`"
    );
    let kinds = |kinds: &str| mistakes("vocabulary.yaml", "gates:\n", &format!("source_kinds:\n{kinds}gates:\n"));
    let byelaw = "  - {id: byelaw, grade: A, label: {en: byelaw, zh: 条例}}\n";
    assert_eq!(
        kinds(byelaw),
        "N.yaml:4:24: error[unknown-word]: `law` is not a valid `kind`; help: use `byelaw`"
    );
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
