use simbind::Rulebook;
use simbind::keep::{Duration, Keeping};
use simbind::model::Lang;

use super::Failure;
use super::args::{Format, Keep};
use super::output::Output;

pub(crate) fn keep(rulebook: &Rulebook, args: &Keep, output: Output) -> Result<(), Failure> {
    let last = args.last_top_up.as_deref().map(super::day).transpose()?;
    let as_of = args.as_of.as_deref().map(super::day).transpose()?;
    let keeping = rulebook.keep(&args.country, last, as_of)?;
    if args.format == Format::Json {
        return output.json(&keeping);
    }
    let lang: Lang = args.style.lang.into();
    let name = rulebook.country(&args.country)?.name.get(lang).to_owned();
    output.print(&text(&keeping, &name, lang, output.width))
}

fn text(keeping: &Keeping<'_>, name: &str, lang: Lang, width: usize) -> String {
    let en = lang == Lang::En;
    let mut out = match (en, &keeping.last_top_up) {
        (true, Some(day)) => format!("{name}: a number last topped up on {day}, as of {}\n", keeping.as_of),
        (true, None) => format!("{name}: how long a number lives, as of {}\n", keeping.as_of),
        (false, Some(day)) => format!("{name}：最后一次充值为 {day} 的号码，截至 {}\n", keeping.as_of),
        (false, None) => format!("{name}：号码能保多久，截至 {}\n", keeping.as_of),
    };
    if keeping.operators.is_empty() {
        out.push_str(if en {
            "  No operator's terms are known; ask the operator.\n"
        } else {
            "  没有运营商的资料；请询问运营商。\n"
        });
    }
    for operator in &keeping.operators {
        out.push_str(&format!("\n{}\n", operator.name));
        for term in &operator.terms {
            line(&mut out, term.text.get(lang), width, "  ");
            for duration in &term.durations {
                if let Some(words) = until(duration, en) {
                    line(&mut out, &words, width, "    → ");
                }
            }
            let grade = if en { "grade" } else { "等级" };
            let stale = match (term.stale, en) {
                (false, _) => "",
                (true, true) => ", stale: look again",
                (true, false) => "，过期：请重新确认",
            };
            for source in &term.sources {
                let undated = if en { "undated" } else { "无日期" };
                let date = source.published.unwrap_or(undated);
                line(&mut out, &format!("{}, {date}, {grade} {}{stale}", source.title, term.grade), width, "    ");
                if let Some(url) = source.url {
                    out.push_str(&format!("    {url}\n"));
                }
            }
        }
    }
    out
}

fn until(duration: &Duration<'_>, en: bool) -> Option<String> {
    let until = duration.until.as_deref()?;
    let bought = match (duration.top_up, duration.currency) {
        (Some(amount), Some(currency)) if en => format!(" (after a top-up of {currency} {amount})"),
        (Some(amount), Some(currency)) => format!("（充值 {amount} {currency} 后）"),
        _ => String::new(),
    };
    Some(match (en, duration.over) {
        (true, Some(true)) => format!("ended on {until}{bought}: act at once, if it can still be reclaimed"),
        (true, _) => format!("until {until}{bought}"),
        (false, Some(true)) => format!("已于 {until} 到期{bought}：如还能找回，请立即处理"),
        (false, _) => format!("到 {until}{bought}"),
    })
}

fn line(out: &mut String, text: &str, width: usize, indent: &str) {
    let rest = " ".repeat(indent.chars().count());
    let options = textwrap::Options::new(width).initial_indent(indent).subsequent_indent(&rest);
    for line in textwrap::wrap(text, options) {
        out.push_str(&line);
        out.push('\n');
    }
}
