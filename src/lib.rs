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

mod engine;
#[cfg(feature = "builtin")]
pub mod facts;
#[cfg(feature = "yaml")]
mod read;
mod reason;
#[cfg(feature = "render")]
mod render;
mod workbench;

#[cfg(feature = "builtin")]
pub use engine::evaluate::evaluate;
pub use engine::{
    Cited, Dispute, Error, Evaluation, FactValue, Facts, GateState, GoalName, Hint, Holds, MeansName, Offer, Opinion,
    Profile, Question, Reason, Refusal, Rulebook, Verdict, model,
};
#[cfg(feature = "yaml")]
pub use read::{Diagnostic, Diagnostics, Edit, Fix, Label, Level, format, schema};
pub use reason::{analysis, keep};
#[cfg(feature = "render")]
pub use render::{explain, site};
#[cfg(feature = "yaml")]
pub use workbench::lint;
pub use workbench::{TestFailure, TestReport, coverage, difference, mutation, sensitivity};

#[cfg(all(doctest, feature = "builtin"))]
#[doc = include_str!("../README.md")]
struct Readme;
