//! Reads the names of cells whose thresholds are relative: `>=now-12mo*..<=now-21d`, `>=+2d`. They are written where a
//! situation is told by its cells, as in the tests that a comparison of rulebooks writes.

use super::{DAY, Figures, MOST};
use crate::engine::model::{Cut, Quantity, QuantityKind};

impl Quantity {
    /// The figures that such a name stands for at a moment, or the differences from another fact's figure; none if it is no
    /// such name.
    pub(crate) fn relative(&self, name: &str, now: i64) -> Option<Figures> {
        if !self.from_now && self.other.is_none() {
            return None;
        }
        let from = self.origin(now);
        let all = Figures { least: -MOST, most: MOST };
        let end = |text: &str| {
            let signs = [">=", "<=", ">", "<"];
            let sign = signs.into_iter().find(|sign| text.starts_with(sign));
            let cut = self.cut_named(text.strip_prefix(sign.unwrap_or("")).unwrap_or(text))?;
            let first = Cut { above: false, ..cut.clone() }.start(self.kind, from);
            let next = Cut { above: true, ..cut }.start(self.kind, from);
            Some(match sign {
                Some(">=") => Figures { least: first, ..all },
                Some(">") => Figures { least: next, ..all },
                Some("<") => Figures { most: first - 1, ..all },
                Some("<=") => Figures { most: next - 1, ..all },
                _ => Figures { least: first, most: next - 1 },
            })
        };
        let figures = match name.split_once("..") {
            Some((one, other)) => end(one)?.and(end(other)?),
            None => end(name)?,
        };
        (!figures.is_empty()).then_some(figures)
    }

    /// The threshold of such a name: `now-12mo*`, `now`, `+2d`, `0`.
    fn cut_named(&self, name: &str) -> Option<Cut> {
        let span = if self.from_now { name.strip_prefix("now")? } else { name };
        let plain = |at: i64| Cut { at, months: 0, runs: false, above: false };
        if span.is_empty() || !self.from_now && span == "0" {
            return Some(plain(0));
        }
        if !self.kind.is_dated() {
            let free = Quantity { least: None, most: None, ..self.clone() };
            return free.figure(span.strip_prefix('+').unwrap_or(span)).ok().map(plain);
        }
        let (number, unit) = span.split_at_checked(span.find(|letter: char| letter.is_ascii_alphabetic())?)?;
        let count = number.parse::<i64>().ok()?;
        Some(match (unit, self.kind) {
            ("mo" | "mo*", _) => {
                Cut { at: 0, months: i32::try_from(count).ok()?, runs: unit.ends_with('*'), above: false }
            }
            ("d", QuantityKind::Date) => plain(count),
            ("d", _) => plain(count.checked_mul(DAY)?),
            ("h", QuantityKind::Moment) => plain(count.checked_mul(3_600)?),
            ("s", QuantityKind::Moment) => plain(count),
            _ => return None,
        })
    }
}
