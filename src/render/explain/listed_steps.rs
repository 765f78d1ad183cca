use std::collections::BTreeMap;

use serde::Serialize;

use super::listing::{claim_ids, line};
use crate::engine::model::{Lang, Model, Scope, Step, Text};
use crate::engine::profile::names_of;

/// Facts by name, each with the names of values.
pub type NamedFacts<'r> = BTreeMap<&'r str, Vec<&'r str>>;

/// Something that a person can lawfully do to change their situation.
#[derive(Clone, Debug, Serialize)]
pub struct StepEntry<'r> {
    /// Name.
    pub id: &'r str,
    /// What it needs beforehand: one of these values of each of these facts.
    pub needs: NamedFacts<'r>,
    /// What comes of it: one of these values of each of these facts.
    pub sets: NamedFacts<'r>,
    /// How much it asks of a person, from 1 (a setting or a message) to 5 (months).
    pub effort: u8,
    /// First day on which it can be taken, beside the dates of its claims.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// First day on which it no longer can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// What to do.
    pub text: &'r Text,
    /// The claims on which it rests.
    pub because: Vec<&'r str>,
}

/// The steps that stand in the rule files of a scope.
pub(super) fn of_scope(model: &Model, scope: Scope) -> Vec<StepEntry<'_>> {
    let own = model.steps.iter().filter(|step| step.scope == scope);
    own.map(|step: &Step| StepEntry {
        id: &step.id,
        needs: named(model, &step.needs),
        sets: named(model, &step.sets),
        effort: step.effort,
        from: step.period.from.map(|day| day.to_string()),
        until: step.period.until.map(|day| day.to_string()),
        text: &step.text,
        because: claim_ids(model, &step.because),
    })
    .collect()
}

fn named<'r>(model: &'r Model, facts: &[(usize, u64)]) -> NamedFacts<'r> {
    let facts = facts.iter().filter_map(|(fact, set)| Some((model.vocabulary.facts.get(*fact)?, *set)));
    facts.map(|(fact, set)| (fact.id.as_str(), names_of(fact, set))).collect()
}

/// The steps as text, under a title.
pub(super) fn to_text(out: &mut String, steps: &[StepEntry<'_>], lang: Lang, width: usize) {
    if steps.is_empty() {
        return;
    }
    out.push_str(match lang {
        Lang::En => "\nSteps\n",
        Lang::Zh => "\n可做的改变\n",
    });
    for step in steps {
        line(out, &format!("{} effort {}", step.id, step.effort), width, "  ", "    ");
        line(out, step.text.get(lang), width, "    ", "    ");
        let (needs, sets) = (in_words(&step.needs), in_words(&step.sets));
        let needs = if needs.is_empty() { "nothing".to_owned() } else { needs };
        let because = step.because.join(", ");
        line(out, &format!("needs {needs}; sets {sets}; because {because}"), width, "    ", "      ");
    }
}

fn in_words(facts: &NamedFacts<'_>) -> String {
    facts.iter().map(|(fact, values)| format!("{fact}={}", values.join(","))).collect::<Vec<_>>().join(" and ")
}
