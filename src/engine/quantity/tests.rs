//! Cells against figures one by one, and the words in which they are shown.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use super::named::{cell, figures_label, range_label};
use super::*;
use crate::engine::dice::Dice;
use crate::engine::ids::FactId;
use crate::engine::model::{Lang, NamedRange};

fn cut(at: i64, above: bool) -> Cut {
    Cut { at, months: 0, runs: false, above }
}

fn months(months: i32, runs: bool, above: bool) -> Cut {
    Cut { at: 0, months, runs, above }
}

fn quantity(kind: QuantityKind, shown: [&str; 2], cuts: Vec<Cut>) -> Quantity {
    let [en, zh] = shown.map(|shown| Str::from(shown.to_owned()));
    Quantity { cuts: cuts.into(), ..Quantity::new(kind, Text::of([(Lang::En, en), (Lang::Zh, zh)]).unwrap(), None) }
}

/// Each cell: its name, and its label in both languages.
fn shown(quantity: &Quantity) -> Vec<String> {
    let cells = (0..quantity.cells_made()).map(ValueId::at).chain(quantity.absent());
    let one = cells.map(|at| {
        let (id, label) = cell(quantity, at);
        format!("{id} | {} | {}", label.get(Lang::En), label.get(Lang::Zh))
    });
    one.collect()
}

const DAYS: [&str; 2] = ["{}", "{}"];

#[test]
fn cells_of_amounts_and_counts_are_shown() {
    let euros = QuantityKind::Money.steps();
    let mut money = quantity(
        QuantityKind::Money,
        ["EUR {}", "{} 欧元"],
        vec![cut(200 * euros, false), cut(200 * euros, true), cut(5_000 * euros, true), cut(1_234_567 * euros, false)],
    );
    let cells = [
        "<200 | less than EUR 200 | 少于 200 欧元",
        "200 | EUR 200 | 200 欧元",
        ">200..<=5000 | more than EUR 200 and at most EUR 5,000 | 超过 200 欧元且不超过 5,000 欧元",
        ">5000..<1234567 | more than EUR 5,000 and less than EUR 1,234,567 | 超过 5,000 欧元且少于 1,234,567 欧元",
        ">=1234567 | at least EUR 1,234,567 | 不少于 1,234,567 欧元",
    ];
    assert_eq!(shown(&money), cells);
    money.least = Some(200 * euros);
    money.optional = true;
    assert_eq!(shown(&money), [&cells[..], &["none | none | 没有"]].concat());
    let most = MOST / euros + 1;
    for (ends, en, zh) in [
        ((300, 300), "EUR 300", "300 欧元"),
        ((200, 300), "at most EUR 300", "不超过 300 欧元"),
        ((300, 400), "at least EUR 300 and at most EUR 400", "不少于 300 欧元且不超过 400 欧元"),
        ((300, most), "at least EUR 300", "不少于 300 欧元"),
        ((200, most), "there is one", "有"),
    ] {
        let figures = Figures { least: ends.0 * euros, most: (ends.1 * euros).min(MOST) };
        assert_eq!([Lang::En, Lang::Zh].map(|lang| figures_label(&money, figures, lang)), [en, zh], "{ends:?}");
    }
    let name = |id: &'static str, least: Option<i64>, most: Option<i64>| NamedRange {
        id: Str::from(id),
        label: Text::of([(Lang::En, Str::from(format!("{id} one"))), (Lang::Zh, Str::from(format!("{id} 个")))])
            .unwrap(),
        least,
        most,
        unusual: false,
    };
    let mut doses =
        quantity(QuantityKind::Count, ["{} dose|{} doses", "{} 剂"], vec![cut(1, false), cut(2, false), cut(5, false)]);
    doses.least = Some(0);
    doses.most = Some(9);
    assert_eq!(
        shown(&doses),
        [
            "0 | 0 doses | 0 剂",
            "1 | 1 dose | 1 剂",
            ">=2..<5 | at least 2 doses and less than 5 doses | 不少于 2 剂且少于 5 剂",
            ">=5 | at least 5 doses | 不少于 5 剂",
        ]
    );
    doses.ranges = vec![
        name("few", None, Some(0)),
        name("some", Some(2), Some(4)),
        name("many", Some(5), None),
        name("odd", Some(1), Some(2)),
    ]
    .into();
    assert_eq!(
        shown(&doses),
        ["few | few one | few 个", "1 | 1 dose | 1 剂", "some | some one | some 个", "many | many one | many 个",]
    );
    doses.other = Some(FactId::at(0));
    doses.other_label = Some(Text::of([(Lang::En, "series".into()), (Lang::Zh, "疗程".into())]).unwrap());
    doses.cuts = vec![cut(-1, false), cut(0, false), cut(0, true), cut(3, true)].into();
    assert_eq!(
        shown(&doses),
        [
            "<-1 | less than “series” less 1 dose | 少于「疗程」减 1 剂",
            ">=-1..<0 | at least “series” less 1 dose and less than “series” | 不少于「疗程」减 1 剂且少于「疗程」",
            "0 | the same as “series” | 等于「疗程」",
            ">0..<=+3 | more than “series” and at most “series” plus 3 doses | 超过「疗程」且不超过「疗程」加 3 剂",
            ">+3 | more than “series” plus 3 doses | 超过「疗程」加 3 剂",
        ]
    );
}

#[test]
fn cells_of_days_and_moments_are_shown() {
    let of = |kind: QuantityKind, day: i64| {
        let at = 20_000 * day;
        let own = quantity(
            kind,
            DAYS,
            vec![cut(at, false), cut(at, true), cut(at + 40 * day, false), cut(at + 41 * day, true)],
        );
        let mut ago = quantity(
            kind,
            DAYS,
            vec![
                months(-24, false, false),
                months(-6, true, false),
                months(-6, true, true),
                cut(-2 * day, false),
                cut(-2 * day, true),
                cut(-day, false),
                cut(0, false),
                cut(0, true),
                cut(day, false),
                cut(day, true),
                months(1, false, true),
                months(18, false, false),
            ],
        );
        ago.from_now = true;
        let from_now = shown(&ago);
        ago.from_now = false;
        ago.other = Some(FactId::at(0));
        ago.other_label = Some(Text::of([(Lang::En, "start".into()), (Lang::Zh, "开始".into())]).unwrap());
        ago.cuts =
            vec![cut(-2 * day, true), cut(0, false), cut(day, false), cut(day, true), cut(1_000 * day, false)].into();
        let two_days = Figures { least: at, most: at + day };
        let told = [Lang::En, Lang::Zh].map(|lang| figures_label(&ago, two_days, lang));
        (shown(&own), from_now, shown(&ago), told)
    };
    let (own, from_now, from_other, told) = of(QuantityKind::Date, 1);
    assert_eq!(
        own,
        [
            "<2024-10-04 | before 2024-10-04 | 早于 2024-10-04",
            "2024-10-04 | 2024-10-04 | 2024-10-04",
            ">2024-10-04..<2024-11-13 | after 2024-10-04 and before 2024-11-13 | 晚于 2024-10-04且早于 2024-11-13",
            ">=2024-11-13..<=2024-11-14 | not before 2024-11-13 and not after 2024-11-14 | 不早于 2024-11-13且不晚于 2024-11-14",
            ">2024-11-14 | after 2024-11-14 | 晚于 2024-11-14",
        ]
    );
    assert_eq!(
        from_now,
        [
            "<now-24mo | more than 2 years ago | 距今超过 2 年",
            ">=now-24mo..<now-6mo* | more than 6 months ago and at most 2 years ago | 距今超过 6 个月且距今不超过 2 年",
            "now-6mo* | exactly 6 months ago | 正好 6 个月前",
            ">now-6mo*..<now-2d | more than 2 days ago and less than 6 months ago | 距今超过 2 天且距今不足 6 个月",
            "now-2d | exactly 2 days ago | 正好 2 天前",
            ">now-2d..<now-1d | more than 1 day ago and less than 2 days ago | 距今超过 1 天且距今不足 2 天",
            ">=now-1d..<now | before today and at most 1 day ago | 今天以前且距今不超过 1 天",
            "now | today | 今天",
            ">now..<now+1d | less than 1 day ahead and later than today | 1 天以内且今天以后",
            "now+1d | exactly 1 day ahead | 正好 1 天后",
            ">now+1d..<=now+1mo | at most 1 month ahead and more than 1 day ahead | 不晚于 1 个月后且1 天以后",
            ">now+1mo..<now+18mo | less than 18 months ahead and more than 1 month ahead | 18 个月以内且1 个月以后",
            ">=now+18mo | at least 18 months ahead | 至少 18 个月后",
        ]
    );
    assert_eq!(
        from_other,
        [
            "<=-2d | not after “start” less 2 days | 不晚于「开始」减 2 天",
            ">-2d..<0 | after “start” less 2 days and before “start” | 晚于「开始」减 2 天且早于「开始」",
            ">=0..<+1d | not before “start” and before “start” plus 1 day | 不早于「开始」且早于「开始」加 1 天",
            "+1d | the same as “start” plus 1 day | 等于「开始」加 1 天",
            ">+1d..<+1000d | after “start” plus 1 day and before “start” plus 1,000 days | 晚于「开始」加 1 天且早于「开始」加 1,000 天",
            ">=+1000d | not before “start” plus 1,000 days | 不早于「开始」加 1,000 天",
        ]
    );
    assert_eq!(told, ["not before 2024-10-04 and not after 2024-10-05", "不早于 2024-10-04且不晚于 2024-10-05",]);
    // Moments are worded alike, with their time in place of the day.
    let moments = of(QuantityKind::Moment, DAY);
    let timed = |text: &String| {
        let days = ["2024-10-04", "2024-10-05", "2024-11-13", "2024-11-14"];
        let text = days.iter().fold(text.clone(), |text, day| text.replace(day, &format!("{day}T00:00:00Z")));
        text.replace("today", "now").replace("今天", "此刻")
    };
    let timed = |texts: &[String]| texts.iter().map(timed).collect::<Vec<_>>();
    assert_eq!(moments.0, timed(&own));
    assert_eq!(moments.1, timed(&from_now));
    assert_eq!(moments.2, from_other);
    assert_eq!(moments.3.to_vec(), timed(&told));
    let mut ago = quantity(
        QuantityKind::Moment,
        DAYS,
        vec![
            cut(-48 * 3_600, false),
            cut(-90 * 60, false),
            cut(-3_600, true),
            cut(-60, false),
            cut(-59, true),
            cut(3_600, false),
        ],
    );
    ago.from_now = true;
    assert_eq!(
        shown(&ago),
        [
            "<now-2d | more than 2 days ago | 距今超过 2 天",
            ">=now-2d..<now-5400s | more than 90 minutes ago and at most 2 days ago | 距今超过 90 分钟且距今不超过 2 天",
            ">=now-5400s..<=now-1h | at least 1 hour ago and at most 90 minutes ago | 距今至少 1 小时且距今不超过 90 分钟",
            ">now-1h..<now-60s | more than 1 minute ago and less than 1 hour ago | 距今超过 1 分钟且距今不足 1 小时",
            ">=now-60s..<=now-59s | at least 59 seconds ago and at most 1 minute ago | 距今至少 59 秒且距今不超过 1 分钟",
            ">now-59s..<now+1h | less than 1 hour ahead and less than 59 seconds ago | 1 小时以内且距今不足 59 秒",
            ">=now+1h | at least 1 hour ahead | 至少 1 小时后",
        ]
    );
}

/// Some cuts in their order.
fn cuts(numbers: &mut Dice, from: i64, figures: usize) -> Vec<Cut> {
    let mut cuts = (0..numbers.below(5))
        .map(|_| cut(from + numbers.below(figures) as i64, numbers.below(2) == 0))
        .collect::<Vec<_>>();
    cuts.sort_by_key(|cut| (cut.at, cut.above));
    cuts.dedup_by_key(|cut| cut.at + i64::from(cut.above));
    cuts
}

/// The figures of a cell are those that lie in it, and a range of figures lies in the cells of its figures.
#[test]
fn figures_lie_in_the_cells_that_have_them() {
    let mut numbers = Dice(0x1234_5678_9ABC_DEF1);
    for round in 0..400 {
        let mut of = quantity(QuantityKind::Count, DAYS, cuts(&mut numbers, -3, 20));
        (of.least, of.most) = (Some(-5), Some(20));
        of.optional = numbers.below(2) == 0;
        let from = if round % 2 == 0 { 0 } else { numbers.below(7) as i64 };
        (of.from_now, of.other) = (from > 0, None);
        let figures = -5..=20_i64;
        // Said plainly: a figure lies behind each cut whose figure it is above, or is and the cut is below it.
        let cell_of = |figure: i64| {
            let behind = |cut: &&Cut| figure > cut.at + from || figure == cut.at + from && !cut.above;
            ValueId::at(of.cuts.iter().filter(behind).count())
        };
        for at in (0..of.cells_made()).map(ValueId::at) {
            let Figures { least, most } = of.figures_of(at, from);
            for figure in figures.clone() {
                assert_eq!((least..=most).contains(&figure), cell_of(figure) == at, "{figure} in {at:?} of {of:?}");
            }
            if from == 0 {
                assert!(least >= -5 && most <= 20, "{of:?}");
            }
        }
        for _ in 0..10 {
            let least = numbers.below(25) as i64 - 5;
            let most = least + numbers.below((21 - least) as usize) as i64;
            let cells = (least..=most).map(cell_of).collect::<ValueSet>();
            let between = ValueSet::first(cells.iter().last().unwrap().place() + 1);
            let between = between.without(ValueSet::first(cells.least().unwrap().place()));
            assert_eq!(of.cells(Figures { least, most }, from), between, "{least} to {most} of {of:?}");
        }
        if let Some(absent) = of.absent() {
            let Figures { least, most } = of.figures_of(absent, from);
            assert!(least > most, "no figure is absent");
        }
        assert_eq!(of.origin(99), if from > 0 { 99 } else { 0 });
    }
}

/// Cells that lie side by side are one range, in the words of a cell that has all their figures.
#[test]
fn cells_side_by_side_are_one_range() {
    let mut numbers = Dice(0x0F0F_1234_ABCD_0001);
    for _ in 0..200 {
        let mut of = quantity(QuantityKind::Count, ["{} dose|{} doses", "{} 剂"], cuts(&mut numbers, 1, 20));
        (of.least, of.most) = (Some(0), Some(25));
        of.optional = numbers.below(2) == 0;
        let all = (0..of.cells_made()).map(ValueId::at).chain(of.absent()).collect::<ValueSet>();
        let some = all.iter().filter(|_| numbers.below(3) > 0).collect::<ValueSet>();
        let mut runs: Vec<Vec<usize>> = Vec::new();
        for at in some.iter().map(Id::place) {
            let beside = runs.last().is_some_and(|run| run.contains(&(at.wrapping_sub(1))))
                && of.absent() != Some(ValueId::at(at));
            if beside { runs.last_mut().unwrap().push(at) } else { runs.push(vec![at]) }
        }
        for lang in [Lang::En, Lang::Zh] {
            let labels = runs.iter().map(|run| {
                // The same quantity without the cuts inside of the run.
                let (first, last) = (run[0], run[run.len() - 1]);
                let outer = of.cuts.iter().enumerate().filter(|(at, _)| *at < first || *at >= last);
                let merged =
                    Quantity { cuts: outer.map(|(_, cut)| cut.clone()).collect::<Vec<_>>().into(), ..of.clone() };
                let at =
                    if of.absent() == Some(ValueId::at(first)) { merged.absent().unwrap() } else { ValueId::at(first) };
                cell(&merged, at).1.get(lang).to_owned()
            });
            let labels = labels.collect::<Vec<_>>();
            assert_eq!(range_label(&of, some, lang, " / "), labels.join(" / "), "{some:?} of {of:?}");
        }
    }
}
