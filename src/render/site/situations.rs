//! The page of a typical situation: for each goal its outcome, country by country. Countries with the same outcome are
//! grouped, and within a group those with the same limits, ways and sources: most rules hold everywhere, and nobody
//! reads the same answer twenty times.

use std::cmp::Reverse;

use super::data::{Asker, Row};
use super::html::Html;
use super::links;
use super::sheet::{Place, seen};
use super::shell::View;
use crate::engine::model::{Goal, GoalId};
use crate::render::explain::{Block, brief, capital};

/// Rows with the same outcome.
struct Group<'v> {
    /// The sentence and its additions.
    outcome: Vec<Block>,
    parts: Vec<Part<'v>>,
}

/// The other parts of the answer, with the rows that share them.
struct Part<'v> {
    rest: Vec<Block>,
    rows: Vec<&'v Row<'v>>,
}

impl<'v> View<'v> {
    /// The page of a column of the picture.
    pub(super) fn situation(self, column: usize) -> Option<(String, String)> {
        let asker = *self.data.askers.get(column)?;
        let title = capital(&self.asker(asker));
        Some(self.page(&self.asker_page(asker), &title, |html| {
            let (_, many, _) = self.scope();
            html.p(&self.lang.pick(
                format!("For each thing that you may want: the answer, and the {many} for which it is the same."),
                format!("您想做的每件事结论如何，哪些{many}结论相同。"),
            ));
            self.presumed(html, asker);
            self.goal_links(html);
            for (id, goal) in self.data.model.vocabulary.goals.entries() {
                self.in_situation(html, column, id, goal);
            }
        }))
    }

    /// Writes the facts that the situation assumes.
    fn presumed(self, html: &mut Html, asker: Asker<'v>) {
        let Asker::Typical(situation) = asker else { return };
        html.el("details", &[], |html| {
            html.leaf("summary", &[], self.say("What this assumes about you", "这里假定您的情况是"));
            html.el("ul", &[], |html| {
                for (fact, values) in &situation.facts {
                    html.el("li", &[], |html| self.told(html, *fact, *values));
                }
                if situation.nothing_else {
                    html.leaf("li", &[], self.say("and you have nothing else", "除此以外没有别的"));
                }
            });
        });
    }

    fn in_situation(self, html: &mut Html, column: usize, id: GoalId, goal: &'v Goal) {
        html.el("section", &[], |html| {
            html.h2(&links::anchor("goal", &goal.id), &capital(self.get(&goal.label)));
            let (groups, none) = self.groups(column, id);
            for group in groups {
                html.el("article", &[], |html| self.group(html, goal, &group));
            }
            if !none.is_empty() {
                html.el("article", &[], |html| {
                    html.leaf("p", &[("class", "sentence")], self.does_not_arise());
                    self.places(html, goal, &none);
                });
            }
        });
    }

    fn group(self, html: &mut Html, goal: &'v Goal, group: &Group<'v>) {
        for (at, part) in group.parts.iter().enumerate() {
            let page = part.rows.first().map_or_else(String::new, |row| self.row_page(row.country));
            let all = format!("{page}#{}", links::anchor("worked", &goal.id));
            let refused = format!("{page}#unlawful");
            let place = Place { heading: "h3", all: &all, refused: &refused, situation: &|_| None };
            if at == 0 {
                self.blocks(html, &group.outcome, &place);
            }
            self.places(html, goal, &part.rows);
            self.fold(html, &part.rest, &place);
        }
    }

    /// The rows grouped by answer, with the answer of most rows first; and the rows for which the question does not
    /// arise.
    fn groups(self, column: usize, id: GoalId) -> (Vec<Group<'v>>, Vec<&'v Row<'v>>) {
        let (mut groups, mut none): (Vec<Group<'v>>, Vec<&Row<'_>>) = Default::default();
        for row in &self.data.rows {
            let Some(answer) = row.answers.iter().find(|answer| answer.goal == id) else { continue };
            let Some(Some(cell)) = answer.cells.get(column) else {
                none.push(row);
                continue;
            };
            let mut outcome = of_one_situation(brief(&cell.answer, self.lang).blocks);
            let rest = outcome.split_off(seen(&outcome));
            let known = groups.iter().position(|group| group.outcome == outcome).unwrap_or_else(|| {
                groups.push(Group { outcome, parts: Vec::new() });
                groups.len() - 1
            });
            let Some(group) = groups.get_mut(known) else { continue };
            match group.parts.iter_mut().find(|part| part.rest == rest) {
                Some(part) => part.rows.push(row),
                None => group.parts.push(Part { rest, rows: vec![row] }),
            }
        }
        groups.iter_mut().for_each(|group| group.parts.sort_by_key(|part| Reverse(part.rows.len())));
        groups.sort_by_key(|group| Reverse(group.parts.iter().map(|part| part.rows.len()).sum::<usize>()));
        (groups, none)
    }

    /// Writes the names of places, each as the link target of its cell of the picture.
    fn places(self, html: &mut Html, goal: &Goal, rows: &[&Row<'_>]) {
        html.el("ul", &[("class", "places"), ("aria-label", self.say("Holds for", "适用于"))], |html| {
            for row in rows {
                html.el("li", &[("id", &self.cell_anchor(goal, row))], |html| {
                    let page = format!("{}#{}", self.row_page(row.country), links::anchor("goal", &goal.id));
                    html.link(&page, &self.row_name(row.country));
                });
            }
        });
    }
}

/// An answer without the parts that differ by place, and without rows of typical situations, since the page is about
/// one.
fn of_one_situation(blocks: Vec<Block>) -> Vec<Block> {
    let mut kept: Vec<Block> = Vec::new();
    for block in blocks {
        match block {
            Block::Title(_) => {}
            Block::Row { .. } => {
                // The heading of the rows is removed with them.
                if let Some(Block::Heading(..)) = kept.last() {
                    kept.pop();
                }
            }
            block => kept.push(block),
        }
    }
    kept
}
