//! The page of sources, by grade, with their age on the rulebook's date.

use super::age::age;
use super::html::Html;
use super::links;
use super::shell::View;
use crate::engine::model::{Claim, Grade, ReadAs, Source, SourceId};

impl<'v> View<'v> {
    pub(super) fn sources(self) -> (String, String) {
        let model = self.data.model;
        self.page(links::SOURCES, self.say("Sources and their age", "来源及其年龄"), |html| {
            html.p(&self.lang.pick(
                format!("Ages are as of {}, the date of the rulebook.", model.date),
                format!("年龄截至规则手册的日期 {}。", model.date),
            ));
            for grade in Grade::ALL {
                let of_grade = model.sources.entries().filter(|(_, source)| source.grade == grade);
                let of_grade = of_grade.collect::<Vec<_>>();
                if of_grade.is_empty() {
                    continue;
                }
                let (name, means) = (self.say("Grade", "等级"), self.words.grade_means(grade));
                let title = format!("{name} {grade}{}{means}", &self.words.colon);
                html.h2(&links::anchor("grade", grade.as_str()), &title);
                for (id, source) in of_grade {
                    self.one_source(html, id, source);
                }
            }
        })
    }

    fn one_source(self, html: &mut Html, id: SourceId, source: &'v Source) {
        let model = self.data.model;
        let claims = model.claims.iter().filter(|claim| claim.cites.iter().any(|cite| cite.source == id));
        let claims = claims.collect::<Vec<_>>();
        let stale = claims.iter().filter(|claim| claim.stale(model.date)).count();
        html.el("article", &[("id", &links::anchor("source", &source.id))], |html| {
            html.el("p", &[("class", "text")], |html| {
                html.elsewhere(source.url.as_deref(), &source.title);
            });
            html.el("p", &[("class", "head")], |html| {
                html.leaf("code", &[], &source.id).text(" ");
                html.tag("", model.vocabulary.terms.source_kinds[source.kind].label.get(self.lang));
                if source.read == ReadAs::Reprint {
                    html.text(" ").tag("limits", &self.words.reprint);
                }
                if stale > 0 {
                    html.text(" ").tag("blocks", &self.stale(stale, claims.len()));
                }
            });
            html.el("dl", &[], |html| {
                for (title, text) in [
                    (self.say("publisher", "发布者"), source.publisher_in(self.lang)),
                    (self.say("file", "文件"), source.document()),
                    (self.say("reprints", "转载自"), source.original()),
                ] {
                    if let Some(text) = text {
                        html.termed(title, text);
                    }
                }
                html.termed(self.say("published", "发布"), &self.dated(source.published.as_deref()));
                if source.retrieved.is_some() {
                    html.termed(self.say("read", "阅读"), &self.dated(source.retrieved.as_deref()));
                }
                self.carried(html, &claims);
            });
        });
    }

    /// A date with its age.
    fn dated(self, published: Option<&str>) -> String {
        match published {
            None => self.words.undated.to_string(),
            Some(published) => match age(published, self.data.model.date, self.lang) {
                None => published.to_owned(),
                Some(age) => self.lang.pick(format!("{published} (age: {age})"), format!("{published}（{age}）")),
            },
        }
    }

    fn stale(self, stale: usize, of: usize) -> String {
        self.lang.pick(format!("stale: {stale} of {of} claims"), format!("过期：{of} 条论断中的 {stale} 条"))
    }

    fn carried(self, html: &mut Html, claims: &[&'v Claim]) {
        html.term(self.say("claims", "论断"), |html| {
            if claims.is_empty() {
                html.text(self.say("none", "无"));
            }
            self.listed(html, &self.words.comma, claims, |html, claim| self.claim(html, claim));
        });
    }
}
