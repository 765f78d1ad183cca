//! Interviews as JSON: a request has the answers so far, the report has the next question and the current answer to the
//! question as a whole.
//!
//! No state is kept between requests. A page thus holds everything that is known about a person itself, and a link can
//! contain it.
//!
//! ```text
//! {"lang": "en", "answered": [{"goal": "bind"}, {"country": "NZ"}]}
//! {"next": {"ask": {"heading": "Question 3", "question": "Which of these are you?", "choices": [..]}},
//!  "told": [{"label": "bind the retention card ..", "answer": {"goal": "bind"}}, ..],
//!  "answer": {"title": "New Zealand: bind ..", "sentence": "It depends: ..", "html": "<p ..", "request": {"country": "NZ", ..}}}
//! ```

use serde::{Deserialize, Serialize};

use crate::engine::Question;
use crate::engine::error::Error;
use crate::engine::model::Lang;
use crate::engine::printable::printable;
use crate::engine::profile::Profile;
use crate::engine::rulebook::Rulebook;
use crate::reason::interview::{Answered, Interview, Next};
use crate::render::explain::{Block, brief_beside_a_question};
use crate::render::site::on_site;

/// The answers so far, and the language of the report.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    #[serde(default)]
    lang: Lang,
    #[serde(default)]
    answered: Vec<Answered>,
    /// The day that it is about. None means the date of the rulebook.
    as_of: Option<String>,
    /// The requested part; none means both. A page shows the answer before it requests the next question, which takes
    /// longer.
    only: Option<Only>,
    /// The effort of the search for the best question, in steps of work.
    effort: Option<usize>,
}

/// A part of a report.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Only {
    Answer,
    Question,
}

#[derive(Serialize)]
struct Report {
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<Next>,
    told: Vec<ToldReport>,
    /// None as long as no country was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<AnswerReport>,
}

/// An answer of the person, in words.
#[derive(Serialize)]
struct ToldReport {
    /// The question in a word or two; none if the label says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<String>,
    label: String,
    /// The facts that the answer implies.
    #[serde(skip_serializing_if = "Option::is_none")]
    taken: Option<String>,
}

/// The current answer to the question as a whole.
#[derive(Serialize)]
struct AnswerReport {
    title: String,
    sentence: String,
    /// The short answer as a part of a page of the site.
    html: String,
    /// The same question in the form for [`Answerer`](crate::contract::Answerer) and `simbind batch`.
    request: Question,
}

#[derive(Serialize)]
struct Refused {
    error: ErrorReport,
}

#[derive(Serialize)]
struct ErrorReport {
    code: String,
    message: String,
}

/// The next question of an interview, and the current answer, from the answers so far: JSON in, JSON out. An error in
/// the request is reported in the member `error`.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::Rulebook;
/// use simbind::explain::interview;
///
/// let request = r#"{"answered": [{"goal": "link_card"}, {"country": "NZ"}]}"#;
/// let json: serde_json::Value = serde_json::from_str(&interview(Rulebook::builtin(), request))?;
/// assert_eq!(json["next"]["ask"]["question"], "Is it about WeChat or Alipay?");
/// assert_eq!(json["told"][1]["label"], "New Zealand");
///
/// let slip = interview(Rulebook::builtin(), r#"{"answered": [{"goal": "link_crad"}, {"country": "NZ"}]}"#);
/// assert!(slip.contains("did you mean `link_card`?"), "{slip}");
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use]
pub fn interview(rulebook: &Rulebook, request: &str) -> String {
    let report = match serde_json::from_str::<Request>(request) {
        Ok(request) => next(rulebook, request).map_err(|error| refused(error.code(), &error.to_string())),
        Err(error) => Err(refused("bad-request", &error.to_string())),
    };
    // Both are plain data, so serialization cannot fail.
    match report {
        Ok(report) => serde_json::to_string(&report).unwrap_or_default(),
        Err(error) => serde_json::to_string(&error).unwrap_or_default(),
    }
}

fn refused(code: &str, message: &str) -> Refused {
    Refused { error: ErrorReport { code: code.to_owned(), message: printable(message).into_owned() } }
}

fn next(rulebook: &Rulebook, request: Request) -> Result<Report, Error> {
    let lang = rulebook.vocabulary().language(request.lang)?;
    let question = Question { as_of: request.as_of, ..Question::default() };
    let wanted = |part: Only| request.only.is_none_or(|only| only == part);
    let mut so_far = Interview::new(rulebook).as_of(question.day()?);
    if let Some(effort) = request.effort {
        so_far = so_far.effort(effort);
    }
    let mut told = Vec::new();
    for answered in request.answered {
        let taken = so_far.taken(&answered, lang)?;
        told.push(in_words(&so_far, rulebook, &answered, taken, lang)?);
        so_far.answer(answered);
    }
    let answer = match so_far.told()? {
        Some((country, profile)) if wanted(Only::Answer) => {
            let evaluation = rulebook.evaluate(&country, &profile, so_far.day())?;
            let sheet = brief_beside_a_question(&evaluation, lang);
            let text = |of: &dyn Fn(&Block) -> Option<&String>| sheet.blocks.iter().find_map(of).cloned();
            let title = text(&|block| match block {
                Block::Title(title) => Some(title),
                _ => None,
            });
            let sentence = text(&|block| match block {
                Block::Sentence { text, .. } => Some(text),
                _ => None,
            });
            Some(AnswerReport {
                title: title.unwrap_or_default(),
                sentence: sentence.unwrap_or_default(),
                html: on_site(&evaluation, &sheet),
                request: as_question(evaluation.country_code(), &profile, question.as_of),
            })
        }
        _ => None,
    };
    let next = wanted(Only::Question).then(|| so_far.next(lang)).transpose()?;
    Ok(Report { next, told, answer })
}

/// An answer in words, as the person who gave it reads it.
fn in_words(
    so_far: &Interview<'_>,
    rulebook: &Rulebook,
    answered: &Answered,
    taken: Option<String>,
    lang: Lang,
) -> Result<ToldReport, Error> {
    let words = rulebook.vocabulary();
    let labelled = |about: Option<&str>, label: &str| ToldReport {
        about: about.map(str::to_owned),
        label: label.to_owned(),
        taken: taken.clone(),
    };
    Ok(match answered {
        Answered::Goal(goal) => {
            let found = words.goals().iter().find(|known| known.id() == goal);
            labelled(None, found.map_or(goal, |found| found.label().get(lang)))
        }
        Answered::Country(country) => labelled(None, rulebook.country(country)?.name().get(lang)),
        Answered::Situation(Some(id)) => {
            let found = words.situations().iter().find(|known| known.id() == id);
            labelled(None, found.map_or(id, |found| found.label().get(lang)))
        }
        Answered::Situation(None) => labelled(None, lang.pick("none of the typical situations", "不属于典型情况")),
        Answered::Fact(told) => {
            let Some(fact) = words.facts().iter().find(|known| known.id() == told.fact) else {
                return Ok(labelled(Some(&told.fact), ""));
            };
            let about = Some(fact.label().get(lang));
            match (&told.name, &told.value) {
                (Some(name), _) => {
                    let country = so_far.country().unwrap_or_default();
                    let found = rulebook.names_in(country)?.find(|known| known.id() == name);
                    labelled(about, found.map_or(name, |found| found.label().get(lang)))
                }
                (None, Some(value)) => {
                    let found = fact.values().iter().find(|known| known.id() == value);
                    labelled(about, found.map_or(value, |found| found.label().get(lang)))
                }
                (None, None) => labelled(about, lang.pick("not known", "不知道")),
            }
        }
    })
}

/// The question by names, with all told facts.
fn as_question(country: &str, profile: &Profile, as_of: Option<String>) -> Question {
    let mut question = Question::from(profile);
    question.country = Some(country.to_owned());
    question.as_of = as_of;
    question
}
