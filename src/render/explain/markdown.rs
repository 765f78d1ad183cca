//! The writer of Markdown.
//!
//! Characters with a meaning in Markdown are escaped: `a_b` becomes `a\_b`.

use super::blocks::{Block, Item, Level, Sheet, Tone};
use super::phrases::mark;
use super::text::or;

impl Sheet {
    /// The sheet as Markdown.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
    /// assert!(evaluation.to_brief(Lang::En).to_markdown().contains("residence permit"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let (mut out, mut in_list) = (String::new(), false);
        for block in &self.blocks {
            let list = matches!(block, Block::Item(_) | Block::Source { .. } | Block::Row { .. });
            let written = self.block(block);
            if written.is_empty() {
                continue;
            }
            // Blocks are separated by an empty line; the entries of a list are not.
            if !(out.is_empty() || list && in_list) {
                out.push('\n');
            }
            in_list = list;
            out.push_str(&written);
            out.push('\n');
        }
        out
    }

    fn block(&self, block: &Block) -> String {
        let Sheet { phrases, .. } = self;
        match block {
            Block::Title(text) => format!("# {}", escape(text)),
            Block::Heading(Level::List, text) => format!("### {}", escape(text)),
            Block::Heading(_, text) => format!("## {}", escape(text)),
            Block::Verdict { name, standing, .. } => format!("**{}** ({})", escape(name), escape(standing)),
            Block::Sentence { says, text } => format!("**{} {}**", mark(says.verdict()), escape(text)),
            Block::Row { says, situations, text } => {
                let labels = or(situations, phrases);
                format!("- {} {}{}{}", mark(says.verdict()), escape(&labels), &phrases.colon, escape(text))
            }
            Block::List { heading, left } => format!("## {}", escape(&self.list(heading, *left))),
            Block::Gate { label, about, state, .. } => {
                let state = phrases.state(*state);
                format!("### {}{}{state}\n\n_{}_", escape(label), &phrases.colon, escape(about))
            }
            Block::Paragraph(Tone::Under | Tone::Aside | Tone::Fine, text) => format!("_{}_", escape(text)),
            Block::Paragraph(Tone::Known | Tone::Line, text) => escape(text),
            Block::Item(item) => list_item(item, &phrases.colon),
            Block::Foot { edition, rest, .. } => format!("_{}_", escape(&self.foot(edition, rest))),
            Block::Source { number, text, address, .. } => {
                let address = address.as_ref().map(|address| format!(" <{address}>")).unwrap_or_default();
                format!("{number}. {}{address}", escape(text))
            }
            Block::ShortSources(sources) => {
                let sources = sources.iter().map(|(number, _, text)| format!("{number}. {}", escape(text)));
                sources.collect::<Vec<_>>().join("\n")
            }
            Block::Gap => String::new(),
        }
    }
}

fn list_item(item: &Item, colon: &str) -> String {
    let mut text = format!("- {} {} {}", item.mark.symbol(), escape(&item.text), escape(&item.references));
    for (label, note) in &item.notes {
        let label = if label.is_empty() { String::new() } else { format!("{label}{colon}") };
        text.push_str(&format!("\n  - {label}{}", escape(note)));
    }
    text.trim_end().to_owned()
}

/// Escapes characters that have a meaning in Markdown.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '*' | '_' | '`' | '[' | ']' | '<' | '>' | '\\' | '#' | '|') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
