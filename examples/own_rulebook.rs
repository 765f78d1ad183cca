//! Another domain with the same engine: may I borrow this item from the library?
//!
//! `examples/library_card` brings words of its own (gates, goals, facts, worlds that cannot be), its branches in place of
//! countries, and the rules of one branch with tests beside them. Nothing in the engine knows of books.
//!
//! `cargo run --example own_rulebook`

use std::error::Error;

use simbind::model::Lang;
use simbind::{Profile, Rulebook};

fn main() -> Result<(), Box<dyn Error>> {
    let rulebook = Rulebook::from_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/library_card"))?;

    // Editors write a test beside each rule, and a twin that differs in one fact; this is how a program runs them.
    let report = rulebook.test();
    for failure in report.failures() {
        eprintln!("{failure}");
    }
    if !report.failures().is_empty() {
        return Err(format!("{} of {} tests failed", report.failures().len(), report.run()).into());
    }
    println!("{} tests passed; rulebook {} of {}\n", report.run(), rulebook.version(), rulebook.date());

    ask(&rulebook, "I have a card and owe two euros. May I take a book home?", |profile| {
        profile
            .set("item", "book")?
            .set("card", "valid")?
            .set("fines", "small")?
            .set_any("copy", ["on_shelf", "kept_for_me"])
    })?;
    ask(&rulebook, "And that atlas from the reference shelf, if I owe nothing?", |profile| {
        Ok(profile
            .set("item", "reference_book")?
            .set("copy", "on_shelf")?
            .set("card", "valid")?
            .set("fines", "none")?
            .nothing_else())
    })?;

    // Words are checked against the rulebook's own vocabulary.
    if let Err(error) = Profile::in_words_of(rulebook.vocabulary()).set("item", "bok") {
        println!("A slip of the pen: {error}");
    }
    // A branch may be known by name and have no rules; that is an error, not a guess.
    if let Err(error) = rulebook.evaluate("Old Town", &Profile::in_words_of(rulebook.vocabulary()), None) {
        println!("Another branch: {error}");
    }
    Ok(())
}

fn ask(
    rulebook: &Rulebook,
    question: &str,
    tell: impl FnOnce(Profile) -> Result<Profile, simbind::Error>,
) -> Result<(), simbind::Error> {
    let profile = tell(Profile::in_words_of(rulebook.vocabulary()))?;
    let evaluation = rulebook.evaluate("Harbour", &profile, None)?;
    println!("» {question}\n\n{}", evaluation.to_text(Lang::En, 90, false));
    Ok(())
}
