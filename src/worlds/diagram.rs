use super::IMPOSSIBLE;

/// Outcomes that can come out of a set of worlds, a bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcomes(u8);

impl Outcomes {
    /// Whether this outcome can come out.
    pub(crate) fn has(self, outcome: u8) -> bool {
        self.0 & (1 << outcome) != 0
    }

    /// Whether anything can come out: whether one of the worlds can be.
    pub(crate) fn any(self) -> bool {
        self.0 & !(1 << IMPOSSIBLE) != 0
    }

    /// The greatest outcome that can come out; the least one of all where none can.
    pub(crate) fn best(self) -> u8 {
        let possible = self.0 & !(1 << IMPOSSIBLE);
        7_u8.saturating_sub(possible.leading_zeros() as u8)
    }

    /// The least outcome that can come out.
    pub(crate) fn worst(self) -> u8 {
        let possible = self.0 & !(1 << IMPOSSIBLE);
        if possible == 0 { 0 } else { possible.trailing_zeros() as u8 }
    }
}

/// A function from worlds to outcomes, frozen: parents stand before their children, so that a single pass forward
/// answers for any box of worlds, without recursion and without memory of its own for diagrams of ordinary size.
#[derive(Clone, Debug)]
pub(crate) struct Diagram {
    branches: Box<[Branch]>,
    children: Box<[u32]>,
    root: u32,
}

#[derive(Clone, Copy, Debug)]
struct Branch {
    fact: u32,
    first: u32,
}

/// Marks a child that is an outcome.
const OUTCOME: u32 = 1 << 31;

/// Diagrams of up to this many branches are walked with marks on the stack.
const ON_STACK: usize = 64 * 16;

impl Diagram {
    /// From branches in an order in which parents stand before children; `Err` names an outcome, `Ok` a branch.
    pub(crate) fn new<C>(root: Result<u32, u8>, order: impl Iterator<Item = (u16, C)>) -> Diagram
    where
        C: Iterator<Item = Result<u32, u8>>,
    {
        let encode = |child: Result<u32, u8>| child.unwrap_or_else(|outcome| OUTCOME | u32::from(outcome));
        let mut branches = Vec::new();
        let mut children = Vec::new();
        for (fact, of) in order {
            branches.push(Branch { fact: u32::from(fact), first: children.len() as u32 });
            children.extend(of.map(encode));
        }
        Diagram { branches: branches.into(), children: children.into(), root: encode(root) }
    }

    /// What can come out of a box of worlds (for each fact, its values, a bit each).
    pub(crate) fn outcomes(&self, worlds: &[u64]) -> Outcomes {
        // While each fact on the way has a single value there is a single way.
        let mut at = self.root;
        loop {
            if at & OUTCOME != 0 {
                return Outcomes(1 << (at & 7));
            }
            let Some(branch) = self.branches.get(at as usize) else { return Outcomes::default() };
            let values = worlds.get(branch.fact as usize).copied().unwrap_or(0);
            if !values.is_power_of_two() {
                break;
            }
            let Some(child) = self.children.get((branch.first + values.trailing_zeros()) as usize) else {
                return Outcomes::default();
            };
            at = *child;
        }
        if self.branches.len() <= ON_STACK {
            let words = self.branches.len().div_ceil(64);
            let mut marks = [0_u64; ON_STACK / 64];
            marks.get_mut(..words).map_or(Outcomes::default(), |marks| self.sweep(at, worlds, marks))
        } else {
            self.sweep(at, worlds, &mut vec![0_u64; self.branches.len().div_ceil(64)])
        }
    }

    /// Marks what can be reached from a branch, in one pass forward.
    fn sweep(&self, from: u32, worlds: &[u64], marks: &mut [u64]) -> Outcomes {
        let mut found = 0_u8;
        if let Some(word) = marks.get_mut((from / 64) as usize) {
            *word |= 1 << (from % 64);
        }
        let mut block = (from / 64) as usize;
        while let Some(word) = marks.get_mut(block) {
            if *word == 0 {
                block += 1;
                continue;
            }
            let bit = word.trailing_zeros();
            *word &= *word - 1;
            let Some(branch) = self.branches.get(block * 64 + bit as usize) else { break };
            let mut values = worlds.get(branch.fact as usize).copied().unwrap_or(0);
            while values != 0 {
                let value = values.trailing_zeros();
                values &= values - 1;
                let Some(child) = self.children.get((branch.first + value) as usize) else { break };
                if child & OUTCOME != 0 {
                    found |= 1 << (child & 7);
                } else if let Some(word) = marks.get_mut((child / 64) as usize) {
                    *word |= 1 << (child % 64);
                }
            }
        }
        Outcomes(found)
    }
}
