//! How closely the project's own tests hold its own rules.
//!
//! `SIMBIND_MUTATE=all cargo test --test workbench mutation` makes every mutant; without it one in eight is made.

use simbind::Rulebook;
use simbind::mutation::{Outcome, Sample};

/// At least so many in a hundred of the changes of the built-in rules are noticed.
const LEAST: f64 = 95.0;

#[test]
fn the_built_in_rules_are_held_by_their_tests() {
    let every = if std::env::var("SIMBIND_MUTATE").is_ok_and(|what| what == "all") { 1 } else { 8 };
    let found = Rulebook::builtin().mutate(Sample::all().every(every)).unwrap();
    assert!(found.mutants().len() > 2000 / every, "only {} mutants were made", found.mutants().len());
    let survived = found.with(Outcome::Survived).map(|mutant| format!("{}\n", mutant.name())).collect::<String>();
    assert!(
        found.percent() >= LEAST,
        "{:.1}% are noticed, {LEAST}% at least should be; not noticed:\n{survived}",
        found.percent()
    );
}
