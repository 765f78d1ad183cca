//! A row for each typical situation that fits what was told, with what comes out in it.

use super::Phrases;
use super::blocks::{Block, Sheet};
use super::sentence::outlook;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::TypicalSituation;
use crate::engine::profile::Profile;
use crate::engine::verdict::Verdict;

/// Adds the rows, where there are several: the vocabulary may have no situations, and all may contradict what was told.
pub(super) fn typical(sheet: &mut Sheet, evaluation: &Evaluation<'_>) -> bool {
    let phrases = sheet.phrases;
    let situations = &evaluation.rulebook().model().vocabulary.situations;
    let mut causes = Vec::new();
    let rows = situations.iter().filter_map(|situation| row(evaluation, situation, phrases, &mut causes));
    let rows = rows.collect::<Vec<_>>();
    // One row says what the first sentence says.
    let any = rows.len() > 1;
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
    let profile = told(evaluation).in_situation(situation.id()).ok()?;
    let day = Some(evaluation.as_of());
    let answer = evaluation.rulebook().evaluate(evaluation.country_code(), &profile, day).ok()?;
    let outlook = outlook(&answer, phrases).ok()?;
    let mut text = outlook.short(lang);
    if let Some(last_word) = outlook.last_word(lang) {
        text.push_str(&lang.pick(format!("; {last_word}"), format!("，{last_word}")));
    }
    text.push_str(lang.pick(".", "。"));
    if let (Some(Verdict::NotDirectly), Some(cause)) = (outlook.says.verdict(), &outlook.cause)
        && !causes.contains(cause)
    {
        causes.push(cause.clone());
        text.push_str(lang.pick(" ", ""));
        text.push_str(cause);
    }
    let (situation, label) = (situation.id().to_owned(), situation.label().get(lang).to_owned());
    Some(Block::Row { says: outlook.says, situation, label, text })
}

/// The question again, with what was told.
fn told(evaluation: &Evaluation<'_>) -> Profile {
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
