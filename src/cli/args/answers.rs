//! The commands that answer a question.

use clap::ValueEnum;
use simbind::Verdict;
use simbind::contract::Citations;
use simbind::model::Lang;

use super::{AnswerFormat, Asked, Format, Style, Told};

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
    /// Print a proof of the answer, as JSON, for a checker that knows nothing of this program
    #[arg(long, conflicts_with_all = ["format", "full"])]
    pub(crate) certificate: bool,
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
pub(crate) struct Ways {
    #[command(flatten)]
    pub(crate) analysis: Analysis,
    /// Print a proof of the answer and of the ways that raise the verdict, as JSON, for a checker
    #[arg(long, conflicts_with = "format")]
    pub(crate) certificate: bool,
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
    /// The verdict that was hoped for, as `--verdict` tells it, too
    #[arg(value_enum, value_name = "VERDICT", conflicts_with_all = ["verdict", "route"], hide_possible_values = true)]
    pub(crate) hoped: Option<HopedVerdict>,
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
    after_help = "A request is {\"country\": .., \"goal\": .., \"means\": .., \"nothing_else\": .., \"as_of\": .., \"facts\": {..}}, of \
    which only `country` has to be there. An `id` comes back in the answer; `fields`, `lang` and `citations` in a request go before \
    the options. On demand only: `decisive` (the rules that decide), `sentence`, `sheet` (the written answer), and what takes \
    milliseconds, `reachable`, `open_questions`, `sufficient_reason`, `ways_forward` and `standing`, which \
    `\"analysis\": true` asks for together. The schemas of both are printed by `simbind schema request` and `simbind schema \
    answer`.\n\nAn error stands in the place of its answer, with its line; with one, the exit status is 1. A blank line \
    gets a blank line."
)]
pub(crate) struct Batch {
    /// Requests, one JSON object with `country` a line; standard input if left out or `-`
    pub(crate) file: Option<String>,
    /// Members of the answers that are wanted, such as verdict,guaranteed,evidence.reasons.rule [default: all, save those
    /// that are worked out on demand]
    #[arg(long, value_name = "NAME,NAME...")]
    pub(crate) fields: Option<String>,
    /// Language of texts [default: all languages of the rules]
    #[arg(long)]
    pub(crate) lang: Option<Lang>,
    /// Whether each citation holds all of its claim and source (`full`), or names the claim, and `claims` and `sources` of the
    /// answer hold the rest `once`
    #[arg(long, value_name = "full|once", default_value = "full")]
    pub(crate) citations: Citations,
    /// Form of requests and answers: JSON Lines, a stream of Arrow, or a Parquet file. A table has a column for each fact,
    /// and gets columns of answers
    #[cfg(feature = "batch-tables")]
    #[arg(long, value_enum, default_value_t = BatchFormat::Json)]
    pub(crate) format: BatchFormat,
    /// Columns of a table that are no facts and come back beside the answers [default: id, where there is one]
    #[cfg(feature = "batch-tables")]
    #[arg(long, value_name = "NAME,NAME...", value_delimiter = ',')]
    pub(crate) keep: Vec<String>,
}

/// What requests and answers are written in.
#[cfg(feature = "batch-tables")]
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum BatchFormat {
    Json,
    Arrow,
    Parquet,
}
