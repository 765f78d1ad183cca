//! SQL over a Parquet file of customers gives the verdicts that each has by itself.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, AsArray, Int64Array, RecordBatch, StringArray};
use datafusion::arrow::datatypes::Int64Type;
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;
use simbind::{Profile, Rulebook, evaluate};

type Customer = (i64, &'static str, Option<&'static str>, &'static str);

const CUSTOMERS: [Customer; 5] = [
    (1, "NZ", Some("visa"), "wechat"),
    (2, "Cyprus", None, "alipay"),
    (3, "ID", Some("domestic_only"), "wechat"),
    (4, "Narnia", Some("visa"), "wechat"),
    (5, "GB", Some("vsa"), "wechat"),
];

/// A session with the functions, and a Parquet file of the customers as its table.
async fn session() -> (SessionContext, tempfile::TempDir) {
    let numbers = CUSTOMERS.map(|customer| customer.0);
    let columns: [(&str, ArrayRef); 4] = [
        ("customer", Arc::new(Int64Array::from(numbers.to_vec()))),
        ("country", Arc::new(StringArray::from(CUSTOMERS.map(|customer| customer.1).to_vec()))),
        ("scheme", Arc::new(StringArray::from(CUSTOMERS.map(|customer| customer.2).to_vec()))),
        ("app", Arc::new(StringArray::from(CUSTOMERS.map(|customer| customer.3).to_vec()))),
    ];
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("customers.parquet");
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
    let file = std::fs::File::create(&path).unwrap();
    let mut writer = ArrowWriter::try_new(file, batch.schema(), Some(properties)).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();

    let session = SessionContext::new();
    simbind_datafusion::register(&session, Rulebook::builtin()).unwrap();
    session.register_parquet("customers", path.to_str().unwrap(), ParquetReadOptions::default()).await.unwrap();
    (session, folder)
}

async fn query(sql: &str) -> Result<Vec<RecordBatch>, String> {
    let (session, _folder) = session().await;
    let frame = session.sql(sql).await.map_err(|error| error.to_string())?;
    frame.collect().await.map_err(|error| error.to_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn each_customer_has_the_verdict_of_their_own() {
    let found = query(
        "SELECT customer, simbind(country, 'link_card', 'card_scheme', scheme, 'platform', app) AS best,
                simbind_guaranteed(country, 'link_card', 'card_scheme', scheme, 'platform', app) AS worst,
                simbind_error(country, 'link_card', 'card_scheme', scheme, 'platform', app) AS error,
                simbind_decisive(country, 'link_card', 'card_scheme', scheme, 'platform', app) AS rules
         FROM customers ORDER BY customer",
    )
    .await
    .unwrap();
    let mut rows = Vec::new();
    for batch in &found {
        let text = |at: usize, row: usize| {
            let column = batch.column(at).as_string::<i32>();
            column.iter().nth(row).unwrap().map(str::to_owned)
        };
        for row in 0..batch.num_rows() {
            let rules = batch.column(4).as_list::<i32>().iter().nth(row).unwrap();
            let rules =
                rules.map(|rules| rules.as_string::<i32>().iter().flatten().map(str::to_owned).collect::<Vec<_>>());
            let number = batch.column(0).as_primitive::<Int64Type>().value(row);
            rows.push((number, text(1, row), text(2, row), text(3, row), rules));
        }
    }
    let expected = CUSTOMERS.map(|(number, country, scheme, app)| {
        let answer = || {
            let profile = Profile::in_words_of(Rulebook::builtin().vocabulary()).with_goal("link_card")?;
            let profile = match scheme {
                Some(scheme) => profile.set("card_scheme", scheme)?,
                None => profile,
            };
            evaluate(country, &profile.set("platform", app)?)
        };
        match answer() {
            Ok(answer) => {
                let decisive = answer.reasons().filter(|reason| reason.decisive());
                let decisive = decisive.map(|reason| reason.id().into_owned()).collect();
                let [best, worst] = [answer.verdict(), answer.guaranteed()].map(|verdict| Some(verdict.to_string()));
                (number, best, worst, None, Some(decisive))
            }
            Err(error) => (number, None, None, Some(error.to_string()), None),
        }
    });
    assert_eq!(rows, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn verdicts_are_counted_and_filtered_by() {
    let found = query(
        "SELECT count(*) AS n FROM customers WHERE simbind(country, 'bind') = 'not_directly' OR simbind_error(country) IS NOT NULL",
    )
    .await
    .unwrap();
    let not_directly = |country: &str| {
        let profile = Profile::in_words_of(Rulebook::builtin().vocabulary());
        evaluate(country, &profile).is_ok_and(|answer| answer.verdict().as_str() == "not_directly")
    };
    let expected = CUSTOMERS.iter().filter(|(_, country, ..)| not_directly(country) || *country == "Narnia").count();
    assert_eq!(found[0].column(0).as_primitive::<Int64Type>().value(0), i64::try_from(expected).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn mistakes_are_said() {
    let odd = query("SELECT simbind(country, 'bind', 'platform') FROM customers").await.unwrap_err();
    assert!(odd.contains("takes a country, a goal, and then names of facts"), "{odd}");
    let unknown = query("SELECT simbind(country, 'bind', 'platfrom', app) FROM customers").await.unwrap_err();
    assert!(unknown.contains("unknown column `platfrom`; did you mean `platform`?"), "{unknown}");
    let column = query("SELECT simbind(country, 'bind', app, scheme) FROM customers").await.unwrap_err();
    assert!(column.contains("takes the name of a fact as a text"), "{column}");
}
