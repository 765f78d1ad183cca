//! Tables: every row is answered as a question by itself is, whatever the columns are made of.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::sync::Arc;

use arrow_array::builder::{LargeListBuilder, ListBuilder, StringBuilder};
use arrow_array::cast::AsArray;
use arrow_array::types::{Int8Type, Int32Type};
use arrow_array::{
    Array, ArrayRef, BooleanArray, Date32Array, Decimal128Array, DictionaryArray, Float64Array, Int64Array,
    LargeStringArray, NullArray, RecordBatch, StringArray, StringViewArray, TimestampMicrosecondArray,
};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use serde_json::{Map, Value, json};
use simbind::analysis::Asking;
use simbind::tables::{TableAnswerer, TableQuestion};
use simbind::{Error, Question, Rulebook};

type Columns = Vec<(&'static str, ArrayRef)>;

fn table(columns: Columns) -> RecordBatch {
    RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, column)| (name, column, true)))
        .expect("columns are of one length")
}

fn texts(column: &ArrayRef) -> Vec<Option<String>> {
    column.as_string::<i32>().iter().map(|text| text.map(str::to_owned)).collect()
}

fn answers(question: TableQuestion, batch: &RecordBatch) -> Result<RecordBatch, Error> {
    TableAnswerer::new(Rulebook::builtin(), question)?.answer(batch)
}

/// A row as one reads in it: verdict, guaranteed, decisive rules, next question, error.
type Read = (Option<String>, Option<String>, Option<Vec<String>>, Option<String>, Option<String>);

fn rows(answers: &RecordBatch) -> Vec<Read> {
    let column = |name: &str| texts(answers.column_by_name(name).expect("it is wanted"));
    let lists = answers.column_by_name("decisive").expect("it is wanted").as_list::<i32>().iter();
    let decisive = lists.map(|rules| rules.map(|rules| texts(&rules).into_iter().flatten().collect()));
    let (verdict, guaranteed) = (column("verdict"), column("guaranteed"));
    let (next, error) = (column("next_question"), column("error"));
    let rows = verdict.into_iter().zip(guaranteed).zip(decisive).zip(next).zip(error);
    rows.map(|((((verdict, guaranteed), decisive), next), error)| (verdict, guaranteed, decisive, next, error))
        .collect()
}

/// The same by a question of its own, which is JSON.
fn one(question: &Value) -> Read {
    let answer = || -> Result<Read, Error> {
        let question: Question = serde_json::from_value(question.clone()).expect("it is a question");
        let answer = question.evaluate(Rulebook::builtin())?;
        let deciding = answer.reasons().filter(|reason| reason.decisive());
        let decisive = deciding.map(|reason| reason.id().into_owned()).collect();
        let next = answer.next_question(&Asking::new())?.map(|next| next.fact().id().to_owned());
        Ok((Some(answer.verdict().to_string()), Some(answer.guaranteed().to_string()), Some(decisive), next, None))
    };
    answer().unwrap_or_else(|error| (None, None, None, None, Some(error.to_string())))
}

/// What a row of the generated tables says.
#[derive(Clone, Debug)]
struct Row {
    country: Option<&'static str>,
    goal: Option<&'static str>,
    means: Option<&'static str>,
    as_of: Option<&'static str>,
    nothing_else: Option<bool>,
    platform: Option<&'static str>,
    card: Option<&'static str>,
    scheme: Option<Vec<&'static str>>,
    wallet: Option<&'static str>,
    amount: Option<i64>,
}

fn row() -> impl Strategy<Value = Row> {
    let maybe = |words: &'static [&'static str]| proptest::option::weighted(0.8, select(words));
    let schemes = proptest::collection::vec(select(&["visa", "jcb", "domestic_only", "vsa"][..]), 1..3);
    let question = (
        maybe(&["NZ", "Cyprus", "印度尼西亚", "GB", "KZ", "TV", "Narnia"]),
        maybe(&["bind", "link_card", "pay_in_mainland", "bnd"]),
        proptest::option::weighted(0.2, select(&["payment_card", "home_wallet", "cash"][..])),
        proptest::option::weighted(
            0.2,
            select(&["2025-06-01", "2023-01-01", "2026-02-30", "2026-01-01T08:00:00Z"][..]),
        ),
        proptest::option::weighted(0.5, any::<bool>()),
    );
    let facts = (
        maybe(&["wechat", "alipay", "any", "ｗｅｃｈａｔ", "wechta"]),
        maybe(&["debit", "credit", "none"]),
        proptest::option::weighted(0.6, schemes),
        proptest::option::weighted(0.4, select(&["DANA", "none", "partner_verified", "GoPay", ""][..])),
        proptest::option::weighted(0.4, select(&[1_i64, 200, 201, 5000, -3][..])),
    );
    (question, facts).prop_map(
        |((country, goal, means, as_of, nothing_else), (platform, card, scheme, wallet, amount))| Row {
            country,
            goal,
            means,
            as_of,
            nothing_else,
            platform,
            card,
            scheme,
            wallet,
            amount,
        },
    )
}

impl Row {
    fn question(&self) -> Value {
        let facts = [
            ("platform", self.platform.map(Value::from)),
            ("payment_card", self.card.map(Value::from)),
            ("card_scheme", self.scheme.clone().map(Value::from)),
            ("home_wallet", self.wallet.map(Value::from)),
            ("amount", self.amount.map(Value::from)),
        ];
        let facts = facts.into_iter().filter_map(|(fact, told)| Some((fact.to_owned(), told?)));
        let mut question = Map::new();
        let words = [("country", self.country), ("goal", self.goal), ("means", self.means), ("as_of", self.as_of)];
        question.extend(words.into_iter().filter_map(|(name, word)| Some((name.to_owned(), word?.into()))));
        question.insert("nothing_else".to_owned(), self.nothing_else.unwrap_or(false).into());
        question.insert("facts".to_owned(), facts.collect::<Map<_, _>>().into());
        question.into()
    }
}

fn of_rows(rows: &[Row]) -> RecordBatch {
    let words = |pick: fn(&Row) -> Option<&'static str>| rows.iter().map(pick);
    let mut schemes = ListBuilder::new(StringBuilder::new());
    for row in rows {
        match &row.scheme {
            Some(words) => schemes.append_value(words.iter().map(Some)),
            None => schemes.append_null(),
        }
    }
    // Facts stand in the order of their names, as in JSON: the first mistake is told.
    table(vec![
        ("country", Arc::new(words(|row| row.country).collect::<DictionaryArray<Int32Type>>())),
        ("nothing_else", Arc::new(rows.iter().map(|row| row.nothing_else).collect::<BooleanArray>())),
        ("goal", Arc::new(words(|row| row.goal).collect::<StringArray>())),
        ("amount", Arc::new(rows.iter().map(|row| row.amount).collect::<Int64Array>())),
        ("card_scheme", Arc::new(schemes.finish())),
        ("means", Arc::new(words(|row| row.means).collect::<LargeStringArray>())),
        ("home_wallet", Arc::new(words(|row| row.wallet).collect::<StringArray>())),
        ("as_of", Arc::new(words(|row| row.as_of).collect::<StringArray>())),
        ("payment_card", Arc::new(words(|row| row.card).collect::<DictionaryArray<Int8Type>>())),
        ("platform", Arc::new(StringViewArray::from_iter(words(|row| row.platform)))),
    ])
}

fn compared(told: &[Row]) -> TestCaseResult {
    let answerer =
        TableAnswerer::new(Rulebook::builtin(), TableQuestion::new().decisive().next_question()).expect("it asks");
    let verdicts = TableAnswerer::new(Rulebook::builtin(), TableQuestion::new()).expect("it asks");
    let batch = of_rows(told);
    // The second time from what was kept.
    for _ in 0..2 {
        let (whole, short) = (answerer.answer(&batch).expect("the columns are right"), verdicts.answer(&batch));
        let short = short.expect("the columns are right");
        let found = rows(&whole);
        prop_assert_eq!(found.len(), told.len());
        for (row, found) in told.iter().zip(found) {
            let expected = one(&row.question());
            prop_assert_eq!(found, expected, "{}", row.question());
        }
        for column in ["verdict", "guaranteed", "error"] {
            prop_assert_eq!(whole.column_by_name(column), short.column_by_name(column));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn each_row_is_answered_as_by_itself(told in proptest::collection::vec(row(), 0..24)) {
        compared(&told)?;
    }
}

#[test]
fn columns_may_be_of_any_fitting_type() {
    let says = |columns: Columns| {
        let with_country: ArrayRef = Arc::new(StringArray::from(vec!["GB"; columns[0].1.len()]));
        let columns = [("country", with_country)].into_iter().chain(columns).collect();
        rows(
            &answers(TableQuestion::new().goal("pay_in_mainland").decisive().next_question(), &table(columns))
                .expect("they fit"),
        )
    };
    let by_itself = |facts: Value| one(&json!({"country": "GB", "goal": "pay_in_mainland", "facts": facts}));
    let amount = |told: Value| by_itself(json!({"amount": told}));

    let figures =
        says(vec![("amount", Arc::new(Float64Array::from(vec![Some(200.0), Some(200.5), None, Some(f64::NAN)])))]);
    assert_eq!(figures[..3], [amount(json!(200)), amount(json!(200.5)), by_itself(json!({}))]);
    assert!(figures[3].4.as_ref().is_some_and(|error| error.contains("NaN")), "{:?}", figures[3]);

    let decimals = Decimal128Array::from(vec![20_000, 20_050]).with_precision_and_scale(10, 2).expect("it has room");
    assert_eq!(says(vec![("amount", Arc::new(decimals))]), [amount(json!("200.00")), amount(json!("200.50"))]);

    let number_for_words = says(vec![("card_scheme", Arc::new(Float64Array::from(vec![1.5])))]);
    assert_eq!(number_for_words, [by_itself(json!({"card_scheme": 1.5}))]);
    assert_eq!(says(vec![("card_scheme", Arc::new(NullArray::new(1)))]), [by_itself(json!({}))]);

    let mut lists = LargeListBuilder::new(StringBuilder::new());
    lists.append_value([Some("visa"), Some("jcb")]);
    lists.append_value([Some("visa"), None]);
    lists.append(true);
    let lists = says(vec![("card_scheme", Arc::new(lists.finish()))]);
    assert_eq!(lists[0], by_itself(json!({"card_scheme": ["visa", "jcb"]})));
    assert!(lists[1].4.as_ref().is_some_and(|error| error.contains("is null")), "{:?}", lists[1]);
    assert_eq!(lists[2], by_itself(json!({"card_scheme": []})));
}

#[test]
fn days_may_be_days_moments_or_words() {
    let said = |as_of: ArrayRef| {
        let country: ArrayRef = Arc::new(StringArray::from(vec!["CY"; as_of.len()]));
        rows(
            &answers(
                TableQuestion::new().decisive().next_question(),
                &table(vec![("country", country), ("as_of", as_of)]),
            )
            .expect("they fit"),
        )
    };
    let [day, never] = ["2025-06-01", "2026-02-30"].map(|day| one(&json!({"country": "CY", "as_of": day})));
    let seconds = 20_240_i64 * 86_400;
    assert_eq!(said(Arc::new(Date32Array::from(vec![Some(20_240)])))[0], day);
    assert_eq!(said(Arc::new(TimestampMicrosecondArray::from(vec![Some(seconds * 1_000_000)])))[0], day);
    assert_eq!(said(Arc::new(StringArray::from(vec!["2025-06-01", "2026-02-30"]))), [day, never]);
}

#[test]
fn what_rows_do_not_say_is_asked_of_all() {
    let question =
        TableQuestion::new().country("CY").goal("transfer").means("payment_card").as_of("2025-06-01").nothing_else();
    let batch = table(vec![
        ("goal", Arc::new(StringArray::from(vec![None, Some("bind")]))),
        ("nothing_else", Arc::new(BooleanArray::from(vec![None, Some(false)]))),
    ]);
    let found = rows(&answers(question.decisive().next_question(), &batch).expect("they fit"));
    let ask = |goal: &str, closed: bool| {
        one(
            &json!({"country": "CY", "goal": goal, "means": "payment_card", "as_of": "2025-06-01", "nothing_else": closed}),
        )
    };
    assert_eq!(found, [ask("transfer", true), ask("bind", false)]);
}

#[test]
fn kept_columns_come_back_and_sentences_are_said() {
    let batch = table(vec![
        ("customer", Arc::new(Int64Array::from(vec![7, 8]))),
        ("country", Arc::new(StringArray::from(vec!["CY", "Narnia"]))),
    ]);
    let zh = "zh".parse().expect("it is a language");
    let found = answers(TableQuestion::new().keep(["customer"]).sentence(zh), &batch).expect("they fit");
    let names: Vec<_> = found.schema_ref().fields().iter().map(|field| field.name().clone()).collect();
    assert_eq!(names, ["customer", "verdict", "guaranteed", "sentence", "error"]);
    assert_eq!(found.column(0), batch.column(0));
    assert!(texts(found.column(3))[0].as_ref().is_some_and(|sentence| sentence.contains("塞浦路斯")), "{found:?}");
    assert_eq!((&texts(found.column(3))[1], texts(found.column(4))[1].is_some()), (&None, true));
}

#[test]
fn a_column_that_means_nothing_is_refused() {
    let country: ArrayRef = Arc::new(StringArray::from(vec!["NZ"]));
    let refused = |column: (&'static str, ArrayRef), question: TableQuestion| {
        answers(question, &table(vec![("country", Arc::clone(&country)), column])).unwrap_err().to_string()
    };
    let word: ArrayRef = Arc::new(StringArray::from(vec!["visa"]));
    let told = |name| refused((name, Arc::clone(&word)), TableQuestion::new());
    assert_eq!(told("card_sceme"), "unknown column `card_sceme`; did you mean `card_scheme`?");
    assert_eq!(
        told("customer"),
        "unknown column `customer`; a column is about the question or a fact; name it in `keep` if it is neither"
    );
    assert_eq!(told("nothing_else"), "the column `nothing_else` has the type Utf8; it holds truth values");
    let missing = refused(("platform", Arc::clone(&word)), TableQuestion::new().keep(["contry"]));
    assert_eq!(missing, "unknown column `contry`; did you mean `country`?");
    let twice = table(vec![("platform", Arc::clone(&word)), ("ｐｌａｔｆｏｒｍ", word)]);
    let twice = answers(TableQuestion::new().country("NZ"), &twice).unwrap_err().to_string();
    assert!(twice.ends_with("tell the same fact; leave one out"), "{twice}");
    let binary: ArrayRef = Arc::new(arrow_array::BinaryArray::from(vec![&b"visa"[..]]));
    assert!(
        refused(("platform", binary), TableQuestion::new()).starts_with("the column `platform` has the type Binary;")
    );
}

#[test]
fn an_empty_table_has_no_answers() {
    let batch = table(vec![("country", Arc::new(StringArray::from(Vec::<&str>::new())))]);
    let found = answers(TableQuestion::new().decisive(), &batch).expect("it is a table");
    assert_eq!((found.num_rows(), found.num_columns()), (0, 4));
}
