//! The page of the vocabulary: goals, gates, means, facts and impossible worlds.

use super::html::Html;
use super::links;
use super::shell::View;
use crate::engine::model::{Fact, Text};

impl<'v> View<'v> {
    pub(super) fn vocabulary(self) -> (String, String) {
        let words = &self.data.model.vocabulary;
        self.page(links::VOCABULARY, self.say("Vocabulary", "词汇"), |html| {
            html.h2("goals", self.say("Goals", "目的"));
            let heads =
                [self.say("name", "名称"), self.say("what the person wants", "想做什么"), self.say("gates", "关口")];
            self.table(html, self.say("Goals", "目的"), &heads, |html| {
                for goal in &words.goals {
                    html.el("tr", &[("id", &links::anchor("goal", &goal.id))], |html| {
                        html.el("th", &[("scope", "row")], |html| {
                            html.leaf("code", &[], &goal.id);
                        });
                        html.leaf("td", &[], self.get(&goal.label));
                        let gates = goal.gates.iter().map(|gate| words.gates[*gate].label.get(self.lang));
                        let gates = gates.collect::<Vec<_>>();
                        html.leaf("td", &[], &gates.join(&self.words.comma));
                    });
                }
            });
            html.h2("gates", self.say("Gates: what can stop a goal", "关口：什么会挡住目的"));
            let gates = words.gates.iter().map(|gate| (gate.id(), &gate.label, Some(&gate.text)));
            self.named(html, "gate", gates);
            if !words.means.is_empty() {
                html.h2("means", self.say("Means", "方式"));
                self.named(html, "means", words.means.iter().map(|means| (means.id(), &means.label, None)));
            }
            html.h2("facts", self.say("Facts: what can be told", "情况：可以说明什么"));
            for (id, fact) in words.facts.entries() {
                self.fact(html, fact, words.holdings.contains(&id));
            }
            if !words.impossible.is_empty() {
                html.h2("impossible", self.say("What cannot be", "不可能的情形"));
                for never in &words.impossible {
                    html.el("article", &[("id", &links::anchor("never", &never.id))], |html| {
                        html.leaf("p", &[("class", "text")], self.get(&never.text));
                        html.el("dl", &[], |html| {
                            html.term(self.say("never together", "不会成立"), |html| {
                                self.condition(html, &never.when)
                            });
                        });
                    });
                }
            }
        })
    }

    fn named<'t>(
        self,
        html: &mut Html,
        kind: &str,
        words: impl Iterator<Item = (&'t str, &'t Text, Option<&'t Text>)>,
    ) {
        html.el("ul", &[], |html| {
            for (id, label, text) in words {
                html.el("li", &[("id", &links::anchor(kind, id))], |html| {
                    html.leaf("b", &[], label.get(self.lang)).text(" ").leaf("code", &[], id);
                    if let Some(text) = text {
                        html.text(&self.words.colon).text(text.get(self.lang));
                    }
                });
            }
        });
    }

    fn fact(self, html: &mut Html, fact: &'v Fact, holding: bool) {
        html.el("article", &[("id", &links::anchor("fact", &fact.id))], |html| {
            html.el("p", &[("class", "head")], |html| {
                html.leaf("b", &[], self.get(&fact.label)).text(" ").leaf("code", &[], &fact.id);
                if holding {
                    html.text(" ");
                    html.tag("", self.say("closed by “nothing else”", "“别无其他”时视为没有"));
                }
            });
            html.leaf("p", &[("class", "text")], self.get(&fact.question));
            html.el("ul", &[], |html| {
                for (id, value) in fact.values.entries() {
                    html.el("li", &[], |html| {
                        html.text(self.get(&value.label)).text(" ").leaf("code", &[], &value.id);
                        if fact.changeable.contains(id) {
                            html.text(" ");
                            let can = self.say("can be brought about", "可以做到");
                            html.tag("permits", can);
                        }
                    });
                }
            });
        });
    }
}
