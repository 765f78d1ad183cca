//! Any bytes as the lines of a batch: each line gets one line of JSON, whatever stands before it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use simbind::Rulebook;
use simbind::contract::{Answerer, Report};

fuzz_target!(|data: &[u8]| {
    let answerer = Answerer::new(Rulebook::builtin());
    let mut all = Vec::new();
    for (number, line) in data.split(|byte| *byte == b'\n').enumerate().take(20) {
        let (start, number) = (all.len(), Some(number as u64 + 1));
        let answered = answerer.write(line, number, &mut all);
        let (_, written) = all.split_at(start);
        assert!(!written.contains(&b'\n'), "an answer of more than one line");
        let json: serde_json::Value = serde_json::from_slice(written).expect("an answer is JSON");
        assert_eq!(json["answer"], 1);
        assert_eq!(answered, json.get("error").is_none(), "{json}");
        if answered {
            let report: Report<'_> = serde_json::from_slice(written).expect("an answer is read back");
            assert_eq!(serde_json::to_vec(&report).expect("it is plain data"), written, "read back, and other than written");
        } else {
            assert!(!json["error"]["message"].as_str().expect("a message").is_empty());
        }
        // What was answered before leaves no trace.
        let mut again = Vec::new();
        answerer.write(line, number, &mut again);
        assert_eq!(again, written);
    }
});
