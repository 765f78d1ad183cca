//! Conditions as data (`show --format json`) say what the rule files say: put in place of what they were read from, they are
//! read as the same conditions.

use serde_json::{Map, Value, json};
use simbind::Rulebook;
use simbind::explain::Listing;
use simbind::model::Counting;

/// A condition without the cells, which rule files do not name.
fn as_written(condition: &Value) -> Value {
    match condition {
        Value::Object(entries) => {
            let entries = entries.iter().filter(|(key, _)| *key != "cells");
            Value::Object(entries.map(|(key, value)| (key.clone(), as_written(value))).collect::<Map<_, _>>())
        }
        Value::Array(items) => items.iter().map(as_written).collect(),
        other => other.clone(),
    }
}

/// The conditions of a country, by the names of what has them, as the listing has them.
fn listed(rulebook: &Rulebook, country: &str) -> Vec<(String, Value, Value)> {
    let listing = serde_json::to_value(Listing::of(rulebook, country).unwrap()).unwrap();
    let sections =
        ["rules", "routes", "alternatives"].into_iter().flat_map(|section| listing[section].as_array().unwrap());
    let entry =
        |entry: &Value| (entry["id"].as_str().unwrap().to_owned(), entry["condition"].clone(), entry["reads"].clone());
    sections.map(entry).collect()
}

/// The files with each condition as it was listed.
fn rewritten(files: &[(String, String)], listed: &[(String, Value, Value)]) -> Vec<(String, String)> {
    let rewrite = |(name, text): &(String, String)| {
        let mut tree: Value = serde_yaml::from_str(text).unwrap();
        for section in ["means", "without_means", "rules", "routes", "alternatives"] {
            for item in tree.get_mut(section).and_then(Value::as_array_mut).into_iter().flatten() {
                let found = listed.iter().find(|(id, ..)| item["id"] == **id);
                if let (Some((_, condition, _)), Some(item)) = (found, item.as_object_mut()) {
                    item.remove("when");
                    if *condition != json!({}) {
                        item.insert("when".to_owned(), as_written(condition));
                    }
                }
            }
        }
        (name.clone(), serde_json::to_string(&tree).unwrap())
    };
    files.iter().map(rewrite).collect()
}

fn folder(path: &str, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(path).unwrap() {
        let path = entry.unwrap().path();
        let name = path.to_str().unwrap().to_owned();
        if path.is_dir() && !name.ends_with("schema") {
            folder(&name, files);
        } else if name.ends_with(".yaml") {
            files.push((name, std::fs::read_to_string(&path).unwrap()));
        }
    }
}

fn same_conditions(files: &[(String, String)], countries: &[&str]) {
    let rulebook = Rulebook::from_sources(files.to_vec()).unwrap();
    let listed = countries.iter().flat_map(|country| listed(&rulebook, country)).collect::<Vec<_>>();
    assert!(!listed.is_empty());
    let again = Rulebook::from_sources(rewritten(files, &listed)).unwrap_or_else(|error| panic!("{error}"));
    let conditions = |rulebook: &Rulebook| {
        let model = rulebook.model();
        let of_rules = model.rules().iter().map(|rule| (rule.id().to_owned(), rule.when().clone()));
        let of_routes = model.routes().iter().map(|route| (route.id().to_owned(), route.when().clone()));
        // What is not listed was not rewritten either, save that its keys were sorted.
        let is_listed = |(id, _): &(String, _)| listed.iter().any(|(known, ..)| known == id);
        of_rules.chain(of_routes).filter(is_listed).collect::<Vec<_>>()
    };
    assert_eq!(conditions(&rulebook), conditions(&again));
}

#[test]
fn of_our_own_rules_are_read_back() {
    let mut files = Vec::new();
    folder("rules", &mut files);
    let countries = Rulebook::builtin().described().map(|country| country.code().to_owned()).collect::<Vec<_>>();
    same_conditions(&files, &countries.iter().map(String::as_str).collect::<Vec<_>>());
}

const WORDS: &str = "
format: 1
gates: [{id: door, label: d, text: d}]
goals: [{id: enter, default: true, gates: [door], label: e}]
facts:
  - {id: coat, label: c, question: c, values: [{id: worn, label: w}, {id: 'hung, dry', label: h}, {id: none, label: n}]}
  - {id: age, label: a, question: a, quantity: {kind: duration, unit: year}}
  - {id: price, label: p, question: p, quantity: {kind: money, unit: EUR}}
  - {id: dose, label: d, question: d, quantity: {kind: count}}
  - {id: series, label: s, question: s, quantity: {kind: count}}
  - {id: issued, label: i, question: i, quantity: {kind: date}}
  - {id: tested, label: t, question: t, quantity: {kind: moment}}
";

/// A rulebook with a rule for each of these conditions.
fn with_conditions(conditions: &[&str]) -> [(String, String); 4] {
    with_words(WORDS, conditions)
}

fn with_words(words: &str, conditions: &[&str]) -> [(String, String); 4] {
    let mut rules = "format: 1\nscope: XA\nsources: [{id: s, kind: law, title: S}]\nclaims:\n".to_owned();
    rules.push_str("  - {id: c, cites: [{source: s}], text: c, confidence: high}\nrules:\n");
    for (at, when) in conditions.iter().enumerate() {
        rules.push_str(&format!(
            "  - {{id: r{at}, basis: evidence, gate: door, effect: blocks, when: {when}, because: [c], text: r}}\n"
        ));
    }
    let about = "format: 1\nversion: '1'\ndate: 2025-06-30\nlanguages: en\n";
    let countries = "format: 1\ncountries: [{code: XA, en: Aland}]\n";
    let files =
        [("vocabulary.yaml", words), ("countries.yaml", countries), ("rulebook.yaml", about), ("XA.yaml", &rules)];
    files.map(|(name, text)| (name.to_owned(), text.to_owned()))
}

/// A figure is compared with one of its own kind and unit, and not with itself.
#[test]
fn figures_are_compared_with_figures_of_their_kind() {
    let facts = ["age", "price", "dose", "series", "issued", "tested", "coat"];
    for one in facts.into_iter().filter(|fact| *fact != "coat") {
        let word = if ["issued", "tested"].contains(&one) { "before" } else { "below" };
        for other in facts {
            let when = format!("{{{one}: {{{word}: {{fact: {other}}}}}}}");
            let found =
                Rulebook::from_sources(with_conditions(&[&when])).map(|_| ()).map_err(|error| error.to_string());
            if [one, other] == ["dose", "series"] || [one, other] == ["series", "dose"] {
                assert_eq!(found, Ok(()), "{when}");
                continue;
            }
            let message = format!("`{one}` and `{other}` have no figures of the same kind to compare");
            assert!(found.as_ref().is_err_and(|found| found.contains(&message)), "{when}: {found:?}");
        }
    }
}

/// That a figure contradicts another of the same fact is said with the fact's own name.
#[test]
fn of_one_fact_has_one_figure_at_a_time() {
    let files = with_conditions(&["{issued: {before: 2025-03-01}}", "{issued: {longer_ago_than: 10 days}}"]);
    let book = Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"));
    let texts = book.vocabulary().impossible().iter().map(|impossible| impossible.text().en());
    let texts = texts.collect::<std::collections::BTreeSet<_>>();
    assert_eq!(texts.into_iter().collect::<Vec<_>>(), ["“i” has one figure at a time"]);
}

#[test]
fn of_quantities_are_ranges_with_their_bounds() {
    let conditions = [
        ("{age: {below: 18}}", json!({"age": {"below": 18}}), json!(["age"])),
        ("{age: {at_least: 6, below: 18}}", json!({"age": {"at_least": 6, "below": 18}}), json!(["age"])),
        ("{age: 21}", json!({"age": {"at_least": 21, "at_most": 21}}), json!(["age"])),
        ("{price: {above: 2.5}}", json!({"price": {"above": 2.5}}), json!(["price"])),
        (
            "{dose: {at_least: {fact: series}}}",
            json!({"dose": {"at_least": {"fact": "series"}}}),
            json!(["dose", "series"]),
        ),
        (
            "{dose: {below: {fact: series, plus: 2}}}",
            json!({"dose": {"below": {"fact": "series", "plus": 2}}}),
            json!(["dose", "series"]),
        ),
        ("{issued: {before: 2025-03-01}}", json!({"issued": {"before": "2025-03-01"}}), json!(["issued"])),
        (
            "{issued: {longer_ago_than: 6 months}}",
            json!({"issued": {"longer_ago_than": "6 months"}}),
            json!(["issued"]),
        ),
        (
            "{issued: {after: {as_of: -10 days}}}",
            json!({"issued": {"after": {"as_of": "-10 days"}}}),
            json!(["issued"]),
        ),
        (
            "{tested: {not_before: {as_of: -48 hours}}}",
            json!({"tested": {"not_before": {"as_of": "-2 days"}}}),
            json!(["tested"]),
        ),
        (
            "{any: [{coat: ['hung, dry', none]}, {not: {all: [{coat: worn}, {age: {below: 18}}]}}]}",
            json!({"any": [{"coat": ["hung, dry", "none"]}, {"not": {"all": [{"coat": ["worn"]}, {"age": {"below": 18}}]}}]}),
            json!(["coat", "age"]),
        ),
    ];
    let files = with_conditions(&conditions.each_ref().map(|(when, ..)| *when));
    let rulebook = Rulebook::from_sources(files.to_vec()).unwrap_or_else(|error| panic!("{error}"));
    for ((id, condition, reads), (when, wanted, read)) in listed(&rulebook, "XA").iter().zip(&conditions) {
        assert_eq!((&as_written(condition), reads), (wanted, read), "{id}: {when}");
    }
    same_conditions(&files, &["XA"]);
    let cells = &listed(&rulebook, "XA")[0].1["age"]["cells"];
    assert_eq!(*cells, json!(["<6", ">=6..<18"]));
}

/// The mistakes of a rulebook with one condition, each with its code.
fn refused(when: &str) -> Vec<(&'static str, String)> {
    refused_in(WORDS, when)
}

fn refused_in(words: &str, when: &str) -> Vec<(&'static str, String)> {
    let Err(error) = Rulebook::from_sources(with_words(words, &[when])) else { return Vec::new() };
    error.diagnostics().unwrap().iter().map(|found| (found.code(), found.message().to_owned())).collect()
}

/// A term that is over is so long, and no other way about.
#[test]
fn of_a_term_has_no_sign() {
    for length in ["0 days", "-1 day", "-2 months", "0 months", "-3 hours"] {
        for (fact, word) in [("issued", "longer_ago_than"), ("tested", "not_longer_ago_than")] {
            if fact == "issued" && length.ends_with("hours") {
                continue;
            }
            let found = refused(&format!("{{{fact}: {{{word}: {length}}}}}"));
            assert_eq!(found, [("bad-figure", format!("`{length}` is no length of time"))], "{fact}");
        }
    }
    for length in ["1 day", "2 months", "40 days"] {
        assert_eq!(refused(&format!("{{issued: {{longer_ago_than: {length}}}}}")), [], "{length}");
    }
}

#[test]
fn of_a_count_with_a_mistake_is_one_mistake() {
    let counted =
        |numbers: &str| refused(&format!("{{count: {{{numbers}, of: [{{coat: worn}}, {{age: {{below: 18}}}}]}}}}"));
    assert_eq!(counted("at_least: 1"), []);
    for numbers in ["at_least: x", "at_most: x", "at_least: x, at_most: 1", "at_least: 1, at_most: x", "exactly: x"] {
        let found = counted(numbers);
        assert!(matches!(&found[..], [("wrong-kind" | "bad-number" | "out-of-range", _)]), "{numbers}: {found:?}");
    }
}

/// Of what takes several lines the first is shown.
#[test]
fn over_several_lines_are_shown_by_their_first() {
    let when = "{count: {at_least: 0,\n      of: [{coat: worn},\n        {coat: none}]}}";
    let error = Rulebook::from_sources(with_conditions(&[when])).unwrap_err();
    let shown = error.diagnostics().unwrap().render(false);
    assert!(shown.contains("{at_least: 0,\n") && shown.contains("^"), "{shown}");
    assert!(!shown.contains("of: ["), "{shown}");
}

#[test]
fn of_a_count_are_so_many_at_most() {
    let counted = |parts: usize| {
        let of = ["{coat: worn}", "{coat: none}"].into_iter().cycle().take(parts).collect::<Vec<_>>().join(", ");
        refused(&format!("{{count: {{exactly: 1, of: [{of}]}}}}"))
    };
    let most = usize::from(Counting::MOST_PARTS);
    for parts in [2, most - 1, most] {
        assert_eq!(counted(parts), [], "{parts} parts");
    }
    for parts in [most + 1, most + 2, 2 * most] {
        let message = format!("{parts} conditions are counted; at most {most} can be");
        assert_eq!(counted(parts), [("too-many", message)]);
    }
}

/// A number that any count has, or none, is a mistake: of three conditions 0 to 3 hold.
#[test]
fn of_a_count_that_is_always_or_never_so_is_refused() {
    let of = "of: [{coat: worn}, {age: {below: 18}}, {dose: 1}]";
    let numbers = (0..=4).map(Some).chain([None]);
    for (least, most) in numbers.clone().flat_map(|least| numbers.clone().map(move |most| (least, most))) {
        let said = [("at_least", least), ("at_most", most)].into_iter();
        let said = said.filter_map(|(key, number): (_, Option<u32>)| Some(format!("{key}: {}, ", number?)));
        let written = said.collect::<String>();
        if written.is_empty() {
            continue;
        }
        let takes =
            (0..=3).filter(|count| least.is_none_or(|least| *count >= least) && most.is_none_or(|most| *count <= most));
        let takes = takes.count();
        let found = refused(&format!("{{count: {{{written}{of}}}}}"));
        let codes = found.iter().map(|(code, _)| *code).collect::<Vec<_>>();
        assert_eq!(codes.is_empty(), (1..=3).contains(&takes), "{written}: {found:?}");
    }
    for exactly in 0..=5 {
        let found = refused(&format!("{{count: {{exactly: {exactly}, {of}}}}}"));
        assert_eq!(found.is_empty(), exactly <= 3, "exactly {exactly}: {found:?}");
    }
}

/// What a figure is compared with says something, and the day asked about stands for itself where there are days.
#[test]
fn of_a_figure_are_compared_with_something() {
    for (fact, word) in [("age", "below"), ("price", "above"), ("issued", "before"), ("tested", "not_before")] {
        for text in ["''", "' '"] {
            let found = refused(&format!("{{{fact}: {{{word}: {text}}}}}"));
            assert_eq!(found, [("wrong-kind", "the text is empty".to_owned())], "{fact} {text}");
        }
        let dated = ["issued", "tested"].contains(&fact);
        assert_eq!(refused(&format!("{{{fact}: {{{word}: as_of}}}}")).is_empty(), dated, "{fact}");
    }
}

/// Facts with bounds, and one that may not be there.
const BOUNDED: &str = "
format: 1
gates: [{id: door, label: d, text: d}]
goals: [{id: enter, default: true, gates: [door], label: e}]
facts:
  - {id: dose, label: d, question: d, quantity: {kind: count, least: 0, most: 4}}
  - {id: series, label: s, question: s, optional: true, quantity: {kind: count, least: 1, most: 3}}
  - {id: fee, label: f, question: f, quantity: {kind: money, unit: EUR, least: 10, most: 50}}
";

/// The names of the values of each fact, where these conditions are the only ones.
fn cells(words: &str, conditions: &[&str]) -> Vec<String> {
    let book = Rulebook::from_sources(with_words(words, conditions)).unwrap_or_else(|error| panic!("{error}"));
    let facts = book.vocabulary().facts().iter().map(|fact| {
        let values = fact.values().iter().map(|value| value.id()).collect::<Vec<_>>();
        format!("{}: {}", fact.id(), values.join(" "))
    });
    facts.collect()
}

/// A figure cuts where figures are on both sides of it, and only there.
#[test]
fn of_bounded_figures_cut_inside_of_the_bounds() {
    for (when, dose) in [
        ("{dose: {at_least: 1}}", "0 >=1"),
        ("{dose: {above: 0}}", "0 >0"),
        ("{dose: {below: 4}}", "<4 4"),
        ("{dose: {at_most: 3}}", "<=3 4"),
        ("{any: [{dose: {above: 1}}, {dose: {at_least: 2}}]}", "<=1 >1"),
        ("{dose: 2}", "<2 2 >2"),
        ("{dose: 0}", "0 >0"),
        ("{dose: [1, 2]}", "0 1 2 >2"),
    ] {
        assert_eq!(cells(BOUNDED, &[when])[0], format!("dose: {dose}"), "{when}");
    }
    assert_eq!(cells(BOUNDED, &["{fee: {above: 20.5}}"])[2], "fee: <=20.5 >20.5");
    assert_eq!(cells(BOUNDED, &["{series: none}"])[1], "series: every none");
    assert_eq!(cells(BOUNDED, &["{series: {above: 2}}"])[1], "series: <=2 3 none");
}

/// Few figures that are compared are told apart one by one.
#[test]
fn of_few_figures_that_are_compared_tell_each_apart() {
    let found = cells(BOUNDED, &["{dose: {at_least: {fact: series}}}"]);
    assert_eq!(found[..2], ["dose: 0 1 2 3 4", "series: 1 2 3 none"]);
    assert_eq!(found[3], "dose@series: <0 >=0 none");
    let many = BOUNDED.replace("most: 4}", "most: 23}");
    assert_eq!(cells(&many, &["{dose: {at_least: {fact: series}}}"])[0].split(' ').count(), 25, "24 figures are few");
    let more = BOUNDED.replace("most: 4}", "most: 24}");
    assert_eq!(
        cells(&more, &["{dose: {at_least: {fact: series}}}"])[0],
        "dose: every",
        "its comparison is all there is"
    );
}

/// What holds for every figure that there is, or for none, says nothing.
#[test]
fn of_bounded_figures_hold_sometimes() {
    for (comparison, holds) in [
        ("above: 4", "never"),
        ("below: 0", "never"),
        ("at_least: 0", "always"),
        ("at_most: 4", "always"),
        ("above: 2, below: 3", "never"),
    ] {
        let found = refused_in(BOUNDED, &format!("{{dose: {{{comparison}}}}}"));
        assert_eq!(found.len(), 1, "{comparison}: {found:?}");
        assert!(found[0].1.contains(holds), "{comparison}: {found:?}");
    }
    for comparison in
        ["above: 3", "at_least: 4", "at_least: 1", "above: 0", "below: 1", "at_most: 0", "at_most: 3", "below: 4"]
    {
        assert_eq!(refused_in(BOUNDED, &format!("{{dose: {{{comparison}}}}}")), [], "{comparison}");
    }
}

#[test]
fn of_figures_are_compared_with_words_that_are_known() {
    let says =
        |when: &str| refused(when).into_iter().map(|(code, message)| format!("{code}: {message}")).collect::<Vec<_>>();
    for (when, message) in [
        ("{dose: {not: 2, above: 1}}", "unknown-key: `not` does not stand beside comparisons"),
        ("{dose: {beneath: 2}}", "unknown-key: unknown key `beneath` in a comparison of `dose`"),
        ("{dose: {before: 2}}", "unknown-key: unknown key `before` in a comparison of `dose`"),
        ("{issued: {above: 2025-01-01}}", "unknown-key: unknown key `above` in a comparison of `issued`"),
        ("{dose: {above: 1, 'above': 2}}", "duplicate-key: `above` stands twice in one comparison"),
        ("{dose: {}}", "wrong-kind: the comparison says nothing"),
        ("{dose: []}", "empty-list: the list names nothing"),
        ("{dose: [1, 1]}", "repeated-word: `1` stands twice in the list"),
        ("{dose: {above: {}}}", "missing-key: nothing is named that the figure is compared with"),
        ("{dose: {above: {fact: series, as_of: 1 day}}}", "too-many: a figure is compared with one thing at a time"),
        ("{issued: {after: {as_of: 1 day, plus: 2 days}}}", "too-many: a figure is compared with one thing at a time"),
        ("{dose: {above: {fact: serie}}}", "unknown-fact: unknown fact `serie`"),
    ] {
        assert_eq!(says(when), [message], "{when}");
    }
    assert_eq!(says("{dose: {not: 2}}"), [""; 0]);
    assert_eq!(says("{dose: {not: [2, 3]}}"), [""; 0]);
}

/// A length of time is a whole number and a unit, and no longer than the calendar.
#[test]
fn of_a_length_of_time_have_a_number_and_a_unit() {
    let found = |fact: &str, length: &str| refused(&format!("{{{fact}: {{before: {{as_of: '{length}'}}}}}}"));
    for length in
        ["6", "days", "6days", "six days", "6.5 days", "--6 days", "+-6 days", "- 6 days", "6 doses", "1e3 days"]
    {
        assert_eq!(found("issued", length), [("bad-figure", format!("`{length}` is not a length of time"))]);
    }
    for length in [
        "7300001 days",
        "240001 months",
        "20001 years",
        "-7300001 days",
        "99999999999999999 days",
        "999999999999 years",
    ] {
        assert_eq!(found("issued", length), [("bad-figure", format!("`{length}` is more than the calendar has"))]);
    }
    for length in ["36 hours", "90 minutes", "1 second"] {
        let message = format!("`{length}` is no whole number of days, and days are told");
        assert_eq!(found("issued", length), [("bad-figure", message)]);
        assert_eq!(found("tested", length), []);
    }
    for length in ["6 days", "-6 days", "+6 days", "48 hours", "1 month", "2 years", "240000 months", "7300000 days"] {
        assert_eq!(found("issued", length), [], "{length}");
    }
    let plus = |length: &str| {
        let words = WORDS
            .replace("{id: issued,", "{id: begun, label: b, question: b, quantity: {kind: date}}\n  - {id: issued,");
        refused_in(&words, &format!("{{issued: {{after: {{fact: begun, plus: {length}}}}}}}"))
    };
    assert_eq!(plus("14 days"), []);
    assert_eq!(
        plus("2 months"),
        [("bad-figure", "`2 months` between two facts is as long as their months are".to_owned())]
    );
}

/// Of two terms one is always the longer one, or they are not told apart.
#[test]
fn of_terms_have_one_order() {
    let found = |one: &str, other: &str| {
        let when = format!(
            "{{any: [{{issued: {{longer_ago_than: {one}}}}}, {{issued: {{not_before: {{as_of: -{other}}}}}}}]}}"
        );
        refused(&when)
    };
    for (one, other) in [
        ("1 month", "28 days"),
        ("1 month", "31 days"),
        ("1 month", "30 days"),
        ("12 months", "365 days"),
        ("1 year", "366 days"),
    ] {
        let found = found(one, other);
        assert_eq!(found.len(), 1, "{one} and {other}: {found:?}");
        assert!(found[0].1.contains("which is longer depends on the day"), "{found:?}");
    }
    for (one, other) in
        [("1 month", "27 days"), ("1 month", "32 days"), ("12 months", "364 days"), ("1 year", "367 days")]
    {
        assert_eq!(found(one, other), [], "{one} and {other}");
    }
}

/// A range with a name has a beginning, an end, or both, in this order.
#[test]
fn of_ranges_with_names_have_figures() {
    let found = |ends: &str| {
        let range = format!("most: 4, ranges: [{{id: few, label: f{ends}}}]}}");
        refused_in(&BOUNDED.replacen("most: 4}", &range, 1), "{dose: few}")
    };
    for (ends, message) in [
        ("", "the range `few` holds every figure"),
        (", at_least: 3, at_most: 2", "the range `few` holds none"),
        (", above: 2, below: 3", "the range `few` holds none"),
        (", at_least: 1, above: 1", "`at_least` does not go with `above`"),
        (", at_most: 1, below: 1", "`at_most` does not go with `below`"),
    ] {
        let found = found(ends);
        assert!(found.iter().any(|(_, said)| said == message), "{ends}: {found:?}");
    }
    for ends in [
        ", at_least: 3",
        ", above: 2",
        ", at_most: 2",
        ", below: 3",
        ", at_least: 2, at_most: 2",
        ", above: 1, below: 3",
    ] {
        assert_eq!(found(ends), [], "{ends}");
    }
}

/// A claim's figure stands where a figure is compared, and nowhere else.
#[test]
fn figures_of_claims_stand_in_comparisons() {
    let found = |when: &str, text: &str| {
        let files = with_conditions(&[when]).map(|(name, written)| {
            let written = written.replace(
                "text: c, confidence: high}",
                "text: c, confidence: high, figures: [{what: fee, amount: 2.5, currency: EUR}]}",
            );
            (name, written.replace("because: [c], text: r", &format!("because: [c], text: {text}")))
        });
        Rulebook::from_sources(files).map(|_| String::new()).unwrap_or_else(|error| error.to_string())
    };
    assert_eq!(found("{price: {above: {claim: c, what: fee}}}", "r"), "");
    for (when, text) in [
        ("{price: {above: 2}}", "{claim: c, what: fee}"),
        ("{price: {claim: c, what: fee}}", "r"),
        ("{coat: {claim: c, what: fee}}", "r"),
    ] {
        assert_ne!(found(when, text), "", "{when} {text}");
    }
}
