//! Names by which people know wallets, banks, cards and operators.

use super::Scope;
use crate::engine::ids::{ClaimId, FactId, List, ValueId, ValueSet};
use crate::engine::model::Text;
use crate::engine::record::{Str, record};
use crate::engine::told;

record! {
    /// A name by which people know a wallet, a bank, a card or an operator, and the facts that it implies. People know
    /// that they have GoPay; the rulebook knows whether GoPay is a partner of some network.
    #[derive(Eq)]
    pub struct KnownName {
        /// Name within the rulebook.
        id: Str as &str,
        /// Where it is known.
        scope: Scope as Scope,
        /// What it is called, as shown.
        label: Text as &Text,
        /// Other ways in which people write it.
        also: List<Str> = "crate::engine::record::unset",
        /// The facts that it implies; the first is the fact for which the name can be told.
        tells: List<(FactId, ValueSet)>,
        /// The claims that support this.
        because: List<ClaimId> as &[ClaimId],
    }
}

impl KnownName {
    /// The fact for which the name can be told: the first of those that it implies.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let rulebook = Rulebook::builtin();
    /// let wallet = rulebook.names_in("MY")?.find(|name| name.label().en() == "Touch 'n Go eWallet");
    /// assert_eq!(wallet.and_then(|wallet| wallet.fact()), rulebook.vocabulary().fact("home_wallet"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn fact(&self) -> Option<FactId> {
        self.tells.first().map(|(fact, _)| *fact)
    }

    /// The facts that it implies, each with the values that are possible.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let rulebook = Rulebook::builtin();
    /// let dana = rulebook.names_in("ID")?.find(|name| name.id() == "dana").expect("it is known");
    /// let facts: Vec<_> = dana.tells().filter_map(|(fact, _)| rulebook.model().fact(fact)).map(|fact| fact.id()).collect();
    /// assert_eq!(facts, ["home_wallet", "home_wallet_network"]);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    pub fn tells(&self) -> impl Iterator<Item = (FactId, Vec<ValueId>)> {
        self.tells.iter().map(|(fact, values)| (*fact, values.iter().collect()))
    }

    /// Other ways in which people write it.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let written: Vec<_> = Rulebook::builtin().names_in("HK")?.flat_map(|name| name.also()).collect();
    /// assert!(written.contains(&"支付宝香港"));
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    pub fn also(&self) -> impl Iterator<Item = &str> {
        self.also.iter().map(|word| &**word)
    }

    /// Whether a word means this name. Case, blanks, apostrophes, hyphens and full stops make no difference: `TNG`,
    /// `Touch'n Go` and `touch n go` are the same.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let meant = |word: &str| Rulebook::builtin().names_in("MY").map(|mut names| names.any(|name| name.is_called(word)));
    /// assert!(meant("touch'n go")? && meant("TNG")? && !meant("GoPay")?);
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn is_called(&self, word: &str) -> bool {
        let word = told::spelling(word);
        self.spellings().any(|name| told::spelling(name) == word)
    }

    /// Whether it tells anything of a fact.
    pub(crate) fn is_of(&self, fact: FactId) -> bool {
        self.tells.iter().any(|(of, _)| *of == fact)
    }

    /// Every spelling by which it can be told.
    pub(crate) fn spellings(&self) -> impl Iterator<Item = &str> {
        let labels = self.label.iter().map(|(_, label)| label);
        [&*self.id].into_iter().chain(labels).chain(self.also.iter().map(|word| &**word))
    }
}
