use crate::model::{InlineTest, Vocabulary};
use crate::profile::{Profile, names_of};

/// One run of a test: the values of the facts that it lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Case {
    /// Facts and values (a bit each), beside those that every run tells.
    pub(crate) facts: Vec<(usize, u64)>,
    /// Whether one of the values is outside the list of `only`: then nothing that is expected by name may be found.
    pub(crate) outside: bool,
}

impl Case {
    /// Tells a profile the values of this run.
    pub(crate) fn tell(&self, profile: &mut Profile) {
        for (fact, values) in &self.facts {
            profile.tell(*fact, *values);
        }
    }

    /// What the run is about, as messages begin.
    pub(super) fn with(&self, vocabulary: &Vocabulary) -> String {
        if self.facts.is_empty() {
            return String::new();
        }
        let facts = self.facts.iter().filter_map(|(place, values)| {
            let fact = vocabulary.facts.get(*place)?;
            Some(format!("{}={}", fact.id, names_of(fact, *values).join(",")))
        });
        format!("with {}: ", facts.collect::<Vec<_>>().join(" "))
    }
}

/// The runs of a test: each combination of the values that it lists; then each value that `only` leaves out, while the other
/// listed facts have any of theirs.
pub(crate) fn cases(vocabulary: &Vocabulary, test: &InlineTest) -> Vec<Case> {
    let listed = [test.each.as_slice(), test.only.as_slice()].concat();
    let mut cases = vec![Case { facts: Vec::new(), outside: false }];
    for (fact, values) in &listed {
        let longer = cases.iter().flat_map(|case| {
            bits(*values).map(move |value| {
                let mut facts = case.facts.clone();
                facts.push((*fact, value));
                Case { facts, outside: false }
            })
        });
        cases = longer.collect();
    }
    for (fact, values) in &test.only {
        let all = vocabulary.facts.get(*fact).map_or(0, crate::model::Fact::all);
        for value in bits(all & !values) {
            let facts = listed.iter().map(|(of, values)| (*of, if of == fact { value } else { *values }));
            cases.push(Case { facts: facts.collect(), outside: true });
        }
    }
    cases
}

/// The sets of one value of a set.
fn bits(set: u64) -> impl Iterator<Item = u64> {
    (0..64).map(|value| 1 << value).filter(move |value| set & value != 0)
}
