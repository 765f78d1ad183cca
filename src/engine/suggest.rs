//! "Did you mean": suggests declared names that are similar to an undeclared one.

use super::told;

/// The most similar declared name, if it is similar enough to be what was meant.
pub(crate) fn nearest<'n>(wrong: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let wrong = wrong.to_lowercase();
    names
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&wrong, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness >= 0.8)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, name)| name)
}

/// The declared name of which a person's word is a slip. Stricter than [`nearest`], because people also tell names that
/// nobody declared: whoever has PayPay does not mean PayLah, which only begins and goes on like it.
pub(crate) fn slip_of<'n>(wrong: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let told = told::spelling(wrong);
    let slip = |name: &&str| {
        let name = told::spelling(name);
        let (long, short) = if told.chars().count() < name.chars().count() { (&name, &told) } else { (&told, &name) };
        let (most, letters) = (long.chars().count(), short.chars().count());
        // A word of many is not the slip of one that stands for something of its own: `pay with card` of `pay`.
        if letters * 3 < most {
            return false;
        }
        // What was left out or added at the end is no slip of its own: `Tuch` is `Touch & Go`.
        let beginnings = [letters.saturating_sub(1), letters, letters + 1, most];
        let mut beginnings = beginnings.map(|count| long.chars().take(count).collect::<String>()).into_iter();
        beginnings.any(|long| strsim::osa_distance(short, &long) <= (letters / 4).max(1))
    };
    nearest(wrong, names.into_iter().filter(slip))
}

/// A warning for a suggested name that looks identical to the word: which character of the word differs. For example,
/// `wechat` may be typed with a Cyrillic letter.
pub(crate) fn beware(wrong: &str, near: &str) -> String {
    other_letter(wrong, near).map_or_else(String::new, |letter| {
        format!(" `{letter}` is the character U+{:04X}, which looks like another", u32::from(letter))
    })
}

/// The character of a word that differs from a suggested name, if the two look identical.
pub(crate) fn other_letter(wrong: &str, near: &str) -> Option<char> {
    let other = |(wrong, near): &(char, char)| !wrong.is_ascii() && near.is_ascii();
    let alike = wrong.chars().count() == near.chars().count();
    wrong.chars().zip(near.chars()).find(other).filter(|_| alike).map(|(letter, _)| letter)
}

/// Words as a list: "`a`, `b` or `c`".
pub(crate) fn one_of<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names = names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>();
    match names.split_last() {
        None => "nothing".to_owned(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}

/// The help text for an undeclared name: the nearest name, or all names if they are few.
pub(crate) fn suggest<'n>(wrong: &str, names: impl IntoIterator<Item = &'n str> + Clone) -> String {
    match nearest(wrong, names.clone()) {
        Some(near) => format!("did you mean `{near}`?{}", beware(wrong, near)),
        None if names.clone().into_iter().count() <= 16 => format!("use {}", one_of(names)),
        None => "no declared name is near to it".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_names_are_no_slips() {
        for (wrong, name) in [
            ("PayPay", "PayLah"),
            ("Travel card", "Revolut card"),
            ("pay with card", "pay"),
            ("nothing like it", "no ticket"),
        ] {
            assert_eq!(slip_of(wrong, [name]), None, "{wrong}");
        }
        for (wrong, name) in
            [("wechta", "wechat"), ("Tuch", "Touch & Go"), ("card sceme", "card_scheme"), ("其他国", "其他")]
        {
            assert_eq!(slip_of(wrong, [name]), Some(name), "{wrong}");
        }
    }

    #[test]
    fn names_that_look_alike_are_told_apart() {
        assert_eq!(beware("w\u{435}chat", "wechat"), " `\u{435}` is the character U+0435, which looks like another");
        for (wrong, near) in
            [("wechta", "wechat"), ("新西栏", "新西兰"), ("Österreic", "Österreich"), ("wéchatt", "wechat")]
        {
            assert_eq!(beware(wrong, near), "", "{wrong}");
        }
    }
}
