//! An answer that states each claim once says what the full one says.

use serde_json::{Map, Value, json};
use simbind::Rulebook;
use simbind::contract::{Answerer, Citations};

/// The requests of the case files that have an answer.
fn requests() -> Vec<Value> {
    let lines = include_str!("../cases/contract.jsonl").lines();
    let pairs = lines.map(|line| serde_json::from_str::<Value>(line).expect("a line is JSON"));
    let answered = pairs.filter(|pair| pair["answer"].get("error").is_none());
    answered.map(|mut pair| pair["request"].take()).collect()
}

fn answer(request: &Value) -> Value {
    let answer = Answerer::new(Rulebook::builtin()).answer(&request.to_string());
    serde_json::from_str(&answer).expect("an answer is JSON")
}

/// Puts claims and sources back where they are named: each claim with all of its places.
fn in_full(value: &mut Value, claims: &Value, sources: &Value) {
    let cited = |list: &Value| {
        let mut full = Vec::new();
        for named in list.as_array().expect("a list of citations") {
            assert_eq!(
                named.as_object().expect("a citation").len(),
                1,
                "a citation names its claim and no more: {named}"
            );
            let claim = claims[named["claim"].as_str().expect("a name")].as_object().expect("a claim that is stated");
            for place in claim["stated"].as_array().expect("places") {
                let mut citation = place.as_object().expect("a place").clone();
                citation.insert("claim".to_owned(), named["claim"].clone());
                let of_claim = claim
                    .iter()
                    .filter(|(name, _)| ["grade", "inferred", "verified", "stale"].contains(&name.as_str()));
                let source =
                    sources[place["source"].as_str().expect("a name")].as_object().expect("a source that is stated");
                citation.extend(of_claim.chain(source).map(|(name, value)| (name.clone(), value.clone())));
                full.push(Value::Object(citation));
            }
        }
        Value::Array(full)
    };
    let decided = |list: &Value| {
        let each = list.as_array().expect("a list of claims").iter().map(|named| {
            let claim = &claims[named["claim"].as_str().expect("a name")];
            let member = |name: &str| (name.to_owned(), claim[name].clone());
            let mut full = Map::from_iter(["text", "grade", "published"].map(member));
            full.insert("claim".to_owned(), named["claim"].clone());
            Value::Object(full)
        });
        each.collect::<Value>()
    };
    match value {
        Value::Object(members) => {
            for (name, inner) in members {
                match name.as_str() {
                    "citations" | "forbidden_by" => *inner = cited(inner),
                    "decided_by" => *inner = decided(inner),
                    _ => in_full(inner, claims, sources),
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| in_full(inner, claims, sources)),
        _ => {}
    }
}

#[test]
fn nothing_is_lost_where_claims_are_stated_once() {
    let (mut tried, mut shared) = (0, 0);
    for mut request in requests() {
        let members = request.as_object_mut().expect("an object");
        members.retain(|name, _| !["fields", "id", "citations"].contains(&name.as_str()));
        let full = answer(&request);
        request["citations"] = json!("once");
        let mut once = answer(&request);
        let (claims, sources) = (once["claims"].take(), once["sources"].take());
        once.as_object_mut().expect("an object").retain(|name, _| name != "claims" && name != "sources");
        let named = once.to_string().matches("{\"claim\":").count();
        shared += usize::from(named > claims.as_object().map_or(0, Map::len));
        in_full(&mut once, &claims, &sources);
        assert_eq!(once, full, "{request}");
        tried += 1;
    }
    assert!(tried > 150 && shared > 100, "{tried} answers, of which {shared} name a claim twice");
}

/// A program that keeps the claims of a rulebook asks for answers that name them.
#[test]
fn an_answer_in_one_language_that_names_its_claims_has_less_than_12_kb() {
    let (mut named, mut once, mut full, mut tried) = (0, 0, 0, 0);
    let length = |request: &Value| Answerer::new(Rulebook::builtin()).answer(&request.to_string()).len();
    for mut request in requests() {
        request.as_object_mut().expect("an object").retain(|name, _| name != "analysis" && name != "citations");
        request["lang"] = json!("en");
        request.as_object_mut().expect("an object").remove("fields");
        full += length(&request);
        request["citations"] = json!("once");
        once += length(&request);
        request["fields"] =
            json!("country,goal,as_of,rulebook,facts,verdict,guaranteed,settled,disputed,document,evidence");
        named += length(&request);
        tried += 1;
    }
    let mean = [named / tried, once / tried, full / tried];
    println!("{mean:?} bytes an answer: claims named, stated once, in full");
    assert!(mean[0] < 12_000 && mean[1] * 4 < mean[2] * 3, "{mean:?}");
}

#[test]
fn members_of_claims_can_be_asked_for() {
    let request = json!({"country": "NZ", "goal": "link_card", "citations": "once",
        "fields": "evidence.reasons.citations,claims.grade,sources.url"});
    let answer = answer(&request);
    let claims = answer["claims"].as_object().expect("claims");
    assert!(claims.values().all(|claim| claim.as_object().is_some_and(|claim| claim.keys().eq(["grade"]))), "{answer}");
    let sources = answer["sources"].as_object().expect("sources");
    // A document has no address.
    assert!(sources.values().flat_map(|source| source.as_object().expect("a source").keys()).all(|name| name == "url"));
    assert!(sources.values().any(|source| source.get("url").is_some()), "{answer}");
    // Where citations are in full, there are no lists.
    let lists = |citations: &str| {
        let mut asked = request.clone();
        asked["citations"] = json!(citations);
        let answer = self::answer(&asked);
        (answer.get("claims").is_some(), answer["evidence"]["reasons"][1]["citations"][0].get("title").is_some())
    };
    assert_eq!((lists("once"), lists("full")), ((true, false), (false, true)));
}

#[test]
fn how_claims_are_cited_is_checked() {
    let slip = Answerer::new(Rulebook::builtin()).answer(r#"{"country": "NZ", "citations": "twice"}"#);
    assert!(slip.contains("`citations` is `full` or `once`, not `twice`"), "{slip}");
    assert_eq!("once".parse::<Citations>().expect("a word"), Citations::Once);
}
