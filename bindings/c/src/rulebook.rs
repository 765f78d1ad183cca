//! Rulebooks: made, and given back.

use simbind_engine::Rulebook;
use simbind_engine::model::Model;

use crate::text::SimbindText;
use crate::{bytes, caught};

/// Rules that were read and checked, ready to answer. It is not changed by being asked, also by several threads at once.
/// It belongs to the caller, who frees it with `simbind_rulebook_free`.
pub struct SimbindRulebook {
    rules: Rules,
}

enum Rules {
    Own(Box<Rulebook>),
    #[cfg(feature = "builtin")]
    Builtin(&'static Rulebook),
}

impl SimbindRulebook {
    pub(crate) fn rules(&self) -> &Rulebook {
        match &self.rules {
            Rules::Own(rulebook) => rulebook,
            #[cfg(feature = "builtin")]
            Rules::Builtin(rulebook) => rulebook,
        }
    }

    fn give(rules: Rules) -> *mut SimbindRulebook {
        Box::into_raw(Box::new(SimbindRulebook { rules }))
    }
}

/// The project's own rulebook.
#[cfg(feature = "builtin")]
#[unsafe(no_mangle)]
pub extern "C" fn simbind_rulebook_builtin() -> *mut SimbindRulebook {
    caught(std::ptr::null_mut, || SimbindRulebook::give(Rules::Builtin(Rulebook::builtin())))
}

/// A rulebook from its model as JSON: what `examples/model.rs` and `simbind docs` write. Everything in it is checked.
///
/// Where it cannot be used, a null pointer is returned, and `error` (if it is not null) is set to a text that says why, which
/// the caller frees.
///
/// # Safety
/// There are `length` bytes at `json`; `error` is null or can be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn simbind_rulebook_from_model(
    json: *const u8,
    length: usize,
    error: *mut *mut SimbindText,
) -> *mut SimbindRulebook {
    // SAFETY: as the caller of this function says.
    let json = unsafe { bytes(json, length) };
    let load = || {
        let model =
            serde_json::from_slice::<Model>(json).map_err(|wrong| format!("the model cannot be read: {wrong}"))?;
        Rulebook::from_model(model).map_err(|wrong| wrong.to_string())
    };
    // SAFETY: as the caller of this function says.
    unsafe { loaded(load, error) }
}

/// A rulebook from a folder of rule files in YAML, whose path is UTF-8. As `simbind_rulebook_from_model` otherwise; the
/// text of an error has a line for each mistake, with its place.
///
/// # Safety
/// There are `length` bytes at `path`; `error` is null or can be written.
#[cfg(feature = "yaml")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn simbind_rulebook_from_folder(
    path: *const u8,
    length: usize,
    error: *mut *mut SimbindText,
) -> *mut SimbindRulebook {
    // SAFETY: as the caller of this function says.
    let path = unsafe { bytes(path, length) };
    let load = || {
        let path = std::str::from_utf8(path).map_err(|_| "the path is not UTF-8".to_owned())?;
        Rulebook::from_dir(path).map_err(|wrong| wrong.to_string())
    };
    // SAFETY: as the caller of this function says.
    unsafe { loaded(load, error) }
}

/// Frees a rulebook. Nothing happens for a null pointer.
///
/// # Safety
/// `rulebook` was returned by a function of this library, and nobody uses it any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn simbind_rulebook_free(rulebook: *mut SimbindRulebook) {
    if !rulebook.is_null() {
        // SAFETY: it came from `Box::into_raw`, and the caller gives it back once.
        let rulebook = unsafe { Box::from_raw(rulebook) };
        caught(|| (), || drop(rulebook));
    }
}

/// # Safety
/// `error` is null or can be written.
unsafe fn loaded(
    load: impl FnOnce() -> Result<Rulebook, String>,
    error: *mut *mut SimbindText,
) -> *mut SimbindRulebook {
    let panicked = || Err("the library has a bug: it panicked on these rules".to_owned());
    let (rulebook, message) = match caught(panicked, load) {
        Ok(rulebook) => (SimbindRulebook::give(Rules::Own(Box::new(rulebook))), std::ptr::null_mut()),
        Err(message) => (std::ptr::null_mut(), SimbindText::give(message)),
    };
    if error.is_null() {
        // SAFETY: it was made here, and nobody has it.
        unsafe { crate::text::simbind_text_free(message) };
    } else {
        // SAFETY: the caller says that it can be written.
        unsafe { *error = message };
    }
    rulebook
}
