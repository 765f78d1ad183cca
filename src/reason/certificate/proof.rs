//! The data structures of a certificate, as they are serialized.
//!
//! A proof is a tree: inner nodes split a box by a fact, leaves name the rules that decide a part. For example,
//! `{"fact": "scheme", "cases": [{"values": ["visa"], "because": ["W-E-visa"]}, ..]}`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::engine::verdict::Verdict;

/// Worlds given by the values of some facts: every world of the box in question that has these values.
pub(super) type World = BTreeMap<String, String>;

/// A proof that a statement is true in no world of a box.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Proof {
    /// No world of the box is possible: the named declaration excludes all of them. On a path, after this many of its
    /// steps.
    Impossible {
        impossible: String,
        #[serde(default, skip_serializing_if = "is_zero")]
        after: usize,
    },
    /// On a path: the step of this number (from 1) cannot be taken.
    Needs { needs: usize },
    /// On a path: this prohibited route is used at the end.
    Unlawful { unlawful: String },
    /// The rules, routes and means that hold in every world of the box exclude the statement.
    Because { because: Vec<String> },
    /// The statement is true in no part of the box; there is one part for each group of values of a fact. On a path,
    /// these can be the values that may be chosen at the step of this number.
    Split {
        fact: String,
        #[serde(default, skip_serializing_if = "is_zero")]
        chosen_at: usize,
        cases: Vec<Case>,
    },
}

/// A part of a box: these values of the fact that splits it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Case {
    pub(super) values: Vec<String>,
    #[serde(flatten)]
    pub(super) proof: Proof,
}

/// A proof that the verdicts in a box lie between two, and that each of the two comes out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Range {
    pub(super) verdict: Verdict,
    pub(super) guaranteed: Verdict,
    /// Worlds with the verdict.
    pub(super) best: World,
    /// Worlds with the guarantee.
    pub(super) worst: World,
    /// The proof that no other verdict comes out.
    pub(super) proof: Proof,
}

/// The ordinary range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Ordinary {
    Range(Range),
    /// No ordinary world is possible, so the whole range stands for the ordinary one.
    None {
        no_world: Proof,
    },
}

/// One opinion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Opinion {
    #[serde(flatten)]
    pub(super) range: Range,
    /// The decisive rules, each with worlds in which it holds while its gate is blocked.
    pub(super) decisive: BTreeMap<String, World>,
    /// The other blocks that may hold, each with a proof that it is not decisive.
    pub(super) not_decisive: BTreeMap<String, Proof>,
}

/// A smallest set of told facts that forces the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Sufficient {
    pub(super) facts: Vec<String>,
    /// The proof that no other verdict comes out if only these facts are told.
    pub(super) proof: Proof,
    /// Worlds with another outcome: every set of told facts that forces the answer has to exclude each of them, and no
    /// smaller set does.
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
    /// The steps, in an order in which they can be taken.
    pub(super) steps: Vec<String>,
    /// The verdict that they make certain: this one, or a better one.
    pub(super) secures: Verdict,
    /// The chosen values of the facts that each step sets, the same in every world; a fact that is missing is left as
    /// it is.
    pub(super) choices: Vec<World>,
    /// The proof that no world is left in which they do not lead there.
    pub(super) proof: Proof,
}

/// Steps that raise the verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct RaisingWay {
    /// The steps, in an order in which they can be taken.
    pub(super) steps: Vec<String>,
    /// The verdict that they make possible: this one, or a better one.
    pub(super) raises: Verdict,
    /// Worlds from which they lead there.
    pub(super) start: World,
    /// The chosen values of the facts that each step sets.
    pub(super) choices: Vec<World>,
    /// For each order of each proper subset of the steps, the proof that it does not lead there.
    pub(super) fewer: Vec<Fewer>,
}

/// A sequence of fewer steps, with the proof that it is not sufficient.
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
    /// The number of parts of boxes that are decided.
    pub(super) fn leaves(&self) -> usize {
        match self {
            Proof::Split { cases, .. } => cases.iter().map(|case| case.proof.leaves()).sum(),
            _ => 1,
        }
    }
}
