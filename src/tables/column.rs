//! Dictionary encoding of columns: for each row the code of a distinct cell.
//!
//! A table of two million rows may contain `visa` half a million times. A word is resolved once per distinct cell; a
//! row is then a few small numbers, and equal rows are found by comparing numbers. For example, the cells `visa, null,
//! visa` have the codes `1, 0, 1`.

use std::hash::Hash;

use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowPrimitiveType, Date32Type, Date64Type, Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type,
    Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type, TimestampMicrosecondType,
    TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type, UInt32Type,
    UInt64Type,
};
use arrow_array::{Array, ArrayRef, PrimitiveArray};
use arrow_schema::{DataType, TimeUnit};
use rustc_hash::FxHashMap;

use crate::engine::bits::narrow;

/// An encoded column.
#[derive(Debug)]
pub(super) struct Column {
    /// For each row the code of its cell: an index into `cells`.
    pub(super) codes: Vec<u32>,
    /// The distinct cells; the first is the empty one.
    pub(super) cells: Vec<Cell>,
}

/// A distinct cell: the told words.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    /// The told words: one, or the elements of a list.
    pub(super) words: Vec<String>,
    /// Whether it is a list.
    pub(super) listed: bool,
    /// Whether it is a floating-point number, so that its original notation is lost.
    pub(super) decimal: bool,
    /// Whether it is a list with a null element.
    pub(super) hole: bool,
}

impl Cell {
    fn word(word: impl ToString) -> Cell {
        Cell { words: vec![word.to_string()], ..Cell::default() }
    }

    /// The only word, unless it is a list.
    pub(super) fn only(&self) -> Option<&str> {
        self.words.first().map(String::as_str).filter(|_| !self.listed)
    }
}

/// A time, given in seconds since 1970, in text form.
fn moment(second: i64) -> String {
    let written = jiff::Timestamp::from_second(second).map(|moment| moment.to_string());
    written.unwrap_or_else(|_| format!("{second} seconds after 1970"))
}

/// A date, given in days since 1970, in text form.
fn day(days: i64) -> String {
    let date = jiff::Span::new().try_days(days).and_then(|span| jiff::civil::date(1970, 1, 1).checked_add(span));
    date.map_or_else(|_| format!("{days} days after 1970"), |date| date.to_string())
}

/// Decimals keep all digits in text form.
macro_rules! decimal {
    ($array:expr, $type:ty) => {{
        let array = $array.as_primitive::<$type>();
        Column::of_values(array, |row, _| Cell::word(array.value_as_string(row)))
    }};
}

macro_rules! numbers {
    ($array:expr, $type:ty) => {
        Column::of_values($array.as_primitive::<$type>(), |_, number| Cell::word(number))
    };
}

/// Floating-point numbers are compared by their bits.
macro_rules! floats {
    ($array:expr, $type:ty) => {{
        let array = $array.as_primitive::<$type>();
        let key = |row: usize| array.is_valid(row).then(|| array.value(row).to_bits());
        Column::of(array.len(), key, |row, _| Cell { decimal: true, ..Cell::word(f64::from(array.value(row))) })
    }};
}

macro_rules! moments {
    ($array:expr, $type:ty, $in_a_second:expr) => {
        Column::of_values($array.as_primitive::<$type>(), |_, at| Cell::word(moment(at.div_euclid($in_a_second))))
    };
}

impl Column {
    /// Encodes an array. None if its type is not supported.
    pub(super) fn read(array: &dyn Array) -> Option<Column> {
        let rows = array.len();
        Some(match array.data_type() {
            DataType::Null => Column { codes: vec![0; rows], cells: vec![Cell::default()] },
            DataType::Utf8 => {
                let array = array.as_string::<i32>();
                Column::of(rows, |row| array.is_valid(row).then(|| array.value(row)), |_, word| Cell::word(word))
            }
            DataType::LargeUtf8 => {
                let array = array.as_string::<i64>();
                Column::of(rows, |row| array.is_valid(row).then(|| array.value(row)), |_, word| Cell::word(word))
            }
            DataType::Utf8View => {
                let array = array.as_string_view();
                Column::of(rows, |row| array.is_valid(row).then(|| array.value(row)), |_, word| Cell::word(word))
            }
            DataType::Boolean => {
                let array = array.as_boolean();
                Column::of(rows, |row| array.is_valid(row).then(|| array.value(row)), |_, truth| Cell::word(truth))
            }
            DataType::Int8 => numbers!(array, Int8Type),
            DataType::Int16 => numbers!(array, Int16Type),
            DataType::Int32 => numbers!(array, Int32Type),
            DataType::Int64 => numbers!(array, Int64Type),
            DataType::UInt8 => numbers!(array, UInt8Type),
            DataType::UInt16 => numbers!(array, UInt16Type),
            DataType::UInt32 => numbers!(array, UInt32Type),
            DataType::UInt64 => numbers!(array, UInt64Type),
            DataType::Float32 => floats!(array, Float32Type),
            DataType::Float64 => floats!(array, Float64Type),
            DataType::Decimal32(..) => decimal!(array, Decimal32Type),
            DataType::Decimal64(..) => decimal!(array, Decimal64Type),
            DataType::Decimal128(..) => decimal!(array, Decimal128Type),
            DataType::Decimal256(..) => decimal!(array, Decimal256Type),
            DataType::Date32 => {
                Column::of_values(array.as_primitive::<Date32Type>(), |_, days| Cell::word(day(days.into())))
            }
            DataType::Date64 => Column::of_values(array.as_primitive::<Date64Type>(), |_, milliseconds| {
                Cell::word(day(milliseconds.div_euclid(86_400_000)))
            }),
            DataType::Timestamp(TimeUnit::Second, _) => moments!(array, TimestampSecondType, 1),
            DataType::Timestamp(TimeUnit::Millisecond, _) => moments!(array, TimestampMillisecondType, 1_000),
            DataType::Timestamp(TimeUnit::Microsecond, _) => moments!(array, TimestampMicrosecondType, 1_000_000),
            DataType::Timestamp(TimeUnit::Nanosecond, _) => moments!(array, TimestampNanosecondType, 1_000_000_000),
            DataType::Dictionary(..) => Column::of_dictionary(array)?,
            DataType::List(_) => {
                let array = array.as_list::<i32>();
                Column::of_lists(array, array.values(), |row| {
                    let offsets = array.value_offsets();
                    Some(usize::try_from(*offsets.get(row)?).ok()?..usize::try_from(*offsets.get(row + 1)?).ok()?)
                })?
            }
            DataType::LargeList(_) => {
                let array = array.as_list::<i64>();
                Column::of_lists(array, array.values(), |row| {
                    let offsets = array.value_offsets();
                    Some(usize::try_from(*offsets.get(row)?).ok()?..usize::try_from(*offsets.get(row + 1)?).ok()?)
                })?
            }
            _ => return None,
        })
    }

    /// Encodes rows by a key. A row without a key is empty.
    fn of<K: Copy + Eq + Hash>(
        rows: usize,
        key: impl Fn(usize) -> Option<K>,
        cell: impl Fn(usize, K) -> Cell,
    ) -> Column {
        let (mut places, mut cells) = (FxHashMap::default(), vec![Cell::default()]);
        // Tables are often sorted, so the previous row often has the same key.
        let mut before: Option<(K, u32)> = None;
        let code = |row: usize| {
            let Some(key) = key(row) else { return 0 };
            if let Some((_, code)) = before.filter(|(known, _)| *known == key) {
                return code;
            }
            let code = *places.entry(key).or_insert_with(|| {
                cells.push(cell(row, key));
                narrow(cells.len() - 1)
            });
            before = Some((key, code));
            code
        };
        let codes = (0..rows).map(code).collect();
        Column { codes, cells }
    }

    fn of_values<T: ArrowPrimitiveType<Native: Eq + Hash>>(
        array: &PrimitiveArray<T>,
        cell: impl Fn(usize, T::Native) -> Cell,
    ) -> Column {
        Column::of(array.len(), |row| array.is_valid(row).then(|| array.value(row)), cell)
    }

    /// A dictionary array is encoded already: its distinct values are read once.
    fn of_dictionary(array: &dyn Array) -> Option<Column> {
        let dictionary = array.as_any_dictionary();
        let Column { codes, cells } = Column::read(dictionary.values().as_ref())?;
        if codes.is_empty() {
            return Some(Column { codes: vec![0; array.len()], cells });
        }
        let keys = dictionary.keys();
        let of_key = |(row, key): (usize, usize)| match keys.is_valid(row) {
            true => codes.get(key).copied().unwrap_or(0),
            false => 0,
        };
        let codes = dictionary.normalized_keys().into_iter().enumerate().map(of_key).collect();
        Some(Column { codes, cells })
    }

    /// Lists are compared by the codes of their elements.
    fn of_lists(
        array: &dyn Array,
        elements: &ArrayRef,
        range: impl Fn(usize) -> Option<std::ops::Range<usize>>,
    ) -> Option<Column> {
        let Column { codes, cells } = Column::read(elements.as_ref())?;
        if cells.iter().any(|cell| cell.listed) {
            return None;
        }
        let listed = |elements: &[u32]| {
            let told = || elements.iter().filter_map(|code| cells.get(*code as usize));
            Cell {
                words: told().flat_map(|cell| cell.words.iter().cloned()).collect(),
                listed: true,
                decimal: told().any(|cell| cell.decimal),
                hole: elements.contains(&0),
            }
        };
        let key = |row: usize| array.is_valid(row).then(|| codes.get(range(row)?)).flatten();
        Some(Column::of(array.len(), key, |_, elements| listed(elements)))
    }
}
