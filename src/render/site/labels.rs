//! Words for the fixed lists of the model, in both languages.

use crate::engine::model::{Basis, Compliance, Confidence, Effect, Grade, Lang, SourceKind, Topic};

pub(super) fn basis(basis: Basis, lang: Lang) -> &'static str {
    match basis {
        Basis::Document => lang.pick("document", "文档"),
        Basis::Evidence => lang.pick("evidence", "证据"),
    }
}

pub(super) fn effect(effect: Effect, lang: Lang) -> &'static str {
    match effect {
        Effect::Blocks => lang.pick("✗ blocks", "✗ 阻断"),
        Effect::Limits => lang.pick("! limits", "! 限制"),
        Effect::Permits => lang.pick("✓ permits", "✓ 允许"),
    }
}

pub(super) fn compliance(compliance: Compliance, lang: Lang) -> &'static str {
    match compliance {
        Compliance::Accepted => lang.pick("✓ accepted", "✓ 可用"),
        Compliance::Caution => lang.pick("△ caution", "△ 有风险"),
        Compliance::Prohibited => lang.pick("⊘ prohibited", "⊘ 禁止"),
    }
}

pub(super) fn confidence(confidence: Confidence, lang: Lang) -> &'static str {
    match confidence {
        Confidence::High => lang.pick("high", "高"),
        Confidence::Medium => lang.pick("medium", "中"),
        Confidence::Low => lang.pick("low: decides nothing", "低：不作依据"),
    }
}

pub(super) fn topic(topic: Topic, lang: Lang) -> &'static str {
    match topic {
        Topic::SimType => lang.pick("The number or card and sign-up", "卡的种类与注册"),
        Topic::KeepingNumber => lang.pick("Keeping the number", "保号"),
        Topic::BankCompatibility => lang.pick("Banks, cards, accounts", "银行、卡与账户"),
        Topic::PlatformLimits => lang.pick("What the platforms allow", "平台限制"),
        Topic::RegulatoryNotes => lang.pick("Law, regulators, terms", "法律、监管与条款"),
        Topic::Alternatives => lang.pick("Alternatives", "替代办法"),
        Topic::Security => lang.pick("Risks", "风险"),
        Topic::Context => lang.pick("Background", "背景"),
    }
}

pub(super) fn kind(kind: SourceKind, lang: Lang) -> &'static str {
    match kind {
        SourceKind::Law => lang.pick("law", "法律法规"),
        SourceKind::Regulator => lang.pick("regulator", "监管机构"),
        SourceKind::Platform => lang.pick("platform", "平台"),
        SourceKind::Bank => lang.pick("bank or card scheme", "银行或卡组织"),
        SourceKind::Operator => lang.pick("operator", "运营商"),
        SourceKind::Government => lang.pick("government", "政府"),
        SourceKind::Press => lang.pick("press", "媒体"),
        SourceKind::Community => lang.pick("community", "用户社区"),
        SourceKind::Blog => lang.pick("blog or guide", "博客或指南"),
        SourceKind::Inference => lang.pick("inference", "推断"),
        SourceKind::Document => lang.pick("document", "文档"),
    }
}

/// What the grades mean.
pub(super) fn grade(grade: Grade, lang: Lang) -> &'static str {
    match grade {
        Grade::A => lang.pick("law or regulator", "法律或监管机构"),
        Grade::B => lang.pick(
            "the platform's, bank's, operator's or a government's own page",
            "平台、银行、运营商或政府自己的页面",
        ),
        Grade::C => lang.pick("press", "媒体"),
        Grade::D => lang.pick("community, blog or inference", "社区、博客或推断"),
        Grade::E => lang.pick("an undated document", "无日期的文档"),
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
    lang.pick(flag, zh).replace('_', " ")
}
