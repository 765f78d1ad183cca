use std::collections::HashSet;

use jiff::civil::Date;

use super::item::{Item, Known, basis_name, items, test};
use super::possible::Worlds;
use super::speaks::{context, covering};
use super::{Coverage, Finding, FindingKind, VERDICTS};
use crate::engine::compile::{Judged, Key, Parts, in_force, judge, parts};
use crate::engine::error::Error;
use crate::engine::model::{Basis, Compliance, Condition, Effect, Model, Role, Scope};
use crate::engine::worlds::Node;

/// What a rulebook says on one day.
pub(super) fn survey(model: &Model, only: Option<usize>, day: Date) -> Result<Coverage, Error> {
    let survey = Survey::of(model, only, &[day], true)?;
    // What another country's file says was not asked about, whether it is in effect or not.
    let scope = |item: Item| match item {
        Item::Rule(place) => model.rules.get(place).map(|rule| rule.scope),
        Item::Route(place) => model.routes.get(place).map(|route| route.scope),
        Item::Alternative(place) => model.alternatives.get(place).map(|other| other.scope),
    };
    let asked = |item: Item| only.is_none_or(|only| scope(item).is_some_and(|scope| scope.covers(only)));
    let missing = survey.known.iter().filter(|known| !known.in_force && asked(known.item));
    let not_in_force = missing.map(|known| known.id().to_owned()).collect();
    let mut findings = survey.known.iter().flat_map(Known::findings).collect::<Vec<_>>();
    findings.extend(survey.of_questions);
    findings.sort_by_key(|finding| finding.kind);
    Ok(Coverage { as_of: day, questions: survey.questions, not_in_force, findings })
}

/// What is known of rules, routes and alternatives when every day has been asked about.
pub(crate) fn on_any_day(model: &Model) -> Result<Vec<Known>, Error> {
    Survey::of(model, None, &days(model), false).map(|survey| survey.known)
}

/// The rulebook's own date, and a day out of each span between two changes.
fn days(model: &Model) -> Vec<Date> {
    let changes = model.changing_days();
    let before = changes.first().and_then(|first| first.yesterday().ok());
    let others = before.into_iter().chain(changes).filter(|day| *day != model.date);
    std::iter::once(model.date).chain(others).collect()
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

type Seen = HashSet<(&'static str, Vec<usize>, Vec<usize>, Vec<usize>)>;

struct Survey<'m> {
    model: &'m Model,
    /// The day that is being asked about.
    day: Date,
    /// Whether gates and verdicts are looked at as well, and not only rules, routes and alternatives.
    of_gates: bool,
    /// Rules, then routes, then alternatives, each in the order of the model.
    known: Vec<Known>,
    questions: usize,
    /// Findings about gates and verdicts.
    of_questions: Vec<Finding>,
}

impl<'m> Survey<'m> {
    fn of(model: &'m Model, only: Option<usize>, days: &[Date], of_gates: bool) -> Result<Survey<'m>, Error> {
        let countries = countries(model, only);
        let (known, of_questions) = (items(model), Vec::new());
        let mut survey = Survey { model, day: model.date, of_gates, known, questions: 0, of_questions };
        for goal in 0..model.vocabulary.goals.len() {
            let mut worlds = Worlds::new(model, goal);
            let mut seen = HashSet::new();
            for day in days {
                survey.day = *day;
                for (name, country) in &countries {
                    if worlds.worn() {
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
        }
        Ok(survey)
    }

    /// The day, where a test must name it.
    fn asked_day(&self) -> Option<Date> {
        (self.day != self.model.date).then_some(self.day)
    }

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
            if !self.of_gates && self.settled(&parts, &others) {
                continue;
            }
            let Some(bare) = judge(&self.model.vocabulary, goal, None, &parts, &mut worlds.builder) else { continue };
            if self.of_gates {
                verdicts.push(bare.verdict);
                self.gates(name, (country, goal), basis_name, &bare, worlds);
                self.verdicts(name, (country, goal), basis_name, bare.verdict, worlds);
            }
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

    /// Whether everything that takes part is known to matter in every respect: then there is nothing left to ask.
    fn settled(&self, parts: &Parts<'_>, others: &[usize]) -> bool {
        let rules = parts.rules.iter().map(|(place, _)| Item::Rule(*place));
        let routes = parts.routes.iter().map(|(place, _)| Item::Route(*place));
        let others = others.iter().map(|place| Item::Alternative(*place));
        rules.chain(routes).chain(others).all(|item| self.get(item).is_none_or(Known::settled))
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
            expected.map(|expected| test(self.model, &name, (place, goal, None), self.asked_day(), &[], &expected));
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
            let idle = |known: &Known| (known.blocks || named) && !known.changes_gate;
            if self.get(item).is_some_and(idle) && holds != Node::FALSE {
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
        test(self.model, &format!("{id} holds"), asked, self.asked_day(), worlds, &expected)
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
