//! Interviews: nothing is asked that could not matter, and asking ends as soon as nothing can.

use simbind::{Evaluation, Profile, Rulebook, Verdict};

#[cfg(feature = "builtin")]
mod course;
#[cfg(feature = "yaml")]
mod museum;
#[cfg(feature = "builtin")]
mod people;
#[cfg(feature = "builtin")]
mod typical;

type Range = (Verdict, Verdict);

fn range(evaluation: &Evaluation<'_>) -> Range {
    (evaluation.verdict(), evaluation.guaranteed())
}

/// What comes out when more is told; none where that cannot be.
fn with(rulebook: &Rulebook, country: &str, profile: &Profile, facts: &[(String, String)]) -> Option<Range> {
    let profile = facts.iter().try_fold(profile.clone(), |profile, (fact, value)| profile.set(fact, value)).ok()?;
    Some(range(&rulebook.evaluate(country, &profile, None).ok()?))
}
