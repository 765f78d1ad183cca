//! Bad rule files and bad questions: every message to the letter, and beside each mistake what is right.
//!
//! The rulebook of `tests/museum` is without a mistake. Each case puts one piece of it wrong.

use std::fs;
use std::path::Path;

use simbind::{Profile, Question, Rulebook};

type Files = Vec<(String, String)>;

/// A file, a piece of it, what is put in its place, and the message.
type Slip<'s> = (&'s str, &'s str, &'s str, &'s str);

const MAX_BYTES: usize = 4 << 20;

fn museum() -> Files {
    ["XA.yaml", "countries.yaml", "rulebook.yaml", "vocabulary.yaml", "world.yaml"]
        .map(|name| {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/museum").join(name);
            (name.to_owned(), fs::read_to_string(path).expect("the museum can be read"))
        })
        .into()
}

/// The museum with another text in place of one piece.
fn museum_with(file: &str, piece: &str, other: &str) -> Files {
    let mut files = museum();
    let (_, text) = files.iter_mut().find(|(name, _)| name == file).expect("a file of the museum");
    assert_eq!(text.matches(piece).count(), 1, "`{piece}` is to stand once in {file}");
    *text = text.replace(piece, other);
    files
}

/// The museum with a file instead of its own of that name, or besides its own.
fn museum_and(file: &str, text: impl Into<String>) -> Files {
    let mut files = museum();
    files.retain(|(name, _)| name != file);
    files.push((file.to_owned(), text.into()));
    files
}

fn read(files: Files) -> Rulebook {
    Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"))
}

fn mistakes(files: Files) -> String {
    Rulebook::from_sources(files).map(|_| String::new()).unwrap_or_else(|error| error.to_string())
}

/// Every piece is wrong in this way; the twin of all of them is the museum as it stands, which loads.
fn refused(slips: &[Slip<'_>]) {
    for (file, right, wrong, message) in slips {
        assert_eq!(mistakes(museum_with(file, right, wrong)), *message, "with `{wrong}` for `{right}`");
    }
}

/// What is near to a mistake and none.
fn taken(twins: &[(&str, &str, &str)]) {
    for (file, piece, other) in twins {
        assert_eq!(mistakes(museum_with(file, piece, other)), "", "with `{other}` for `{piece}`");
    }
}

#[test]
fn the_museum_is_right() {
    let report = read(museum()).test();
    assert_eq!((report.run(), report.failures().len()), (2, 0));
}

#[test]
fn unknown_words() {
    refused(&[
        (
            "XA.yaml",
            "scope: XA",
            "scope: XAA",
            "XA.yaml:2:8: error[unknown-country]: unknown scope `XAA`; help: did you mean `XA`? a scope is a country code of `countries.yaml`, or `world`",
        ),
        (
            "XA.yaml",
            "scope: XA",
            "scope: Atlantis",
            "XA.yaml:2:8: error[unknown-country]: unknown scope `Atlantis`; help: a scope is a country code of `countries.yaml`, or `world`",
        ),
        (
            "XA.yaml",
            "scope: XA",
            "scope: all",
            "XA.yaml:2:8: error[unknown-country]: unknown scope `all`; help: what holds everywhere has `scope: world`",
        ),
        (
            "XA.yaml",
            "{coat: [none, worn]}",
            "{coats: worn}",
            "XA.yaml:23:57: error[unknown-fact]: unknown fact `coats`; help: did you mean `coat`?",
        ),
        (
            "XA.yaml",
            "{coat: [none, worn]}",
            "{umbrella: worn}",
            "XA.yaml:23:57: error[unknown-fact]: unknown fact `umbrella`; help: use `ticket`, `weekday`, `coat`, `all`, `any`, `not`, `count` or `holds`",
        ),
        (
            "XA.yaml",
            "{coat: [none, worn]}",
            "{coat: [none, wron]}",
            "XA.yaml:23:70: error[unknown-value]: `coat` has no value `wron`; help: did you mean `worn`?",
        ),
        (
            "XA.yaml",
            "{coat: [none, worn]}",
            "{coat: sold}",
            "XA.yaml:23:63: error[unknown-value]: `coat` has no value `sold`; help: use `none`, `worn` or `hung`",
        ),
        (
            "XA.yaml",
            "goals: [shop]",
            "goals: [shopp]",
            "XA.yaml:15:61: error[unknown-goal]: unknown goal `shopp`; help: did you mean `shop`?",
        ),
        (
            "XA.yaml",
            "goals: [shop]",
            "goals: [dance]",
            "XA.yaml:15:61: error[unknown-goal]: unknown goal `dance`; help: use `enter` or `shop`",
        ),
        (
            "XA.yaml",
            "means: coin",
            "means: coins",
            "XA.yaml:15:47: error[unknown-means]: unknown means `coins`; help: did you mean `coin`?",
        ),
        (
            "XA.yaml",
            "means: coin",
            "means: barter",
            "XA.yaml:15:47: error[unknown-means]: unknown means `barter`; help: use `coin` or `note`",
        ),
        (
            "XA.yaml",
            "gate: door, effect: blocks, when: {weekday",
            "gate: dor, effect: blocks, when: {weekday",
            "XA.yaml:21:41: error[unknown-gate]: unknown gate `dor`; help: did you mean `door`?",
        ),
        (
            "XA.yaml",
            "clears: [door]",
            "clears: [window]",
            "XA.yaml:23:87: error[unknown-gate]: unknown gate `window`; help: use `door` or `till`",
        ),
        (
            "XA.yaml",
            "effect: blocks, when: {weekday",
            "effect: forbids, when: {weekday",
            "XA.yaml:21:55: error[unknown-word]: `forbids` is not a valid `effect`; help: use `blocks`, `limits` or `permits`",
        ),
        (
            "XA.yaml",
            "id: garden, basis: evidence",
            "id: garden, basis: hearsay",
            "XA.yaml:26:25: error[unknown-word]: `hearsay` is not a valid `basis`; help: use `document` or `evidence`",
        ),
        (
            "XA.yaml",
            "compliance: accepted",
            "compliance: fine",
            "XA.yaml:26:63: error[unknown-word]: `fine` is not a valid `compliance`; help: use `accepted`, `caution` or `prohibited`",
        ),
        (
            "XA.yaml",
            "assessment: supported",
            "assessment: true",
            "XA.yaml:9:135: error[unknown-word]: `true` is not a valid `assessment`; help: use `supported`, `contradicted`, `outdated` or `unverifiable`",
        ),
        (
            "XA.yaml",
            "topic: alternatives",
            "topic: gossip",
            "XA.yaml:10:69: error[unknown-word]: `gossip` is not a valid `topic`; help: use `context` or `alternatives`",
        ),
        (
            "XA.yaml",
            "confidence: medium",
            "confidence: sure",
            "XA.yaml:13:126: error[unknown-word]: `sure` is not a valid `confidence`; help: use `low`, `medium` or `high`",
        ),
        (
            "XA.yaml",
            "grade: D",
            "grade: F",
            "XA.yaml:13:141: error[unknown-word]: `F` is not a valid `grade`; help: use `A`, `B`, `C`, `D` or `E`",
        ),
        (
            "XA.yaml",
            "kind: government",
            "kind: rumour",
            "XA.yaml:6:24: error[unknown-word]: `rumour` is not a valid `kind`; help: use `law`, `government`, `press`, `blog` or `document`",
        ),
        (
            "XA.yaml",
            "goal: enter",
            "goal: entre",
            "XA.yaml:28:25: error[unknown-goal]: unknown goal `entre`; help: did you mean `enter`?",
        ),
        (
            "XA.yaml",
            "verdict: not_directly",
            "verdict: maybe",
            "XA.yaml:29:84: error[unknown-word]: `maybe` is not a valid `verdict`; help: use `theoretically_possible`, `via_workaround` or `not_directly`",
        ),
        (
            "XA.yaml",
            "gates: {door: blocked}",
            "gates: {door: shut}",
            "XA.yaml:29:220: error[unknown-word]: unknown state of a gate `shut`; help: use `open`, `blocked` or `depends`",
        ),
        (
            "XA.yaml",
            "gates: {door: blocked}",
            "gates: {window: blocked}",
            "XA.yaml:29:214: error[unknown-key]: unknown key `window` in the gates of a test; help: use `door` or `till`",
        ),
        (
            "XA.yaml",
            "name: a day",
            "name: a day, country: XC",
            "XA.yaml:28:28: error[unknown-country]: unknown country `XC`; help: use `XA` or `XB`",
        ),
        (
            "XA.yaml",
            "facts: {ticket: day, weekday: other}",
            "facts: {ticket: dya, weekend: other}",
            "XA.yaml:28:48: error[unknown-value]: `ticket` has no value `dya`; help: use `none`, `day` or `year`\n\
             XA.yaml:28:53: error[unknown-key]: unknown key `weekend` in the facts of a test; help: did you mean `weekday`?",
        ),
        (
            "XA.yaml",
            "nothing_else: true",
            "nothing_else: yes",
            "XA.yaml:29:60: error[unknown-word]: `yes` is not a valid `nothing_else`; help: use `true` or `false`",
        ),
        (
            "world.yaml",
            "background: true",
            "background: 1",
            "world.yaml:6:132: error[unknown-word]: `1` is not a valid `background`; help: use `true` or `false`",
        ),
        (
            "vocabulary.yaml",
            "gates: [door, till]",
            "gates: [door, tll]",
            "vocabulary.yaml:11:30: error[unknown-gate]: unknown gate `tll`; help: did you mean `till`?",
        ),
        (
            "vocabulary.yaml",
            "holdings: [ticket, coat]",
            "holdings: [ticket, cot]",
            "vocabulary.yaml:33:20: error[unknown-fact]: unknown fact `cot`; help: did you mean `coat`?",
        ),
        (
            "vocabulary.yaml",
            "if: {coat: hung}",
            "if: {coat: hang}",
            "vocabulary.yaml:36:16: error[unknown-value]: `coat` has no value `hang`; help: did you mean `hung`?",
        ),
        (
            "vocabulary.yaml",
            "if: {coat: hung}",
            "if: {goal: dance}",
            "vocabulary.yaml:36:16: error[unknown-goal]: unknown goal `dance`; help: use `enter` or `shop`",
        ),
    ]);
    taken(&[
        ("XA.yaml", "scope: XA", "scope: XB"),
        ("XA.yaml", "{coat: [none, worn]}", "{coat: {not: hung}}"),
        ("XA.yaml", "{coat: [none, worn]}", "{any: [{coat: none}, {all: [{coat: worn}, {not: {ticket: none}}]}]}"),
        (
            "XA.yaml",
            "{coat: [none, worn]}",
            "{count: {exactly: 1, of: [{coat: none}, {all: [{coat: worn}, {not: {ticket: none}}]}]}}",
        ),
        (
            "XA.yaml",
            "{coat: [none, worn]}",
            "{count: {at_least: 1, at_most: 2, of: [{coat: none}, {coat: worn}, {ticket: none}]}}",
        ),
        ("XA.yaml", "name: a day", "name: a day, country: XA"),
        ("XA.yaml", "goals: [enter], compliance", "goals: [enter, shop], compliance"),
        ("vocabulary.yaml", "if: {coat: hung}", "if: {goal: shop}"),
    ]);
}

#[test]
fn keys_and_kinds() {
    refused(&[
        (
            "XA.yaml",
            "clears: [door]",
            "clear: [door]",
            "XA.yaml:23:5: error[missing-key]: a route needs the key `clears`\n\
             XA.yaml:23:78: error[unknown-key]: unknown key `clear` in a route; help: did you mean `clears`?",
        ),
        (
            "XA.yaml",
            "rules:\n",
            "ruels:\n",
            "XA.yaml:18:1: error[unknown-key]: unknown key `ruels` in a rule file; help: did you mean `rules`?\n\
             XA.yaml:29:173: error[unknown-reference]: no rule is called `by-ticket`; help: use `nothing-to-pay-with` or `pay-by-coin`",
        ),
        (
            "XA.yaml",
            "title: My visit",
            "title: My visit, author: me",
            "XA.yaml:7:48: error[unknown-key]: unknown key `author` in a source; help: use `id`, `kind`, `title`, `publisher`, `document`, `url`, `published`, `retrieved`, `read` or `original`",
        ),
        (
            "XA.yaml",
            "zh: 会刮破衣服。",
            "zh: 会刮破衣服。, de: Kleider reißen.",
            "XA.yaml:23:219: error[unknown-key]: unknown key `de` in a text; help: use `en` or `zh`",
        ),
        (
            "XA.yaml",
            "ticket: {not: year}",
            "ticket: {nor: year}",
            "XA.yaml:21:95: error[missing-key]: the value of a fact needs the key `not`\n\
             XA.yaml:21:96: error[unknown-key]: unknown key `nor` in the value of a fact; help: did you mean `not`?",
        ),
        (
            "XA.yaml",
            "zh: 会刮破衣服。",
            "zh: 会刮破衣服。, zh: 小心。",
            "XA.yaml:23:219: error[duplicate-key]: the key `zh` stands twice; help: keep one of them; the other would be lost",
        ),
        (
            "XA.yaml",
            "rules:\n",
            "rules: []\nrules:\n",
            "XA.yaml:19:1: error[duplicate-key]: the key `rules` stands twice; help: keep one of them; the other would be lost\n\
             XA.yaml:30:173: error[unknown-reference]: no rule is called `by-ticket`; help: use `nothing-to-pay-with` or `pay-by-coin`",
        ),
        (
            "XA.yaml",
            "{weekday: monday, ticket",
            "{ticket: none, weekday: monday, ticket",
            "XA.yaml:21:101: error[duplicate-key]: `ticket` stands twice in one condition; help: give a fact one list of values; combine conditions with `all`",
        ),
        ("XA.yaml", "format: 1\n", "", "XA.yaml:1:1: error[missing-key]: a rule file needs the key `format`"),
        (
            "XA.yaml",
            "format: 1\n",
            "format: 2\n",
            "XA.yaml:1:9: error[unknown-format]: the format of this file is not known; help: this version of the library reads `format: 1`",
        ),
        ("XA.yaml", "scope: XA\n", "", "XA.yaml:1:1: error[missing-key]: a rule file needs the key `scope`"),
        ("XA.yaml", "means: coin, ", "", "XA.yaml:15:5: error[missing-key]: an entry of means needs the key `means`"),
        (
            "XA.yaml",
            "title: My visit",
            "url: https://visit.example",
            "XA.yaml:7:5: error[missing-key]: a source needs the key `title`",
        ),
        (
            "XA.yaml",
            ", document: museums.txt",
            "",
            "XA.yaml:5:5: error[missing-key]: the source `article` and its file do not fit; help: `document` names the file of a source of the kind `document`, and of no other",
        ),
        (
            "XA.yaml",
            ", confidence: medium",
            "",
            "XA.yaml:13:5: error[missing-key]: it is not said how the claim `known-coins` stands; help: a document's claim has an `assessment`, any other a `confidence`",
        ),
        (
            "XA.yaml",
            "confidence: medium",
            "confidence: medium, assessment: supported",
            "XA.yaml:13:5: error[missing-key]: it is not said how the claim `known-coins` stands; help: a document's claim has an `assessment`, any other a `confidence`",
        ),
        ("XA.yaml", ", zh: 围栏有个缺口。", "", "XA.yaml:10:89: error[missing-key]: a text needs the key `zh`"),
        (
            "XA.yaml",
            ", risk: {en: Clothes tear., zh: 会刮破衣服。}",
            "",
            "XA.yaml:23:5: error[missing-key]: a route needs the key `risk`",
        ),
        ("XA.yaml", ", clears: [door]", "", "XA.yaml:23:5: error[missing-key]: a route needs the key `clears`"),
        (
            "XA.yaml",
            ", instead: {en: Buy a ticket., zh: 买票。}",
            "",
            "XA.yaml:24:5: error[missing-key]: a route needs the key `instead`",
        ),
        (
            "XA.yaml",
            "forbidden_by: [known-ticket], ",
            "",
            "XA.yaml:24:5: error[missing-key]: a route needs the key `forbidden_by`",
        ),
        (
            "XA.yaml",
            "compliance: accepted",
            "compliance: prohibited",
            "XA.yaml:26:5: error[prohibited-alternative]: what is prohibited is no alternative; help: encode it as a route with `compliance: prohibited`, so that it is refused",
        ),
        ("XA.yaml", "{name: a day, ", "{", "XA.yaml:28:5: error[missing-key]: a test needs the key `name`"),
        (
            "XA.yaml",
            "scope: XA",
            "scope: [XA]",
            "XA.yaml:2:8: error[wrong-kind]: a word or text is expected, but a list stands here",
        ),
        ("XA.yaml", "scope: XA", "scope: ''", "XA.yaml:2:8: error[wrong-kind]: the text is empty"),
        ("XA.yaml", "title: My visit", "title: \"  \"", "XA.yaml:7:38: error[wrong-kind]: the text is empty"),
        ("XA.yaml", "en: Coins pay.", "en: ''", "XA.yaml:15:103: error[wrong-kind]: the text is empty"),
        (
            "XA.yaml",
            "en: Coins pay.",
            "en: \"\\u2800\"",
            "XA.yaml:15:103: error[unseen-character]: the text holds nothing that can be seen; help: write what it is to say",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {coat: [none, none]}",
            "XA.yaml:23:70: error[repeated-word]: `none` stands twice in the list; help: leave the second out, or write what was meant in its place",
        ),
        (
            "vocabulary.yaml",
            "gates: [door, till]",
            "gates: [door, till, door]",
            "vocabulary.yaml:11:36: error[repeated-word]: `door` stands twice in the list; help: leave the second out, or write what was meant in its place",
        ),
        (
            "XA.yaml",
            "title: My visit",
            "title:",
            "XA.yaml:7:36: error[wrong-kind]: a word or text is expected, but nothing stands here",
        ),
        (
            "XA.yaml",
            "rules:\n",
            "rules: none\nx-rules:\n",
            "XA.yaml:18:8: error[wrong-kind]: `rules` is a list, but a single value stands here\n\
             XA.yaml:19:1: error[unknown-key]: unknown key `x-rules` in a rule file; help: did you mean `rules`?\n\
             XA.yaml:30:173: error[unknown-reference]: no rule is called `by-ticket`; help: use `nothing-to-pay-with` or `pay-by-coin`",
        ),
        (
            "XA.yaml",
            "  - {id: visitor, kind: blog, title: My visit}",
            "  - visitor",
            "XA.yaml:7:5: error[wrong-kind]: a source is a mapping, but a single value stands here\n\
             XA.yaml:12:59: error[unknown-reference]: no source is called `visitor`; help: use `almanac`, `article` or `office`\n\
             XA.yaml:13:40: error[unknown-reference]: no source is called `visitor`; help: use `almanac`, `article` or `office`",
        ),
        (
            "XA.yaml",
            "text: {en: Through the fence., zh: 穿过围栏。}",
            "text: Through the fence.",
            "XA.yaml:23:144: error[wrong-kind]: a text is a mapping, but a single value stands here; help: write it in each language of the rulebook: `{en: .., zh: ..}`",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: coat",
            "XA.yaml:23:56: error[wrong-kind]: a condition is a mapping from facts to values, but a single value stands here",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {coat: }",
            "XA.yaml:23:61: error[wrong-kind]: a word or a list of words is expected, but nothing stands here",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {coat: []}",
            "XA.yaml:23:63: error[empty-list]: the list names nothing",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {any: []}",
            "XA.yaml:23:62: error[empty-list]: the list holds no condition",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {count: {of: [{coat: none}, {coat: worn}]}}",
            "XA.yaml:23:64: error[missing-key]: a count needs a number; help: write `exactly`, `at_least` or `at_most` beside `of`, such as `exactly: 1`",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {count: {exactly: 1}}",
            "XA.yaml:23:64: error[missing-key]: a count needs the key `of`",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {count: {exactly: 1, at_most: 2, of: [{coat: none}, {coat: worn}]}}",
            "XA.yaml:23:64: error[too-many]: `exactly` stands for itself in a count; help: leave the other number out",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {count: {exactly: one, of: [{coat: none}, {coat: worn}]}}",
            "XA.yaml:23:74: error[bad-number]: `one` is not a number that fits `exactly`; help: write a whole number from 0 to 64 in digits, without quotes or a unit",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {count: {at_least: 0, of: [{coat: none}, {coat: worn}]}}",
            "XA.yaml:23:64: error[constant-condition]: `at_least: 0` of 2 conditions holds always; help: name some of the numbers from 0 to 2, and not all",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {count: {at_least: 3, of: [{coat: none}, {coat: worn}]}}",
            "XA.yaml:23:64: error[constant-condition]: `at_least: 3` of 2 conditions holds never; help: name some of the numbers from 0 to 2, and not all",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {count: {at_least: 2, at_most: 1, of: [{coat: none}, {coat: worn}]}}",
            "XA.yaml:23:64: error[constant-condition]: `at_least: 2, at_most: 1` of 2 conditions holds never; help: name some of the numbers from 0 to 2, and not all",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {count: {exactly: 1, of: []}}",
            "XA.yaml:23:81: error[empty-list]: the list holds no condition",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {count: 1}",
            "XA.yaml:23:64: error[wrong-kind]: a count is a mapping, but a single value stands here",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {count: {exactly: 1, off: [{coat: none}, {coat: worn}]}}",
            "XA.yaml:23:64: error[missing-key]: a count needs the key `of`\nXA.yaml:23:77: error[unknown-key]: unknown key `off` in a count; help: did you mean `of`?",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {holds: warm}",
            "XA.yaml:23:64: error[unknown-condition]: unknown condition `warm`; help: none is declared",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {holds: []}",
            "XA.yaml:23:64: error[empty-list]: the list names nothing",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {any: {coat: worn}}",
            "XA.yaml:23:62: error[wrong-kind]: a list of conditions is expected, but a mapping stands here",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {coat: [none, worn, hung]}",
            "XA.yaml:23:63: error[constant-condition]: this condition on `coat` holds always; help: leave the fact out, or name fewer values",
        ),
        (
            "XA.yaml",
            "when: {coat: [none, worn]}",
            "when: {coat: {not: [none, worn, hung]}}",
            "XA.yaml:23:63: error[constant-condition]: this condition on `coat` holds never; help: leave the fact out, or name fewer values",
        ),
        (
            "XA.yaml",
            "{source: article, lines: [2]}",
            "{source: article, lines: [0, two]}",
            "XA.yaml:9:57: error[bad-number]: `0` is not a line number; help: write a whole number from 1 to 100000 in digits, without quotes or a unit\n\
             XA.yaml:9:60: error[bad-number]: `two` is not a line number; help: write a whole number from 1 to 100000 in digits, without quotes or a unit",
        ),
        (
            "XA.yaml",
            "verified: 2024-12-01",
            "stale_after: -1",
            "XA.yaml:11:162: error[bad-number]: `-1` is not a number that fits `stale_after`; help: write a whole number from 0 to 36525 in digits, without quotes or a unit",
        ),
        (
            "world.yaml",
            "scope: world",
            "scope: world\ndocument: {source: almanac}",
            "world.yaml:3:11: error[missing-key]: a document needs the key `lines`\n\
             world.yaml:3:11: error[world-document]: a worldwide file has no document; help: set `scope` to the country that the document is about",
        ),
        (
            "world.yaml",
            "scope: world",
            "scope: world\ntests:\n  - {name: x, expect: {verdict: not_directly}}",
            "world.yaml:4:5: error[missing-key]: the test names no country; help: a test of a worldwide file says which country is asked about",
        ),
        (
            "rulebook.yaml",
            "version: \"1\"\n",
            "",
            "rulebook.yaml:1:1: error[missing-key]: a rulebook needs the key `version`",
        ),
        ("countries.yaml", ", zh: 他国", "", "countries.yaml:4:5: error[missing-key]: a country needs the key `zh`"),
        (
            "vocabulary.yaml",
            "holdings: [ticket, coat]",
            "holdings: [ticket, weekday]",
            "vocabulary.yaml:33:20: error[unknown-value]: the holding `weekday` has no value `none`; help: a holding that was not told becomes `none`, so it must be able to",
        ),
        (
            "vocabulary.yaml",
            "needs_means: true, ",
            "",
            "XA.yaml:15:5: error[no-means-gate]: no gate of the vocabulary needs a means; help: set `needs_means: true` on the gate that a means opens\n\
             XA.yaml:17:5: error[no-means-gate]: no gate of the vocabulary needs a means; help: set `needs_means: true` on the gate that a means opens",
        ),
        (
            "vocabulary.yaml",
            "{id: door, ",
            "{id: door, needs_means: true, ",
            "vocabulary.yaml:2:1: error[too-many]: only one gate can be opened by a means; help: leave `needs_means` out of the others",
        ),
        (
            "vocabulary.yaml",
            "- id: coat",
            "- id: goal",
            "vocabulary.yaml:26:5: error[reserved-name]: a fact cannot be called `goal`; help: conditions use `all`, `any`, `not`, `count`, `holds` and `goal` for themselves\n\
             vocabulary.yaml:33:20: error[unknown-fact]: unknown fact `coat`; help: use `ticket`, `weekday` or `goal`\n\
             vocabulary.yaml:36:10: error[unknown-fact]: unknown fact `coat`; help: did you mean `count`?",
        ),
        (
            "vocabulary.yaml",
            "    if: {coat: hung}\n",
            "",
            "vocabulary.yaml:35:5: error[missing-key]: an impossible world needs the key `if`",
        ),
        (
            "vocabulary.yaml",
            "    if: {coat: hung}\n    then: {ticket: {not: none}}\n",
            "    exactly: [{coat: hung}]\n",
            "vocabulary.yaml:36:14: error[wrong-kind]: `exactly` is a list of two or more conditions, but a list stands here",
        ),
    ]);
    taken(&[
        ("XA.yaml", "format: 1\n", "# A note.\nformat: 1 # another\n"),
        ("XA.yaml", "goals: all, ", "\"goals\": 'all', "),
        ("XA.yaml", "title: My visit", "title: My visit, url: https://visit.example"),
        ("XA.yaml", "when: {coat: [none, worn]}", "when: {}"),
        ("XA.yaml", "when: {coat: [none, worn]}, ", ""),
        ("XA.yaml", "risk: {en: Clothes tear., zh: 会刮破衣服。}", "risk: {zh: 会刮破衣服。, en: Clothes tear.}"),
        ("world.yaml", "scope: world", "scope: world\nrules: []\ntests:"),
        (
            "world.yaml",
            "scope: world",
            "scope: world\ntests:\n  - {name: x, country: XA, expect: {guaranteed: not_directly}}",
        ),
    ]);
}

/// As many words as a machine word has bits.
#[test]
fn too_many_words() {
    let entries = |before: &str, count: usize, entry: &str| {
        (0..count).fold(before.to_owned(), |text, number| text + &entry.replace('#', &number.to_string()))
    };
    let (values, goals, means) = ("zh: 在衣帽间}}\n", "zh: 买明信片}}\n", "zh: 纸币}}\n");
    let value = "      - {id: v#, label: {en: x, zh: x}}\n";
    let goal = "  - {id: g#, gates: [door], label: {en: x, zh: x}}\n";
    let way = "  - {id: m#, label: {en: x, zh: x}}\n";
    refused(&[
        (
            "vocabulary.yaml",
            goals,
            &entries(goals, 63, goal),
            "vocabulary.yaml:2:1: error[too-many]: 65 goals are declared; at most 64 can be",
        ),
        (
            "vocabulary.yaml",
            means,
            &entries(means, 63, way),
            "vocabulary.yaml:2:1: error[too-many]: 65 means are declared; at most 64 can be",
        ),
    ]);
    // Far beyond the bound as well as next to it.
    let (topics, kinds) = ("zh: 其他办法}}\n", "zh: 文章}}\n");
    let topic = "  - {id: t#, label: {en: x, zh: x}}\n";
    let kind = "  - {id: k#, grade: C, label: {en: x, zh: x}}\n";
    for (what, piece, entry, has) in [("topics", topics, topic, 2), ("kinds of sources", kinds, kind, 5)] {
        for count in [63, 64, 65, 66, 128, 200] {
            let found = mistakes(museum_with("vocabulary.yaml", piece, &entries(piece, count - has, entry)));
            let message =
                format!("vocabulary.yaml:2:1: error[too-many]: {count} {what} are declared; at most 64 can be");
            assert_eq!(found, if count > 64 { message } else { String::new() });
        }
    }
    taken(&[
        // Of a fact that has more, as many as rules tell apart.
        ("vocabulary.yaml", values, &entries(values, 61, value)),
        ("vocabulary.yaml", values, &entries(values, 62, value)),
        ("vocabulary.yaml", values, &entries(values, 997, value)),
        ("vocabulary.yaml", goals, &entries(goals, 62, goal)),
        ("vocabulary.yaml", means, &entries(means, 62, way)),
    ]);

    // Seventy of them, with those past the limit in use.
    let used = |piece: &str, more: &str, others: &[(usize, &str, &str)]| {
        let mut files = museum_with("vocabulary.yaml", piece, more);
        for (file, right, wrong) in others {
            assert!(files[*file].1.contains(right), "{right}");
            files[*file].1 = files[*file].1.replace(right, wrong);
        }
        mistakes(files)
    };
    let seventy = entries(values, 67, value);
    assert_eq!(used(values, &seventy, &[]), "");
    assert_eq!(used(values, &seventy, &[(0, "{coat: [none, worn]}", "{coat: [v60, v66]}")]), "");
    assert_eq!(used(values, &seventy, &[(3, "if: {coat: hung}", "if: {coat: [hung, v66]}")]), "");
    let each = |count: usize| {
        let each = (0..count).map(|value| format!("{{coat: v{value}}}")).collect::<Vec<_>>().join(", ");
        used(values, &entries(values, count, value), &[(0, "{coat: [none, worn]}", &format!("{{any: [{each}]}}"))])
    };
    assert_eq!((each(67), each(253)), (String::new(), String::new()));
    assert_eq!(
        each(254),
        "vocabulary.yaml:26:5: error[too-many]: the rules tell 257 values of the fact `coat` apart; at most 256 can be; \
         help: name values that mean the same together, by a list under `lists`"
    );
    assert_eq!(
        used(goals, &entries(goals, 68, goal), &[(0, "goals: [enter], when", "goals: [g67], when")]),
        "vocabulary.yaml:2:1: error[too-many]: 70 goals are declared; at most 64 can be"
    );
    assert_eq!(
        used(means, &entries(means, 68, way), &[(0, "means: coin", "means: m67")]),
        "vocabulary.yaml:2:1: error[too-many]: 70 means are declared; at most 64 can be"
    );
    let gates = "zh: 付款}}\n";
    let gate = "  - {id: h#, label: {en: x, zh: x}, text: {en: x, zh: x}}\n";
    assert_eq!(
        used(
            gates,
            &entries(gates, 68, gate),
            &[(3, "[door, till]", "[door, till, h67]"), (0, "clears: [door]", "clears: [h67]")]
        ),
        "vocabulary.yaml:2:1: error[too-many]: 70 gates are declared; at most 64 can be"
    );
    assert_eq!(
        used(
            gates,
            &entries(gates, 62, gate),
            &[(3, "[door, till]", "[door, till, h61]"), (0, "clears: [door]", "clears: [door, h61]")]
        ),
        ""
    );

    // A model that was made elsewhere has passed no reader.
    let seventy = |change: fn(&mut crate::support::plain::Vocabulary)| {
        let mut model = crate::support::plain::plain(&read(museum())).clone();
        change(&mut model.vocabulary);
        model.rulebook().map(|_| ()).map_err(|error| (error.code(), error.to_string()))
    };
    let refused = |what: &str| Err(("bad-question", format!("the model cannot be used: {what}")));
    let many = |what: &str| refused(&format!("a vocabulary has at most 64 {what}, and this one has 70"));
    assert_eq!(
        seventy(|words| words.facts[2].values = vec![words.facts[2].values[0].clone(); 270]),
        refused("the fact `coat` has 270 values, and 1 to 256 can be")
    );
    assert_eq!(seventy(|words| words.goals = vec![words.goals[0].clone(); 70]), many("goals"));
    assert_eq!(seventy(|words| words.means = vec![words.means[0].clone(); 70]), many("means"));
    assert_eq!(seventy(|words| words.gates = vec![words.gates[0].clone(); 70]), many("gates"));
    assert_eq!(
        seventy(|words| words.facts[2].values.clear()),
        refused("the fact `coat` has 0 values, and 1 to 256 can be")
    );
    assert_eq!(seventy(|_| ()), Ok(()));
}

/// Every line of a document has a claim or a reason why not.
#[test]
fn ledger_of_the_document() {
    let open = "help: write the claims, or list the lines under `unclaimed` with the reason";
    let both = "help: take them out of `unclaimed`";
    let beyond = "help: correct the line numbers, or `lines` of the document";
    let unclaimed = "lines: 3, unclaimed: [{lines: [1], why: title}]";
    refused(&[
        (
            "XA.yaml",
            unclaimed,
            "unclaimed: [{lines: [1], why: title}]",
            "XA.yaml:3:11: error[missing-key]: a document needs the key `lines`",
        ),
        (
            "XA.yaml",
            unclaimed,
            "lines: three, unclaimed: [{lines: [1], why: title}]",
            "XA.yaml:3:36: error[bad-number]: `three` is not a number that fits `lines`; help: write a whole number from 0 to 100000 in digits, without quotes or a unit",
        ),
        (
            "XA.yaml",
            unclaimed,
            "lines: 3, unclaimed: [{lines: [1]}]",
            "XA.yaml:3:51: error[missing-key]: an entry of `unclaimed` needs the key `why`",
        ),
        (
            "XA.yaml",
            unclaimed,
            "lines: 3",
            &format!("XA.yaml:5:10: error[ledger]: `article` has lines without a claim: 1; {open}"),
        ),
        (
            "XA.yaml",
            unclaimed,
            "lines: 5, unclaimed: [{lines: [1], why: title}]",
            &format!("XA.yaml:5:10: error[ledger]: `article` has lines without a claim: 4, 5; {open}"),
        ),
        (
            "XA.yaml",
            unclaimed,
            "lines: 3, unclaimed: [{lines: [1, 3], why: title}, {lines: 2, why: empty}]",
            &format!("XA.yaml:5:10: error[ledger]: `article` has lines that are excused and claimed: 2, 3; {both}"),
        ),
        (
            "XA.yaml",
            unclaimed,
            "lines: 3, unclaimed: [{lines: [1, 9], why: title}]",
            &format!("XA.yaml:5:10: error[ledger]: `article` is cited beyond its end: 9; {beyond}"),
        ),
        (
            "XA.yaml",
            unclaimed,
            "lines: 1, unclaimed: [{lines: [1], why: title}]",
            &format!("XA.yaml:5:10: error[ledger]: `article` is cited beyond its end: 2, 3; {beyond}"),
        ),
        (
            "XA.yaml",
            "{source: article, lines: [3]}",
            "{source: article, lines: [4, 1]}",
            &format!(
                "XA.yaml:5:10: error[ledger]: `article` has lines without a claim: 3; {open}\n\
                 XA.yaml:5:10: error[ledger]: `article` has lines that are excused and claimed: 1; {both}\n\
                 XA.yaml:5:10: error[ledger]: `article` is cited beyond its end: 4; {beyond}"
            ),
        ),
    ]);
    taken(&[
        ("XA.yaml", unclaimed, "lines: 5, unclaimed: [{lines: [1], why: title}, {lines: [4, 5], why: empty}]"),
        ("XA.yaml", unclaimed, "lines: 5, unclaimed: [{lines: 1, why: title}, {lines: [5, 4], why: empty}]"),
        ("XA.yaml", "{source: article, lines: [3]}", "{source: article, lines: [3, 2]}"),
        // Only the document of a country has a ledger.
        ("XA.yaml", "{source: office, locator: section 1}", "{source: office, lines: [7]}"),
    ]);
}

/// Of what there is one, a second is a mistake.
#[test]
fn second_of_its_kind() {
    for name in ["vocabulary", "countries", "rulebook"] {
        let first = format!("{name}.yaml");
        let text = museum().into_iter().find(|(of, _)| *of == first).expect("a file of the museum").1;
        for second in [format!("{name}.yml"), format!("zoo/{name}.yaml")] {
            assert_eq!(
                mistakes(museum_and(&second, text.as_str())),
                format!(
                    "{second}:1:1: error[duplicate-file]: the rulebook has a second `{first}`; help: keep one of them"
                )
            );
        }
        assert_eq!(mistakes(museum_and("zoo/world.yaml", "format: 1\nscope: world\n")), "");
    }

    let document = "document: {source: article, lines: 3, unclaimed: [{lines: [1], why: title}]}\n";
    assert_eq!(
        mistakes(museum_and("XA-2.yaml", format!("format: 1\nscope: XA\n{document}"))),
        "XA-2.yaml:3:11: error[too-many]: `XA` has a second document; help: a country has one document"
    );
    assert_eq!(mistakes(museum_and("XA-2.yaml", "format: 1\nscope: XA\n")), "");
    // In a file of its own the document is found as well.
    let mut files = museum_with("XA.yaml", document, "");
    files.push(("XA-2.yaml".to_owned(), format!("format: 1\nscope: XA\n{document}")));
    assert_eq!(mistakes(files), "");

    let impossible =
        "    then: {ticket: {not: none}}\n    text: {en: the cloakroom is behind the door, zh: 衣帽间在门里面}\n";
    let another = |id: &str| {
        format!(
            "{impossible}  - {{id: {id}, if: {{coat: worn}}, then: {{ticket: {{not: none}}}}, text: {{en: x, zh: x}}}}\n"
        )
    };
    refused(&[
        (
            "vocabulary.yaml",
            impossible,
            &another("cloakroom"),
            "vocabulary.yaml:39:5: error[duplicate-id]: an impossible world called `cloakroom` stands twice",
        ),
        (
            "vocabulary.yaml",
            impossible,
            &impossible.replace("    then: {ticket: {not: none}}", "    exactly: [{coat: hung}, {ticket: day}]"),
            "vocabulary.yaml:35:5: error[too-many]: `exactly` does not go with `if` and `then`; help: make two entries of it",
        ),
    ]);
    taken(&[
        ("vocabulary.yaml", impossible, &another("warm")),
        (
            "vocabulary.yaml",
            "    if: {coat: hung}\n    then: {ticket: {not: none}}\n",
            "    exactly: [{coat: hung}, {ticket: day}]\n",
        ),
        ("vocabulary.yaml", "{id: shop, ", "{id: shop, default: true, "),
    ]);
    let defaults = |enter: &str, shop: &str| {
        let mut files = museum_with("vocabulary.yaml", "{id: enter, ", &format!("{{id: enter, default: {enter}, "));
        files[3].1 = files[3].1.replace("{id: shop, ", &format!("{{id: shop, default: {shop}, "));
        files
    };
    assert_eq!(
        mistakes(defaults("true", "true")),
        "vocabulary.yaml:11:5: error[too-many]: more than one goal is the default; help: leave `default` out of the others"
    );
    for (enter, shop, default) in [("true", "false", "enter"), ("false", "true", "shop")] {
        let rulebook = read(defaults(enter, shop));
        assert_eq!(Profile::in_words_of(rulebook.vocabulary()).to_string(), format!("{default}:"));
    }
}

#[test]
fn a_goal_with_a_fact_that_belongs_to_it() {
    let with = |with: &str| museum_with("vocabulary.yaml", "{id: enter, ", &format!("{{id: enter, with: {with}, "));
    let rulebook = read(with("{fact: ticket, text: {en: \"enter on {value}\", zh: \"凭{value}入馆\"}}"));
    let goals = rulebook.vocabulary().goals();
    let said = goals[0].with().expect("the goal says so");
    assert_eq!((said.fact().index(), said.text().zh()), (0, "凭{value}入馆"));
    assert!(goals[1].with().is_none());
    for (said, slip) in [
        ("{fact: tiket, text: {en: \"on {value}\", zh: \"凭{value}\"}}", "unknown fact `tiket`"),
        ("{fact: ticket}", "a goal with a fact needs the key `text`"),
    ] {
        let found = mistakes(with(said));
        assert!(found.contains(slip), "{found}");
    }
}

#[test]
fn what_a_life_depends_on() {
    let dated = "  - {id: bought, label: {en: b, zh: b}, question: {en: b, zh: b}, quantity: {kind: date}}\nholdings:";
    let with = |lifetimes: &str| {
        let mut files =
            museum_with("vocabulary.yaml", "{id: enter, ", &format!("{{id: enter, lifetimes: {lifetimes}, "));
        files[3].1 = files[3].1.replace("holdings:", dated);
        files
    };
    let rulebook = read(with("{operator: ticket, last: bought}"));
    let lifetimes = rulebook.vocabulary().goals()[0].lifetimes().expect("the goal says so");
    assert_eq!((lifetimes.operator().index(), lifetimes.last().index()), (0, 3));
    assert!(rulebook.vocabulary().goals()[1].lifetimes().is_none());
    for (lifetimes, slip) in [
        (
            "{operator: tiket, last: bought}",
            "10:39: error[unknown-fact]: unknown fact `tiket`; help: did you mean `ticket`?",
        ),
        ("{operator: ticket}", "10:28: error[missing-key]: what a life depends on needs the key `last`"),
        (
            "{operator: ticket, last: coat}",
            "10:53: error[wrong-kind]: `coat` is no date; help: name a fact with `quantity: {kind: date}` here",
        ),
        (
            "{operator: bought, last: bought}",
            "10:39: error[wrong-kind]: `bought` has figures, and no names of operators; help: name a fact with values here, \
             each called as an operator is",
        ),
    ] {
        assert_eq!(mistakes(with(lifetimes)), format!("vocabulary.yaml:{slip}"));
    }
}

#[test]
fn vocabulary_without_a_possible_world() {
    let (place, help) = ("vocabulary.yaml:2:1: error[no-world]", "help: loosen one of `impossible`");
    let said = |goal: &str| {
        format!("{place}: no world can be for the goal `{goal}`: the impossible worlds exclude all; {help}")
    };
    let entry = "    if: {coat: hung}\n    then: {ticket: {not: none}}\n";
    refused(&[
        (
            "vocabulary.yaml",
            entry,
            "    if: {}\n    then: {not: {}}\n",
            &format!("{}\n{}", said("enter"), said("shop")),
        ),
        (
            "vocabulary.yaml",
            entry,
            "    exactly: [{coat: hung}, {coat: {not: hung}}]\n",
            &format!("{}\n{}", said("enter"), said("shop")),
        ),
        ("vocabulary.yaml", entry, "    if: {goal: shop}\n    then: {not: {}}\n", &said("shop")),
    ]);
    taken(&[
        ("vocabulary.yaml", entry, "    if: {not: {coat: none, ticket: day, weekday: other}}\n    then: {not: {}}\n"),
        ("vocabulary.yaml", entry, "    exactly: [{coat: hung}, {coat: hung}]\n"),
        ("vocabulary.yaml", entry, "    if: {goal: shop}\n    then: {coat: worn}\n"),
    ]);
}

#[test]
fn words_that_look_like_numbers() {
    for word in ["nan", "NaN", "inf", "-inf", "infinity", "1_000", "10%", "-5", ".inf", ".nan", "1e14", "1e400"] {
        let files = museum_with("XA.yaml", "grade: D", &format!("figures: [{{what: price, amount: {word}}}]"));
        assert_eq!(
            mistakes(files),
            format!(
                "XA.yaml:13:166: error[bad-number]: `{word}` is not a number that fits `amount`; help: write a number from 0 to 10000000000000 in digits, without quotes or a unit"
            )
        );
    }
    for number in ["10", "0.5", "1e3", "0x10", "1e13"] {
        let files = museum_with("XA.yaml", "grade: D", &format!("figures: [{{what: price, amount: {number}}}]"));
        assert_eq!(mistakes(files), "", "{number}");
    }
    refused(&[(
        "XA.yaml",
        "grade: D",
        "stale_after: 1.5",
        "XA.yaml:13:147: error[bad-number]: `1.5` is not a number that fits `stale_after`; help: write a whole number from 0 to 36525 in digits, without quotes or a unit",
    )]);
    taken(&[("XA.yaml", "grade: D", "stale_after: 400")]);
}

/// What one mistake hides, the next run would tell: all is told at once.
#[test]
fn several_mistakes_of_one_entry() {
    refused(&[
        (
            "XA.yaml",
            "gate: door, effect: blocks, when: {weekday: monday",
            "gate: door, effect: forbids, from: spring, when: {weekend: monday",
            "XA.yaml:21:55: error[unknown-word]: `forbids` is not a valid `effect`; help: use `blocks`, `limits` or `permits`\n\
             XA.yaml:21:70: error[bad-date]: `spring` is not a day of the calendar; help: write a day as YYYY-MM-DD\n\
             XA.yaml:21:85: error[unknown-fact]: unknown fact `weekend`; help: did you mean `weekday`?",
        ),
        (
            "XA.yaml",
            "gate: door, effect: blocks, when: {weekday: monday, ticket: {not: year}}, because: [known-monday]",
            "gate: dor, effect: blocks, when: {weekday: monday, ticket: {not: month}}, because: [known-sunday]",
            "XA.yaml:21:41: error[unknown-gate]: unknown gate `dor`; help: did you mean `door`?\n\
             XA.yaml:21:100: error[unknown-value]: `ticket` has no value `month`; help: use `none`, `day` or `year`\n\
             XA.yaml:21:119: error[unknown-reference]: no claim is called `known-sunday`; help: did you mean `known-monday`?",
        ),
    ]);
    taken(&[(
        "XA.yaml",
        "gate: door, effect: blocks, when: {weekday: monday",
        "gate: door, effect: limits, from: 2024-03-01, when: {weekday: monday",
    )]);
}

#[test]
fn what_stands_for_a_means() {
    refused(&[
        (
            "XA.yaml",
            "means: coin, ",
            "means: coin, stands_for: notes, ",
            "XA.yaml:15:65: error[unknown-means]: unknown means `notes`; help: did you mean `note`?",
        ),
        (
            "XA.yaml",
            "id: nothing-to-pay-with, ",
            "id: nothing-to-pay-with, stands_for: note, ",
            "XA.yaml:17:31: error[unknown-key]: unknown key `stands_for` in an entry of means; help: use `id`, `basis`, `goals`, `when`, `because`, `text`, `version`, `from` or `until`",
        ),
        (
            "XA.yaml",
            "id: monday, ",
            "id: monday, stands_for: note, ",
            "XA.yaml:21:18: error[unknown-key]: unknown key `stands_for` in a rule; help: did you mean `stale_after`?",
        ),
    ]);
    taken(&[("XA.yaml", "means: coin, ", "means: coin, stands_for: note, ")]);
}

#[test]
fn ids_and_references() {
    refused(&[
        (
            "XA.yaml",
            "id: visitor",
            "id: office",
            "XA.yaml:7:10: error[duplicate-id]: the id `office` stands twice among `sources`; help: give each a name of its own; ids are shared by all files of the rulebook\n\
             XA.yaml:12:59: error[unknown-reference]: no source is called `visitor`; help: use `almanac`, `article` or `office`\n\
             XA.yaml:13:40: error[unknown-reference]: no source is called `visitor`; help: use `almanac`, `article` or `office`",
        ),
        (
            "XA.yaml",
            "id: said-fence",
            "id: said-ticket",
            "XA.yaml:10:10: error[duplicate-id]: the id `said-ticket` stands twice among `claims`; help: give each a name of its own; ids are shared by all files of the rulebook\n\
             XA.yaml:23:125: error[unknown-reference]: no claim is called `said-fence`; help: did you mean `said-ticket`?",
        ),
        (
            "XA.yaml",
            "id: monday",
            "id: pay-by-coin",
            "XA.yaml:21:10: error[duplicate-id]: the id `pay-by-coin` stands twice among `means`, `without_means`, `rules`; help: give each a name of its own; ids are shared by all files of the rulebook",
        ),
        (
            "XA.yaml",
            "guaranteed: theoretically_possible, alternatives: [garden]}",
            "reasons: [tailgate, by-ticket], alternatives: [fence]}",
            "XA.yaml:28:122: error[unknown-reference]: `tailgate` is a route, and does not stand under `reasons`; help: name it under `routes`, or `refused` or `engaged` where it is prohibited\n\
             XA.yaml:28:159: error[unknown-reference]: `fence` is a route, and does not stand under `alternatives`; help: name it under `routes`, or `refused` or `engaged` where it is prohibited",
        ),
        (
            "XA.yaml",
            "id: tailgate",
            "id: fence",
            "XA.yaml:24:10: error[duplicate-id]: the id `fence` stands twice among `routes`; help: give each a name of its own; ids are shared by all files of the rulebook\n\
             XA.yaml:29:195: error[unknown-reference]: no route is called `tailgate`; help: use `fence`",
        ),
        (
            "world.yaml",
            "id: almanac",
            "id: office",
            "world.yaml:4:10: error[duplicate-id]: the id `office` stands twice among `sources`; help: give each a name of its own; ids are shared by all files of the rulebook\n\
             world.yaml:6:32: error[unknown-reference]: no source is called `almanac`; help: use `article`, `office` or `visitor`",
        ),
        (
            "world.yaml",
            "id: old",
            "id: known-ticket",
            "world.yaml:6:10: error[duplicate-id]: the id `known-ticket` stands twice among `claims`; help: give each a name of its own; ids are shared by all files of the rulebook",
        ),
        (
            "countries.yaml",
            "code: XB",
            "code: XA",
            "countries.yaml:4:5: error[duplicate-id]: `XA` already names a country; help: each name leads to one country",
        ),
        (
            "countries.yaml",
            "en: Elsewhere",
            "en: the example",
            "countries.yaml:4:5: error[duplicate-id]: `the example` already names a country; help: each name leads to one country",
        ),
        (
            "vocabulary.yaml",
            "{id: note",
            "{id: coin",
            "vocabulary.yaml:8:5: error[duplicate-id]: a means called `coin` stands twice",
        ),
        (
            "vocabulary.yaml",
            "- id: coat",
            "- id: ticket",
            "vocabulary.yaml:26:5: error[duplicate-id]: a fact called `ticket` stands twice\n\
             vocabulary.yaml:33:20: error[unknown-fact]: unknown fact `coat`; help: use `ticket`, `weekday` or `ticket`\n\
             vocabulary.yaml:36:10: error[unknown-fact]: unknown fact `coat`; help: did you mean `count`?",
        ),
        (
            "vocabulary.yaml",
            "{id: hung",
            "{id: worn",
            "vocabulary.yaml:32:9: error[duplicate-id]: a value called `worn` stands twice\n\
             vocabulary.yaml:36:16: error[unknown-value]: `coat` has no value `hung`; help: use `none`, `worn` or `worn`",
        ),
        (
            "XA.yaml",
            "document: {source: article",
            "document: {source: artcle",
            "XA.yaml:3:20: error[unknown-reference]: no source is called `artcle`; help: did you mean `article`?",
        ),
        (
            "XA.yaml",
            "cites: [{source: article, lines: [3]}]",
            "cites: [{source: diary}]",
            "XA.yaml:10:39: error[unknown-reference]: no source is called `diary`; help: use `almanac`, `article`, `office` or `visitor`",
        ),
        (
            "XA.yaml",
            "decided_by: [known-ticket]",
            "decided_by: [known-tickets]",
            "XA.yaml:9:159: error[unknown-reference]: no claim is called `known-tickets`; help: did you mean `known-ticket`?",
        ),
        (
            "XA.yaml",
            "because: [said-fence]",
            "because: [said-wall]",
            "XA.yaml:23:125: error[unknown-reference]: no claim is called `said-wall`; help: use `known-coins`, `known-monday`, `known-ticket`, `old`, `said-fence` or `said-ticket`",
        ),
        (
            "XA.yaml",
            "forbidden_by: [known-ticket]",
            "forbidden_by: [law]",
            "XA.yaml:24:135: error[unknown-reference]: no claim is called `law`; help: use `known-coins`, `known-monday`, `known-ticket`, `old`, `said-fence` or `said-ticket`",
        ),
        (
            "XA.yaml",
            "routes: [fence]",
            "routes: [tunnel]",
            "XA.yaml:29:143: error[unknown-reference]: no route is called `tunnel`; help: use `fence` or `tailgate`",
        ),
        (
            "XA.yaml",
            "engaged: [tailgate]",
            "no_routes: [tailgates]",
            "XA.yaml:29:197: error[unknown-reference]: no route is called `tailgates`; help: did you mean `tailgate`?",
        ),
        (
            "XA.yaml",
            "reasons: [by-ticket]",
            "reasons: [by-tickets]",
            "XA.yaml:29:173: error[unknown-reference]: no rule is called `by-tickets`; help: did you mean `by-ticket`?",
        ),
        (
            "XA.yaml",
            "alternatives: [garden]",
            "alternatives: [gardens]",
            "XA.yaml:28:163: error[unknown-reference]: no alternative is called `gardens`; help: did you mean `garden`?",
        ),
    ]);
    taken(&[
        // A name of one kind of thing is free for the others.
        ("XA.yaml", "id: monday", "id: visitor"),
        ("XA.yaml", "{id: visitor", "{id: office-2, kind: blog, title: t}\n  - {id: visitor"),
        (
            "XA.yaml",
            "cites: [{source: article, lines: [3]}]",
            "cites: [{source: article, lines: 3}, {source: almanac}]",
        ),
        ("XA.yaml", "engaged: [tailgate]", "no_routes: [fence]"),
        ("countries.yaml", "en: Elsewhere", "en: Another Example"),
    ]);
}

#[test]
fn gates_of_goals() {
    refused(&[
        (
            "XA.yaml",
            "means: coin, goals: [shop]",
            "means: coin, goals: [enter]",
            "XA.yaml:15:61: error[gate-not-of-goal]: the goal `enter` has no gate `till`; help: name another goal, or one of its gates: `door`",
        ),
        (
            "XA.yaml",
            "gate: door, effect: blocks, when: {weekday",
            "gate: till, goals: [shop, enter], effect: blocks, when: {weekday",
            "XA.yaml:21:61: error[gate-not-of-goal]: the goal `enter` has no gate `till`; help: name another goal, or one of its gates: `door`",
        ),
        (
            "XA.yaml",
            "id: nothing-to-pay-with, basis: evidence",
            "id: nothing-to-pay-with, basis: document",
            "XA.yaml:15:10: error[no-reason-without-means]: `pay-by-coin` names a means, but nothing says what holds where no means is there; help: add an entry to `without_means` for the same basis and goals\n\
             XA.yaml:17:10: error[not-of-document]: `nothing-to-pay-with` is of the document, but rests on claims that are not; help: rest it on claims of the country's document, or move it to the evidence",
        ),
    ]);
    taken(&[
        ("XA.yaml", "means: coin, goals: [shop]", "means: coin, goals: all"),
        (
            "XA.yaml",
            "gate: door, effect: blocks, when: {weekday",
            "gate: till, goals: [shop], effect: blocks, when: {weekday",
        ),
        (
            "XA.yaml",
            "gate: door, effect: blocks, when: {weekday",
            "gate: door, goals: [shop, enter], effect: blocks, when: {weekday",
        ),
    ]);
}

#[test]
fn dates() {
    refused(&[
        (
            "XA.yaml",
            "from: 2024-01-01",
            "from: 2024-02-30",
            "XA.yaml:12:154: error[bad-date]: `2024-02-30` is not a day of the calendar; help: write a day as YYYY-MM-DD",
        ),
        (
            "XA.yaml",
            "from: 2024-01-01",
            "from: 2024-1-1",
            "XA.yaml:12:154: error[bad-date]: `2024-1-1` is not a day of the calendar; help: write a day as YYYY-MM-DD",
        ),
        (
            "XA.yaml",
            "from: 2024-01-01",
            "from: 2026-01-01",
            "XA.yaml:12:173: error[dates-out-of-order]: `known-monday` ends before it begins; help: `until` is the first day on which it no longer holds",
        ),
        (
            "XA.yaml",
            "id: monday, ",
            "id: monday, from: 2024-06-01, until: 2024-06-01, ",
            "XA.yaml:21:43: error[dates-out-of-order]: `monday` ends before it begins; help: `until` is the first day on which it no longer holds",
        ),
        (
            "XA.yaml",
            "id: fence, ",
            "id: fence, from: 2024-06-01, until: 2023-06-01, ",
            "XA.yaml:23:42: error[dates-out-of-order]: `fence` ends before it begins; help: `until` is the first day on which it no longer holds",
        ),
        (
            "XA.yaml",
            "id: garden, ",
            "id: garden, until: summer, ",
            "XA.yaml:26:25: error[bad-date]: `summer` is not a day of the calendar; help: write a day as YYYY-MM-DD",
        ),
        (
            "XA.yaml",
            "id: pay-by-coin, ",
            "id: pay-by-coin, from: 2024-06, ",
            "XA.yaml:15:29: error[bad-date]: `2024-06` is not a day of the calendar; help: write a day as YYYY-MM-DD",
        ),
        (
            "XA.yaml",
            "verified: 2024-12-01",
            "verified: 2024-12",
            "XA.yaml:11:159: error[bad-date]: `2024-12` is not a day of the calendar; help: write a day as YYYY-MM-DD",
        ),
        (
            "XA.yaml",
            "published: 2024-05",
            "published: 2024-13",
            "XA.yaml:6:106: error[bad-date]: `2024-13` is not a date; help: write YYYY, YYYY-MM or YYYY-MM-DD",
        ),
        (
            "XA.yaml",
            "published: 2024-05",
            "published: spring 2024",
            "XA.yaml:6:106: error[bad-date]: `spring 2024` is not a date; help: write YYYY, YYYY-MM or YYYY-MM-DD",
        ),
        (
            "XA.yaml",
            "{name: a day, ",
            "{name: a day, as_of: today, ",
            "XA.yaml:28:26: error[bad-date]: `today` is not a day of the calendar; help: write a day as YYYY-MM-DD",
        ),
        (
            "rulebook.yaml",
            "date: 2025-01-01",
            "date: 01.01.2025",
            "rulebook.yaml:3:7: error[bad-date]: `01.01.2025` is not a day of the calendar; help: write a day as YYYY-MM-DD",
        ),
        (
            "rulebook.yaml",
            "date: 2025-01-01\n",
            "",
            "rulebook.yaml:1:1: error[missing-key]: a rulebook needs the key `date`",
        ),
    ]);
    taken(&[
        ("XA.yaml", "from: 2024-01-01", "from: 2024-02-29"),
        ("XA.yaml", "from: 2024-01-01", "from: 2025-12-31"),
        ("XA.yaml", "id: monday, ", "id: monday, from: 2024-06-01, until: 2024-06-02, "),
        ("XA.yaml", "id: fence, ", "id: fence, until: 2030-01-01, "),
        ("XA.yaml", "id: garden, ", "id: garden, from: 2024-06-01, "),
        ("XA.yaml", "id: pay-by-coin, ", "id: pay-by-coin, from: 2024-06-01, "),
        ("XA.yaml", "from: 2024-01-01", "from: \"2024-01-01\""),
        ("XA.yaml", "published: 2024-05", "published: 2024"),
        ("XA.yaml", "published: 2024-05", "published: 2024-05-31"),
        ("XA.yaml", "{name: a day, ", "{name: a day, as_of: 2025-06-30, "),
    ]);
}

#[test]
fn claims_and_what_rests_on_them() {
    refused(&[
        (
            "XA.yaml",
            "cites: [{source: office, locator: section 1}]",
            "cites: []",
            "XA.yaml:11:5: error[uncited-claim]: the claim `known-ticket` cites nothing; help: say where the claim was read: `cites: [{source: ..., lines: [...]}]`",
        ),
        (
            "XA.yaml",
            "cites: [{source: office, locator: section 1}], ",
            "",
            "XA.yaml:11:5: error[missing-key]: a claim needs the key `cites`",
        ),
        (
            "XA.yaml",
            "because: [said-fence]",
            "because: []",
            "XA.yaml:23:5: error[uncited-rule]: `fence` rests on no claim; help: name the claims that it rests on",
        ),
        ("XA.yaml", "because: [said-fence], ", "", "XA.yaml:23:5: error[missing-key]: a route needs the key `because`"),
        (
            "XA.yaml",
            "grade: D",
            "grade: C",
            "XA.yaml:13:141: error[grade-above-source]: the claim `known-coins` is graded above its sources; help: its best source is of grade D",
        ),
        (
            "world.yaml",
            ", background: true",
            "",
            "world.yaml:6:10: error[unused-claim]: `old` is used by nothing; help: let a rule, route, alternative or step rest on it, or mark it `background: true`",
        ),
        (
            "XA.yaml",
            "confidence: medium",
            "confidence: medium, background: true",
            "XA.yaml:13:10: error[background-used]: `known-coins` is marked as background, but something rests on it; help: leave `background` out",
        ),
        (
            "XA.yaml",
            "id: monday, basis: evidence",
            "id: monday, basis: document",
            "XA.yaml:21:10: error[not-of-document]: `monday` is of the document, but rests on claims that are not; help: rest it on claims of the country's document, or move it to the evidence",
        ),
        (
            "XA.yaml",
            "expect: {verdict: theoretically_possible, guaranteed: theoretically_possible, alternatives: [garden]}",
            "expect: {}",
            "XA.yaml:28:78: error[empty-test]: the test expects nothing, so it cannot fail; help: name at least a `verdict`",
        ),
        (
            "XA.yaml",
            "reasons: [by-ticket], engaged: [tailgate], gates: {door: blocked}}}}",
            "x: y}}}",
            "XA.yaml:29:163: error[unknown-key]: unknown key `x` in what a test expects; help: no declared name is near to it",
        ),
    ]);
    let whole = "{name: a day, goal: enter, facts: {ticket: day, weekday: other}, expect: {verdict: theoretically_possible, guaranteed: theoretically_possible, alternatives: [garden]}}";
    refused(&[
        (
            "XA.yaml",
            whole,
            "{name: x, facts: {ticket: day}, only: {ticket: none}, expect: {reasons: [by-ticket]}}",
            "XA.yaml:28:5: error[duplicate-key]: the test tells `ticket` twice; help: name `ticket` in one place",
        ),
        (
            "XA.yaml",
            whole,
            "{name: x, goal: enter, each: {goal: enter}, expect: {verdict: not_directly}}",
            "XA.yaml:28:5: error[duplicate-key]: the test tells `goal` twice; help: name `goal` in one place",
        ),
        (
            "XA.yaml",
            whole,
            "{name: x, only: {ticket: day}, expect: {verdict: not_directly}}",
            "XA.yaml:28:44: error[empty-test]: the test says when something is found, and expects nothing by name; help: say under `reasons`, `decisive`, `routes`, `engaged`, `alternatives`, `accepted`, `caution` or `ways` what is found then only",
        ),
        (
            "XA.yaml",
            whole,
            "{name: x, as_of: 2025-01-01, from: 2025-01-01, expect: {reasons: [by-ticket]}}",
            "XA.yaml:28:5: error[duplicate-key]: the test tells the day twice; help: leave `as_of` out: `from` and `until` say on which days is asked",
        ),
        (
            "XA.yaml",
            whole,
            "{name: x, each: {goal: entre}, expect: {verdict: not_directly}}",
            "XA.yaml:28:28: error[unknown-goal]: unknown goal `entre`; help: did you mean `enter`?",
        ),
        (
            "XA.yaml",
            whole,
            "{name: x, expect: {accepted: [gardn]}}",
            "XA.yaml:28:35: error[unknown-reference]: no route or alternative is called `gardn`; help: did you mean `garden`?",
        ),
        (
            "XA.yaml",
            whole,
            "{name: x, expect: {figures: [{what: fee}]}}",
            "XA.yaml:28:34: error[missing-key]: a figure that a test expects needs the key `claim`",
        ),
    ]);
    taken(&[
        ("XA.yaml", whole, "{name: x, only: {ticket: none}, expect: {evidence: {engaged: [tailgate]}}}"),
        (
            "XA.yaml",
            whole,
            "{name: x, each: {goal: [enter, shop]}, expect: {evidence: {verdict: theoretically_possible}}}",
        ),
    ]);
    taken(&[
        // As good as the best of its sources, or less.
        ("XA.yaml", "confidence: high, from", "confidence: high, grade: B, from"),
        ("XA.yaml", "grade: D", "grade: E"),
        ("XA.yaml", "because: [said-fence]", "because: [said-fence, said-ticket]"),
        ("world.yaml", "background: true", "background: true, flag: old"),
        (
            "XA.yaml",
            "expect: {verdict: theoretically_possible, guaranteed: theoretically_possible, alternatives: [garden]}",
            "expect: {gates: {door: open}}",
        ),
    ]);
}

#[test]
fn text_that_is_not_yaml() {
    refused(&[
        (
            "XA.yaml",
            "scope: XA",
            "scope: [XA",
            "XA.yaml:3:9: error[yaml-syntax]: this is not YAML that can be read: illegal placement of ':' indicator",
        ),
        (
            "XA.yaml",
            "scope: XA",
            "scope: \"XA",
            "XA.yaml:2:8: error[yaml-syntax]: this is not YAML that can be read: invalid trailing content after double-quoted scalar; help: give the text one quote before it and one after it, and write `\\\"` for one within",
        ),
        (
            "XA.yaml",
            "scope: XA",
            "\tscope: XA",
            "XA.yaml:1:9: error[yaml-syntax]: this is not YAML that can be read: while scanning a plain scalar, found a tab",
        ),
        (
            "XA.yaml",
            "scope: XA",
            "scope: *country",
            "XA.yaml:2:8: error[yaml-syntax]: this is not YAML that can be read: alias references unknown anchor",
        ),
        (
            "XA.yaml",
            "scope: XA",
            "scope: XA: XB",
            "XA.yaml:2:10: error[yaml-syntax]: this is not YAML that can be read: mapping values are not allowed in this context; help: put a text with a colon and a space in quotes, `\"...\"`",
        ),
        (
            "XA.yaml",
            "scope: XA",
            "scope: XA\n---\nformat: 1",
            "XA.yaml:3:1: error[yaml-syntax]: this is not YAML that can be read: it holds more than one document",
        ),
        (
            "XA.yaml",
            "scope: XA",
            "scope XA",
            "XA.yaml:2:1: error[yaml-syntax]: this is not YAML that can be read: simple key expected ':'",
        ),
        (
            "XA.yaml",
            "zh: 需要门票。}, assessment: supported, decided_by: [known-ticket]}\n",
            "zh: 需要",
            "XA.yaml:10:3: error[yaml-syntax]: this is not YAML that can be read: \"-\" is only valid inside a block",
        ),
    ]);
    // The place is counted in characters, on lines that end as elsewhere too.
    refused(&[
        (
            "XA.yaml",
            "scope: XA",
            "scope: {保号: \"卡\", 号: [卡}",
            "XA.yaml:2:21: error[yaml-syntax]: this is not YAML that can be read: mismatched bracket '[' closed by '}'",
        ),
        (
            "XA.yaml",
            "scope: XA\n",
            "scope: XA\r\n# 注\r\nkind: @x\r\n",
            "XA.yaml:4:7: error[yaml-syntax]: this is not YAML that can be read: unexpected character: `@'",
        ),
        (
            "XA.yaml",
            "title: My visit",
            "title: 'My visit",
            "XA.yaml:7:38: error[yaml-syntax]: this is not YAML that can be read: unclosed quote",
        ),
    ]);
    for (text, message) in [
        ("", "XA.yaml:1:1: error[wrong-kind]: a rule file is a mapping, but nothing stands here"),
        ("# Nothing yet.\n", "XA.yaml:2:1: error[wrong-kind]: a rule file is a mapping, but nothing stands here"),
        ("- format: 1\n", "XA.yaml:1:1: error[wrong-kind]: a rule file is a mapping, but a list stands here"),
        (
            "format: 1\nscope: XA\nsources:\n  - {id: article, ki",
            "XA.yaml:4:5: error[yaml-syntax]: this is not YAML that can be read: unclosed bracket '{'",
        ),
        (
            "format: 1\nscope: XA\nsour",
            "XA.yaml:3:1: error[yaml-syntax]: this is not YAML that can be read: simple key expected ':'",
        ),
    ] {
        assert_eq!(mistakes(museum_and("XA.yaml", text)), message, "{text:?}");
    }
    // As editors elsewhere write files.
    for (mark, end) in [("\u{feff}", "\n"), ("", "\r\n")] {
        let files = museum().into_iter().map(|(name, text)| (name, format!("{mark}{}", text.replace('\n', end))));
        assert_eq!(mistakes(files.collect()), "", "with {mark:?} and {end:?}");
    }
}

/// A file that breaks off is read or refused in good order, with places that are in it.
#[test]
fn truncated_anywhere() {
    for (name, text) in museum() {
        for (end, _) in text.char_indices().step_by(5) {
            let broken = museum_and(&name, text.get(..end).expect("a boundary"));
            if let Err(error) = Rulebook::from_sources(broken) {
                let places: Vec<_> = error.diagnostics().expect("mistakes").iter().map(|one| one.line()).collect();
                assert!(places.iter().all(|line| *line <= text.lines().count() + 1), "{error}");
            }
        }
    }
}

fn tower(levels: usize) -> String {
    format!("{}{{}}{}", "{not: ".repeat(levels), "}".repeat(levels))
}

fn bomb(aliases: usize) -> String {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x]\n");
    for level in 1..aliases {
        let last = vec![format!("*a{}", level - 1); 8].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{last}]\n"));
    }
    text
}

#[test]
fn bombs_and_towers() {
    let when = "when: {coat: [none, worn]}";
    refused(&[
        (
            "XA.yaml",
            when,
            &format!("when: {}", tower(30)),
            "XA.yaml:23:230: error[yaml-syntax]: this is not YAML that can be read: it is nested more than 32 levels deep",
        ),
        (
            "XA.yaml",
            when,
            &format!("when: {}", tower(100_000)),
            "XA.yaml:23:230: error[yaml-syntax]: this is not YAML that can be read: it is nested more than 32 levels deep",
        ),
        (
            "XA.yaml",
            when,
            &"when: [".repeat(100_000),
            "XA.yaml:23:155: error[yaml-syntax]: this is not YAML that can be read: it is nested more than 32 levels deep",
        ),
        (
            "world.yaml",
            "sources:",
            &format!("{}sources:", bomb(10)),
            "world.yaml:7:10: error[yaml-syntax]: this is not YAML that can be read: its aliases expand to too much",
        ),
        (
            "world.yaml",
            "sources:",
            "a: &a [*a]\nsources:",
            "world.yaml:3:8: error[yaml-syntax]: this is not YAML that can be read: an alias refers to itself",
        ),
    ]);
    taken(&[
        ("XA.yaml", when, &format!("when: {}", tower(10))),
        ("XA.yaml", when, "when: {any: [&worn {coat: worn}, {all: [*worn, {ticket: day}]}]}"),
    ]);
}

#[test]
fn every_mistake_in_order_of_place() {
    let mut files = museum_with("XA.yaml", "kind: government", "kind: rumour");
    let text = &mut files[0].1;
    for (right, wrong) in [
        ("scope: XA", "scope: XA\nseen: true"),
        ("from: 2024-01-01", "from: yesterday"),
        ("because: [said-fence]", "because: [said-wall]"),
        ("{weekday: monday, ticket: {not: year}}", "{weekend: monday, ticket: {not: month}}"),
        ("verdict: not_directly", "verdict: maybe"),
    ] {
        assert!(text.contains(right), "{right}");
        *text = text.replace(right, wrong);
    }
    files[4].1 = files[4].1.replace("topic: context", "topic: gossip");
    let error = Rulebook::from_sources(files.clone()).expect_err("mistakes");
    let message = "XA.yaml:3:1: error[unknown-key]: unknown key `seen` in a rule file; help: use `format`, `scope`, `document`, `sources`, `claims`, `means`, `without_means`, `rules`, `routes`, `alternatives`, `steps`, `names` or `tests`\n\
        XA.yaml:7:24: error[unknown-word]: `rumour` is not a valid `kind`; help: use `law`, `government`, `press`, `blog` or `document`\n\
        XA.yaml:13:154: error[bad-date]: `yesterday` is not a day of the calendar; help: write a day as YYYY-MM-DD\n\
        XA.yaml:22:70: error[unknown-fact]: unknown fact `weekend`; help: did you mean `weekday`?\n\
        XA.yaml:22:101: error[unknown-value]: `ticket` has no value `month`; help: use `none`, `day` or `year`\n\
        XA.yaml:24:125: error[unknown-reference]: no claim is called `said-wall`; help: use `known-coins`, `known-monday`, `known-ticket`, `old`, `said-fence` or `said-ticket`\n\
        XA.yaml:30:84: error[unknown-word]: `maybe` is not a valid `verdict`; help: use `theoretically_possible`, `via_workaround` or `not_directly`\n\
        world.yaml:6:50: error[unknown-word]: `gossip` is not a valid `topic`; help: use `context` or `alternatives`";
    assert_eq!(error.to_string(), message);
    // Files come in any order; what is said of them does not change.
    files.reverse();
    assert_eq!(mistakes(files), message);

    assert_eq!(error.code(), "bad-rules");
    let diagnostics = error.diagnostics().expect("mistakes");
    let first = diagnostics.iter().next().expect("the first of them");
    assert_eq!((first.code(), first.file(), first.line(), first.column()), ("unknown-key", "XA.yaml", 3, 1));
    assert_eq!(first.message(), "unknown key `seen` in a rule file");
    assert!(first.help().is_some_and(|help| help.starts_with("use `format`, `scope`, ")));

    // A file that is not YAML is told first: what the others refer to may stand in it.
    let mut files = museum_with("XA.yaml", "kind: government", "kind: rumour");
    files[4].1.push('[');
    files[1].1.push('[');
    assert_eq!(
        mistakes(files),
        "countries.yaml:5:1: error[yaml-syntax]: this is not YAML that can be read: unclosed bracket '['\n\
         world.yaml:7:1: error[yaml-syntax]: this is not YAML that can be read: unclosed bracket '['"
    );
}

/// Where a rulebook describes no country, none is named as an example.
#[test]
fn no_country_to_ask_about() {
    let ask = |files: Files, country: &str| {
        let rulebook = Rulebook::from_sources(files).unwrap();
        let profile = Profile::in_words_of(rulebook.vocabulary());
        rulebook.evaluate(country, &profile, None).map(|_| ()).map_err(|error| error.to_string())
    };
    let without =
        |names: &[&str]| museum().into_iter().filter(|(name, _)| !names.contains(&name.as_str())).collect::<Files>();
    let unknown = |help: &str| Err(format!("unknown country `XZ`; give a code or a name{help}"));
    assert_eq!(ask(without(&["XA.yaml", "countries.yaml"]), "XZ"), unknown(""));
    assert_eq!(ask(museum(), "XZ"), unknown(", such as `XA`"));
    let nothing = "unknown country `XB`; the rulebook says nothing about any country";
    assert_eq!(ask(without(&["XA.yaml"]), "XB"), Err(nothing.to_owned()));
    assert_eq!(
        ask(museum(), "XB"),
        Err("unknown country `XB`; the rulebook says nothing about it; it knows `XA`".to_owned())
    );
}

#[test]
fn files_that_are_missing() {
    let without = |name: &str| museum().into_iter().filter(|(of, _)| of != name).collect::<Files>();
    assert_eq!(
        mistakes(without("rulebook.yaml")),
        "XA.yaml:1:1: error[missing-file]: the rulebook has no `rulebook.yaml`; help: add one with `format: 1`, `version: \"1\"` and `date: YYYY-MM-DD`"
    );
    assert_eq!(
        mistakes(without("countries.yaml")),
        "XA.yaml:2:8: error[unknown-country]: unknown scope `XA`; help: a scope is a country code of `countries.yaml`, or `world`"
    );
    let error = Rulebook::from_sources(Files::new()).expect_err("a mistake");
    assert_eq!(
        (error.code(), error.to_string().as_str()),
        ("bad-question", "a rulebook has at least the file `rulebook.yaml`, and none was given")
    );
    let alone = museum().into_iter().filter(|(name, _)| name == "rulebook.yaml").collect::<Files>();
    assert_eq!(mistakes(alone), "");
    assert_eq!(mistakes(without("world.yaml")), "");
    assert_eq!(mistakes(without("XA.yaml")), "");
}

/// The museum in a folder with one more file, read from there; what is said has the folder's own name left out.
fn in_folder(name: &str, write: impl FnOnce(&Path)) -> Result<Rulebook, String> {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in museum() {
        fs::write(folder.path().join(name), text).expect("a file");
    }
    write(&folder.path().join(name));
    let prefix = format!("{}{}", folder.path().display(), std::path::MAIN_SEPARATOR);
    Rulebook::from_dir(folder.path()).map_err(|error| error.to_string().replace(&prefix, ""))
}

fn bytes(path: &Path, bytes: impl AsRef<[u8]>) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, bytes).expect("a file");
}

/// A comment that makes a file as large as wanted.
fn padded(size: usize) -> String {
    let mut text = String::from("format: 1\nscope: world\n");
    text.push_str(&"# no news\n".repeat((size - text.len()) / 10));
    text.push_str(&"#".repeat(size - text.len()));
    text
}

#[test]
fn folders() {
    let refused = |name: &str, write: fn(&Path), message: &str| {
        assert_eq!(in_folder(name, write).map(|_| ()), Err(message.to_owned()), "{name}");
    };
    refused(
        "more.yaml",
        |path| bytes(path, b"format: 1\nscope: caf\xe9\n"),
        "more.yaml:2:11: error[not-utf8]: the file is not UTF-8 from this place on; help: save it as UTF-8",
    );
    refused(
        "more.yaml",
        |path| bytes(path, b"\xff\xfef\0o\0r\0m\0a\0t\0"),
        "more.yaml:1:1: error[not-utf8]: the file is not UTF-8 from this place on; help: save it as UTF-8",
    );
    refused(
        "more.yaml",
        |path| bytes(path, padded(MAX_BYTES + 1)),
        "more.yaml:1:1: error[too-large]: the file has more than 4 MiB; help: split it, or check that it is a rule file at all",
    );
    refused(
        "more.yaml",
        |path| fs::File::create(path).and_then(|file| file.set_len(100 << 20)).expect("a sparse file"),
        "more.yaml:1:1: error[too-large]: the file has more than 4 MiB; help: split it, or check that it is a rule file at all",
    );
    refused(
        "a/b/c/d/e/f/g/h/i/deep.yaml",
        |path| bytes(path, "{"),
        "a/b/c/d/e/f/g/h/i/deep.yaml:1:1: error[yaml-syntax]: this is not YAML that can be read: unclosed bracket '{'",
    );
    refused(
        "deep/more.yml",
        |path| bytes(path, "format: 1\nscope: wrld\n"),
        "deep/more.yml:2:8: error[unknown-country]: unknown scope `wrld`; help: did you mean `world`? a scope is a country code of `countries.yaml`, or `world`",
    );

    for (name, write) in [
        ("more.yaml", (|path| bytes(path, padded(MAX_BYTES))) as fn(&Path)),
        ("more.yaml", |path| bytes(path, "format: 1\nscope: world # café\n")),
        ("deep/more.yml", |path| bytes(path, "format: 1\nscope: world\n")),
        // None of these is a rule file.
        ("more.txt", |path| bytes(path, b"\xff")),
        ("more.yaml/README", |path| bytes(path, "{")),
        ("more.yaml~", |path| bytes(path, "{")),
    ] {
        let read = in_folder(name, write).unwrap_or_else(|message| panic!("{name}: {message}"));
        assert_eq!(read.test().run(), 2, "{name}");
    }
}

#[test]
fn folders_without_rules() {
    let folder = tempfile::tempdir().expect("a folder");
    let told = |path: &Path| Rulebook::from_dir(path).map(|_| ()).map_err(|error| (error.code(), error.to_string()));
    let unreadable =
        |path: &Path, why: &str| Err(("unreadable-file", format!("cannot read `{}`: {why}", path.display())));
    assert_eq!(told(folder.path()), unreadable(folder.path(), "the folder holds no `.yaml` file"));
    let nowhere = folder.path().join("nowhere");
    assert_eq!(told(&nowhere), unreadable(&nowhere, "no such file or directory"));
    let file = folder.path().join("file.yaml");
    bytes(&file, "format: 1\n");
    assert_eq!(told(&file), unreadable(&file, "not a directory"));
}

/// A question about the museum: what is wrong with it.
fn asked(question: impl FnOnce(Profile) -> Result<Profile, simbind::Error>) -> (&'static str, String) {
    let museum = read(museum());
    let error = question(Profile::in_words_of(museum.vocabulary())).expect_err("a mistake");
    (error.code(), error.to_string())
}

#[test]
fn questions_in_unknown_words() {
    for (found, code, message) in [
        (asked(|profile| profile.with_goal("entre")), "unknown-goal", "unknown goal `entre`; did you mean `enter`?"),
        (asked(|profile| profile.with_goal("dance")), "unknown-goal", "unknown goal `dance`; use `enter` or `shop`"),
        (asked(|profile| profile.with_means("coins")), "unknown-means", "unknown means `coins`; did you mean `coin`?"),
        (
            asked(|profile| profile.with_means("barter")),
            "unknown-means",
            "unknown means `barter`; use `coin` or `note`",
        ),
        (
            asked(|profile| profile.set("tickets", "day")),
            "unknown-fact",
            "unknown fact `tickets`; did you mean `ticket`?",
        ),
        (
            asked(|profile| profile.set("umbrella", "day")),
            "unknown-fact",
            "unknown fact `umbrella`; use `ticket`, `weekday` or `coat`",
        ),
        (
            asked(|profile| profile.set("ticket", "Yeer")),
            "unknown-value",
            "unknown value `Yeer`; the fact `ticket` has `year`: did you mean that?",
        ),
        (
            asked(|profile| profile.set("ticket", "month")),
            "unknown-value",
            "unknown value `month`; the fact `ticket` is `none`, `day` or `year`",
        ),
        (
            asked(|profile| profile.set_any("coat", ["worn", "sold"])),
            "unknown-value",
            "unknown value `sold`; the fact `coat` is `none`, `worn` or `hung`",
        ),
        (
            asked(|profile| profile.set("coat", "")),
            "unknown-value",
            "unknown value ``; the fact `coat` is `none`, `worn` or `hung`",
        ),
    ] {
        assert_eq!(found, (code, message.to_owned()));
    }

    let museum = read(museum());
    let profile = Profile::in_words_of(museum.vocabulary());
    for (country, message) in [
        ("Examplland", "unknown country `Examplland`; did you mean `Exampleland`?"),
        ("例郭", "unknown country `例郭`; give a code or a name, such as `XA`"),
        ("Q", "unknown country `Q`; give a code or a name, such as `XA`"),
        ("", "unknown country ``; give a code or a name, such as `XA`"),
        ("XB", "unknown country `XB`; the rulebook says nothing about it; it knows `XA`"),
        ("Elsewhere", "unknown country `XB`; the rulebook says nothing about it; it knows `XA`"),
    ] {
        let error = museum.evaluate(country, &profile, None).expect_err("a mistake");
        assert_eq!((error.code(), error.to_string().as_str()), ("unknown-country", message));
    }
    for country in ["XA", "xa", " Exampleland ", "the example", "例国"] {
        assert_eq!(museum.evaluate(country, &profile, None).expect("an answer").country_code(), "XA", "{country}");
    }

    // A profile in the words of another rulebook is translated where that can be done, and refused where not.
    let twin = read(museum_with("vocabulary.yaml", "holdings: [ticket, coat]", "holdings: [coat]"));
    let elsewhere = Profile::in_words_of(twin.vocabulary()).set("coat", "hung").expect("a value");
    assert!(museum.evaluate("XA", &elsewhere, None).is_ok());
    #[cfg(feature = "builtin")]
    {
        let error = museum.evaluate("XA", &tell("bind", "platform=wechat"), None).expect_err("a mistake");
        assert_eq!(
            (error.unknown_word(), error.to_string().as_str()),
            (Some(("goal", "bind")), "unknown goal `bind`; use `enter` or `shop`")
        );
    }
}

#[cfg(feature = "builtin")]
/// Facts as `fact=value,value`, told to a profile of the project's own rulebook.
fn tell(goal: &str, facts: &str) -> Profile {
    let profile = Profile::in_words_of(Rulebook::builtin().vocabulary()).with_goal(goal).expect("a goal");
    facts.split_whitespace().fold(profile, |profile, fact| {
        let (name, values) = fact.split_once('=').expect("a fact and its values");
        profile.set_any(name, values.split(',')).expect("a fact of the vocabulary")
    })
}

/// Each rule of `rules/vocabulary.yaml` about worlds that cannot be, broken and kept.
#[cfg(feature = "builtin")]
#[test]
fn contradictions() {
    for (goal, broken, kept, message) in [
        (
            "bind",
            "payment_card=debit card_scheme=none",
            "payment_card=debit card_scheme=visa",
            "`payment_card=debit` contradicts `card_scheme=none`: without a card there is no scheme, holder or issuer, and with one there is each",
        ),
        (
            "bind",
            "card_scheme=visa card_holder=none",
            "card_scheme=visa card_holder=none,self",
            "`card_scheme=visa` contradicts `card_holder=none`: without a card there is no scheme, holder or issuer, and with one there is each",
        ),
        (
            "bind",
            "card_holder=self card_issuer_country=none",
            "card_holder=none card_issuer_country=none",
            "`card_holder=self` contradicts `card_issuer_country=none`: without a card there is no scheme, holder or issuer, and with one there is each",
        ),
        (
            "bind",
            "home_wallet=none home_wallet_network=both",
            "home_wallet=none home_wallet_network=none",
            "`home_wallet=none` contradicts `home_wallet_network=both`: a wallet from home has a network exactly when there is one",
        ),
        (
            "bind",
            "wallet=mainland_verified mainland_account=none",
            "wallet=mainland_verified mainland_account=own",
            "`wallet=mainland_verified` contradicts `mainland_account=none`: a wallet with mainland verification needs your own mainland account and a mainland identity card; the card counts also while you are abroad, so tell it as your document if you have one; if you have become a citizen of another country since, tell the wallet as verified with a document that has expired",
        ),
        (
            "bind",
            "identity_document=mainland_id nationality=other",
            "identity_document=passport nationality=other",
            "`nationality=other` contradicts `identity_document=mainland_id`: a mainland identity card is held by mainland Chinese citizens",
        ),
        (
            "bind",
            "virtual_sim=bound wallet=none",
            "virtual_sim=bound wallet=registered",
            "`wallet=none` contradicts `virtual_sim=bound`: a virtual SIM bound to the wallet needs a wallet",
        ),
        (
            "bind",
            "platform=alipay friend_check=real_friend",
            "platform=wechat friend_check=real_friend",
            "`platform=alipay` contradicts `friend_check=real_friend`: only WeChat asks for a confirmation by another user",
        ),
        (
            "bind",
            "number_status=expired,recycled sms_codes=received",
            "number_status=expired,active sms_codes=received",
            "`number_status=expired,recycled` contradicts `sms_codes=received`: a number that is expired, recycled or cut off receives no codes",
        ),
        (
            "bind",
            "payee=foreign_merchant",
            "payee=foreign_merchant,merchant_code",
            "`payee=foreign_merchant` contradicts `goal=bind`: paying abroad means a merchant outside the mainland, and nothing else does",
        ),
        (
            "pay_abroad",
            "payee=merchant_code",
            "payee=foreign_merchant",
            "`payee=merchant_code` contradicts `goal=pay_abroad`: paying abroad means a merchant outside the mainland, and nothing else does",
        ),
        // Two rules, and what lies between the facts is not told.
        (
            "bind",
            "wallet=mainland_verified nationality=host_country",
            "wallet=mainland_verified nationality=mainland_chinese",
            "`nationality=host_country` contradicts `wallet=mainland_verified`: a wallet with mainland verification needs your own mainland account and a mainland identity card; the card counts also while you are abroad, so tell it as your document if you have one; if you have become a citizen of another country since, tell the wallet as verified with a document that has expired; a mainland identity card is held by mainland Chinese citizens",
        ),
        // Facts that have no part in it are not named.
        (
            "bind",
            "platform=alipay wallet=none virtual_sim=bound payment_card=none amount=small",
            "platform=alipay wallet=none virtual_sim=none payment_card=none amount=small",
            "`wallet=none` contradicts `virtual_sim=bound`: a virtual SIM bound to the wallet needs a wallet",
        ),
    ] {
        let error = Rulebook::builtin().evaluate("NZ", &tell(goal, broken), None).expect_err(broken);
        assert_eq!((error.code(), error.to_string().as_str()), ("contradiction", message));
        assert!(error.is_contradiction() && !error.is_unknown_word());
        // It is one with everything else closed, too.
        assert!(Rulebook::builtin().evaluate("NZ", &tell(goal, broken).nothing_else(), None).is_err(), "{broken}");
        for profile in [tell(goal, kept), tell(goal, kept).nothing_else()] {
            assert!(Rulebook::builtin().evaluate("NZ", &profile, None).is_ok(), "{profile}");
        }
    }
}

/// `nothing_else` makes no contradiction: a holding that a told fact implies stays, the others become `none`.
#[cfg(feature = "builtin")]
#[test]
fn nothing_else_keeps_what_is_implied() {
    for (facts, implied) in [
        ("card_scheme=visa", Some("payment_card")),
        ("card_holder=other_person", Some("payment_card")),
        ("card_issuer_country=elsewhere", Some("payment_card")),
        ("home_wallet_network=alipay", Some("home_wallet")),
        ("wallet=mainland_verified", Some("mainland_account")),
        ("wallet=registered", None),
        ("card_scheme=none", None),
        ("card_scheme=none,visa", None),
        ("", None),
    ] {
        let rulebook = Rulebook::builtin();
        let profile = tell("bind", facts).nothing_else();
        let evaluation = rulebook.evaluate("NZ", &profile, None).expect(facts);
        let closed: Vec<&str> = evaluation
            .told()
            .filter(|(fact, values)| *values == ["none"] && !facts.contains(&format!("{}=", fact.id())))
            .map(|(fact, _)| fact.id())
            .collect();
        let words = rulebook.vocabulary();
        let mut expected: Vec<&str> =
            words.holdings().iter().map(|holding| words.facts()[holding.index()].id()).collect();
        expected.retain(|holding| Some(*holding) != implied);
        let order = |list: &mut Vec<&str>| list.sort_by_key(|name| words.fact(name));
        order(&mut expected);
        assert_eq!(closed, expected, "{facts}");
    }
}

#[test]
fn profile_files() {
    let museum = read(museum());
    let mistakes = |text: &str| museum.read_profile("me.yaml", text).map(|_| ()).map_err(|error| error.to_string());
    for (text, message) in [
        ("", "me.yaml:1:1: error[wrong-kind]: a profile is a mapping, but nothing stands here"),
        ("- ticket\n", "me.yaml:1:1: error[wrong-kind]: a profile is a mapping, but a list stands here"),
        (
            "facts: {ticket: day",
            "me.yaml:1:8: error[yaml-syntax]: this is neither YAML nor JSON that can be read: unclosed bracket '{'",
        ),
        (
            "{\"facts\": {\"ticket\": \"day\"}",
            "me.yaml:1:1: error[yaml-syntax]: this is neither YAML nor JSON that can be read: unclosed bracket '{'",
        ),
        (
            "gaol: enter\n",
            "me.yaml:1:1: error[unknown-key]: unknown key `gaol` in a profile; help: did you mean `goal`?",
        ),
        ("goal: entre\n", "me.yaml:1:7: error[unknown-goal]: unknown goal `entre`; help: did you mean `enter`?"),
        ("goal: [enter]\n", "me.yaml:1:7: error[wrong-kind]: a word or text is expected, but a list stands here"),
        ("means: coins\n", "me.yaml:1:8: error[unknown-means]: unknown means `coins`; help: did you mean `coin`?"),
        (
            "nothing_else: 1\n",
            "me.yaml:1:15: error[unknown-word]: `1` is not a valid `nothing_else`; help: use `true` or `false`",
        ),
        (
            "as_of: 2025-02-30\n",
            "me.yaml:1:8: error[bad-date]: `2025-02-30` is not a day of the calendar; help: write a day as YYYY-MM-DD",
        ),
        ("country: [XA]\n", "me.yaml:1:10: error[wrong-kind]: a word or text is expected, but a list stands here"),
        (
            "facts: ticket\n",
            "me.yaml:1:8: error[wrong-kind]: the facts of a profile is a mapping, but a single value stands here",
        ),
        (
            "facts: {tickets: day}\n",
            "me.yaml:1:9: error[unknown-key]: unknown key `tickets` in the facts of a profile; help: did you mean `ticket`?",
        ),
        (
            "facts:\n  ticket: dya\n",
            "me.yaml:2:11: error[unknown-value]: `ticket` has no value `dya`; help: use `none`, `day` or `year`",
        ),
        ("facts:\n  ticket: []\n", "me.yaml:2:11: error[empty-list]: the list names nothing"),
        (
            "facts:\n  ticket:\n",
            "me.yaml:2:9: error[wrong-kind]: a word or a list of words is expected, but nothing stands here",
        ),
        (
            "facts:\n  ticket: [day, [year]]\n",
            "me.yaml:2:17: error[wrong-kind]: a word or text is expected, but a list stands here",
        ),
        (
            "facts:\n  ticket: day\n  coat: worn\n  ticket: year\n",
            "me.yaml:4:3: error[duplicate-key]: the key `ticket` stands twice; help: keep one of them; the other would be lost",
        ),
        (
            "goal: enter\ngoal: shop\n",
            "me.yaml:2:1: error[duplicate-key]: the key `goal` stands twice; help: keep one of them; the other would be lost",
        ),
        (
            "goal: dance\nfacts:\n  coat: [worn, sold]\n  umbrella: none\n",
            "me.yaml:1:7: error[unknown-goal]: unknown goal `dance`; help: use `enter` or `shop`\n\
             me.yaml:3:16: error[unknown-value]: `coat` has no value `sold`; help: use `none`, `worn` or `hung`\n\
             me.yaml:4:3: error[unknown-key]: unknown key `umbrella` in the facts of a profile; help: use `ticket`, `weekday` or `coat`",
        ),
        (
            &"[".repeat(100_000),
            "me.yaml:1:256: error[yaml-syntax]: this is neither YAML nor JSON that can be read: it is nested too deeply",
        ),
    ] {
        let shown = text.chars().take(80).collect::<String>();
        assert_eq!(mistakes(text), Err(message.to_owned()), "{shown:?}");
    }
    assert_eq!(mistakes(&format!("#{}", " ".repeat(MAX_BYTES))), Err("me.yaml:1:1: error[too-large]: the file has more than 4 MiB; help: split it, or check that it is a rule file at all".to_owned()));

    let yaml =
        "country: xa\ngoal: shop\nmeans: coin\nnothing_else: true\nas_of: 2025-02-28\nfacts:\n  ticket: [day, year]\n";
    let json = r#"{"country": "xa", "goal": "shop", "means": "coin", "nothing_else": true, "as_of": "2025-02-28",
        "facts": {"ticket": ["day", "year"]}}"#;
    for text in [yaml, json] {
        let (profile, country, as_of) = museum.read_profile("me", text).expect("a profile");
        assert_eq!(profile.to_string(), "shop: means=coin ticket=day,year nothing_else");
        assert_eq!((country.as_deref(), as_of.map(|day| day.to_string()).as_deref()), (Some("xa"), Some("2025-02-28")));
    }
    let nothing = "country: null\ngoal: ~\nmeans:\nas_of: null\nfacts: {}\n";
    for text in [nothing, "{}", "facts: {}\n"] {
        let (profile, country, as_of) = museum.read_profile("me", text).expect("a profile");
        assert_eq!((profile.to_string().as_str(), country, as_of), ("enter:", None, None));
    }
}

#[test]
fn questions_as_data() {
    let museum = read(museum());
    let mistake = |text: &str| match serde_json::from_str::<Question>(text) {
        Err(error) => error.to_string(),
        Ok(question) => {
            match question.profile(museum.vocabulary()).map(|_| ()).and_then(|()| question.day().map(|_| ())) {
                Err(error) => error.to_string(),
                Ok(()) => String::new(),
            }
        }
    };
    for (wrong, message, right) in [
        ("{", "EOF while parsing an object at line 1 column 1", "{}"),
        (
            r#"{"gaol": "shop"}"#,
            "unknown field `gaol`, expected one of `country`, `goal`, `means`, `nothing_else`, `as_of`, `facts` at line 1 column 7",
            r#"{"goal": "shop"}"#,
        ),
        (
            r#"{"goal": "a", "goal": "b"}"#,
            "duplicate field `goal` at line 1 column 20",
            r#"{"goal": "shop", "means": "coin"}"#,
        ),
        (r#"{"goal": ["shop"]}"#, "invalid type: sequence, expected a string at line 1 column 9", r#"{"goal": null}"#),
        (r#"{"goal": "shopp"}"#, "unknown goal `shopp`; did you mean `shop`?", r#"{"goal": "shop"}"#),
        (r#"{"means": "coins"}"#, "unknown means `coins`; did you mean `coin`?", r#"{"means": "coin"}"#),
        (
            r#"{"nothing_else": "yes"}"#,
            "invalid type: string \"yes\", expected a boolean at line 1 column 22",
            r#"{"nothing_else": true}"#,
        ),
        (
            r#"{"as_of": 2025}"#,
            "invalid type: integer `2025`, expected a string at line 1 column 14",
            r#"{"as_of": null}"#,
        ),
        (
            r#"{"as_of": "2025-02-29"}"#,
            "`2025-02-29` is not a day of the calendar; write YYYY-MM-DD",
            r#"{"as_of": "2024-02-29"}"#,
        ),
        (
            r#"{"facts": []}"#,
            "invalid type: sequence, expected a mapping from facts to a value or a list of values at line 1 column 10",
            r#"{"facts": {}}"#,
        ),
        (
            r#"["XA", "shop", null, false, null, {"ticket": "day"}]"#,
            "invalid type: sequence, expected a mapping with the keys of a question at line 1 column 1",
            r#"{"country": "XA", "goal": "shop", "facts": {"ticket": "day"}}"#,
        ),
        (
            "[]",
            "invalid type: sequence, expected a mapping with the keys of a question at line 1 column 2",
            r#"{"nothing_else": false, "facts": {}}"#,
        ),
        (
            "null",
            "invalid type: null, expected a mapping with the keys of a question at line 1 column 4",
            r#"{"country": null, "means": null}"#,
        ),
        (
            r#"{"facts": {"ticket": 1}}"#,
            "unknown value `1`; the fact `ticket` is `none`, `day` or `year`",
            r#"{"facts": {"ticket": "day"}}"#,
        ),
        (
            r#"{"facts": {"ticket": [true, "day"]}}"#,
            "unknown value `true`; the fact `ticket` is `none`, `day` or `year`",
            r#"{"facts": {"ticket": ["year", "day"]}}"#,
        ),
        (
            r#"{"facts": {"ticket": 1.10}}"#,
            "a number with a point is told for the fact `ticket`, which has words; put it in quotes",
            r#"{"facts": {"ticket": "year"}}"#,
        ),
        (
            r#"{"facts": {"ticket": null}}"#,
            "the fact `ticket` is null; leave it out if nothing is known at line 1 column 25",
            r#"{"facts": {"ticket": ["none"]}}"#,
        ),
        (
            r#"{"facts": {"ticket": ["day", null]}}"#,
            "the fact `ticket` is null; leave it out if nothing is known at line 1 column 33",
            r#"{"facts": {"ticket": ["day"]}}"#,
        ),
        (
            r#"{"facts": {"ticket": [["day"]]}}"#,
            "invalid type: sequence, expected a value of the fact `ticket` at line 1 column 23",
            r#"{"facts": {"ticket": ["day"]}}"#,
        ),
        (
            r#"{"facts": {"ticket": {"not": "day"}}}"#,
            "invalid type: map, expected a value or a list of values of the fact `ticket` at line 1 column 22",
            r#"{"facts": {"ticket": ["none", "year"]}}"#,
        ),
        (
            r#"{"facts": {"ticket": []}}"#,
            "the fact `ticket` is told with no value; leave it out if nothing is known",
            r#"{"facts": {"ticket": ["day", "year"]}}"#,
        ),
        (
            r#"{"facts": {"ticket": "dya"}}"#,
            "unknown value `dya`; the fact `ticket` is `none`, `day` or `year`",
            r#"{"facts": {"ticket": ["day", "day"]}}"#,
        ),
        (
            r#"{"facts": {"coot": "worn"}}"#,
            "unknown fact `coot`; did you mean `coat`?",
            r#"{"facts": {"coat": "worn"}}"#,
        ),
        (
            r#"{"facts": {"coat": "worn", "coat": "hung"}}"#,
            "the fact `coat` is told twice; tell it once, with a list of values if several are possible",
            r#"{"facts": {"coat": ["worn", "hung"]}}"#,
        ),
    ] {
        assert_eq!(mistake(wrong), message, "{wrong}");
        assert_eq!(mistake(right), "", "{right}");
    }
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(
        mistake(&format!("{{\"facts\": {{\"coat\": {deep}}}}}")),
        "invalid type: sequence, expected a value of the fact `coat` at line 1 column 21"
    );
}

/// A profile has no room for a country and a day: what names one is not read as a profile.
#[test]
fn profiles_as_data() {
    let read = |text: &str| serde_json::from_str::<Profile>(text).map(|profile| profile.to_string());
    let mistake = |text: &str| read(text).map_err(|error| error.to_string());
    for (wrong, message) in [
        (
            r#"{"country": "NZ", "goal": "bind", "as_of": "1999-01-01"}"#,
            "a profile holds no `country`, and `NZ` stands there; read a `Question`, which does",
        ),
        (
            r#"{"country": "Atlantis"}"#,
            "a profile holds no `country`, and `Atlantis` stands there; read a `Question`, which does",
        ),
        (r#"{"country": ""}"#, "a profile holds no `country`, and `` stands there; read a `Question`, which does"),
        (
            r#"{"as_of": "not a day", "goal": "bind"}"#,
            "a profile holds no `as_of`, and `not a day` stands there; read a `Question`, which does",
        ),
        (
            r#"["NZ", "bind"]"#,
            "invalid type: sequence, expected a mapping with the keys of a question at line 1 column 1",
        ),
        (
            r#"{"facts": {"platform": null}}"#,
            "the fact `platform` is null; leave it out if nothing is known at line 1 column 27",
        ),
    ] {
        assert_eq!(mistake(wrong), Err(message.to_owned()), "{wrong}");
    }
    for (right, profile) in [
        (r#"{"country": null, "goal": "bind", "as_of": null}"#, "bind:"),
        (r#"{"goal": "link_card", "facts": {"platform": ["wechat"]}}"#, "link_card: platform=wechat"),
    ] {
        assert_eq!(mistake(right), Ok(profile.to_owned()), "{right}");
    }
    // What a question names is asked for.
    let question = r#"{"country": "NZ", "goal": "bind", "as_of": "1999-01-01"}"#;
    let question = serde_json::from_str::<Question>(question).expect("a question");
    let answer = question.evaluate(Rulebook::builtin()).expect("an answer");
    assert_eq!((answer.country_code(), answer.as_of().to_string().as_str()), ("NZ", "1999-01-01"));
    let no_country = Question::default().evaluate(Rulebook::builtin()).map(|_| ());
    assert_eq!(no_country.map_err(|error| error.to_string()), Err("the question names no `country`".to_owned()));
}

/// Mistakes stand in the order of their places also when the facts are no mapping at all.
#[cfg(feature = "builtin")]
#[test]
fn profile_mistakes_in_order() {
    let text = "goal: bind\nfacts:\n  wallet\nas_of: 2026-01-01\nas_of: 2026-01-02\n";
    let error = simbind::Rulebook::builtin().read_profile("me.yaml", text).unwrap_err();
    assert_eq!(
        error.to_string(),
        "me.yaml:3:3: error[wrong-kind]: the facts of a profile is a mapping, but a single value stands here\n\
         me.yaml:5:1: error[duplicate-key]: the key `as_of` stands twice; help: keep one of them; the other would be lost"
    );
}

/// A word that is nearly one of the right ones is put right where no other is meant: a key that stands there already would stand
/// twice.
#[test]
fn a_key_is_put_right_where_it_does_not_stand_already() {
    let fix = |entry: &str| {
        let files = museum_with("vocabulary.yaml", "  - {id: coin, label: {en: coin, zh: 硬币}}\n", entry);
        let error = Rulebook::from_sources(files).expect_err("a key is wrong");
        let mistakes = error.diagnostics().expect("it is about the files").iter();
        let found = mistakes.filter(|mistake| mistake.code() == "unknown-key").collect::<Vec<_>>();
        assert_eq!(found.len(), 1, "{error}");
        found[0].fix().map(|fix| fix.what().to_owned())
    };
    for (entry, wanted) in [
        ("  - {id: coin, labl: {en: coin, zh: 硬币}}\n", Some("write `label`")),
        ("  - {id: coin, label: {en: coin, zh: 硬币}, labl: {en: coin, zh: 硬币}}\n", None),
        ("  - {id: coin, label: {en: coin, zh: 硬币}, entirely: other}\n", None),
    ] {
        assert_eq!(fix(entry).as_deref(), wanted, "{entry}");
    }
}

/// A line that is claimed and should not be is shown where it is claimed, and no other one is.
#[test]
fn lines_of_the_ledger_are_shown_where_they_are_claimed() {
    let shown = |lines: &str, unclaimed: &str, of_fence: &str| {
        let mut files = museum();
        let text = &mut files.iter_mut().find(|(name, _)| name == "XA.yaml").expect("it is a file").1;
        *text = text
            .replace(
                "lines: 3, unclaimed: [{lines: [1], why: title}]",
                &format!("lines: {lines}, unclaimed: [{{lines: {unclaimed}, why: x}}]"),
            )
            .replace("{source: article, lines: [3]}", &format!("{{source: article, lines: {of_fence}}}"))
            .replace(
                "cites: [{source: office, locator: section 1}]",
                "cites: [{source: office, locator: section 1, lines: [1, 9]}]",
            );
        let error = Rulebook::from_sources(files).expect_err("it is wrong");
        let found = error.diagnostics().expect("files are wrong").render(false);
        (found.matches("beyond the end").count(), found.matches("claimed, and listed under").count())
    };
    assert_eq!(shown("3", "[1]", "[3, 4]"), (1, 0));
    assert_eq!(shown("3", "[1]", "4"), (1, 0));
    assert_eq!(shown("3", "[1]", "[3, 4, 5]"), (2, 0));
    assert_eq!(shown("1", "[1]", "3"), (2, 0), "of both claims");
    assert_eq!(shown("3", "[1, 3]", "3"), (0, 1));
    assert_eq!(shown("3", "[1, 2, 3]", "[3]"), (0, 2));
    assert_eq!(shown("4", "[1]", "[3]"), (0, 0), "a line without a claim is shown nowhere");
}
