//! Words for the fixed lists of the model, in both languages.

use crate::engine::model::{Basis, Compliance, Confidence, Effect, Lang, SourceKind, Topic};

fn pick(lang: Lang, en: &'static str, zh: &'static str) -> &'static str {
    match lang {
        Lang::En => en,
        Lang::Zh => zh,
    }
}

pub(super) fn basis(basis: Basis, lang: Lang) -> &'static str {
    match basis {
        Basis::Document => pick(lang, "document", "文档"),
        Basis::Evidence => pick(lang, "evidence", "证据"),
    }
}

pub(super) fn effect(effect: Effect, lang: Lang) -> &'static str {
    match effect {
        Effect::Blocks => pick(lang, "✗ blocks", "✗ 阻断"),
        Effect::Limits => pick(lang, "! limits", "! 限制"),
        Effect::Permits => pick(lang, "✓ permits", "✓ 允许"),
    }
}

pub(super) fn compliance(compliance: Compliance, lang: Lang) -> &'static str {
    match compliance {
        Compliance::Accepted => pick(lang, "✓ accepted", "✓ 可用"),
        Compliance::Caution => pick(lang, "△ caution", "△ 有风险"),
        Compliance::Prohibited => pick(lang, "⊘ prohibited", "⊘ 禁止"),
    }
}

pub(super) fn confidence(confidence: Confidence, lang: Lang) -> &'static str {
    match confidence {
        Confidence::High => pick(lang, "high", "高"),
        Confidence::Medium => pick(lang, "medium", "中"),
        Confidence::Low => pick(lang, "low: decides nothing", "低：不作依据"),
    }
}

pub(super) fn topic(topic: Topic, lang: Lang) -> &'static str {
    match topic {
        Topic::SimType => pick(lang, "The number or card and sign-up", "卡的种类与注册"),
        Topic::KeepingNumber => pick(lang, "Keeping the number", "保号"),
        Topic::BankCompatibility => pick(lang, "Banks, cards, accounts", "银行、卡与账户"),
        Topic::PlatformLimits => pick(lang, "What the platforms allow", "平台限制"),
        Topic::RegulatoryNotes => pick(lang, "Law, regulators, terms", "法律、监管与条款"),
        Topic::Alternatives => pick(lang, "Alternatives", "替代办法"),
        Topic::Security => pick(lang, "Risks", "风险"),
        Topic::Context => pick(lang, "Background", "背景"),
    }
}

pub(super) fn kind(kind: SourceKind, lang: Lang) -> &'static str {
    match kind {
        SourceKind::Law => pick(lang, "law", "法律法规"),
        SourceKind::Regulator => pick(lang, "regulator", "监管机构"),
        SourceKind::Platform => pick(lang, "platform", "平台"),
        SourceKind::Bank => pick(lang, "bank or card scheme", "银行或卡组织"),
        SourceKind::Operator => pick(lang, "operator", "运营商"),
        SourceKind::Government => pick(lang, "government", "政府"),
        SourceKind::Press => pick(lang, "press", "媒体"),
        SourceKind::Community => pick(lang, "community", "用户社区"),
        SourceKind::Blog => pick(lang, "blog or guide", "博客或指南"),
        SourceKind::Inference => pick(lang, "inference", "推断"),
        SourceKind::Document => pick(lang, "document", "文档"),
    }
}

/// What the grades mean.
pub(super) fn grade(grade: &str, lang: Lang) -> &'static str {
    match grade {
        "A" => pick(lang, "law or regulator", "法律或监管机构"),
        "B" => pick(
            lang,
            "the platform's, bank's, operator's or a government's own page",
            "平台、银行、运营商或政府自己的页面",
        ),
        "C" => pick(lang, "press", "媒体"),
        "D" => pick(lang, "community, blog or inference", "社区、博客或推断"),
        _ => pick(lang, "an undated document", "无日期的文档"),
    }
}

/// The word of an editor on an assessment. Editors may use others than those known here, which stand as they are.
pub(super) fn flag(flag: &str, lang: Lang) -> String {
    let zh = match flag {
        "category_error" => "概念混淆",
        "irrelevant" => "无关",
        "ok" => "无误",
        "opinion" => "观点",
        "outdated" => "过时",
        "partial" => "部分属实",
        "risky" => "有风险",
        "wrong" => "错误",
        other => other,
    };
    match lang {
        Lang::En => flag.replace('_', " "),
        Lang::Zh => zh.replace('_', " "),
    }
}
