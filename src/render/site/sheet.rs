//! The writer of HTML: the same blocks as for text and Markdown, as parts of a page of the site (with links to the
//! entries that they are about) or of any other page (without links).

use super::html::Html;
use super::labels;
use super::links;
use super::shell::{View, class, sign, state_class};
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Compliance, Effect, Lang, Model, Scope};
use crate::engine::verdict::Holds;
use crate::render::explain::{Block, Entry, Item, Mark, Phrases, Sheet, Tone, shape};

/// Link targets for blocks on a page.
pub(super) struct Place<'p> {
    /// The tag of the heading of a part.
    pub(super) heading: &'static str,
    /// The address of the full answer.
    pub(super) all: &'p str,
    /// The address of the refused routes.
    pub(super) refused: &'p str,
    /// The address of a typical situation, by its name.
    pub(super) situation: &'p dyn Fn(&str) -> Option<String>,
}

/// The writer of blocks.
struct Writer<'w> {
    lang: Lang,
    words: &'w Phrases,
    /// The rulebook of the site that the page belongs to; none if there are no pages to link to.
    site: Option<&'w Model>,
    place: &'w Place<'w>,
}

/// The kind of list that a block belongs to; adjacent blocks of one kind make a list.
#[derive(PartialEq, Eq)]
enum Kind {
    Item,
    Row,
    Source,
    /// Not in a list.
    Alone,
}

fn kind(block: &Block) -> Kind {
    match block {
        Block::Item(_) => Kind::Item,
        Block::Row { .. } => Kind::Row,
        Block::Source { .. } => Kind::Source,
        _ => Kind::Alone,
    }
}

/// The number of leading blocks that state the outcome: the sentence, its additions, and the rows of typical
/// situations.
pub(super) fn seen(blocks: &[Block]) -> usize {
    let of_part = |pair: &[Block]| matches!(pair, [Block::Heading(..) | Block::List { .. }, next] if !matches!(next, Block::Row { .. }));
    blocks.windows(2).position(of_part).unwrap_or(blocks.len())
}

impl View<'_> {
    fn writer<'w>(&'w self, place: &'w Place<'w>) -> Writer<'w> {
        Writer { lang: self.lang, words: self.words, site: Some(self.data.model), place }
    }

    /// Writes blocks, without those that a page shows elsewhere: the title, the day and the edition.
    pub(super) fn blocks(self, html: &mut Html, blocks: &[Block], place: &Place<'_>) {
        self.writer(place).blocks(html, blocks);
    }

    /// Writes blocks with the outcome visible and everything else folded.
    pub(super) fn folded(self, html: &mut Html, blocks: &[Block], place: &Place<'_>) {
        let (outcome, rest) = blocks.split_at_checked(seen(blocks)).unwrap_or((blocks, &[]));
        self.blocks(html, outcome, place);
        self.fold(html, rest, place);
    }

    pub(super) fn fold(self, html: &mut Html, rest: &[Block], place: &Place<'_>) {
        if !rest.is_empty() {
            html.el("details", &[], |html| {
                html.leaf("summary", &[], self.say("What to know, what to do, sources", "须知、办法与来源"));
                self.blocks(html, rest, place);
            });
        }
    }
}

impl Sheet {
    /// The sheet as HTML: a part of a page, to be put into a `section`. Its headings have the third level; roles are
    /// marked by classes, and by symbols and words beside them.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let html = evaluate("CY", &Profile::new(Goal::Bind))?.to_brief(Lang::En).to_html();
    /// assert!(html.starts_with("<p class=\"sentence\">"), "{html}");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_html(&self) -> String {
        let place = Place { heading: "h3", all: "", refused: "", situation: &|_| None };
        let mut html = Html::default();
        Writer { lang: self.phrases.lang, words: &self.phrases, site: None, place: &place }
            .blocks(&mut html, &self.blocks);
        html.into_part()
    }
}

/// A short answer as a part of a page of the site, for a page in the folder of its language.
pub(in crate::render) fn on_site(evaluation: &Evaluation<'_>, sheet: &Sheet) -> String {
    let model = evaluation.rulebook().model();
    let country = evaluation.country;
    let scope = if model.countries[country].described { Scope::Country(country) } else { Scope::World };
    let page = links::scope_page(model, scope);
    let goal = evaluation.goal().id();
    let (all, refused) = (format!("{page}#{}", links::anchor("worked", goal)), format!("{page}#unlawful"));
    let place = Place { heading: "h3", all: &all, refused: &refused, situation: &|_| None };
    let mut html = Html::default();
    let words = &sheet.phrases;
    Writer { lang: words.lang, words, site: Some(model), place: &place }.blocks(&mut html, &sheet.blocks);
    html.into_part()
}

impl Writer<'_> {
    fn say(&self, en: &'static str, zh: &'static str) -> &'static str {
        self.lang.pick(en, zh)
    }

    fn link(&self, html: &mut Html, href: impl FnOnce(&Model) -> String, text: &str) {
        match self.site {
            Some(model) => html.link(&href(model), text),
            None => html.text(text),
        };
    }

    fn blocks(&self, html: &mut Html, blocks: &[Block]) {
        for of_kind in blocks.chunk_by(|one, next| kind(one) == kind(next) && kind(one) != Kind::Alone) {
            let class = match of_kind.first().map(kind) {
                Some(Kind::Item) => "plain",
                Some(Kind::Row) => "rows",
                Some(Kind::Source) => "sources",
                Some(Kind::Alone) | None => {
                    of_kind.iter().for_each(|block| self.block(html, block));
                    continue;
                }
            };
            html.el("ul", &[("class", class)], |html| {
                of_kind.iter().for_each(|block| self.block(html, block));
            });
        }
    }

    fn block(&self, html: &mut Html, block: &Block) {
        let place = self.place;
        match block {
            Block::Title(_) | Block::Gap | Block::Paragraph(Tone::Under, _) => {}
            Block::Heading(_, text) => {
                html.leaf(place.heading, &[], text);
            }
            Block::Verdict { verdict, name, standing } => {
                html.el("p", &[("class", "sentence")], |html| {
                    html.el("span", &[("class", class(*verdict))], |html| {
                        html.leaf("span", &[("aria-hidden", "true")], shape(*verdict)).text(" ").text(name);
                    });
                    html.text(" ").text(standing);
                });
            }
            Block::Sentence { says, text } => {
                html.el("p", &[("class", "sentence")], |html| {
                    sign(html, *says);
                    html.text(" ").text(text);
                });
            }
            Block::Row { says, situations, text } => {
                html.el("li", &[], |html| {
                    sign(html, *says);
                    html.text(" ").el("span", &[], |html| {
                        for (at, (situation, label)) in situations.iter().enumerate() {
                            if at > 0 {
                                html.text(self.say("; or ", "；或"));
                            }
                            match (place.situation)(situation) {
                                Some(href) => html.link(&href, label),
                                None => html.text(label),
                            };
                        }
                        html.text(&self.words.colon).text(text);
                    });
                });
            }
            Block::Gate { id, label, state, .. } => {
                html.el(place.heading, &[], |html| {
                    self.link(html, |_| links::word("gate", id), label);
                    html.text(" ");
                    html.tag(state_class(*state), self.words.state(*state));
                });
            }
            Block::Paragraph(Tone::Aside | Tone::Fine, text) => {
                html.leaf("p", &[("class", "aside")], text);
            }
            Block::Paragraph(Tone::Known | Tone::Line, text) => {
                html.p(text);
            }
            Block::List { heading, left } => {
                html.el(place.heading, &[], |html| {
                    html.text(heading);
                    if *left > 0 {
                        let more = self.lang.pick(format!("{left} more"), format!("另有 {left} 项"));
                        html.text(self.say(" (", "（"));
                        self.link(html, |_| place.all.to_owned(), &more);
                        html.text(self.say(")", "）"));
                    }
                });
            }
            Block::Foot { refused, .. } => {
                if let Some(refused) = refused {
                    html.el("p", &[("class", "aside")], |html| {
                        self.link(html, |_| place.refused.to_owned(), refused);
                    });
                }
            }
            Block::Item(item) => self.item(html, item),
            Block::ShortSources(sources) => {
                html.el("ul", &[("class", "sources")], |html| {
                    for (number, id, text) in sources {
                        html.el("li", &[], |html| {
                            html.text(&format!("[{number}] "));
                            self.link(html, |_| links::source_named(id), text);
                        });
                    }
                });
            }
            Block::Source { number, id, text, .. } => {
                html.el("li", &[], |html| {
                    html.text(&format!("[{number}] "));
                    self.link(html, |_| links::source_named(id), text);
                });
            }
        }
    }

    fn item(&self, html: &mut Html, item: &Item) {
        // An item without references and notes is an entry of a list of links, which states its role in a word.
        if let (Some(entry), true) = (&item.entry, item.references.is_empty() && item.notes.is_empty()) {
            return self.linked(html, item, entry);
        }
        html.el("li", &[], |html| {
            let class = format!("mark {}", self.does(item.mark).0);
            html.leaf("span", &[("class", &class), ("aria-hidden", "true")], item.mark.symbol()).text(" ");
            html.el("span", &[], |html| {
                html.text(&item.text);
                if !item.references.is_empty() {
                    html.text(" ").leaf("small", &[], &item.references);
                }
                for (label, note) in &item.notes {
                    let label = if label.is_empty() { String::new() } else { format!("{label}{}", &self.words.colon) };
                    html.leaf("div", &[("class", "note")], &format!("{label}{note}"));
                }
            });
        });
    }

    fn linked(&self, html: &mut Html, item: &Item, entry: &Entry) {
        let (class, does) = self.does(item.mark);
        html.el("li", &[], |html| {
            html.tag(class, does).text(" ");
            self.link(html, |model| links::entry(model, entry.scope, entry.kind, &entry.id), &item.text);
            // Whether a route can be taken, and whether a gate is open, is stated elsewhere.
            let says = match (item.mark, item.holds) {
                (Mark::Blocks | Mark::Limits, Some(Holds::Always)) => self.say("(in every case)", "（任何情形）"),
                (Mark::Blocks | Mark::Limits | Mark::Permits, Some(Holds::Possibly)) => {
                    self.say("(in some cases)", "（部分情形）")
                }
                _ => return,
            };
            html.text(" ").leaf("small", &[], says);
        });
    }

    /// The class and the word of a mark.
    fn does(&self, mark: Mark) -> (&'static str, &'static str) {
        let effect = |effect: Effect| (effect.as_str(), labels::effect(effect, self.lang));
        let compliance = |compliance: Compliance| (compliance.as_str(), labels::compliance(compliance, self.lang));
        match mark {
            Mark::Blocks => effect(Effect::Blocks),
            Mark::Limits => effect(Effect::Limits),
            Mark::Permits | Mark::Clear => effect(Effect::Permits),
            Mark::Refused => compliance(Compliance::Prohibited),
            Mark::Caution => compliance(Compliance::Caution),
            Mark::Route | Mark::Alternative | Mark::Question => compliance(Compliance::Accepted),
        }
    }
}
