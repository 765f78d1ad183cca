use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use simbind::Verdict;
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
    /// Ask a person, question by question, as few as settle the answer, and answer
    Ask(Ask),
    /// Print the whole tree of questions that settles a question
    Questions(Questions),
    /// Say what a person can lawfully do for a better answer
    Ways(Analysis),
    /// Say which facts force the answer, and what can still come out
    Why(Why),
    /// Say why a verdict or a route does not come out
    WhyNot(WhyNot),
    /// Compare two profiles: which facts differ, which of them matter, which rules
    Compare(Compare),
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
    /// Say in how many situations the answer changes from one rulebook to another, where, and by which rule
    Diff(Diff),
    /// Say what in the rules never holds, never matters or is never reached
    Analyse(Analyse),
    /// Write the whole rulebook as a static site, in English and Chinese
    Docs(Docs),
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
    /// Check rule files: mistakes, tests that fail, and whatever else is not as it should be
    Check(Check),
    /// Explain what a finding of `check` means and what to do about it
    ExplainCode(ExplainCode),
}

/// A question and what is known, as every command takes it that answers one.
#[derive(clap::Args)]
pub(crate) struct Asked {
    /// ISO 3166-1 code, or a name in English or Chinese; may be left out when the profile names one
    pub(crate) country: Option<String>,
    /// Read a profile from a YAML or JSON file, or from standard input (-); what stands on the command line wins
    #[arg(long, value_name = "FILE|-")]
    pub(crate) profile: Option<String>,
    #[command(flatten)]
    pub(crate) told: Told,
}

/// What the command line says of a question, beside its country and a profile file.
#[derive(clap::Args)]
pub(crate) struct Told {
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
    /// The day asked about [default: the date of the rules]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<String>,
}

#[derive(clap::Args)]
#[command(after_help = "Examples:\n  simbind evaluate NZ\n  simbind evaluate 印尼 --goal link_card --fact \
    platform=alipay --fact payment_card=debit,credit --nothing-else\n\n`simbind facts` lists what can be told.")]
pub(crate) struct Evaluate {
    #[command(flatten)]
    pub(crate) asked: Asked,
    #[command(flatten)]
    pub(crate) style: Style,
    /// Form of the answer
    #[arg(long, value_enum, default_value_t = AnswerFormat::Text)]
    pub(crate) format: AnswerFormat,
    /// Print every reason, way around, alternative and refusal, with the sources in full
    #[arg(long)]
    pub(crate) full: bool,
}

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  simbind ask NZ\n  simbind ask 印尼 --lang zh --goal link_card\n  printf 'alipay\\n2\\n' | \
    simbind ask ID --goal link_card\n\nOn a terminal with the arrow keys; in a pipe an answer a line: its number, name or \
    label."
)]
pub(crate) struct Ask {
    #[command(flatten)]
    pub(crate) asked: Asked,
    #[command(flatten)]
    pub(crate) order: Order,
    #[command(flatten)]
    pub(crate) style: Style,
    /// End with the whole answer, with every reason and the sources in full
    #[arg(long)]
    pub(crate) full: bool,
}

/// In which order questions are asked.
#[derive(clap::Args)]
pub(crate) struct Order {
    /// Ask the fewest questions on average, or in the worst case
    #[arg(long, value_enum, default_value_t = Fewest::Expected)]
    pub(crate) fewest: Fewest,
    /// Take a value for so many times as likely as the others
    #[arg(long, value_name = "FACT=VALUE:WEIGHT")]
    pub(crate) odds: Vec<String>,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Fewest {
    Expected,
    WorstCase,
}

#[derive(clap::Args)]
pub(crate) struct Questions {
    #[command(flatten)]
    pub(crate) asked: Asked,
    #[command(flatten)]
    pub(crate) order: Order,
    #[command(flatten)]
    pub(crate) style: Style,
    /// Form of the tree
    #[arg(long, value_enum, default_value_t = TreeFormat::Text)]
    pub(crate) format: TreeFormat,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum TreeFormat {
    Text,
    Mermaid,
    Json,
}

/// A question of which something is found out.
#[derive(clap::Args)]
pub(crate) struct Analysis {
    #[command(flatten)]
    pub(crate) asked: Asked,
    #[command(flatten)]
    pub(crate) style: Style,
    /// Form of what is found out
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(clap::Args)]
pub(crate) struct Why {
    #[command(flatten)]
    pub(crate) analysis: Analysis,
    /// Print every set of facts that is enough and can spare none
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(clap::Args)]
pub(crate) struct WhyNot {
    #[command(flatten)]
    pub(crate) analysis: Analysis,
    /// The route that was hoped for
    #[arg(long, value_name = "ID", conflicts_with = "verdict")]
    pub(crate) route: Option<String>,
    /// The verdict that was hoped for [default: theoretically_possible]
    #[arg(long, value_enum)]
    pub(crate) verdict: Option<HopedVerdict>,
}

#[derive(Clone, Copy, ValueEnum)]
#[value(rename_all = "snake_case")]
pub(crate) enum HopedVerdict {
    TheoreticallyPossible,
    ViaWorkaround,
}

impl From<HopedVerdict> for Verdict {
    fn from(verdict: HopedVerdict) -> Verdict {
        match verdict {
            HopedVerdict::TheoreticallyPossible => Verdict::TheoreticallyPossible,
            HopedVerdict::ViaWorkaround => Verdict::ViaWorkaround,
        }
    }
}

#[derive(clap::Args)]
#[command(after_help = "Both profiles are asked the same question: what the command line says holds for both.")]
pub(crate) struct Compare {
    /// ISO 3166-1 code, or a name in English or Chinese; may be left out when the profiles name one
    pub(crate) country: Option<String>,
    /// The first profile: a YAML or JSON file, or standard input (-)
    #[arg(long, value_name = "FILE|-")]
    pub(crate) profile: String,
    /// The second profile
    #[arg(long, value_name = "FILE|-")]
    pub(crate) with: String,
    #[command(flatten)]
    pub(crate) told: Told,
    #[command(flatten)]
    pub(crate) style: Style,
    /// Form of the comparison
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(clap::Args)]
#[command(
    after_help = "With `\"analysis\": true` a request is also told what can still come out, what to ask next, which \
    facts force the answer and what would improve it, as `evaluate --format json` tells it. That takes milliseconds a \
    request instead of microseconds."
)]
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
    /// Put the questions for one means of funding
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
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub(crate) every: usize,
    /// Exit with status 1 when less than so many in a hundred are noticed
    #[arg(long, value_name = "PERCENT")]
    pub(crate) fail_under: Option<f64>,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(clap::Args)]
pub(crate) struct Docs {
    /// Folder for the site: a new or empty one, or one that this command wrote before
    #[arg(long, value_name = "FOLDER", default_value = "site")]
    pub(crate) out: PathBuf,
    /// Part the matrix of verdicts by the values of this fact [default: the first fact, if it has at most 4 values]
    #[arg(long, value_name = "FACT")]
    pub(crate) by: Option<String>,
}
