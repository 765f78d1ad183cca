//! A cache of compiled programs with a bound on bytes.
//!
//! When the bound is reached the whole cache is cleared, as the lazy automata of regular expression engines do (Cox
//! 2010). That needs no record of recent use, and the memory of a process that asks a million questions stays flat. An
//! evaluation that is running keeps its program alive by reference counting.
//!
//! The cache has shards, one chosen per thread. Each shard holds a [`Handle`] of its own per program, so that threads
//! that ask the same question do not contend for one reference counter.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;

use super::Program;

/// The number of shards; [`own_shard`] yields three bits.
const SHARDS: usize = 8;

/// A program, wrapped once per shard so that each shard has a reference counter of its own.
#[derive(Debug)]
pub(crate) struct Handle {
    program: Arc<Program>,
}

impl Handle {
    /// A program that is in no cache.
    pub(crate) fn new(program: Program) -> Handle {
        Handle { program: Arc::new(program) }
    }
}

impl std::ops::Deref for Handle {
    type Target = Program;

    fn deref(&self) -> &Program {
        &self.program
    }
}

#[derive(Debug)]
pub(crate) struct Cache {
    shards: [Mutex<Shard>; SHARDS],
    programs: Mutex<FxHashMap<u64, Arc<Program>>>,
    /// The approximate size of the programs that are kept.
    bytes: AtomicUsize,
    /// The number of times that the cache was cleared (its generation). A shard with another number is out of date.
    time: AtomicUsize,
    bound: usize,
}

#[derive(Debug, Default)]
struct Shard {
    time: usize,
    handles: FxHashMap<u64, Arc<Handle>>,
}

impl Cache {
    pub(crate) fn new(bound: usize) -> Cache {
        Cache {
            shards: std::array::from_fn(|_| Mutex::default()),
            programs: Mutex::default(),
            bytes: AtomicUsize::new(0),
            time: AtomicUsize::new(0),
            bound,
        }
    }

    /// The program of a question; compiles it if it is not in the cache.
    pub(crate) fn get(&self, question: u64, compile: impl FnOnce() -> Program) -> Arc<Handle> {
        let shard = self.shards.get(own_shard()).or(self.shards.first());
        let time = self.time.load(Ordering::Relaxed);
        if let Some(shard) = shard {
            let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
            if shard.time != time {
                *shard = Shard { time, handles: FxHashMap::default() };
            } else if let Some(handle) = shard.handles.get(&question) {
                return Arc::clone(handle);
            }
        }
        let handle = Arc::new(Handle { program: self.program(question, compile) });
        if let Some(shard) = shard {
            let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
            if shard.time == self.time.load(Ordering::Relaxed) {
                shard.handles.insert(question, Arc::clone(&handle));
            }
        }
        handle
    }

    fn program(&self, question: u64, compile: impl FnOnce() -> Program) -> Arc<Program> {
        let lock = || self.programs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(program) = lock().get(&question) {
            return Arc::clone(program);
        }
        // Compiled without holding the lock, so that other questions do not wait.
        let program = Arc::new(compile());
        let bytes = program.bytes();
        let mut programs = lock();
        if self.bytes.load(Ordering::Relaxed) + bytes > self.bound {
            programs.clear();
            self.bytes.store(0, Ordering::Relaxed);
            self.time.fetch_add(1, Ordering::Relaxed);
        }
        let program = programs.entry(question).or_insert(program);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
        Arc::clone(program)
    }

    /// Adds to the size of the cache: a program that is kept now has more parts.
    pub(crate) fn grew(&self, bytes: usize) {
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
    }
}

/// The shard of this thread, from the address of a thread-local variable, which differs between threads.
fn own_shard() -> usize {
    thread_local! {
        static HERE: u8 = const { 0 };
    }
    let place = HERE.with(|here| std::ptr::from_ref(here) as usize as u64);
    // Fibonacci hashing: the upper bits depend on all bits of the address.
    (place.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61) as usize
}
