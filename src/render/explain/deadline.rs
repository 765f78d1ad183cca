//! Deadlines of a number: the day before which something has to be done, the days after it, and what is left to do when
//! it has passed.
//!
//! For example, "Last topped up on 2026-06-01: top up again before 2026-11-28."

use jiff::civil::Date;

use super::Phrases;
use super::blocks::{Item, Mark, Note, Sheet};
use super::phrases::{among, hundredths, money};
use crate::engine::model::Lang;
use crate::engine::record::Str;
use crate::reason::keep::{Keeping, Operator, Stage, Timeline};

/// Adds the deadline and the days after it; nothing if no day was told.
pub(super) fn due(sheet: &mut Sheet, keeping: &Keeping<'_>, operator: &Operator<'_>, timeline: &Timeline<'_>) {
    let lang = sheet.phrases.lang;
    let Some((mark, text)) = deadline(keeping, operator, timeline, lang) else { return };
    let mut item = Item::new(mark, text);
    // A stage that follows immediately is mentioned in the sentence.
    let rows = dated(timeline).filter(|(stage, _)| !(stage.what() == "reclaim_until" && in_no_time(stage)));
    let rows = rows.map(|(stage, on)| row(stage, on, lang)).collect::<Vec<_>>();
    if rows.len() > 1 {
        item.notes = rows;
    }
    sheet.item(item);
}

/// The deadline as one sentence, with its mark.
pub(super) fn deadline(
    keeping: &Keeping<'_>,
    operator: &Operator<'_>,
    timeline: &Timeline<'_>,
    lang: Lang,
) -> Option<(Mark, String)> {
    let dated = dated(timeline).collect::<Vec<_>>();
    let ((first, on), last) = (dated.first()?, keeping.last_top_up()?);
    let used = first.what() == "activity_every";
    let done = done(keeping, timeline, used, last, lang);
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
        return Some((Mark::Route, lang.pick(format!("{done}: {action}."), format!("{done}：{action}。"))));
    }
    if credit {
        let name = operator.called(lang);
        let text = lang.pick(
            format!(
                "{done}: the credit ended on {on}. Whether the number still lives is not known: ask {name} at once."
            ),
            among(&format!("{done}：余额已于 {on} 失效。没有查到号码此后是否保留：请立即询问"), name, "。"),
        );
        return Some((Mark::Blocks, text));
    }
    let ahead = dated.iter().any(|(stage, _)| stage.over() == Some(false));
    let action = match used {
        true => lang.pick(format!("it should have been used before {on}"), format!("本应在 {on} 之前再使用一次")),
        false => lang.pick(format!("it should have been topped up before {on}"), format!("本应在 {on} 之前再次充值")),
    };
    let state = match ahead {
        true => lang.pick("the number is on its way to being lost", "号码正走向失效"),
        false => lang.pick("the number may be gone", "号码可能已经失效"),
    };
    let what_next = left_to_do(operator, timeline, keeping.as_of(), lang);
    let text =
        lang.pick(format!("{done}: {action}; {state}. {what_next}"), format!("{done}：{action}，{state}。{what_next}"));
    Some((Mark::Blocks, text))
}

/// That the first day has passed, as one sentence. Whether the number is still there is for what follows it.
pub(super) fn overdue(
    keeping: &Keeping<'_>,
    operator: &Operator<'_>,
    timeline: &Timeline<'_>,
    lang: Lang,
) -> Option<String> {
    let ((first, on), last) = (dated(timeline).next()?, keeping.last_top_up()?);
    if first.over() != Some(true) {
        return None;
    }
    let used = first.what() == "activity_every";
    let done = done(keeping, timeline, used, last, lang);
    let name = operator.called(lang);
    let action = match used {
        true => lang.pick(
            format!("a number of {name} should have been used again before {on}"),
            among("", name, &format!("号码本应在 {on} 之前再使用一次")),
        ),
        false => lang.pick(
            format!("a number of {name} should have been topped up again before {on}"),
            among("", name, &format!("号码本应在 {on} 之前再次充值")),
        ),
    };
    Some(lang.pick(format!("Overdue. {done}: {action}."), format!("已经超过期限。{done}：{action}。")))
}

/// The stages that have a day.
fn dated<'t, 'r>(timeline: &'t Timeline<'r>) -> impl Iterator<Item = (&'t Stage<'r>, Date)> {
    timeline.stages().iter().filter_map(|stage| Some((stage, stage.on()?)))
}

/// The last event, such as "Last topped up on 2026-06-01"; with the amount if that makes a difference and was not told.
fn done(keeping: &Keeping<'_>, timeline: &Timeline<'_>, used: bool, last: Date, lang: Lang) -> String {
    let with = amount(keeping, timeline, lang);
    let renewals = timeline.renewals().filter(|many| *many > 0).map(|many| {
        let times = if many == 1 { "renewal" } else { "renewals" };
        lang.pick(format!(", enough for {many} {times} from an empty balance"), format!("，余额为零时够续期 {many} 次"))
    });
    let renewals = renewals.unwrap_or_default();
    let supposed = keeping.amount().is_none() && !with.is_empty();
    match (used, supposed) {
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
    }
}

/// What is left to do after the first day has passed.
fn left_to_do(operator: &Operator<'_>, timeline: &Timeline<'_>, day: Date, lang: Lang) -> String {
    let name = operator.called(lang);
    let stages = timeline.stages();
    let of = |what: &str| stages.iter().find(|stage| stage.what() == what);
    let back = of("reclaim_until").or(of("number_ends"));
    let Some((stage, on)) = back.and_then(|stage| Some((stage, stage.on()?))) else {
        return lang.pick(
            format!("Ask {name} at once whether it can be brought back."),
            among("请立即询问", name, "还能不能找回。"),
        );
    };
    if stage.what() == "reclaim_until" && in_no_time(stage) {
        return lang.pick(
            format!("It is said not to come back after that; ask {name} all the same."),
            among("据说失效后无法找回；仍可询问", name, "。"),
        );
    }
    match (stage.what(), on >= day) {
        ("reclaim_until", true) => lang.pick(
            format!("It can be brought back until {on}: do it at once."),
            format!("{on} 之前还能找回：请立即办理。"),
        ),
        ("reclaim_until", false) => lang.pick(
            format!("It could be brought back until {on}, which is past; ask {name} all the same."),
            among(&format!("原可在 {on} 之前找回，现已过期；仍可询问"), name, "。"),
        ),
        (_, true) => {
            lang.pick(format!("It is not ended before {on}: top up at once."), format!("{on} 才会注销：请立即充值。"))
        }
        (_, false) => lang.pick(
            format!("It was to be ended on {on}; ask {name} all the same."),
            among(&format!("按规定已于 {on} 注销；仍可询问"), name, "。"),
        ),
    }
}

/// Whether a stage follows immediately on the event that it is counted from.
fn in_no_time(stage: &Stage<'_>) -> bool {
    stage.days() == Some(0) && stage.months().is_none()
}

fn row(stage: &Stage<'_>, on: Date, lang: Lang) -> Note {
    let reported = if stage.weak() { lang.pick(", only users say so", "，仅为网友说法") } else { "" };
    let grade = format!("{} {}", lang.pick("grade", "等级"), stage.grade());
    (Str::default(), format!("{on}  {} [{grade}{reported}]", stage_name(stage.what(), lang)))
}

/// The range of amounts, such as "HKD 10 to 49"; empty if the amount makes no difference.
fn amount(keeping: &Keeping<'_>, timeline: &Timeline<'_>, lang: Lang) -> String {
    let (Some(from), Some(currency)) = (timeline.top_up(), timeline.currency()) else { return String::new() };
    let money = |figure: &str| money(keeping.words, currency, figure, lang);
    let least = hundredths(from);
    match timeline.top_up_to() {
        Some(to) if to > from => {
            let (en, zh) = (format!("{least} to {to}"), format!("{least} 至 {to}"));
            money(&lang.pick(en, zh))
        }
        Some(_) => money(&least),
        None => lang.pick(format!("{} or more", money(&least)), format!("{} 或以上", money(&least))),
    }
}

/// The name of a stage.
pub(super) fn stage_name(what: &str, lang: Lang) -> String {
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
        other => return Phrases::own(lang).figure(other),
    };
    lang.pick(en, zh).to_owned()
}
