//! Progress of a long command: a bar on a terminal, nothing elsewhere.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A progress bar on standard error, which disappears when the work is done. Nothing is drawn if standard error is not
/// a terminal, or for work that takes only a moment.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// For work of known size.
    pub(crate) fn of(whole: u64, what: &'static str) -> Progress {
        Progress::styled(ProgressBar::new(whole), what, "{msg} [{bar:30}] {percent}% {eta} left")
    }

    /// For work of unknown size that can be counted.
    pub(crate) fn open(what: &'static str) -> Progress {
        Progress::styled(ProgressBar::no_length(), what, "{spinner} {msg} {pos}")
    }

    /// For work that cannot be counted.
    pub(crate) fn uncounted(what: &'static str) -> Progress {
        Progress::styled(ProgressBar::no_length(), what, "{spinner} {msg} {elapsed}")
    }

    fn styled(bar: ProgressBar, what: &'static str, form: &str) -> Progress {
        bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(5));
        // If the template is invalid, the default style is used.
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
