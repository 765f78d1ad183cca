//! Interviews: asks a person question after question until nothing that is still open can change the answer.
//!
//! First the goal, the country, and the typical situation that comes closest (only if more than a few questions would
//! follow otherwise). Then the name of the thing that the situation says they have (a wallet, a bank). Then fact by
//! fact, each time the fact that leaves the fewest questions. Unusual values and pending decisions of others are not
//! asked about. Every question is a function of the list of answers so far, so going back means removing the last
//! answer.

mod life;
mod person;
mod prompt;

use jiff::civil::Date;

pub use prompt::{Answered, Choice, Next, Prompt, Told};

use super::analysis::{Asking, NextQuestion};
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Fact, KnownName, Lang, QuantityKind};
use crate::engine::profile::Profile;
use crate::engine::rulebook::Rulebook;
use person::Person;
use prompt::called;

/// The effort of the search for the best question. A person gladly waits a tenth of a second for one question less.
const EFFORT: usize = 100_000;

/// If this few questions settle the answer, the typical situation is not asked for.
const FEW: usize = 3;

/// An interview about one rulebook.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::Rulebook;
/// use simbind::interview::{Answered, Interview, Next};
/// use simbind::model::Lang;
///
/// let mut interview = Interview::new(Rulebook::builtin());
/// interview.answer(Answered::Goal("link_card".to_owned()));
/// interview.answer(Answered::Country("NZ".to_owned()));
/// while let Next::Ask(prompt) = interview.next(Lang::En)? {
///     // A person would choose; here the first answer is taken.
///     interview.answer(prompt.choices[0].answer.clone());
/// }
/// let (country, profile) = interview.told()?.expect("a country was told");
/// println!("{}", Rulebook::builtin().evaluate(&country, &profile, None)?.verdict());
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Interview<'r> {
    rulebook: &'r Rulebook,
    asking: Asking,
    profile: Profile,
    country: Option<String>,
    as_of: Option<Date>,
    goal_told: bool,
    anything_told: bool,
    answered: Vec<Answered>,
}

impl<'r> Interview<'r> {
    /// An interview with a person of whom nothing is known.
    #[must_use]
    pub fn new(rulebook: &'r Rulebook) -> Interview<'r> {
        Interview {
            rulebook,
            asking: Asking::new().effort(EFFORT),
            profile: Profile::in_words_of(rulebook.vocabulary()),
            country: None,
            as_of: None,
            goal_told: false,
            anything_told: false,
            answered: Vec::new(),
        }
    }

    /// Sets the options of the search for questions. The effort stays at its default.
    #[must_use]
    pub fn asking(self, asking: &Asking) -> Interview<'r> {
        Interview { asking: asking.clone().effort(EFFORT), ..self }
    }

    /// Sets the effort of the search for the best question, in steps of work (100,000 unless set). With less effort the
    /// question comes sooner and may not be the best.
    #[must_use]
    pub fn effort(self, steps: usize) -> Interview<'r> {
        Interview { asking: self.asking.effort(steps), ..self }
    }

    /// Sets the day that it is about.
    #[must_use]
    pub fn as_of(self, day: Option<Date>) -> Interview<'r> {
        Interview { as_of: day, ..self }
    }

    /// The day that it is about. None means the date of the rulebook.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        self.as_of
    }

    /// The goal is not asked for: the profile has it.
    #[must_use]
    pub fn with_goal_told(self) -> Interview<'r> {
        Interview { goal_told: true, ..self }
    }

    /// Something was told about the person already, so the typical situation is not asked for.
    #[must_use]
    pub fn with_something_told(self) -> Interview<'r> {
        Interview { anything_told: true, ..self }
    }

    /// Sets the country, which is then not asked for.
    #[must_use]
    pub fn in_country(self, country: impl Into<String>) -> Interview<'r> {
        Interview { country: Some(country.into()), ..self }
    }

    /// Sets the facts that were told before the first question.
    pub fn begin_with(&mut self, profile: Profile) {
        self.profile = profile;
    }

    /// Adds an answer.
    pub fn answer(&mut self, answer: Answered) {
        self.answered.push(answer);
    }

    /// Removes the last answer. False if there is none.
    pub fn back(&mut self) -> bool {
        self.answered.pop().is_some()
    }

    /// The answers so far.
    #[must_use]
    pub fn answered(&self) -> &[Answered] {
        &self.answered
    }

    /// The country that was told.
    #[must_use]
    pub fn country(&self) -> Option<&str> {
        let answered = self.answered.iter().find_map(|one| match one {
            Answered::Country(code) => Some(code.as_str()),
            _ => None,
        });
        answered.or(self.country.as_deref())
    }

    /// The country and the profile with all answers. None as long as no country was told.
    ///
    /// # Errors
    /// When something was answered that the vocabulary or the country does not have.
    pub fn told(&self) -> Result<Option<(String, Profile)>, Error> {
        let Some(country) = self.country() else { return Ok(None) };
        // A named thing (a wallet, a bank) is more specific than the typical situation, so it is applied first.
        let named = |one: &&Answered| matches!(one, Answered::Fact(told) if told.name.is_some());
        let (first, then): (Vec<_>, Vec<_>) = self.answered.iter().partition(named);
        let mut profile = self.profile.clone();
        for answered in first.into_iter().chain(then) {
            profile = match answered {
                Answered::Goal(goal) => profile.with_goal(goal)?,
                Answered::Situation(Some(id)) => profile.in_situation(id)?,
                Answered::Fact(Told { fact, value, name }) => match (value, name) {
                    (_, Some(name)) => profile.set_known(self.rulebook, country, fact, [name.as_str()])?,
                    (Some(value), None) => profile.set(fact, value)?,
                    (None, None) => profile,
                },
                Answered::Country(_) | Answered::Situation(None) => profile,
            };
        }
        Ok(Some((country.to_owned(), profile)))
    }

    /// The next question, or the reason why there is none.
    ///
    /// # Errors
    /// When what was told cannot be, or the vocabulary does not have it; when the rules are too hard
    /// ([`Error::is_too_hard`]).
    pub fn next(&self, lang: Lang) -> Result<Next, Error> {
        let heading = self.heading(None, lang);
        if !self.goal_told && !self.was(|one| matches!(one, Answered::Goal(_))) {
            return Ok(Next::Ask(self.goal(heading, lang)));
        }
        let Some((country, profile)) = self.told()? else { return Ok(Next::Ask(self.where_from(heading, lang))) };
        let person = Person { rulebook: self.rulebook, country, profile, as_of: self.as_of };
        if let Some(Answered::Situation(Some(_))) = self.answered.last()
            && let Some(prompt) = person.what_it_is_called(&heading, lang)?
        {
            return Ok(Next::Ask(prompt));
        }
        let evaluation = person.evaluate(&person.profile)?;
        let answered = |fact: &str| self.was(|one| matches!(one, Answered::Fact(told) if told.fact == fact));
        if let Some(prompt) = life::question(&person, &evaluation, answered, &heading, lang) {
            return Ok(Next::Ask(prompt));
        }
        let unknown = self.answered.iter().filter_map(|one| match one {
            Answered::Fact(told) if !told.known() => Some(told.fact.as_str()),
            _ => None,
        });
        let asking = unknown.fold(self.asking.clone(), |asking, fact| asking.unknown(fact));
        // Unusual values and pending decisions of others are not asked about.
        let foreseen = evaluation.foreseen()?;
        let Some(next) = foreseen.next_question_to_a_person(&asking)? else {
            return Ok(Next::Done(why_done(&evaluation, &foreseen, lang).to_owned()));
        };
        // The typical situation takes one question, plus some for the facts that differ.
        let many = next.worst_case().is_none_or(|most| most > FEW);
        let asked = |one: &Answered| matches!(one, Answered::Situation(_) | Answered::Fact(_));
        // Typical situations are about what somebody pays with.
        let gates = &self.rulebook.model().vocabulary.gates;
        let pays = evaluation.goal().gates().iter().any(|gate| gates[*gate].needs_means);
        if many && pays && !self.anything_told && !self.was(asked) {
            let choices = person.situations(lang);
            if !choices.is_empty() {
                let question = lang.pick("Which of these are you?", "您是下面哪一种情况？");
                return Ok(Next::Ask(Prompt::new(heading, question, choices)));
            }
        }
        let named = self.was(|one| matches!(one, Answered::Fact(told) if told.name.is_some()));
        let names = if named { Vec::new() } else { person.names(&next)? };
        Ok(Next::Ask(self.fact(&next, &names, lang)))
    }

    /// A text about everything that an answer assumes, if it assumes more than it says: the facts of a typical
    /// situation.
    ///
    /// # Errors
    /// When something was answered that the vocabulary does not have.
    pub fn taken(&self, answered: &Answered, lang: Lang) -> Result<Option<String>, Error> {
        let (Answered::Situation(Some(id)), Some((_, profile))) = (answered, self.told()?) else { return Ok(None) };
        let profile = profile.in_situation(id)?;
        let facts = profile.facts().filter_map(|(fact, values)| {
            let fact = self.rulebook.vocabulary().facts().iter().find(|known| known.id() == fact)?;
            let labels = fact.label_of_told(&values, lang);
            Some(format!("{}{}{labels}", fact.label().get(lang), lang.pick(": ", "：")))
        });
        let facts = facts.collect::<Vec<_>>().join(lang.pick("; ", "；"));
        Ok(Some(lang.pick(
            format!("This takes it that: {facts}. If something is not so, go back and choose `none of these`."),
            format!("这就是说：{facts}。有不符的，请返回上一题，选“都不是”。"),
        )))
    }

    fn was(&self, is: impl Fn(&Answered) -> bool) -> bool {
        self.answered.iter().any(is)
    }

    fn heading(&self, left: Option<usize>, lang: Lang) -> String {
        let number = self.answered.len() + 1;
        let left = match left {
            Some(1) => lang.pick(" (the last one)", "（最后一题）").to_owned(),
            Some(most) => lang.pick(format!(" (at most {most} to go)"), format!("（连本题最多还有 {most} 题）")),
            None => String::new(),
        };
        lang.pick(format!("Question {number}{left}"), format!("第 {number} 题{left}"))
    }

    fn goal(&self, heading: String, lang: Lang) -> Prompt {
        let words = self.rulebook.vocabulary();
        let goals = words.goals().iter();
        let choices = goals.map(|goal| {
            let mut choice = Choice::new(Answered::Goal(goal.id().to_owned()), goal.id(), goal.label(), lang);
            choice.also.extend(goal.also.iter().map(|word| word.to_string()));
            choice
        });
        let question = lang.pick("What do you want to do?", "您想做什么？");
        let mut prompt = Prompt::new(heading, question, choices.collect());
        prompt.default = words.goals().iter().position(|goal| words.goal(goal.id()) == Some(words.default_goal()));
        prompt
    }

    fn where_from(&self, heading: String, lang: Lang) -> Prompt {
        let countries = self.rulebook.model().countries().iter();
        let (known, other): (Vec<_>, Vec<_>) = countries.partition(|country| country.described());
        let scope = self.rulebook.vocabulary().terms().scope();
        let one = scope.one().get(lang);
        let question = scope.question().map_or_else(
            || lang.pick(format!("Which {one}? A name or a code."), format!("哪个{one}？可写名称或代码。")),
            |question| question.get(lang).to_owned(),
        );
        let listed = known.len();
        let choices = known.into_iter().chain(other).map(|country| {
            let answer = Answered::Country(country.code().to_owned());
            let mut choice = Choice::new(answer, country.code(), country.name(), lang);
            choice.also.extend(country.aliases().map(str::to_owned));
            choice
        });
        Prompt { listed, ..Prompt::new(heading, question, choices.collect()) }
    }

    fn fact(&self, next: &NextQuestion<'_>, names: &[&KnownName], lang: Lang) -> Prompt {
        let (fact, asked) = (next.fact(), next.question().get(lang));
        let question = match fact.quantity() {
            Some(quantity) if quantity.kind() == QuantityKind::Date => lang.pick(
                format!("{asked} Write a day (YYYY-MM-DD), or one of these:"),
                format!("{asked}请输入日期（YYYY-MM-DD），或下列之一："),
            ),
            Some(quantity) if quantity.kind() == QuantityKind::Moment => lang.pick(
                format!("{asked} Write a day (YYYY-MM-DD) or a moment (YYYY-MM-DDThh:mm:ssZ), or one of these:"),
                format!("{asked}请输入日期（YYYY-MM-DD）或时刻（YYYY-MM-DDThh:mm:ssZ），或下列之一："),
            ),
            Some(_) => lang
                .pick(format!("{asked} Write a figure, or one of these:"), format!("{asked}请输入数值，或下列之一：")),
            None => asked.to_owned(),
        };
        let values = next.answers().map(|value| {
            let told = Told { fact: fact.id().to_owned(), value: Some(value.id().to_owned()), name: None };
            let mut choice = Choice::new(Answered::Fact(told), value.id(), value.label(), lang);
            choice.also.extend(value.also.iter().map(|word| word.to_string()));
            choice
        });
        let choices = called(fact, names, lang).chain(values).collect();
        let mut prompt = Prompt::new(self.heading(next.worst_case(), lang), question, choices);
        prompt.unknown = Some(fact.id().to_owned());
        prompt.figure = fact.quantity().is_some().then(|| measured(self.rulebook, fact).id().to_owned());
        prompt.day = fact.quantity().is_some_and(|quantity| quantity.kind() == QuantityKind::Date);
        prompt
    }
}

/// The fact that is measured: a fact with ranges may take its figure from another one.
fn measured<'r>(rulebook: &'r Rulebook, fact: &'r Fact) -> &'r Fact {
    let of = fact.quantity().and_then(|quantity| quantity.of());
    of.and_then(|of| rulebook.vocabulary().facts().get(of.index())).unwrap_or(fact)
}

/// The reason why there is nothing more to ask.
fn why_done(evaluation: &Evaluation<'_>, foreseen: &Evaluation<'_>, lang: Lang) -> &'static str {
    if evaluation.settled() {
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
    }
}
