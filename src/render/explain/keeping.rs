//! How long numbers live, for a person: for each operator the rule, the deadline, the cost, and what to ask.
//!
//! The rule is in the words of the claim. Computed values (days, costs) are below it, followed by what was not found. A
//! deadline that has passed says what is left to do.
//!
//! ```text
//! giffgaff
//!   A giffgaff number is recycled unless it is used at least once every 6 months. [1]
//!   → Last used on 2026-06-01: use it again before 2026-12-01.
//!   ? Not known: whether, and until when, a lost number can be brought back. Ask giffgaff.
//! ```

use std::collections::BTreeSet;

use super::Phrases;
use super::blocks::{Block, Item, Mark, Sheet, Tone};
use super::deadline::{due, stage_name};
use super::phrases::{among, hundredths, money};
use super::sentence::Says;
use super::yearly::in_a_year;
use crate::engine::model::{Lang, Terms};
use crate::reason::keep::{Keeping, Operator, Read, Term};

/// The most ways of paying for a year that are shown, cheapest first.
const MOST: usize = 2;

impl Keeping<'_> {
    /// The answer as a page for a person. The name of the country is passed in the language of the page.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::model::Lang;
    /// use simbind::{Date, Rulebook};
    ///
    /// let keeping = Rulebook::builtin().keep("GB", Date::constant(2026, 6, 1), None)?;
    /// let text = keeping.to_sheet("United Kingdom", Lang::En).to_text(80, false);
    /// assert!(text.contains("use it again before 2026-12-01"), "{text}");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn to_sheet(&self, name: &str, lang: Lang) -> Sheet {
        let mut sheet = Sheet::plain(lang);
        let day = self.as_of();
        sheet.push(Block::Title(match self.last_top_up() {
            Some(last) => lang.pick(
                format!("{name}: a number last topped up or used on {last}"),
                format!("{name}：最后一次充值或使用为 {last} 的号码"),
            ),
            None => lang.pick(format!("{name}: how long a number lives"), format!("{name}：号码能保多久")),
        }));
        sheet.paragraph(Tone::Under, lang.pick(format!("as of {day}"), format!("截至 {day}")));
        if let Some(first) = self.not_known_before() {
            sheet.push(Block::Gap);
            sheet.line(lang.pick(
                format!("Nothing that this rests on is dated before {first}: whether it held on {day} is not known."),
                format!("这里的依据没有一条早于 {first}：{day} 当天是否如此，无从得知。"),
            ));
        }
        let mut sources = Sources::default();
        if self.operators().is_empty() {
            sheet.push(Block::Gap);
            sheet.push(Block::Sentence { says: Says::Undocumented, text: nothing_found(name, lang) });
            let asked = ["validity", "outgoing_stops", "incoming_stops", "reclaim_until", "cost"];
            asked.iter().for_each(|what| sheet.bullet(missing(what, lang)));
        } else {
            sheet.push(Block::Gap);
            sheet.line(whose(self, lang));
        }
        for operator in self.operators() {
            sheet.heading(operator.called(lang));
            self.of_operator(&mut sheet, operator, &mut sources);
        }
        if !self.everyone().is_empty() {
            sheet.heading(lang.pick(format!("For every number of {name}"), format!("{name}的所有号码")));
            self.everyone().iter().for_each(|term| sheet.item(told(term, Mark::Alternative, &mut sources, lang)));
        }
        sources.list(&mut sheet);
        sheet
    }

    fn of_operator<'k>(&'k self, sheet: &mut Sheet, operator: &'k Operator<'_>, sources: &mut Sources<'k>) {
        let lang = sheet.phrases.lang;
        let mut terms = operator.terms().iter().collect::<Vec<_>>();
        terms.sort_by_key(|term| rank(operator, term));
        let mut terms = terms.into_iter();
        if let Some(term) = terms.next() {
            let text = format!("{} {}", words(term, lang), sources.references(term));
            sheet.line(text.trim_end());
        }
        let timelines = operator.timelines();
        for timeline in timelines {
            due(sheet, self, operator, timeline);
        }
        if operator.amount_named() == Some(false)
            && let Some(amount) = self.amount()
        {
            let text = unnamed(operator, amount, self.words, lang);
            sheet.item(Item::new(Mark::Question, text));
        }
        for term in terms {
            sheet.item(told(term, Mark::Alternative, sources, lang));
        }
        for cost in operator.costs().iter().take(MOST) {
            sheet.item(Item::new(Mark::Alternative, in_a_year(cost, self.words, lang)));
        }
        for what in operator.no_limit() {
            let what = stage_name(what, lang);
            sheet.item(Item::new(
                Mark::Clear,
                lang.pick(format!("No limit, by the terms: {what}."), format!("按条款没有期限：{what}。")),
            ));
        }
        if let Some(text) = not_found(operator, lang) {
            sheet.item(Item::new(Mark::Question, text));
        }
    }
}

/// The note that no operator's rules were found, and what to ask.
pub(super) fn nothing_found(name: &str, lang: Lang) -> String {
    lang.pick(
        format!("Not known: no operator's rules for numbers of {name} were found. Ask yours:"),
        format!("没有查到：没有读到{name}任何一家运营商的规定。请向您的运营商问清："),
    )
}

/// The operators whose rules were read.
fn whose(keeping: &Keeping<'_>, lang: Lang) -> String {
    let names = keeping.operators().iter().map(|operator| operator.called(lang)).collect::<Vec<_>>();
    let names = names.join(lang.pick(", ", "、"));
    lang.pick(
        format!("Each operator has rules of its own. Those of {names} were found; ask any other operator."),
        among("各运营商规定不同。这里是", &names, "的规定；其他运营商请直接询问。"),
    )
}

/// What the terms of one operator do not say: "Not known: ... Ask giffgaff."
pub(super) fn not_found(operator: &Operator<'_>, lang: Lang) -> Option<String> {
    let kinds = operator.not_known();
    let both = ["outgoing_stops", "incoming_stops"];
    let neither = both.iter().all(|what| kinds.contains(what));
    let apart = kinds.iter().filter(|what| !neither || !both.contains(*what)).map(|what| missing(what, lang));
    let together =
        lang.pick("what still works after the deadline (calls out, codes in)", "到期之后还能不能呼出、能不能收短信");
    let parts = neither.then(|| together.to_owned()).into_iter().chain(apart).collect::<Vec<_>>();
    let name = operator.called(lang);
    (!parts.is_empty()).then(|| {
        let parts = parts.join(lang.pick("; ", "；"));
        lang.pick(format!("Not known: {parts}. Ask {name}."), among(&format!("没有查到：{parts}。请询问"), name, "。"))
    })
}

/// The note that the terms do not name an amount.
fn unnamed(operator: &Operator<'_>, amount: f64, terms: &Terms, lang: Lang) -> String {
    let (name, timelines) = (operator.called(lang), operator.timelines());
    let renews = timelines.iter().any(|timeline| timeline.renewals() == Some(0));
    let currency = operator.terms().iter().flat_map(Term::durations).find_map(|duration| duration.currency());
    let amount = money(terms, currency.unwrap_or_default(), &hundredths(amount), lang);
    match renews {
        true => lang.pick(
            format!("{amount} does not pay one renewal from an empty balance."),
            format!("余额为零时，{amount} 不够续期一次。"),
        ),
        false => lang.pick(
            format!("How long a number lives after a top-up of {amount} was not found: ask {name}."),
            among(&among("没有查到充值", &amount, "能保多久：请询问"), name, "。"),
        ),
    }
}

/// The order of an operator's terms: what keeps the number alive first, then the later stages.
fn rank(operator: &Operator<'_>, term: &Term<'_>) -> (usize, bool) {
    let order = |what: &str, after: Option<&str>| match (what, after) {
        (_, Some("last_top_up" | "last_use")) => 0,
        ("validity", _) => 0,
        ("outgoing_stops", _) => 2,
        ("incoming_stops", _) => 3,
        ("reclaim_until", _) => 4,
        ("number_ends", _) => 5,
        ("validity_max", _) => 6,
        _ => 7,
    };
    let ranks = term.durations().iter().map(|duration| order(duration.what(), duration.after()));
    // If renewals are paid from a balance, the balance keeps the number alive.
    let balance = operator.timelines().iter().any(|timeline| timeline.renewals().is_some());
    let rank = ranks.min().unwrap_or(8);
    let rank = match rank {
        0 if balance => 1,
        // Amounts without a time are those of the balance.
        8 if balance => 0,
        other => other,
    };
    (rank, term.weak())
}

/// A term as an item of a list.
fn told<'k>(term: &'k Term<'_>, mark: Mark, sources: &mut Sources<'k>, lang: Lang) -> Item {
    Item::new(mark, words(term, lang)).cited(sources.references(term))
}

fn words(term: &Term<'_>, lang: Lang) -> String {
    let text = term.text().get(lang);
    match term.weak() {
        true => lang.pick(format!("{text} (Only users say so.)"), format!("{text}（仅为网友说法。）")),
        false => text.to_owned(),
    }
}

/// Something that is not known, worded as something to ask.
pub(super) fn missing(what: &str, lang: Lang) -> String {
    let (en, zh) = match what {
        "validity" => ("how long the number lives after a top-up or use", "充值或使用之后号码能保多久"),
        "outgoing_stops" => ("when outgoing calls stop", "何时不能呼出"),
        "incoming_stops" => ("when incoming calls and texts stop", "何时收不到来电和短信"),
        "reclaim_until" => {
            ("whether, and until when, a lost number can be brought back", "号码失效后能否找回、最晚到何时")
        }
        "cost" => ("what it costs a year", "一年要花多少钱"),
        other => return Phrases::own(lang).figure(other),
    };
    lang.pick(en, zh).to_owned()
}

/// The sources of the terms that are shown, each once, with the grade and age of the claims read there.
#[derive(Default)]
struct Sources<'k> {
    read: Vec<(&'k Read<'k>, &'k Term<'k>)>,
}

impl<'k> Sources<'k> {
    /// `[1][2]`
    fn references(&mut self, term: &'k Term<'_>) -> String {
        let mut text = String::new();
        for source in term.sources() {
            let same =
                |known: &(&Read<'_>, &Term<'_>)| (known.0.title(), known.0.url()) == (source.title(), source.url());
            let at = self.read.iter().position(same).unwrap_or_else(|| {
                self.read.push((source, term));
                self.read.len() - 1
            });
            text.push_str(&format!("[{}]", at + 1));
        }
        text
    }

    fn list(self, sheet: &mut Sheet) {
        let phrases = &sheet.phrases.clone();
        let lang = phrases.lang;
        if !self.read.is_empty() {
            sheet.heading(&phrases.sources);
        }
        let days = self.read.iter().map(|(_, term)| term.verified()).collect::<BTreeSet<_>>();
        let together = days.len() == 1;
        for (at, (source, term)) in self.read.into_iter().enumerate() {
            let date = source.published().unwrap_or(&phrases.undated);
            let mut parts =
                vec![source.title().to_owned(), date.to_owned(), format!("{} {}", &phrases.grade, term.grade())];
            let checked = term.verified().filter(|_| !together);
            parts.extend(checked.map(|day| lang.pick(format!("checked {day}"), format!("{day} 核对"))));
            parts.extend(term.stale().then(|| lang.pick("too long ago: look again", "已过期：请重新确认").to_owned()));
            let text = parts.join(&phrases.comma);
            sheet.push(Block::Source {
                number: at + 1,
                id: source.id().to_owned(),
                text,
                address: source.url().map(str::to_owned),
            });
        }
        if let (true, Some(Some(day))) = (together, days.first()) {
            sheet.aside(lang.pick(format!("All were checked on {day}."), format!("以上均于 {day} 核对。")));
        }
    }
}
