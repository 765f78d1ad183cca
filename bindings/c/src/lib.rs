//! simbind for C, for everything that calls C, and for WebAssembly.
//!
//! A rulebook is made once and asked often: a request is JSON, and so is its answer, as `simbind batch` reads and writes
//! them. There is no global state: what is wrong with a model is handed to whoever loads it, a rulebook may be asked from
//! several threads at once, and two rulebooks know nothing of each other. The library does not panic; should it do so all
//! the same, the panic ends here and the caller gets an answer that says so.

mod answer;
mod rulebook;
mod text;
#[cfg(target_arch = "wasm32")]
pub mod web;

pub use answer::{simbind_answer, simbind_interview};
#[cfg(feature = "builtin")]
pub use rulebook::simbind_rulebook_builtin;
#[cfg(feature = "yaml")]
pub use rulebook::simbind_rulebook_from_folder;
pub use rulebook::{SimbindRulebook, simbind_rulebook_free, simbind_rulebook_from_model};
pub use text::{SimbindText, simbind_text_bytes, simbind_text_free, simbind_text_length};

use std::ffi::c_char;

/// The version of the library, such as `0.1.0`, with a zero byte behind it. It is not to be freed.
#[unsafe(no_mangle)]
pub extern "C" fn simbind_version() -> *const c_char {
    concat!(env!("CARGO_PKG_VERSION"), "\0").as_ptr().cast()
}

/// What a caller handed over: so many bytes at an address, which it does not change while they are read.
///
/// # Safety
/// There are `length` bytes at `bytes`, unless `length` is 0.
unsafe fn bytes<'b>(bytes: *const u8, length: usize) -> &'b [u8] {
    if bytes.is_null() || length == 0 {
        return &[];
    }
    // SAFETY: the caller says that there are so many bytes.
    unsafe { std::slice::from_raw_parts(bytes, length) }
}

/// What a function returns, or what it returns where it panicked: a panic must not go on into code that is not Rust.
fn caught<T>(panicked: impl FnOnce() -> T, run: impl FnOnce() -> T) -> T {
    // What a panic leaves behind is a cache within a rulebook, whose locks know that.
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(run)).unwrap_or_else(|_| panicked())
}
