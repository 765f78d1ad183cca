//! Merges values of a fact that no rule distinguishes, for facts with more values than fit into a machine word.
//!
//! ```text
//! values: the 249 codes of countries             rules name: EU (a list of 27), CH, {not: [EU, CH, NO]}
//! merged: the 27 of the EU | CH | NO | the 220 others
//! ```
//!
//! This is partition refinement: two values are merged if every condition names both of them or neither. Decisions are
//! therefore the same as with one value each. A person still tells the original value, which is a name of the merged
//! one.

use std::collections::BTreeMap;

use super::mentions::mentions;
use super::reader::{Reader, Table};
use crate::engine::ids::{Id, List, Table as Listed, ValueId, ValueSet};
use crate::engine::model::{NamedList, Text, Value, Vocabulary};
use crate::engine::record::Str;
use crate::read::parse::{Node, Value as Piece};

/// The values of a fact with at most so many stay as they are written. Merging more of them makes answers quicker, and the
/// questions about the fact shorter.
const MERGED_ABOVE: usize = 64;

/// A list of values as it is written: its name, label and question, and the node with its words.
pub(super) struct Written<'n> {
    pub(super) id: Str,
    pub(super) label: Text,
    pub(super) question: Option<Text>,
    pub(super) also: List<Str>,
    pub(super) node: &'n Node,
}

/// The values of a fact, merged if there are too many, and its named lists.
pub(super) fn told_apart(
    reader: &mut Reader<'_>,
    entry: &Table<'_>,
    names: &[&str],
    values: Vec<Value>,
    lists: Vec<Written<'_>>,
    files: &[&Node],
) -> (Listed<ValueId, Value>, List<NamedList>) {
    // The indices of the values that each list names.
    let mut listed = Vec::with_capacity(lists.len());
    for list in &lists {
        let known = values.iter().map(|value| &*value.id);
        let words = reader.words(list.node).into_iter();
        let found = words.filter_map(|(node, word)| {
            let at: Option<Place> = reader.find(node, word, "value", "unknown-value", known.clone());
            at.map(|Place(at)| at)
        });
        let mut found = found.collect::<Vec<_>>();
        found.sort_unstable();
        listed.push(found);
    }
    let cells = if values.len() <= MERGED_ABOVE {
        (0..values.len()).map(|at| vec![at]).collect()
    } else {
        cells(entry, names, &values, (&lists, &listed), files)
    };
    if cells.len() > Vocabulary::MAX_VALUES {
        let (most, id) = (Vocabulary::MAX_VALUES, names.first().copied().unwrap_or_default());
        let message = format!("the rules tell {} values of the fact `{id}` apart; at most {most} can be", cells.len());
        let help = "name values that mean the same together, by a list under `lists`".to_owned();
        reader.report(entry.span(), "too-many", message, Some(help));
    }
    let cell_of = |at: usize| cells.iter().position(|cell| cell.contains(&at)).map(ValueId::at);
    let named = lists.iter().zip(&listed).map(|(list, places)| NamedList {
        id: list.id.clone(),
        label: list.label.clone(),
        values: places.iter().filter_map(|at| cell_of(*at)).collect::<ValueSet>(),
        question: list.question.clone(),
        also: list.also.clone(),
    });
    let named = named.collect::<Vec<_>>();
    let made = cells.iter().take(Vocabulary::MAX_VALUES).map(|cell| {
        let mut values = cell.iter().filter_map(|at| values.get(*at));
        let Some(first) = values.next().cloned() else { return Value::unnamed() };
        let others = values.collect::<Vec<_>>();
        if others.is_empty() {
            return first;
        }
        let list = lists.iter().zip(&listed).find(|(_, places)| *places == cell).map(|(list, _)| list.label.clone());
        let label = list.unwrap_or_else(|| {
            let some = std::iter::once(&first).chain(others.iter().copied()).take(3).map(|value| &value.label);
            let some = some.collect::<Vec<_>>();
            let count = cell.len();
            first.label.each(|lang| {
                let names = some.iter().map(|label| label.get(lang)).collect::<Vec<_>>().join(lang.pick(", ", "、"));
                match count > some.len() {
                    true => lang.pick(format!("{names} or another of {count}"), format!("{names}等 {count} 项之一")),
                    false => lang.pick(format!("one of {names}"), format!("{names}之一")),
                }
            })
        });
        let also = first.also.iter().chain(others.iter().flat_map(|value| &value.also)).cloned().collect();
        let together = std::iter::once(&first.id).chain(others.iter().map(|value| &value.id)).cloned().collect();
        Value { label, also, together, ..first }
    });
    (made.collect(), named.into())
}

/// An index in a list, in the form that [`Reader::find`] returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Place(usize);

impl Id for Place {
    fn at(place: usize) -> Place {
        Place(place)
    }

    fn place(self) -> usize {
        self.0
    }
}

/// The classes of values that nothing distinguishes, by index.
fn cells(
    entry: &Table<'_>,
    names: &[&str],
    values: &[Value],
    (lists, listed): (&[Written<'_>], &[Vec<usize>]),
    files: &[&Node],
) -> Vec<Vec<usize>> {
    // For each value, the conditions that name it: two values with equal entries are not distinguished.
    let mut named_by = vec![Vec::new(); values.len()];
    let mut count = 0_usize;
    let mut name = |places: &mut dyn Iterator<Item = usize>| {
        places.for_each(|at| {
            if let Some(by) = named_by.get_mut(at).filter(|by: &&mut Vec<usize>| by.last() != Some(&count)) {
                by.push(count);
            }
        });
        count += 1;
    };
    listed.iter().for_each(|places| name(&mut places.iter().copied()));
    let by_name: BTreeMap<&str, usize> = values.iter().enumerate().map(|(at, value)| (&*value.id, at)).collect();
    let mut of_words = |node: &Node| {
        let mut places = Vec::new();
        words(node, &mut |word| {
            places.extend(by_name.get(word));
            let list = lists.iter().zip(listed).find(|(list, _)| *list.id == *word);
            places.extend(list.into_iter().flat_map(|(_, places)| places));
        });
        name(&mut places.into_iter());
    };
    ["changeable", "presumed"].into_iter().filter_map(|key| entry.get(key)).for_each(&mut of_words);
    for file in files {
        mentions(file, &|word| names.contains(&word), &mut |_, said| of_words(said));
    }
    let mut cells: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, (value, by)) in values.iter().zip(named_by).enumerate() {
        let pending = value.pending.map(Id::place);
        // The engine itself looks for `none`, so it is never merged.
        let alone = (&*value.id == "none").then_some(at);
        cells.entry((by, value.unusual, pending, alone)).or_default().push(at);
    }
    let mut cells = cells.into_values().collect::<Vec<_>>();
    cells.sort_unstable();
    cells
}

fn words<'n>(node: &'n Node, each: &mut dyn FnMut(&'n str)) {
    match &node.value {
        Piece::Scalar(word) => each(word),
        Piece::List(items) => items.iter().for_each(|item| words(item, each)),
        Piece::Map(entries) => entries.iter().for_each(|(_, value)| words(value, each)),
        Piece::Null => {}
    }
}
