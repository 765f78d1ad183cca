//! The pieces of which lines are made.

use super::Trouble;

/// A place in the text.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    pub(super) at: usize,
    /// Where the line ends on which it stands; sought once a line, for a file may be one line.
    end: usize,
}

/// A quoted scalar, line by line; the first line is where it began.
pub(super) type Pieces = Vec<String>;

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Cursor<'t> {
        Cursor { text, at: 0, end: text.find('\n').unwrap_or(text.len()) }
    }

    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The rest of the line, without its end. Ends are all of one byte: a text with others is not laid out.
    pub(super) fn line(&self) -> &'t str {
        self.text.get(self.at..self.end).unwrap_or_default()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn bump(&mut self) {
        self.skip(self.peek().map_or(0, char::len_utf8));
    }

    pub(super) fn skip(&mut self, bytes: usize) {
        self.at = (self.at + bytes).min(self.text.len());
        if self.at > self.end {
            self.end = self.rest().find('\n').map_or(self.text.len(), |newline| self.at + newline);
        }
    }

    pub(super) fn done(&self) -> bool {
        self.at >= self.text.len()
    }

    /// Whether nothing but white space follows on the line.
    pub(super) fn line_is_over(&self) -> bool {
        self.line().bytes().all(|byte| BLANK.contains(&char::from(byte)))
    }

    /// Passes the end of the line.
    pub(super) fn next_line(&mut self) {
        self.skip(self.end + 1 - self.at);
    }

    /// Passes spaces; how many. A tab before something else is refused: what it aligns with is anyone's guess.
    pub(super) fn spaces(&mut self) -> Result<usize, Trouble> {
        let start = self.at;
        self.skip(self.line().bytes().take_while(|byte| *byte == b' ').count());
        let spaces = self.at - start;
        if self.peek() == Some('\t') && !self.line_is_over() {
            return Err(self.trouble("a tab stands where spaces set words apart"));
        }
        Ok(spaces)
    }

    pub(super) fn trouble(&self, message: &str) -> Trouble {
        Trouble { message: message.to_owned(), at: self.at }
    }

    /// Whether this is the colon after a key.
    pub(super) fn at_colon(&self, flow: bool) -> bool {
        let mut letters = self.rest().chars();
        letters.next() == Some(':') && ends_word(letters.next(), flow)
    }

    /// A comment up to the end of the line.
    pub(super) fn comment(&mut self) -> Option<String> {
        let line = self.line();
        let comment = line.starts_with('#').then(|| line.trim_end_matches(BLANK).to_owned());
        if comment.is_some() {
            self.skip(line.len());
        }
        comment
    }

    /// A scalar without quotes, up to what ends it on this line.
    pub(super) fn plain(&mut self, flow: bool) -> Result<&'t str, Trouble> {
        let line = self.line();
        let mut last = ' ';
        let end = line.char_indices().find(|(at, letter)| {
            let next = line.get(at + letter.len_utf8()..).and_then(|rest| rest.chars().next());
            let ends = match letter {
                ':' => ends_word(next, flow),
                '#' => last == ' ' || last == '\t',
                ',' | '[' | ']' | '{' | '}' => flow,
                _ => false,
            };
            last = *letter;
            ends
        });
        let word = line.get(..end.map_or(line.len(), |(at, _)| at)).unwrap_or_default().trim_end_matches(BLANK);
        if let Some(tab) = word.find('\t') {
            self.skip(tab);
            return Err(self.trouble("a tab stands where spaces set words apart"));
        }
        self.skip(word.len());
        Ok(word)
    }

    /// A scalar in quotes, with the lines over which it runs.
    pub(super) fn quoted(&mut self) -> Result<Pieces, Trouble> {
        let start = self.at;
        let quote = self.peek().unwrap_or('"');
        self.bump();
        let (mut pieces, mut from) = (Vec::new(), start);
        let mut escaped = false;
        loop {
            let Some(letter) = self.peek() else {
                return Err(Trouble { message: "the quoted text does not end".to_owned(), at: start });
            };
            if letter == '\n' {
                let piece = self.text.get(from..self.at).unwrap_or_default();
                pieces.push(trimmed(piece, quote, !pieces.is_empty()));
                from = self.at + 1;
            }
            self.bump();
            if escaped {
                escaped = false;
            } else if quote == '"' && letter == '\\' {
                escaped = true;
            } else if letter == quote {
                if quote == '\'' && self.peek() == Some('\'') {
                    self.bump();
                    continue;
                }
                let piece = self.text.get(from..self.at).unwrap_or_default();
                pieces.push(if pieces.is_empty() { piece } else { piece.trim_start_matches(BLANK) }.to_owned());
                return Ok(pieces);
            }
        }
    }
}

/// What may stand at the end of a line without meaning anything. Not the wide space of Chinese text, which is a letter.
pub(super) const BLANK: [char; 3] = [' ', '\t', '\r'];

/// Whether a colon before this letter ends a key.
fn ends_word(next: Option<char>, flow: bool) -> bool {
    match next {
        None | Some(' ' | '\t' | '\r' | '\n') => true,
        Some(',' | '[' | ']' | '{' | '}') => flow,
        Some(_) => false,
    }
}

/// A line of quoted text that goes on: folding takes white space at both ends away, save what a backslash holds.
fn trimmed(piece: &str, quote: char, inner: bool) -> String {
    let piece = if inner { piece.trim_start_matches(BLANK) } else { piece };
    let piece = piece.strip_suffix('\r').unwrap_or(piece);
    let short = piece.trim_end_matches(BLANK);
    let backslashes = short.len() - short.trim_end_matches('\\').len();
    if quote == '"' && backslashes % 2 == 1 {
        let held = piece.get(short.len()..).and_then(|rest| rest.chars().next());
        return short.chars().chain(held).collect();
    }
    short.to_owned()
}
