//! Schemas of the entries in the sections of rule files.

use serde_json::{Map, Value, json};

use super::conditions::facts;
use super::shapes::{
    Key, described, lines, may, names, need, one_or_more, refer, section, set, some, some_names, table, where_is,
    where_is_one_of,
};
use super::words;
use crate::engine::model::{Terms, Vocabulary};
use crate::read::bounds::{AMOUNT, DAYS, LINES, MONTHS, PERCENT};
use crate::read::resolve::OF_CLAIM;

fn flag() -> Value {
    json!({"type": "boolean"})
}

fn id() -> Key {
    need(
        "id",
        "Its name; ids are shared by all files of the rulebook and never used twice. 名称；全部文件共用，不可重复。",
        refer("scalar"),
    )
}

/// The keys for the period in which something is in effect.
fn period() -> [Key; 2] {
    [
        may("from", "First day on which it holds; left out: it always has. 生效首日；不写表示一直如此。", refer("day")),
        may("until", "First day on which it no longer holds. 不再成立的首日。", refer("day")),
    ]
}

/// The key for the version of a rule.
fn version() -> Key {
    may(
        "version",
        "Its version, as its publisher counts them: `1.0.2`. 版本，按发布者的编号，如 `1.0.2`。",
        refer("scalar"),
    )
}

fn basis() -> Key {
    need("basis", "The opinion in which it takes part. 属于哪一种意见。", refer("basis"))
}

fn goals() -> Value {
    refer("goals")
}

fn because() -> Key {
    need("because", "The claims on which it rests. 所依据的论断。", some_names())
}

fn text(about: &'static str) -> Key {
    need("text", about, refer("text"))
}

pub(super) fn name(words: &Vocabulary) -> Value {
    let mut told = facts(words, "told");
    set(&mut told, "minProperties", json!(1));
    table(
        "What people call something that they have. 人们对自己所持之物的叫法。",
        [
            id(),
            need("label", "What it is called, as shown. 显示的叫法。", refer("text")),
            may("also", "Other ways in which people write it. 其他写法。", some_names()),
            need(
                "tells",
                "The facts that it tells; the first is the one in whose place it is told. 它说明的情况；第一项是可以直接填写它的那一项。",
                told,
            ),
            because(),
        ],
    )
}

pub(super) fn document() -> Value {
    let excused = table(
        "Lines that carry no claim. 没有论断的行。",
        [
            need("lines", "The lines, counted from 1. 行号，从 1 数起。", lines()),
            need(
                "why",
                "Why they carry none: `blank`, `heading`, ... 为什么没有，例如 `blank`、`heading`。",
                refer("scalar"),
            ),
        ],
    );
    table(
        "The country's document. 该国的文档。",
        [
            need("source", "The source of the kind `document`. 类别为 `document` 的来源。", refer("scalar")),
            need("lines", "How many lines it has. 共多少行。", LINES.schema()),
            may(
                "unclaimed",
                "Every line that no claim cites, with the reason. 没有论断引用的每一行及其原因。",
                section(excused),
            ),
            may(
                "remark",
                "What its reader must know before anything else. 读这份文档的人首先须知道的事。",
                refer("text"),
            ),
        ],
    )
}

pub(super) fn source(terms: &Terms) -> Value {
    let mut source = table(
        "Something that was read. 读过的一份材料。",
        [
            id(),
            need(
                "kind",
                "Who speaks; it decides the best grade that a claim can have. 谁在说；决定论断最高能评几级。",
                words::kinds(terms),
            ),
            need("title", "Its own title, in its own language. 原标题，用原文。", refer("scalar")),
            may(
                "publisher",
                "Who published it: a name, or one in each language. 发布者：一个名称，或各语言的名称。",
                json!({"anyOf": [refer("scalar"), refer("text")]}),
            ),
            may(
                "document",
                "The file name, for a file of the project and nothing else. 文件名，仅用于本项目的文件。",
                refer("scalar"),
            ),
            may("url", "The address under which it was read. 阅读时的网址。", refer("scalar")),
            may("published", "When it was published; left out: undated. 发布时间；不写表示未署日期。", refer("date")),
            may("retrieved", "When it was last read. 最近一次阅读的时间。", refer("date")),
            may(
                "read",
                "Whether the original was read or a reprint; left out: the original. 读的是原文还是转载；不写表示原文。",
                words::read_as(),
            ),
            may("original", "For a reprint: what it reprints. 若是转载：转载的是什么。", refer("scalar")),
        ],
    );
    let (with, without) = (json!({"required": ["document"]}), json!({"properties": {"document": {"not": {}}}}));
    let documents = terms.source_kinds.iter().filter(|kind| kind.document).map(|kind| json!(kind.id)).collect();
    where_is_one_of(&mut source, "kind", documents, with, without);
    source
}

fn citation() -> Value {
    table(
        "A source and the place in it. 来源及其中的位置。",
        [
            need("source", "The id of the source. 来源的 id。", refer("scalar")),
            may("lines", "Line numbers, for a document of the project. 行号，用于本项目的文档。", lines()),
            may("locator", "Section, article or page. 章节、条款或页码。", refer("scalar")),
        ],
    )
}

fn figure() -> Value {
    table(
        "A typed amount, rate or duration that the claim states. 论断中的金额、比率或期限。",
        [
            need(
                "what",
                "What it measures: `cap`, `fee`, `activity_every`, ... 衡量什么，例如 `cap`、`fee`、`activity_every`。",
                refer("scalar"),
            ),
            may("amount", "Amount of money. 金额。", AMOUNT.schema()),
            may("currency", "ISO 4217 code of the amount. 金额的 ISO 4217 货币代码。", refer("scalar")),
            may("per", "Per payment, per year, ... 每笔、每年等。", refer("scalar")),
            may("percent", "A rate in percent. 百分比。", PERCENT.schema()),
            may("days", "A number of days. 天数。", DAYS.schema()),
            may("months", "A number of calendar months, where it is counted so. 按日历月计的月数。", MONTHS.schema()),
            may(
                "top_up",
                "The payment that buys the time, in `currency`: this much and more. 换得这段时间的付款额（及以上），单位为 `currency`。",
                AMOUNT.schema(),
            ),
            may(
                "top_up_to",
                "The largest payment that buys no more than that. 只换得这段时间的最高付款额。",
                AMOUNT.schema(),
            ),
            may(
                "after",
                "What the time is counted from: `last_top_up`, `last_use`, `registration`, `expiry`, or the end of another time, by its `what`. 从何时起算：`last_top_up`、`last_use`、`registration`、`expiry`，或另一期限（写其 `what`）的终点。",
                refer("scalar"),
            ),
            may("never", "It is stated that the end never comes. 载明没有期限。", flag()),
            may(
                "applies_to",
                "To whom or what it applies, where a claim states several. 适用于谁或什么（一条论断有几个数字时）。",
                refer("text"),
            ),
            may("date", "Date of the figure. 数字的日期。", refer("date")),
        ],
    )
}

/// The keys of a claim besides id, text and period.
fn claim_keys(terms: &Terms) -> Vec<Key> {
    vec![
        need("cites", "Where it was read. 出处。", some(citation())),
        // If no topics are declared, claims have none.
        (if terms.topics.is_empty() { may } else { need })("topic", "What it is about. 主题。", words::topics(terms)),
        may(
            "assessment",
            "For a document's claim: what became of it when it was checked. 文档的论断：核对的结果。",
            words::assessments(),
        ),
        may("confidence", "For any other claim: how sure it is. 其他论断：有多大把握。", words::confidences()),
        may(
            "grade",
            "How good it is; never better than its best source, which is also the default. 级别；不得高于最好的来源，不写则与其相同。",
            words::grades(),
        ),
        may(
            "flag",
            "A word on the assessment: `risky`, `category_error`, ... 对评估的标记，例如 `risky`、`category_error`。",
            refer("scalar"),
        ),
        may("why", "Why it is assessed so. 为什么这样评估。", refer("text")),
        may("decided_by", "The claims that decide the assessment. 决定这一评估的论断。", names()),
        may(
            "inferred",
            "It was concluded from sources rather than read in one. 由来源推断而来，并非直接读到。",
            flag(),
        ),
        may("verified", "When it was last checked. 最近一次核对的日期。", refer("day")),
        may(
            "stale_after",
            "Days after `verified` at which it counts as stale. 自 `verified` 起多少天后视为过期。",
            DAYS.schema(),
        ),
        may("figures", "Amounts and durations that it states. 其中的金额和期限。", section(figure())),
        may("note", "A caveat. 说明或保留。", refer("text")),
    ]
}

/// A document's claim has an assessment, any other a confidence.
fn stands() -> Value {
    json!([{"required": ["assessment"]}, {"required": ["confidence"]}])
}

pub(super) fn claim(terms: &Terms) -> Value {
    let mut claim = table(
        "One statement of one fact, paraphrased. 对一个事实的一句转述。",
        [id(), text("The statement, in our own words. 论断，用自己的话。")]
            .into_iter()
            .chain(period())
            .chain(claim_keys(terms))
            .chain([
                may(
                    "operator",
                    "Whose terms it states: a company, by its name. 所说的是哪家公司的条款。",
                    refer("scalar"),
                ),
                may("background", "Only background: nothing rests on it. 仅作背景，没有结论依据它。", flag()),
            ]),
    );
    set(&mut claim, "oneOf", stands());
    claim
}

/// An entry that either cites claims, or is a statement of its own that cites sources directly.
fn resting(mut shape: Value, terms: &Terms) -> Value {
    let Value::Object(own) = table("", claim_keys(terms)) else { return shape };
    let absent = |keys: &[&str]| {
        let keys = keys.iter().map(|key| ((*key).to_owned(), json!({"not": {}})));
        Value::Object(keys.collect::<Map<_, _>>())
    };
    if let (Some(Value::Object(known)), Some(Value::Object(more))) =
        (shape.get_mut("properties"), own.get("properties"))
    {
        known.extend(more.clone());
    }
    if let Some(Value::Array(required)) = shape.get_mut("required") {
        required.retain(|key| key != "because");
    }
    set(&mut shape, "if", json!({"required": ["cites"]}));
    let needed = own.get("required").cloned().unwrap_or_default();
    set(&mut shape, "then", json!({"properties": absent(&["because"]), "required": needed, "oneOf": stands()}));
    set(&mut shape, "else", json!({"properties": absent(&OF_CLAIM), "required": ["because"]}));
    shape
}

/// The schema of an entry of `means`, or of `without_means`.
pub(super) fn means(named: bool) -> Value {
    let mut keys = vec![id(), basis(), because(), when("Who has it; left out: everyone. 谁具备；不写表示所有人。")];
    keys.push(version());
    keys.extend(period());
    keys.push(may(
        "goals",
        "The goals that it can serve; left out: all that need a means. 用于哪些目的；不写表示全部需要方式的目的。",
        goals(),
    ));
    if !named {
        keys.push(text("The reason that is given. 给出的理由。"));
        return table("The reason given where none of the means is there. 一种方式都没有时的理由。", keys);
    }
    keys.push(text("Why it is a means. 为什么它是一种方式。"));
    keys.push(need("means", "The means that it names. 所指的方式。", refer("means")));
    keys.push(may("stands_for", "The means that is judged in its place. 代为判断的另一种方式。", refer("means")));
    table("Something that opens the gate that needs a means. 能打开需要方式的那一关的一种方式。", keys)
}

fn when(about: &'static str) -> Key {
    may("when", about, refer("condition"))
}

pub(super) fn rule(terms: &Terms) -> Value {
    let keys = [
        id(),
        basis(),
        because(),
        when("Where it holds; left out: everywhere. 在什么情况下成立；不写表示总是成立。"),
        may(
            "states_condition",
            "Whether the text itself says when it holds; a short answer does not repeat it then. 文字本身是否已说明在什么情况下成立；是则简短回答不再重复。",
            flag(),
        ),
        need("gate", "The gate that it concerns. 关于哪一关。", refer("gate")),
        need("effect", "What it does to the gate. 对这一关的作用。", words::effects()),
        may(
            "means",
            "The one means that it concerns; left out: the gate as a whole. 只关于哪种方式；不写表示整关。",
            refer("means"),
        ),
        may(
            "goals",
            "The goals that it concerns; left out: all that have the gate. 关于哪些目的；不写表示经过这一关的全部。",
            goals(),
        ),
        text("What to tell the person. 告诉用户的话。"),
    ];
    let about = "What follows for a gate, from claims or from a source that it cites itself. 由论断或自己所引来源得出的、关于某一关的结论。";
    resting(table(about, keys.into_iter().chain([version()]).chain(period())), terms)
}

pub(super) fn route() -> Value {
    let keys = [
        id(),
        basis(),
        because(),
        when("What the person must have in hand. 须已具备的条件。"),
        need("goals", "The goals that it serves. 用于哪些目的。", goals()),
        need("compliance", "Whether it may be used. 是否可以使用。", words::compliances(true)),
        may(
            "clears",
            "The gates that it clears; of a prohibited one, none. 能越过的关；被禁止的不写。",
            one_or_more(&refer("gate")),
        ),
        may("risk", "For `caution`: the risk. 用于 `caution`：风险。", refer("text")),
        may(
            "forbidden_by",
            "For `prohibited`: the claims that say what law or terms forbid it. 用于 `prohibited`：说明被何种法律或条款禁止的论断。",
            names(),
        ),
        may("instead", "For `prohibited`: the lawful way. 用于 `prohibited`：合法的办法。", refer("text")),
        text("What it is. 是什么办法。"),
    ];
    let mut route = table(
        "A way around blocked gates. 绕过受阻关口的一种办法。",
        keys.into_iter().chain([version()]).chain(period()),
    );
    let (refused, open) = (json!({"required": ["forbidden_by", "instead"]}), json!({"required": ["clears"]}));
    where_is(&mut route, "compliance", "prohibited", refused, open);
    set(&mut route, "allOf", json!([risk_is_named()]));
    route
}

fn risk_is_named() -> Value {
    let mut shape = json!({});
    where_is(&mut shape, "compliance", "caution", json!({"required": ["risk"]}), json!({}));
    shape
}

pub(super) fn alternative() -> Value {
    let keys = [
        id(),
        basis(),
        because(),
        when("To whom it is worth telling; left out: everyone. 值得告诉哪些人；不写表示所有人。"),
        need("goals", "The goals that it serves. 用于哪些目的。", goals()),
        need(
            "compliance",
            "Whether it may be used; what is prohibited is a route that is refused. 是否可以使用；被禁止的写成被拒绝的办法。",
            words::compliances(false),
        ),
        may("risk", "For `caution`: the risk. 用于 `caution`：风险。", refer("text")),
        may("step", "The step that is meant, where it is one. 若是一个步骤：步骤的 id。", refer("scalar")),
        may(
            "means",
            "The means with which it is paid: it is not offered where a rule closes that means. 用哪种方式付款；该方式被规则挡住时不列出。",
            refer("means"),
        ),
        text("What to tell the person. 告诉用户的话。"),
    ];
    let mut shape = table(
        "Something else that serves the need, or a change to make first. 能满足需要的其他办法，或先要做的改变。",
        keys.into_iter().chain([version()]).chain(period()),
    );
    set(&mut shape, "allOf", json!([risk_is_named()]));
    shape
}

pub(super) fn step(vocabulary: &Vocabulary) -> Value {
    let efforts = [
        (1, "a setting or a message / 改个设置或发条消息"),
        (2, "an application, or a visit where one is / 提出申请，或就近跑一趟"),
        (3, "weeks of waiting, or a fee / 等几周，或付费"),
        (4, "a journey / 出一趟远门"),
        (5, "months / 数月"),
    ];
    let efforts = efforts.map(|(effort, about)| json!({"const": effort, "title": about, "description": about}));
    let mut sets = facts(vocabulary, "set");
    set(&mut sets, "minProperties", json!(1));
    let keys = [
        id(),
        because(),
        may("needs", "What must hold before it can be taken. 采取之前须具备的情况。", facts(vocabulary, "fact")),
        need(
            "sets",
            "What comes of it; of several values the person chooses. 带来的结果；写了几个值则由本人选择。",
            sets,
        ),
        need("effort", "How much it asks of a person, from 1 to 5. 费力程度，1 至 5。", json!({"anyOf": efforts})),
        text("What to do. 做什么。"),
    ];
    table("What a person can lawfully do. 可以合法采取的一个步骤。", keys.into_iter().chain(period()))
}

pub(super) fn test(vocabulary: &Vocabulary) -> Value {
    let mut expect = table("What must come out. 必须得出的结果。", expected(vocabulary));
    if let Some(Value::Object(properties)) = expect.get_mut("properties") {
        for (basis, about) in [
            ("document", "What the document's opinion must say. 文档意见须如何。"),
            ("evidence", "What the evidence's opinion must say. 证据意见须如何。"),
        ] {
            properties.insert(basis.to_owned(), table(about, expected(vocabulary)));
        }
    }
    set(&mut expect, "minProperties", json!(1));
    table(
        "A question with the answer that must come out. 一个问题和必须得出的答案。",
        [
            need("name", "What it shows. 说明什么。", refer("scalar")),
            may(
                "country",
                "The country asked about; left out: that of the file. 所问的国家；不写表示本文件的国家。",
                refer("country"),
            ),
            may("goal", "What the person wants; left out: the default goal. 目的；不写表示默认目的。", refer("goal")),
            may("means", "The one means that the question is about. 只问哪一种方式。", refer("means")),
            may("facts", "What is told. 告知的情况。", facts(vocabulary, "told")),
            may(
                "each",
                "Facts with values that each give the same answer. 各取值结果都相同的情况。",
                with_goals(facts(vocabulary, "told")),
            ),
            may(
                "only",
                "Likewise, and with any other value nothing expected by name is found. 同上；取其他值时，按名称预期的都不出现。",
                with_goals(facts(vocabulary, "told")),
            ),
            may("nothing_else", "What was not told of is not there. 没有告知的即没有。", flag()),
            may(
                "as_of",
                "The day asked about; left out: the rulebook's. 所问的日期；不写表示规则库的日期。",
                refer("day"),
            ),
            may(
                "from",
                "First day on which it comes out; the day before, nothing expected by name is found. 从这一天起如此，前一天不出现。",
                refer("day"),
            ),
            may("until", "First day on which it no longer does. 从这一天起不再如此。", refer("day")),
            need("expect", "What must come out. 必须得出的结果。", expect),
        ],
    )
}

/// Adds goals to a schema of facts.
fn with_goals(mut facts: Value) -> Value {
    if let Some(Value::Object(properties)) = facts.get_mut("properties") {
        properties.insert("goal".to_owned(), described(one_or_more(&refer("goal")), "Goals. 目的。"));
    }
    facts
}

fn expected(vocabulary: &Vocabulary) -> [Key; 20] {
    let gates = vocabulary.gates.iter().map(|gate| {
        let about = super::words::label(&gate.text);
        (gate.id.to_string(), described(refer("gate-state"), &about))
    });
    let gates = json!({"type": "object", "additionalProperties": false, "properties": gates.collect::<Map<_, _>>()});
    let ways = section(some_names());
    let mut figure = figure();
    if let Some(Value::Object(properties)) = figure.get_mut("properties") {
        properties
            .insert("claim".to_owned(), described(refer("scalar"), "The claim that states it. 载明此数字的论断。"));
    }
    set(&mut figure, "required", json!(["claim", "what"]));
    let figures = section(figure);
    [
        may("verdict", "The best that can come out. 最好的结果。", refer("verdict")),
        may("guaranteed", "The worst that can come out. 最差的结果。", refer("verdict")),
        may("reasons", "Rules that must be among the reasons. 必须列为理由的规则。", some_names()),
        may("no_reasons", "Rules that must not be among the reasons. 不得列为理由的规则。", some_names()),
        may("routes", "Routes that must be offered. 必须列出的办法。", some_names()),
        may("no_routes", "Routes that must not be offered. 不得列出的办法。", some_names()),
        may(
            "engaged",
            "Prohibited routes that the profile says are used. 资料显示正在使用的被禁止办法。",
            some_names(),
        ),
        may(
            "not_engaged",
            "Prohibited routes that the profile does not say are used. 不得视为正在使用的被禁止办法。",
            some_names(),
        ),
        may("alternatives", "Alternatives that must be offered. 必须列出的其他办法。", some_names()),
        may("no_alternatives", "Alternatives that must not be offered. 不得列出的其他办法。", some_names()),
        may("decisive", "Rules that must be reasons that close a gate. 必须成为关卡不通之原因的规则。", some_names()),
        may("not_decisive", "Rules that must not close a gate. 不得成为关卡不通之原因的规则。", some_names()),
        may(
            "refused",
            "Routes that must be refused, engaged or not. 必须被拒绝的办法，无论是否正在使用。",
            some_names(),
        ),
        may("no_refused", "Routes that must not be refused. 不得被拒绝的办法。", some_names()),
        may("accepted", "Routes and alternatives offered as accepted. 以“可用”列出的办法。", some_names()),
        may("caution", "Routes and alternatives offered with a risk. 列出时须说明风险的办法。", some_names()),
        may(
            "ways",
            "Steps, or lists of steps, that must be ways forward. 必须列为出路的步骤或步骤组合。",
            ways.clone(),
        ),
        may("no_ways", "Steps, or lists of steps, that must not be ways forward. 不得列为出路的步骤或步骤组合。", ways),
        may("figures", "Figures that must be shown, each with its claim. 必须列出的数字及其论断。", figures),
        may("gates", "How gates must stand. 各关须处于什么状态。", gates),
    ]
}
