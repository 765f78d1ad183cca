//! Nothing of the project's own field reaches who asks other rules: help and the output of every command are read for words
//! of it, in both languages.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Rulebooks of other fields, each with somewhere that its rules are about and somewhere they know nothing of.
const OTHERS: [(&str, &str, &str); 2] = [("tests/museum", "XA", "XB"), ("examples/library_card", "HAR", "OLD")];

/// Words of the project's own field. A key of the format (`operator`, `top_up`) stands with its underscore or its back-ticks.
const FOREIGN: [&str; 41] = [
    "retention",
    "sim card",
    " sim ",
    "esim",
    "simcard",
    "wallet",
    "wechat",
    "weixin",
    "alipay",
    "telecom",
    "operator's",
    "operators",
    "roaming",
    "top-up",
    "top up",
    "topped up",
    "text message",
    "phone",
    "payment card",
    "bank account",
    "banks",
    "funding",
    "funds",
    "mainland",
    "china",
    " bind ",
    "goal bind",
    "numbers of",
    "number lives",
    "保号",
    "号码",
    "钱包",
    "微信",
    "支付宝",
    "运营商",
    "电信",
    "充值",
    "银行",
    "资金",
    "内地",
    "绑定",
];

fn run(args: &[&str], input: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_simbind"));
    program.args(args).env("NO_COLOR", "1").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = program.spawn().expect("the program runs");
    // A program that reads nothing may be gone by now.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn all(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text)).concat()
}

/// The lines in which a word of the project's own field stands. What the rulebook says itself is its own business, and the
/// name of the program is none.
fn foreign(text: &str, own: &str) -> Vec<String> {
    let told = |line: &str| FOREIGN.into_iter().find(|word| line.contains(word) && !own.contains(word));
    let lines = text.lines().map(|line| line.to_lowercase().replace("simbind", ""));
    lines.filter_map(|line| told(&line).map(|word| format!("{word}: {line}"))).collect()
}

/// The texts of a rulebook's own files.
fn own(folder: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let files = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path());
    files.map(|file| fs::read_to_string(file).unwrap().to_lowercase()).collect()
}

#[test]
fn answers_and_listings_are_of_their_own_field() {
    for (folder, code, unknown) in OTHERS {
        let own = own(folder);
        let goals = run(&["--rules", folder, "facts", "--format", "json"], "");
        let goals: serde_json::Value = serde_json::from_slice(&goals.stdout).unwrap();
        let profile = "{facts: {}}";
        let mut commands = Vec::<Vec<String>>::new();
        let mut asked = |words: &str| commands.push(words.split(' ').map(str::to_owned).collect());
        for goal in goals["goals"].as_array().unwrap() {
            let goal = goal["id"].as_str().unwrap();
            for lang in ["en", "zh"] {
                for place in [code, unknown] {
                    asked(&format!("evaluate {place} --goal {goal} --lang {lang}"));
                    asked(&format!("evaluate {place} --goal {goal} --lang {lang} --full"));
                    asked(&format!("evaluate {place} --goal {goal} --lang {lang} --format markdown"));
                }
                for command in ["ask", "questions", "ways", "why --all", "why-not", "why-not --verdict via_workaround"]
                {
                    asked(&format!("{command} {code} --goal {goal} --lang {lang}"));
                }
                asked(&format!("compare {code} --goal {goal} --lang {lang} --profile - --with /dev/null"));
            }
            asked(&format!("evaluate {code} --goal {goal} --format json"));
        }
        for lang in ["en", "zh"] {
            for command in ["countries", "facts"] {
                asked(&format!("{command} --lang {lang}"));
            }
            for place in [code, unknown] {
                asked(&format!("show {place} --lang {lang}"));
            }
            asked(&format!("keep {code} --lang {lang}"));
            asked(&format!("ask --lang {lang}"));
        }
        for command in [
            "evaluate",
            "evaluate nowhere",
            "evaluate XA --goal nothing",
            "evaluate XA --fact nothing=nothing",
            "questions XA --odds wrong",
            "batch",
            "sensitivity",
            "analyse",
            "test",
            "mutate --every 20",
            "schema rules",
            "schema vocabulary",
            "schema countries",
            "schema rulebook",
        ] {
            asked(&command.replace("XA", code));
        }
        for args in &commands {
            let args = ["--rules", folder].into_iter().chain(args.iter().map(String::as_str)).collect::<Vec<_>>();
            let input = if args.contains(&"--profile") { profile } else { "no JSON\n{}\n" };
            let text = all(&run(&args, input));
            assert!(!text.is_empty(), "{args:?} says nothing");
            assert_eq!(foreign(&text, &own), Vec::<String>::new(), "{args:?}");
        }
        for args in [vec!["check", folder], vec!["fmt", "--check", folder], vec!["diff", folder, folder, "--full"]] {
            assert_eq!(foreign(&all(&run(&args, "")), &own), Vec::<String>::new(), "{args:?}");
        }
    }
}

#[test]
fn files_that_are_written_are_of_their_own_field() {
    for (folder, _, unknown) in OTHERS {
        let own = own(folder);
        let home = tempfile::tempdir().unwrap();
        let (site, skeletons) = (home.path().join("site"), home.path().join("rules"));
        fs::create_dir(&skeletons).unwrap();
        let output = run(&["--rules", folder, "docs", "--out", site.to_str().unwrap()], "");
        assert!(output.status.success(), "{}", all(&output));
        for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap().map(Result::unwrap) {
            fs::copy(file.path(), skeletons.join(file.file_name())).unwrap();
        }
        let output = run(&["new", unknown, "--dir", skeletons.to_str().unwrap()], "");
        assert!(output.status.success(), "{}", all(&output));
        let mut folders = vec![home.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                // The engine is the same for every rulebook: what it shows of one is in the answers, which are looked at above.
                if path.extension().is_some_and(|kind| kind == "wasm") {
                    continue;
                }
                let found = foreign(&fs::read_to_string(&path).unwrap(), &own);
                assert_eq!(found, Vec::<String>::new(), "{}", path.display());
            }
        }
    }
}

/// Help is about the rules that are named.
#[test]
fn help_is_of_the_field_of_the_rules() {
    let own_help = all(&run(&["--help"], ""));
    assert!(!foreign(&own_help, "").is_empty(), "the words are those of the project:\n{own_help}");
    let commands = own_help.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next()).map(str::to_owned);
    let commands = commands.filter(|word| word.starts_with(|letter: char| letter.is_ascii_lowercase()));
    let commands = commands.filter(|word| word != "help").collect::<Vec<_>>();
    assert!(commands.len() > 20, "{commands:?}");
    for (folder, code, _) in OTHERS {
        let help = all(&run(&["--rules", folder, "--help"], ""));
        assert_eq!(foreign(&help, ""), Vec::<String>::new(), "{help}");
        assert!(!help.contains("keep"), "nothing is kept alive here:\n{help}");
        for command in commands.iter().filter(|command| *command != "keep") {
            let help = all(&run(&["--rules", folder, command, "--help"], ""));
            assert!(help.contains("Usage:"), "{command}: {help}");
            assert_eq!(foreign(&help, ""), Vec::<String>::new(), "{command}: {help}");
        }
        let help = all(&run(&["--rules", folder, "evaluate", "--help"], ""));
        assert!(help.contains(&format!("simbind --rules {folder} evaluate {code} --goal ")), "{help}");
    }
    let help = all(&run(&["--rules", "examples/library_card", "evaluate", "--help"], ""));
    assert!(help.contains("Code or name of a branch"), "{help}");
    // Rules that cannot be read are no reason to say nothing.
    let help = all(&run(&["--rules", "nowhere", "evaluate", "--help"], ""));
    assert!(help.contains("Usage:") && foreign(&help, "").is_empty(), "{help}");
}

/// How long something lives is asked of rules that say it.
#[test]
fn only_rules_with_lifetimes_say_how_long_something_lives() {
    let output = run(&["--rules", "tests/museum", "keep", "XA"], "");
    let expected = "error: these rules declare no lifetimes: none of their topics is marked `lifetimes: true`\n";
    assert_eq!((output.status.code(), all(&output).as_str()), (Some(2), expected));
    assert_eq!(run(&["keep", "NZ"], "").status.code(), Some(0));
}
