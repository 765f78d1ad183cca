//! The questions for a goal about the lifetime of a number: its operator, and the day of the last top-up or use.
//!
//! Both answers determine what to do and until when, even if they do not change the verdict: a number topped up last
//! week is as good as one topped up last month, but ends on another day. They are therefore asked first.

use super::person::Person;
use super::prompt::{Answered, Choice, Prompt, Told};
use crate::engine::evaluation::Evaluation;
use crate::engine::ids::FactId;
use crate::engine::model::{Fact, Lang};
use crate::reason::keep::Operator;

/// The next of these questions. None if it was answered or told, or if no known figure depends on it.
pub(super) fn question(
    person: &Person<'_>,
    evaluation: &Evaluation<'_>,
    answered: impl Fn(&str) -> bool,
    heading: &str,
    lang: Lang,
) -> Option<Prompt> {
    let lifetimes = evaluation.goal().lifetimes()?;
    let keeping = evaluation.keeping()?;
    let facts = &evaluation.rulebook().model().vocabulary.facts;
    let open = |id: FactId| {
        let fact = &facts[id];
        let told = !person.profile.told(id).is_empty() || person.profile.figures_of(id).is_some();
        (!told && !answered(fact.id())).then_some(fact)
    };
    if let Some(fact) = open(lifetimes.operator()) {
        let values = evaluation.values(lifetimes.operator());
        let claims = &evaluation.rulebook().model().claims;
        let here = |name: &str| keeping.operators().iter().any(|operator| operator.name() == name);
        let anywhere = |name: &str| claims.iter().any(|claim| claim.operator() == Some(name));
        // The operators of the country, and the values that stand for all others.
        let choices = fact.values_of(values).filter(|value| {
            let names = value.label().iter().map(|(_, name)| name).collect::<Vec<_>>();
            names.iter().any(|name| here(name)) || !names.iter().any(|name| anywhere(name))
        });
        let choices = choices.map(|value| {
            let told = Told { fact: fact.id().to_owned(), value: Some(value.id().to_owned()), name: None };
            Choice::new(Answered::Fact(told), value.id(), value.label(), lang)
        });
        let choices = choices.collect::<Vec<_>>();
        if choices.len() > 1 {
            return Some(asked(fact, fact.question().get(lang).to_owned(), choices, heading));
        }
    }
    let fact = open(lifetimes.last())?;
    let dated = |operator: &Operator<'_>| operator.timelines().iter().any(|timeline| !timeline.stages().is_empty());
    keeping.operators().iter().any(dated).then(|| {
        let (question, day) = (fact.question().get(lang), evaluation.as_of());
        let question =
            lang.pick(format!("{question} Write the day, such as {day}."), format!("{question}请写日期，如 {day}。"));
        let mut prompt = asked(fact, question, Vec::new(), heading);
        prompt.figure = Some(fact.id().to_owned());
        prompt.day = true;
        prompt
    })
}

fn asked(fact: &Fact, question: String, choices: Vec<Choice>, heading: &str) -> Prompt {
    Prompt { unknown: Some(fact.id().to_owned()), ..Prompt::new(heading.to_owned(), question, choices) }
}
