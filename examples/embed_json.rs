//! For tools that embed the library: a JSON request in, a JSON answer out, and an error as JSON as well.
//!
//! `cargo run --example embed_json` answers a request of its own, and
//! `echo '{"country": "CY", "goal": "bind"}' | cargo run --example embed_json -- -` one from standard input.

use std::error::Error;
use std::io::Read;

use serde_json::json;
use simbind::{Question, Rulebook};

const REQUEST: &str = r#"{
  "country": "塞浦路斯",
  "goal": "verify_identity",
  "facts": {"platform": ["wechat", "alipay"], "identity_document": "third_country_residence_permit"}
}"#;

fn main() -> Result<(), Box<dyn Error>> {
    if std::env::args().nth(1).as_deref() == Some("-") {
        let mut request = String::new();
        std::io::stdin().read_to_string(&mut request)?;
        println!("{}", respond(&request));
        return Ok(());
    }
    println!("request\n{REQUEST}\n\nanswer\n{}", respond(REQUEST));
    println!("\nthe same with a slip of the pen\n{}", respond(&REQUEST.replace("permit", "permti")));
    Ok(())
}

/// Never fails: what is wrong with the request is the answer then.
fn respond(request: &str) -> String {
    answer(request).unwrap_or_else(|error| {
        let code = error.downcast_ref::<simbind::Error>().map_or("bad-request", simbind::Error::code);
        format!("{:#}", json!({"error": {"code": code, "message": error.to_string()}}))
    })
}

fn answer(request: &str) -> Result<String, Box<dyn Error>> {
    let question: Question = serde_json::from_str(request)?;
    let country = question.country.as_deref().ok_or("the request names no `country`")?;
    let rulebook = Rulebook::builtin();
    let profile = question.profile(rulebook.vocabulary())?;
    let evaluation = rulebook.evaluate(country, &profile, question.day()?)?;
    // Written straight from the report, the keys keep the order of the contract; a `Value` in between would sort them.
    Ok(serde_json::to_string_pretty(&evaluation.to_report())?)
}
