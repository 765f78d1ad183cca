//! What holds of every answer and of every list of mistakes.

#![allow(dead_code, reason = "each target uses a part of it")]

use simbind::model::Lang;
use simbind::{Diagnostics, Evaluation};

/// Checks what holds of every answer, whatever the rules and the question.
pub fn answer(evaluation: &Evaluation<'_>) {
    let (verdict, guaranteed) = (evaluation.verdict(), evaluation.guaranteed());
    assert!(guaranteed <= verdict, "more is guaranteed ({guaranteed}) than can come out ({verdict})");
    assert_eq!(evaluation.settled(), verdict == guaranteed, "settled means that there is one verdict");
    assert!(evaluation.opinions().next().is_some(), "an answer without an opinion");
    for opinion in evaluation.opinions() {
        assert!(opinion.guaranteed() <= opinion.verdict(), "an opinion guarantees more than can come out");
        assert!(verdict <= opinion.verdict(), "the headline is above an opinion");
        assert!(guaranteed <= opinion.guaranteed(), "the headline guarantees more than an opinion does");
    }
}

/// Shows an answer in each format.
pub fn shown(evaluation: &Evaluation<'_>, lang: Lang, width: usize, color: bool) {
    assert!(!evaluation.to_text(lang, width, color).is_empty());
    assert!(!evaluation.to_markdown(lang).is_empty());
    let json = serde_json::to_string(&evaluation.to_report()).expect("a report is plain data");
    serde_json::from_str::<serde_json::Value>(&json).expect("a report is JSON");
}

/// Shows mistakes, and checks that each has a place and that they stand in its order.
pub fn mistakes(diagnostics: &Diagnostics) {
    assert!(diagnostics.iter().next().is_some(), "refused without a mistake");
    let places = diagnostics.iter().map(|mistake| (mistake.file(), mistake.line(), mistake.column()));
    assert!(places.is_sorted(), "mistakes out of order:\n{diagnostics}");
    for diagnostic in diagnostics.iter() {
        assert!(diagnostic.line() >= 1 && diagnostic.column() >= 1, "a mistake without a place: {diagnostic}");
        assert!(!diagnostic.code().is_empty() && !diagnostic.message().is_empty() && !diagnostic.file().is_empty());
    }
    assert!(!diagnostics.to_string().is_empty());
    for color in [false, true] {
        assert!(!diagnostics.render(color).is_empty());
    }
}
