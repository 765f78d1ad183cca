//! `simbind batch`: a JSON request a line in, a JSON answer a line out.

use std::io::{BufRead, BufReader, BufWriter, Read, Write};

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use simbind::{Facts, Question, Rulebook, printable};

use super::Failure;
use super::args::Batch;

/// A request is a few hundred bytes; a line longer than this is not one.
const MAX_LINE: u64 = 1 << 20;

/// A question, and whether its answer is to be analysed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request<'l> {
    country: Option<String>,
    goal: Option<String>,
    means: Option<String>,
    nothing_else: Option<bool>,
    as_of: Option<String>,
    /// As they are written: a number stands for the word that it is written as.
    #[serde(borrow)]
    facts: Option<&'l RawValue>,
    #[serde(default)]
    analysis: bool,
}

impl Request<'_> {
    fn split(self) -> Result<(Question, bool), String> {
        let Request { country, goal, means, nothing_else, as_of, facts, analysis } = self;
        let nothing_else = nothing_else.unwrap_or_default();
        let facts = facts.map(|facts| serde_json::from_str::<Facts>(&numbers_as_words(facts.get()))).transpose();
        // It names the fact; where in the facts it stands says nothing of the line.
        let facts = facts.map_err(|error| {
            let message = error.to_string();
            message.rsplit_once(" at line ").map_or(message.clone(), |(before, _)| before.to_owned())
        })?;
        let mut question = Question::default();
        (question.country, question.goal, question.means) = (country, goal, means);
        (question.nothing_else, question.as_of) = (nothing_else, as_of);
        question.facts = facts.unwrap_or_default();
        Ok((question, analysis))
    }
}

/// JSON with its numbers in quotes: `{"dose": 1.10}` becomes `{"dose": "1.10"}`.
fn numbers_as_words(json: &str) -> String {
    let mut words = String::with_capacity(json.len() + 8);
    let (mut in_string, mut escaped, mut in_number) = (false, false, false);
    for letter in json.chars() {
        let number = !in_string
            && (letter.is_ascii_digit() || letter == '-' || in_number && matches!(letter, '+' | '.' | 'e' | 'E'));
        if number != in_number {
            words.push('"');
            in_number = number;
        }
        in_string ^= letter == '"' && !escaped;
        escaped = in_string && letter == '\\' && !escaped;
        words.push(letter);
    }
    words
}

/// One answer a request, in order; an error stands in its place, and makes the exit status 1 in the end. Lines that are
/// empty are passed over.
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

/// How many requests were read, and how many of them got an error for an answer.
#[derive(Default)]
struct Count {
    requests: usize,
    errors: usize,
}

fn stream(rulebook: &Rulebook, input: impl Read) -> Result<(), Failure> {
    let mut count = Count::default();
    let done = answers(rulebook, BufReader::new(input), &mut count);
    let Count { requests, errors } = count;
    if errors > 0 {
        super::output::complain(&format!("error: {errors} of {requests} requests were answered with an error"));
    }
    super::judged(done, errors == 0)
}

fn answers(rulebook: &Rulebook, mut input: BufReader<impl Read>, count: &mut Count) -> Result<(), Failure> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut line = Vec::new();
    let mut first = true;
    loop {
        line.clear();
        let at_start = std::mem::take(&mut first);
        if input.by_ref().take(MAX_LINE + 1).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        // What some editors and shells put before a text in UTF-8 is no part of it.
        let mark = b"\xef\xbb\xbf".as_slice();
        let request = if at_start { line.strip_prefix(mark).unwrap_or(&line) } else { &line }.trim_ascii();
        let answered = if line.len() as u64 > MAX_LINE {
            skip_line(&mut input)?;
            Err(bad_request(&format!("the request is longer than {} MiB", MAX_LINE >> 20)))
        } else if request.is_empty() {
            continue;
        } else {
            answer(rulebook, request, &mut out)?
        };
        count.requests += 1;
        if let Err(error) = answered {
            count.errors += 1;
            write(&mut out, &json!({"error": error}))?;
        }
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

/// What is wrong with a request that is none.
fn bad_request(message: &str) -> Value {
    json!({"code": "bad-request", "message": message})
}

/// Writes the answer to a request, or returns what is wrong with it.
fn answer(rulebook: &Rulebook, line: &[u8], out: &mut impl Write) -> Result<Result<(), Value>, Failure> {
    if !line.starts_with(b"{") {
        let such = rulebook.described().next().map_or("CODE", |country| country.code());
        return Ok(Err(bad_request(&format!("a request is a JSON object, such as {{\"country\": \"{such}\"}}"))));
    }
    let request = serde_json::from_slice::<Request<'_>>(line).map_err(|error| error.to_string());
    let (question, analysis) = match request.and_then(Request::split) {
        Ok(request) => request,
        Err(message) => return Ok(Err(bad_request(&printable(&message)))),
    };
    if question.country.is_none() {
        return Ok(Err(bad_request("the request names no `country`")));
    }
    match question.evaluate(rulebook) {
        Ok(evaluation) if analysis => write(out, &evaluation.to_analysed_report()).map(Ok),
        Ok(evaluation) => write(out, &evaluation.to_report()).map(Ok),
        Err(error) => Ok(Err(json!({"code": error.code(), "message": error.to_string()}))),
    }
}
