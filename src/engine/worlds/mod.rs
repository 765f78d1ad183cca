//! Sets of worlds, exactly.
//!
//! A *world* gives each fact one value. A profile allows a box of worlds: for each fact, a set of values. Whatever is
//! asked of a world (does this rule hold? is that gate open? what is the verdict?) is a function from worlds to a few
//! outcomes, kept as a reduced ordered decision diagram over facts with many values (Bryant 1986; Srinivasan, Kam,
//! Malik and Brayton 1990 for many values). What can come out of a box is then one pass over the diagram, however many
//! worlds the box has, and it is exact: `a or not a` is always true here, which literal-by-literal logic cannot see.
//!
//! [`Builder`] makes diagrams while a rulebook is compiled; [`Diagram`] is the frozen form that evaluation reads.

mod builder;
mod constraints;
mod count;
mod diagram;
mod partial;
mod regions;
mod sets;

pub(crate) use builder::{Builder, Node, TooHard};
pub(crate) use constraints::{Constraints, Possible, TiedFacts};
pub(crate) use diagram::{BoxOfWorlds, Diagram};
pub(crate) use regions::regions;

/// The outcome that stands for "this world cannot be". Every other outcome is smaller.
pub(crate) const IMPOSSIBLE: u8 = 7;
