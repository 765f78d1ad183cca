use crate::engine::evaluation::{Cited, Dispute, Evaluation, Opinion, Reason, Refusal};
use crate::engine::model::{Basis, Claim, Compliance, Effect, Fact, Figure, Grade, Lang, ReadAs, Source, Text};
use crate::engine::verdict::{GateState, Holds, Verdict};
use crate::render::explain::Words;

/// An answer laid out in one language, before it is text or Markdown.
pub(super) struct Page {
    pub(super) words: &'static Words,
    pub(super) country: String,
    pub(super) goal: String,
    pub(super) as_of: String,
    pub(super) verdict: Verdict,
    /// What is said beside the verdict.
    pub(super) standing: String,
    pub(super) told: String,
    pub(super) disputed: bool,
    pub(super) country_known: bool,
    pub(super) sections: Vec<Section>,
    /// What was read, each with its address if it has one.
    pub(super) sources: Vec<(String, Option<String>)>,
    pub(super) rules: String,
}

/// One opinion.
pub(super) struct Section {
    pub(super) title: &'static str,
    pub(super) verdict: Verdict,
    pub(super) standing: String,
    pub(super) gates: Vec<GatePart>,
    /// Ways around, what is refused, what to do instead; each with its heading.
    pub(super) lists: Vec<(&'static str, Vec<Item>)>,
}

pub(super) struct GatePart {
    pub(super) label: String,
    pub(super) about: String,
    pub(super) state: GateState,
    pub(super) items: Vec<Item>,
}

#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) mark: Mark,
    pub(super) text: String,
    /// References to sources, such as `[1:67]`.
    pub(super) references: String,
    /// Further lines, each with its label.
    pub(super) notes: Vec<(&'static str, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Blocks,
    Limits,
    Permits,
    Route,
    Caution,
    Refused,
    Alternative,
    Question,
}

pub(super) fn page(evaluation: &Evaluation<'_>, lang: Lang) -> Page {
    let words = Words::of(lang);
    let mut sources = Sources { words, seen: Vec::new() };
    let sections = evaluation.opinions().map(|opinion| section(opinion, words, &mut sources)).collect();
    let rulebook = evaluation.rulebook();
    Page {
        words,
        country: evaluation.country_name().map_or("", |name| name.get(lang)).to_owned(),
        goal: goal(evaluation, words),
        as_of: evaluation.as_of().to_string(),
        verdict: evaluation.verdict(),
        standing: standing(words, evaluation.verdict(), evaluation.guaranteed()),
        told: told(evaluation, words),
        disputed: evaluation.disputed(),
        country_known: evaluation.country_known(),
        sections,
        sources: sources.list(),
        rules: format!("{} {} {}", words.rules, rulebook.version(), rulebook.digest().get(..12).unwrap_or_default()),
    }
}

/// The goal, with the means that the question names.
pub(super) fn goal(evaluation: &Evaluation<'_>, words: &Words) -> String {
    let goal = evaluation.goal().map_or("", |goal| goal.label.get(words.lang));
    match evaluation.means() {
        Some(means) if words.lang == Lang::En => format!("{goal}, {} {}", words.by_means, means.label.get(words.lang)),
        Some(means) => format!("{}{}{}{goal}", words.by_means, means.label.get(words.lang), words.comma),
        None => goal.to_owned(),
    }
}

/// What was told, in words.
pub(super) fn told(evaluation: &Evaluation<'_>, words: &Words) -> String {
    let told = evaluation.told().map(|(fact, values)| describe(words, fact, &values)).collect::<Vec<_>>();
    if told.is_empty() { words.told_nothing.to_owned() } else { told.join(words.lang.pick("; ", "；")) }
}

pub(super) fn standing(words: &Words, verdict: Verdict, guaranteed: Verdict) -> String {
    if verdict == guaranteed {
        words.settled.to_owned()
    } else {
        format!("{} {}", words.open, words.verdict(guaranteed))
    }
}

fn section(opinion: Opinion<'_>, words: &'static Words, sources: &mut Sources) -> Section {
    let reasons = opinion.reasons().collect::<Vec<_>>();
    let gates = opinion.gates().map(|(gate, state)| {
        let of_gate = reasons.iter().filter(|reason| reason.gate().is_some_and(|of| of.id == gate.id));
        let mut items = of_gate.map(|reason| (rank(*reason), reason_item(*reason, words, sources))).collect::<Vec<_>>();
        items.sort_by_key(|(rank, _)| *rank);
        if items.is_empty() {
            let text = words.nothing_in_the_way.to_owned();
            items.push((0, Item { mark: Mark::Permits, text, references: String::new(), notes: Vec::new() }));
        }
        GatePart {
            label: gate.label.get(words.lang).to_owned(),
            about: gate.text.get(words.lang).to_owned(),
            state,
            items: items.into_iter().map(|(_, item)| item).collect(),
        }
    });
    let gates = gates.collect();
    let mut lists = Vec::new();
    let ways = opinion.routes().map(|offer| {
        let route = offer.route();
        let mut notes = Vec::new();
        let confirm = offer.to_confirm();
        if !confirm.is_empty() {
            let facts = confirm.iter().map(|(fact, values)| describe(words, fact, values)).collect::<Vec<_>>();
            notes.push((words.needs, facts.join(words.comma)));
        }
        if let Some(risk) = &route.risk {
            notes.push((words.risk, risk.get(words.lang).to_owned()));
        }
        notes.extend(checked(offer.disputes(), false, words));
        if offer.another_way() {
            notes.push(("", words.another_way.to_owned()));
        }
        let mark = if route.compliance == Compliance::Caution { Mark::Caution } else { Mark::Route };
        item(mark, &route.text, notes, offer.citations(), words, sources)
    });
    lists.push((words.ways, ways.collect::<Vec<_>>()));
    let instead = opinion.alternatives().map(|hint| {
        let other = hint.alternative();
        let mut notes: Vec<_> = other.risk.iter().map(|risk| (words.risk, risk.get(words.lang).to_owned())).collect();
        notes.extend(checked(hint.disputes(), false, words));
        if hint.citations().any(|cited| cited.stale) {
            notes.push(("", words.stale.to_owned()));
        }
        let mark = if other.compliance == Compliance::Caution { Mark::Caution } else { Mark::Alternative };
        item(mark, &other.text, notes, hint.citations(), words, sources)
    });
    lists.push((words.alternatives, instead.collect()));
    let refused = opinion.refused().map(|refusal| {
        let route = refusal.route();
        let mut notes = Vec::new();
        if refusal.engaged() {
            notes.push(("", words.engaged.to_owned()));
        }
        notes.push((words.forbidden_by, law(refusal, words, sources)));
        if let Some(instead) = &route.instead {
            notes.push((words.instead, instead.get(words.lang).to_owned()));
        }
        item(Mark::Refused, &route.text, notes, refusal.citations(), words, sources)
    });
    lists.push((words.refused, refused.collect()));
    lists.retain(|(_, items)| !items.is_empty());
    Section {
        title: match opinion.basis() {
            Basis::Document => words.document,
            Basis::Evidence => words.evidence,
        },
        verdict: opinion.verdict(),
        standing: standing(words, opinion.verdict(), opinion.guaranteed()),
        gates,
        lists,
    }
}

/// What forbids a route: each claim once, with all the places where it stands.
fn law(refusal: Refusal<'_>, words: &Words, sources: &mut Sources) -> String {
    let cited = refusal.forbidden_by().collect::<Vec<_>>();
    let mut parts: Vec<String> = Vec::new();
    let mut last = "";
    for of in &cited {
        if of.claim.id == last {
            continue;
        }
        last = &of.claim.id;
        let places = cited.iter().filter(|other| other.claim.id == last).copied();
        // Whoever uses the route is told what the law says; others where it stands.
        let references = sources.references(places);
        parts.push(match refusal.engaged() {
            true => format!("{} {references}", of.claim.text.get(words.lang)),
            false => format!("{} {references}", of.claim.id),
        });
    }
    parts.join(if refusal.engaged() { " " } else { words.comma })
}

/// What closes a gate first, what opens it next, what merely limits it last.
pub(super) fn rank(reason: Reason<'_>) -> u8 {
    match (reason.effect(), reason.decisive()) {
        (Effect::Blocks, true) => 0,
        (Effect::Blocks, false) => 1,
        (Effect::Permits, _) => 2,
        (Effect::Limits, _) => 3,
    }
}

fn reason_item(reason: Reason<'_>, words: &'static Words, sources: &mut Sources) -> Item {
    let mark = match reason.effect() {
        Effect::Blocks => Mark::Blocks,
        Effect::Limits => Mark::Limits,
        Effect::Permits => Mark::Permits,
    };
    let mut notes = Vec::new();
    if reason.holds() == Holds::Possibly {
        let facts = reason.depends_on();
        let facts = facts.iter().map(|(fact, values)| describe(words, fact, values)).collect::<Vec<_>>();
        if !facts.is_empty() {
            notes.push((words.if_, facts.join(words.comma)));
        }
    }
    let figures = figures(reason.figures(), words);
    if !figures.is_empty() {
        notes.push((words.figures, figures));
    }
    // What certainly closes a gate is checked with the reasons, the rest with what decides it.
    notes.extend(checked(reason.disputes(), reason.decisive() && reason.holds() == Holds::Always, words));
    if reason.citations().any(|cited| cited.stale) {
        notes.push(("", words.stale.to_owned()));
    }
    item(mark, &reason.text(), notes, reason.citations(), words, sources)
}

fn item<'e>(
    mark: Mark,
    text: &Text,
    notes: Vec<(&'static str, String)>,
    citations: impl Iterator<Item = Cited<'e>>,
    words: &'static Words,
    sources: &mut Sources,
) -> Item {
    Item { mark, text: text.get(words.lang).to_owned(), references: sources.references(citations), notes }
}

/// What became of a document's claims when they were checked, and, where it matters, why and by what.
fn checked<'e>(
    disputes: impl Iterator<Item = Dispute<'e>>,
    in_full: bool,
    words: &Words,
) -> Vec<(&'static str, String)> {
    let disputes = disputes.collect::<Vec<_>>();
    let mut kinds = disputes.iter().map(|dispute| words.assessment(dispute.assessment)).collect::<Vec<_>>();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.is_empty() {
        return Vec::new();
    }
    let cite = |claims: &mut dyn Iterator<Item = (&Dispute<'e>, &Claim)>| {
        let mut by: Vec<String> = Vec::new();
        for (dispute, claim) in claims {
            let date = dispute.published(claim).unwrap_or(words.undated);
            let name = format!("{} {} {date}", claim.id, claim.grade.as_str());
            if !by.contains(&name) {
                by.push(name);
            }
        }
        if by.is_empty() { String::new() } else { format!(" ({})", by.join(words.comma)) }
    };
    let mut text = kinds.join(words.comma);
    if in_full {
        let mut whys: Vec<String> = Vec::new();
        for dispute in &disputes {
            let Some(why) = &dispute.claim.why else { continue };
            let by = cite(&mut dispute.decided_by().map(|claim| (dispute, claim)));
            let why = format!("{}{by}", why.get(words.lang));
            if !whys.contains(&why) {
                whys.push(why);
            }
        }
        if !whys.is_empty() {
            text = format!("{text}{}{}", words.colon, whys.join(" "));
        }
    } else {
        text.push_str(&cite(
            &mut disputes.iter().flat_map(|dispute| dispute.decided_by().map(move |claim| (dispute, claim))),
        ));
    }
    vec![(words.checked, text)]
}

/// Figures with their dates: "cap USD 5000 per payment (2024-03-01)".
pub(crate) fn figures<'e>(figures: impl Iterator<Item = &'e Figure>, words: &Words) -> String {
    let mut parts: Vec<String> = Vec::new();
    for figure in figures {
        let mut part = vec![words.figure(&figure.what)];
        let number = |amount: f64| format!("{amount}");
        if let Some(amount) = figure.amount {
            part.push(
                format!("{} {}", figure.currency.as_deref().unwrap_or_default(), number(amount)).trim().to_owned(),
            );
        }
        if let Some(percent) = figure.percent {
            part.push(format!("{}%", number(percent)));
        }
        if let Some(days) = figure.days {
            part.push(format!("{days} {}", words.days));
        }
        if let Some(top_up) = figure.top_up {
            part.push(format!("({} {})", figure.currency.as_deref().unwrap_or_default(), number(top_up)));
        }
        if let Some(per) = &figure.per {
            part.push(words.per(per));
        }
        part.push(format!("[{}]", figure.date.as_deref().unwrap_or(words.undated)));
        let part = part.join(" ");
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    parts.join(words.comma)
}

/// "platform: WeChat or Alipay".
pub(super) fn describe(words: &Words, fact: &Fact, values: &[&str]) -> String {
    let labels = values.iter().filter_map(|name| fact.values.iter().find(|value| value.id == *name));
    let labels = labels.map(|value| value.label.get(words.lang)).collect::<Vec<_>>();
    format!("{}{}{}", fact.label.get(words.lang), words.colon, labels.join(words.or))
}

/// The sources cited so far, numbered in the order in which they were first cited.
struct Sources {
    words: &'static Words,
    seen: Vec<(Source, Grade, Vec<String>)>,
}

impl Sources {
    fn number(&mut self, cited: &Cited<'_>) -> usize {
        if let Some(at) = self.seen.iter().position(|(source, _, _)| source.id == cited.source.id) {
            return at + 1;
        }
        self.seen.push((cited.source.clone(), cited.source.kind.grade(), Vec::new()));
        self.seen.len()
    }

    /// `[1:13,21]` for lines 13 and 21 of source 1; `[2]` for source 2.
    fn references<'e>(&mut self, citations: impl Iterator<Item = Cited<'e>>) -> String {
        let mut found: Vec<(usize, Vec<u32>)> = Vec::new();
        for cited in citations {
            let number = self.number(&cited);
            let lines = match found.iter_mut().find(|(of, _)| *of == number) {
                Some((_, lines)) => lines,
                None => {
                    found.push((number, Vec::new()));
                    match found.last_mut() {
                        Some((_, lines)) => lines,
                        None => continue,
                    }
                }
            };
            lines.extend(&cited.citation.lines);
            lines.sort_unstable();
            lines.dedup();
            // A line is short enough to stand beside the reason; a section is named with its source.
            if let (Some(locator), Some((_, _, locators))) = (&cited.citation.locator, self.seen.get_mut(number - 1))
                && !locators.contains(locator)
            {
                locators.push(locator.clone());
            }
        }
        let references = found.into_iter().map(|(number, lines)| {
            let lines = lines.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
            if lines.is_empty() { format!("[{number}]") } else { format!("[{number}:{lines}]") }
        });
        references.collect()
    }

    fn list(self) -> Vec<(String, Option<String>)> {
        let words = self.words;
        let lines = self.seen.iter().map(|(source, grade, locators)| {
            let mut parts = vec![source.document.clone().unwrap_or_else(|| source.title.clone())];
            if source.document.is_some() {
                parts.push(source.title.clone());
            }
            if !locators.is_empty() {
                parts.push(locators.join("; "));
            }
            parts.extend(source.publisher.clone());
            parts.push(source.published.clone().unwrap_or_else(|| words.undated.to_owned()));
            parts.push(format!("{} {}", words.grade, grade.as_str()));
            if source.read == ReadAs::Reprint {
                parts.push(words.reprint.to_owned());
            }
            (parts.join(words.comma), source.url.clone())
        });
        lines.collect()
    }
}
