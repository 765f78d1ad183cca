//! What was read, by how good it is, with how old it is on the rulebook's date.

use super::age::age;
use super::html::Html;
use super::shell::View;
use super::{labels, links};
use crate::engine::model::{Claim, Grade, ReadAs, Source};

impl<'v> View<'v> {
    pub(super) fn sources(self) -> (String, String) {
        let model = self.data.model;
        self.page(links::SOURCES, self.say("Sources and their age", "来源及其年龄"), |html| {
            html.leaf(
                "p",
                &[],
                &match self.lang {
                    crate::engine::model::Lang::En => {
                        format!("Ages are as of {}, the date of the rulebook.", model.date)
                    }
                    crate::engine::model::Lang::Zh => format!("年龄截至规则手册的日期 {}。", model.date),
                },
            );
            for (letter, grade) in Grade::ALL {
                let of_grade = model.sources.iter().enumerate().filter(|(_, source)| source.kind.grade() == grade);
                let of_grade = of_grade.collect::<Vec<_>>();
                if of_grade.is_empty() {
                    continue;
                }
                let title = format!(
                    "{} {letter}{}{}",
                    self.say("Grade", "等级"),
                    self.words.colon,
                    labels::grade(letter, self.lang)
                );
                html.leaf("h2", &[("id", &links::anchor("grade", letter))], &title);
                for (place, source) in of_grade {
                    self.one_source(html, place, source);
                }
            }
        })
    }

    fn one_source(self, html: &mut Html, place: usize, source: &'v Source) {
        let model = self.data.model;
        let claims = model.claims.iter().filter(|claim| claim.cites.iter().any(|cite| cite.source == place));
        let claims = claims.collect::<Vec<_>>();
        let stale = claims.iter().filter(|claim| claim.stale(model.date)).count();
        html.el("article", &[("id", &links::anchor("source", &source.id))], |html| {
            html.el("p", &[("class", "text")], |html| {
                html.elsewhere(source.url.as_deref(), &source.title);
            });
            html.el("p", &[("class", "head")], |html| {
                html.leaf("code", &[], &source.id).text(" ");
                html.leaf("span", &[("class", "tag")], labels::kind(source.kind, self.lang));
                if source.read == ReadAs::Reprint {
                    html.text(" ").leaf("span", &[("class", "tag limits")], self.words.reprint);
                }
                if stale > 0 {
                    html.text(" ").leaf("span", &[("class", "tag blocks")], &self.stale(stale, claims.len()));
                }
            });
            html.el("dl", &[], |html| {
                for (title, text) in [
                    (self.say("publisher", "发布者"), &source.publisher),
                    (self.say("file", "文件"), &source.document),
                    (self.say("reprints", "转载自"), &source.original),
                ] {
                    if let Some(text) = text {
                        html.leaf("dt", &[], title).leaf("dd", &[], text);
                    }
                }
                html.leaf("dt", &[], self.say("published", "发布"));
                html.leaf("dd", &[], &self.dated(source.published.as_deref()));
                if source.retrieved.is_some() {
                    html.leaf("dt", &[], self.say("read", "阅读"));
                    html.leaf("dd", &[], &self.dated(source.retrieved.as_deref()));
                }
                self.carried(html, &claims);
            });
        });
    }

    /// A date with the age that it gives.
    fn dated(self, published: Option<&str>) -> String {
        match published {
            None => self.words.undated.to_owned(),
            Some(published) => match age(published, self.data.model.date, self.lang) {
                None => published.to_owned(),
                Some(age) if self.lang == crate::engine::model::Lang::En => format!("{published} (age: {age})"),
                Some(age) => format!("{published}（{age}）"),
            },
        }
    }

    fn stale(self, stale: usize, of: usize) -> String {
        match self.lang {
            crate::engine::model::Lang::En => format!("stale: {stale} of {of} claims"),
            crate::engine::model::Lang::Zh => format!("过期：{of} 条论断中的 {stale} 条"),
        }
    }

    fn carried(self, html: &mut Html, claims: &[&'v Claim]) {
        html.leaf("dt", &[], self.say("claims", "论断"));
        html.el("dd", &[], |html| {
            if claims.is_empty() {
                html.text(self.say("none", "无"));
            }
            for (place, claim) in claims.iter().enumerate() {
                if place > 0 {
                    html.text(self.words.comma);
                }
                self.claim(html, claim);
            }
        });
    }
}
