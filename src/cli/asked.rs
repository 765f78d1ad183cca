//! Reads the question from the command line and from a profile file.
//!
//! For example, `evaluate NZ --profile me.yaml --fact card_scheme=visa,jcb` yields the country, a profile with the facts
//! of both, and the day of the file, if it has one.

use std::io::Read;

use jiff::civil::Date;
use simbind::model::{Quantity, QuantityKind};
use simbind::{Evaluation, Profile, Rulebook};

use super::Failure;
use super::args::{Asked, Told};

/// The largest size of a profile file in bytes. Profiles are small.
const MAX_PROFILE: u64 = 1 << 20;

/// A complete question: a country, a profile and a day.
pub(crate) struct Situation {
    pub(crate) country: String,
    pub(crate) profile: Profile,
    pub(crate) as_of: Option<Date>,
}

impl Situation {
    /// Reads the situation that the arguments describe.
    pub(crate) fn read(rulebook: &Rulebook, asked: &Asked) -> Result<Situation, Failure> {
        Situation::with_profile(rulebook, asked.country.as_deref(), asked.profile.as_deref(), &asked.told)
    }

    /// Reads the situation with a separate profile file.
    pub(crate) fn with_profile(
        rulebook: &Rulebook,
        country: Option<&str>,
        profile: Option<&str>,
        told: &Told,
    ) -> Result<Situation, Failure> {
        let (mut profile, mut named, mut as_of) = match profile {
            Some(path) => read(rulebook, path, country)?,
            None => (Profile::in_words_of(rulebook.vocabulary()), None, None),
        };
        if let Some(country) = country {
            named = Some(country.to_owned());
        }
        let Some(country) = named else {
            let one = rulebook.vocabulary().terms().scope().one().en();
            let such = rulebook.described().next().map_or("CODE", |country| country.code());
            let shown = rulebook.vocabulary().terms().scope().one().zh();
            return Err(Failure::told(
                format!("no {one} is asked about; name one, such as `simbind evaluate {such}`"),
                format!("没有说问的是哪个{shown}；请写一个，如 simbind evaluate {such}"),
            ));
        };
        if let Some(goal) = &told.goal {
            profile = profile.with_goal(goal)?;
        }
        if let Some(means) = &told.means {
            profile = profile.with_means(means)?;
        }
        profile = tell(rulebook, &country, profile, &told.facts)?;
        if let Some(situation) = &told.situation {
            profile = profile.in_situation(situation)?;
        }
        if told.nothing_else {
            profile = profile.nothing_else();
        }
        if let Some(day) = &told.as_of {
            let asked = super::asked_as_of(day);
            as_of = asked.day()?;
            profile = profile.at_time(asked.time()?.unwrap_or_default());
        }
        Ok(Situation { country, profile, as_of })
    }

    /// Evaluates the situation.
    pub(crate) fn evaluate<'r>(&self, rulebook: &'r Rulebook) -> Result<Evaluation<'r>, Failure> {
        Ok(rulebook.evaluate(&self.country, &self.profile, self.as_of)?)
    }
}

/// What is wrong with a list of values, in English and in Chinese.
type Wrong = (&'static str, &'static str);

/// Separators of values. Chinese keyboards produce their own commas, which no declared name contains.
const COMMAS: [char; 3] = [',', '，', '、'];

/// Adds facts from the command line: `NAME=VALUE[,VALUE...]`, each fact once. A value that contains a comma is written
/// in double quotes: `maker="Corona, Vac",other`. Names of things in the country are applied after plain values, since
/// they only narrow the values that were told; a name and a value may tell of the same fact.
fn tell(rulebook: &Rulebook, country: &str, mut profile: Profile, facts: &[String]) -> Result<Profile, Failure> {
    let mut told: Vec<(String, bool)> = Vec::new();
    let mut by_name: Vec<(&str, Vec<String>)> = Vec::new();
    for fact in facts {
        // Chinese keyboards produce their own equals sign, which no declared name contains.
        let Some((name, values)) = fact.split_once(['=', '＝']) else {
            return Err(Failure::told(
                format!("`{fact}` tells no fact; write `--fact NAME=VALUE`"),
                format!("“{fact}”没有说明任何情况；请写成 --fact 名称=内容"),
            ));
        };
        let (name, list) = (name.trim(), values);
        let values = listed(list).map_err(|(why, zh)| refuse(fact, why, zh))?;
        let words = profile.vocabulary();
        let quantity = words.facts_called(name).find_map(|fact| words.facts().get(fact.index())?.quantity());
        // What is shown for a value may hold commas.
        let shown = || {
            let facts = words.facts_called(name).filter_map(|fact| words.facts().get(fact.index()));
            facts
                .flat_map(|fact| fact.values())
                .any(|value| value.label().iter().any(|(_, label)| label == list.trim()))
        };
        let values = match quantity {
            _ if values.len() > 1 && shown() => vec![list.trim().to_owned()],
            Some(quantity) => figures(name, list, values, quantity)?,
            None => values,
        };
        if values.iter().all(|value| value.is_empty()) {
            return Err(Failure::told(
                format!("the fact `{name}` is told with no value; leave it out if nothing is known"),
                format!("“{name}”没有填内容；不知道就不要写这一项"),
            ));
        }
        let blank = Profile::in_words_of(profile.vocabulary());
        let words = || values.iter().map(String::as_str);
        if let Some(unquoted) = with_commas(&profile, name, &values) {
            return Err(unquoted);
        }
        let alone = blank.set_known(rulebook, country, name, words())?;
        let plain = alone.known_names().next().is_none();
        // The declared name of the fact, since a fact may be given under several forms of its name.
        let declared = alone.vocabulary().facts_called(name).find_map(|called| {
            let fact = alone.vocabulary().facts().get(called.index())?.id();
            alone.facts().any(|(told, _)| told == fact).then(|| fact.to_owned())
        });
        let Some(declared) = declared else { continue };
        if told.contains(&(declared.clone(), plain)) {
            return Err(Failure::told(
                format!(
                    "the fact `{name}` is told twice; tell it once, with several values if any of them is possible: \
                     `--fact \"{name}=VALUE, VALUE\"`"
                ),
                format!("“{name}”说了两次；请只说一次，可能有几种时写成 --fact \"{name}=内容, 内容\""),
            ));
        }
        told.push((declared, plain));
        if plain {
            profile = profile.set_known(rulebook, country, name, words())?;
        } else {
            by_name.push((name, values));
        }
    }
    for (name, values) in by_name {
        profile = profile.set_known(rulebook, country, name, values.iter().map(String::as_str))?;
    }
    Ok(profile)
}

/// The figures of a list. A comma between two digits may stand between thousands (`5,000` is one figure), before
/// decimals, or between two figures. In the last two cases the list is refused: a blank tells two figures apart.
fn figures(name: &str, list: &str, values: Vec<String>, quantity: &Quantity) -> Result<Vec<String>, Failure> {
    let typed = list.trim();
    let fail =
        |en: &str, zh: &str| Err(Failure::told(format!("`{name}={typed}`: {en}"), format!("“{name}={typed}”：{zh}")));
    let counted = !matches!(quantity.kind(), QuantityKind::Date | QuantityKind::Moment);
    let tight = |text: &str| {
        let letters = text.chars().collect::<Vec<_>>();
        letters
            .windows(3)
            .any(|part| matches!(part, [one, ',', other] if one.is_ascii_digit() && other.is_ascii_digit()))
    };
    if counted && !list.contains('"') && tight(list) {
        let several = format!("--fact \"{name}={}\"", spaced(list));
        // Thousands, also of a figure that is out of its range.
        if quantity.check(list).is_ok() || in_thousands(typed) {
            return match quantity.check_typed(list) {
                Ok(()) => Ok(vec![typed.to_owned()]),
                Err(wrong) => fail(
                    &format!("{}; for several figures, put a blank behind each comma: `{several}`", wrong.en()),
                    &format!("{}；要填几个数，请在每个逗号后加空格：{several}", wrong.zh()),
                ),
            };
        }
        // Nobody has half a thing, so what a comma separates are two counts.
        if quantity.kind() != QuantityKind::Count {
            let point = typed.replace(',', ".");
            let one = list.matches(',').count() == 1 && quantity.check(&point).is_ok();
            let (en, zh) = match one {
                true => (format!("`{name}={point}`"), format!("{name}={point}")),
                false => ("a point before decimals".to_owned(), "小数点".to_owned()),
            };
            return fail(
                &format!(
                    "a comma between two digits can stand before decimals or between two figures; write {en}, or, for \
                     several figures, `{several}`"
                ),
                &format!("两个数字之间的逗号可能是小数点，也可能分隔两个数；请写成 {zh}，要填几个数就写 {several}"),
            );
        }
    }
    for value in &values {
        // Any other fault is reported where the fact is told, with what else the fact accepts.
        if let (Err(wrong), Ok(())) = (quantity.check_typed(value), quantity.check(value)) {
            return fail(wrong.en(), wrong.zh());
        }
    }
    Ok(values)
}

/// Whether a text is a number with commas between all its thousands.
fn in_thousands(text: &str) -> bool {
    let (whole, behind) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.trim_start_matches('-').split(',').enumerate();
    let three = |(at, group): (usize, &str)| {
        digits(group) && if at == 0 { group.len() <= 3 && !group.starts_with('0') } else { group.len() == 3 }
    };
    digits(behind) && groups.all(three)
}

/// The list with a blank behind each comma.
fn spaced(list: &str) -> String {
    list.split(',').map(str::trim).collect::<Vec<_>>().join(", ")
}

fn refuse(fact: &str, why: &str, zh: &str) -> Failure {
    Failure::told(format!("`{fact}` tells no fact: {why}"), format!("“{fact}”没有说明任何情况：{zh}"))
}

/// Splits a list as in comma-separated files: an element with a comma is in double quotes, and a double quote inside
/// one is doubled.
fn listed(list: &str) -> Result<Vec<String>, Wrong> {
    let mut values = Vec::new();
    let mut rest = list.trim_start();
    loop {
        let (value, after) = match rest.strip_prefix('"') {
            Some(quoted) => unquoted(quoted)?,
            None => {
                let end = rest.find(COMMAS).unwrap_or(rest.len());
                let (value, after) = rest.split_at(end);
                (value.trim().to_owned(), after)
            }
        };
        values.push(value);
        match after.trim_start().strip_prefix(COMMAS) {
            Some(more) => rest = more.trim_start(),
            None if after.trim().is_empty() => return Ok(values),
            None => return Err(("a comma is expected after the closing quote", "引号后面应是逗号")),
        }
    }
}

/// The text up to the closing quote, and the text after it.
fn unquoted(quoted: &str) -> Result<(String, &str), Wrong> {
    let mut value = String::new();
    let mut rest = quoted;
    loop {
        let (before, after) = rest.split_once('"').ok_or(("the quote is not closed", "引号没有收尾"))?;
        value.push_str(before);
        match after.strip_prefix('"') {
            Some(more) => {
                value.push('"');
                rest = more;
            }
            None => return Ok((value, after)),
        }
    }
}

/// The error for a value that contains a comma and is not quoted: its parts would be taken for values of their own. None
/// if each of them is the name of a value.
fn with_commas(profile: &Profile, name: &str, values: &[String]) -> Option<Failure> {
    let fact = profile.vocabulary().facts().iter().find(|fact| fact.id() == name)?;
    let id = fact.values().iter().map(|value| value.id()).find(|id| {
        let parts = id.split(',').map(str::trim).collect::<Vec<_>>();
        parts.len() > 1 && values.windows(parts.len()).any(|told| told == parts)
    })?;
    let word = values.iter().find(|value| fact.value(value).is_none())?;
    let quoted = format!("--fact '{name}=\"{}\"'", id.replace('"', "\"\""));
    Some(Failure::told(
        format!("unknown value `{word}`; a value that holds a comma stands in double quotes: `{quoted}`"),
        format!("“{word}”不是“{}”的答案；含逗号的内容要放在双引号里：{quoted}", fact.label().zh()),
    ))
}

type FromFile = (Profile, Option<String>, Option<Date>);

fn read(rulebook: &Rulebook, path: &str, country: Option<&str>) -> Result<FromFile, Failure> {
    let fail = |error: std::io::Error| {
        Failure::Request(format!("error: cannot read the profile `{path}`: {}", super::output::tidy(&error)))
    };
    let mut bytes = Vec::new();
    if path == "-" {
        std::io::stdin().lock().take(MAX_PROFILE + 1).read_to_end(&mut bytes).map_err(fail)?;
    } else {
        std::fs::File::open(path).map_err(fail)?.take(MAX_PROFILE + 1).read_to_end(&mut bytes).map_err(fail)?;
    }
    if bytes.len() as u64 > MAX_PROFILE {
        return Err(Failure::Request(format!("error: the profile `{path}` has more than {} MiB", MAX_PROFILE >> 20)));
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| Failure::Request(format!("error: the profile `{path}` is not UTF-8; save it as UTF-8")))?;
    Ok(rulebook.read_profile_in(if path == "-" { "<stdin>" } else { path }, &text, country)?)
}
