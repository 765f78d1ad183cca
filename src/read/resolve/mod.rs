//! Resolves rule files to a model: names become identifiers, and every mistake is collected.
//!
//! A rulebook is a set of files. `vocabulary.yaml` declares the words, `countries.yaml` the countries, `rulebook.yaml`
//! the version and date; each other file has the sources, claims, means, rules, routes, alternatives, steps and tests
//! of its `scope`. A rulebook without a vocabulary or without countries uses the ones given as defaults.
//!
//! Order matters: the vocabulary comes first, because everything else is written in its words; but thresholds in rules
//! determine the values of quantities, so the unresolved files are scanned for them before the vocabulary is complete.
//! Then sources, claims, and the sections that cite them.

mod apart;
mod check;
mod condition;
mod document;
mod evidence;
mod expected;
mod languages;
mod lifetimes;
mod mentions;
mod named;
mod names;
mod presence;
mod quantity;
mod question;
mod reader;
mod rules;
mod slips;
mod spelling;
mod statement;
mod steps;
mod terms;
mod tests;
mod upkeep;
mod vocabulary;

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::engine::ids::{
    AlternativeId, ClaimId, CountryId, Id, List, NameId, RouteId, RuleId, SourceId, StepId, Table,
};
use crate::engine::model::{Country, Model, Scope, Vocabulary};
use crate::engine::told;
use crate::engine::worlds::Possible;
use crate::read::diagnostic::{Diagnostic, Diagnostics, File};
pub(crate) use crate::read::folder::stem;
use crate::read::parse::{Node, Value, parse};
pub(crate) use condition::RESERVED;
pub(crate) use quantity::comparisons;
pub(crate) use question::question;
use reader::Reader;
use spelling::Looks;
pub(crate) use statement::OF_CLAIM;
pub(crate) use upkeep::{Term, Upkeep, upkeep};

/// The parsed files, in their order.
pub(crate) type Trees = Vec<(Arc<File>, Node)>;

/// What the files of a rulebook say.
pub(crate) struct Resolved {
    pub(crate) model: Model,
    /// The same for its tests, if they tell figures apart that no rule does: what they ask must not change what people
    /// are shown. The other model has no tests then.
    pub(crate) for_tests: Option<Model>,
    /// The parsed files, for lints that point at places in them.
    #[cfg_attr(not(feature = "workbench"), allow(dead_code, reason = "only lints point at places"))]
    pub(crate) trees: Trees,
}

/// Resolves the files of a rulebook.
///
/// # Errors
/// Every mistake in any of the files.
pub(crate) fn resolve_trees(files: Vec<Arc<File>>, defaults: Option<&Model>) -> Result<Resolved, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let mut trees = Vec::new();
    // The order of files decides in which order rules are reported, so files are sorted by what the digest is made of,
    // not by how they were given or stored: equal digests give equal answers.
    let mut files = files.into_iter().map(|file| (file.body(), file)).collect::<Vec<_>>();
    files.sort_by(|left, right| (stem(&left.1.name), &left.0).cmp(&(stem(&right.1.name), &right.0)));
    for (_, file) in &files {
        let before = diagnostics.found();
        spelling::unseen_in_file(file, &mut diagnostics);
        if diagnostics.found() > before {
            // Invisible characters are reported alone: other mistakes of the file may be consequences of them.
            continue;
        }
        match parse(&file.text) {
            Ok(node) => {
                spelling::unseen_in_texts(file, &node, &mut diagnostics);
                trees.push((Arc::clone(file), node));
            }
            Err((message, span)) => {
                let message = format!("this is not YAML that can be read: {message}");
                diagnostics.push(slips::unreadable(file, message, span));
            }
        }
    }
    // If a file could not be parsed, every reference into it would be reported as unknown.
    if diagnostics.is_empty() {
        languages::read(&trees, &mut diagnostics);
        statement::written_out(&mut trees);
        let setting = quantity::figures_of_claims(&mut trees, &mut diagnostics);
        let model = build(&trees, digest(&files), defaults, &setting, &mut diagnostics);
        if diagnostics.is_empty() {
            let public = without_figures_of_tests(&model, &trees).map(|trees| {
                let mut unheard = Diagnostics::default();
                languages::read(&trees, &mut unheard);
                Model { tests: List::new(), ..build(&trees, digest(&files), defaults, &setting, &mut unheard) }
            });
            return Ok(
                match public
                    .filter(|public| public.vocabulary != model.vocabulary && !public.vocabulary.facts.is_empty())
                {
                    Some(public) => Resolved { model: public, for_tests: Some(model), trees },
                    None => Resolved { model, for_tests: None, trees },
                },
            );
        }
    }
    Err(diagnostics.sorted())
}

/// The files without what their tests say of quantities under `only`; none if they say nothing of them.
fn without_figures_of_tests(model: &Model, trees: &Trees) -> Option<Trees> {
    let figured = |name: &Node| {
        let fact = name.scalar().and_then(|name| model.vocabulary.fact(name));
        fact.is_some_and(|fact| model.vocabulary.facts[fact].quantity.is_some())
    };
    let lists = trees.iter().flat_map(|(_, node)| node.get("tests").map(Node::items).unwrap_or_default());
    let mut lists = lists.filter_map(|test| test.get("only"));
    let names =
        |list: &Node| matches!(&list.value, Value::Map(entries) if entries.iter().any(|(name, _)| figured(name)));
    if !lists.any(names) {
        return None;
    }
    let mut trees = trees.clone();
    for (_, node) in &mut trees {
        let Value::Map(sections) = &mut node.value else { continue };
        let sections = sections.iter_mut().filter(|(name, _)| name.scalar() == Some("tests"));
        for (_, tests) in sections {
            let Value::List(tests) = &mut tests.value else { continue };
            for test in tests {
                let Value::Map(entries) = &mut test.value else { continue };
                for (_, list) in entries.iter_mut().filter(|(name, _)| name.scalar() == Some("only")) {
                    if let Value::Map(entries) = &mut list.value {
                        entries.retain(|(name, _)| !figured(name));
                    }
                }
            }
        }
    }
    Some(trees)
}

/// SHA-256 over names and contents, so that an answer can identify the rules that it is based on. It does not depend on
/// the folder of the files or on their line ends, so it is the same on every system.
fn digest(files: &[(String, Arc<File>)]) -> String {
    let mut hash = Sha256::new();
    for (text, file) in files {
        let name = stem(&file.name);
        hash.update(name.as_bytes());
        hash.update([0]);
        hash.update((text.len() as u64).to_le_bytes());
        hash.update(text.as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a file is recognised by its name; every other file is a file of rules.
pub(crate) fn has_own_name(file: &str) -> bool {
    matches!(stem(file), "vocabulary" | "countries" | "rulebook")
}

/// The names that are known so far, with their identifiers.
pub(crate) struct Names<'m> {
    pub(crate) vocabulary: &'m Vocabulary,
    pub(crate) countries: &'m [Country],
    /// The country of each code.
    pub(crate) codes: &'m HashMap<String, CountryId>,
    /// The possible worlds of each goal, computed on first use; none for a goal for which that is too hard.
    pub(crate) possible: &'m OnceCell<Vec<Option<Possible>>>,
    pub(crate) sources: &'m HashMap<String, SourceId>,
    pub(crate) claims: &'m HashMap<String, ClaimId>,
    pub(crate) routes: &'m HashMap<String, RouteId>,
    pub(crate) rules: &'m HashMap<String, RuleId>,
    pub(crate) alternatives: &'m HashMap<String, AlternativeId>,
    pub(crate) steps: &'m HashMap<String, StepId>,
}

fn build(
    trees: &[(Arc<File>, Node)],
    digest: String,
    defaults: Option<&Model>,
    setting: &HashSet<String>,
    diagnostics: &mut Diagnostics,
) -> Model {
    let named = |name: &str| trees.iter().find(|(file, _)| stem(&file.name) == name);
    for name in ["vocabulary", "countries", "rulebook"] {
        for (file, _) in trees.iter().filter(|(file, _)| stem(&file.name) == name).skip(1) {
            Reader::new(file, diagnostics).report(
                0..0,
                "duplicate-file",
                format!("the rulebook has a second `{name}.yaml`"),
                Some("keep one of them".to_owned()),
            );
        }
    }
    let mut model = Model {
        format: Model::FORMAT,
        version: "0".into(),
        date: jiff::civil::Date::constant(2000, 1, 1),
        digest: digest.into(),
        question: None,
        vocabulary: defaults.map_or_else(Vocabulary::empty, |defaults| defaults.vocabulary.clone()),
        countries: defaults.map_or_else(Table::new, |defaults| {
            let plain = |country: &Country| Country { document: None, described: false, ..country.clone() };
            defaults.countries.iter().map(plain).collect()
        }),
        sources: Table::new(),
        claims: Table::new(),
        rules: Table::new(),
        routes: Table::new(),
        alternatives: Table::new(),
        steps: Table::new(),
        names: Table::new(),
        tests: List::new(),
    };
    if let Some((file, node)) = named("vocabulary") {
        let before = diagnostics.found();
        model.vocabulary = vocabulary::vocabulary(&mut Reader::new(file, diagnostics), node, trees);
        // Everything else is written in the words of the vocabulary: with words missing, further errors would be noise.
        if diagnostics.found() > before {
            return model;
        }
    }
    let own_words = named("vocabulary").is_some();
    if !own_words
        && let Err((_, message, help)) = quantity::recut(&mut model.vocabulary, trees.iter().map(|(_, node)| node))
        && let Some((file, _)) = trees.first()
    {
        Reader::new(file, diagnostics).report(0..0, "unordered-thresholds", message, Some(help));
    }
    if let Some((file, node)) = named("countries") {
        model.countries = vocabulary::countries(&mut Reader::new(file, diagnostics), node);
    }
    match named("rulebook") {
        Some((file, node)) => vocabulary::about(&mut Reader::new(file, diagnostics), node, &mut model),
        None => {
            if let Some((file, _)) = trees.first() {
                Reader::new(file, diagnostics).report(
                    0..0,
                    "missing-file",
                    "the rulebook has no `rulebook.yaml`".to_owned(),
                    Some("add one with `format: 1`, `version: \"1\"` and `date: YYYY-MM-DD`".to_owned()),
                );
            }
        }
    }
    languages::known_by_the_vocabulary(trees, &mut model, diagnostics);
    let files = trees.iter().filter(|(file, _)| !has_own_name(&file.name)).collect::<Vec<_>>();

    let sources = collect(&files, "sources", diagnostics);
    let claims = collect(&files, "claims", diagnostics);
    let routes = collect(&files, "routes", diagnostics);
    let alternatives = collect(&files, "alternatives", diagnostics);
    let steps = collect(&files, "steps", diagnostics);
    let _: HashMap<String, NameId> = collect(&files, "names", diagnostics);
    // Means and the reason for their absence are rules as well, so they share one name space.
    let rules: HashMap<String, RuleId> = collect_all(&files, &["means", "without_means", "rules"], diagnostics);

    let codes = model.countries.entries().map(|(id, country)| (country.code.to_string(), id)).collect();
    let possible = OnceCell::new();

    // The sources of all files come first, because a claim is graded by the sources that it cites.
    for (file, node) in &files {
        for item in node.get("sources").map(Node::items).unwrap_or_default() {
            model.sources.push(evidence::source(&mut Reader::new(file, diagnostics), item, &model.vocabulary.terms));
        }
    }
    for (file, node) in files {
        let reader = &mut Reader::new(file, diagnostics);
        let keys = [
            "format",
            "scope",
            "document",
            "sources",
            "claims",
            "means",
            "without_means",
            "rules",
            "routes",
            "alternatives",
            "steps",
            "names",
            "tests",
        ];
        let Some(table) = reader.table(node, "a rule file", &keys) else { continue };
        reader.format(&table);
        let Some(scope) = scope(reader, &table, &model.countries) else { continue };
        let country = match scope {
            Scope::Country(country) => Some(country),
            Scope::World => None,
        };
        let countries = std::mem::take(&mut model.countries);
        let vocabulary = std::mem::replace(&mut model.vocabulary, Vocabulary::empty());
        let names = Names {
            vocabulary: &vocabulary,
            countries: countries.as_slice(),
            codes: &codes,
            possible: &possible,
            sources: &sources,
            claims: &claims,
            routes: &routes,
            rules: &rules,
            alternatives: &alternatives,
            steps: &steps,
        };
        reader.list(&table, "sources");
        for item in reader.list(&table, "claims") {
            evidence::claim(reader, item, &names, country, &mut model);
        }
        rules::rules(reader, &table, &names, scope, &mut model);
        rules::routes(reader, &table, &names, scope, &mut model);
        rules::alternatives(reader, &table, &names, scope, &mut model);
        steps::steps(reader, &table, &names, scope, &mut model);
        names::names(reader, &table, &names, scope, &mut model);
        tests::tests(reader, &table, &names, country, &mut model);
        let document = table.get("document").and_then(|node| document::document(reader, node, &names, country));
        model.countries = countries;
        model.vocabulary = vocabulary;
        if let Some(country) = country.and_then(|country| model.countries.look_up_mut(country)) {
            country.described = true;
            if let Some(document) = document
                && country.document.replace(document).is_some()
            {
                let span = table.get("document").map_or(0..0, |node| node.span.clone());
                let message = format!("`{}` has a second document", country.code);
                reader.report(span, "too-many", message, Some("a country has one document".to_owned()));
            }
        }
    }
    if diagnostics.is_empty() {
        check::check(trees, &model, setting, diagnostics);
    }
    model
}

fn scope(reader: &mut Reader<'_>, table: &reader::Table<'_>, countries: &Table<CountryId, Country>) -> Option<Scope> {
    let node = reader.need(table, "scope")?;
    let word = reader.scalar(node)?;
    if word == "world" {
        return Some(Scope::World);
    }
    if let Some(country) = countries.find(|country| country.code == word) {
        return Some(Scope::Country(country));
    }
    let names = countries.iter().map(|country| country.code.as_str()).chain(["world"]);
    if let Some(country) = named(countries.as_slice(), word) {
        reader.report_named(node, format!("unknown scope `{word}`"), word, &country.code);
        return None;
    }
    // These words mean everywhere, not a country with a similar code.
    let everywhere = ["all", "any", "*", "global", "everywhere"].contains(&word);
    let help = match crate::engine::suggest::nearest(word, names) {
        _ if everywhere => "what holds everywhere has `scope: world`".to_owned(),
        Some(near) => format!("did you mean `{near}`? a scope is a country code of `countries.yaml`, or `world`"),
        None => "a scope is a country code of `countries.yaml`, or `world`".to_owned(),
    };
    reader.report(node.span.clone(), "unknown-country", format!("unknown scope `{word}`"), Some(help));
    None
}

/// The country with that name, in any language and case; a code in another case counts as a name.
fn named<'m>(countries: &'m [Country], word: &str) -> Option<&'m Country> {
    let word = told::name(word);
    countries.iter().find(|country| country.all_names().any(|name| told::name(name) == word))
}

fn collect<I: Id>(files: &[&(Arc<File>, Node)], section: &str, diagnostics: &mut Diagnostics) -> HashMap<String, I> {
    collect_all(files, &[section], diagnostics)
}

/// The identifiers of all entries of these sections, in the order in which they will be read.
fn collect_all<I: Id>(
    files: &[&(Arc<File>, Node)],
    sections: &[&str],
    diagnostics: &mut Diagnostics,
) -> HashMap<String, I> {
    let mut names: HashMap<String, I> = HashMap::new();
    let mut first: HashMap<&str, (&Arc<File>, &Node)> = HashMap::new();
    let mut looks = Looks::default();
    let mut count = 0;
    for (file, node) in files {
        for section in sections {
            let items = node.get(section).map(Node::items).unwrap_or_default();
            for item in items {
                Reader::new(file, diagnostics).declared(item, &mut looks, false);
                if let Some(id) = item.get("id")
                    && let Some(word) = id.scalar()
                {
                    names.insert(word.to_owned(), I::at(count));
                    if let Some((earlier, place)) = first.get(word) {
                        let message = format!("the id `{word}` stands twice among `{}`", sections.join("`, `"));
                        let help = "give each a name of its own; ids are shared by all files of the rulebook";
                        let diagnostic = Diagnostic::error("duplicate-id", message, file, id.span.clone());
                        let label = place.span.clone();
                        diagnostics.push(diagnostic.with_help(help).with_label(earlier, label, "first declared here"));
                    } else {
                        first.insert(word, (file, id));
                    }
                }
                count += 1;
            }
        }
    }
    names
}
