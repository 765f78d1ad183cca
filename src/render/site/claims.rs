//! The pages about claims, and about disputes between them.

use std::borrow::Cow;

use super::html::Html;
use super::shell::View;
use super::{labels, links};
use crate::engine::model::{Assessment, Citation, Claim, ClaimId, CountryId, Period};
use crate::render::explain::{figures, resting_on};

impl<'v> View<'v> {
    /// The overview: the number of claims of each country, and every disputed claim.
    pub(super) fn claims_index(self) -> (String, String) {
        let model = self.data.model;
        self.page(links::CLAIMS, self.say("Claims and disputes", "论断与争议"), |html| {
            html.p(self.say(
                "A claim is one paraphrased statement with its source. Those of a document are assessed against the others.",
                "论断是转述的一句话，各有来源。文档里的论断都与其他论断核对过。",
            ));
            let name = self.say("Where claims stand", "论断所在");
            html.h2("scopes", name);
            let heads = [
                self.say("scope", "范围"),
                self.say("claims", "论断"),
                self.say("not borne out", "未获证实"),
                self.say("stale", "过期"),
            ];
            self.table(html, name, &heads, |html| {
                for scope in self.claim_scopes() {
                    let of_scope = || model.claims.iter().filter(move |claim| claim.country == scope);
                    let doubted = of_scope().filter(|claim| doubted(claim)).count();
                    let stale = of_scope().filter(|claim| claim.stale(model.date)).count();
                    html.el("tr", &[], |html| {
                        html.el("th", &[("scope", "row")], |html| {
                            html.link(&links::claims_page(model, scope), &self.scope_name(scope));
                        });
                        for count in [of_scope().count(), doubted, stale] {
                            html.leaf("td", &[], &count.to_string());
                        }
                    });
                }
            });
            self.disputes(html);
        })
    }

    fn disputes(self, html: &mut Html) {
        let model = self.data.model;
        for assessment in [Assessment::Contradicted, Assessment::Outdated, Assessment::Unverifiable] {
            let of_kind = model.claims.iter().filter(|claim| claim.assessment == Some(assessment)).collect::<Vec<_>>();
            if of_kind.is_empty() {
                continue;
            }
            let title = format!("{} ({})", self.words.assessment(assessment), of_kind.len());
            html.h2(assessment.as_str(), &title);
            for claim in of_kind {
                html.el("article", &[], |html| {
                    html.el("p", &[("class", "head")], |html| {
                        html.link(&links::claim(model, claim), &claim.id).text(" ");
                        html.tag("", &self.scope_name(claim.country));
                    });
                    html.leaf("p", &[("class", "text")], self.get(&claim.text));
                    if let Some(why) = &claim.why {
                        html.p(self.get(why));
                    }
                    self.decided_by(html, claim);
                });
            }
        }
    }

    /// Writes the claims that decide the assessment of a claim, each with its grade, confidence and age.
    fn decided_by(self, html: &mut Html, claim: &Claim) {
        let model = self.data.model;
        if claim.decided_by.is_empty() {
            return;
        }
        html.el("ul", &[], |html| {
            for other in claim.decided_by.iter().map(|other| &model.claims[*other]) {
                html.el("li", &[], |html| {
                    let says = match claim.assessment {
                        Some(Assessment::Supported) => self.say("borne out by ", "佐证："),
                        Some(Assessment::Unverifiable) => self.say("weighed against ", "对照："),
                        _ => self.say("disputed by ", "反驳："),
                    };
                    html.text(says).link(&links::claim(model, other), &other.id);
                    let mut standing = vec![format!("{} {}", &self.words.grade, other.grade)];
                    if let Some(confidence) = other.confidence {
                        let sure = labels::confidence(confidence, self.lang);
                        standing.push(format!("{} {sure}", self.say("confidence", "可信度")));
                    }
                    standing.extend(other.assessment.map(|of| self.words.assessment(of).to_owned()));
                    standing.push(self.published(other).to_owned());
                    html.text(&format!(" ({}){}", standing.join(&self.words.comma), &self.words.colon));
                    html.text(other.text.get(self.lang));
                });
            }
        });
    }

    /// The date of publication of the best source of a claim.
    fn published(self, claim: &Claim) -> &'v str {
        let sources = claim.cites.iter().map(|cite| &self.data.model.sources[cite.source]);
        let best = sources.min_by_key(|source| source.grade);
        best.and_then(|source| source.published.as_deref()).unwrap_or(&self.words.undated)
    }

    /// The page of the claims of one scope, by topic.
    pub(super) fn claims_of(self, scope: Option<CountryId>) -> (String, String) {
        let model = self.data.model;
        let title = format!("{}{}{}", self.say("Claims", "论断"), &self.words.colon, self.scope_name(scope));
        self.page(&links::claims_page(model, scope), &title, |html| {
            if scope.is_some() {
                html.el("p", &[], |html| {
                    html.link(&self.row_page(scope), self.say("Answers and rules", "回答与规则"));
                });
            }
            let topics = model.vocabulary.terms.topics.entries().map(|(id, topic)| (Some(id), Some(topic)));
            for (id, topic) in topics.chain([(None, None)]) {
                let of_topic = model.claims.entries().filter(|(_, claim)| claim.country == scope && claim.topic == id);
                let of_topic = of_topic.collect::<Vec<_>>();
                if of_topic.is_empty() {
                    continue;
                }
                if let Some(topic) = topic {
                    html.h2(&topic.id, topic.label.get(self.lang));
                }
                for (id, claim) in of_topic {
                    self.whole_claim(html, id, claim);
                }
            }
        })
    }

    fn whole_claim(self, html: &mut Html, id: ClaimId, claim: &'v Claim) {
        let model = self.data.model;
        html.el("article", &[("id", &links::anchor("claim", &claim.id))], |html| {
            html.el("p", &[("class", "head")], |html| {
                html.leaf("code", &[], &claim.id).text(" ");
                self.grade(html, claim.grade);
                for tag in self.tags(claim) {
                    html.text(" ").tag("", &tag);
                }
                if let Some(assessment) = claim.assessment {
                    let class = if doubted(claim) { "limits" } else { "permits" };
                    html.text(" ").tag(class, self.words.assessment(assessment));
                }
                if claim.stale(model.date) {
                    html.text(" ").tag("blocks", self.say("stale", "过期"));
                }
            });
            html.leaf("p", &[("class", "text")], self.get(&claim.text));
            if let Some(note) = &claim.note {
                html.p(self.get(note));
            }
            if let Some(why) = &claim.why {
                html.p(self.get(why));
            }
            self.decided_by(html, claim);
            html.el("dl", &[], |html| {
                html.term(self.say("stands in", "出处"), |html| {
                    html.el("ul", &[], |html| {
                        for cite in &claim.cites {
                            self.cite(html, cite);
                        }
                    });
                });
                self.dates(html, claim);
                let figures = figures(claim.figures.iter(), &model.vocabulary.terms, self.words);
                if !figures.is_empty() {
                    html.termed(&self.words.figures, &figures);
                }
                let decides = |of: &[Assessment]| {
                    let others = model.claims.entries().filter(|(_, other)| other.decided_by.contains(&id));
                    let others = others.filter(|(_, other)| other.assessment.is_some_and(|found| of.contains(&found)));
                    others.map(|(id, _)| id).collect::<Vec<_>>()
                };
                for (title, others) in [
                    (self.say("disputes", "反驳"), decides(&[Assessment::Contradicted, Assessment::Outdated])),
                    (self.say("bears out", "佐证"), decides(&[Assessment::Supported])),
                    (self.say("does not settle", "未能核实"), decides(&[Assessment::Unverifiable])),
                ] {
                    if !others.is_empty() {
                        html.term(title, |html| self.claims(html, &others));
                    }
                }
                self.used_by(html, id);
            });
        });
    }

    fn tags(self, claim: &Claim) -> Vec<String> {
        let mut tags = Vec::new();
        if let Some(confidence) = claim.confidence {
            tags.push(format!("{} {}", self.say("confidence", "可信度"), labels::confidence(confidence, self.lang)));
        }
        if claim.inferred {
            tags.push(self.say("inferred", "推断").to_owned());
        }
        if claim.background {
            tags.push(self.say("background only", "仅作背景").to_owned());
        }
        tags.extend(claim.flag.as_ref().map(|flag| labels::flag(flag, self.lang)));
        tags.extend(claim.operator.as_ref().map(ToString::to_string));
        tags
    }

    fn cite(self, html: &mut Html, cite: &Citation) {
        let source = &self.data.model.sources[cite.source];
        html.el("li", &[], |html| {
            html.link(&links::source(source), &source.title);
            let mut parts = Vec::new();
            if !cite.lines.is_empty() {
                let lines = cite.lines.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
                parts.push(format!("{} {lines}", self.say("lines", "行")));
            }
            parts.extend(cite.locator.as_ref().map(ToString::to_string));
            parts.push(source.published.as_deref().unwrap_or(&self.words.undated).to_owned());
            html.text(&format!("{}{}", &self.words.comma, parts.join(&self.words.comma)));
        });
    }

    fn dates(self, html: &mut Html, claim: &Claim) {
        if let Some(period) = self.period(Period { from: claim.from, until: claim.until }) {
            html.termed(self.say("in effect", "有效期"), &period);
        }
        if let Some(verified) = claim.verified {
            let mut text = verified.to_string();
            if let Some(days) = claim.stale_after {
                let stale = format!("{} {days} {}", self.say("stale after", "过期期限"), &self.words.days);
                text.push_str(&format!("{}{stale}", &self.words.comma));
            }
            html.termed(&self.words.checked, &text);
        }
    }

    /// Writes the rules, routes, alternatives and steps that rest on a claim.
    fn used_by(self, html: &mut Html, id: ClaimId) {
        let model = self.data.model;
        let uses = resting_on(model, id);
        if uses.is_empty() {
            return;
        }
        html.term(self.say("carries", "支撑"), |html| {
            self.listed(html, &self.words.comma, uses, |html, (kind, header)| {
                html.link(&links::entry(model, header.scope, kind, &header.id), &header.id);
            });
        });
    }

    /// The scopes that have claims; the worldwide one comes first.
    pub(super) fn claim_scopes(self) -> Vec<Option<CountryId>> {
        let countries = self.data.model.countries.ids().map(Some);
        let scopes = std::iter::once(None).chain(countries);
        scopes.filter(|scope| self.data.model.claims.iter().any(|claim| claim.country == *scope)).collect()
    }

    fn scope_name(self, scope: Option<CountryId>) -> Cow<'v, str> {
        match scope {
            Some(_) => self.row_name(scope),
            None => self.scope().2.into(),
        }
    }
}

/// Whether a claim was checked and not confirmed.
fn doubted(claim: &Claim) -> bool {
    claim.assessment.is_some_and(|assessment| assessment != Assessment::Supported)
}
