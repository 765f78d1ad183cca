//! `simbind batch`, with something on its standard input.

use std::io::Write as _;
use std::process::{Command, Stdio};

/// What it writes, what it complains of, and its exit status.
pub fn batch(args: &[&str], input: &[u8]) -> (Vec<u8>, String, i32) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_simbind"))
        .arg("batch")
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut pipe = program.stdin.take().expect("a pipe");
    let output = std::thread::scope(|scope| {
        // Answers are read while requests are written, or each side would wait for the other once a pipe is full. A program
        // that refuses its options reads nothing.
        scope.spawn(move || drop(pipe.write_all(input)));
        program.wait_with_output().expect("the program ends")
    });
    (output.stdout, String::from_utf8_lossy(&output.stderr).trim().to_owned(), output.status.code().unwrap_or(-1))
}
