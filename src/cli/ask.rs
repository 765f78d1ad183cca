//! `simbind ask`: an interview, a question at a time, until the answer is settled.

use simbind::analysis::NextQuestion;
use simbind::model::{Lang, Text};
use simbind::{Profile, Rulebook};

use super::Failure;
use super::args::Ask;
use super::asked::Situation;
use super::interview::{Interview, Picked, Prompt};
use super::order::asking;
use super::output::Output;

/// Steps of work for the search for the best question: a person waits a tenth of a second gladly for one question less.
const EFFORT: usize = 100_000;

/// A question that was answered: the fact, and the value told; none where the person does not know.
type Answered = (String, Option<String>);

pub(crate) fn ask(rulebook: &Rulebook, args: &Ask, output: Output) -> Result<(), Failure> {
    if args.asked.profile.as_deref() == Some("-") {
        return Err(Failure::Request(
            "error: standard input is where the answers come from; name a file, such as `--profile profile.yaml`"
                .into(),
        ));
    }
    let lang: Lang = args.style.lang.into();
    let situation = Situation::read(rulebook, &args.asked)?;
    // What is wrong with the question is said before anything is asked.
    let country = situation.evaluate(rulebook)?.country_name().get(lang);
    let order = asking(&args.order)?.effort(EFFORT);
    situation.evaluate(rulebook)?.next_question(&order)?;

    let interview = Interview::new(output, lang);
    interview.say(country)?;
    interview.begin()?;
    let asks_goal = args.asked.told.goal.is_none() && args.asked.profile.is_none();
    let mut goal: Option<String> = None;
    let mut answered: Vec<Answered> = Vec::new();
    let evaluation = loop {
        if asks_goal && goal.is_none() {
            match interview.ask(&goal_prompt(rulebook, lang))? {
                Picked::Answer(place) => {
                    goal = rulebook.vocabulary().goals().get(place).map(|goal| goal.id().to_owned())
                }
                _ => break situation.evaluate(rulebook)?,
            }
        }
        let profile = told(&situation.profile, goal.as_deref(), &answered)?;
        let evaluation = rulebook.evaluate(&situation.country, &profile, situation.as_of)?;
        let unknown = answered.iter().filter(|(_, value)| value.is_none());
        let asking = unknown.fold(order.clone(), |asking, (fact, _)| asking.unknown(fact));
        // Nobody is asked about what is unusual, nor about what another has yet to decide.
        let foreseen = evaluation.foreseen()?;
        let Some(next) = foreseen.next_question(&asking)? else {
            output.print("\n")?;
            interview.say(if evaluation.settled() {
                lang.pick("Nothing left open can change the answer.", "没有说明的情况都改变不了结论了。")
            } else if foreseen.settled() {
                lang.pick(
                    "In ordinary cases nothing left open changes the answer; what is unusual is not asked about.",
                    "一般情况下，没有说明的都改变不了结论；少见的情况没有问。",
                )
            } else {
                lang.pick(
                    "Nothing else that could be asked changes the answer; it depends on what you do not know.",
                    "再问别的也改变不了结论；它取决于您不知道的情况。",
                )
            })?;
            break evaluation;
        };
        let may_go_back = !answered.is_empty() || goal.is_some();
        match interview.ask(&prompt(&next, answered.len() + 1, may_go_back, lang))? {
            Picked::Answer(place) => {
                let value = next.answers().nth(place).map(|value| value.id().to_owned());
                answered.push((next.fact().id().to_owned(), value));
            }
            Picked::Unknown => answered.push((next.fact().id().to_owned(), None)),
            Picked::Back => {
                if answered.pop().is_none() {
                    goal = None;
                }
            }
            Picked::Stop => break evaluation,
        }
    };
    output.print("\n")?;
    if args.full {
        output.print(&evaluation.to_text(lang, output.width, output.color))
    } else {
        output.sheet(&evaluation.to_brief(lang))
    }
}

/// The profile with what was answered.
fn told(profile: &Profile, goal: Option<&str>, answered: &[Answered]) -> Result<Profile, Failure> {
    let mut profile = profile.clone();
    if let Some(goal) = goal {
        profile = profile.with_goal(goal)?;
    }
    for (fact, value) in answered {
        if let Some(value) = value {
            profile = profile.set(fact, value)?;
        }
    }
    Ok(profile)
}

fn goal_prompt(rulebook: &Rulebook, lang: Lang) -> Prompt {
    let words = rulebook.vocabulary();
    Prompt {
        heading: lang.pick("First", "首先").to_owned(),
        question: lang.pick("What do you want to do?", "您想做什么？").to_owned(),
        answers: words.goals().iter().map(|goal| answer(goal.id(), goal.label(), lang)).collect(),
        default: words.goals().iter().position(|goal| words.goal(goal.id()) == Some(words.default_goal())),
        may_be_unknown: false,
        may_go_back: false,
    }
}

fn prompt(next: &NextQuestion<'_>, number: usize, may_go_back: bool, lang: Lang) -> Prompt {
    let left = match next.worst_case() {
        Some(1) => lang.pick(" (the last one)", "（最后一题）").to_owned(),
        Some(most) => lang.pick(format!(" (at most {most} to go)"), format!("（连本题最多还有 {most} 题）")),
        None => String::new(),
    };
    Prompt {
        heading: lang.pick(format!("Question {number}{left}"), format!("第 {number} 题{left}")),
        question: next.fact().question().get(lang).to_owned(),
        answers: next.answers().map(|value| answer(value.id(), value.label(), lang)).collect(),
        default: None,
        may_be_unknown: true,
        may_go_back,
    }
}

/// An answer may be written in either language.
fn answer(id: &str, label: &Text, lang: Lang) -> (String, String, Vec<String>) {
    (id.to_owned(), label.get(lang).to_owned(), vec![label.en().to_owned(), label.zh().to_owned()])
}
