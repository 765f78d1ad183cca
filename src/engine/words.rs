//! A vocabulary with the indices that questions need: names to identifiers, and the one-hot layout of boxes.

#[cfg(feature = "render")]
use std::borrow::Cow;
use std::ops::Deref;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::ids::{FactId, GateId, Table, ValueSet};
use super::model::{Basis, Gate, Lang, Text, Vocabulary};
use super::phrases::{Phrases, fill};
use super::program::layout::Layout;
use super::quantity::{Figured, figured};
use super::record::Str;
use super::told;

/// A vocabulary with the indices that questions need. Dereferences to the [`Vocabulary`] that it was made from.
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
    /// What each name may mean, the fact first that has it for its own.
    facts: FxHashMap<Str, Vec<FactId>>,
    /// What each spelling may mean, also of what is shown for a fact. Made when a name is told that is not declared.
    spelt: OnceLock<FxHashMap<String, Vec<FactId>>>,
    /// The facts that are presumed to have some values unless they are told.
    pub(crate) presumptions: Box<[(FactId, ValueSet)]>,
    silences: Table<GateId, Silence>,
    /// The facts whose values are cells of figures.
    pub(crate) figured: Box<[Figured]>,
    /// The phrases of languages for which the rulebook brings its own.
    phrases: Box<[Phrases]>,
}

/// The reason that is shown if a basis says nothing about a gate.
#[derive(Clone, Debug)]
pub(crate) struct Silence {
    /// Name of the reason.
    pub(crate) id: String,
    document: Text,
    evidence: Text,
}

impl Silence {
    fn about(gate: &Gate, phrases: &[Phrases]) -> Silence {
        let said = |phrase: fn(&Phrases) -> &str| {
            gate.label.each(|lang| fill(phrase(phrases_of(phrases, lang)), &[("gate", gate.label.get(lang))]))
        };
        Silence {
            id: format!("silence-{}", gate.id),
            document: said(|phrases| &phrases.silent_document),
            evidence: said(|phrases| &phrases.silent_evidence),
        }
    }

    pub(crate) fn text(&self, basis: Basis) -> &Text {
        match basis {
            Basis::Document => &self.document,
            Basis::Evidence => &self.evidence,
        }
    }
}

/// The phrases of a language: the rulebook's, or else the engine's.
fn phrases_of(brought: &[Phrases], lang: Lang) -> &Phrases {
    brought.iter().find(|phrases| phrases.lang == lang).unwrap_or(Phrases::own(lang))
}

impl Words {
    pub(crate) fn new(vocabulary: Vocabulary) -> Words {
        let layout = Layout::new(&vocabulary);
        let mut facts = FxHashMap::<Str, Vec<FactId>>::default();
        for (id, fact) in vocabulary.facts.entries() {
            facts.entry(fact.id.clone()).or_default().push(id);
        }
        for (id, fact) in vocabulary.facts.entries() {
            for name in fact.also.iter().chain(&fact.called) {
                let called = facts.entry(name.clone()).or_default();
                if !called.contains(&id) {
                    called.push(id);
                }
            }
        }
        let presumed = vocabulary.facts.entries().filter(|(_, fact)| !fact.presumed.is_empty());
        let presumptions = presumed.map(|(id, fact)| (id, fact.presumed)).collect();
        let phrases = Phrases::brought(vocabulary.languages(), vocabulary.phrases.as_slice());
        let silences = vocabulary.gates.iter().map(|gate| Silence::about(gate, &phrases)).collect();
        let figured = figured(&vocabulary).collect();
        Words { vocabulary, layout, facts, spelt: OnceLock::new(), presumptions, silences, figured, phrases }
    }

    /// The same as an owned or static value, for results that outlive the vocabulary.
    #[cfg(feature = "render")]
    pub(crate) fn owned_phrases(&self, lang: Lang) -> Cow<'static, Phrases> {
        let brought = self.phrases.iter().find(|phrases| phrases.lang == lang);
        brought.map_or(Cow::Borrowed(Phrases::own(lang)), |phrases| Cow::Owned(phrases.clone()))
    }

    /// The phrases of a language.
    #[cfg(feature = "render")]
    pub(crate) fn phrases(&self, lang: Lang) -> &Phrases {
        phrases_of(&self.phrases, lang)
    }

    /// The reason that is shown if nothing is said about a gate.
    pub(crate) fn silence(&self, gate: GateId) -> &Silence {
        &self.silences[gate]
    }

    /// The fact of that name: of several that share it, the first. None if it is only shown for several.
    pub(crate) fn fact_named(&self, name: &str) -> Option<FactId> {
        match (self.facts_named(name), self.facts_spelt(name)) {
            ([first, ..], _) | ([], [first]) => Some(*first),
            _ => None,
        }
    }

    /// The facts that a name may mean: those for which it is declared.
    pub(crate) fn facts_named(&self, name: &str) -> &[FactId] {
        let called = self.facts.get(name).or_else(|| self.facts.get(&*told::word(name)));
        called.map(Vec::as_slice).unwrap_or_default()
    }

    /// The facts that a name may mean by its spelling, or because it is shown for them.
    pub(crate) fn facts_spelt(&self, name: &str) -> &[FactId] {
        let spelt = self.spelt.get_or_init(|| {
            let mut spelt = FxHashMap::<String, Vec<FactId>>::default();
            let mut put = |name: &str, id: FactId| {
                let facts = spelt.entry(told::spelling(name)).or_default();
                if !facts.contains(&id) {
                    facts.push(id);
                }
            };
            for (id, fact) in self.vocabulary.facts.entries() {
                put(&fact.id, id);
            }
            for (id, fact) in self.vocabulary.facts.entries() {
                fact.also.iter().chain(&fact.called).for_each(|name| put(name, id));
            }
            for (id, fact) in self.vocabulary.facts.entries() {
                fact.label.iter().for_each(|(_, label)| put(label, id));
            }
            spelt
        });
        spelt.get(&told::spelling(name)).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Deref for Words {
    type Target = Vocabulary;

    fn deref(&self) -> &Vocabulary {
        &self.vocabulary
    }
}
