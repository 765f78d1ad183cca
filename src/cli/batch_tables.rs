//! `simbind batch --format arrow|parquet`: reads a table of questions and writes a table of answers, batch by batch.

use std::fs::File;
use std::io::Write;

use arrow_array::{Array, RecordBatch};
use arrow_ipc::reader::StreamReader;
use arrow_ipc::writer::StreamWriter;
use arrow_schema::{ArrowError, Schema};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use simbind::Rulebook;
use simbind::tables::{TableAnswerer, TableQuestion};

use super::args::{Batch, BatchFormat};
use super::progress::Progress;
use super::{Failure, trouble};

/// The number of rows that are read at a time.
const ROWS: usize = 1 << 16;

/// The columns that can be requested with `--fields`.
const FIELDS: [&str; 5] = ["verdict", "guaranteed", "decisive", "next_question", "sentence"];

pub(crate) fn batch(rulebook: &Rulebook, args: &Batch) -> Result<(), Failure> {
    let path = args.file.as_deref().filter(|file| *file != "-");
    let name = path.unwrap_or("<stdin>");
    let unreadable = |error: &dyn std::fmt::Display| {
        let form = if args.format == BatchFormat::Arrow { "a stream of Arrow" } else { "a Parquet file" };
        Failure::Request(format!("error: `{name}` cannot be read as {form}: {error}"))
    };
    let file = path.map(|path| File::open(path).map_err(|error| trouble("read", path, &error))).transpose()?;
    match (args.format, file) {
        (BatchFormat::Parquet, None) => {
            Err(Failure::Request("error: a Parquet file is read from its end; name a file".to_owned()))
        }
        (BatchFormat::Parquet, Some(file)) => {
            let reader = ParquetRecordBatchReaderBuilder::try_new(file).map_err(|error| unreadable(&error))?;
            let schema = reader.schema().clone();
            let batches = reader.with_batch_size(ROWS).build().map_err(|error| unreadable(&error))?;
            answer(rulebook, args, &schema, batches, unreadable)
        }
        (_, Some(file)) => {
            let batches = StreamReader::try_new(file, None).map_err(|error| unreadable(&error))?;
            let schema = batches.schema();
            answer(rulebook, args, &schema, batches, unreadable)
        }
        (_, None) => {
            let batches = StreamReader::try_new(std::io::stdin().lock(), None).map_err(|error| unreadable(&error))?;
            let schema = batches.schema();
            answer(rulebook, args, &schema, batches, unreadable)
        }
    }
}

/// The table question that the options describe.
fn question(rulebook: &Rulebook, args: &Batch, schema: &Schema) -> Result<TableQuestion, Failure> {
    let own = schema.field_with_name("id").is_ok().then(|| "id".to_owned());
    let keep = if args.keep.is_empty() { own.into_iter().collect() } else { args.keep.clone() };
    if let Some(unknown) = keep.iter().find(|name| schema.field_with_name(name).is_err()) {
        return Err(Failure::Request(format!("error: the table has no column `{unknown}` to keep")));
    }
    let mut question = TableQuestion::new().keep(keep);
    for field in args.fields.iter().flat_map(|fields| fields.split(',')).map(str::trim) {
        question = match field {
            "verdict" | "guaranteed" => question,
            "decisive" => question.decisive(),
            "next_question" => question.next_question(),
            "sentence" => {
                let first = rulebook.vocabulary().languages().first().copied().unwrap_or_default();
                question.sentence(args.lang.unwrap_or(first))
            }
            other => {
                let known = FIELDS.map(|name| format!("`{name}`")).join(", ");
                return Err(Failure::Request(format!("error: a table has no field `{other}`; it has {known}")));
            }
        };
    }
    Ok(question)
}

fn answer(
    rulebook: &Rulebook,
    args: &Batch,
    schema: &Schema,
    batches: impl Iterator<Item = Result<RecordBatch, ArrowError>>,
    unreadable: impl Fn(&dyn std::fmt::Display) -> Failure,
) -> Result<(), Failure> {
    let answerer = TableAnswerer::new(rulebook, question(rulebook, args, schema)?)?;
    let columns = answerer.question().answers(schema);
    let mut out = Sink::begin(args.format, &columns)?;
    let (mut requests, mut errors) = (0, 0);
    let progress = Progress::open("rows answered:");
    for batch in batches {
        let batch = batch.map_err(|error| unreadable(&error))?;
        let answers = answerer.answer(&batch)?;
        // Counted before writing, so that a closed output does not hide failures.
        requests += answers.num_rows();
        errors += answers.column_by_name("error").map_or(0, |wrong| wrong.len() - wrong.null_count());
        if let Err(closed) = out.write(&answers) {
            return super::batch::judged(Err(closed), requests, errors);
        }
        progress.reached(requests as u64);
    }
    drop(progress);
    super::batch::judged(out.end(), requests, errors)
}

/// The writer of answers to standard output, in the format of the input.
enum Sink {
    Arrow(Box<StreamWriter<std::io::Stdout>>),
    Parquet(Box<ArrowWriter<std::io::Stdout>>),
}

impl Sink {
    fn begin(format: BatchFormat, columns: &Schema) -> Result<Sink, Failure> {
        let out = std::io::stdout();
        Ok(match format {
            BatchFormat::Parquet => Sink::Parquet(Box::new(
                ArrowWriter::try_new(out, columns.clone().into(), None).map_err(|error| unwritten(&error))?,
            )),
            BatchFormat::Arrow | BatchFormat::Json => {
                Sink::Arrow(Box::new(StreamWriter::try_new(out, columns).map_err(|error| unwritten(&error))?))
            }
        })
    }

    fn write(&mut self, answers: &RecordBatch) -> Result<(), Failure> {
        match self {
            Sink::Arrow(writer) => writer.write(answers).map_err(|error| unwritten(&error)),
            Sink::Parquet(writer) => writer.write(answers).map_err(|error| unwritten(&error)),
        }
    }

    fn end(self) -> Result<(), Failure> {
        match self {
            Sink::Arrow(mut writer) => writer.finish().map_err(|error| unwritten(&error))?,
            Sink::Parquet(writer) => {
                writer.close().map_err(|error| unwritten(&error))?;
            }
        }
        Ok(std::io::stdout().flush()?)
    }
}

/// The failure for answers that cannot be written. A reader that closed the pipe is not an error.
fn unwritten(error: &(dyn std::error::Error + 'static)) -> Failure {
    let mut cause = Some(error);
    while let Some(error) = cause {
        let told = error.downcast_ref::<std::io::Error>();
        if told.is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe) {
            return Failure::Closed;
        }
        cause = error.source();
    }
    Failure::Request(format!("error: the answers cannot be written: {error}"))
}
