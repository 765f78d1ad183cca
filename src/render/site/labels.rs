//! Labels for the enumerations of the model, in both languages.

use crate::engine::model::{Basis, Compliance, Confidence, Effect, Lang};
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

/// The label of an editor's flag on an assessment. Editors may use flags that are not listed here; these are shown as
/// they are.
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

/// The symbol of an outcome: that of its verdict, or one of its own.
pub(super) fn sign(says: Says) -> &'static str {
    match says {
        Says::NotYet | Says::Uncertain => "≈",
        Says::Undocumented => "–",
        _ => mark(says.verdict()),
    }
}

/// The outcome in a word.
pub(super) fn word(says: Says, lang: Lang) -> &'static str {
    match says {
        Says::Yes => lang.pick("yes", "可以"),
        Says::VeryLikely => lang.pick("likely", "很可能"),
        Says::OnlyAround => lang.pick("around", "变通"),
        Says::Depends => lang.pick("depends", "看情况"),
        Says::NotYet => lang.pick("not yet", "先办一步"),
        Says::Uncertain => lang.pick("unsure", "不一定"),
        Says::NoByArticle => lang.pick("disputed", "有争议"),
        Says::MostLikelyNo => lang.pick("unlikely", "多半不行"),
        Says::No => lang.pick("no", "不行"),
        Says::Undocumented => lang.pick("no record", "无记载"),
    }
}

/// The meaning of an outcome, for the legend.
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
        Says::NotYet => {
            lang.pick("It most likely works once you have put one thing right.", "先办好一步，之后很可能行得通。")
        }
        Says::Uncertain => lang.pick(
            "Somebody has decided against you; that need not be the end of it.",
            "有一方已作出不利的决定，但未必就此不行。",
        ),
        Says::NoByArticle => lang.pick(
            "Only the article says that it does not work; the more cautious answer is reported.",
            "只有文章说行不通；按较谨慎的一种报告。",
        ),
        Says::MostLikelyNo => lang.pick("It does not work in ordinary cases.", "一般情况下行不通。"),
        Says::No => lang.pick("It does not work, whatever else turns out.", "行不通，没说明的情况都不会改变结论。"),
        Says::Undocumented => lang.pick(
            "Not documented: nothing that was read says that it works. Silence is not a yes.",
            "没有可靠记载：读到的资料都没有说可行。没有记载不等于可以。",
        ),
    }
}
