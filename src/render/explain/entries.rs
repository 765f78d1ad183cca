//! Formats reasons, routes, alternatives and refusals as items of a list.
//!
//! The same statement has three lengths ([`Detail`]): a short answer cites its best source, the full answer numbers all
//! sources and explains why a claim of a document was not confirmed, and a page links to the full entry.

use super::Phrases;
use super::blocks::{Entry, Item, Mark, Note};
use super::cases::{self, Cases};
use super::cite::Sources;
use super::phrases::{grouped, money, span};
use crate::engine::evaluation::{Cited, Dispute, Hint, Offer, Reason, Refusal};
use crate::engine::model::{Claim, Compliance, Effect, Fact, Figure, Header, Lang, Terms, Text};
use crate::engine::record::Str;
use crate::engine::verdict::Holds;

/// Builds items from the results of an evaluation.
pub(crate) struct Entries<'e> {
    pub(super) phrases: &'e Phrases,
    pub(super) detail: Detail<'e>,
    /// The laws and terms that were quoted to a person who breaks them.
    laws: Vec<&'e str>,
}

/// The amount of detail beside the text of an item.
pub(super) enum Detail<'e> {
    /// Its sources by number, and figures; its conditions if the text does not state them.
    Brief(Sources<'e>),
    Full(Sources<'e>),
    /// None: a page links to the entry with all details.
    Linked,
}

impl<'e> Entries<'e> {
    pub(super) fn brief(phrases: &'e Phrases) -> Entries<'e> {
        Entries { phrases, detail: Detail::Brief(Sources::new(phrases)), laws: Vec::new() }
    }

    pub(super) fn full(phrases: &'e Phrases) -> Entries<'e> {
        Entries { phrases, detail: Detail::Full(Sources::new(phrases)), laws: Vec::new() }
    }

    pub(crate) fn linked(phrases: &'e Phrases) -> Entries<'e> {
        Entries { phrases, detail: Detail::Linked, laws: Vec::new() }
    }

    /// Whether the items are those of a short answer.
    pub(super) fn is_brief(&self) -> bool {
        matches!(self.detail, Detail::Brief(_))
    }

    pub(super) fn reason(&mut self, reason: Reason<'e>) -> Item {
        let entry = reason.scope().map(|scope| Entry { scope, kind: "rule", id: reason.id().into_owned() });
        let item = self.item(Mark::of_effect(reason.effect()), &reason.text(), reason.holds(), entry);
        self.detailed(item, reason.citations(), |entries| {
            let facts = reason.depends_on();
            let cases = cases::of_reason(reason, &facts);
            // A limit reads as if it held, so its conditions are shown; that a block may hold is stated by its heading.
            let mut notes = match reason.effect() {
                Effect::Blocks => entries.cases(&entries.phrases.if_, &facts, cases),
                _ if entries.is_brief() && reason.rule().is_some_and(|rule| rule.states_condition) => Vec::new(),
                Effect::Limits | Effect::Permits => entries.facts(&entries.phrases.if_, &facts, cases),
            };
            if let Detail::Brief(_) | Detail::Full(_) = entries.detail {
                notes
                    .extend(note(&entries.phrases.figures, figures(reason.figures(), reason.terms(), entries.phrases)));
            }
            // For a reason that certainly closes a gate, the check explains why; for others it names the deciding
            // claims.
            let certain = reason.decisive() && reason.holds() == Holds::Always;
            notes.extend(entries.version(reason.rule().map(|rule| &rule.header)));
            notes.extend(entries.checked(reason.disputes(), certain));
            notes.extend(entries.stale(reason.citations()));
            notes
        })
    }

    pub(super) fn route(&mut self, offer: Offer<'e>) -> Item {
        let route = offer.route();
        let entry = Entry { scope: route.scope, kind: "route", id: route.id.to_string() };
        let item = self.item(Mark::of_route(route.compliance), &route.text, offer.holds(), Some(entry));
        self.detailed(item, offer.citations(), |entries| {
            let facts = offer.to_confirm();
            let cases = cases::of_route(offer, &facts);
            let mut notes = entries.cases(&entries.phrases.needs, &facts, cases);
            notes.extend(entries.told(&entries.phrases.risk, route.risk.as_ref()));
            notes.extend(entries.version(Some(&route.header)));
            notes.extend(entries.checked(offer.disputes(), false));
            notes.extend(offer.another_way().then(|| (Str::default(), entries.phrases.another_way.to_string())));
            notes
        })
    }

    pub(super) fn alternative(&mut self, hint: Hint<'e>) -> Item {
        let other = hint.alternative();
        let entry = Entry { scope: other.scope, kind: "alternative", id: other.id.to_string() };
        let mark = if other.compliance == Compliance::Caution { Mark::Caution } else { Mark::Alternative };
        let item = self.item(mark, &other.text, hint.holds(), Some(entry));
        self.detailed(item, hint.citations(), |entries| {
            let only = describe_all(entries.phrases, &hint.out_of_reach());
            let mut notes = Vec::from_iter(note(&entries.phrases.open_only_to, only));
            notes.extend(entries.told(&entries.phrases.risk, other.risk.as_ref()));
            notes.extend(entries.version(Some(&other.header)));
            notes.extend(entries.checked(hint.disputes(), false));
            notes.extend(entries.stale(hint.citations()));
            notes
        })
    }

    pub(super) fn refusal(&mut self, refusal: Refusal<'e>) -> Item {
        let route = refusal.route();
        let entry = Entry { scope: route.scope, kind: "route", id: route.id.to_string() };
        let item = self.item(Mark::Refused, &route.text, Holds::Always, Some(entry));
        self.detailed(item, refusal.citations(), |entries| {
            let mut notes = Vec::new();
            notes.extend(refusal.engaged().then(|| (Str::default(), entries.phrases.engaged.to_string())));
            notes.extend(note(&entries.phrases.forbidden_by, entries.law(refusal)));
            notes.extend(entries.told(&entries.phrases.instead, route.instead.as_ref()));
            notes
        })
    }

    fn item(&self, mark: Mark, text: &Text, holds: Holds, entry: Option<Entry>) -> Item {
        Item { holds: Some(holds), entry, ..Item::new(mark, text.get(self.phrases.lang)) }
    }

    fn detailed(
        &mut self,
        item: Item,
        citations: impl Iterator<Item = Cited<'e>>,
        notes: impl FnOnce(&mut Self) -> Vec<Note>,
    ) -> Item {
        if let Detail::Linked = self.detail {
            return item;
        }
        let notes = notes(self);
        item.noted(notes).cited(self.cite(citations))
    }

    pub(super) fn cite(&mut self, citations: impl Iterator<Item = Cited<'e>>) -> String {
        match &mut self.detail {
            Detail::Brief(sources) => {
                // The best citation suffices; the full answer has all.
                let best = citations.min_by_key(|cited| cited.source().grade());
                sources.references(best.into_iter())
            }
            Detail::Full(sources) => sources.references(citations),
            Detail::Linked => String::new(),
        }
    }

    /// The version of a rule, in the full answer.
    fn version(&self, header: Option<&Header>) -> Option<Note> {
        let Detail::Full(_) = self.detail else { return None };
        let version = header.and_then(Header::version)?;
        Some((self.phrases.version.clone(), version.to_owned()))
    }

    fn told(&self, label: &Str, text: Option<&Text>) -> Option<Note> {
        text.map(|text| (label.clone(), text.get(self.phrases.lang).to_owned()))
    }

    /// The conditions of an item. In a short answer, where the text states them, only conditions that no single fact
    /// decides.
    fn cases(&self, label: &Str, facts: &[(&Fact, Vec<&str>)], cases: Option<Cases<'_>>) -> Vec<Note> {
        match self.detail {
            Detail::Brief(_) if cases.is_none() => Vec::new(),
            _ => self.facts(label, facts, cases),
        }
    }

    /// The conditions of an item: the open facts, each with its values, or a list of cases if the former would be
    /// imprecise.
    fn facts(&self, label: &Str, facts: &[(&Fact, Vec<&str>)], cases: Option<Cases<'_>>) -> Vec<Note> {
        let news = |fact: &Fact, values: &[&str]| !awaited(fact, values);
        let text = match cases {
            Some(cases) => cases.in_words(self.phrases, news),
            None => {
                let facts = facts.iter().filter(|(fact, values)| news(fact, values));
                let facts = facts.map(|(fact, values)| describe(self.phrases, fact, values)).collect::<Vec<_>>();
                facts.join(&self.phrases.comma)
            }
        };
        Vec::from_iter(note(label, text))
    }

    fn stale(&self, mut citations: impl Iterator<Item = Cited<'e>>) -> Option<Note> {
        citations.any(Cited::stale).then(|| (Str::default(), self.phrases.stale.to_string()))
    }

    /// The law or terms that forbid a route: each claim once, with all places where it is stated. A person who uses the
    /// route gets the text of the law (in a short answer only the first, so that the lawful way beside it stays
    /// visible); others get the places.
    fn law(&mut self, refusal: Refusal<'e>) -> String {
        let cited = refusal.forbidden_by().collect::<Vec<_>>();
        let most = if let Detail::Brief(_) = self.detail { 1 } else { usize::MAX };
        let mut parts: Vec<String> = Vec::new();
        for of_claim in cited.chunk_by(|one, other| one.claim().id == other.claim().id).take(most) {
            let Some(claim) = of_claim.first().map(|cited| cited.claim()) else { continue };
            // Several ways that one person uses can break the same law.
            let before = self.laws.contains(&&*claim.id);
            let says = match refusal.engaged() {
                true if before => &*self.phrases.as_above,
                true => claim.text.get(self.phrases.lang),
                false => &*claim.id,
            };
            if refusal.engaged() && !before {
                self.laws.push(&claim.id);
            }
            let part = format!("{says} {}", self.cite(of_claim.iter().copied()));
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        parts.join(if refusal.engaged() { " " } else { &self.phrases.comma })
    }

    /// The assessment of a document's claims, with the claims that decided it; in the full answer, for reasons that
    /// certainly close a gate, also the explanation.
    fn checked(&self, disputes: impl Iterator<Item = Dispute<'e>>, certain: bool) -> Option<Note> {
        let phrases = self.phrases;
        let disputes = disputes.collect::<Vec<_>>();
        let mut kinds = disputes.iter().map(|dispute| phrases.assessment(dispute.assessment)).collect::<Vec<_>>();
        kinds.sort_unstable();
        kinds.dedup();
        let kinds = kinds.join(&phrases.comma);
        let dated = |dispute: Dispute<'e>, claim: &Claim| {
            let date = dispute.published(claim).unwrap_or(&phrases.undated);
            format!("{} {} {date}", claim.id, claim.grade)
        };
        let deciding = disputes.iter().flat_map(|dispute| dispute.decided_by().map(move |claim| (*dispute, claim)));
        let text = if let Detail::Brief(_) = self.detail {
            kinds
        } else if certain {
            let whys = disputes.iter().filter_map(|dispute| {
                let why = dispute.claim.why.as_ref()?.get(phrases.lang);
                Some(format!("{why}{}", self.by(dispute.decided_by().map(|claim| dated(*dispute, claim)))))
            });
            let whys = once_each(whys).join(" ");
            if whys.is_empty() { kinds } else { format!("{kinds}{}{whys}", &phrases.colon) }
        } else {
            format!("{kinds}{}", self.by(deciding.map(|(dispute, claim)| dated(dispute, claim))))
        };
        (!disputes.is_empty()).then(|| (phrases.checked.clone(), text))
    }

    /// Names in brackets, each once.
    fn by(&self, names: impl IntoIterator<Item = String>) -> String {
        let names = once_each(names).join(&self.phrases.comma);
        if names.is_empty() { names } else { format!(" ({names})") }
    }
}

/// Whether values include all with which a decision of another party is awaited. That is so for everybody who has not
/// tried, so it is not named as a condition; JSON has it.
fn awaited(fact: &Fact, values: &[&str]) -> bool {
    let mut pending = fact.values.iter().filter(|value| value.pending.is_some()).peekable();
    pending.peek().is_some() && pending.all(|value| values.contains(&value.id.as_str()))
}

/// A note, unless its text is empty.
fn note(label: &Str, text: String) -> Option<Note> {
    (!text.is_empty()).then(|| (label.clone(), text))
}

fn once_each(texts: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for text in texts {
        if !once.contains(&text) {
            once.push(text);
        }
    }
    once
}

/// The sort key of reasons: deciding blocks, other blocks, permits, limits.
pub(super) fn rank(reason: Reason<'_>) -> u8 {
    match (reason.effect(), reason.decisive()) {
        (Effect::Blocks, true) => 0,
        (Effect::Blocks, false) => 1,
        (Effect::Permits, _) => 2,
        (Effect::Limits, _) => 3,
    }
}

/// A fact with its values in words, such as "platform: WeChat or Alipay".
pub(super) fn describe(phrases: &Phrases, fact: &Fact, values: &[&str]) -> String {
    let labels = fact.label_of_told_by(values, phrases.lang, &phrases.or);
    format!("{}{}{labels}", fact.label.get(phrases.lang), &phrases.colon)
}

/// Facts with their values, such as "platform: WeChat or Alipay, card: held".
pub(super) fn describe_all(phrases: &Phrases, facts: &[(&Fact, Vec<&str>)]) -> String {
    facts.iter().map(|(fact, values)| describe(phrases, fact, values)).collect::<Vec<_>>().join(&phrases.comma)
}

/// Figures with their dates; figures of the same kind and date are combined: "cap USD 5,000 per payment, USD 50,000 per
/// year [2024-03-01]".
pub(crate) fn figures<'e>(figures: impl Iterator<Item = &'e Figure>, terms: &Terms, phrases: &Phrases) -> String {
    let mut groups: Vec<(String, &str, Vec<String>)> = Vec::new();
    for figure in figures {
        let own = terms.figure(&figure.what).map(|label| label.get(phrases.lang).to_owned());
        let what = own.unwrap_or_else(|| phrases.figure(&figure.what));
        let date = figure.date.as_deref().unwrap_or(&phrases.undated);
        let size = size(figure, terms, phrases);
        match groups.iter_mut().find(|(known, day, _)| *known == what && *day == date) {
            Some((_, _, sizes)) if sizes.contains(&size) => {}
            Some((_, _, sizes)) => sizes.push(size),
            None => groups.push((what, date, vec![size])),
        }
    }
    let groups = groups.into_iter().map(|(what, date, sizes)| {
        let sizes = sizes.join(phrases.lang.pick(", ", "、"));
        format!("{what}{}{sizes} [{date}]", phrases.lang.pick(" ", "："))
    });
    groups.collect::<Vec<_>>().join(&phrases.semicolon)
}

/// The size of a figure, such as "USD 5,000 per payment", "每笔 5,000 美元".
fn size(figure: &Figure, terms: &Terms, phrases: &Phrases) -> String {
    let currency = figure.currency.as_deref().unwrap_or_default();
    let money = |amount: f64| money(terms, currency, &grouped(amount), phrases.lang);
    let mut parts = Vec::from_iter(figure.amount.map(money));
    parts.extend(figure.percent.map(|percent| format!("{percent}%")));
    let timed = figure.days.is_some() || figure.months.is_some();
    parts.extend(timed.then(|| span(figure.days, figure.months, phrases.lang)));
    let to = figure.top_up_to.filter(|to| Some(*to) > figure.top_up).map(|to| format!("-{to}")).unwrap_or_default();
    let top_up = figure.top_up.map(|top_up| format!("{}{to}", money(top_up)));
    parts.extend(top_up.map(|top_up| phrases.lang.pick(format!("({top_up})"), format!("（{top_up}）"))));
    let per = figure.per.as_ref().map(|per| phrases.per(per, terms));
    match phrases.lang {
        Lang::Zh => parts.splice(0..0, per).for_each(drop),
        _ => parts.extend(per),
    }
    let text = parts.join(" ");
    match figure.applies_to.as_ref().map(|whom| whom.get(phrases.lang)) {
        Some(whom) => phrases.lang.pick(format!("{text} ({whom})"), format!("{whom}{text}")),
        None => text,
    }
}
