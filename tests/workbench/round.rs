//! What to read again first, and on how many sources it stands.

use simbind::round::Reading;
use simbind::sensitivity::Without;
use simbind::{Date, Rulebook};

use crate::support::folders::museum;

fn museum_with(changes: &[(&str, &str)]) -> Rulebook {
    let mut files = museum();
    for (piece, other) in changes {
        let (_, text) = files.iter_mut().find(|(name, _)| name == "XA.yaml").expect("a file of the museum");
        assert_eq!(text.matches(piece).count(), 1, "`{piece}` stands once");
        *text = text.replace(piece, other);
    }
    Rulebook::from_sources(files).unwrap_or_else(|error| panic!("{error}"))
}

fn on(rulebook: &Rulebook, day: Date) -> Vec<Reading<'_>> {
    rulebook.round(None, Some(day)).unwrap()
}

fn names<'r>(readings: &[Reading<'r>]) -> Vec<&'r str> {
    readings.iter().map(Reading::claim).collect()
}

const EARLY: Date = Date::constant(2025, 1, 1);

#[test]
fn what_would_change_an_answer_comes_first_and_before_it_what_is_overdue() {
    let rulebook = museum_with(&[]);
    assert_eq!(names(&on(&rulebook, EARLY)), ["known-ticket", "known-coins", "known-monday", "old"]);
    // The claims of the article are not among them, and what has ended need not be read again.
    assert_eq!(names(&on(&rulebook, Date::constant(2026, 1, 1))), ["known-ticket", "known-coins", "old"]);
    assert_eq!(
        names(&rulebook.round(Some("XA"), Some(EARLY)).unwrap()),
        ["known-ticket", "known-coins", "known-monday"]
    );
    assert!(rulebook.round(Some("Atlantis"), None).is_err());
    // A claim on which nothing hangs comes before one that changes answers in no case.
    let fresh = museum_with(&[(
        "zh: 商店收硬币。}, confidence: medium",
        "zh: 商店收硬币。}, confidence: medium, verified: 2024-12-31",
    )]);
    assert_eq!(names(&on(&fresh, EARLY)), ["known-ticket", "known-monday", "old", "known-coins"]);
}

#[test]
fn it_is_due_so_many_days_after_it_was_read() {
    let last = |rulebook: &Rulebook, day| {
        let readings = on(rulebook, day);
        let ticket = readings.iter().find(|reading| reading.claim() == "known-ticket").expect("it is there").clone();
        (ticket.read(), ticket.due(), ticket.overdue())
    };
    let rulebook = museum_with(&[]);
    let (read, due) = (Date::constant(2024, 12, 1), Date::constant(2025, 12, 1));
    assert_eq!(last(&rulebook, due), (Some(read), Some(due), false));
    assert_eq!(last(&rulebook, due.tomorrow().unwrap()), (Some(read), Some(due), true));
    // It may say itself how long it keeps.
    let soon = museum_with(&[("verified: 2024-12-01", "verified: 2024-12-01, stale_after: 10")]);
    assert_eq!(last(&soon, EARLY), (Some(read), Some(Date::constant(2024, 12, 11)), true));
    // What does not say when it was read was read when its source was; where that is not known, it is overdue.
    let source = museum_with(&[
        (", verified: 2024-12-01", ""),
        ("published: 2024-05", "published: 2024-05, retrieved: 2024-06-01"),
    ]);
    assert_eq!(last(&source, EARLY), (Some(Date::constant(2024, 6, 1)), Some(Date::constant(2025, 6, 1)), false));
    assert_eq!(last(&museum_with(&[(", verified: 2024-12-01", "")]), EARLY), (None, None, true));
}

#[test]
fn what_hangs_on_a_claim_is_what_changes_without_it() {
    let rulebook = museum_with(&[]);
    let mut changing = 0;
    for reading in on(&rulebook, EARLY) {
        let found = rulebook.sensitivity(Without::Claim(reading.claim())).unwrap();
        let headlines = found.changes().iter().filter(|change| change.what() == "headline").count();
        assert_eq!((reading.headlines(), reading.opinions()), (headlines, found.changes().len() - headlines));
        assert_eq!((reading.fallen(), reading.asked()), (found.fallen(), found.asked()));
        for change in found.changes() {
            assert!(reading.countries().iter().any(|country| country == change.country()));
            assert!(reading.goals().iter().any(|goal| goal == change.goal()));
            changing += 1;
        }
    }
    assert!(changing > 0);
}

/// Two sources are two where neither repeats the other.
#[test]
fn one_source_is_one_that_nothing_else_bears_out() {
    let ticket = |changes: &[(&str, &str)]| {
        let rulebook = museum_with(changes);
        let readings = on(&rulebook, EARLY);
        let ticket = readings.iter().find(|reading| reading.claim() == "known-ticket").expect("it is there");
        (ticket.one_source(), ticket.voices())
    };
    assert_eq!(ticket(&[]), (true, 1));
    let cites = "cites: [{source: office, locator: section 1}]";
    let both = (cites, "cites: [{source: office}, {source: visitor}]");
    assert_eq!(ticket(&[both]), (false, 2));
    // The same publisher, whatever is said of where it was read, speaks once.
    let office = ("title: Opening hours", "title: Opening hours, publisher: Museum office");
    let (blog, by) = ("title: My visit}", |by: &str| format!("title: My visit, {by}}}"));
    for by_same in [
        "publisher: Museum office",
        "publisher: \"Museum office, as carried by a friend\"",
        "publisher: A friend, read: reprint, original: Leaflet of the Museum office",
    ] {
        assert_eq!(ticket(&[both, office, (blog, &by(by_same))]), (true, 1), "{by_same}");
    }
    assert_eq!(ticket(&[both, office, (blog, &by("publisher: A friend"))]), (false, 2));
    // Another claim behind each of its entries is another source as well.
    let other = "known-ticket, known-coins";
    let held = [
        (
            "when: {ticket: none}, because: [known-ticket], text: {en: The door",
            "when: {ticket: none}, because: [known-ticket, known-coins], text: {en: The door",
        ),
        ("compliance: prohibited, because: [known-ticket]", &format!("compliance: prohibited, because: [{other}]")),
        ("compliance: accepted, because: [known-ticket]", &format!("compliance: accepted, because: [{other}]")),
    ];
    assert_eq!(ticket(&held), (false, 1));
    assert_eq!(ticket(&held[1..]), (true, 1), "one entry rests on it alone");
}
