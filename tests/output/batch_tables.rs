//! Tables through the command line: the answers are those of the library, in the form in which the table came.

use std::fs::File;
use std::sync::Arc;

use arrow_array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use arrow_ipc::reader::StreamReader;
use arrow_ipc::writer::StreamWriter;
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use simbind::Rulebook;
use simbind::model::Lang;
use simbind::tables::{TableAnswerer, TableQuestion};

use crate::support::batch::batch;

/// Customers, one of whom is from nowhere.
fn customers() -> RecordBatch {
    let ids: ArrayRef = Arc::new(Int64Array::from(vec![1, 2, 3, 4]));
    let countries: ArrayRef = Arc::new(StringArray::from(vec!["NZ", "印度尼西亚", "Narnia", "CYP"]));
    let schemes: ArrayRef = Arc::new(StringArray::from(vec![Some("visa"), None, None, Some("domestic_only")]));
    let goals: ArrayRef = Arc::new(StringArray::from(vec!["link_card"; 4]));
    let columns = [("id", ids), ("country", countries), ("card_scheme", schemes), ("goal", goals)];
    RecordBatch::try_from_iter(columns).expect("columns of one length")
}

fn by_the_library(question: TableQuestion) -> RecordBatch {
    TableAnswerer::new(Rulebook::builtin(), question).expect("a question").answer(&customers()).expect("answers")
}

const ONE_WRONG: &str = "error: 1 of 4 requests were answered with an error";

#[test]
fn a_stream_of_arrow_is_answered_by_one() {
    let table = customers();
    let mut input = Vec::new();
    let mut writer = StreamWriter::try_new(&mut input, &table.schema()).expect("a writer");
    writer.write(&table).expect("it is written");
    writer.finish().expect("it ends");
    for (args, question) in [
        (vec![], TableQuestion::new().keep(["id"])),
        (vec!["--keep", "country,id"], TableQuestion::new().keep(["country", "id"])),
        (
            vec!["--fields", "verdict,decisive,sentence", "--lang", "zh"],
            TableQuestion::new().keep(["id"]).decisive().sentence(Lang::Zh),
        ),
    ] {
        let (output, complaint, status) = batch(&[vec!["--format", "arrow"], args].concat(), &input);
        assert_eq!((complaint.as_str(), status), (ONE_WRONG, 1));
        let read = StreamReader::try_new(output.as_slice(), None).expect("a stream of Arrow");
        let read = read.map(|batch| batch.expect("a batch")).collect::<Vec<_>>();
        assert_eq!(read, [by_the_library(question)]);
    }
}

#[test]
fn a_parquet_file_is_answered_by_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let (from, to) = (folder.path().join("customers.parquet"), folder.path().join("answers.parquet"));
    let table = customers();
    let mut writer =
        ArrowWriter::try_new(File::create(&from).expect("a file"), table.schema(), None).expect("a writer");
    writer.write(&table).expect("it is written");
    writer.close().expect("it ends");
    let name = from.to_str().expect("UTF-8");
    let (output, complaint, status) = batch(&["--format", "parquet", "--fields", "decisive,next_question", name], b"");
    assert_eq!((complaint.as_str(), status), (ONE_WRONG, 1));
    std::fs::write(&to, output).expect("a file");
    let read = ParquetRecordBatchReaderBuilder::try_new(File::open(&to).expect("a file")).expect("a Parquet file");
    let read = read.build().expect("a reader").map(|batch| batch.expect("a batch")).collect::<Vec<_>>();
    assert_eq!(read, [by_the_library(TableQuestion::new().keep(["id"]).decisive().next_question())]);
}

#[test]
fn what_is_no_table_is_refused() {
    let table = customers();
    let mut input = Vec::new();
    let mut writer = StreamWriter::try_new(&mut input, &table.schema()).expect("a writer");
    writer.write(&table).expect("it is written");
    writer.finish().expect("it ends");
    for (args, input, wanted) in [
        (
            vec!["--format", "arrow"],
            b"{\"country\": \"NZ\"}\n".as_slice(),
            "error: `<stdin>` cannot be read as a stream of Arrow: ",
        ),
        (vec!["--format", "parquet"], b"", "error: a Parquet file is read from its end; name a file"),
        (
            vec!["--format", "parquet", "nowhere.parquet"],
            b"",
            "error: cannot read `nowhere.parquet`: no such file or directory",
        ),
        (vec!["--format", "parquet", "Cargo.toml"], b"", "error: `Cargo.toml` cannot be read as a Parquet file: "),
        (vec!["--format", "arrow", "--keep", "name"], &input, "error: the table has no column `name` to keep"),
        (
            vec!["--format", "arrow", "--fields", "reasons"],
            &input,
            "error: a table has no field `reasons`; it has `verdict`, `guaranteed`, `decisive`, `next_question`, `sentence`",
        ),
    ] {
        let (output, complaint, status) = batch(&args, input);
        assert_eq!((output.len(), status), (0, 2), "{complaint}");
        assert!(complaint.starts_with(wanted), "{complaint}\nwanted: {wanted}");
    }
}
