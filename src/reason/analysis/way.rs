//! Ways forward: what a person can lawfully do, and what it is for.

use super::{Told, Worlds};
use crate::engine::model::Step;
use crate::engine::record::report;
use crate::engine::verdict::Verdict;

report! {
    /// What a person can lawfully do to have a better answer.
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
        /// The ways, those of least effort first; among equals, those of fewer steps, then those that lead to more.
        ways: Vec<Way<'r>> as &[Way<'r>],
        /// Whether these are all. The search is bounded; where it was cut short, every way that is listed is sound, and others
        /// of more effort may exist.
        complete: bool as bool,
    }
}

impl Ways<'_> {
    /// At most this many ways are listed for each verdict.
    pub const MOST: usize = 16;
    /// At most this many sets of steps are tried for each verdict.
    pub const TRIES: usize = 1000;
}

report! {
    /// A way forward: steps that improve the answer, none of which can be spared.
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
        /// What to do, in an order in which each step can be taken.
        steps: Vec<&'r Step> as &[&'r Step],
        /// What is different afterwards: the facts that change, each with the values that serve as well as one another.
        changes: Vec<Told<'r>> as &[Told<'r>],
        /// What the steps need that the person has not told: the way is one for those of whom it is true.
        provided: Vec<Told<'r>> as &[Told<'r>],
        /// How much it asks of the person: the sum of the efforts of the steps, on the scale of [`Step::effort`].
        effort: u32 as u32,
        /// What the way is for.
        gain: Gain as Gain,
        /// The situation afterwards.
        worlds: Worlds,
    }
}

/// What a way forward is for.
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
    /// It makes a better verdict possible: this one, or better.
    Raises(Verdict),
    /// The verdict was possible already; afterwards it holds whatever the open facts are: this one, or better.
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
