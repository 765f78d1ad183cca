use crate::engine::error::Error;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::Fact;
use crate::engine::worlds::{Builder, Node};

impl<'r> Evaluation<'r> {
    /// The open facts that can still change the headline: knowing one of them can change what may come out, the others
    /// being known, or those being open that the vocabulary ties to it. None once the answer is settled.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, NumberHolder};
    /// use simbind::{Profile, evaluate};
    ///
    /// let open = evaluate("NZ", &Profile::new(Goal::ReceiveCodes))?.deciding_facts()?;
    /// assert!(open.iter().any(|fact| fact.id == "number_holder"));
    /// let settled = evaluate("NZ", &Profile::new(Goal::ReceiveCodes).with(NumberHolder::Resold))?;
    /// assert!(settled.deciding_facts()?.is_empty());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is too hard ([`Error::is_too_hard`]).
    pub fn deciding_facts(&self) -> Result<Vec<&'r Fact>, Error> {
        let too_hard = || Error::too_hard("which facts can still change the answer");
        let facts = &self.rulebook.model.vocabulary.facts;
        let mut builder = self.builder();
        // Each verdict as a set of its own; a world that cannot be has none.
        let table = [1, 2, 4, 0, 0, 0, 0, 0];
        let function = builder.thaw(&self.decision.verdict, &self.situation.worlds, table);
        let possible = self.rulebook.possible(self.situation.goal).ok_or_else(too_hard)?;
        let mut deciding = Vec::new();
        for place in builder.support(function) {
            let mut tied = vec![false; facts.len()];
            for other in possible.tied_to(&[place]).filter(|other| *other != place) {
                if let Some(slot) = tied.get_mut(other) {
                    *slot = true;
                }
            }
            let open = builder.forget(function, &tied);
            let known = vec![false; facts.len()];
            let changes = [known, tied].iter().zip([function, open]).any(|(others, function)| {
                let mut unknown = others.clone();
                if let Some(slot) = unknown.get_mut(place) {
                    *slot = true;
                }
                let unknown = builder.forget(function, &unknown);
                self.narrows(&mut builder, function, unknown, place)
            });
            if builder.exhausted() {
                return Err(too_hard());
            }
            deciding.extend(facts.get(place).filter(|_| changes));
        }
        Ok(deciding)
    }

    /// Whether some value of a fact leaves, in some world, fewer outcomes than if the fact is not known.
    fn narrows(&self, builder: &mut Builder, function: Node, unknown: Node, fact: usize) -> bool {
        let values = self.values(fact);
        (0..64).filter(|value| values & (1 << value) != 0).any(|value| {
            let given = builder.given(function, fact, value);
            let possible = builder.map(given, [0, 1, 1, 1, 1, 1, 1, 1]);
            [1_u8, 2, 4].into_iter().any(|verdict| {
                let has = |set: u8| u8::from(set & verdict != 0);
                let table = [0, 1, 2, 3, 4, 5, 6, 7].map(has);
                let (before, after) = (builder.map(unknown, table), builder.map(given, table));
                let lost = builder.not(after);
                let lost = builder.and(before, lost);
                builder.and(possible, lost) != Node::FALSE
            })
        })
    }
}
