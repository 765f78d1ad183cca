//! A source file with an index of its lines.

/// A source file, kept to show the positions of mistakes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) text: String,
    /// The byte offset of each line. Counting lines anew for each of a thousand mistakes would read the file a thousand
    /// times.
    lines: Vec<usize>,
}

/// The byte order mark, which is part of the file but not of its first line.
const MARK: char = '\u{feff}';

impl File {
    pub(crate) fn new(name: String, text: String) -> File {
        let first = if text.starts_with(MARK) { MARK.len_utf8() } else { 0 };
        let others = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let lines = [first].into_iter().chain(others).collect();
        File { name, text, lines }
    }

    /// The content independent of the operating system that wrote it: without a byte order mark, and with LF as line
    /// ends.
    pub(crate) fn body(&self) -> String {
        self.text.strip_prefix(MARK).unwrap_or(&self.text).replace("\r\n", "\n")
    }

    /// The line that contains a byte, from 1.
    pub(crate) fn line(&self, byte: usize) -> usize {
        self.lines.partition_point(|start| *start <= byte).max(1)
    }

    /// Line and column (both from 1, the column in characters) of a byte.
    pub(crate) fn place(&self, byte: usize) -> (usize, usize) {
        let line = self.line(byte);
        let start = self.start(line);
        let mut end = byte.clamp(start, self.text.len().max(start));
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        (line, self.text.get(start..end).map_or(0, |before| before.chars().count()) + 1)
    }

    /// The byte offset of a line (from 1); the end of the file if there are fewer lines.
    pub(crate) fn start(&self, line: usize) -> usize {
        self.lines.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_lines_and_characters() {
        let file = File::new(String::new(), "ab\n保号x\r\n\nend".to_owned());
        for (byte, place) in
            [(0, (1, 1)), (2, (1, 3)), (3, (2, 1)), (9, (2, 3)), (12, (3, 1)), (13, (4, 1)), (16, (4, 4)), (99, (4, 4))]
        {
            assert_eq!(file.place(byte), place, "{byte}");
        }
        // A byte in the middle of a character belongs to that character.
        assert_eq!(file.place(7), (2, 2));
        assert_eq!(File::new(String::new(), String::new()).place(0), (1, 1));
    }

    #[test]
    fn a_byte_order_mark_is_no_character_of_the_first_line() {
        let file = File::new(String::new(), "\u{feff}ab\ncd".to_owned());
        assert_eq!([0, 3, 4, 6, 7].map(|byte| file.place(byte)), [(1, 1), (1, 1), (1, 2), (2, 1), (2, 2)]);
        assert_eq!(file.body(), "ab\ncd");
    }
}
