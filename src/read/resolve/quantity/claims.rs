//! Thresholds that refer to figures of claims: `{claim: W-E-cap, what: cap}`.
//!
//! The reference is replaced by the figure before anything is resolved. A threshold therefore moves with the claim's
//! figure, and is otherwise treated like one that is written out.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::engine::suggest::suggest;
use crate::read::diagnostic::{Diagnostic, Diagnostics, File};
use crate::read::parse::{Node, Value};

/// A figure of a claim, as it is written.
struct Stated {
    what: String,
    per: Option<String>,
    /// `5000`, or a number of days or months with its unit.
    figure: String,
    /// The duration of the figure, if it is or has one.
    time: Option<String>,
    currency: Option<String>,
}

/// The figures of each claim, by its id.
type Figures = HashMap<String, Vec<Stated>>;

/// Replaces references to figures of claims by the figures. Returns the names of the claims that set a threshold in this
/// way, or the rate at which one is converted.
pub(in crate::read::resolve) fn figures_of_claims(
    trees: &mut [(Arc<File>, Node)],
    diagnostics: &mut Diagnostics,
) -> HashSet<String> {
    let mut figures = Figures::new();
    for (_, node) in trees.iter() {
        for claim in node.get("claims").map(Node::items).unwrap_or_default() {
            let Some(id) = claim.get("id").and_then(Node::scalar) else { continue };
            let stated = claim.get("figures").map(Node::items).unwrap_or_default().iter();
            figures.entry(id.to_owned()).or_default().extend(stated.filter_map(written));
        }
    }
    let mut used = HashSet::new();
    for (file, node) in trees {
        put(node, file, &figures, &mut used, diagnostics);
    }
    used
}

fn written(figure: &Node) -> Option<Stated> {
    let word = |key: &str| figure.get(key).and_then(Node::scalar).map(str::to_owned);
    let time = |key: &str, unit: &str| word(key).map(|number| format!("{number} {unit}"));
    let (amount, time) = (word("amount"), time("days", "days").or_else(|| time("months", "months")));
    // The currency of a duration is that of the top-up that buys it.
    let currency = word("currency").filter(|_| amount.is_some());
    let figure = amount.or_else(|| time.clone())?;
    Some(Stated { what: word("what")?, per: word("per"), figure, time, currency })
}

fn put(
    node: &mut Node,
    file: &Arc<File>,
    figures: &Figures,
    used: &mut HashSet<String>,
    diagnostics: &mut Diagnostics,
) {
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| put(item, file, figures, used, diagnostics)),
        Value::Map(entries) => {
            for (key, value) in entries {
                let keys = ["claim", "what", "per", "which", "rate"];
                let plain = |value: &Node| match &value.value {
                    // Any other content is reported where it is resolved.
                    Value::Map(entries) => {
                        entries.iter().all(|(key, _)| key.scalar().is_some_and(|key| keys.contains(&key)))
                    }
                    _ => false,
                };
                if key.scalar().is_some_and(super::compare::is_comparison)
                    && value.get("claim").is_some()
                    && plain(value)
                {
                    let named = ["claim", "rate"].into_iter().filter_map(|key| value.get(key).and_then(Node::scalar));
                    used.extend(named.map(str::to_owned));
                    let ago = key.scalar().is_some_and(|word| word.ends_with("ago_than"));
                    match figure(value, figures, ago) {
                        Ok(text) => value.value = Value::Scalar(text),
                        Err((code, message, help)) => {
                            let diagnostic = Diagnostic::error(code, message, file, value.span.clone());
                            diagnostics.push(diagnostic.with_help(help));
                            // A valid dummy takes its place, so that it is not reported a second time.
                            value.value = Value::Scalar(if ago { "1 day" } else { "1" }.to_owned());
                        }
                    }
                } else {
                    put(value, file, figures, used, diagnostics);
                }
            }
        }
        Value::Null | Value::Scalar(_) => {}
    }
}

/// An error: its code, its message, and the help.
type Wrong = (&'static str, String, String);

/// The figure that a reference names, as it is written; converted to another currency if the reference names a rate. A
/// comparison with how long ago something was uses the duration of the figure, not its cost.
fn figure(named: &Node, figures: &Figures, ago: bool) -> Result<String, Wrong> {
    if let Value::Map(entries) = &named.value
        && let Some((_, node)) =
            entries.iter().find(|(_, node)| node.scalar().is_none_or(|text| text.trim().is_empty()))
    {
        let message = format!("a word or text is expected, but {} stands here", node.kind());
        return Err(("wrong-kind", message, "name the figure in words".to_owned()));
    }
    let word = |key: &str| named.get(key).and_then(Node::scalar);
    let claim = word("claim").unwrap_or_default();
    let fits = |stated: &&Stated| {
        word("what").is_none_or(|what| what == stated.what)
            && word("per").is_none_or(|per| Some(per) == stated.per.as_deref())
    };
    let stated = of_claim(claim, figures)?;
    let fitting = stated.iter().filter(fits).collect::<Vec<_>>();
    let which = match (fitting.as_slice(), word("which").map(str::parse::<usize>)) {
        (several, Some(Ok(which))) => which.checked_sub(1).and_then(|place| several.get(place)),
        ([only], None) => Some(only),
        _ => None,
    };
    let Some(found) = which else {
        let all = stated.iter().enumerate().map(|(place, Stated { what, per, figure, currency, .. })| {
            let per = per.as_ref().map_or(String::new(), |per| format!(" per {per}"));
            let currency = currency.as_deref().map_or(String::new(), |currency| format!(" {currency}"));
            format!("{}. {what} {figure}{currency}{per}", place + 1)
        });
        let message = format!("{} figures of the claim `{claim}` are meant by this", fitting.len());
        let help = format!("say `what`, `per` and, of several, `which`: {}", all.collect::<Vec<_>>().join("; "));
        return Err(("unknown-reference", message, help));
    };
    if let (true, Some(time)) = (ago, &found.time) {
        return Ok(time.clone());
    }
    let Some(rate) = word("rate") else {
        return Ok(match &found.currency {
            Some(currency) => format!("{} {currency}", found.figure),
            None => found.figure.clone(),
        });
    };
    let mut rates =
        of_claim(rate, figures)?.iter().filter(|stated| stated.what == "rate" && stated.per == found.currency);
    let Some(Stated { figure, currency: Some(currency), .. }) = rates.next() else {
        let own = found.currency.as_deref().unwrap_or("none");
        let message = format!("the claim `{rate}` states no rate for {own}");
        let help = format!("give it a figure such as `{{what: rate, amount: 7.1, currency: CNY, per: {own}}}`");
        return Err(("unknown-reference", message, help));
    };
    let own = found.currency.as_deref().unwrap_or("none");
    if rates.next().is_some() {
        let message = format!("the claim `{rate}` states more than one rate for {own}");
        return Err((
            "unknown-reference",
            message,
            "let it state one, and give each other rate a claim of its own".to_owned(),
        ));
    }
    if figure.bytes().all(|byte| b"0.".contains(&byte)) {
        let message = format!("the claim `{rate}` states a rate of zero for {own}");
        return Err(("bad-figure", message, "write how much of the other currency one unit is worth".to_owned()));
    }
    match times(&found.figure, figure) {
        Some(product) => Ok(format!("{product} {currency}")),
        None => {
            let message = format!("`{}` times `{figure}` has too many digits", found.figure);
            Err(("bad-figure", message, "round the rate".to_owned()))
        }
    }
}

fn of_claim<'f>(claim: &str, figures: &'f Figures) -> Result<&'f [Stated], Wrong> {
    match figures.get(claim).map(Vec::as_slice) {
        None => {
            let message = format!("unknown claim `{claim}`");
            Err(("unknown-reference", message, suggest(claim, figures.keys().map(String::as_str))))
        }
        Some([]) => {
            let message = format!("the claim `{claim}` states no figure");
            Err(("unknown-reference", message, "name a claim with `figures`".to_owned()))
        }
        Some(stated) => Ok(stated),
    }
}

/// The exact product of two decimal numbers.
fn times(one: &str, other: &str) -> Option<String> {
    let parts = |number: &str| {
        let (whole, behind) = number.split_once('.').unwrap_or((number, ""));
        let digits = format!("{whole}{behind}").parse::<i128>().ok()?;
        Some((digits, behind.len()))
    };
    let ((one, left), (other, right)) = (parts(one)?, parts(other)?);
    let (product, places) = (one.checked_mul(other)?, left + right);
    let digits = format!("{product:0>width$}", width = places + 1);
    let (whole, behind) = digits.split_at_checked(digits.len() - places)?;
    let behind = behind.trim_end_matches('0');
    Some(if behind.is_empty() { whole.to_owned() } else { format!("{whole}.{behind}") })
}

#[cfg(test)]
mod tests {
    use super::times;

    #[test]
    fn products_are_exact() {
        for (one, other, product) in
            [("2000", "7.1057", "14211.4"), ("0.1", "0.2", "0.02"), ("5", "4", "20"), ("100", "0.5", "50")]
        {
            assert_eq!(times(one, other).as_deref(), Some(product));
        }
    }
}
