//! Compares two situations: which facts differ, and which of them cause the difference between the answers.
//!
//! A *mixture* of two situations takes some facts from the second and the others from the first. The answer to a
//! mixture is a function of the set of exchanged facts; it is derived from the diagram of the verdict, fact by fact. A
//! smallest set of exchanged facts that gives the second answer is a minimal counterfactual.
//!
//! ```text
//! first   wechat, visa             via_workaround   exchange card_scheme: the answer of the second
//! second  alipay, domestic_only    not_directly     exchange platform: nothing changes, it does not matter
//! ```

use rustc_hash::FxHashMap;

use super::{NONE, SPAN, Told, Worlds, truth, two_way};
use crate::engine::error::Error;
use crate::engine::evaluation::{Evaluation, Opinion};
use crate::engine::ids::{Id, ValueSet};
use crate::engine::model::Basis;
use crate::engine::profile::Situation;
use crate::engine::program::Extent;
use crate::engine::record::{report, words};
use crate::engine::verdict::{Holds, Verdict};
use crate::engine::worlds::{Builder, Node};

report! {
    /// The result of comparing two situations.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount};
    /// use simbind::{Profile, evaluate};
    ///
    /// let with = |scheme| evaluate("ID", &Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(scheme));
    /// let (domestic, visa) = (with(CardScheme::DomesticOnly)?, with(CardScheme::Visa)?);
    /// let comparison = domestic.compare(&visa)?;
    /// assert_eq!(comparison.differing().len(), 1);
    /// for because in comparison.because() {
    ///     println!("{} {}: {} here, {} there", because.basis(), because.id(), because.first(), because.second());
    /// }
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Comparison<'r> {
        /// The facts in which they differ.
        differing: Vec<Difference<'r>> as &[Difference<'r>],
        /// A smallest set of differing facts which, taken from the second situation into the first, give the first the
        /// answer of the second. None if the answers are the same; never empty.
        makes_the_difference: Option<Vec<Told<'r>>> as Option<&[Told<'r>]>,
        /// The rules and routes whose part in the two answers differs.
        because: Vec<Because> as &[Because],
    }
}

report! {
    /// A fact in which two situations differ.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount};
    /// use simbind::{Profile, evaluate};
    ///
    /// let with = |scheme| evaluate("ID", &Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(scheme));
    /// let (domestic, visa) = (with(CardScheme::DomesticOnly)?, with(CardScheme::Visa)?);
    /// let comparison = domestic.compare(&visa)?;
    /// let scheme = &comparison.differing()[0];
    /// assert!(scheme.matters());
    /// assert_eq!((scheme.first().names(), scheme.second().names()), (vec!["domestic_only"], vec!["visa"]));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Difference<'r> {
        /// The possible values of the fact in the first situation.
        first: Told<'r> as Told<'r>,
        /// Its possible values in the second.
        second: Told<'r> as Told<'r>,
        /// Whether it matters: it belongs to a minimal set of facts which, taken from the second situation into the
        /// first, change verdict or guarantee of the headline (no fact of the set can be left out).
        matters: bool as bool,
    }
}

report! {
    /// A rule or route whose part in the two answers differs.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Part;
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount};
    /// use simbind::{Profile, evaluate};
    ///
    /// let with = |scheme| evaluate("ID", &Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(scheme));
    /// let (domestic, visa) = (with(CardScheme::DomesticOnly)?, with(CardScheme::Visa)?);
    /// let comparison = domestic.compare(&visa)?;
    /// let mut because = comparison.because().iter();
    /// let because = because.find(|because| because.id() == "W-card-domestic-only").expect("it blocks");
    /// assert_eq!(because.second(), Part::None);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
    pub struct Because {
        /// The opinion in which it takes part.
        basis: Basis as Basis,
        /// Its name; `silence-` and the gate, if the basis says nothing about the gate.
        id: String as &str,
        /// Its part in the first answer.
        first: Part as Part,
        /// Its part in the second.
        second: Part as Part,
    }
}

words! {
    /// The part of a rule or route in an answer.
    pub enum Part("part") {
        /// It does not hold.
        None = "none",
        /// It closes a gate in some of the remaining worlds, or may be a way around.
        Possibly = "possibly",
        /// It closes a gate, or is a way around, in every remaining world.
        Always = "always",
    }
}

impl<'r> Evaluation<'r> {
    /// Compares the situation with another one of the same country, goal, means and day: which facts differ, which of
    /// them matter, and which rules and routes play another part.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount};
    /// use simbind::{Profile, evaluate};
    ///
    /// let with = |scheme| evaluate("ID", &Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(scheme));
    /// let (domestic, visa) = (with(CardScheme::DomesticOnly)?, with(CardScheme::Visa)?);
    /// let comparison = domestic.compare(&visa)?;
    /// let makes = comparison.makes_the_difference().expect("the answers differ");
    /// assert_eq!(makes[0].to_string(), "card_scheme=visa");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the other answer is to another question, or from another rulebook, and when the rulebook is too hard
    /// ([`Error::is_too_hard`]).
    pub fn compare(&self, other: &Evaluation<'r>) -> Result<Comparison<'r>, Error> {
        let same = std::ptr::eq(self.rulebook, other.rulebook)
            && (self.country, self.as_of) == (other.country, other.as_of)
            && (self.situation.goal, self.situation.means) == (other.situation.goal, other.situation.means);
        if !same {
            let message =
                "only answers to the same question can be compared: same rulebook, country, goal, means and day";
            return Err(Error::question(message));
        }
        if self.situation.ties.is_some() || other.situation.ties.is_some() {
            return self.of_cells()?.compare(&other.of_cells()?);
        }
        let what = "what makes the difference";
        let (first, second) = (self.asked(), other.asked());
        let both = first.iter().zip(&second).map(|(first, second)| *first | *second).collect::<Worlds>();
        let exchanging = self.analyse(None, &both, what, |builder, verdict| {
            let choices = both.iter().map(|_| 2);
            Builder::over(choices, None, super::WORK, |exchanging| {
                let known = FxHashMap::default();
                let mut mixture = Mixture { first: &first, second: &second, builder, exchanging, known };
                let left = mixture.left(verdict);
                let left = exchanging.map(left, SPAN);
                let (here, there) = (self.span(), other.span());
                let gives = exchanging.map(left, truth(|verdicts| verdicts == there));
                let smallest = (here != there).then(|| two_way::smallest(exchanging, gives).unwrap_or_default());
                let changes = exchanging.map(left, truth(|verdicts| verdicts != NONE && verdicts != here));
                let changes = upwards(exchanging, changes, &mut FxHashMap::default());
                (smallest, exchanging.support(changes))
            })
        })?;
        let (smallest, matters) = exchanging.map_err(|bound| bound.of(what))?;
        let differing = first.ids().filter(|fact| first[*fact] != second[*fact]).map(|fact| Difference {
            first: self.literal(fact, first[fact]),
            second: self.literal(fact, second[fact]),
            matters: matters.contains(&fact),
        });
        let exchanged = |facts: Vec<_>| facts.into_iter().map(|fact| self.literal(fact, second[fact])).collect();
        Ok(Comparison {
            differing: differing.collect(),
            makes_the_difference: smallest.map(exchanged),
            because: because(self, other),
        })
    }

    /// The evaluation by the cells of each fact alone. What figures exclude together depends on the figures of one
    /// situation, and a mixture of two has no such figures.
    fn of_cells(&self) -> Result<Evaluation<'r>, Error> {
        let untied = Situation { ties: None, ..self.situation.clone() };
        let space = self.rulebook.space(untied.goal, untied.now)?;
        let situation = untied.moved(self.asked().as_slice(), &self.rulebook.words, space);
        self.rulebook.evaluate_situation(Extent::Whole, self.country, situation, self.as_of, None)
    }

    /// The range from guarantee to verdict, as a set of verdicts.
    fn span(&self) -> u8 {
        let verdicts =
            Verdict::ALL.into_iter().filter(|verdict| (self.guaranteed()..=self.verdict()).contains(verdict));
        verdicts.fold(NONE, |span, verdict| span | super::only(verdict))
    }
}

/// Converts a function of worlds to one of exchanged facts: the first branch at a fact takes it from the first
/// situation, the second from the second. An impossible mixture has no verdict.
struct Mixture<'m> {
    first: &'m Worlds,
    second: &'m Worlds,
    builder: &'m mut Builder,
    exchanging: &'m mut Builder,
    known: FxHashMap<Node, Node>,
}

impl Mixture<'_> {
    fn left(&mut self, node: Node) -> Node {
        let asks = self.builder.asks(node).map(|(fact, children)| (fact, children.to_vec()));
        let Some((fact, children)) = asks else { return node };
        if let Some(known) = self.known.get(&node) {
            return *known;
        }
        let (first, second) = (self.first[fact], self.second[fact]);
        let unchanged = self.left_of(&children, first);
        let exchanged = if first == second { unchanged } else { self.left_of(&children, second) };
        let left = self.exchanging.two_way(fact, unchanged, exchanged);
        self.known.insert(node, left);
        left
    }

    fn left_of(&mut self, children: &[Node], values: ValueSet) -> Node {
        let children = values.iter().filter_map(|value| children.get(value.place()));
        let all = children.fold(Node::constant(NONE), |all, child| self.builder.union(all, *child));
        self.left(all)
    }
}

/// The upward closure of a function of exchanged facts: true of a set if the function is true of it or of a subset.
fn upwards(exchanging: &mut Builder, node: Node, known: &mut FxHashMap<Node, Node>) -> Node {
    let Some((fact, [unchanged, exchanged])) = two_way::ways(exchanging, node) else { return node };
    if let Some(known) = known.get(&node) {
        return *known;
    }
    let unchanged = upwards(exchanging, unchanged, known);
    let exchanged = upwards(exchanging, exchanged, known);
    let exchanged = exchanging.or(unchanged, exchanged);
    let up = exchanging.two_way(fact, unchanged, exchanged);
    known.insert(node, up);
    up
}

/// The rules that close a gate, and the routes, whose part differs between two answers.
fn because(first: &Evaluation<'_>, second: &Evaluation<'_>) -> Vec<Because> {
    let mut list = Vec::new();
    for basis in Basis::ALL {
        let in_answer = |answer: &Evaluation<'_>| answer.opinion(basis).map(parts).unwrap_or_default();
        let (in_first, in_second) = (in_answer(first), in_answer(second));
        let mut ids = in_first.iter().chain(&in_second).map(|(id, _)| id).collect::<Vec<_>>();
        ids.sort();
        ids.dedup();
        for id in ids {
            let part = |parts: &[(String, Part)]| {
                parts.iter().filter(|(name, _)| name == id).map(|(_, part)| *part).max().unwrap_or(Part::None)
            };
            if part(&in_first) != part(&in_second) {
                list.push(Because { basis, id: id.clone(), first: part(&in_first), second: part(&in_second) });
            }
        }
    }
    list
}

fn parts(opinion: Opinion<'_>) -> Vec<(String, Part)> {
    let part = |holds| if holds == Holds::Always { Part::Always } else { Part::Possibly };
    let closing = opinion.reasons().filter(|reason| reason.decisive());
    let closing = closing.map(|reason| (reason.id().into_owned(), part(reason.holds())));
    let routes = opinion.routes().map(|offer| (offer.route().id.to_string(), part(offer.holds())));
    closing.chain(routes).collect()
}
