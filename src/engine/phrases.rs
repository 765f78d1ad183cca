//! The engine's own phrases in answers, in English and Chinese; a rulebook can bring them in another language.
//!
//! Each phrase has a name, so that `phrases: {de: {ways: Auswege}}` in `rulebook.yaml` can translate it (or reword it
//! in one of the two languages). Places to fill in stand in braces: `{goal}`. A phrase that a rulebook does not bring
//! is shown in English. The last phrases, from `any_figure` on, word ranges of figures.
//!
//! Phrases that only pages, analyses and the keeping of numbers use are not in this file.

use super::model::{Brought, Lang};
use super::record::Str;

/// Declares phrases: name, English, Chinese.
macro_rules! phrases {
    ($($name:ident: $en:literal, $zh:literal;)*) => {
        /// The fixed words of an answer in one language.
        #[derive(Clone, Debug)]
        #[cfg_attr(not(feature = "render"), allow(dead_code, reason = "only what renders answers has a use for most"))]
        pub(crate) struct Phrases {
            pub(crate) lang: Lang,
            $(pub(crate) $name: Str,)*
        }

        static EN: Phrases = Phrases { lang: Lang::En, $($name: Str::fixed($en),)* };
        static ZH: Phrases = Phrases { lang: Lang::Zh, $($name: Str::fixed($zh),)* };

        impl Phrases {
            /// Every phrase: its name, English and Chinese.
            #[cfg(feature = "yaml")]
            pub(crate) const ALL: [(&'static str, &'static str, &'static str); [$($en),*].len()] =
                [$((name(stringify!($name)), $en, $zh)),*];

            /// The names of the phrases that word ranges of figures.
            #[cfg(feature = "yaml")]
            pub(crate) fn of_ranges() -> impl Iterator<Item = &'static str> + Clone {
                Phrases::ALL.into_iter().map(|(id, ..)| id).skip_while(|id| *id != "any_figure")
            }

            /// The phrases of a language, with those that a rulebook brings in place of the engine's.
            fn bringing(lang: Lang, brought: &[Brought]) -> Phrases {
                let of = |id: &str, own: &'static str| {
                    let mut brought = brought.iter().filter(|brought| brought.lang == lang);
                    brought.find(|brought| *brought.id == *id).map_or(Str::fixed(own), |brought| brought.text.clone())
                };
                Phrases { lang, $($name: of(name(stringify!($name)), lang.pick($en, $zh)),)* }
            }
        }
    };
}

/// The name as it is written in rule files. A field whose name is a Rust keyword has a trailing underscore.
const fn name(name: &'static str) -> &'static str {
    match name.as_bytes().split_last() {
        Some((b'_', _)) => name.split_at(name.len() - 1).0,
        _ => name,
    }
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
    not_that_way: "Not the way that you name, which breaks the law or the terms (see below). In a lawful way:", "您说的那种做法违法或违规（见下），请勿使用。走正规途径的话：";
    as_above: "the same law as above", "依据同上";
    proposed: "What the article proposes", "文章提出的办法";
    refused: "Refused", "以下做法违法或违规，请勿使用";
    alternatives: "What you can do", "您可以这样做";
    not_this_way: "Not this way", "这样不行";
    first_steps: "To do first", "先要做的";
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
    version: "version", "版本";
    needs: "to confirm", "待确认";
    instead: "instead", "正当做法";
    open_only_to: "not open to you, only to", "您不符合条件，仅限";
    forbidden_by: "forbidden by", "依据";
    engaged: "this is what you told: do not use it", "您说的就是这种做法：请勿使用";
    another_way: "goes another way than the means you named", "走的不是您所问的那种方式";
    checked: "checked", "核查";
    undated: "undated", "无日期";
    figures: "figures", "数字";
    days: "days", "天";
    stale: "stale: last checked too long ago for the day asked about; look again before relying on it",
        "过期：对所问的日期来说，上次核查已太久，请重新确认再作依据";
    unknown_country: "Nothing is known of this {one} itself: only what holds {everywhere} was counted.",
        "没有关于这个{one}本身的资料：只计入了{everywhere}的规则。";
    nothing_in_the_way: "Nothing that was found stands in the way here.", "这里没有发现什么阻碍。";
    grade: "grade", "等级";
    reprint: "read as a reprint", "读的是转载";
    or: " or ", "或";
    colon: ": ", "：";
    comma: ", ", "，";
    semicolon: "; ", "；";
    rules: "rules", "规则";
    advice: "Information, not legal advice.", "仅供参考，不是法律意见。";
    at_worst: "{verdict}, at worst {lowest}", "{verdict}，最坏情况：{lowest}";
    ordinary: "in ordinary cases {range}", "一般情况下{range}";
    nothing_says_so: "nothing that was read says that it works", "读到的资料都没有说可行";
    stands_on: "stands on {grade} ({meaning})", "依据等级 {grade}（{meaning}）";
    name_tells: "What the name {name} tells: {facts} {cites}", "“{name}”这个名称说明：{facts} {cites}";
    says_yes: "Yes: you can {goal}.", "可以{goal}。";
    says_very_likely: "Very likely yes: you can {goal}.", "很可能可以{goal}。";
    says_only_around: "Not directly: you can {goal} only by a way around.", "不能直接{goal}，只能变通。";
    says_no: "No: you cannot {goal}.", "不能{goal}。";
    says_most_likely_no: "Most likely no: you cannot {goal}.", "很可能不能{goal}。";
    says_no_by_article: "Disputed; the cautious answer is no: only the article says that you cannot {goal}.",
        "说法不一，谨慎起见算不能：只有文章说不能{goal}。";
    says_not_yet: "Not yet: put one thing right first; then you can very likely {goal}.", "现在还不行：先办好下面这一步，之后很可能可以{goal}。";
    says_uncertain: "Uncertain: you may not be able to {goal}.", "不一定能{goal}。";
    says_undocumented: "Not documented: nothing was found that settles whether you can {goal}.",
        "没有可靠记载：没有查到能不能{goal}。";
    says_depends: "It depends whether you can {goal}.", "能不能{goal}，要看情况。";
    says_depends_on: "Whether you can {goal} depends on {facts}.", "能不能{goal}，取决于{facts}。";
    says_case_by_case: "Whether you can {goal} depends on {facts}. {cases}.", "能不能{goal}，取决于{facts}。{cases}。";
    word_yes: "yes", "可以";
    word_very_likely: "very likely yes", "很可能可以";
    word_only_around: "only by a way around", "只能变通";
    word_no: "no", "不行";
    word_most_likely_no: "most likely no", "很可能不行";
    word_no_by_article: "no by the article alone", "只有文章说不行";
    word_not_yet: "not yet, one step comes first", "先办好一步";
    word_uncertain: "uncertain", "不一定";
    word_undocumented: "not documented", "没有可靠记载";
    word_depends: "it depends", "视情况而定";
    word_depends_on: "it depends ({facts})", "视情况而定（{facts}）";
    decides: "{parties} decides", "最终由{parties}决定";
    decide: "{parties} decide", "最终由{parties}决定";
    and: " and ", "和";
    between_facts: ", ", "、";
    and_more: " and more", "等";
    situations: "If you are ..", "如果您是：";
    or_else: "; or ", "；或";
    shared_by_cases: "{shared}, and one of these: {cases}", "{shared}，并且有以下之一：{cases}";
    other_cases: "in other combinations of {facts}", "{facts}的其他某些组合";
    some_cases: "in combinations of {facts}", "{facts}的某些组合";
    next_question: "What to find out next", "接下来先弄清";
    not_found_out: "Not found out: {error}.", "没有算出：这个规则库对这项分析来说太难。";
    makes_it: "makes it {verdict}", "可争取到“{verdict}”";
    makes_certain: "makes {verdict} certain", "可确保“{verdict}”";
    outcome_then: "then: {outcome}", "办妥后：{outcome}";
    little_effort: "little effort", "不费力";
    some_effort: "some effort", "要费些力";
    much_effort: "much effort", "比较费力";
    gate_open: "open", "没问题";
    gate_blocked: "blocked", "卡住了";
    gate_depends: "depends", "看情况";
    supported: "supported", "属实";
    contradicted: "contradicted", "与证据不符";
    outdated: "outdated", "已过时";
    unverifiable: "unverifiable", "无从核实";
    grade_a: "law or regulator", "法律或监管机构";
    grade_b: "official pages", "官方页面";
    grade_c: "press", "媒体报道";
    grade_d: "community reports or inference", "网友经验或推断";
    grade_e: "an undated article", "无日期的文章";
    not_known_before: "Nothing that this rests on is dated before {first}: whether it held on {day} is not known.",
        "这里的依据没有一条早于 {first}：{day} 当天是否如此，无从得知。";
    not_that_day: "(not known for that day)", "（那一天是否如此，没有读到）";
    lines_of_document: "document", "文档";
    short_reprint: " (reprint)", "（转载）";
    per: "per {unit}", "每{unit}";
    more_left: "{heading} ({count} more)", "{heading}（另有 {count} 项）";
    more_left_by: "{heading} ({count} more: {how})", "{heading}（另有 {count} 项：{how}）";
    in_whole: "In the whole answer: {more}.", "完整的答案里有{more}。";
    in_whole_by: "With {how}: {more}.", "用 {how} 可看{more}。";
    all_reasons: "all reasons and sources", "全部理由和来源";
    one_more_point: "{count} more point", "另外 {count} 项";
    more_points: "{count} more points", "另外 {count} 项";
    one_more_refused: "{count} refused way that breaks law or terms", "{count} 种违法或违规的做法（请勿使用）";
    more_refused: "{count} refused ways that break law or terms", "{count} 种违法或违规的做法（请勿使用）";
    silent_document: "The document says nothing about the {gate} for this; silence is not a block.",
        "文档没有谈到此事的{gate}问题；没有谈到不等于不行。";
    silent_evidence: "No evidence was found that bears on the {gate} for this; that is not a block, and not a promise.",
        "没有找到涉及此事{gate}问题的证据；这不等于不行，也不等于保证可行。";
    any_figure: "any", "任意";
    some_figure: "there is one", "有";
    no_figure: "none", "没有";
    range_and: " and ", "且";
    today: "today", "今天";
    now: "now", "此刻";
    exactly_ago: "exactly {span} ago", "正好 {span}前";
    exactly_ahead: "exactly {span} ahead", "正好 {span}后";
    now_or_later: "{now} or later", "{now}或以后";
    later_than_now: "later than {now}", "{now}以后";
    before_now: "before {now}", "{now}以前";
    now_or_earlier: "{now} or earlier", "{now}或以前";
    at_most_ago: "at most {span} ago", "距今不超过 {span}";
    less_than_ago: "less than {span} ago", "距今不足 {span}";
    more_than_ago: "more than {span} ago", "距今超过 {span}";
    at_least_ago: "at least {span} ago", "距今至少 {span}";
    at_least_ahead: "at least {span} ahead", "至少 {span}后";
    more_than_ahead: "more than {span} ahead", "{span}以后";
    less_than_ahead: "less than {span} ahead", "{span}以内";
    at_most_ahead: "at most {span} ahead", "不晚于 {span}后";
    not_before: "not before {figure}", "不早于{figure}";
    after: "after {figure}", "晚于{figure}";
    before: "before {figure}", "早于{figure}";
    not_after: "not after {figure}", "不晚于{figure}";
    at_least: "at least {figure}", "不少于{figure}";
    more_than: "more than {figure}", "超过{figure}";
    less_than: "less than {figure}", "少于{figure}";
    at_most: "at most {figure}", "不超过{figure}";
    same_as: "the same as {figure}", "等于{figure}";
    figure_of: "“{fact}”", "「{fact}」";
    figure_plus: "“{fact}” plus {figure}", "「{fact}」加 {figure}";
    figure_less: "“{fact}” less {figure}", "「{fact}」减 {figure}";
    span_days: "{count} day|{count} days", "{count} 天";
    span_hours: "{count} hour|{count} hours", "{count} 小时";
    span_minutes: "{count} minute|{count} minutes", "{count} 分钟";
    span_seconds: "{count} second|{count} seconds", "{count} 秒";
    span_months: "{count} month|{count} months", "{count} 个月";
    span_years: "{count} year|{count} years", "{count} 年";
}

impl Phrases {
    /// The engine's own phrases in a language.
    pub(crate) fn own(lang: Lang) -> &'static Phrases {
        lang.pick(&EN, &ZH)
    }

    /// For each language for which the rulebook brings phrases: the complete set.
    pub(super) fn brought(languages: &[Lang], brought: &[Brought]) -> Box<[Phrases]> {
        let other =
            |lang: &&Lang| matches!(lang, Lang::Other(_)) || brought.iter().any(|brought| brought.lang == **lang);
        languages.iter().filter(other).map(|lang| Phrases::bringing(*lang, brought)).collect()
    }
}

/// Fills the places of a phrase.
pub(crate) fn fill(phrase: &str, parts: &[(&str, &str)]) -> String {
    let (mut filled, mut rest) = (String::with_capacity(phrase.len() + 32), phrase);
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, behind)) = after.split_once('}') else { break };
        filled.push_str(parts.iter().find(|(part, _)| *part == name).map_or("", |(_, text)| text));
        rest = behind;
    }
    filled.push_str(rest);
    filled
}

/// The names of the places of a phrase.
#[cfg(feature = "yaml")]
pub(crate) fn parts(phrase: &str) -> std::collections::BTreeSet<&str> {
    phrase.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0)).collect()
}
