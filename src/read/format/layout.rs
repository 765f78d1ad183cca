//! Lays out a text line by line, without building a tree.
//!
//! A stack holds the open lists and mappings with their old and new columns. Each line closes the blocks that are
//! indented more, opens its own, and is written at its block's new column:
//!
//! ```text
//! sources:              blocks: mapping 0 -> 0
//! - id: a               blocks: mapping 0 -> 0, list 0 -> 2, mapping 2 -> 4
//!   kind: law           at the new column 4
//! ```
//!
//! Blank lines and comments wait for the next entry, because its column decides where they belong.

use super::Trouble;
use super::flow::flow;
use super::line::{BLANK, Cursor};

/// Spaces per level.
const STEP: usize = 2;

/// The result of formatting.
pub(super) struct Laid {
    pub(super) text: String,
    /// Every comment, in order.
    pub(super) comments: Vec<String>,
}

/// An open list or mapping: the column of its entries before and after formatting.
#[derive(Clone, Copy)]
struct Block {
    old: usize,
    new: usize,
    list: bool,
}

/// A blank line or comment whose place depends on the next entry.
enum Waiting {
    Blank,
    /// `ended` is the column of its block, if no further entry of that block follows.
    Comment {
        column: usize,
        ended: usize,
        text: String,
    },
}

struct Layout<'t> {
    cursor: Cursor<'t>,
    blocks: Vec<Block>,
    waiting: Vec<Waiting>,
    lines: Vec<String>,
    comments: Vec<String>,
}

/// Formats a text.
pub(super) fn layout(text: &str) -> Result<Laid, Trouble> {
    let (mark, body) = text.strip_prefix('\u{feff}').map_or(("", text), |body| ("\u{feff}", body));
    let moved = |trouble: Trouble| Trouble { at: trouble.at + mark.len(), ..trouble };
    let mut layout = Layout {
        cursor: Cursor::new(body),
        blocks: Vec::new(),
        waiting: Vec::new(),
        lines: Vec::new(),
        comments: Vec::new(),
    };
    while !layout.cursor.done() {
        layout.line().map_err(moved)?;
    }
    if matches!(layout.waiting.last(), Some(Waiting::Blank)) {
        layout.waiting.pop();
    }
    layout.settle(0, 0);
    let mut text = format!("{mark}{}", layout.lines.join("\n"));
    if !layout.lines.is_empty() {
        text.push('\n');
    }
    Ok(Laid { text, comments: layout.comments })
}

impl Layout<'_> {
    fn line(&mut self) -> Result<(), Trouble> {
        if self.cursor.line_is_over() {
            self.cursor.next_line();
            if !matches!(self.waiting.last(), Some(Waiting::Blank)) {
                self.waiting.push(Waiting::Blank);
            }
            return Ok(());
        }
        let line = self.cursor.line();
        if line.starts_with("---") || line.starts_with("...") || line.starts_with('%') {
            return self.marker(line);
        }
        let column = self.cursor.spaces()?;
        if let Some(text) = self.cursor.comment() {
            self.comments.push(text.clone());
            let ended = self.blocks.iter().rev().find(|block| block.old <= column).map_or(0, |block| block.new);
            self.waiting.push(Waiting::Comment { column, ended, text });
            self.cursor.next_line();
            return Ok(());
        }
        self.entry(column)
    }

    /// A document mark (`---`, `...`) or a directive.
    fn marker(&mut self, line: &str) -> Result<(), Trouble> {
        let line = line.trim_end_matches(BLANK);
        if !line.starts_with('%') && line.len() > 3 {
            return Err(self.cursor.trouble("a document mark stands on a line of its own"));
        }
        self.settle(0, 0);
        self.blocks.clear();
        self.lines.push(line.to_owned());
        self.cursor.next_line();
        Ok(())
    }

    /// An entry of a list or mapping, or a scalar by itself, with all the lines of its value.
    fn entry(&mut self, column: usize) -> Result<(), Trouble> {
        let start = self.cursor.at;
        let mut out = String::new();
        // The new column is that of the first dash or key.
        let mut place = None;
        while self.cursor.peek() == Some('-') && self.after_mark() {
            let at = column + (self.cursor.at - start);
            let new = self.open(at, true, place.is_some());
            place.get_or_insert(new);
            out.push('-');
            self.cursor.bump();
            self.cursor.spaces()?;
            if self.cursor.line_is_over() || self.cursor.peek() == Some('#') {
                return self.close_line(column, place, out);
            }
            out.push(' ');
        }
        if self.cursor.peek() == Some('?') && self.after_mark() {
            return Err(self.cursor.trouble("a key after `?` is not formatted: write `key: value`"));
        }
        let at = column + (self.cursor.at - start);
        if let Some(key) = self.key()? {
            let new = self.open(at, false, place.is_some());
            place.get_or_insert(new);
            out.push_str(&key);
            out.push(':');
            self.cursor.spaces()?;
            if self.cursor.line_is_over() || self.cursor.peek() == Some('#') {
                return self.close_line(column, place, out);
            }
            out.push(' ');
        } else if place.is_none() {
            // A value on the line below its key.
            while self.blocks.last().is_some_and(|block| block.old >= column) {
                self.blocks.pop();
            }
            place = Some(self.inner());
        }
        self.value(column, place.unwrap_or(0), out)
    }

    /// Whether the character here is an indicator: followed by white space or the end of the line.
    fn after_mark(&self) -> bool {
        matches!(self.cursor.rest().chars().nth(1), None | Some(' ' | '\t' | '\r' | '\n'))
    }

    /// The key of an entry, if there is one here; the cursor is then after its colon.
    fn key(&mut self) -> Result<Option<String>, Trouble> {
        let start = self.cursor;
        let key = match self.cursor.peek() {
            Some('"' | '\'') => match self.cursor.quoted()?.as_slice() {
                [only] => only.clone(),
                _ => String::new(),
            },
            Some('{' | '[' | '|' | '>' | '&' | '!') => String::new(),
            _ => self.cursor.plain(false)?.to_owned(),
        };
        if !key.is_empty() {
            self.cursor.spaces()?;
            if self.cursor.at_colon(false) {
                self.cursor.bump();
                return Ok(Some(key));
            }
        }
        self.cursor = start;
        Ok(None)
    }

    /// Finds or opens the block of an entry at a column; returns the new column of its entries.
    fn open(&mut self, column: usize, list: bool, same_line: bool) -> usize {
        if !same_line {
            // A list below a key may have the same column as the key; the next key ends such a list.
            while self.blocks.last().is_some_and(|top| top.old > column || (top.old == column && top.list && !list)) {
                self.blocks.pop();
            }
            if let Some(top) = self.blocks.last()
                && top.old == column
                && top.list == list
            {
                return top.new;
            }
        }
        let new = self.inner();
        self.blocks.push(Block { old: column, new, list });
        new
    }

    /// The column of content inside the innermost block.
    fn inner(&self) -> usize {
        self.blocks.last().map_or(0, |top| top.new + STEP)
    }

    /// The value of an entry, up to its end.
    fn value(&mut self, column: usize, place: usize, mut out: String) -> Result<(), Trouble> {
        // A value continues on lines that are indented more than its list or mapping.
        let outer = self.blocks.last().map(|top| top.old);
        let inner = self.inner();
        // Anchors and tags precede the value.
        while matches!(self.cursor.peek(), Some('&' | '!')) {
            let line = self.cursor.line();
            let word = line.split([' ', '\t']).next().unwrap_or_default();
            out.push_str(word);
            self.cursor.skip(word.len());
            self.cursor.spaces()?;
            if self.cursor.line_is_over() || self.cursor.peek() == Some('#') {
                return self.close_line(column, Some(place), out);
            }
            out.push(' ');
        }
        let first = self.cursor.peek();
        let mut more: Vec<String> = Vec::new();
        match first {
            Some('"' | '\'') => {
                let pieces = self.cursor.quoted()?;
                more.extend(pieces.iter().map(|piece| indented(inner, piece)));
            }
            Some('{' | '[') => {
                let lines = flow(&mut self.cursor, &mut self.comments)?;
                more.extend(lines.iter().map(|line| indented(inner + STEP * line.depth.saturating_sub(1), &line.text)));
            }
            Some('|' | '>') => return self.block_scalar(column, place, out),
            _ => {
                let word = self.cursor.plain(false)?;
                more.push(word.to_owned());
                if self.cursor.line_is_over() {
                    return self.plain_lines(column, place, out + word, outer);
                }
            }
        }
        let mut more = more.into_iter();
        out.push_str(more.next().unwrap_or_default().trim_start_matches(' '));
        let mut last = out;
        let mut lines = Vec::new();
        for line in more {
            lines.push(std::mem::replace(&mut last, line));
        }
        self.settle(column, place);
        let mut lines = lines.into_iter();
        if let Some(line) = lines.next() {
            self.lines.push(indented(place, &line));
            self.lines.extend(lines);
            self.end_of_line(last)
        } else {
            self.end_of_line(indented(place, &last))
        }
    }

    /// Ends a line whose value, if there is one, is on the lines below.
    fn close_line(&mut self, column: usize, place: Option<usize>, out: String) -> Result<(), Trouble> {
        let place = place.unwrap_or(0);
        self.settle(column, place);
        self.end_of_line(indented(place, &out))
    }

    /// The rest of the line: nothing, or a comment.
    fn end_of_line(&mut self, mut out: String) -> Result<(), Trouble> {
        self.cursor.spaces()?;
        if let Some(comment) = self.cursor.comment() {
            out.push(' ');
            out.push_str(&comment);
            self.comments.push(comment);
        }
        if !self.cursor.line_is_over() {
            return Err(self.cursor.trouble("what stands here is not formatted: write `key: value` on a line"));
        }
        self.lines.push(out);
        self.cursor.next_line();
        Ok(())
    }

    /// An unquoted scalar continues on every line that is indented more than its block.
    fn plain_lines(&mut self, column: usize, place: usize, out: String, outer: Option<usize>) -> Result<(), Trouble> {
        let inner = self.inner();
        self.settle(column, place);
        self.lines.push(indented(place, &out));
        self.cursor.next_line();
        loop {
            let mut ahead = self.cursor;
            let mut blank = 0;
            while !ahead.done() && ahead.line_is_over() {
                ahead.next_line();
                blank += 1;
            }
            let spaces = ahead.line().len() - ahead.line().trim_start_matches(' ').len();
            let deeper = outer.is_none_or(|outer| spaces > outer);
            let mark = outer.is_none() && (ahead.line().starts_with("---") || ahead.line().starts_with("..."));
            if ahead.done() || !deeper || mark || ahead.line().trim_start_matches(BLANK).starts_with('#') {
                return Ok(());
            }
            // Inside an unquoted scalar a blank line is a line break of the text.
            self.lines.extend((0..blank).map(|_| String::new()));
            self.cursor = ahead;
            self.cursor.spaces()?;
            let word = self.cursor.plain(false)?.to_owned();
            if !self.cursor.line_is_over() {
                return self.end_of_line(indented(inner, &word));
            }
            self.lines.push(indented(inner, &word));
            self.cursor.next_line();
        }
    }

    /// A block scalar (`|` or `>`): its lines move with their block and keep their additional indentation.
    fn block_scalar(&mut self, column: usize, place: usize, mut out: String) -> Result<(), Trouble> {
        let Some(outer) = self.blocks.last().copied() else {
            return Err(self.cursor.trouble("a text after `|` or `>` stands alone in the file"));
        };
        let line = self.cursor.line();
        let header = line.split([' ', '\t']).next().unwrap_or_default();
        out.push_str(header);
        self.cursor.skip(header.len());
        self.settle(column, place);
        self.end_of_line(indented(place, &out))?;
        let told = header.chars().find_map(|letter| letter.to_digit(10)).map(|digit| digit as usize);
        let mut found = told.map(|told| outer.old + told);
        let new = outer.new + told.unwrap_or(STEP);
        let mut blank = 0;
        while !self.cursor.done() {
            let line = self.cursor.line();
            let spaces = line.len() - line.trim_start_matches(' ').len();
            if line.trim_start_matches(' ').is_empty() && found.is_none_or(|own| spaces <= own) {
                blank += 1;
                self.cursor.next_line();
                continue;
            }
            if spaces <= outer.old || found.is_some_and(|own| spaces < own) {
                break;
            }
            let own = *found.get_or_insert(spaces);
            self.lines.extend((0..blank).map(|_| String::new()));
            blank = 0;
            let text = line.get(own..).unwrap_or_default();
            self.lines.push(format!("{}{text}", " ".repeat(new)));
            self.cursor.next_line();
        }
        if header.contains('+') {
            // Blank lines at the end are part of such a text.
            self.lines.extend((0..blank).map(|_| String::new()));
        } else if blank > 0 {
            self.waiting.push(Waiting::Blank);
        }
        Ok(())
    }

    /// Writes the waiting lines before an entry that moves from column `old` to `new`.
    fn settle(&mut self, old: usize, new: usize) {
        for line in std::mem::take(&mut self.waiting) {
            match line {
                Waiting::Blank if self.lines.is_empty() => {}
                Waiting::Blank => self.lines.push(String::new()),
                // A comment in the first column was probably commented out by hand and stays there.
                Waiting::Comment { column: 0, text, .. } => self.lines.push(text),
                Waiting::Comment { column, text, .. } if column <= old => self.lines.push(indented(new, &text)),
                Waiting::Comment { ended, text, .. } => self.lines.push(indented(ended.max(new), &text)),
            }
        }
    }
}

fn indented(spaces: usize, text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("{}{text}", " ".repeat(spaces)) }
}
