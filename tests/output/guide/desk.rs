//! Following a guide: what its fenced blocks say is done, in a copy of the rules under git.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use simbind::format::files;
use simbind::lint::{Options, Report, check_dir};

use super::root;

/// A fenced block: the line at which it begins, what stands behind its fence, and its text.
struct Fence {
    line: usize,
    info: String,
    text: String,
}

fn fences(guide: &str) -> Vec<Fence> {
    let mut fences: Vec<Fence> = Vec::new();
    let mut open = false;
    for (at, line) in guide.lines().enumerate() {
        match line.strip_prefix("```") {
            Some(_) if open => open = false,
            Some(info) => {
                open = true;
                fences.push(Fence { line: at + 1, info: info.to_owned(), text: String::new() });
            }
            None if open => fences.last_mut().unwrap().text.extend([line, "\n"]),
            None => {}
        }
    }
    fences
}

/// Where the guide is followed: a repository that holds the rules.
pub(super) struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        let desk = Desk { folder: tempfile::tempdir().expect("a folder") };
        let rules = root().join("rules");
        let schemas = fs::read_dir(rules.join("schema")).expect("schemas").map(|entry| entry.unwrap().path());
        for file in files(&rules).unwrap().into_iter().chain(schemas) {
            let to = desk.repository().join("rules").join(file.strip_prefix(&rules).expect("inside"));
            fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
            fs::copy(&file, to).expect("a copy");
        }
        for line in ["git init --quiet --initial-branch=main", "git add --all", "git commit --quiet --message before"] {
            desk.succeeds(line).unwrap_or_else(|problem| panic!("{problem}"));
        }
        desk
    }

    fn repository(&self) -> PathBuf {
        self.folder.path().join("repository")
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.repository().join(name)
    }

    pub(super) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    fn run(&self, line: &str) -> Output {
        let words = words(line);
        let (program, arguments) = words.split_first().expect("a program");
        let mut command = match program.as_str() {
            "simbind" => Command::new(env!("CARGO_BIN_EXE_simbind")),
            "git" => {
                let mut git = Command::new("git");
                git.args(["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]);
                git
            }
            other => panic!("`{other}` is not run here"),
        };
        fs::create_dir_all(self.repository()).expect("a folder");
        command.current_dir(self.repository()).env("GIT_CEILING_DIRECTORIES", self.folder.path());
        command.env("NO_COLOR", "1").env("COLUMNS", "80").args(arguments);
        command.output().unwrap_or_else(|error| panic!("{line}: {error}"))
    }

    /// Runs a line, which has to end well, and says what it printed.
    pub(super) fn succeeds(&self, line: &str) -> Result<String, String> {
        let output = self.run(line);
        let [out, err] = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        if output.status.success() { Ok(out) } else { Err(format!("`{line}` fails:\n{out}{err}")) }
    }

    fn step(&self, fence: &Fence) -> Result<(), String> {
        let (kind, name) = fence.info.split_once(' ').unwrap_or((&fence.info, ""));
        let (how, name) = name.split_once('=').unwrap_or_default();
        match (kind, how) {
            ("yaml", "file") => {
                let path = self.path(name);
                path.parent().map_or(Ok(()), fs::create_dir_all).map_err(|error| error.to_string())?;
                fs::write(path, &fence.text).map_err(|error| error.to_string())
            }
            ("yaml", "append") => fs::write(self.path(name), format!("{}\n{}", self.read(name), fence.text))
                .map_err(|error| error.to_string()),
            ("yaml", "from") if self.read(name).contains(&fence.text) => Ok(()),
            ("yaml", "from") => Err(format!("this does not stand in `{name}`")),
            ("diff", "file") => {
                let text = patched(&self.read(name), &fence.text)?;
                fs::write(self.path(name), text).map_err(|error| error.to_string())
            }
            ("sh", "") => fence.text.lines().try_for_each(|line| self.line(line)),
            // What stands below a `$` is printed by a command that does not succeed.
            ("console", _) if fence.info == "console fails" => {
                let (line, expected) = fence.text.trim_start_matches("$ ").split_once('\n').unwrap_or_default();
                match self.succeeds(line) {
                    Ok(found) => Err(format!("`{line}` succeeds\n{found}")),
                    Err(found) => {
                        let found = found.split_once('\n').map_or("", |(_, found)| found);
                        if comes_out(expected, found) { Ok(()) } else { Err(format!("`{line}` prints\n{found}")) }
                    }
                }
            }
            ("console", "") => fence.text.split("$ ").filter(|part| !part.is_empty()).try_for_each(|part| {
                let (line, expected) = part.split_once('\n').unwrap_or((part, ""));
                let found = self.succeeds(line)?;
                if comes_out(expected, &found) { Ok(()) } else { Err(format!("`{line}` prints\n{found}")) }
            }),
            _ => Err(format!("what a fence `{}` is for is not known", fence.info)),
        }
    }

    fn line(&self, line: &str) -> Result<(), String> {
        let line = line.split("  #").next().unwrap_or_default().trim();
        if ["simbind ", "git "].iter().any(|program| line.starts_with(program)) {
            return self.succeeds(line).map(|_| ());
        }
        // Setting a variable is part of the line.
        let command = line.split(' ').skip_while(|word| word.contains('=')).collect::<Vec<_>>();
        match command.as_slice() {
            ["cargo", "install", "--path", "."] | ["cargo", "test"] => Ok(()),
            ["cargo", "test", "--test", binary, module]
                if root().join(format!("tests/{binary}/{module}.rs")).is_file() =>
            {
                Ok(())
            }
            _ => Err(format!("`{line}` cannot be run")),
        }
    }

    /// Follows a guide from where it stands; the problem says the line.
    pub(super) fn follow(&self, guide: &str) -> Result<(), String> {
        fences(guide)
            .iter()
            .try_for_each(|fence| self.step(fence).map_err(|problem| format!("line {}: {problem}", fence.line)))
    }

    pub(super) fn report(&self) -> Report {
        check_dir(self.path("rules"), &Options::default()).unwrap()
    }
}

/// The words of a line as a shell parts them.
pub(super) fn words(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    let words = parts.flat_map(|(at, part)| match at % 2 {
        0 => part.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>(),
        _ => vec![part.to_owned()],
    });
    words.collect()
}

/// Whether a text is as expected, where `...` stands for anything.
pub(super) fn comes_out(expected: &str, found: &str) -> bool {
    let parts = expected.trim().split("...").map(|part| part.trim_matches('\n')).collect::<Vec<_>>();
    let mut rest = found;
    for (at, part) in parts.iter().enumerate() {
        match rest.split_once(part) {
            Some((before, after)) if at > 0 || before.is_empty() => rest = after,
            _ => return false,
        }
    }
    parts.last().is_some_and(|last| last.is_empty()) || rest.trim().is_empty()
}

/// A text with hunks of a diff applied; each has to fit in one place. A hunk may be part of a line.
pub(super) fn patched(text: &str, diff: &str) -> Result<String, String> {
    diff.split("@@\n").try_fold(text.to_owned(), |text, hunk| {
        let side = |other: char| {
            let lines = hunk.lines().filter(|line| !line.starts_with(other)).filter_map(|line| line.get(1..));
            lines.collect::<Vec<_>>().join("\n")
        };
        let (before, after) = (side('+'), side('-'));
        match text.matches(&before).count() {
            1 => Ok(text.replace(&before, &after)),
            count => Err(format!("this fits in {count} places:\n{before}")),
        }
    })
}

/// Follows a guide; what it says of `rules/` is then so in the copy.
pub(super) fn followed(guide: &str) -> Desk {
    let desk = Desk::new();
    desk.follow(guide).unwrap_or_else(|problem| panic!("rules/CONTRIBUTING.md, {problem}"));
    desk
}
