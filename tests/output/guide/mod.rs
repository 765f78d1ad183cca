//! The contributor's guide (`rules/CONTRIBUTING.md`) works as it is printed.
//!
//! The guide is followed from top to bottom in a copy of `rules/` under git: each `yaml file=` and `yaml append=` is
//! written, each `diff file=` applied, each line of `sh` and `console` run, and what stands below a `$` has to come out. A
//! `yaml from=` is a quotation. Lines of `cargo` are not run; what they name has to exist.

mod desk;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use desk::{comes_out, followed, patched, words};

use simbind::coverage::FindingKind;
use simbind::facts::{Goal, NumberHolder, NumberType, SmsCodes};
use simbind::format::files;
use simbind::lint::{Options, Report, check_dir, fix, lints, texts_of};
use simbind::{Level, Profile, Rulebook, Verdict};

/// Where the guide leaves the example complete.
const COMPLETE: &str = "\n## 4. ";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn guide() -> String {
    fs::read_to_string(root().join("rules/CONTRIBUTING.md")).expect("the guide")
}

fn up_to<'g>(guide: &'g str, heading: &str) -> &'g str {
    guide.split_once(heading).expect("the heading").0
}

fn findings(report: &Report) -> Vec<String> {
    let grave = report.diagnostics().filter(|finding| finding.level() != Level::Note);
    grave.map(ToString::to_string).collect()
}

#[test]
fn it_works_as_printed() {
    let desk = followed(&guide());
    assert_eq!(findings(&desk.report()), Vec::<String>::new(), "no error and no warning is left");
    for line in ["simbind check rules --deny warnings", "simbind fmt rules --check", "simbind test rules"] {
        desk.succeeds(line).unwrap_or_else(|problem| panic!("{problem}"));
    }
}

/// The page on a domain of one's own, followed in the same way: what it builds passes, and answers in its own words.
#[test]
fn a_domain_of_ones_own_works_as_printed() {
    let page = fs::read_to_string(root().join("examples/own_domain.md")).expect("the page");
    let desk = followed(&page);
    for line in ["simbind check gardens --deny warnings", "simbind fmt gardens --check", "simbind test gardens"] {
        desk.succeeds(line).unwrap_or_else(|problem| panic!("{problem}"));
    }
    let report = check_dir(desk.path("gardens"), &Options::new()).unwrap();
    assert_eq!(findings(&report), Vec::<String>::new(), "no error and no warning is left");
    // Each key of the format that the prose names is one; ids of the example stand in it.
    let written =
        texts_of(desk.path("gardens"), &["yaml"]).unwrap().into_iter().map(|(_, text)| text).collect::<String>();
    let strange =
        unknown(&page).into_iter().filter(|span| !written.contains(span.as_str()) && !span.ends_with("gardens"));
    assert_eq!(strange.collect::<Vec<_>>(), Vec::<String>::new());
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    assert!(readme.contains("](examples/own_domain.md)"), "the README names the page");
}

/// What would mislead is caught: a command that fails, output that does not come out, a quotation that is none, a diff
/// that does not fit.
#[test]
fn a_guide_that_misleads_is_caught() {
    let guide = guide();
    let desk = followed(up_to(&guide, COMPLETE));
    for (addition, problem) in [
        ("sh\nsimbind chekc rules\n", "unrecognized subcommand 'chekc'"),
        ("sh\nsimbind check rules --fixx\n", "unexpected argument '--fixx'"),
        ("sh\ncargo test --test rules generator\n", "cannot be run"),
        ("console\n$ simbind test rules\n1 passed\n", "`simbind test rules` prints"),
        ("yaml from=rules/rulebook.yaml\nnot: there\n", "this does not stand in"),
        ("diff file=rules/BV.yaml\n-    because: [BV-09]\n+    because: [BV-01]\n", "fits in 0 places"),
        ("yaml\nformat: 1\n", "is not known"),
    ] {
        let told = desk.follow(&format!("```{addition}```\n")).expect_err(addition);
        assert!(told.contains(problem), "{told}");
    }
    let ends = |expected, found| comes_out(expected, found);
    assert!(ends("a\n...\nd\n", "a\nb\nc\nd\n") && ends("...; 100%", "12; 100%\n") && ends("...", "x"));
    assert!(!ends("a\n...\nd\n", "a\nb\nc\nd\ne\n") && !ends("b\n...", "a\nb\n") && !ends("a", "a\nb\n"));
}

#[test]
fn the_example_answers_what_the_guide_says() {
    let guide = guide();
    let desk = followed(up_to(&guide, COMPLETE));
    let rulebook = Rulebook::from_dir(desk.path("rules")).unwrap_or_else(|error| panic!("{error}"));
    let asked = |goal, holder: NumberHolder, day: &str| {
        let profile = Profile::new(goal).with(NumberType::PhysicalSim).with(SmsCodes::Received).with(holder);
        let evaluation = rulebook.evaluate("BV", &profile, day.parse::<jiff::civil::Date>().unwrap()).unwrap();
        let decisive = evaluation.reasons().filter(|reason| reason.decisive()).map(|reason| reason.id().into_owned());
        let refused =
            evaluation.refused().filter(|refused| refused.engaged()).map(|refused| refused.route().id().to_owned());
        (evaluation.verdict(), decisive.chain(refused).filter(|id| id.starts_with("BV-")).collect::<Vec<_>>())
    };
    let found = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
    let register = |holder, day| asked(Goal::Register, holder, day);
    let (no, yes) = (Verdict::NotDirectly, Verdict::TheoreticallyPossible);
    assert_eq!(register(NumberHolder::Unregistered, "2026-11-22"), (no, found(&["BV-E-unregistered"])));
    assert_eq!(register(NumberHolder::Unregistered, "2024-03-01").0, no);
    // The twins: before the law, with a number of one's own, and for what needs no number.
    assert_eq!(register(NumberHolder::Unregistered, "2024-02-29"), (yes, found(&[])));
    assert_eq!(register(NumberHolder::Own, "2026-11-22"), (yes, found(&[])));
    assert_eq!(asked(Goal::VerifyIdentity, NumberHolder::Unregistered, "2026-11-22"), (yes, found(&[])));
    assert_eq!(register(NumberHolder::Resold, "2026-11-22").1, found(&["BV-X-registered-sim"]));
    assert_eq!(register(NumberHolder::Resold, "2024-02-29").1, found(&[]));
}

/// The guide says what mutation would find if the test of FrostPay were weaker.
#[test]
fn a_weaker_test_is_noticed() {
    let guide = guide();
    let desk = followed(up_to(&guide, COMPLETE));
    let strong = desk.read("rules/BV.yaml");
    let weak = patched(
        &strong,
        "-    facts: {location: mainland_china, payee: merchant_code, payment_card: none}\n\
         -    only: {platform: alipay, home_wallet: [none, not_partner], nationality: host_country}\n\
         +    facts: {location: mainland_china, payee: merchant_code, payment_card: none, nationality: host_country}\n\
         +    only: {platform: alipay, home_wallet: [none, not_partner]}\n",
    );
    fs::write(desk.path("rules/BV.yaml"), weak.unwrap()).unwrap();
    let told = desk.succeeds("simbind mutate rules --country BV").unwrap();
    let wanted = "no test notices: BV-S-frostpay: needs: `nationality: host_country` dropped";
    assert!(told.starts_with(wanted), "{told}");
}

/// A piece of the example, what stands there by mistake, and the code under which the guide's table lists it.
type Slip<'s> = (&'s str, &'s str, &'s str);

const SLIPS: [Slip<'static>; 19] = [
    ("yaml-syntax", "    confidence: low\n", "    confidence：low\n"),
    ("yaml-syntax", "en: \"Numbers of Bouvet Island must be", "en: Note: Numbers of Bouvet Island must be"),
    ("yaml-syntax", "    decided_by: [BV-03]\n", "\tdecided_by: [BV-03]\n"),
    ("missing-key", ", zh: \"以本人名义登记这个号码。\"", ""),
    ("unknown-word", "kind: operator", "kind: website"),
    ("unknown-value", "needs: {number_holder: unregistered,", "needs: {number_holder: unregisterd,"),
    ("unknown-reference", "refused: [BV-X-registered-sim]", "reasons: [BV-X-registered-sim]"),
    ("unused-claim", "    background: true\n", ""),
    ("unsupported-rule", "high\n    verified: \"2026-11-22\"\n", "low\n    verified: \"2026-11-22\"\n"),
    ("weak-outcome", "kind: law", "kind: blog"),
    ("grade-above-source", "    confidence: low\n", "    confidence: low\n    grade: B\n"),
    ("gate-not-of-goal", "goals: [keep_number]", "goals: [keep_number, top_up_sim]"),
    ("not-changeable", "sets: {number_holder: self}", "sets: {number_holder: other_person}"),
    ("failing-test", "    when: {number_holder: unregistered}\n", ""),
    (
        "failing-test",
        "    only: {number_holder: unregistered, number_status",
        "    facts: {number_holder: self}\n    only: {number_status",
    ),
    ("empty-test", "expect: {evidence: {accepted: [BV-E-frostpay]}}", "expect: {evidence: {}}"),
    ("digits-differ", "自 2024-03-01 起必须登记", "自 2024-03-10 起必须登记"),
    (
        "future-date",
        "published: \"2025-06-01\", retrieved: \"2026-11-22\"",
        "published: \"2025-06-01\", retrieved: \"2026-12-22\"",
    ),
    ("vanished-id", "BV-S-register", "BV-S-registration"),
];

/// The rows of the table of mistakes: code and message.
fn rows(guide: &str) -> Vec<(String, String)> {
    let table = guide.split_once("| code | message | remedy |\n").expect("the table").1;
    let rows = table.lines().skip(1).take_while(|line| line.starts_with('|')).map(|line| {
        let cells = line.split(" | ").map(|cell| cell.trim_matches(['|', ' '])).collect::<Vec<_>>();
        (cells[0].trim_matches('`').to_owned(), cells[1].to_owned())
    });
    rows.collect()
}

/// Each mistake of the table, made in the example, is reported with the code and in the words of the table.
#[test]
fn mistakes_are_told_as_the_table_says() {
    let guide = guide();
    let rows = rows(&guide);
    let codes = rows.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>();
    assert_eq!(codes, SLIPS.map(|(code, ..)| code), "each row of the table has its slip here");
    let desk = followed(up_to(&guide, COMPLETE));
    let right = desk.read("rules/BV.yaml");
    let base = texts_of(desk.path("rules"), &["yaml"]).unwrap();
    for ((code, piece, slip), (_, message)) in SLIPS.iter().zip(&rows) {
        assert!(right.contains(piece), "{code}: `{piece}` stands in the example");
        fs::write(desk.path("rules/BV.yaml"), right.replace(piece, slip)).unwrap();
        let report = check_dir(desk.path("rules"), &Options::new().base(base.clone())).unwrap();
        let found = report.diagnostics().filter(|finding| finding.code() == *code).map(ToString::to_string);
        let found = found.collect::<Vec<_>>();
        let told = |text: &String| {
            let mut rest = text.as_str();
            message.split('…').all(|part| match rest.split_once(part.trim()) {
                Some((_, after)) => {
                    rest = after;
                    true
                }
                None => false,
            })
        };
        assert!(found.iter().any(told), "{code}: no finding says `{message}`; found {found:#?}");
        assert!(found.iter().any(|text| text.contains("BV.yaml") || *code == "vanished-id"), "{code}: {found:#?}");
    }
    // The twin: without a slip there is nothing to report.
    fs::write(desk.path("rules/BV.yaml"), &right).unwrap();
    assert_eq!(findings(&desk.report()), Vec::<String>::new());
    // And a slip of the pen is corrected as the table says.
    fs::write(desk.path("rules/BV.yaml"), right.replace(SLIPS[5].1, SLIPS[5].2)).unwrap();
    let fixed = fix(&desk.report());
    assert_eq!(fixed.iter().map(|file| file.after()).collect::<Vec<_>>(), [right.as_str()]);
}

/// Pieces of code within the prose of the guide.
fn spans(guide: &str) -> Vec<String> {
    let mut prose = String::new();
    let mut open = false;
    for line in guide.lines() {
        let fence = line.starts_with("```");
        if !fence && !open {
            prose.extend([line, "\n"]);
        }
        open ^= fence;
    }
    prose.split('`').skip(1).step_by(2).map(|span| span.replace('\n', " ")).collect()
}

/// What the prose names and nothing is called: commands, options, codes, keys and ids.
fn unknown(guide: &str) -> Vec<String> {
    let help = |words: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_simbind")).args(words).arg("--help").output().unwrap();
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let top = help(&[]).unwrap();
    let commands = top.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next().map(str::to_owned));
    let commands = commands.filter(|word| !word.is_empty() && !word.starts_with('-')).collect::<BTreeSet<_>>();
    let helps = commands.iter().filter(|command| *command != "help").filter_map(|command| help(&[command]));
    let helps = helps.collect::<String>();
    let mut codes = lints().map(|lint| lint.code().to_owned()).collect::<BTreeSet<_>>();
    let kinds = ["dead", "shadowed", "redundant-condition", "verdict-never-reached"];
    // As `analyse` names them.
    codes.extend(kinds.map(str::to_owned));
    assert_eq!(FindingKind::VerdictNeverReached.as_str(), kinds[3]);
    assert_eq!(FindingKind::RedundantCondition.as_str(), kinds[2]);
    assert_eq!((FindingKind::Dead.as_str(), FindingKind::Shadowed.as_str()), (kinds[0], kinds[1]));
    let schemas = texts_of(root().join("rules/schema"), &["json"]).unwrap();
    let schemas = schemas.into_iter().map(|(_, text)| text).collect::<String>();
    let written = texts_of(root().join("rules"), &["yaml"]).unwrap();
    let written = written.into_iter().map(|(_, text)| text).collect::<String>();
    let (_, skeleton) = Rulebook::builtin().skeleton("BV").expect("it has a code");
    let has = |help: &str, option: &str| [" ", "\n"].iter().any(|end| help.contains(&format!("{option}{end}")));
    let known = |span: &str| {
        let plain = |marks: &str| span.chars().all(|letter| letter.is_ascii_lowercase() || marks.contains(letter));
        if let Some(line) = span.strip_prefix("simbind ") {
            let words = words(line);
            let command = words.iter().find(|word| commands.contains(*word));
            let help = command.and_then(|command| help(&[command.as_str()])).unwrap_or_default();
            let mut options = words.iter().filter(|word| word.starts_with("--"));
            return command.is_some() && options.all(|option| has(&help, option));
        }
        if span.starts_with("--") {
            return has(&helps, span);
        }
        if plain("-") && span.contains('-') && !span.starts_with('-') {
            return codes.contains(span);
        }
        if plain("_") {
            // A key or value of rule files, what a figure measures, or a word of the skeleton.
            let key = schemas.contains(&format!("\"{span}\"")) || written.contains(&format!("what: {span},"));
            let key = key || skeleton.contains(&format!("\"{span}: "));
            return key || codes.contains(span) || commands.contains(span) || span == "simbind" || span == "rules";
        }
        true
    };
    spans(guide).into_iter().filter(|span| !known(span)).collect()
}

#[test]
fn what_it_names_exists() {
    assert_eq!(unknown(&guide()), Vec::<String>::new());
    let wrong = "`simbind chekc rules`, `simbind check --fixx`, `--fixx`, `stale-clam`, `stale_aftr`";
    let right = "`simbind check rules`, `simbind check --fix`, `--fix`, `stale-claim`, `stale_after`";
    assert_eq!(unknown(wrong), spans(wrong));
    assert_eq!(unknown(right), Vec::<String>::new());
}

/// Whoever reads rules reads no prose: the guide stands among them and is none of them.
#[test]
fn it_is_no_rule_file() {
    let files = files(&root().join("rules")).unwrap();
    assert!(files.iter().all(|file| file.extension().is_some_and(|ending| ending == "yaml")), "{files:?}");
    assert!(!root().join("rules/BV.yaml").exists(), "the example is made up: it is not committed");
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    assert!(readme.contains("](rules/CONTRIBUTING.md)"), "the README names the guide");
}
