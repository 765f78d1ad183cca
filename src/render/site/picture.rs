//! The picture: for each goal a table of countries and situations, with each cell in the colour of its outcome. A
//! colour is never the only indication: the cell shows a symbol and, if there is room, a word, and the legend explains
//! them.

use super::data::{Answer, Cell, Row};
use super::html::Html;
use super::shell::{View, said, sign};
use super::{labels, links};
use crate::engine::model::Goal;
use crate::render::explain::{Says, capital};

impl<'v> View<'v> {
    /// Writes a table for each goal.
    pub(super) fn pictures(self, html: &mut Html) {
        html.el("div", &[("class", "pictures")], |html| {
            for (id, goal) in self.data.model.vocabulary.goals.entries() {
                let name = capital(self.get(&goal.label));
                html.el("section", &[("id", &links::anchor("goal", &goal.id))], |html| {
                    html.leaf("h3", &[], &name);
                    self.picture(html, &name, self.scope().0, |html| {
                        for row in self.data.rows.iter().filter(|row| !row.answers.is_empty()) {
                            let Some(answer) = row.answers.iter().find(|answer| answer.goal == id) else { continue };
                            let page = format!("{}#{}", self.row_page(row.country), links::anchor("goal", &goal.id));
                            self.cells(html, &page, &self.row_name(row.country), row, answer);
                        }
                    });
                });
            }
        });
    }

    /// Writes the outcomes for a country: a line for each goal.
    pub(super) fn at_a_glance(self, html: &mut Html, row: &'v Row<'_>) {
        let name = self.say("At a glance", "一览");
        html.h2("glance", name);
        html.el("div", &[("class", "glance")], |html| {
            self.picture(html, name, self.say("what you want", "想做什么"), |html| {
                for answer in &row.answers {
                    let goal = self.goal(answer);
                    let place = format!("#{}", links::anchor("goal", &goal.id));
                    self.cells(html, &place, self.get(&goal.label), row, answer);
                }
            });
        });
        self.askers(html);
        html.el("details", &[], |html| {
            html.leaf("summary", &[], self.say("What the colours and signs mean", "颜色和符号的含义"));
            self.legend(html);
        });
    }

    pub(super) fn goal(self, answer: &Answer<'_>) -> &'v Goal {
        &self.data.model.vocabulary.goals[answer.goal]
    }

    fn picture(self, html: &mut Html, name: &str, first: &str, body: impl FnOnce(&mut Html)) {
        self.scrolling(html, name, |html| {
            html.el("table", &[("class", "picture")], |html| {
                html.el("thead", &[], |html| {
                    html.el("tr", &[], |html| {
                        html.leaf("th", &[("scope", "col")], first);
                        for (number, asker) in self.data.askers.iter().enumerate() {
                            let label = self.asker(*asker);
                            html.el("th", &[("scope", "col"), ("title", &label)], |html| {
                                html.el("a", &[("href", &self.asker_page(*asker))], |html| {
                                    // Screen readers get the whole label; the numbers are those of the list below.
                                    let number = (number + 1).to_string();
                                    html.leaf("span", &[("aria-hidden", "true")], &number);
                                    if let Some(short) = self.asker_in_short(*asker) {
                                        html.leaf("span", &[("class", "upright"), ("aria-hidden", "true")], short);
                                    }
                                    html.leaf("span", &[("class", "unseen")], &label);
                                });
                            });
                        }
                    });
                });
                html.el("tbody", &[], body);
            });
        });
    }

    fn cells(self, html: &mut Html, page: &str, name: &str, row: &Row<'_>, answer: &Answer<'_>) {
        html.el("tr", &[], |html| {
            html.el("th", &[("scope", "row")], |html| {
                html.link(page, name);
            });
            let anchor = self.cell_anchor(self.goal(answer), row);
            for (asker, cell) in self.data.askers.iter().zip(&answer.cells) {
                self.cell(html, &format!("{}#{anchor}", self.asker_page(*asker)), cell.as_ref());
            }
        });
    }

    /// Writes a cell with a link to the answer.
    fn cell(self, html: &mut Html, href: &str, cell: Option<&Cell<'_>>) {
        let (class, sign, word) = match cell {
            Some(cell) => (said(cell.says), labels::sign(cell.says), labels::word(cell.says, self.lang)),
            None => ("s-none", "·", self.say("n/a", "不适用")),
        };
        html.el("td", &[("class", class)], |html| {
            html.el("a", &[("href", href)], |html| {
                html.leaf("b", &[("aria-hidden", "true")], sign).text(" ").leaf("span", &[], word);
            });
        });
    }

    /// Writes the numbered list of columns.
    pub(super) fn askers(self, html: &mut Html) {
        html.el("ol", &[("class", "askers")], |html| {
            for asker in &self.data.askers {
                html.el("li", &[], |html| {
                    html.link(&self.asker_page(*asker), &self.asker(*asker));
                });
            }
        });
    }

    /// Writes the meaning of the colours and symbols that occur.
    pub(super) fn legend(self, html: &mut Html) {
        html.el("ul", &[("class", "legend")], |html| {
            let cells = || self.data.rows.iter().flat_map(|row| &row.answers).flat_map(|answer| &answer.cells);
            for says in Says::ALL.into_iter().filter(|says| cells().flatten().any(|cell| cell.says == *says)) {
                html.el("li", &[], |html| {
                    sign(html, says);
                    html.el("span", &[], |html| {
                        html.text(" ").leaf("b", &[], labels::word(says, self.lang)).text(&self.words.colon);
                        html.text(labels::meaning(says, self.lang));
                    });
                });
            }
            if cells().any(Option::is_none) {
                html.el("li", &[], |html| {
                    html.leaf("span", &[("class", "sign s-none"), ("aria-hidden", "true")], "·");
                    html.el("span", &[], |html| {
                        html.text(" ").leaf("b", &[], self.say("n/a", "不适用")).text(&self.words.colon);
                        html.text(self.does_not_arise());
                    });
                });
            }
        });
    }
}
