//! Where things stand on the site.

use crate::engine::model::{Claim, CountryId, Model, Scope, Source};

/// The page that answers for one's own situation.
pub(super) const ASK: &str = "ask.html";
/// What holds everywhere.
pub(super) const WORLD: &str = "world.html";
pub(super) const CLAIMS: &str = "claims.html";
pub(super) const SOURCES: &str = "sources.html";
pub(super) const TREES: &str = "trees.html";
pub(super) const VOCABULARY: &str = "vocabulary.html";

/// A name as a part of a file name and of an anchor: letters, digits and `-_.` stay, all else is written as its code, so
/// that two names never become one and no address needs escaping.
pub(super) fn slug(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for letter in name.chars() {
        if letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.') {
            out.push(letter);
        } else {
            out.push_str(&format!("~{:x}~", u32::from(letter)));
        }
    }
    out
}

/// `rule-NZ-D-15`.
pub(super) fn anchor(kind: &str, name: &str) -> String {
    format!("{kind}-{}", slug(name))
}

pub(super) fn country_page(code: &str) -> String {
    format!("country-{}.html", slug(code))
}

/// The page of a typical situation.
pub(super) fn situation_page(situation: &str) -> String {
    format!("if-{}.html", slug(situation))
}

/// The page on which the rules, routes, alternatives and steps of a scope stand.
pub(super) fn scope_page(model: &Model, scope: Scope) -> String {
    match scope {
        Scope::World => WORLD.to_owned(),
        Scope::Country(country) => country_page(&model.countries[country].code),
    }
}

/// The page on which the claims of a country's file stand, or those of the files that hold everywhere.
pub(super) fn claims_page(model: &Model, country: Option<CountryId>) -> String {
    match country {
        Some(country) => format!("claims-of-{}.html", slug(&model.countries[country].code)),
        None => "claims-worldwide.html".to_owned(),
    }
}

/// Where a rule (`rule`), route (`route`), alternative (`alternative`) or step (`step`) stands.
pub(super) fn entry(model: &Model, scope: Scope, kind: &str, name: &str) -> String {
    format!("{}#{}", scope_page(model, scope), anchor(kind, name))
}

pub(super) fn claim(model: &Model, claim: &Claim) -> String {
    format!("{}#{}", claims_page(model, claim.country), anchor("claim", &claim.id))
}

pub(super) fn source(source: &Source) -> String {
    source_named(&source.id)
}

pub(super) fn source_named(id: &str) -> String {
    format!("{SOURCES}#{}", anchor("source", id))
}

/// Where the answer of a cell of the picture stands on the page of its column; without a country, for all others. No
/// name has the sign in between ([`slug`]).
pub(super) fn cell(goal: &str, country: Option<&str>) -> String {
    format!("{}~~{}", slug(goal), country.map_or_else(String::new, slug))
}

/// Where a gate, means, goal, fact or impossible world is declared.
pub(super) fn word(kind: &str, name: &str) -> String {
    format!("{VOCABULARY}#{}", anchor(kind, name))
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn names_stay_apart_and_need_no_escaping() {
        assert_eq!(slug("NZ-L03.1"), "NZ-L03.1");
        assert_eq!(slug("a b"), "a~20~b");
        assert_eq!(slug("a~20~b"), "a~7e~20~7e~b");
        assert_eq!(slug("../中"), "..~2f~~4e2d~");
    }
}
