//! Before anything is timed: every contestant must find what simbind finds, profile by profile, or nothing is timed.

use std::collections::BTreeSet;
use std::error::Error;

use crate::condition::World;
use crate::contestant::{Contestant, told};
use crate::floor::Floor;
use crate::model::Question;

pub type Names = BTreeSet<String>;

/// What comes out of a question for a complete profile. Verdicts are 0 to 2, from worst to best.
#[derive(Debug, PartialEq)]
pub struct Findings {
    pub verdict: usize,
    pub opinions: Vec<OpinionFindings>,
}

#[derive(Debug, PartialEq)]
pub struct OpinionFindings {
    pub verdict: usize,
    /// Gates.
    pub blocked: Names,
    pub reasons: Names,
    pub decisive: Names,
    pub routes: Names,
    /// Prohibited routes by which the person acts.
    pub engaged: Names,
    pub alternatives: Names,
}

impl Findings {
    /// The rules that hold, of all opinions.
    pub fn reasons(&self) -> Names {
        self.opinions.iter().flat_map(|opinion| &opinion.reasons).cloned().collect()
    }

    /// Routes, engaged routes and alternatives, of all opinions.
    pub fn others(&self) -> Names {
        let others = |opinion: &OpinionFindings| &(&opinion.routes | &opinion.engaged) | &opinion.alternatives;
        self.opinions.iter().flat_map(others).collect()
    }
}

/// Profiles of a question, against which contestants are checked.
pub struct Check<'c> {
    pub question: &'c Question,
    pub worlds: &'c [World],
}

impl Check<'_> {
    /// Compares the names that a contestant finds, profile by profile. Returns how many sets were compared.
    pub fn names(&self, name: &str, contestant: &dyn Contestant, expected: &[Names]) -> Result<usize, Box<dyn Error>> {
        for (world, expected) in expected.iter().enumerate() {
            self.same(name, world, "what holds", expected, contestant.found(world))?;
        }
        Ok(expected.len())
    }

    /// Compares everything that the floor decides, opinion by opinion. Returns how many profiles were compared.
    pub fn floor(&self, floor: &dyn Floor, expected: &[Findings]) -> Result<usize, Box<dyn Error>> {
        for (world, expected) in expected.iter().enumerate() {
            let found = floor.findings(world);
            for (expected, found) in expected.opinions.iter().zip(&found.opinions) {
                self.same("the floor", world, "reasons", &expected.reasons, found.reasons.iter().cloned())?;
                self.same("the floor", world, "decisive reasons", &expected.decisive, found.decisive.iter().cloned())?;
            }
            if found != *expected {
                let profile = self.profile(world);
                return Err(format!("the floor: {found:#?}\nsimbind: {expected:#?}\nprofile {profile}").into());
            }
        }
        Ok(expected.len())
    }

    fn same(
        &self,
        name: &str,
        world: usize,
        what: &str,
        expected: &Names,
        found: impl IntoIterator<Item = String>,
    ) -> Result<(), Box<dyn Error>> {
        let found = found.into_iter().collect::<Names>();
        if found == *expected {
            return Ok(());
        }
        let of = |names: &Names, others: &Names| names.difference(others).cloned().collect::<Vec<_>>().join("`, `");
        let message = format!(
            "{name} and simbind differ in {what}: only {name} finds [`{}`], only simbind finds [`{}`], for profile {}",
            of(&found, expected),
            of(expected, &found),
            self.profile(world)
        );
        Err(message.into())
    }

    /// A profile as one would tell it.
    fn profile(&self, world: usize) -> String {
        let told = told(&self.question.facts, &self.worlds[world]).map(|(fact, value)| format!("{fact}={value}"));
        let told = told.collect::<Vec<_>>().join(" ");
        format!("{world} of {} {}: {told}", self.question.country, self.question.goal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::condition::Fact;
    use crate::contestant::Turn;

    /// Finds the same whatever is asked.
    struct Stubborn(&'static str);

    impl Contestant for Stubborn {
        fn turn(&self, _: Turn) {}

        fn found(&self, _: usize) -> Vec<String> {
            vec![self.0.to_owned()]
        }
    }

    #[test]
    fn a_contestant_that_differs_is_refused_with_profile_and_rule() {
        let facts = vec![Fact { id: "card".to_owned(), values: vec!["none".to_owned(), "visa".to_owned()] }];
        let (country, goal) = ("NZ".to_owned(), "bind".to_owned());
        let question = Question { country, goal, facts, impossible: vec![], gates: vec![], opinions: vec![] };
        let check = Check { question: &question, worlds: &[vec![0], vec![1]] };
        let expected = [Names::from(["right".to_owned()]), Names::from(["right".to_owned()])];
        assert_eq!(check.names("peer", &Stubborn("right"), &expected).map_err(|error| error.to_string()), Ok(2));
        let refused = check.names("peer", &Stubborn("wrong"), &expected).map_err(|error| error.to_string());
        assert_eq!(
            refused,
            Err("peer and simbind differ in what holds: only peer finds [`wrong`], only simbind finds [`right`], for \
                 profile 0 of NZ bind: card=none"
                .to_owned())
        );
    }
}
