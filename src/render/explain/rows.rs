//! A row for each typical situation that fits what was told, with what comes out in it.

use super::Phrases;
use super::blocks::{Block, Sheet};
use super::sentence::outlook;
use crate::engine::evaluation::Evaluation;
use crate::engine::ids::FactId;
use crate::engine::model::TypicalSituation;
use crate::engine::profile::Profile;
use crate::engine::verdict::Verdict;

/// Adds the rows, where they say something: the vocabulary may have no situations, and all may contradict what was told.
pub(super) fn typical(sheet: &mut Sheet, evaluation: &Evaluation<'_>) -> bool {
    let phrases = sheet.phrases;
    let situations = &evaluation.rulebook().model().vocabulary.situations;
    let mut causes = Vec::new();
    let rows = situations.iter().filter_map(|situation| row(evaluation, situation, phrases, &mut causes));
    let rows = rows.collect::<Vec<_>>();
    // A single row that depends on something as well says what the first sentence says.
    let decided = |row: &Block| matches!(row, Block::Outcome { verdict: Some(_), .. });
    let any = rows.len() > 1 || rows.iter().any(decided);
    if any {
        sheet.heading(phrases.lang.pick("If you are ..", "如果您是："));
    }
    rows.into_iter().filter(|_| any).for_each(|row| sheet.push(row));
    any
}

/// `causes`: what was told in the rows before is not told again.
fn row(
    evaluation: &Evaluation<'_>,
    situation: &TypicalSituation,
    phrases: &Phrases,
    causes: &mut Vec<String>,
) -> Option<Block> {
    let lang = phrases.lang;
    if !fits(evaluation, situation) {
        return None;
    }
    let profile = told(evaluation).in_situation(situation.id()).ok()?;
    let day = Some(evaluation.as_of());
    let answer = evaluation.rulebook().evaluate(evaluation.country_code(), &profile, day).ok()?;
    let outlook = outlook(&answer, phrases).ok()?;
    let mut text = format!("{}{}{}", situation.label().get(lang), phrases.colon, outlook.short(lang));
    if let Some(last_word) = outlook.last_word(lang) {
        text.push_str(&lang.pick(format!("; {last_word}"), format!("，{last_word}")));
    }
    text.push_str(lang.pick(".", "。"));
    if let (Some(Verdict::NotDirectly), Some(cause)) = (outlook.shown(), &outlook.cause)
        && !causes.contains(cause)
    {
        causes.push(cause.clone());
        text.push_str(lang.pick(" ", ""));
        text.push_str(cause);
    }
    Some(Block::Outcome { verdict: outlook.shown(), text, first: false })
}

/// Whether somebody of whom this was told can be in a situation: nothing was told that is none of its values, and nothing is
/// held that it says is not.
fn fits(evaluation: &Evaluation<'_>, situation: &TypicalSituation) -> bool {
    let words = evaluation.rulebook().vocabulary();
    let of = |fact: FactId| situation.facts.iter().find(|(other, _)| *other == fact).map(|(_, values)| *values);
    words.facts.entries().all(|(id, fact)| {
        let told = evaluation.values(id);
        let closed = || situation.nothing_else && words.holdings.iter().any(|holding| *holding == id);
        match (of(id), fact.value("none")) {
            (Some(values), _) => !(told & values).is_empty(),
            (None, Some(none)) if closed() => told.contains(none),
            _ => true,
        }
    })
}

/// The question again, with what was told.
pub(super) fn told(evaluation: &Evaluation<'_>) -> Profile {
    let words = evaluation.rulebook().vocabulary();
    let mut profile = Profile::in_words_of(words);
    (profile.goal, profile.means) = (evaluation.situation.goal, evaluation.situation.means);
    for (fact, _) in evaluation.told() {
        if let Some(id) = words.fact(fact.id()) {
            profile.tell(id, evaluation.values(id));
        }
    }
    profile
}
