//! The commands for those who write rules.

use std::path::PathBuf;

use clap::ValueEnum;

use super::{AnswerFormat, Format, Style};

#[derive(clap::Args)]
pub(crate) struct Test {
    /// Folder with the rules to test [default: the project's own rules]
    pub(crate) folder: Option<PathBuf>,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(clap::Args)]
#[command(
    after_help = "Exit status: 0 when nothing counts as an error, 1 when something does, 2 when the rules cannot be \
    read.\n\nExamples:\n  simbind check\n  simbind check rules --deny warnings\n  simbind check rules --fix\n  simbind \
    check rules --base ../before/rules --format github"
)]
pub(crate) struct Check {
    /// Folder with the rules to check [default: that of `--rules`, or `rules`]
    pub(crate) folder: Option<PathBuf>,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = CheckFormat::Human)]
    pub(crate) format: CheckFormat,
    /// Apply the remedies that are certain to the files, and check again
    #[arg(long)]
    pub(crate) fix: bool,
    /// Count findings of this code, or all warnings, as errors
    #[arg(long, value_name = "warnings|CODE", value_delimiter = ',')]
    pub(crate) deny: Vec<String>,
    /// The day as of which claims are stale, dates lie ahead and reviews are overdue [default: the date of the rules]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) today: Option<String>,
    /// Folder with an earlier state of the rules: report ids that have vanished since
    #[arg(long, value_name = "FOLDER")]
    pub(crate) base: Option<PathBuf>,
    /// Folder with the texts of sources (.txt, .md): report what is too near to them
    #[arg(long, value_name = "FOLDER")]
    pub(crate) sources: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// With the lines of the files, for people
    Human,
    /// For programs
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations of a workflow run of GitHub
    Github,
}

#[derive(clap::Args)]
pub(crate) struct ExplainCode {
    /// Code of a finding, such as `stale-claim`; all are listed if left out
    pub(crate) code: Option<String>,
}

#[derive(clap::Args)]
pub(crate) struct Sensitivity {
    /// Take back one claim
    #[arg(long, value_name = "ID", conflicts_with_all = ["source", "stale_on"])]
    pub(crate) claim: Option<String>,
    /// Take back what only this source says
    #[arg(long, value_name = "ID", conflicts_with = "stale_on")]
    pub(crate) source: Option<String>,
    /// Take back every claim that is stale on a day
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) stale_on: Option<String>,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  simbind sources NZ\n  simbind sources --check-list\n  simbind sources --check-list \
    --today 2027-05-31 --all --format markdown > round.md"
)]
pub(crate) struct Sources {
    /// Only what the file of this country says: ISO 3166-1 code, or a name in English or Chinese
    pub(crate) country: Option<String>,
    /// List the claims to read again, the most urgent first, with where they stand and what to do
    #[arg(long)]
    pub(crate) check_list: bool,
    /// The day as of which claims are due [default: the date of the rules]
    #[arg(long, value_name = "YYYY-MM-DD", requires = "check_list")]
    pub(crate) today: Option<String>,
    /// Only so many of those that come first [default: 3 of a check list as text; otherwise all]
    #[arg(long, value_name = "NUMBER", value_parser = at_least_one)]
    pub(crate) top: Option<usize>,
    /// All of them
    #[arg(long, conflicts_with = "top")]
    pub(crate) all: bool,
    #[command(flatten)]
    pub(crate) style: Style,
    /// Form of the list
    #[arg(long, value_enum, default_value_t = AnswerFormat::Text)]
    pub(crate) format: AnswerFormat,
}

#[derive(clap::Args)]
pub(crate) struct Fmt {
    /// Files, or folders with all their rule files [default: the folder of --rules, else `rules`]
    #[arg(value_name = "FILE|FOLDER")]
    pub(crate) paths: Vec<PathBuf>,
    /// Change nothing; name the files that are not formatted, and exit with 1 if there are any
    #[arg(long)]
    pub(crate) check: bool,
}

#[derive(clap::Args)]
pub(crate) struct Init {
    /// A new or an empty folder
    pub(crate) folder: PathBuf,
}

#[derive(clap::Args)]
pub(crate) struct New {
    /// ISO 3166-1 code, or a name in English or Chinese
    pub(crate) country: String,
    /// The folder of rules to which it is added [default: the folder of --rules, else `rules`]
    #[arg(long, value_name = "FOLDER")]
    pub(crate) dir: Option<PathBuf>,
}

#[derive(clap::Args)]
pub(crate) struct Schema {
    /// Which files
    #[arg(value_enum, default_value_t = SchemaOf::Rules)]
    pub(crate) of: SchemaOf,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum SchemaOf {
    /// Sources, claims and rules of a country or of the world
    Rules,
    /// `vocabulary.yaml`
    Vocabulary,
    /// `countries.yaml`
    Countries,
    /// `rulebook.yaml`
    Rulebook,
    /// What `batch` and other programs ask
    Request,
    /// What they are answered
    Answer,
}

#[derive(clap::Args)]
#[command(after_help = "Examples:\n  simbind diff HEAD~1\n  simbind diff main:rules rules --goal bind --deny \
    'not_directly->theoretically_possible'\n\nA rulebook is a folder, a git revision (REVISION:FOLDER, or REVISION for \
    its folder `rules`), or `builtin` for the compiled-in one.")]
pub(crate) struct Diff {
    /// The rulebook before: a folder, a git revision, or `builtin`
    pub(crate) old: String,
    /// The rulebook after
    #[arg(default_value = "rules")]
    pub(crate) new: String,
    /// One country only
    #[arg(long)]
    pub(crate) country: Option<String>,
    /// One goal only
    #[arg(long)]
    pub(crate) goal: Option<String>,
    /// Put the questions for one means
    #[arg(long)]
    pub(crate) means: Option<String>,
    /// The day asked about [default: for each rulebook its own date]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<String>,
    /// Exit with status 1 where such a change exists; `*` is any verdict, `none` that there is no opinion
    #[arg(long, value_name = "FROM->TO")]
    pub(crate) deny: Vec<String>,
    /// Show everything, with a test for each region to put beside the rules (JSON and Markdown always do)
    #[arg(long)]
    pub(crate) full: bool,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = AnswerFormat::Text)]
    pub(crate) format: AnswerFormat,
}

#[derive(clap::Args)]
pub(crate) struct Analyse {
    /// Folder with the rules to look at [default: the project's own rules]
    pub(crate) folder: Option<PathBuf>,
    /// What concerns one country only
    #[arg(long)]
    pub(crate) country: Option<String>,
    /// The day asked about [default: the date of the rules]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<String>,
    /// Show a test for each finding that a situation shows (JSON always does)
    #[arg(long)]
    pub(crate) tests: bool,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(clap::Args)]
pub(crate) struct Mutate {
    /// Folder with the rules to change [default: the project's own rules]
    pub(crate) folder: Option<PathBuf>,
    /// Change only what is said of one country
    #[arg(long, value_name = "COUNTRY")]
    pub(crate) country: Option<String>,
    /// Make only one of so many changes, evenly spread
    #[arg(long, value_name = "NUMBER", default_value = "1", value_parser = at_least_one)]
    pub(crate) every: usize,
    /// Exit with status 1 when less than so many in a hundred are noticed
    #[arg(long, value_name = "PERCENT", value_parser = percent, allow_negative_numbers = true)]
    pub(crate) fail_under: Option<f64>,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// A list of nothing says nothing, one of none is no sample, and neither is it all.
fn at_least_one(word: &str) -> Result<usize, String> {
    let number = word.parse::<usize>().ok().filter(|number| *number > 0);
    number.ok_or_else(|| "it is a whole number from 1".to_owned())
}

/// A share that something can fall below: neither 0, below which nothing is, nor what is not a number.
fn percent(word: &str) -> Result<f64, String> {
    let share = word.parse::<f64>().ok().filter(|share| *share > 0.0 && *share <= 100.0);
    share.ok_or_else(|| "it is a number above 0 and up to 100, such as 90 or 97.5".to_owned())
}

#[derive(clap::Args)]
pub(crate) struct Docs {
    /// Folder for the site: a new or empty one, or one that this command wrote before
    #[arg(long, value_name = "FOLDER", default_value = "site")]
    pub(crate) out: PathBuf,
    /// Give the picture a column for each value of this fact [default: for each typical situation]
    #[arg(long, value_name = "FACT")]
    pub(crate) by: Option<String>,
}

#[derive(clap::Args)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub(crate) shell: clap_complete::Shell,
}

#[derive(clap::Args)]
#[command(after_help = "Example:\n  simbind man ~/.local/share/man/man1")]
pub(crate) struct Man {
    /// Folder for the pages; it is made if it is not there
    pub(crate) folder: PathBuf,
}

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  simbind export --to rego > rules.rego\n  simbind export NZ --to cedar --goal bind\n  simbind --rules \
    my/rules export --to rego --as-of 2026-01-31\n\nThe answer comes from the module then:\n  opa eval -d rules.rego -i question.json \
    data.simbind.answer"
)]
pub(crate) struct Export {
    /// One country only: ISO 3166-1 code, or a name in English or Chinese [default: every country]
    pub(crate) country: Option<String>,
    /// The language
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub(crate) to: ExportTo,
    /// One goal only
    #[arg(long)]
    pub(crate) goal: Option<String>,
    /// One day only [default: rego asks for the day, cedar is written for the date of the rules]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum ExportTo {
    /// For Open Policy Agent and regorus: verdicts, gates, reasons, ways around, what else there is
    Rego,
    /// For Cedar: allow where nothing blocks, else the blocks
    Cedar,
    /// The whole rulebook as plain JSON, for a checker of certificates or another engine
    Plain,
}
