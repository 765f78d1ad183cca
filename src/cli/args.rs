use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use simbind::model::Lang;

/// Can a foreign number-retention card (保号卡) be used with WeChat or Alipay? Answers with evidence.
#[derive(Parser)]
#[command(name = "simbind", version, max_term_width = 100)]
pub(crate) struct Args {
    /// Use the rules of this folder instead of the project's own
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(crate) rules: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Answer a question about a country
    Evaluate(Evaluate),
    /// Answer many: one JSON request a line in, one JSON answer a line out
    Batch(Batch),
    /// List the countries that the rules know something about
    Countries(Listing),
    /// List what can be told, with the questions and values
    Facts(Listing),
    /// Show the claims, rules and sources of a country
    Show(Show),
    /// Say how long numbers of a country live, operator by operator
    Keep(Keep),
    /// Say which answers change when a claim or source is taken back or expires
    Sensitivity(Sensitivity),
    /// Run the tests that stand beside the rules
    Test(Test),
    /// Change the rules in one place at a time and say which changes no test notices
    Mutate(Mutate),
    /// Format rule files; their meaning and comments stay
    Fmt(Fmt),
    /// Write a commented skeleton for the rules of a country
    New(New),
    /// Print the JSON Schema of rule files, for editors
    Schema(Schema),
}

#[derive(clap::Args)]
#[command(after_help = "Examples:\n  simbind evaluate NZ\n  simbind evaluate 印尼 --goal link_card --fact \
    platform=alipay --fact payment_card=debit,credit --nothing-else\n\n`simbind facts` lists what can be told.")]
pub(crate) struct Evaluate {
    /// ISO 3166-1 code, or a name in English or Chinese; may be left out when the profile names one
    pub(crate) country: Option<String>,
    /// What the person wants to do [default: bind]
    #[arg(long)]
    pub(crate) goal: Option<String>,
    /// Put the question for one means of funding
    #[arg(long)]
    pub(crate) means: Option<String>,
    /// Tell a fact; several values mean any of these
    #[arg(long = "fact", value_name = "NAME=VALUE[,VALUE...]")]
    pub(crate) facts: Vec<String>,
    /// What was not told of is not there
    #[arg(long)]
    pub(crate) nothing_else: bool,
    /// Read a profile from a YAML or JSON file, or from standard input (-); what stands on the command line wins
    #[arg(long, value_name = "FILE|-")]
    pub(crate) profile: Option<String>,
    /// The day asked about [default: the date of the rules]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<String>,
    #[command(flatten)]
    pub(crate) style: Style,
    /// Form of the answer
    #[arg(long, value_enum, default_value_t = AnswerFormat::Text)]
    pub(crate) format: AnswerFormat,
}

#[derive(clap::Args)]
pub(crate) struct Batch {
    /// Requests, one JSON object with `country` a line; standard input if left out or `-`
    pub(crate) file: Option<String>,
}

#[derive(clap::Args)]
pub(crate) struct Listing {
    #[command(flatten)]
    pub(crate) style: Style,
    /// Form of the list
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(clap::Args)]
pub(crate) struct Show {
    /// ISO 3166-1 code, or a name in English or Chinese
    pub(crate) country: String,
    #[command(flatten)]
    pub(crate) style: Style,
    /// Form of the listing
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(clap::Args)]
pub(crate) struct Test {
    /// Folder with the rules to test [default: the project's own rules]
    pub(crate) folder: Option<PathBuf>,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(clap::Args)]
pub(crate) struct Style {
    /// Language of the answer
    #[arg(long, value_enum, default_value_t = Language::En)]
    pub(crate) lang: Language,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Language {
    En,
    Zh,
}

impl From<Language> for Lang {
    fn from(language: Language) -> Lang {
        match language {
            Language::En => Lang::En,
            Language::Zh => Lang::Zh,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AnswerFormat {
    Text,
    Json,
    Markdown,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
}

#[derive(clap::Args)]
pub(crate) struct Keep {
    /// ISO 3166-1 code, or a name in English or Chinese
    pub(crate) country: String,
    /// The day of the last top-up or use
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) last_top_up: Option<String>,
    /// The day asked about [default: the date of the rules]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<String>,
    #[command(flatten)]
    pub(crate) style: Style,
    /// Form of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
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
pub(crate) struct Fmt {
    /// Files, or folders with all their rule files [default: the folder of --rules, else `rules`]
    #[arg(value_name = "FILE|FOLDER")]
    pub(crate) paths: Vec<PathBuf>,
    /// Change nothing; name the files that are not formatted, and exit with 1 if there are any
    #[arg(long)]
    pub(crate) check: bool,
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
}

#[derive(clap::Args)]
pub(crate) struct Mutate {
    /// Folder with the rules to change [default: the project's own rules]
    pub(crate) folder: Option<PathBuf>,
    /// Change only what is said of one country
    #[arg(long, value_name = "COUNTRY")]
    pub(crate) country: Option<String>,
    /// Make only one of so many changes, evenly spread
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub(crate) every: usize,
    /// Exit with status 1 when less than so many in a hundred are noticed
    #[arg(long, value_name = "PERCENT")]
    pub(crate) fail_under: Option<f64>,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}
