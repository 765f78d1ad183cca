//! Wording of the engine: verdicts, gates, grades, money and spans of time.

use jiff::civil::Date;

use crate::engine::evaluation::Evaluation;
use crate::engine::model::{Assessment, Basis, Grade, Lang, Terms};
pub(crate) use crate::engine::phrases::Phrases;
use crate::engine::phrases::fill;
use crate::engine::verdict::{GateState, Verdict};

/// The symbol of a verdict in every medium: on the terminal, in text and in pictures.
pub(crate) fn shape(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::TheoreticallyPossible => "●",
        Verdict::ViaWorkaround => "◐",
        Verdict::NotDirectly => "○",
    }
}

/// The symbol of a verdict, or a question mark if it is open.
pub(crate) fn mark(verdict: Option<Verdict>) -> &'static str {
    verdict.map_or("?", shape)
}

impl<'r> Evaluation<'r> {
    /// The phrases of the engine in a language, with the changes of its rulebook.
    pub(super) fn phrases(&self, lang: Lang) -> &'r Phrases {
        self.rulebook().vocabulary().phrases(lang)
    }
}

impl Phrases {
    /// The heading of an opinion.
    pub(crate) fn opinion(&self, basis: Basis) -> &str {
        match basis {
            Basis::Document => &self.document,
            Basis::Evidence => &self.evidence,
        }
    }

    pub(crate) fn state(&self, state: GateState) -> &str {
        match state {
            GateState::Open => &self.gate_open,
            GateState::Blocked => &self.gate_blocked,
            GateState::Depends => &self.gate_depends,
        }
    }

    pub(crate) fn assessment(&self, assessment: Assessment) -> &str {
        match assessment {
            Assessment::Supported => &self.supported,
            Assessment::Contradicted => &self.contradicted,
            Assessment::Outdated => &self.outdated,
            Assessment::Unverifiable => &self.unverifiable,
        }
    }

    /// The members of a list in a sentence: "the platform, the bank and the operator".
    pub(crate) fn listed(&self, members: &[&str]) -> String {
        match members {
            [] => String::new(),
            [only] => (*only).to_owned(),
            [earlier @ .., last] => format!("{}{}{last}", earlier.join(&self.between_facts), &self.and),
        }
    }

    /// The note that a day precedes everything that an answer rests on.
    pub(crate) fn not_known_before(&self, first: &str, day: Date) -> String {
        fill(&self.not_known_before, &[("first", first), ("day", &day.to_string())])
    }

    /// The effort of a way in words, from the sum over its steps; each counts from 1 (a setting) to 5 (months).
    pub(crate) fn effort(&self, sum: u32) -> &str {
        match sum {
            0..=1 => &self.little_effort,
            2..=3 => &self.some_effort,
            _ => &self.much_effort,
        }
    }

    /// The meaning of a grade.
    pub(crate) fn grade_means(&self, grade: Grade) -> &str {
        match grade {
            Grade::A => &self.grade_a,
            Grade::B => &self.grade_b,
            Grade::C => &self.grade_c,
            Grade::D => &self.grade_d,
            Grade::E => &self.grade_e,
        }
    }

    /// The name of a kind of figure.
    pub(crate) fn figure(&self, what: &str) -> String {
        let (en, zh) = match what {
            "cap" => ("cap", "限额"),
            "fee" => ("fee", "费用"),
            "validity" => ("validity", "有效期"),
            "validity_max" => ("validity at most", "有效期最多"),
            "validity_new" => ("validity when new", "新卡有效期"),
            "validity_after_top_up" => ("validity after a top-up", "充值后有效期"),
            "validity_extension" => ("extension on sale", "可购延期"),
            "grace" => ("grace", "宽限期"),
            "outgoing_stops" => ("outgoing stops after", "多久后停止呼出"),
            "incoming_stops" => ("incoming stops after", "多久后停止呼入"),
            "reclaim_until" => ("reclaimable for", "可找回"),
            "number_ends" => ("ended after", "多久后注销"),
            "credit_ends" => ("credit lasts", "余额有效期"),
            "activity_every" => ("to be used every", "使用间隔"),
            "cycle" => ("cycle", "周期"),
            "renewal" => ("renewal", "续期"),
            "top_up" => ("top-up on sale", "可充值"),
            "use" => ("one use", "使用一次"),
            "min_top_up" => ("smallest top-up", "最低充值"),
            "activation" => ("activation", "激活"),
            "threshold" => ("threshold", "门槛"),
            "rate" => ("rate of exchange", "汇率"),
            other => return other.replace('_', " "),
        };
        self.lang.pick(en, zh).to_owned()
    }

    /// The unit of a figure, such as "per payment".
    pub(crate) fn per(&self, per: &str, terms: &Terms) -> String {
        let currency = terms.currency(per, self.lang);
        let zh = match per {
            "payment" => "每笔",
            "day" => "每天",
            "month" => "每月",
            "year" => "每年",
            "lifetime" => "终身",
            "balance" => "余额",
            "sms" => "每条短信",
            other if currency != other => return format!("每 1 {currency}"),
            other => other,
        };
        let en = if per == "sms" { "text message" } else { per };
        match self.lang {
            Lang::Zh => zh.to_owned(),
            _ => fill(&self.per, &[("unit", en)]),
        }
    }
}

/// An amount of money, in the words of the rulebook: "USD 5,000", "5,000 美元". The code of a currency stands before the
/// figure, a name behind it.
pub(super) fn money(terms: &Terms, currency: &str, figure: &str, lang: Lang) -> String {
    match terms.currency(currency, lang) {
        code if code == currency => format!("{code} {figure}").trim().to_owned(),
        name => format!("{figure} {name}"),
    }
}

/// An amount with a separator before each group of three digits, counted from the point: "5,000".
pub(super) fn grouped(amount: f64) -> String {
    let written = amount.to_string();
    let (whole, rest) = written.split_at(written.find('.').unwrap_or(written.len()));
    let mut figure = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            figure.push(',');
        }
        figure.push(digit);
    }
    figure + rest
}

/// A name in a Chinese sentence: one in Latin letters stands between spaces, except at its ends and beside punctuation.
pub(super) fn among(before: &str, name: &str, after: &str) -> String {
    let latin = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_alphanumeric());
    let beside = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let space = |here: bool| if here { " " } else { "" };
    let (first, last) = (name.chars().next(), name.chars().next_back());
    let in_front = space(latin(first) && beside(before.chars().next_back()));
    let behind = space(latin(last) && beside(after.chars().next()));
    format!("{before}{in_front}{name}{behind}{after}")
}

/// A number with two decimals if it has a fraction and is less than a thousand, else without.
pub(super) fn hundredths(amount: f64) -> String {
    match amount.fract() == 0.0 || amount >= 1000.0 {
        true => format!("{amount:.0}"),
        false => format!("{amount:.2}"),
    }
}

/// A span of time: "6 months", "1 day".
pub(super) fn span(days: Option<u32>, months: Option<u32>, lang: Lang) -> String {
    let part = |count: u32, one: &str, many: &str, zh: &str| {
        lang.pick(format!("{count} {}", if count == 1 { one } else { many }), format!("{count} {zh}"))
    };
    let parts = [
        months.map(|months| part(months, "month", "months", "个月")),
        days.map(|days| part(days, "day", "days", "天")),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(lang.pick(" and ", "零 "))
}
