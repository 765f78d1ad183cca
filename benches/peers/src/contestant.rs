//! What every contestant can do: answer one profile after another, and say what it found.
//!
//! A contestant is built once from rules and profiles: rules are compiled, profiles are put into its own form. Only
//! [`Contestant::turn`] is timed. It asks for the rules that hold and leaves them in the form in which the contestant gives
//! them; names are made of them only in [`Contestant::found`], for the check.

use std::error::Error;
use std::hint::black_box;

use crate::condition::{Fact, World};
use crate::model::Item;

pub trait Contestant {
    /// Answers some profiles.
    fn turn(&self, turn: Turn);

    /// The names of the rules that hold in a profile, in any order.
    fn found(&self, world: usize) -> Vec<String>;
}

/// Builds a contestant for some rules and complete profiles.
pub type Build = fn(&[Fact], &[Item], &[World]) -> Result<Box<dyn Contestant>, Box<dyn Error>>;

/// How many profiles to answer: those from `first` to `first + window`, over and over, `count` in all.
#[derive(Clone, Copy)]
pub struct Turn {
    pub first: usize,
    pub window: usize,
    pub count: usize,
}

impl Turn {
    #[inline]
    pub fn each<T>(self, mut ask: impl FnMut(usize) -> T) {
        let mut at = self.first;
        for _ in 0..self.count {
            black_box(ask(black_box(at)));
            at += 1;
            if at == self.first + self.window {
                at = self.first;
            }
        }
    }
}

/// The conditions read one by one as trees, with no index: what a rule engine costs that does nothing clever.
pub struct Plain {
    rules: Vec<Item>,
    worlds: Vec<World>,
}

impl Plain {
    pub fn build(_: &[Fact], rules: &[Item], worlds: &[World]) -> Result<Box<dyn Contestant>, Box<dyn Error>> {
        Ok(Box::new(Plain { rules: rules.to_vec(), worlds: worlds.to_vec() }))
    }

    fn ask(&self, world: usize) -> Vec<usize> {
        let world = &self.worlds[world];
        (0..self.rules.len()).filter(|rule| self.rules[*rule].when.holds(world)).collect()
    }
}

impl Contestant for Plain {
    fn turn(&self, turn: Turn) {
        turn.each(|world| self.ask(world));
    }

    fn found(&self, world: usize) -> Vec<String> {
        self.ask(world).into_iter().map(|rule| self.rules[rule].id.clone()).collect()
    }
}

/// A profile as names: facts and their values.
pub fn told<'f>(facts: &'f [Fact], world: &'f [usize]) -> impl Iterator<Item = (&'f str, &'f str)> {
    facts.iter().zip(world).map(|(fact, value)| (fact.id.as_str(), fact.values[*value].as_str()))
}

/// A profile as a JSON object.
pub fn as_json(facts: &[Fact], world: &[usize]) -> serde_json::Value {
    told(facts, world).map(|(fact, value)| (fact.to_owned(), value.into())).collect::<serde_json::Map<_, _>>().into()
}

/// Values in quotation marks, with commas between them. Names are made of letters, digits and `_`, so nothing needs escaping.
pub fn quoted(values: &[&str], mark: char) -> String {
    values.iter().map(|value| format!("{mark}{value}{mark}")).collect::<Vec<_>>().join(", ")
}
