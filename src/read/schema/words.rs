//! Words as constants with their labels, in both languages.

use serde_json::{Value, json};

use crate::engine::model::{Assessment, Basis, Compliance, Confidence, Effect, Grade, ReadAs, SourceKind, Text, Topic};
use crate::engine::verdict::{GateState, Verdict};
use crate::read::parse::parse;

/// One of these words, each with what it says.
pub(super) fn one_of<'w>(words: impl IntoIterator<Item = (&'w str, String)>) -> Value {
    let words = words.into_iter().map(|(word, about)| match typed(word) {
        // A parser of YAML hands a word like `true` or `8` over as what it looks like, unless it is quoted.
        Some(value) => json!({"enum": [word, value], "title": about, "description": about}),
        None => json!({"const": word, "title": about, "description": about}),
    });
    let words = words.collect::<Vec<_>>();
    // Where no word is declared, none is right.
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

/// A label as one line, in each language.
pub(super) fn label(text: &Text) -> String {
    text.iter().map(|(_, label)| label).collect::<Vec<_>>().join(" / ")
}

fn fixed<T: Copy>(all: &[(&'static str, T)], about: impl Fn(T) -> &'static str) -> Value {
    one_of(all.iter().map(|(word, value)| (*word, about(*value).to_owned())))
}

pub(super) fn kinds() -> Value {
    fixed(&SourceKind::NAMED, |kind| match kind {
        SourceKind::Law => "law or regulation, grade A / 法律法规，A 级",
        SourceKind::Regulator => "regulator, grade A / 监管机构，A 级",
        SourceKind::Platform => "the platform's own page, grade B / 平台自己的页面，B 级",
        SourceKind::Bank => "bank or card scheme, grade B / 银行或卡组织，B 级",
        SourceKind::Operator => "telecom operator, grade B / 电信运营商，B 级",
        SourceKind::Government => "another government body, grade B / 其他政府部门，B 级",
        SourceKind::Press => "press, grade C / 媒体，C 级",
        SourceKind::Community => "community of users, grade D / 用户社区，D 级",
        SourceKind::Blog => "blog or commercial guide, grade D / 博客或商业指南，D 级",
        SourceKind::Inference => "reasoning of the editors, grade D / 编者的推断，D 级",
        SourceKind::Document => "a document of this project, grade E / 本项目的文档，E 级",
    })
}

pub(super) fn grades() -> Value {
    fixed(&Grade::NAMED, |grade| match grade {
        Grade::A => "law or regulator / 法律或监管机构",
        Grade::B => "the own page of a platform, bank, operator or government / 平台、银行、运营商或政府自己的页面",
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

pub(super) fn topics() -> Value {
    fixed(&Topic::NAMED, |topic| match topic {
        Topic::SimType => "what the number or card is, and sign-up with it / 号码或卡的种类，以及用它注册",
        Topic::KeepingNumber => "how long a number lives, registration, codes / 号码存续、实名登记、验证码",
        Topic::BankCompatibility => "banks, cards, accounts / 银行、卡、账户",
        Topic::PlatformLimits => "what the wallets allow / 钱包允许什么",
        Topic::RegulatoryNotes => "law, regulators, terms / 法律、监管、条款",
        Topic::Alternatives => "other products and ways / 其他产品和办法",
        Topic::Security => "risks / 风险",
        Topic::Context => "background / 背景",
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

/// With or without what is prohibited: an alternative never is.
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
