//! Closed lists of words, each with its label in every language.

use serde_json::{Value, json};

use crate::engine::model::{Assessment, Basis, Compliance, Confidence, Effect, Grade, Lang, ReadAs, Terms, Text};
use crate::engine::verdict::{GateState, Verdict};
use crate::read::parse::parse;

/// A choice of words, each with a description.
pub(super) fn one_of<'w>(words: impl IntoIterator<Item = (&'w str, String)>) -> Value {
    let words = words.into_iter().map(|(word, about)| match typed(word) {
        // Unless quoted, YAML parses a word like `true` or `8` as a truth value or number, so that is accepted as well.
        Some(value) => json!({"enum": [word, value], "title": about, "description": about}),
        None => json!({"const": word, "title": about, "description": about}),
    });
    let words = words.collect::<Vec<_>>();
    // If no word is declared, none is accepted.
    if words.is_empty() { json!({"not": {}}) } else { json!({"anyOf": words}) }
}

#[allow(clippy::cast_possible_truncation, reason = "the number is whole and small enough to be exact")]
fn typed(word: &str) -> Option<Value> {
    let node = parse(word).ok().filter(|node| node.scalar() == Some(word))?;
    match (node.number(), node.flag()) {
        (Some(number), _) if number.fract() == 0.0 && number.abs() < 1e15 => Some(json!(number as i64)),
        (Some(number), _) => Some(json!(number)),
        (None, flag) => flag.map(Value::Bool),
    }
}

/// A label in all languages, as one line.
pub(super) fn label(text: &Text) -> String {
    text.iter().map(|(_, label)| label).collect::<Vec<_>>().join(" / ")
}

fn fixed<T: Copy>(all: &[(&'static str, T)], about: impl Fn(T) -> &'static str) -> Value {
    one_of(all.iter().map(|(word, value)| (*word, about(*value).to_owned())))
}

/// The kinds of sources, each with the best grade of its claims.
pub(super) fn kinds(terms: &Terms) -> Value {
    one_of(terms.source_kinds.iter().map(|kind| {
        let graded = |(lang, label): (Lang, &str)| {
            lang.pick(format!("{label}, grade {}", kind.grade), format!("{label}，{} 级", kind.grade))
        };
        (kind.id(), kind.label.iter().map(graded).collect::<Vec<_>>().join(" / "))
    }))
}

/// The topics of claims.
pub(super) fn topics(terms: &Terms) -> Value {
    one_of(terms.topics.iter().map(|topic| (topic.id(), label(&topic.label))))
}

pub(super) fn grades() -> Value {
    fixed(&Grade::NAMED, |grade| match grade {
        Grade::A => "law or regulator / 法律或监管机构",
        Grade::B => "the own page of those who decide / 作决定一方自己的页面",
        Grade::C => "reputable press / 可靠的媒体",
        Grade::D => "community, blog, inference / 社区、博客、推断",
        Grade::E => "undated document of the project / 本项目未署日期的文档",
    })
}

pub(super) fn read_as() -> Value {
    fixed(&ReadAs::NAMED, |read| match read {
        ReadAs::Original => "the original was read / 读的是原文",
        ReadAs::Reprint => "a copy, mirror or report of it was read / 读的是转载、镜像或转述",
    })
}

pub(super) fn assessments() -> Value {
    fixed(&Assessment::NAMED, |assessment| match assessment {
        Assessment::Supported => "other sources bear it out / 其他来源证实",
        Assessment::Contradicted => "other sources say otherwise / 其他来源的说法相反",
        Assessment::Outdated => "it was so once / 曾经如此",
        Assessment::Unverifiable => "nothing was found either way / 没有找到任何依据",
    })
}

pub(super) fn confidences() -> Value {
    fixed(&Confidence::NAMED, |confidence| match confidence {
        Confidence::Low => "shown, but decides nothing / 只显示，不起决定作用",
        Confidence::Medium => "decides / 起决定作用",
        Confidence::High => "decides; well borne out / 起决定作用，依据充分",
    })
}

pub(super) fn bases() -> Value {
    fixed(&Basis::NAMED, |basis| match basis {
        Basis::Document => "the opinion of the country's document / 该国文档的意见",
        Basis::Evidence => "the opinion of the graded evidence / 分级证据的意见",
    })
}

pub(super) fn effects() -> Value {
    fixed(&Effect::NAMED, |effect| match effect {
        Effect::Blocks => "closes the gate, or one means at it / 关上这一关，或其中一种方式",
        Effect::Limits => "leaves it open, with a restriction / 仍可通过，但有限制",
        Effect::Permits => "says why it is open; decides nothing by itself / 说明为何可通过，本身不起决定作用",
    })
}

/// The words of compliance. Alternatives are never prohibited, so they leave that one out.
pub(super) fn compliances(prohibited: bool) -> Value {
    let all = Compliance::NAMED.into_iter().filter(|(_, one)| prohibited || *one != Compliance::Prohibited);
    fixed(&all.collect::<Vec<_>>(), |compliance| match compliance {
        Compliance::Accepted => "may be used / 可以使用",
        Compliance::Caution => "may be used, with a named risk / 可以使用，但有所写明的风险",
        Compliance::Prohibited => "law or terms forbid it / 法律或条款禁止",
    })
}

pub(super) fn verdicts() -> Value {
    let all = [Verdict::TheoreticallyPossible, Verdict::ViaWorkaround, Verdict::NotDirectly];
    fixed(&all.map(|verdict| (verdict.as_str(), verdict)), |verdict| match verdict {
        Verdict::TheoreticallyPossible => "theoretically possible / 理论上可行",
        Verdict::ViaWorkaround => "via a workaround / 可变通实现",
        Verdict::NotDirectly => "not directly / 不能直接实现",
    })
}

pub(super) fn states() -> Value {
    let all = [GateState::Open, GateState::Blocked, GateState::Depends];
    fixed(&all.map(|state| (state.as_str(), state)), |state| match state {
        GateState::Open => "open in every world / 任何情况下都可通过",
        GateState::Blocked => "blocked in every world / 任何情况下都不能通过",
        GateState::Depends => "depends on what is open / 取决于尚未说明的情况",
    })
}
