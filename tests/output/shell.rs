//! What a shell and a terminal get: completions, manual pages, colour.

use std::process::Command;

fn simbind(args: &[&str]) -> (String, String, i32) {
    let output = Command::new(env!("CARGO_BIN_EXE_simbind"))
        .args(args)
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .output()
        .expect("the program starts");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (text(output.stdout), text(output.stderr), output.status.code().unwrap_or(-1))
}

/// The commands, as the help lists them.
fn commands() -> Vec<String> {
    let (help, _, _) = simbind(&["--help"]);
    let listed = help.split_once("Commands:").expect("a list of commands").1;
    let listed = listed.split("\n\n").next().unwrap_or_default();
    let name = |line: &str| {
        line.strip_prefix("  ").filter(|rest| !rest.starts_with(' '))?.split(' ').next().map(str::to_owned)
    };
    listed.lines().filter_map(name).filter(|name| name != "help").collect()
}

#[test]
fn every_shell_completes_every_command() {
    let commands = commands();
    assert!(commands.len() > 20, "{commands:?}");
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let (text, complaint, status) = simbind(&["completions", shell]);
        assert_eq!((status, complaint.as_str()), (0, ""));
        for command in &commands {
            assert!(text.contains(command), "{shell} does not complete `{command}`");
        }
    }
    let (_, complaint, status) = simbind(&["completions", "cmd"]);
    assert_eq!(status, 2);
    assert!(complaint.contains("[possible values: bash"), "{complaint}");
}

#[test]
fn every_command_has_a_manual_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let pages = folder.path().join("man/man1");
    let (said, complaint, status) = simbind(&["man", pages.to_str().expect("UTF-8")]);
    assert_eq!((status, complaint.as_str()), (0, ""));
    let commands = commands();
    assert!(said.starts_with(&format!("{} pages written", commands.len() + 1)), "{said}");
    for command in commands {
        let page = std::fs::read_to_string(pages.join(format!("simbind-{command}.1"))).expect("a page");
        assert!(page.contains(".SH NAME") && page.contains(".SH SYNOPSIS"), "{page}");
    }
    // Twin: where no folder can be made, that is said.
    let file = folder.path().join("file");
    std::fs::write(&file, "").expect("a file");
    let (_, complaint, status) = simbind(&["man", file.join("man1").to_str().expect("UTF-8")]);
    assert_eq!(status, 2);
    assert!(complaint.starts_with("error: cannot write `"), "{complaint}");
}

#[test]
fn colour_is_where_it_is_asked_for() {
    let colored = |args: &[&str]| simbind(&[args, &["evaluate", "NZL"]].concat()).0.contains('\u{1b}');
    assert!(colored(&["--color", "always"]));
    assert!(!colored(&["--color=never"]));
    assert!(!colored(&[]), "a pipe shows none");
}

/// Codes of three letters are names as well, and each is that of one country.
#[test]
fn codes_of_three_letters_are_understood() {
    let rulebook = simbind::Rulebook::builtin();
    let mut codes = Vec::new();
    for country in rulebook.model().countries() {
        let three =
            country.aliases().find(|name| name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_uppercase()));
        let three = three.unwrap_or_else(|| panic!("`{}` has none", country.code()));
        assert_eq!(rulebook.country(three).expect("it is known").code(), country.code());
        codes.push(three);
    }
    assert_eq!(codes.len(), 249);
    for (three, two) in [("NZL", "NZ"), ("gbr", "GB"), ("idn", "ID"), ("CYP", "CY"), ("HKG", "HK"), ("ARE", "AE")] {
        assert_eq!(rulebook.country(three).expect("it is known").code(), two);
    }
    assert!(rulebook.country("XYZ").is_err());
}

/// On a terminal of its own: a question that hides the cursor, left in three ways.
#[cfg(unix)]
mod on_a_terminal {
    use std::process::Command;

    use rexpect::process::WaitStatus;
    use rexpect::session::{PtySession, spawn_command};

    const HIDDEN: &str = "\u{1b}[?25l";
    const SHOWN: &str = "\u{1b}[?25h";
    /// A wide bound, in milliseconds: the machine of a test may be busy.
    const PATIENCE: u64 = 60_000;

    fn asked(args: &[&str]) -> PtySession {
        let mut program = Command::new(env!("CARGO_BIN_EXE_simbind"));
        program.arg("ask").args(args).env("TERM", "xterm-256color");
        spawn_command(program, Some(PATIENCE)).expect("the program starts")
    }

    /// All that is shown from here on, and the exit status.
    fn left(mut terminal: PtySession) -> (String, i32) {
        let shown = terminal.exp_eof().expect("it ends");
        match terminal.process().wait().expect("it ended") {
            WaitStatus::Exited(_, status) => (shown, status),
            other => panic!("{other:?}: {shown:?}"),
        }
    }

    #[test]
    fn a_choice_left_by_ctrl_c_shows_the_cursor_again() {
        let mut terminal = asked(&["NZ", "--goal", "link_card", "--lang", "en"]);
        terminal.exp_string(HIDDEN).expect("a choice by arrow keys hides the cursor");
        terminal.send_control('c').expect("it is pressed");
        let (shown, status) = left(terminal);
        assert_eq!(status, 130);
        let (_, last) = shown.rsplit_once(SHOWN).expect("the cursor is shown again");
        assert!(!last.contains(HIDDEN), "and stays so: {shown:?}");
        assert!(!shown.contains("panicked") && !shown.contains("error:"), "{shown:?}");
    }

    /// A figure is a line that is written, which the terminal itself breaks off.
    #[test]
    fn a_line_left_by_ctrl_c_ends_the_same() {
        let mut terminal = asked(&["Museum", "--rules", "bindings/python/tests/visit", "--lang", "en"]);
        terminal.exp_string("> ").expect("a line is asked for");
        terminal.send_control('c').expect("it is pressed");
        let (shown, status) = left(terminal);
        assert_eq!(status, 130);
        assert!(shown.contains(SHOWN), "{shown:?}");
    }

    /// Twin: Esc is no Ctrl-C. The answer as it stands is given.
    #[test]
    fn a_choice_left_by_escape_is_an_answer() {
        let mut terminal = asked(&["NZ", "--goal", "link_card", "--lang", "en"]);
        terminal.exp_string(HIDDEN).expect("a choice by arrow keys hides the cursor");
        terminal.send("\u{1b}").expect("it is pressed");
        terminal.flush().expect("it is sent");
        let (shown, status) = left(terminal);
        assert_eq!(status, 0);
        assert!(shown.contains("New Zealand") && shown.contains(SHOWN), "{shown:?}");
    }
}
