//! Detects questions about a day before everything that an answer rests on.
//!
//! A claim without a date of effect counts as always in effect, so a question about a day long past gets today's
//! answer. That is right for the order of rules but should not be relied on: if no claim is dated to the day or
//! earlier, the answer says so. A claim is dated by when it came into effect and when its sources were published, not
//! by when somebody read them; a year or a month counts from its first day. For example, claims of 2018 and of 2018-07
//! leave an answer for 2017-12-31 unknown, and the result is `2018`.

use jiff::civil::Date;

use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Claim, Source};

impl Evaluation<'_> {
    /// If the day asked about precedes everything that the answer rests on: the earliest date of that, as it is written
    /// (`2018`, `2018-07`, `2018-07-30`). It is then unknown whether the answer held on that day.
    ///
    /// The answer rests on the claims of its reasons and routes; if these are undated, or if there are none, on all
    /// claims of the rulebook.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Rulebook};
    ///
    /// let profile = Profile::new(Goal::Bind);
    /// let evaluate = |day: &str| Rulebook::builtin().evaluate("ID", &profile, day.parse().ok());
    /// assert_eq!(evaluate("2017-01-22")?.not_known_before().as_deref(), Some("2017-01-23"));
    /// assert_eq!(evaluate("2017-01-23")?.not_known_before(), None);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn not_known_before(&self) -> Option<String> {
        let model = self.rulebook().model();
        let reasons = self.reasons().flat_map(|reason| reason.citations());
        let cited = reasons.chain(self.routes().flat_map(|offer| offer.citations()));
        first_after(cited.map(|cited| (cited.claim(), cited.source())), self.as_of()).unwrap_or_else(|| {
            let all = model.claims.iter().flat_map(|claim| {
                let sources = claim.cites.iter().map(|cite| &model.sources[cite.source]);
                sources.map(move |source| (claim, source))
            });
            let own = (self.as_of() < model.date).then(|| model.date.to_string());
            first_after(all, self.as_of()).unwrap_or(own)
        })
    }
}

/// The earliest date of these claims if the day precedes all of them (`Some(None)` if it does not). None if no claim is
/// dated.
pub(super) fn first_after<'c>(
    claims: impl Iterator<Item = (&'c Claim, &'c Source)>,
    day: Date,
) -> Option<Option<String>> {
    let today = day.to_string();
    let mut first: Option<String> = None;
    for (claim, source) in claims {
        for date in
            claim.from.map(|day| day.to_string()).into_iter().chain(source.published.as_deref().map(str::to_owned))
        {
            // Dates in this notation sort as strings, and are compared at the precision of the claim: a year with a
            // year.
            if today.get(..date.len()).is_some_and(|today| today >= date.as_str()) {
                return Some(None);
            }
            first = Some(first.map_or(date.clone(), |first| first.min(date)));
        }
    }
    first.map(Some)
}
