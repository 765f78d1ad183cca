//! Exact reasoning about sets of worlds with decision diagrams.
//!
//! A *world* gives each fact one value. A profile allows a box of worlds: a set of values for each fact. Everything
//! that can be asked of a world (does this rule hold? is that gate open? what is the verdict?) is a function from
//! worlds to a few outcomes, stored as a reduced ordered decision diagram over multi-valued facts (Bryant 1986;
//! Srinivasan, Kam, Malik and Brayton 1990 for many values). The outcomes over a box are then found in one pass over
//! the diagram, however many worlds the box has, and exactly: `a or not a` is the constant true here, whereas
//! three-valued logic calls it unknown.
//!
//! [`Builder`] makes diagrams while a rulebook is compiled; [`Diagram`] is the frozen, compact form that evaluation
//! reads.
//!
//! ```text
//! platform=wechat and card=credit:
//!
//! platform --alipay-------> false
//!     `------wechat-------> card --credit--------> true
//!                             `----other values--> false
//! ```

mod builder;
mod constraints;
mod count;
mod diagram;
mod partial;
mod regions;
mod sets;
#[cfg(test)]
mod tests;

pub(crate) use builder::{Builder, Node, TooHard};
pub(crate) use constraints::{Constraints, Possible, TiedFacts};
pub(crate) use diagram::{BoxOfWorlds, Diagram};
pub(crate) use regions::regions;

/// The outcome of an impossible world. Every other outcome is smaller.
pub(crate) const IMPOSSIBLE: u8 = 7;
