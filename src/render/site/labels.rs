//! Words for the fixed lists of the model, in both languages.

use crate::engine::model::{Basis, Compliance, Confidence, Effect, Grade, Lang, SourceKind, Topic};
use crate::render::explain::{Says, mark};

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

/// The sign of what comes out: that of its verdict, or one of its own.
pub(super) fn sign(says: Says) -> &'static str {
    match says {
        Says::Uncertain => "≈",
        Says::Undocumented => "–",
        _ => mark(says.verdict()),
    }
}

/// What comes out, in a word.
pub(super) fn word(says: Says, lang: Lang) -> &'static str {
    match says {
        Says::Yes => lang.pick("yes", "可以"),
        Says::VeryLikely => lang.pick("likely", "很可能"),
        Says::OnlyAround => lang.pick("around", "变通"),
        Says::Depends => lang.pick("depends", "看情况"),
        Says::Uncertain => lang.pick("unsure", "不一定"),
        Says::NoByArticle => lang.pick("disputed", "有争议"),
        Says::MostLikelyNo => lang.pick("unlikely", "多半不行"),
        Says::No => lang.pick("no", "不行"),
        Says::Undocumented => lang.pick("no record", "无记载"),
    }
}

/// What that means.
pub(super) fn meaning(says: Says, lang: Lang) -> &'static str {
    match says {
        Says::Yes => lang
            .pick("It works, and nothing that was left open can change that.", "行得通，没说明的情况都不会改变结论。"),
        Says::VeryLikely => lang.pick(
            "It works in ordinary cases; somebody else has the last word, and may say no.",
            "一般情况下行得通，但最终由他方决定，仍可能被拒。",
        ),
        Says::OnlyAround => {
            lang.pick("It does not work directly; there is a way around.", "不能直接办到，但有变通办法。")
        }
        Says::Depends => lang.pick(
            "It works for some in this situation and not for others; the answer says what decides.",
            "同样处境的人，有的行，有的不行；点开可看取决于什么。",
        ),
        Says::Uncertain => lang.pick(
            "Somebody has decided against you; that need not be the end of it.",
            "有一方已作出不利的决定，但未必就此不行。",
        ),
        Says::NoByArticle => lang.pick(
            "Only the country's article says that it does not work; the more cautious answer is reported.",
            "只有该国的文章说行不通；按较谨慎的一种报告。",
        ),
        Says::MostLikelyNo => lang.pick("It does not work in ordinary cases.", "一般情况下行不通。"),
        Says::No => lang.pick("It does not work, whatever else turns out.", "行不通，没说明的情况都不会改变结论。"),
        Says::Undocumented => lang.pick(
            "Not documented: nothing that was read says that it works. Silence is not a yes.",
            "没有可靠记载：读到的资料都没有说可行。没有记载不等于可以。",
        ),
    }
}
