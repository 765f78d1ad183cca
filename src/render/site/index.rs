//! The index pages, the pages of countries, and the worldwide page.

use super::data::{Data, Row};
use super::html::Html;
use super::links;
use super::shell::{View, language};
use crate::engine::model::{Compliance, Country, CountryId, Lang, Scope};
use crate::render::explain::capital;

/// The page at the root: the question, and the choice of a language.
pub(super) fn front_door(data: &Data<'_>) -> String {
    let languages = data.model.vocabulary.languages();
    let views = languages.iter().map(|lang| View::new(data, *lang)).collect::<Vec<_>>();
    let first = languages.first().copied().unwrap_or_default();
    let mut html = Html::default();
    html.el("html", &[("lang", language(&first).1)], |html| {
        html.el("head", &[], |html| {
            html.void("meta", &[("charset", "utf-8")]);
            html.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
            html.void("meta", &[("name", "color-scheme"), ("content", "light dark")]);
            html.leaf("title", &[], &views.iter().map(|view| view.asked()).collect::<Vec<_>>().join(" · "));
            html.void("link", &[("rel", "stylesheet"), ("href", "style.css")]);
        });
        html.el("body", &[], |html| {
            html.el("main", &[], |html| {
                for (at, view) in views.iter().enumerate() {
                    let (_, lang, _) = language(&view.lang);
                    let tag = if at == 0 { "h1" } else { "p" };
                    html.leaf(tag, &[("lang", lang), ("class", "asked")], &view.asked());
                }
                html.el("ul", &[("class", "choice")], |html| {
                    for view in &views {
                        let (folder, tag, name) = language(&view.lang);
                        let href = format!("{folder}/index.html");
                        html.el("li", &[], |html| {
                            html.leaf("a", &[("href", &href), ("lang", tag), ("hreflang", tag)], name);
                        });
                    }
                });
                html.p(&format!("{} · {}", data.model.version, data.model.date));
            });
        });
    });
    html.into_page()
}

impl<'v> View<'v> {
    /// The index page of a language: the question, the starting points, and the picture.
    pub(super) fn index(self) -> (String, String) {
        self.page("index.html", &self.asked(), |html| {
            self.lead_to_ask(html);
            let a = self.data.model.vocabulary.terms.scope().any_one(self.lang);
            html.p(&self.lang.pick(
                format!("Choose {a}, who you are, or what you want. Each answer begins with one plain sentence and with who has the last word; then come limits, what to do, and sources."),
                format!("请选{a}、您的情况，或您想做的事。每个回答先用一句话说明结论和最终由谁决定，再说须知、办法和来源。"),
            ));
            html.h2("countries", &self.lang.pick(format!("Start with {a}"), format!("从{a}开始")));
            html.el("ul", &[("class", "countries")], |html| {
                let mut rows = self.data.rows.iter().collect::<Vec<_>>();
                if self.lang != Lang::Zh {
                    rows.sort_by_key(|row| (row.country.is_none(), self.row_name(row.country)));
                }
                for row in rows {
                    html.el("li", &[], |html| {
                        html.link(&self.row_page(row.country), &self.row_name(row.country));
                    });
                }
            });
            html.h2("situations", self.say("Start with who you are", "从您的情况开始"));
            self.askers(html);
            html.h2("goals", self.say("Start with what you want", "从您想做的事开始"));
            self.goal_links(html);
            html.h2("picture", self.say("All answers as a picture", "全部结论一图看懂"));
            html.p(&self.lang.pick(
                format!("A table for each thing that you may want. Each row is {a}, each column one of the numbered situations above; each cell leads to the answer."),
                format!("每件想做的事一张表：一行是一个{a}，一列是上面编号的一种情况；点开一格可看回答。"),
            ));
            self.legend(html);
            self.pictures(html);
        })
    }

    /// Writes links to the parts of a page, one for each goal.
    pub(super) fn goal_links(self, html: &mut Html) {
        html.el("ul", &[("class", "countries")], |html| {
            for goal in &self.data.model.vocabulary.goals {
                html.el("li", &[], |html| {
                    html.link(&format!("#{}", links::anchor("goal", &goal.id)), &capital(self.get(&goal.label)));
                });
            }
        });
    }

    /// The question of the rulebook, or one from the label of its default goal.
    pub(super) fn asked(self) -> String {
        if let Some(question) = &self.data.model.question {
            return self.get(question).to_owned();
        }
        let words = &self.data.model.vocabulary;
        let goal = self.get(&words.goals[words.default_goal].label);
        self.lang.pick(format!("Can you {goal}?"), format!("能不能{goal}？"))
    }

    /// The page of a country. None for the row of all others.
    pub(super) fn country(self, row: &'v Row<'_>) -> Option<(String, String)> {
        let id = row.country?;
        let country = &self.data.model.countries[id];
        Some(self.page(&links::country_page(&country.code), self.get(&country.name), |html| {
            if row.answers.is_empty() {
                let (one, ..) = self.scope();
                html.p(&self.lang.pick(
                    format!("There are no rules about this {one}, so there are no answers."),
                    format!("没有关于这个{one}的规则，因此没有结论。"),
                ));
            } else {
                self.answers(html, row);
            }
            self.machinery(html, Scope::Country(id), row, |html| self.about(html, id, country));
        }))
    }

    /// The worldwide page, with the answers for countries without a file.
    pub(super) fn world(self) -> (String, String) {
        let row = self.data.rows.iter().find(|row| row.country.is_none());
        self.page(links::WORLD, &capital(&self.any_other()), |html| {
            row.into_iter().for_each(|row| self.answers(html, row));
            let nothing = Row { country: None, answers: Vec::new() };
            self.machinery(html, Scope::World, row.unwrap_or(&nothing), |html| {
                let ((one, ..), a) = (self.scope(), self.data.model.vocabulary.terms.scope().any_one(self.lang));
                html.p(&self.lang.pick(
                    format!("These rules take part in the answers for every {one}. For {a} without a file of its own they are all that counts."),
                    format!("这些规则对每个{one}都起作用。没有自己文件的{one}只适用这些规则。"),
                ));
            });
        })
    }

    /// Writes how the answers of a page were derived: gates, rules and their claims.
    fn machinery(self, html: &mut Html, scope: Scope, row: &'v Row<'_>, about: impl FnOnce(&mut Html)) {
        html.el("section", &[("class", "machinery")], |html| {
            html.h2("machinery", self.say("How this was worked out", "结论是怎样得出的"));
            about(html);
            self.contents(html, scope, !row.answers.is_empty());
            if !row.answers.is_empty() {
                self.worked_out(html, row);
            }
            self.rules(html, scope);
            self.routes(html, scope);
            self.alternatives(html, scope);
            self.steps(html, scope);
        });
    }

    fn about(self, html: &mut Html, id: CountryId, country: &'v Country) {
        let model = self.data.model;
        html.el("p", &[], |html| {
            let claims = model.claims.iter().filter(|claim| claim.country == Some(id)).count();
            if claims > 0 {
                let plural = if claims == 1 { "" } else { "s" };
                let claims = self.lang.pick(format!("{claims} claim{plural}"), format!("{claims} 条论断"));
                html.link(&links::claims_page(model, Some(id)), &claims).text(self.say(". ", "。"));
            }
            if let Some(document) = &country.document {
                let source = &model.sources[document.source];
                html.text(self.say("Its document: ", "文档：")).link(&links::source(source), &source.title);
                html.text(self.say(". ", "。"));
            }
            let (.., everywhere) = self.scope();
            html.link(links::WORLD, &self.lang.pick(format!("What holds {everywhere}"), format!("{everywhere}的规则")));
            html.text(self.say(" counts here too.", "在这里同样适用。"));
        });
    }

    /// Writes links to the parts of a page.
    fn contents(self, html: &mut Html, scope: Scope, answers: bool) {
        let model = self.data.model;
        let routes = |prohibited: bool| {
            let mut here = model.routes.iter().filter(|route| route.scope == scope);
            here.any(|route| (route.compliance == Compliance::Prohibited) == prohibited)
        };
        let parts = [
            (answers, "worked", self.say("Answers", "结论")),
            (model.rules.iter().any(|rule| rule.scope == scope), "rules", self.say("Rules", "规则")),
            (routes(false), "routes", self.say("Ways around", "变通办法")),
            (routes(true), "refused", self.say("Refused", "拒绝的做法")),
            (
                model.alternatives.iter().any(|other| other.scope == scope),
                "alternatives",
                self.say("Instead", "可以改用"),
            ),
            (model.steps.iter().any(|step| step.scope == scope), "steps", self.say("Steps", "可做的改变")),
        ];
        html.el("nav", &[("class", "contents"), ("aria-label", self.say("In this part", "本节内容"))], |html| {
            for (_, anchor, name) in parts.into_iter().filter(|(has, _, _)| *has) {
                html.link(&format!("#{anchor}"), name).text("\n");
            }
        });
    }
}
