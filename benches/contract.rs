//! What a request costs as JSON: read, answered and written, beside the evaluation alone, in one run.
//!
//! The requests are those of the case files: half-told situations as people have them. `evaluate` is the same question with
//! the profile made beforehand, and its verdict and guarantee read.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use serde_json::Value;
use simbind::contract::{Answerer, Citations, read_question};
use simbind::model::Lang;
use simbind::{Profile, Rulebook};

/// The whole answer without the lists of claims and sources, for a program that has them.
const OPINIONS: &str = "country,goal,as_of,rulebook,facts,verdict,guaranteed,settled,disputed,document,evidence";

/// The requests of the case files that have an answer, each without what it asks for.
fn requests() -> Vec<String> {
    let text = include_str!("../tests/cases/contract.jsonl");
    let lines = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let asked = lines
        .filter(|line| line.pointer("/answer/error").is_none())
        .filter_map(|mut line| Some(line.get_mut("request")?.take()));
    let plain = asked.map(|mut request| {
        if let Some(members) = request.as_object_mut() {
            for name in ["fields", "lang", "analysis"] {
                members.remove(name);
            }
        }
        request.to_string()
    });
    plain.collect()
}

fn contract(criterion: &mut Criterion) {
    let rulebook = Rulebook::builtin();
    let requests = requests();
    let mut group = criterion.benchmark_group("contract");
    group.throughput(Throughput::Elements(requests.len() as u64));
    let asked = requests.iter().filter_map(|request| {
        let question = read_question(request).ok()?;
        let profile: Profile = question.profile_by_names(rulebook).ok()?;
        Some((question.country.clone()?, profile, question.day().ok()?))
    });
    let asked = asked.collect::<Vec<_>>();
    assert_eq!(asked.len(), requests.len(), "every case can be asked");
    group.bench_function("evaluate", |bench| {
        bench.iter(|| {
            for (country, profile, day) in &asked {
                if let Ok(evaluation) = rulebook.evaluate(country, profile, *day) {
                    black_box((evaluation.verdict(), evaluation.guaranteed()));
                }
            }
        });
    });
    let whole = Answerer::new(rulebook);
    for (name, fields) in [
        ("verdict", "verdict,guaranteed"),
        ("decisive", "verdict,guaranteed,decisive"),
        ("sentence", "verdict,sentence"),
    ] {
        let Ok(fields) = fields.parse() else { continue };
        let answerer = whole.clone().with_fields(fields);
        group.bench_with_input(BenchmarkId::new("json", name), &answerer, |bench, answerer| {
            answered(bench, answerer, &requests)
        });
    }
    let Ok(english) = whole.clone().with_language(Lang::En) else { return };
    group.bench_function("json/whole answer, one language", |bench| answered(bench, &english, &requests));
    let once = english.clone().citing(Citations::Once);
    group.bench_function("json/whole answer, one language, claims once", |bench| answered(bench, &once, &requests));
    let Ok(named) = OPINIONS.parse() else { return };
    let named = once.with_fields(named);
    group.bench_function("json/whole answer, one language, claims named", |bench| answered(bench, &named, &requests));
    group.bench_function("json/whole answer", |bench| answered(bench, &whole, &requests));
    group.finish();
}

fn answered(bench: &mut criterion::Bencher<'_>, answerer: &Answerer<'_>, requests: &[String]) {
    let mut out = Vec::new();
    bench.iter(|| {
        for request in requests {
            out.clear();
            answerer.write(request.as_bytes(), None, &mut out);
            black_box(&out);
        }
    });
}

criterion_group!(benches, contract);
criterion_main!(benches);
