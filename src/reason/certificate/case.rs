//! The semantics of a question, read from the model: the rules and routes that take part, and the verdicts that follow.
//!
//! This is a second, independent definition of the verdict, world by world and without circuits or diagrams, extended
//! to statements of unknown truth (Kleene's three-valued logic). It does not use the compiled program, since a
//! certificate has to hold even if the program is wrong. For example, if a block on the gate `funding` holds in every
//! world of a box and no route clears that gate, the span of the box is `not_directly` alone.

use super::truth::{Truth, Worlds, any, every, holds};
use crate::engine::ids::{FactId, GateId, GoalId, Id, MeansId};
use crate::engine::model::{Basis, Compliance, Condition, Effect, Impossible, Model, Role, Route, Rule};
use crate::engine::program::{Key, parts};
use crate::engine::verdict::Verdict;

/// A question with everything that takes part in it.
pub(super) struct Question<'m> {
    pub(super) goal: GoalId,
    /// The gates of the goal; those that need a means come first.
    gates: Vec<(GateId, bool)>,
    means: Option<MeansId>,
    pub(super) opinions: Vec<Opinion<'m>>,
    /// The impossible worlds at the moment that is asked about.
    pub(super) impossible: Vec<&'m Impossible>,
    /// The prohibited routes that a person can be told to use: no way forward ends with one of them.
    pub(super) unlawful: Vec<&'m Route>,
}

/// The rules and routes of one basis. Truths on a box are listed in the order of `items`.
pub(super) struct Opinion<'m> {
    pub(super) basis: Basis,
    /// Every rule and route whose condition takes part in the verdict.
    pub(super) items: Vec<Item<'m>>,
    /// The means that rules name for the goal.
    named: Vec<MeansId>,
    /// Whether the goal needs a means and the basis names some.
    means_matter: bool,
}

/// A condition on which the verdict depends, with the rule or route that has it.
pub(super) struct Item<'m> {
    pub(super) id: &'m str,
    pub(super) when: &'m Condition,
    pub(super) is: Part<'m>,
}

/// The role of an item.
pub(super) enum Part<'m> {
    Rule(&'m Rule),
    Route(&'m Route),
}

/// The verdicts that remain possible on a box, from worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) worst: Verdict,
    pub(super) best: Verdict,
}

/// The results of one opinion on a box.
pub(super) struct Judged {
    closed: Vec<(GateId, Truth)>,
    held: Vec<(MeansId, Truth)>,
    pub(super) span: Span,
}

impl<'m> Question<'m> {
    /// The question of a key; `also` are impossible worlds of this question alone.
    pub(super) fn new(model: &'m Model, key: Key, also: &'m [Impossible]) -> Question<'m> {
        let needs_means = |gate: GateId| model.vocabulary.gates[gate].needs_means;
        let mut gates =
            model.vocabulary.goals[key.goal].gates.iter().map(|gate| (*gate, needs_means(*gate))).collect::<Vec<_>>();
        gates.sort_by_key(|(_, needs)| !needs);
        let opinions = [Basis::Document, Basis::Evidence].into_iter();
        let opinions = opinions.filter_map(|basis| Some((basis, parts(model, key, basis)?))).collect::<Vec<_>>();
        let routes = opinions.iter().flat_map(|(_, parts)| parts.routes.iter().map(|(_, route)| *route));
        let unlawful =
            routes.filter(|route| route.compliance == Compliance::Prohibited && route.when != Condition::Always);
        let unlawful = unlawful.collect();
        let opinions = opinions.into_iter();
        let opinions = opinions.map(|(basis, parts)| {
            let rules = parts.rules.iter().map(|(_, rule)| *rule);
            // Limits and permits do not affect the verdict; a rule that names a means does.
            let rules = rules.filter(|rule| rule.effect == Effect::Blocks || rule.role == Role::NamesMeans);
            let routes = parts.routes.iter().map(|(_, route)| *route);
            let routes =
                routes.filter(|route| route.compliance != Compliance::Prohibited && route.goals.contains(key.goal));
            let items = rules.map(|rule| Item { id: &rule.id, when: &rule.when, is: Part::Rule(rule) });
            let items =
                items.chain(routes.map(|route| Item { id: &route.id, when: &route.when, is: Part::Route(route) }));
            let items = items.collect::<Vec<_>>();
            let mut named = items.iter().filter_map(Item::names).collect::<Vec<_>>();
            named.sort_unstable();
            named.dedup();
            let means_matter = gates.iter().any(|(_, needs)| *needs) && !named.is_empty();
            Opinion { basis, items, named, means_matter }
        });
        let impossible =
            model.vocabulary.impossible.iter().chain(also).filter(|impossible| impossible.is_so(Some(key.now())));
        Question {
            goal: key.goal,
            opinions: opinions.collect(),
            gates,
            means: key.means,
            impossible: impossible.collect(),
            unlawful,
        }
    }

    /// A declaration of impossible worlds that excludes the whole box, if there is one.
    pub(super) fn cannot_be(&self, worlds: &Worlds) -> Option<&'m Impossible> {
        self.impossible.iter().copied().find(|impossible| holds(&impossible.when, worlds, self.goal) == Truth::True)
    }

    /// Whether every world of a box is possible.
    pub(super) fn can_be(&self, worlds: &Worlds) -> bool {
        self.impossible.iter().all(|impossible| holds(&impossible.when, worlds, self.goal) == Truth::False)
    }

    /// The results of an opinion, from the truth of its items.
    pub(super) fn judge(&self, opinion: &Opinion<'_>, truths: &[Truth]) -> Judged {
        let items = || opinion.items.iter().zip(truths);
        let held = self.held(opinion, truths);
        let blocked = |gate: GateId, means: Option<MeansId>| {
            any(items().filter(|(item, _)| item.blocks(gate, means)).map(|(_, truth)| *truth))
        };
        let mut alive = held.clone();
        let mut closed = Vec::with_capacity(self.gates.len());
        for (gate, needs_means) in &self.gates {
            let mut shut = blocked(*gate, None);
            if opinion.means_matter {
                let pass = |(means, alive): &(MeansId, Truth)| alive.and(blocked(*gate, Some(*means)).not());
                let through = alive.iter().map(pass).collect::<Vec<_>>();
                let (arrived, some) = (any(alive.iter().map(|(_, alive)| *alive)), any(through.iter().copied()));
                // If no means is held at all, only the gate that needs one is closed for that reason.
                shut = shut.or(if *needs_means { some.not() } else { arrived.and(some.not()) });
                for ((_, alive), through) in alive.iter_mut().zip(through) {
                    // Means that pass go on to the next gate; if none passes, all that arrived go on.
                    *alive = match some {
                        Truth::True => through,
                        Truth::False => *alive,
                        // Which of them go on is open, and so is what every later gate asks of them.
                        Truth::Open => Truth::Open,
                    };
                }
            }
            closed.push((*gate, shut));
        }
        let shut = any(closed.iter().map(|(_, shut)| *shut));
        // A route helps if it clears every closed gate. To be sure that it helps, gates that may be closed count as
        // well.
        let helps = |route: &Route, at_least: Truth| {
            closed.iter().all(|(gate, shut)| *shut < at_least || route.clears.contains(*gate))
        };
        let routes = items().filter_map(|(item, truth)| match item.is {
            Part::Route(route) => Some((route, *truth)),
            Part::Rule(_) => None,
        });
        let (mut surely, mut maybe) = (false, false);
        for (route, truth) in routes {
            surely |= truth == Truth::True && helps(route, Truth::Open);
            maybe |= truth != Truth::False && helps(route, Truth::True);
        }
        let indirect = |helps| if helps { Verdict::ViaWorkaround } else { Verdict::NotDirectly };
        let span = match shut {
            Truth::False => Span { worst: Verdict::TheoreticallyPossible, best: Verdict::TheoreticallyPossible },
            Truth::Open => Span { worst: indirect(surely), best: Verdict::TheoreticallyPossible },
            Truth::True => Span { worst: indirect(surely), best: indirect(maybe) },
        };
        Judged { closed, held, span }
    }

    /// The means that count for the question, each with whether it is held.
    fn held(&self, opinion: &Opinion<'_>, truths: &[Truth]) -> Vec<(MeansId, Truth)> {
        let rules = || {
            opinion.items.iter().zip(truths).filter_map(|(item, truth)| match item.is {
                Part::Rule(rule) if rule.role == Role::NamesMeans => Some((rule, *truth)),
                _ => None,
            })
        };
        let directly = |means: MeansId| {
            any(rules()
                .filter(|(rule, _)| rule.stands_for.is_none() && rule.means == Some(means))
                .map(|(_, truth)| truth))
        };
        let counts = |means: MeansId| match self.means {
            None => Truth::True,
            Some(asked) if opinion.named.contains(&asked) => Truth::of(asked == means),
            // A means that the basis does not name counts as the means that it stands for.
            Some(asked) => {
                let stands = |rule: &Rule| rule.means == Some(asked) && rule.stands_for == Some(means);
                any(rules().filter(|(rule, _)| stands(rule)).map(|(_, truth)| truth))
            }
        };
        opinion.named.iter().map(|means| (*means, counts(*means).and(directly(*means)))).collect()
    }

    /// Whether a rule is decisive: it applies while its gate is closed.
    pub(super) fn decisive(&self, opinion: &Opinion<'_>, rule: &Rule, truths: &[Truth]) -> Truth {
        let judged = self.judge(opinion, truths);
        let when = opinion.items.iter().zip(truths).filter(|(item, _)| item.id == &*rule.id).map(|(_, truth)| *truth);
        let held = |means: MeansId| any(judged.held.iter().filter(|(of, _)| *of == means).map(|(_, held)| *held));
        let speaks = match (rule.role, rule.means) {
            (Role::WithoutMeans, _) => {
                Truth::of(opinion.means_matter).and(any(judged.held.iter().map(|(_, held)| *held)).not())
            }
            (_, Some(means)) => held(means),
            (_, None) => Truth::True,
        };
        let closed = any(judged.closed.iter().filter(|(gate, _)| *gate == rule.gate).map(|(_, closed)| *closed));
        every([any(when), speaks, closed])
    }
}

impl Opinion<'_> {
    /// The truth of each item on a box.
    pub(super) fn truths(&self, worlds: &Worlds, goal: GoalId) -> Vec<Truth> {
        self.items.iter().map(|item| holds(item.when, worlds, goal)).collect()
    }

    /// The blocks: the rules that may be decisive.
    pub(super) fn blocks(&self) -> impl Iterator<Item = &Rule> {
        self.items.iter().filter_map(|item| match item.is {
            Part::Rule(rule) if rule.effect == Effect::Blocks => Some(rule),
            _ => None,
        })
    }
}

impl Item<'_> {
    /// The means that a rule names by itself.
    fn names(&self) -> Option<MeansId> {
        match self.is {
            Part::Rule(rule) if rule.role == Role::NamesMeans && rule.stands_for.is_none() => rule.means,
            _ => None,
        }
    }

    /// Whether it blocks a gate as a whole (no means), or one means at it.
    fn blocks(&self, gate: GateId, means: Option<MeansId>) -> bool {
        match self.is {
            Part::Rule(rule) => {
                (rule.role, rule.effect, rule.gate, rule.means) == (Role::Ordinary, Effect::Blocks, gate, means)
            }
            Part::Route(_) => false,
        }
    }
}

/// Collects the facts that a condition tests, each once.
pub(super) fn facts_of(condition: &Condition, into: &mut Vec<FactId>) {
    condition.visit(&mut |fact, _| {
        if !into.iter().any(|known| known.place() == fact.place()) {
            into.push(fact);
        }
    });
}
