//! simbind answers one practical question, with evidence: *I hold a number-retention card (保号卡) from country X; can I
//! use it with WeChat or Alipay, and if not, what can I do instead?*
//!
//! A person tells what they know of their situation in a [`Profile`]; [`evaluate`] returns an [`Evaluation`] with the
//! best and the worst verdict that is possible, the reasons with their citations, the ways around, what is refused, and
//! what to do instead. Facts that were not told stay open, and the answer is exact for all values that they may have.
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
//! - set facts by name? [`Profile::set`]; [`Question`] for a question in JSON or YAML.
//! - load rules of my own? [`Rulebook::from_dir`] and [`Rulebook::from_sources`] (feature `yaml`), or
//!   [`Rulebook::from_model`] for a model that another tool made, which is validated completely.
//!   `examples/own_rulebook.rs` is another domain.
//! - walk the reasons? [`Evaluation::opinions`], [`Opinion::reasons`], [`Reason::citations`]; likewise
//!   [routes](Opinion::routes), [refusals](Opinion::refused) and [alternatives](Opinion::alternatives).
//! - show an answer? [`Evaluation::to_text`], [`to_markdown`](Evaluation::to_markdown),
//!   [`to_report`](Evaluation::to_report) for JSON, and [`site`] for a whole rulebook (feature `render`).
//! - start from a typical situation? [`Profile::in_situation`].
//! - know how far an answer can be relied on? [`Evaluation::ordinary`], [`Evaluation::foreseeable`],
//!   [`Evaluation::pending`], [`Evaluation::presumed`], [`Evaluation::standing`] (module [`standing`]).
//! - know what to ask next? [`Evaluation::next_question`]; which facts force the answer?
//!   [`Evaluation::sufficient_reason`]; what would improve it? [`Evaluation::ways_forward`]; why is the verdict not
//!   another one? [`Evaluation::why_not`]; why does another situation have another answer? [`Evaluation::compare`]
//!   (feature `reason`, module [`analysis`]).
//! - find mistakes in rules? [`lint::check`]; rules without effect? [`Rulebook::coverage`]; the answers that an edit
//!   changes? [`Rulebook::difference`]; the edits that no test notices? [`Rulebook::mutate`]; the answers that depend
//!   on a source? [`Rulebook::sensitivity`] (feature `workbench`).
//! - use another engine, or compare with one? [`export`] writes a rulebook as Rego or Cedar (feature `workbench`).
//! - reload rules while serving? A [`Rulebook`] is immutable: build the new one, [prepare](Rulebook::prepare) it, and
//!   swap an `Arc<Rulebook>`; answers that are being read keep the old one. `examples/reload_while_serving.rs` does so.
//! - bound the memory of a long-running process? [`Rulebook::with_memory_bound`].
//! - handle an error? [`Error::code`] is a stable word; [`Error::unknown_word`], [`Error::is_contradiction`] and
//!   [`Error::is_too_hard`] tell kinds apart.
//!
//! # What may change
//!
//! Results are read by accessors, and enumerations that may gain members are `#[non_exhaustive]`: both can grow without
//! a new major version. [`Verdict`], [`Holds`], [`GateState`], [`Basis`](model::Basis), [`Grade`](model::Grade),
//! [`Confidence`](model::Confidence) and [`Compliance`](model::Compliance) are closed by their meaning: a `match` over
//! one of these is complete, and if that changes the compiler says so.
//!
//! # The rooms
//!
//! The code is divided into eight rooms; a test holds that imports go one way only.
//!
//! ```text
//! engine     model, sets of worlds, profiles, the compiled program of a question, evaluations
//! read       YAML to a model and back; diagnostics, formatting, schemas                        feature yaml
//! reason     analyses of one answer: what can come out, what to ask, what forces it, ways      feature reason
//! workbench  tools for a rulebook: lints, differences, mutation, sensitivity, inline tests     feature workbench
//! render     answers as text, Markdown, HTML and JSON; the site                                feature render
//! tables     answers to whole tables                                                           feature tables
//! cli        the program                                                                       feature cli
//! facts      the project's own vocabulary as types, generated                                  feature builtin
//! ```
//!
//! A question passes through `engine/profile` (words to sets of values), `engine/program` (compiled once per question:
//! conditions as rows of a bit matrix, gates and verdict as signals of a circuit), `engine/program/answer` (bits in,
//! bits out) and `engine/evaluation` (bits to rules, citations, texts). The engine knows no wallet and no country: the
//! words come from a vocabulary file, and a [`Rulebook`] of one's own may bring another one.
//!
//! # Features
//!
//! - `cli` (default): the program `simbind`, with everything below.
//! - `builtin`: the project's own rulebook, [`evaluate`](fn@evaluate) and the typed [`facts`]: the engine and nothing
//!   else.
//! - `reason`: [`analysis`], [`certificate`], [`interview`], [`standing`] and [`keep`].
//! - `yaml`: rulebooks from YAML text and folders, with [`Diagnostics`]; [`mod@format`] and [`schema`].
//! - `workbench`: [`coverage`], [`difference`], [`export`], [`mutation`], [`sensitivity`], the order in which to read
//!   claims again ([`round`]), tests beside rules; with `yaml` also [`lint`].
//! - `render`: [`explain`] and [`site`].
//! - `tables`: the module `tables`: a row of answers for each row of an Arrow table.
//!
//! Without default features only the evaluator is compiled, for a [`model::Model`] that was made elsewhere.

// With a smaller set of features, parts of the engine are unused: the rooms that use them are not compiled.
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
