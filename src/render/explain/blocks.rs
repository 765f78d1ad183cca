//! The content of an answer as a list of blocks, independent of its medium: text, Markdown or HTML.
//!
//! The content is decided where the blocks are built ([`answer`](super::answer), [`brief`](super::brief) and the
//! analyses); the appearance is decided by a writer ([`text`](super::text), [`markdown`](super::markdown), and the
//! pages of [`site`](crate::site)). A block is a role, not a style; a writer omits blocks that its medium does not
//! need.
//!
//! ```text
//! Heading(Part, "Refused")                    Refused                     ## Refused
//! Item(Refused, "A friend lends ..",            ⊘ A friend lends ..
//!      [("instead", "Use your own.")])            instead: Use your own.  - ⊘ A friend lends ..
//!                                                                           - instead: Use your own.
//! ```

use std::borrow::Cow;

use super::Phrases;
use super::sentence::Says;
use super::verdicts::Verdicts;
use crate::engine::Words;
use crate::engine::model::{Compliance, Effect, Lang, Scope};
use crate::engine::phrases::fill;
use crate::engine::record::Str;
use crate::engine::verdict::{GateState, Holds, Verdict};

/// A page in one language for a person to read, which can be written as text or as Markdown.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::facts::Goal;
/// use simbind::model::Lang;
/// use simbind::{Profile, evaluate};
///
/// let evaluation = evaluate("CY", &Profile::new(Goal::Bind))?;
/// let sheet = evaluation.to_brief(Lang::En);
/// let (text, markdown) = (sheet.to_text(80, false), sheet.to_markdown());
/// assert!(text.contains("not directly") && markdown.contains("not directly"));
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Sheet {
    pub(crate) phrases: Cow<'static, Phrases>,
    pub(crate) blocks: Vec<Block>,
    /// The command or call that shows the full answer, if this is a part of it and the reader has one.
    pub(crate) whole_by: Option<String>,
}

/// A block, by its role.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Block {
    /// The subject of the page.
    Title(String),
    Heading(Level, String),
    /// The best verdict with the rulebook's name for it, and the remark beside it.
    Verdict {
        verdict: Verdict,
        name: String,
        standing: String,
    },
    /// The outcome in words: the first sentence of an answer.
    Sentence {
        says: Says,
        text: String,
    },
    /// The outcome in a typical situation.
    Row {
        says: Says,
        /// The situations with this outcome, each with its name (for pages that link to it) and its label.
        situations: Vec<(String, String)>,
        text: String,
    },
    /// A gate; its reasons follow.
    Gate {
        id: String,
        label: String,
        about: String,
        state: GateState,
    },
    Paragraph(Tone, String),
    Item(Item),
    /// The heading of a list, with the number of entries that only the full answer has. Each medium says where that is.
    List {
        heading: String,
        left: usize,
    },
    /// The foot of a short answer: the edition of the rules, what they refuse, and what else the full answer has.
    Foot {
        edition: String,
        refused: Option<String>,
        rest: String,
    },
    /// A source, with its number and address.
    Source {
        number: usize,
        /// Its name, for pages that link to it.
        id: String,
        text: String,
        address: Option<String>,
    },
    /// Sources in a few words each, with number and name.
    ShortSources(Vec<(usize, String, String)>),
    /// An empty line on a terminal; nothing in other media.
    Gap,
}

/// The level of a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    /// Everything of one opinion.
    Opinion,
    /// A part of the page.
    Part,
    /// A list within an opinion.
    List,
}

/// The role of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// It belongs to the title.
    Under,
    /// The told facts.
    Known,
    /// Additional information that can be skipped.
    Aside,
    Line,
    /// Small print at the end.
    Fine,
}

/// An entry of a list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    pub(crate) mark: Mark,
    pub(crate) text: String,
    /// Whether it holds in every world, if that is known.
    pub(crate) holds: Option<Holds>,
    /// The rule, route or alternative that it shows, for pages that link to it.
    pub(crate) entry: Option<Entry>,
    /// References to sources, such as `[1:67]`.
    pub(crate) references: String,
    /// Further lines, each with its label.
    pub(crate) notes: Vec<Note>,
}

/// A further line of an item, with its label; without a label if that is empty.
pub(crate) type Note = (Str, String);

/// A rule, route or alternative, as the target of a link.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) scope: Scope,
    /// `rule`, `route` or `alternative`.
    pub(crate) kind: &'static str,
    pub(crate) id: String,
}

/// The role of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    Blocks,
    Limits,
    Permits,
    /// No reason concerns this gate.
    Clear,
    Route,
    Caution,
    Refused,
    Alternative,
    Question,
}

impl Mark {
    pub(crate) fn symbol(self) -> &'static str {
        match self {
            Mark::Blocks => "✗",
            Mark::Refused => "⊘",
            Mark::Limits => "!",
            Mark::Caution => "△",
            Mark::Permits | Mark::Clear => "✓",
            Mark::Route => "→",
            Mark::Alternative => "•",
            Mark::Question => "?",
        }
    }

    pub(super) fn of_effect(effect: Effect) -> Mark {
        match effect {
            Effect::Blocks => Mark::Blocks,
            Effect::Limits => Mark::Limits,
            Effect::Permits => Mark::Permits,
        }
    }

    pub(super) fn of_route(compliance: Compliance) -> Mark {
        match compliance {
            Compliance::Accepted => Mark::Route,
            Compliance::Caution => Mark::Caution,
            Compliance::Prohibited => Mark::Refused,
        }
    }
}

impl Item {
    pub(super) fn new(mark: Mark, text: impl Into<String>) -> Item {
        Item { mark, text: text.into(), holds: None, entry: None, references: String::new(), notes: Vec::new() }
    }

    pub(super) fn cited(self, references: String) -> Item {
        Item { references, ..self }
    }

    pub(super) fn noted(self, notes: Vec<Note>) -> Item {
        Item { notes, ..self }
    }
}

impl Sheet {
    /// Sets the command or call by which readers get the full answer. A short answer names it where it says that there
    /// is more; HTML has links instead.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let page = evaluate("CY", &Profile::new(Goal::Bind))?.to_brief(Lang::En);
    /// assert!(page.to_text(300, false).contains("In the whole answer: all reasons"));
    /// let page = page.with_whole_by("--full");
    /// assert!(page.to_text(300, false).contains("With --full: all reasons"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn with_whole_by(self, how: impl Into<String>) -> Sheet {
        Sheet { whole_by: Some(how.into()), ..self }
    }

    /// The heading of a list that does not show all its entries.
    pub(super) fn list(&self, heading: &str, left: usize) -> String {
        let count = left.to_string();
        match (left, &self.whole_by) {
            (0, _) => heading.to_owned(),
            (_, None) => fill(&self.phrases.more_left, &[("heading", heading), ("count", &count)]),
            (_, Some(how)) => {
                fill(&self.phrases.more_left_by, &[("heading", heading), ("count", &count), ("how", how)])
            }
        }
    }

    /// The foot of a short answer as one line.
    pub(super) fn foot(&self, edition: &str, more: &str) -> String {
        let rest = match &self.whole_by {
            None => fill(&self.phrases.in_whole, &[("more", more)]),
            Some(how) => fill(&self.phrases.in_whole_by, &[("how", how), ("more", more)]),
        };
        format!("{edition}{}{rest}", self.phrases.lang.pick(" ", ""))
    }

    /// A sheet with the built-in phrases of the engine.
    pub(super) fn plain(lang: Lang) -> Sheet {
        Sheet { phrases: Cow::Borrowed(Phrases::own(lang)), blocks: Vec::new(), whole_by: None }
    }

    /// A sheet with the phrases of a rulebook.
    pub(super) fn new(words: &Words, lang: Lang) -> Sheet {
        Sheet { phrases: words.owned_phrases(lang), blocks: Vec::new(), whole_by: None }
    }

    pub(super) fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    pub(super) fn heading(&mut self, text: impl Into<String>) {
        self.push(Block::Heading(Level::Part, text.into()));
    }

    pub(super) fn paragraph(&mut self, tone: Tone, text: impl Into<String>) {
        self.push(Block::Paragraph(tone, text.into()));
    }

    pub(super) fn line(&mut self, text: impl Into<String>) {
        self.paragraph(Tone::Line, text);
    }

    pub(super) fn aside(&mut self, text: impl Into<String>) {
        self.paragraph(Tone::Aside, text);
    }

    pub(super) fn item(&mut self, item: Item) {
        self.push(Block::Item(item));
    }

    /// Adds an item with text alone.
    pub(super) fn bullet(&mut self, text: impl Into<String>) {
        self.item(Item::new(Mark::Alternative, text));
    }

    /// Adds the best and the worst verdict.
    pub(super) fn verdict(&mut self, verdicts: Verdicts<'_>, best: Verdict, worst: Verdict) {
        let (name, standing) = (verdicts.name(best).to_owned(), verdicts.standing(best, worst));
        self.push(Block::Verdict { verdict: best, name, standing });
    }
}
