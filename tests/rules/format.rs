//! Formatting keeps the meaning and every comment, undoes damage of white space, and does nothing the second time.

use std::path::{Path, PathBuf};

use proptest::prelude::*;
use simbind::format::{files, format};

fn formatted(text: &str) -> String {
    format("test.yaml", text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// What another parser makes of a text.
fn meaning(text: &str) -> serde_yaml::Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn ours() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["rules", "examples/library_card", "tests/museum"].map(|folder| root.join(folder));
    let paths = folders.iter().flat_map(|folder| files(folder).unwrap_or_else(|error| panic!("{error}")));
    paths.map(|path| (path.clone(), std::fs::read_to_string(path).expect("a rule file"))).collect()
}

#[test]
fn our_files_are_formatted() {
    let all = ours();
    assert!(all.len() > 30, "{}", all.len());
    for (path, text) in all {
        assert!(formatted(&text) == text, "run `simbind fmt {}`", path.display());
    }
}

/// Each pair: as it may be written, and as it comes out.
#[test]
fn what_is_changed() {
    for (before, after) in [
        ("", ""),
        ("\n\n", ""),
        ("a: 1", "a: 1\n"),
        ("\n\na: 1  \n\n\n\nb:   2\t\n\n", "a: 1\n\nb: 2\n"),
        ("a: 1\r\nb: [1,\r\n 2]\r\n", "a: 1\r\nb: [1,\r\n  2]\r\n"),
        ("a: |\r\n    x\r\n\r\n\r\nb: \"y\r\n     z\"", "a: |\r\n  x\r\n\r\nb: \"y\r\n  z\"\r\n"),
        // The ends that most lines have are those of all.
        ("a: 1\r\nb: 2\nc: 3\n", "a: 1\nb: 2\nc: 3\n"),
        ("a: 1\r\nb: 2\nc: 3\r\n", "a: 1\r\nb: 2\r\nc: 3\r\n"),
        ("\u{feff}a:   1\r\n", "\u{feff}a: 1\r\n"),
        ("a: [ # first\n  x,\n]\n", "a: [ # first\n  x,\n  ]\n"),
        ("a: {   # first\n x: [ # second\n y],z: 1}\n", "a: { # first\n  x: [ # second\n    y], z: 1}\n"),
        (
            "- [ # one\n# two\n 1 # three\n , # four\n 2, # five\n {b: # six\n c}] # seven\n",
            "- [ # one\n  # two\n  1 # three\n  , # four\n  2, # five\n  {b: # six\n    c}] # seven\n",
        ),
        ("a:\n- b\n-   c\n", "a:\n  - b\n  - c\n"),
        (
            "a:\n    - b:   1\n      c: 2\n    -   d:\n            e: 3\nf: 4\n",
            "a:\n  - b: 1\n    c: 2\n  - d:\n      e: 3\nf: 4\n",
        ),
        ("a:\n- - b\n  - c\n-\n    d: 1\n", "a:\n  - - b\n    - c\n  -\n    d: 1\n"),
        ("a: { b : c,d: [ e,f , g ],}\n", "a: {b: c, d: [e, f, g],}\n"),
        ("a: {\"b\":1, 'c' : {}, d: , e}\n", "a: {\"b\": 1, 'c': {}, d:, e}\n"),
        ("a: [http://x/y?z=1,  b:c, \"#\", x#y]\n", "a: [http://x/y?z=1, b:c, \"#\", x#y]\n"),
        ("a: {\n b: [1,\n2],\n\n\n   # why\n  c: 3 } # end\n", "a: {\n  b: [1,\n    2],\n\n  # why\n  c: 3} # end\n"),
        ("a: b c   d   # e  f\n", "a: b c   d # e  f\n"),
        ("\"a b\" :   'it''s'\n", "\"a b\": 'it''s'\n"),
        ("a: \"x\n\n     y \\\n   z\"   # c\n", "a: \"x\n\n  y \\\n  z\" # c\n"),
        ("a: \"x\\ \n   y\"\n", "a: \"x\\ \n  y\"\n"),
        ("a: x\n       y\n\n   z # c\nb: 1\n", "a: x\n  y\n\n  z # c\nb: 1\n"),
        ("a:\n      x\n", "a:\n  x\n"),
        ("a: |\n     x\n       y  \n\n\n\nb: >-  # c\n    z\n", "a: |\n  x\n    y  \n\nb: >- # c\n  z\n"),
        ("a:\n -  b: |+\n       x\n\n\n", "a:\n  - b: |+\n      x\n\n\n"),
        ("a:\n   b: |3\n        x\n", "a:\n  b: |3\n       x\n"),
        ("a: &x {b: 1}\nc:   *x\nd: !!str   1\n", "a: &x {b: 1}\nc: *x\nd: !!str 1\n"),
        ("---\na: 1\n", "---\na: 1\n"),
        // The wide space is a letter of Chinese text.
        ("a: 保　\nb: {c: 号　}\n", "a: 保　\nb: {c: 号　}\n"),
    ] {
        let found = formatted(before);
        assert_eq!(found, after, "from {before:?}");
        assert_eq!(formatted(after), after, "the second time, from {before:?}");
    }
}

/// A comment goes with what follows it, or with the block that it ends; at the left margin it stays.
#[test]
fn where_comments_go() {
    let before = "# one\na:\n# two\n     # three\n     - b: 1   # four\n       # five\n       c: 2\n       # six\n     # seven\n  # eight\nd: 1\n# nine\n";
    let after = "# one\na:\n# two\n  # three\n  - b: 1 # four\n    # five\n    c: 2\n    # six\n  # seven\n# eight\nd: 1\n# nine\n";
    // The eighth stands left of the list: it is of the mapping whose next key follows.
    assert_eq!(formatted(before), after);
    assert_eq!(formatted(after), after);
}

/// What cannot be formatted is refused, with the place and what to do.
#[test]
fn what_is_refused() {
    for (text, message) in [
        ("a:\tb\n", "line 1, column 3: a tab stands where spaces set words apart"),
        ("a: \tb\n", "line 1, column 4: a tab stands where spaces set words apart"),
        ("a: {b: 1,\tc: 2}\n", "line 1, column 10: a tab stands where spaces set words apart"),
        ("a: b\tc\n", "line 1, column 5: a tab stands where spaces set words apart"),
        ("a: 1\n? b\n: c\n", "line 2, column 1: a key after `?` is not formatted: write `key: value`"),
        ("a: [1\n", "this is not YAML that can be read"),
        (
            "a: 1\nb: 2\rc: 3\n",
            "line 2, column 5: a carriage return stands alone; let lines end with LF, or with CR and LF",
        ),
    ] {
        let found = format("x.yaml", text).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(found.starts_with("cannot format `x.yaml`: ") && found.contains(message), "{text:?}: {found}");
    }
    // The twins: tabs in quotes, comments and at the end are nobody's indentation.
    for text in ["a: \"b\tc\"\n", "a: 1 # b\tc\n", "a: |\n  b\tc\n", "a: 1\t\n", "a: \t\n  b: 1\n"] {
        assert_eq!(meaning(&formatted(text)), meaning(text), "{text:?}");
    }
}

/// A piece of YAML, as it might be written.
#[derive(Clone, Debug)]
enum Piece {
    Word(&'static str),
    List(Vec<Piece>),
    Map(Vec<(&'static str, Piece)>),
    Flow(Box<Piece>),
}

fn piece() -> impl Strategy<Value = Piece> {
    let words = prop::sample::select(vec![
        "a",
        "~",
        "1.50",
        "NO",
        "保号 卡",
        "\"x: y # z\"",
        "'it''s'",
        "a#b",
        "http://x/y",
        "\"a\\\"b\"",
        "- ",
        "\"\"",
    ]);
    let words = words.prop_map(|word| Piece::Word(if word == "- " { "\"- \"" } else { word }));
    let keys = || prop::sample::select(vec!["k", "key two", "\"q: k\"", "保", "x-y", "last"]);
    words.prop_recursive(4, 40, 4, move |inner| {
        let list = prop::collection::vec(inner.clone(), 1..4).prop_map(Piece::List);
        let map = prop::collection::btree_map(keys(), inner.clone(), 1..4)
            .prop_map(|entries| Piece::Map(entries.into_iter().collect()));
        prop_oneof![list.clone(), map.clone(), prop_oneof![list, map].prop_map(|piece| Piece::Flow(Box::new(piece)))]
    })
}

/// Where white space is drawn from, and how many comments were written.
struct Pen {
    dice: Vec<u8>,
    thrown: usize,
    comments: usize,
    wild: bool,
}

impl Pen {
    fn throw(&mut self, sides: usize) -> usize {
        self.thrown += 1;
        if self.wild { usize::from(self.dice[self.thrown % self.dice.len()]) % sides } else { 0 }
    }

    fn gap(&mut self) -> String {
        " ".repeat(self.throw(3))
    }

    /// The end of a line: perhaps a comment, perhaps blank lines, perhaps lines of comment.
    fn end(&mut self, out: &mut String, comments: bool) {
        if comments && self.throw(4) == 1 {
            self.comments += 1;
            let gap = self.gap();
            out.push_str(&format!(" {gap}# c{}", self.comments));
        }
        out.push_str(&self.gap());
        out.push('\n');
        for _ in 0..self.throw(4) {
            match self.throw(3) {
                1 if comments => {
                    self.comments += 1;
                    out.push_str(&format!("{}# c{}\n", " ".repeat(self.throw(9)), self.comments));
                }
                _ => out.push_str(&format!("{}\n", self.gap())),
            }
        }
    }

    fn flow(&mut self, piece: &Piece) -> String {
        let (open, close, entries) = match piece {
            Piece::Word(word) => return (*word).to_owned(),
            Piece::Flow(inner) => return self.flow(inner),
            Piece::List(items) => ('[', ']', items.iter().map(|item| self.flow(item)).collect::<Vec<_>>()),
            Piece::Map(entries) => {
                let entry = |(key, value): &(&str, Piece)| {
                    let value = self.flow(value);
                    format!("{key}{}: {}{value}", self.gap(), self.gap())
                };
                ('{', '}', entries.iter().map(entry).collect())
            }
        };
        let mut out = format!("{open}{}", self.gap());
        for (at, entry) in entries.iter().enumerate() {
            if at > 0 {
                out.push_str(&self.gap());
                out.push(',');
                out.push_str(if self.wild { "" } else { " " });
                out.push_str(&self.gap());
            }
            out.push_str(entry);
        }
        format!("{out}{}{close}", self.gap())
    }

    /// Writes a piece after a key or dash that stands in `column`; the line is begun.
    fn write(&mut self, piece: &Piece, column: Option<usize>, after_dash: bool, out: &mut String) {
        match piece {
            Piece::Word(_) | Piece::Flow(_) => {
                let text = self.flow(piece);
                out.push_str(&format!(" {}{text}", self.gap()));
                self.end(out, true);
            }
            Piece::List(_) | Piece::Map(_) => {
                let list = matches!(piece, Piece::List(_));
                // On the line of the dash, on the next at the key's own column, or deeper.
                let compact = after_dash && self.throw(5) != 1;
                let mut inner = match column {
                    None => 0,
                    Some(column) if list && !after_dash && self.throw(3) == 1 => column,
                    Some(column) => column + 2 + self.throw(4),
                };
                let mut first = true;
                if column.is_some() && compact {
                    let gap = 1 + self.throw(3);
                    out.push_str(&" ".repeat(gap));
                    inner = column.unwrap_or(0) + 1 + gap;
                } else if column.is_some() {
                    self.end(out, true);
                    first = false;
                }
                let mut start = |pen: &mut Pen, out: &mut String, head: &str| {
                    if !std::mem::take(&mut first) {
                        out.push_str(&" ".repeat(inner));
                    }
                    out.push_str(head);
                    let _ = pen;
                };
                match piece {
                    Piece::List(items) => {
                        for item in items {
                            start(self, out, "-");
                            self.write(item, Some(inner), true, out);
                        }
                    }
                    Piece::Map(entries) => {
                        for (key, value) in entries {
                            let gap = self.gap();
                            start(self, out, &format!("{key}{gap}:"));
                            self.write(value, Some(inner), false, out);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

fn written(piece: &Piece, dice: &[u8], wild: bool) -> (String, usize) {
    let mut pen = Pen { dice: dice.to_vec(), thrown: 0, comments: 0, wild };
    let mut out = String::new();
    if matches!(piece, Piece::Word(_) | Piece::Flow(_)) {
        pen.write(&Piece::List(vec![piece.clone()]), None, false, &mut out);
    } else {
        pen.write(piece, None, false, &mut out);
    }
    (out, pen.comments)
}

fn comments(text: &str) -> Vec<String> {
    let found = text.split("# c").skip(1);
    found.map(|rest| rest.chars().take_while(char::is_ascii_digit).collect()).collect()
}

proptest! {
    #![proptest_config(crate::support::cases::config(400))]

    /// However a tree is spaced, indented and commented, it comes out as the same text (comments and blank lines aside).
    #[test]
    fn damage_is_undone(piece in piece(), dice in prop::collection::vec(any::<u8>(), 1..60)) {
        let (neat, _) = written(&piece, &dice, false);
        let (wild, count) = written(&piece, &dice, true);
        prop_assert_eq!(meaning(&wild), meaning(&neat), "the test writes the same\n{}\n{}", wild, neat);
        let found = format("wild.yaml", &wild);
        let found = found.unwrap_or_else(|error| panic!("{error}\n{wild}"));
        prop_assert_eq!(meaning(&found), meaning(&neat), "{}", wild);
        prop_assert_eq!(comments(&found), (1..=count).map(|at| at.to_string()).collect::<Vec<_>>(), "{}", found);
        prop_assert_eq!(&formatted(&found), &found);
        let line = |line: &str| line.split("# c").next().unwrap_or_default().trim_end_matches(' ').to_owned();
        let bare = found.lines().map(line).filter(|line| !line.is_empty()).collect::<Vec<_>>();
        if bare.iter().all(|line| line != "-") && !bare.iter().any(|line| line.ends_with(" -")) {
            let neat = formatted(&neat);
            prop_assert_eq!(bare, neat.lines().map(str::to_owned).collect::<Vec<_>>(), "{}", wild);
        }
    }

    /// Our own files, with white space put in where YAML lets it be: what comes out is the file as it was.
    #[test]
    fn damaged_files_are_mended(which in any::<prop::sample::Index>(), dice in prop::collection::vec(0_u8..8, 1..40)) {
        let all = ours();
        let (path, text) = which.get(&all);
        let mut damaged = String::new();
        for (at, line) in text.lines().enumerate() {
            let die = dice[at % dice.len()];
            let level = line.len() - line.trim_start_matches(' ').len();
            let (indent, rest) = line.split_at(level);
            // Every level deeper by as much, and what stands after a dash with it.
            let times = 1 + usize::from(dice[0]) % 3;
            let deeper = indent.repeat(times);
            let stretched = rest.strip_prefix("- ").map(|rest| format!("-{}{rest}", " ".repeat(2 * times - 1)));
            let rest = stretched.as_deref().unwrap_or(rest);
            let flow = rest.ends_with([']', '}']) && !rest.contains(['"', '\'', '#']);
            let rest = match die {
                1 => rest.replacen("- ", "-    ", usize::from(rest.trim_start_matches(['-', ' ']).starts_with('{'))),
                2 if flow => rest.replace(", ", " ,   ").replace('{', "{  "),
                3 if flow => rest.replace(']', "  ]").replace(": ", ":   "),
                4 => format!("{rest}   "),
                _ => rest.to_owned(),
            };
            damaged.push_str(&deeper);
            damaged.push_str(&rest);
            damaged.push_str(if die == 5 && rest.is_empty() { "\n\n\n" } else { "\n" });
        }
        prop_assert_eq!(&meaning(&damaged), &meaning(text), "{} was damaged beyond white space", path.display());
        prop_assert_eq!(&formatted(&damaged), text, "{}", path.display());
    }
}

/// What cannot be formatted is told with its place, which the mark at the beginning of a file is no part of.
#[test]
fn what_is_wrong_has_a_place() {
    let wrong = |text: &str| match format("a.yaml", text) {
        Ok(formatted) => format!("it is {formatted}"),
        Err(error) => error.to_string(),
    };
    let plain = wrong("a: 1\nb: 2 # x\n? c\n: 3\n");
    assert!(plain.contains("line 3, column 1"), "{plain}");
    assert_eq!(wrong("\u{feff}a: 1\nb: 2 # x\n? c\n: 3\n"), plain);
    assert_eq!(wrong("a: 1\r\nb: 2 # x\r\n? c\r\n: 3\r\n"), plain);
    let alone = wrong("a: 1\n\u{feff}b: 2\rc: 3\n");
    assert!(alone.contains("line 2, column 6: a carriage return stands alone"), "{alone}");
}

/// Lines end as most of them do; of as many of each kind with LF.
#[test]
fn lines_end_as_most_of_them_do() {
    for (before, after) in [
        ("a: 1\r\nb: 2\n", "a: 1\nb: 2\n"),
        ("a: 1\r\nb: 2\nc: 3\r\nd: 4\n", "a: 1\nb: 2\nc: 3\nd: 4\n"),
        ("a: 1\r\nb: 2\nc: 3\r\n", "a: 1\r\nb: 2\r\nc: 3\r\n"),
        ("a: 1\r\n", "a: 1\r\n"),
        ("a: 1\n", "a: 1\n"),
    ] {
        assert_eq!(formatted(before), after, "{before:?}");
    }
}
