//! Thresholds that are figures of claims: `{claim: W-E-cap, what: cap}`.
//!
//! The figure is put in the place of its name before anything is resolved, so that a threshold moves when the claim's figure
//! does, and is cut, compared and refused like one that is written there.

use std::collections::HashMap;
use std::sync::Arc;

use crate::engine::suggest::{one_of, suggest};
use crate::read::diagnostic::{Diagnostic, Diagnostics, File};
use crate::read::parse::{Node, Value};

/// What each claim measures, and how the figure is written.
type Figures = HashMap<String, Vec<(String, String)>>;

/// Puts figures of claims where rules name them.
pub(in crate::read::resolve) fn figures_of_claims(trees: &mut [(Arc<File>, Node)], diagnostics: &mut Diagnostics) {
    let mut figures = Figures::new();
    for (_, node) in trees.iter() {
        for claim in node.get("claims").map(Node::items).unwrap_or_default() {
            let Some(id) = claim.get("id").and_then(Node::scalar) else { continue };
            let stated = claim.get("figures").map(Node::items).unwrap_or_default().iter();
            figures.entry(id.to_owned()).or_default().extend(stated.filter_map(written));
        }
    }
    for (file, node) in trees {
        put(node, file, &figures, diagnostics);
    }
}

/// What a figure measures, and the figure: `5000 USD`, `60 days`.
fn written(figure: &Node) -> Option<(String, String)> {
    let word = |key: &str| figure.get(key).and_then(Node::scalar);
    let text = match (word("amount"), word("days"), word("months")) {
        (Some(amount), ..) => match word("currency") {
            Some(currency) => format!("{amount} {currency}"),
            None => amount.to_owned(),
        },
        (_, Some(days), _) => format!("{days} days"),
        (.., Some(months)) => format!("{months} months"),
        _ => return None,
    };
    Some((word("what")?.to_owned(), text))
}

fn put(node: &mut Node, file: &Arc<File>, figures: &Figures, diagnostics: &mut Diagnostics) {
    match &mut node.value {
        Value::List(items) => items.iter_mut().for_each(|item| put(item, file, figures, diagnostics)),
        Value::Map(entries) => {
            for (key, value) in entries {
                if key.scalar().is_some_and(super::compare::is_comparison) && value.get("claim").is_some() {
                    match figure(value, figures) {
                        Ok(text) => value.value = Value::Scalar(text),
                        Err((message, help)) => {
                            let diagnostic = Diagnostic::error("unknown-claim", message, file, value.span.clone());
                            diagnostics.push(diagnostic.with_help(help));
                        }
                    }
                } else {
                    put(value, file, figures, diagnostics);
                }
            }
        }
        Value::Null | Value::Scalar(_) => {}
    }
}

/// The figure that is named, as it is written.
fn figure(named: &Node, figures: &Figures) -> Result<String, (String, String)> {
    let word = |key: &str| named.get(key).and_then(Node::scalar);
    let claim = word("claim").unwrap_or_default();
    let Some(stated) = figures.get(claim) else {
        return Err((format!("unknown claim `{claim}`"), suggest(claim, figures.keys().map(String::as_str))));
    };
    let fitting = stated.iter().filter(|(what, _)| word("what").is_none_or(|word| word == what)).collect::<Vec<_>>();
    match (fitting.as_slice(), stated.is_empty()) {
        ([(_, text)], _) => Ok(text.clone()),
        (_, true) => Err((format!("the claim `{claim}` states no figure"), "name a claim with `figures`".to_owned())),
        (several, _) => {
            let measured = one_of(stated.iter().map(|(what, _)| what.as_str()));
            let message = match (several.len(), word("what")) {
                (0, Some(what)) => format!("the claim `{claim}` states no `{what}`"),
                _ => format!("the claim `{claim}` states {} figures that are meant by this", several.len()),
            };
            Err((message, format!("say in `what` which figure is meant: {measured}")))
        }
    }
}
