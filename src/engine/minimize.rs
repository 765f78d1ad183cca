//! Greedy minimisation of a set that has a property.

/// Greedy minimisation: drops every element whose removal keeps the property, one after the other. The result is
/// minimal (no single element of it can be dropped), but another choice could be smaller. None if the whole set does
/// not have the property.
///
/// If supersets of a set with the property have it as well, elements can be dropped in chunks: the chunk doubles after
/// each success and halves after each failure. A few elements among thousands are then found with a few dozen tests.
///
/// ```text
/// minimize([1, 2, 3, 4], |set| sum(set) >= 6)   gives [3, 4]
/// ```
pub(crate) fn minimize<T: Clone>(set: Vec<T>, mut has: impl FnMut(&[T]) -> bool) -> Option<Vec<T>> {
    if !has(&set) {
        return None;
    }
    let (mut set, mut at, mut together) = (set, 0, 1);
    while at < set.len() {
        let tried = together.min(set.len() - at);
        let mut fewer = set.clone();
        fewer.drain(at..at + tried);
        if has(&fewer) {
            set = fewer;
            together = tried * 2;
        } else if tried > 1 {
            together = tried / 2;
        } else {
            at += 1;
            together = 1;
        }
    }
    Some(set)
}

#[cfg(test)]
mod tests {
    use super::minimize;

    /// The result, and the number of times that the property was tested.
    fn left(count: usize, wanted: &[usize]) -> (Vec<usize>, usize) {
        let mut looks = 0;
        let left = minimize((0..count).collect(), |set| {
            looks += 1;
            wanted.iter().all(|wanted| set.contains(wanted))
        });
        (left.unwrap_or_default(), looks)
    }

    #[test]
    fn none_of_what_is_left_can_be_dropped() {
        for (count, wanted) in [(0, &[][..]), (1, &[]), (1, &[0]), (7, &[2, 3, 6]), (9, &[0, 8]), (64, &[31, 32, 63])] {
            assert_eq!(left(count, wanted).0, wanted, "{count}");
        }
        assert_eq!(minimize(vec![1, 2, 3, 4], |set| set.iter().sum::<u32>() >= 6), Some(vec![3, 4]));
        assert_eq!(minimize(vec![1, 2], |set| set.iter().sum::<u32>() >= 6), None);
    }

    #[test]
    fn few_are_found_among_many_with_few_looks() {
        let (left_over, looks) = left(100_000, &[77_777]);
        assert_eq!(left_over, [77_777]);
        assert!(looks < 100, "{looks} looks");
        // If no element can be dropped, each is tested once.
        assert_eq!(left(200, &(0..200).collect::<Vec<_>>()).1, 201);
    }
}
