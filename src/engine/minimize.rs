//! Greedy minimisation of a set that has a property.

/// Drops every element without which the rest still has the property, one after the other. None of what is left can be
/// dropped by itself; another choice may leave fewer. None: the whole set does not have the property.
///
/// ```text
/// minimize([1, 2, 3, 4], |set| sum(set) >= 6)   gives [3, 4]
/// ```
pub(crate) fn minimize<T: Clone>(set: Vec<T>, mut has: impl FnMut(&[T]) -> bool) -> Option<Vec<T>> {
    if !has(&set) {
        return None;
    }
    let (mut set, mut at) = (set, 0);
    while at < set.len() {
        let mut fewer = set.clone();
        fewer.remove(at);
        if has(&fewer) {
            set = fewer;
        } else {
            at += 1;
        }
    }
    Some(set)
}
