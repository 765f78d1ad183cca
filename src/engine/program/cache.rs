//! Programs that were compiled, up to a bound on the bytes that they take.
//!
//! When the bound is reached, all are dropped and the cache begins anew, as the lazy automata of regular expression engines
//! do (Cox 2010): no book is kept of what was used when, and a process that asks a million questions stays as large as the
//! bound. Whoever is reading a program keeps it until they are done.
//!
//! Threads ask in shards of their own: each has its own handles to programs, so that threads that ask the same question do
//! not contend for one counter of references.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;

use super::Program;

/// Handles of one shard.
const SHARDS: usize = 8;

/// A program, as one shard holds it.
#[derive(Debug)]
pub(crate) struct Handle {
    program: Arc<Program>,
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
    /// About how many bytes the programs take.
    bytes: AtomicUsize,
    /// How often they were dropped: a shard of an earlier time is out of date.
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

    /// The program of a question, compiled if there is none.
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
        // Compiled without the lock: others who ask something else need not wait.
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

    /// A program that is kept takes more bytes than it did.
    pub(crate) fn grew(&self, bytes: usize) {
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
    }
}

/// The shard of this thread: by where its own variables stand, which differs between threads.
fn own_shard() -> usize {
    thread_local! {
        static HERE: u8 = const { 0 };
    }
    let place = HERE.with(|here| std::ptr::from_ref(here) as usize as u64);
    // Fibonacci hashing: the upper bits depend on all of the address.
    (place.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 61) as usize
}
