use std::collections::HashSet;

use jiff::civil::Date;

use super::item::{Item, Known, basis_name, items, test};
use super::{Coverage, Finding, FindingKind, VERDICTS};
use crate::compile::{Judged, Key, Parts, in_force, judge, parts};
use crate::error::Error;
use crate::model::{Basis, Compliance, Condition, Effect, Model, Role, Rule, Scope};
use crate::worlds::{Builder, Node};

/// Steps of work for the questions of one goal; and what must be left of them before the next country is asked about.
const WORK: usize = 1 << 24;
const ENOUGH: usize = WORK / 2;

pub(super) fn survey(model: &Model, only: Option<usize>, day: Date) -> Result<Coverage, Error> {
    let countries = countries(model, only);
    let mut survey = Survey {
        model,
        day,
        asked_day: (day != model.date).then_some(day),
        known: items(model),
        questions: 0,
        of_questions: Vec::new(),
    };
    for goal in 0..model.vocabulary.goals.len() {
        let mut worlds = Worlds::new(model, goal);
        let mut seen = HashSet::new();
        for (name, country) in &countries {
            if worlds.builder.left() < ENOUGH {
                worlds = Worlds::new(model, goal);
            }
            survey.country(name, *country, goal, &mut worlds, &mut seen);
            if worlds.builder.exhausted() {
                let goal = model.vocabulary.goals.get(goal).map_or("", |goal| goal.id.as_str());
                return Err(Error::question(format!(
                    "the rules about `{goal}` are too entangled to be looked at as a whole; name one country"
                )));
            }
        }
    }
    // What another country's file says was not asked about, whether it is in effect or not.
    let scope = |item: Item| match item {
        Item::Rule(place) => model.rules.get(place).map(|rule| rule.scope),
        Item::Route(place) => model.routes.get(place).map(|route| route.scope),
        Item::Alternative(place) => model.alternatives.get(place).map(|other| other.scope),
    };
    let asked = |item: Item| only.is_none_or(|only| scope(item).is_some_and(|scope| scope.covers(only)));
    let missing = survey.known.iter().filter(|known| !known.in_force && asked(known.item));
    let not_in_force = missing.map(|known| known.id().to_owned()).collect();
    let mut findings = survey.known.into_iter().flat_map(Known::findings).collect::<Vec<_>>();
    findings.extend(survey.of_questions);
    findings.sort_by_key(|finding| finding.kind);
    Ok(Coverage { as_of: day, questions: survey.questions, not_in_force, findings })
}

/// The countries of which something is said, and one of the others for all of them.
fn countries(model: &Model, only: Option<usize>) -> Vec<(String, usize)> {
    let code = |place: usize| model.countries.get(place).map(|country| country.code.clone()).unwrap_or_default();
    if let Some(country) = only {
        return vec![(code(country), country)];
    }
    let own = |place: usize| {
        let scoped = |scope: Scope| scope == Scope::Country(place);
        model.countries.get(place).is_some_and(|country| country.described || country.document.is_some())
            || model.rules.iter().any(|rule| scoped(rule.scope))
            || model.routes.iter().any(|route| scoped(route.scope))
            || model.alternatives.iter().any(|other| scoped(other.scope))
    };
    let (mut list, others) =
        (0..model.countries.len()).map(|place| (code(place), place)).partition::<Vec<_>, _>(|(_, place)| own(*place));
    list.sort();
    list.extend(others.first().map(|(_, place)| (Finding::OTHERS.to_owned(), *place)));
    list
}

/// The worlds that can be, for one goal.
struct Worlds {
    builder: Builder,
    demands: Vec<Node>,
}

impl Worlds {
    fn new(model: &Model, goal: usize) -> Worlds {
        let words = &model.vocabulary;
        let mut builder = Builder::bounded(words.facts.iter().map(|fact| fact.values.len()), WORK);
        let mut demands = Vec::new();
        for impossible in &words.impossible {
            let never = builder.condition(&impossible.when, goal);
            demands.push(builder.not(never));
        }
        Worlds { builder, demands }
    }

    /// The part of a set that can be.
    fn of(&mut self, set: Node) -> Node {
        let facts = self.builder.support(set);
        let possible = self.builder.meeting(&self.demands, &facts);
        self.builder.and(set, possible)
    }

    fn any(&mut self, set: Node) -> bool {
        set != Node::FALSE && self.of(set) != Node::FALSE
    }

    fn differ(&mut self, one: Node, other: Node) -> bool {
        let differs = self.builder.differs(one, other);
        self.any(differs)
    }
}

type Seen = HashSet<(&'static str, Vec<usize>, Vec<usize>, Vec<usize>)>;

struct Survey<'m> {
    model: &'m Model,
    day: Date,
    /// The day, where a test must name it.
    asked_day: Option<Date>,
    /// Rules, then routes, then alternatives, each in the order of the model.
    known: Vec<Known>,
    questions: usize,
    /// Findings about gates and verdicts.
    of_questions: Vec<Finding>,
}

impl Survey<'_> {
    fn country(&mut self, name: &str, country: usize, goal: usize, worlds: &mut Worlds, seen: &mut Seen) {
        let mut verdicts = Vec::new();
        for (basis_name, basis) in Basis::ALL {
            let key = Key { country, goal, means: None, day: self.day };
            let Some(parts) = parts(self.model, key, basis) else { continue };
            let others = self.model.alternatives.iter().enumerate().filter(|(_, other)| {
                other.basis == basis
                    && other.scope.covers(country)
                    && other.goals & (1 << goal) != 0
                    && in_force(self.model, basis, other.period, &other.because, self.day)
            });
            let others = others.map(|(place, _)| place).collect::<Vec<_>>();
            let Some(bare) = judge(&self.model.vocabulary, goal, None, &parts, &mut worlds.builder) else { continue };
            verdicts.push(bare.verdict);
            self.gates(name, (country, goal), basis_name, &bare, worlds);
            self.verdicts(name, (country, goal), basis_name, bare.verdict, worlds);
            let needs_means = bare.gates.held.is_some();
            let means = if needs_means { self.model.vocabulary.means.len() } else { 0 };
            self.questions += 1 + means;
            let rules = parts.rules.iter().map(|(place, _)| *place).collect::<Vec<_>>();
            let routes = parts.routes.iter().map(|(place, _)| *place).collect::<Vec<_>>();
            // Countries with the same rules have the same answers.
            if !seen.insert((basis_name, rules, routes, others.clone())) {
                continue;
            }
            for means in std::iter::once(None).chain((0..means).map(Some)) {
                self.question((country, goal, means), &parts, worlds);
            }
            for other in others {
                if let Some(alternative) = self.model.alternatives.get(other) {
                    let whole = |_: &mut Worlds| Some(Node::TRUE);
                    self.says(Item::Alternative(other), (country, goal, None), &alternative.when, whole, worlds);
                }
            }
        }
        if let Some(headline) = verdicts.into_iter().reduce(|one, other| worlds.builder.min(one, other)) {
            self.verdicts(name, (country, goal), "headline", headline, worlds);
        }
    }

    /// Gates that are blocked everywhere.
    fn gates(&mut self, name: &str, asked: (usize, usize), basis: &'static str, judged: &Judged, worlds: &mut Worlds) {
        for (gate, blocked) in &judged.gates.blocked {
            let open = worlds.builder.not(*blocked);
            let Some(gate) = self.model.vocabulary.gates.get(*gate).filter(|_| !worlds.any(open)) else { continue };
            let expected = format!("{basis}: {{gates: {{{}: blocked}}}}", gate.id);
            self.found(FindingKind::GateNeverOpens, "gate", &gate.id, name, asked, basis, Some(expected));
        }
    }

    /// Verdicts that never come out.
    fn verdicts(&mut self, name: &str, asked: (usize, usize), basis: &'static str, verdict: Node, worlds: &mut Worlds) {
        let reached = VERDICTS.map(|verdict_of| {
            let here = worlds.builder.outcome_is(verdict, verdict_of.outcome());
            (verdict_of, worlds.any(here))
        });
        let best = reached.iter().find(|(_, reached)| *reached).map(|(verdict, _)| *verdict);
        let worst = reached.iter().rev().find(|(_, reached)| *reached).map(|(verdict, _)| *verdict);
        for (verdict, _) in reached.iter().filter(|(_, reached)| !reached) {
            // What lies between the best and the worst is not seen from them.
            let told = match (best, worst) {
                (Some(best), _) if best < *verdict => Some(format!("verdict: {}", best.as_str())),
                (_, Some(worst)) if worst > *verdict => Some(format!("guaranteed: {}", worst.as_str())),
                _ => None,
            };
            let expected = told.map(|told| if basis == "headline" { told } else { format!("{basis}: {{{told}}}") });
            let kind = FindingKind::VerdictNeverReached;
            self.found(kind, "verdict", verdict.as_str(), name, asked, basis, expected);
        }
    }

    /// Notes something about a question, once for all countries of which it is so.
    #[allow(clippy::too_many_arguments, reason = "each is a part of the finding")]
    fn found(
        &mut self,
        kind: FindingKind,
        what: &'static str,
        id: &str,
        country: &str,
        (place, goal): (usize, usize),
        basis: &'static str,
        expected: Option<String>,
    ) {
        let goal_name = self.model.vocabulary.goals.get(goal).map(|goal| goal.id.clone()).unwrap_or_default();
        let same = |of: &&mut Finding| {
            of.kind == kind && of.id == id && of.basis == basis && of.goal.as_ref() == Some(&goal_name)
        };
        let name = format!("{goal_name}, {basis}: {id} {}", kind.as_str());
        let witness =
            expected.map(|expected| test(self.model, &name, (place, goal, None), self.asked_day, &[], &expected));
        if let Some(known) = self.of_questions.iter_mut().find(same) {
            known.countries.push(country.to_owned());
            known.witness = known.witness.take().or(witness);
            return;
        }
        self.of_questions.push(Finding {
            kind,
            what,
            id: id.to_owned(),
            basis,
            clause: None,
            by: Vec::new(),
            goal: Some(goal_name),
            countries: vec![country.to_owned()],
            witness,
        });
    }

    /// Looks at every rule and route that takes part in a question.
    fn question(&mut self, asked: (usize, usize, Option<usize>), parts: &Parts<'_>, worlds: &mut Worlds) {
        let (_, goal, means) = asked;
        let Some(judged) = judge(&self.model.vocabulary, goal, means, parts, &mut worlds.builder) else { return };
        for (place, rule) in &parts.rules {
            let item = Item::Rule(*place);
            let spoken = |worlds: &mut Worlds| context(rule, goal, &judged, parts, &mut worlds.builder);
            let holds = self.says(item, asked, &rule.when, spoken, worlds);
            // That a means is named at all closes the gate to those who do not have it.
            let named = rule.role == Role::NamesMeans;
            let open = self.get(item).is_some_and(|known| {
                known.decides && !(known.changes_verdict && (known.changes_gate || !known.blocks))
            });
            if open && (named || holds != Node::FALSE) {
                let mut without = parts.clone();
                without.rules.retain(|(of, _)| of != place);
                self.removed(item, asked, &without, &judged, worlds);
            }
            if self.get(item).is_some_and(|known| known.blocks && !known.changes_gate) && holds != Node::FALSE {
                let by = covering(*place, rule, holds, goal, parts, worlds);
                if let Some(known) = self.get_mut(item) {
                    known.by.extend(by.into_iter().filter(|id| !known.by.contains(id)).collect::<Vec<_>>());
                }
            }
        }
        for (place, route) in &parts.routes {
            let item = Item::Route(*place);
            if route.compliance != Compliance::Prohibited && route.goals & (1 << goal) == 0 {
                continue;
            }
            let holds = self.says(item, asked, &route.when, |_| Some(Node::TRUE), worlds);
            let open = self.get(item).is_some_and(|known| known.decides && !known.changes_verdict);
            if open && holds != Node::FALSE {
                let mut without = parts.clone();
                without.routes.retain(|(of, _)| of != place);
                self.removed(item, asked, &without, &judged, worlds);
            }
        }
    }

    /// Looks at what is different without something.
    fn removed(
        &mut self,
        item: Item,
        (_, goal, means): (usize, usize, Option<usize>),
        without: &Parts<'_>,
        judged: &Judged,
        worlds: &mut Worlds,
    ) {
        let other = judge(&self.model.vocabulary, goal, means, without, &mut worlds.builder);
        let Some(other) = other else { return };
        let verdict = worlds.differ(judged.verdict, other.verdict);
        let gates = judged.gates.blocked.iter().zip(&other.gates.blocked);
        let gate = gates.fold(false, |differ, ((_, one), (_, other))| differ || worlds.differ(*one, *other));
        if let Some(known) = self.get_mut(item) {
            known.changes_verdict |= verdict;
            known.changes_gate |= gate;
        }
    }

    /// Notes where something holds in a question, and which of its clauses are needed for that; returns where it holds.
    fn says(
        &mut self,
        item: Item,
        asked: (usize, usize, Option<usize>),
        when: &Condition,
        context: impl Fn(&mut Worlds) -> Option<Node>,
        worlds: &mut Worlds,
    ) -> Node {
        let goal = asked.1;
        let context = context(worlds);
        let Some(context) = self.get_mut(item).map(|known| known.in_force = true).and(context) else {
            return Node::FALSE;
        };
        let when = worlds.builder.condition(when, goal);
        let says = worlds.builder.and(when, context);
        if let Some(known) = self.get_mut(item) {
            known.clauses.retain(|shorter| {
                let when = worlds.builder.condition(&shorter.rest, goal);
                let also = worlds.builder.and(when, context);
                !worlds.differ(says, also)
            });
        }
        let holds = worlds.of(says);
        if self.get(item).is_some_and(|known| known.witness.is_none())
            && let Some(worlds) = worlds.builder.some_box(holds, false)
        {
            let witness = self.witness(item, asked, &worlds);
            if let Some(known) = self.get_mut(item) {
                known.witness = Some(witness);
            }
        }
        holds
    }

    /// A test that shows something hold.
    fn witness(&self, item: Item, asked: (usize, usize, Option<usize>), worlds: &[u64]) -> String {
        let expected = match item {
            Item::Rule(place) => self.model.rules.get(place).map(|rule| {
                let gate = self.model.vocabulary.gates.get(rule.gate).map_or("", |gate| gate.id.as_str());
                let whole = rule.effect == Effect::Blocks && rule.role == Role::Ordinary && rule.means.is_none();
                let gates = if whole { format!(", gates: {{{gate}: blocked}}") } else { String::new() };
                (rule.basis, &rule.id, format!("reasons: [{}]{gates}", rule.id))
            }),
            Item::Route(place) => self.model.routes.get(place).map(|route| {
                let key = if route.compliance == Compliance::Prohibited { "engaged" } else { "routes" };
                (route.basis, &route.id, format!("{key}: [{}]", route.id))
            }),
            Item::Alternative(place) => {
                let other = self.model.alternatives.get(place);
                other.map(|other| (other.basis, &other.id, format!("alternatives: [{}]", other.id)))
            }
        };
        let Some((basis, id, expected)) = expected else { return String::new() };
        let expected = format!("{}: {{{expected}}}", basis_name(basis));
        test(self.model, &format!("{id} holds"), asked, self.asked_day, worlds, &expected)
    }

    fn place(&self, item: Item) -> usize {
        let (rules, routes) = (self.model.rules.len(), self.model.routes.len());
        match item {
            Item::Rule(place) => place,
            Item::Route(place) => rules + place,
            Item::Alternative(place) => rules + routes + place,
        }
    }

    fn get(&self, item: Item) -> Option<&Known> {
        self.known.get(self.place(item))
    }

    fn get_mut(&mut self, item: Item) -> Option<&mut Known> {
        let place = self.place(item);
        self.known.get_mut(place)
    }
}

/// Where, its own condition aside, a rule has something to say for a question. None: nowhere, because it speaks of a
/// means that does not count.
fn context(rule: &Rule, goal: usize, judged: &Judged, parts: &Parts<'_>, builder: &mut Builder) -> Option<Node> {
    let gates = &judged.gates;
    let naming = |rules: &dyn Fn(&Rule) -> bool, builder: &mut Builder| {
        let named = parts.rules.iter().filter(|(_, of)| of.role == Role::NamesMeans && rules(of));
        named.fold(Node::FALSE, |any, (_, of)| {
            let when = builder.condition(&of.when, goal);
            builder.or(any, when)
        })
    };
    match (rule.role, rule.means) {
        (Role::Ordinary, None) => Some(Node::TRUE),
        (Role::Ordinary, Some(means)) => gates.held(means),
        (Role::NamesMeans, Some(means)) => match rule.stands_for {
            // Of interest where the question names it, to those who hold what it stands for.
            Some(target) => {
                gates.held(target).filter(|_| gates.asked == Some(means))?;
                Some(naming(&|of| of.stands_for.is_none() && of.means == Some(target), builder))
            }
            None => {
                gates.held(means)?;
                if gates.asked.is_none_or(|asked| asked == means) {
                    return Some(Node::TRUE);
                }
                Some(naming(&|of| of.means == gates.asked && of.stands_for == Some(means), builder))
            }
        },
        (Role::WithoutMeans, _) => gates.held.as_ref().map(|held| {
            let any = held.iter().fold(Node::FALSE, |any, (_, held)| builder.or(any, *held));
            builder.not(any)
        }),
        (Role::NamesMeans, None) => None,
    }
}

/// Other blocks at the same gate that hold wherever this one does: as few as are found by leaving out one by one. Empty
/// where there are none that do.
fn covering(
    place: usize,
    rule: &Rule,
    holds: Node,
    goal: usize,
    parts: &Parts<'_>,
    worlds: &mut Worlds,
) -> Vec<String> {
    let alike = parts.rules.iter().filter(|(of, other)| {
        *of != place
            && other.role == Role::Ordinary
            && other.effect == Effect::Blocks
            && other.gate == rule.gate
            && (other.means.is_none() || other.means == rule.means)
    });
    let mut alike =
        alike.map(|(_, other)| (other.id.clone(), worlds.builder.condition(&other.when, goal))).collect::<Vec<_>>();
    let mut covers = |list: &[(String, Node)]| {
        let any = list.iter().fold(Node::FALSE, |any, (_, when)| worlds.builder.or(any, *when));
        let beyond = worlds.builder.not(any);
        worlds.builder.and(holds, beyond) == Node::FALSE
    };
    if !covers(&alike) {
        return Vec::new();
    }
    let mut at = 0;
    while at < alike.len() {
        let mut fewer = alike.clone();
        fewer.remove(at);
        if covers(&fewer) {
            alike = fewer;
        } else {
            at += 1;
        }
    }
    alike.into_iter().map(|(id, _)| id).collect()
}
