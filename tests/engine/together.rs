//! Figures that are compared with one another: what is said of them can be so exactly where there are figures of which it is.

use std::fmt::Write as _;

use simbind::{Profile, Rulebook};

/// Doses that were taken and doses of the series; none: there is no such figure.
type Figures = [Option<i64>; 2];

/// What is said of figures, as a rule file says it, and whether it is so.
type Said = (&'static str, fn(Figures) -> bool);

fn both(figures: Figures, is: impl Fn(i64, i64) -> bool) -> bool {
    figures[0].zip(figures[1]).is_some_and(|(taken, series)| is(taken, series))
}

const SAID: [Said; 9] = [
    ("{taken: {below: 2}}", |figures| figures[0].is_some_and(|taken| taken < 2)),
    ("{taken: {at_least: 5}}", |figures| figures[0].is_some_and(|taken| taken >= 5)),
    ("{series: {above: 3}}", |figures| figures[1].is_some_and(|series| series > 3)),
    ("{series: {at_most: 1}}", |figures| figures[1].is_some_and(|series| series <= 1)),
    ("{taken: {at_least: {fact: series}}}", |figures| both(figures, |taken, series| taken >= series)),
    ("{taken: {above: {fact: series}}}", |figures| both(figures, |taken, series| taken > series)),
    ("{taken: {below: {fact: series, plus: 3}}}", |figures| both(figures, |taken, series| taken < series + 3)),
    ("{taken: {at_most: {fact: series, plus: -2}}}", |figures| both(figures, |taken, series| taken <= series - 2)),
    ("{series: {at_least: {fact: taken, plus: 4}}}", |figures| both(figures, |taken, series| series >= taken + 4)),
];

/// Up to three of them, each as it is or turned.
fn joined() -> Vec<Vec<(usize, bool)>> {
    let mut all = vec![vec![]];
    for place in 0..SAID.len() {
        let more = all
            .iter()
            .filter(|parts: &&Vec<_>| parts.len() < 3)
            .flat_map(|parts| [true, false].map(|is| [parts.as_slice(), &[(place, is)]].concat()));
        all.extend(more.collect::<Vec<_>>());
    }
    all.retain(|parts| !parts.is_empty());
    all
}

fn holds(parts: &[(usize, bool)], figures: Figures) -> bool {
    parts.iter().all(|(said, is)| SAID[*said].1(figures) == *is)
}

fn rulebook(taken: &str, series: &str, joined: &[Vec<(usize, bool)>]) -> Rulebook {
    let words = format!(
        "format: 1
gates: [{{id: door, label: x, text: x}}]
goals: [{{id: enter, gates: [door], label: x}}]
facts:
  - {{id: taken, label: x, question: x, quantity: {{kind: count}}{taken}}}
  - {{id: series, label: x, question: x, quantity: {{kind: count}}{series}}}
"
    );
    let mut rules = "format: 1
scope: AA
sources: [{id: s, kind: law, title: S}]
claims: [{id: c, cites: [{source: s}], text: X., confidence: high}]
rules:
"
    .to_owned();
    for (at, parts) in joined.iter().enumerate() {
        let when = parts.iter().map(|(said, is)| match is {
            true => SAID[*said].0.to_owned(),
            false => format!("{{not: {}}}", SAID[*said].0),
        });
        let when = when.collect::<Vec<_>>().join(", ");
        writeln!(
            rules,
            "  - {{id: r{at}, basis: evidence, gate: door, effect: limits, because: [c], text: X., when: {{all: [{when}]}}}}"
        )
        .unwrap();
    }
    let files = [
        ("vocabulary.yaml", words),
        ("AA.yaml", rules),
        ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-03-01\nlanguages: en\n".to_owned()),
        ("countries.yaml", "format: 1\ncountries: [{code: AA, en: A}]\n".to_owned()),
    ];
    Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn what_is_said_of_figures_can_be_where_figures_are() {
    let joined = joined();
    let optional = ", optional: true";
    for (taken, series) in [("", ""), (optional, ""), ("", optional), (optional, optional)] {
        let book = rulebook(taken, series, &joined);
        let none = |optional: &str| (!optional.is_empty()).then_some(None);
        let all = |optional: &str| (0..20).map(Some).chain(none(optional)).collect::<Vec<_>>();
        let (all_taken, all_series) = (all(taken), all(series));
        let figures = all_taken.iter().flat_map(|taken| all_series.iter().map(|series| [*taken, *series]));
        let figures = figures.collect::<Vec<Figures>>();
        // Of both nothing is told, or of one or the other that it is some figure.
        let some = [None, Some(0), Some(1), Some(3), Some(6)];
        for (of_taken, of_series) in [(None, None)]
            .into_iter()
            .chain(some.iter().skip(1).map(|figure| (*figure, None)))
            .chain(some.iter().skip(1).map(|figure| (None, *figure)))
        {
            let mut profile = Profile::in_words_of(book.vocabulary());
            for (fact, figure) in [("taken", of_taken), ("series", of_series)] {
                if let Some(figure) = figure {
                    profile = profile.set(fact, &i64::to_string(&figure)).unwrap();
                }
            }
            let left = figures.iter().filter(|[taken, series]| {
                of_taken.is_none_or(|of| *taken == Some(of)) && of_series.is_none_or(|of| *series == Some(of))
            });
            let left = left.copied().collect::<Vec<_>>();
            let answer = book.evaluate("AA", &profile, None).unwrap();
            let found =
                answer.reasons().map(|reason| reason.id().into_owned()).collect::<std::collections::BTreeSet<_>>();
            for (at, parts) in joined.iter().enumerate() {
                let possible = left.iter().any(|figures| holds(parts, *figures));
                // What is left of the other figure where one is told is as fine as its cells are.
                let told = of_taken.is_some() || of_series.is_some();
                let seen = found.contains(&format!("r{at}"));
                assert!(
                    seen == possible || told && seen,
                    "{profile}, optional `{taken}` `{series}`: {parts:?} is {possible}"
                );
            }
        }
    }
}
