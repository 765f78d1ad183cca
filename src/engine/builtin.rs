//! The project's own rulebook, compiled in.
//!
//! The rule files are resolved when they change, not when the library is used: the model is committed as JSON, and a
//! test holds that it is what `rules/` says.

use std::sync::LazyLock;

use crate::engine::model::Model;
use crate::engine::rulebook::Rulebook;

static BUILTIN: LazyLock<Rulebook> = LazyLock::new(|| {
    let model: Model = serde_json::from_str(include_str!("builtin/model.json")).unwrap_or_else(|_| empty());
    Rulebook::new(model)
});

impl Rulebook {
    /// The project's own rulebook.
    #[must_use]
    pub fn builtin() -> &'static Rulebook {
        &BUILTIN
    }
}

/// Never seen by anyone: a test reads the committed model. Evaluation may not panic, so there is something to fall back on.
fn empty() -> Model {
    use crate::engine::model::Vocabulary;
    Model {
        version: String::new(),
        date: jiff::civil::Date::constant(2000, 1, 1),
        digest: String::new(),
        vocabulary: Vocabulary {
            gates: Vec::new(),
            means: Vec::new(),
            goals: Vec::new(),
            default_goal: 0,
            facts: Vec::new(),
            holdings: Vec::new(),
            impossible: Vec::new(),
        },
        countries: Vec::new(),
        sources: Vec::new(),
        claims: Vec::new(),
        rules: Vec::new(),
        routes: Vec::new(),
        alternatives: Vec::new(),
        steps: Vec::new(),
        tests: Vec::new(),
    }
}
