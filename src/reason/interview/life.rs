//! What somebody is asked who wants to know how long a number lives: whose it is, and when it was last topped up or used.
//!
//! Both say by themselves what is to be done and until when, so that they are asked first, also where neither changes the
//! verdict: a number that was topped up last week is as good as one that was topped up last month.

use super::person::Person;
use super::prompt::{Answered, Choice, Prompt, Told};
use crate::engine::evaluation::Evaluation;
use crate::engine::ids::FactId;
use crate::engine::model::{Fact, Lang};
use crate::reason::keep::Operator;

/// The next such question, unless it was answered, was told, or nothing is known that hangs on it.
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
        // Those of the country, and whatever stands for all others.
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
