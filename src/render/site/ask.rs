//! The interactive page: a choice of country and goal, then question by question, with the current answer.
//!
//! This file writes the static part of the page; the scripts that make it live are hand-written and in `app/`. The
//! engine is this crate compiled to WebAssembly (`bindings/web/build.sh`), without rules: the rules are loaded as data,
//! with the texts of one language. Files that belong together have one version in their addresses, so that a browser
//! can cache them forever and never mixes old files with new ones. Browsers without scripts have the plain pages.

use serde_json::{Value, json};

use super::data::Data;
use super::html::Html;
use super::links;
use super::shell::{View, language};
use crate::engine::model::Lang;
use crate::render::explain::capital;

const ENGINE: &[u8] = include_bytes!("app/engine.wasm");
const GLUE: &str = include_str!("app/engine.js");
const PAGE: &str = include_str!("app/page.js");
const WORKER: &str = include_str!("app/sw.js");

/// The files that the pages load, with a common version.
pub(super) struct Assets {
    /// `simbind-` and a hash of the files.
    version: String,
    rules: Vec<(Lang, String)>,
}

impl Assets {
    pub(super) fn new(data: &Data<'_>) -> Assets {
        let languages = data.model.vocabulary.languages().iter();
        let rules = languages.map(|lang| (*lang, rules_in(data, *lang))).collect::<Vec<_>>();
        let texts = rules.iter().map(|(_, rules)| rules.as_bytes());
        let loaded = [ENGINE, GLUE.as_bytes(), PAGE.as_bytes(), super::STYLE.as_bytes()].into_iter().chain(texts);
        // FNV-1a: the hash only distinguishes versions, and nobody forges one.
        let hash = loaded
            .flatten()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
        Assets { version: format!("simbind-{hash:016x}"), rules }
    }

    /// The files that the pages load, apart from the style sheet.
    pub(super) fn files(&self) -> Vec<(String, Vec<u8>)> {
        let mut files = vec![
            ("app/engine.wasm".to_owned(), ENGINE.to_vec()),
            ("app/engine.js".to_owned(), GLUE.into()),
            // An address within a script has the version as well.
            ("app/page.js".to_owned(), PAGE.replace("./engine.js", &format!("./engine.js?v={}", self.v())).into()),
            ("sw.js".to_owned(), WORKER.replace("{version}", &self.version).into()),
        ];
        for (lang, rules) in &self.rules {
            files.push((format!("app/{}", rules_file(*lang)), rules.clone().into()));
        }
        files
    }

    fn v(&self) -> &str {
        self.version.strip_prefix("simbind-").unwrap_or(&self.version)
    }
}

fn rules_file(lang: Lang) -> String {
    format!("rules.{}.json", lang.as_str())
}

/// The model as JSON, with the texts of one language.
fn rules_in(data: &Data<'_>, lang: Lang) -> String {
    // A model is plain data, so the conversion cannot fail.
    let mut model = serde_json::to_value(data.model).unwrap_or_default();
    let languages = data.model.vocabulary.languages().iter().map(|lang| lang.as_str()).collect::<Vec<_>>();
    keep_language(&mut model, lang.as_str(), &languages);
    // The page runs no tests, and lines of a document without a claim are for editors of the rules.
    if let Some(model) = model.as_object_mut() {
        model.remove("tests");
        if let Some(words) = model.get_mut("vocabulary").and_then(Value::as_object_mut) {
            words.insert("languages".to_owned(), json!([lang.as_str()]));
        }
    }
    model.to_string()
}

/// Reduces each text to one language.
fn keep_language(value: &mut Value, lang: &str, languages: &[&str]) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|value| keep_language(value, lang, languages)),
        Value::Object(members) => {
            let is_text = members.iter().all(|(key, value)| value.is_string() && languages.contains(&key.as_str()));
            if is_text && members.contains_key(lang) {
                members.retain(|key, _| key == lang);
            }
            members.values_mut().for_each(|value| keep_language(value, lang, languages));
        }
        _ => {}
    }
}

/// The value of the choice "no typical situation". It has a space, so it is not an identifier.
const NONE: &str = "no situation";

impl View<'_> {
    /// The interactive page.
    pub(super) fn ask(self, assets: &Assets) -> (String, String) {
        let v = assets.v();
        let engine = format!("../app/engine.wasm?v={v}");
        let rules = format!("../app/{}?v={v}", rules_file(self.lang));
        let title = self.asked();
        let head = |html: &mut Html| {
            // The policy forbids loading from and sending to other sites.
            let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                          worker-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
            html.void("meta", &[("http-equiv", "Content-Security-Policy"), ("content", policy)]);
            for file in [&engine, &rules] {
                html.void("link", &[("rel", "preload"), ("as", "fetch"), ("crossorigin", "anonymous"), ("href", file)]);
            }
            let (glue, page) = (format!("../app/engine.js?v={v}"), format!("../app/page.js?v={v}"));
            html.void("link", &[("rel", "modulepreload"), ("href", &glue)]);
            html.leaf("script", &[("type", "module"), ("src", &page)], "");
        };
        self.page_with(links::ASK, &title, head, |html| {
            let words = self.page_words();
            let attributes = [
                ("id", "ask"),
                ("data-lang", self.lang.as_str()),
                ("data-engine", &engine),
                ("data-rules", &rules),
                ("data-version", &assets.version),
                ("data-worker", "../sw.js"),
                ("data-words", &words),
            ];
            html.el("div", &attributes, |html| {
                html.el("noscript", &[], |html| {
                    html.el("p", &[], |html| {
                        html.text(self.say(
                            "This page works out answers in your browser, for which it needs scripts. The same answers stand on ",
                            "本页在您的浏览器里推算回答，需要启用脚本。同样的结论也在",
                        ));
                        html.link("index.html", self.say("the plain pages", "普通页面"));
                        html.text(self.say(".", "上。"));
                    });
                });
                html.el("p", &[("id", "waiting"), ("class", "aside")], |html| {
                    html.text(self.say(
                        "Loading. If this stays: the page has to come from a web server (such as `python3 -m http.server`); opened as a file it does not run. All answers also stand on ",
                        "正在加载。若一直停在这里：本页须由网页服务器提供（例如 `python3 -m http.server`），直接打开文件不能运行。全部结论也在",
                    ));
                    html.link("index.html", self.say("the plain pages", "普通页面"));
                    html.text(self.say(".", "上。"));
                });
                self.ask_form(html);
                self.ask_parts(html);
            });
        })
    }

    /// Writes the form for the first choices.
    fn ask_form(self, html: &mut Html) {
        let model = self.data.model;
        let (one, many, _) = self.scope();
        html.el("form", &[("id", "about"), ("hidden", "")], |html| {
            let asked = model.vocabulary.terms.scope().question.as_ref().map_or_else(
                || capital(one),
                |_| self.lang.pick(format!("{} of the number", capital(one)), format!("号码的{one}")),
            );
            html.leaf("label", &[("for", "country")], &asked);
            html.el("select", &[("id", "country"), ("autocomplete", "off")], |html| {
                html.leaf("option", &[("value", "")], self.say("choose", "请选择"));
                let (known, other): (Vec<_>, Vec<_>) = model.countries.iter().partition(|country| country.described);
                let groups = [
                    (
                        self.lang
                            .pick(format!("{} with rules of their own", capital(many)), format!("有专门规则的{one}")),
                        known,
                    ),
                    (self.lang.pick(format!("Any other {one}"), format!("其他{one}")), other),
                ];
                for (label, mut countries) in groups {
                    if countries.is_empty() {
                        continue;
                    }
                    if self.lang != Lang::Zh {
                        countries.sort_by_key(|country| self.get(&country.name));
                    }
                    html.el("optgroup", &[("label", &label)], |html| {
                        for country in countries {
                            html.leaf("option", &[("value", &country.code)], self.get(&country.name));
                        }
                    });
                }
            });
            html.leaf("label", &[("for", "goal")], self.say("What you want to do", "您想做的事"));
            html.el("select", &[("id", "goal"), ("autocomplete", "off")], |html| {
                for (id, goal) in model.vocabulary.goals.entries() {
                    let label = capital(self.get(&goal.label));
                    let all = [("value", &*goal.id), ("selected", "")];
                    let some = if id == model.vocabulary.default_goal { 2 } else { 1 };
                    html.leaf("option", all.get(..some).unwrap_or(&[]), &label);
                }
            });
            if !model.vocabulary.situations.is_empty() {
                html.leaf("label", &[("for", "situation")], self.say("Who you are", "您的情况"));
                html.el("select", &[("id", "situation"), ("autocomplete", "off")], |html| {
                    html.leaf("option", &[("value", "")], self.say("not chosen yet", "尚未选择"));
                    for situation in &model.vocabulary.situations {
                        html.leaf("option", &[("value", &situation.id)], &capital(self.get(&situation.label)));
                    }
                    html.leaf("option", &[("value", NONE)], self.say("None of these", "都不是"));
                });
            }
        });
    }

    /// Writes the empty elements that the script fills in.
    fn ask_parts(self, html: &mut Html) {
        let (one, ..) = self.scope();
        html.leaf("p", &[("id", "choose"), ("class", "aside")], &self.lang.pick(
            format!("Choose the {one}: the answer comes at once, and a few questions make it yours. Nothing you choose leaves this device."),
            format!("请先选择{one}：马上会有回答，再答几个问题，就是您自己的回答。您的选择不会离开这台设备。"),
        ));
        html.el("section", &[("id", "trouble"), ("hidden", ""), ("role", "alert")], |html| {
            html.leaf("p", &[("id", "trouble-text")], "");
            html.leaf("button", &[("type", "button"), ("id", "restart")], self.say("Start again", "重新开始"));
        });
        html.el("div", &[("class", "columns")], |html| {
            html.el("section", &[("id", "outcome"), ("hidden", ""), ("aria-labelledby", "answer-title")], |html| {
                html.leaf("h2", &[("id", "answer-title")], self.say("Answer", "回答"));
                html.leaf("div", &[("id", "outcome-sheet")], "");
            });
            html.el("div", &[("class", "asking")], |html| {
                let asking = self.say("The next question", "下一个问题");
                html.leaf("section", &[("id", "question"), ("hidden", ""), ("aria-label", asking)], "");
                html.el("section", &[("id", "told"), ("hidden", ""), ("aria-labelledby", "told-title")], |html| {
                    html.leaf("h2", &[("id", "told-title")], self.say("You told", "您说过"));
                    html.leaf("ul", &[("id", "told-list")], "");
                });
            });
            let rest = self.say("What to know and what to do", "须知与办法");
            html.el("section", &[("id", "answer"), ("hidden", ""), ("aria-label", rest)], |html| {
                html.leaf("div", &[("id", "answer-sheet")], "");
                html.el("p", &[("class", "tools")], |html| {
                    html.leaf(
                        "button",
                        &[("type", "button"), ("id", "share")],
                        self.say("Share as a link", "以链接分享"),
                    );
                    html.leaf("button", &[("type", "button"), ("id", "print")], self.say("Print", "打印"));
                    html.leaf("span", &[("id", "shared"), ("role", "status")], "");
                });
            });
        });
        html.leaf("p", &[("id", "said"), ("class", "unseen"), ("role", "status"), ("aria-live", "polite")], "");
    }

    /// The words that the script shows, as JSON.
    fn page_words(self) -> String {
        json!({
            "colon": &*self.words.colon,
            "taken": self.say("What this takes to be so", "这里认定的情况"),
            "back": self.say("Back", "上一题"),
            "again": self.say("Start over", "重新回答"),
            "unknown": self.say("I don't know", "不知道"),
            "set": self.say("Go on", "继续"),
            "done": self.say("That is all.", "问完了。"),
            "remove": self.say("take back", "撤回"),
            "copied": self.say("The link was copied.", "链接已复制。"),
            "failed": self.say("The page could not start.", "本页无法启动。"),
        })
        .to_string()
    }

    /// Writes the link to the interactive page.
    pub(super) fn lead_to_ask(self, html: &mut Html) {
        let (_, tag, _) = language(&self.lang);
        html.el("p", &[("class", "lead"), ("lang", tag)], |html| {
            html.link(links::ASK, self.say("Get the answer for your own situation", "查您自己的情况"));
        });
    }
}
