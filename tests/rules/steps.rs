//! Steps: how rule files declare what a person can lawfully change, every mistake in that to the letter, and what the
//! project's own steps must always keep.

use crate::support::plain::{Model, Scope, Values};
use simbind::Rulebook;

use crate::support::folders;

type Files = Vec<(String, String)>;

const STEPS: &str = "\
format: 1
scope: XA
steps:
  - {id: buy-ticket, needs: {ticket: none}, sets: {ticket: [day, year]}, effort: 2, because: [known-ticket], text: {en: Buy a ticket., zh: 买票。}}
  - {id: hang-coat, needs: {coat: {not: hung}, ticket: {not: none}}, sets: {coat: hung}, effort: 1, because: [known-coins], from: 2024-06-01, until: 2025-06-01, text: {en: Hang up your coat., zh: 把外套存好。}}
";

/// The museum of the tests, with two facts that can be changed, steps that change them, and one of them advised.
fn museum() -> Files {
    let mut files = folders::museum();
    files.push(("steps.yaml".to_owned(), STEPS.to_owned()));
    for (file, piece, more) in [
        ("vocabulary.yaml", "{en: for a year, zh: 年票}}\n", "    changeable: [day, year]\n"),
        ("vocabulary.yaml", "{en: in the cloakroom, zh: 在衣帽间}}\n", "    changeable: [hung]\n"),
        ("XA.yaml", "{id: garden, basis: evidence, ", "step: buy-ticket, "),
    ] {
        swap(&mut files, file, piece, &format!("{piece}{more}"));
    }
    files
}

fn swap(files: &mut Files, file: &str, piece: &str, other: &str) {
    let (_, text) = files.iter_mut().find(|(name, _)| name == file).expect("a file of the museum");
    assert_eq!(text.matches(piece).count(), 1, "`{piece}` is to stand once in {file}");
    *text = text.replace(piece, other);
}

/// What is wrong once a piece is replaced in each of these places.
fn mistakes(slips: &[(&str, &str, &str)]) -> String {
    let mut files = museum();
    slips.iter().for_each(|(file, piece, other)| swap(&mut files, file, piece, other));
    Rulebook::from_sources(files).map(|_| String::new()).unwrap_or_else(|error| error.to_string())
}

#[test]
fn steps_are_read() {
    let rulebook = Rulebook::from_sources(museum()).unwrap_or_else(|error| panic!("{error}"));
    let model = crate::support::plain::plain(&rulebook);
    let changeable = model.vocabulary.facts.iter().map(|fact| fact.changeable).collect::<Vec<_>>();
    let set = |values: &[usize]| values.iter().copied().collect::<Values>();
    assert_eq!(changeable, [set(&[1, 2]), set(&[]), set(&[2])]);
    let [buy, hang] = &model.steps[..] else { panic!("{:?}", model.steps) };
    assert_eq!((buy.id.as_str(), buy.scope, buy.effort), ("buy-ticket", Scope::Country(0), 2));
    assert_eq!((&buy.needs, &buy.sets), (&vec![(0, set(&[0]))], &vec![(0, set(&[1, 2]))]));
    assert_eq!((hang.text.en.as_str(), hang.text.zh.as_str()), ("Hang up your coat.", "把外套存好。"));
    assert_eq!((&hang.needs, &hang.sets), (&vec![(2, set(&[0, 1])), (0, set(&[1, 2]))], &vec![(2, set(&[2]))]));
    assert_eq!(hang.period.from, Some(jiff::civil::date(2024, 6, 1)));
    assert_eq!(hang.period.until, Some(jiff::civil::date(2025, 6, 1)));
    assert!(buy.period.is_always());
    let because = hang.because.iter().map(|claim| model.claims[*claim].id.as_str()).collect::<Vec<_>>();
    assert_eq!(because, ["known-coins"]);
    let garden = model.alternatives.iter().find(|other| other.id == "garden").unwrap();
    assert_eq!(garden.step, Some(0));
    // A model made of it is the same one when it is written out and read back.
    let text = serde_json::to_string(model).unwrap();
    assert_eq!(serde_json::from_str::<Model>(&text).unwrap(), *model);
}

/// Every piece is wrong in this way; the twin of all of them is what `steps_are_read` reads.
#[test]
fn mistakes_in_steps() {
    for (piece, other, message) in [
        (
            "sets: {coat: hung}",
            "sets: {coats: hung}",
            "steps.yaml:5:77: error[unknown-fact]: unknown fact `coats`; help: did you mean `coat`?",
        ),
        (
            "sets: {coat: hung}",
            "sets: {coat: sold}",
            "steps.yaml:5:83: error[unknown-value]: `coat` has no value `sold`; help: use `none`, `worn` or `hung`",
        ),
        (
            "sets: {coat: hung}",
            "sets: {coat: {not: worn}}",
            "steps.yaml:5:83: error[wrong-kind]: a word or a list of words is expected, but a mapping stands here",
        ),
        (
            "sets: {coat: hung}",
            "sets: [hung]",
            "steps.yaml:5:76: error[wrong-kind]: what a step sets is a mapping from facts to values, but a list stands here",
        ),
        (
            "sets: {coat: hung}",
            "sets: {coat: [hung, worn, none]}",
            "steps.yaml:5:83: error[not-changeable]: nobody can lawfully bring `coat` to `none` and `worn`; help: the vocabulary declares `hung` changeable",
        ),
        (
            "sets: {coat: hung}",
            "sets: {coat: hung, weekday: other}",
            "steps.yaml:5:98: error[not-changeable]: nobody can lawfully bring `weekday` to `other`; help: the vocabulary says `changeable` where a fact can be changed",
        ),
        (
            "sets: {coat: hung}",
            "sets: {coat: hung, coat: hung}",
            "steps.yaml:5:89: error[duplicate-key]: `coat` stands twice in what a step sets; help: give a fact one list of values",
        ),
        (
            "sets: {coat: hung}",
            "sets: {any: [{coat: hung}]}",
            "steps.yaml:5:77: error[not-a-box]: `any` cannot stand in what a step sets: only facts can; help: make an entry of each case",
        ),
        (
            "sets: {coat: hung}",
            "sets: {}",
            "steps.yaml:5:5: error[empty-step]: the step `hang-coat` sets nothing; help: say which facts it brings to which values",
        ),
        (
            "{coat: {not: hung}, ticket",
            "{coat: hung, ticket",
            "steps.yaml:5:5: error[empty-step]: the step `hang-coat` sets nothing but what it needs; help: say which facts it brings to which values",
        ),
        ("sets: {coat: hung}, ", "", "steps.yaml:5:5: error[missing-key]: a step needs the key `sets`"),
        (
            "needs: {ticket: none}",
            "needs: {tickets: none}",
            "steps.yaml:4:30: error[unknown-fact]: unknown fact `tickets`; help: did you mean `ticket`?",
        ),
        (
            "needs: {ticket: none}",
            "needs: {umbrella: none}",
            "steps.yaml:4:30: error[unknown-fact]: unknown fact `umbrella`; help: use `ticket`, `weekday` or `coat`",
        ),
        (
            "needs: {ticket: none}",
            "needs: {goal: enter}",
            "steps.yaml:4:30: error[unknown-fact]: unknown fact `goal`; help: use `ticket`, `weekday` or `coat`",
        ),
        (
            "needs: {ticket: none}",
            "needs: {ticket: lost}",
            "steps.yaml:4:38: error[unknown-value]: `ticket` has no value `lost`; help: use `none`, `day` or `year`",
        ),
        (
            "needs: {ticket: none}",
            "needs: {ticket: [none, day, year]}",
            "steps.yaml:4:38: error[constant-condition]: this condition on `ticket` holds always; help: leave the fact out, or name fewer values",
        ),
        (
            "needs: {ticket: none}",
            "needs: {not: {ticket: day}}",
            "steps.yaml:4:30: error[not-a-box]: `not` cannot stand in what a step needs: only facts can; help: make an entry of each case",
        ),
        (
            "needs: {ticket: none}",
            "needs: {ticket: none, ticket: none}",
            "steps.yaml:4:44: error[duplicate-key]: `ticket` stands twice in what a step needs; help: give a fact one list of values",
        ),
        (
            "needs: {ticket: none}",
            "needs: none",
            "steps.yaml:4:29: error[wrong-kind]: what a step needs is a mapping from facts to values, but a single value stands here",
        ),
        (
            "needs: {ticket: none}",
            "needs: {ticket: none, coat: hung}",
            "steps.yaml:4:5: error[no-world]: no world has what the step `buy-ticket` needs: the impossible worlds exclude it; help: loosen `needs`",
        ),
        (
            "ticket: {not: none}}, sets",
            "ticket: none}, sets",
            "steps.yaml:5:5: error[no-world]: the step `hang-coat` leads to no world that can be: the impossible worlds exclude what it sets; help: let it set the facts that go together",
        ),
        (
            "effort: 1",
            "effort: 0",
            "steps.yaml:5:98: error[bad-effort]: `0` is not an effort; help: an effort is a number from 1 (a setting or a message) to 5 (months)",
        ),
        (
            "effort: 1",
            "effort: 6",
            "steps.yaml:5:98: error[bad-effort]: `6` is not an effort; help: an effort is a number from 1 (a setting or a message) to 5 (months)",
        ),
        (
            "effort: 1",
            "effort: little",
            "steps.yaml:5:98: error[bad-effort]: `little` is not an effort; help: an effort is a number from 1 (a setting or a message) to 5 (months)",
        ),
        ("effort: 1, ", "", "steps.yaml:5:5: error[missing-key]: a step needs the key `effort`"),
        (
            "because: [known-ticket]",
            "because: [known-tickets]",
            "steps.yaml:4:95: error[unknown-reference]: no claim is called `known-tickets`; help: did you mean `known-ticket`?",
        ),
        (
            "because: [known-ticket]",
            "because: []",
            "steps.yaml:4:5: error[uncited-step]: `buy-ticket` rests on no claim; help: name the claims that it rests on",
        ),
        ("because: [known-ticket], ", "", "steps.yaml:4:5: error[missing-key]: a step needs the key `because`"),
        (
            "from: 2024-06-01",
            "from: 2025-06-01",
            "steps.yaml:5:150: error[dates-out-of-order]: `hang-coat` ends before it begins; help: `until` is the first day on which it no longer holds",
        ),
        (
            "until: 2025-06-01",
            "until: 2025-06-31",
            "steps.yaml:5:150: error[bad-date]: `2025-06-31` is not a day of the calendar; help: write a day as YYYY-MM-DD",
        ),
        (
            "id: hang-coat",
            "id: buy-ticket",
            "steps.yaml:5:10: error[duplicate-id]: the id `buy-ticket` stands twice among `steps`; help: give each a name of its own; ids are shared by all files of the rulebook",
        ),
        ("id: hang-coat, ", "", "steps.yaml:5:5: error[missing-key]: a step needs the key `id`"),
        (
            "effort: 1",
            "efort: 1",
            "steps.yaml:5:5: error[missing-key]: a step needs the key `effort`\nsteps.yaml:5:90: error[unknown-key]: unknown key `efort` in a step; help: did you mean `effort`?",
        ),
        (
            "{en: Buy a ticket., zh: 买票。}",
            "{en: Buy a ticket.}",
            "steps.yaml:4:116: error[missing-key]: a text needs the key `zh`",
        ),
    ] {
        assert_eq!(mistakes(&[("steps.yaml", piece, other)]), message, "with `{other}` for `{piece}`");
    }
}

/// What is near to a mistake and none.
#[test]
fn twins_of_mistakes() {
    for (piece, other) in [
        ("needs: {ticket: none}, ", ""),
        ("needs: {ticket: none}", "needs: {}"),
        ("needs: {ticket: none}", "needs: {ticket: [none, day]}"),
        ("sets: {coat: hung}", "sets: {coat: [hung]}"),
        // One may choose another of them.
        ("needs: {ticket: none}", "needs: {ticket: [day, year]}"),
        ("effort: 1", "effort: 5"),
        ("until: 2025-06-01", "until: 2024-06-02"),
        ("because: [known-ticket]", "because: known-ticket"),
        ("because: [known-ticket]", "because: [known-ticket, known-coins]"),
    ] {
        assert_eq!(mistakes(&[("steps.yaml", piece, other)]), "", "with `{other}` for `{piece}`");
    }
}

#[test]
fn values_that_can_be_brought_about() {
    let ticket = "changeable: [day, year]";
    let slip = |other: &str| mistakes(&[("vocabulary.yaml", ticket, other)]);
    assert_eq!(
        slip("changeable: [day, yaer]"),
        "vocabulary.yaml:20:23: error[unknown-value]: `ticket` has no value `yaer`; help: did you mean `year`?"
    );
    assert_eq!(slip("changeable: []"), "vocabulary.yaml:20:17: error[empty-list]: the list names nothing");
    assert_eq!(
        slip("changeable: {not: none}"),
        "vocabulary.yaml:20:17: error[wrong-kind]: a word or a list of words is expected, but a mapping stands here"
    );
    assert_eq!(
        slip("changeable: year"),
        "steps.yaml:4:60: error[not-changeable]: nobody can lawfully bring `ticket` to `day`; help: the vocabulary declares `year` changeable"
    );
    // What no step brings about is declared for nothing.
    assert_eq!(
        slip("changeable: all"),
        "vocabulary.yaml:20:17: error[unused-change]: no step brings `ticket` to `none`; help: add a step that does, or take it out of `changeable`"
    );
    let given_back = ("steps.yaml", "sets: {ticket: [day, year]}", "sets: {ticket: [none, day, year]}");
    assert_eq!(mistakes(&[("vocabulary.yaml", ticket, "changeable: all"), given_back]), "");
    assert_eq!(
        mistakes(&[("steps.yaml", "sets: {ticket: [day, year]}", "sets: {ticket: day}")]),
        "vocabulary.yaml:20:17: error[unused-change]: no step brings `ticket` to `year`; help: add a step that does, or take it out of `changeable`"
    );
}

/// A rulebook that borrows its words need not have a step for each value that they declare changeable.
#[cfg(feature = "builtin")]
#[test]
fn borrowed_words() {
    let rulebook = ("rulebook.yaml", "format: 1\nversion: '1'\ndate: 2026-01-31\n");
    let read = Rulebook::from_sources([rulebook]).unwrap_or_else(|error| panic!("{error}"));
    assert!(crate::support::plain::plain(&read).steps.is_empty());
    assert!(read.vocabulary().facts().iter().any(|fact| fact.changeable().next().is_some()));
}

#[test]
fn steps_that_are_advised() {
    let step = "step: buy-ticket";
    assert_eq!(
        mistakes(&[("XA.yaml", step, "step: buy-tickets")]),
        "XA.yaml:26:41: error[unknown-reference]: no step is called `buy-tickets`; help: did you mean `buy-ticket`?"
    );
    assert_eq!(
        mistakes(&[("steps.yaml", "scope: XA", "scope: XB")]),
        "XA.yaml:26:10: error[step-elsewhere]: `garden` advises `buy-ticket`, which is a step of another country; help: move the step to the file of the alternative, or to a worldwide one"
    );
    assert_eq!(mistakes(&[("steps.yaml", "scope: XA", "scope: world")]), "");
}

/// A claim on which only a step rests is used.
#[test]
fn claims_of_steps() {
    let alone = (
        "XA.yaml",
        "{id: pay-by-coin, basis: evidence, means: coin, goals: [shop], because: [known-coins]",
        "{id: pay-by-coin, basis: evidence, means: coin, goals: [shop], because: [known-ticket]",
    );
    let reason = (
        "XA.yaml",
        "{id: nothing-to-pay-with, basis: evidence, because: [known-coins]",
        "{id: nothing-to-pay-with, basis: evidence, because: [known-ticket]",
    );
    assert_eq!(mistakes(&[alone, reason]), "");
    let unused = ("steps.yaml", "because: [known-coins]", "because: [known-ticket]");
    assert_eq!(
        mistakes(&[alone, reason, unused]),
        "XA.yaml:13:10: error[unused-claim]: `known-coins` is used by nothing; help: let a rule, route, alternative or step rest on it, or mark it `background: true`"
    );
}
