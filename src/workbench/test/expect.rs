//! Compares an answer with the expectations of a test.

use super::{expectations, ways_of};
use crate::engine::evaluation::{Cited, Evaluation, Opinion};
use crate::engine::ids::List;
use crate::engine::model::{Basis, Claim, Compliance, Expectation, ExpectedFigure, Figure, InlineTest};
use crate::engine::record::Str;
use crate::workbench::HEADLINE;

/// Which expectations are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Looked {
    /// All of them.
    AtEverything,
    /// All except ways forward: what can be judged within the worlds of the question.
    AtWhatIsFound,
}

/// Whether a test has expectations about ways forward.
pub(crate) fn asks_for_ways(test: &InlineTest) -> bool {
    expectations(test).any(|(_, expected)| !expected.ways.is_empty() || !expected.no_ways.is_empty())
}

/// The differences between an answer and the expectations. In a run outside a list of `only`, nothing that is expected
/// by name may be found.
pub(crate) fn differences(
    test: &InlineTest,
    outside: bool,
    evaluation: &Evaluation<'_>,
    looked: Looked,
) -> Vec<String> {
    let mut differences = Vec::new();
    for (basis, expected) in expectations(test) {
        let (opinions, verdicts) = match basis {
            // Expectations without a basis may be met by either opinion.
            None => (evaluation.opinions().collect(), Some((evaluation.verdict(), evaluation.guaranteed()))),
            Some(basis) => {
                let opinion = evaluation.opinion(basis);
                let verdicts = opinion.map(|opinion| (opinion.verdict(), opinion.guaranteed()));
                (opinion.into_iter().collect::<Vec<_>>(), verdicts)
            }
        };
        let basis = basis.map_or(HEADLINE, Basis::as_str);
        let Some((verdict, guaranteed)) = verdicts else {
            if !outside {
                differences.push(format!("{basis}: expected an opinion, found none"));
            }
            continue;
        };
        let unexpected = outside.then(|| unexpected(expected));
        let expected = unexpected.as_ref().unwrap_or(expected);
        for (what, wanted, found) in
            [("verdict", expected.verdict, verdict), ("guaranteed", expected.guaranteed, guaranteed)]
        {
            if let Some(wanted) = wanted
                && wanted != found
            {
                differences.push(format!("{basis}: expected {what} {wanted}, found {found}"));
            }
        }
        gates(basis, expected, evaluation, &opinions, &mut differences);
        found(basis, expected, &opinions, &mut differences);
        figures(basis, expected, evaluation, &opinions, &mut differences);
        if looked == Looked::AtEverything && (!expected.ways.is_empty() || !expected.no_ways.is_empty()) {
            ways(basis, expected, evaluation, &mut differences);
        }
    }
    differences
}

/// The expectations of a run in which a value is outside the list of `only`.
fn unexpected(expected: &Expectation) -> Expectation {
    let offered = [&expected.alternatives, &expected.accepted, &expected.caution].into_iter().flatten();
    Expectation {
        no_reasons: expected.reasons.clone(),
        not_decisive: expected.decisive.clone(),
        no_routes: [&expected.routes, &expected.accepted, &expected.caution].into_iter().flatten().cloned().collect(),
        no_alternatives: offered.cloned().collect(),
        not_engaged: expected.engaged.clone(),
        no_ways: expected.ways.clone(),
        ..Expectation::default()
    }
}

fn gates(
    basis: &str,
    expected: &Expectation,
    evaluation: &Evaluation<'_>,
    opinions: &[Opinion<'_>],
    differences: &mut Vec<String>,
) {
    let gates = &evaluation.rulebook.model.vocabulary.gates;
    for (gate, expected) in &expected.gates {
        let name = &gates[*gate].id;
        for opinion in opinions {
            let state =
                opinion.gates().find(|(gate, _)| gate.id == *name).map_or("absent", |(_, state)| state.as_str());
            if state != expected.as_str() {
                differences.push(format!("{basis}: expected the gate {name} {expected}, found it {state}"));
            }
        }
    }
}

/// Compares what is expected by name.
fn found(basis: &str, expected: &Expectation, opinions: &[Opinion<'_>], differences: &mut Vec<String>) {
    let all = || opinions.iter().copied();
    let none = &List::new();
    let wants = |wanted: &List<Str>, unwanted: &List<Str>| !wanted.is_empty() || !unwanted.is_empty();
    if wants(&expected.reasons, &expected.no_reasons) {
        let reasons = all().flat_map(Opinion::reasons).map(|reason| reason.id().into_owned());
        compare(basis, "reason", &expected.reasons, &expected.no_reasons, reasons, differences);
    }
    if wants(&expected.decisive, &expected.not_decisive) {
        let reasons = all().flat_map(Opinion::reasons).filter(|reason| reason.decisive());
        let reasons = reasons.map(|reason| reason.id().into_owned());
        compare(basis, "decisive reason", &expected.decisive, &expected.not_decisive, reasons, differences);
    }
    if wants(&expected.routes, &expected.no_routes) {
        let routes = all().flat_map(Opinion::routes).map(|offer| offer.route().id.to_string());
        compare(basis, "route", &expected.routes, &expected.no_routes, routes, differences);
    }
    if wants(&expected.refused, &expected.no_refused) {
        let refused = all().flat_map(Opinion::refused).map(|refusal| refusal.route().id.to_string());
        compare(basis, "refused route", &expected.refused, &expected.no_refused, refused, differences);
    }
    if wants(&expected.engaged, &expected.not_engaged) {
        let engaged = all().flat_map(Opinion::refused).filter(|refusal| refusal.engaged());
        let engaged = engaged.map(|refusal| refusal.route().id.to_string());
        compare(basis, "engaged route", &expected.engaged, &expected.not_engaged, engaged, differences);
    }
    if wants(&expected.alternatives, &expected.no_alternatives) {
        let others = all().flat_map(Opinion::alternatives).map(|hint| hint.alternative().id.to_string());
        compare(basis, "alternative", &expected.alternatives, &expected.no_alternatives, others, differences);
    }
    for (what, wanted, compliance) in [
        ("accepted route or alternative", &expected.accepted, Compliance::Accepted),
        ("route or alternative with a risk", &expected.caution, Compliance::Caution),
    ] {
        if !wanted.is_empty() {
            let routes = all().flat_map(Opinion::routes).map(|offer| (offer.route().compliance, &offer.route().id));
            let others = all().flat_map(Opinion::alternatives);
            let offered = routes.chain(others.map(|hint| (hint.compliance(), &hint.alternative().id)));
            let offered = offered.filter(|(of, _)| *of == compliance).map(|(_, id)| id.to_string());
            compare(basis, what, wanted, none, offered, differences);
        }
    }
}

fn compare(
    basis: &str,
    what: &str,
    wanted: &List<Str>,
    unwanted: &List<Str>,
    found: impl Iterator<Item = String>,
    differences: &mut Vec<String>,
) {
    let found = found.collect::<Vec<_>>();
    let missing = wanted.iter().filter(|id| !found.iter().any(|found| found == *id));
    differences.extend(missing.map(|id| format!("{basis}: expected the {what} {id}, found {}", list(&found))));
    let extra = unwanted.iter().filter(|id| found.iter().any(|found| found == *id));
    differences.extend(extra.map(|id| format!("{basis}: expected no {what} {id}, found {}", list(&found))));
}

fn ways(basis: &str, expected: &Expectation, evaluation: &Evaluation<'_>, differences: &mut Vec<String>) {
    let found = ways_of(evaluation);
    let all = || list(&found.iter().map(|way| way.join(" + ")).collect::<Vec<_>>());
    let there = |steps: &List<Str>| {
        let same = |way: &Vec<String>| steps.iter().all(|step| way.iter().any(|of| of == step));
        found.iter().any(|way| way.len() == steps.len() && same(way))
    };
    let joined = |steps: &List<Str>| steps.iter().map(Str::as_str).collect::<Vec<_>>().join(" + ");
    for wanted in expected.ways.iter().filter(|steps| !there(steps)) {
        differences.push(format!("{basis}: expected the way {}, found {}", joined(wanted), all()));
    }
    for unwanted in expected.no_ways.iter().filter(|steps| there(steps)) {
        differences.push(format!("{basis}: expected no way {}, found {}", joined(unwanted), all()));
    }
}

/// The figures of claims on which found items rest, and of claims that state how long numbers of the country live.
fn figures(
    basis: &str,
    expected: &Expectation,
    evaluation: &Evaluation<'_>,
    opinions: &[Opinion<'_>],
    differences: &mut Vec<String>,
) {
    for ExpectedFigure { claim: name, figure: wanted } in &expected.figures {
        let cited = opinions.iter().flat_map(|opinion| {
            let reasons = opinion.reasons().flat_map(|reason| reason.citations());
            let routes = opinion.routes().flat_map(|offer| offer.citations());
            let others = opinion.alternatives().flat_map(|hint| hint.citations());
            reasons.chain(routes).chain(others)
        });
        let shown = cited.map(Cited::claim).find(|claim| claim.id == *name);
        let shown = shown.or_else(|| lives(evaluation).find(|claim| claim.id == *name));
        match shown {
            Some(claim) if claim.figures.iter().any(|figure| agrees(wanted, figure)) => {}
            Some(claim) => {
                let found = claim.figures.iter().map(words).collect::<Vec<_>>();
                differences.push(format!(
                    "{basis}: expected of {name} the figure {}, found {}",
                    words(wanted),
                    list(&found)
                ));
            }
            None => differences.push(format!("{basis}: expected a figure of {name}, which is not shown")),
        }
    }
}

/// The claims that state how long numbers of the country live, as `simbind keep` lists them.
fn lives<'e>(evaluation: &'e Evaluation<'_>) -> impl Iterator<Item = &'e Claim> {
    let claims = evaluation.rulebook.model.claims.iter().filter(|claim| claim.operator.is_some());
    let (country, day) = (evaluation.country, evaluation.as_of());
    claims.filter(move |claim| claim.country == Some(country) && claim.supported() && claim.in_effect(day))
}

/// Whether a figure agrees in all members that are expected.
fn agrees(wanted: &Figure, found: &Figure) -> bool {
    let same = |wanted: Option<f64>, found: Option<f64>| wanted.is_none() || wanted == found;
    let said = |wanted: &Option<Str>, found: &Option<Str>| wanted.is_none() || wanted == found;
    wanted.what == found.what
        && same(wanted.amount, found.amount)
        && same(wanted.percent, found.percent)
        && same(wanted.top_up, found.top_up)
        && same(wanted.top_up_to, found.top_up_to)
        && (wanted.days.is_none() || wanted.days == found.days)
        && (wanted.months.is_none() || wanted.months == found.months)
        && said(&wanted.after, &found.after)
        && (!wanted.never || found.never)
        && said(&wanted.currency, &found.currency)
        && said(&wanted.per, &found.per)
        && said(&wanted.date, &found.date)
}

fn words(figure: &Figure) -> String {
    let number = |name: &str, value: Option<f64>| value.map(|value| format!("{name} {value}"));
    let text = |name: &str, value: &Option<Str>| value.as_ref().map(|value| format!("{name} {value}"));
    let parts = [
        number("amount", figure.amount),
        text("currency", &figure.currency),
        text("per", &figure.per),
        number("percent", figure.percent),
        figure.days.map(|days| format!("days {days}")),
        figure.months.map(|months| format!("months {months}")),
        number("top_up", figure.top_up),
        number("top_up_to", figure.top_up_to),
        text("after", &figure.after),
        figure.never.then(|| "never".to_owned()),
        text("date", &figure.date),
    ];
    let parts = parts.into_iter().flatten().collect::<Vec<_>>();
    if parts.is_empty() { figure.what.to_string() } else { format!("{} ({})", figure.what, parts.join(", ")) }
}

fn list(found: &[String]) -> String {
    if found.is_empty() { "none".to_owned() } else { found.join(", ") }
}
