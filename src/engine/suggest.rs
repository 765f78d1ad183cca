//! "Did you mean": suggests declared names that are similar to an undeclared one.

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

/// A warning for a suggested name that looks identical to the word: which character of the word differs. For example,
/// `wechat` may be typed with a Cyrillic letter.
pub(crate) fn beware(wrong: &str, near: &str) -> String {
    let other = |(wrong, near): &(char, char)| !wrong.is_ascii() && near.is_ascii();
    let alike = wrong.chars().count() == near.chars().count();
    match wrong.chars().zip(near.chars()).find(other).filter(|_| alike) {
        Some((letter, _)) => {
            format!(" `{letter}` is the character U+{:04X}, which looks like another", u32::from(letter))
        }
        None => String::new(),
    }
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
    fn names_that_look_alike_are_told_apart() {
        assert_eq!(beware("w\u{435}chat", "wechat"), " `\u{435}` is the character U+0435, which looks like another");
        for (wrong, near) in
            [("wechta", "wechat"), ("新西栏", "新西兰"), ("Österreic", "Österreich"), ("wéchatt", "wechat")]
        {
            assert_eq!(beware(wrong, near), "", "{wrong}");
        }
    }
}
