//! "Did you mean": the declared names near to one that is not declared.

/// The declared name nearest to one that is not declared, if one is near enough to be meant.
pub(crate) fn nearest<'n>(wrong: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let wrong = wrong.to_lowercase();
    names
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&wrong, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness >= 0.8)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, name)| name)
}

/// What has to be said of a name that is near to a word because the two may look the same: which character of the word is
/// another one. Of two words that are both read as `wechat`, one may have a Cyrillic letter in it.
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

/// "`a`, `b` or `c`".
pub(crate) fn one_of<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names = names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>();
    match names.split_last() {
        None => "nothing".to_owned(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}

/// Help for a name that is not declared: the nearest, or all when they are few.
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
