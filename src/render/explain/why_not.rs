//! Contrastive explanations (why a verdict or a route does not come out), as JSON and for a person to read.

use serde::Serialize;

use super::Phrases;
use super::analysis::{FactValues, fact_values};
use super::answer::head as head_of_sheet;
use super::blocks::{Item, Mark, Note, Sheet};
use super::cite::{cited_on, short};
use super::entries::describe;
use super::head::{HeadReport, head};
use super::verdicts::Verdicts;
use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Basis, Compliance, Lang, Text};
use crate::engine::record::Str;
use crate::engine::verdict::{GateState, Verdict};
use crate::reason::analysis::{Asks, Clause, GateInTheWay, Hoped, Lack, RouteInTheWay, Stands, WhyNot};
use crate::render::contract::{CitationReport, whole_citation};

/// The JSON of a contrastive explanation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WhyNotReport<'e> {
    /// The question and the answer.
    #[serde(flatten)]
    pub(crate) head: HeadReport<'e>,
    /// The outcome that was hoped for.
    pub(crate) hoped: HopedReport<'e>,
    /// Whether it comes out after all: `holds`, `open` or `fails`.
    pub(crate) stands: Stands,
    /// The gates that are in the way of a verdict.
    pub(crate) gates: Vec<GateInTheWayReport<'e>>,
    /// The routes that could have served, or the one that was hoped for.
    pub(crate) routes: Vec<RouteInTheWayReport<'e>>,
}

/// The outcome that was hoped for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum HopedReport<'e> {
    /// This verdict, or a better one.
    Verdict(Verdict),
    /// This route.
    Route(&'e str),
}

/// A gate that is in the way.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct GateInTheWayReport<'e> {
    /// `document` or `evidence`.
    pub(crate) basis: Basis,
    /// The gate.
    pub(crate) gate: &'e str,
    /// `blocked` or `depends`.
    pub(crate) state: GateState,
    /// The rules that close it.
    pub(crate) because: Vec<ClosingReport<'e>>,
}

/// A rule that closes a gate.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct ClosingReport<'e> {
    /// Name of the rule.
    pub(crate) rule: String,
    /// The text of the rule.
    pub(crate) text: Text,
    /// Its condition, clause by clause.
    pub(crate) condition: ClauseReport<'e>,
    /// The claims that it rests on.
    pub(crate) citations: Vec<CitationReport<'e>>,
}

/// A route with what it lacks.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct RouteInTheWayReport<'e> {
    /// `document` or `evidence`.
    pub(crate) basis: Basis,
    /// Name of the route.
    pub(crate) id: &'e str,
    /// `accepted`, `caution` or `prohibited`.
    pub(crate) compliance: Compliance,
    /// The text of the route.
    pub(crate) text: &'e Text,
    /// For a prohibited one: the lawful way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) instead: Option<&'e Text>,
    /// What it lacks; empty if it is a way around.
    pub(crate) lacks: Vec<LackReport<'e>>,
    /// The places where it is described.
    pub(crate) citations: Vec<CitationReport<'e>>,
    /// For a prohibited one: what forbids it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) forbidden_by: Vec<CitationReport<'e>>,
}

/// What a route lacks.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "lack", rename_all = "snake_case")]
pub(crate) enum LackReport<'e> {
    /// It is forbidden.
    Prohibited,
    /// It is about another country.
    OtherCountry,
    /// It does not serve the goal.
    OtherGoal,
    /// It is not in force on the day asked about.
    NotInForce,
    /// Its precondition does not hold, or is not known to hold.
    Precondition {
        /// The precondition, clause by clause.
        condition: ClauseReport<'e>,
    },
    /// It does not clear a gate that is blocked.
    Uncleared {
        /// The gate.
        gate: &'e str,
        /// The state of the gate.
        state: GateState,
    },
    /// Every gate is open.
    NotNeeded,
}

/// A condition, clause by clause.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct ClauseReport<'e> {
    /// The state of the clause.
    pub(crate) stands: Stands,
    /// The content of the clause.
    #[serde(flatten)]
    pub(crate) asks: AsksReport<'e>,
}

/// The content of a clause.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum AsksReport<'e> {
    /// Nothing: it always holds.
    Always(bool),
    /// A fact.
    Fact {
        /// The values with which it holds.
        wanted: FactValues<'e>,
        /// The values that the fact may have.
        told: FactValues<'e>,
    },
    /// All of these.
    All(Vec<ClauseReport<'e>>),
    /// One of these.
    Any(Vec<ClauseReport<'e>>),
    /// A certain number of these.
    Count {
        /// The least number of them.
        least: u8,
        /// The greatest number; null if there is none.
        most: Option<u8>,
        /// The counted clauses.
        of: Vec<ClauseReport<'e>>,
    },
    /// The negation of this clause.
    Not(Box<ClauseReport<'e>>),
    /// The goal must be one of these.
    Goal(Vec<&'e str>),
}

impl<'r> Evaluation<'r> {
    /// A contrastive explanation as the structure of its JSON.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Hoped;
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::{Profile, Verdict, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let hoped = Hoped::Verdict(Verdict::TheoreticallyPossible);
    /// let why = evaluation.why_not(hoped)?;
    /// let json = serde_json::to_value(evaluation.why_not_report(hoped, &why)).expect("a report is plain data");
    /// assert_eq!(json["stands"], "fails");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn why_not_report<'e>(&'e self, hoped: Hoped<'e>, found: &WhyNot<'e>) -> WhyNotReport<'e> {
        let gates = found.gates.iter().map(|gate| GateInTheWayReport {
            basis: gate.basis,
            gate: &gate.gate.id,
            state: gate.state,
            because: gate
                .because
                .iter()
                .map(|(reason, clause)| ClosingReport {
                    rule: reason.id().into_owned(),
                    text: reason.text().into_owned(),
                    condition: clause_report(clause),
                    citations: reason.citations().map(whole_citation).collect(),
                })
                .collect(),
        });
        WhyNotReport {
            head: head(self),
            hoped: match hoped {
                Hoped::Verdict(verdict) => HopedReport::Verdict(verdict),
                Hoped::Route(route) => HopedReport::Route(route),
            },
            stands: found.stands,
            gates: gates.collect(),
            routes: found.routes.iter().map(|route| self.route_report(route)).collect(),
        }
    }

    fn route_report<'e>(&'e self, found: &RouteInTheWay<'e>) -> RouteInTheWayReport<'e> {
        let route = found.route;
        let lacks = worth_telling(found).map(|lack| match lack {
            Lack::Prohibited => LackReport::Prohibited,
            Lack::OtherCountry => LackReport::OtherCountry,
            Lack::OtherGoal => LackReport::OtherGoal,
            Lack::NotInForce => LackReport::NotInForce,
            Lack::Precondition(clause) => LackReport::Precondition { condition: clause_report(clause) },
            Lack::Uncleared(gate, state) => LackReport::Uncleared { gate: &gate.id, state: *state },
            Lack::NotNeeded => LackReport::NotNeeded,
        });
        RouteInTheWayReport {
            basis: found.basis,
            id: &route.id,
            compliance: route.compliance,
            text: &route.text,
            instead: route.instead.as_ref(),
            lacks: lacks.collect(),
            citations: cited_on(self, found.basis, route.because()).map(whole_citation).collect(),
            forbidden_by: cited_on(self, Basis::Evidence, route.forbidden_by()).map(whole_citation).collect(),
        }
    }

    /// A contrastive explanation for a person to read.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::analysis::Hoped;
    /// use simbind::facts::{CardScheme, Goal, MainlandAccount, PaymentCard};
    /// use simbind::model::Lang;
    /// use simbind::{Profile, Verdict, evaluate};
    ///
    /// let profile = Profile::new(Goal::LinkCard).with(MainlandAccount::None).with(PaymentCard::Debit);
    /// let evaluation = evaluate("ID", &profile.with(CardScheme::DomesticOnly))?;
    /// let hoped = Hoped::Verdict(Verdict::TheoreticallyPossible);
    /// let why = evaluation.why_not(hoped)?;
    /// let text = evaluation.why_not_sheet(hoped, &why, Lang::En).to_text(80, false);
    /// assert!(text.contains("Hoped for: theoretically possible"), "{text}");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    #[must_use]
    pub fn why_not_sheet(&self, hoped: Hoped<'_>, found: &WhyNot<'_>, lang: Lang) -> Sheet {
        let mut sheet = Sheet::new(self.rulebook().vocabulary(), lang);
        head_of_sheet(&mut sheet, self);
        let phrases = self.phrases(sheet.phrases.lang);
        let hope = match hoped {
            Hoped::Verdict(verdict) => Verdicts::of(self, phrases).name(verdict).to_owned(),
            Hoped::Route(route) => {
                found.routes.first().map_or_else(|| route.to_owned(), |found| found.route.text.get(lang).to_owned())
            }
        };
        sheet.heading(format!("{}{}{hope}", lang.pick("Hoped for", "希望的是"), &phrases.colon));
        sheet.line(match found.stands {
            Stands::Holds => lang.pick("It does come out, whatever was left open.", "它成立，不论未说明的情况如何。"),
            Stands::Open => lang.pick(
                "It may still come out: that depends on what was left open.",
                "它仍可能成立：取决于尚未说明的情况。",
            ),
            Stands::Fails => lang.pick("It does not come out. In the way:", "它不成立。原因："),
        });
        for gate in &found.gates {
            closed(&mut sheet, gate);
        }
        if found.routes.len() > 1 {
            sheet.heading(lang.pick("Ways around, and what each lacks", "变通办法，以及各缺什么"));
        }
        for route in &found.routes {
            sheet.item(self.route_item(route, phrases));
        }
        sheet
    }

    fn route_item(&self, found: &RouteInTheWay<'_>, phrases: &Phrases) -> Item {
        let (route, lang) = (found.route, phrases.lang);
        let scope = self.rulebook().vocabulary().terms().scope().one.get(lang);
        let mut notes = Vec::new();
        for lack in worth_telling(found) {
            let text = match lack {
                Lack::Prohibited => {
                    let law = short(cited_on(self, Basis::Evidence, route.forbidden_by()), phrases);
                    lang.pick(format!("it is forbidden {law}"), format!("属于禁止的做法 {law}"))
                }
                Lack::OtherCountry => {
                    lang.pick(format!("it is about another {scope}"), format!("它说的是另一个{scope}"))
                }
                Lack::OtherGoal => lang.pick("it does not serve this", "它不是为这个目的的").to_owned(),
                Lack::NotInForce => {
                    lang.pick("it is not in force on the day asked about", "在所问的日期它不适用").to_owned()
                }
                Lack::Precondition(_) => lang.pick("what it needs:", "它需要：").to_owned(),
                Lack::Uncleared(gate, state) => {
                    let (gate, state) = (gate.label.get(lang), phrases.state(*state));
                    lang.pick(
                        format!("it does not help with: {gate} ({state})"),
                        format!("它解决不了：{gate}（{state}）"),
                    )
                }
                Lack::NotNeeded => {
                    lang.pick("it is not needed: nothing is in the way", "用不着它：没有什么阻碍").to_owned()
                }
            };
            notes.push((Str::default(), text.trim_end().to_owned()));
            if let Lack::Precondition(clause) = lack {
                clause_lines(clause, phrases, 1, &mut notes);
            }
        }
        if let Some(instead) = &route.instead {
            notes.push((phrases.instead.clone(), instead.get(lang).to_owned()));
        }
        let references = short(cited_on(self, found.basis, route.because()), phrases);
        Item::new(Mark::of_route(route.compliance), route.text.get(lang)).cited(references).noted(notes)
    }
}

/// The lacks of a route that are shown. For a prohibited route only the prohibition is: how it could be taken must not
/// be explained.
fn worth_telling<'l, 'e>(found: &'l RouteInTheWay<'e>) -> impl Iterator<Item = &'l Lack<'e>> {
    let prohibited = found.route.compliance == Compliance::Prohibited;
    found.lacks.iter().filter(move |lack| !prohibited || matches!(lack, Lack::Prohibited))
}

fn closed(sheet: &mut Sheet, gate: &GateInTheWay<'_>) {
    let phrases = &sheet.phrases.clone();
    let (name, state) = (gate.gate.label.get(phrases.lang), phrases.state(gate.state));
    let (title, space) = (phrases.opinion(gate.basis), phrases.lang.pick(" ", ""));
    sheet.heading(format!("{title}{}{name}{space}{state}", &phrases.colon));
    for (reason, clause) in &gate.because {
        let mut notes = Vec::new();
        clause_lines(clause, phrases, 0, &mut notes);
        let item = Item::new(Mark::Blocks, reason.text().get(phrases.lang));
        sheet.item(item.cited(short(reason.citations(), phrases)).noted(notes));
    }
}

/// Adds a condition, one line per clause: its state, its content, and the told value.
fn clause_lines(clause: &Clause<'_>, phrases: &Phrases, depth: usize, lines: &mut Vec<Note>) {
    let lang = phrases.lang;
    let mark = match clause.stands {
        Stands::Holds => "✓",
        Stands::Fails => "✗",
        Stands::Open => "?",
    };
    let indent = "· ".repeat(depth);
    let mut say = |text: String| lines.push((Str::default(), format!("{indent}{mark} {text}")));
    match &clause.asks {
        Asks::Nothing => {}
        Asks::Fact { wanted, told } => {
            let text = describe(phrases, wanted.fact(), &wanted.names());
            // The told value is shown if it is not the wanted one.
            let rest = match clause.stands {
                Stands::Holds => String::new(),
                Stands::Open => lang.pick(" (not known)", "（未知）").to_owned(),
                Stands::Fails => {
                    let values = told.fact().label_of_told(&told.names(), lang);
                    lang.pick(format!(" (it is: {values})"), format!("（实际：{values}）"))
                }
            };
            say(format!("{text}{rest}"));
        }
        Asks::Goal(goals) => {
            say(goals.iter().map(|goal| goal.label.get(lang)).collect::<Vec<_>>().join(&phrases.or));
        }
        Asks::All(parts) if depth < 2 => parts.iter().for_each(|part| clause_lines(part, phrases, depth, lines)),
        Asks::All(parts) => {
            say(lang.pick("all of:", "全部：").to_owned());
            parts.iter().for_each(|part| clause_lines(part, phrases, depth + 1, lines));
        }
        Asks::Any(parts) => {
            say(lang.pick("one of:", "任一：").to_owned());
            parts.iter().for_each(|part| clause_lines(part, phrases, depth + 1, lines));
        }
        Asks::Count(counting, parts) => {
            say(lang.pick(format!("{} of:", counting.label(lang)), format!("{}：", counting.label(lang))));
            parts.iter().for_each(|part| clause_lines(part, phrases, depth + 1, lines));
        }
        Asks::Not(part) => {
            say(lang.pick("not:", "不是：").to_owned());
            clause_lines(part, phrases, depth + 1, lines);
        }
    }
}

fn clause_report<'e>(clause: &Clause<'e>) -> ClauseReport<'e> {
    let list = |parts: &[Clause<'e>]| parts.iter().map(clause_report).collect();
    let asks = match &clause.asks {
        Asks::Nothing => AsksReport::Always(true),
        Asks::Fact { wanted, told } => {
            AsksReport::Fact { wanted: fact_values(vec![*wanted]), told: fact_values(vec![*told]) }
        }
        Asks::All(parts) => AsksReport::All(list(parts)),
        Asks::Any(parts) => AsksReport::Any(list(parts)),
        Asks::Count(counting, parts) => {
            AsksReport::Count { least: counting.least(), most: counting.most(), of: list(parts) }
        }
        Asks::Not(part) => AsksReport::Not(Box::new(clause_report(part))),
        Asks::Goal(goals) => AsksReport::Goal(goals.iter().map(|goal| goal.id()).collect()),
    };
    ClauseReport { stands: clause.stands, asks }
}
