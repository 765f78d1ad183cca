//! Normalises words that people type to the form in which names are declared.
//!
//! The same name reaches a program in many forms: full-width letters of a Chinese keyboard (`ｗｅｃｈａｔ`), accents as
//! separate characters (`Tu\u{308}rkiye`), curly apostrophes of a phone, traditional characters (`新西蘭`), pasted spaces.
//! A person cannot see any of these as a mistake, so none is reported as one.

use std::borrow::Cow;

/// Normalises a fact, a value or a goal: compatibility characters become what they stand for (NFKC), invisible
/// characters and surrounding space are dropped.
///
/// Without the feature `yaml`, which brings Unicode's tables, only full-width letters and spaces are converted.
pub(crate) fn word(told: &str) -> Cow<'_, str> {
    if told.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Cow::Borrowed(told);
    }
    // Nobody types a control character or a line break, so these are kept and reported as unknown.
    let kept = |letter: &char| letter.is_control() || letter.is_whitespace() || !super::printable::unseen(*letter);
    Cow::Owned(composed(told.chars().filter(kept)).trim_matches(' ').to_owned())
}

/// A fact with its values, as on the command line: `platform=alipay,wechat`. A value that contains a separator is put
/// in double quotes: `maker="Corona, Vac",other`.
pub(crate) fn fact(name: &str, values: &[&str]) -> String {
    format!("{name}={}", values.iter().map(|value| quoted(value)).collect::<Vec<_>>().join(","))
}

/// A value, in double quotes if it contains a separator.
pub(crate) fn quoted(value: &str) -> Cow<'_, str> {
    if value.is_empty() || value.trim() != value || value.contains([',', '，', '、', '"']) {
        return Cow::Owned(format!("\"{}\"", value.replace('"', "\"\"")));
    }
    Cow::Borrowed(value)
}

/// Normalises the name of a country for comparison: like [`word`], and in lower case and simplified characters, with
/// straight apostrophes and single spaces.
pub(crate) fn name(told: &str) -> String {
    let told = word(told).to_lowercase();
    let plain = |letter| match letter {
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '`' | '´' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        _ => simplified(letter),
    };
    told.split_whitespace().collect::<Vec<_>>().join(" ").chars().map(plain).collect()
}

/// Normalises the name of a thing for comparison: like [`name`], without blanks and without the punctuation that people
/// use inconsistently.
pub(crate) fn spelling(told: &str) -> String {
    name(told).chars().filter(|letter| !matches!(letter, ' ' | '\'' | '-' | '.' | '_' | '·')).collect()
}

#[cfg(feature = "yaml")]
fn composed(letters: impl Iterator<Item = char>) -> String {
    unicode_normalization::UnicodeNormalization::nfkc(letters).collect()
}

#[cfg(not(feature = "yaml"))]
fn composed(letters: impl Iterator<Item = char>) -> String {
    let narrow = |letter: char| match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        _ if letter.is_whitespace() => ' ',
        _ => letter,
    };
    letters.map(narrow).collect()
}

/// The simplified form of a traditional character.
fn simplified(letter: char) -> char {
    let found = SIMPLIFIED.binary_search_by_key(&letter, |(traditional, _)| *traditional);
    found.ok().and_then(|at| SIMPLIFIED.get(at)).map_or(letter, |(_, simplified)| *simplified)
}

/// The traditional characters that occur in names of countries and territories, sorted, each with its simplified form.
#[rustfmt::skip]
const SIMPLIFIED: [(char, char); 95] = [
    ('亞', '亚'), ('佈', '布'), ('來', '来'), ('倫', '伦'), ('內', '内'), ('凱', '凯'), ('別', '别'), ('剋', '克'),
    ('剛', '刚'), ('勞', '劳'), ('區', '区'), ('喬', '乔'), ('國', '国'), ('圖', '图'), ('奧', '奥'), ('寧', '宁'),
    ('屬', '属'), ('岡', '冈'), ('島', '岛'), ('嶼', '屿'), ('幹', '干'), ('幾', '几'), ('庫', '库'), ('彆', '别'),
    ('愛', '爱'), ('揚', '扬'), ('撾', '挝'), ('敘', '叙'), ('時', '时'), ('東', '东'), ('極', '极'), ('檯', '台'),
    ('湯', '汤'), ('澤', '泽'), ('濛', '蒙'), ('濟', '济'), ('灣', '湾'), ('烏', '乌'), ('爾', '尔'), ('獅', '狮'),
    ('甯', '宁'), ('盧', '卢'), ('祕', '秘'), ('約', '约'), ('納', '纳'), ('紐', '纽'), ('紹', '绍'), ('維', '维'),
    ('緣', '缘'), ('緬', '缅'), ('羅', '罗'), ('羣', '群'), ('義', '义'), ('聖', '圣'), ('聯', '联'), ('脫', '脱'),
    ('臘', '腊'), ('臺', '台'), ('茲', '兹'), ('萊', '莱'), ('萬', '万'), ('葉', '叶'), ('蓋', '盖'), ('薩', '萨'),
    ('蘇', '苏'), ('蘭', '兰'), ('衛', '卫'), ('裏', '里'), ('裡', '里'), ('託', '托'), ('誕', '诞'), ('諾', '诺'),
    ('讚', '赞'), ('貝', '贝'), ('買', '买'), ('賓', '宾'), ('賴', '赖'), ('賽', '赛'), ('贊', '赞'), ('達', '达'),
    ('銀', '银'), ('長', '长'), ('門', '门'), ('開', '开'), ('關', '关'), ('陸', '陆'), ('韋', '韦'), ('韓', '韩'),
    ('頓', '顿'), ('領', '领'), ('馬', '马'), ('鬆', '松'), ('魯', '鲁'), ('鮮', '鲜'), ('麥', '麦'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_that_nobody_tells_apart_are_one() {
        for (told, declared) in [
            ("ｗｅｃｈａｔ", "wechat"),
            (" year ", "year"),
            ("we\u{200b}chat\u{feff}", "wechat"),
            ("ＬＡＷ－１１", "LAW-11"),
            ("Wechat", "Wechat"),
            ("wеchat", "wеchat"),
        ] {
            assert_eq!(word(told), declared);
        }
        for (told, declared) in [
            ("New\u{a0}Zealand", "new zealand"),
            ("  new   ZEALAND\t", "new zealand"),
            ("ＮＺ", "nz"),
            ("新西蘭", "新西兰"),
            ("聖多美和普林西比", "圣多美和普林西比"),
            ("Côte d’Ivoire", "côte d'ivoire"),
            ("Guinea–Bissau", "guinea-bissau"),
        ] {
            assert_eq!(name(told), declared);
        }
    }

    #[cfg(feature = "yaml")]
    #[test]
    fn accents_may_be_characters_of_their_own() {
        assert_eq!(word("cafe\u{301}"), "café");
        assert_eq!(name("Tu\u{308}rkiye"), name("Türkiye"));
    }
}
