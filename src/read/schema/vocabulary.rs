//! Schema of `vocabulary.yaml`. That file declares the words, so its schema cannot list them.

use serde_json::{Value, json};

use super::conditions::{combine, compared, threshold};
use super::shapes::{
    Key, common, described, file, format, may, need, one_or_more, refer, section, set, some, some_names, table,
};
use super::words::grades;
use crate::engine::model::{Lang, QuantityKind, Vocabulary};
use crate::read::resolve::RESERVED;

fn id() -> Key {
    need("id", "Its name in rules; fixed once it is used. 规则中的名称，用过就不再改。", refer("scalar"))
}

fn label() -> Key {
    need("label", "Its name as it is shown. 显示的名称。", refer("text"))
}

fn flag() -> Value {
    json!({"type": "boolean"})
}

pub(super) fn schema(languages: &[Lang]) -> Value {
    let mut definitions = common(languages);
    definitions.insert("condition".to_owned(), condition());
    definitions.insert("threshold".to_owned(), threshold(None));
    let keys = vec![
        format(),
        need(
            "gates",
            "The independent things that can stop a goal, in the order in which they are reported. 能各自挡住目的的关口，按显示顺序。",
            limited(gate()),
        ),
        may(
            "means",
            "What can open the gate that needs a means. 能打开需要方式的那一关的东西。",
            at_most(section(means())),
        ),
        need("goals", "What a person can want. 用户的目的。", limited(goal())),
        need(
            "facts",
            "Attributes of the situation; the order is that in which sets of worlds are stored. 情况的各项属性；顺序也是存储顺序。",
            some(fact()),
        ),
        may(
            "holdings",
            "Facts that become `none` when nothing else is there. 说明「没有其他」时变为 `none` 的各项。",
            some_names(),
        ),
        may("impossible", "Worlds that cannot be. 不可能出现的情况。", section(impossible())),
        may(
            "parties",
            "Others who have yet to decide something: a card's issuer, a platform. 还需作出决定的其他方，如发卡行、平台。",
            at_most(section(table("A party. 一方。", [id(), label()]))),
        ),
        may(
            "conditions",
            "Conditions that rules use by a name, as `holds: NAME`. 有名称的条件，规则用 `holds: NAME` 引用。",
            section(named_condition()),
        ),
        may("places", "The facts that the name of a country tells. 由国家或地区的名称说明的情况。", section(place())),
        may("situations", "Situations that many people are in. 很多人所处的典型情况。", section(situation())),
        may(
            "topics",
            "What claims are about; left out: claims have no topic. 论断的主题；不写表示论断没有主题。",
            at_most(section(topic())),
        ),
        may(
            "source_kinds",
            "Who speaks in sources; left out: law, official, press, community, document. 来源是谁在说；不写则为 law、official、press、community、document。",
            at_most(section(source_kind())),
        ),
        may(
            "figures",
            "What figures of claims measure, by their `what`; others are shown by that name. 论断中的数字衡量什么，按其 `what`；没有列出的按原名显示。",
            section(table("A kind of figure. 一类数字。", [id(), label()])),
        ),
        may(
            "currencies",
            "How currencies are called beside an amount, by their code; others are shown by it; left out: the usual names of some. 金额旁如何称呼货币，按代码；没有列出的按代码显示，不写则常见的几种用通行名称。",
            section(table("A currency. 一种货币。", [id(), label()])),
        ),
        may(
            "scope",
            "What the rulebook is scoped by; left out: countries. 规则按什么划分；不写则为国家或地区。",
            scope(),
        ),
        may("verdicts", "What the verdicts are called. 各种结论的叫法。", verdicts()),
    ];
    let about = "The words in which every question is put. 提问所用的全部词汇。";
    file("simbind vocabulary", about, keys, definitions)
}

fn at_most(mut list: Value) -> Value {
    set(&mut list, "maxItems", json!(Vocabulary::MAX_WORDS));
    list
}

fn limited(entry: Value) -> Value {
    at_most(some(entry))
}

fn gate() -> Value {
    table(
        "A gate. 一道关口。",
        [
            id(),
            label(),
            need("text", "What it is about, in a few words. 简短说明。", refer("text")),
            may(
                "needs_means",
                "It is opened by a means; at most one gate is. 需要一种方式才能打开；至多一关。",
                flag(),
            ),
        ],
    )
}

fn means() -> Value {
    table("A means. 一种方式。", [id(), label()])
}

fn scope() -> Value {
    table(
        "What each file of rules is about. 每个规则文件所说的对象。",
        [
            need("one", "One of them: country, branch. 一个：国家或地区、分馆。", refer("text")),
            need("many", "Several of them: countries, branches. 多个。", refer("text")),
            may(
                "everywhere",
                "Where it holds for all of them, going on from `what holds`: worldwide; left out: everywhere. 对全部都成立，接在“的规则”之前：全球通用；不写则为“各处通用”。",
                refer("text"),
            ),
            may("question", "How to ask a person for it. 怎样询问。", refer("text")),
        ],
    )
}

fn verdicts() -> Value {
    let name = |verdict: &'static str, about: &'static str| may(verdict, about, refer("text"));
    table(
        "What the verdicts are called; left out: theoretically possible, via a workaround, not directly. 各种结论的叫法；不写则为“理论上可行”“可变通实现”“不能直接实现”。",
        [
            name("theoretically_possible", "Every gate is open. 每一关都可通过。"),
            name("via_workaround", "A route clears the gates that are blocked. 有办法绕过受阻的关口。"),
            name("not_directly", "A gate is blocked. 有一关受阻。"),
        ],
    )
}

fn topic() -> Value {
    table(
        "A topic. 一个主题。",
        [
            id(),
            label(),
            may(
                "risks",
                "Its claims name risks: a warning of a risk cites one. 其论断会写明风险：提示风险时引用。",
                flag(),
            ),
            may(
                "lifetimes",
                "Its claims say how long something lives and what keeps it alive. 其论断说明某物能保多久、怎样保住。",
                flag(),
            ),
        ],
    )
}

fn source_kind() -> Value {
    table(
        "A kind of source. 一类来源。",
        [
            id(),
            label(),
            need("grade", "The best grade that a claim can have for it. 论断凭它最高能评几级。", grades()),
            may(
                "document",
                "It is a file of the project, and `document` names the file. 本项目的文件，由 `document` 写明文件名。",
                flag(),
            ),
        ],
    )
}

fn goal() -> Value {
    table(
        "A goal. 一个目的。",
        [
            need("id", "Its name in rules; fixed once it is used. 规则中的名称，用过就不再改。", named_but(&["all"])),
            need(
                "label",
                "What a person can do, going on from `you can`: `see the museum`. 接在“可以”之后：“参观博物馆”。",
                refer("text"),
            ),
            need("gates", "The gates that it has to pass. 要经过的关口。", some_names()),
            may(
                "lifetimes",
                "That it asks how long something lives, and the facts on which that depends. 此目的问有效多久，取决于这两项。",
                table(
                    "The facts on which a life depends. 寿命取决于这两项。",
                    [
                        need(
                            "operator",
                            "The fact that says whose it is; each value has the name that claims give it under `operator`. 属于谁的一项，各值的名称与主张中的 `operator` 相同。",
                            refer("scalar"),
                        ),
                        need(
                            "last",
                            "The fact that says from which day its life is counted: a date. 从哪天算起的一项，是日期。",
                            refer("scalar"),
                        ),
                    ],
                ),
            ),
            may(
                "with",
                "How the goal is called together with a fact that was told. 某项已说明时，目的连同它的叫法。",
                table(
                    "The goal with a fact. 目的连同一项情况。",
                    [
                        need("fact", "The fact. 该项。", refer("scalar")),
                        need(
                            "text",
                            "Going on from `you can`, with `{value}` for what was told: `see the museum on {value}`. 接在“可以”之后，`{value}` 处填入所说明的值：“凭{value}参观博物馆”。",
                            refer("text"),
                        ),
                    ],
                ),
            ),
            may(
                "default",
                "It is meant where a question names none; at most one goal is. 问题没有写目的时用它；至多一个。",
                flag(),
            ),
            may("also", "Other words by which people call it. 人们对它的其他叫法。", some_names()),
        ],
    )
}

/// A name that is none of the reserved words.
fn named_but(reserved: &[&str]) -> Value {
    json!({"allOf": [refer("scalar")], "not": {"enum": reserved}})
}

fn fact() -> Value {
    let mut shape = table(
        "A fact: an attribute with a closed set of values. 一项情况：取值范围封闭的属性。",
        [
            need("id", "Its name in rules; fixed once it is used. 规则中的名称，用过就不再改。", named_but(&RESERVED)),
            label(),
            need("question", "How to ask a person for it. 怎样向用户提问。", refer("text")),
            may("values", "Its values. 取值。", some(value())),
            may(
                "quantity",
                "That it has figures: rules say where its range is cut. 数量：由规则划分区间。",
                quantity(),
            ),
            may("also", "Other names under which it can be told. 可用来提供此项的其他名称。", some_names()),
            may(
                "called",
                "What people call it; several facts may share a word, and the value says which is meant. 人们对它的叫法；几项可以共用一个，由取值判断指哪一项。",
                some_names(),
            ),
            may(
                "presumed",
                "The values that it is taken to have unless it is told, or a comparison of figures. 未说明时默认的取值，或与数值的比较。",
                json!({"anyOf": [some_names(), compared()]}),
            ),
            may(
                "optional",
                "It may not be there: it has the value `none` then. 可以没有；没有时取值为 `none`。",
                flag(),
            ),
            may(
                "where",
                "Where it can be there: it is `none` everywhere else. 在什么情况下才有；其他情况下为 `none`。",
                refer("condition"),
            ),
            may("rest", "The value of every word that names no other. 未列出的词一律归入的取值。", refer("scalar")),
            may("lists", "Values that are named together. 合起来有一个名称的取值。", section(list())),
            may(
                "changeable",
                "The values that a person can lawfully bring about, each by some step; or `all`. 本人可以合法达到的取值，每个都须有步骤；或写 `all`。",
                some_names(),
            ),
        ],
    );
    let with_figures = json!({"required": ["quantity"], "properties": {"rest": {"not": {}}, "lists": {"not": {}}}});
    set(&mut shape, "oneOf", json!([{"required": ["values"]}, with_figures]));
    set(&mut shape, "if", json!({"required": ["where"]}));
    set(&mut shape, "then", json!({"required": ["optional"]}));
    shape
}

/// The schema of a quantity: an amount, a count, a date.
fn quantity() -> Value {
    let end = || refer("threshold");
    // A word that is told is a range, a figure, or neither, not both; some words are told for themselves.
    let name = json!({
        "type": ["string", "boolean"],
        "pattern": "[^0-9+.,<>=≤≥ -]",
        "not": {"enum": ["any", "every", "none", "as_of"]},
    });
    let range = table(
        "A range with a name. 有名称的区间。",
        [
            need("id", "Its name, which does not read as a figure. 名称，不能读成数值。", name),
            label(),
            may("at_least", "Its least figure. 下限（含）。", end()),
            may("above", "What its figures are above. 下限（不含）。", end()),
            may("at_most", "Its greatest figure. 上限（含）。", end()),
            may("below", "What its figures are below. 上限（不含）。", end()),
            may("unusual", "It is an exception. 属于少见情况。", flag()),
        ],
    );
    let shape =
        |kinds: &[QuantityKind], unit: Option<Value>| {
            let mut keys = vec![
                need(
                    "kind",
                    "What its figures are. 数值的种类。",
                    json!({"enum": kinds.iter().map(|kind| kind.as_str()).collect::<Vec<_>>()}),
                ),
                may("shown", "How a figure is shown: `{} dose|{} doses`. 数值的显示方式。", refer("text")),
                may("least", "The least figure that can be told. 最小值。", refer("scalar")),
                may("most", "The greatest figure that can be told. 最大值。", refer("scalar")),
                may("ranges", "Ranges with a name of their own. 有名称的区间。", section(range.clone())),
            ];
            keys.extend(unit.map(|unit| {
                need("unit", "The currency of money, or the unit of a duration. 货币，或时长的单位。", unit)
            }));
            table("A quantity: its figures are told, and rules compare them. 数量：提供的是数值，由规则比较。", keys)
        };
    let currency = json!({"type": "string", "pattern": "^[A-Z]{3}$"});
    let units =
        ["second", "minute", "hour", "day", "week", "month", "year"].map(|unit| [unit.to_owned(), format!("{unit}s")]);
    let plain =
        QuantityKind::ALL.into_iter().filter(|kind| !matches!(kind, QuantityKind::Money | QuantityKind::Duration));
    json!({"anyOf": [
        shape(&[QuantityKind::Money], Some(currency)),
        shape(&[QuantityKind::Duration], Some(json!({"enum": units.concat()}))),
        shape(&plain.collect::<Vec<_>>(), None),
    ]})
}

fn value() -> Value {
    table(
        "A value. 一个值。",
        [
            id(),
            label(),
            may(
                "unusual",
                "It is an exception: no example, way or question uses it where another value serves. 属于少见情况：有别的值可用时，例子、办法和提问都不用它。",
                flag(),
            ),
            may("pending", "The party that has yet to decide. 还需由哪一方决定。", refer("scalar")),
            may("also", "Other words by which people call it. 人们对它的其他叫法。", some_names()),
        ],
    )
}

fn place() -> Value {
    table(
        "What the name of a country tells of a fact. 国家或地区的名称说明的一项情况。",
        [
            need("fact", "The fact. 情况。", refer("scalar")),
            need("asked", "Its value for the country asked about. 所问国家或地区时的取值。", refer("scalar")),
            need("other", "Its value for another one. 其他国家或地区时的取值。", refer("scalar")),
        ],
    )
}

fn list() -> Value {
    table(
        "Values that are named together. 合起来有一个名称的取值。",
        [
            id(),
            label(),
            may(
                "question",
                "How to ask a person which of them it is; else as the fact is asked for. 已知是其中之一时怎样再问；不写则照该项的问法。",
                refer("text"),
            ),
            need("values", "The values. 取值。", some_names()),
            may("also", "Other words that people use for it. 人们的其他说法。", some_names()),
        ],
    )
}

fn named_condition() -> Value {
    table(
        "A condition with a name. 有名称的条件。",
        [id(), need("when", "The condition; it may use those before it. 条件；可引用排在前面的。", refer("condition"))],
    )
}

fn situation() -> Value {
    let told = json!({"type": "object", "properties": {}, "additionalProperties": some_names()});
    table(
        "A typical situation. 一种典型情况。",
        [
            id(),
            need("label", "Who is in it. 什么人处于这种情况。", refer("text")),
            may(
                "short",
                "The same in a word or two, for the head of a column. 一两个词的简称，用作表头。",
                refer("text"),
            ),
            need("facts", "What is told by it. 它说明了哪些情况。", told),
            may("nothing_else", "Nothing else is held. 除此之外什么都没有。", flag()),
        ],
    )
}

fn impossible() -> Value {
    let mut shape = table(
        "Worlds that cannot be, and why. 不可能出现的情况及原因。",
        [
            id(),
            need("text", "The rule that says so. 说明的规律。", refer("text")),
            may("exactly", "All of these hold or none does. 要么全部成立，要么全不成立。", pair()),
            may("if", "Where this holds, `then` must. 若此条件成立，则 `then` 必须成立。", refer("condition")),
            may("then", "What `if` needs. `if` 成立时必须成立的条件。", refer("condition")),
        ],
    );
    set(&mut shape, "if", json!({"required": ["exactly"]}));
    set(&mut shape, "then", json!({"properties": {"if": {"not": {}}, "then": {"not": {}}}}));
    set(&mut shape, "else", json!({"required": ["if", "then"]}));
    shape
}

fn pair() -> Value {
    let mut pair = some(refer("condition"));
    set(&mut pair, "minItems", json!(2));
    pair
}

/// A condition over facts that the file itself declares.
fn condition() -> Value {
    let not = json!({"type": "object", "required": ["not"], "additionalProperties": false, "properties": {
        "not": described(some_names(), "Any value but these. 除这些以外的任何值。")}});
    let words = one_or_more(&refer("scalar"));
    let goals = described(some_names(), "The goal is one of these. 目的是其中之一。");
    let holds = described(some_names(), "A condition with a name, or several. 有名称的条件。");
    let mut condition = json!({"type": "object", "properties": {"goal": goals, "holds": holds}, "additionalProperties": {"anyOf": [words, not, compared()]}});
    combine(&mut condition, "condition");
    let about = "What must hold: each fact with a value, a list of values, or `{not: ...}`; all of them together. \
        条件：每项写一个值、一组值或 `{not: ...}`，须同时成立。";
    described(condition, about)
}
