//! The first page, the pages of countries, and what holds everywhere.

use super::data::{Data, Row, Shown};
use super::html::Html;
use super::links;
use super::matrix::shapes;
use super::shell::{View, language};
use crate::engine::model::{Compliance, Country, CountryId, Lang, Scope};

/// The page at the root: only the choice of a language.
pub(super) fn front_door(data: &Data<'_>) -> String {
    let mut html = Html::default();
    html.el("html", &[("lang", "en")], |html| {
        html.el("head", &[], |html| {
            html.void("meta", &[("charset", "utf-8")]);
            html.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
            html.void("meta", &[("name", "color-scheme"), ("content", "light dark")]);
            html.leaf("title", &[], "Rulebook · 规则手册");
            html.void("link", &[("rel", "stylesheet"), ("href", "style.css")]);
        });
        html.el("body", &[], |html| {
            html.el("main", &[], |html| {
                html.el("h1", &[], |html| {
                    html.text("Rulebook · ").leaf("span", &[("lang", "zh-Hans")], "规则手册");
                });
                html.el("ul", &[("class", "choice")], |html| {
                    for lang in [Lang::En, Lang::Zh] {
                        let (folder, tag, name) = language(lang);
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
    pub(super) fn index(self) -> (String, String) {
        let title = self.say("Which answer for which country", "各国的结论");
        self.page("index.html", title, |html| {
            shapes(html);
            html.p(self.say(
                "Each field is the answer to one question by someone who has told nothing else: the best that can come out, and the worst. It leads to the reasons.",
                "每一格回答一个问题，提问者没有说明其他情况：最好能怎样，最差会怎样。点开可看理由。",
            ));
            html.h2("countries", self.say("Countries", "国家"));
            html.el("ul", &[("class", "countries")], |html| {
                for row in &self.data.rows {
                    html.el("li", &[], |html| {
                        html.link(&self.row_page(row.country), self.row_name(row.country));
                    });
                }
            });
            html.h2("matrix", self.say("Verdicts", "结论"));
            self.legend(html);
            for shown in Shown::ALL {
                self.matrix(html, shown);
            }
        })
    }

    /// The page of a country. None for the row of all others.
    pub(super) fn country(self, row: &'v Row<'_>) -> Option<(String, String)> {
        let id = row.country?;
        let country = &self.data.model.countries[id];
        let title = format!("{} ({})", self.get(&country.name), country.code);
        Some(self.page(&links::country_page(&country.code), &title, |html| {
            self.about(html, id, country);
            self.contents(html, Scope::Country(id), !row.answers.is_empty());
            if row.answers.is_empty() {
                html.leaf(
                    "p",
                    &[],
                    self.say(
                        "There are no rules about this country, so there are no answers.",
                        "没有关于这个国家的规则，因此没有结论。",
                    ),
                );
            } else {
                self.overview(html, row);
                self.answers(html, row);
            }
            self.of_scope(html, Scope::Country(id));
        }))
    }

    /// What holds everywhere, with the answers for countries without a file.
    pub(super) fn world(self) -> (String, String) {
        let row = self.data.rows.iter().find(|row| row.country.is_none());
        self.page(links::WORLD, self.say("What holds worldwide", "全球通用的规则"), |html| {
            html.p(self.say(
                "These rules take part in the answers for every country. For a country without a file of its own they are all that counts.",
                "这些规则对每个国家都起作用。没有自己文件的国家只适用这些规则。",
            ));
            self.contents(html, Scope::World, row.is_some());
            if let Some(row) = row {
                self.overview(html, row);
                self.answers(html, row);
            }
            self.of_scope(html, Scope::World);
        })
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
            html.link(links::WORLD, self.say("What holds worldwide", "全球通用的规则"));
            html.text(self.say(" counts here too.", "在这里同样适用。"));
        });
    }

    /// Links to the parts of a page that it has.
    fn contents(self, html: &mut Html, scope: Scope, answers: bool) {
        let model = self.data.model;
        let routes = |prohibited: bool| {
            let mut here = model.routes.iter().filter(|route| route.scope == scope);
            here.any(|route| (route.compliance == Compliance::Prohibited) == prohibited)
        };
        let parts = [
            (answers, "verdicts", self.say("Verdicts", "结论")),
            (answers, "answers", self.say("Answers", "问与答")),
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
        html.el("nav", &[("class", "contents"), ("aria-label", self.say("On this page", "本页内容"))], |html| {
            for (_, anchor, name) in parts.into_iter().filter(|(has, _, _)| *has) {
                html.link(&format!("#{anchor}"), name).text("\n");
            }
        });
    }

    fn of_scope(self, html: &mut Html, scope: Scope) {
        self.rules(html, scope);
        self.routes(html, scope);
        self.alternatives(html, scope);
        self.steps(html, scope);
    }
}
