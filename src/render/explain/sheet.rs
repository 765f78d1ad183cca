use super::Words;
use super::markdown::{escape, item as markdown_item};
use super::page::Item;
use super::text::{BOLD, DIM, Out, PLAIN};
use crate::engine::model::Lang;
use crate::engine::verdict::Verdict;

/// Something laid out in one language for a person to read, as text or as Markdown.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub(super) words: &'static Words,
    pub(super) parts: Vec<Part>,
}

/// A part of a sheet.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Title(String),
    Heading(String),
    /// What stands under a title.
    Under(String),
    Faint(String),
    Line(String),
    Verdict(Verdict, String),
    Item(Item),
}

impl Sheet {
    pub(super) fn new(lang: Lang) -> Sheet {
        Sheet { words: Words::of(lang), parts: Vec::new() }
    }

    pub(super) fn push(&mut self, part: Part) {
        self.parts.push(part);
    }

    pub(super) fn heading(&mut self, text: impl Into<String>) {
        self.push(Part::Heading(text.into()));
    }

    pub(super) fn line(&mut self, text: impl Into<String>) {
        self.push(Part::Line(text.into()));
    }

    pub(super) fn faint(&mut self, text: impl Into<String>) {
        self.push(Part::Faint(text.into()));
    }

    /// As text for a terminal of a width in columns, without colour or with ANSI colours.
    #[must_use]
    pub fn to_text(&self, width: usize, color: bool) -> String {
        let mut out = Out::new(width, color);
        for (at, part) in self.parts.iter().enumerate() {
            match part {
                Part::Title(text) => out.lines(text, "", "  ", BOLD),
                Part::Heading(text) => {
                    if at > 0 {
                        out.blank();
                    }
                    out.lines(text, "", "  ", BOLD);
                }
                Part::Under(text) => out.lines(text, "", "  ", DIM),
                Part::Faint(text) => out.lines(text, "  ", "    ", DIM),
                Part::Line(text) => out.lines(text, "  ", "    ", PLAIN),
                Part::Verdict(verdict, standing) => {
                    out.blank();
                    out.verdict(self.words.verdict(*verdict), *verdict, standing);
                }
                Part::Item(item) => out.item(item, "  ", self.words.colon),
            }
        }
        out.text
    }

    /// As Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        let mut in_list = false;
        // An empty line is a matter of the terminal.
        let parts = self.parts.iter().filter(|part| !matches!(part, Part::Line(text) if text.is_empty()));
        for part in parts {
            let list = matches!(part, Part::Item(_));
            // Paragraphs are parted from one another and from lists; the entries of a list are not.
            if !(out.is_empty() || list && in_list) {
                out.push('\n');
            }
            in_list = list;
            match part {
                Part::Title(text) => out.push_str(&format!("# {}", escape(text))),
                Part::Heading(text) => out.push_str(&format!("## {}", escape(text))),
                Part::Under(text) | Part::Faint(text) => out.push_str(&format!("_{}_", escape(text))),
                Part::Line(text) => out.push_str(&escape(text)),
                Part::Verdict(verdict, standing) => {
                    out.push_str(&format!("**{}** ({})", self.words.verdict(*verdict), escape(standing)));
                }
                Part::Item(item) => out.push_str(&markdown_item(item, self.words.colon)),
            }
            out.push('\n');
        }
        out
    }
}
