//! Lints for text in special formats: addresses, currencies, names of publishers, and figures that measure the same.

use super::Lint;
use super::context::{Context, Findings, Kind, Place, items};
use super::declared::lint;
use crate::engine::model::{Figure, Grade, Lang};

pub(super) const LINTS: &[Lint] = &[
    lint!("bad-url", Warning, Some(bad_url)),
    lint!("bad-currency", Warning, Some(bad_currency)),
    lint!("one-language-publisher", Warning, Some(one_language_publisher)),
    lint!("alike-figures", Warning, Some(alike_figures)),
];

/// Whether a browser can open an address: `http` or `https`, a host with a dot, no spaces.
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

/// Reports a publisher without a Chinese name, if its name consists of words; a brand or an address is the same in both
/// languages.
fn one_language_publisher(context: &Context<'_>, found: &mut Findings) {
    let languages = context.model.vocabulary.languages();
    if languages.len() == 1 || !languages.contains(&Lang::Zh) {
        return;
    }
    for source in &context.model.sources {
        let of_a_person = source.grade >= Grade::D;
        let name = source.publisher.as_deref().filter(|name| name.contains(' ') && source.publisher_zh.is_none());
        let Some(name) = name.filter(|_| !of_a_person) else { continue };
        let Some(place) = context.key(Kind::Source, &source.id, "publisher") else { continue };
        let message = format!("the publisher of the source `{}` has no Chinese name: `{name}`", source.id);
        let help = "write `{en: .., zh: ..}`; a name that is the same in both stands in both";
        found.push(place.says(message).with_help(help));
    }
}

/// Reports two figures of a claim with the same measure, period and currency that do not say to what each of them
/// applies.
fn alike_figures(context: &Context<'_>, found: &mut Findings) {
    for claim in &context.model.claims {
        let alike = |at: usize, figure: &Figure| {
            let before = claim.figures.iter().take(at);
            let same = |other: &Figure| {
                let measures = |one: &Figure| (one.what.clone(), one.per.clone(), one.currency.clone());
                figure.per.is_some() && measures(other) == measures(figure) && other.applies_to == figure.applies_to
            };
            before.into_iter().any(same)
        };
        let Some((_, figure)) = claim.figures.iter().enumerate().find(|(at, figure)| alike(*at, figure)) else {
            continue;
        };
        let Some(place) = context.key(Kind::Claim, &claim.id, "figures") else { continue };
        let what = &figure.what;
        let message =
            format!("two figures of the claim `{}` state the same `{what}`: to whom does each apply?", claim.id);
        found.push(place.says(message).with_help("write `applies_to: {en: .., zh: ..}` in each"));
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
