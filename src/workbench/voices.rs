//! Counts independent sources ("voices"): sources that do not repeat one another.
//!
//! Two sources are one voice if they have the same publisher, if both reprint the same original, or if one reprints
//! what the publisher of the other said. If two newspapers took something from one statement without naming it, that
//! cannot be detected here.
//!
//! ```text
//! bank page, press release of the bank            one voice: same publisher
//! two reprints of the same notice                 one voice: same original
//! law, newspaper                                  two voices
//! ```
//! what can be seen here.

use jiff::civil::Date;

use super::item::Item;
use crate::engine::ids::{ClaimId, SourceId};
use crate::engine::model::{Basis, Claim, Header, Model, Source};
use crate::engine::program::takes_part::{carries, counting};

/// The publisher itself, without the note on where it was read: "Bank of Bouvet, as carried by Polar News".
pub(crate) fn itself(publisher: &str) -> &str {
    let publisher = publisher.split_once(" (").or(publisher.split_once('（')).map_or(publisher, |(name, _)| name);
    match publisher.split_once(", ") {
        Some((name, rest)) if rest.starts_with(char::is_lowercase) => name,
        _ => publisher,
    }
}

/// Whether two sources are one voice.
fn same_voice(left: &Source, right: &Source) -> bool {
    let name = |source: &Source| source.publisher.as_deref().map(|name| itself(name).to_owned());
    let repeats = |of: &Source, by: &Source| {
        let (original, name) = (of.original.as_deref(), name(by));
        original.zip(name).is_some_and(|(original, name)| original.contains(&name))
    };
    let same = |left: Option<&str>, right: Option<&str>| left.is_some() && left == right;
    same(name(left).as_deref(), name(right).as_deref())
        || same(left.original.as_deref(), right.original.as_deref())
        || repeats(left, right)
        || repeats(right, left)
}

/// The number of voices in these sources.
pub(crate) fn voices(model: &Model, sources: impl IntoIterator<Item = SourceId>) -> usize {
    // Each voice is a group of sources; a source that matches two groups joins them.
    let mut voices: Vec<Vec<SourceId>> = Vec::new();
    for source in sources {
        let same = |other: &SourceId| *other == source || same_voice(&model.sources[source], &model.sources[*other]);
        let (joined, mut apart): (Vec<_>, Vec<_>) = voices.into_iter().partition(|voice| voice.iter().any(same));
        let mut voice = joined.concat();
        voice.push(source);
        apart.push(voice);
        voices = apart;
    }
    voices.len()
}

/// Whether, on a day, some entry of the evidence that cites this claim rests on a single voice: if that voice is wrong,
/// nothing else supports the entry.
pub(crate) fn alone(model: &Model, claim: ClaimId, day: Date) -> bool {
    let rests = |header: &Header| header.basis == Basis::Evidence && header.because.contains(&claim);
    let of_one = |header: &Header| {
        let counting = counting(model, header.because.as_slice(), header.basis, day);
        voices(model, counting.flat_map(|(_, claim)| sources_of(claim))) == 1
    };
    carries(&model.claims[claim], Basis::Evidence)
        && Item::all(model).map(|item| item.header(model)).any(|header| rests(header) && of_one(header))
}

fn sources_of(claim: &Claim) -> impl Iterator<Item = SourceId> + use<'_> {
    claim.cites.iter().map(|cite| cite.source)
}
