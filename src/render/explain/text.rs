use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use super::page::{GatePart, Item, Mark, Page, Section};
use super::{pad, wrap};
use crate::engine::verdict::{GateState, Verdict};

/// The page as text: verdict first, then why, gate by gate, then what to do, then sources.
pub(super) fn text(page: &Page, width: usize, color: bool) -> String {
    let words = page.words;
    let mut out = Out::new(width, color);
    let title = format!("{}{}{}", page.country, words.colon, page.goal);
    out.lines(&title, "", "  ", BOLD);
    out.line(&format!("{} {}", words.as_of, page.as_of), DIM);
    out.blank();
    out.verdict(words.verdict(page.verdict), page.verdict, &page.standing);
    out.lines(&format!("{}{}{}", words.told, words.colon, page.told), "  ", "    ", DIM);
    if !page.country_known {
        out.lines(words.unknown_country, "  ", "  ", PLAIN);
    }
    if page.disputed {
        out.lines(words.disputed, "  ", "  ", PLAIN);
    }
    for section in &page.sections {
        out.section(section, page);
    }
    out.blank();
    out.line(words.sources, BOLD);
    for (at, (source, address)) in page.sources.iter().enumerate() {
        out.lines(source, &format!("  [{}] ", at + 1), "      ", PLAIN);
        // An address is not broken, so that a terminal can follow it.
        if let Some(address) = address {
            out.line(&format!("      {address}"), DIM);
        }
    }
    out.blank();
    out.lines(&format!("{} ({})", words.advice, page.rules), "", "", DIM);
    out.text
}

pub(super) const PLAIN: Style = Style::new();
pub(super) const BOLD: Style = Style::new().bold();
pub(super) const DIM: Style = Style::new().dimmed();

pub(super) struct Out {
    pub(super) text: String,
    width: usize,
    color: bool,
}

impl Out {
    pub(super) fn new(width: usize, color: bool) -> Out {
        Out { text: String::new(), width: width.clamp(40, 100), color }
    }

    fn styled(&self, text: &str, style: Style) -> String {
        if self.color && style != PLAIN { format!("{style}{text}{style:#}") } else { text.to_owned() }
    }

    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    pub(super) fn line(&mut self, text: &str, style: Style) {
        let line = self.styled(text, style);
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    pub(super) fn lines(&mut self, text: &str, first: &str, rest: &str, style: Style) {
        for line in wrap(text, self.width, first, rest) {
            self.line(&line, style);
        }
    }

    pub(super) fn verdict(&mut self, words: &str, verdict: Verdict, standing: &str) {
        let color = match verdict {
            Verdict::TheoreticallyPossible => AnsiColor::Green,
            Verdict::ViaWorkaround => AnsiColor::Yellow,
            Verdict::NotDirectly => AnsiColor::Red,
        };
        let mark = match verdict {
            Verdict::TheoreticallyPossible => "●",
            Verdict::ViaWorkaround => "◐",
            Verdict::NotDirectly => "○",
        };
        let line = self.styled(&format!("  {mark} {words}"), color.on_default().bold());
        self.text.push_str(&line);
        self.text.push('\n');
        self.lines(standing, "    ", "    ", PLAIN);
    }

    fn section(&mut self, section: &Section, page: &Page) {
        self.blank();
        let rule = self.width.saturating_sub(section.title.width() + 4);
        self.line(&format!("── {} {}", section.title, "─".repeat(rule)), BOLD);
        // With one opinion the headline is that opinion: it need not be said twice.
        if page.sections.len() > 1 {
            self.verdict(page.words.verdict(section.verdict), section.verdict, &section.standing);
        }
        let column = section.gates.iter().map(|gate| gate.label.width()).max().unwrap_or(0) + 2;
        for gate in &section.gates {
            self.gate(gate, column, page);
        }
        for (heading, items) in &section.lists {
            self.blank();
            self.line(heading, BOLD);
            for item in items {
                self.item(item, "  ", page.words.colon);
            }
        }
    }

    fn gate(&mut self, gate: &GatePart, column: usize, page: &Page) {
        self.blank();
        let color = match gate.state {
            GateState::Open => AnsiColor::Green,
            GateState::Depends => AnsiColor::Yellow,
            GateState::Blocked => AnsiColor::Red,
        };
        let state = page.words.state(gate.state);
        let label = self.styled(&pad(&gate.label, column), BOLD);
        let state = self.styled(&pad(state, 9), color.on_default());
        let about = self.styled(&gate.about, DIM);
        self.text.push_str(format!("{label}{state}{about}").trim_end());
        self.text.push('\n');
        for item in &gate.items {
            self.item(item, "  ", page.words.colon);
        }
    }

    pub(super) fn item(&mut self, item: &Item, indent: &str, colon: &str) {
        let (mark, color) = match item.mark {
            Mark::Blocks => ("✗", Some(AnsiColor::Red)),
            Mark::Refused => ("⊘", Some(AnsiColor::Red)),
            Mark::Limits => ("!", Some(AnsiColor::Yellow)),
            Mark::Caution => ("△", Some(AnsiColor::Yellow)),
            Mark::Permits => ("✓", Some(AnsiColor::Green)),
            Mark::Route => ("→", Some(AnsiColor::Green)),
            Mark::Alternative => ("•", None),
            Mark::Question => ("?", Some(AnsiColor::Cyan)),
        };
        let text = format!("{} {}", item.text, item.references);
        let hang = format!("{indent}  ");
        for (at, line) in wrap(text.trim_end(), self.width, &hang, &hang).into_iter().enumerate() {
            if at == 0 {
                let style = color.map_or(PLAIN, |color| color.on_default());
                let marked = format!("{indent}{} {}", self.styled(mark, style), line.trim_start());
                self.text.push_str(&marked);
                self.text.push('\n');
            } else {
                self.line(&line, PLAIN);
            }
        }
        for (label, note) in &item.notes {
            let note = if label.is_empty() { note.clone() } else { format!("{label}{colon}{note}") };
            self.lines(&note, &hang, &format!("{hang}  "), DIM);
        }
    }
}
