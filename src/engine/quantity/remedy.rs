//! What is wrong with a figure that cannot be read, and what to write instead.
//!
//! A remedy never changes the figure: `60,50` is told as `60.50` and not as 6050, `8 lb` is not told as 8 kg, and `at
//! least 8` is not told as 8 itself. Where the figure that was meant is not certain, the remedy names none.

use super::MOST;
use super::figure::decimal;
use crate::engine::model::{Lang, Quantity, QuantityKind, Text};
use crate::engine::phrases::{Phrases, fill};
use crate::engine::told;

impl Quantity {
    /// The message for a text that holds no figure of a counted kind.
    pub(super) fn no_figure(&self, text: &str, number: &str) -> Text {
        let steps = self.kind.steps();
        let reads = |candidate: &str| decimal(candidate, steps).is_some();
        let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit() || b"-.,".contains(&byte));
        if digits && number.contains(',') {
            return comma(text, number, reads);
        }
        if let Some(whole) = grouped_otherwise(number).filter(|whole| reads(whole)) {
            return Text::both(
                format!("`{text}` has thousands apart in a way that is not read; write `{whole}`"),
                format!("“{text}”的千位分隔方式读不懂，请写成 {whole}"),
            );
        }
        if let Some(full) = without_exponent(number) {
            return match reads(&full) {
                true => Text::both(
                    format!("`{text}` is written with an exponent; write `{full}`"),
                    format!("“{text}”用了指数写法，请写成 {full}"),
                ),
                false => Text::both(
                    format!("`{text}` is written with an exponent; write the figure in full"),
                    format!("“{text}”用了指数写法，请写出完整的数"),
                ),
            };
        }
        let (sign, bare) = number.strip_prefix('-').map_or(("", number), |bare| ("-", bare));
        if let Some(behind) = bare.strip_prefix('.').filter(|behind| reads(&format!("0.{behind}"))) {
            return Text::both(
                format!("`{text}` has no digit before the point; write `{sign}0.{behind}`"),
                format!("“{text}”的小数点前没有数字，请写成 {sign}0.{behind}"),
            );
        }
        if let Some(whole) = bare.strip_suffix('.').filter(|whole| reads(whole)) {
            return Text::both(
                format!("`{text}` has no digit after the point; write `{sign}{whole}`"),
                format!("“{text}”的小数点后没有数字，请写成 {sign}{whole}"),
            );
        }
        if digits && number.len() > 1 && number.starts_with('0') && !number.starts_with("0.") {
            return Text::both(
                format!("`{text}` begins with a zero; write a figure with thousands in one piece or in double quotes"),
                format!("“{text}”以零开头；带千位分隔符的数请连着写，或放在双引号里"),
            );
        }
        if digits && number.matches(['.', '-']).count() <= 1 {
            let places = steps.ilog10();
            let whole = MOST / steps;
            return match number.split_once('.') {
                Some((_, behind)) if behind.len() > places as usize => match places {
                    0 => Text::both(format!("`{text}` is not a whole number"), format!("“{text}”不是整数")),
                    places => Text::both(
                        format!("`{text}` has more than {places} digits after the point"),
                        format!("“{text}”的小数超过 {places} 位"),
                    ),
                },
                _ => Text::both(
                    format!("`{text}` is not a figure between -{whole} and {whole}"),
                    format!("“{text}”不是 -{whole} 到 {whole} 之间的数"),
                ),
            };
        }
        let example = if steps == 1 { "2" } else { "5000" };
        Text::both(
            format!("`{text}` is not a figure; write digits, such as `{example}`, or a range, such as `>{example}`"),
            format!("“{text}”不是数字；请写数字，如 {example}，或写范围，如 >{example}"),
        )
    }

    /// The message for a figure with a comparison in words, `at least 8`, in any language of the rulebook; or with a plus.
    pub(super) fn signed_in_words(&self, text: &str, number: &str) -> Option<Text> {
        if text.strip_prefix('+').is_some_and(|rest| rest == number) {
            return Some(Text::both(
                format!("`{text}` has a sign that no figure needs; write `{number}`"),
                format!("“{text}”多了一个正号，请写成 {number}"),
            ));
        }
        let said = told::name(text);
        let says = |lang: Lang, id: &str, own: &str| {
            let phrase = self.phrase(lang, id, own);
            let shown = self.shown.get(lang).split('|').map(|shown| shown.replace("{}", number));
            let mut figures = std::iter::once(number.to_owned()).chain(shown);
            figures.any(|figure| told::name(&fill(phrase, &[("figure", &figure)])) == said)
        };
        let mut langs = self.shown.iter().map(|(lang, _)| lang);
        let sign = langs.find_map(|lang| {
            let own = Phrases::own(lang);
            let all = [
                (">=", "at_least", &own.at_least),
                (">", "more_than", &own.more_than),
                ("<", "less_than", &own.less_than),
                ("<=", "at_most", &own.at_most),
            ];
            all.into_iter().find(|(_, id, own)| says(lang, id, own)).map(|(sign, ..)| sign)
        });
        sign.map(|sign| {
            Text::both(
                format!("`{text}` has a comparison in words; write `{sign}{number}`"),
                format!("“{text}”用文字写了比较，请写成 {sign}{number}"),
            )
        })
    }

    /// The message for a figure in another unit or currency than the one that is asked for.
    pub(super) fn other_unit(&self, text: &str, word: &str) -> Text {
        let shown = self.shown.iter().next().map_or("", |(_, shown)| shown);
        // The words beside several: "doses" of "{} dose|{} doses".
        let beside = shown.rsplit('|').next().unwrap_or(shown).replace("{}", "");
        match (self.unit.as_deref().unwrap_or(""), beside.trim()) {
            ("", "") => Text::both(
                format!(
                    "`{text}` has a word beside the figure, `{word}`, and is asked for as a number; tell the number that \
                     the question asks for"
                ),
                format!("“{text}”在数字旁有“{word}”，这里只填问题所问的数"),
            ),
            ("", own) | (own, _) => Text::both(
                format!("`{text}` is in `{word}`, and is asked for in {own}; tell the figure in {own}"),
                format!("“{text}”的单位是“{word}”，这里要以 {own} 为单位"),
            ),
        }
    }

    /// The message for a range that has one end: `5..`, `..5`.
    pub(super) fn one_ended(&self, text: &str, end: &str) -> Text {
        let sign = match () {
            () if end.starts_with(['>', '<', '≥', '≤']) => "",
            () if text.starts_with("..") => "<=",
            () => ">=",
        };
        match self.parse(&format!("{sign}{end}")) {
            Ok(_) => Text::both(
                format!("`{text}` is a range with one end; write `{sign}{end}`"),
                format!("“{text}”只有一端，请写成 {sign}{end}"),
            ),
            Err(_) => Text::both(
                format!("`{text}` is a range with one end; write a range such as `>=5`, `<=5` or `2..5`"),
                format!("“{text}”只有一端，请写成 >=5、<=5 或 2..5 这样的范围"),
            ),
        }
    }

    /// Like [`check`](Quantity::check), for what a person types: figures that people write in two ways are refused as
    /// well. `1.500` of money is 1500 to some and 1.5 to others. Programs write a point before decimals, so what they
    /// tell is not checked in this way.
    ///
    /// # Errors
    /// A message that says what is wrong with it.
    pub fn check_typed(&self, typed: &str) -> Result<(), Text> {
        self.ambiguous(typed).map_or_else(|| self.parse(typed).map(|_| ()), Err)
    }

    /// Why a figure that a person types may be another than it seems, with what to write.
    fn ambiguous(&self, typed: &str) -> Option<Text> {
        // Currencies with three decimals.
        const THREE: [&str; 7] = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];
        let three = self.unit.as_deref().is_some_and(|unit| THREE.contains(&unit));
        if self.kind != QuantityKind::Money || three {
            return None;
        }
        let text = told::word(typed);
        let ends = text.split("..").map(|end| end.trim_matches(|letter: char| !letter.is_ascii_digit()));
        ends.filter_map(|end| end.split_once('.').map(|(whole, behind)| (end, whole, behind))).find_map(
            |(end, whole, behind)| {
                let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
                let thousands = (1..=3).contains(&whole.len()) && !whole.starts_with('0') && behind.len() == 3;
                (thousands && digits(whole) && digits(behind)).then(|| {
                    let short = format!("{end}0");
                    Text::both(
                        format!(
                            "`{end}` can be {whole}{behind} or a figure with decimals; write `{whole}{behind}` or `{short}`"
                        ),
                        format!("“{end}”可能是 {whole}{behind}，也可能带小数；请写成 {whole}{behind} 或 {short}"),
                    )
                })
            },
        )
    }
}

/// The message for a number with commas elsewhere than between thousands.
fn comma(text: &str, number: &str, reads: impl Fn(&str) -> bool) -> Text {
    let point = match number.rsplit_once(',') {
        // `1.500,50`: points between thousands, and a comma before the decimals.
        Some((whole, behind)) if !whole.contains(',') => {
            let whole = grouped(whole, '.', 2).unwrap_or_else(|| whole.to_owned());
            Some(format!("{whole}.{behind}")).filter(|candidate| reads(candidate))
        }
        _ => None,
    };
    match point {
        Some(point) => Text::both(
            format!(
                "`{text}` has a comma elsewhere than between thousands; if it stands before decimals, write `{point}`"
            ),
            format!("“{text}”里的逗号不在千位上；如果是小数点，请写成 {point}"),
        ),
        None => Text::both(
            format!("`{text}` has commas elsewhere than between thousands; write the figure without them"),
            format!("“{text}”里的逗号不在千位上，请写成不带逗号的数"),
        ),
    }
}

/// A number whose thousands are set apart by points, blanks, apostrophes or underscores, in one piece. One point alone
/// is a decimal point.
fn grouped_otherwise(number: &str) -> Option<String> {
    [('.', 3), (' ', 2), ('\'', 2), ('’', 2), ('_', 2)].into_iter().find_map(|(by, least)| grouped(number, by, least))
}

/// A number whose thousands are set apart by a letter, in one piece, if it has so many groups.
fn grouped(number: &str, by: char, least: usize) -> Option<String> {
    let (sign, bare) = number.strip_prefix('-').map_or(("", number), |bare| ("-", bare));
    let groups = bare.split(by).collect::<Vec<_>>();
    let digits = |group: &&str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let lengths =
        groups.iter().enumerate().all(|(at, group)| if at == 0 { group.len() <= 3 } else { group.len() == 3 });
    (groups.len() >= least && lengths && groups.iter().all(digits)).then(|| format!("{sign}{}", groups.concat()))
}

/// A number with an exponent, written in full; none if it has no exponent, or one that makes it immense.
fn without_exponent(number: &str) -> Option<String> {
    let (mantissa, exponent) = number.split_once(['e', 'E'])?;
    let exponent = exponent.parse::<i32>().ok().filter(|exponent| exponent.abs() <= 30)?;
    let (sign, bare) = mantissa.strip_prefix('-').map_or(("", mantissa), |bare| ("-", bare));
    let (whole, behind) = bare.split_once('.').unwrap_or((bare, ""));
    if whole.is_empty() || !whole.bytes().chain(behind.bytes()).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = format!("{whole}{behind}");
    let point = i32::try_from(whole.len()).ok()? + exponent;
    let (whole, behind) = match usize::try_from(point) {
        Ok(point) if point > 0 => {
            let padded = format!("{digits:0<point$}");
            let (whole, behind) = padded.split_at_checked(point)?;
            (whole.to_owned(), behind.to_owned())
        }
        _ => ("0".to_owned(), format!("{}{digits}", "0".repeat(point.unsigned_abs() as usize))),
    };
    let (whole, behind) = (whole.trim_start_matches('0'), behind.trim_end_matches('0'));
    let whole = if whole.is_empty() { "0" } else { whole };
    Some(if behind.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{behind}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quantity(kind: QuantityKind, unit: &str, shown: &str) -> Quantity {
        let text = |text: &str| Text::of([(Lang::En, text.to_owned().into())]).unwrap_or_default();
        let unit = (!unit.is_empty()).then(|| unit.to_owned().into());
        Quantity { least: Some(0), ..Quantity::new(kind, text(shown), unit) }
    }

    /// The remedy, read by the same quantity: it must be a figure, and the one that is expected here.
    fn remedied(quantity: &Quantity, told: &str, remedy: &str) {
        let message = quantity.check_typed(told).err().map(|wrong| wrong.en().to_owned()).unwrap_or_default();
        let figure = message.rsplit('`').nth(1).unwrap_or_default();
        assert_eq!(figure, remedy, "{message}");
        assert_eq!(quantity.check_typed(figure), Ok(()), "{message}");
    }

    #[test]
    fn a_remedy_keeps_the_figure() {
        let money = quantity(QuantityKind::Money, "EUR", "EUR {}");
        let kilos = quantity(QuantityKind::Number, "", "{} kg");
        let pets = quantity(QuantityKind::Count, "", "{} pet|{} pets");
        for (quantity, told, remedy) in [
            (&kilos, "6,5", "6.5"),
            (&kilos, "0,5", "0.5"),
            (&kilos, "6,5 kg", "6.5"),
            (&money, "60,50", "60.50"),
            (&money, "1.500,50", "1500.50"),
            (&money, "1.500.000", "1500000"),
            (&money, "1 500", "1500"),
            (&money, "1'500", "1500"),
            (&money, "1.500", "1.5000"),
            (&money, "1.5..2.500 EUR", "2.5000"),
            (&kilos, ".5", "0.5"),
            (&kilos, "8.", "8"),
            (&pets, "+8", "8"),
            (&pets, "5..", ">=5"),
            (&pets, "..5", "<=5"),
            (&pets, ">5..", ">5"),
            (&pets, "8e0", "8"),
            (&money, "1.25E1", "12.5"),
            (&kilos, "25e-3", "0.025"),
            (&pets, "at least 8", ">=8"),
            (&pets, "more than 8 pets", ">8"),
            (&kilos, "At most 8 kg", "<=8"),
            (&kilos, "less than 8", "<8"),
        ] {
            remedied(quantity, told, remedy);
        }
        for (quantity, told, message) in [
            (&kilos, "8 lb", "`8 lb` is in `lb`, and is asked for in kg; tell the figure in kg"),
            (&pets, "6,5", "`6,5` has commas elsewhere than between thousands; write the figure without them"),
            (&pets, "1e-1", "`1e-1` is written with an exponent; write the figure in full"),
        ] {
            assert_eq!(quantity.check(told), Err(message.to_owned()));
        }
    }

    #[test]
    fn what_reads_in_one_way_is_accepted() {
        let money = quantity(QuantityKind::Money, "EUR", "EUR {}");
        for told in ["1,500", "1.50", "0.500", "1.5000", "1500.125", "1,500.50", "1.5..2", "59 €", "€59", "59 EUR"]
        {
            assert_eq!(money.check_typed(told), Ok(()), "{told}");
        }
        assert_eq!(money.check("1.500"), Ok(()), "a program's point stands before decimals");
        assert_eq!(quantity(QuantityKind::Money, "KWD", "KWD {}").check_typed("1.500"), Ok(()));
        assert_eq!(quantity(QuantityKind::Number, "", "{} kg").check_typed("1.500"), Ok(()));
    }

    #[test]
    fn a_symbol_counts_where_it_stands_for_one_currency() {
        let yuan = quantity(QuantityKind::Money, "CNY", "CNY {}");
        assert_eq!(yuan.check("300 RMB"), Ok(()));
        let open = "`¥300` leaves open which currency is meant, as `¥` stands for CNY, JPY; write the code: `300 CNY` if \
                    that is meant";
        assert_eq!(yuan.check("¥300"), Err(open.to_owned()));
        let other = "`59 €` is in `€`, and is asked for in CNY; tell the figure in CNY";
        assert_eq!(yuan.check("59 €"), Err(other.to_owned()));
    }
}
