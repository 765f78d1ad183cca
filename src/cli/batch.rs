//! `simbind batch`: a JSON request a line in, a JSON answer a line out.

use std::io::{BufRead, BufReader, BufWriter, Read, Write};

use serde::Deserialize;
use serde_json::json;
use simbind::{Facts, Question, Rulebook};

use super::Failure;
use super::args::Batch;

/// A request is a few hundred bytes; a line longer than this is not one.
const MAX_LINE: u64 = 1 << 20;

/// A question, and whether its answer is to be analysed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    country: Option<String>,
    goal: Option<String>,
    means: Option<String>,
    #[serde(default)]
    nothing_else: bool,
    as_of: Option<String>,
    #[serde(default)]
    facts: Facts,
    #[serde(default)]
    analysis: bool,
}

impl Request {
    fn split(self) -> (Question, bool) {
        let Request { country, goal, means, nothing_else, as_of, facts, analysis } = self;
        (Question { country, goal, means, nothing_else, as_of, facts }, analysis)
    }
}

/// One answer a request, in order; an error stands in its place. Lines that are empty are passed over.
pub(crate) fn batch(rulebook: &Rulebook, args: &Batch) -> Result<(), Failure> {
    match args.file.as_deref() {
        None | Some("-") => stream(rulebook, std::io::stdin().lock()),
        Some(path) if std::path::Path::new(path).is_dir() => {
            Err(Failure::Request(format!("error: cannot read `{path}`: is a directory")))
        }
        Some(path) => {
            stream(rulebook, std::fs::File::open(path).map_err(|error| super::trouble("read", path, &error))?)
        }
    }
}

fn stream(rulebook: &Rulebook, input: impl Read) -> Result<(), Failure> {
    let mut input = BufReader::new(input);
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.by_ref().take(MAX_LINE + 1).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.len() as u64 > MAX_LINE {
            let message = format!("the request is longer than {} MiB", MAX_LINE >> 20);
            write(&mut out, &json!({"error": {"code": "bad-request", "message": message}}))?;
            skip_line(&mut input)?;
            continue;
        }
        let request = line.trim_ascii();
        if request.is_empty() {
            continue;
        }
        answer(rulebook, request, &mut out)?;
        // A tool that sends one request and waits must get its answer; one that sends many need not wait for each.
        if input.buffer().is_empty() {
            out.flush()?;
        }
    }
    out.flush()?;
    Ok(())
}

fn skip_line(input: &mut impl BufRead) -> Result<(), Failure> {
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        match buffer.iter().position(|byte| *byte == b'\n') {
            Some(end) => {
                input.consume(end + 1);
                return Ok(());
            }
            None => {
                let length = buffer.len();
                input.consume(length);
            }
        }
    }
}

fn write(out: &mut impl Write, value: &impl serde::Serialize) -> Result<(), Failure> {
    // Made whole first: an answer is made of many small pieces, each of which would have to find its place in the buffer.
    let mut line = serde_json::to_vec(value).map_err(std::io::Error::from)?;
    line.push(b'\n');
    out.write_all(&line)?;
    Ok(())
}

fn answer(rulebook: &Rulebook, line: &[u8], out: &mut impl Write) -> Result<(), Failure> {
    if !line.starts_with(b"{") {
        let message = "a request is a JSON object, such as {\"country\": \"NZ\"}";
        return write(out, &json!({"error": {"code": "bad-request", "message": message}}));
    }
    let (question, analysis) = match serde_json::from_slice::<Request>(line) {
        Ok(request) => request.split(),
        Err(error) => {
            return write(out, &json!({"error": {"code": "bad-request", "message": error.to_string()}}));
        }
    };
    let Some(country) = &question.country else {
        let message = "the request names no `country`";
        return write(out, &json!({"error": {"code": "bad-request", "message": message}}));
    };
    let asked = question.profile(rulebook.vocabulary()).and_then(|profile| Ok((profile, question.day()?)));
    let answer = asked.and_then(|(profile, day)| rulebook.evaluate(country, &profile, day));
    match answer {
        Ok(evaluation) if analysis => write(out, &evaluation.to_analysed_report()),
        Ok(evaluation) => write(out, &evaluation.to_report()),
        Err(error) => write(out, &json!({"error": {"code": error.code(), "message": error.to_string()}})),
    }
}
