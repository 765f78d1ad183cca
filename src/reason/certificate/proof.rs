//! The parts of a certificate, as they are written.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::engine::verdict::Verdict;

/// Worlds, by the values of some facts: every world of the box in question that has them.
pub(super) type World = BTreeMap<String, String>;

/// Why something is so in no world of a box.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Proof {
    /// No world of the box can be: what is named here cannot; on a path after so many of its steps.
    Impossible {
        impossible: String,
        #[serde(default, skip_serializing_if = "is_zero")]
        after: usize,
    },
    /// On a path: the step of this number cannot be taken.
    Needs { needs: usize },
    /// On a path: a prohibited route is used in the end.
    Unlawful { unlawful: String },
    /// The rules, routes and means that hold in every world of the box exclude it.
    Because { because: Vec<String> },
    /// It is so in no part of the box: one part for each group of the values that a fact may have; on a path of the values that
    /// may be chosen at the step of this number.
    Split {
        fact: String,
        #[serde(default, skip_serializing_if = "is_zero")]
        chosen_at: usize,
        cases: Vec<Case>,
    },
}

/// A part of a box: these values of the fact by which it is split.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Case {
    pub(super) values: Vec<String>,
    #[serde(flatten)]
    pub(super) proof: Proof,
}

/// That what comes out in a box lies between two verdicts, and that each of the two does come out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Range {
    pub(super) verdict: Verdict,
    pub(super) guaranteed: Verdict,
    /// Worlds with the verdict.
    pub(super) best: World,
    /// Worlds with the guarantee.
    pub(super) worst: World,
    /// That nothing else comes out.
    pub(super) proof: Proof,
}

/// The ordinary range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Ordinary {
    Range(Range),
    /// That no ordinary world can be: the whole range stands for it.
    None {
        no_world: Proof,
    },
}

/// One opinion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Opinion {
    #[serde(flatten)]
    pub(super) range: Range,
    /// The rules that are decisive, each with worlds in which it holds while its gate is blocked.
    pub(super) decisive: BTreeMap<String, World>,
    /// The other blocks that may hold, each with the proof that it is not.
    pub(super) not_decisive: BTreeMap<String, Proof>,
}

/// A smallest set of told facts that forces the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sufficient {
    pub(super) facts: Vec<String>,
    /// That nothing else comes out where only these are told.
    pub(super) proof: Proof,
    /// Worlds with another outcome: whatever set of told facts forces the answer excludes each of them, and no smaller set does.
    pub(super) otherwise: Vec<World>,
}

/// A way forward.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Way {
    Raises(RaisingWay),
    Secures(SecuringWay),
}

/// Steps that make a verdict certain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SecuringWay {
    /// In an order in which they can be taken.
    pub(super) steps: Vec<String>,
    /// The verdict that they make certain: this one, or better.
    pub(super) secures: Verdict,
    /// What is chosen of the facts that each step sets, whatever the world is; one that is missing is left as it is.
    pub(super) choices: Vec<World>,
    /// That no world is left in which they do not lead there.
    pub(super) proof: Proof,
}

/// Steps that raise the verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct RaisingWay {
    /// In an order in which they can be taken.
    pub(super) steps: Vec<String>,
    /// The verdict that they make possible: this one, or better.
    pub(super) raises: Verdict,
    /// Worlds from which they lead there.
    pub(super) start: World,
    /// What is chosen of the facts that each step sets.
    pub(super) choices: Vec<World>,
    /// For each order of each set of some of them, but not all, the proof that they do not.
    pub(super) fewer: Vec<Fewer>,
}

/// Fewer steps, which are not enough.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Fewer {
    pub(super) steps: Vec<String>,
    pub(super) proof: Proof,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_zero(number: &usize) -> bool {
    *number == 0
}

impl Proof {
    /// How many parts of boxes are decided.
    pub(super) fn leaves(&self) -> usize {
        match self {
            Proof::Split { cases, .. } => cases.iter().map(|case| case.proof.leaves()).sum(),
            _ => 1,
        }
    }
}
