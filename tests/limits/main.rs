//! The promises of `LIMITS.md` beside this file: what is larger than it may be is refused in words, in bounded memory.
//!
//! `SIMBIND_MEASURE="$PWD/target/release/simbind" cargo test --test limits -- --nocapture` prints what each takes of that program.
//!
//! The program is run as a user runs it, on inputs made for the occasion. Where the system can bound the address space of a
//! program (Linux), it gets [`ADDRESS_SPACE`]: what would be read without an end, or kept for good, cannot pass.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "../support/draw.rs"]
mod draw;
mod ended;
#[cfg(target_os = "linux")]
mod hostile;
mod unwritable;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// In KiB: what the program itself takes when it is built for tests, and 300 MB.
const ADDRESS_SPACE: u32 = 600_000;

const RULE: &str = "basis: evidence, gate: door, effect: blocks, when: {ticket: none}, because: [known-ticket], text: {en: x, zh: x}}\n";
const FACT: &str = "label: {en: x, zh: x}, question: {en: x, zh: x}, values: [{id: a, label: {en: x, zh: x}}, {id: b, label: {en: x, zh: x}}]}\n";

/// What comes of an input: the exit status, and what stands in what was written.
struct Outcome {
    status: i32,
    says: &'static str,
}

const fn refused(says: &'static str) -> Outcome {
    Outcome { status: 2, says }
}

const fn answered(says: &'static str) -> Outcome {
    Outcome { status: 0, says }
}

/// A row of the page: its name there, how its input is made from the museum of our tests, and what comes of it.
type Row = (&'static str, fn(&Path), &'static [&'static str], Outcome);

const ROWS: &[Row] = &[
    (
        "a file of 100 MB",
        |folder| {
            let mut file = append(folder, "XA.yaml");
            let line = format!("# {}\n", "x".repeat(1 << 20));
            (0..100).for_each(|_| file.write_all(line.as_bytes()).unwrap());
        },
        EVALUATE,
        refused("error[too-large]: the file has more than 4 MiB"),
    ),
    ("a million rules", |folder| rules(folder, 28, 36_000), EVALUATE, refused("error[too-large]")),
    (
        "files of more than 8 MiB together",
        |folder| rules(folder, 3, 24_000),
        EVALUATE,
        refused("error[too-large]: this file and those before it have more than 8 MiB"),
    ),
    ("ten thousand rules", |folder| rules(folder, 1, 10_000), EVALUATE, answered("at worst not directly")),
    ("a million facts", |folder| facts(folder, 1_000_000), EVALUATE, refused("error[too-large]")),
    (
        "5,000 facts",
        |folder| facts(folder, 5_000),
        EVALUATE,
        refused("error[too-many]: 5003 facts are declared; at most 4096 can be"),
    ),
    ("4,000 facts", |folder| facts(folder, 4_000), EVALUATE, answered("at worst not directly")),
    (
        "aliases that grow",
        |folder| {
            let mut text = "a: &a [x,x,x,x,x,x,x,x,x]\n".to_owned();
            for (last, next) in ('a'..='k').zip('b'..='l') {
                writeln!(text, "{next}: &{next} [{}]", vec![format!("*{last}"); 9].join(",")).unwrap();
            }
            append(folder, "XA.yaml").write_all(text.as_bytes()).unwrap();
        },
        EVALUATE,
        refused("its aliases expand to too much"),
    ),
    (
        "brackets within one another",
        |folder| {
            let text = format!("x: {}{}\n", "[".repeat(100_000), "]".repeat(100_000));
            append(folder, "XA.yaml").write_all(text.as_bytes()).unwrap();
        },
        EVALUATE,
        refused("it is nested too deeply"),
    ),
    (
        "conditions within one another",
        |folder| {
            let when = (0..60).fold("{ticket: none}".to_owned(), |when, _| format!("{{not: {when}}}"));
            insert(folder, "rules:\n", &format!("  - {{id: deep, {}", RULE.replace("{ticket: none}", &when)));
        },
        EVALUATE,
        refused("it is nested more than 32 levels deep"),
    ),
    (
        "10,000 mistakes",
        |folder| {
            let entries = (0..10_000).fold(String::new(), |text, place| {
                text + &format!("  - {{id: b{place}, {}", RULE.replace("door", "dor"))
            });
            insert(folder, "rules:\n", &entries);
        },
        EVALUATE,
        refused("error: 10000 mistakes found"),
    ),
    (
        "300,000 names that are not declared",
        |folder| {
            let names = (0..300_000).map(|name| format!("n{name}")).collect::<Vec<_>>().join(",");
            insert(folder, "rules:\n", &format!("  - {{id: z, {}", RULE.replace("none}", &format!("[{names}]}}"))));
        },
        EVALUATE,
        refused("error: 300000 mistakes found"),
    ),
    (
        "a name of three million letters",
        |folder| insert(folder, "rules:\n", &format!("  - {{id: {}, {RULE}", "n".repeat(3_000_000))),
        EVALUATE,
        answered("at worst not directly"),
    ),
    (
        "20,000 files",
        |folder| {
            for place in 0..20_000 {
                fs::write(folder.join(format!("w{place}.yaml")), "format: 1\nscope: world\n").unwrap();
            }
        },
        EVALUATE,
        answered("at worst not directly"),
    ),
    (
        "100,001 entries of a folder",
        |folder| (0..=100_000).for_each(|place| drop(File::create(folder.join(format!("n{place}"))).unwrap())),
        EVALUATE,
        refused("it has more than 100000 entries; name the folder that holds the rules"),
    ),
    (
        "65 parts of a count",
        |folder| {
            let parts = ["{ticket: none}"; 65].join(", ");
            let when = format!("{{count: {{at_least: 2, of: [{parts}]}}}}");
            insert(folder, "rules:\n", &format!("  - {{id: z, {}", RULE.replace("{ticket: none}", &when)));
        },
        EVALUATE,
        refused("error[too-many]: 65 conditions are counted; at most 64 can be"),
    ),
    (
        "a profile without an end",
        |_| {},
        &["evaluate", "XA", "--rules", ".", "--profile", "/dev/zero"],
        refused("the profile `/dev/zero` has more than 1 MiB"),
    ),
    (
        "a request of 100 MB",
        |folder| {
            let mut file = append(folder, "requests");
            (0..100).for_each(|_| file.write_all("x".repeat(1 << 20).as_bytes()).unwrap());
            file.write_all(b"\n{\"country\":\"XA\",\"id\":\"next\",\"fields\":[\"verdict\"]}\n").unwrap();
        },
        &["batch", "--rules", ".", "requests"],
        Outcome {
            status: 1,
            says: "{\"answer\":1,\"line\":1,\"error\":{\"code\":\"bad-request\",\"message\":\"the request is longer than 1 \
                   MiB\"}}\n{\"answer\":1,\"id\":\"next\",\"verdict\":\"theoretically_possible\"}\n",
        },
    ),
    (
        "1,500 requests of a million letters each",
        |folder| {
            let mut file = append(folder, "requests");
            let line = format!("{}\n", "x".repeat(1_000_000));
            (0..1_500).for_each(|_| file.write_all(line.as_bytes()).unwrap());
        },
        &["batch", "--rules", ".", "requests"],
        Outcome { status: 1, says: "error: 1500 of 1500 requests were answered with an error" },
    ),
    (
        "200,000 requests",
        |folder| {
            let mut file = append(folder, "requests");
            for place in 0..200_000 {
                let request = match place % 4 {
                    0 => "{\"country\":\"XA\",\"fields\":[\"verdict\"]}",
                    1 => "{\"country\":\"XA\",\"facts\":{\"ticket\":\"non\"}}",
                    2 => "[[[[[[[[",
                    _ => "{\"country\":\"XA\",\"fields\":[\"verdict\"],\"facts\":{\"ticket\":[\"none\",\"day\"]}}",
                };
                writeln!(file, "{request}").unwrap();
            }
        },
        &["batch", "--rules", ".", "requests"],
        Outcome { status: 1, says: "error: 100000 of 200000 requests were answered with an error" },
    ),
];

const EVALUATE: &[&str] = &["evaluate", "XA", "--rules", "."];

#[test]
fn what_is_larger_than_it_may_be_is_refused_in_words() {
    for (name, make, arguments, outcome) in ROWS {
        let folder = museum();
        make(folder.path());
        let found = run(folder.path(), arguments, Stdio::piped());
        let said = format!("{}{}", text(&found.stdout), text(&found.stderr));
        let shown = said.chars().take(2_000).collect::<String>();
        assert_eq!(found.status.code(), Some(outcome.status), "{name}: {shown}");
        assert!(said.contains(outcome.says), "{name}: expected `{}`, found\n{shown}", outcome.says);
        if let Ok(program) = std::env::var("SIMBIND_MEASURE") {
            // By GNU time; what it prints is a row of the page. Nothing depends on it.
            let program = ["-f", "%e s | %M KiB", &program];
            let timed =
                Command::new("time").args(program).args(*arguments).current_dir(folder.path()).output().unwrap();
            println!("| {name} | {}", text(&timed.stderr).lines().last().unwrap_or_default());
        }
    }
}

/// The museum as it stands is answered in less than that: the bound on memory is none that everything meets.
#[test]
fn the_same_without_anything_large_is_answered() {
    let folder = museum();
    let found = run(folder.path(), EVALUATE, Stdio::piped());
    assert_eq!((found.status.code(), text(&found.stderr)), (Some(0), String::new()));
}

/// Mistakes are listed up to a thousand, and counted beyond.
#[test]
fn mistakes_are_listed_up_to_a_thousand() {
    let folder = museum();
    let entries =
        |count| (0..count).map(|place| format!("  - {{id: b{place}, {}", RULE.replace("door", "dor"))).collect();
    let listed = |count| {
        let entries: String = entries(count);
        insert(folder.path(), "rules:\n", &entries);
        let said = text(&run(folder.path(), EVALUATE, Stdio::piped()).stderr);
        fs::copy(museum_file("XA.yaml"), folder.path().join("XA.yaml")).unwrap();
        said.matches("error[unknown-gate]").count()
    };
    assert_eq!((listed(999), listed(1_000), listed(1_500)), (999, 1_000, 1_000));
}

/// A disk that is full, and a pipe that nobody reads: the one is a failure, the other is none.
#[test]
#[cfg(target_os = "linux")]
fn what_cannot_be_written_is_said() {
    let folder = museum();
    let full = || Stdio::from(File::options().write(true).open("/dev/full").unwrap());
    for arguments in [EVALUATE, &["evaluate", "XA", "--rules", ".", "--certificate"], &["facts", "--rules", "."]] {
        let found = run(folder.path(), arguments, full());
        assert_eq!(found.status.code(), Some(2), "{arguments:?}");
        assert!(text(&found.stderr).contains("no space left on device"), "{arguments:?}: {}", text(&found.stderr));
    }
    let mut child = command(folder.path(), &["facts", "--rules", "."]).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0), "whoever closes the pipe has read enough");
}

/// What is longer than an answer to a question can be is cut off; the next line answers the next question.
#[test]
fn a_long_answer_is_cut_off() {
    let folder = museum();
    let long = format!("{}\nday\n", "x".repeat(100_000));
    let mut child = command(folder.path(), &["ask", "XA", "--rules", ".", "--goal", "enter"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(long.as_bytes()).unwrap();
    let said = text(&child.wait_with_output().unwrap().stdout);
    assert!(said.contains("→ for a day"), "{said}");
}

/// A named pipe among the rules would be waited for without an end.
#[test]
fn what_is_no_file_is_not_waited_for() {
    let folder = museum();
    let made = Command::new("mkfifo").arg(folder.path().join("pipe.yaml")).status();
    assert!(made.is_ok_and(|status| status.success()), "a named pipe can be made");
    let found = run(folder.path(), EVALUATE, Stdio::piped());
    assert_eq!(found.status.code(), Some(2));
    assert!(text(&found.stderr).contains("it is neither a file nor a folder"), "{}", text(&found.stderr));
}

/// Days at both ends of the calendar are days like others.
#[test]
fn both_ends_of_the_calendar() {
    let folder = museum();
    for day in ["0000-01-01", "9999-12-31"] {
        let found = run(folder.path(), &["evaluate", "XA", "--rules", ".", &format!("--as-of={day}")], Stdio::piped());
        assert_eq!(found.status.code(), Some(0), "{day}: {}", text(&found.stderr));
        assert!(text(&found.stdout).contains(&format!("as of {day}")), "{day}: {}", text(&found.stdout));
    }
    for day in ["10000-01-01", "-0001-01-01"] {
        let found = run(folder.path(), &["evaluate", "XA", "--rules", ".", &format!("--as-of={day}")], Stdio::piped());
        assert_eq!(found.status.code(), Some(2), "{day}: {}", text(&found.stdout));
        assert!(text(&found.stderr).contains("is not a day of the calendar"), "{day}: {}", text(&found.stderr));
    }
}

/// Every command that takes a day takes these, whatever it counts from them, and says so of what is no day.
#[test]
fn every_command_takes_both_ends_of_the_calendar() {
    let folder = museum();
    let commands: [&[&str]; 10] = [
        &["check", ".", "--today"],
        &["sources", "--rules", ".", "--check-list", "--all", "--today"],
        &["questions", "XA", "--rules", ".", "--as-of"],
        &["ways", "XA", "--rules", ".", "--as-of"],
        &["why", "XA", "--rules", ".", "--as-of"],
        &["analyse", ".", "--as-of"],
        &["diff", ".", ".", "--as-of"],
        &["export", "--to", "rego", "--rules", ".", "--as-of"],
        // The project's own rules count days and months from the day asked about.
        &["ways", "NZ", "--as-of"],
        &["keep", "NZ", "--as-of"],
    ];
    for (day, answers) in [("0000-01-01", true), ("9999-12-31", true), ("10000-01-01", false), ("-0001-01-01", false)] {
        for command in commands {
            let (option, others) = command.split_last().unwrap();
            let asked = format!("{option}={day}");
            let found = run(folder.path(), &[others, &[&asked]].concat(), Stdio::piped());
            let said = text(&found.stderr);
            // What was published after the day is an error of `check`.
            assert_eq!(found.status.code() < Some(2), answers, "{command:?} {day}: {said}");
            assert_eq!(said.contains(&format!("error: `{day}` is not a day of the calendar")), !answers, "{said}");
        }
    }
}

/// Each row that is tested here stands in the page by its name, and each name in the page is tested.
#[test]
fn the_page_names_what_is_tested() {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/limits/LIMITS.md")).unwrap();
    let (_, measured) = page.split_once("## Measured\n").expect("the page says what was measured");
    let named = measured.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    let named = named.filter(|name| *name != "input").map(str::to_owned).collect::<BTreeSet<_>>();
    let tested = ROWS.iter().map(|(name, ..)| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(named, tested, "the page (left) and the tests (right)");
}

fn museum_file(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/museum").join(name)
}

/// The rulebook of `tests/museum` in a folder of its own.
fn museum() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["XA.yaml", "countries.yaml", "rulebook.yaml", "vocabulary.yaml", "world.yaml"] {
        fs::copy(museum_file(name), folder.path().join(name)).unwrap();
    }
    folder
}

fn append(folder: &Path, name: &str) -> BufWriter<File> {
    BufWriter::new(File::options().create(true).append(true).open(folder.join(name)).unwrap())
}

/// Puts entries into a list of the country's file.
fn insert(folder: &Path, list: &str, entries: &str) {
    let path = folder.join("XA.yaml");
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(text.matches(&format!("\n{list}")).count(), 1);
    fs::write(path, text.replacen(&format!("\n{list}"), &format!("\n{list}{entries}"), 1)).unwrap();
}

fn rules(folder: &Path, files: usize, each: usize) {
    for file in 0..files {
        let mut out = append(folder, &format!("w{file}.yaml"));
        out.write_all(b"format: 1\nscope: world\nrules:\n").unwrap();
        for rule in 0..each {
            write!(out, "  - {{id: r{}, {RULE}", file * each + rule).unwrap();
        }
    }
}

fn facts(folder: &Path, count: usize) {
    let path = folder.join("vocabulary.yaml");
    let text = fs::read_to_string(&path).unwrap();
    let more = (0..count).fold(String::from("facts:\n"), |mut text, fact| {
        write!(text, "  - {{id: f{fact}, {FACT}").unwrap();
        text
    });
    fs::write(path, text.replacen("facts:\n", &more, 1)).unwrap();
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let program = env!("CARGO_BIN_EXE_simbind");
    let mut command = if cfg!(target_os = "linux") {
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("ulimit -v {ADDRESS_SPACE} && exec \"$0\" \"$@\""), program]);
        shell
    } else {
        Command::new(program)
    };
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    command
}

fn run(folder: &Path, arguments: &[&str], out: Stdio) -> Output {
    command(folder, arguments).stdout(out).stderr(Stdio::piped()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
