//! simbind in SQL, for DataFusion.
//!
//! ```sql
//! SELECT customer, simbind(country, 'link_card', 'card_scheme', scheme) AS verdict FROM customers
//! ```
//!
//! The first argument is the country, the second the goal; then come pairs: the name of a fact, and what a row tells of it. A null
//! tells nothing. `simbind` is the best that can come out, `simbind_guaranteed` the worst, `simbind_decisive` the rules that decide,
//! and `simbind_error` what is wrong with a row that cannot be answered; the others are null there.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, RecordBatch};
use datafusion::arrow::datatypes::{DataType, Schema};
use datafusion::common::{Result, ScalarValue, exec_datafusion_err, exec_err, plan_err};
use datafusion::logical_expr::{ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility};
use datafusion::prelude::SessionContext;
use simbind::Rulebook;
use simbind::tables::{TableAnswerer, TableQuestion};

/// The functions, each with the column of an answer that it gives.
const FUNCTIONS: [(&str, &str); 4] = [
    ("simbind", "verdict"),
    ("simbind_guaranteed", "guaranteed"),
    ("simbind_decisive", "decisive"),
    ("simbind_error", "error"),
];

/// Adds the functions to a session. The rulebook lasts as long as the process: [`Rulebook::builtin`], or one that is leaked.
///
/// # Errors
/// None today: a rulebook answers tables in any of its languages.
pub fn register(session: &SessionContext, rulebook: &'static Rulebook) -> Result<()> {
    let answers = |question| TableAnswerer::new(rulebook, question).map(Arc::new);
    let fail = |error: simbind::Error| exec_datafusion_err!("{error}");
    // The verdicts alone are a small part of the work.
    let (verdicts, whole) = (answers(TableQuestion::new()), answers(TableQuestion::new().decisive()));
    let (verdicts, whole) = (verdicts.map_err(fail)?, whole.map_err(fail)?);
    for (name, column) in FUNCTIONS {
        let answerer = Arc::clone(if column == "decisive" { &whole } else { &verdicts });
        session.register_udf(ScalarUDF::new_from_impl(Simbind::new(name, column, rulebook, answerer)));
    }
    Ok(())
}

/// One of the functions.
#[derive(Debug)]
struct Simbind {
    name: &'static str,
    column: &'static str,
    form: DataType,
    signature: Signature,
    digest: &'static str,
    answerer: Arc<TableAnswerer<'static>>,
}

/// Functions are equal when they give the same of the same rules.
impl PartialEq for Simbind {
    fn eq(&self, other: &Simbind) -> bool {
        (self.name, self.digest) == (other.name, other.digest)
    }
}

impl Eq for Simbind {}

impl Hash for Simbind {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        (self.name, self.digest).hash(hasher);
    }
}

impl Simbind {
    fn new(
        name: &'static str,
        column: &'static str,
        rulebook: &'static Rulebook,
        answerer: Arc<TableAnswerer<'static>>,
    ) -> Simbind {
        let answers = answerer.question().answers(&Schema::empty());
        let form = answers.field_with_name(column).map_or(DataType::Utf8, |field| field.data_type().clone());
        let signature = Signature::variadic_any(Volatility::Immutable);
        Simbind { name, column, form, signature, digest: rulebook.digest(), answerer }
    }

    /// The columns of a table: the country, the goal, and each fact by its name.
    fn table(&self, args: &ScalarFunctionArgs) -> Result<RecordBatch> {
        let column = |value: &ColumnarValue| value.to_array(args.number_rows);
        let mut columns: Vec<(String, ArrayRef, bool)> = Vec::new();
        let (asked, told) = args.args.split_at_checked(2).unwrap_or((&args.args, &[]));
        for (name, value) in ["country", "goal"].into_iter().zip(asked) {
            columns.push((name.to_owned(), column(value)?, true));
        }
        for pair in told.chunks(2) {
            let [ColumnarValue::Scalar(fact), value] = pair else {
                return exec_err!("`{}` takes the name of a fact as a text before what is told of it", self.name);
            };
            let (ScalarValue::Utf8(Some(fact))
            | ScalarValue::LargeUtf8(Some(fact))
            | ScalarValue::Utf8View(Some(fact))) = fact
            else {
                return exec_err!("`{}` takes the name of a fact as a text, and {fact} stands there", self.name);
            };
            columns.push((fact.clone(), column(value)?, true));
        }
        Ok(RecordBatch::try_from_iter_with_nullable(columns)?)
    }
}

impl ScalarUDFImpl for Simbind {
    fn name(&self) -> &str {
        self.name
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, given: &[DataType]) -> Result<DataType> {
        if given.is_empty() || given.len() > 2 && given.len() % 2 == 1 {
            let name = self.name;
            return plan_err!(
                "`{name}` takes a country, a goal, and then names of facts, each with what is told of it"
            );
        }
        Ok(self.form.clone())
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let answers = self.answerer.answer(&self.table(&args)?).map_err(|error| exec_datafusion_err!("{error}"))?;
        let column = answers.column_by_name(self.column).map(Arc::clone);
        let column = column.ok_or_else(|| exec_datafusion_err!("the answers have no column `{}`", self.column))?;
        Ok(ColumnarValue::Array(column))
    }
}
