//! The frame of every page, and elements that all pages share.

use std::borrow::Cow;

use super::data::{Asker, Data, Outcome, Row};
use super::html::Html;
use super::{labels, links};
use crate::engine::ids::{GoalSet, ValueSet};
use crate::engine::model::{Claim, ClaimId, Condition, CountryId, FactId, Goal, Grade, Lang, Period, Scope, Text};
use crate::engine::verdict::{GateState, Verdict};
use crate::render::explain::{Phrases, Says, Verdicts, capital, shape};

/// The pages of one language.
#[derive(Clone, Copy)]
pub(super) struct View<'v> {
    pub(super) data: &'v Data<'v>,
    pub(super) lang: Lang,
    pub(super) words: &'v Phrases,
}

/// Folder, BCP 47 tag and native name of a language; for less common languages the name is the tag.
pub(super) fn language(lang: &Lang) -> (&str, &str, &str) {
    let tag = lang.as_str();
    let name = match tag {
        "zh" => return (tag, "zh-Hans", "中文"),
        "en" => "English",
        "de" => "Deutsch",
        "fr" => "français",
        "es" => "español",
        "it" => "italiano",
        "nl" => "Nederlands",
        "pt" => "português",
        "pl" => "polski",
        "ja" => "日本語",
        "ko" => "한국어",
        "ru" => "русский",
        _ => tag,
    };
    (tag, tag, name)
}

impl<'v> View<'v> {
    pub(super) fn new(data: &'v Data<'v>, lang: Lang) -> View<'v> {
        View { data, lang, words: data.words.phrases(lang) }
    }

    pub(super) fn say(self, en: &'static str, zh: &'static str) -> &'static str {
        self.lang.pick(en, zh)
    }

    pub(super) fn get(self, text: &'v Text) -> &'v str {
        text.get(self.lang)
    }

    /// A page from its file name, its title, and the content below the title.
    pub(super) fn page(self, file: &str, title: &str, main: impl FnOnce(&mut Html)) -> (String, String) {
        self.page_with(file, title, |_| {}, main)
    }

    /// A page with additional elements in its head.
    pub(super) fn page_with(
        self,
        file: &str,
        title: &str,
        head: impl FnOnce(&mut Html),
        main: impl FnOnce(&mut Html),
    ) -> (String, String) {
        let (folder, tag, _) = language(&self.lang);
        let mut html = Html::default();
        html.el("html", &[("lang", tag)], |html| {
            html.el("head", &[], |html| {
                html.void("meta", &[("charset", "utf-8")]);
                html.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
                html.void("meta", &[("name", "color-scheme"), ("content", "light dark")]);
                html.leaf("title", &[], &format!("{title} · {}", self.site()));
                html.void("link", &[("rel", "stylesheet"), ("href", "../style.css")]);
                head(html);
            });
            html.el("body", &[], |html| {
                self.header(html, file);
                html.el("main", &[("id", "main")], |html| {
                    html.leaf("h1", &[], title);
                    main(html);
                });
                html.el("footer", &[], |html| {
                    let model = self.data.model;
                    let digest = model.digest.get(..12).unwrap_or(&model.digest);
                    html.text(&format!("{} {} ", self.site(), model.version));
                    html.leaf("code", &[], digest);
                    html.text(&format!(
                        "{}{} {}{}{}",
                        &self.words.comma,
                        &self.words.as_of,
                        model.date,
                        self.say(". ", "。"),
                        &self.words.advice
                    ));
                });
            });
        });
        (format!("{folder}/{file}"), html.into_page())
    }

    fn header(self, html: &mut Html, file: &str) {
        html.leaf("a", &[("class", "skip"), ("href", "#main")], self.say("To the content", "跳到正文"));
        html.el("header", &[], |html| {
            html.el("nav", &[("aria-label", self.say("Pages", "页面"))], |html| {
                let other = capital(&self.any_other());
                let pages = [
                    ("index.html", self.say("Start", "首页")),
                    (links::ASK, self.say("Your answer", "查我的情况")),
                    (links::WORLD, &*other),
                    (links::CLAIMS, self.say("Claims", "论断")),
                    (links::SOURCES, self.say("Sources", "来源")),
                    (links::TREES, self.say("Questions", "提问")),
                    (links::VOCABULARY, self.say("Vocabulary", "词汇")),
                ];
                for (page, name) in pages {
                    if page == file {
                        html.leaf("a", &[("href", page), ("aria-current", "page")], name);
                    } else {
                        html.link(page, name);
                    }
                    html.text("\n");
                }
                let others = self.data.model.vocabulary.languages().iter().filter(|lang| **lang != self.lang);
                for (folder, tag, name) in others.map(language) {
                    let href = format!("../{folder}/{file}");
                    html.leaf("a", &[("class", "language"), ("href", &href), ("lang", tag), ("hreflang", tag)], name);
                }
            });
        });
    }

    pub(super) fn site(self) -> &'static str {
        self.say("Rulebook", "规则手册")
    }

    /// The words for the scope of the rulebook: one, several, and worldwide.
    pub(super) fn scope(self) -> (&'v str, &'v str, &'v str) {
        let scope = self.data.model.vocabulary.terms.scope();
        (self.get(&scope.one), self.get(&scope.many), self.get(&scope.everywhere))
    }

    /// The label of the row of all others: "any other country".
    pub(super) fn any_other(self) -> String {
        let (one, ..) = self.scope();
        self.lang.pick(format!("any other {one}"), format!("其他{one}"))
    }

    /// The label of a row of the picture.
    pub(super) fn row_name(self, country: Option<CountryId>) -> Cow<'v, str> {
        match country {
            Some(country) => self.get(&self.data.model.countries[country].name).into(),
            None => self.any_other().into(),
        }
    }

    pub(super) fn row_page(self, country: Option<CountryId>) -> String {
        links::scope_page(self.data.model, country.map_or(Scope::World, Scope::Country))
    }

    /// The label of a column of the picture.
    pub(super) fn asker(self, asker: Asker<'v>) -> String {
        match asker {
            Asker::Typical(situation) => self.get(&situation.label).to_owned(),
            Asker::Telling(fact, value) => {
                format!("{}{}{}", self.get(&fact.label), &self.words.colon, self.get(&value.label))
            }
            Asker::Anybody => self.say("somebody of whom nothing is known", "情况一无所知的人").to_owned(),
        }
    }

    /// The short label of a column, if the vocabulary has one.
    pub(super) fn asker_in_short(self, asker: Asker<'v>) -> Option<&'v str> {
        let Asker::Typical(situation) = asker else { return None };
        situation.short.as_ref().map(|short| self.get(short))
    }

    /// The page of a column of the picture.
    pub(super) fn asker_page(self, asker: Asker<'_>) -> String {
        match asker {
            Asker::Typical(situation) => links::situation_page(&situation.id),
            Asker::Telling(fact, value) => format!("if-{}~~{}.html", links::slug(&fact.id), links::slug(&value.id)),
            Asker::Anybody => "if.html".to_owned(),
        }
    }

    pub(super) fn cell_anchor(self, goal: &Goal, row: &Row<'_>) -> String {
        let country = row.country.map(|country| &*self.data.model.countries[country].code);
        links::cell(&goal.id, country)
    }

    pub(super) fn does_not_arise(self) -> &'static str {
        self.say("The question does not arise in this situation.", "这种情况下不会有这个问题。")
    }

    /// Writes a verdict, as symbol, colour and words.
    pub(super) fn verdict(self, html: &mut Html, verdict: Verdict) {
        let name = Verdicts::new(&self.data.model.vocabulary.terms, self.words).name(verdict);
        html.el("span", &[("class", class(verdict))], |html| {
            html.leaf("span", &[("aria-hidden", "true")], shape(verdict)).text(" ").text(name);
        });
    }

    /// Writes the best and the worst verdict.
    pub(super) fn outcome(self, html: &mut Html, outcome: Outcome) {
        self.verdict(html, outcome.verdict);
        if outcome.verdict != outcome.guaranteed {
            html.text(self.say(" at worst ", "，最坏情况："));
            self.verdict(html, outcome.guaranteed);
        }
    }

    /// Writes an element that scrolls within its own box on narrow screens.
    pub(super) fn scrolling(self, html: &mut Html, label: &str, inner: impl FnOnce(&mut Html)) {
        let attributes = [("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", label)];
        html.el("div", &attributes, inner);
    }

    /// Writes a table with a row of headings.
    pub(super) fn table(self, html: &mut Html, label: &str, heads: &[&str], body: impl FnOnce(&mut Html)) {
        self.scrolling(html, label, |html| {
            html.el("table", &[], |html| {
                html.el("thead", &[], |html| {
                    html.el("tr", &[], |html| {
                        for head in heads {
                            html.leaf("th", &[("scope", "col")], head);
                        }
                    });
                });
                html.el("tbody", &[], body);
            });
        });
    }

    /// Writes links to claims, each with its text as the title, and with its assessment if it was not confirmed.
    pub(super) fn claims(self, html: &mut Html, claims: &[ClaimId]) {
        self.listed(html, &self.words.comma, claims, |html, claim| self.claim(html, &self.data.model.claims[*claim]));
    }

    /// Writes a link to a claim with its grade and assessment.
    pub(super) fn claim(self, html: &mut Html, claim: &Claim) {
        let href = links::claim(self.data.model, claim);
        html.leaf("a", &[("href", &href), ("title", claim.text.get(self.lang))], &claim.id);
        html.text(&format!(" ({}", claim.grade));
        if let Some(assessment) = claim.assessment {
            html.text(&format!("{}{}", &self.words.comma, self.words.assessment(assessment)));
        }
        if claim.stale(self.data.model.date) {
            html.text(&format!("{}{}", &self.words.comma, self.say("stale", "过期")));
        }
        html.text(")");
    }

    /// Writes a fact with its values, "platform: WeChat or Alipay", with a link to the fact.
    pub(super) fn told(self, html: &mut Html, fact: FactId, values: ValueSet) {
        let fact = &self.data.model.vocabulary.facts[fact];
        html.link(&links::word("fact", &fact.id), self.get(&fact.label)).text(&self.words.colon);
        let named = |set: ValueSet| fact.label_of(set, self.lang);
        let others = fact.all().without(values);
        // The excluded values are named if they are fewer.
        if !others.is_empty() && others.len() < values.len() {
            let others = named(others);
            html.text(&self.lang.pick(format!("anything but {others}"), format!("除“{others}”以外")));
        } else {
            html.text(&named(values));
        }
    }

    /// Writes a condition in words, with lists for its parts.
    pub(super) fn condition(self, html: &mut Html, condition: &'v Condition) {
        let (all, one) = (self.say("all of these:", "同时满足："), self.say("one of these:", "满足其一："));
        match condition {
            Condition::Always => {
                html.text(self.say("in every case", "任何情形"));
            }
            Condition::Is(fact, values) => self.told(html, *fact, *values),
            Condition::Not(parts) => match parts.as_slice() {
                [Condition::Is(fact, values)] => {
                    self.told(html, *fact, self.data.model.vocabulary.facts[*fact].all().without(*values));
                }
                parts => self.parts(html, self.say("not this:", "并非："), parts),
            },
            Condition::All(parts) | Condition::Any(parts) if parts.len() == 1 => {
                parts.iter().for_each(|part| self.condition(html, part));
            }
            Condition::All(parts) => self.parts(html, all, parts.as_slice()),
            Condition::Any(parts) => self.parts(html, one, parts.as_slice()),
            Condition::Count(counting, parts) => {
                let numbers = counting.label(self.lang);
                let intro = self.lang.pick(format!("{numbers} of these:"), format!("{numbers}："));
                self.parts(html, &intro, parts.as_slice());
            }
            Condition::Goal(goals) => {
                html.text(self.say("goal", "目的")).text(&self.words.colon);
                self.goals(html, *goals);
            }
        }
    }

    fn parts(self, html: &mut Html, intro: &str, parts: &'v [Condition]) {
        html.text(intro);
        html.el("ul", &[], |html| {
            for part in parts {
                html.el("li", &[], |html| self.condition(html, part));
            }
        });
    }

    /// Writes links to goals.
    pub(super) fn goals(self, html: &mut Html, goals: GoalSet) {
        let goals = goals.iter().map(|goal| &self.data.model.vocabulary.goals[goal]);
        self.listed(html, &self.words.comma, goals, |html, goal| {
            let href = links::word("goal", &goal.id);
            html.leaf("a", &[("href", &href), ("title", goal.label.get(self.lang))], &self.short_goal(goal));
        });
    }

    /// Writes entries with a separator.
    pub(super) fn listed<T>(
        self,
        html: &mut Html,
        between: &str,
        entries: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Html, T),
    ) {
        for (at, entry) in entries.into_iter().enumerate() {
            if at > 0 {
                html.text(between);
            }
            write(html, entry);
        }
    }

    /// A short label of a goal; in English the name is shorter than the label.
    pub(super) fn short_goal(self, goal: &Goal) -> Cow<'_, str> {
        match self.lang {
            Lang::En => Cow::Owned(goal.id.replace('_', " ")),
            _ => Cow::Borrowed(goal.label.get(self.lang)),
        }
    }

    /// A period in words: "from 2024-02-29 until 2025-01-01".
    pub(super) fn period(self, period: Period) -> Option<String> {
        let mut parts = Vec::new();
        if let Some(from) = period.from {
            parts.push(self.lang.pick(format!("from {from}"), format!("自 {from} 起")));
        }
        if let Some(until) = period.until {
            parts.push(self.lang.pick(format!("until {until} (exclusive)"), format!("至 {until} 前")));
        }
        (!parts.is_empty()).then(|| parts.join(self.say(" ", "，")))
    }

    /// Writes a grade, with its meaning as the title.
    pub(super) fn grade(self, html: &mut Html, grade: Grade) {
        html.leaf(
            "span",
            &[("class", "tag"), ("title", self.words.grade_means(grade))],
            &format!("{} {grade}", &self.words.grade),
        );
    }
}

/// The class of a verdict in the style sheet.
pub(super) fn class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::TheoreticallyPossible => "v v2",
        Verdict::ViaWorkaround => "v v1",
        Verdict::NotDirectly => "v v0",
    }
}

/// Writes the symbol of an outcome in its colour; the words are beside it.
pub(super) fn sign(html: &mut Html, says: Says) {
    let class = format!("sign {}", said(says));
    html.leaf("span", &[("class", &class), ("aria-hidden", "true")], labels::sign(says));
}

/// The class of an outcome in the style sheet.
pub(super) fn said(says: Says) -> &'static str {
    match says {
        Says::Yes => "s-yes",
        Says::VeryLikely => "s-likely",
        Says::OnlyAround => "s-around",
        Says::Depends => "s-depends",
        Says::NotYet | Says::Uncertain => "s-unsure",
        Says::NoByArticle => "s-article",
        Says::MostLikelyNo => "s-unlikely",
        Says::No => "s-no",
        Says::Undocumented => "s-silent",
    }
}

/// The class of a gate's state in the style sheet.
pub(super) fn state_class(state: GateState) -> &'static str {
    match state {
        GateState::Open => "permits",
        GateState::Blocked => "blocks",
        GateState::Depends => "limits",
    }
}
