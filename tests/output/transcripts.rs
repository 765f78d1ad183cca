//! What the program prints, and its exit status: each case is a transcript under `tests/cli/`.
//!
//! `TRYCMD=overwrite cargo test --test output transcripts` writes the transcripts anew: look at the difference, and commit it.

#[test]
fn transcripts() {
    // What the terminal of the person who tests is like is no part of the answer.
    trycmd::TestCases::new()
        .case("tests/cli/*.trycmd")
        .case("tests/cli/*.toml")
        .env("COLUMNS", "80")
        .env("NO_COLOR", "1")
        .env("CLICOLOR_FORCE", "0");
}

/// Transcripts that say themselves what the terminal is like.
#[test]
fn terminals() {
    trycmd::TestCases::new().case("tests/cli/terminal/*.trycmd");
}

/// What the README shows is what comes out.
#[test]
fn readme() {
    trycmd::TestCases::new()
        .case("README.md")
        .case("examples/README.md")
        .case("tests/README.md")
        .env("COLUMNS", "80")
        .env("NO_COLOR", "1");
}
