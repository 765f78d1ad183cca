//! The answers on the page of a country: first for a person to read, then how they were derived.

use super::data::{Answer, Outcome, Row};
use super::html::Html;
use super::links;
use super::sheet::Place;
use super::shell::View;
use crate::engine::evaluation::Opinion;
use crate::engine::model::Route;
use crate::render::explain::{Entries, blocks_of, brief, capital};

impl<'v> View<'v> {
    /// Writes the answers of a row for a person: the default goal first and in full, then all goals at a glance, then
    /// the other goals, and anything that breaks the law or the terms.
    pub(super) fn answers(self, html: &mut Html, row: &'v Row<'_>) {
        let default = self.data.model.vocabulary.default_goal;
        let (lead, others): (Vec<_>, Vec<_>) = row.answers.iter().partition(|answer| answer.goal == default);
        for answer in lead {
            html.el("section", &[("id", &links::anchor("goal", &self.goal(answer).id))], |html| {
                self.place(row, answer, "h2", |place| {
                    self.blocks(html, &brief(&answer.whole, self.lang).blocks, place);
                });
            });
        }
        self.at_a_glance(html, row);
        html.h2("answers", self.say("If you want something else", "您想做的其他事"));
        for answer in others {
            let goal = self.goal(answer);
            html.el("section", &[("class", "answer"), ("id", &links::anchor("goal", &goal.id))], |html| {
                html.leaf("h3", &[], &capital(self.get(&goal.label)));
                self.place(row, answer, "h4", |place| {
                    self.folded(html, &brief(&answer.whole, self.lang).blocks, place);
                });
            });
        }
        self.unlawful(html, row);
    }

    /// The link targets for the blocks of an answer on the page of its row.
    fn place(self, row: &Row<'_>, answer: &Answer<'_>, heading: &'static str, write: impl FnOnce(&Place<'_>)) {
        let goal = self.goal(answer);
        let all = format!("#{}", links::anchor("worked", &goal.id));
        let anchor = self.cell_anchor(goal, row);
        let situation = |name: &str| {
            let typical = self.data.askers.iter().any(|asker| asker.situation() == Some(name));
            typical.then(|| format!("{}#{anchor}", links::situation_page(name)))
        };
        write(&Place { heading, all: &all, refused: "#unlawful", situation: &situation });
    }

    /// Writes the routes that are refused for every goal, each with the lawful way.
    fn unlawful(self, html: &mut Html, row: &'v Row<'_>) {
        let mut routes: Vec<&Route> = Vec::new();
        for refusal in row.answers.iter().flat_map(|answer| answer.whole.refused()) {
            if !routes.iter().any(|route| std::ptr::eq(*route, refusal.route())) {
                routes.push(refusal.route());
            }
        }
        html.h2("unlawful", self.say("What breaks the law or the terms", "违法或违反条款的做法"));
        if routes.is_empty() {
            html.p(self.say("No such way is known here.", "这里没有已知的此类做法。"));
        }
        html.el("ul", &[("class", "plain")], |html| {
            for route in routes {
                html.el("li", &[], |html| {
                    html.leaf("span", &[("class", "mark prohibited"), ("aria-hidden", "true")], "⊘").text(" ");
                    html.el("span", &[], |html| {
                        html.text(self.get(&route.text)).text(" ");
                        let why = links::entry(self.data.model, route.scope, "route", &route.id);
                        html.link(&why, self.say("What forbids it", "依据"));
                        if let Some(instead) = &route.instead {
                            let lawful = format!("{}{}{}", &self.words.instead, &self.words.colon, self.get(instead));
                            html.leaf("div", &[("class", "note")], &lawful);
                        }
                    });
                });
            }
        });
    }

    /// Writes how each answer was derived: the range, and the findings of each opinion, gate by gate.
    pub(super) fn worked_out(self, html: &mut Html, row: &'v Row<'_>) {
        html.h3("worked", self.say("Goal by goal, with nothing told", "逐个目的（什么都没有说明时）"));
        for answer in &row.answers {
            let goal = self.goal(answer);
            html.el("section", &[("class", "answer"), ("id", &links::anchor("worked", &goal.id))], |html| {
                html.leaf("h4", &[], self.get(&goal.label));
                html.el("p", &[], |html| self.outcome(html, Outcome::of(&answer.whole)));
                if answer.whole.disputed() {
                    html.leaf("p", &[("class", "disputed")], &self.words.disputed);
                }
                self.opinions(html, row, answer);
                if let Some(tree) = self.data.trees.get(answer.tree) {
                    html.el("p", &[], |html| {
                        let text = self.say("What to ask, in the best order", "该问什么：最省的提问顺序");
                        html.link(&self.tree_page(tree), text);
                    });
                }
            });
        }
    }

    fn opinions(self, html: &mut Html, row: &Row<'_>, answer: &'v Answer<'_>) {
        let place = Place { heading: "h5", all: "", refused: "", situation: &|_| None };
        let blocks = |opinion| blocks_of(opinion, &mut Entries::linked(self.words));
        // Statements that only repeat the worldwide ones are not repeated for the country.
        let worldwide = self.data.rows.iter().filter(|_| row.country.is_some()).find(|row| row.country.is_none());
        let worldwide = worldwide.and_then(|row| row.answers.iter().find(|of| of.goal == answer.goal));
        let worldwide = worldwide.and_then(|answer| answer.whole.evidence()).map(blocks);
        for opinion in answer.whole.opinions() {
            let found = blocks(opinion);
            if worldwide.as_ref() == Some(&found) {
                html.el("p", &[], |html| {
                    self.summary(html, opinion);
                    let other = self.any_other();
                    let same = self.lang.pick(format!("the same as for {other}"), format!("与{other}相同"));
                    let all = format!("{}#{}", links::WORLD, links::anchor("worked", &self.goal(answer).id));
                    html.text(" ").link(&all, &same);
                });
                continue;
            }
            html.el("details", &[], |html| {
                html.el("summary", &[], |html| self.summary(html, opinion));
                self.blocks(html, &found, &place);
            });
        }
    }

    fn summary(self, html: &mut Html, opinion: Opinion<'_>) {
        html.text(&format!("{}{}", self.words.opinion(opinion.basis()), &self.words.colon));
        self.outcome(html, Outcome { verdict: opinion.verdict(), guaranteed: opinion.guaranteed() });
    }
}
