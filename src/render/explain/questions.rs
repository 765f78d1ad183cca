//! Question trees as JSON, for a person to read, and as a Mermaid flowchart.

use serde::Serialize;

use super::Phrases;
use super::answer::head as head_of_sheet;
use super::blocks::{Block, Sheet};
use super::head::{HeadReport, head};
use super::verdicts::Verdicts;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Lang, Text};
use crate::engine::verdict::Verdict;
use crate::reason::analysis::{Branch, QuestionTree, Then};

/// The JSON of a question tree. It is a stable contract: keys are only ever added.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuestionTreeReport<'e> {
    /// The question, and the answer so far.
    #[serde(flatten)]
    pub(crate) head: HeadReport<'e>,
    /// The number of questions in the worst case.
    pub(crate) worst_case: usize,
    /// The number of questions on average.
    pub(crate) expected: f64,
    /// Whether it is proved that no other order takes fewer questions.
    pub(crate) optimal: bool,
    /// The entry point.
    pub(crate) start: ThenReport,
    /// The questions, each before those that can follow it.
    pub(crate) questions: Vec<TreeQuestionReport<'e>>,
}

/// A question of a tree.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct TreeQuestionReport<'e> {
    /// Its number, from 1.
    pub(crate) number: usize,
    /// The fact that it asks for.
    pub(crate) fact: &'e str,
    /// The wording of the question for a person.
    pub(crate) question: &'e Text,
    /// The branches; every possible answer is in one of them.
    pub(crate) branches: Vec<BranchReport<'e>>,
}

/// The answers that lead to the same next question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct BranchReport<'e> {
    /// The answers.
    pub(crate) answers: Vec<&'e str>,
    /// The continuation.
    pub(crate) then: ThenReport,
}

/// The continuation after an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ThenReport {
    /// The question of this number.
    Ask(usize),
    /// Nothing that can be asked changes the answer any more.
    Settled {
        /// The best possible verdict.
        verdict: Verdict,
        /// The worst possible verdict.
        guaranteed: Verdict,
    },
}

impl From<Then> for ThenReport {
    fn from(then: Then) -> ThenReport {
        match then {
            Then::Ask(place) => ThenReport::Ask(place + 1),
            Then::Settled { verdict, guaranteed } => ThenReport::Settled { verdict, guaranteed },
        }
    }
}

impl<'r> Evaluation<'r> {
    /// A question tree as the structure of its JSON.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Asking;
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?;
    /// let tree = evaluation.question_tree(&Asking::new())?;
    /// let json = serde_json::to_value(evaluation.questions_report(&tree)).expect("a report is plain data");
    /// assert_eq!((&json["worst_case"], &json["questions"][0]["fact"]), (&4.into(), &"sms_codes".into()));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn questions_report<'e>(&'e self, tree: &QuestionTree<'r>) -> QuestionTreeReport<'e> {
        let questions = tree.questions.iter().enumerate().map(|(place, question)| TreeQuestionReport {
            number: place + 1,
            fact: &question.fact.id,
            question: &question.fact.question,
            branches: question
                .branches
                .iter()
                .map(|branch| BranchReport { answers: branch.names(), then: branch.then.into() })
                .collect(),
        });
        QuestionTreeReport {
            head: head(self),
            worst_case: tree.worst_case,
            expected: tree.expected,
            optimal: tree.optimal,
            start: tree.start.into(),
            questions: questions.collect(),
        }
    }

    /// A question tree for a person to read: each question once, with the continuation of each answer.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Asking;
    /// use simbind::facts::Goal;
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?;
    /// let tree = evaluation.question_tree(&Asking::new())?;
    /// let text = evaluation.questions_sheet(&tree, Lang::En).to_text(80, false);
    /// assert!(text.contains("1. Do one-time codes arrive on the number? [sms_codes]"), "{text}");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn questions_sheet(&self, tree: &QuestionTree<'r>, lang: Lang) -> Sheet {
        let mut sheet = Sheet::new(self.rulebook().vocabulary(), lang);
        head_of_sheet(&mut sheet, self);
        let phrases = self.phrases(sheet.phrases.lang);
        sheet.push(Block::Gap);
        sheet.line(match tree.questions.len() {
            0 => lang.pick("There is nothing to ask.", "没有要问的。").to_owned(),
            _ => extent(tree, lang),
        });
        for (place, question) in tree.questions.iter().enumerate() {
            let (text, fact) = (question.fact.question.get(lang), &question.fact.id);
            sheet.heading(format!("{}. {text} [{fact}]", place + 1));
            for branch in &question.branches {
                sheet.bullet(format!(
                    "{} → {}",
                    labels(branch, phrases),
                    then(branch.then, Verdicts::of(self, phrases), lang)
                ));
            }
        }
        sheet
    }
}

fn extent(tree: &QuestionTree<'_>, lang: Lang) -> String {
    let (most, expected, all) = (tree.worst_case, tree.expected, tree.questions.len());
    let best = if tree.optimal { lang.pick("; no other order takes fewer", "；没有更省的问法") } else { "" };
    lang.pick(
        format!("{most} questions at most, {expected:.2} on average, {all} in all{best}."),
        format!("最多问 {most} 题，平均 {expected:.2} 题，共 {all} 题{best}。"),
    )
}

fn labels(branch: &Branch<'_>, phrases: &Phrases) -> String {
    branch.answers().map(|value| value.label.get(phrases.lang)).collect::<Vec<_>>().join(&phrases.or)
}

fn then(then: Then, verdicts: Verdicts<'_>, lang: Lang) -> String {
    match then {
        Then::Ask(place) => lang.pick(format!("question {}", place + 1), format!("第 {} 题", place + 1)),
        Then::Settled { verdict, guaranteed } => verdicts.range(verdict, guaranteed),
    }
}

impl QuestionTree<'_> {
    /// The tree as a Mermaid flowchart.
    ///
    /// ```
    /// use simbind::analysis::Asking;
    /// use simbind::facts::Goal;
    /// use simbind::model::Lang;
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?;
    /// let tree = evaluation.question_tree(&Asking::new())?;
    /// assert!(tree.to_mermaid(Lang::En).starts_with("flowchart TD\n"));
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_mermaid(&self, lang: Lang) -> String {
        let phrases = Phrases::own(lang);
        let verdicts = Verdicts::new(self.terms, phrases);
        let mut out = String::from("flowchart TD\n");
        let mut ends: Vec<(Verdict, Verdict)> = Vec::new();
        let mut end = |then: Then| {
            if let Then::Settled { verdict, guaranteed } = then
                && !ends.contains(&(verdict, guaranteed))
            {
                ends.push((verdict, guaranteed));
            }
        };
        end(self.start);
        self.questions.iter().flat_map(|question| &question.branches).for_each(|branch| end(branch.then));
        for (place, question) in self.questions.iter().enumerate() {
            let (number, text) = (place + 1, escape(question.fact.question.get(lang)));
            out.push_str(&format!("    q{number}[\"{number}: {text}\"]\n"));
        }
        for (verdict, guaranteed) in &ends {
            let text = escape(&verdicts.range(*verdict, *guaranteed));
            out.push_str(&format!("    {}([\"{text}\"])\n", name(*verdict, *guaranteed)));
        }
        for (place, question) in self.questions.iter().enumerate() {
            for branch in &question.branches {
                let to = match branch.then {
                    Then::Ask(place) => format!("q{}", place + 1),
                    Then::Settled { verdict, guaranteed } => name(verdict, guaranteed),
                };
                out.push_str(&format!("    q{} -->|\"{}\"| {to}\n", place + 1, escape(&labels(branch, phrases))));
            }
        }
        out
    }
}

fn name(verdict: Verdict, guaranteed: Verdict) -> String {
    if verdict == guaranteed { verdict.to_string() } else { format!("{verdict}_or_{guaranteed}") }
}

/// Escapes text for a quoted Mermaid label: characters with a meaning in Mermaid or HTML become entities.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("#quot;"),
            '#' => out.push_str("#35;"),
            '&' => out.push_str("#amp;"),
            '<' => out.push_str("#lt;"),
            '>' => out.push_str("#gt;"),
            '`' => out.push_str("#96;"),
            '|' => out.push_str("#124;"),
            '\\' => out.push_str("#92;"),
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_hold_nothing_that_mermaid_takes_for_its_own() {
        assert_eq!(escape("\"a\" | <b> & `c` #1\n\\"), "#quot;a#quot; #124; #lt;b#gt; #amp; #96;c#96; #35;1 #92;");
        assert_eq!(escape("in one's own name (银行)"), "in one's own name (银行)");
    }
}
