//! Rules, routes, alternatives and steps: the entries that rest on claims.

use super::header::headed;
use super::{Condition, Header, Text};
use crate::engine::ids::{ClaimId, FactId, GateId, GateSet, List, MeansId, StepId, ValueSet};
use crate::engine::record::{record, unset, words};

words! {
    /// The effect of a rule on its gate.
    #[non_exhaustive]
    pub enum Effect("effect") {
        /// Closes the gate, or one means at it.
        Blocks = "blocks",
        /// Leaves the gate open, with a restriction that the person should know.
        Limits = "limits",
        /// Says why the gate is open; decides nothing by itself.
        Permits = "permits",
    }
}

words! {
    /// The role of a rule at the gate that means open.
    #[non_exhaustive]
    pub enum Role("role") {
        /// It says something about a gate, or about one means at a gate.
        Ordinary = "ordinary",
        /// It names a means: where its condition holds, the person has it.
        NamesMeans = "names_means",
        /// It is the reason that is given if the person has none of the means.
        WithoutMeans = "without_means",
    }
}

words! {
    /// Whether a route or alternative may be used.
    pub enum Compliance("compliance") {
        /// It may be used.
        Accepted = "accepted",
        /// It may be used, with a named risk.
        Caution = "caution",
        /// Law or platform terms forbid it.
        Prohibited = "prohibited",
    }
}

record! {
    /// A rule: a consequence of claims for a gate.
    pub struct Rule {
        /// Name, scope, condition and claims.
        header: Header as &Header,
        /// Its role at a gate that means open.
        role: Role as Role,
        /// The gate that it concerns.
        gate: GateId as GateId,
        /// The means that it concerns; none: the gate as a whole.
        means: Option<MeansId> as Option<MeansId> = "unset",
        /// The means that is judged in place of this one when a question names this one, for a means that only stands
        /// for another (the account of a card stands for the card).
        stands_for: Option<MeansId> as Option<MeansId> = "unset",
        /// Its effect on the gate.
        effect: Effect as Effect,
        /// Whether the text itself says when the rule holds: "With online payments switched off ..". Then a short answer
        /// does not repeat the condition below it.
        states_condition: bool as bool = "unset",
    }
}

record! {
    /// A documented way around blocked gates.
    pub struct Route {
        /// Name, scope, condition and claims.
        header: Header as &Header,
        /// The gates that it clears.
        clears: GateSet = "unset",
        /// Whether it is accepted, risky or forbidden.
        compliance: Compliance as Compliance,
        /// For `caution`: the risk.
        risk: Option<Text> as Option<&Text> = "unset",
        /// For `prohibited`: the claims that say what law or terms forbid it.
        forbidden_by: List<ClaimId> as &[ClaimId] = "unset",
        /// For `prohibited`: the lawful way to reach the same.
        instead: Option<Text> as Option<&Text> = "unset",
    }
}

record! {
    /// Something else that serves the person's need, or a change that they could make first.
    pub struct Alternative {
        /// Name, scope, condition and claims.
        header: Header as &Header,
        /// Whether it is accepted or risky; never forbidden.
        compliance: Compliance as Compliance,
        /// For `caution`: the risk.
        risk: Option<Text> as Option<&Text> = "unset",
        /// The step that it advises, if it is one.
        step: Option<StepId> as Option<StepId> = "unset",
        /// The means with which it is paid: the alternative is only offered where no rule blocks that means.
        means: Option<MeansId> as Option<MeansId> = "unset",
    }
}

record! {
    /// A lawful change that a person can make to their situation. Its condition is what it requires: a box, that is,
    /// facts with the values with which the step can be taken.
    pub struct Step {
        /// Name, scope, condition and claims.
        header: Header as &Header,
        /// The result: facts, each with the values among which the person can choose. A fact that already has one of
        /// them may keep it.
        sets: List<(FactId, ValueSet)>,
        /// The effort that it takes, from [`Step::LEAST`] to [`Step::MOST`]: 1 a setting or a message, 2 an application
        /// or a visit on the spot, 3 weeks of waiting or a fee, 4 a journey, 5 months.
        effort: u8 as u8,
    }
}

impl Step {
    /// The least effort.
    pub const LEAST: u8 = 1;
    /// The greatest effort.
    pub const MOST: u8 = 5;

    /// The box that it requires: facts, each with the values with which the step can be taken.
    pub(crate) fn needs(&self) -> Vec<(FactId, ValueSet)> {
        let mut needs = Vec::new();
        self.when.visit(&mut |fact, values| needs.push((fact, values)));
        needs
    }

    /// The condition that stands for a required box.
    #[cfg(any(feature = "yaml", feature = "workbench"))]
    pub(crate) fn needing(needs: Vec<(FactId, ValueSet)>) -> Condition {
        let mut needs = needs.into_iter().map(|(fact, values)| Condition::Is(fact, values)).collect::<Vec<_>>();
        match needs.len() {
            0 => Condition::Always,
            1 => needs.pop().unwrap_or_default(),
            _ => Condition::All(needs.into()),
        }
    }
}

headed!(Rule, Route, Alternative, Step);
