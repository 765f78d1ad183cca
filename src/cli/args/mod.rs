//! What can be written on the command line.

mod answers;
mod rules;

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use simbind::model::Lang;
use simbind::{Error, Rulebook};

pub(crate) use answers::*;
pub(crate) use rules::*;

/// Can a foreign number-retention card (保号卡) be used with WeChat or Alipay? Answers with evidence.
#[derive(Parser)]
#[command(name = "simbind", version, max_term_width = 100)]
pub(crate) struct Args {
    /// Use the rules of this folder instead of the project's own
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(crate) rules: Option<PathBuf>,
    /// Colour: where a terminal shows it, always, or never
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = ColorWhen::Auto, hide_default_value = true, hide_possible_values = true)]
    pub(crate) color: ColorWhen,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorWhen {
    Auto,
    Always,
    Never,
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
    Ways(Ways),
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
    /// Say how long numbers of a country live, operator by operator; only where the rules declare lifetimes
    Keep(Keep),
    /// Say which answers change when a claim or source is taken back or expires
    Sensitivity(Sensitivity),
    /// List what was read and what rests on it, or the claims to read again first
    Sources(Sources),
    /// Say in how many situations the answer changes from one rulebook to another, where, and by which rule
    Diff(Diff),
    /// Say what in the rules never holds, never matters or is never reached
    Analyse(Analyse),
    /// Write the whole rulebook as a static site, in each of its languages
    Docs(Docs),
    /// Write the rules and how they decide as policies of another language: Rego or Cedar
    Export(Export),
    /// Run the tests that stand beside the rules
    Test(Test),
    /// Change the rules in one place at a time and say which changes no test notices
    Mutate(Mutate),
    /// Format rule files; their meaning and comments stay
    Fmt(Fmt),
    /// Begin a rulebook of another field: write a small one, commented, into a new folder
    Init(Init),
    /// Write a commented skeleton for the rules of a country
    New(New),
    /// Print the JSON Schema of rule files (for editors), of requests or of answers
    Schema(Schema),
    /// Check rule files: mistakes, tests that fail, and whatever else is not as it should be
    Check(Check),
    /// Print what a shell completes: for bash, `source <(simbind completions bash)`
    Completions(Completions),
    /// Write the manual pages into a folder
    Man(Man),
    /// Serve an assistant by the Model Context Protocol, over standard input and output
    #[cfg(feature = "mcp")]
    Mcp,
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
    /// What the person wants to do [default: the default goal of the rules]
    #[arg(long)]
    pub(crate) goal: Option<String>,
    /// Put the question for one means (`simbind facts` lists them)
    #[arg(long)]
    pub(crate) means: Option<String>,
    /// Tell a fact; several values mean any of these. A value that holds a comma stands in double quotes
    #[arg(long = "fact", value_name = "NAME=VALUE[,VALUE...]")]
    pub(crate) facts: Vec<String>,
    /// Tell a typical situation; what is told by --fact wins (`simbind facts` lists them)
    #[arg(long = "as", value_name = "SITUATION")]
    pub(crate) situation: Option<String>,
    /// What was not told of is not there
    #[arg(long)]
    pub(crate) nothing_else: bool,
    /// The day asked about [default: the date of the rules]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<String>,
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
pub(crate) struct Style {
    /// Language of the answer: one of those of the rules, such as en or zh [default: the first of them]
    #[arg(long)]
    lang: Option<Lang>,
}

impl Style {
    /// The language of the rulebook that is meant.
    pub(crate) fn language(&self, rulebook: &Rulebook) -> Result<Lang, Error> {
        let words = rulebook.vocabulary();
        match self.lang {
            Some(lang) => words.language(lang),
            None => Ok(words.languages().first().copied().unwrap_or_default()),
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
    /// What was topped up, in the operator's currency, where the time depends on it
    #[arg(long, value_parser = amount, allow_negative_numbers = true)]
    pub(crate) amount: Option<f64>,
    /// The day asked about [default: the date of the rules]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<String>,
    #[command(flatten)]
    pub(crate) style: Style,
    /// Form of the answer
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

/// An amount of money: a number that is not below zero.
fn amount(word: &str) -> Result<f64, String> {
    let amount = word.parse::<f64>().ok().filter(|amount| (0.0..=1e13).contains(amount));
    amount.ok_or_else(|| "write a number in digits, without a currency, for example 50".to_owned())
}
