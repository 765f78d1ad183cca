//! Asks every question about a rulebook, and records what each shows about the entries that take part in it.
//!
//! A question is a country, a goal, a means or none, a day and a basis. For each rule, route and alternative that takes
//! part, three things are computed as decision diagrams over all possible worlds:
//!
//! - where it holds; one such world becomes the test that shows it (the witness);
//! - whether some gate or verdict would differ without it;
//! - which clauses of its condition can be left out without changing where it holds.
//!
//! What no question has shown to hold, to matter or to be needed is a finding. An entry that is known to matter in every
//! respect is not examined again, and countries in which the same entries take part are examined once.
//!
//! ```text
//! r1: card=visa blocks funding                          without it funding would be open: it matters
//! r2: card=visa and platform=wechat blocks funding      holds only where r1 does: shadowed by r1
//! ```

use std::collections::HashSet;

use jiff::civil::Date;

use super::examined::AllExamined;
use super::witness::{test, witness};
use super::{Coverage, Examined, Finding, FindingKind, VERDICTS};
use crate::engine::error::Error;
use crate::engine::ids::{CountryId, RuleId, Table};
use crate::engine::minimize::minimize;
use crate::engine::model::{Basis, Compliance, Condition, Effect, Model, Role, Rule};
use crate::engine::program::drawing::Wire;
use crate::engine::program::judge::Judgement;
use crate::engine::program::plan::{can_be_engaged, speaks};
use crate::engine::program::takes_part::{Key, Parts, parts};
use crate::engine::rulebook::Rulebook;
use crate::engine::verdict::Verdict;
use crate::engine::worlds::{Constraints, Node};
use crate::workbench::HEADLINE;
use crate::workbench::item::Item;

/// The diagrams of a goal, with the constraints of its impossible worlds.
type Worlds<'b, 'm> = crate::workbench::worlds::Worlds<'b, 'm, Constraints>;

/// The coverage of a rulebook on one day.
pub(super) fn survey(rulebook: &Rulebook, only: Option<CountryId>, day: Date) -> Result<Coverage, Error> {
    let survey = Survey::of(rulebook, only, &[day], true)?;
    // Entries of another country were not examined, whether they are in effect or not.
    let asked = |item: Item| only.is_none_or(|only| item.header(&rulebook.model).scope.covers(only));
    let missing = survey.examined.iter().filter(|examined| !examined.in_force && asked(examined.item));
    let not_in_force = missing.map(|examined| examined.id().to_owned()).collect();
    let mut findings = survey.examined.iter().flat_map(Examined::findings).collect::<Vec<_>>();
    findings.extend(survey.of_questions);
    findings.sort_by_key(|finding| finding.kind);
    Ok(Coverage { as_of: day, questions: survey.questions, not_in_force, findings })
}

/// The results for rules, routes and alternatives over all days.
pub(crate) fn on_any_day(rulebook: &Rulebook) -> Result<AllExamined, Error> {
    // The rulebook's own date comes first, because a test of it need not name the day.
    let own = rulebook.model.date;
    let days = std::iter::once(own).chain(rulebook.model.eras().into_iter().filter(|day| *day != own));
    Survey::of(rulebook, None, &days.collect::<Vec<_>>(), false).map(|survey| survey.examined)
}

/// The countries to ask about, each with its name in reports; one country stands for all without rules of their own.
fn countries(rulebook: &Rulebook, only: Option<CountryId>) -> Vec<(&str, CountryId)> {
    let code = |country: CountryId| (&*rulebook.model.countries[country].code, country);
    if let Some(country) = only {
        return vec![code(country)];
    }
    let all = rulebook.model.countries.ids();
    let (apart, others) = all.partition::<Vec<_>, _>(|country| rulebook.tells_apart(*country));
    let mut countries = apart.into_iter().map(code).collect::<Vec<_>>();
    countries.sort_unstable();
    countries.extend(others.first().map(|country| (Finding::OTHERS, *country)));
    countries
}

/// The sets of entries that took part in questions so far, for one goal.
type Asked = HashSet<(Basis, Vec<Item>)>;

struct Survey<'m> {
    model: &'m Model,
    /// Whether gates and verdicts are examined as well as rules, routes and alternatives.
    of_gates: bool,
    /// Copies of the rules whose condition always holds.
    unconditional: Table<RuleId, Rule>,
    examined: AllExamined,
    questions: usize,
    /// Findings about gates and verdicts.
    of_questions: Vec<Finding>,
}

impl<'m> Survey<'m> {
    fn of(rulebook: &'m Rulebook, only: Option<CountryId>, days: &[Date], of_gates: bool) -> Result<Survey<'m>, Error> {
        let (model, countries) = (&rulebook.model, countries(rulebook, only));
        let mut unconditional = model.rules.clone();
        unconditional.to_mut().iter_mut().for_each(|rule| rule.when = Condition::Always);
        let examined = AllExamined::new(model);
        let turns = model.vocabulary.turns();
        let mut survey = Survey { model, of_gates, unconditional, examined, questions: 0, of_questions: Vec::new() };
        for (goal, named) in model.vocabulary.goals.entries() {
            let key = |country, day| Key { country, goal, means: None, day, second: 0 };
            let on = |day: Date| countries.iter().map(move |(name, country)| (*name, key(*country, day)));
            let questions = days.iter().flat_map(|day| on(*day)).collect::<Vec<_>>();
            // The index of the span in which the possible worlds are the same.
            let tide = |key: &Key| turns.partition_point(|turn| *turn <= key.now());
            for questions in questions.chunk_by(|(_, one), (_, next)| tide(one) == tide(next)) {
                let now = questions.first().map(|(_, key)| key.now());
                let mut asked = Asked::new();
                let possible = |builder: &mut _| Constraints::new(&model.vocabulary, goal, now, builder);
                let done = Worlds::ask_each(&model.vocabulary, goal, questions, possible, |(name, key), worlds| {
                    survey.country(name, *key, &mut asked, worlds);
                });
                done.map_err(|_| {
                    Error::question(format!(
                        "the rules about `{}` are too entangled to be looked at as a whole; name one country",
                        named.id
                    ))
                })?;
            }
        }
        Ok(survey)
    }

    /// Asks about one country, with every means and on both bases.
    fn country(&mut self, name: &str, key: Key, asked: &mut Asked, worlds: &mut Worlds<'_, 'm>) {
        let mut verdicts = Vec::new();
        for basis in Basis::ALL {
            let Some(parts) = parts(self.model, key, basis) else { continue };
            let taking_part = Item::taking_part(&parts);
            if !self.of_gates && taking_part.iter().all(|item| self.examined[*item].settled()) {
                continue;
            }
            let Some(judgement) = worlds.judge(&self.model.vocabulary, key, &parts) else { continue };
            if self.of_gates {
                let verdict = worlds.verdict(&judgement);
                verdicts.push(verdict);
                self.gates(name, key, basis, &judgement, worlds);
                self.verdicts(name, key, basis.as_str(), verdict, worlds);
            }
            let all_means = self.model.vocabulary.means.ids().filter(|_| judgement.held.is_some()).map(Some);
            let questions =
                std::iter::once(None).chain(all_means).map(|means| Key { means, ..key }).collect::<Vec<_>>();
            self.questions += questions.len();
            // Countries with the same rules have the same answers.
            if !asked.insert((basis, taking_part)) {
                continue;
            }
            for question in questions {
                self.question(question, &parts, worlds);
            }
            for (id, alternative) in &parts.alternatives {
                self.holds(Item::Alternative(*id), key, &alternative.when, Some(Wire::TRUE), worlds);
            }
        }
        if let Some(headline) = verdicts.into_iter().reduce(|one, other| worlds.builder.min(one, other)) {
            self.verdicts(name, key, HEADLINE, headline, worlds);
        }
    }

    /// Reports gates that are blocked in every possible world.
    fn gates(&mut self, name: &str, key: Key, basis: Basis, judgement: &Judgement, worlds: &mut Worlds<'_, 'm>) {
        for (gate, blocked) in &judgement.blocked {
            let open = worlds.drawing.not(*blocked);
            let open = worlds.function(open);
            if worlds.any(open) {
                continue;
            }
            let gate = &self.model.vocabulary.gates[*gate];
            let expected = Some(format!("{basis}: {{gates: {{{}: blocked}}}}", gate.id));
            let kind = FindingKind::GateNeverOpens;
            self.note(name, key, OfQuestion { kind, what: "gate", id: &gate.id, basis: basis.as_str(), expected });
        }
    }

    /// Reports verdicts that no possible world has.
    fn verdicts(&mut self, name: &str, key: Key, basis: &'static str, verdicts: Node, worlds: &mut Worlds<'_, 'm>) {
        let reached = VERDICTS.map(|verdict| {
            let there = worlds.builder.outcome_is(verdicts, verdict.outcome());
            (verdict, worlds.any(there))
        });
        let best = reached.iter().find(|(_, reached)| *reached).map(|(verdict, _)| *verdict);
        let worst = reached.iter().rev().find(|(_, reached)| *reached).map(|(verdict, _)| *verdict);
        // In a rulebook without ways around, nobody expects `via_workaround`.
        let around = self.model.routes.iter().any(|route| route.compliance != Compliance::Prohibited);
        let missed = |verdict: Verdict| around || verdict != Verdict::ViaWorkaround;
        for (verdict, _) in reached.iter().filter(|(verdict, reached)| !reached && missed(*verdict)) {
            // A verdict between the best and the worst cannot be shown missing by a test of these two.
            let range = match (best, worst) {
                (Some(best), _) if best < *verdict => Some(format!("verdict: {best}")),
                (_, Some(worst)) if worst > *verdict => Some(format!("guaranteed: {worst}")),
                _ => None,
            };
            let expected = range.map(|range| if basis == HEADLINE { range } else { format!("{basis}: {{{range}}}") });
            let kind = FindingKind::VerdictNeverReached;
            self.note(name, key, OfQuestion { kind, what: "verdict", id: verdict.as_str(), basis, expected });
        }
    }

    /// Records a finding about a question, merged over all countries to which it applies.
    fn note(&mut self, country: &str, key: Key, found: OfQuestion<'_>) {
        let OfQuestion { kind, what, id, basis, expected } = found;
        let goal = &*self.model.vocabulary.goals[key.goal].id;
        let name = format!("{goal}, {basis}: {id} {kind}");
        let witness = expected.map(|expected| test(self.model, name, key, &[], expected));
        let same = |known: &&mut Finding| {
            known.kind == kind && known.id == id && known.basis == basis && known.goal.as_deref() == Some(goal)
        };
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
            condition: None,
            clause_at: Vec::new(),
            by: Vec::new(),
            goal: Some(goal.to_owned()),
            countries: vec![country.to_owned()],
            witness,
        });
    }

    /// Examines every rule and route that takes part in a question.
    fn question(&mut self, key: Key, parts: &Parts<'m>, worlds: &mut Worlds<'_, 'm>) {
        let Some(judgement) = worlds.judge(&self.model.vocabulary, key, parts) else { return };
        for (id, rule) in &parts.rules {
            let item = Item::Rule(*id);
            let context = self.context(*id, key, parts, &judgement, worlds);
            let holds = self.holds(item, key, &rule.when, context, worlds);
            // Naming a means at all closes the gate to people who do not have it.
            let names_means = rule.role == Role::NamesMeans;
            if !self.examined[item].matters() && (names_means || holds != Node::FALSE) {
                let mut without = parts.clone();
                without.rules.retain(|(other, _)| other != id);
                self.compare(item, key, &judgement, &without, worlds);
            }
            let examined = &mut self.examined[item];
            if (examined.blocks || names_means) && !examined.changes_gate && holds != Node::FALSE {
                for covering in covering(*id, rule, holds, parts, worlds) {
                    if !examined.covered_by.contains(&covering) {
                        examined.covered_by.push(covering);
                    }
                }
            }
        }
        for (id, route) in &parts.routes {
            let item = Item::Route(*id);
            if !can_be_engaged(route) && !route.goals.contains(key.goal) {
                continue;
            }
            let holds = self.holds(item, key, &route.when, Some(Wire::TRUE), worlds);
            if !self.examined[item].matters() && holds != Node::FALSE {
                let mut without = parts.clone();
                without.routes.retain(|(other, _)| other != id);
                self.compare(item, key, &judgement, &without, worlds);
            }
        }
    }

    /// The context of a rule: where it would apply to a question if its condition always held. None: nowhere.
    fn context(
        &self,
        id: RuleId,
        key: Key,
        parts: &Parts<'_>,
        judgement: &Judgement,
        worlds: &mut Worlds<'_, 'm>,
    ) -> Option<Wire> {
        let unconditional = &self.unconditional[id];
        if unconditional.role != Role::NamesMeans {
            return speaks(unconditional, judgement, &mut worlds.drawing);
        }
        // Who holds a means depends on the rules that name it.
        let rules = parts.rules.iter().map(|(other, rule)| (*other, if *other == id { unconditional } else { *rule }));
        let parts = Parts { rules: rules.collect(), routes: Vec::new(), alternatives: Vec::new() };
        let judgement = worlds.judge(&self.model.vocabulary, key, &parts)?;
        speaks(unconditional, &judgement, &mut worlds.drawing)
    }

    /// Records whether a gate or the verdict differs if only `without` takes part.
    fn compare(
        &mut self,
        item: Item,
        key: Key,
        judgement: &Judgement,
        without: &Parts<'_>,
        worlds: &mut Worlds<'_, 'm>,
    ) {
        let Some(other) = worlds.judge(&self.model.vocabulary, key, without) else { return };
        let verdicts = (worlds.verdict(judgement), worlds.verdict(&other));
        let verdict = worlds.differ(verdicts.0, verdicts.1);
        let gate = judgement.blocked.iter().zip(&other.blocked).any(|((_, one), (_, other))| {
            let (one, other) = (worlds.function(*one), worlds.function(*other));
            worlds.differ(one, other)
        });
        let examined = &mut self.examined[item];
        examined.changes_verdict |= verdict;
        examined.changes_gate |= gate;
    }

    /// Records where an entry holds in a question, and which of its clauses are needed for that; returns where it
    /// holds.
    fn holds(
        &mut self,
        item: Item,
        key: Key,
        when: &Condition,
        context: Option<Wire>,
        worlds: &mut Worlds<'_, 'm>,
    ) -> Node {
        let examined = &mut self.examined[item];
        examined.in_force = true;
        let Some(context) = context else { return Node::FALSE };
        let context = worlds.function(context);
        let when = worlds.condition(when);
        let holds = worlds.builder.and(when, context);
        examined.clauses.retain(|shorter| {
            let rest = worlds.condition(&shorter.rest);
            let without = worlds.builder.and(rest, context);
            !worlds.differ(holds, without)
        });
        let holds = worlds.part_that_can_be(holds);
        if examined.witness.is_none()
            && let Some(worlds) = worlds.builder.some_box(holds, false)
        {
            let witness = witness(self.model, item, key, &worlds);
            self.examined[item].witness = Some(witness);
        }
        holds
    }
}

/// A finding about a question.
struct OfQuestion<'f> {
    kind: FindingKind,
    what: &'static str,
    id: &'f str,
    basis: &'static str,
    /// The expectation of a test that shows it.
    expected: Option<String>,
}

/// Other blocks at the same gate, or other rules that name the same means, that together hold wherever this one does: a
/// minimal set, found greedily. Empty if there is none.
fn covering(id: RuleId, rule: &Rule, holds: Node, parts: &Parts<'_>, worlds: &mut Worlds<'_, '_>) -> Vec<String> {
    let does_the_same = |other: &Rule| match rule.role {
        Role::NamesMeans => {
            other.role == Role::NamesMeans && other.stands_for == rule.stands_for && other.means == rule.means
        }
        _ => {
            let blocks = other.role == Role::Ordinary && other.effect == Effect::Blocks && other.gate == rule.gate;
            blocks && (other.means.is_none() || other.means == rule.means)
        }
    };
    let others = parts.rules.iter().filter(|(other, rule)| *other != id && does_the_same(rule));
    let others = others.map(|(_, rule)| (&rule.id, worlds.condition(&rule.when))).collect::<Vec<_>>();
    let covering = minimize(others, |others| {
        let any = others.iter().fold(Node::FALSE, |any, (_, when)| worlds.builder.or(any, *when));
        worlds.builder.and_not(holds, any) == Node::FALSE
    });
    covering.unwrap_or_default().into_iter().map(|(id, _)| id.to_string()).collect()
}

impl Worlds<'_, '_> {
    /// The possible worlds of a set.
    fn part_that_can_be(&mut self, set: Node) -> Node {
        let facts = self.builder.support(set);
        let possible = self.possible.seen_through(&facts, self.builder);
        self.builder.and(set, possible)
    }

    /// Whether a set contains a possible world.
    fn any(&mut self, set: Node) -> bool {
        set != Node::FALSE && self.part_that_can_be(set) != Node::FALSE
    }

    /// Whether two functions differ in a possible world.
    fn differ(&mut self, one: Node, other: Node) -> bool {
        let differs = self.builder.differs(one, other);
        self.any(differs)
    }
}
