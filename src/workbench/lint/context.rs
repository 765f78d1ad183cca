//! The input of every lint: the model, the parsed files with their spans, and derived data that is computed on first
//! use.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use super::Lint;
use crate::engine::error::Error;
use crate::engine::ids::{ClaimId, GoalSet};
use crate::engine::model::{Claim, Compliance, Header, InlineTest, Model, Text};
use crate::engine::profile::Profile;
use crate::engine::rulebook::Rulebook;
use crate::read::diagnostic::{COMPARED, Diagnostic, File, Fix};
use crate::read::parse::{Node, Value};
use crate::read::resolve::{Trees, Upkeep, stem};
use crate::workbench::coverage::{AllExamined, Examined, FindingKind, on_any_day};
use crate::workbench::item::Item;

/// The input of the lints.
pub(super) struct Context<'c> {
    pub(super) rulebook: &'c Rulebook,
    pub(super) model: &'c Model,
    pub(super) trees: &'c Trees,
    pub(super) today: Date,
    pub(super) upkeep: Option<(&'c Arc<File>, Upkeep)>,
    pub(super) base: &'c [(&'c str, Node)],
    pub(super) sources: &'c [(String, String)],
    places: HashMap<(Kind, &'c str), (&'c Arc<File>, &'c Node)>,
    tests: Vec<(&'c Arc<File>, &'c Node)>,
    found: OnceCell<Vec<Found>>,
    examined: OnceCell<Result<AllExamined, Error>>,
}

/// The kinds of entries with an id; entries of different kinds may have the same id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    Source,
    Claim,
    Rule,
    Route,
    Alternative,
    Step,
    Fact,
    Goal,
    Gate,
    Means,
}

impl Kind {
    /// The kind of the entries in a section of a file.
    pub(super) fn of(file: &str, section: &str) -> Option<Kind> {
        Some(match (stem(file), section) {
            ("vocabulary", "facts") => Kind::Fact,
            ("vocabulary", "goals") => Kind::Goal,
            ("vocabulary", "gates") => Kind::Gate,
            ("vocabulary", "means") => Kind::Means,
            ("vocabulary" | "countries" | "rulebook", _) => return None,
            (_, "sources") => Kind::Source,
            (_, "claims") => Kind::Claim,
            (_, "means" | "without_means" | "rules") => Kind::Rule,
            (_, "routes") => Kind::Route,
            (_, "alternatives") => Kind::Alternative,
            (_, "steps") => Kind::Step,
            _ => return None,
        })
    }

    /// Its name, for messages.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Kind::Source => "source",
            Kind::Claim => "claim",
            Kind::Rule => "rule",
            Kind::Route => "route",
            Kind::Alternative => "alternative",
            Kind::Step => "step",
            Kind::Fact => "fact",
            Kind::Goal => "goal",
            Kind::Gate => "gate",
            Kind::Means => "means",
        }
    }
}

impl From<Item> for Kind {
    fn from(item: Item) -> Kind {
        match item {
            Item::Rule(_) => Kind::Rule,
            Item::Route(_) => Kind::Route,
            Item::Alternative(_) => Kind::Alternative,
        }
    }
}

/// All entries with an id in one file.
pub(super) fn items<'n>(file: &str, node: &'n Node) -> impl Iterator<Item = (Kind, &'n str, &'n Node)> {
    let Value::Map(sections) = &node.value else { return Vec::new().into_iter() };
    let mut found = Vec::new();
    for (key, section) in sections {
        let Some(kind) = key.scalar().and_then(|section| Kind::of(file, section)) else { continue };
        found.extend(section.items().iter().filter_map(|item| Some((kind, item.get("id")?.scalar()?, item))));
    }
    found.into_iter()
}

/// The result of a run of a test.
pub(super) struct Found {
    /// Rules among its reasons.
    pub(super) reasons: HashSet<String>,
    /// Rules that decided.
    pub(super) decisive: HashSet<String>,
    /// Routes that were offered, or refused because they are used.
    pub(super) routes: HashSet<String>,
}

/// A rule, route or alternative: an entry that rests on claims.
pub(super) struct Resting<'c> {
    pub(super) item: Item,
    pub(super) header: &'c Header,
    /// None for a rule.
    pub(super) compliance: Option<Compliance>,
    pub(super) risk: Option<&'c Text>,
}

impl Resting<'_> {
    pub(super) fn is_risky(&self) -> bool {
        self.compliance == Some(Compliance::Caution)
    }
}

impl<'c> Context<'c> {
    pub(super) fn new(
        rulebook: &'c Rulebook,
        trees: &'c Trees,
        today: Date,
        upkeep: Option<(&'c Arc<File>, Upkeep)>,
        base: &'c [(&'c str, Node)],
        sources: &'c [(String, String)],
    ) -> Context<'c> {
        let mut places = HashMap::new();
        let mut tests = Vec::new();
        for (file, node) in trees {
            places.extend(items(&file.name, node).map(|(kind, id, item)| ((kind, id), (file, item))));
            if !matches!(stem(&file.name), "vocabulary" | "countries" | "rulebook") {
                tests.extend(node.get("tests").map(Node::items).unwrap_or_default().iter().map(|test| (file, test)));
            }
        }
        Context {
            rulebook,
            model: &rulebook.model,
            trees,
            today,
            upkeep,
            base,
            sources,
            places,
            tests,
            found: OnceCell::new(),
            examined: OnceCell::new(),
        }
    }

    /// The declaration of an entry; none for one from elsewhere, such as the project's own vocabulary.
    pub(super) fn place(&self, kind: Kind, id: &str) -> Option<Place<'c>> {
        let (file, item) = self.places.get(&(kind, id))?;
        Some(Place { file, span: item.get("id")?.span.clone() })
    }

    /// The place of a key of an entry; that of its declaration if it does not have the key.
    pub(super) fn key(&self, kind: Kind, id: &str, key: &str) -> Option<Place<'c>> {
        let (file, item) = self.places.get(&(kind, id))?;
        let node = item.get(key).or_else(|| item.get("id"))?;
        Some(Place { file, span: node.span.clone() })
    }

    /// The node under a key of an entry, and its file.
    pub(super) fn node(&self, kind: Kind, id: &str, key: &str) -> Option<(&'c Arc<File>, &'c Node)> {
        let (file, item) = self.places.get(&(kind, id))?;
        Some((file, item.get(key)?))
    }

    /// The declaration of an impossible world; none for one of the project's own vocabulary.
    pub(super) fn impossible(&self, id: &str) -> Option<Place<'c>> {
        let (file, words) = self.trees.iter().find(|(file, _)| stem(&file.name) == "vocabulary")?;
        let entries = words.get("impossible")?.items().iter().filter_map(|entry| entry.get("id"));
        entries.into_iter().find(|name| name.scalar() == Some(id)).map(|name| Place::of(file, name))
    }

    /// The coverage of rules, routes and alternatives over every day and situation.
    ///
    /// # Errors
    /// If that exceeds the bound on work.
    pub(super) fn examined(&self) -> Result<&AllExamined, &Error> {
        self.examined.get_or_init(|| on_any_day(self.rulebook)).as_ref()
    }

    /// Whether a rule, route or alternative holds in no situation on any day.
    pub(super) fn holds_nowhere(&self, item: Item) -> bool {
        let dead = |examined: &Examined| examined.found().iter().any(|(kind, _)| *kind == FindingKind::Dead);
        self.examined().is_ok_and(|all| dead(&all[item]))
    }

    /// The place of a test, by its index in the model.
    pub(super) fn test(&self, test: usize) -> Option<Place<'c>> {
        let (file, item) = self.tests.get(test)?;
        let node = item.get("name").unwrap_or(item);
        Some(Place { file, span: node.span.clone() })
    }

    /// The place of a key in the file with the version and date.
    pub(super) fn about(&self, key: &str) -> Option<Place<'c>> {
        let (file, node) = self.trees.iter().find(|(file, _)| stem(&file.name) == "rulebook")?;
        Some(Place { file, span: node.get(key).map_or(0..0, |node| node.span.clone()) })
    }

    pub(super) fn claims<'a>(&'a self, claims: &'a [ClaimId]) -> impl Iterator<Item = &'c Claim> + 'a {
        claims.iter().map(|claim| &self.model.claims[*claim])
    }

    /// All entries that rest on claims.
    pub(super) fn resting(&self) -> impl Iterator<Item = Resting<'c>> + use<'c> {
        let model = self.model;
        Item::all(model).map(|item| {
            let (compliance, risk) = match item {
                Item::Rule(_) => (None, None),
                Item::Route(route) => (Some(model.routes[route].compliance), model.routes[route].risk.as_ref()),
                Item::Alternative(id) => {
                    (Some(model.alternatives[id].compliance), model.alternatives[id].risk.as_ref())
                }
            };
            Resting { item, header: item.header(model), compliance, risk }
        })
    }

    /// The result of each run of each test.
    pub(super) fn found(&self) -> &[Found] {
        self.found.get_or_init(|| {
            let run = |(test, profile, as_of): (&InlineTest, Profile, Option<Date>)| {
                let country = &self.model.countries[test.country].code;
                let mut found = Found { reasons: HashSet::new(), decisive: HashSet::new(), routes: HashSet::new() };
                let Ok(evaluation) = self.rulebook.evaluate(country, &profile, as_of) else { return found };
                for reason in evaluation.reasons() {
                    let id = reason.id().into_owned();
                    if reason.decisive() {
                        found.decisive.insert(id.clone());
                    }
                    found.reasons.insert(id);
                }
                found.routes.extend(evaluation.routes().map(|offer| offer.route().id.to_string()));
                let refused = evaluation.refused().filter(|refusal| refusal.engaged());
                found.routes.extend(refused.map(|refusal| refusal.route().id.to_string()));
                found
            };
            let asked = |test| self.rulebook.asked(test).map(move |(profile, as_of)| (test, profile, as_of));
            self.model.tests.iter().flat_map(asked).map(run).collect()
        })
    }

    /// The names of goals.
    pub(super) fn goals(&self, goals: GoalSet) -> Vec<&'c str> {
        let model = self.model;
        goals.iter().map(|goal| &*model.vocabulary.goals[goal].id).collect()
    }
}

/// A span in a file.
#[derive(Clone)]
pub(super) struct Place<'c> {
    pub(super) file: &'c Arc<File>,
    pub(super) span: Range<usize>,
}

impl<'c> Place<'c> {
    pub(super) fn of(file: &'c Arc<File>, node: &Node) -> Place<'c> {
        Place { file, span: node.span.clone() }
    }

    /// A finding at this place.
    pub(super) fn says(&self, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error("", message.into(), self.file, self.span.clone())
    }
}

impl Diagnostic {
    /// Adds a second place, if there is one.
    pub(super) fn beside(self, place: Option<Place<'_>>, text: &str) -> Diagnostic {
        match place {
            Some(place) => self.with_label(place.file, place.span, text),
            None => self,
        }
    }

    pub(super) fn fixed(self, what: impl Into<String>, edits: Vec<crate::read::diagnostic::Edit>) -> Diagnostic {
        self.with_fix((!edits.is_empty()).then(|| Fix { what: what.into(), edits }))
    }
}

/// The findings of one lint.
pub(super) struct Findings {
    lint: &'static Lint,
    pub(super) list: Vec<Diagnostic>,
    /// The number of names that were compared so far, for suggestions.
    compared: usize,
}

impl Findings {
    pub(super) fn new(lint: &'static Lint) -> Findings {
        Findings { lint, list: Vec::new(), compared: 0 }
    }

    /// Whether the budget allows comparing a finding with this many names.
    pub(super) fn may_compare(&mut self, names: usize) -> bool {
        let may = self.compared < COMPARED;
        self.compared = self.compared.saturating_add(names);
        may
    }

    pub(super) fn push(&mut self, finding: Diagnostic) {
        self.list.push(Diagnostic { code: self.lint.code, level: self.lint.level, ..finding });
    }
}
