use crate::engine::model::{Assessment, Lang};
use crate::engine::verdict::{GateState, Verdict};

/// The fixed words of an answer in one language.
#[derive(Debug)]
pub(crate) struct Words {
    pub(crate) lang: Lang,
    pub(crate) as_of: &'static str,
    pub(crate) settled: &'static str,
    pub(crate) open: &'static str,
    pub(crate) told: &'static str,
    pub(crate) told_nothing: &'static str,
    pub(crate) by_means: &'static str,
    pub(crate) document: &'static str,
    pub(crate) evidence: &'static str,
    pub(crate) disputed: &'static str,
    pub(crate) ways: &'static str,
    pub(crate) refused: &'static str,
    pub(crate) alternatives: &'static str,
    pub(crate) sources: &'static str,
    pub(crate) if_: &'static str,
    pub(crate) risk: &'static str,
    pub(crate) needs: &'static str,
    pub(crate) instead: &'static str,
    pub(crate) forbidden_by: &'static str,
    pub(crate) engaged: &'static str,
    pub(crate) another_way: &'static str,
    pub(crate) checked: &'static str,
    pub(crate) undated: &'static str,
    pub(crate) figures: &'static str,
    pub(crate) days: &'static str,
    pub(crate) stale: &'static str,
    pub(crate) unknown_country: &'static str,
    pub(crate) nothing_in_the_way: &'static str,
    pub(crate) grade: &'static str,
    pub(crate) reprint: &'static str,
    pub(crate) or: &'static str,
    pub(crate) colon: &'static str,
    pub(crate) comma: &'static str,
    pub(crate) rules: &'static str,
    pub(crate) advice: &'static str,
}

pub(crate) const EN: Words = Words {
    lang: Lang::En,
    as_of: "as of",
    settled: "settled: nothing left open can change it",
    open: "depends on what was left open; at worst",
    told: "Known",
    told_nothing: "nothing",
    by_means: "by means of",
    document: "What the document says",
    evidence: "What the evidence says",
    disputed: "The two opinions differ; the headline is the more cautious of them in each situation.",
    ways: "Ways around",
    refused: "Refused",
    alternatives: "What to do instead",
    sources: "Sources",
    if_: "if",
    risk: "risk",
    needs: "to confirm",
    instead: "instead",
    forbidden_by: "forbidden by",
    engaged: "you say that you use this: stop",
    another_way: "goes another way than the means you named",
    checked: "checked",
    undated: "undated",
    figures: "figures",
    days: "days",
    stale: "stale: last checked too long ago for the day asked about; look again before relying on it",
    unknown_country: "Nothing is known of this country itself: only what holds worldwide was counted.",
    nothing_in_the_way: "Nothing that was found stands in the way here.",
    grade: "grade",
    reprint: "read as a reprint",
    or: " or ",
    colon: ": ",
    comma: ", ",
    rules: "rules",
    advice: "Information, not legal advice.",
};

pub(crate) const ZH: Words = Words {
    lang: Lang::Zh,
    as_of: "截至",
    settled: "已定：其余未说明的情况都改变不了结论",
    open: "取决于尚未说明的情况；最差为",
    told: "已知情况",
    told_nothing: "无",
    by_means: "通过",
    document: "文档怎么说",
    evidence: "证据怎么说",
    disputed: "两种意见不一致；总结论在每种情形下取较谨慎的一个。",
    ways: "变通办法",
    refused: "拒绝的做法",
    alternatives: "可以改用",
    sources: "来源",
    if_: "若",
    risk: "风险",
    needs: "待确认",
    instead: "正当做法",
    forbidden_by: "依据",
    engaged: "您说正在这样做：请停止",
    another_way: "走的不是您所问的那种资金方式",
    checked: "核查",
    undated: "无日期",
    figures: "数字",
    days: "天",
    stale: "过期：对所问的日期来说，上次核查已太久，请重新确认再作依据",
    unknown_country: "没有关于这个国家本身的资料：只计入了全球通用的规则。",
    nothing_in_the_way: "这里没有发现什么阻碍。",
    grade: "等级",
    reprint: "读的是转载",
    or: "或",
    colon: "：",
    comma: "，",
    rules: "规则",
    advice: "仅供参考，不是法律意见。",
};

impl Words {
    pub(crate) fn of(lang: Lang) -> &'static Words {
        match lang {
            Lang::En => &EN,
            Lang::Zh => &ZH,
        }
    }

    pub(crate) fn verdict(&self, verdict: Verdict) -> &'static str {
        match (self.lang, verdict) {
            (Lang::En, Verdict::TheoreticallyPossible) => "theoretically possible",
            (Lang::En, Verdict::ViaWorkaround) => "via a workaround",
            (Lang::En, Verdict::NotDirectly) => "not directly",
            (Lang::Zh, Verdict::TheoreticallyPossible) => "理论上可行",
            (Lang::Zh, Verdict::ViaWorkaround) => "可变通实现",
            (Lang::Zh, Verdict::NotDirectly) => "不能直接实现",
        }
    }

    pub(crate) fn state(&self, state: GateState) -> &'static str {
        match (self.lang, state) {
            (Lang::En, state) => state.as_str(),
            (Lang::Zh, GateState::Open) => "通",
            (Lang::Zh, GateState::Blocked) => "不通",
            (Lang::Zh, GateState::Depends) => "视情况",
        }
    }

    pub(crate) fn assessment(&self, assessment: Assessment) -> &'static str {
        match (self.lang, assessment) {
            (Lang::En, assessment) => assessment.as_str(),
            (Lang::Zh, Assessment::Supported) => "属实",
            (Lang::Zh, Assessment::Contradicted) => "与证据不符",
            (Lang::Zh, Assessment::Outdated) => "已过时",
            (Lang::Zh, Assessment::Unverifiable) => "无从核实",
        }
    }

    /// What a figure measures, in words.
    pub(crate) fn figure(&self, what: &str) -> String {
        let known = [
            ("cap", "cap", "限额"),
            ("fee", "fee", "费用"),
            ("validity", "validity", "有效期"),
            ("validity_max", "validity at most", "有效期最多"),
            ("validity_new", "validity when new", "新卡有效期"),
            ("validity_after_top_up", "validity after a top-up", "充值后有效期"),
            ("validity_extension", "extension on sale", "可购延期"),
            ("grace", "grace", "宽限期"),
            ("recycling_after", "reclaimable for", "可找回"),
            ("termination_after", "ended after", "注销于"),
            ("outgoing_after_expiry", "outgoing after expiry", "到期后可呼出"),
            ("activity_every", "to be used every", "使用间隔"),
            ("cycle", "cycle", "周期"),
            ("min_top_up", "smallest top-up", "最低充值"),
            ("activation", "activation", "激活"),
            ("threshold", "threshold", "门槛"),
        ];
        let found = known.iter().find(|(name, _, _)| *name == what);
        match (self.lang, found) {
            (Lang::En, Some((_, en, _))) => (*en).to_owned(),
            (Lang::Zh, Some((_, _, zh))) => (*zh).to_owned(),
            (_, None) => what.replace('_', " "),
        }
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
        match self.lang {
            Lang::En => format!("per {per}"),
            Lang::Zh => zh.to_owned(),
        }
    }
}
