//! `simbind ask`: an interview, a question at a time, until the answer is settled.

use simbind::Rulebook;
use simbind::analysis::{Asking, NextQuestion};
use simbind::model::{Fact, KnownName, Lang, Text};

use super::Failure;
use super::args::Ask;
use super::asked::Situation;
use super::interview::{Interview, Picked, Prompt};
use super::order::asking;
use super::output::Output;

/// Steps of work for the search for the best question: a person waits a tenth of a second gladly for one question less.
const EFFORT: usize = 100_000;

/// Nobody is asked for their situation where so few questions settle it.
const FEW: usize = 3;

/// A question that was answered.
enum Answered {
    Goal(String),
    Country(String),
    /// The typical situation that comes closest, if one does.
    Situation(Option<String>),
    /// A fact, and what was told of it; none where the person does not know.
    Fact(String, Option<Answer>),
}

/// What was told of a fact.
enum Answer {
    /// A value, by its id.
    Value(String),
    /// What the person calls it: a wallet, a bank, a card, an operator.
    Name(String),
}

/// What is asked before the facts: what the person wants, where they are from, and what they have, unless that was told.
struct Interviewed<'r> {
    rulebook: &'r Rulebook,
    args: &'r Ask,
    answered: Vec<Answered>,
}

pub(crate) fn ask(rulebook: &Rulebook, args: &Ask, output: Output) -> Result<(), Failure> {
    if args.asked.profile.as_deref() == Some("-") {
        return Err(Failure::Request(
            "error: standard input is where the answers come from; name a file, such as `--profile profile.yaml`"
                .into(),
        ));
    }
    let lang = args.style.language(rulebook)?;
    let order = asking(rulebook, &args.order)?.effort(EFFORT);
    let mut person = Interviewed { rulebook, args, answered: Vec::new() };
    let interview = Interview::new(output, lang);
    // What is wrong with the question is said before anything is asked.
    if !person.country_is_open() {
        let evaluation = person.situation()?.evaluate(rulebook)?;
        evaluation.next_question(&order)?;
        interview.say(evaluation.country_name().get(lang))?;
    }
    interview.begin()?;
    let evaluation = loop {
        let may_go_back = !person.answered.is_empty();
        let number = person.answered.len() + 1;
        if let Some((prompt, answer)) = person.before_facts(&order, number, may_go_back, lang)? {
            match interview.ask(&prompt)? {
                Picked::Answer(place) => {
                    let answered = answer(place);
                    person.note(&interview, &answered, lang)?;
                    person.answered.push(answered);
                }
                Picked::Back => drop(person.answered.pop()),
                _ => break person.situation()?.evaluate(rulebook)?,
            }
            continue;
        }
        let evaluation = person.situation()?.evaluate(rulebook)?;
        let asking = person.unknown().fold(order.clone(), |asking, fact| asking.unknown(fact));
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
        let names = person.names(&next)?;
        let fact = next.fact().id().to_owned();
        match interview.ask(&prompt(rulebook, &next, &names, number, may_go_back, lang))? {
            Picked::Answer(place) => {
                let told = match names.get(place) {
                    Some(name) => Some(Answer::Name(name.id().to_owned())),
                    None => next.answers().nth(place - names.len()).map(|value| Answer::Value(value.id().to_owned())),
                };
                person.answered.push(Answered::Fact(fact, told));
            }
            Picked::Figure(figure) => {
                // What compares a figure with something else is told by the figure.
                let fact = measured(rulebook, next.fact()).id().to_owned();
                person.answered.push(Answered::Fact(fact, Some(Answer::Value(figure))));
            }
            Picked::Unknown => person.answered.push(Answered::Fact(fact, None)),
            Picked::Back => drop(person.answered.pop()),
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

impl<'r> Interviewed<'r> {
    /// Whether it was left to the interview which country it is about.
    fn country_is_open(&self) -> bool {
        self.args.asked.country.is_none() && self.args.asked.profile.is_none()
    }

    /// The next question about something other than a fact, with what a place among its answers means.
    #[expect(clippy::type_complexity, reason = "it is taken apart at once")]
    fn before_facts(
        &self,
        order: &Asking,
        number: usize,
        may_go_back: bool,
        lang: Lang,
    ) -> Result<Option<(Prompt, Box<dyn Fn(usize) -> Answered + 'r>)>, Failure> {
        let (rulebook, told) = (self.rulebook, &self.args.asked.told);
        let by_hand = self.args.asked.profile.is_none();
        let given = |is: fn(&Answered) -> bool| self.answered.iter().any(is);
        let mut prompt = Prompt {
            heading: lang.pick(format!("Question {number}"), format!("第 {number} 题")),
            question: String::new(),
            answers: Vec::new(),
            listed: usize::MAX,
            default: None,
            may_be_unknown: false,
            may_go_back,
            figure: None,
        };
        if by_hand && told.goal.is_none() && !given(|one| matches!(one, Answered::Goal(_))) {
            let words = rulebook.vocabulary();
            prompt.question = lang.pick("What do you want to do?", "您想做什么？").to_owned();
            prompt.answers = words.goals().iter().map(|goal| answer(goal.id(), goal.label(), lang)).collect();
            prompt.default = words.goals().iter().position(|goal| words.goal(goal.id()) == Some(words.default_goal()));
            let goal =
                move |place: usize| words.goals().get(place).map_or_else(String::new, |goal| goal.id().to_owned());
            return Ok(Some((prompt, Box::new(move |place| Answered::Goal(goal(place))))));
        }
        if self.country_is_open() && !given(|one| matches!(one, Answered::Country(_))) {
            let countries = rulebook.model().countries().iter();
            let (known, other): (Vec<_>, Vec<_>) = countries.partition(|country| country.described());
            let scope = rulebook.vocabulary().terms().scope();
            let one = scope.one().get(lang);
            prompt.question = scope.question().map_or_else(
                || lang.pick(format!("Which {one}? A name or a code."), format!("哪个{one}？可写名称或代码。")),
                |question| question.get(lang).to_owned(),
            );
            prompt.listed = known.len();
            let all = known.into_iter().chain(other).collect::<Vec<_>>();
            prompt.answers.extend(all.iter().map(|country| {
                let (id, label, mut more) = answer(country.code(), country.name(), lang);
                more.extend(country.aliases().map(str::to_owned));
                (id, label, more)
            }));
            let code = move |place: usize| all.get(place).map_or_else(String::new, |country| country.code().to_owned());
            return Ok(Some((prompt, Box::new(move |place| Answered::Country(code(place))))));
        }
        let nothing_told = by_hand && told.facts.is_empty() && told.situation.is_none() && !told.nothing_else;
        let asked = |one: &Answered| matches!(one, Answered::Situation(_) | Answered::Fact(..));
        if nothing_told && !self.answered.iter().any(asked) && self.many_questions(order)? {
            let situation = self.situation()?;
            let fits = |id: &str| {
                let profile = situation.profile.clone().in_situation(id);
                profile.is_ok_and(|profile| rulebook.evaluate(&situation.country, &profile, situation.as_of).is_ok())
            };
            let typical = rulebook.vocabulary().situations().iter().filter(|one| fits(one.id())).collect::<Vec<_>>();
            if !typical.is_empty() {
                prompt.question = lang.pick("Which of these are you?", "您是下面哪一种情况？").to_owned();
                prompt.answers = typical.iter().map(|one| answer(one.id(), one.label(), lang)).collect();
                let none = lang.pick("none of these", "都不是").to_owned();
                prompt.answers.push((none.clone(), none, vec!["none".to_owned()]));
                let id = move |place: usize| typical.get(place).map(|one| one.id().to_owned());
                return Ok(Some((prompt, Box::new(move |place| Answered::Situation(id(place))))));
            }
        }
        let Some((fact, names)) = self.by_name()? else { return Ok(None) };
        prompt.question = fact.question().get(lang).to_owned();
        prompt.answers = called(&names, lang);
        let other = lang.pick("another one", "别的").to_owned();
        prompt.answers.push((other.clone(), other, vec!["other".to_owned()]));
        let fact = fact.id().to_owned();
        let named = move |place: usize| names.get(place).map(|name| Answer::Name(name.id().to_owned()));
        Ok(Some((prompt, Box::new(move |place| Answered::Fact(fact.clone(), named(place))))))
    }

    /// Whether more facts would be asked for than it takes to say which situation comes closest and what differs in it.
    fn many_questions(&self, order: &Asking) -> Result<bool, Failure> {
        let evaluation = self.situation()?.evaluate(self.rulebook)?;
        let next = evaluation.foreseen()?.next_question(order)?;
        Ok(next.is_some_and(|next| next.worst_case().is_none_or(|most| most > FEW)))
    }

    /// What the person may call something that their situation says they have, where the name tells more than that.
    fn by_name(&self) -> Result<Option<(&'r Fact, Vec<&'r KnownName>)>, Failure> {
        let Some(Answered::Situation(Some(_))) = self.answered.last() else { return Ok(None) };
        let situation = self.situation()?;
        let facts = self.rulebook.vocabulary().facts();
        let told = |fact: &str| situation.profile.facts().find(|(told, _)| *told == fact).map(|(_, values)| values);
        let tells_more = |name: &&KnownName| {
            let mut tells = name.tells().filter_map(|(fact, values)| {
                let fact = facts.get(fact.index())?;
                let values = values.into_iter().filter_map(|value| fact.values().get(value.index()));
                Some((told(fact.id())?, values.map(|value| value.id()).collect::<Vec<_>>()))
            });
            let has = tells.next().is_some_and(|(told, values)| values.iter().any(|value| told.contains(value)));
            has && tells.any(|(told, values)| told != values)
        };
        let names = self.rulebook.names_in(&situation.country)?.filter(tells_more).collect::<Vec<_>>();
        let first = names.first().and_then(|name| name.fact());
        let Some(fact) = first.and_then(|fact| facts.get(fact.index())) else { return Ok(None) };
        Ok(Some((fact, names.into_iter().filter(|name| name.fact() == first).collect())))
    }

    /// What is taken to be so by an answer, where it says more than it seems to.
    fn note(&self, interview: &Interview, answered: &Answered, lang: Lang) -> Result<(), Failure> {
        let Answered::Situation(Some(id)) = answered else { return Ok(()) };
        let profile = self.situation()?.profile.in_situation(id)?;
        let facts = profile.facts().filter_map(|(fact, values)| {
            let fact = self.rulebook.vocabulary().facts().iter().find(|known| known.id() == fact)?;
            let labels = fact.label_of_told(&values, lang);
            Some(format!("{}{}{labels}", fact.label().get(lang), lang.pick(": ", "：")))
        });
        let facts = facts.collect::<Vec<_>>().join(lang.pick("; ", "；"));
        interview.say(&lang.pick(
            format!("This takes it that: {facts}. If something is not so, go back and choose `none of these`."),
            format!("这就是说：{facts}。有不符的，请返回上一题，选“都不是”。"),
        ))
    }

    /// The question with what was answered.
    fn situation(&self) -> Result<Situation, Failure> {
        let asked = &self.args.asked;
        let country = self.answered.iter().find_map(|one| match one {
            Answered::Country(code) => Some(code.as_str()),
            _ => None,
        });
        let country = country.or(asked.country.as_deref());
        let mut situation = Situation::with_profile(self.rulebook, country, asked.profile.as_deref(), &asked.told)?;
        // What somebody calls what they have says more than the situation that comes closest.
        let named = |one: &&Answered| matches!(one, Answered::Fact(_, Some(Answer::Name(_))));
        let (first, then): (Vec<_>, Vec<_>) = self.answered.iter().partition(named);
        for answered in first.into_iter().chain(then) {
            let profile = situation.profile;
            situation.profile = match answered {
                Answered::Goal(goal) => profile.with_goal(goal)?,
                Answered::Situation(Some(id)) => profile.in_situation(id)?,
                Answered::Fact(fact, Some(Answer::Value(value))) => profile.set(fact, value)?,
                Answered::Fact(fact, Some(Answer::Name(name))) => {
                    profile.set_known(self.rulebook, &situation.country, fact, [name.as_str()])?
                }
                Answered::Country(_) | Answered::Situation(None) | Answered::Fact(_, None) => profile,
            };
        }
        Ok(situation)
    }

    /// The facts that the person does not know.
    fn unknown(&self) -> impl Iterator<Item = &str> {
        self.answered.iter().filter_map(|one| match one {
            Answered::Fact(fact, None) => Some(fact.as_str()),
            _ => None,
        })
    }

    /// What people call their answers to a question: where the name is told in its place, or tells one answer to it.
    fn names(&self, next: &NextQuestion<'_>) -> Result<Vec<&'r KnownName>, Failure> {
        let situation = self.situation()?;
        let fact = next.fact().id();
        let id = self.rulebook.vocabulary().fact(fact);
        let named = |one: &Answered| matches!(one, Answered::Fact(_, Some(Answer::Name(_))));
        if self.answered.iter().any(named) {
            return Ok(Vec::new());
        }
        let known = self.rulebook.names_in(&situation.country)?;
        let narrows = known.filter(|name| {
            let answers = name.tells().find(|(told, _)| Some(*told) == id).map_or(0, |(_, values)| values.len());
            let first = name.fact() == id;
            let fits = || {
                let profile = situation.profile.clone();
                let told = profile.set_known(self.rulebook, &situation.country, fact, [name.id()]);
                let day = situation.as_of;
                told.is_ok_and(|profile| self.rulebook.evaluate(&situation.country, &profile, day).is_ok())
            };
            (answers == 1 || answers > 0 && first) && fits()
        });
        Ok(narrows.collect())
    }
}

fn prompt(
    rulebook: &Rulebook,
    next: &NextQuestion<'_>,
    names: &[&KnownName],
    number: usize,
    may_go_back: bool,
    lang: Lang,
) -> Prompt {
    let left = match next.worst_case() {
        Some(1) => lang.pick(" (the last one)", "（最后一题）").to_owned(),
        Some(most) => lang.pick(format!(" (at most {most} to go)"), format!("（连本题最多还有 {most} 题）")),
        None => String::new(),
    };
    let values = next.answers().map(|value| answer(value.id(), value.label(), lang));
    let asked = next.fact().question().get(lang);
    let question = match next.fact().quantity() {
        Some(_) => {
            lang.pick(format!("{asked} Write a figure, or one of these:"), format!("{asked}请输入数值，或下列之一："))
        }
        None => asked.to_owned(),
    };
    Prompt {
        heading: lang.pick(format!("Question {number}{left}"), format!("第 {number} 题{left}")),
        question,
        answers: called(names, lang).into_iter().chain(values).collect(),
        listed: usize::MAX,
        default: None,
        may_be_unknown: true,
        may_go_back,
        figure: figure(rulebook, next.fact()),
    }
}

/// What is wrong with a figure, where figures are asked for.
fn figure(rulebook: &Rulebook, fact: &Fact) -> Option<super::interview::Figure> {
    fact.quantity()?;
    let quantity = measured(rulebook, fact).quantity()?.clone();
    Some(Box::new(move |word| quantity.check(word)))
}

/// The fact whose figure a fact's values are ranges of.
fn measured<'r>(rulebook: &'r Rulebook, fact: &'r Fact) -> &'r Fact {
    let of = fact.quantity().and_then(|quantity| quantity.of());
    of.and_then(|of| rulebook.vocabulary().facts().get(of.index())).unwrap_or(fact)
}

/// Names as answers, in every spelling.
fn called(names: &[&KnownName], lang: Lang) -> Vec<(String, String, Vec<String>)> {
    let called = names.iter().map(|name| {
        let (id, label, mut more) = answer(name.id(), name.label(), lang);
        more.extend(name.also().map(str::to_owned));
        (id, label, more)
    });
    called.collect()
}

/// An answer may be written in either language.
fn answer(id: &str, label: &Text, lang: Lang) -> (String, String, Vec<String>) {
    (id.to_owned(), label.get(lang).to_owned(), label.iter().map(|(_, label)| label.to_owned()).collect())
}
