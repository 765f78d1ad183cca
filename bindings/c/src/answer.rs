//! Questions and answers, as JSON.

use serde_json::json;
use simbind_engine::Rulebook;
use simbind_engine::contract::{Answerer, VERSION};
use simbind_engine::explain::interview;

use crate::rulebook::SimbindRulebook;
use crate::text::SimbindText;
use crate::{bytes, caught};

/// The answer to a request, both as JSON: `{"country": "NZ", "goal": "link_card", "facts": {"card_scheme": "visa"}}`.
///
/// There is always an answer, which the caller frees; one that says what is wrong with the request has the key `error`,
/// with a `code` and a `message`.
///
/// # Safety
/// `rulebook` was returned by a function of this library and not freed; there are `length` bytes at `request`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn simbind_answer(
    rulebook: *const SimbindRulebook,
    request: *const u8,
    length: usize,
) -> *mut SimbindText {
    // SAFETY: as the caller of this function says.
    unsafe { answered(answer, rulebook, request, length) }
}

/// The next question of an interview, and the answer as it stands:
/// `{"lang": "en", "answered": [{"goal": "link_card"}, {"country": "NZ"}]}`. As `simbind_answer` otherwise.
///
/// # Safety
/// `rulebook` was returned by a function of this library and not freed; there are `length` bytes at `request`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn simbind_interview(
    rulebook: *const SimbindRulebook,
    request: *const u8,
    length: usize,
) -> *mut SimbindText {
    // SAFETY: as the caller of this function says.
    unsafe { answered(interview, rulebook, request, length) }
}

/// # Safety
/// `rulebook` was returned by a function of this library and not freed; there are `length` bytes at `request`.
unsafe fn answered(
    by: fn(&Rulebook, &str) -> String,
    rulebook: *const SimbindRulebook,
    request: *const u8,
    length: usize,
) -> *mut SimbindText {
    // SAFETY: as the caller of this function says.
    let (rulebook, request) = unsafe { (rulebook.as_ref(), bytes(request, length)) };
    let bug = || failed("bug", "the library has a bug: it panicked on this request");
    let answered = caught(bug, || match (rulebook, std::str::from_utf8(request)) {
        (None, _) => failed("bad-request", "there is no rulebook"),
        (_, Err(_)) => failed("bad-request", "the request is not UTF-8"),
        (Some(rulebook), Ok(request)) => by(rulebook.rules(), request),
    });
    SimbindText::give(answered)
}

fn failed(code: &str, message: &str) -> String {
    json!({"answer": VERSION, "error": {"code": code, "message": message}}).to_string()
}

fn answer(rulebook: &Rulebook, request: &str) -> String {
    Answerer::new(rulebook).answer(request)
}
