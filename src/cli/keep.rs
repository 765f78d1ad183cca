//! `simbind keep`.

use simbind::Rulebook;
use simbind::keep::{Duration, Keeping};
use simbind::model::Lang;

use super::Failure;
use super::args::{Format, Keep};
use super::output::{Output, wrapped};

pub(crate) fn keep(rulebook: &Rulebook, args: &Keep, output: Output) -> Result<(), Failure> {
    let last = args.last_top_up.as_deref().map(super::day).transpose()?;
    let as_of = args.as_of.as_deref().map(super::day).transpose()?;
    let keeping = rulebook.keep(&args.country, last, as_of)?;
    if args.format == Format::Json {
        return output.json(&keeping);
    }
    let lang: Lang = args.style.lang.into();
    let name = rulebook.country(&args.country)?.name().get(lang).to_owned();
    output.print(&text(&keeping, &name, lang, output.width))
}

fn text(keeping: &Keeping<'_>, name: &str, lang: Lang, width: usize) -> String {
    let as_of = keeping.as_of();
    let mut out = match keeping.last_top_up() {
        Some(day) => lang.pick(
            format!("{name}: a number last topped up on {day}, as of {as_of}\n"),
            format!("{name}：最后一次充值为 {day} 的号码，截至 {as_of}\n"),
        ),
        None => lang.pick(
            format!("{name}: how long a number lives, as of {as_of}\n"),
            format!("{name}：号码能保多久，截至 {as_of}\n"),
        ),
    };
    if let Some(first) = keeping.not_known_before() {
        let day = keeping.as_of();
        let words = lang.pick(
            format!("Nothing that this rests on is dated before {first}: whether it held on {day} is not known."),
            format!("这里的依据没有一条早于 {first}：{day} 当天是否如此，无从得知。"),
        );
        out.push_str(&wrapped(&words, width, "  ", "  "));
    }
    if keeping.operators().is_empty() {
        out.push_str(
            lang.pick("  No operator's terms are known; ask the operator.\n", "  没有运营商的资料；请询问运营商。\n"),
        );
    }
    for operator in keeping.operators() {
        out.push_str(&format!("\n{}\n", operator.name()));
        for term in operator.terms() {
            out.push_str(&wrapped(term.text().get(lang), width, "  ", "  "));
            for words in term.durations().iter().filter_map(|duration| until(duration, lang)) {
                out.push_str(&wrapped(&words, width, "    → ", "      "));
            }
            let stale = if term.stale() { lang.pick(", stale: look again", "，过期：请重新确认") } else { "" };
            for source in term.sources() {
                let date = source.published().unwrap_or(lang.pick("undated", "无日期"));
                let grade = format!("{} {}{stale}", lang.pick("grade", "等级"), term.grade());
                out.push_str(&wrapped(&format!("{}, {date}, {grade}", source.title()), width, "    ", "    "));
                if let Some(url) = source.url() {
                    out.push_str(&format!("    {url}\n"));
                }
            }
        }
    }
    out
}

fn until(duration: &Duration<'_>, lang: Lang) -> Option<String> {
    let until = duration.until()?;
    let bought = match (duration.top_up(), duration.currency()) {
        (Some(amount), Some(currency)) => {
            lang.pick(format!(" (after a top-up of {currency} {amount})"), format!("（充值 {amount} {currency} 后）"))
        }
        _ => String::new(),
    };
    Some(match duration.over() {
        Some(true) => lang.pick(
            format!("ended on {until}{bought}: act at once, if it can still be reclaimed"),
            format!("已于 {until} 到期{bought}：如还能找回，请立即处理"),
        ),
        _ => lang.pick(format!("until {until}{bought}"), format!("到 {until}{bought}")),
    })
}
