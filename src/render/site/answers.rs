//! The questions about a country and their answers.

use super::data::{Answer, Outcome, Row, Shown};
use super::html::Html;
use super::shell::View;
use super::{labels, links};
use crate::engine::evaluation::Opinion;
use crate::engine::model::{Compliance, Effect};
use crate::engine::verdict::{GateState, Holds};
use crate::render::explain::{Block, Entries, Entry, Item, Mark, blocks_of};

impl<'v> View<'v> {
    /// All goals on one screen.
    pub(super) fn overview(self, html: &mut Html, row: &'v Row<'_>) {
        let name = self.say("Verdicts at a glance", "结论一览");
        html.h2("verdicts", name);
        let heads = [self.say("goal", "目的"), self.shown(Shown::Headline).0];
        self.table(html, name, &heads, |html| {
            for answer in &row.answers {
                let goal = &self.data.model.vocabulary.goals[answer.goal];
                html.el("tr", &[], |html| {
                    html.el("th", &[("scope", "row")], |html| {
                        html.link(&format!("#{}", links::anchor("goal", &goal.id)), self.get(&goal.label));
                    });
                    html.el("td", &[], |html| self.parts_of(html, answer, Shown::Headline));
                });
            }
        });
    }

    /// Each goal with its answer.
    pub(super) fn answers(self, html: &mut Html, row: &'v Row<'_>) {
        html.h2("answers", self.say("Questions and answers", "问与答"));
        html.p(self.say(
            "Each answer below is for a person who has told nothing else; telling more narrows it.",
            "下面的回答针对其他情况都没有说明的人；说明得越多，范围越窄。",
        ));
        for answer in &row.answers {
            self.answer(html, answer);
        }
    }

    fn answer(self, html: &mut Html, answer: &'v Answer<'_>) {
        let goal = &self.data.model.vocabulary.goals[answer.goal];
        html.el("section", &[("class", "answer"), ("id", &links::anchor("goal", &goal.id))], |html| {
            html.leaf("h3", &[], self.get(&goal.label));
            html.el("dl", &[("class", "outcomes")], |html| {
                for shown in Shown::ALL {
                    if !answer.parts.iter().flatten().any(|cell| cell.get(shown).is_some()) {
                        continue;
                    }
                    html.term(self.shown(shown).0, |html| self.parts_of(html, answer, shown));
                }
            });
            if answer.whole.disputed() {
                html.leaf("p", &[("class", "disputed")], self.words.disputed);
            }
            for opinion in answer.whole.opinions() {
                self.opinion(html, opinion);
            }
            self.tree_link(html, answer);
        });
    }

    fn tree_link(self, html: &mut Html, answer: &Answer<'_>) {
        let Some(tree) = self.data.trees.get(answer.tree) else { return };
        html.el("p", &[], |html| {
            html.link(&self.tree_page(tree), self.say("What to ask, in the best order", "该问什么：最省的提问顺序"));
        });
    }

    fn opinion(self, html: &mut Html, opinion: Opinion<'v>) {
        html.el("details", &[], |html| {
            html.el("summary", &[], |html| {
                html.text(&format!("{}{}", self.words.opinion(opinion.basis()), self.words.colon));
                let outcome = Outcome { verdict: opinion.verdict(), guaranteed: opinion.guaranteed() };
                self.outcome(html, outcome);
            });
            let blocks = blocks_of(opinion, &mut Entries::linked(self.words));
            for part in blocks.chunk_by(|_, next| matches!(next, Block::Item(_))) {
                self.part(html, part);
            }
        });
    }

    /// A gate or a list of an opinion: its heading, then its items, each a link to where all of it stands.
    fn part(self, html: &mut Html, part: &[Block]) {
        let items = part.iter().filter_map(|block| match block {
            Block::Item(item) => Some(item),
            _ => None,
        });
        match part.first() {
            Some(Block::Gate { id, label, state, .. }) => {
                html.el("h4", &[], |html| {
                    html.link(&links::word("gate", id), label).text(" ");
                    html.tag(state_class(*state), self.words.state(*state));
                });
            }
            Some(Block::Heading(_, text)) => {
                html.leaf("h4", &[], text);
            }
            _ => {}
        }
        if let Some(nothing) = items.clone().find(|item| item.mark == Mark::Clear) {
            html.p(&nothing.text);
            return;
        }
        html.el("ul", &[("class", "plain")], |html| items.for_each(|item| self.item(html, item)));
    }

    fn item(self, html: &mut Html, item: &Item) {
        let (class, does) = self.does(item.mark);
        html.el("li", &[], |html| {
            html.tag(class, does).text(" ");
            match &item.entry {
                Some(Entry { scope, kind, id }) => {
                    html.link(&links::entry(self.data.model, *scope, kind, id), &item.text)
                }
                None => html.text(&item.text),
            };
            // Whether a way can be taken, and whether a gate is open, is said elsewhere.
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
    fn does(self, mark: Mark) -> (&'static str, &'static str) {
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

fn state_class(state: GateState) -> &'static str {
    match state {
        GateState::Open => "permits",
        GateState::Blocked => "blocks",
        GateState::Depends => "limits",
    }
}
