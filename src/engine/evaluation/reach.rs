//! Whether an alternative is open to the person.
//!
//! An alternative that is a step needs what the step needs: a partner wallet of Thailand somebody from there, a branch
//! abroad somebody who may stay there. Some of that a person can bring about (a passport can be got), some not (a
//! nationality). What was told otherwise and cannot be changed puts the alternative out of reach.

use super::Hint;
use crate::engine::model::Fact;

impl<'e> Hint<'e> {
    /// What the step needs that this person does not have and cannot bring about: facts, each with the values that would
    /// do. Nothing where the alternative is open to them, as far as is known.
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
        // What follows from what was told is told: whoever shows a mainland identity card has a nationality.
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

    /// Whether this person can take the step that it advises, now or once they have changed what they can change.
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
