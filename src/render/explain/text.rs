//! The writer of text for a terminal.

use super::Phrases;
use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use super::blocks::{Block, Item, Level, Mark, Sheet, Tone};
use super::phrases::{mark, shape};
use crate::engine::verdict::{GateState, Verdict};

pub(super) const PLAIN: Style = Style::new();
const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

impl Sheet {
    /// The sheet as text for a terminal of a width in columns, without colour or with ANSI colours.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// let sheet = evaluation.to_brief(Lang::En);
    /// assert!(sheet.to_text(40, false).lines().count() > sheet.to_text(80, false).lines().count());
    /// assert!(sheet.to_text(80, true).contains('\u{1b}'), "with colours");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_text(&self, width: usize, color: bool) -> String {
        let mut out = Lines::new(width, color);
        let gates = self.blocks.iter().filter_map(|block| match block {
            Block::Gate { label, .. } => Some(label.width()),
            _ => None,
        });
        let gate_column = gates.max().unwrap_or(0) + 2;
        let states = GateState::ALL.map(|state| self.phrases.state(state).width());
        let state_column = states.into_iter().max().unwrap_or(0).max(7) + 2;
        let mut of_opinion = false;
        for block in &self.blocks {
            match block {
                Block::Title(text) => out.wrap(text, "", "  ", BOLD),
                Block::Heading(Level::Opinion, text) => {
                    let rule = out.width.saturating_sub(text.width() + 4);
                    out.blank();
                    out.line(&format!("── {text} {}", "─".repeat(rule)), BOLD);
                }
                Block::Heading(_, text) => out.titled(text),
                Block::Verdict { verdict, name, standing } => {
                    if !of_opinion {
                        out.blank();
                    }
                    out.verdict(name, *verdict, standing);
                }
                Block::Sentence { says, text } => out.outcome(says.verdict(), text, BOLD),
                Block::Row { says, situations, text } => {
                    let labels = or(situations, &self.phrases);
                    out.outcome(says.verdict(), &format!("{labels}{}{text}", &self.phrases.colon), PLAIN);
                }
                Block::List { heading, left } => out.titled(&self.list(heading, *left)),
                Block::Foot { edition, rest, .. } => out.paragraph(Tone::Aside, &self.foot(edition, rest)),
                Block::Gate { label, about, state, .. } => {
                    out.blank();
                    let state = (*state, &*pad(self.phrases.state(*state), state_column));
                    out.gate(&pad(label, gate_column), about, state);
                }
                Block::Paragraph(tone, text) => out.paragraph(*tone, text),
                Block::Item(item) => out.item(item, &self.phrases.colon),
                Block::ShortSources(sources) => {
                    let sources = sources.iter().map(|(number, _, text)| format!("[{number}] {text}"));
                    let sources = sources.collect::<Vec<_>>().join(&self.phrases.semicolon);
                    out.wrap(&sources, "  ", "  ", PLAIN);
                }
                Block::Source { number, text, address, .. } => {
                    out.wrap(text, &format!("  [{number}] "), "      ", PLAIN);
                    // Addresses are not wrapped, so that a terminal can open them.
                    address.iter().for_each(|address| out.line(&format!("      {address}"), DIM));
                }
                Block::Gap => out.blank(),
            }
            of_opinion = matches!(block, Block::Heading(Level::Opinion, _));
        }
        out.text
    }
}

/// The labels of situations with the same outcome, joined by "or".
pub(super) fn or(situations: &[(String, String)], phrases: &Phrases) -> String {
    let labels = situations.iter().map(|(_, label)| label.as_str()).collect::<Vec<_>>();
    labels.join(&phrases.or_else)
}

fn color_of(verdict: Verdict) -> AnsiColor {
    match verdict {
        Verdict::TheoreticallyPossible => AnsiColor::Green,
        Verdict::ViaWorkaround => AnsiColor::Yellow,
        Verdict::NotDirectly => AnsiColor::Red,
    }
}

/// Text that is written line by line with a width.
pub(super) struct Lines {
    pub(super) text: String,
    width: usize,
    color: bool,
}

impl Lines {
    pub(super) fn new(width: usize, color: bool) -> Lines {
        Lines { text: String::new(), width: width.clamp(20, 100), color }
    }

    /// Adds an empty line, except at the beginning.
    pub(super) fn blank(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// Adds a line without wrapping.
    pub(super) fn line(&mut self, text: &str, style: Style) {
        let line = self.styled(text, style);
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// Adds a wrapped text, with indents for the first line and for the others.
    pub(super) fn wrap(&mut self, text: &str, first: &str, rest: &str, style: Style) {
        for line in wrap(text, self.width, first, rest) {
            self.line(&line, style);
        }
    }

    /// Adds a title with an empty line before it.
    pub(super) fn titled(&mut self, title: &str) {
        self.blank();
        self.wrap(title, "", "  ", BOLD);
    }

    fn styled(&self, text: &str, style: Style) -> String {
        if self.color && style != PLAIN { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    fn paragraph(&mut self, tone: Tone, text: &str) {
        match tone {
            Tone::Under => self.wrap(text, "", "  ", DIM),
            Tone::Known | Tone::Aside => self.wrap(text, "  ", "    ", DIM),
            Tone::Line => self.wrap(text, "  ", "    ", PLAIN),
            Tone::Fine => self.wrap(text, "", "", DIM),
        }
    }

    fn verdict(&mut self, words: &str, verdict: Verdict, standing: &str) {
        let color = color_of(verdict);
        self.line(&format!("  {} {words}", shape(verdict)), color.on_default().bold());
        self.wrap(standing, "    ", "    ", PLAIN);
    }

    fn outcome(&mut self, verdict: Option<Verdict>, text: &str, of_text: Style) {
        let style = verdict.map_or(AnsiColor::Yellow, color_of).on_default().bold();
        for (at, line) in wrap(text, self.width, "    ", "    ").into_iter().enumerate() {
            let line = self.styled(line.trim_start(), of_text);
            let before = if at == 0 { format!("  {} ", self.styled(mark(verdict), style)) } else { "    ".to_owned() };
            self.line(&format!("{before}{line}"), PLAIN);
        }
    }

    /// Adds a gate with its state in a column and its description.
    fn gate(&mut self, label: &str, about: &str, (state, name): (GateState, &str)) {
        let color = match state {
            GateState::Open => AnsiColor::Green,
            GateState::Depends => AnsiColor::Yellow,
            GateState::Blocked => AnsiColor::Red,
        };
        let before = " ".repeat(label.width() + name.width());
        let head = format!("{}{}", self.styled(label, BOLD), self.styled(name, color.on_default()));
        for (at, line) in wrap(about, self.width, &before, &before).iter().enumerate() {
            let about = self.styled(line.trim_start(), DIM);
            self.line(&format!("{}{about}", if at == 0 { &head } else { &before }), PLAIN);
        }
    }

    fn item(&mut self, item: &Item, colon: &str) {
        let style = match item.mark {
            Mark::Blocks | Mark::Refused => AnsiColor::Red.on_default(),
            Mark::Limits | Mark::Caution => AnsiColor::Yellow.on_default(),
            Mark::Permits | Mark::Clear | Mark::Route => AnsiColor::Green.on_default(),
            Mark::Question => AnsiColor::Cyan.on_default(),
            Mark::Alternative => PLAIN,
        };
        // The mark replaces the first columns of the indent; its colour codes have no width.
        let text = format!("{} {}", item.text, item.references);
        for (at, line) in wrap(text.trim_end(), self.width, "    ", "    ").into_iter().enumerate() {
            match at {
                0 => self.line(&format!("  {} {}", self.styled(item.mark.symbol(), style), line.trim_start()), PLAIN),
                _ => self.line(&line, PLAIN),
            }
        }
        for (label, note) in &item.notes {
            let note = if label.is_empty() { note.clone() } else { format!("{label}{colon}{note}") };
            self.wrap(&note, "    ", "      ", DIM);
        }
    }
}

/// Wraps a text to a width in columns (a Chinese character takes two), at the break points of either script.
pub(super) fn wrap(text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let options = textwrap::Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest)
        .word_separator(textwrap::WordSeparator::UnicodeBreakProperties)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit)
        .break_words(false);
    textwrap::wrap(text, options).into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// Pads a text with spaces to a width in columns.
pub(super) fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}
