//! The project's own rulebook: NZ and ID, `bind` and `pay_in_mainland`, complete profiles at random.

use std::collections::BTreeSet;
use std::error::Error;

use simbind::Rulebook;

use crate::asking::{Asking, REFERENCE};
use crate::check::{Check, Findings};
use crate::model::Question;
use crate::race::{Entry, Timing, race, two_threads};
use crate::world::{Random, worlds};
use crate::{PEERS, QUESTIONS, floor, model, walk};

pub fn run(profiles: usize, rounds: usize) -> Result<(), Box<dyn Error>> {
    let rulebook = Rulebook::builtin();
    let model = model::json(rulebook)?;
    let mut columns = Vec::new();
    let mut random = Random(10);
    println!("## The own rulebook, {profiles} complete profiles a question, {rounds} rounds\n");
    for (country, goal) in QUESTIONS {
        let question = Question::read(&model, country, goal).ok_or("the model is not laid out as expected")?;
        let worlds = worlds(&question, profiles, &mut random);
        let asking = Asking::new(rulebook, &question, &worlds)?;
        let check = Check { question: &question, worlds: &worlds };
        let expected = asking.findings()?;

        let (rules, others) = (question.reasons(), question.others());
        let names = rules.iter().chain(&others).map(|item| &item.id).collect::<BTreeSet<_>>();
        assert_eq!(names.len(), rules.len() + others.len(), "names are told apart");
        let floor = floor::build(&question, &worlds)?;
        let floor_compared = check.floor(floor.as_ref(), &expected)?;
        let mut compared = 0;
        let mut peers = Vec::new();
        for (name, build) in PEERS {
            let peer = build(&question.facts, &rules, &worlds)?;
            compared +=
                check.names(name, peer.as_ref(), &expected.iter().map(Findings::reasons).collect::<Vec<_>>())?;
            let other = build(&question.facts, &others, &worlds)?;
            compared +=
                check.names(name, other.as_ref(), &expected.iter().map(Findings::others).collect::<Vec<_>>())?;
            peers.push((name, peer));
        }
        let hold = expected.iter().map(|of| of.reasons().len()).sum::<usize>() as f64 / profiles as f64;
        println!(
            "{country} {goal}: {} rules of which {hold:.1} hold, {} routes and alternatives. Equal: {floor_compared} of \
             {profiles} answers of the floor, {compared} of {} sets of the peers.",
            rules.len(),
            others.len(),
            2 * profiles * PEERS.len(),
        );

        let mut entries = vec![
            Entry::new("floor on bits", |turn| floor.turn(turn)),
            Entry::new("floor on bits, what it finds walked", |turn| floor.walked(turn)),
        ];
        entries.extend(asking.entries()?);
        entries.extend(peers.iter().map(|(name, peer)| Entry::new(*name, |turn| peer.turn(turn))));
        let reference = entries.iter().position(|entry| entry.name == REFERENCE).ok_or("no reference")?;
        columns.push(race(&entries, profiles, rounds, reference));

        let threads = two_threads(&asking.reading(walk::everything), rounds);
        let control = two_threads(&|turn| floor.walked(turn), rounds);
        println!(
            "Two threads: {threads:.2} times one, everything walked; the floor, which shares nothing: {control:.2}."
        );
    }
    table(&columns);
    Ok(())
}

fn table(columns: &[Vec<Timing>]) {
    let questions = QUESTIONS.map(|(country, goal)| format!("{country} `{goal}`")).join(" | ");
    println!("\n| ns per profile | {questions} | to \"{REFERENCE}\" |\n|---|{}---:|", "---:|".repeat(QUESTIONS.len()));
    for place in 0..columns.first().map_or(0, Vec::len) {
        let row = columns.iter().map(|column| &column[place]).collect::<Vec<_>>();
        let times = row.iter().map(|timing| format!("{:.0}", timing.time)).collect::<Vec<_>>().join(" | ");
        let ratios = row.iter().map(|timing| timing.ratio);
        let (least, most) = (ratios.clone().fold(f64::MAX, f64::min), ratios.fold(0.0, f64::max));
        println!("| {} | {times} | {least:.2} to {most:.2} |", row[0].name);
    }
    println!();
}
