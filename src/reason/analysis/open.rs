//! The open facts that can still change the headline.
//!
//! A fact decides if, in some world, learning its value leaves fewer verdicts than not knowing it. For example, with
//! `not_directly` for `platform=wechat` and `card=none`, both facts decide; once `platform=alipay` is told, neither
//! does.

use super::{NONE, truth};
use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::ids::{FactId, Table, ValueSet};
use crate::engine::model::Fact;
use crate::engine::worlds::{Builder, Node};

impl<'r> Evaluation<'r> {
    /// The open facts that can still change the headline: learning one of them can narrow the possible verdicts, with
    /// all other facts known or with those open that the vocabulary ties to it. None once the answer is settled.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, NumberHolder};
    /// use simbind::{Profile, evaluate};
    ///
    /// let open = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?.deciding_facts()?;
    /// assert!(open.iter().any(|fact| fact.id() == "number_holder"));
    /// let settled = evaluate("NZ", &Profile::new(Goal::ReceiveCodes).with(NumberHolder::Resold))?;
    /// assert!(settled.deciding_facts()?.is_empty());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn deciding_facts(&self) -> Result<Vec<&'r Fact>, Error> {
        self.first_deciding_facts(usize::MAX)
    }

    /// The first of these facts, at most so many: a sentence names a few of them and says that there are more.
    ///
    /// # Errors
    /// When the rulebook is too hard.
    pub(crate) fn first_deciding_facts(&self, most: usize) -> Result<Vec<&'r Fact>, Error> {
        let facts = &self.rulebook.model.vocabulary.facts;
        let possible = &self.rulebook.space_of(&self.situation)?.possible;
        let asked = self.asked();
        self.analyse(None, &asked, "which facts can still change the answer", |builder, verdict| {
            let mut deciding = Vec::new();
            for fact in builder.support(verdict) {
                let tied = possible.tied_to(&[fact]).filter(|tied| *tied != fact).collect::<Vec<_>>();
                let decides = |verdict: Node, builder: &mut Builder| {
                    let unknown = builder.forget(verdict, &mask(facts, &[fact]));
                    narrows(builder, verdict, unknown, fact, asked[fact])
                };
                let with_tied_open = |builder: &mut Builder| builder.forget(verdict, &mask(facts, &tied));
                if decides(verdict, builder) || !tied.is_empty() && decides(with_tied_open(builder), builder) {
                    deciding.push(&facts[fact]);
                    if deciding.len() == most {
                        break;
                    }
                }
            }
            deciding
        })
    }
}

/// A mask with true at each of these facts.
fn mask(facts: &Table<FactId, Fact>, wanted: &[FactId]) -> Vec<bool> {
    facts.ids().map(|fact| wanted.contains(&fact)).collect()
}

/// Whether, in some world, some value of a fact leaves fewer verdicts than leaving the fact unknown.
fn narrows(builder: &mut Builder, verdict: Node, unknown: Node, fact: FactId, values: ValueSet) -> bool {
    values.iter().any(|value| {
        let given = builder.given(verdict, fact, value);
        let possible = builder.map(given, truth(|verdicts| verdicts != NONE));
        // The verdicts for a value are a subset of those for the unknown fact, so unequal means fewer.
        let fewer = builder.differs(unknown, given);
        builder.and(possible, fewer) != Node::FALSE
    })
}

#[cfg(all(test, feature = "builtin"))]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use crate::engine::model::Fact;
    use crate::engine::profile::Profile;
    use crate::engine::rulebook::Rulebook;

    fn ids<'r>(facts: &[&'r Fact]) -> Vec<&'r str> {
        facts.iter().map(|fact| fact.id()).collect()
    }

    #[test]
    fn the_first_facts_are_the_beginning_of_all_of_them() {
        let rulebook = Rulebook::builtin();
        let words = rulebook.vocabulary();
        let mut longest = 0;
        for goal in words.goals() {
            let profile = Profile::in_words_of(words).with_goal(goal.id()).unwrap();
            let answer = rulebook.evaluate("NZ", &profile, None).unwrap();
            let all = ids(&answer.deciding_facts().unwrap());
            for most in 1..=all.len() + 1 {
                let first = ids(&answer.first_deciding_facts(most).unwrap());
                assert_eq!(first, all.iter().take(most).copied().collect::<Vec<_>>(), "{} {most}", goal.id());
            }
            longest = longest.max(all.len());
        }
        assert!(longest > 4, "{longest}");
    }

    #[test]
    fn what_is_foreseen_is_the_same_each_time() {
        let rulebook = Rulebook::builtin();
        let words = rulebook.vocabulary();
        for situation in words.situations() {
            let profile = Profile::in_words_of(words).in_situation(situation.id()).unwrap();
            let answer = rulebook.evaluate("GB", &profile, None).unwrap();
            let (first, second) = (answer.foreseen().unwrap(), answer.foreseen().unwrap());
            // Computed anew, without what was kept.
            let anew = rulebook.evaluate("GB", &profile, None).unwrap().foreseen().unwrap();
            for other in [&second, &anew] {
                assert_eq!((first.verdict(), first.guaranteed()), (other.verdict(), other.guaranteed()));
                assert!(first.told().eq(other.told()), "{}", situation.id());
            }
            let again = first.foreseen().unwrap();
            assert_eq!((again.verdict(), again.guaranteed()), (first.verdict(), first.guaranteed()));
        }
    }
}
