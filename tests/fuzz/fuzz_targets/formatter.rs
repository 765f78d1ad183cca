//! Any bytes as a rule file that is formatted: what is formatted once is formatted, and is read as it was.

#![no_main]

use libfuzzer_sys::fuzz_target;
use simbind::{Rulebook, format};

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let Ok(formatted) = format::format("rules.yaml", &text) else { return };
    let again = format::format("rules.yaml", &formatted).expect("what was formatted can be formatted");
    assert_eq!(again, formatted, "formatting twice differs from formatting once");
    let comments = |text: &str| text.matches('#').count();
    assert_eq!(comments(&formatted), comments(&text), "a comment is gone");
    // The same mistakes, or none: only where they stand differs.
    let about = "format: 1\nversion: \"1\"\ndate: 2026-01-01\n";
    let read = |text: &str| match Rulebook::from_sources([("rulebook.yaml", about), ("rules.yaml", text)]) {
        Ok(_) => Vec::new(),
        Err(error) => {
            let mistakes = error.diagnostics().expect("rule files are refused for their mistakes");
            let mut found = mistakes.iter().map(|mistake| mistake.message().to_owned()).collect::<Vec<_>>();
            found.sort();
            found
        }
    };
    assert_eq!(read(&formatted), read(&text));
});
