//! A question as the command line and a profile file put it.

use std::io::Read;

use jiff::civil::Date;
use simbind::{Evaluation, Profile, Rulebook};

use super::Failure;
use super::args::{Asked, Told};

/// A profile is small; more than this is not one.
const MAX_PROFILE: u64 = 1 << 20;

/// A question that can be put: a country, a profile and a day.
pub(crate) struct Situation {
    pub(crate) country: String,
    pub(crate) profile: Profile,
    pub(crate) as_of: Option<Date>,
}

impl Situation {
    /// The situation that the arguments describe.
    pub(crate) fn read(rulebook: &Rulebook, asked: &Asked) -> Result<Situation, Failure> {
        Situation::with_profile(rulebook, asked.country.as_deref(), asked.profile.as_deref(), &asked.told)
    }

    /// The same with a profile file of its own.
    pub(crate) fn with_profile(
        rulebook: &Rulebook,
        country: Option<&str>,
        profile: Option<&str>,
        told: &Told,
    ) -> Result<Situation, Failure> {
        let (mut profile, mut named, mut as_of) = match profile {
            Some(path) => read(rulebook, path)?,
            None => (Profile::in_words_of(rulebook.vocabulary()), None, None),
        };
        if let Some(goal) = &told.goal {
            profile = profile.with_goal(goal)?;
        }
        if let Some(means) = &told.means {
            profile = profile.with_means(means)?;
        }
        profile = tell(profile, &told.facts)?;
        if told.nothing_else {
            profile = profile.nothing_else();
        }
        if let Some(day) = &told.as_of {
            as_of = Some(super::day(day)?);
        }
        if let Some(country) = country {
            named = Some(country.to_owned());
        }
        let Some(country) = named else {
            return Err(Failure::Request(
                "error: no country is asked about; name one, such as `simbind evaluate NZ`".into(),
            ));
        };
        Ok(Situation { country, profile, as_of })
    }

    /// The answer for the situation.
    pub(crate) fn evaluate<'r>(&self, rulebook: &'r Rulebook) -> Result<Evaluation<'r>, Failure> {
        Ok(rulebook.evaluate(&self.country, &self.profile, self.as_of)?)
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

type FromFile = (Profile, Option<String>, Option<Date>);

fn read(rulebook: &Rulebook, path: &str) -> Result<FromFile, Failure> {
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
    Ok(rulebook.read_profile(if path == "-" { "<stdin>" } else { path }, &text)?)
}
