//! A rulebook and a certificate as they are written: README.md beside this file says what each member means. What is not a
//! member of a certificate is an error; of a rulebook only what decides is read.

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Rulebook {
    pub(crate) rulebook: u32,
    pub(crate) version: String,
    pub(crate) date: String,
    pub(crate) digest: String,
    pub(crate) gates: Vec<Gate>,
    pub(crate) means: Vec<String>,
    pub(crate) goals: Vec<Goal>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) impossible: Vec<Impossible>,
    pub(crate) countries: Vec<Country>,
    pub(crate) claims: Vec<Claim>,
    pub(crate) rules: Vec<Entry>,
    pub(crate) routes: Vec<Entry>,
    pub(crate) steps: Vec<Step>,
}

#[derive(Deserialize)]
pub(crate) struct Gate {
    pub(crate) id: String,
    pub(crate) needs_means: bool,
}

#[derive(Deserialize)]
pub(crate) struct Goal {
    pub(crate) id: String,
    pub(crate) gates: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) struct Fact {
    pub(crate) id: String,
    pub(crate) values: Vec<String>,
    #[serde(default)]
    pub(crate) unusual: Vec<String>,
    #[serde(default)]
    pub(crate) presumed: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) struct Impossible {
    pub(crate) id: String,
    pub(crate) when: Condition,
    pub(crate) since: Option<i64>,
    pub(crate) until: Option<i64>,
}

#[derive(Deserialize)]
pub(crate) struct Country {
    pub(crate) code: String,
    pub(crate) document: bool,
}

#[derive(Deserialize)]
pub(crate) struct Claim {
    pub(crate) id: String,
    pub(crate) supported: bool,
    #[serde(default)]
    pub(crate) retracted: bool,
    pub(crate) from: Option<String>,
    pub(crate) until: Option<String>,
}

/// A rule or a route.
#[derive(Deserialize)]
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) country: Option<String>,
    pub(crate) basis: String,
    pub(crate) when: Condition,
    pub(crate) from: Option<String>,
    pub(crate) until: Option<String>,
    pub(crate) because: Vec<String>,
    pub(crate) goals: Vec<String>,
    pub(crate) role: Option<String>,
    pub(crate) gate: Option<String>,
    pub(crate) effect: Option<String>,
    pub(crate) means: Option<String>,
    pub(crate) stands_for: Option<String>,
    #[serde(default)]
    pub(crate) clears: Vec<String>,
    pub(crate) compliance: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Step {
    pub(crate) id: String,
    pub(crate) country: Option<String>,
    pub(crate) when: Condition,
    pub(crate) from: Option<String>,
    pub(crate) until: Option<String>,
    pub(crate) because: Vec<String>,
    pub(crate) sets: Vec<(String, Vec<String>)>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Condition {
    Always(bool),
    All { all: Vec<Condition> },
    Any { any: Vec<Condition> },
    None { none: Vec<Condition> },
    Is { fact: String, r#in: Vec<String> },
    Goal { goal: Vec<String> },
    Count { count: Vec<Condition>, least: usize, most: Option<usize> },
}

/// Worlds, by the values of some facts.
pub(crate) type World = BTreeMap<String, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Certificate {
    pub(crate) certificate: u32,
    pub(crate) rulebook: Reference,
    pub(crate) question: Asked,
    pub(crate) headline: Range,
    pub(crate) ordinary: Option<Ordinary>,
    pub(crate) opinions: BTreeMap<String, Opinion>,
    pub(crate) sufficient: Option<Sufficient>,
    pub(crate) ways: Option<Vec<Way>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reference {
    pub(crate) version: String,
    pub(crate) date: String,
    pub(crate) digest: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Asked {
    pub(crate) country: String,
    pub(crate) goal: String,
    pub(crate) means: Option<String>,
    pub(crate) as_of: String,
    pub(crate) second: u32,
    pub(crate) facts: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub(crate) excluded: Vec<Excluded>,
}

/// A combination of values that no figures have.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Excluded {
    pub(crate) id: String,
    pub(crate) when: Condition,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Range {
    pub(crate) verdict: String,
    pub(crate) guaranteed: String,
    pub(crate) best: World,
    pub(crate) worst: World,
    pub(crate) proof: Proof,
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub(crate) enum Ordinary {
    Range { verdict: String, guaranteed: String, best: World, worst: World, proof: Proof },
    None { no_world: Proof },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Opinion {
    pub(crate) verdict: String,
    pub(crate) guaranteed: String,
    pub(crate) best: World,
    pub(crate) worst: World,
    pub(crate) proof: Proof,
    pub(crate) decisive: BTreeMap<String, World>,
    pub(crate) not_decisive: BTreeMap<String, Proof>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sufficient {
    pub(crate) facts: Vec<String>,
    pub(crate) proof: Proof,
    pub(crate) otherwise: Vec<World>,
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub(crate) enum Way {
    Raises { steps: Vec<String>, raises: String, start: World, choices: Vec<World>, fewer: Vec<Fewer> },
    Secures { steps: Vec<String>, secures: String, choices: Vec<World>, proof: Proof },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fewer {
    pub(crate) steps: Vec<String>,
    pub(crate) proof: Proof,
}

/// A proof, or a case of one, which has `values` beside: exactly one of `impossible`, `because`, `needs`, `unlawful`, and `fact`
/// with `cases`. `after` and `chosen_at` are of paths.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Proof {
    pub(crate) values: Option<Vec<String>>,
    pub(crate) impossible: Option<String>,
    #[serde(default)]
    pub(crate) after: usize,
    pub(crate) needs: Option<usize>,
    pub(crate) unlawful: Option<String>,
    pub(crate) because: Option<Vec<String>>,
    pub(crate) fact: Option<String>,
    #[serde(default)]
    pub(crate) chosen_at: usize,
    pub(crate) cases: Option<Vec<Proof>>,
}
