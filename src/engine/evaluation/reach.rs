//! Decides whether a person can take the step that an alternative advises.
//!
//! The alternative has the requirements of its step: a Thai partner wallet requires a person from Thailand, a branch
//! abroad somebody who may stay there. Some requirements a person can bring about (a passport can be applied for),
//! others not (a nationality). A requirement that contradicts what was told and cannot be changed puts the alternative
//! out of reach.
//! nationality). What was told otherwise and cannot be changed puts the alternative out of reach.

use super::Hint;
use crate::engine::model::Fact;

impl<'e> Hint<'e> {
    /// The requirements of the step that this person does not meet and cannot bring about: facts, each with the values
    /// that would do. Empty if the alternative is open to them, as far as is known.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, IdentityDocument};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(IdentityDocument::MainlandId).nothing_else();
    /// let evaluation = evaluate("TH", &profile)?;
    /// let mut hints = evaluation.alternatives();
    /// let wallet = hints.find(|hint| hint.alternative().id() == "TH-E-home-wallet").expect("it is known");
    /// let missing = wallet.out_of_reach();
    /// assert_eq!(missing[0].0.id(), "nationality", "whoever holds a mainland identity card is not from Thailand");
    /// assert!(!wallet.within_reach());
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn out_of_reach(self) -> Vec<(&'e Fact, Vec<&'e str>)> {
        let evaluation = self.opinion.evaluation();
        let facts = &evaluation.rulebook.model.vocabulary.facts;
        // Consequences of what was told count as told: a person who shows a mainland identity card has a nationality.
        let (layout, tight) = (&evaluation.rulebook.words.layout, &evaluation.situation.tight);
        let mut missing = Vec::new();
        if let Some(step) = self.step() {
            step.when.visit(&mut |fact, values| {
                let can_be = layout.values(tight, fact) | facts[fact].changeable;
                if (values & can_be).is_empty() {
                    missing.push((&facts[fact], facts[fact].names_of(values)));
                }
            });
        }
        missing
    }

    /// Whether this person can take the step, now or after changing facts that they can change.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{Goal, Nationality};
    /// use simbind::{Profile, evaluate};
    ///
    /// let evaluation = evaluate("TH", &Profile::new(Goal::LinkCard).with(Nationality::HostCountry))?;
    /// assert!(evaluation.alternatives().all(|hint| hint.within_reach()));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn within_reach(self) -> bool {
        self.out_of_reach().is_empty()
    }
}
