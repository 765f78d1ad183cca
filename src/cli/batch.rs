//! `simbind batch`: one JSON request per line in, one JSON answer per line out.
//!
//! Lines are read in blocks. A small block (from a tool that sends one request and waits) is answered at once. A large
//! block is cut into up to one part per processor; the parts are answered in parallel and written in the order of their
//! lines.

use std::io::{BufRead, BufReader, IsTerminal, Read, Write};
use std::num::NonZero;

use simbind::Rulebook;
use simbind::contract::Answerer;

use super::Failure;
use super::args::Batch;
use super::progress::Progress;

/// The longest line in bytes. A request has a few hundred bytes.
const MAX_LINE: usize = 1 << 20;

/// The most requests in a block; fewer if their answers are long.
const LINES: usize = 1 << 11;

/// The bytes of requests after which a block ends. The limit can be exceeded by one request. Without it a block of long
/// lines would take two gigabytes.
const REQUESTS: usize = 1 << 22;

/// The approximate number of bytes of answers that are kept in memory.
const ANSWERS: usize = 1 << 23;

/// The least number of bytes of a part: starting a thread takes as long as answering some dozens of requests.
const PART: usize = 1 << 15;

/// Writes one answer per request, in order. A request that fails gets an error in place of its answer, and makes the
/// exit status 1. A blank line gets a blank line.
pub(crate) fn batch(rulebook: &Rulebook, args: &Batch) -> Result<(), Failure> {
    #[cfg(feature = "batch-tables")]
    if args.format != super::args::BatchFormat::Json {
        return super::batch_tables::batch(rulebook, args);
    }
    let mut answerer = Answerer::new(rulebook).citing(args.citations);
    if let Some(fields) = &args.fields {
        answerer = answerer.with_fields(fields.parse()?);
    }
    if let Some(lang) = args.lang {
        answerer = answerer.with_language(lang)?;
    }
    match args.file.as_deref() {
        None | Some("-") => stream(&answerer, std::io::stdin().lock()),
        Some(path) if std::path::Path::new(path).is_dir() => {
            Err(Failure::Request(format!("error: cannot read `{path}`: is a directory")))
        }
        Some(path) => {
            stream(&answerer, std::fs::File::open(path).map_err(|error| super::trouble("read", path, &error))?)
        }
    }
}

/// The number of requests, and of those that got an error.
#[derive(Clone, Copy, Default)]
struct Count {
    requests: usize,
    errors: usize,
}

fn stream(answerer: &Answerer<'_>, input: impl Read) -> Result<(), Failure> {
    let mut count = Count::default();
    let done = answers(answerer, Lines::new(input), &mut count);
    let Count { requests, errors } = count;
    judged(done, requests, errors)
}

/// The end of a batch with this many requests and errors.
pub(super) fn judged(done: Result<(), Failure>, requests: usize, errors: usize) -> Result<(), Failure> {
    if errors > 0 {
        super::output::complain(&format!("error: {errors} of {requests} requests were answered with an error"));
    }
    super::judged(done, errors == 0)
}

fn answers(answerer: &Answerer<'_>, mut lines: Lines<impl Read>, count: &mut Count) -> Result<(), Failure> {
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let mut out = std::io::stdout().lock();
    // If the answers go to a terminal, no progress bar is needed.
    let progress = (!std::io::stdout().is_terminal()).then(|| Progress::open("requests answered:"));
    let mut most = LINES;
    while lines.read_block(most)? {
        let parts = parts(&lines.block, threads);
        let mut answered = Vec::with_capacity(parts.len());
        match parts.as_slice() {
            [only] => answered.push(answer(answerer, only)),
            several => std::thread::scope(|scope| {
                let running = several.iter().map(|part| scope.spawn(|| answer(answerer, part))).collect::<Vec<_>>();
                let join = |part: std::thread::ScopedJoinHandle<'_, _>| {
                    part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
                };
                answered.extend(running.into_iter().map(join));
            }),
        }
        let written = answered.iter().map(|(text, _)| text.len()).sum::<usize>();
        most = (lines.block.ends.len() * ANSWERS / written.max(1)).clamp(1, LINES);
        // Counted before writing, so that a closed output does not hide failures.
        for (_, of_part) in &answered {
            count.requests += of_part.requests;
            count.errors += of_part.errors;
        }
        for (text, _) in answered {
            out.write_all(&text)?;
        }
        out.flush()?;
        if let Some(progress) = &progress {
            progress.reached(count.requests as u64);
        }
    }
    Ok(())
}

/// The answers to some lines, one per line.
fn answer(answerer: &Answerer<'_>, lines: &[Line<'_>]) -> (Vec<u8>, Count) {
    let (mut out, mut count) = (Vec::new(), Count::default());
    for line in lines {
        let request = line.text.trim_ascii();
        if line.too_long {
            Answerer::refuse(
                &format!("the request is longer than {} MiB", MAX_LINE >> 20),
                Some(line.number),
                &mut out,
            );
            count.requests += 1;
            count.errors += 1;
        } else if !request.is_empty() {
            let answered = answerer.write(request, Some(line.number), &mut out);
            count.requests += 1;
            count.errors += usize::from(!answered);
        }
        out.push(b'\n');
    }
    (out, count)
}

/// Splits the lines of a block into as many parts as are worth a thread each.
fn parts<'b>(block: &'b Block, threads: usize) -> Vec<Vec<Line<'b>>> {
    let lines = block.lines().collect::<Vec<_>>();
    let count = (block.text.len() / PART).clamp(1, threads.max(1));
    lines.chunks(lines.len().div_ceil(count).max(1)).map(<[_]>::to_vec).collect()
}

/// A line of the input.
#[derive(Clone, Copy)]
struct Line<'b> {
    /// The line number, from 1.
    number: u64,
    text: &'b [u8],
    /// Whether it is longer than [`MAX_LINE`]; its text is then dropped.
    too_long: bool,
}

/// A block of whole lines in one buffer.
#[derive(Default)]
struct Block {
    text: Vec<u8>,
    /// For each line, where it ends in the text, and whether it was too long to be kept.
    ends: Vec<(usize, bool)>,
    /// The number of lines before this block.
    before: u64,
}

impl Block {
    fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        let mut start = 0;
        self.ends.iter().zip(1_u64..).map(move |((end, too_long), place)| {
            let text = self.text.get(start..*end).unwrap_or_default();
            start = *end;
            Line { number: self.before + place, text, too_long: *too_long }
        })
    }
}

/// Reads a stream in blocks of lines.
struct Lines<R> {
    input: BufReader<R>,
    block: Block,
}

impl<R: Read> Lines<R> {
    fn new(input: R) -> Lines<R> {
        Lines { input: BufReader::with_capacity(1 << 18, input), block: Block::default() }
    }

    /// Reads lines until the block is full, or until more lines would have to be waited for. Returns whether there was
    /// a line.
    fn read_block(&mut self, most: usize) -> std::io::Result<bool> {
        let Block { text, ends, before } = &mut self.block;
        *before += ends.len() as u64;
        text.clear();
        ends.clear();
        let mut at_start = *before == 0;
        while ends.len() < most && text.len() < REQUESTS && (ends.is_empty() || !self.input.buffer().is_empty()) {
            let start = text.len();
            if self.input.by_ref().take(MAX_LINE as u64 + 1).read_until(b'\n', text)? == 0 {
                break;
            }
            let too_long = text.len() - start > MAX_LINE;
            if too_long {
                text.truncate(start);
                self.input.skip_until(b'\n')?;
            }
            // A byte order mark, which some editors and shells write before UTF-8 text, is not part of the first line.
            if std::mem::take(&mut at_start) && text.starts_with(b"\xef\xbb\xbf") {
                text.drain(..3);
                if text.is_empty() {
                    break;
                }
            }
            ends.push((text.len(), too_long));
        }
        Ok(!ends.is_empty())
    }
}
