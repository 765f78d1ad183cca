//! simbind answers one practical question, with evidence: *I hold a number-retention card (保号卡) from country X; can I
//! use it with WeChat or Alipay, and if not, what can I do instead?*
//!
//! A person tells what they know of their situation in a [`Profile`]; [`evaluate`] returns an [`Evaluation`] with the best
//! and the worst that can come out, the reasons with their citations, the ways around, what is refused and what to do
//! instead. Facts that were not told stay open, and the answer is exact for all that they may turn out to be.
//!
//! ```
//! # #[cfg(feature = "builtin")] {
//! use simbind::facts::{CardScheme, Goal, PaymentCard, Platform};
//! use simbind::{Profile, evaluate};
//!
//! let profile = Profile::new(Goal::LinkCard)
//!     .with(Platform::Wechat)
//!     .with(PaymentCard::Debit)
//!     .with(CardScheme::Visa);
//! let evaluation = evaluate("NZ", &profile)?;
//! println!("{}", evaluation.verdict());
//! for reason in evaluation.reasons().filter(|reason| reason.decisive()) {
//!     println!("- {}", reason.text().en);
//! }
//! # }
//! # Ok::<(), simbind::Error>(())
//! ```
//!
//! # How it is built
//!
//! One way: YAML text is parsed with its places (`parse`), names become places and mistakes are collected (`resolve`),
//! rules become functions on sets of worlds (`compile`), a question is read off them (`evaluate`), and the answer is laid
//! out (`explain`). The engine knows no wallet and no country: the words come from a vocabulary file, and a
//! [`Rulebook`] of one's own may bring another one.
//!
//! # Features
//!
//! - `cli` (default): the program `simbind`, with everything below.
//! - `builtin`: the project's own rulebook, [`evaluate`](fn@evaluate) and the typed [`facts`].
//! - `yaml`: rulebooks from YAML text and folders, with diagnostics; checking them ([`lint`]).
//! - `render`: answers as text, Markdown and JSON ([`explain`]), and the whole rulebook as a static site ([`site`]).
//!
//! Without default features the evaluator stands alone, for a [`model::Model`] that was made elsewhere.

pub mod analysis;
#[cfg(feature = "builtin")]
mod builtin;
mod compile;
pub mod coverage;
mod date;
mod diagnostic;
pub mod difference;
mod error;
mod evaluate;
mod evaluation;
#[cfg(feature = "render")]
pub mod explain;
#[cfg(feature = "builtin")]
pub mod facts;
#[cfg(feature = "yaml")]
pub mod format;
pub mod keep;
#[cfg(feature = "yaml")]
pub mod lint;
#[cfg(feature = "yaml")]
mod load;
pub mod model;
pub mod mutation;
#[cfg(feature = "yaml")]
mod parse;
mod profile;
#[cfg(feature = "yaml")]
mod resolve;
mod rulebook;
#[cfg(feature = "yaml")]
pub mod schema;
pub mod sensitivity;
#[cfg(feature = "render")]
pub mod site;
#[cfg(feature = "yaml")]
mod skeleton;
mod spare;
mod test;
mod verdict;
mod worlds;

pub use diagnostic::{Diagnostic, Diagnostics, Edit, Fix, Label, Level};
pub use error::Error;
#[cfg(feature = "builtin")]
pub use evaluate::evaluate;
pub use evaluation::{Cited, Dispute, Evaluation, Hint, Offer, Opinion, Reason, Refusal};
pub use profile::{FactValue, Facts, GoalName, MeansName, Profile, Question};
pub use rulebook::Rulebook;
pub use test::{TestFailure, TestReport};
pub use verdict::{GateState, Holds, Verdict};

#[cfg(all(doctest, feature = "builtin"))]
#[doc = include_str!("../README.md")]
struct Readme;
