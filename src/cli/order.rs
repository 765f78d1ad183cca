//! The options for the order of questions.
//!
//! For example, `--fewest worst-case --odds card_scheme=visa:3`.

use simbind::Rulebook;
use simbind::analysis::{Asking, Fewest};

use super::Failure;
use super::args::{self, Order};

/// Converts the options to [`Asking`].
pub(crate) fn asking(rulebook: &Rulebook, order: &Order) -> Result<Asking, Failure> {
    let fewest = match order.fewest {
        args::Fewest::Expected => Fewest::Expected,
        args::Fewest::WorstCase => Fewest::WorstCase,
    };
    let mut asking = Asking::new().fewest(fewest);
    for odds in &order.odds {
        let parts = odds.split_once('=').and_then(|(fact, rest)| Some((fact, rest.rsplit_once(':')?)));
        let parts = parts.and_then(|(fact, (value, weight))| Some((fact, value, weight.trim().parse::<f64>().ok()?)));
        let Some((fact, value, weight)) = parts else {
            let facts = rulebook.vocabulary().facts().iter();
            let such = facts.filter_map(|fact| Some(format!("{}={}", fact.id(), fact.values().first()?.id()))).next();
            let such = such.map(|such| format!(", such as `--odds {such}:3`")).unwrap_or_default();
            return Err(Failure::Request(format!(
                "error: `{odds}` gives no odds; write `--odds FACT=VALUE:WEIGHT`{such}"
            )));
        };
        asking = asking.odds(fact.trim(), value.trim(), weight);
    }
    Ok(asking)
}
