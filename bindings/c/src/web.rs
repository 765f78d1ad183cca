//! Memory for what a caller of WebAssembly hands over: it has no other way to put bytes where they can be read.

/// Room for so many bytes, or null where there is none. It is given back with `simbind_dealloc` and the same length.
#[unsafe(no_mangle)]
pub extern "C" fn simbind_alloc(length: usize) -> *mut u8 {
    let mut room = Vec::<u8>::new();
    if room.try_reserve_exact(length).is_err() {
        return std::ptr::null_mut();
    }
    room.resize(length, 0);
    Box::into_raw(room.into_boxed_slice()).cast()
}

/// Gives room back.
///
/// # Safety
/// `room` was returned by `simbind_alloc` for this length, and is not used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn simbind_dealloc(room: *mut u8, length: usize) {
    if !room.is_null() {
        // SAFETY: it came from a box of a slice of this length, and the caller gives it back once.
        drop(unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(room, length)) });
    }
}
