//! What people write in place of the code of a currency: `59 €`, `300 RMB`.
//!
//! A symbol that several currencies share is taken for none of them: `¥300` is 300 CNY or 300 JPY, and the two differ by
//! a factor of twenty.

/// Symbols and names, each with the codes (ISO 4217) of the currencies that it commonly stands for.
const SYMBOLS: [(&str, &[&str]); 34] = [
    ("€", &["EUR"]),
    ("rmb", &["CNY"]),
    ("人民币", &["CNY"]),
    ("yuan", &["CNY"]),
    ("renminbi", &["CNY"]),
    ("kuai", &["CNY"]),
    ("块", &["CNY"]),
    ("块钱", &["CNY"]),
    ("cn¥", &["CNY"]),
    ("jp¥", &["JPY"]),
    ("円", &["JPY"]),
    ("¥", &["CNY", "JPY"]),
    ("元", &["CNY", "HKD", "TWD"]),
    ("us$", &["USD"]),
    ("hk$", &["HKD"]),
    ("nt$", &["TWD"]),
    ("nz$", &["NZD"]),
    ("a$", &["AUD"]),
    ("au$", &["AUD"]),
    ("c$", &["CAD"]),
    ("ca$", &["CAD"]),
    ("s$", &["SGD"]),
    ("r$", &["BRL"]),
    ("$", &["USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD", "TWD"]),
    ("£", &["GBP", "EGP"]),
    ("kr", &["DKK", "ISK", "NOK", "SEK"]),
    ("₩", &["KRW"]),
    ("₹", &["INR"]),
    ("₫", &["VND"]),
    ("₱", &["PHP"]),
    ("฿", &["THB"]),
    ("₺", &["TRY"]),
    ("₴", &["UAH"]),
    ("zł", &["PLN"]),
];

/// The codes of the currencies that a word stands for; none if it is no symbol or name that is known here.
pub(super) fn meant_by(word: &str) -> &'static [&'static str] {
    let word = crate::engine::told::name(word);
    SYMBOLS.iter().find(|(symbol, _)| *symbol == word).map_or(&[], |(_, codes)| codes)
}
