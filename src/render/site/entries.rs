//! The rules of a scope by gate, and its routes, refusals, alternatives and steps.

use super::html::Html;
use super::shell::View;
use super::{labels, links};
use crate::engine::model::{Alternative, Compliance, Header, Role, Route, Rule, Scope, Step, Text};

impl<'v> View<'v> {
    pub(super) fn rules(self, html: &mut Html, scope: Scope) {
        let rules = self.data.model.rules.iter().filter(|rule| rule.scope == scope).collect::<Vec<_>>();
        if rules.is_empty() {
            return;
        }
        html.h3("rules", self.say("Rules by gate", "各关口的规则"));
        for (id, gate) in self.data.model.vocabulary.gates.entries() {
            let mut of_gate = rules.iter().filter(|rule| rule.gate == id).collect::<Vec<_>>();
            if of_gate.is_empty() {
                continue;
            }
            of_gate.sort_by_key(|rule| rule.basis);
            html.el("h4", &[], |html| {
                html.link(&links::word("gate", &gate.id), self.get(&gate.label));
                html.text(&format!("{}{}", &self.words.colon, self.get(&gate.text)));
            });
            for rule in of_gate {
                self.rule(html, rule);
            }
        }
    }

    fn rule(self, html: &mut Html, rule: &'v Rule) {
        let does = (rule.effect.as_str(), labels::effect(rule.effect, self.lang));
        self.entry(html, "rule", rule, does, |html| {
            if let Some(means) = rule.means.map(|means| &self.data.model.vocabulary.means[means]) {
                let about = match rule.role {
                    Role::NamesMeans => self.say("names the means", "列出的方式"),
                    _ => self.say("only the means", "仅限方式"),
                };
                html.term(about, |html| {
                    html.link(&links::word("means", &means.id), self.get(&means.label));
                });
            }
            if rule.role == Role::WithoutMeans {
                html.termed(
                    self.say("when", "条件"),
                    self.say("none of the means that the basis names works", "所列方式没有一种可用"),
                );
            } else {
                self.when(html, rule);
            }
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
            html.h3(id, title);
            for route in routes {
                self.route(html, route);
            }
        }
    }

    fn route(self, html: &mut Html, route: &'v Route) {
        let compliance = route.compliance;
        let does = (compliance.as_str(), labels::compliance(compliance, self.lang));
        self.entry(html, "route", route, does, |html| {
            self.line(html, &self.words.risk, route.risk.as_ref());
            self.line(html, &self.words.instead, route.instead.as_ref());
            if !route.forbidden_by.is_empty() {
                html.term(&self.words.forbidden_by, |html| self.claims(html, route.forbidden_by.as_slice()));
            }
            if !route.clears.is_empty() && compliance != Compliance::Prohibited {
                html.term(self.say("clears", "打通"), |html| {
                    let gates = route.clears.iter().map(|gate| &self.data.model.vocabulary.gates[gate]);
                    let gates = gates.map(|gate| gate.label.get(self.lang)).collect::<Vec<_>>();
                    html.text(&gates.join(&self.words.comma));
                });
            }
            self.when(html, route);
        });
    }

    pub(super) fn alternatives(self, html: &mut Html, scope: Scope) {
        let others = self.data.model.alternatives.iter().filter(|other| other.scope == scope).collect::<Vec<_>>();
        if others.is_empty() {
            return;
        }
        html.h3("alternatives", self.say("What to do instead", "可以改用"));
        for other in others {
            self.alternative(html, other);
        }
    }

    fn alternative(self, html: &mut Html, other: &'v Alternative) {
        let does = (other.compliance.as_str(), labels::compliance(other.compliance, self.lang));
        self.entry(html, "alternative", other, does, |html| {
            self.line(html, &self.words.risk, other.risk.as_ref());
            if let Some(step) = other.step.map(|step| &self.data.model.steps[step]) {
                html.term(self.say("step", "步骤"), |html| {
                    html.link(&links::entry(self.data.model, step.scope, "step", &step.id), self.get(&step.text));
                });
            }
            self.when(html, other);
        });
    }

    pub(super) fn steps(self, html: &mut Html, scope: Scope) {
        let steps = self.data.model.steps.iter().filter(|step| step.scope == scope).collect::<Vec<_>>();
        if steps.is_empty() {
            return;
        }
        html.h3("steps", self.say("Steps: what can lawfully be changed", "可以依法做的改变"));
        for step in steps {
            self.step(html, step);
        }
    }

    fn step(self, html: &mut Html, step: &'v Step) {
        html.el("article", &[("id", &links::anchor("step", &step.id))], |html| {
            html.el("p", &[("class", "head")], |html| {
                html.leaf("code", &[], &step.id).text(" ");
                let effort = format!("{} {}/{}", self.say("effort", "费力"), step.effort, Step::MOST);
                html.tag("", &effort);
            });
            html.leaf("p", &[("class", "text")], self.get(&step.text));
            html.el("dl", &[], |html| {
                let (needs, sets) = (step.needs(), step.sets.to_vec());
                for (title, facts) in [(self.say("needs", "前提"), needs), (self.say("brings about", "带来"), sets)]
                {
                    if facts.is_empty() {
                        continue;
                    }
                    html.term(title, |html| {
                        html.el("ul", &[], |html| {
                            for (fact, values) in facts {
                                html.el("li", &[], |html| self.told(html, fact, values));
                            }
                        });
                    });
                }
                self.rests(html, step);
            });
        });
    }

    /// Writes a rule, route or alternative: its role (class and words), its text, and its details.
    fn entry(
        self,
        html: &mut Html,
        kind: &str,
        header: &'v Header,
        (class, does): (&str, &str),
        own: impl FnOnce(&mut Html),
    ) {
        html.el("article", &[("id", &links::anchor(kind, &header.id))], |html| {
            html.el("p", &[("class", "head")], |html| {
                html.tag(class, does).text(" ");
                html.leaf("code", &[], &header.id).text(" ");
                html.tag("", labels::basis(header.basis, self.lang));
            });
            html.leaf("p", &[("class", "text")], self.get(&header.text));
            html.el("dl", &[], |html| {
                own(html);
                html.term(self.say("goals", "目的"), |html| self.goals(html, header.goals));
                self.rests(html, header);
            });
        });
    }

    fn line(self, html: &mut Html, title: &str, text: Option<&'v Text>) {
        if let Some(text) = text {
            html.termed(title, self.get(text));
        }
    }

    fn when(self, html: &mut Html, header: &'v Header) {
        html.term(self.say("when", "条件"), |html| self.condition(html, &header.when));
    }

    /// Writes the days on which it is in effect, and its claims.
    fn rests(self, html: &mut Html, header: &Header) {
        if let Some(version) = &header.version {
            html.termed(self.say("version", "版本"), version);
        }
        if let Some(period) = self.period(header.period) {
            html.termed(self.say("in effect", "有效期"), &period);
        }
        if !header.because.is_empty() {
            html.term(self.say("because", "依据"), |html| self.claims(html, header.because.as_slice()));
        }
    }
}
