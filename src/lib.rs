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
//!     println!("- {}", reason.text().en());
//! }
//! # }
//! # Ok::<(), simbind::Error>(())
//! ```
//!
//! # How do I ..
//!
//! - ask a question? [`evaluate`](fn@evaluate) with a [`Profile`]; with rules of one's own, or as of a [`Date`],
//!   [`Rulebook::evaluate`].
//! - tell by name what a person told? [`Profile::set`], or [`Question`] for what stands in JSON or YAML.
//! - load rules of my own? [`Rulebook::from_dir`] and [`Rulebook::from_sources`] (feature `yaml`), or [`Rulebook::from_model`] for a
//!   model that another tool made: everything in it is checked. `examples/own_rulebook.rs` is another domain.
//! - walk the reasons? [`Evaluation::opinions`], [`Opinion::reasons`], [`Reason::citations`]; [routes](Opinion::routes),
//!   [refusals](Opinion::refused) and [alternatives](Opinion::alternatives) stand beside them.
//! - show an answer? [`Evaluation::to_text`], [`to_markdown`](Evaluation::to_markdown), [`to_report`](Evaluation::to_report) for JSON, and
//!   [`site`] for a whole rulebook (feature `render`).
//! - tell a typical situation? [`Profile::in_situation`]. Know how far an answer can be relied on? [`Evaluation::ordinary`],
//!   [`Evaluation::foreseeable`], [`Evaluation::pending`], [`Evaluation::presumed`], [`Evaluation::standing`] (module [`standing`]).
//! - know what to ask next? [`Evaluation::next_question`]; which facts force the answer? [`Evaluation::sufficient_reason`]; what would
//!   improve it? [`Evaluation::ways_forward`]; why does something else not come out? [`Evaluation::why_not`]; why does another
//!   situation fare otherwise? [`Evaluation::compare`] (feature `reason`, module [`analysis`]).
//! - find what is wrong with rules? [`lint::check`]; what has no effect? [`Rulebook::coverage`]; what a change changes?
//!   [`Rulebook::difference`]; what no test notices? [`Rulebook::mutate`]; what rests on a source? [`Rulebook::sensitivity`] (feature
//!   `workbench`).
//! - leave, or have another engine judge? [`export`] writes a rulebook as Rego or Cedar (feature `workbench`).
//! - reload rules while serving? A [`Rulebook`] is immutable: build the new one, [prepare](Rulebook::prepare) it, and swap an
//!   `Arc<Rulebook>`; answers that are being read keep the old one. `examples/reload_while_serving.rs` does so.
//! - bound the memory of a long-running process? [`Rulebook::with_memory_bound`].
//! - handle an error? [`Error::code`] is a stable word; [`Error::unknown_word`], [`Error::is_contradiction`] and
//!   [`Error::is_too_hard`] say what it is about.
//!
//! # What may change
//!
//! Results are read by accessors, and enumerations that may gain members are `#[non_exhaustive]`: both grow without a new major
//! version. Closed by what they mean are [`Verdict`], [`Holds`], [`GateState`], [`Basis`](model::Basis), [`Grade`](model::Grade),
//! [`Confidence`](model::Confidence) and [`Compliance`](model::Compliance): a `match` over one of these is complete, and a
//! compiler tells when that ceases to be so.
//!
//! # The house
//!
//! Eight rooms, one way; a test holds that none imports from one further down.
//!
//! ```text
//! engine     the model, sets of worlds, profiles, the compiled program of a question, answers
//! read       YAML to a model and back, with every mistake in its place                              feature yaml
//! reason     about one answer: what can come out, what to ask, what forces it, what helps           feature reason
//! workbench  about a rulebook: lints, differences, mutation, sensitivity, the tests beside rules    feature workbench
//! render     answers as text, Markdown, HTML and JSON; the site                                     feature render
//! tables     answers to whole tables                                                                feature tables
//! cli        the program                                                                            feature cli
//! facts      the words of the project's own vocabulary as types, generated                          feature builtin
//! ```
//!
//! A question goes through `engine/profile` (words to sets), `engine/program` (compiled once per question: conditions as rows
//! of a bit matrix, gates and verdict as signals of a circuit), `engine/program/answer` (bits in, bits out) and
//! `engine/evaluation` (bits to rules, citations, text). The engine knows no wallet and no country: the words come from a
//! vocabulary file, and a [`Rulebook`] of one's own may bring another one.
//!
//! # Features
//!
//! - `cli` (default): the program `simbind`, with everything below.
//! - `builtin`: the project's own rulebook, [`evaluate`](fn@evaluate) and the typed [`facts`]: the engine and nothing else.
//! - `reason`: [`analysis`], [`certificate`], [`interview`], [`standing`] and [`keep`].
//! - `yaml`: rulebooks from YAML text and folders, with [`Diagnostics`]; [`mod@format`] and [`schema`].
//! - `workbench`: [`coverage`], [`difference`], [`export`], [`mutation`], [`sensitivity`], what to read again first ([`round`]), tests beside rules; with `yaml` also [`lint`].
//! - `render`: [`explain`] and [`site`].
//! - `tables`: the module `tables`: a row of answers for each row of an Arrow table.
//!
//! Without default features the evaluator stands alone, for a [`model::Model`] that was made elsewhere.

// Rooms that a set of features leaves out are those that use the rest of the engine.
#![cfg_attr(not(test), deny(clippy::cast_possible_truncation))]
#![cfg_attr(not(feature = "cli"), allow(dead_code, unused_imports, reason = "used by rooms that are left out"))]

mod engine;
#[cfg(feature = "builtin")]
pub mod facts;
#[cfg(feature = "yaml")]
mod read;
#[cfg(feature = "reason")]
mod reason;
#[cfg(feature = "render")]
mod render;
#[cfg(feature = "tables")]
pub mod tables;
#[cfg(feature = "workbench")]
mod workbench;

#[cfg(feature = "builtin")]
pub use engine::evaluate::evaluate;
pub use engine::{
    Cited, Dispute, Error, Evaluation, FactValue, Facts, GateState, GoalName, Hint, Holds, MeansName, Offer, Opinion,
    Profile, Question, Reason, Refusal, Rulebook, Verdict, Words, model, printable,
};
/// A day of the calendar, of the crate `jiff`: `"2026-11-26".parse::<simbind::Date>()`.
pub use jiff::civil::Date;
#[cfg(feature = "yaml")]
#[doc(hidden)]
pub use read::compiled_in;
#[cfg(feature = "yaml")]
pub use read::{Diagnostic, Diagnostics, Edit, Fix, Label, Level, format, schema};
#[cfg(feature = "reason")]
pub use reason::{analysis, certificate, interview, keep, standing};
#[cfg(feature = "render")]
pub use render::{contract, explain, site};
#[cfg(all(feature = "workbench", feature = "yaml"))]
pub use workbench::lint;
#[cfg(feature = "workbench")]
pub use workbench::{TestFailure, TestReport, coverage, difference, export, mutation, round, sensitivity};

#[cfg(all(doctest, feature = "builtin"))]
#[doc = include_str!("../README.md")]
struct Readme;
