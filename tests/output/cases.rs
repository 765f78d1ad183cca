//! The cases of `tests/cases/` hold through the command line.

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::support::case_files::check;

#[test]
fn through_the_command_line() {
    check(|cases| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_simbind"))
            .args(["batch", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut input = program.stdin.take().expect("its input is a pipe");
        let requests =
            cases.iter().map(|case| serde_json::to_string(&case.question()).expect("a request is JSON") + "\n");
        let requests = requests.collect::<String>();
        // Answers are read while requests are written, or each side would wait for the other once a pipe is full.
        let writer = std::thread::spawn(move || input.write_all(requests.as_bytes()));
        let output = program.wait_with_output().expect("the program ends");
        writer.join().expect("the writer ends").expect("the requests are read");
        assert!(output.status.success(), "{}", output.status);
        let answers = String::from_utf8(output.stdout).expect("answers are UTF-8");
        answers.lines().map(|line| serde_json::from_str(line).expect("an answer is JSON")).collect()
    });
}
