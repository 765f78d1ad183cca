//! Selection of the members of an answer that a caller wants.
//!
//! `verdict,evidence.reasons.rule` names members by paths. A member that is named without a longer path is included
//! whole, except for its on-demand members (analyses, the written answer), which are included only if they are named
//! themselves.

use super::members::Member;
use super::once::Citations;
use super::report::Report;
use crate::engine::error::Error;
use crate::engine::model::Lang;
use crate::engine::printable::printable;
use crate::engine::program::Extent;
use crate::engine::suggest::suggest;

/// On-demand members that are computed for a request with `"analysis": true`.
const ANALYSES: [&str; 5] = ["reachable", "open_questions", "sufficient_reason", "ways_forward", "standing"];

/// Members that need only the question and the verdict.
const OF_VERDICT: [&str; 9] =
    ["country", "goal", "means", "as_of", "rulebook", "facts", "named", "verdict", "guaranteed"];

/// Members that need the reasons, but not the analysis of alternatives; and the members of an opinion of that kind.
const OF_REASONS: [&str; 5] = ["settled", "documented", "disputed", "reasons", "decisive"];
const OF_OPINION: [&str; 4] = ["verdict", "guaranteed", "gates", "reasons"];

/// A selection of members of an answer, from a list of names or paths.
///
/// ```
/// use simbind::contract::Fields;
///
/// let fields: Fields = "verdict, guaranteed, evidence.reasons.rule".parse()?;
/// assert_ne!(fields, Fields::default(), "without a list everything is wanted but analyses");
///
/// let slip = "verdcit".parse::<Fields>().unwrap_err();
/// assert_eq!(slip.to_string(), "unknown field `verdcit`; did you mean `verdict`?");
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fields(Wanted);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Wanted {
    /// Everything within, except on-demand members.
    Whole,
    /// Everything within, including these on-demand members.
    WholeAnd(Vec<&'static str>),
    /// These members.
    Some(Vec<(&'static str, Wanted)>),
}

/// A selection at some position in a report, with the language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chosen<'f> {
    wanted: &'f Wanted,
    /// The language of texts. None means all languages.
    pub(crate) lang: Option<Lang>,
    pub(super) citations: Citations,
}

impl Chosen<'_> {
    /// Everything, in every language.
    pub(crate) const ALL: Chosen<'static> = Chosen { wanted: &Wanted::Whole, lang: None, citations: Citations::Full };
}

impl<'f> Chosen<'f> {
    fn within(self, name: &str) -> Option<Chosen<'f>> {
        match self.wanted {
            Wanted::Whole | Wanted::WholeAnd(_) => Some(self),
            Wanted::Some(members) => {
                let found = members.iter().find(|(member, _)| *member == name);
                found.map(|(_, wanted)| Chosen { wanted, ..self })
            }
        }
    }

    /// A member, if it is selected.
    #[inline]
    pub(super) fn pick<T>(self, name: &str, make: impl FnOnce(Chosen<'f>) -> T) -> Option<T> {
        self.within(name).map(make)
    }

    /// A member that is left out if it would be empty.
    #[inline]
    pub(super) fn pick_some<T>(self, name: &str, make: impl FnOnce(Chosen<'f>) -> Option<T>) -> Option<T> {
        self.within(name).and_then(make)
    }

    /// An on-demand member: only if it is named.
    #[inline]
    pub(super) fn demand<T>(self, name: &str, make: impl FnOnce(Chosen<'f>) -> T) -> Option<T> {
        match self.wanted {
            Wanted::Whole => None,
            Wanted::WholeAnd(demanded) if !demanded.contains(&name) => None,
            Wanted::WholeAnd(_) | Wanted::Some(_) => self.pick(name, make),
        }
    }
}

impl Default for Fields {
    /// Everything, except on-demand members.
    fn default() -> Self {
        Fields(Wanted::Whole)
    }
}

impl Fields {
    /// Adds the analyses of an answer: what can still come out, what to ask next, which facts force it, what would
    /// improve it, and how far it can be relied on. That takes milliseconds.
    ///
    /// ```
    /// use simbind::contract::Fields;
    ///
    /// let analysed = Fields::default().and_analyses();
    /// assert_ne!(analysed, Fields::default());
    /// ```
    #[must_use]
    pub fn and_analyses(self) -> Fields {
        match self.0 {
            Wanted::Some(mut members) => {
                let new = ANALYSES.iter().filter(|name| !members.iter().any(|(known, _)| known == *name));
                let new = new.map(|name| (*name, Wanted::Whole)).collect::<Vec<_>>();
                members.extend(new);
                Fields(Wanted::Some(members))
            }
            Wanted::Whole | Wanted::WholeAnd(_) => Fields(Wanted::WholeAnd(ANALYSES.to_vec())),
        }
    }

    /// The selection given by a list of names or paths.
    ///
    /// ```
    /// use simbind::contract::Fields;
    ///
    /// assert_eq!(Fields::of(["verdict", "evidence.reasons"])?, "verdict,evidence.reasons".parse()?);
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When a name is not that of a member (the error suggests the nearest), and when the list is empty.
    pub fn of<'n>(names: impl IntoIterator<Item = &'n str>) -> Result<Fields, Error> {
        let mut members = Vec::new();
        for name in names {
            add(&mut members, name.trim(), name.trim(), Report::MEMBERS)?;
        }
        if members.is_empty() {
            return Err(Error::question("no field is named; leave `fields` out for all of them"));
        }
        Ok(Fields(Wanted::Some(members)))
    }

    /// The extent of the evaluation that the members need. Members not listed above need a whole evaluation.
    pub(super) fn extent(&self) -> Extent {
        let of = |(name, wanted): &(&'static str, Wanted)| match (*name, wanted) {
            (name, _) if OF_VERDICT.contains(&name) => Extent::Verdict,
            (name, _) if OF_REASONS.contains(&name) => Extent::Reasons,
            ("document" | "evidence", Wanted::Some(within))
                if within.iter().all(|(name, _)| OF_OPINION.contains(name)) =>
            {
                Extent::Reasons
            }
            _ => Extent::Whole,
        };
        match &self.0 {
            Wanted::Some(members) => members.iter().map(of).max().unwrap_or(Extent::Whole),
            Wanted::Whole | Wanted::WholeAnd(_) => Extent::Whole,
        }
    }

    pub(crate) fn chosen(&self, lang: Option<Lang>, citations: Citations) -> Chosen<'_> {
        Chosen { wanted: &self.0, lang, citations }
    }
}

impl std::str::FromStr for Fields {
    type Err = Error;

    fn from_str(list: &str) -> Result<Fields, Error> {
        Fields::of(list.split(',').filter(|name| !name.trim().is_empty()))
    }
}

/// Adds the member at the end of a path.
fn add(
    wanted: &mut Vec<(&'static str, Wanted)>,
    way: &str,
    whole: &str,
    known: &'static [Member],
) -> Result<(), Error> {
    let (name, rest) = way.split_once('.').map_or((way, None), |(name, rest)| (name, Some(rest)));
    let Some(member) = known.iter().find(|member| member.name == name) else {
        return Err(Error::unknown("field", whole, help(name, whole, known)));
    };
    let at = match wanted.iter().position(|(known, _)| *known == member.name) {
        Some(at) => at,
        None => {
            wanted.push((member.name, Wanted::Some(Vec::new())));
            wanted.len().saturating_sub(1)
        }
    };
    let Some((_, within)) = wanted.get_mut(at) else { return Ok(()) };
    match (rest, &mut *within) {
        (None, _) => *within = Wanted::Whole,
        (Some(_), _) if member.within.is_empty() => {
            let before = whole.strip_suffix(rest.unwrap_or_default()).unwrap_or(whole).trim_end_matches('.');
            return Err(Error::unknown("field", whole, format!("`{}` is given whole", printable(before))));
        }
        (Some(_), Wanted::Whole | Wanted::WholeAnd(_)) => {}
        (Some(rest), Wanted::Some(members)) => add(members, rest, whole, member.within)?,
    }
    Ok(())
}

/// The nearest member with its path; or, if the name exists elsewhere, the paths where it does.
fn help(name: &str, whole: &str, known: &'static [Member]) -> String {
    let names = known.iter().map(|member| member.name);
    let before = whole.rfind(name).and_then(|at| whole.get(..at)).unwrap_or_default();
    match crate::engine::suggest::nearest(name, names.clone()) {
        Some(near) => format!("did you mean `{}{near}`?", printable(before)),
        None => {
            let elsewhere =
                Report::MEMBERS.iter().filter(|member| member.within.iter().any(|inner| inner.name == name));
            let elsewhere = elsewhere.map(|member| format!("{}.{name}", member.name)).collect::<Vec<_>>();
            match elsewhere.is_empty() {
                true => suggest(name, names),
                false => format!("use {}", crate::engine::suggest::one_of(elsewhere.iter().map(String::as_str))),
            }
        }
    }
}
