//! What is written in a form of its own: addresses and currencies.

use super::Lint;
use super::context::{Context, Findings, Kind, Place, items};
use super::declared::lint;

pub(super) const LINTS: &[Lint] =
    &[lint!("bad-url", Warning, Some(bad_url)), lint!("bad-currency", Warning, Some(bad_currency))];

/// Whether it is an address that a browser opens: of the web, with a host that has a dot, in one piece.
fn opens(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let named = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
    named && !url.contains(|letter: char| letter.is_whitespace() || letter.is_control())
}

fn bad_url(context: &Context<'_>, found: &mut Findings) {
    for source in &context.model.sources {
        let Some(url) = source.url.as_deref().filter(|url| !opens(url)) else { continue };
        let Some(place) = context.key(Kind::Source, &source.id, "url") else { continue };
        let message = format!("the address of the source `{}` cannot be opened: `{url}`", source.id);
        found.push(place.says(message).with_help("copy it from the browser: `https://`, a host, and no spaces"));
    }
}

fn bad_currency(context: &Context<'_>, found: &mut Findings) {
    for (file, node) in context.trees {
        for (_, id, item) in items(&file.name, node).filter(|(kind, _, _)| *kind == Kind::Claim) {
            let figures = item.get("figures").map(|figures| figures.items()).unwrap_or_default();
            for currency in figures.iter().filter_map(|figure| figure.get("currency")) {
                let Some(word) = currency.scalar() else { continue };
                if word.len() == 3 && word.bytes().all(|letter| letter.is_ascii_uppercase()) {
                    continue;
                }
                let message = format!("a figure of the claim `{id}` is in `{word}`, which is the code of no currency");
                let help = "write the three capital letters of ISO 4217, such as `CNY`";
                found.push(Place::of(file, currency).says(message).with_help(help));
            }
        }
    }
}
