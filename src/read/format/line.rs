//! The tokens of a line: spaces, keys, comments, scalars.

use super::Trouble;

/// A cursor in the text.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    pub(super) at: usize,
    /// The end of the current line; searched once per line, because a whole file may be one line.
    end: usize,
}

/// The lines of a quoted scalar.
pub(super) type Pieces = Vec<String>;

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Cursor<'t> {
        Cursor { text, at: 0, end: text.find('\n').unwrap_or(text.len()) }
    }

    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The rest of the line without its line end, which is one byte: other line ends were converted or refused before.
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

    /// Whether only white space follows on the line.
    pub(super) fn line_is_over(&self) -> bool {
        self.line().bytes().all(|byte| BLANK.contains(&char::from(byte)))
    }

    /// Moves past the end of the line.
    pub(super) fn next_line(&mut self) {
        self.skip(self.end + 1 - self.at);
    }

    /// Skips spaces and returns their number. A tab before other content is refused, because its width is undefined.
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

    /// Whether a colon that ends a key is here.
    pub(super) fn at_colon(&self, flow: bool) -> bool {
        let mut letters = self.rest().chars();
        letters.next() == Some(':') && ends_word(letters.next(), flow)
    }

    /// Reads a comment up to the end of the line.
    pub(super) fn comment(&mut self) -> Option<String> {
        let line = self.line();
        let comment = line.starts_with('#').then(|| line.trim_end_matches(BLANK).to_owned());
        if comment.is_some() {
            self.skip(line.len());
        }
        comment
    }

    /// Reads an unquoted scalar, up to its end on this line.
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

    /// Reads a quoted scalar with all its lines.
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

/// White space that is insignificant at the end of a line. The wide space of Chinese text is not: it is a character of
/// the text.
pub(super) const BLANK: [char; 3] = [' ', '\t', '\r'];

/// Whether a colon before this character ends a key.
fn ends_word(next: Option<char>, flow: bool) -> bool {
    match next {
        None | Some(' ' | '\t' | '\r' | '\n') => true,
        Some(',' | '[' | ']' | '{' | '}') => flow,
        Some(_) => false,
    }
}

/// A continued line of quoted text: folding ignores white space at both ends, unless a backslash escapes it.
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
