//! The list of changes, and a draw from it: uniform, repeated by its seed.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::{Result, SOURCES};

/// A place in a file: line and column, both from 1.
pub type Place = (usize, usize);

/// One change of the code.
pub struct Mutant {
    pub file: String,
    pub genre: String,
    pub start: Place,
    pub end: Place,
    pub replacement: String,
    /// Place and change in the words of cargo-mutants.
    pub name: String,
}

pub fn draw(root: &Path, at: &Path, drawn: usize, seed: u64) -> Result<Vec<Mutant>> {
    let kept = at.join(format!("draw-{drawn}-{seed}.json"));
    if !kept.exists() {
        if fs::read_dir(at)?.flatten().any(|file| file.file_name().to_string_lossy().starts_with("draw-")) {
            return Err(format!("{} holds another draw; name another folder with `--at`", at.display()).into());
        }
        let mut list = Command::new("cargo");
        list.args(["mutants", "--list", "--json"]).current_dir(root);
        for source in SOURCES {
            list.args(["-f", source]);
        }
        let listed = list.output()?;
        if !listed.status.success() {
            return Err(String::from_utf8_lossy(&listed.stderr).into());
        }
        let all: Vec<Value> = serde_json::from_slice(&listed.stdout)?;
        let mut places = fastrand::Rng::with_seed(seed).choose_multiple(0..all.len(), drawn);
        places.sort_unstable();
        println!("{} of {} changes drawn with seed {seed}", places.len(), all.len());
        let mut chosen: Vec<_> = places.into_iter().map(|place| all[place].clone()).collect();
        for mutant in &mut chosen {
            mutant["of"] = all.len().into();
        }
        fs::write(&kept, serde_json::to_string_pretty(&chosen)?)?;
    }
    let chosen: Vec<Value> = serde_json::from_slice(&fs::read(&kept)?)?;
    chosen
        .iter()
        .map(|mutant| read(mutant).ok_or_else(|| format!("not as cargo-mutants writes it: {mutant}").into()))
        .collect()
}

fn read(mutant: &Value) -> Option<Mutant> {
    let text = |key: &str| mutant[key].as_str().map(str::to_owned);
    let place = |end: &str| {
        let place = &mutant["span"][end];
        Some((usize::try_from(place["line"].as_u64()?).ok()?, usize::try_from(place["column"].as_u64()?).ok()?))
    };
    Some(Mutant {
        file: text("file")?,
        genre: text("genre")?,
        start: place("start")?,
        end: place("end")?,
        replacement: text("replacement")?,
        name: text("name")?,
    })
}
