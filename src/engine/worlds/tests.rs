//! Functions of worlds against their tables: 48 worlds of four facts, every operation, every world.

#![cfg(all(feature = "reason", feature = "workbench"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use super::*;
use crate::engine::dice::Dice;
use crate::engine::ids::{FactId, Id, ValueId, ValueSet};

const SIZES: [usize; 4] = [2, 3, 4, 2];

type World = [usize; 4];

/// The outcome of each world, the first fact turning slowest.
type Table = Vec<u8>;

fn worlds() -> Vec<World> {
    let [a, b, c, d] = SIZES;
    let all = (0..a * b * c * d).map(|at| [at / (b * c * d), at / (c * d) % b, at / d % c, at % d]);
    all.collect()
}

fn facts() -> Vec<FactId> {
    (0..SIZES.len()).map(FactId::at).collect()
}

fn table(of: impl Fn(World) -> u8) -> Table {
    worlds().into_iter().map(of).collect()
}

fn place(world: World) -> usize {
    world.iter().zip(SIZES).fold(0, |at, (value, size)| at * size + value)
}

fn with(mut world: World, fact: usize, value: usize) -> World {
    world[fact] = value;
    world
}

/// The function with a table.
fn made(builder: &mut Builder, table: &[u8]) -> Node {
    fn below(builder: &mut Builder, table: &[u8], fact: usize) -> Node {
        let Some(size) = SIZES.get(fact) else { return Node::constant(table[0]) };
        let children = table.chunks(table.len() / size).map(|part| below(builder, part, fact + 1)).collect();
        builder.make(FactId::at(fact), children)
    }
    below(builder, table, 0)
}

impl Dice {
    /// A function to so many outcomes, of some of the facts.
    fn table(&mut self, outcomes: usize) -> Table {
        let asked = SIZES.map(|_| self.below(4) > 0);
        let values = worlds().iter().map(|_| u8::try_from(self.below(outcomes)).unwrap()).collect::<Vec<_>>();
        table(|world| {
            let mut at = world;
            at.iter_mut().zip(asked).filter(|(_, asked)| !asked).for_each(|(value, _)| *value = 0);
            values[place(at)]
        })
    }

    fn set(&mut self) -> Table {
        match self.below(6) {
            0 => self.table(2).iter().zip(self.table(2)).map(|(one, other)| one & other).collect(),
            1 => self.table(2).iter().zip(self.table(2)).map(|(one, other)| one | other).collect(),
            _ => self.table(2),
        }
    }

    fn worlds(&mut self) -> Vec<ValueSet> {
        let values = SIZES.map(|size| {
            let some = (0..size).filter(|_| self.below(2) == 0).map(ValueId::at).collect::<ValueSet>();
            if some.is_empty() { ValueSet::only(ValueId::at(self.below(size))) } else { some }
        });
        values.into()
    }
}

fn fits(world: World, worlds: &[ValueSet]) -> bool {
    world.iter().zip(worlds).all(|(value, values)| values.contains(ValueId::at(*value)))
}

fn depends(table: &[u8], fact: usize) -> bool {
    worlds()
        .into_iter()
        .any(|world| (0..SIZES[fact]).any(|value| table[place(with(world, fact, value))] != table[place(world)]))
}

/// The same for each combination of values of some facts: what any world has that has them.
fn over(table: &[u8], open: &[bool], join: impl Fn(u8, u8) -> u8) -> Table {
    let fits = |one: World, other: World| (0..SIZES.len()).all(|fact| open[fact] || one[fact] == other[fact]);
    self::table(|world| {
        let alike = worlds().into_iter().filter(|other| fits(world, *other));
        alike.map(|other| table[place(other)]).reduce(&join).unwrap()
    })
}

fn run(mut check: impl FnMut(&mut Builder, &mut Dice)) {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    for _ in 0..150 {
        Builder::over(SIZES, None, Builder::WORK, |builder| check(builder, &mut dice)).unwrap();
    }
}

/// Equal functions are one: so what an operation makes is what is made of the table.
#[test]
fn operations_are_made_world_by_world() {
    run(|builder, dice| {
        let (one, other) = (dice.table(8), dice.table(8));
        let (set, second) = (dice.set(), dice.set());
        let [f, g, s, t] = [&one, &other, &set, &second].map(|table| made(builder, table));
        let joined = |one: &Table, other: &Table, join: &dyn Fn(u8, u8) -> u8| -> Table {
            one.iter().zip(other).map(|(one, other)| join(*one, *other)).collect()
        };
        let pairs = |join: &dyn Fn(u8, u8) -> u8| joined(&one, &other, join);
        let sets = |join: &dyn Fn(u8, u8) -> u8| joined(&set, &second, join);
        let mapped = [0; 8].map(|_: u8| u8::try_from(dice.below(8)).unwrap());
        let outcome = u8::try_from(dice.below(8)).unwrap();
        let checks: [(&str, Node, Table); 12] = [
            ("and", builder.and(s, t), sets(&|one, other| one & other)),
            ("or", builder.or(s, t), sets(&|one, other| one | other)),
            ("not", builder.not(s), set.iter().map(|one| 1 - one).collect()),
            ("and not", builder.and_not(s, t), sets(&|one, other| one & (1 - other))),
            ("min", builder.min(f, g), pairs(&|one, other| one.min(other))),
            ("max", builder.max(f, g), pairs(&|one, other| one.max(other))),
            ("union", builder.union(f, g), pairs(&|one, other| one | other)),
            ("differs", builder.differs(f, g), pairs(&|one, other| u8::from(one != IMPOSSIBLE && one != other))),
            ("other way", builder.differs(g, f), pairs(&|one, other| u8::from(other != IMPOSSIBLE && one != other))),
            ("map", builder.map(f, mapped), one.iter().map(|one| mapped[usize::from(*one)]).collect()),
            ("is", builder.outcome_is(f, outcome), one.iter().map(|one| u8::from(*one == outcome)).collect()),
            (
                "choose",
                builder.choose(s, f, g),
                set.iter()
                    .zip(one.iter().zip(&other))
                    .map(|(set, (one, other))| if *set == 1 { *one } else { *other })
                    .collect(),
            ),
        ];
        for (name, found, table) in checks {
            assert_eq!(found, made(builder, &table), "{name} of {one:?} and {other:?}, {set:?} and {second:?}");
        }
        let asked = (0..SIZES.len()).filter(|fact| depends(&one, *fact)).map(FactId::at).collect::<Vec<_>>();
        assert_eq!(builder.support(f), asked);
        assert_eq!(f.outcome(), one.iter().all(|outcome| *outcome == one[0]).then_some(one[0]));
    });
}

#[test]
fn parts_of_functions_are_those_of_their_tables() {
    run(|builder, dice| {
        let (of, set, inside) = (dice.table(8), dice.set(), dice.worlds());
        let (f, s) = (made(builder, &of), made(builder, &set));
        let open = SIZES.map(|_| dice.below(2) == 0);
        let known = (0..SIZES.len()).filter(|fact| !open[*fact]).map(FactId::at).collect::<Vec<_>>();
        for fact in 0..SIZES.len() {
            let id = FactId::at(fact);
            for value in 0..SIZES[fact] {
                let given = table(|world| of[place(with(world, fact, value))]);
                assert_eq!(builder.given(f, id, ValueId::at(value)), made(builder, &given), "{fact} {value} {of:?}");
            }
            let values = inside[fact].iter().map(Id::place).collect::<Vec<_>>();
            let best = table(|world| values.iter().map(|value| of[place(with(world, fact, *value))]).max().unwrap());
            assert_eq!(builder.best_of(f, id, inside[fact]), made(builder, &best), "{fact} {values:?} {of:?}");
            let is = table(|world| u8::from(values.contains(&world[fact])));
            assert_eq!(builder.is(id, inside[fact]), made(builder, &is), "{fact} {values:?}");
        }
        let near = |world: World| {
            let mut near = world;
            near.iter_mut()
                .zip(&inside)
                .filter(|(value, values)| !values.contains(ValueId::at(**value)))
                .for_each(|(value, values)| *value = values.least().unwrap().place());
            near
        };
        let checks = [
            ("within", builder.within(f, &inside), table(|world| of[place(near(world))])),
            ("forget", builder.forget(f, &open), over(&of, &open, |one, other| one | other)),
            ("seen", builder.seen_through(s, &known), over(&set, &open, |one, other| one | other)),
            ("boxed", builder.boxed(&inside), table(|world| u8::from(fits(world, &inside)))),
            (
                "inside",
                builder.inside(&inside, &open),
                table(|world| {
                    u8::from((0..4).all(|fact| !open[fact] || inside[fact].contains(ValueId::at(world[fact]))))
                }),
            ),
        ];
        for (name, found, table) in checks {
            assert_eq!(found, made(builder, &table), "{name} of {of:?}, {set:?}; {inside:?}, open {open:?}");
        }
        let row = facts().into_iter().zip(inside.iter().copied()).filter(|(fact, _)| open[fact.place()]);
        let row = row.collect::<Vec<_>>();
        assert_eq!(builder.row(&row), builder.inside(&inside, &open));
    });
}

#[test]
fn sets_are_counted_and_shown() {
    run(|builder, dice| {
        let (set, inside) = (dice.set(), dice.worlds());
        let s = made(builder, &set);
        let members = worlds().into_iter().filter(|world| set[place(*world)] == 1).collect::<Vec<_>>();
        assert_eq!(builder.count(s, &facts()), Some(members.len() as u128), "{set:?}");
        let asked = (0..SIZES.len()).filter(|fact| depends(&set, *fact)).collect::<Vec<_>>();
        let mut through =
            members.iter().map(|world| asked.iter().map(|fact| world[*fact]).collect()).collect::<Vec<Vec<_>>>();
        through.sort_unstable();
        through.dedup();
        let asked = asked.into_iter().map(FactId::at).collect::<Vec<_>>();
        assert_eq!(builder.count(s, &asked), Some(through.len() as u128), "{set:?}");
        for (last, world) in [(false, members.first()), (true, members.last())] {
            let found = builder.some_box(s, last);
            assert_eq!(found.is_some(), world.is_some(), "{set:?}");
            let Some((found, world)) = found.zip(world) else { continue };
            assert!(fits(*world, &found), "{set:?}: the box of {world:?} is {found:?}");
            assert!(
                worlds().into_iter().all(|world| !fits(world, &found) || set[place(world)] == 1),
                "{found:?} {set:?}"
            );
        }
        let all = SIZES.map(ValueSet::first);
        let hull = (0..4).map(|fact| members.iter().map(|world| ValueId::at(world[fact])).collect::<ValueSet>());
        assert_eq!(builder.hull(s, &all).to_vec(), hull.collect::<Vec<_>>(), "{set:?}");
        let covers = worlds().into_iter().all(|world| !fits(world, &inside) || set[place(world)] == 1);
        assert_eq!(builder.covers(s, &inside), covers, "{inside:?} in {set:?}");
        let one = builder.one_of(s);
        let has = |world: &World| one.iter().all(|(fact, value)| world[fact.place()] == value.place());
        let free = worlds().into_iter().filter(has).all(|world| set[place(world)] == 1);
        assert_eq!(free, !members.is_empty(), "{one:?} of {set:?}");
    });
}

#[test]
fn frozen_functions_say_the_same() {
    run(|builder, dice| {
        let (of, inside) = (dice.table(8), dice.worlds());
        let f = made(builder, &of);
        let frozen = builder.freeze(f);
        for outcome in 0..IMPOSSIBLE {
            assert_eq!(frozen.reaches(outcome), of.contains(&outcome), "{outcome} of {of:?}");
        }
        let some = worlds().into_iter().filter(|world| fits(*world, &inside)).map(|world| of[place(world)]);
        let some = some.collect::<Vec<_>>();
        let found = frozen.outcomes(inside.as_slice());
        for outcome in 0..IMPOSSIBLE {
            assert_eq!(found.has(outcome), some.contains(&outcome), "{outcome} of {of:?} in {inside:?}");
        }
        let possible = some.iter().copied().filter(|outcome| *outcome != IMPOSSIBLE);
        assert_eq!(found.any(), possible.clone().next().is_some(), "{of:?} in {inside:?}");
        assert_eq!(found.best(), possible.max().unwrap_or(0), "{of:?} in {inside:?}");
        for world in worlds() {
            let one = world.map(|value| ValueSet::only(ValueId::at(value)));
            assert!(frozen.outcomes(one.as_slice()).has(of[place(world)]), "{world:?} of {of:?}");
        }
        let mut length = 0;
        for at in frozen.branches(|fact| SIZES[fact.place()]).iter().copied() {
            let (fact, children) = frozen.branch(at).unwrap();
            assert_eq!(at, length, "one after the other");
            assert!(children.len() >= SIZES[fact.place()]);
            length += 1 + u32::try_from(SIZES[fact.place()]).unwrap();
        }
        assert_eq!(frozen.size(), length as usize);
        let mapped = [0; 8].map(|_: u8| u8::try_from(dice.below(8)).unwrap());
        let all = SIZES.map(ValueSet::first);
        let thawed = builder.thaw(&frozen, &all, mapped);
        assert_eq!(thawed, builder.map(f, mapped), "{of:?} by {mapped:?}");
        // Outside of a box nothing is told of it, save that it is outside where it asks for a fact that the box leaves open.
        let thawed = builder.thaw(&frozen, &inside, mapped);
        let (thawed, whole) = (builder.within(thawed, &inside), builder.map(f, mapped));
        assert_eq!(thawed, builder.within(whole, &inside), "{of:?} by {mapped:?} in {inside:?}");
    });
}

/// Regions cover a set, keep to it, are as wide as can be, and none of them can be spared.
#[test]
fn regions_cover_a_set_and_keep_to_it() {
    let (mut several, mut boxes, mut named) = (0, 0, 0);
    run(|builder, dice| {
        let (set, either) = (dice.set(), if dice.below(2) == 0 { dice.set() } else { vec![0; 48] });
        let (s, e) = (made(builder, &set), made(builder, &either));
        let found = regions(s, e, &facts(), 48, builder);
        let allowed = |worlds: &[ValueSet]| {
            self::worlds()
                .into_iter()
                .all(|world| !fits(world, worlds) || set[place(world)] | either[place(world)] == 1)
        };
        let covered = |but: Option<usize>| {
            let boxes = found.iter().enumerate().filter(|(at, _)| Some(*at) != but).collect::<Vec<_>>();
            let of_set = worlds().into_iter().filter(|world| set[place(*world)] == 1);
            of_set.filter(|world| boxes.iter().any(|(_, region)| fits(*world, &region.worlds))).count()
        };
        let all = set.iter().filter(|outcome| **outcome == 1).count();
        assert_eq!(covered(None), all, "{set:?}, either {either:?}");
        for (at, region) in found.iter().enumerate() {
            assert!(allowed(&region.worlds), "{region:?} of {set:?}, either {either:?}");
            assert!(covered(Some(at)) < all, "{region:?} can be spared: {found:?}");
            let part = table(|world| u8::from(fits(world, &region.worlds)) & set[place(world)]);
            assert_eq!(region.covered, made(builder, &part));
            for (fact, size) in SIZES.iter().enumerate() {
                for value in (0..*size).map(ValueId::at).filter(|value| !region.worlds[fact].contains(*value)) {
                    let mut wider = region.worlds.clone();
                    wider[fact].insert(value);
                    assert!(!allowed(&wider), "{region:?} could be wider: {wider:?}");
                }
            }
        }
        // Of what is not asked about every value is left.
        let together = set.iter().zip(&either).map(|(one, other)| one | other << 1).collect::<Vec<_>>();
        let asked = facts().into_iter().filter(|fact| depends(&together, fact.place())).collect::<Vec<_>>();
        for region in regions(s, e, &asked, 48, builder) {
            assert!(allowed(&region.worlds), "{region:?} of {set:?}, either {either:?}");
            for fact in facts().into_iter().filter(|fact| !asked.contains(fact)) {
                assert_eq!(region.worlds[fact.place()], ValueSet::first(SIZES[fact.place()]), "{fact:?} of {set:?}");
            }
        }
        several += usize::from(found.len() > 1);
        boxes += found.len();
        let part = |worlds: &[ValueSet]| worlds.iter().zip(SIZES).filter(|(values, size)| values.len() < *size).count();
        named += found.iter().map(|region| part(&region.worlds)).sum::<usize>();
        assert!(regions(s, e, &facts(), 1, builder).len() <= 1);
    });
    assert!(several > 20, "{several} sets take several boxes");
    // As few as they were found to take when this was written: how to grow them is a matter of taste, and of few words.
    assert!(boxes <= 746 && named <= 2_030, "{boxes} boxes that name {named} facts");
}

/// What several demands leave, in groups of facts that are tied together.
#[test]
fn worlds_that_can_be_meet_every_demand() {
    run(|builder, dice| {
        let demands = (0..1 + dice.below(3)).map(|_| dice.table(2)).collect::<Vec<_>>();
        let can_be = table(|world| u8::from(demands.iter().all(|demand| demand[place(world)] == 1)));
        let nodes = demands.iter().map(|demand| made(builder, demand)).collect::<Vec<_>>();
        let constraints = Constraints::of(nodes.iter().copied(), builder);
        let (of, inside) = (dice.table(IMPOSSIBLE.into()), dice.worlds());
        let f = made(builder, &of);
        let outcome = |world: World| if can_be[place(world)] == 1 { of[place(world)] } else { IMPOSSIBLE };
        assert_eq!(constraints.everywhere(f, builder), made(builder, &table(outcome)), "{of:?} where {demands:?}");
        let some = worlds().into_iter().filter(|world| fits(*world, &inside) && can_be[place(*world)] == 1);
        let some = some.collect::<Vec<_>>();
        let possible = constraints.freeze(builder);
        assert_eq!(possible.allows(inside.as_slice()), !some.is_empty(), "{demands:?} in {inside:?}");
        if !some.is_empty() {
            let confined = constraints.confine(f, builder).outcomes(inside.as_slice());
            for outcome in 0..IMPOSSIBLE {
                let comes = some.iter().any(|world| of[place(*world)] == outcome);
                assert_eq!(confined.has(outcome), comes, "{outcome} of {of:?} where {demands:?} in {inside:?}");
            }
        }
        for group in possible.groups().iter().filter(|group| !group.facts.is_empty()) {
            let tight = group.tighten(inside.as_slice());
            let mine = |world: &World| {
                let concerned = |demand: &&Table| group.facts.iter().any(|fact| depends(demand, fact.place()));
                fits(*world, &inside) && demands.iter().filter(concerned).all(|demand| demand[place(*world)] == 1)
            };
            let left = worlds().into_iter().filter(mine).collect::<Vec<_>>();
            assert_eq!(group.allows(inside.as_slice()), !left.is_empty(), "{demands:?} in {inside:?}");
            for (fact, values) in group.facts.iter().zip(&tight) {
                let hull = left.iter().map(|world| ValueId::at(world[fact.place()])).collect::<ValueSet>();
                assert_eq!(*values, hull, "{fact:?} where {demands:?} in {inside:?}");
            }
            let tied = possible.tied_to(&group.facts).collect::<Vec<_>>();
            assert_eq!(tied, group.facts.to_vec(), "groups share no fact");
        }
        let all = SIZES.map(ValueSet::first);
        assert_eq!(possible.thaw(&[true; 4], &all, builder), {
            let some = table(|world| {
                // Demands that depend on no fact stand in no group with one.
                let met = demands.iter().filter(|demand| (0..4).any(|fact| depends(demand, fact)));
                u8::from(met.into_iter().all(|demand| demand[place(world)] == 1))
            });
            made(builder, &some)
        });
    });
}

#[test]
fn nothing_is_read_that_was_made_past_the_bound() {
    let table = table(|world| u8::from(world.iter().sum::<usize>() % 2 == 0));
    let work = |work: usize| {
        Builder::over(SIZES, None, work, |builder| {
            let one = made(builder, &table);
            let other = builder.is(FactId::at(1), ValueSet::first(1));
            let both = builder.and(one, other);
            (builder.within_bound().is_ok(), builder.count(both, &facts()), builder.left())
        })
    };
    let enough = (0..100).find(|steps| work(*steps).is_ok()).unwrap();
    assert!(enough > 1);
    for steps in 0..enough {
        assert_eq!(work(steps), Err(TooHard), "{steps} steps");
    }
    for steps in [enough, enough + 1, enough + 50] {
        let (within, count, left) = work(steps).unwrap();
        assert_eq!((within, count, left), (true, Some(8), steps - enough + 1), "{steps} steps");
    }
}
