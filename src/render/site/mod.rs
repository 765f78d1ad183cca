//! The whole rulebook as a static site: the outcome for each country, the reasons, and the sources.
//!
//! The pages depend only on the answers of the engine and on the rules: not on the clock, not on other sites (a browser
//! loads nothing from elsewhere), and on no script except for the interactive page (`ask`). The same rulebook yields
//! the same bytes.

mod age;
mod answers;
mod ask;
mod claims;
mod data;
mod entries;
mod html;
mod index;
mod labels;
mod links;
mod picture;
mod sheet;
mod shell;
mod situations;
mod sources;
mod trees;
mod vocabulary;

use std::collections::BTreeMap;

use crate::engine::error::Error;
use crate::engine::model::{Fact, FactId};
use crate::engine::rulebook::Rulebook;
use crate::engine::suggest::suggest;
use ask::Assets;
use data::Data;
pub(in crate::render) use sheet::on_site;
use shell::View;

const STYLE: &str = include_str!("style.css");

/// The pages of a rulebook in each of its languages, by path.
///
/// ```
/// use simbind::Rulebook;
/// use simbind::site::Site;
///
/// # fn site() -> Result<(), simbind::Error> {
/// let site = Site::of(Rulebook::builtin())?;
/// for (path, bytes) in site.files() {
///     println!("{path}: {} bytes", bytes.len());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    /// The most values of a fact that makes the columns of the picture by default.
    pub const MOST_PARTS: usize = 4;

    /// The site of a rulebook. Its picture has a column for each typical situation of the vocabulary; without
    /// situations, for each value of the first fact that has few values.
    ///
    /// # Errors
    /// When the rules are too hard to be decided ([`Error::is_too_hard`]). A question tree that is too large is
    /// reported on its page and is not an error.
    pub fn of(rulebook: &Rulebook) -> Result<Site, Error> {
        Site::with_columns(rulebook, None)
    }

    /// The site with a column of the picture for each value of a fact.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::site::Site;
    /// use simbind::Rulebook;
    ///
    /// let unknown = Site::parted_by(Rulebook::builtin(), "platfrom").unwrap_err();
    /// assert_eq!(unknown.to_string(), "unknown fact `platfrom`; did you mean `platform`?");
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the vocabulary has no such fact, and as for [`Site::of`].
    pub fn parted_by(rulebook: &Rulebook, fact: &str) -> Result<Site, Error> {
        let vocabulary = &rulebook.model().vocabulary;
        let unknown = || Error::unknown("fact", fact, suggest(fact, vocabulary.facts.iter().map(Fact::id)));
        Site::with_columns(rulebook, Some(vocabulary.fact(fact).ok_or_else(unknown)?))
    }

    fn with_columns(rulebook: &Rulebook, fact: Option<FactId>) -> Result<Site, Error> {
        let data = Data::new(rulebook, fact)?;
        let mut files = BTreeMap::from([
            ("style.css".to_owned(), STYLE.into()),
            ("index.html".to_owned(), index::front_door(&data).into()),
        ]);
        let assets = Assets::new(&data);
        files.extend(assets.files());
        for lang in rulebook.model().vocabulary.languages() {
            let view = View::new(&data, *lang);
            let pages = pages(view).into_iter().chain([view.ask(&assets)]);
            files.extend(pages.map(|(path, page)| (path, page.into_bytes())));
        }
        Ok(Site { files })
    }

    /// Every file with its path (with `/` between folders) and bytes, in order of the paths.
    ///
    /// ```
    /// # #[cfg(feature = "yaml")] {
    /// use simbind::site::Site;
    /// use simbind::Rulebook;
    ///
    /// let library = Rulebook::from_dir("examples/library_card")?;
    /// let site = Site::of(&library)?;
    /// assert!(site.files().any(|(path, _)| path == "index.html"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// Every text file: all files but the compiled engine.
    ///
    /// ```
    /// # #[cfg(feature = "yaml")] {
    /// use simbind::site::Site;
    /// use simbind::Rulebook;
    ///
    /// let site = Site::of(&Rulebook::from_dir("examples/library_card")?)?;
    /// assert!(site.texts().any(|(path, text)| path == "index.html" && text.starts_with("<!DOCTYPE html>")));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files().filter_map(|(path, bytes)| Some((path, std::str::from_utf8(bytes).ok()?)))
    }
}

/// The pages of one language.
fn pages(view: View<'_>) -> Vec<(String, String)> {
    let mut pages = vec![view.index(), view.claims_index(), view.sources(), view.vocabulary(), view.trees_index()];
    pages.push(view.world());
    pages.extend((0..view.data.askers.len()).filter_map(|column| view.situation(column)));
    pages.extend(view.data.rows.iter().filter_map(|row| view.country(row)));
    pages.extend(view.claim_scopes().into_iter().map(|scope| view.claims_of(scope)));
    pages.extend(view.data.trees.iter().map(|tree| view.tree(tree)));
    pages
}
