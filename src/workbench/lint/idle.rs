//! Lints for entries that are in effect but never matter, on any day: decided exactly, over all possible situations
//! (see [`coverage`](crate::workbench::coverage)).

use super::Lint;
use super::clauses::piece;
use super::context::{Context, Findings, Kind, Place};
use super::declared::lint;
use super::excluded::{Excluded, all_of, by_what};
use crate::engine::ids::GoalSet;
use crate::engine::model::{Compliance, Condition, Header, Model, Role, Rule};
use crate::read::diagnostic::Diagnostic;
use crate::workbench::coverage::{AllExamined, Examined, FindingKind, Shorter};
use crate::workbench::item::Item;

pub(super) const LINTS: &[Lint] = &[
    lint!("unreachable-rule", Warning, Some(unreachable)),
    lint!("shadowed-rule", Warning, Some(shadowed)),
    lint!("idle-route", Warning, Some(idle_route)),
    lint!("redundant-condition", Warning, Some(redundant)),
];

/// An entry with a finding.
struct Idle<'c> {
    examined: &'c Examined,
    header: &'c Header,
    /// The goals for which it could matter.
    goals: GoalSet,
}

/// The entries with a finding of one kind; for a redundant clause, with the condition without it.
fn found<'c>(context: &'c Context<'_>, wanted: FindingKind) -> Vec<(Idle<'c>, Option<&'c Shorter>)> {
    let mut list = Vec::new();
    for examined in context.examined().into_iter().flat_map(AllExamined::iter) {
        for (_, shorter) in examined.found().into_iter().filter(|(kind, _)| *kind == wanted) {
            let header = examined.item.header(context.model);
            let goals = match examined.item {
                // A person who uses a prohibited route is told so whatever the goal.
                Item::Route(route) if context.model.routes[route].compliance == Compliance::Prohibited => {
                    GoalSet::first(context.model.vocabulary.goals.len())
                }
                _ => header.goals,
            };
            list.push((Idle { examined, header, goals }, shorter));
        }
    }
    list
}

impl Idle<'_> {
    /// "the rule `W-1`".
    fn name(&self) -> String {
        format!("the {} `{}`", self.examined.item.kind(), self.header.id)
    }

    fn kind(&self) -> Kind {
        Kind::from(self.examined.item)
    }

    fn rule<'m>(&self, model: &'m Model) -> Option<&'m Rule> {
        match self.examined.item {
            Item::Rule(rule) => Some(&model.rules[rule]),
            _ => None,
        }
    }

    /// A situation in which it holds, in words for the help text.
    fn situation(&self) -> Option<String> {
        let test = self.examined.witness.as_deref()?;
        let asked =
            test.lines().map(str::trim).filter(|line| !line.starts_with("- name") && !line.starts_with("expect"));
        Some(format!("{{{}}}", asked.collect::<Vec<_>>().join(", ")))
    }
}

fn unreachable(context: &Context<'_>, found_here: &mut Findings) {
    for (idle, _) in found(context, FindingKind::Dead) {
        let Some(place) = context.key(idle.kind(), &idle.header.id, "when") else { continue };
        let excluded = by_what(context, idle.goals, &|goal, builder| builder.condition(&idle.header.when, goal));
        let finding = match excluded {
            Some(excluded) => {
                let message = match excluded.names() {
                    Some(names) => {
                        format!("{} holds in no situation: its condition is excluded by {names}", idle.name())
                    }
                    None if has_clauses(&idle.header.when) => {
                        format!("{} holds in no situation: its clauses exclude one another", idle.name())
                    }
                    None => format!("{} holds in no situation: its condition is never met", idle.name()),
                };
                let help = "correct the clause that is wrong, or take it out: nobody will ever be told of it";
                excluded.show(place.says(message), context).with_help(help)
            }
            None => of_means(context, &idle, place),
        };
        found_here.push(finding);
    }
}

/// Whether a condition has several clauses, none of which is `not: {}`, which never holds.
fn has_clauses(condition: &Condition) -> bool {
    let never = |part: &Condition| matches!(part, Condition::Not(parts) if parts.contains(&Condition::Always));
    matches!(condition, Condition::All(parts) if parts.len() > 1 && !parts.iter().any(never))
}

/// The finding for an entry about a means that nobody has where its condition holds.
fn of_means(context: &Context<'_>, idle: &Idle<'_>, place: Place<'_>) -> Diagnostic {
    let rule = idle.rule(context.model);
    let Some((rule, means)) = rule.and_then(|rule| Some((rule, rule.means?))) else {
        let message =
            format!("{} holds in no situation: where its condition is met, every time a means is in hand", idle.name());
        return place.says(message).with_help("correct its condition, or take it out");
    };
    let naming = context.model.rules.iter().filter(|other| {
        other.means == Some(means) && other.id != rule.id && other.role == Role::NamesMeans && other.basis == rule.basis
    });
    let message = format!(
        "{} holds in no situation: nobody of whom its condition is true has the means `{}`",
        idle.name(),
        context.model.vocabulary.means[means].id
    );
    let mut finding = place.says(message);
    for rule in naming {
        finding = finding.beside(context.place(Kind::Rule, &rule.id), "says who has it");
    }
    finding.with_help("correct its condition or its means, or see that an entry of `means` names it for the same goals")
}

fn shadowed(context: &Context<'_>, found_here: &mut Findings) {
    let covered = found(context, FindingKind::Shadowed).into_iter();
    // An entry of `means` is shadowed if the means is held without it. If it changes a gate it is shown, whatever the
    // verdict.
    let of_means = found(context, FindingKind::NeverDecides).into_iter();
    let of_means = of_means.filter(|(idle, _)| !idle.examined.changes_gate);
    let list = covered.chain(of_means).map(|(idle, _)| idle).collect::<Vec<_>>();
    let by_one = |idle: &Idle<'_>, other: &Idle<'_>| matches!(idle.examined.covered_by.as_slice(), [only] if *only == other.header.id);
    for (place, idle) in list.iter().enumerate() {
        // Of two entries that do the same, the later one is redundant.
        let again = |later: &&Idle<'_>| by_one(idle, later) && by_one(later, idle);
        if list.iter().skip(place + 1).any(|later| again(&later)) {
            continue;
        }
        let earlier = list.iter().take(place).any(|earlier| again(&earlier));
        let finding = idle.rule(context.model).and_then(|rule| shadow(context, idle, rule, earlier));
        finding.into_iter().for_each(|finding| found_here.push(finding));
    }
}

/// `again`: another rule does the same in the same situations.
fn shadow(context: &Context<'_>, idle: &Idle<'_>, rule: &Rule, again: bool) -> Option<Diagnostic> {
    let words = &context.model.vocabulary;
    let means = rule.means.map(|means| &*words.means[means].id);
    let gate = &words.gates[rule.gate].id;
    let (id, by, names) = (&rule.id, &idle.examined.covered_by, rule.role == Role::NamesMeans);
    let others = all_of(by.iter().map(String::as_str));
    let message = match (by.as_slice(), means, names) {
        ([], Some(means), true) => format!("`{id}` never decides: every gate is the same without its naming `{means}`"),
        ([], ..) => format!("`{id}` never decides: the gate `{gate}` is blocked in the same situations without it"),
        (_, Some(means), true) => {
            format!("`{id}` never decides: whoever has `{means}` by it has it by {others} already")
        }
        (_, means, _) => {
            let what = means.map_or_else(|| format!("the gate `{gate}`"), |means| format!("`{means}`"));
            let blocks = if by.len() == 1 { "blocks" } else { "between them block" };
            format!("`{id}` never decides: wherever it holds, {others} {blocks} {what} as well")
        }
    };
    let label = match (again, names) {
        (true, _) => "holds in the same situations",
        (false, true) => "names it there as well",
        (false, false) => "blocks there as well",
    };
    let mut finding = context.place(Kind::Rule, id)?.says(message);
    for other in by {
        finding = finding.beside(context.place(Kind::Rule, other), label);
    }
    let example = idle.situation().map(|situation| format!(" (it holds for {situation})")).unwrap_or_default();
    Some(finding.with_help(format!(
        "correct its condition if it was to say more, or take it out{example}; if it stays for what it cites, add an \
         exception with the reason to `rulebook.yaml`"
    )))
}

fn idle_route(context: &Context<'_>, found_here: &mut Findings) {
    for (idle, _) in found(context, FindingKind::IdleRoute) {
        let Some(place) = context.place(Kind::Route, &idle.header.id) else { continue };
        let message = format!(
            "the route `{}` changes no verdict: where it can be taken, it is not needed or not enough",
            idle.header.id
        );
        let example =
            idle.situation().map(|situation| format!(" (it can be taken for {situation})")).unwrap_or_default();
        let help = format!(
            "name every gate that it gets around under `clears`, correct its condition or goals, or take it out{example}"
        );
        let clears = context.key(Kind::Route, &idle.header.id, "clears");
        found_here.push(place.says(message).beside(clears, "all that it clears").with_help(help));
    }
}

fn redundant(context: &Context<'_>, found_here: &mut Findings) {
    for (idle, shorter) in found(context, FindingKind::RedundantCondition) {
        let (Some(shorter), Some(when)) = (shorter, context.node(idle.kind(), &idle.header.id, "when")) else {
            continue;
        };
        let (file, node) = when;
        let Some(span) = piece(node, &shorter.path) else { continue };
        let written = file.text.get(span.clone()).filter(|text| !text.contains('\n'));
        let written = written.map_or_else(|| "a clause".to_owned(), |text| format!("`{text}`"));
        let message = format!("{written} changes nothing in the condition of {}", idle.name());
        let excluded = by_what(context, idle.goals, &|goal, builder| {
            let (with, without) = (builder.condition(&idle.header.when, goal), builder.condition(&shorter.rest, goal));
            builder.differs(with, without)
        });
        let finding = Place { file, span }.says(message);
        let by = excluded.as_ref().and_then(Excluded::names).map(|names| format!(", by {names}")).unwrap_or_default();
        let finding = excluded.map_or(finding.clone(), |excluded| excluded.show(finding, context));
        let help = format!(
            "leave it out: without it the condition holds in the same situations{by}; or correct it, if it was to say more"
        );
        found_here.push(finding.with_help(help));
    }
}
