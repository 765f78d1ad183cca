//! The list of sources, with what rests on each.

use serde::Serialize;

use super::carrying::{Carried, carried_by};
use super::listing::SourceEntry;
use super::markdown::escape;
use super::text::{Lines, PLAIN};
use crate::engine::error::Error;
use crate::engine::model::Lang;
use crate::engine::rulebook::Rulebook;
use crate::workbench::sensitivity::Asked;

/// The sources of a rulebook with what rests on each; those that carry the most come first.
///
/// ```
/// # #[cfg(feature = "builtin")] {
/// use simbind::Rulebook;
/// use simbind::explain::SourceList;
/// use simbind::model::Lang;
///
/// let rulebook = Rulebook::builtin();
/// let list = SourceList::of(rulebook, Some("NZ"), Some(1))?;
/// assert!(list.to_text(Lang::En, 80).contains("NZ-DOC"));
/// # }
/// # Ok::<(), simbind::Error>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct SourceList<'r> {
    /// The number of situations that were evaluated.
    asked: usize,
    /// The number of sources.
    sources: usize,
    /// The first sources of the list.
    list: Vec<Row<'r>>,
}

/// A source with what rests on it.
#[derive(Clone, Debug, Serialize)]
struct Row<'r> {
    #[serde(flatten)]
    source: SourceEntry<'r>,
    /// The claims that cite it.
    claims: Vec<&'r str>,
    /// The headlines that change without the content that only this source has.
    headlines: usize,
    /// The opinions that change without it.
    opinions: usize,
    /// The rules, routes and alternatives that are withdrawn without it.
    fallen: usize,
}

impl<'r> SourceList<'r> {
    /// The sources of a rulebook, or those that one country's file cites; the first ones up to a number, or all.
    ///
    /// # Errors
    /// When the country is unknown.
    pub fn of(rulebook: &'r Rulebook, country: Option<&str>, top: Option<usize>) -> Result<SourceList<'r>, Error> {
        let of = country.map(|country| rulebook.country_id(country)).transpose()?;
        let (model, asked) = (rulebook.model(), Asked::of(rulebook));
        let mut rows = Vec::new();
        for (id, source) in model.sources.entries() {
            let claims = model.claims.iter().filter(|claim| claim.cites.iter().any(|cite| cite.source == id));
            let claims = claims.filter(|claim| of.is_none() || claim.country == of);
            let claims = claims.map(|claim| claim.id()).collect::<Vec<_>>();
            if !(claims.is_empty() && of.is_some()) {
                rows.push((carried_by(rulebook, &asked, source), claims, source));
            }
        }
        rows.sort_by_key(|(carried, ..)| carried.order());
        let sources = rows.len();
        let list = rows.into_iter().take(top.unwrap_or(usize::MAX)).map(|(carried, claims, source)| {
            let Carried { headlines, opinions, fallen, .. } = carried;
            Row { source: SourceEntry::of(source, model), claims, headlines, opinions, fallen }
        });
        Ok(SourceList { asked: asked.count(), sources, list: list.collect() })
    }

    /// The list as text for a terminal of a width in columns.
    #[must_use]
    pub fn to_text(&self, lang: Lang, width: usize) -> String {
        let mut out = Lines::new(width, false);
        out.wrap(&self.title(lang), "", "", PLAIN);
        for row in &self.list {
            let source = &row.source;
            out.blank();
            out.wrap(&format!("{} {}: {}", source.grade, source.id, row.read(lang)), "", "  ", PLAIN);
            out.wrap(&format!("{}{}", row.claimed(lang), row.alone(lang)), "  ", "    ", PLAIN);
            source.url.iter().for_each(|url| out.line(&format!("  {url}"), PLAIN));
        }
        out.text
    }

    /// The list as Markdown.
    #[must_use]
    pub fn to_markdown(&self, lang: Lang) -> String {
        let mut out = format!("{}\n\n", escape(&self.title(lang)));
        for row in &self.list {
            let Row { source, .. } = row;
            let address = source.url.map(|url| format!(" <{url}>")).unwrap_or_default();
            out.push_str(&format!(
                "- **{} {}**: {}{address}\n",
                source.grade,
                escape(source.id),
                escape(&row.read(lang))
            ));
            out.push_str(&format!("  {}{}\n", escape(&row.claimed(lang)), escape(&row.alone(lang))));
        }
        out
    }

    fn title(&self, lang: Lang) -> String {
        let (shown, sources, asked) = (self.list.len(), self.sources, self.asked);
        lang.pick(
            format!("{shown} of {sources} sources, with what changes in {asked} situations without what only they say"),
            format!("{sources} 个来源中的 {shown} 个；没有只出自该来源的内容时，{asked} 种情形的回答会怎样变"),
        )
    }
}

impl Row<'_> {
    /// The publisher, title and dates.
    fn read(&self, lang: Lang) -> String {
        let source = &self.source;
        let publisher = lang.pick(source.publisher, source.publisher_zh.or(source.publisher));
        let published = source.published.unwrap_or(lang.pick("undated", "未注明日期"));
        let read = source.retrieved.map(|day| lang.pick(format!("read {day}"), format!("{day} 读过")));
        let parts = [publisher, Some(source.document.unwrap_or(source.title)), Some(published), read.as_deref()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(lang.pick(", ", "，"))
    }

    fn claimed(&self, lang: Lang) -> String {
        let (count, names) = (self.claims.len(), self.claims.join(lang.pick(", ", "、")));
        match count {
            0 => lang.pick("no claim cites it", "没有论断引用").to_owned(),
            1 => lang.pick(format!("1 claim: {names}"), format!("1 条论断：{names}")),
            _ => lang.pick(format!("{count} claims: {names}"), format!("{count} 条论断：{names}")),
        }
    }

    /// The amount that rests on it alone.
    fn alone(&self, lang: Lang) -> String {
        let Row { headlines, opinions, fallen, .. } = self;
        if *fallen == 0 {
            return lang.pick("; nothing rests on it alone", "；没有内容只靠它").to_owned();
        }
        lang.pick(
            format!("; without it: headlines changed {headlines}, opinions {opinions}, no longer in force {fallen}"),
            format!("；没有它会改变 {headlines} 个结论、{opinions} 个分项意见，{fallen} 条规则或办法不再生效"),
        )
    }
}
