//! A vocabulary made ready for questions: names are looked up, and boxes of worlds laid out.

use std::ops::Deref;

use rustc_hash::FxHashMap;

use super::ids::{FactId, GateId, Table, ValueSet};
use super::model::{Basis, Fact, Gate, Text, Vocabulary};
use super::program::layout::Layout;
use super::quantity::{Figured, figured};
use super::record::Str;

/// A vocabulary, ready for questions. Reads as the [`Vocabulary`] that it was made of.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::Rulebook;
///
/// let words = Rulebook::builtin().vocabulary();
/// let platform = words.fact("platform").expect("it is declared");
/// assert_eq!(words.facts()[platform.index()].values().len(), 2);
/// # }
/// ```
#[derive(Debug)]
pub struct Words {
    vocabulary: Vocabulary,
    pub(crate) layout: Layout,
    facts: FxHashMap<Str, FactId>,
    /// The facts that are presumed to have some values unless they are told.
    pub(crate) presumptions: Box<[(FactId, ValueSet)]>,
    silences: Table<GateId, Silence>,
    /// The facts that have cells of figures.
    pub(crate) figured: Box<[Figured]>,
}

/// What is told where a basis says nothing about a gate.
#[derive(Clone, Debug)]
pub(crate) struct Silence {
    /// Name of the reason.
    pub(crate) id: String,
    document: Text,
    evidence: Text,
}

impl Silence {
    fn about(gate: &Gate) -> Silence {
        let said = |en: &str, zh: &str| gate.label.each(|lang| lang.pick(en, zh).replace("{}", gate.label.get(lang)));
        Silence {
            id: format!("silence-{}", gate.id),
            document: said(
                "The document says nothing about the {} for this; silence is not a block.",
                "文档没有谈到此事的{}问题；没有谈到不等于不行。",
            ),
            evidence: said(
                "No evidence was found that bears on the {} for this; that is not a block, and not a promise.",
                "没有找到涉及此事{}问题的证据；这不等于不行，也不等于保证可行。",
            ),
        }
    }

    pub(crate) fn text(&self, basis: Basis) -> &Text {
        match basis {
            Basis::Document => &self.document,
            Basis::Evidence => &self.evidence,
        }
    }
}

impl Words {
    pub(crate) fn new(vocabulary: Vocabulary) -> Words {
        let layout = Layout::new(&vocabulary);
        let named = |(id, fact): (FactId, &Fact)| {
            fact.also.iter().chain([&fact.id]).map(|name| (name.clone(), id)).collect::<Vec<_>>()
        };
        let facts = vocabulary.facts.entries().flat_map(named).collect();
        let presumed = vocabulary.facts.entries().filter(|(_, fact)| !fact.presumed.is_empty());
        let presumptions = presumed.map(|(id, fact)| (id, fact.presumed)).collect();
        let silences = vocabulary.gates.iter().map(Silence::about).collect();
        let figured = figured(&vocabulary).collect();
        Words { vocabulary, layout, facts, presumptions, silences, figured }
    }

    /// What is told where nothing is said about a gate.
    pub(crate) fn silence(&self, gate: GateId) -> &Silence {
        &self.silences[gate]
    }

    /// The fact of that name.
    pub(crate) fn fact_named(&self, name: &str) -> Option<FactId> {
        self.facts.get(name).copied()
    }
}

impl Deref for Words {
    type Target = Vocabulary;

    fn deref(&self) -> &Vocabulary {
        &self.vocabulary
    }
}
