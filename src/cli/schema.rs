use simbind::Rulebook;
use simbind::schema::FileKind;

use super::Failure;
use super::args::{Schema, SchemaOf};
use super::output::Output;

pub(crate) fn schema(rulebook: &Rulebook, args: &Schema, output: Output) -> Result<(), Failure> {
    output.json(&rulebook.schema(args.of.into()))
}

impl From<SchemaOf> for FileKind {
    fn from(of: SchemaOf) -> FileKind {
        match of {
            SchemaOf::Rules => FileKind::Rules,
            SchemaOf::Vocabulary => FileKind::Vocabulary,
            SchemaOf::Countries => FileKind::Countries,
            SchemaOf::Rulebook => FileKind::Rulebook,
        }
    }
}
