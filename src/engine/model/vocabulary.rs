//! The vocabulary: gates, means, goals, facts with their values, and impossible worlds.

use super::{Condition, Lang, Quantity, Terms, Text};
use crate::engine::error::Error;
use crate::engine::ids::{
    FactId, GateId, GoalId, GoalSet, List, MeansId, PartyId, SituationId, Table, ValueId, ValueSet,
};
use crate::engine::record::{Str, record, unset};
use crate::engine::{quantity, told};

record! {
    /// The vocabulary of questions. The engine has no built-in gates, goals or facts.
    pub struct Vocabulary {
        /// The independent obstacles to a goal, in the order in which they are reported.
        gates: Table<GateId, Gate> as &[Gate],
        /// Ways to open the gate that needs a means.
        means: Table<MeansId, Means> as &[Means],
        /// The goals that a person can have.
        goals: Table<GoalId, Goal> as &[Goal],
        /// The goal of a question that names none.
        default_goal: GoalId as GoalId,
        /// The attributes of a person's situation.
        facts: Table<FactId, Fact> as &[Fact],
        /// Facts that become `none` by `nothing_else`, unless they were told.
        holdings: List<FactId> as &[FactId],
        /// Worlds that cannot be.
        impossible: List<Impossible> as &[Impossible],
        /// Other parties whose decision is pending: a card's issuer, a platform.
        parties: Table<PartyId, Party> as &[Party] = "unset",
        /// Situations that many people are in.
        situations: Table<SituationId, TypicalSituation> as &[TypicalSituation] = "unset",
        /// Conditions that rules refer to by name.
        conditions: List<NamedCondition> as &[NamedCondition] = "unset",
        /// Words that no decision depends on: topics of claims, kinds of sources.
        terms: Terms as &Terms = "unset",
        /// The languages of the rulebook; none: English and Chinese.
        languages: List<Lang> = "unset",
        /// Phrases of the engine that the rulebook replaces or translates.
        phrases: List<Brought> = "unset",
        /// The facts that the name of a country tells.
        places: List<Place> = "unset",
    }
}

record! {
    /// What the name of a country (or of whatever else the rulebook is scoped by) tells of a fact: whoever is asked for
    /// their nationality says `Japan`, and the fact only says whether that is the country of the question.
    #[derive(Copy, Eq)]
    pub(crate) struct Place {
        /// The fact.
        fact: FactId,
        /// Its value if the country is the one that is asked about.
        asked: ValueId,
        /// Its value if it is another one. A country of which a name is a word for a value of the fact tells that value.
        other: ValueId,
    }
}

record! {
    /// A phrase of the engine in the wording of a rulebook.
    #[derive(Eq)]
    pub(crate) struct Brought {
        /// The language.
        lang: Lang,
        /// Name of the phrase.
        id: Str,
        /// The wording.
        text: Str,
    }
}

record! {
    /// A party other than the person asking, whose decision is pending.
    #[derive(Eq)]
    pub struct Party {
        /// Name, as written in the vocabulary.
        id: Str as &str,
        /// The name that is shown.
        label: Text as &Text,
    }
}

record! {
    /// A typical situation: facts that are told together by one name.
    #[derive(Eq)]
    pub struct TypicalSituation {
        /// Name, as it is told.
        id: Str as &str,
        /// The people who are in it, as shown.
        label: Text as &Text,
        /// A label of a word or two, for the head of a column.
        short: Option<Text> as Option<&Text> = "unset",
        /// The facts that the name tells.
        facts: List<(FactId, ValueSet)>,
        /// Whether it implies that the person holds nothing else.
        nothing_else: bool as bool = "unset",
    }
}

record! {
    /// A gate: one of the independent obstacles to a goal.
    #[derive(Eq)]
    pub struct Gate {
        /// Name, as written in rules.
        id: Str as &str,
        /// Name, as shown.
        label: Text as &Text,
        /// What it is about, in a few words.
        text: Text as &Text,
        /// Whether it is opened by a means: something the person has that works.
        needs_means: bool as bool = "unset",
    }
}

record! {
    /// A way to open the gate that needs one.
    #[derive(Eq)]
    pub struct Means {
        /// Name, as written in rules.
        id: Str as &str,
        /// Name, as shown.
        label: Text as &Text,
    }
}

record! {
    /// A goal: what the person wants to do.
    #[derive(Eq)]
    pub struct Goal {
        /// Name, as written in rules.
        id: Str as &str,
        /// The goal, as a continuation of "you can": "see the museum".
        label: Text as &Text,
        /// The gates that it has to pass.
        gates: List<GateId> as &[GateId],
        /// For a goal that asks how long something lives: the facts on which that depends. A person with this goal is
        /// asked for them.
        lifetimes: Option<Lifetimes> as Option<&Lifetimes> = "unset",
        /// The goal with a fact that belongs to it, for a person who told it: "see the museum on a day ticket".
        with: Option<GoalWith> as Option<&GoalWith> = "unset",
        /// Other words by which people call it.
        also: List<Str> = "unset",
    }
}

record! {
    /// A goal together with a fact that belongs to it.
    #[derive(Eq)]
    pub struct GoalWith {
        /// The fact.
        fact: FactId as FactId,
        /// The goal, as a continuation of "you can", with `{value}` for what the person told.
        text: Text as &Text,
    }
}

record! {
    /// The facts that determine how long something lives (a phone number, a pass, a licence), for a goal that asks for
    /// it.
    #[derive(Copy, Eq)]
    pub struct Lifetimes {
        /// The fact that says whose it is; its values have the names that claims use for operators.
        operator: FactId as FactId,
        /// The fact with the date from which its life is counted.
        last: FactId as FactId,
    }
}

record! {
    /// A named attribute of the person's situation, with a closed set of values.
    #[derive(Eq)]
    pub struct Fact {
        /// Name, as written in rules.
        id: Str as &str,
        /// Name, as shown.
        label: Text as &Text,
        /// How to ask a person for it.
        question: Text as &Text,
        /// Its values; at least one, at most [`Vocabulary::MAX_VALUES`].
        values: Table<ValueId, Value> as &[Value],
        /// The values that a person can lawfully bring about; empty: the fact cannot be changed.
        changeable: ValueSet = "unset",
        /// The values that the fact is presumed to have unless it is told; empty: it is open then.
        presumed: ValueSet = "unset",
        /// For a fact with figures: the quantity, whose cells are the values.
        quantity: Option<Quantity> as Option<&Quantity> = "unset",
        /// Other names under which it can be told, such as earlier names.
        also: List<Str> = "unset",
        /// The value that stands for every word that names no other value. None: such a word is an error.
        rest: Option<ValueId> as Option<ValueId> = "unset",
        /// Named sets of its values.
        lists: List<NamedList> as &[NamedList] = "unset",
        /// What people call it. Several facts may share a word: what is told by it says which is meant.
        called: List<Str> = "unset",
    }
}

record! {
    /// A named set of values of a fact.
    #[derive(Eq)]
    pub struct NamedList {
        /// Name, usable in rules wherever the name of a value is.
        id: Str as &str,
        /// Name, as shown.
        label: Text as &Text,
        /// The values.
        values: ValueSet,
        /// How to ask a person which of these values applies. None: by the question of the fact.
        question: Option<Text> as Option<&Text> = "unset",
        /// Other words that people use for it.
        also: List<Str> = "unset",
    }
}

record! {
    /// A condition that rules use by a name.
    #[derive(Eq)]
    pub struct NamedCondition {
        /// Name, as written in rules.
        id: Str as &str,
        /// The condition.
        when: Condition as &Condition,
    }
}

record! {
    /// A value of a fact.
    #[derive(Eq)]
    pub struct Value {
        /// Name, as written in rules.
        id: Str as &str,
        /// Name, as shown.
        label: Text as &Text,
        /// Whether it is an exception that few people meet: examples, ways and questions avoid it if another value
        /// serves.
        unusual: bool as bool = "unset",
        /// The party whose decision is pending if the fact has this value.
        pending: Option<PartyId> as Option<PartyId> = "unset",
        /// Other words that people use for it.
        also: List<Str> = "unset",
        /// The names of values that are merged into this one, because the fact has many values and no rule
        /// distinguishes these.
        together: List<Str> = "unset",
    }
}

record! {
    /// A set of impossible worlds, and why they are impossible.
    pub struct Impossible {
        /// Name.
        id: Str as &str,
        /// Worlds in which this holds do not exist.
        when: Condition as &Condition,
        /// The rule that says so, in words.
        text: Text as &Text,
        /// The first second (since 1970) from which it applies; none: it always has.
        since: Option<i64> as Option<i64> = "unset",
        /// The first second from which it no longer applies; none: it has no end.
        until: Option<i64> as Option<i64> = "unset",
        /// Whether it was derived rather than written: it follows from figures, each of which lies in one cell at a
        /// time.
        of_figures: bool as bool = "unset",
    }
}

impl Vocabulary {
    /// The greatest number of values of a fact that rules tell apart. A fact of a rule file may have more: values that no
    /// rule distinguishes are merged.
    pub const MAX_VALUES: usize = ValueSet::ROOM;
    /// The greatest number of goals, of means and of gates, and of the words of a kind that a vocabulary declares.
    pub const MAX_WORDS: usize = GoalSet::ROOM;
    /// At most this many facts are declared.
    pub const MAX_FACTS: usize = 4096;

    /// A vocabulary without any words.
    #[cfg(feature = "yaml")]
    pub(crate) fn empty() -> Vocabulary {
        Vocabulary {
            gates: Table::new(),
            means: Table::new(),
            goals: Table::new(),
            default_goal: GoalId(0),
            facts: Table::new(),
            holdings: List::new(),
            impossible: List::new(),
            parties: Table::new(),
            situations: Table::new(),
            conditions: List::new(),
            languages: List::new(),
            phrases: List::new(),
            places: List::new(),
            terms: Terms::default(),
        }
    }

    /// The languages in which the rulebook is written. Each of its texts exists in all of them; the first is the
    /// default.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::model::Lang;
    ///
    /// assert_eq!(Rulebook::builtin().vocabulary().languages(), [Lang::En, Lang::Zh]);
    /// # }
    /// ```
    #[must_use]
    pub fn languages(&self) -> &[Lang] {
        if self.languages.is_empty() { &Lang::OF_THE_ENGINE } else { self.languages.as_slice() }
    }

    /// The language of the rulebook that best matches a requested one: `zh-CN` is answered in `zh`.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::model::Lang;
    ///
    /// let words = Rulebook::builtin().vocabulary();
    /// assert_eq!(words.language("zh-CN".parse()?)?, Lang::Zh);
    /// let error = words.language("de".parse()?).unwrap_err();
    /// assert_eq!(error.to_string(), "unknown language `de`; the rulebook is written in `en` and `zh`");
    /// # }
    /// # Ok::<(), simbind::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the rulebook is not written in it.
    pub fn language(&self, asked: Lang) -> Result<Lang, Error> {
        asked.among(self.languages()).ok_or_else(|| {
            let (last, rest) =
                self.languages().split_last().map_or(("", &[][..]), |(last, rest)| (last.as_str(), rest));
            let rest = rest.iter().map(|lang| format!("`{lang}`")).collect::<Vec<_>>().join(", ");
            let and = if rest.is_empty() { "" } else { " and " };
            let help = format!("the rulebook is written in {rest}{and}`{last}`");
            Error::unknown("language", asked.as_str(), help)
        })
    }

    /// The fact of that name.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let words = Rulebook::builtin().vocabulary();
    /// let fact = words.fact("platform").expect("it is declared");
    /// assert_eq!(Rulebook::builtin().model().fact(fact).map(|fact| fact.id()), Some("platform"));
    /// assert_eq!(words.fact("platfrom"), None);
    /// # }
    /// ```
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<FactId> {
        self.facts
            .find(|fact| fact.id == id)
            .or_else(|| self.facts.find(|fact| fact.also.iter().any(|name| name == id)))
    }

    /// The facts that a name may mean, the one that has it for its own first: `card` is a kind of card and its logo. Facts
    /// that are only shown under it come last. Case, blanks and marks between words make no difference.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let words = Rulebook::builtin().vocabulary();
    /// let called = |word: &str| words.facts_called(word).map(|fact| words.facts()[fact.index()].id()).collect::<Vec<_>>();
    /// assert_eq!(called("card"), ["payment_card", "card_scheme"]);
    /// assert_eq!(called("身份证件"), ["identity_document"], "by its label");
    /// assert!(called("platfrom").is_empty());
    /// # }
    /// ```
    pub fn facts_called(&self, word: &str) -> impl Iterator<Item = FactId> {
        let called = |fact: &Fact| fact.called(&told::word(word), &told::spelling(word));
        let mut facts =
            self.facts.entries().filter_map(|(id, fact)| Some((called(fact)?, id))).collect::<Vec<(Calling, FactId)>>();
        facts.sort_unstable();
        facts.into_iter().map(|(_, id)| id)
    }

    /// The goal of that name.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// assert!(Rulebook::builtin().vocabulary().goal("bind").is_some());
    /// # }
    /// ```
    #[must_use]
    pub fn goal(&self, id: &str) -> Option<GoalId> {
        self.goals.find(|goal| goal.id == id)
    }

    /// The goal that people call so: by its name, by another word that is declared for it, or else by what is shown for it.
    /// Case, width of letters, blanks and the marks between words make no difference.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let words = Rulebook::builtin().vocabulary();
    /// assert_eq!(words.goal_called("Send money"), words.goal("transfer"));
    /// assert_eq!(words.goal_called("转账"), words.goal("transfer"));
    /// # }
    /// ```
    #[must_use]
    pub fn goal_called(&self, word: &str) -> Option<GoalId> {
        self.goal(word).or_else(|| {
            let name = told::spelling(word);
            let declared =
                |goal: &Goal| [&goal.id].into_iter().chain(&goal.also).any(|other| told::spelling(other) == name);
            // What is shown for two goals means neither.
            let shown = || {
                let mut shown = self.goals.entries().filter(|(_, goal)| is_shown(&goal.label, &name));
                shown.next().filter(|_| shown.next().is_none()).map(|(id, _)| id)
            };
            self.goals.find(declared).or_else(shown)
        })
    }

    /// The means of that name.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// assert!(Rulebook::builtin().vocabulary().mean("payment_card").is_some());
    /// # }
    /// ```
    #[must_use]
    pub fn mean(&self, id: &str) -> Option<MeansId> {
        self.means.find(|means| means.id == id)
    }

    /// The typical situation of that name.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let words = Rulebook::builtin().vocabulary();
    /// assert!(words.situation("tourist").is_some() && words.situation("turist").is_none());
    /// # }
    /// ```
    #[must_use]
    pub fn situation(&self, id: &str) -> Option<SituationId> {
        self.situations.find(|situation| situation.id == id)
    }

    /// The gate of that name.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// assert_eq!(Rulebook::builtin().vocabulary().gate("number").map(|gate| gate.index()), Some(0));
    /// # }
    /// ```
    #[must_use]
    pub fn gate(&self, id: &str) -> Option<GateId> {
        self.gates.find(|gate| gate.id == id)
    }

    /// The moments at which the set of impossible worlds changes, in order.
    pub(crate) fn turns(&self) -> Box<[i64]> {
        let turns = self.impossible.iter().flat_map(|impossible| [impossible.since, impossible.until]);
        turns.flatten().collect::<std::collections::BTreeSet<i64>>().into_iter().collect()
    }

    /// Every world, possible or not: all values of each fact.
    pub(crate) fn everything(&self) -> Box<[ValueSet]> {
        self.facts.iter().map(Fact::all).collect()
    }
}

impl Impossible {
    /// Whether it applies at a moment; without a moment, whether it applies at all times.
    pub(crate) fn is_so(&self, now: Option<i64>) -> bool {
        match now {
            Some(now) => self.since.is_none_or(|since| since <= now) && self.until.is_none_or(|until| now < until),
            None => self.since.is_none() && self.until.is_none(),
        }
    }
}

#[cfg(feature = "yaml")]
impl Value {
    /// A value with empty names.
    pub(crate) fn unnamed() -> Value {
        let (also, together) = (List::new(), List::new());
        Value { id: "".into(), label: Text::default(), unusual: false, pending: None, also, together }
    }
}

/// In what way a word calls a fact, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Calling {
    /// It is the name of the fact.
    Own,
    /// It is declared for the fact.
    Other,
    /// It is spelt like one of these.
    Alike,
    /// It is what is shown for the fact.
    Shown,
}

/// Whether a text is shown so in one of its languages.
fn is_shown(label: &Text, spelt: &str) -> bool {
    label.iter().any(|(_, label)| told::spelling(label) == spelt)
}

impl Fact {
    /// The word that tells a fact as open: every value is possible, even if the fact would be presumed.
    pub const ANY: &str = "any";

    /// The value of that name.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let platform = &Rulebook::builtin().vocabulary().facts()[0];
    /// let alipay = platform.value("alipay").expect("it is declared");
    /// assert_eq!(platform.values()[alipay.index()].label().zh(), "支付宝");
    /// # }
    /// ```
    #[must_use]
    pub fn value(&self, id: &str) -> Option<ValueId> {
        self.values.find(|value| value.id == id)
    }

    /// The value that people mean by a word: its name, another word declared for it, or else what is shown for it in one
    /// of the languages. Case, full-width letters and traditional characters make no difference.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let words = Rulebook::builtin().vocabulary();
    /// let fact = |id: &str| &words.facts()[words.fact(id).expect("it is declared").index()];
    /// let scheme = fact("card_scheme");
    /// assert_eq!(scheme.value_called("VISA"), scheme.value("visa"));
    /// assert_eq!(scheme.value_called("银联"), scheme.value("unionpay"));
    /// assert_eq!(fact("wallet").value_called("还没有"), fact("wallet").value("none"));
    /// # }
    /// ```
    #[must_use]
    pub fn value_called(&self, word: &str) -> Option<ValueId> {
        self.value_declared(word).or_else(|| self.shown(word).and_then(ValueSet::single))
    }

    /// The value of that name, or for which the word is declared.
    fn value_declared(&self, word: &str) -> Option<ValueId> {
        let together = || self.values.find(|value| value.together.iter().any(|name| **name == *word));
        self.value(word).or_else(together).or_else(|| {
            // `virtual number` is written for `virtual_number`.
            let plain = |word: &str| told::name(word).replace('_', " ");
            let name = plain(word);
            let called = |value: &Value| {
                let mut others = value.also.iter().chain(&value.together);
                plain(&value.id) == name || others.any(|other| plain(other) == name)
            };
            self.values.find(called)
        })
    }

    /// The values for which a word is declared: one value, or those of a list.
    pub(crate) fn declared(&self, word: &str) -> Option<ValueSet> {
        self.value_declared(word).map(ValueSet::only).or_else(|| {
            let told = told::word(word);
            self.named(&told).or_else(|| {
                let name = told::name(word);
                let list = self.lists.iter().find(|list| list.also.iter().any(|other| told::name(other) == name));
                list.map(|list| list.values)
            })
        })
    }

    /// The values for which a word is shown, in any language: one value, or those of a list. None if it is shown for
    /// several.
    pub(crate) fn shown(&self, word: &str) -> Option<ValueSet> {
        let mut shown = self.all_shown(word);
        shown.next().filter(|first| shown.all(|other| other == *first))
    }

    /// Everything for which a word is shown.
    fn all_shown(&self, word: &str) -> impl Iterator<Item = ValueSet> {
        let told = told::spelling(word);
        let values = self.values.entries().map(|(id, value)| (&value.label, ValueSet::only(id)));
        let lists = self.lists.iter().map(|list| (&list.label, list.values));
        let labels = values.chain(lists).filter(|_| !told.is_empty()).collect::<Vec<_>>();
        labels.into_iter().filter(move |(label, _)| is_shown(label, &told)).map(|(_, values)| values)
    }

    /// The values that are shown alike, if a word is shown for several.
    pub(crate) fn shown_alike(&self, word: &str) -> ValueSet {
        let all = || self.all_shown(word);
        if self.shown(word).is_some() { ValueSet::EMPTY } else { all().fold(ValueSet::EMPTY, |all, one| all | one) }
    }

    /// In what way a word calls this fact, as it is told and as it is spelt.
    pub(crate) fn called(&self, told: &str, spelt: &str) -> Option<Calling> {
        let mut others = self.also.iter().chain(&self.called);
        if self.id == *told {
            return Some(Calling::Own);
        }
        if others.any(|name| *told::word(name) == *told) {
            return Some(Calling::Other);
        }
        let mut names = [&self.id].into_iter().chain(&self.also).chain(&self.called);
        if spelt.is_empty() {
            return None;
        }
        if names.any(|name| told::spelling(name) == spelt) {
            return Some(Calling::Alike);
        }
        is_shown(&self.label, spelt).then_some(Calling::Shown)
    }

    /// The word by which a fact is told if its value has a name that nobody declared.
    pub(crate) const ANOTHER: &str = "another";

    /// The values that a name stands for: a value, a value that was merged into another, or a named list.
    pub(crate) fn named(&self, word: &str) -> Option<ValueSet> {
        let together = || self.values.find(|value| value.together.iter().any(|name| **name == *word));
        let list = || self.lists.iter().find(|list| *list.id == *word).map(|list| list.values);
        self.value(word).or_else(together).map(ValueSet::only).or_else(list)
    }

    /// Whether a set of values is one to a person: a single value, a range of figures, or a named list.
    pub(crate) fn is_one(&self, set: ValueSet) -> bool {
        set.len() == 1 || self.quantity.is_some() || self.lists.iter().any(|list| list.values == set)
    }

    /// How to ask a person which value of a set applies: somebody who told a named list is asked by the list's own
    /// question.
    pub(crate) fn question_of(&self, set: ValueSet) -> &Text {
        let list = self.lists.iter().find(|list| list.values == set);
        list.and_then(|list| list.question.as_ref()).unwrap_or(&self.question)
    }

    /// The values that it is presumed to have unless it is told; none if it is open then.
    pub fn presumed(&self) -> impl Iterator<Item = &Value> {
        self.values_of(self.presumed)
    }

    /// The values that are exceptions.
    pub(crate) fn unusual(&self) -> ValueSet {
        self.values.entries().filter(|(_, value)| value.unusual).map(|(id, _)| id).collect()
    }

    /// The values that a person can lawfully bring about; none if it cannot be changed.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    ///
    /// let platform = &Rulebook::builtin().vocabulary().facts()[0];
    /// assert_eq!(platform.changeable().map(|value| value.id()).collect::<Vec<_>>(), ["wechat", "alipay"]);
    /// # }
    /// ```
    pub fn changeable(&self) -> impl Iterator<Item = &Value> {
        self.values_of(self.changeable)
    }

    /// The set of all its values.
    pub(crate) fn all(&self) -> ValueSet {
        ValueSet::first(self.values.len())
    }

    /// The values of a set, in the order in which they are declared.
    pub(crate) fn values_of(&self, set: ValueSet) -> impl Iterator<Item = &Value> {
        (set & self.all()).iter().map(|value| &self.values[value])
    }

    /// The label of a set of values; adjacent cells of figures become one range.
    pub(crate) fn label_of(&self, set: ValueSet, lang: Lang) -> String {
        self.label_by(set, lang, lang.pick(" or ", "或"))
    }

    fn label_by(&self, set: ValueSet, lang: Lang, or: &str) -> String {
        if let Some(quantity) = &self.quantity {
            return quantity::range_label(quantity, set, lang, or);
        }
        let list = self.lists.iter().find(|list| list.values == set && set.len() > 1);
        if let Some(list) = list {
            return list.label.get(lang).to_owned();
        }
        self.values_of(set).map(|value| value.label.get(lang)).collect::<Vec<_>>().join(or)
    }

    /// The label of what was told by these words: names of values, or figures. Adjacent ranges of figures become one.
    ///
    /// ```
    /// # #[cfg(feature = "builtin")] {
    /// use simbind::Rulebook;
    /// use simbind::model::Lang;
    ///
    /// let words = Rulebook::builtin().vocabulary();
    /// let fact = |id: &str| &words.facts()[words.fact(id).expect("it is declared").index()];
    /// assert_eq!(fact("platform").label_of_told(&["wechat", "alipay"], Lang::En), "WeChat Pay or Alipay");
    /// assert_eq!(fact("amount").label_of_told(&["300.5"], Lang::Zh), "300.5 元");
    /// # }
    /// ```
    #[must_use]
    pub fn label_of_told(&self, told: &[&str], lang: Lang) -> String {
        self.label_of_told_by(told, lang, lang.pick(" or ", "或"))
    }

    /// The same, with a given word between alternatives.
    pub(crate) fn label_of_told_by(&self, told: &[&str], lang: Lang, or: &str) -> String {
        let set = told.iter().filter_map(|name| self.named(name)).fold(ValueSet::EMPTY, |all, set| all | set);
        let all_named = told.iter().all(|name| self.named(name).is_some());
        let Some(quantity) = self.quantity.as_ref().filter(|_| !all_named) else {
            return self.label_by(set, lang, or);
        };
        let label = |text: &&str| match (self.value(text), quantity.parse(text)) {
            (None, Ok(figures)) => quantity::figures_label(quantity, figures, lang),
            (Some(value), _) => self.label_by(ValueSet::only(value), lang, or),
            _ => (*text).to_owned(),
        };
        told.iter().map(label).collect::<Vec<_>>().join(or)
    }

    /// The values of a named list of the fact.
    pub fn values_listed<'f>(&'f self, list: &NamedList) -> impl Iterator<Item = &'f Value> {
        self.values_of(list.values)
    }

    /// Names of a set of values.
    pub(crate) fn names_of(&self, set: ValueSet) -> Vec<&str> {
        let mut names = Vec::with_capacity(set.len());
        names.extend(self.values_of(set).map(|value| &*value.id));
        names
    }
}
