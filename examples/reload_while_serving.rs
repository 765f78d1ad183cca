//! Reloading while serving: rules are replaced while other threads answer with them.
//!
//! A rulebook is immutable, so that one is not changed but put in the place of another. Whoever is answering holds an `Arc` of
//! the one with which they began, and ends with it. New rules are read, tried with their own tests and compiled before anyone
//! sees them; rules with a mistake replace nothing.
//!
//! `cargo run --example reload_while_serving`

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Barrier, PoisonError, RwLock};
use std::thread;

use simbind::{Error, Profile, Rulebook};

/// The rules that are in use.
struct Desk {
    rules: RwLock<Arc<Rulebook>>,
}

impl Desk {
    /// The rules to answer with. The lock is held only for as long as it takes to count a reference up.
    fn rules(&self) -> Arc<Rulebook> {
        Arc::clone(&self.rules.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads other rules and puts them into use. All the work is done before the lock is taken.
    fn replace(&self, files: Vec<(String, String)>) -> Result<(), Error> {
        let rules = Rulebook::from_sources(files)?;
        rules.prepare()?;
        *self.rules.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(rules);
        Ok(())
    }
}

/// May a reader who owes two euros take a book home?
fn answer(rules: &Rulebook) -> Result<String, Error> {
    let profile = Profile::in_words_of(rules.vocabulary()).set("item", "book")?.set("copy", "on_shelf")?;
    let profile = profile.set("card", "valid")?.set("fines", "small")?.nothing_else();
    let evaluation = rules.evaluate("Harbour", &profile, None)?;
    Ok(format!("rules {}: {}", rules.version(), evaluation.verdict()))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let files = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/library_card"))?;
    let desk = Desk { rules: RwLock::new(Arc::new(Rulebook::from_sources(files.clone())?)) };
    let (everyone_answers, closing) = (Barrier::new(4), AtomicBool::new(false));

    let answers = thread::scope(|scope| {
        let threads = [(); 3].map(|()| {
            scope.spawn(|| {
                let mut answers = BTreeSet::from([answer(&desk.rules())?]);
                everyone_answers.wait();
                while !closing.load(Ordering::Acquire) {
                    answers.insert(answer(&desk.rules())?);
                }
                answers.insert(answer(&desk.rules())?);
                Ok(answers)
            })
        });
        everyone_answers.wait();

        let slip = edited(&files, "fines: {not: none}", "fines: {not: nothing}");
        if let Err(error) = desk.replace(slip) {
            println!("Refused, and the old rules stay: {error}\n");
        }
        // From now on whoever owes little may borrow, says the leaflet as well.
        let next = edited(&edited(&files, "fines: {not: none}", "fines: large"), "2026.1", "2026.2");
        let replaced = desk.replace(next);
        closing.store(true, Ordering::Release);
        (replaced, threads.map(|thread| thread.join()))
    });

    let (replaced, threads) = answers;
    replaced?;
    for (number, answers) in (1..).zip(threads) {
        let answers: Result<BTreeSet<String>, Error> = answers.map_err(|_| "a thread did not end")?;
        println!("Thread {number}\n  {}", answers?.into_iter().collect::<Vec<_>>().join("\n  "));
    }
    Ok(())
}

/// The rule files of a folder, each with its name.
fn read(folder: &Path) -> std::io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "yaml") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, fs::read_to_string(&path)?));
        }
    }
    Ok(files)
}

/// The files with a piece of text replaced by another one.
fn edited(files: &[(String, String)], piece: &str, other: &str) -> Vec<(String, String)> {
    files.iter().map(|(name, text)| (name.clone(), text.replace(piece, other))).collect()
}
