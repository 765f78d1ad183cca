//! What each short answer comes to, for every country with rules, goal and typical situation: its verdict in words, the rule
//! that is told as the cause, the first thing to do, and the limits that stand in it.
//!
//! The table is data, `advice.txt`: a line for each answer that is given, with the countries that get it. It is read when
//! rules or the order of an answer change, and written anew by `SIMBIND_WRITE=1 cargo test --test output advice`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use simbind::model::{Effect, Fact, Lang, Text};
use simbind::{Evaluation, Holds, Opinion, Profile, Rulebook, Verdict};

/// The countries that get each answer.
type Countries = BTreeMap<Advice, Vec<String>>;

/// A short answer, in names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Advice {
    /// How it begins: "Very likely yes".
    pub(crate) says: String,
    /// The rule whose text is the cause.
    pub(crate) cause: String,
    /// The first thing to do: steps, an alternative or a route, else what to find out.
    pub(crate) first: String,
    /// The limits that are told.
    pub(crate) limits: Vec<String>,
}

/// The items of a list under a heading of a short answer in Markdown.
fn items<'t>(text: &'t str, headings: &[&str]) -> Vec<&'t str> {
    let lists = text.split("\n## ").skip(1);
    let lists = lists.filter(|list| headings.iter().any(|heading| list.starts_with(heading)));
    let lines = lists.flat_map(str::lines).filter_map(|line| line.strip_prefix("- "));
    lines.map(|item| item.split_once(' ').map_or("", |(_, text)| text)).collect()
}

/// Reads a short answer back into names: its statements are texts of rules, steps and alternatives.
pub(crate) fn advice(answer: &Evaluation<'_>) -> Advice {
    let text = answer.to_brief(Lang::En).to_markdown();
    let sentence = text.lines().find_map(|line| line.strip_prefix("**")).unwrap();
    let says = sentence.split_once(' ').unwrap().1;
    // What keeps a number alive is told in the words of its rule.
    let says = if says.contains("number lives on") { "What keeps the number alive" } else { says };
    let short = ["Whether you can", "What keeps the number alive"].into_iter().find(|begin| says.starts_with(begin));
    let says = short.unwrap_or_else(|| says.split_once([':', ';', '.']).map_or(says, |(begin, _)| begin));
    let reasons = || answer.opinions().flat_map(Opinion::reasons);
    let cause =
        reasons().filter(|reason| sentence.contains(reason.text().en())).max_by_key(|reason| reason.text().en().len());
    let limits = items(&text, &["Good to know"]);
    let limit = |item: &&str| {
        let of = reasons().filter(|reason| reason.effect() == Effect::Limits && item.starts_with(reason.text().en()));
        of.map(|reason| reason.id().into_owned()).next().unwrap_or_else(|| panic!("no limit says `{item}`"))
    };
    let first = items(&text, &["What you can do", "Ways around"]).first().map(|item| names_of(answer, item));
    let asked = items(&text, &["What to find out next"]).first().map(|question| {
        let facts = Rulebook::builtin().vocabulary().facts();
        let fact = facts.iter().find(|fact| asks(fact).any(|text| question.trim_end().ends_with(text)));
        format!("ask {}", fact.unwrap_or_else(|| panic!("no fact asks `{question}`")).id())
    });
    Advice {
        says: says.to_owned(),
        cause: cause.map_or_else(|| "-".to_owned(), |reason| reason.id().into_owned()),
        first: first.or(asked).unwrap_or_else(|| "-".to_owned()),
        limits: limits.iter().map(limit).collect(),
    }
}

/// How a fact is asked for: where only some values are left, otherwise.
fn asks(fact: &Fact) -> impl Iterator<Item = &str> {
    let narrower = fact.lists().iter().filter_map(|list| list.question());
    narrower.chain([fact.question()]).map(Text::en)
}

/// The names of what an item of advice says: of the steps of a way, in order, else of an alternative or a route.
fn names_of(answer: &Evaluation<'_>, item: &str) -> String {
    let mut rest = item;
    let mut steps = Vec::new();
    let all = Rulebook::builtin().model().steps();
    while let Some((step, after)) = all.iter().find_map(|step| Some((step, rest.strip_prefix(step.text().en())?))) {
        steps.push(step.id());
        rest = after.trim_start();
    }
    if !steps.is_empty() {
        return steps.join("+");
    }
    let hint = answer.alternatives().find(|hint| item.starts_with(hint.alternative().text().en()));
    let route = answer.routes().find(|offer| item.starts_with(offer.route().text().en()));
    let named = hint.map(|hint| hint.alternative().id()).or(route.map(|offer| offer.route().id()));
    named.unwrap_or_else(|| panic!("nothing says `{item}`")).to_owned()
}

/// Every country with rules, goal and typical situation in which the question can be asked.
pub(crate) fn each(mut look: impl FnMut(&str, &str, &str, &Evaluation<'_>)) {
    let rulebook = Rulebook::builtin();
    let words = rulebook.vocabulary();
    for goal in words.goals() {
        for situation in words.situations() {
            let profile = Profile::in_words_of(words).with_goal(goal.id()).unwrap();
            let profile = profile.in_situation(situation.id()).unwrap();
            for country in rulebook.described() {
                // A wallet that is to be moved is there.
                let Ok(answer) = rulebook.evaluate(country.code(), &profile, None) else { continue };
                look(goal.id(), situation.id(), country.code(), &answer);
            }
        }
    }
}

#[test]
fn the_table_of_advice_is_up_to_date() {
    let mut table: Vec<((String, String), Countries)> = Vec::new();
    each(|goal, situation, country, answer| {
        let of = (goal.to_owned(), situation.to_owned());
        if table.last().is_none_or(|(last, _)| *last != of) {
            table.push((of, BTreeMap::new()));
        }
        table.last_mut().unwrap().1.entry(advice(answer)).or_default().push(country.to_owned());
    });
    let mut written = String::from(
        "# What each short answer comes to: verdict | cause | first thing to do | limits that stand in it | countries.\n\
         # Written by SIMBIND_WRITE=1 cargo test --test output advice; read the changes, they are what people get.\n",
    );
    let mut goal = String::new();
    for ((of, situation), answers) in &table {
        if *of != goal {
            goal.clone_from(of);
            writeln!(written, "\n## {goal}").unwrap();
        }
        writeln!(written, "{situation}").unwrap();
        let mut answers = answers.iter().collect::<Vec<_>>();
        answers.sort_by_key(|(_, countries)| std::cmp::Reverse(countries.len()));
        for (advice, countries) in answers {
            let limits = if advice.limits.is_empty() { "-".to_owned() } else { advice.limits.join(" ") };
            let countries = countries.join(" ");
            writeln!(written, "  {} | {} | {} | {limits} | {countries}", advice.says, advice.cause, advice.first)
                .unwrap();
        }
    }
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/output/advice.txt");
    if std::env::var_os("SIMBIND_WRITE").is_some() {
        std::fs::write(file, &written).unwrap();
    }
    let known = std::fs::read_to_string(file).unwrap_or_default();
    if let Some((now, was)) = written.lines().zip(known.lines()).find(|(now, was)| now != was) {
        panic!("the table is not fresh; the first line that differs\nwas: {was}\nis:  {now}");
    }
    assert_eq!(written.lines().count(), known.lines().count(), "the table is not fresh");
}

/// What a plain yes begins with: nothing needs to be done first.
const PLAIN: [&str; 2] = ["Yes", "Very likely yes"];

/// Wherever the answer is no plain yes there is a first thing to do or to find out, or the answer itself says what to do:
/// what keeps a number alive, what to try before relying on it, or, where an article alone says no, what works today.
#[test]
fn there_is_a_first_thing_to_do() {
    let mut steps = 0;
    each(|goal, situation, country, answer| {
        let told = advice(answer);
        let text = answer.to_brief(Lang::En).to_markdown();
        let works = "Today's evidence says: theoretically possible";
        let says_itself = match told.says.as_str() {
            "Not documented" | "Not known" | "What keeps the number alive" => {
                goal == "keep_number" || !told.limits.is_empty() || told.cause != "-"
            }
            "Disputed" => text.contains(works),
            _ => false,
        };
        let plain = PLAIN.contains(&told.says.as_str());
        assert!(plain || told.first != "-" || says_itself, "{country} {goal} {situation}: {told:?}\n{text}");
        steps += usize::from(told.first != "-");
    });
    assert!(steps > 600, "{steps}");
}

/// Nobody is told to obtain what they have: each step that is advised first changes something, and where the answer is no
/// it leads to a better one or is another way to have what was wanted.
#[test]
fn the_first_step_changes_what_closes_the_way() {
    let model = Rulebook::builtin().model();
    let plain = crate::support::plain::plain(Rulebook::builtin());
    let facts = model.vocabulary().facts();
    let mut looked_at = 0;
    each(|goal, situation, country, answer| {
        let told = advice(answer);
        let what = format!("{country} {goal} {situation}: {told:?}");
        for step in told.first.split('+') {
            let Some(step) = plain.steps.iter().find(|plain| plain.id == step) else { continue };
            let changes = step.sets.iter().any(|(fact, values)| {
                let told = answer.told().find(|(told, _)| told.id() == facts[*fact].id());
                let within = |name: &&str| facts[*fact].value(name).is_some_and(|value| values.has(value.index()));
                told.is_none_or(|(_, names)| !names.iter().all(within))
            });
            assert!(changes, "{what}: `{}` changes nothing", step.id);
            looked_at += 1;
        }
        if let Some(hint) = answer.alternatives().find(|hint| hint.alternative().id() == told.first) {
            assert!(hint.within_reach(), "{what}: out of reach");
            // Where an article says no as well, no step changes the headline; the evidence is opened by it.
            let article = answer.document().is_some_and(|article| article.verdict() == Verdict::NotDirectly);
            let leads = hint.step().is_none() || hint.lifts() || told.says != "No" || article;
            assert!(leads, "{what}: its step leads nowhere");
        }
    });
    assert!(looked_at > 100, "{looked_at}");
}

/// Where a plain yes has caps or fees that hold in any case, they are told with their figures.
#[test]
fn caps_and_fees_are_told_with_their_figures() {
    let mut figures = 0;
    each(|goal, situation, country, answer| {
        let told = advice(answer);
        let text = answer.to_brief(Lang::En).to_markdown();
        if !PLAIN.contains(&told.says.as_str()) {
            return;
        }
        let evidence = answer.evidence().into_iter().flat_map(Opinion::reasons);
        let held = evidence.filter(|reason| reason.effect() == Effect::Limits && reason.holds() == Holds::Always);
        for reason in held.filter(|reason| reason.figures().any(|figure| ["cap", "fee"].contains(&figure.what()))) {
            let shown = told.limits.iter().any(|limit| *limit == reason.id());
            assert!(shown, "{country} {goal} {situation}: `{}` is not told\n{text}", reason.id());
            let amounts = reason.figures().filter_map(|figure| figure.currency().zip(figure.amount()));
            for (currency, amount) in amounts {
                let digits = text.replace(',', "");
                assert!(
                    digits.contains(&format!("{currency} {amount}")),
                    "{country} {goal}: {currency} {amount}\n{text}"
                );
                figures += 1;
            }
        }
    });
    assert!(figures > 100, "{figures}");
}
