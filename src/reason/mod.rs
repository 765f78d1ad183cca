//! About one answer: what can still come out, what to ask next, which facts force it, what would improve it.

pub mod analysis;
pub mod certificate;
mod dated;
pub mod interview;
pub mod keep;
pub mod standing;
