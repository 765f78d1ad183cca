//! A command that writes files and is ended at any moment: each file is the old one or the new one as a whole, what is left
//! beside them is not read as rules and does not stop the next run, and the same command once more ends where one that was
//! not disturbed ends.
//!
//! It is ended at drawn moments of its run time, after a drawn file was written, and in the middle of writing a file: past a
//! limit on the size of files the system ends a program, or, where the program passes over that, fails what it writes, as a
//! disk that is full does.
//!
//! `SIMBIND_KILLS=2000 cargo test --test limits ended -- --nocapture` is the longer campaign, `SIMBIND_SEED` draws others.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::draw::{Draw, number};
use crate::text;

/// A command that writes files.
pub(crate) struct Writer {
    pub(crate) name: &'static str,
    /// What stands in the folder before.
    pub(crate) make: fn(&Path),
    pub(crate) arguments: &'static [&'static str],
    /// How many files it writes at least: with many, some kills are between two of them.
    files: usize,
    /// Whether it refuses to do again what is done.
    once: bool,
}

pub(crate) const WRITERS: &[Writer] = &[
    Writer { name: "fmt", make: many, arguments: &["fmt", "rules"], files: 60, once: false },
    Writer { name: "check --fix", make: many, arguments: &["check", "rules", "--fix"], files: 60, once: false },
    Writer {
        name: "docs, where there is a site",
        make: |folder| {
            examples(folder);
            let old = fs::canonicalize("tests/museum").unwrap();
            assert!(plain(folder, &["docs", "--rules", old.to_str().unwrap(), "--out", "site"]).success());
        },
        arguments: &["docs", "--rules", "rules", "--out", "site"],
        files: 20,
        once: false,
    },
    Writer {
        name: "docs, where there is none",
        make: examples,
        arguments: &["docs", "--rules", "rules", "--out", "site"],
        files: 20,
        once: false,
    },
    Writer { name: "man", make: |_| {}, arguments: &["man", "pages"], files: 10, once: false },
    Writer { name: "init of a new folder", make: |_| {}, arguments: &["init", "deep/own"], files: 5, once: true },
    Writer {
        name: "init of an empty folder",
        make: |folder| fs::create_dir_all(folder.join("own/.git")).unwrap(),
        arguments: &["init", "own"],
        files: 5,
        once: true,
    },
    Writer {
        name: "new",
        make: |folder| {
            fs::create_dir(folder.join("rules")).unwrap();
            fs::write(folder.join("rules/rulebook.yaml"), "format: 1\nversion: \"1\"\ndate: 2026-01-31\n").unwrap();
        },
        arguments: &["new", "SE"],
        files: 1,
        once: true,
    },
];

#[test]
fn a_command_that_is_ended_leaves_whole_files() {
    let kills = number("SIMBIND_KILLS").unwrap_or(12);
    let mut draw = Draw(number("SIMBIND_SEED").unwrap_or(0));
    for writer in WRITERS {
        let course = Course::of(writer);
        let (mut between, mut left_behind, mut early, mut late) = (0, 0, 0, 0);
        for kill in 0..kills {
            let folder = course.begin();
            let moment = if kill % 2 == 0 {
                Moment::After(course.lasts.mul_f64(draw.below(1_100) as f64 / 1_000.0))
            } else {
                Moment::Written(course.written[draw.below(course.written.len() as u64) as usize].clone())
            };
            end(folder.path(), writer.arguments, &moment);
            let found = course.judge(folder.path(), &format!("{}, kill {kill} at {moment:?}", writer.name));
            left_behind += usize::from(found.aside > 0);
            match (found.old, found.new) {
                (true, _) => early += 1,
                (_, true) => late += 1,
                _ => between += 1,
            }
        }
        println!(
            "{}: {kills} kills; {early} before a file was written, {between} between two, {late} after the last; \
             {left_behind} left a file aside",
            writer.name
        );
        assert!(writer.files < 20 || between > 0, "{}: of {kills} kills none was between two files", writer.name);
    }
}

/// Past a limit on the size of files, in the middle of writing one.
#[test]
fn a_command_that_is_ended_while_it_writes_leaves_whole_files() {
    for writer in WRITERS {
        let course = Course::of(writer);
        let mut cut = 0;
        for limit in LIMITS {
            let folder = course.begin();
            let status = limited(folder.path(), writer.arguments, limit, false).0;
            let what = format!("{}, ended past {limit} units", writer.name);
            let found = course.judge(folder.path(), &what);
            cut += usize::from(status.signal().is_some());
            assert_eq!(status.signal().is_none(), found.new, "{what}: ended, or done");
        }
        assert!((1..LIMITS.len()).contains(&cut), "{}: {cut} were ended; the last never is", writer.name);
    }
}

/// The same where the system fails what is written, as a full disk does: said in words, and nothing is left behind.
#[test]
fn what_has_no_room_is_said_and_nothing_is_left_behind() {
    for writer in WRITERS {
        let course = Course::of(writer);
        let mut refused = 0;
        for limit in LIMITS {
            let folder = course.begin();
            let (status, said) = limited(folder.path(), writer.arguments, limit, true);
            let what = format!("{}, no room past {limit} units: {said}", writer.name);
            let found = course.judge(folder.path(), &what);
            assert_eq!(found.aside, 0, "{what}");
            if found.new {
                assert_eq!(status, course.status, "{what}");
            } else {
                refused += 1;
                assert_eq!(status.code(), Some(2), "{what}");
                assert!(said.contains("error: cannot write `") && said.contains("`: file too large"), "{what}");
            }
        }
        assert!((1..LIMITS.len()).contains(&refused), "{}: {refused} were refused; the last never is", writer.name);
    }
}

/// How large a file can be, in units of 512 bytes: from nothing to more than the largest has.
const LIMITS: [u32; 6] = [0, 1, 3, 8, 30, 100_000];

/// When a command is ended.
#[derive(Debug)]
enum Moment {
    /// So long after its start.
    After(Duration),
    /// When this file is another than before.
    Written(PathBuf),
}

/// Starts a command and ends it, unless it comes to its end before.
fn end(folder: &Path, arguments: &[&str], moment: &Moment) {
    let state = |path: &Path| {
        let about = fs::symlink_metadata(folder.join(path)).ok()?;
        Some((about.ino(), about.len(), about.mtime(), about.mtime_nsec()))
    };
    let before = match moment {
        Moment::Written(path) => state(path),
        Moment::After(_) => None,
    };
    let mut child = quiet(folder, arguments).spawn().unwrap();
    let started = Instant::now();
    match moment {
        Moment::After(time) => std::thread::sleep(*time),
        Moment::Written(path) => {
            while state(path) == before && child.try_wait().unwrap().is_none() {
                assert!(started.elapsed() < Duration::from_secs(60), "it comes to an end");
            }
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

/// What a command does that nobody disturbs.
struct Course {
    template: tempfile::TempDir,
    writer: &'static Writer,
    before: Files,
    after: Files,
    /// Where old files are taken away, the list of a site's files names them until they are.
    meanwhile: Files,
    /// The files that it writes.
    written: Vec<PathBuf>,
    lasts: Duration,
    status: ExitStatus,
}

/// The list of a site's files.
const LIST: &str = "site/simbind-site.txt";

pub(crate) type Files = BTreeMap<PathBuf, Vec<u8>>;

/// What was found after a command was ended.
struct Found {
    old: bool,
    new: bool,
    aside: usize,
}

impl Course {
    fn of(writer: &'static Writer) -> Course {
        let template = tempfile::tempdir().unwrap();
        (writer.make)(template.path());
        let folder = copy(template.path());
        let started = Instant::now();
        let status = plain(folder.path(), writer.arguments);
        let lasts = started.elapsed();
        assert!(status.code().is_some_and(|code| code < 2), "{}: {status}", writer.name);
        let (before, after) = (files(template.path()), files(folder.path()));
        let written = after.iter().filter(|(path, text)| before.get(*path) != Some(text));
        let written = written.map(|(path, _)| path.clone()).collect::<Vec<_>>();
        assert!(written.len() >= writer.files, "{}: {} files are written", writer.name, written.len());
        let mut meanwhile = Files::new();
        if let Some(list) = after.get(Path::new(LIST)) {
            let gone = before.keys().filter(|path| !after.contains_key(*path));
            let gone =
                gone.map(|path| format!("{}\n", path.strip_prefix("site").unwrap().display())).collect::<String>();
            meanwhile.insert(LIST.into(), [list.as_slice(), gone.as_bytes()].concat());
        }
        Course { template, writer, before, after, meanwhile, written, lasts, status }
    }

    fn begin(&self) -> tempfile::TempDir {
        copy(self.template.path())
    }

    /// Holds a folder against what may be found, and does the command again.
    fn judge(&self, folder: &Path, what: &str) -> Found {
        let mut found = files(folder);
        let all = found.len();
        found.retain(|path, _| !is_aside(path));
        let aside = all - found.len();
        for (path, text) in &found {
            let whole = [&self.before, &self.after, &self.meanwhile].iter().any(|whole| whole.get(path) == Some(text));
            assert!(whole, "{what}: `{}` is neither the old one nor the new one: {} bytes", path.display(), text.len());
        }
        for path in self.before.keys().filter(|path| self.after.contains_key(*path)) {
            assert!(found.contains_key(path), "{what}: `{}` is gone", path.display());
        }
        let (old, new) = (found == self.before, found == self.after);
        if !(self.writer.once && new) {
            let (status, said) = said(folder, self.writer.arguments);
            assert_eq!(status, self.status, "{what}; once more: {said}");
            found = files(folder);
            found.retain(|path, _| !is_aside(path));
            assert!(found == self.after, "{what}: once more ends elsewhere");
            if self.after.contains_key(Path::new(LIST)) {
                assert!(files(folder) == self.after, "{what}: a site is all that stands in its folder");
            }
        }
        Found { old, new, aside }
    }
}

/// A file of a name under which files are made before they are put in their place, or in a folder of such a name.
fn is_aside(path: &Path) -> bool {
    path.iter().filter_map(|name| name.to_str()).any(|name| name.starts_with(".simbind.") && name.ends_with(".tmp"))
}

/// A rulebook of many files, each of which is not formatted and has a mistake that is mended for certain.
fn many(folder: &Path) {
    let rules = folder.join("rules");
    fs::create_dir(&rules).unwrap();
    fs::write(rules.join("rulebook.yaml"), "format: 1\nversion: \"1\"\ndate: 2026-01-31\n").unwrap();
    for place in 0..60 {
        let claim = format!("{{id: c{place}, cites: [{{source: s{place}}}], topic: context, background: true");
        let text = format!(
            "format:   1\nscope: world\nsources:\n  - {{id: s{place}, kind: blog, title: A page, url: \
             \"https://law.example/{place}\"}}\nclaims:\n  - {claim}, text: {{en: {}, zh: 不收卡。}}, confidence: high, \
             confidence: high}}\n",
            "Cards are not taken. ".repeat(place + 1).trim_end()
        );
        fs::write(rules.join(format!("w{place}.yaml")), text).unwrap();
    }
}

fn examples(folder: &Path) {
    copy_into(Path::new("examples/library_card"), &folder.join("rules"));
}

/// Every file below a folder.
pub(crate) fn files(folder: &Path) -> Files {
    fn walk(top: &Path, within: &Path, files: &mut Files) {
        for entry in fs::read_dir(top.join(within)).unwrap() {
            let entry = entry.unwrap();
            let path = within.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                walk(top, &path, files);
            } else {
                files.insert(path, fs::read(entry.path()).unwrap());
            }
        }
    }
    let mut found = Files::new();
    walk(folder, Path::new(""), &mut found);
    found
}

fn copy(folder: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    copy_into(folder, copy.path());
    copy
}

fn copy_into(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (from, to) = entry.map(|entry| (entry.path(), to.join(entry.file_name()))).unwrap();
        if from.is_dir() {
            copy_into(&from, &to);
        } else {
            fs::copy(&from, &to).unwrap();
        }
    }
}

fn plain(folder: &Path, arguments: &[&str]) -> ExitStatus {
    quiet(folder, arguments).status().unwrap()
}

fn quiet(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_simbind"));
    command.args(arguments).current_dir(folder);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn said(folder: &Path, arguments: &[&str]) -> (ExitStatus, String) {
    let output = quiet(folder, arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).output().unwrap();
    (output.status, text(&output.stdout) + &text(&output.stderr))
}

/// Runs a command that can write files of at most so many units of 512 bytes; whether it is told so, or ended.
fn limited(folder: &Path, arguments: &[&str], units: u32, told: bool) -> (ExitStatus, String) {
    let ignored = if told { "trap '' XFSZ;" } else { "" };
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("{ignored} ulimit -c 0; ulimit -f {units}; exec \"$0\" \"$@\"")]);
    shell.arg(env!("CARGO_BIN_EXE_simbind")).args(arguments).current_dir(folder).stdin(Stdio::null());
    let output = shell.output().unwrap();
    (output.status, text(&output.stdout) + &text(&output.stderr))
}
