//! What of a list can be spared.

/// What is left of a list that is enough when one after the other is left out that can be spared. Nothing that is left
/// can be spared by itself; another choice may leave fewer. None: the list is not enough.
pub(crate) fn without_spare<T: Clone>(list: Vec<T>, mut enough: impl FnMut(&[T]) -> bool) -> Option<Vec<T>> {
    if !enough(&list) {
        return None;
    }
    let (mut list, mut at) = (list, 0);
    while at < list.len() {
        let mut fewer = list.clone();
        fewer.remove(at);
        if enough(&fewer) {
            list = fewer;
        } else {
            at += 1;
        }
    }
    Some(list)
}
