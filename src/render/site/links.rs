//! Addresses of pages and anchors of the site.

use crate::engine::model::{Claim, CountryId, Model, Scope, Source};

/// The interactive page.
pub(super) const ASK: &str = "ask.html";
/// The worldwide page.
pub(super) const WORLD: &str = "world.html";
pub(super) const CLAIMS: &str = "claims.html";
pub(super) const SOURCES: &str = "sources.html";
pub(super) const TREES: &str = "trees.html";
pub(super) const VOCABULARY: &str = "vocabulary.html";

/// A name in the form for file names and anchors: letters, digits and `-_.` are kept, other characters are replaced by
/// their code, so that names stay distinct and addresses need no escaping.
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

/// An anchor, such as `rule-NZ-D-15`.
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

/// The page with the rules, routes, alternatives and steps of a scope.
pub(super) fn scope_page(model: &Model, scope: Scope) -> String {
    match scope {
        Scope::World => WORLD.to_owned(),
        Scope::Country(country) => country_page(&model.countries[country].code),
    }
}

/// The page with the claims of a country's file, or with the worldwide claims.
pub(super) fn claims_page(model: &Model, country: Option<CountryId>) -> String {
    match country {
        Some(country) => format!("claims-of-{}.html", slug(&model.countries[country].code)),
        None => "claims-worldwide.html".to_owned(),
    }
}

/// The address of a rule (`rule`), route (`route`), alternative (`alternative`) or step (`step`).
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

/// The anchor of a cell's answer on the page of its column; without a country, for all others. The separator cannot
/// occur in names ([`slug`]).
pub(super) fn cell(goal: &str, country: Option<&str>) -> String {
    format!("{}~~{}", slug(goal), country.map_or_else(String::new, slug))
}

/// The address of the declaration of a gate, means, goal, fact or impossible world.
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
