//! The listing of a country: everything that a rulebook says about it.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;

use super::text::{Lines, PLAIN};
use crate::engine::error::Error;
use crate::engine::evaluation::Cited;
use crate::engine::ids::{FactId, GateSet, ValueSet};
use crate::engine::model::notation::Notation;
use crate::engine::model::{
    Assessment, Basis, Claim, ClaimId, Confidence, Figure, Grade, Header, KnownName, Lang, Model, Nested, ReadAs,
    Scope, Source, SourceKind, Step, Text, Topic,
};
use crate::engine::rulebook::Rulebook;
use crate::engine::told;
use crate::render::contract::{CitationReport, whole_citation};
use crate::workbench::voices::alone;

/// Everything that a rulebook says about a country: claims, rules, routes, alternatives, steps, names and sources.
///
/// In JSON a rule, a route and an alternative have their condition in two forms: as text (`when`), and as data
/// (`condition`), nested as in rule files. The facts that it tests are listed under `reads`:
///
/// ```text
/// {"all": [{"ticket": ["day", "year"]}, {"not": {"coat": ["worn"]}}]}      {}      always
/// {"age": {"cells": ["<6", ">=6..<18"], "below": 18}}
/// {"issued": {"cells": ["<now-6mo*"], "longer_ago_than": "6 months"}}
/// {"dose": {"cells": [">=0"], "at_least": {"fact": "series"}}}
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct Listing<'r> {
    /// ISO 3166-1 code.
    pub(crate) country: &'r str,
    /// Its name.
    pub(crate) name: &'r Text,
    /// The label of the worldwide scope.
    #[serde(skip)]
    pub(crate) everywhere: &'r Text,
    /// File name of its document.
    pub(crate) document: Option<&'r str>,
    /// The claims of its file.
    pub(crate) claims: Vec<ClaimEntry<'r>>,
    /// Rules, with the means that a basis names.
    pub(crate) rules: Vec<RuleEntry<'r>>,
    /// Routes, the prohibited ones included.
    pub(crate) routes: Vec<RuleEntry<'r>>,
    /// Alternatives.
    pub(crate) alternatives: Vec<RuleEntry<'r>>,
    /// The steps by which a person can lawfully change something there.
    pub(crate) steps: Vec<StepEntry<'r>>,
    /// The names of wallets, banks, cards and operators there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) names: Vec<NameEntry<'r>>,
    /// The sources.
    pub(crate) sources: Vec<SourceEntry<'r>>,
}

/// A source, with its kind by name.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SourceEntry<'r> {
    /// Name.
    pub(crate) id: &'r str,
    /// The kind of publisher.
    pub(crate) kind: &'r str,
    /// The best grade that a claim can have because of it.
    pub(crate) grade: Grade,
    /// Its title, in the original language.
    pub(crate) title: &'r str,
    /// The publisher.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) publisher: Option<&'r str>,
    /// The Chinese name of the publisher, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) publisher_zh: Option<&'r str>,
    /// File name, for a document of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) document: Option<&'r str>,
    /// The address under which it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<&'r str>,
    /// The date of publication. None if undated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) published: Option<&'r str>,
    /// The date of the last reading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) retrieved: Option<&'r str>,
    /// Whether the original was read.
    pub(crate) read: ReadAs,
    /// For a reprint: the original.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) original: Option<&'r str>,
}

impl<'r> SourceEntry<'r> {
    pub(super) fn of(source: &'r Source, model: &'r Model) -> SourceEntry<'r> {
        SourceEntry {
            id: source.id(),
            kind: model.source_kind(source.kind()).map_or("", SourceKind::id),
            grade: source.grade(),
            title: source.title(),
            publisher: source.publisher(),
            publisher_zh: source.publisher_zh(),
            document: source.document(),
            url: source.url(),
            published: source.published(),
            retrieved: source.retrieved(),
            read: source.read(),
            original: source.original(),
        }
    }
}

/// A claim with everything that is known about it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct ClaimEntry<'r> {
    /// Name.
    pub(crate) claim: &'r str,
    /// Its topic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) topic: Option<&'r str>,
    /// Its text.
    pub(crate) text: &'r Text,
    /// Its grade: A to E.
    pub(crate) grade: Grade,
    /// The assessment of a document's claim.
    pub(crate) assessment: Option<Assessment>,
    /// The confidence in a claim of the evidence.
    pub(crate) confidence: Option<Confidence>,
    /// The reason for the assessment.
    pub(crate) why: Option<&'r Text>,
    /// The claims that decide the assessment.
    pub(crate) decided_by: Vec<&'r str>,
    /// The first day on which it holds.
    pub(crate) from: Option<Date>,
    /// The first day on which it no longer holds.
    pub(crate) until: Option<Date>,
    /// The day on which it was last checked.
    pub(crate) verified: Option<Date>,
    /// Amounts and durations that it states.
    pub(crate) figures: &'r [Figure],
    /// A caveat.
    pub(crate) note: Option<&'r Text>,
    /// Whether part of the evidence that rests on it depends on a single source in total, where repetitions by the same
    /// publisher count as one.
    pub(crate) one_source: bool,
    /// The rules, routes, alternatives, steps and names that rest on it; empty for background.
    pub(crate) used_by: Vec<&'r str>,
    /// The places where it is stated.
    pub(crate) citations: Vec<CitationReport<'r>>,
}

/// A rule, route or alternative.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RuleEntry<'r> {
    /// Name.
    pub(crate) id: &'r str,
    /// Its version, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) version: Option<&'r str>,
    /// `document` or `evidence`.
    pub(crate) basis: Basis,
    /// Its effect, or its compliance.
    pub(crate) effect: &'static str,
    /// The gate of a rule, or those that a route clears.
    pub(crate) gates: Vec<&'r str>,
    /// The means of a rule.
    pub(crate) means: Option<&'r str>,
    /// The goals that it concerns.
    pub(crate) goals: Vec<&'r str>,
    /// Its condition, in words.
    pub(crate) when: String,
    /// Its condition, as data.
    pub(crate) condition: Nested,
    /// The told facts that the condition tests.
    pub(crate) reads: Vec<&'r str>,
    /// The text for the person.
    pub(crate) text: &'r Text,
    /// The claims on which it rests.
    pub(crate) because: Vec<&'r str>,
    /// The claims about what forbids it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) forbidden_by: Vec<&'r str>,
}

/// Facts by name, each with the names of values.
pub(crate) type NamedFacts<'r> = BTreeMap<&'r str, Vec<&'r str>>;

/// A lawful step by which a person can change their situation.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct StepEntry<'r> {
    /// Name.
    pub(crate) id: &'r str,
    /// Its condition: one of these values for each of these facts.
    pub(crate) needs: NamedFacts<'r>,
    /// Its result: one of these values for each of these facts.
    pub(crate) sets: NamedFacts<'r>,
    /// The effort, from 1 (a setting or a message) to 5 (months).
    pub(crate) effort: u8,
    /// The first day on which it can be taken, apart from the dates of its claims.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) from: Option<Date>,
    /// The first day on which it can no longer be taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<Date>,
    /// The instruction.
    pub(crate) text: &'r Text,
    /// The claims on which it rests.
    pub(crate) because: Vec<&'r str>,
}

/// The name of a thing that people have, with the facts that it implies.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct NameEntry<'r> {
    /// Name within the rulebook.
    pub(crate) name: &'r str,
    /// Its label.
    pub(crate) label: &'r Text,
    /// Other spellings.
    pub(crate) also: Vec<&'r str>,
    /// The fact for which it can be given.
    pub(crate) fact: &'r str,
    /// The facts that it implies, each with its values.
    pub(crate) tells: NamedFacts<'r>,
    /// The claims on which it rests.
    pub(crate) because: Vec<&'r str>,
}

impl<'r> Listing<'r> {
    /// The listing of a country.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::explain::Listing;
    /// use simbind::Rulebook;
    ///
    /// let listing = Listing::of(Rulebook::builtin(), "NZ")?;
    /// let json = serde_json::to_value(&listing).expect("a listing is plain data");
    /// assert_eq!(json["country"], "NZ");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the country is unknown.
    pub fn of(rulebook: &'r Rulebook, country: &str) -> Result<Listing<'r>, Error> {
        let id = rulebook.country_id(country)?;
        let model = rulebook.model();
        let country = &model.countries[id];
        let here = |header: &Header| header.scope == Scope::Country(id);
        let claims = model.claims.entries().filter(|(_, claim)| claim.country == Some(id)).collect::<Vec<_>>();
        let mut sources = Vec::new();
        for cite in claims.iter().flat_map(|(_, claim)| &claim.cites) {
            if !sources.contains(&cite.source) {
                sources.push(cite.source);
            }
        }
        let rules = model.rules.iter().filter(|rule| here(rule)).map(|rule| RuleEntry {
            gates: gates(model, GateSet::only(rule.gate)),
            means: rule.means.map(|means| model.vocabulary.means[means].id()),
            ..rule_entry(model, rule, rule.effect.as_str())
        });
        let routes = model.routes.iter().filter(|route| here(route)).map(|route| RuleEntry {
            gates: gates(model, route.clears),
            forbidden_by: claim_ids(model, route.forbidden_by.as_slice()),
            ..rule_entry(model, route, route.compliance.as_str())
        });
        let alternatives = model.alternatives.iter().filter(|other| here(other));
        Ok(Listing {
            country: country.code(),
            name: country.name(),
            everywhere: &model.vocabulary.terms.scope().everywhere,
            document: country.document().and_then(|document| model.sources[document.source].document()),
            rules: rules.collect(),
            routes: routes.collect(),
            alternatives: alternatives.map(|other| rule_entry(model, other, other.compliance.as_str())).collect(),
            steps: model.steps.iter().filter(|step| here(step)).map(|step| step_entry(model, step)).collect(),
            names: model
                .names
                .iter()
                .filter(|name| name.scope == Scope::Country(id))
                .map(|name| name_entry(model, name))
                .collect(),
            claims: claims.into_iter().map(|(id, claim)| claim_entry(model, id, claim)).collect(),
            sources: sources.into_iter().map(|source| SourceEntry::of(&model.sources[source], model)).collect(),
        })
    }

    /// The listing as text.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::explain::Listing;
    /// use simbind::model::Lang;
    /// use simbind::Rulebook;
    ///
    /// let text = Listing::of(Rulebook::builtin(), "NZ")?.to_text(Lang::En, 80);
    /// assert!(text.contains("NZ-D-bind"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_text(&self, lang: Lang, width: usize) -> String {
        let mut out = Lines::new(width, false);
        out.line(&format!("{} ({})", self.name.get(lang), self.country), PLAIN);
        if self.claims.is_empty() && self.rules.is_empty() && self.alternatives.is_empty() && self.steps.is_empty() {
            let everywhere = self.everywhere.get(lang);
            out.titled(&lang.pick(
                format!("Nothing is known of it by itself; what holds {everywhere} applies."),
                format!("没有关于它本身的资料；适用{everywhere}的规则。"),
            ));
            return out.text;
        }
        self.claims_to_text(&mut out, lang);
        for (title, entries) in [
            (lang.pick("Rules", "规则"), &self.rules),
            (lang.pick("Routes", "途径"), &self.routes),
            (lang.pick("Alternatives", "替代办法"), &self.alternatives),
        ] {
            if !entries.is_empty() {
                out.titled(title);
            }
            for entry in entries {
                let RuleEntry { id, basis, effect, when, .. } = entry;
                let means = entry.means.map(|means| format!(" ({means})")).unwrap_or_default();
                let head = format!("{id} {basis} {effect} {}{means}", entry.gates.join(", "));
                let (goals, because) = (entry.goals.join(", "), entry.because.join(", "));
                out.wrap(head.trim_end(), "  ", "    ", PLAIN);
                out.wrap(entry.text.get(lang), "    ", "    ", PLAIN);
                out.wrap(&format!("when {when}; goals {goals}; because {because}"), "    ", "      ", PLAIN);
            }
        }
        if !self.steps.is_empty() {
            out.titled(lang.pick("Steps", "可做的改变"));
        }
        for step in &self.steps {
            out.wrap(&format!("{} effort {}", step.id, step.effort), "  ", "    ", PLAIN);
            out.wrap(step.text.get(lang), "    ", "    ", PLAIN);
            let needs = if step.needs.is_empty() { "nothing".to_owned() } else { in_words(&step.needs) };
            let (sets, because) = (in_words(&step.sets), step.because.join(", "));
            out.wrap(&format!("needs {needs}; sets {sets}; because {because}"), "    ", "      ", PLAIN);
        }
        if !self.names.is_empty() {
            out.titled(lang.pick("Names that people know", "人们的叫法"));
        }
        for name in &self.names {
            let also = if name.also.is_empty() { String::new() } else { format!(" ({})", name.also.join(", ")) };
            out.wrap(&format!("{}{also}", name.label.get(lang)), "  ", "    ", PLAIN);
            let (tells, because) = (in_words(&name.tells), name.because.join(", "));
            out.wrap(&format!("tells {tells}; because {because}"), "    ", "      ", PLAIN);
        }
        if !self.sources.is_empty() {
            out.titled(lang.pick("Sources", "来源"));
        }
        for source in &self.sources {
            let (name, date) = (source.document.unwrap_or(source.title), source.published.unwrap_or("undated"));
            out.wrap(&format!("{}: {name}, {date}", source.id), "  ", "    ", PLAIN);
            source.url.into_iter().for_each(|url| out.line(&format!("    {url}"), PLAIN));
        }
        out.text
    }

    fn claims_to_text(&self, out: &mut Lines, lang: Lang) {
        if !self.claims.is_empty() {
            out.titled(lang.pick("Claims", "论断"));
        }
        for claim in &self.claims {
            let sure = claim.confidence.map_or("", Confidence::as_str);
            let standing = claim.assessment.map_or(sure, Assessment::as_str);
            let source = |cite: &CitationReport<'_>| cite.source.as_deref().unwrap_or_default().to_owned();
            let places = claim.citations.iter().map(|cite| match cite.lines.as_deref() {
                Some(lines) => {
                    format!("{}:{}", source(cite), lines.iter().map(u32::to_string).collect::<Vec<_>>().join(","))
                }
                None => source(cite),
            });
            let places = places.collect::<Vec<_>>().join(" ");
            let alone = if claim.one_source { lang.pick(", one source", "，只有一个来源") } else { "" };
            out.wrap(&format!("{} [{places}] {standing}, {}{alone}", claim.claim, claim.grade), "  ", "    ", PLAIN);
            out.wrap(claim.text.get(lang), "    ", "    ", PLAIN);
            if let Some(why) = claim.why {
                out.wrap(&format!("({})", why.get(lang)), "    ", "    ", PLAIN);
            }
        }
    }
}

fn rule_entry<'r>(model: &'r Model, header: &'r Header, effect: &'static str) -> RuleEntry<'r> {
    RuleEntry {
        id: header.id(),
        version: header.version(),
        basis: header.basis,
        effect,
        gates: Vec::new(),
        means: None,
        goals: header.goals.iter().map(|goal| model.vocabulary.goals[goal].id()).collect(),
        when: header.when.text(&model.vocabulary, Notation::Formula),
        condition: header.when.nested(&model.vocabulary),
        reads: header.when.reads(&model.vocabulary),
        text: header.text(),
        because: claim_ids(model, header.because.as_slice()),
        forbidden_by: Vec::new(),
    }
}

fn step_entry<'r>(model: &'r Model, step: &'r Step) -> StepEntry<'r> {
    StepEntry {
        id: step.id(),
        needs: named(model, &step.needs()),
        sets: named(model, step.sets.as_slice()),
        effort: step.effort,
        from: step.period.from,
        until: step.period.until,
        text: step.text(),
        because: claim_ids(model, step.because.as_slice()),
    }
}

fn name_entry<'r>(model: &'r Model, name: &'r KnownName) -> NameEntry<'r> {
    NameEntry {
        name: name.id(),
        label: name.label(),
        also: name.also().collect(),
        fact: name.fact().map_or("", |fact| model.vocabulary.facts[fact].id()),
        tells: named(model, name.tells.as_slice()),
        because: claim_ids(model, name.because.as_slice()),
    }
}

fn claim_entry<'r>(model: &'r Model, id: ClaimId, claim: &'r Claim) -> ClaimEntry<'r> {
    let citations = Cited::places(model, id, model.date);
    ClaimEntry {
        claim: claim.id(),
        topic: claim.topic.and_then(|topic| model.topic(topic)).map(Topic::id),
        text: claim.text(),
        grade: claim.grade,
        assessment: claim.assessment,
        confidence: claim.confidence,
        why: claim.why(),
        decided_by: claim_ids(model, claim.decided_by.as_slice()),
        from: claim.from,
        until: claim.until,
        verified: claim.verified,
        figures: claim.figures(),
        note: claim.note(),
        one_source: alone(model, id, model.date),
        used_by: used_by(model, id),
        citations: citations.map(whole_citation).collect(),
    }
}

/// The names of the entries that rest on a claim: rules, routes, alternatives and steps, and names of things.
fn used_by(model: &Model, claim: ClaimId) -> Vec<&str> {
    let names = model.names.iter().filter(|name| name.because.contains(&claim));
    resting_on(model, claim).into_iter().map(|(_, header)| header.id()).chain(names.map(|name| name.id())).collect()
}

/// The rules, routes, alternatives and steps that rest on a claim, each with its kind.
pub(crate) fn resting_on(model: &Model, claim: ClaimId) -> Vec<(&'static str, &Header)> {
    let rests = |header: &Header| header.because.contains(&claim);
    let mut found: Vec<(&'static str, &Header)> = Vec::new();
    found.extend(model.rules.iter().filter(|rule| rests(rule)).map(|rule| ("rule", rule.header())));
    let routes = model.routes.iter().filter(|route| rests(route) || route.forbidden_by.contains(&claim));
    found.extend(routes.map(|route| ("route", route.header())));
    found.extend(model.alternatives.iter().filter(|other| rests(other)).map(|other| ("alternative", other.header())));
    found.extend(model.steps.iter().filter(|step| rests(step)).map(|step| ("step", step.header())));
    found
}

fn claim_ids<'r>(model: &'r Model, claims: &[ClaimId]) -> Vec<&'r str> {
    claims.iter().map(|claim| model.claims[*claim].id()).collect()
}

fn gates(model: &Model, set: GateSet) -> Vec<&str> {
    set.iter().map(|gate| model.vocabulary.gates[gate].id()).collect()
}

fn named<'r>(model: &'r Model, facts: &[(FactId, ValueSet)]) -> NamedFacts<'r> {
    let facts = facts.iter().map(|(fact, values)| (&model.vocabulary.facts[*fact], *values));
    facts.map(|(fact, values)| (fact.id(), fact.names_of(values))).collect()
}

fn in_words(facts: &NamedFacts<'_>) -> String {
    facts.iter().map(|(fact, values)| told::fact(fact, values)).collect::<Vec<_>>().join(" and ")
}
