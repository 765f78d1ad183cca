//! Whether a day lies before everything that an answer rests on.
//!
//! A claim without a date of effect counts as having always been in effect, so a question about a day long past gets the
//! answer of today. That is right for the order of rules and wrong to be relied on: where no claim is dated to the day or
//! before, the answer says so. A claim is dated by when it came into effect and when its sources were published, not by
//! when somebody read them; a year or a month counts from its first day.

use jiff::civil::Date;

use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Claim, Source};

impl Evaluation<'_> {
    /// Where the day asked about lies before everything that the answer rests on: the first date of that, as it is written
    /// (`2018`, `2018-07`, `2018-07-30`). Whether the answer held on that day is not known then.
    ///
    /// The answer rests on the claims of its reasons and routes; where these are undated, or where there are none, on what
    /// the rulebook rests on.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::facts::Goal;
    /// use simbind::{Profile, Rulebook};
    ///
    /// let profile = Profile::new(Goal::Bind);
    /// let evaluate = |day: &str| Rulebook::builtin().evaluate("ID", &profile, day.parse().ok());
    /// assert_eq!(evaluate("2021-04-30")?.not_known_before().as_deref(), Some("2021-05"));
    /// assert_eq!(evaluate("2021-05-01")?.not_known_before(), None);
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

/// The first date of these claims where the day lies before all of them; none of them is dated: none at all.
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
            // As they are written dates are ordered as words are; a year is compared with a year.
            if today.get(..date.len()).is_some_and(|today| today >= date.as_str()) {
                return Some(None);
            }
            first = Some(first.map_or(date.clone(), |first| first.min(date)));
        }
    }
    first.map(Some)
}
