//! Reasoning about one answer: analyses, certificates, interviews, and keeping an answer up to date.
//!
//! An analysis says what can still come out, what to ask next, which facts force the answer and what would improve it
//! ([`analysis`]). A certificate can be checked without the engine ([`certificate`]). An interview asks the next
//! question until the answer is settled ([`interview`]).

pub mod analysis;
pub mod certificate;
mod dated;
pub mod interview;
pub mod keep;
pub mod standing;
