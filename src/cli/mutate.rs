//! `simbind mutate`: changes the rules one at a time, and reports the changes that no test notices.

use std::collections::HashMap;
use std::path::Path;

use serde_json::json;
use simbind::Rulebook;
use simbind::mutation::{Mutant, Outcome, Sample};

use super::Failure;
use super::args::{Format, Mutate};
use super::output::{self, Output};
use super::progress::Progress;

pub(crate) fn mutate(rulebook: &Rulebook, args: &Mutate, output: Output) -> Result<(), Failure> {
    let own = args.folder.as_ref().map(Rulebook::from_dir).transpose()?;
    let rulebook = own.as_ref().unwrap_or(rulebook);
    let report = rulebook.test();
    if report.run() == 0 {
        output::complain(
            "error: the rules hold no tests, so nothing can be noticed; add some under `tests` in a rule file",
        );
        return Err(Failure::Tests);
    }
    if !report.failures().is_empty() {
        output::complain(&format!(
            "error: {} of {} tests fail before anything is changed; see `simbind test{}`",
            report.failures().len(),
            report.run(),
            args.folder.as_deref().map(|folder| format!(" {}", folder.display())).unwrap_or_default()
        ));
        return Err(Failure::Tests);
    }
    let sample = Sample::all().country(args.country.as_deref()).every(args.every);
    let progress = Progress::of(100, "changing the rules");
    let found = rulebook.mutate_watched(sample, &|done, whole| progress.reached(100 * done as u64 / whole as u64))?;
    drop(progress);
    if found.mutants().is_empty() {
        let country = args.country.as_deref().map(|country| format!(" of `{country}` alone")).unwrap_or_default();
        return Err(Failure::Request(format!("the rules say nothing{country} that could be changed")));
    }
    let places = args.folder.as_deref().map(places).unwrap_or_default();
    let [noticed, survived, equivalent] =
        [Outcome::Noticed, Outcome::Survived, Outcome::Equivalent].map(|outcome| found.count(outcome));
    // Rounded down, so that the printed percentage never claims more than was found.
    let percent = (found.percent() * 10.0).floor() / 10.0;
    let printed = if args.format == Format::Json {
        let mutants = found.mutants().iter().map(|mutant| {
            let mut entry = serde_json::to_value(mutant).unwrap_or_default();
            if let (Some(entry), Some((file, line))) = (entry.as_object_mut(), known(mutant, &places)) {
                entry.insert("file".to_owned(), json!(file));
                entry.insert("line".to_owned(), json!(line));
            }
            entry
        });
        output.json(&json!({"mutants": found.mutants().len(), "noticed": noticed, "survived": survived,
            "equivalent": equivalent, "percent": percent, "results": mutants.collect::<Vec<_>>()}))
    } else {
        let mut text = String::new();
        let parts = [(Outcome::Survived, "no test notices"), (Outcome::Equivalent, "changes no answer")];
        for (outcome, title) in parts {
            for mutant in found.with(outcome) {
                text.push_str(&format!("{title}: {}{}\n", mutant.name(), place(mutant, &places)));
            }
        }
        text.push_str(&format!(
            "{} mutants: {noticed} noticed, {survived} not noticed, {equivalent} change no answer; {percent}% noticed\n",
            found.mutants().len()
        ));
        output.print(&text)
    };
    let Some(least) = args.fail_under else { return printed };
    let broken = if noticed + survived == 0 {
        Some("no change alters an answer, so there was nothing to notice".to_owned())
    } else {
        (found.percent() < least).then(|| format!("less than {least}% are noticed"))
    };
    if let Some(broken) = &broken {
        output::complain(&format!("error: {broken}"));
    }
    super::judged(printed, broken.is_none())
}

/// The file and line of a changed entry. The claim of a rule that is its own statement is found by the name of the
/// rule.
fn known<'p>(mutant: &Mutant, places: &'p HashMap<String, (String, usize)>) -> Option<&'p (String, usize)> {
    places.get(mutant.id()).or_else(|| places.get(mutant.id().strip_suffix(".claim")?))
}

fn place(mutant: &Mutant, places: &HashMap<String, (String, usize)>) -> String {
    known(mutant, places).map(|(file, line)| format!(" ({file}:{line})")).unwrap_or_default()
}

/// The file and line of each entry in a folder. Entries begin with their name on a line of its own.
fn places(folder: &Path) -> HashMap<String, (String, usize)> {
    let mut places = HashMap::new();
    for path in simbind::format::files(folder).unwrap_or_default() {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        for (line, id) in text.lines().enumerate().filter_map(|(at, line)| Some((at + 1, named(line)?))) {
            places.entry(id).or_insert_with(|| (path.display().to_string(), line));
        }
    }
    places
}

/// The name that a line gives to an entry: `- id: NAME`, or `- {id: NAME, ...`.
fn named(line: &str) -> Option<String> {
    let rest = line.trim_start().strip_prefix("- ")?.trim_start().trim_start_matches('{');
    let id = rest.strip_prefix("id:")?.trim_start();
    let id = id.split([',', '}', '#']).next()?.trim().trim_matches(['"', '\'']);
    (!id.is_empty()).then(|| id.to_owned())
}
