//! `simbind ask`: an interview, one question at a time, until the answer is settled.
//!
//! [`interview::Interview`] decides what to ask, [`Interview`] shows it; this loop passes answers from one to the
//! other.

use simbind::Rulebook;
use simbind::interview::{self, Answered, Next, Told};
use simbind::model::Lang;

use super::Failure;
use super::answers::brief;
use super::args::Ask;
use super::asked::Situation;
use super::interview::{Figure, Interview, Picked, Prompt};
use super::order::asking;
use super::output::Output;

pub(crate) fn ask(rulebook: &Rulebook, args: &Ask, output: Output) -> Result<(), Failure> {
    if args.asked.profile.as_deref() == Some("-") {
        return Err(Failure::Request(
            "error: standard input is where the answers come from; name a file, such as `--profile profile.yaml`"
                .into(),
        ));
    }
    let lang = args.style.language(rulebook)?;
    let order = asking(rulebook, &args.order)?;
    let asked = &args.asked;
    let mut person = interview::Interview::new(rulebook).asking(&order);
    if asked.profile.is_some() || asked.told.goal.is_some() {
        person = person.with_goal_told();
    }
    let told = &asked.told;
    if asked.profile.is_some() || !told.facts.is_empty() || told.situation.is_some() || told.nothing_else {
        person = person.with_something_told();
    }
    let terminal = Interview::new(output, lang);
    // Errors in the question are reported before anything is asked.
    if asked.country.is_some() || asked.profile.is_some() {
        let situation = Situation::read(rulebook, asked)?;
        let evaluation = situation.evaluate(rulebook)?;
        evaluation.next_question(&order)?;
        terminal.say(evaluation.country_name().get(lang))?;
        person = person.in_country(&situation.country).as_of(situation.as_of);
        person.begin_with(situation.profile);
    }
    terminal.begin()?;
    loop {
        let prompt = match person.next(lang)? {
            Next::Ask(prompt) => prompt,
            Next::Done(why) => {
                output.print("\n")?;
                terminal.say(&why)?;
                break;
            }
            _ => break,
        };
        match terminal.ask(&on_terminal(rulebook, &prompt, !person.answered().is_empty(), lang))? {
            Picked::Answer(place) => {
                let Some(choice) = prompt.choices.get(place) else { continue };
                if let Some(note) = person.taken(&choice.answer, lang)? {
                    terminal.say(&note)?;
                }
                if let Answered::Country(country) = &choice.answer {
                    // Names of things are specific to a country, so they can be resolved only now.
                    let Situation { profile, as_of, .. } =
                        Situation::with_profile(rulebook, Some(country), None, &asked.told)?;
                    person = person.as_of(as_of);
                    person.begin_with(profile);
                }
                person.answer(choice.answer.clone());
            }
            // For a fact with ranges, the figure itself is stored (of the fact that is measured).
            Picked::Figure(figure) => person.answer(told_of(prompt.figure, Some(figure))),
            Picked::Unknown => person.answer(told_of(prompt.unknown, None)),
            Picked::Back => drop(person.back()),
            Picked::Stop => break,
        }
    }
    // Without a country there is nothing to evaluate, and reading the situation reports that as an error.
    let evaluation = match person.told()? {
        Some((country, profile)) => rulebook.evaluate(&country, &profile, person.day())?,
        None => Situation::read(rulebook, asked)?.evaluate(rulebook)?,
    };
    output.print("\n")?;
    if args.full {
        output.print(&evaluation.to_text(lang, output.width, output.color))
    } else {
        output.sheet(&brief(&evaluation, lang))
    }
}

fn told_of(fact: Option<String>, value: Option<String>) -> Answered {
    Answered::Fact(Told { fact: fact.unwrap_or_default(), value, name: None })
}

/// Converts a question to the form that the terminal shows.
fn on_terminal(rulebook: &Rulebook, prompt: &interview::Prompt, may_go_back: bool, lang: Lang) -> Prompt {
    let choices = prompt.choices.iter();
    Prompt {
        heading: prompt.heading.clone(),
        question: prompt.question.clone(),
        answers: choices.map(|one| (one.word.clone(), one.label.clone(), one.also.clone())).collect(),
        listed: prompt.listed,
        default: prompt.default,
        may_be_unknown: prompt.unknown.is_some(),
        may_go_back,
        figure: prompt.figure.as_deref().and_then(|fact| figure(rulebook, fact, lang)),
    }
}

/// The check of figures for a fact with a quantity.
fn figure(rulebook: &Rulebook, fact: &str, lang: Lang) -> Option<Figure> {
    let quantity = rulebook.vocabulary().facts().iter().find(|known| known.id() == fact)?.quantity()?.clone();
    Some(Box::new(move |word| quantity.check_typed(word).map_err(|wrong| wrong.get(lang).to_owned())))
}
