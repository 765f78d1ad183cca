//! The check list for editors who read the sources of a rulebook again.

use jiff::civil::Date;
use serde::Serialize;

use super::markdown::escape;
use super::text::{Lines, PLAIN};
use crate::engine::error::Error;
use crate::engine::model::{Lang, ReadAs, Text};
use crate::engine::rulebook::Rulebook;
use crate::workbench::round::{Place, Reading};

/// The most countries, goals or entries that are named; the others are counted.
const NAMED: usize = 4;

/// Claims to read again, with instructions for each: a working list for an editor.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::Rulebook;
/// use simbind::explain::CheckList;
/// use simbind::model::Lang;
///
/// let rulebook = Rulebook::builtin();
/// let list = CheckList::of(rulebook, Some("NZ"), None, Some(3))?;
/// assert_eq!(list.to_markdown(Lang::En).matches("- [ ] ").count(), 3);
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct CheckList<'r> {
    /// The day that decides which claims are due.
    today: Date,
    /// The number of claims that could be read again.
    claims: usize,
    /// The number of overdue claims among them.
    overdue: usize,
    /// The number of claims that would change an answer if they were withdrawn.
    decide: usize,
    /// The number of those that rest on one source.
    decide_on_one_source: usize,
    /// The first claims of the list.
    list: Vec<Task<'r>>,
}

/// A claim with its instructions.
#[derive(Clone, Debug, Serialize)]
struct Task<'r> {
    #[serde(flatten)]
    reading: Reading<'r>,
    /// The instructions.
    todo: Text,
}

impl<'r> CheckList<'r> {
    /// The list for a rulebook or for one country's file, as of a day (by default the date of the rulebook); the first
    /// claims up to a number, or all.
    ///
    /// # Errors
    /// When the country is unknown.
    pub fn of(
        rulebook: &'r Rulebook,
        country: Option<&str>,
        today: Option<Date>,
        top: Option<usize>,
    ) -> Result<CheckList<'r>, Error> {
        let readings = rulebook.round(country, today)?;
        let today = today.unwrap_or(rulebook.model.date);
        let decide = readings.iter().filter(|reading| reading.headlines() + reading.opinions() > 0);
        Ok(CheckList {
            today,
            claims: readings.len(),
            overdue: readings.iter().filter(|reading| reading.overdue()).count(),
            decide: decide.clone().count(),
            decide_on_one_source: decide.filter(|reading| reading.one_source()).count(),
            list: readings
                .into_iter()
                .take(top.unwrap_or(usize::MAX))
                .map(|reading| Task { todo: reading.text().each(|lang| todo(&reading, today, lang)), reading })
                .collect(),
        })
    }

    /// The list as text for a terminal of a width in columns.
    #[must_use]
    pub fn to_text(&self, lang: Lang, width: usize) -> String {
        let mut out = Lines::new(width, false);
        out.line(&self.title(lang), PLAIN);
        out.wrap(&self.summary(lang), "", "", PLAIN);
        out.wrap(&in_general(self.today, lang), "", "", PLAIN);
        for (at, Task { reading, .. }) in self.list.iter().enumerate() {
            out.blank();
            out.wrap(&format!("{}. {}", at + 1, head(reading, lang)), "", "   ", PLAIN);
            out.wrap(reading.text().get(lang), "   ", "   ", PLAIN);
            for place in reading.places() {
                out.wrap(&where_it_stands(place, lang), "   @ ", "     ", PLAIN);
                // Addresses are not wrapped, so that a terminal can open them.
                place.url().iter().for_each(|url| out.line(&format!("     {url}"), PLAIN));
            }
            out.wrap(&hangs_on(reading, lang), "   ", "     ", PLAIN);
            if let Some(besides) = besides(reading, lang) {
                out.wrap(besides, "   → ", "     ", PLAIN);
            }
        }
        let left = self.claims - self.list.len();
        if left > 0 {
            out.blank();
            let rest = lang.pick(
                format!("{left} more: `--all`, or `--top NUMBER`"),
                format!("另有 {left} 条：`--all` 或 `--top 条数`"),
            );
            out.line(&rest, PLAIN);
        }
        out.text
    }

    /// The list as Markdown, with a check box for each claim.
    #[must_use]
    pub fn to_markdown(&self, lang: Lang) -> String {
        let (summary, in_general) = (self.summary(lang), in_general(self.today, lang));
        let mut out = format!("# {}\n\n{}\n\n{in_general}\n", escape(&self.title(lang)), escape(&summary));
        for Task { reading, .. } in &self.list {
            out.push_str(&format!("\n- [ ] **{}**\n", escape(&head(reading, lang))));
            out.push_str(&format!("  {}\n", escape(reading.text().get(lang))));
            for place in reading.places() {
                let address = place.url().map(|url| format!(" <{url}>")).unwrap_or_default();
                out.push_str(&format!("  - {}{address}\n", escape(&where_it_stands(place, lang))));
            }
            out.push_str(&format!("  - {}\n", escape(&hangs_on(reading, lang))));
            if let Some(besides) = besides(reading, lang) {
                out.push_str(&format!("  - → {besides}\n"));
            }
        }
        out
    }

    fn title(&self, lang: Lang) -> String {
        let (shown, claims, today) = (self.list.len(), self.claims, self.today);
        lang.pick(
            format!("What to read again first, as of {today}: {shown} of {claims} claims"),
            format!("先复核哪些论断（截至 {today}）：{claims} 条中的 {shown} 条"),
        )
    }

    fn summary(&self, lang: Lang) -> String {
        let CheckList { overdue, decide, decide_on_one_source: one, .. } = self;
        lang.pick(
            format!("overdue: {overdue}; would change an answer if wrong: {decide}, of these on one source: {one}"),
            format!("逾期 {overdue} 条；一旦不成立就会改变回答的有 {decide} 条，其中 {one} 条只有一个来源"),
        )
    }
}

/// The head of an entry, such as "ACC-04: grade D, one source, read 2026-11-22, due 2027-11-22".
fn head(reading: &Reading<'_>, lang: Lang) -> String {
    let mut parts = vec![lang.pick(format!("grade {}", reading.grade()), format!("等级 {}", reading.grade()))];
    if reading.inferred() {
        parts.push(lang.pick("our inference", "我们的推断").to_owned());
    }
    match (reading.one_source(), reading.voices()) {
        (true, _) => parts.push(lang.pick("one source", "只有一个来源").to_owned()),
        (false, voices) if voices > 1 => {
            parts.push(lang.pick(format!("{voices} independent sources"), format!("{voices} 个独立来源")));
        }
        _ => {}
    }
    match reading.read() {
        Some(read) => parts.push(lang.pick(format!("read {read}"), format!("{read} 读过"))),
        None => parts.push(lang.pick("not known when it was read", "何时读过不详").to_owned()),
    }
    match reading.due() {
        Some(due) if reading.overdue() => {
            parts.push(lang.pick(format!("OVERDUE since {due}"), format!("已逾期（{due}）")))
        }
        Some(due) => parts.push(lang.pick(format!("due {due}"), format!("{due} 到期"))),
        None => parts.push(lang.pick("OVERDUE", "已逾期").to_owned()),
    }
    let colon = lang.pick(": ", "：");
    format!("{}{colon}{}", reading.claim(), parts.join(comma(lang)))
}

/// The place of a claim, such as "Tencent, “Release notes”, section 3, 2023-07-20".
fn where_it_stands(place: &Place<'_>, lang: Lang) -> String {
    let title = lang.pick(format!("“{}”", place.title()), format!("《{}》", place.title()));
    let date = place.published().unwrap_or(lang.pick("undated", "未注明日期"));
    let reprint = (place.how() == ReadAs::Reprint).then_some(lang.pick("read as a reprint", "读的是转载"));
    let publisher = lang.pick(place.publisher(), place.publisher_zh().or(place.publisher()));
    let parts = [publisher, Some(&*title), place.locator(), Some(date), reprint];
    parts.into_iter().flatten().collect::<Vec<_>>().join(comma(lang))
}

fn hangs_on(reading: &Reading<'_>, lang: Lang) -> String {
    let (headlines, opinions, asked) = (reading.headlines(), reading.opinions(), reading.asked());
    let mut parts = Vec::new();
    if headlines + opinions > 0 {
        parts.push(lang.pick(
            format!("headlines changed {headlines} of {asked}, opinions {opinions}"),
            format!("{asked} 个结论中有 {headlines} 个、另有 {opinions} 个分项意见会变"),
        ));
        let (countries, goals) = (few(reading.countries(), lang), few(reading.goals(), lang));
        parts.push(lang.pick(format!("in {countries}, for {goals}"), format!("涉及 {countries}；目的 {goals}")));
    }
    if !reading.fallen().is_empty() {
        let fallen = few(reading.fallen(), lang);
        parts.push(lang.pick(format!("no longer in force: {fallen}"), format!("不再生效：{fallen}")));
    }
    if parts.is_empty() {
        parts.push(lang.pick("nothing changes", "没有变化").to_owned());
    }
    format!("{}{}", lang.pick("if it falls: ", "一旦不成立："), parts.join(lang.pick("; ", "；")))
}

/// A few names, and the number of the others.
fn few(names: &[String], lang: Lang) -> String {
    let named = names.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(lang.pick(", ", "、"));
    match names.len().saturating_sub(NAMED) {
        0 => named,
        more => lang.pick(format!("{named} and {more} more"), format!("{named} 等 {} 个", names.len())),
    }
}

fn comma(lang: Lang) -> &'static str {
    lang.pick(", ", "，")
}

/// The instructions for every claim.
fn in_general(today: Date, lang: Lang) -> String {
    lang.pick(
        format!("As before: set `verified: \"{today}\"`. Changed: give it an `until`, and a new claim a `from`."),
        format!("没有变化：写 `verified: \"{today}\"`。有变化：给它写 `until`，新增一条写明 `from` 的论断。"),
    )
}

/// The additional instructions for this claim.
fn besides(reading: &Reading<'_>, lang: Lang) -> Option<&'static str> {
    match (reading.inferred(), reading.one_source()) {
        (true, _) => Some(lang.pick(
            "look for a source that settles it; where there is none, see that it still follows",
            "找能定论的来源；没有的话，看推断是否仍然成立",
        )),
        (false, true) => Some(lang.pick("look for a second source", "再找一个来源")),
        (false, false) => None,
    }
}

/// All instructions in one line.
fn todo(reading: &Reading<'_>, today: Date, lang: Lang) -> String {
    let besides = besides(reading, lang).map(|besides| format!("{besides}{}", lang.pick(". ", "。")));
    format!("{}{}", besides.unwrap_or_default(), in_general(today, lang))
}
