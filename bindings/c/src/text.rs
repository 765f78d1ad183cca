//! A text that is handed to the caller, who gives it back when it was read.

/// A text in UTF-8, with a zero byte behind it: JSON, or a message. It belongs to the caller, who frees it with
/// `simbind_text_free`.
pub struct SimbindText {
    /// With the zero byte, which is no part of the text. A text of ours holds none elsewhere: JSON writes it as an escape.
    bytes: Box<[u8]>,
}

impl SimbindText {
    pub(crate) fn give(text: impl Into<Vec<u8>>) -> *mut SimbindText {
        let mut bytes = text.into();
        bytes.push(0);
        Box::into_raw(Box::new(SimbindText { bytes: bytes.into() }))
    }
}

/// The bytes of a text, which end with a zero byte. They stay where they are until the text is freed.
///
/// # Safety
/// `text` was returned by a function of this library and not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn simbind_text_bytes(text: *const SimbindText) -> *const u8 {
    // SAFETY: the caller holds a text that was not freed, or nothing.
    unsafe { text.as_ref() }.map_or(std::ptr::null(), |text| text.bytes.as_ptr())
}

/// How many bytes a text has, without the zero byte behind it.
///
/// # Safety
/// `text` was returned by a function of this library and not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn simbind_text_length(text: *const SimbindText) -> usize {
    // SAFETY: the caller holds a text that was not freed, or nothing.
    unsafe { text.as_ref() }.map_or(0, |text| text.bytes.len().saturating_sub(1))
}

/// Frees a text. Nothing happens for a null pointer.
///
/// # Safety
/// `text` was returned by a function of this library, and is not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn simbind_text_free(text: *mut SimbindText) {
    if !text.is_null() {
        // SAFETY: it came from `Box::into_raw`, and the caller gives it back once.
        drop(unsafe { Box::from_raw(text) });
    }
}
