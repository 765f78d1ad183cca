//! `simbind batch` with good requests and hostile lines among one another, for as long as one likes: every line has its
//! answer, in order and to the letter where it is known, and the memory that is taken does not grow.
//!
//! `SIMBIND_LINES=86400000 cargo test --release --test limits hostile -- --nocapture` is a day of a thousand lines a second;
//! `SIMBIND_SEED` draws others.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, BufWriter, Read as _, Write as _};
use std::path::Path;
use std::process::Stdio;
use std::sync::mpsc;

use serde_json::{Value, json};

use crate::draw::{Draw, number};
use crate::{command, text};

/// What is expected in the place of a line.
#[derive(Clone, Debug, PartialEq)]
enum Expected {
    /// A blank line for a blank line.
    Blank,
    /// The answer with the line's number for an id, and this behind it.
    Answer(usize),
    /// An error, with the line's number for an id or as the place.
    Error,
}

/// Requests whose answers are known, each as what stands behind its id, and what stands behind the id of its answer.
struct Known {
    good: Vec<(String, String)>,
    wrong: Vec<(String, String)>,
}

impl Known {
    /// Of the published corpus: what is asked there, with two fields in the answer.
    fn read() -> Known {
        let (mut good, mut wrong) = (Vec::new(), Vec::new());
        for line in include_str!("../cases/contract.jsonl").lines() {
            let mut pair: Value = serde_json::from_str(line).unwrap();
            let (mut request, answer) = (pair["request"].take(), pair["answer"].take());
            let Some(members) = request.as_object_mut() else { continue };
            members.remove("id");
            // It adds parts to the answer that are not named among the fields.
            members.remove("analysis");
            if let Some(error) = answer.get("error") {
                let (code, message) = (&error["code"], &error["message"]);
                wrong.push((behind(&request), format!(",\"error\":{{\"code\":{code},\"message\":{message}}}}}")));
            } else if let (Some(verdict), Some(guaranteed)) = (answer.get("verdict"), answer.get("guaranteed")) {
                request["fields"] = json!(["verdict", "guaranteed"]);
                good.push((behind(&request), format!(",\"verdict\":{verdict},\"guaranteed\":{guaranteed}}}")));
            }
        }
        assert!(good.len() > 100 && wrong.len() > 5, "the corpus has {} and {}", good.len(), wrong.len());
        Known { good, wrong }
    }

    fn answer(&self, place: usize) -> &str {
        let (_, answer) = self.good.get(place).unwrap_or_else(|| &self.wrong[place - self.good.len()]);
        answer
    }

    /// A drawn line, of this number, without its end; what is expected for it.
    fn line(&self, draw: &mut Draw, number: u64, line: &mut Vec<u8>) -> Expected {
        line.clear();
        let place = draw.below(self.good.len() as u64) as usize;
        let request = &self.good[place].0;
        let mut write = |text: &[u8]| line.extend_from_slice(text);
        let id = format!("{{\"id\":{number},");
        match draw.below(100_000) {
            0..50_000 => {
                write(id.as_bytes());
                write(request.as_bytes());
                // As some systems end lines, and with room around it.
                write([b"".as_slice(), b"\r", b" ", b"\t"][draw.below(4) as usize]);
                return Expected::Answer(place);
            }
            50_000..60_000 => {
                let place = draw.below(self.wrong.len() as u64) as usize;
                write(id.as_bytes());
                write(self.wrong[place].0.as_bytes());
                return Expected::Answer(self.good.len() + place);
            }
            60_000..70_000 => {
                write([b"".as_slice(), b" ", b"\t\t", b"\r", b" \x0c "][draw.below(5) as usize]);
                return Expected::Blank;
            }
            // Cut off somewhere, between the bytes of a character as well, but not in the number: half of it is one, too.
            70_000..80_000 => {
                let rest = draw.below(request.len() as u64) as usize;
                match draw.below(20) {
                    0 => write(b"{\"id"),
                    _ => [id.as_bytes(), &request.as_bytes()[..rest]].iter().for_each(|part| write(part)),
                }
            }
            80_000..83_000 => (0..=draw.below(40)).for_each(|_| write(b"\0")),
            83_000..86_000 => {
                write(id.as_bytes());
                write(b"\"country\":\"N\xff\xc0\x80\xed\xa0\x80Z\"}");
            }
            86_000..89_000 => {
                let figure = ["1e400", "-1e400", "1e-999999999", "123456789012345678901234567890", "-0.0", "1E+308"];
                let figure = figure[draw.below(6) as usize];
                write(format!("{id}\"country\":\"NZ\",\"facts\":{{\"platform\":{figure}}}}}").as_bytes());
            }
            89_000..91_000 => {
                let depth = draw.below(4_000) as usize;
                write(["[", "{\"a\":", "[{\"facts\":"][draw.below(3) as usize].repeat(depth + 1).as_bytes());
            }
            91_000..93_000 => {
                let depth = draw.below(200) as usize + 1;
                write(format!("{id}\"country\":{}1{}}}", "[".repeat(depth), "]".repeat(depth)).as_bytes());
            }
            // A byte order mark is passed over at the very beginning alone.
            93_000..95_000 => {
                write(b"\xef\xbb\xbf");
                write(id.as_bytes());
                write(request.as_bytes());
            }
            95_000..97_000 => {
                let word =
                    ["null", "true", "[]", "{}", "\"\"", "0", "\"\\u0000\"", "\"\\ud800\""][draw.below(8) as usize];
                write(format!("{id}\"country\":{word}}}").as_bytes());
            }
            97_000..99_000 => {
                write(id.as_bytes());
                write(request.trim_end_matches('}').as_bytes());
                write(b"}} {}");
            }
            99_000..99_900 => {
                let letters = draw.below(3_000) as usize;
                write(
                    format!("{id}\"country\":\"{}\"}}", ["x", "新", "\\n"][draw.below(3) as usize].repeat(letters))
                        .as_bytes(),
                );
            }
            // Not yet too long, and too long.
            99_900..99_990 => write("y".repeat(100_000).as_bytes()),
            99_990..99_995 => write("z".repeat((1 << 20) - 2).as_bytes()),
            _ => write("z".repeat((1 << 20) + 1 + draw.below(1 << 20) as usize).as_bytes()),
        }
        Expected::Error
    }
}

#[test]
fn hostile_lines_are_answered_in_order() {
    let lines = number("SIMBIND_LINES").unwrap_or(20_000);
    let seed = number("SIMBIND_SEED").unwrap_or(0);
    let known = Known::read();
    let folder = tempfile::tempdir().unwrap();
    let mut child = command(folder.path(), &["batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let process = Path::new("/proc").join(child.id().to_string()).join("status");
    let (pipe, answers) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let (all_but_one, wait) = mpsc::channel();
    let (mut requests, mut errors, mut memory) = (0_u64, 0_u64, Vec::new());
    std::thread::scope(|scope| {
        let known = &known;
        scope.spawn(move || {
            let (mut draw, mut line, mut pipe) = (Draw(seed), Vec::new(), BufWriter::with_capacity(1 << 16, pipe));
            for number in 1..=lines {
                known.line(&mut draw, number, &mut line);
                if number < lines {
                    line.push(b'\n');
                    pipe.write_all(&line).unwrap();
                } else {
                    // The last line has no end, and comes when the memory was looked at.
                    pipe.flush().unwrap();
                    wait.recv().unwrap();
                    pipe.write_all(&line).unwrap();
                }
            }
        });
        let (mut draw, mut line, mut answer, mut wanted) = (Draw(seed), Vec::new(), Vec::new(), String::new());
        let mut answers = BufReader::with_capacity(1 << 16, answers);
        for number in 1..=lines {
            if number == lines || number % (lines / 20).max(1) == 0 {
                memory.extend(memory_of(&process));
            }
            if number == lines {
                all_but_one.send(()).unwrap();
            }
            let expected = known.line(&mut draw, number, &mut line);
            answer.clear();
            answers.read_until(b'\n', &mut answer).unwrap();
            let shown = || format!("line {number}, {:.300?}: {:.300?}", text(&line), text(&answer));
            wanted.clear();
            let right = match expected {
                Expected::Blank => answer == b"\n",
                Expected::Answer(place) => {
                    write!(wanted, "{{\"answer\":1,\"id\":{number}").unwrap();
                    if place >= known.good.len() {
                        write!(wanted, ",\"line\":{number}").unwrap();
                    }
                    writeln!(wanted, "{}", known.answer(place)).unwrap();
                    answer == wanted.as_bytes()
                }
                Expected::Error => {
                    let placed = format!("\"line\":{number},\"error\":{{\"code\":\"");
                    let begins =
                        [format!("{{\"answer\":1,\"id\":{number},{placed}"), format!("{{\"answer\":1,{placed}")];
                    begins.iter().any(|begin| answer.starts_with(begin.as_bytes())) && answer.ends_with(b"\"}}\n")
                }
            };
            assert!(right, "{}; expected {expected:?} {wanted}", shown());
            requests += u64::from(expected != Expected::Blank);
            errors += u64::from(match expected {
                Expected::Answer(place) => place >= known.good.len(),
                expected => expected == Expected::Error,
            });
        }
        let mut more = Vec::new();
        answers.read_to_end(&mut more).unwrap();
        assert_eq!(text(&more), "", "no more answers than lines");
    });
    let ended = child.wait_with_output().unwrap();
    let said = format!("error: {errors} of {requests} requests were answered with an error\n");
    assert_eq!((ended.status.code(), text(&ended.stderr)), (Some(1), said));
    assert!(errors > lines / 4 && requests - errors > lines / 4, "{errors} errors, {requests} requests");
    println!(
        "{lines} lines, {requests} requests, {errors} errors; at most so many KiB of memory by twentieths: {memory:?}"
    );
    if let (Some(first), Some(last)) = (memory.first(), memory.last()) {
        // What a twentieth of it took is what all of it takes, but for what stays compiled and the longest of lines.
        assert!(last - first < 32 * 1024, "the memory grew from {first} to {last} KiB");
    }
}

/// The most memory that a process had so far, in KiB, where the system says so.
fn memory_of(process: &Path) -> Option<u64> {
    let status = std::fs::read_to_string(process).ok()?;
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    most.trim().strip_suffix(" kB")?.parse().ok()
}

/// A request without its first brace: what stands behind an id.
fn behind(request: &Value) -> String {
    request.to_string().split_off(1)
}
