//! Rows for the typical situations that are consistent with the told facts, each with its outcome.

use super::Phrases;
use super::blocks::{Block, Sheet};
use super::sentence::{Says, outlook};
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{FactId, TypicalSituation};
use crate::engine::profile::Profile;
use crate::engine::verdict::Verdict;

/// Adds the rows if several differ. There may be none: the vocabulary may have no situations, or all may contradict the
/// told facts. Situations with the same outcome share a row. Returns whether rows were added.
pub(super) fn typical(sheet: &mut Sheet, evaluation: &Evaluation<'_>) -> bool {
    let phrases = evaluation.phrases(sheet.phrases.lang);
    let situations = &evaluation.rulebook().model().vocabulary.situations;
    let lang = phrases.lang;
    let mut rows: Vec<Row> = Vec::new();
    for situation in situations.iter().filter(|situation| fits(evaluation, situation)) {
        let Some((says, text)) = row(evaluation, situation, phrases) else { continue };
        let named = (situation.id().to_owned(), situation.label().get(lang).to_owned());
        match rows.iter_mut().find(|row| row.text == text) {
            Some(row) => row.situations.push(named),
            None => rows.push(Row { situations: vec![named], says, text }),
        }
    }
    // A single row repeats the first sentence, if that depends on something as well or if something was told.
    let bare = evaluation.told().next().is_none();
    let any = rows.len() > 1 || bare && rows.iter().any(|row| row.says.verdict().is_some());
    if any {
        sheet.heading(&phrases.situations);
        for Row { situations, says, text } in rows {
            sheet.push(Block::Row { says, situations, text });
        }
    }
    any
}

/// Situations with the same outcome.
struct Row {
    situations: Vec<(String, String)>,
    says: Says,
    text: String,
}

/// Whether a typical situation is consistent with the told facts: no fact has another value, and nothing more is held.
fn fits(evaluation: &Evaluation<'_>, situation: &TypicalSituation) -> bool {
    let words = &evaluation.rulebook().model().vocabulary;
    let named = |fact: FactId| situation.facts.iter().find(|(named, _)| *named == fact).map(|(_, values)| *values);
    let mut told = evaluation.told().filter_map(|(fact, _)| words.fact(fact.id()));
    told.all(|fact| match named(fact) {
        Some(values) => !(evaluation.values(fact) & values).is_empty(),
        None => {
            let none = words.facts[fact].value("none");
            let holds =
                words.holdings.contains(&fact) && none.is_some_and(|none| !evaluation.values(fact).contains(none));
            !(situation.nothing_else && holds)
        }
    })
}

/// The outcome in a situation, as a row.
fn row(evaluation: &Evaluation<'_>, situation: &TypicalSituation, phrases: &Phrases) -> Option<(Says, String)> {
    let lang = phrases.lang;
    let profile = told(evaluation).in_situation(situation.id()).ok()?;
    let day = Some(evaluation.as_of());
    let answer = evaluation.rulebook().evaluate(evaluation.country_code(), &profile, day).ok()?;
    let outlook = outlook(&answer, phrases).ok()?;
    let mut text = outlook.short(phrases);
    if let Some(last_word) = outlook.last_word(phrases) {
        text.push_str(&lang.pick(format!("; {last_word}"), format!("，{last_word}")));
    }
    text.push_str(lang.pick(".", "。"));
    if let (Some(Verdict::NotDirectly), Some(cause)) = (outlook.says.verdict(), &outlook.cause) {
        text.push_str(lang.pick(" ", ""));
        text.push_str(cause);
    }
    Some((outlook.says, text))
}

/// The question again, with the told facts.
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
