use serde::Serialize;

use super::listed_steps::{self, StepEntry};
use super::report::{CitationReport, citation};
use super::wrap;
use crate::engine::error::Error;
use crate::engine::evaluation::Cited;
use crate::engine::model::{Basis, Claim, Condition, Figure, Lang, Model, Scope, Source, Text, Vocabulary};
use crate::engine::profile::names_of;
use crate::engine::rulebook::Rulebook;

/// Everything that a rulebook says about a country: its claims, what follows from them, and what was read.
#[derive(Clone, Debug, Serialize)]
pub struct Listing<'r> {
    /// ISO 3166-1 code.
    pub country: &'r str,
    /// Its name.
    pub name: &'r Text,
    /// File name of its document.
    pub document: Option<&'r str>,
    /// The claims of its file.
    pub claims: Vec<ClaimEntry<'r>>,
    /// Rules, with the means that a basis names.
    pub rules: Vec<RuleEntry<'r>>,
    /// Routes, the prohibited ones included.
    pub routes: Vec<RuleEntry<'r>>,
    /// Alternatives.
    pub alternatives: Vec<RuleEntry<'r>>,
    /// What a person can lawfully change there.
    pub steps: Vec<StepEntry<'r>>,
    /// What was read.
    pub sources: Vec<&'r Source>,
}

/// A claim with everything that is known of it.
#[derive(Clone, Debug, Serialize)]
pub struct ClaimEntry<'r> {
    /// Name.
    pub claim: &'r str,
    /// What it is about.
    pub topic: &'static str,
    /// What it says.
    pub text: &'r Text,
    /// How good it is: A to E.
    pub grade: &'static str,
    /// What became of a document's claim.
    pub assessment: Option<&'static str>,
    /// How sure a claim of the evidence is.
    pub confidence: Option<&'static str>,
    /// Why it is assessed so.
    pub why: Option<&'r Text>,
    /// The claims that decide so.
    pub decided_by: Vec<&'r str>,
    /// First day on which it holds.
    pub from: Option<String>,
    /// First day on which it no longer holds.
    pub until: Option<String>,
    /// When it was last checked.
    pub verified: Option<String>,
    /// Amounts and durations that it states.
    pub figures: &'r [Figure],
    /// A caveat.
    pub note: Option<&'r Text>,
    /// The rules, routes, alternatives and steps that rest on it; none for background.
    pub used_by: Vec<&'r str>,
    /// Where it stands.
    pub citations: Vec<CitationReport<'r>>,
}

/// A rule, route or alternative.
#[derive(Clone, Debug, Serialize)]
pub struct RuleEntry<'r> {
    /// Name.
    pub id: &'r str,
    /// `document` or `evidence`.
    pub basis: &'static str,
    /// What it does: an effect, or a compliance.
    pub effect: &'static str,
    /// The gate of a rule, or those that a route clears.
    pub gates: Vec<&'r str>,
    /// The means of a rule.
    pub means: Option<&'r str>,
    /// The goals that it concerns.
    pub goals: Vec<&'r str>,
    /// Where it does so, in words.
    pub when: String,
    /// What to tell the person.
    pub text: &'r Text,
    /// The claims on which it rests.
    pub because: Vec<&'r str>,
    /// The claims that say what forbids it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forbidden_by: Vec<&'r str>,
}

impl<'r> Listing<'r> {
    /// The listing of a country.
    ///
    /// # Errors
    /// When the country is unknown.
    pub fn of(rulebook: &'r Rulebook, country: &str) -> Result<Listing<'r>, Error> {
        let place = rulebook.country_place(country)?;
        let model = rulebook.model();
        let found = rulebook.country(country)?;
        let own = Scope::Country(place);
        let claims = model.claims.iter().enumerate().filter(|(_, claim)| claim.country == Some(place));
        let claims = claims.map(|(at, claim)| claim_entry(model, at, claim)).collect::<Vec<_>>();
        let mut sources = Vec::new();
        for claim in model.claims.iter().filter(|claim| claim.country == Some(place)) {
            for cite in &claim.cites {
                if let Some(source) = model.sources.get(cite.source)
                    && !sources.iter().any(|seen: &&Source| seen.id == source.id)
                {
                    sources.push(source);
                }
            }
        }
        let document = found.document.as_ref().and_then(|document| model.sources.get(document.source));
        Ok(Listing {
            country: &found.code,
            name: &found.name,
            document: document.and_then(|source| source.document.as_deref()),
            claims,
            rules: model
                .rules
                .iter()
                .filter(|rule| rule.scope == own)
                .map(|rule| RuleEntry {
                    id: &rule.id,
                    basis: basis(rule.basis),
                    effect: rule.effect.as_str(),
                    gates: gates(model, 1 << rule.gate),
                    means: rule
                        .means
                        .and_then(|means| model.vocabulary.means.get(means))
                        .map(|means| means.id.as_str()),
                    goals: goals(model, rule.goals),
                    when: condition(&rule.when, &model.vocabulary),
                    text: &rule.text,
                    because: claim_ids(model, &rule.because),
                    forbidden_by: Vec::new(),
                })
                .collect(),
            routes: model
                .routes
                .iter()
                .filter(|route| route.scope == own)
                .map(|route| RuleEntry {
                    id: &route.id,
                    basis: basis(route.basis),
                    effect: route.compliance.as_str(),
                    gates: gates(model, route.clears),
                    means: None,
                    goals: goals(model, route.goals),
                    when: condition(&route.when, &model.vocabulary),
                    text: &route.text,
                    because: claim_ids(model, &route.because),
                    forbidden_by: claim_ids(model, &route.forbidden_by),
                })
                .collect(),
            alternatives: model
                .alternatives
                .iter()
                .filter(|other| other.scope == own)
                .map(|other| RuleEntry {
                    id: &other.id,
                    basis: basis(other.basis),
                    effect: other.compliance.as_str(),
                    gates: Vec::new(),
                    means: None,
                    goals: goals(model, other.goals),
                    when: condition(&other.when, &model.vocabulary),
                    text: &other.text,
                    because: claim_ids(model, &other.because),
                    forbidden_by: Vec::new(),
                })
                .collect(),
            steps: listed_steps::of_scope(model, own),
            sources,
        })
    }

    /// The listing as text.
    #[must_use]
    pub fn to_text(&self, lang: Lang, width: usize) -> String {
        let mut out = format!("{} ({})\n", self.name.get(lang), self.country);
        let (claims, rules, routes, alternatives, sources) = match lang {
            Lang::En => ("Claims", "Rules", "Routes", "Alternatives", "Sources"),
            Lang::Zh => ("论断", "规则", "途径", "替代办法", "来源"),
        };
        if self.claims.is_empty() && self.rules.is_empty() && self.alternatives.is_empty() && self.steps.is_empty() {
            out.push_str(match lang {
                Lang::En => "\nNothing is known of it by itself; what holds worldwide applies.\n",
                Lang::Zh => "\n没有关于它本身的资料；适用全球通用的规则。\n",
            });
            return out;
        }
        if !self.claims.is_empty() {
            out.push_str(&format!("\n{claims}\n"));
        }
        for claim in &self.claims {
            let standing = claim.assessment.or(claim.confidence).unwrap_or_default();
            let places = claim.citations.iter().map(|cite| match (cite.document, cite.lines) {
                (Some(_), Some(lines)) => {
                    format!("{}:{}", cite.source, lines.iter().map(u32::to_string).collect::<Vec<_>>().join(","))
                }
                _ => cite.source.to_owned(),
            });
            let head =
                format!("{} [{}] {}, {}", claim.claim, places.collect::<Vec<_>>().join(" "), standing, claim.grade);
            line(&mut out, &head, width, "  ", "    ");
            line(&mut out, claim.text.get(lang), width, "    ", "    ");
            if let Some(why) = claim.why {
                line(&mut out, &format!("({})", why.get(lang)), width, "    ", "    ");
            }
        }
        for (title, entries) in [(rules, &self.rules), (routes, &self.routes), (alternatives, &self.alternatives)] {
            if entries.is_empty() {
                continue;
            }
            out.push_str(&format!("\n{title}\n"));
            for entry in entries {
                let gates = entry.gates.join(", ");
                let means = entry.means.map(|means| format!(" ({means})")).unwrap_or_default();
                let head = format!("{} {} {} {gates}{means}", entry.id, entry.basis, entry.effect);
                line(&mut out, head.trim_end(), width, "  ", "    ");
                line(&mut out, entry.text.get(lang), width, "    ", "    ");
                line(
                    &mut out,
                    &format!(
                        "when {}; goals {}; because {}",
                        entry.when,
                        entry.goals.join(", "),
                        entry.because.join(", ")
                    ),
                    width,
                    "    ",
                    "      ",
                );
            }
        }
        listed_steps::to_text(&mut out, &self.steps, lang, width);
        if !self.sources.is_empty() {
            out.push_str(&format!("\n{sources}\n"));
        }
        for source in &self.sources {
            let date = source.published.as_deref().unwrap_or("undated");
            let name = source.document.as_deref().unwrap_or(source.title.as_str());
            line(&mut out, &format!("{}: {name}, {date}", source.id), width, "  ", "    ");
            if let Some(url) = &source.url {
                out.push_str(&format!("    {url}\n"));
            }
        }
        out
    }
}

pub(super) fn line(out: &mut String, text: &str, width: usize, first: &str, rest: &str) {
    for line in wrap(text, width, first, rest) {
        out.push_str(&line);
        out.push('\n');
    }
}

fn basis(basis: Basis) -> &'static str {
    Basis::ALL.iter().find(|(_, of)| *of == basis).map_or("", |(name, _)| name)
}

pub(super) fn claim_ids<'r>(model: &'r Model, claims: &[usize]) -> Vec<&'r str> {
    claims.iter().filter_map(|claim| model.claims.get(*claim)).map(|claim| claim.id.as_str()).collect()
}

fn gates(model: &Model, set: u64) -> Vec<&str> {
    let gates = model.vocabulary.gates.iter().enumerate().filter(|(gate, _)| set & (1 << gate) != 0);
    gates.map(|(_, gate)| gate.id.as_str()).collect()
}

fn goals(model: &Model, set: u64) -> Vec<&str> {
    let goals = model.vocabulary.goals.iter().enumerate().filter(|(goal, _)| set & (1 << goal) != 0);
    goals.map(|(_, goal)| goal.id.as_str()).collect()
}

fn claim_entry<'r>(model: &'r Model, at: usize, claim: &'r Claim) -> ClaimEntry<'r> {
    let mut used_by = Vec::new();
    used_by.extend(model.rules.iter().filter(|rule| rule.because.contains(&at)).map(|rule| rule.id.as_str()));
    let routes = model.routes.iter().filter(|route| route.because.contains(&at) || route.forbidden_by.contains(&at));
    used_by.extend(routes.map(|route| route.id.as_str()));
    used_by
        .extend(model.alternatives.iter().filter(|other| other.because.contains(&at)).map(|other| other.id.as_str()));
    used_by.extend(model.steps.iter().filter(|step| step.because.contains(&at)).map(|step| step.id.as_str()));
    let citations = claim.cites.iter().filter_map(|cite| {
        let source = model.sources.get(cite.source)?;
        Some(citation(Cited { claim, citation: cite, source, stale: claim.stale(model.date) }))
    });
    ClaimEntry {
        claim: &claim.id,
        topic: claim.topic.as_str(),
        text: &claim.text,
        grade: claim.grade.as_str(),
        assessment: claim.assessment.map(|assessment| assessment.as_str()),
        confidence: claim.confidence.map(|confidence| confidence.as_str()),
        why: claim.why.as_ref(),
        decided_by: claim_ids(model, &claim.decided_by),
        from: claim.from.map(|day| day.to_string()),
        until: claim.until.map(|day| day.to_string()),
        verified: claim.verified.map(|day| day.to_string()),
        figures: &claim.figures,
        note: claim.note.as_ref(),
        used_by,
        citations: citations.collect(),
    }
}

/// A condition in the names of the rule files: `platform=alipay and not (wallet=none)`.
pub(crate) fn condition(condition: &Condition, vocabulary: &Vocabulary) -> String {
    let several = |parts: &[Condition], word: &str| {
        let parts = parts.iter().map(|part| match part {
            Condition::All(_) | Condition::Any(_) => format!("({})", self::condition(part, vocabulary)),
            _ => self::condition(part, vocabulary),
        });
        parts.collect::<Vec<_>>().join(word)
    };
    match condition {
        Condition::Always => "always".to_owned(),
        Condition::All(parts) => several(parts, " and "),
        Condition::Any(parts) => several(parts, " or "),
        Condition::Not(part) => format!("not ({})", self::condition(part, vocabulary)),
        Condition::Is(fact, values) => vocabulary
            .facts
            .get(*fact)
            .map_or_else(String::new, |fact| format!("{}={}", fact.id, names_of(fact, *values).join(","))),
        Condition::Goal(set) => {
            let goals = vocabulary.goals.iter().enumerate().filter(|(goal, _)| set & (1 << goal) != 0);
            format!("goal={}", goals.map(|(_, goal)| goal.id.as_str()).collect::<Vec<_>>().join(","))
        }
    }
}
