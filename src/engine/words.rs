//! A vocabulary made ready for questions: names are looked up, and boxes of worlds laid out.

use std::ops::Deref;

use rustc_hash::FxHashMap;

use super::ids::{FactId, ValueSet};
use super::model::{Fact, Vocabulary};
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
    /// The facts that have cells of figures.
    pub(crate) figured: Box<[Figured]>,
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
        let figured = figured(&vocabulary).collect();
        Words { vocabulary, layout, facts, presumptions, figured }
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
