//! The verdicts as a picture, and the same as a table.

use super::data::{Answer, Data, Outcome, Row, Shown};
use super::html::Html;
use super::links;
use super::shell::{View, class};
use crate::engine::ids::Id;
use crate::engine::model::Text;
use crate::engine::verdict::Verdict;
use crate::render::explain::shape;

/// Sizes of the picture, in units of its view box, which are pixels.
const CELL: usize = 24;
const HEIGHT: usize = 28;
/// Height of the strip at the foot of a cell that shows the worst.
const STRIP: usize = 9;
const GAP: usize = 6;
/// Room below the slanting heads for the letters of the parts.
const FOOT: usize = 24;
const NAMES: usize = 118;

/// The shapes of which the pictures of a page are made, once: `cell-BEST-WORST` for each pair.
pub(super) fn shapes(html: &mut Html) {
    html.el("svg", &[("class", "shapes"), ("width", "0"), ("height", "0"), ("aria-hidden", "true")], |html| {
        html.el("defs", &[], |html| {
            let pattern = [
                ("id", "stripes"),
                ("width", "5"),
                ("height", "5"),
                ("patternUnits", "userSpaceOnUse"),
                ("patternTransform", "rotate(45)"),
            ];
            html.el("pattern", &pattern, |html| {
                html.void("rect", &[("width", "2"), ("height", "5"), ("class", "stripe")]);
            });
            for best in Verdict::ALL {
                for worst in Verdict::ALL.into_iter().filter(|worst| *worst <= best) {
                    html.el("g", &[("id", &cell_name(Outcome { verdict: best, guaranteed: worst }))], |html| {
                        if best == worst {
                            field(html, best, 0, HEIGHT, 6);
                        } else {
                            field(html, best, 0, HEIGHT - STRIP, 5);
                            field(html, worst, HEIGHT - STRIP, STRIP, 3);
                        }
                    });
                }
            }
        });
    });
}

fn cell_name(outcome: Outcome) -> String {
    format!("cell-{}-{}", outcome.verdict.outcome(), outcome.guaranteed.outcome())
}

/// A field of a colour, with a pattern and a shape, so that the colour is not needed.
fn field(html: &mut Html, verdict: Verdict, top: usize, height: usize, radius: usize) {
    let (width, tall, y) = ((CELL - 2).to_string(), (height - 1).to_string(), top.to_string());
    let place = [("width", width.as_str()), ("height", tall.as_str()), ("y", y.as_str())];
    let [a, b, c] = place;
    html.void("rect", &[a, b, c, ("class", class(verdict))]);
    if verdict == Verdict::ViaWorkaround {
        html.void("rect", &[a, b, c, ("fill", "url(#stripes)")]);
    }
    let (x, y) = ((CELL - 2) / 2, top + (height - 1) / 2);
    let circle = [("cx", x.to_string()), ("cy", y.to_string()), ("r", radius.to_string())];
    let [(_, cx), (_, cy), (_, r)] = &circle;
    let ink = if verdict == Verdict::TheoreticallyPossible { "ink full" } else { "ink" };
    html.void("circle", &[("cx", cx), ("cy", cy), ("r", r), ("class", ink)]);
    if verdict == Verdict::ViaWorkaround {
        let half = format!("M{x} {}A{radius} {radius} 0 0 0 {x} {}Z", y - radius, y + radius);
        html.void("path", &[("d", &half), ("class", "ink full")]);
    }
}

impl View<'_> {
    /// A picture with its table. Nothing where there is nothing to show.
    pub(super) fn matrix(self, html: &mut Html, shown: Shown) {
        let rows = self.data.rows.iter().filter(|row| has(row, shown)).collect::<Vec<_>>();
        if rows.is_empty() {
            return;
        }
        let (name, about) = self.shown(shown);
        html.el("section", &[("class", "matrix")], |html| {
            html.leaf("h3", &[("id", shown_anchor(shown))], name);
            html.p(about);
            self.scrolling(html, name, |html| {
                html.el("div", &[("class", "picture")], |html| {
                    self.names(html, &rows);
                    self.cells(html, &rows, shown);
                });
            });
            html.el("details", &[], |html| {
                html.leaf("summary", &[], self.say("The same as a table", "同样内容的表格"));
                self.as_table(html, &rows, shown);
            });
        });
    }

    pub(super) fn shown(self, shown: Shown) -> (&'static str, &'static str) {
        match shown {
            Shown::Headline => (
                self.say("Headline", "总结论"),
                self.say(
                    "The more cautious of the two opinions, in every situation.",
                    "每种情形下取两种意见中较谨慎的一个。",
                ),
            ),
            Shown::Document => (
                self.say("What the documents say", "文档怎么说"),
                self.say("Countries that have a document of their own.", "有自己文档的国家。"),
            ),
            Shown::Evidence => (
                self.say("What the evidence says", "证据怎么说"),
                self.say("Every supported claim in effect.", "所有有据且有效的论断。"),
            ),
        }
    }

    /// The names of the rows: a picture of its own, which stays where it is when the cells scroll.
    fn names(self, html: &mut Html, rows: &[&Row<'_>]) {
        let head = self.head_height();
        let height = head + rows.len() * HEIGHT;
        let (width, tall) = (NAMES.to_string(), height.to_string());
        let attributes = [("class", "names"), ("width", width.as_str()), ("height", tall.as_str())];
        html.el("svg", &attributes, |html| {
            for (place, row) in rows.iter().enumerate() {
                let y = (head + place * HEIGHT + HEIGHT / 2 + 4).to_string();
                html.el("a", &[("href", &self.row_page(row.country))], |html| {
                    html.leaf("text", &[("x", "0"), ("y", &y)], self.row_name(row.country));
                });
                html.text("\n");
            }
        });
    }

    fn cells(self, html: &mut Html, rows: &[&Row<'_>], shown: Shown) {
        let goals = &self.data.model.vocabulary.goals;
        let (step, head) = (step(self.data), self.head_height());
        let (width, height) =
            ((goals.len() * step + self.beyond()).to_string(), (head + rows.len() * HEIGHT).to_string());
        let (name, _) = self.shown(shown);
        let attributes = [
            ("class", "cells"),
            ("width", width.as_str()),
            ("height", height.as_str()),
            ("role", "group"),
            ("aria-label", name),
        ];
        html.el("svg", &attributes, |html| {
            for (place, goal) in goals.iter().enumerate() {
                let x = place * step + (step - GAP) / 2;
                let turn = format!("translate({x} {}) rotate(-50)", head - FOOT + 2);
                html.el("a", &[("href", &links::word("goal", &goal.id))], |html| {
                    html.leaf("title", &[], goal.label.get(self.lang));
                    let label = self.short_goal(goal);
                    html.leaf("text", &[("transform", &turn)], &label);
                });
                for (part, letter) in self.letters().iter().enumerate() {
                    let x = (place * step + part * CELL + CELL / 2 - 1).to_string();
                    let y = (head - 6).to_string();
                    html.leaf("text", &[("x", &x), ("y", &y), ("class", "part")], letter);
                }
                html.text("\n");
            }
            for (place, row) in rows.iter().enumerate() {
                for answer in &row.answers {
                    self.cell(html, row, answer, shown, head + place * HEIGHT);
                }
            }
        });
    }

    /// The cells of a country and goal: a link to where the answer stands, with all of it in words.
    fn cell(self, html: &mut Html, row: &Row<'_>, answer: &Answer<'_>, shown: Shown, y: usize) {
        let goal = &self.data.model.vocabulary.goals[answer.goal];
        let href = format!("{}#{}", self.row_page(row.country), links::anchor("goal", &goal.id));
        html.el("a", &[("href", &href)], |html| {
            let title = format!("{}{}{}", self.row_name(row.country), self.words.comma, self.get(&goal.label));
            let parts = self.data.part_labels();
            let lines = answer.parts.iter().enumerate().map(|(part, cell)| {
                let outcome = cell.and_then(|cell| cell.get(shown));
                let outcome = outcome.map_or(self.cannot_be().to_owned(), |of| self.outcome_in_words(of));
                match parts.get(part) {
                    Some(label) => format!("{}{}{outcome}", self.get(label), self.words.colon),
                    None => outcome,
                }
            });
            let lines = std::iter::once(title).chain(lines).collect::<Vec<_>>();
            html.leaf("title", &[], &lines.join("\n"));
            for (part, cell) in answer.parts.iter().enumerate() {
                let (x, y) = ((answer.goal.place() * step(self.data) + part * CELL).to_string(), y.to_string());
                if let Some(outcome) = cell.and_then(|cell| cell.get(shown)) {
                    let shape = format!("#{}", cell_name(outcome));
                    html.void("use", &[("href", &shape), ("x", &x), ("y", &y)]);
                }
            }
        });
        html.text("\n");
    }

    fn as_table(self, html: &mut Html, rows: &[&Row<'_>], shown: Shown) {
        let (name, _) = self.shown(shown);
        let goals = &self.data.model.vocabulary.goals;
        let mut heads = vec![self.say("country", "国家")];
        let short = goals.iter().map(|goal| self.short_goal(goal)).collect::<Vec<_>>();
        heads.extend(short.iter().map(AsRef::as_ref));
        self.table(html, name, &heads, |html| {
            for row in rows {
                html.el("tr", &[], |html| {
                    html.el("th", &[("scope", "row")], |html| {
                        html.link(&self.row_page(row.country), self.row_name(row.country));
                    });
                    for answer in &row.answers {
                        html.el("td", &[], |html| self.parts_of(html, answer, shown));
                    }
                });
            }
        });
    }

    /// What comes out for each part, in words.
    pub(super) fn parts_of(self, html: &mut Html, answer: &Answer<'_>, shown: Shown) {
        let mut parts = self.data.part_labels();
        let mut cells = answer.parts.as_slice();
        // Where all parts come to the same, it is said once.
        let all = cells.iter().map(|cell| cell.and_then(|cell| cell.get(shown))).collect::<Vec<_>>();
        if let [Some(first), rest @ ..] = all.as_slice()
            && rest.iter().all(|other| *other == Some(*first))
        {
            parts.clear();
            cells = cells.get(..1).unwrap_or_default();
        }
        for (part, cell) in cells.iter().enumerate() {
            html.el("div", &[("class", "part")], |html| {
                if let Some(label) = parts.get(part) {
                    html.text(self.get(label)).text(self.words.colon);
                }
                match cell.map(|cell| cell.get(shown)) {
                    Some(Some(outcome)) => self.outcome(html, outcome),
                    Some(None) => {
                        html.text("–");
                    }
                    None => {
                        html.text(self.cannot_be());
                    }
                }
            });
        }
    }

    pub(super) fn legend(self, html: &mut Html) {
        html.el("div", &[("class", "legend")], |html| {
            html.el("ul", &[], |html| {
                for verdict in Verdict::ALL.into_iter().rev() {
                    html.el("li", &[], |html| {
                        legend_cell(html, Outcome { verdict, guaranteed: verdict });
                        let sure = self.say("whatever the open facts turn out to be", "无论其余情况如何");
                        html.text(&format!(
                            "{} {}{}{sure}",
                            shape(verdict),
                            self.words.verdict(verdict),
                            self.words.comma
                        ));
                    });
                }
                html.el("li", &[], |html| {
                    let outcome = Outcome { verdict: Verdict::TheoreticallyPossible, guaranteed: Verdict::NotDirectly };
                    legend_cell(html, outcome);
                    html.text(self.say(
                        "in two parts: above the best that the open facts allow, below the worst",
                        "分两格：上为未说明的情况所允许的最好结果，下为最差结果",
                    ));
                });
                if let Some(fact) = self.data.parted {
                    html.el("li", &[], |html| {
                        let letters = self.letters().into_iter().zip(&fact.values);
                        let letters = letters.map(|(letter, value)| format!("{letter} = {}", self.get(&value.label)));
                        let letters = letters.collect::<Vec<_>>().join(self.words.comma);
                        html.text(&format!("{}{}{letters}", self.get(&fact.label), self.words.colon));
                    });
                }
            });
        });
    }

    /// How long the longest of the slanting heads is.
    fn longest(self) -> usize {
        let goals = self.data.model.vocabulary.goals.iter();
        let widths = goals.map(|goal| width(&self.short_goal(goal)));
        widths.max().unwrap_or_default()
    }

    /// Height of the heads: what a slant of 50 degrees makes of the longest.
    fn head_height(self) -> usize {
        FOOT + 16 + self.longest() * 77 / 100
    }

    /// How far the last head reaches beyond the cells.
    fn beyond(self) -> usize {
        self.longest() * 65 / 100
    }

    /// A letter for each part, or a number where letters do not tell them apart.
    fn letters(self) -> Vec<String> {
        let labels = self.data.part_labels();
        let first = |label: &&Text| label.get(self.lang).chars().next();
        let mut letters = labels.iter().filter_map(first).collect::<Vec<_>>();
        let count = letters.len();
        letters.sort_unstable();
        letters.dedup();
        if letters.len() < count || count < labels.len() {
            return (1..=labels.len()).map(|number| number.to_string()).collect();
        }
        labels.iter().filter_map(first).map(String::from).collect()
    }

    fn cannot_be(self) -> &'static str {
        self.say("cannot be asked together", "不会同时出现")
    }
}

/// Width of a text in the picture, in pixels, with some to spare: no font is known here.
fn width(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text) * 15 / 2
}

fn legend_cell(html: &mut Html, outcome: Outcome) {
    let (width, height) = (CELL.to_string(), HEIGHT.to_string());
    html.el("svg", &[("width", &width), ("height", &height), ("aria-hidden", "true")], |html| {
        html.void("use", &[("href", &format!("#{}", cell_name(outcome)))]);
    });
}

/// From one goal to the next.
fn step(data: &Data<'_>) -> usize {
    data.part_labels().len().max(1) * CELL + GAP
}

fn has(row: &Row<'_>, shown: Shown) -> bool {
    let cells = row.answers.iter().flat_map(|answer| &answer.parts);
    cells.flatten().any(|cell| cell.get(shown).is_some())
}

fn shown_anchor(shown: Shown) -> &'static str {
    match shown {
        Shown::Headline => "headline",
        Shown::Document => "documents",
        Shown::Evidence => "evidence",
    }
}
