//! Lints for texts that copy from a source: a rulebook must use its own words. Finds long common runs of characters or
//! words.

use std::collections::HashMap;

use super::Lint;
use super::context::{Context, Findings, Place};
use super::declared::lint;
use super::texts::{is_han, texts};
use crate::engine::model::Lang;

pub(super) const LINTS: &[Lint] = &[lint!("near-source", Warning, Some(near_source))];

/// The number of consecutive equal Chinese characters that cannot be chance.
const RUN: usize = 14;

/// The number of consecutive equal English words that cannot be chance.
const WORDS: usize = 10;

/// The units that are compared, without punctuation and spaces: Chinese characters, or words in lower case.
fn pieces(text: &str, chinese: bool) -> Vec<String> {
    if chinese {
        text.chars().filter(|letter| is_han(*letter)).map(String::from).collect()
    } else {
        let words = text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect()
    }
}

/// Whether a text is long enough to contain such a run.
pub(super) fn comparable(text: &str) -> bool {
    pieces(text, true).len() >= RUN || pieces(text, false).len() >= WORDS
}

fn near_source(context: &Context<'_>, found: &mut Findings) {
    let mut known = HashMap::new();
    for (name, text) in context.sources {
        for (chinese, length) in [(true, RUN), (false, WORDS)] {
            for run in pieces(text, chinese).windows(length) {
                known.entry(run.to_vec()).or_insert(name);
            }
        }
    }
    if known.is_empty() {
        return;
    }
    for text in texts(context) {
        // Chinese texts are compared by characters, texts in other languages by words.
        for (lang, node, words) in &text.texts {
            let chinese = *lang == Lang::Zh;
            let length = if chinese { RUN } else { WORDS };
            let pieces = pieces(words, chinese);
            let hit = pieces.windows(length).find_map(|run| known.get(run).map(|name| (run, name)));
            if let Some((run, name)) = hit {
                let run = run.join(if chinese { "" } else { " " });
                let finding = Place::of(text.file, node).says(format!("`{run}` stands in `{name}` as well"));
                found.push(finding.with_help("say it in other words, and cite the place"));
            }
        }
    }
}
