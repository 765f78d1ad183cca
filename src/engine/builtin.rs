//! The project's own rulebook, compiled in.
//!
//! The rule files are resolved when they change, not when the library is used: the model is committed as Rust data
//! (`builtin/model.rs`), so that loading it costs nothing. A test fails if it differs from `rules/`.

#[rustfmt::skip]
mod model;
#[cfg(feature = "workbench")]
#[rustfmt::skip]
mod tests;

use std::sync::LazyLock;

use super::rulebook::Rulebook;

static BUILTIN: LazyLock<Rulebook> = LazyLock::new(|| {
    #[cfg(feature = "workbench")]
    let model = super::model::Model { tests: super::ids::Table::fixed(&tests::TESTS), ..model::MODEL.clone() };
    #[cfg(not(feature = "workbench"))]
    let model = model::MODEL.clone();
    Rulebook::new(model)
});

impl Rulebook {
    /// The project's own rulebook.
    ///
    /// ```
    /// use simbind::Rulebook;
    ///
    /// let rulebook = Rulebook::builtin();
    /// assert!(rulebook.described().any(|country| country.code() == "NZ"));
    /// assert_eq!(rulebook.country("新西兰")?.code(), "NZ");
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn builtin() -> &'static Rulebook {
        &BUILTIN
    }
}
