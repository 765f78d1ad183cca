//! How long numbers live, for a person: by operator what keeps a number alive, until when, at what cost, and what to ask.
//!
//! The rule stands in the words of the claim; what is worked out from it (days, costs) stands beneath, then what was not
//! found. A deadline that is past says what is left to do.
//!
//! ```text
//! giffgaff
//!   A giffgaff number is recycled unless it is used at least once every 6 months. [1]
//!   → Last used on 2026-06-01: use it again before 2026-12-01.
//!   ? Not known: whether, and until when, a lost number can be brought back. Ask giffgaff.
//! ```

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Phrases;
use super::blocks::{Block, Item, Mark, Note, Sheet, Tone};
use super::phrases::{hundredths, money, span};
use crate::engine::model::Lang;
use crate::reason::keep::{Cost, Keeping, Operator, Read, Stage, Term, Timeline};

/// So many ways of paying for a year are shown, the cheapest.
const MOST: usize = 2;

impl Keeping<'_> {
    /// The answer as a page for a person. The name of the country is told, as it is called in the language.
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
        let mut sheet = Sheet::new(lang);
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
            sheet.push(Block::Outcome { verdict: None, text: nothing_found(name, lang), first: true });
            let asked = ["validity", "outgoing_stops", "incoming_stops", "reclaim_until", "cost"];
            asked.iter().for_each(|what| sheet.bullet(missing(what, lang)));
        } else {
            sheet.push(Block::Gap);
            sheet.line(whose(self, lang));
        }
        for operator in self.operators() {
            sheet.heading(operator.name());
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
            let text = unnamed(operator, amount, lang);
            sheet.item(Item::new(Mark::Question, text));
        }
        for term in terms {
            sheet.item(told(term, Mark::Alternative, sources, lang));
        }
        for cost in operator.costs().iter().take(MOST) {
            sheet.item(Item::new(Mark::Alternative, in_a_year(cost, lang)));
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

/// That nothing was read of any operator, and what to ask.
pub(super) fn nothing_found(name: &str, lang: Lang) -> String {
    lang.pick(
        format!("Not known: no operator's rules for numbers of {name} were found. Ask yours:"),
        format!("没有查到：没有读到{name}任何一家运营商的规定。请向您的运营商问清："),
    )
}

/// Whose rules were read.
fn whose(keeping: &Keeping<'_>, lang: Lang) -> String {
    let names = keeping.operators().iter().map(Operator::name).collect::<Vec<_>>();
    let names = names.join(lang.pick(", ", "、"));
    lang.pick(
        format!("Each operator has rules of its own. Found were those of {names}; ask any other."),
        format!("各运营商规定不同。这里是 {names} 的规定；其他运营商请直接询问。"),
    )
}

/// What one operator's terms do not say: "Not known: ... Ask giffgaff."
pub(super) fn not_found(operator: &Operator<'_>, lang: Lang) -> Option<String> {
    let kinds = operator.not_known();
    let both = ["outgoing_stops", "incoming_stops"];
    let neither = both.iter().all(|what| kinds.contains(what));
    let apart = kinds.iter().filter(|what| !neither || !both.contains(*what)).map(|what| missing(what, lang));
    let together =
        lang.pick("what still works after the deadline (calls out, codes in)", "到期之后还能不能呼出、能不能收短信");
    let parts = neither.then(|| together.to_owned()).into_iter().chain(apart).collect::<Vec<_>>();
    let name = operator.name();
    (!parts.is_empty()).then(|| {
        let parts = parts.join(lang.pick("; ", "；"));
        lang.pick(format!("Not known: {parts}. Ask {name}."), format!("没有查到：{parts}。请询问 {name}。"))
    })
}

/// "About HKD 101.39 a year (50 x 365 / 180; grade B, undated)."
pub(super) fn in_short(cost: &Cost<'_>, lang: Lang) -> String {
    let (year, sum, about) = sum(cost);
    let year = money(cost.currency(), year);
    let parts = sum.into_iter().chain([aged(cost, lang)]).collect::<Vec<_>>().join(lang.pick("; ", "；"));
    lang.pick(
        format!("{}{year} a year ({parts}).", if about { "About " } else { "" }),
        format!("一年{} {year}（{parts}）。", if about { "约" } else { "" }),
    )
}

/// "grade B, undated".
fn aged(cost: &Cost<'_>, lang: Lang) -> String {
    let grade = format!("{} {}", lang.pick("grade", "等级"), cost.grade());
    let date = cost.date().unwrap_or(lang.pick("undated", "无日期"));
    let reported = if cost.weak() { lang.pick("only users say so, ", "仅为网友说法，") } else { "" };
    format!("{reported}{grade}{}{date}", lang.pick(", ", "，"))
}

/// What a year costs, how that is worked out (nothing where it is paid once a year), and whether it is rounded.
fn sum(cost: &Cost<'_>) -> (f64, Option<String>, bool) {
    let (whole, part) = match cost.days() {
        Some(days) => (365, days),
        None => (12, cost.months().unwrap_or(1)),
    };
    let sum = (whole != part).then(|| {
        let by = if part == 1 { String::new() } else { format!(" ÷ {part}") };
        format!("{} × {whole}{by}", hundredths(cost.each()))
    });
    (cost.a_year(), sum, (cost.a_year() * f64::from(part) - cost.each() * f64::from(whole)).abs() > 1e-6)
}

/// "About HKD 101.39 a year: a top-up of HKD 50 every 180 days (50 x 365 / 180); grade B".
pub(super) fn in_a_year(cost: &Cost<'_>, lang: Lang) -> String {
    let (each, year) = (money(cost.currency(), cost.each()), money(cost.currency(), cost.a_year()));
    let time = span(cost.days(), cost.months(), lang);
    let (_, sum, about) = sum(cost);
    let (every, zh_every) = match (cost.days(), cost.months()) {
        (None, Some(1)) => ("every month".to_owned(), "每个月".to_owned()),
        _ => (format!("every {time}"), format!("每 {time}")),
    };
    let per = cost.per().map(|per| Phrases::of(lang).per(per)).unwrap_or_default();
    let aged = aged(cost, lang);
    let sum = sum.map(|sum| lang.pick(format!(" ({sum})"), format!("（{sum}）"))).unwrap_or_default();
    let (en, zh) = match cost.of() {
        "renewal" => (format!("a renewal of {each} {every}"), format!("{zh_every}续期 {each}")),
        "pack" => (format!("a pack of {each} for {time}"), format!("{each} 的延期套餐管 {time}")),
        "use" if per.is_empty() => (format!("{each} once in {time}"), format!("{zh_every}花 {each}")),
        "use" => (format!("{each} {per}, one in {time}"), format!("{zh_every}用一次，{per} {each}")),
        _ => (format!("a top-up of {each} {every}"), format!("{zh_every}充值 {each}")),
    };
    lang.pick(
        format!("{}{year} a year: {en}{sum}; {aged}.", if about { "About " } else { "" }),
        format!("一年{} {year}：{zh}{sum}；{aged}。", if about { "约" } else { "" }),
    )
}

/// What is to be done before which day, and what comes after that day; nothing where no day was told.
fn due(sheet: &mut Sheet, keeping: &Keeping<'_>, operator: &Operator<'_>, timeline: &Timeline<'_>) {
    let lang = sheet.phrases.lang;
    let dated = timeline.stages().iter().filter_map(|stage| Some((stage, stage.on()?))).collect::<Vec<_>>();
    let (Some((first, on)), Some(last)) = (dated.first(), keeping.last_top_up()) else { return };
    let used = first.what() == "activity_every";
    let with = amount(timeline, lang);
    let renewals = timeline.renewals().filter(|many| *many > 0).map(|many| {
        let times = if many == 1 { "renewal" } else { "renewals" };
        lang.pick(format!(", enough for {many} {times} from an empty balance"), format!("，余额为零时够续期 {many} 次"))
    });
    let renewals = renewals.unwrap_or_default();
    let supposed = keeping.amount().is_none() && !with.is_empty();
    let done = match (used, supposed) {
        (true, _) => lang.pick(format!("Last used on {last}"), format!("上次使用为 {last}")),
        (false, true) => lang.pick(
            format!("If {with} was topped up on {last}{renewals}"),
            format!("如果 {last} 充值的是 {with}{renewals}"),
        ),
        (false, false) if with.is_empty() => {
            lang.pick(format!("Last topped up on {last}"), format!("上次充值为 {last}"))
        }
        (false, false) => lang.pick(
            format!("Last topped up on {last} with {with}{renewals}"),
            format!("上次充值为 {last}（{with}）{renewals}"),
        ),
    };
    let credit = first.what() == "credit_ends";
    if first.over() != Some(true) {
        let action = match used {
            true => lang.pick(format!("use it again before {on}"), format!("请在 {on} 之前再使用一次")),
            false if credit => lang.pick(
                format!("top up again before {on}, or the credit ends"),
                format!("请在 {on} 之前再次充值，否则余额失效"),
            ),
            false => lang.pick(format!("top up again before {on}"), format!("请在 {on} 之前再次充值")),
        };
        sheet.item(Item::new(Mark::Route, lang.pick(format!("{done}: {action}."), format!("{done}：{action}。"))));
    } else if credit {
        let name = operator.name();
        let text = lang.pick(
            format!(
                "{done}: the credit ended on {on}. Whether the number still lives is not known: ask {name} at once."
            ),
            format!("{done}：余额已于 {on} 失效。没有查到号码此后是否保留：请立即询问 {name}。"),
        );
        sheet.item(Item::new(Mark::Blocks, text));
    } else {
        let ahead = dated.iter().any(|(stage, _)| stage.over() == Some(false));
        let action = match used {
            true => lang.pick(format!("it should have been used before {on}"), format!("本应在 {on} 之前再使用一次")),
            false => {
                lang.pick(format!("it should have been topped up before {on}"), format!("本应在 {on} 之前再次充值"))
            }
        };
        let state = match ahead {
            true => lang.pick("the number is on its way to being lost", "号码正走向失效"),
            false => lang.pick("the number may be gone", "号码可能已经失效"),
        };
        let what_next = left_to_do(operator, timeline, keeping.as_of(), lang);
        let text = lang
            .pick(format!("{done}: {action}; {state}. {what_next}"), format!("{done}：{action}，{state}。{what_next}"));
        sheet.item(Item::new(Mark::Blocks, text));
    }
    // What follows in no time is told in words.
    let rows = dated.iter().filter(|(stage, _)| !(stage.what() == "reclaim_until" && in_no_time(stage)));
    let rows = rows.map(|(stage, on)| row(stage, *on, lang)).collect::<Vec<_>>();
    if rows.len() > 1
        && let Some(Block::Item(item)) = sheet.blocks.last_mut()
    {
        item.notes = rows;
    }
}

/// What is left to do where the first day is past.
fn left_to_do(operator: &Operator<'_>, timeline: &Timeline<'_>, day: Date, lang: Lang) -> String {
    let name = operator.name();
    let stages = timeline.stages();
    let of = |what: &str| stages.iter().find(|stage| stage.what() == what);
    let back = of("reclaim_until").or(of("number_ends"));
    let Some((stage, on)) = back.and_then(|stage| Some((stage, stage.on()?))) else {
        return lang.pick(
            format!("Ask {name} at once whether it can be brought back."),
            format!("请立即询问 {name} 还能不能找回。"),
        );
    };
    if stage.what() == "reclaim_until" && in_no_time(stage) {
        return lang.pick(
            format!("It is said not to come back after that; ask {name} all the same."),
            format!("据说失效后无法找回；仍可询问 {name}。"),
        );
    }
    match (stage.what(), on >= day) {
        ("reclaim_until", true) => lang.pick(
            format!("It can be brought back until {on}: do it at once."),
            format!("{on} 之前还能找回：请立即办理。"),
        ),
        ("reclaim_until", false) => lang.pick(
            format!("It could be brought back until {on}, which is past; ask {name} all the same."),
            format!("原可在 {on} 之前找回，现已过期；仍可询问 {name}。"),
        ),
        (_, true) => {
            lang.pick(format!("It is not ended before {on}: top up at once."), format!("{on} 才会注销：请立即充值。"))
        }
        (_, false) => lang.pick(
            format!("It was to be ended on {on}; ask {name} all the same."),
            format!("按规定已于 {on} 注销；仍可询问 {name}。"),
        ),
    }
}

/// Whether nothing lies between a stage and what it is counted from.
fn in_no_time(stage: &Stage<'_>) -> bool {
    stage.days() == Some(0) && stage.months().is_none()
}

fn row(stage: &Stage<'_>, on: Date, lang: Lang) -> Note {
    let reported = if stage.weak() { lang.pick(", only users say so", "，仅为网友说法") } else { "" };
    let grade = format!("{} {}", lang.pick("grade", "等级"), stage.grade());
    ("", format!("{on}  {} [{grade}{reported}]", stage_name(stage.what(), lang)))
}

/// "HKD 10 to 49"; nothing where the amount makes no difference.
fn amount(timeline: &Timeline<'_>, lang: Lang) -> String {
    let (Some(from), Some(currency)) = (timeline.top_up(), timeline.currency()) else { return String::new() };
    match timeline.top_up_to() {
        Some(to) if to > from => {
            lang.pick(format!("{} to {to}", money(currency, from)), format!("{} 至 {to}", money(currency, from)))
        }
        Some(_) => money(currency, from),
        None => lang.pick(format!("{} or more", money(currency, from)), format!("{} 或以上", money(currency, from))),
    }
}

/// That the terms do not name an amount.
fn unnamed(operator: &Operator<'_>, amount: f64, lang: Lang) -> String {
    let (name, timelines) = (operator.name(), operator.timelines());
    let renews = timelines.iter().any(|timeline| timeline.renewals() == Some(0));
    let currency = operator.terms().iter().flat_map(Term::durations).find_map(|duration| duration.currency());
    let amount = money(currency.unwrap_or_default(), amount);
    match renews {
        true => lang.pick(
            format!("{amount} does not pay one renewal from an empty balance."),
            format!("余额为零时，{amount} 不够续期一次。"),
        ),
        false => lang.pick(
            format!("How long a number lives after a top-up of {amount} was not found: ask {name}."),
            format!("没有查到充值 {amount} 能保多久：请询问 {name}。"),
        ),
    }
}

/// In what order the terms of an operator are told: what keeps the number alive first, then what comes after it.
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
    // Where it is paid from a balance, the balance is what keeps it.
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

/// What happens at a stage.
fn stage_name(what: &str, lang: Lang) -> String {
    let (en, zh) = match what {
        "validity_after_top_up" => ("validity ends", "有效期届满"),
        "activity_every" => ("the number is lost unless it was used", "未使用过则号码被收回"),
        "renewal" => ("the next renewal is not paid any more", "余额不够下次续期"),
        "cycle" => ("the next renewal is due", "须再次续期"),
        "credit_ends" => ("the credit ends", "余额失效"),
        "outgoing_stops" => ("outgoing calls stop", "停止呼出"),
        "incoming_stops" => ("incoming calls stop", "停止呼入"),
        "reclaim_until" => ("last day to bring it back", "最晚找回日期"),
        "number_ends" | "validity" => ("the number ends", "号码注销"),
        other => return Phrases::of(lang).figure(other),
    };
    lang.pick(en, zh).to_owned()
}

/// What is not known, as something to ask.
pub(super) fn missing(what: &str, lang: Lang) -> String {
    let (en, zh) = match what {
        "validity" => ("how long the number lives after a top-up or use", "充值或使用之后号码能保多久"),
        "outgoing_stops" => ("when outgoing calls stop", "何时不能呼出"),
        "incoming_stops" => ("when incoming calls and texts stop", "何时收不到来电和短信"),
        "reclaim_until" => {
            ("whether, and until when, a lost number can be brought back", "号码失效后能否找回、最晚到何时")
        }
        "cost" => ("what it costs a year", "一年要花多少钱"),
        other => return Phrases::of(lang).figure(other),
    };
    lang.pick(en, zh).to_owned()
}

/// The sources of the terms that were told, each once, with the grade and age of the claims read there.
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
        let phrases = sheet.phrases;
        let lang = phrases.lang;
        if !self.read.is_empty() {
            sheet.heading(phrases.sources);
        }
        let days = self.read.iter().map(|(_, term)| term.verified()).collect::<BTreeSet<_>>();
        let together = days.len() == 1;
        for (at, (source, term)) in self.read.into_iter().enumerate() {
            let date = source.published().unwrap_or(phrases.undated);
            let mut parts =
                vec![source.title().to_owned(), date.to_owned(), format!("{} {}", phrases.grade, term.grade())];
            let checked = term.verified().filter(|_| !together);
            parts.extend(checked.map(|day| lang.pick(format!("checked {day}"), format!("{day} 核对"))));
            parts.extend(term.stale().then(|| lang.pick("too long ago: look again", "已过期：请重新确认").to_owned()));
            let text = parts.join(phrases.comma);
            sheet.push(Block::Source { number: at + 1, text, address: source.url().map(str::to_owned) });
        }
        if let (true, Some(Some(day))) = (together, days.first()) {
            sheet.aside(lang.pick(format!("All were checked on {day}."), format!("以上均于 {day} 核对。")));
        }
    }
}
