//! Ways forward, as values: the steps that a person can lawfully take, and the verdict that they lead to.
//!
//! The search that finds them is in `search`. For example, the steps are "open a bank account", the change is
//! `mainland_account=own`, and the gain is that `theoretically_possible` becomes possible.

use super::{Told, Worlds};
use crate::engine::model::Step;
use crate::engine::record::report;
use crate::engine::verdict::Verdict;

report! {
    /// The ways in which a person can lawfully obtain a better answer.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let found = evaluation.ways_forward()?;
    /// assert!(found.complete() && !found.ways().is_empty());
    /// assert!(found.ways().is_sorted_by_key(|way| way.effort()));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug)]
    pub struct Ways<'r> {
        /// The ways, least effort first; among equals, those of fewer steps, then those that lead to a better verdict.
        ways: Vec<Way<'r>> as &[Way<'r>],
        /// Whether the list is complete. The search is bounded; if it was cut short, every listed way is sound, and
        /// others of more effort may exist.
        complete: bool as bool,
    }
}

impl Ways<'_> {
    /// The most ways that are listed for each verdict.
    pub const MOST: usize = 16;
    /// The most sets of steps that are tried for each verdict.
    pub const TRIES: usize = 1000;
}

report! {
    /// A way forward: steps that improve the answer, none of which can be left out.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let ways = evaluation.ways_forward()?;
    /// let way = &ways.ways()[0];
    /// println!("{} (effort {})", way.steps()[0].text().en(), way.effort());
    /// assert_eq!(way.changes()[0].to_string(), "mainland_account=own");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[derive(Clone, Debug)]
    pub struct Way<'r> {
        /// The steps, in an order in which each can be taken.
        steps: Vec<&'r Step> as &[&'r Step],
        /// The facts that change, each with its equally good values.
        changes: Vec<Told<'r>> as &[Told<'r>],
        /// The needs of the steps that were not told: the way applies to persons for whom they are true.
        provided: Vec<Told<'r>> as &[Told<'r>],
        /// The cost to the person: the sum of the efforts of the steps, on the scale of [`Step::effort`].
        effort: u32 as u32,
        /// The verdict that the way leads to.
        gain: Gain as Gain,
        /// The situation afterwards, as a box of worlds.
        worlds: Worlds,
    }
}

/// The improvement that a way forward brings.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::analysis::Gain;
/// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
/// use simbind::{Profile, Verdict, evaluate};
///
/// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
/// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
/// match evaluation.ways_forward()?.ways()[0].gain() {
///     Gain::Raises(verdict) => assert_eq!(verdict, Verdict::TheoreticallyPossible),
///     Gain::Secures(verdict) => panic!("{verdict} could not come out before"),
/// }
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gain {
    /// It makes this verdict, or a better one, possible.
    Raises(Verdict),
    /// The verdict was possible already; afterwards this one, or a better one, comes out whatever the open facts are.
    Secures(Verdict),
}

impl Gain {
    /// The verdict that is reached.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, Verdict, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let best = evaluation.ways_forward()?.ways().iter().map(|way| way.gain().verdict()).max();
    /// assert_eq!(best, Some(Verdict::TheoreticallyPossible));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn verdict(self) -> Verdict {
        match self {
            Gain::Raises(verdict) | Gain::Secures(verdict) => verdict,
        }
    }

    /// Whether the verdict has to come out in every world that the steps lead to, and not only in one.
    pub(super) fn in_every_world(self) -> bool {
        matches!(self, Gain::Secures(_))
    }
}
