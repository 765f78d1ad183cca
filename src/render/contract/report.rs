//! The JSON of an answer, member by member. It is a stable contract: members are only ever added.
//!
//! A member is absent if it was not selected, or in the cases that its documentation names; otherwise it is present.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::members::{Texts, members};
use crate::engine::model::{Assessment, Compliance, Effect, Figure, Grade};
use crate::engine::verdict::{GateState, Holds, Verdict};
use crate::render::explain::{
    Analysed, CasesReport, FactValues, OpenQuestionsReport, ReachReport, StandingReport, WaysReport,
};

/// A word of the rulebook (borrowed), or one that was read from JSON (owned).
pub(crate) type Word<'e> = Cow<'e, str>;

/// Facts by name, each with values.
pub(crate) type ValuesByFact<'e> = BTreeMap<Word<'e>, Vec<Word<'e>>>;

members! {
    /// The structure of an answer's JSON: a stable contract. Keys are only ever added.
    pub struct Report<'e> {
        /// The version of this contract.
        [answer]: u32,
        /// What the caller named its request by.
        [id]: serde_json::Value,
        /// ISO 3166-1 code.
        [country]: Word<'e>,
        /// Whether the rules say anything of the country itself.
        [country_known]: bool,
        /// The goal.
        [goal]: Word<'e>,
        /// The means that the question named.
        [means]: Option<Word<'e>>,
        /// The day for which it holds.
        [as_of]: Date,
        /// Where that day lies before everything that the answer rests on: the first date of that.
        [not_known_before]: String,
        /// The rules that gave it.
        [rulebook]: RulebookReport<'e> => RulebookReport,
        /// The facts left with fewer values than they have, each with the values still possible.
        [facts]: ValuesByFact<'e>,
        /// The names by which facts were told: wallets, banks, cards, operators.
        [named]: Vec<NamedReport<'e>> => NamedReport,
        /// The best that can come out.
        [verdict]: Verdict,
        /// The worst that can come out.
        [guaranteed]: Verdict,
        /// Whether both are the same, and documented: nothing left open can change it.
        [settled]: bool,
        /// Whether something that was read says so. A yes that nothing but silence keeps open is no promise, and not settled.
        [documented]: bool,
        /// Whether the opinions differ.
        [disputed]: bool,
        /// The reasons of all opinions, those of the document first.
        [reasons on demand]: Vec<ReasonReport<'e>> => ReasonReport,
        /// The rules that decide: those without which the answer would be another, or of an open answer could be.
        [decisive on demand]: Vec<Word<'e>>,
        /// The first sentence of the written answer.
        [sentence on demand]: Texts<'e>,
        /// The written answer.
        [sheet on demand]: SheetReport<'e> => SheetReport,
        /// The verdicts that can still come out, best first.
        [reachable on demand]: Analysed<Vec<ReachReport<'e>>>,
        /// What can still be asked; null when nothing that was left open can change the headline.
        [open_questions on demand]: Analysed<Option<OpenQuestionsReport<'e>>>,
        /// A smallest set of told facts that forces the answer, whatever the others are.
        [sufficient_reason on demand]: Analysed<FactValues<'e>>,
        /// The smallest lawful changes that improve the answer.
        [ways_forward on demand]: Analysed<WaysReport<'e>>,
        /// How far the answer can be relied on.
        [standing on demand]: Analysed<StandingReport<'e>>,
        /// What the country's document says.
        [document]: Option<OpinionReport<'e>> => OpinionReport,
        /// What the evidence says.
        [evidence]: Option<OpinionReport<'e>> => OpinionReport,
        /// Where each claim is stated once: the claims that are cited, by name.
        [claims]: BTreeMap<Word<'e>, StatedReport<'e>> => StatedReport,
        /// Where each claim is stated once: the sources that state them, by name.
        [sources]: BTreeMap<Word<'e>, SourceReport<'e>> => SourceReport,
    }
}

members! {
    /// The written answer in short: one sentence first, then what a person has to know.
    pub(crate) struct SheetReport<'e> {
        /// Plain text of 80 columns.
        [text]: Texts<'e>,
        /// The same as Markdown.
        [markdown]: Texts<'e>,
        /// The same as HTML, to be put into a page.
        [html]: Texts<'e>,
    }
}

members! {
    /// A name by which facts were told.
    pub(crate) struct NamedReport<'e> {
        /// Name within the rulebook.
        [name]: Word<'e>,
        /// What it is called.
        [label]: Texts<'e>,
        /// The facts that it tells, each with its values.
        [tells]: ValuesByFact<'e>,
        /// What says so, on the day asked about.
        [citations]: Vec<CitationReport<'e>> => CitationReport,
    }
}

members! {
    /// Which rules gave an answer.
    pub(crate) struct RulebookReport<'e> {
        /// Version, as the editors count it.
        [version]: Word<'e>,
        /// SHA-256 of the rule files.
        [digest]: Word<'e>,
    }
}

members! {
    /// One opinion.
    pub(crate) struct OpinionReport<'e> {
        /// The best that can come out.
        [verdict]: Verdict,
        /// The worst that can come out.
        [guaranteed]: Verdict,
        /// The verdicts of this opinion that can still come out, best first, where that was asked for.
        [reachable on demand]: Analysed<Vec<ReachReport<'e>>>,
        /// Each gate of the goal: `open`, `blocked` or `depends`.
        [gates]: Gates<'e>,
        /// What holds.
        [reasons]: Vec<ReasonReport<'e>> => ReasonReport,
        /// Ways around.
        [routes]: Vec<RouteReport<'e>> => RouteReport,
        /// Ways that are refused.
        [refused]: Vec<RefusalReport<'e>> => RefusalReport,
        /// Other things to do, best first.
        [alternatives]: Vec<AlternativeReport<'e>> => AlternativeReport,
    }
}

/// Gates by name, in the order in which a goal passes them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Gates<'e>(pub(crate) Vec<(Word<'e>, GateState)>);

impl Serialize for Gates<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(gate, state)| (gate, state)))
    }
}

impl<'de> Deserialize<'de> for Gates<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Gates<'static>;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("the state of each gate")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut gates = Vec::new();
                while let Some((gate, state)) = map.next_entry::<String, GateState>()? {
                    gates.push((Cow::Owned(gate), state));
                }
                Ok(Gates(gates))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

members! {
    /// A reason.
    pub(crate) struct ReasonReport<'e> {
        /// Name of the rule.
        [rule]: Word<'e>,
        /// `blocks`, `limits` or `permits`.
        [effect]: Effect,
        /// The gate that it concerns.
        [gate]: Word<'e>,
        /// The means that it concerns.
        [means]: Option<Word<'e>>,
        /// Whether it holds in every world of the profile.
        [holds]: Holds,
        /// Whether it closes its gate in one.
        [decisive]: bool,
        /// What it says.
        [text]: Texts<'e>,
        /// For one that holds possibly: the open facts that it depends on.
        [depends_on]: ValuesByFact<'e>,
        /// Where the values of each of them, read together, would say too much: the cases one by one.
        [depends_on_cases]: CasesReport<'e>,
        /// Amounts and durations that it states, with their dates.
        [figures]: Vec<Cow<'e, Figure>>,
        /// What it rests on.
        [citations]: Vec<CitationReport<'e>> => CitationReport,
        /// What disputes it.
        [disputes]: Vec<DisputeReport<'e>> => DisputeReport,
    }
}

members! {
    /// A claim and where it stands.
    pub(crate) struct CitationReport<'e> {
        /// Name of the claim.
        [claim]: Word<'e>,
        /// Name of the source.
        [source]: Word<'e>,
        /// Its title.
        [title]: Word<'e>,
        /// File name of a document.
        [document]: Word<'e>,
        /// Lines of a document, from 1.
        [lines]: Cow<'e, [u32]>,
        /// Section, article or page.
        [locator]: Word<'e>,
        /// Who published it.
        [publisher]: Word<'e>,
        /// The address under which it was read.
        [url]: Word<'e>,
        /// When it was published; null where that is unknown.
        [published]: Option<Word<'e>>,
        /// When it was last read.
        [retrieved]: Word<'e>,
        /// Whether a reprint was read.
        [reprint]: bool,
        /// How good the claim is: A to E.
        [grade]: Grade,
        /// Whether it was concluded from sources rather than read in one.
        [inferred]: bool,
        /// When the claim was last checked.
        [verified]: Date,
        /// Whether that is too long ago, on the day asked about, to rely on it without another look.
        [stale]: bool,
    }
}

members! {
    /// A claim that is cited by its name.
    pub(crate) struct StatedReport<'e> {
        /// What it says, where it decides a dispute.
        [text]: Texts<'e>,
        /// When its best source was published, where it decides a dispute; null where that is unknown.
        [published]: Option<Word<'e>>,
        /// How good it is: A to E.
        [grade]: Grade,
        /// Whether it was concluded from sources rather than read in one.
        [inferred]: bool,
        /// When it was last checked.
        [verified]: Date,
        /// Whether that is too long ago, on the day asked about, to rely on it without another look.
        [stale]: bool,
        /// Where it is stated.
        [stated]: Vec<PlaceReport<'e>> => PlaceReport,
    }
}

members! {
    /// Where a claim is stated.
    pub(crate) struct PlaceReport<'e> {
        /// Name of the source.
        [source]: Word<'e>,
        /// Lines of a document, from 1.
        [lines]: Cow<'e, [u32]>,
        /// Section, article or page.
        [locator]: Word<'e>,
    }
}

members! {
    /// A source that is cited by its name.
    pub(crate) struct SourceReport<'e> {
        /// Its title.
        [title]: Word<'e>,
        /// File name of a document.
        [document]: Word<'e>,
        /// Who published it.
        [publisher]: Word<'e>,
        /// The address under which it was read.
        [url]: Word<'e>,
        /// When it was published; null where that is unknown.
        [published]: Option<Word<'e>>,
        /// When it was last read.
        [retrieved]: Word<'e>,
        /// Whether a reprint was read.
        [reprint]: bool,
    }
}

members! {
    /// A document's claim that was not borne out.
    pub(crate) struct DisputeReport<'e> {
        /// Name of the claim.
        [claim]: Word<'e>,
        /// `contradicted`, `outdated` or `unverifiable`.
        [assessment]: Assessment,
        /// Why.
        [why]: Texts<'e>,
        /// The claims that decide so.
        [decided_by]: Vec<ClaimReport<'e>> => ClaimReport,
    }
}

members! {
    /// A claim by itself.
    pub(crate) struct ClaimReport<'e> {
        /// Name of the claim.
        [claim]: Word<'e>,
        /// What it says.
        [text]: Texts<'e>,
        /// How good it is: A to E.
        [grade]: Grade,
        /// When its best source was published; null where that is unknown.
        [published]: Option<Word<'e>>,
    }
}

members! {
    /// A way around.
    pub(crate) struct RouteReport<'e> {
        /// Name of the route.
        [id]: Word<'e>,
        /// `accepted` or `caution`.
        [compliance]: Compliance,
        /// Whether what it needs is in hand in every world of the profile.
        [holds]: Holds,
        /// The gates that it clears.
        [clears]: Vec<Word<'e>>,
        /// Whether it goes another way than the means that the question names.
        [another_way]: bool,
        /// The open facts to confirm.
        [confirm]: ValuesByFact<'e>,
        /// Where the values of each of them, read together, would say too much: the cases one by one.
        [confirm_cases]: CasesReport<'e>,
        /// What it is.
        [text]: Texts<'e>,
        /// The risk, for `caution`.
        [risk]: Texts<'e>,
        /// Where it is described.
        [citations]: Vec<CitationReport<'e>> => CitationReport,
        /// What disputes it.
        [disputes]: Vec<DisputeReport<'e>> => DisputeReport,
    }
}

members! {
    /// A way that is refused.
    pub(crate) struct RefusalReport<'e> {
        /// Name of the route.
        [id]: Word<'e>,
        /// `prohibited`.
        [compliance]: Compliance,
        /// Whether the profile says that the person uses it.
        [engaged]: bool,
        /// What it is.
        [text]: Texts<'e>,
        /// The lawful way.
        [instead]: Option<Texts<'e>>,
        /// Where it is described.
        [citations]: Vec<CitationReport<'e>> => CitationReport,
        /// The law or terms that forbid it.
        [forbidden_by]: Vec<CitationReport<'e>> => CitationReport,
    }
}

members! {
    /// Something else to do.
    pub(crate) struct AlternativeReport<'e> {
        /// Name of the alternative.
        [id]: Word<'e>,
        /// `accepted` or `caution`.
        [compliance]: Compliance,
        /// Whether it is worth telling in every world of the profile.
        [holds]: Holds,
        /// Whether this person can take the step that it advises, now or once they have changed what they can change.
        [within_reach]: bool,
        /// Where they cannot: the facts that the step needs otherwise, each with the values that would do.
        [open_only_to]: ValuesByFact<'e>,
        /// What it is.
        [text]: Texts<'e>,
        /// The risk, for `caution`.
        [risk]: Texts<'e>,
        /// Where it is described.
        [citations]: Vec<CitationReport<'e>> => CitationReport,
        /// What disputes it.
        [disputes]: Vec<DisputeReport<'e>> => DisputeReport,
    }
}
