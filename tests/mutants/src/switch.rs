
/// Changes of the code that `MUTANT` switches on by number; those that a run comes by are written to the file `MUTANTS_MET`.
mod switch {
    use std::io::Write;
    use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};

    const UNREAD: u32 = u32::MAX;
    const WATCHED: u32 = u32::MAX - 1;
    const NONE: u32 = u32::MAX - 2;
    static ON: AtomicU32 = AtomicU32::new(UNREAD);
    static MET: [AtomicBool; DRAWN] = [const { AtomicBool::new(false) }; DRAWN];

    #[inline(always)]
    pub(crate) fn switched(number: u32) -> bool {
        let on = ON.load(Relaxed);
        on == number || on >= WATCHED && otherwise(number)
    }

    #[cold]
    #[inline(never)]
    fn otherwise(number: u32) -> bool {
        if ON.load(Relaxed) == UNREAD {
            let on = std::env::var("MUTANT").ok().and_then(|number| number.parse().ok());
            let watched = std::env::var_os("MUTANTS_MET").is_some();
            ON.store(on.unwrap_or(if watched { WATCHED } else { NONE }), Relaxed);
        }
        if ON.load(Relaxed) == WATCHED && !MET[number as usize].load(Relaxed) && !MET[number as usize].swap(true, Relaxed) {
            let path = std::env::var_os("MUTANTS_MET");
            let file = path.and_then(|path| std::fs::OpenOptions::new().create(true).append(true).open(path).ok());
            let written = file.and_then(|mut file| file.write_all(format!("{number}\n").as_bytes()).ok());
            assert!(written.is_some(), "what a run comes by cannot be written");
        }
        ON.load(Relaxed) == number
    }
}
pub(crate) use switch::switched;
