//! Timing of several contestants against one another.
//!
//! The contestants take turns: in every round each answers a window of profiles, the same for all, once to warm up and then
//! for about as long as the others; the next round has another window and begins with another contestant. So whatever slows
//! the machine down for a while slows all of them, and only the time counts in which the thread was running. A window is
//! small enough that its profiles stay in the cache in anyone's form, and large enough that a branch predictor does not know
//! it by heart. Reported are the median over the rounds of the time per profile, and the median over the rounds of its
//! ratio to a contestant of reference in the same round.

use std::sync::Barrier;
use std::time::{Duration, Instant};

use cpu_time::ThreadTime;

use crate::contestant::Turn;

/// How long a turn is to take at least.
const TURN: Duration = Duration::from_millis(2);
const WINDOW: usize = 128;

pub struct Entry<'e> {
    pub name: String,
    /// Whether it answers one question of its own, whatever the profiles are.
    alone: bool,
    turn: Box<dyn Fn(Turn) + 'e>,
}

pub struct Timing {
    pub name: String,
    /// Nanoseconds per profile.
    pub time: f64,
    /// To the contestant of reference.
    pub ratio: f64,
}

impl<'e> Entry<'e> {
    pub fn new(name: impl Into<String>, turn: impl Fn(Turn) + 'e) -> Entry<'e> {
        Entry { name: name.into(), alone: false, turn: Box::new(turn) }
    }

    /// One that answers the same question over and over.
    pub fn alone(name: impl Into<String>, turn: impl Fn(Turn) + 'e) -> Entry<'e> {
        Entry { alone: true, ..Entry::new(name, turn) }
    }
}

/// Times the entries over some profiles; `reference` is the place of one of them.
pub fn race(entries: &[Entry<'_>], worlds: usize, rounds: usize, reference: usize) -> Vec<Timing> {
    let windows = entries.iter().map(|entry| if entry.alone { 1 } else { WINDOW.min(worlds) }).collect::<Vec<_>>();
    let counts = entries.iter().zip(&windows).map(|(entry, window)| enough(&entry.turn, *window)).collect::<Vec<_>>();
    let mut times = vec![vec![0.0; rounds]; entries.len()];
    for round in 0..rounds {
        for place in 0..entries.len() {
            let place = (place + round) % entries.len();
            let window = windows[place];
            let first = round % (worlds / WINDOW.min(worlds)) * window;
            (entries[place].turn)(Turn { first, window, count: window });
            let begin = ThreadTime::now();
            (entries[place].turn)(Turn { first, window, count: counts[place] });
            times[place][round] = begin.elapsed().as_nanos() as f64 / counts[place] as f64;
        }
    }
    let timing = |(place, entry): (usize, &Entry<'_>)| Timing {
        name: entry.name.clone(),
        time: median(times[place].clone()),
        ratio: median(times[place].iter().zip(&times[reference]).map(|(time, of)| time / of).collect()),
    };
    entries.iter().enumerate().map(timing).collect()
}

/// How many times as many profiles two threads answer in a time as one does.
pub fn two_threads(turn: &(dyn Fn(Turn) + Sync), rounds: usize) -> f64 {
    let count = enough(turn, WINDOW / 2) * 5;
    let rate = |threads: usize| {
        let start = Barrier::new(threads);
        std::thread::scope(|scope| {
            let spawn = |thread: usize| {
                let (start, first) = (&start, thread * WINDOW / 2);
                scope.spawn(move || {
                    start.wait();
                    let begin = Instant::now();
                    turn(Turn { first, window: WINDOW / 2, count });
                    begin.elapsed().as_secs_f64().recip()
                })
            };
            let threads = (0..threads).map(spawn).collect::<Vec<_>>();
            threads.into_iter().map(|thread| thread.join().unwrap_or(0.0)).sum::<f64>()
        })
    };
    median((0..rounds).map(|_| rate(1).recip() * rate(2)).collect())
}

/// How many profiles take about the time of a turn: the window once or several times.
fn enough(turn: &(impl Fn(Turn) + ?Sized), window: usize) -> usize {
    let mut count = window;
    loop {
        let begin = Instant::now();
        turn(Turn { first: 0, window, count });
        if begin.elapsed() >= TURN {
            return count;
        }
        count *= 2;
    }
}

pub fn median(mut of: Vec<f64>) -> f64 {
    of.sort_by(f64::total_cmp);
    of[of.len() / 2]
}
