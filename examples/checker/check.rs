//! Checks a certificate against a rulebook. Nothing of simbind is used: README.md beside this file says what everything means,
//! and this is that page as a program.
//!
//! The idea: a box of worlds has a set of values for each fact. A condition is certainly true on it, certainly false, or
//! unknown. A proof splits the box until each part is excluded by what is certain there.

use std::collections::{BTreeMap, BTreeSet};

use super::data::{
    Certificate, Condition, Entry, Fact, Fewer, Opinion, Ordinary, Proof, Rulebook, Step, Sufficient, Way, World,
};

type Checked<T> = Result<T, String>;
/// For each fact the values that it may have.
type Worlds<'c> = BTreeMap<&'c str, BTreeSet<&'c str>>;

const VERDICTS: [&str; 3] = ["not_directly", "via_workaround", "theoretically_possible"];
/// What is certain of a statement on a box: both of two is the lesser, one of two the greater.
const NO: i8 = -1;
const UNKNOWN: i8 = 0;
const YES: i8 = 1;

/// What takes part in a question.
struct Question<'c> {
    goal: &'c str,
    means: Option<&'c str>,
    facts: &'c [Fact],
    /// By name, what no possible world is.
    impossible: Vec<(&'c str, &'c Condition)>,
    /// The gates of the goal, and whether each needs a means: those that do stand first.
    gates: Vec<(&'c str, bool)>,
    /// The rules and routes that decide, by basis.
    opinions: Vec<(&'static str, Vec<&'c Entry>)>,
    /// The prohibited routes that a person can use.
    unlawful: Vec<&'c Entry>,
    /// What the person can do.
    steps: Vec<&'c Step>,
}

#[derive(Clone, Copy)]
enum Statement<'c> {
    /// The headline, or one opinion, is outside of these verdicts.
    Outside(Option<usize>, usize, usize),
    /// A rule of an opinion holds for the person while its gate is blocked.
    Decisive(usize, &'c Entry),
    /// The headline is this verdict or a better one.
    AtLeast(usize),
    /// The headline is worse than this verdict.
    Worse(usize),
    /// There is a world.
    Any,
}

/// Worlds to begin with, and for each step what can be chosen of the facts that it sets.
#[derive(Clone)]
struct Path<'c> {
    start: Worlds<'c>,
    steps: Vec<&'c Step>,
    choices: Vec<Worlds<'c>>,
}

/// What is certain of one opinion on a box: which gates are closed, which means are held, the worst and the best verdict.
type Judged<'c> = (BTreeMap<&'c str, i8>, BTreeMap<&'c str, i8>, (usize, usize));

/// Accepts a certificate, or says where it does not follow.
pub(crate) fn check(rulebook: &Rulebook, certificate: &Certificate) -> Checked<()> {
    if (certificate.certificate, rulebook.rulebook) != (1, 1) {
        return Err("this checker reads version 1 of certificates and of rulebooks".into());
    }
    let named = &certificate.rulebook;
    if (&named.version, &named.date, &named.digest) != (&rulebook.version, &rulebook.date, &rulebook.digest) {
        return Err("rulebook: the certificate is about another one".into());
    }
    let (question, worlds) = read(rulebook, certificate)?;
    let headline = &certificate.headline;
    let range = (verdict(&headline.verdict)?, verdict(&headline.guaranteed)?);
    question.range("headline", &worlds, None, range, (&headline.best, &headline.worst, &headline.proof))?;

    let ordinary = question.ordinary(&worlds);
    match &certificate.ordinary {
        None if ordinary == worlds => {}
        None => return Err("ordinary: is missing, and is not the whole range".into()),
        Some(_) if ordinary == worlds => return Err("ordinary: is the whole range".into()),
        Some(Ordinary::None { no_world }) => question.proof(no_world, "ordinary", &ordinary, Statement::Any)?,
        Some(Ordinary::Range { verdict: best, guaranteed, best: world, worst, proof }) => {
            let range = (verdict(best)?, verdict(guaranteed)?);
            question.range("ordinary", &ordinary, None, range, (world, worst, proof))?;
        }
    }
    let bases = question.opinions.iter().map(|(basis, _)| *basis);
    if !bases.eq(certificate.opinions.keys()) {
        return Err("opinions: these are not the opinions that there are".into());
    }
    for ((place, known), opinion) in question.opinions.iter().enumerate().zip(certificate.opinions.values()) {
        question.opinion(opinion, &worlds, place, known)?;
    }
    if let Some(sufficient) = &certificate.sufficient {
        question.sufficient(sufficient, range, &worlds)?;
    }
    certificate.ways.iter().flatten().try_for_each(|way| question.way(way, range, &worlds))
}

impl<'c> Question<'c> {
    /// What comes out in a box lies between two verdicts, and both do come out.
    fn range(
        &self,
        place: &str,
        worlds: &Worlds<'c>,
        of: Option<usize>,
        (best, worst): (usize, usize),
        (best_world, worst_world, proof): (&'c World, &'c World, &'c Proof),
    ) -> Checked<()> {
        let comes_out = |verdict| move |items: &[Vec<i8>]| self.span(items, of) == (verdict, verdict);
        self.world(best_world, &format!("{place}.best"), worlds, comes_out(best))?;
        self.world(worst_world, &format!("{place}.worst"), worlds, comes_out(worst))?;
        self.proof(proof, &format!("{place}.proof"), worlds, Statement::Outside(of, worst, best))
    }

    fn opinion(
        &self,
        opinion: &'c Opinion,
        worlds: &Worlds<'c>,
        of: usize,
        (basis, entries): &(&str, Vec<&'c Entry>),
    ) -> Checked<()> {
        let range = (verdict(&opinion.verdict)?, verdict(&opinion.guaranteed)?);
        self.range(basis, worlds, Some(of), range, (&opinion.best, &opinion.worst, &opinion.proof))?;
        let blocks: Vec<&'c Entry> = entries.iter().copied().filter(|entry| blocks(entry)).collect();
        for id in opinion.decisive.keys().chain(opinion.not_decisive.keys()) {
            let twice = opinion.decisive.contains_key(id) && opinion.not_decisive.contains_key(id);
            if twice || !blocks.iter().any(|block| block.id == *id) {
                return Err(format!("{basis}: `{id}` is no block that takes part, or stands twice"));
            }
        }
        for block in blocks {
            let (statement, place) = (Statement::Decisive(of, block), format!("{basis}: `{}`", block.id));
            match (opinion.decisive.get(&block.id), opinion.not_decisive.get(&block.id)) {
                (Some(world), _) => {
                    self.world(world, &place, worlds, |items| self.certain(statement, items) == YES)?;
                }
                (None, Some(proof)) => self.proof(proof, &place, worlds, statement)?,
                (None, None) => self.because(&[], &place, worlds, statement)?,
            }
        }
        Ok(())
    }

    /// Some of the facts that were told force the answer, and fewer do not.
    fn sufficient(&self, sufficient: &'c Sufficient, (best, worst): (usize, usize), told: &Worlds<'c>) -> Checked<()> {
        let kept: BTreeSet<&str> = sufficient.facts.iter().map(String::as_str).collect();
        if kept.len() < sufficient.facts.len() || kept.iter().any(|fact| !told.contains_key(fact)) {
            return Err("sufficient.facts: a fact stands twice, or is none".into());
        }
        // Of a presumed fact that is not told is left what it is presumed to be, and what was told of it.
        let nothing: Worlds<'c> = self.facts.iter().map(|fact| (&*fact.id, &untold(fact) | &told[&*fact.id])).collect();
        let only_kept = nothing.iter().map(|(fact, open)| {
            let values = if kept.contains(fact) { &told[fact] } else { open };
            (*fact, values.clone())
        });
        let outside = Statement::Outside(None, worst, best);
        self.proof(&sufficient.proof, "sufficient.proof", &only_kept.collect(), outside)?;
        let mut to_hit = Vec::new();
        for (number, world) in sufficient.otherwise.iter().enumerate() {
            let place = format!("sufficient.otherwise[{number}]");
            let other = self.world(world, &place, &nothing, |items| self.certain(outside, items) == YES)?;
            let excluded = other.iter().filter(|(fact, values)| values.is_disjoint(&told[*fact]));
            to_hit.push(excluded.map(|(fact, _)| *fact).collect());
        }
        match hit(&to_hit, kept.len(), &mut Vec::new()) {
            true => Err("sufficient.otherwise: these worlds leave room for a smaller set".into()),
            false => Ok(()),
        }
    }

    /// Steps lead to a verdict.
    fn way(&self, way: &'c Way, (best, worst): (usize, usize), worlds: &Worlds<'c>) -> Checked<()> {
        let (Way::Raises { steps: ids, choices, .. } | Way::Secures { steps: ids, choices, .. }) = way;
        let (steps, place) = (self.named(ids)?, format!("the way {}", ids.join(", ")));
        let sets = |(step, choices): (&&Step, &World)| {
            let mut known = step.sets.iter().map(|(fact, values)| choices.get(fact).map(|of| values.contains(of)));
            let given = known.clone().flatten().count();
            given == choices.len() && known.all(|known| known != Some(false))
        };
        if choices.len() != steps.len() || !distinct(ids) || !steps.iter().zip(choices).all(sets) {
            return Err(format!("{place}: it does not say what is chosen at each step, or takes one twice"));
        }
        match way {
            Way::Raises { raises, start, fewer, .. } => {
                self.raises(&steps, &place, (best, verdict(raises)?), (start, choices, fewer), worlds)
            }
            Way::Secures { secures, proof, .. } => {
                let level = verdict(secures)?;
                if level > best || level <= worst {
                    return Err(format!("{place}: it makes nothing certain that was open"));
                }
                let choices = choices
                    .iter()
                    .map(|chosen| chosen.iter().map(|(fact, value)| (&**fact, BTreeSet::from([&**value]))).collect());
                let path = Path { start: worlds.clone(), steps, choices: choices.collect() };
                self.always(proof, &place, &path, level)
            }
        }
    }

    /// Every world of a path that can be goes through it, and comes to a verdict or a better one.
    fn always(&self, proof: &'c Proof, place: &str, path: &Path<'c>, level: usize) -> Checked<()> {
        let stages = path.stages();
        let (Some(last), None, None, 0, 0) =
            (stages.last(), &proof.needs, &proof.unlawful, proof.after, proof.chosen_at)
        else {
            return Err(format!("{place}: this is no proof of a verdict that is certain"));
        };
        match (&proof.impossible, &proof.because, &proof.fact, &proof.cases) {
            (Some(id), None, None, None) => self.excludes(id, place, &path.start),
            (None, Some(named), None, None) => {
                for ((step, choices), before) in path.steps.iter().zip(&path.choices).zip(&stages) {
                    let left = step.sets.iter().filter(|(fact, _)| !choices.contains_key(&**fact));
                    let mut left =
                        left.map(|(fact, values)| before.get(&**fact).is_some_and(|now| now.is_subset(&set(values))));
                    if self.on(&step.when, before) != YES || !left.all(|left| left) {
                        return Err(format!("{place}: `{}` may be out of reach, or not leave a fact so", step.id));
                    }
                }
                stages.iter().skip(1).try_for_each(|after| self.can_be(place, after))?;
                self.lawful(place, last)?;
                self.because(named, place, last, Statement::Worse(level))
            }
            (None, None, Some(fact), Some(cases)) => {
                for (case, place, values) in parts(fact, cases, place, path.start.get(&**fact))? {
                    let mut part = path.clone();
                    part.start.insert(fact, values);
                    self.always(case, &place, &part, level)?;
                }
                Ok(())
            }
            _ => Err(format!("{place}: this is no proof")),
        }
    }

    /// Steps lead from some worlds to a better verdict, and fewer of them do not.
    fn raises(
        &self,
        steps: &[&'c Step],
        place: &str,
        (best, level): (usize, usize),
        (start, choices, fewer): (&'c World, &'c [World], &'c [Fewer]),
        worlds: &Worlds<'c>,
    ) -> Checked<()> {
        if level <= best {
            return Err(format!("{place}: it raises nothing"));
        }
        let mut now = self.world(start, place, worlds, |_| true)?;
        for (step, choices) in steps.iter().zip(choices) {
            if self.on(&step.when, &now) != YES || choices.len() != step.sets.len() {
                return Err(format!("{place}: `{}` cannot be taken, or not so", step.id));
            }
            for (fact, value) in choices {
                now.insert(fact, BTreeSet::from([&**value]));
            }
            self.can_be(place, &now)?;
        }
        self.lawful(place, &now)?;
        if self.span(&self.items(&now), None).0 < level {
            return Err(format!("{place}: it does not lead there"));
        }
        // Every order of every set of some, but not all of the steps.
        let orders = (1..steps.len()).map(|size| (0..size).map(|less| steps.len() - less).product::<usize>());
        let given: BTreeSet<&Vec<String>> = fewer.iter().map(|fewer| &fewer.steps).collect();
        if given.len() != fewer.len() || given.len() != orders.sum::<usize>() {
            return Err(format!("{place}: not every order of fewer steps is proved not to be enough"));
        }
        for fewer in fewer {
            let own = fewer.steps.iter().all(|id| steps.iter().any(|step| step.id == *id));
            if !own || !distinct(&fewer.steps) || !(1..steps.len()).contains(&fewer.steps.len()) {
                return Err(format!("{place}: {} are not some of its steps", fewer.steps.join(", ")));
            }
            let fewer_steps = self.named(&fewer.steps)?;
            let choices = fewer_steps
                .iter()
                .map(|step| step.sets.iter().map(|(fact, values)| (&**fact, set(values))).collect::<Worlds<'c>>());
            let path = Path { start: worlds.clone(), steps: fewer_steps.clone(), choices: choices.collect() };
            self.path(&fewer.proof, &format!("{place}, by {} alone", fewer.steps.join(", ")), &path, level)?;
        }
        Ok(())
    }

    /// Every world of a box can be.
    fn can_be(&self, place: &str, worlds: &Worlds<'c>) -> Checked<()> {
        match self.impossible.iter().find(|(_, when)| self.on(when, worlds) != NO) {
            Some((id, _)) => Err(format!("{place}: `{id}` may exclude it")),
            None => Ok(()),
        }
    }

    /// No prohibited route is used in any world of a box.
    fn lawful(&self, place: &str, worlds: &Worlds<'c>) -> Checked<()> {
        match self.unlawful.iter().any(|route| self.on(&route.when, worlds) != NO) {
            true => Err(format!("{place}: a prohibited route may be used in the end")),
            false => Ok(()),
        }
    }

    /// No world of a box can be, because of what is named.
    fn excludes(&self, id: &str, place: &str, worlds: &Worlds<'c>) -> Checked<()> {
        let mut known = self.impossible.iter().filter(|(known, _)| *known == id);
        match known.any(|(_, when)| self.on(when, worlds) == YES) {
            true => Ok(()),
            false => Err(format!("{place}: `{id}` does not exclude all of it")),
        }
    }

    fn named(&self, ids: &[String]) -> Checked<Vec<&'c Step>> {
        let find = |id: &String| self.steps.iter().copied().find(|step| step.id == *id);
        ids.iter().map(|id| find(id).ok_or_else(|| format!("`{id}` is no step that can be taken"))).collect()
    }

    /// No world and no choices of a path go through it to a verdict.
    fn path(&self, proof: &'c Proof, place: &str, path: &Path<'c>, level: usize) -> Checked<()> {
        let stages = path.stages();
        let wrong = || Err(format!("{place}: this is no proof, or not of this path"));
        let only = [
            proof.impossible.is_some(),
            proof.because.is_some(),
            proof.needs.is_some(),
            proof.unlawful.is_some(),
            proof.fact.is_some() && proof.cases.is_some(),
        ];
        let (Some(last), 1) = (stages.last(), only.iter().filter(|is| **is).count()) else { return wrong() };
        if let Some(id) = &proof.impossible {
            return stages.get(proof.after).map_or_else(wrong, |worlds| self.excludes(id, place, worlds));
        }
        if let Some(id) = &proof.unlawful {
            let mut known = self.unlawful.iter().filter(|route| route.id == *id);
            return if known.any(|route| self.on(&route.when, last) == YES) { Ok(()) } else { wrong() };
        }
        if let Some(number) = proof.needs {
            let step = number.checked_sub(1).and_then(|at| Some((path.steps.get(at)?, stages.get(at)?)));
            let cannot = step.is_some_and(|(step, before)| self.on(&step.when, before) == NO);
            return if cannot { Ok(()) } else { wrong() };
        }
        if let Some(named) = &proof.because {
            // What comes out is worse than the verdict.
            return self.because(named, place, last, Statement::AtLeast(level));
        }
        let (Some(fact), Some(cases)) = (&proof.fact, &proof.cases) else { return wrong() };
        for (case, place, chosen) in parts(fact, cases, place, path.at(proof.chosen_at).and_then(|at| at.get(&**fact)))?
        {
            let mut part = path.clone();
            if let Some(values) = part.at_mut(proof.chosen_at) {
                values.insert(fact, chosen);
            }
            self.path(case, &place, &part, level)?;
        }
        Ok(())
    }

    /// Worlds that can be, and of which something is certain.
    fn world(
        &self,
        world: &'c World,
        place: &str,
        within: &Worlds<'c>,
        is: impl Fn(&[Vec<i8>]) -> bool,
    ) -> Checked<Worlds<'c>> {
        let mut worlds = within.clone();
        for (fact, value) in world {
            match worlds.get_mut(&**fact) {
                Some(values) if values.contains(&**value) => *values = BTreeSet::from([&**value]),
                _ => return Err(format!("{place}: `{fact}` cannot be `{value}` there")),
            }
        }
        self.can_be(place, &worlds)?;
        if is(&self.items(&worlds)) { Ok(worlds) } else { Err(format!("{place}: this is not what comes out there")) }
    }

    /// A statement is true in no world of a box that can be.
    fn proof(&self, proof: &'c Proof, place: &str, worlds: &Worlds<'c>, statement: Statement<'c>) -> Checked<()> {
        if proof.needs.is_some() || proof.unlawful.is_some() || (proof.after, proof.chosen_at) != (0, 0) {
            return Err(format!("{place}: this is a proof of a path"));
        }
        match (&proof.impossible, &proof.because, &proof.fact, &proof.cases) {
            (Some(id), None, None, None) => self.excludes(id, place, worlds),
            (None, Some(named), None, None) => self.because(named, place, worlds, statement),
            (None, None, Some(fact), Some(cases)) => {
                for (case, place, values) in parts(fact, cases, place, worlds.get(&**fact))? {
                    let mut part = worlds.clone();
                    part.insert(fact, values);
                    self.proof(case, &place, &part, statement)?;
                }
                Ok(())
            }
            _ => Err(format!("{place}: this is no proof")),
        }
    }

    /// The rules and routes that are named hold on the whole box, and exclude the statement.
    fn because(&self, named: &[String], place: &str, worlds: &Worlds<'c>, statement: Statement<'c>) -> Checked<()> {
        let mut items = self.items(worlds);
        let mut left: BTreeSet<&String> = named.iter().collect();
        for ((_, entries), items) in self.opinions.iter().zip(&mut items) {
            for (entry, known) in entries.iter().zip(items) {
                if *known == YES && named.contains(&entry.id) {
                    left.remove(&entry.id);
                } else if *known == YES {
                    *known = UNKNOWN;
                }
            }
        }
        match left.first() {
            Some(other) => Err(format!("{place}: `{other}` does not hold on all of it")),
            None if self.certain(statement, &items) == NO => Ok(()),
            None => Err(format!("{place}: what is named does not decide it")),
        }
    }

    fn certain(&self, statement: Statement<'c>, items: &[Vec<i8>]) -> i8 {
        match statement {
            Statement::Any => YES,
            Statement::AtLeast(level) => match self.span(items, None) {
                (worst, _) if worst >= level => YES,
                (_, best) if best < level => NO,
                _ => UNKNOWN,
            },
            Statement::Worse(level) => -self.certain(Statement::AtLeast(level), items),
            Statement::Outside(of, from, to) => match self.span(items, of) {
                (worst, best) if best < from || worst > to => YES,
                (worst, best) if worst >= from && best <= to => NO,
                _ => UNKNOWN,
            },
            Statement::Decisive(of, rule) => {
                let Some(((_, entries), items)) = self.opinions.iter().zip(items).nth(of) else { return NO };
                let (closed, held, _) = self.judge(entries, items);
                let speaks = match &rule.means {
                    _ if rule.role.as_deref() == Some("without_means") => held.values().max().map_or(NO, |held| -held),
                    Some(means) => held.get(&**means).copied().unwrap_or(NO),
                    None => YES,
                };
                let when = entries.iter().zip(items).filter(|(entry, _)| entry.id == rule.id).map(|(_, when)| *when);
                let closed = rule.gate.as_deref().and_then(|gate| closed.get(gate)).copied().unwrap_or(NO);
                when.max().unwrap_or(NO).min(speaks).min(closed)
            }
        }
    }

    /// What is certain of each rule and route.
    fn items(&self, worlds: &Worlds<'c>) -> Vec<Vec<i8>> {
        let on = |entry: &&Entry| self.on(&entry.when, worlds);
        self.opinions.iter().map(|(_, entries)| entries.iter().map(on).collect()).collect()
    }

    /// The worst and the best that can come out, of one opinion or of the headline: in each world the least of the opinions.
    fn span(&self, items: &[Vec<i8>], of: Option<usize>) -> (usize, usize) {
        let opinions = self.opinions.iter().zip(items).enumerate();
        let opinions = opinions.filter(|(place, _)| of.is_none_or(|of| of == *place));
        let spans = opinions.map(|(_, ((_, entries), items))| self.judge(entries, items).2);
        spans.fold((2, 2), |least, span| (least.0.min(span.0), least.1.min(span.1)))
    }

    fn judge(&self, entries: &[&'c Entry], items: &[i8]) -> Judged<'c> {
        let some = |is: &dyn Fn(&Entry) -> bool| {
            entries.iter().zip(items).filter(|(entry, _)| is(entry)).map(|(_, known)| *known).max().unwrap_or(NO)
        };
        let role = |entry: &Entry, role: &str| entry.role.as_deref() == Some(role);
        let names = |entry: &Entry| role(entry, "names_means") && entry.stands_for.is_none();
        let named: BTreeSet<&'c str> =
            entries.iter().copied().filter(|entry| names(entry)).filter_map(|entry| entry.means.as_deref()).collect();
        let needed = self.gates.iter().any(|(_, needs_means)| *needs_means);
        let held = named.iter().filter(|_| needed).map(|means| {
            let counts = match self.means {
                None => YES,
                Some(asked) if named.contains(asked) => {
                    if asked == *means {
                        YES
                    } else {
                        NO
                    }
                }
                Some(asked) => some(&|entry| {
                    let stands_for = (entry.means.as_deref(), entry.stands_for.as_deref());
                    role(entry, "names_means") && stands_for == (Some(asked), Some(means))
                }),
            };
            (*means, counts.min(some(&|entry| names(entry) && entry.means.as_deref() == Some(means))))
        });
        let held: BTreeMap<&'c str, i8> = held.collect();
        let block = |gate: &str, means: Option<&str>| {
            some(&|entry| {
                let at = (entry.gate.as_deref(), entry.means.as_deref());
                blocks(entry) && role(entry, "ordinary") && at == (Some(gate), means)
            })
        };
        let (mut alive, mut closed) = (held.clone(), BTreeMap::new());
        for (gate, needs_means) in &self.gates {
            let mut shut = block(gate, None);
            if !held.is_empty() {
                let pass = |(means, alive): (&&str, &i8)| (*alive).min(-block(gate, Some(means)));
                let through: Vec<i8> = alive.iter().map(pass).collect();
                let (arrived, passed) = (most(alive.values()), most(&through));
                shut = shut.max(if *needs_means { -passed } else { arrived.min(-passed) });
                for (alive, through) in alive.values_mut().zip(through) {
                    *alive = match passed {
                        YES => through,
                        NO => *alive,
                        _ if *alive == through => through,
                        _ => UNKNOWN,
                    };
                }
            }
            closed.insert(*gate, shut);
        }
        // A route helps for sure where it clears all that may be closed, and can help where it clears all that is.
        let (mut surely, mut maybe) = (0, 0);
        for (route, known) in entries.iter().zip(items).filter(|(entry, _)| entry.compliance.is_some()) {
            let clears =
                |least: i8| closed.iter().all(|(gate, shut)| *shut < least || route.clears.iter().any(|of| of == gate));
            surely |= usize::from(*known == YES && clears(UNKNOWN));
            maybe |= usize::from(*known != NO && clears(YES));
        }
        let span = match most(closed.values()) {
            NO => (2, 2),
            YES => (surely, maybe),
            _ => (surely, 2),
        };
        (closed, held, span)
    }

    /// What is certain of a condition on a box.
    fn on(&self, condition: &Condition, worlds: &Worlds<'_>) -> i8 {
        let each = |parts: &[Condition]| parts.iter().map(|part| self.on(part, worlds)).collect::<Vec<i8>>();
        match condition {
            Condition::Always(always) => {
                if *always {
                    YES
                } else {
                    NO
                }
            }
            Condition::All { all } => each(all).into_iter().min().unwrap_or(YES),
            Condition::Any { any } => most(&each(any)),
            Condition::None { none } => -most(&each(none)),
            Condition::Goal { goal } => {
                if goal.iter().any(|goal| goal == self.goal) {
                    YES
                } else {
                    NO
                }
            }
            Condition::Is { fact, r#in } => {
                let values = worlds.get(&**fact).into_iter().flatten();
                match values.fold((false, false), |(some, others), value| match r#in.iter().any(|of| of == value) {
                    true => (true, others),
                    false => (some, true),
                }) {
                    (true, false) => YES,
                    (true, true) => UNKNOWN,
                    (false, _) => NO,
                }
            }
            Condition::Count { count, least, most } => {
                let known = each(count);
                let surely = known.iter().filter(|known| **known == YES).count();
                let maybe = known.iter().filter(|known| **known != NO).count();
                let fits = |number: &usize| least <= number && most.is_none_or(|most| *number <= most);
                match (surely..=maybe).filter(fits).count() {
                    0 => NO,
                    all if all == maybe - surely + 1 => YES,
                    _ => UNKNOWN,
                }
            }
        }
    }

    /// Without the unusual values of what was not told.
    fn ordinary(&self, worlds: &Worlds<'c>) -> Worlds<'c> {
        let mut ordinary = worlds.clone();
        for fact in self.facts {
            let usual: BTreeSet<&str> = &all(fact) - &set(&fact.unusual);
            if worlds[&*fact.id] == all(fact) && !usual.is_empty() {
                ordinary.insert(&fact.id, usual);
            }
        }
        ordinary
    }
}

impl<'c> Path<'c> {
    /// The worlds to begin with, and those after each step.
    fn stages(&self) -> Vec<Worlds<'c>> {
        let mut now = self.start.clone();
        let after = self.choices.iter().map(|choices| {
            now.extend(choices.iter().map(|(fact, values)| (*fact, values.clone())));
            now.clone()
        });
        let after: Vec<_> = after.collect();
        [vec![self.start.clone()], after].concat()
    }

    /// The worlds to begin with, or the choices at the step of a number.
    fn at(&self, number: usize) -> Option<&Worlds<'c>> {
        number.checked_sub(1).map_or(Some(&self.start), |at| self.choices.get(at))
    }

    fn at_mut(&mut self, number: usize) -> Option<&mut Worlds<'c>> {
        match number.checked_sub(1) {
            None => Some(&mut self.start),
            Some(at) => self.choices.get_mut(at),
        }
    }
}

/// What takes part in a question, and the worlds that it leaves.
fn read<'c>(rulebook: &'c Rulebook, certificate: &'c Certificate) -> Checked<(Question<'c>, Worlds<'c>)> {
    let asked = &certificate.question;
    let mut worlds: Worlds<'c> = rulebook.facts.iter().map(|fact| (&*fact.id, untold(fact))).collect();
    for (id, values) in &asked.facts {
        let fact = rulebook.facts.iter().find(|fact| fact.id == *id);
        let told = set(values);
        match fact.filter(|fact| told.is_subset(&all(fact)) && !told.is_empty() && told.len() == values.len()) {
            Some(fact) => worlds.insert(&fact.id, told),
            None => return Err(format!("question.facts: `{id}` is no fact, or has no such values")),
        };
    }
    let day = date(&asked.as_of)?;
    if asked.second >= 86_400 {
        return Err(format!("question.second: a day has no second {}", asked.second));
    }
    let now = day * 86_400 + i64::from(asked.second);
    let goal = rulebook.goals.iter().find(|goal| goal.id == asked.goal);
    let goal = goal.ok_or_else(|| format!("question.goal: there is no goal `{}`", asked.goal))?;
    let needs_means = |gate: &String| rulebook.gates.iter().any(|known| known.id == *gate && known.needs_means);
    let mut gates: Vec<(&str, bool)> = goal.gates.iter().map(|gate| (&**gate, needs_means(gate))).collect();
    gates.sort_by_key(|(_, needs_means)| !needs_means);
    let impossible = rulebook
        .impossible
        .iter()
        .filter(|other| other.since.is_none_or(|since| since <= now) && other.until.is_none_or(|until| now < until))
        .map(|other| (&*other.id, &other.when))
        .chain(asked.excluded.iter().map(|other| (&*other.id, &other.when)));
    if let Some(means) = asked.means.as_ref().filter(|means| !rulebook.means.contains(means)) {
        return Err(format!("question.means: there is no means `{means}`"));
    }
    let country = rulebook.countries.iter().find(|country| country.code == asked.country);
    let country = country.ok_or_else(|| format!("question.country: there is no country `{}`", asked.country))?;
    let here = |of: &Option<String>| of.as_ref().is_none_or(|of| *of == asked.country);
    // Whether one of the claims on which something rests counts.
    let rests = |because: &[String], basis: &str| {
        let mut counts = false;
        for claim in rulebook.claims.iter().filter(|claim| because.contains(&claim.id)) {
            counts |= match basis {
                "document" => !claim.retracted,
                _ => claim.supported && covers(&claim.from, &claim.until, day)?,
            };
        }
        Ok::<bool, String>(counts)
    };
    let (mut opinions, mut unlawful, mut steps) = (Vec::new(), Vec::new(), Vec::new());
    for basis in ["document", "evidence"] {
        let of_basis = |entry: &&Entry| entry.basis == basis && here(&entry.country);
        let has_opinion = match basis {
            "document" => country.document,
            _ => rulebook.rules.iter().any(|rule| of_basis(&rule)),
        };
        let mut entries = Vec::new();
        for entry in rulebook.rules.iter().chain(&rulebook.routes).filter(of_basis).filter(|_| has_opinion) {
            if !covers(&entry.from, &entry.until, day)? || !rests(&entry.because, basis)? {
                continue;
            }
            let prohibited = entry.compliance.as_deref() == Some("prohibited");
            if prohibited && !matches!(entry.when, Condition::Always(_)) {
                unlawful.push(entry);
            }
            let decides = blocks(entry) || entry.role.as_deref() == Some("names_means");
            let leads = entry.compliance.is_some() && !prohibited;
            if (decides || leads) && entry.goals.contains(&asked.goal) {
                entries.push(entry);
            }
        }
        if has_opinion {
            opinions.push((basis, entries));
        }
    }
    for step in rulebook.steps.iter().filter(|step| here(&step.country)) {
        if covers(&step.from, &step.until, day)? && rests(&step.because, "evidence")? {
            steps.push(step);
        }
    }
    if opinions.is_empty() {
        return Err(format!("question.country: nothing is known of `{}`", asked.country));
    }
    let (goal, means, facts) = (&*asked.goal, asked.means.as_deref(), &*rulebook.facts);
    Ok((Question { goal, means, facts, impossible: impossible.collect(), gates, opinions, unlawful, steps }, worlds))
}

/// The cases of a proof, each with where it stands and its values of the fact by which a box is split: together they are all values
/// that it has there.
fn parts<'c>(
    fact: &str,
    cases: &'c [Proof],
    place: &str,
    values: Option<&BTreeSet<&'c str>>,
) -> Checked<Vec<(&'c Proof, String, BTreeSet<&'c str>)>> {
    let mut left = values.ok_or_else(|| format!("{place}: there is no fact `{fact}`"))?.clone();
    let mut parts = Vec::new();
    for case in cases {
        let names = case.values.as_deref().unwrap_or_default();
        if names.is_empty() || !names.iter().all(|name| left.remove(&**name)) {
            return Err(format!("{place}: `{fact}` has no such values there, or has them twice"));
        }
        parts.push((case, format!("{place}, {fact}={}", names.join(",")), set(names)));
    }
    if left.is_empty() { Ok(parts) } else { Err(format!("{place}: values of `{fact}` are left out")) }
}

fn blocks(entry: &Entry) -> bool {
    entry.effect.as_deref() == Some("blocks")
}

fn distinct(names: &[String]) -> bool {
    set(names).len() == names.len()
}

fn set(names: &[String]) -> BTreeSet<&str> {
    names.iter().map(String::as_str).collect()
}

fn all(fact: &Fact) -> BTreeSet<&str> {
    set(&fact.values)
}

fn untold(fact: &Fact) -> BTreeSet<&str> {
    if fact.presumed.is_empty() { all(fact) } else { set(&fact.presumed) }
}

fn most<'k>(known: impl IntoIterator<Item = &'k i8>) -> i8 {
    known.into_iter().copied().max().unwrap_or(NO)
}

fn verdict(name: &str) -> Checked<usize> {
    VERDICTS.iter().position(|verdict| *verdict == name).ok_or_else(|| format!("`{name}` is no verdict"))
}

/// Whether fewer than so many facts hit every one of these sets.
fn hit<'c>(sets: &[Vec<&'c str>], fewer_than: usize, chosen: &mut Vec<&'c str>) -> bool {
    if chosen.len() >= fewer_than {
        return false;
    }
    let Some(missed) = sets.iter().find(|set| !set.iter().any(|fact| chosen.contains(fact))) else { return true };
    missed.iter().any(|fact| {
        chosen.push(fact);
        let found = hit(sets, fewer_than, chosen);
        chosen.pop();
        found
    })
}

/// Whether a day lies from one on and before another.
fn covers(from: &Option<String>, until: &Option<String>, day: i64) -> Checked<bool> {
    let (from, until) = (from.as_deref().map(date).transpose()?, until.as_deref().map(date).transpose()?);
    Ok(from.is_none_or(|from| from <= day) && until.is_none_or(|until| day < until))
}

/// The days since 1970-01-01 (Howard Hinnant's `days_from_civil`).
fn date(text: &str) -> Checked<i64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let parts: Vec<i64> = digits.split('-').map_while(|part| part.parse().ok()).collect();
    let &[year, month @ 1..=12, day @ 1..=31] = parts.as_slice() else { return Err(format!("`{text}` is no date")) };
    let year = sign * year - i64::from(month <= 2);
    let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    Ok(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + day_of_year - 719_468)
}
