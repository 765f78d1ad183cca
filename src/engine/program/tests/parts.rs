//! The parts of a program against what they mean: rows of the matrix, circuits, boxes, and the worlds that can be.

use crate::engine::bits::Bits;
use crate::engine::dice::Dice;
use crate::engine::ids::{FactId, GoalId, Id, ValueId, ValueSet};
use crate::engine::model::{Condition, Counting, Vocabulary};
use crate::engine::program::circuit::{Part, Signal, Truth};
use crate::engine::program::drawing::{Drawing, Wire};
use crate::engine::program::layout::Layout;
use crate::engine::program::matrix::{Known, Matrix, Row};
use crate::engine::rulebook::Rulebook;
use crate::engine::worlds::{Builder, Node};

impl Dice {
    fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }

    /// Some of these, but not none.
    fn some(&mut self, of: ValueSet) -> ValueSet {
        let some = of.iter().filter(|_| self.chance(2)).collect::<ValueSet>();
        if some.is_empty() { self.one(of) } else { some }
    }

    fn one(&mut self, of: ValueSet) -> ValueSet {
        let place = self.below(of.len());
        of.iter().nth(place).map_or(ValueSet::EMPTY, ValueSet::only)
    }

    /// For each fact all values, some of them or one.
    fn box_of(&mut self, words: &Vocabulary) -> Vec<ValueSet> {
        let facts = words.facts.iter().map(|fact| match self.below(3) {
            0 => fact.all(),
            1 => self.some(fact.all()),
            _ => self.one(fact.all()),
        });
        facts.collect()
    }

    fn world(&mut self, of: &[ValueSet]) -> Vec<ValueSet> {
        of.iter().map(|values| self.one(*values)).collect()
    }

    /// Values of about one in so many facts.
    fn few(&mut self, words: &Vocabulary, one_in: usize) -> Vec<(FactId, ValueSet)> {
        let facts = words.facts.entries().filter_map(|(id, fact)| {
            let chosen = self.chance(one_in);
            chosen.then(|| (id, self.some(fact.all())))
        });
        facts.collect()
    }
}

/// Whether a row holds in all worlds of a box, and whether it does in one.
fn holding(row: &Row, worlds: &[ValueSet]) -> (bool, bool) {
    let mut facts = row.iter().map(|(fact, values)| (worlds[fact.place()], *values));
    let all = facts.clone().all(|(worlds, values)| worlds.is_subset(values));
    (all, facts.all(|(worlds, values)| !(worlds & values).is_empty()))
}

fn said(known: &Known, row: usize) -> (bool, bool) {
    assert_eq!(known.open(row), known.maybe.contains(row) && !known.sure.contains(row));
    (known.sure.contains(row), known.maybe.contains(row))
}

fn members(bits: &Bits) -> usize {
    bits.iter().map(|word| word.count_ones() as usize).sum()
}

#[test]
fn rows_are_known_as_they_hold() {
    let words = &Rulebook::builtin().words;
    let layout = &words.layout;
    let mut numbers = Dice(0x5DEE_CE66_D123_4567);
    let mut found = [0; 3];
    for count in [1, 7, 64, 65, 200, 256, 257, 700] {
        let rows = (0..count).map(|_| {
            let mut row = numbers.few(words, 9);
            // A value that no fact has fits nowhere, and what fits everywhere is not mentioned.
            row.retain(|(fact, values)| *values != words.facts[*fact].all());
            if numbers.chance(15) {
                row.first_mut().into_iter().for_each(|(_, values)| *values = ValueSet::EMPTY);
            }
            Row::from(row)
        });
        let rows = rows.collect::<Vec<_>>();
        let matrix = Matrix::new(rows.clone(), count + numbers.below(90), layout);
        assert_eq!(matrix.len(), count);
        for fact in words.facts.ids() {
            let mentioning = matrix.mentioning_any([fact].into_iter());
            for (place, row) in rows.iter().enumerate() {
                assert_eq!(mentioning.contains(place), row.iter().any(|(of, _)| *of == fact), "{place}");
            }
            assert!(mentioning.iter().take(matrix.mentioning(fact).len()).eq(matrix.mentioning(fact)));
        }
        for _ in 0..25 {
            let worlds = numbers.box_of(words);
            let world = numbers.world(&worlds);
            let known = matrix.known(&layout.pack(&worlds));
            let hold = matrix.hold(&layout.pack(&world));
            let changes = numbers.few(words, 8);
            let one = changes.iter().map(|(fact, values)| (*fact, numbers.one(*values))).collect::<Vec<_>>();
            let moved = matrix.moved(&layout.pack(&world), &matrix.replacement(layout, &one));
            let replaced = matrix.replaced(&layout.pack(&world), &matrix.replacement(layout, &changes));
            let with = |changes: &[(FactId, ValueSet)]| {
                let mut world = world.clone();
                changes.iter().for_each(|(fact, values)| world[fact.place()] = *values);
                world
            };
            let (world_moved, world_replaced) = (with(&one), with(&changes));
            for (place, row) in rows.iter().enumerate() {
                assert_eq!(matrix.row(place), &**row);
                assert_eq!(said(&known, place), holding(row, &worlds), "{row:?} in {worlds:?}");
                assert_eq!(hold.contains(place), holding(row, &world).0, "{row:?} in {world:?}");
                assert_eq!(moved.contains(place), holding(row, &world_moved).0, "{row:?} in {world_moved:?}");
                assert_eq!(said(&replaced, place), holding(row, &world_replaced), "{row:?} in {world_replaced:?}");
                let (sure, maybe) = said(&known, place);
                found[usize::from(sure) + usize::from(maybe)] += 1;
            }
            for bits in [&known.sure, &known.maybe, &hold, &moved, &replaced.sure, &replaced.maybe] {
                assert_eq!(members(bits), (0..count).filter(|place| bits.contains(*place)).count(), "no place behind");
            }
        }
        assert!(matrix.row(count).is_empty());
    }
    assert!(found.iter().all(|found| *found > 1_000), "never, sometimes, always: {found:?}");
}

/// A condition over a few facts, so that its parts have to do with one another.
fn condition(numbers: &mut Dice, words: &Vocabulary, depth: usize) -> Condition {
    let kind = numbers.below(if depth == 0 { 5 } else { 12 });
    if kind < 4 {
        let fact = FactId::at(numbers.below(6));
        return Condition::Is(fact, numbers.some(words.facts[fact].all()));
    }
    if kind == 4 {
        let goals = words.goals.ids().filter(|_| numbers.chance(2)).collect();
        return if numbers.chance(2) { Condition::Always } else { Condition::Goal(goals) };
    }
    let count = 1 + numbers.below(3);
    let parts = (0..count).map(|_| condition(numbers, words, depth - 1)).collect::<Vec<_>>().into();
    match kind {
        5 | 6 => Condition::All(parts),
        7 | 8 => Condition::Any(parts),
        9 | 10 => Condition::Not(parts),
        _ => {
            let least = numbers.below(count + 2);
            let most = numbers.chance(2).then(|| least + numbers.below(count + 1));
            let number = |number: usize| u8::try_from(number).unwrap();
            Condition::Count(Counting { least: number(least), most: most.map(number) }, parts)
        }
    }
}

fn values(world: &[ValueSet]) -> Vec<ValueId> {
    world.iter().map(|values| values.single().unwrap()).collect()
}

/// What is drawn of a condition is the condition: read in a world, in a box, and as boxes.
#[test]
fn circuits_and_boxes_are_the_conditions_that_they_are_made_of() {
    let words = &Rulebook::builtin().words;
    let layout = &words.layout;
    let mut numbers = Dice(0x2545_F491_4F6C_DD1D);
    let (mut read, mut boxed, mut unboxed) = ([0; 3], 0, 0);
    for round in 0..250 {
        let goal = GoalId::at(numbers.below(words.goals.len()));
        let mut drawing = Drawing::new(words, goal);
        let count = if round % 10 == 0 { 120 } else { 6 };
        let mut conditions = (0..count).map(|_| condition(&mut numbers, words, 3 + round % 3)).collect::<Vec<_>>();
        // One that takes many boxes.
        let pairs = words.facts.entries().filter(|(_, fact)| fact.values.len() > 2).map(|(fact, _)| fact);
        let pairs = pairs.clone().zip(pairs.skip(1)).map(|(one, other)| {
            let is = |fact| Condition::Is(fact, ValueSet::only(ValueId::at(1)));
            Condition::Any(vec![is(one), is(other)].into())
        });
        conditions[count - 1] = Condition::All(pairs.collect::<Vec<_>>().into());
        let wires = conditions.iter().map(|condition| drawing.condition(condition)).collect::<Vec<Wire>>();
        let boxes = wires.iter().map(|wire| drawing.boxes(*wire)).collect::<Vec<_>>();
        let half = count / 2;
        let verdict = [wires[0], wires[1], wires[2]];
        let (circuit, rows, signals) =
            drawing.finish(&wires[..half], verdict, &wires[half..half + 1], &wires[half + 1..]);
        let matrix = Matrix::new(rows, circuit.places(), layout);
        // The signal of each condition: items have a row of their own, or are compound.
        let of_item = |item: usize| {
            let compound = signals.compound.iter().find(|(of, _)| *of == item);
            compound.map_or(Signal::At(u32::try_from(item).unwrap()), |(_, signal)| *signal)
        };
        let others = signals.first.iter().chain(&signals.later).copied();
        let of = (0..half).map(of_item).chain(others).collect::<Vec<_>>();
        for _ in 0..12 {
            let worlds = numbers.box_of(words);
            as_functions(&mut numbers, words, goal, &conditions[..3], &worlds);
            let mut known = matrix.known(&layout.pack(&worlds));
            circuit.in_box(&mut known, Part::Whole);
            let in_verdict = |part| {
                let mut known = matrix.known(&layout.pack(&worlds));
                circuit.in_box(&mut known, part);
                signals.verdict.map(|signal| known.truth(signal))
            };
            assert_eq!(in_verdict(Part::Verdict), in_verdict(Part::Whole));
            for _ in 0..4 {
                let world = numbers.world(&worlds);
                let packed = layout.pack(&world);
                let mut bits = matrix.hold(&packed);
                circuit.in_world(&mut bits, Part::Whole);
                let one = Known::exactly(bits);
                let mut alone = matrix.known(&packed);
                circuit.in_box(&mut alone, Part::Whole);
                for (place, condition) in conditions.iter().enumerate() {
                    let holds = condition.holds(&values(&world), goal);
                    let truth = if holds { Truth::True } else { Truth::False };
                    assert_eq!(one.truth(of[place]), truth, "{condition:?} in {world:?}");
                    assert_eq!(alone.truth(of[place]), truth, "{condition:?} in a box of {world:?}");
                    if let Some(signal) = signals.verdict.get(place) {
                        assert_eq!(one.truth(*signal), truth, "{condition:?} as a verdict");
                    }
                    let in_box = known.truth(of[place]);
                    assert!(in_box == Truth::Open || in_box == truth, "{condition:?} in {worlds:?}: {in_box:?}");
                    read[in_box as usize] += 1;
                    match &boxes[place] {
                        Some(boxes) => {
                            let inside = boxes.iter().any(|row| holding(row, &world).0);
                            assert_eq!(inside, holds, "{condition:?} as boxes {boxes:?}");
                            boxed += 1;
                        }
                        None => unboxed += 1,
                    }
                }
            }
        }
    }
    assert!(read.iter().all(|read| *read > 1_000), "false, open, true: {read:?}");
    assert!(boxed > 1_000 && unboxed > 1_000, "{boxed} in boxes, {unboxed} not");
}

/// The same as functions of worlds, of all of them and of those in a box.
fn as_functions(numbers: &mut Dice, words: &Vocabulary, goal: GoalId, conditions: &[Condition], within: &[ValueSet]) {
    let at = |builder: &Builder, node: Node, world: &[ValueSet]| {
        let mut at = node;
        while let Some((fact, children)) = builder.asks(at) {
            at = children[world[fact.place()].single().unwrap().place()];
        }
        at.outcome().unwrap()
    };
    let everywhere = words.facts.iter().map(|fact| fact.all()).collect::<Vec<_>>();
    for condition in conditions {
        for (inside, worlds) in [(false, &*everywhere), (true, within)] {
            let mut check = |builder: &mut Builder| {
                let node = builder.condition(condition, goal);
                for _ in 0..4 {
                    let world = numbers.world(worlds);
                    let holds = condition.holds(&values(&world), goal);
                    assert_eq!(at(builder, node, &world), u8::from(holds), "{condition:?} in {world:?} of {worlds:?}");
                }
            };
            let run = match inside {
                true => Builder::run_within(words, worlds, Builder::WORK, &mut check),
                false => Builder::run(words, Builder::WORK, &mut check),
            };
            run.unwrap();
        }
    }
}

fn can_be(words: &Vocabulary, goal: GoalId, world: &[ValueSet]) -> bool {
    let world = values(world);
    !words.impossible.iter().any(|impossible| impossible.is_so(Some(0)) && impossible.when.holds(&world, goal))
}

/// Boxes are narrowed to the worlds that can be, in whichever way that is asked.
#[test]
fn boxes_are_narrowed_to_what_can_be() {
    let rulebook = Rulebook::builtin();
    let words = &rulebook.words;
    let layout: &Layout = &words.layout;
    let mut numbers = Dice(0x9E6D_62D0_6F6A_9A9B);
    let (mut none, mut narrower, mut single) = (0, 0, [0, 0]);
    for goal in words.goals.ids() {
        let space = rulebook.space(goal, 0).unwrap();
        for _ in 0..150 {
            let worlds = numbers.box_of(words);
            let packed = layout.pack(&worlds);
            let mut tight = packed.clone();
            let some = space.narrow_all(layout, &mut tight);
            assert!(space.allows(layout, &packed, &[]), "nothing is asked of it");
            for _ in 0..6 {
                let world = numbers.world(&worlds);
                let possible = can_be(words, goal, &world);
                let mut alone = layout.pack(&world);
                assert_eq!(space.narrow_all(layout, &mut alone), possible, "{world:?}");
                assert_eq!(*alone, *layout.pack(&world), "one world is as narrow as can be");
                single[usize::from(possible)] += 1;
                if possible {
                    assert!(some, "{world:?} of {worlds:?}");
                    let within =
                        words.facts.ids().all(|fact| world[fact.place()].is_subset(layout.values(&tight, fact)));
                    assert!(within, "{world:?} of {worlds:?}");
                }
            }
            if !some {
                none += 1;
                continue;
            }
            narrower += usize::from(*tight != *packed);
            for _ in 0..4 {
                let facts = numbers.few(words, 6);
                let mut both = tight.clone();
                for (fact, values) in &facts {
                    layout.set(&mut both, *fact, layout.values(&tight, *fact) & *values);
                }
                let some = words.facts.ids().all(|fact| !layout.values(&both, fact).is_empty());
                let some = some && space.narrow_all(layout, &mut both);
                assert_eq!(space.allows(layout, &tight, &facts), some, "{facts:?} of {worlds:?}");
                let inside = space.inside(layout, &tight, &facts);
                assert_eq!(inside.as_deref(), some.then_some(&*both), "{facts:?} of {worlds:?}");
            }
            for (one, other) in words.facts.ids().flat_map(|one| words.facts.ids().map(move |other| (one, other))) {
                let (group, with) = (space.group(one), space.group(other));
                let same = group.zip(with).is_some_and(|(group, with)| std::ptr::eq(group, with));
                assert_eq!(space.tied(one, other), same);
                assert!(group.is_none_or(|group| group.facts.contains(&one) && group.facts.contains(&other) == same));
            }
        }
    }
    let enough = none > 20 && narrower > 20 && single.iter().all(|single| *single > 100);
    assert!(enough, "{none} without a world, {narrower} narrower, worlds {single:?}");
}

/// What says the same is drawn once, and as small as it can be said.
#[test]
fn terms_are_drawn_as_small_as_they_can_be() {
    let words = &Rulebook::builtin().words;
    let goal = GoalId::at(0);
    let mut drawing = Drawing::new(words, goal);
    let large = words.facts.entries().filter(|(_, fact)| fact.values.len() > 2).map(|(fact, _)| fact).take(4);
    let [a, b, c, d] = <[FactId; 4]>::try_from(large.collect::<Vec<_>>()).unwrap();
    let is = |fact, values: &[usize]| Condition::Is(fact, values.iter().copied().map(ValueId::at).collect());
    let [one, two, three] = [a, b, c].map(|fact| drawing.condition(&is(fact, &[0])));
    let both = drawing.condition(&Condition::All(vec![is(a, &[0]), is(b, &[0])].into()));
    // A conjunction of boxes is a box, however it is put.
    assert_eq!(drawing.every([one, two]), both);
    assert_eq!(drawing.every([two, one, Wire::TRUE, two]), both);
    let inner = drawing.every([two, three]);
    let all = drawing.every([one, two, three]);
    assert_eq!(drawing.every([one, inner]), all);
    assert_eq!(drawing.every([both, three]), all);
    // Values of one fact are one row.
    let other = drawing.condition(&is(a, &[1]));
    let united = drawing.condition(&is(a, &[0, 1]));
    assert_eq!(drawing.any([one, other]), united);
    let rest = words.facts[a].all().without(ValueSet::only(ValueId::at(0)));
    let rest = drawing.condition(&Condition::Is(a, rest));
    assert_eq!(drawing.not(one), rest);
    assert_eq!(drawing.not(rest), one);
    assert_eq!(drawing.any([one, rest]), Wire::TRUE);
    assert_eq!(drawing.every([one, rest]), Wire::FALSE);
    // Constants count for what they are.
    assert_eq!((drawing.every([]), drawing.any([])), (Wire::TRUE, Wire::FALSE));
    assert_eq!((drawing.not(Wire::TRUE), drawing.not(Wire::FALSE)), (Wire::FALSE, Wire::TRUE));
    assert_eq!((drawing.every([one, Wire::TRUE]), drawing.any([one, Wire::FALSE])), (one, one));
    assert_eq!((drawing.every([one, Wire::FALSE]), drawing.any([one, Wire::TRUE])), (Wire::FALSE, Wire::TRUE));
    // What is compound is laid flat, said once, and nothing beside its opposite.
    let last = drawing.condition(&is(d, &[0]));
    let either = drawing.any([one, two]);
    let others = drawing.any([three, last]);
    let pairs = drawing.every([either, others]);
    let (not_either, not_pairs) = (drawing.not(either), drawing.not(pairs));
    assert_eq!((drawing.not(not_either), drawing.not(not_pairs)), (either, pairs));
    assert_eq!((drawing.every([either]), drawing.any([pairs])), (either, pairs));
    assert_eq!(drawing.any([two, one, two]), either);
    assert_eq!(drawing.any([either, three]), drawing.any([one, two, three]));
    assert_eq!(drawing.every([others, either, others]), pairs);
    let three_of = drawing.every([either, others, not_pairs]);
    assert_eq!(drawing.every([pairs, not_pairs]), three_of, "laid flat, they are three");
    assert_eq!(drawing.every([either, not_either]), Wire::FALSE);
    assert_eq!(drawing.any([pairs, not_pairs]), Wire::TRUE);
    assert_ne!(drawing.any([either, not_pairs]), Wire::TRUE);
}

/// In a box, what always or never holds there is nothing to ask.
#[test]
fn in_a_box_nothing_is_asked_that_is_settled_there() {
    let words = &Rulebook::builtin().words;
    let mut numbers = Dice(0x7F4A_7C15_9E37_79B9);
    let mut settled = [0, 0];
    for _ in 0..60 {
        let worlds = numbers.box_of(words);
        Builder::run_within(words, &worlds, Builder::WORK, |builder| {
            for (fact, declared) in words.facts.entries() {
                let values = numbers.some(declared.all());
                let node = builder.condition(&Condition::Is(fact, values), GoalId::at(0));
                let inside = worlds[fact.place()];
                let expected = match (inside.is_subset(values), (inside & values).is_empty()) {
                    (true, _) => Some(1),
                    (_, true) => Some(0),
                    _ => None,
                };
                assert_eq!(node.outcome(), expected, "{values:?} in {inside:?}");
                expected.into_iter().for_each(|outcome| settled[usize::from(outcome)] += 1);
            }
        })
        .unwrap();
    }
    assert!(settled.iter().all(|settled| *settled > 100), "{settled:?}");
}

/// The bound of the cache is one on memory: what is counted is about what is held.
#[test]
fn sizes_are_about_what_is_held() {
    let words = &Rulebook::builtin().words;
    let mut numbers = Dice(0x1357_9BDF_2468_ACE1);
    for count in [0, 1, 40, 300] {
        let rows = (0..count).map(|_| Row::from(numbers.few(words, 5))).collect::<Vec<_>>();
        let facts = rows.iter().flat_map(|row| row.iter().map(|(fact, _)| fact.place()));
        let facts = facts.collect::<std::collections::BTreeSet<_>>().len();
        let in_rows = rows.iter().map(|row| size_of_val(row) + size_of_val(&**row)).sum::<usize>();
        let matrix = Matrix::new(rows, count, &words.layout);
        let width = Bits::with_room_for(count).len();
        // A column for each bit of a box, and one for each fact that is mentioned.
        let in_columns = 8 * width * (Bits::of_words(words.layout.words()).len() * 64 + facts);
        let held = in_rows + in_columns;
        let counted = matrix.bytes();
        assert!(held <= counted && counted <= held + 64 * facts, "{counted} bytes are counted, {held} are held");
        assert_eq!(matrix.words_of_a_box(), (3 * facts + 4) * width);
    }
    let rulebook = Rulebook::builtin();
    let (country, goal) = (rulebook.country_id("NZ").unwrap(), GoalId::at(0));
    let key = crate::engine::program::Key { country, goal, means: None, day: rulebook.date(), second: 0 };
    let (program, _) = rulebook.program(key).unwrap();
    let citations = program.items.iter().map(|item| size_of_val(&*item.citations)).sum::<usize>();
    let held = program.matrix.bytes() + size_of_val(&*program.items) + citations;
    assert!((held / 2..4 * held).contains(&program.bytes()), "{} bytes, {held} are held at least", program.bytes());
    let diagrams = program.diagrams(words, (goal, key.now())).unwrap();
    let words = [&diagrams.headline, &diagrams.lawful].into_iter().chain(&diagrams.document).chain(&diagrams.evidence);
    assert_eq!(diagrams.bytes(), words.map(|diagram| 4 * diagram.size()).sum::<usize>());
}
