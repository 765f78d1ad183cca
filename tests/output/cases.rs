//! The cases of `tests/cases/` hold through the command line.

use crate::support::batch::batch;
use crate::support::case_files::check;

#[test]
fn through_the_command_line() {
    check(|cases| {
        let requests =
            cases.iter().map(|case| serde_json::to_string(&case.question()).expect("a request is JSON") + "\n");
        let (output, complaint, status) = batch(&["-"], requests.collect::<String>().as_bytes());
        assert_eq!((complaint.as_str(), status), ("", 0));
        let answers = String::from_utf8(output).expect("answers are UTF-8");
        answers.lines().map(|line| serde_json::from_str(line).expect("an answer is JSON")).collect()
    });
}
