//! The folders of the repository that tests read.

use std::path::{Path, PathBuf};

/// A path of the repository.
pub fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The rulebook of a folder.
#[cfg(feature = "yaml")]
pub fn read(folder: &str) -> simbind::Rulebook {
    simbind::Rulebook::from_dir(root(folder)).unwrap_or_else(|error| panic!("{error}"))
}

/// The project's own rules, as their files say them.
#[cfg(feature = "yaml")]
pub fn own_rules() -> &'static simbind::Rulebook {
    static RULES: std::sync::OnceLock<simbind::Rulebook> = std::sync::OnceLock::new();
    RULES.get_or_init(|| read("rules"))
}

/// The files of the small rulebook of `tests/museum`, which is without a mistake.
pub fn museum() -> Vec<(String, String)> {
    ["XA.yaml", "countries.yaml", "rulebook.yaml", "vocabulary.yaml", "world.yaml"]
        .map(|name| {
            let text = std::fs::read_to_string(root("tests/museum").join(name));
            (name.to_owned(), text.unwrap_or_else(|error| panic!("{name}: {error}")))
        })
        .into()
}
