//! Formats lists and mappings in brackets (YAML flow style).

use super::Trouble;
use super::line::{Cursor, Pieces};

/// A line of bracketed content.
pub(super) struct FlowLine {
    /// The number of brackets open around it, not counting closing ones at its beginning.
    pub(super) depth: usize,
    pub(super) text: String,
}

/// The last token of the line, as far as the space before the next one depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    Nothing,
    Open,
    Close,
    Comma,
    Colon,
    Quoted,
    Word,
    Comment,
}

/// The lines under construction.
struct Lines {
    done: Vec<FlowLine>,
    line: FlowLine,
    last: Last,
}

impl Lines {
    fn put(&mut self, piece: &str, kind: Last) {
        let tight = match (self.last, kind) {
            (Last::Nothing, _) => true,
            // A `#` after other text begins a comment only after a space.
            (_, Last::Comment) => false,
            (Last::Open, _) | (_, Last::Close | Last::Comma | Last::Colon) => true,
            (Last::Close | Last::Comma | Last::Colon | Last::Quoted | Last::Word | Last::Comment, _) => false,
        };
        if !tight {
            self.line.text.push(' ');
        }
        self.line.text.push_str(piece);
        self.last = kind;
    }

    fn turn(&mut self, depth: usize) {
        let next = FlowLine { depth, text: String::new() };
        self.done.push(std::mem::replace(&mut self.line, next));
        self.last = Last::Nothing;
    }

    fn pieces(&mut self, pieces: Pieces, depth: usize) {
        for (at, piece) in pieces.iter().enumerate() {
            if at > 0 {
                self.turn(depth);
            }
            self.put(piece, Last::Quoted);
        }
    }
}

/// Formats from an opening bracket to the matching closing one; appends the comments in between to `comments`.
pub(super) fn flow(cursor: &mut Cursor<'_>, comments: &mut Vec<String>) -> Result<Vec<FlowLine>, Trouble> {
    let start = cursor.at;
    let mut depth = 0_usize;
    let mut lines = Lines { done: Vec::new(), line: FlowLine { depth: 0, text: String::new() }, last: Last::Nothing };
    loop {
        cursor.spaces()?;
        if cursor.done() {
            return Err(Trouble { message: "the bracket is not closed".to_owned(), at: start });
        }
        if cursor.line_is_over() {
            cursor.next_line();
            // One blank line is kept, further ones are dropped.
            let blank = |line: &FlowLine| line.text.is_empty();
            if !(blank(&lines.line) && lines.done.last().is_none_or(blank)) {
                lines.turn(depth);
            } else {
                lines.line.depth = depth;
            }
            continue;
        }
        match cursor.peek() {
            Some(bracket @ ('{' | '[')) => {
                cursor.bump();
                depth += 1;
                lines.put(bracket.encode_utf8(&mut [0; 4]), Last::Open);
            }
            Some(bracket @ ('}' | ']')) => {
                cursor.bump();
                depth = depth.saturating_sub(1);
                if lines.last == Last::Nothing {
                    lines.line.depth = depth;
                }
                lines.put(bracket.encode_utf8(&mut [0; 4]), Last::Close);
                if depth == 0 {
                    lines.done.push(lines.line);
                    return Ok(lines.done);
                }
            }
            Some(',') => {
                cursor.bump();
                lines.put(",", Last::Comma);
            }
            Some('"' | '\'') => {
                let pieces = cursor.quoted()?;
                lines.pieces(pieces, depth);
            }
            Some('#') => {
                let comment = cursor.comment().unwrap_or_default();
                lines.put(&comment, Last::Comment);
                comments.push(comment);
            }
            // After a quoted key, or one in brackets, the colon needs no space after it.
            Some(':') if cursor.at_colon(true) || matches!(lines.last, Last::Quoted | Last::Close) => {
                cursor.bump();
                lines.put(":", Last::Colon);
            }
            _ => {
                let word = cursor.plain(true)?;
                if word.is_empty() {
                    return Err(cursor.trouble("this cannot be read inside brackets"));
                }
                lines.put(word, Last::Word);
            }
        }
    }
}
