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
