//! Grouping of rows that are equal in every column.
//!
//! The codes of the columns form a mixed-radix number for each row. If the number would exceed 64 bits, the numbers so
//! far are first replaced by group numbers, which are less than the number of rows. For example, codes 1 of 2 and 2 of
//! 3 form 1 + 2 * 2 = 5.

use rustc_hash::FxHashMap;

use super::column::Column;
use crate::engine::bits::narrow;

/// The rows, grouped by equality.
#[derive(Debug)]
pub(super) struct Groups {
    /// For each row its group.
    pub(super) of_row: Vec<u32>,
    /// For each group its first row.
    pub(super) first: Vec<usize>,
}

/// The greatest size of a direct lookup table; a larger range of numbers is hashed.
const LISTED: u64 = 1 << 20;

impl Groups {
    pub(super) fn of<'c>(rows: usize, columns: impl IntoIterator<Item = &'c Column>) -> Groups {
        let (mut numbers, mut below) = (vec![0_u64; rows], 1_u64);
        for column in columns {
            let digits = column.cells.len() as u64;
            if digits < 2 {
                continue;
            }
            if below.checked_mul(digits).is_none() {
                let groups = Groups::counted(&numbers, below);
                below = groups.first.len().max(1) as u64;
                numbers = groups.of_row.into_iter().map(u64::from).collect();
            }
            for (number, code) in numbers.iter_mut().zip(&column.codes) {
                *number += u64::from(*code) * below;
            }
            // Rows and distinct cells are counted in 32 bits each, so after the replacement the product fits.
            below = below.saturating_mul(digits);
        }
        Groups::counted(&numbers, below)
    }

    /// Groups equal numbers. All numbers are below a bound.
    fn counted(numbers: &[u64], below: u64) -> Groups {
        let mut first = Vec::new();
        let mut begin = |row: usize| {
            first.push(row);
            narrow(first.len() - 1)
        };
        let rows = numbers.iter().enumerate();
        let of_row = if below <= LISTED {
            let mut known = vec![u32::MAX; usize::try_from(below).unwrap_or(0)];
            let group = |(row, number): (usize, &u64)| {
                let Some(known) = usize::try_from(*number).ok().and_then(|at| known.get_mut(at)) else {
                    return u32::MAX;
                };
                if *known == u32::MAX {
                    *known = begin(row);
                }
                *known
            };
            rows.map(group).collect()
        } else {
            let mut known = FxHashMap::default();
            rows.map(|(row, number)| *known.entry(*number).or_insert_with(|| begin(row))).collect()
        };
        Groups { of_row, first }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables::column::Cell;

    fn column(codes: &[u32], cells: usize) -> Column {
        Column { codes: codes.to_vec(), cells: vec![Cell::default(); cells] }
    }

    #[test]
    fn rows_that_say_the_same_are_one_group() {
        let groups = Groups::of(4, [&column(&[1, 0, 1, 1], 2), &column(&[2, 2, 2, 0], 3)]);
        assert_eq!((groups.of_row, groups.first), (vec![0, 1, 0, 2], vec![0, 1, 3]));
    }

    /// Columns with so many distinct cells that their product overflows, which are replaced by group numbers on the
    /// way.
    #[test]
    fn numbers_that_do_not_fit_are_counted_through() {
        let wide = || column(&[4_000_000_000, 1, 4_000_000_000, 1], 0);
        let wide = [wide(), wide(), wide()].map(|column| Column { cells: vec![Cell::default(); 3], ..column });
        let mut numbers = vec![u64::MAX - 1, 3, u64::MAX - 1, 4];
        assert_eq!(Groups::counted(&numbers, u64::MAX).of_row, [0, 1, 0, 2]);
        numbers.clear();
        assert!(Groups::of(0, &wide).first.is_empty());
        let all = (0..70).map(|_| column(&[1, 0, 1, 0], 2)).collect::<Vec<_>>();
        assert_eq!(Groups::of(4, &all).of_row, [0, 1, 0, 1]);
    }
}
