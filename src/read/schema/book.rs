//! Schemas of `countries.yaml` and `rulebook.yaml`.

use serde_json::{Value, json};

use super::shapes::{common, file, format, in_each, may, need, one_or_more, refer, section, some_names, table};
use super::words::one_of;
use crate::engine::model::{Lang, Tag};
use crate::engine::phrases::Phrases;

/// The usual spelling of a language tag, as a regular expression.
const TAG: &str = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?(-[a-z0-9]{5,8})*$";

pub(super) fn countries(languages: &[Lang]) -> Value {
    let names = in_each(languages, ["Its name in English. 英文名。", "Its name in Chinese. 中文名。"]);
    let keys = [
        need("code", "ISO 3166-1 code, as `scope` names it. ISO 3166-1 代码，即 `scope` 所写。", refer("scalar")),
        may("aliases", "Other names by which people call it. 其他称呼。", some_names()),
    ];
    let about = "A country or territory; each name leads to one. 一个国家或地区；每个名称只指一个。";
    let country = table(about, keys.into_iter().chain(names));
    let keys = vec![format(), may("countries", "The countries. 各国家和地区。", section(country))];
    file("simbind countries", "The countries that can be asked about. 可以询问的国家和地区。", keys, common(languages))
}

/// The phrases of the engine, each with its English text as description.
fn phrases() -> Value {
    let text = json!({"type": ["string", "number", "boolean"]});
    let phrases = Phrases::ALL.map(|(id, english, chinese)| may(id, &format!("{english} / {chinese}"), text.clone()));
    table("The phrases of a language. 一种语言的用语。", phrases)
}

pub(super) fn rulebook(languages: &[Lang]) -> Value {
    let exception = table(
        "A finding of the check that is known, and stays for a while. 已知并暂时保留的检查结果。",
        [
            need("code", "The code of the finding. 检查结果的代码。", refer("scalar")),
            need("at", "The id or file where it is found. 所在的 id 或文件。", refer("scalar")),
            need("why", "Why it stays. 为什么保留。", refer("scalar")),
            need("until", "First day on which it counts again. 重新计入的首日。", refer("day")),
        ],
    );
    let retired = table(
        "An id that was used once, so that whoever cites it learns what became of it. 曾经用过的 id，供引用者查其去向。",
        [
            need("id", "The id. 该 id。", refer("scalar")),
            may("replaced_by", "What stands in its place. 由什么取代。", refer("scalar")),
            need("why", "Why it went. 为什么撤下。", refer("scalar")),
        ],
    );
    let lang = one_of(languages.iter().map(|lang| {
        let name = match lang {
            Lang::En => "English 英文".to_owned(),
            Lang::Zh => "Chinese 中文".to_owned(),
            Lang::Other(_) => lang.to_string(),
        };
        (lang.as_str(), name)
    }));
    let of_languages =
        languages.iter().map(|lang| may(lang.as_str(), "In this language. 用这种语言。", refer("phrases")));
    let tag = json!({"type": "string", "pattern": TAG, "maxLength": Tag::MOST});
    let term = table(
        "What the rules say in one language for a thing, and what they do not say. 某种语言里对一件事的统一说法，以及不用的说法。",
        [
            need("lang", "The language. 哪种语言。", lang),
            need("use", "The word that is used. 统一使用的说法。", refer("scalar")),
            need("not", "Words that it replaces. 不用的说法。", some_names()),
            may(
                "within",
                "Longer words in which one of these is right. 这些说法可以出现在哪些更长的词里。",
                some_names(),
            ),
            need("why", "Why. 原因。", refer("scalar")),
        ],
    );
    let keys = vec![
        format(),
        need("version", "Version of the rules, as their editors count it. 规则的版本。", refer("scalar")),
        need(
            "date",
            "The day for which the rules were last brought up to date; the default of `as_of`. 规则最近更新所及的日期，即 `as_of` 的默认值。",
            refer("day"),
        ),
        may(
            "languages",
            "The languages in which every text is written, the first one shown by default; left out: `[en, zh]`. 各段文字所用的语言，默认显示第一种；不写即 `[en, zh]`。",
            one_or_more(&tag),
        ),
        may(
            "phrases",
            "Words of the engine itself in a language in which it has none, or in other words. 引擎自己的用语：它没有的语言，或换一种说法。",
            table("Phrases by language. 各语言的用语。", of_languages),
        ),
        may(
            "question",
            "What people ask it, in a sentence; pages begin with it. 人们要问的一句话，网页以它开头。",
            refer("text"),
        ),
        may("exceptions", "Findings that are known. 已知的检查结果。", section(exception)),
        may("glossary", "The words for the terms of the field. 各术语的统一说法。", section(term)),
        may("retired", "Ids that are no longer used. 不再使用的 id。", section(retired)),
    ];
    let mut definitions = common(languages);
    definitions.insert("phrases".to_owned(), phrases());
    file("simbind rulebook", "Version and date of the rulebook. 规则库的版本和日期。", keys, definitions)
}
