//! The fixed words of answers, in each language.

use jiff::civil::Date;

use crate::engine::model::{Assessment, Basis, Grade, Lang};
use crate::engine::verdict::{GateState, Verdict};

/// Phrases, one a line: name, English, Chinese.
macro_rules! phrases {
    ($($name:ident: $en:literal, $zh:literal;)*) => {
        /// The fixed words of an answer in one language.
        #[derive(Debug)]
        pub(crate) struct Phrases {
            pub(crate) lang: Lang,
            $(pub(crate) $name: &'static str,)*
        }

        static EN: Phrases = Phrases { lang: Lang::En, $($name: $en,)* };
        static ZH: Phrases = Phrases { lang: Lang::Zh, $($name: $zh,)* };
    };
}

phrases! {
    as_of: "as of", "截至";
    settled: "settled: nothing left open can change it", "结论已确定：其余未说明的情况都不会改变它";
    open: "depends on what was left open; at worst", "取决于尚未说明的情况；最坏情况：";
    exactly: "Exactly", "准确地说";
    presumes: "This presumes", "以上以此为前提";
    told: "Known", "已知情况";
    told_nothing: "nothing", "无";
    by_means: "by means of", "通过";
    document: "The article says", "文章说";
    evidence: "Today's evidence says", "目前的证据说";
    disputed: "; the more cautious counts", "；以较谨慎的为准";
    ways: "Ways around", "变通办法";
    refused: "Refused", "以下做法违法或违规，请勿使用";
    alternatives: "What you can do", "您可以这样做";
    no_change: "No lawful change is known that makes a better answer possible or certain.",
        "没有已知的合法改变能带来更好的或更确定的结论。";
    instead_of_it: "What to do instead", "还可以这样做";
    improves: "What improves it", "怎样能改善";
    good_to_know: "Good to know", "须知";
    fails_if: "It fails if", "出现以下情况就不行";
    sources: "Sources", "来源";
    article: "the article", "文章";
    if_: "if", "若";
    risk: "risk", "风险";
    needs: "to confirm", "待确认";
    instead: "instead", "正当做法";
    open_only_to: "not open to you, only to", "您不符合条件，仅限";
    forbidden_by: "forbidden by", "依据";
    engaged: "you say that you use this: stop", "您说正在这样做：请停止";
    another_way: "goes another way than the means you named", "走的不是您所问的那种方式";
    checked: "checked", "核查";
    undated: "undated", "无日期";
    figures: "figures", "数字";
    days: "days", "天";
    stale: "stale: last checked too long ago for the day asked about; look again before relying on it",
        "过期：对所问的日期来说，上次核查已太久，请重新确认再作依据";
    nothing_in_the_way: "Nothing that was found stands in the way here.", "这里没有发现什么阻碍。";
    grade: "grade", "等级";
    reprint: "read as a reprint", "读的是转载";
    or: " or ", "或";
    colon: ": ", "：";
    comma: ", ", "，";
    semicolon: "; ", "；";
    rules: "rules", "规则";
    advice: "Information, not legal advice.", "仅供参考，不是法律意见。";
}

/// The shape that stands for a verdict everywhere: on the terminal, in words and in pictures.
pub(crate) fn shape(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::TheoreticallyPossible => "●",
        Verdict::ViaWorkaround => "◐",
        Verdict::NotDirectly => "○",
    }
}

/// The same, or a sign that it depends.
pub(crate) fn mark(verdict: Option<Verdict>) -> &'static str {
    verdict.map_or("?", shape)
}

impl Phrases {
    pub(crate) fn of(lang: Lang) -> &'static Phrases {
        lang.pick(&EN, &ZH)
    }

    /// The heading of an opinion.
    pub(crate) fn opinion(&self, basis: Basis) -> &'static str {
        match basis {
            Basis::Document => self.document,
            Basis::Evidence => self.evidence,
        }
    }

    pub(crate) fn state(&self, state: GateState) -> &'static str {
        let zh = match state {
            GateState::Open => "没问题",
            GateState::Blocked => "卡住了",
            GateState::Depends => "看情况",
        };
        self.lang.pick(state.as_str(), zh)
    }

    pub(crate) fn assessment(&self, assessment: Assessment) -> &'static str {
        let zh = match assessment {
            Assessment::Supported => "属实",
            Assessment::Contradicted => "与证据不符",
            Assessment::Outdated => "已过时",
            Assessment::Unverifiable => "无从核实",
        };
        self.lang.pick(assessment.as_str(), zh)
    }

    /// That a day lies before everything that an answer rests on.
    pub(crate) fn not_known_before(&self, first: &str, day: Date) -> String {
        self.lang.pick(
            format!("Nothing that this rests on is dated before {first}: whether it held on {day} is not known."),
            format!("这里的依据没有一条早于 {first}：{day} 当天是否如此，无从得知。"),
        )
    }

    /// How much the steps of a way ask of a person, in words: each counts from 1 (a setting) to 5 (months).
    pub(crate) fn effort(&self, sum: u32) -> &'static str {
        let (en, zh) = match sum {
            0..=1 => ("little effort", "不费力"),
            2..=3 => ("some effort", "要费些力"),
            _ => ("much effort", "比较费力"),
        };
        self.lang.pick(en, zh)
    }

    /// What is behind a grade, in words.
    pub(crate) fn grade_means(&self, grade: Grade) -> &'static str {
        let (en, zh) = match grade {
            Grade::A => ("law or regulator", "法律或监管机构"),
            Grade::B => ("official pages", "官方页面"),
            Grade::C => ("press", "媒体报道"),
            Grade::D => ("community reports or inference", "网友经验或推断"),
            Grade::E => ("an undated article", "无日期的文章"),
        };
        self.lang.pick(en, zh)
    }

    /// What a figure measures, in words.
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
            other => return other.replace('_', " "),
        };
        self.lang.pick(en, zh).to_owned()
    }

    /// "USD 5,000"; in Chinese by the name of the currency, "5,000 美元".
    pub(crate) fn money(&self, amount: f64, currency: &str) -> String {
        let written = amount.to_string();
        let (whole, rest) = written.split_at(written.find('.').unwrap_or(written.len()));
        let mut figure = String::new();
        for (at, digit) in whole.chars().enumerate() {
            // A comma stands before each three digits, counted from the end.
            if at > 0 && (whole.len() - at) % 3 == 0 && whole.len() > 3 {
                figure.push(',');
            }
            figure.push(digit);
        }
        figure.push_str(rest);
        let name = match currency {
            "CNY" => "元",
            "USD" => "美元",
            "HKD" => "港元",
            "EUR" => "欧元",
            "GBP" => "英镑",
            "NZD" => "新西兰元",
            other => other,
        };
        let text = self.lang.pick(format!("{currency} {figure}"), format!("{figure} {name}"));
        text.trim().to_owned()
    }

    /// "per payment".
    pub(crate) fn per(&self, per: &str) -> String {
        let zh = match per {
            "payment" => "每笔",
            "day" => "每天",
            "month" => "每月",
            "year" => "每年",
            "lifetime" => "终身",
            "balance" => "余额",
            "sms" => "每条短信",
            other => other,
        };
        let en = if per == "sms" { "text message" } else { per };
        self.lang.pick(format!("per {en}"), zh.to_owned())
    }
}

/// "HKD 50", "GBP 0.60": hundredths where there are any.
pub(super) fn money(currency: &str, amount: f64) -> String {
    format!("{currency} {}", hundredths(amount)).trim().to_owned()
}

/// Hundredths where there are any, and none of a thousand or more.
pub(super) fn hundredths(amount: f64) -> String {
    match amount.fract() == 0.0 || amount >= 1000.0 {
        true => format!("{amount:.0}"),
        false => format!("{amount:.2}"),
    }
}

/// "6 months", "1 day".
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
