use std::io::Read;

use simbind::{Profile, Rulebook};

use super::Failure;
use super::args::{AnswerFormat, Evaluate};
use super::output::Output;

/// A profile is small; more than this is not one.
const MAX_PROFILE: u64 = 1 << 20;

pub(crate) fn evaluate(rulebook: &Rulebook, args: &Evaluate, output: Output) -> Result<(), Failure> {
    let (mut profile, mut country, mut as_of) = match &args.profile {
        Some(path) => read(rulebook, path)?,
        None => (Profile::in_words_of(rulebook.vocabulary()), None, None),
    };
    if let Some(goal) = &args.goal {
        profile = profile.with_goal(goal)?;
    }
    if let Some(means) = &args.means {
        profile = profile.with_means(means)?;
    }
    profile = tell(profile, &args.facts)?;
    if args.nothing_else {
        profile = profile.nothing_else();
    }
    if let Some(day) = &args.as_of {
        as_of = Some(super::day(day)?);
    }
    if args.country.is_some() {
        country.clone_from(&args.country);
    }
    let Some(country) = country else {
        return Err(Failure::Request(
            "error: no country is asked about; name one, such as `simbind evaluate NZ`".into(),
        ));
    };
    let evaluation = rulebook.evaluate(&country, &profile, as_of)?;
    match args.format {
        AnswerFormat::Text => output.print(&evaluation.to_text(args.style.lang.into(), output.width, output.color)),
        AnswerFormat::Markdown => output.print(&evaluation.to_markdown(args.style.lang.into())),
        AnswerFormat::Json => output.json(&evaluation.to_report()),
    }
}

/// Facts as they stand on the command line: `NAME=VALUE[,VALUE...]`, each told once.
fn tell(mut profile: Profile, facts: &[String]) -> Result<Profile, Failure> {
    let mut told: Vec<&str> = Vec::new();
    for fact in facts {
        let Some((name, values)) = fact.split_once('=') else {
            return Err(Failure::Request(format!("error: `{fact}` tells no fact; write `--fact NAME=VALUE`")));
        };
        let (name, values) = (name.trim(), values.split(',').map(str::trim).collect::<Vec<_>>());
        if values.iter().all(|value| value.is_empty()) {
            return Err(Failure::Request(format!(
                "error: the fact `{name}` is told with no value; leave it out if nothing is known"
            )));
        }
        if told.contains(&name) {
            return Err(Failure::Request(format!(
                "error: the fact `{name}` is told twice; tell it once, with several values if any of them is possible: \
                 `--fact {name}=VALUE,VALUE`"
            )));
        }
        told.push(name);
        profile = profile.set_any(name, values)?;
    }
    Ok(profile)
}

type Asked = (Profile, Option<String>, Option<jiff::civil::Date>);

fn read(rulebook: &Rulebook, path: &str) -> Result<Asked, Failure> {
    let fail = |error: std::io::Error| {
        let message = error.to_string();
        let message = message.split(" (os error").next().unwrap_or_default().to_lowercase();
        Failure::Request(format!("error: cannot read the profile `{path}`: {message}"))
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
    Ok(rulebook.read_profile(if path == "-" { "<stdin>" } else { path }, &text)?)
}
