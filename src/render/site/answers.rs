//! The questions about a country and their answers.

use super::data::{Answer, Outcome, Row, Shown};
use super::html::Html;
use super::shell::View;
use super::{labels, links};
use crate::engine::evaluation::{Opinion, Reason};
use crate::engine::model::Effect;
use crate::engine::verdict::{GateState, Holds};

impl<'v> View<'v> {
    /// All goals on one screen.
    pub(super) fn overview(self, html: &mut Html, row: &'v Row<'_>) {
        let name = self.say("Verdicts at a glance", "结论一览");
        html.leaf("h2", &[("id", "verdicts")], name);
        let heads = [self.say("goal", "目的"), self.shown(Shown::Headline).0];
        self.table(html, name, &heads, |html| {
            for answer in &row.answers {
                let Some(goal) = self.data.model.vocabulary.goals.get(answer.goal) else { continue };
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
        html.leaf("h2", &[("id", "answers")], self.say("Questions and answers", "问与答"));
        html.leaf(
            "p",
            &[],
            self.say(
                "Each answer below is for a person who has told nothing else; telling more narrows it.",
                "下面的回答针对其他情况都没有说明的人；说明得越多，范围越窄。",
            ),
        );
        for answer in &row.answers {
            self.answer(html, answer);
        }
    }

    fn answer(self, html: &mut Html, answer: &'v Answer<'_>) {
        let Some(goal) = self.data.model.vocabulary.goals.get(answer.goal) else { return };
        html.el("section", &[("class", "answer"), ("id", &links::anchor("goal", &goal.id))], |html| {
            html.leaf("h3", &[], self.get(&goal.label));
            html.el("dl", &[("class", "outcomes")], |html| {
                for shown in Shown::ALL {
                    if !answer.parts.iter().flatten().any(|cell| cell.get(shown).is_some()) {
                        continue;
                    }
                    html.leaf("dt", &[], self.shown(shown).0);
                    html.el("dd", &[], |html| self.parts_of(html, answer, shown));
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
                html.text(&format!("{}{}", labels_why(self, opinion), self.words.colon));
                let outcome = Outcome { verdict: opinion.verdict(), guaranteed: opinion.guaranteed() };
                self.outcome(html, outcome);
            });
            let reasons = opinion.reasons().collect::<Vec<_>>();
            for (gate, state) in opinion.gates() {
                html.el("h4", &[], |html| {
                    html.link(&links::word("gate", &gate.id), self.get(&gate.label)).text(" ");
                    html.leaf("span", &[("class", state_class(state))], self.words.state(state));
                });
                let mut of_gate =
                    reasons.iter().filter(|of| of.gate().is_some_and(|of| of.id == gate.id)).collect::<Vec<_>>();
                of_gate.sort_by_key(|reason| match reason.effect() {
                    Effect::Blocks => u8::from(!reason.decisive()),
                    Effect::Permits => 2,
                    Effect::Limits => 3,
                });
                if of_gate.is_empty() {
                    html.leaf("p", &[], self.words.nothing_in_the_way);
                    continue;
                }
                html.el("ul", &[("class", "plain")], |html| {
                    for reason in of_gate {
                        self.reason(html, *reason);
                    }
                });
            }
            self.ways(html, opinion);
        });
    }

    fn reason(self, html: &mut Html, reason: Reason<'v>) {
        let effect = reason.effect();
        html.el("li", &[], |html| {
            html.leaf("span", &[("class", &format!("tag {}", effect.as_str()))], labels::effect(effect, self.lang));
            html.text(" ");
            let text = reason.text();
            match reason.scope() {
                Some(scope) => {
                    html.link(&links::entry(self.data.model, scope, "rule", &reason.id()), text.get(self.lang))
                }
                None => html.text(text.get(self.lang)),
            };
            if effect != Effect::Permits || reason.holds() == Holds::Possibly {
                html.text(" ").leaf("small", &[], self.holds(reason.holds()));
            }
        });
    }

    fn holds(self, holds: Holds) -> &'static str {
        match holds {
            Holds::Always => self.say("(in every case)", "（任何情形）"),
            Holds::Possibly => self.say("(in some cases)", "（部分情形）"),
        }
    }

    /// Ways around, alternatives and what is refused, each a link to where all of it stands.
    fn ways(self, html: &mut Html, opinion: Opinion<'v>) {
        let model = self.data.model;
        let routes = opinion.routes().map(|offer| {
            let route = offer.route();
            (links::entry(model, route.scope, "route", &route.id), self.get(&route.text), route.compliance)
        });
        let others = opinion.alternatives().map(|hint| {
            let other = hint.alternative();
            let href = links::entry(model, other.scope, "alternative", &other.id);
            (href, self.get(&other.text), other.compliance)
        });
        let refused = opinion.refused().map(|refusal| {
            let route = refusal.route();
            (links::entry(model, route.scope, "route", &route.id), self.get(&route.text), route.compliance)
        });
        let lists = [
            (self.words.ways, routes.collect::<Vec<_>>()),
            (self.words.alternatives, others.collect()),
            (self.words.refused, refused.collect()),
        ];
        for (title, entries) in lists.into_iter().filter(|(_, entries)| !entries.is_empty()) {
            html.leaf("h4", &[], title);
            html.el("ul", &[("class", "plain")], |html| {
                for (href, text, compliance) in entries {
                    html.el("li", &[], |html| {
                        let class = format!("tag {}", compliance.as_str());
                        html.leaf("span", &[("class", &class)], labels::compliance(compliance, self.lang));
                        html.text(" ").link(&href, text);
                    });
                }
            });
        }
    }
}

fn labels_why(view: View<'_>, opinion: Opinion<'_>) -> &'static str {
    match opinion.basis() {
        crate::engine::model::Basis::Document => view.words.document,
        crate::engine::model::Basis::Evidence => view.words.evidence,
    }
}

fn state_class(state: GateState) -> &'static str {
    match state {
        GateState::Open => "tag permits",
        GateState::Blocked => "tag blocks",
        GateState::Depends => "tag limits",
    }
}
