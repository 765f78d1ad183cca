//! How far a long command is: a bar on a terminal, nothing elsewhere.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar on standard error, which goes away when the work is done. Nothing is drawn where that is no terminal, and nothing
/// for what takes a moment.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Of work of which the whole is known.
    pub(crate) fn of(whole: u64, what: &'static str) -> Progress {
        Progress::styled(ProgressBar::new(whole), what, "{msg} [{bar:30}] {percent}% {eta} left")
    }

    /// Of work of which the end is not known.
    pub(crate) fn open(what: &'static str) -> Progress {
        Progress::styled(ProgressBar::no_length(), what, "{spinner} {msg} {pos}")
    }

    /// Of work of which nothing can be counted.
    pub(crate) fn uncounted(what: &'static str) -> Progress {
        Progress::styled(ProgressBar::no_length(), what, "{spinner} {msg} {elapsed}")
    }

    fn styled(bar: ProgressBar, what: &'static str, form: &str) -> Progress {
        bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(5));
        // A form that cannot be read leaves the bar as it comes.
        if let Ok(style) = ProgressStyle::with_template(form) {
            bar.set_style(style.progress_chars("=> "));
        }
        bar.set_message(what);
        bar.enable_steady_tick(Duration::from_millis(200));
        Progress(bar)
    }

    pub(crate) fn reached(&self, done: u64) {
        self.0.set_position(done);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
