//! The rules of a scope by gate, and its routes, refusals, alternatives and steps.

use super::html::Html;
use super::shell::View;
use super::{labels, links};
use crate::engine::model::{Basis, Compliance, Condition, Period, Role, Route, Rule, Scope, Step, Text};

impl<'v> View<'v> {
    pub(super) fn rules(self, html: &mut Html, scope: Scope) {
        let rules = self.data.model.rules.iter().filter(|rule| rule.scope == scope).collect::<Vec<_>>();
        if rules.is_empty() {
            return;
        }
        html.leaf("h2", &[("id", "rules")], self.say("Rules by gate", "各关口的规则"));
        for (place, gate) in self.data.model.vocabulary.gates.iter().enumerate() {
            let mut of_gate = rules.iter().filter(|rule| rule.gate == place).collect::<Vec<_>>();
            if of_gate.is_empty() {
                continue;
            }
            of_gate.sort_by_key(|rule| rule.basis);
            html.el("h3", &[], |html| {
                html.link(&links::word("gate", &gate.id), self.get(&gate.label));
                html.text(&format!("{}{}", self.words.colon, self.get(&gate.text)));
            });
            for rule in of_gate {
                self.rule(html, rule);
            }
        }
    }

    fn rule(self, html: &mut Html, rule: &'v Rule) {
        self.entry(html, "rule", &rule.id, |html| {
            self.head(html, &rule.id, labels::effect(rule.effect, self.lang), rule.effect.as_str(), rule.basis);
            html.leaf("p", &[("class", "text")], self.get(&rule.text));
            html.el("dl", &[], |html| {
                if let Some(means) = rule.means.and_then(|means| self.data.model.vocabulary.means.get(means)) {
                    let about = match rule.role {
                        Role::NamesMeans => self.say("names the means", "列出的资金方式"),
                        _ => self.say("only the means", "仅限资金方式"),
                    };
                    html.leaf("dt", &[], about);
                    html.el("dd", &[], |html| {
                        html.link(&links::word("means", &means.id), self.get(&means.label));
                    });
                }
                if rule.role == Role::WithoutMeans {
                    html.leaf("dt", &[], self.say("when", "条件"));
                    html.leaf(
                        "dd",
                        &[],
                        self.say("none of the means that the basis names works", "所列资金方式没有一种可用"),
                    );
                } else {
                    self.when(html, &rule.when);
                }
                self.common(html, rule.goals, rule.period, &rule.because);
            });
        });
    }

    pub(super) fn routes(self, html: &mut Html, scope: Scope) {
        let routes = self.data.model.routes.iter().filter(|route| route.scope == scope);
        let (refused, offered): (Vec<_>, Vec<_>) = routes.partition(|route| route.compliance == Compliance::Prohibited);
        let titles = [
            ("routes", self.say("Ways around", "变通办法"), offered),
            ("refused", self.say("Refused, with the lawful way", "拒绝的做法与正当做法"), refused),
        ];
        for (id, title, routes) in titles.into_iter().filter(|(_, _, routes)| !routes.is_empty()) {
            html.leaf("h2", &[("id", id)], title);
            for route in routes {
                self.route(html, route);
            }
        }
    }

    fn route(self, html: &mut Html, route: &'v Route) {
        self.entry(html, "route", &route.id, |html| {
            let compliance = route.compliance;
            self.head(html, &route.id, labels::compliance(compliance, self.lang), compliance.as_str(), route.basis);
            html.leaf("p", &[("class", "text")], self.get(&route.text));
            html.el("dl", &[], |html| {
                self.line(html, self.words.risk, route.risk.as_ref());
                self.line(html, self.words.instead, route.instead.as_ref());
                if !route.forbidden_by.is_empty() {
                    html.leaf("dt", &[], self.words.forbidden_by);
                    html.el("dd", &[], |html| self.claims(html, &route.forbidden_by));
                }
                if route.clears != 0 && compliance != Compliance::Prohibited {
                    html.leaf("dt", &[], self.say("clears", "打通"));
                    html.el("dd", &[], |html| {
                        let gates = self.data.model.vocabulary.gates.iter().enumerate();
                        let gates = gates.filter(|(place, _)| route.clears & (1 << place) != 0);
                        let gates = gates.map(|(_, gate)| gate.label.get(self.lang)).collect::<Vec<_>>();
                        html.text(&gates.join(self.words.comma));
                    });
                }
                self.when(html, &route.when);
                self.common(html, route.goals, route.period, &route.because);
            });
        });
    }

    pub(super) fn alternatives(self, html: &mut Html, scope: Scope) {
        let model = self.data.model;
        let others = model.alternatives.iter().filter(|other| other.scope == scope).collect::<Vec<_>>();
        if others.is_empty() {
            return;
        }
        html.leaf("h2", &[("id", "alternatives")], self.say("What to do instead", "可以改用"));
        for other in others {
            self.entry(html, "alternative", &other.id, |html| {
                let compliance = other.compliance;
                self.head(html, &other.id, labels::compliance(compliance, self.lang), compliance.as_str(), other.basis);
                html.leaf("p", &[("class", "text")], self.get(&other.text));
                html.el("dl", &[], |html| {
                    self.line(html, self.words.risk, other.risk.as_ref());
                    if let Some(step) = other.step.and_then(|step| model.steps.get(step)) {
                        html.leaf("dt", &[], self.say("step", "步骤"));
                        html.el("dd", &[], |html| {
                            html.link(&links::entry(model, step.scope, "step", &step.id), self.get(&step.text));
                        });
                    }
                    self.when(html, &other.when);
                    self.common(html, other.goals, other.period, &other.because);
                });
            });
        }
    }

    pub(super) fn steps(self, html: &mut Html, scope: Scope) {
        let steps = self.data.model.steps.iter().filter(|step| step.scope == scope).collect::<Vec<_>>();
        if steps.is_empty() {
            return;
        }
        html.leaf("h2", &[("id", "steps")], self.say("Steps: what can lawfully be changed", "可以依法做的改变"));
        for step in steps {
            self.step(html, step);
        }
    }

    fn step(self, html: &mut Html, step: &'v Step) {
        self.entry(html, "step", &step.id, |html| {
            html.el("p", &[("class", "head")], |html| {
                html.leaf("code", &[], &step.id).text(" ");
                let effort = format!("{} {}/{}", self.say("effort", "费力"), step.effort, Step::MOST);
                html.leaf("span", &[("class", "tag")], &effort);
            });
            html.leaf("p", &[("class", "text")], self.get(&step.text));
            html.el("dl", &[], |html| {
                for (title, facts) in
                    [(self.say("needs", "前提"), &step.needs), (self.say("brings about", "带来"), &step.sets)]
                {
                    if facts.is_empty() {
                        continue;
                    }
                    html.leaf("dt", &[], title);
                    html.el("dd", &[], |html| {
                        html.el("ul", &[], |html| {
                            for (fact, values) in facts {
                                if let Some(fact) = self.data.model.vocabulary.facts.get(*fact) {
                                    html.el("li", &[], |html| self.told(html, fact, *values));
                                }
                            }
                        });
                    });
                }
                self.period_line(html, step.period);
                self.because(html, &step.because);
            });
        });
    }

    fn entry(self, html: &mut Html, kind: &str, id: &str, inner: impl FnOnce(&mut Html)) {
        html.el("article", &[("id", &links::anchor(kind, id))], inner);
    }

    fn head(self, html: &mut Html, id: &str, does: &str, class: &str, basis: Basis) {
        html.el("p", &[("class", "head")], |html| {
            html.leaf("span", &[("class", &format!("tag {class}"))], does).text(" ");
            html.leaf("code", &[], id).text(" ");
            html.leaf("span", &[("class", "tag")], labels::basis(basis, self.lang));
        });
    }

    fn line(self, html: &mut Html, title: &str, text: Option<&'v Text>) {
        if let Some(text) = text {
            html.leaf("dt", &[], title).leaf("dd", &[], self.get(text));
        }
    }

    fn when(self, html: &mut Html, when: &'v Condition) {
        html.leaf("dt", &[], self.say("when", "条件"));
        html.el("dd", &[], |html| self.condition(html, when));
    }

    fn common(self, html: &mut Html, goals: u64, period: Period, because: &[usize]) {
        html.leaf("dt", &[], self.say("goals", "目的"));
        html.el("dd", &[], |html| self.goals(html, goals));
        self.period_line(html, period);
        self.because(html, because);
    }

    fn period_line(self, html: &mut Html, period: Period) {
        if let Some(period) = self.period(period) {
            html.leaf("dt", &[], self.say("in effect", "有效期")).leaf("dd", &[], &period);
        }
    }

    fn because(self, html: &mut Html, because: &[usize]) {
        if !because.is_empty() {
            html.leaf("dt", &[], self.say("because", "依据"));
            html.el("dd", &[], |html| self.claims(html, because));
        }
    }
}
