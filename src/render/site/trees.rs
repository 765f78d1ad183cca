//! The pages of question trees: every question that can come up for a goal, in the best order.

use super::data::{Outcome, Tree};
use super::html::Html;
use super::links;
use super::shell::View;
use crate::reason::analysis::{Branch, QuestionTree, Then};
use crate::render::explain::capital;

/// The greatest depth of nested questions, since phones are narrow; deeper ones stand by themselves.
const DEEPEST: usize = 5;

/// The placement of the questions of a tree: by themselves (if they are reached in several ways, or are deep), or
/// nested in the answer that leads to them.
struct Layout {
    by_itself: Vec<bool>,
}

impl Layout {
    fn of(tree: &QuestionTree<'_>) -> Layout {
        let mut reached = vec![0_usize; tree.questions.len()];
        let mut deep = vec![0_usize; tree.questions.len()];
        // Each question precedes those that can follow it, so its own placement is known by then.
        for (place, question) in tree.questions.iter().enumerate() {
            let nested = reached.get(place) == Some(&1) && deep.get(place).is_some_and(|deep| *deep < DEEPEST);
            let next = if nested { deep.get(place).map_or(0, |deep| deep + 1) } else { 1 };
            for branch in &question.branches {
                if let Then::Ask(then) = branch.then {
                    reached.get_mut(then).into_iter().for_each(|reached| *reached += 1);
                    deep.get_mut(then).into_iter().for_each(|deep| *deep = next);
                }
            }
        }
        let by_itself = reached.iter().zip(&deep).map(|(reached, deep)| *reached != 1 || *deep >= DEEPEST);
        Layout { by_itself: by_itself.collect() }
    }

    fn by_itself(&self, place: usize) -> bool {
        self.by_itself.get(place).copied().unwrap_or(true)
    }
}

impl<'v> View<'v> {
    pub(super) fn tree_page(self, tree: &Tree<'_>) -> String {
        format!("tree-{}-{}.html", links::slug(&self.data.model.vocabulary.goals[tree.goal].id), tree.number)
    }

    /// The index of trees: which tree holds for which rows.
    pub(super) fn trees_index(self) -> (String, String) {
        self.page(links::TREES, self.say("What to ask", "该问什么"), |html| {
            let (_, many, _) = self.scope();
            let capital = capital(many);
            html.p(&self.lang.pick(
                format!("For each goal, the questions that settle the headline with the fewest on average. {capital} that lead to the same questions share a tree."),
                format!("每个目的各有一棵提问树，用平均最少的问题定下总结论。问题相同的{many}共用一棵树。"),
            ));
            for (id, goal) in self.data.model.vocabulary.goals.entries() {
                html.h2(&links::anchor("goal", &goal.id), self.get(&goal.label));
                html.el("ul", &[], |html| {
                    for tree in self.data.trees.iter().filter(|tree| tree.goal == id) {
                        html.el("li", &[], |html| {
                            html.link(&self.tree_page(tree), &self.tree_size(tree));
                            html.text(&self.words.colon);
                            self.holds_for(html, tree);
                        });
                    }
                });
            }
        })
    }

    fn tree_size(self, tree: &Tree<'_>) -> String {
        match &tree.tree {
            Err(_) => self.say("too large", "过大").to_owned(),
            Ok(tree) if tree.questions.is_empty() => self.say("nothing to ask", "无需提问").to_owned(),
            Ok(tree) => self.lang.pick(
                format!("{} at most, {:.1} on average", count(tree.worst_case), tree.expected),
                format!("最多 {} 问，平均 {:.1} 问", tree.worst_case, tree.expected),
            ),
        }
    }

    fn holds_for(self, html: &mut Html, tree: &Tree<'_>) {
        let rows = tree.rows.iter().filter_map(|row| self.data.rows.get(*row));
        self.listed(html, self.say(", ", "、"), rows, |html, row| {
            html.link(&self.row_page(row.country), &self.row_name(row.country));
        });
    }

    pub(super) fn tree(self, tree: &'v Tree<'_>) -> (String, String) {
        let goal = self.data.model.vocabulary.goals[tree.goal].label.get(self.lang);
        let title = format!("{}{}{goal}", self.say("What to ask", "该问什么"), &self.words.colon);
        self.page(&self.tree_page(tree), &title, |html| {
            html.el("p", &[], |html| {
                html.text(self.say("Holds for ", "适用于：")).el("span", &[], |html| self.holds_for(html, tree));
                html.text(self.say(".", "。"));
            });
            match &tree.tree {
                Err(error) => {
                    html.p(&error.to_string());
                }
                Ok(found) => {
                    self.about_tree(html, tree, found);
                    self.questions(html, found);
                }
            }
        })
    }

    fn about_tree(self, html: &mut Html, tree: &Tree<'_>, found: &QuestionTree<'_>) {
        if found.questions.is_empty() {
            return;
        }
        let proved = if found.optimal {
            self.say(" It is proved that no other order takes fewer on average.", "已证明没有别的顺序平均更少。")
        } else {
            self.say(" A good order; that none takes fewer is not proved.", "这是一个好的顺序；未证明没有更少的。")
        };
        let size = self.tree_size(tree);
        let intro = self.lang.pick(
            format!("It takes {size}, every open situation being as likely as any other.{proved}"),
            format!("{size}（假定各种情形同样可能）。{proved}"),
        );
        html.p(&intro);
        html.p(self.say(
            "What follows an answer stands below it, and folds away. What several answers lead to stands once, and is linked.",
            "后续问题列在回答之下，可以收起。多个回答通向的同一问题只列一次，以链接指向。",
        ));
    }

    fn questions(self, html: &mut Html, tree: &'v QuestionTree<'_>) {
        if let Then::Settled { verdict, guaranteed } = tree.start {
            html.el("p", &[], |html| self.outcome(html, Outcome { verdict, guaranteed }));
        }
        let layout = Layout::of(tree);
        for place in (0..tree.questions.len()).filter(|place| layout.by_itself(*place)) {
            html.el("section", &[("class", "tree")], |html| self.question(html, tree, &layout, place));
        }
    }

    fn question(self, html: &mut Html, tree: &'v QuestionTree<'_>, layout: &Layout, place: usize) {
        let Some(question) = tree.questions.get(place) else { return };
        html.el("div", &[("class", "question"), ("id", &question_anchor(place))], |html| {
            html.el("p", &[("class", "ask")], |html| {
                html.leaf("b", &[], &format!("{}.", place + 1)).text(" ").text(self.get(&question.fact.question));
                html.text(" ");
                html.el("small", &[], |html| {
                    html.link(&links::word("fact", &question.fact.id), &question.fact.id);
                });
            });
            html.el("ul", &[], |html| {
                for branch in &question.branches {
                    html.el("li", &[], |html| self.branch(html, tree, layout, branch));
                }
            });
        });
    }

    fn branch(self, html: &mut Html, tree: &'v QuestionTree<'_>, layout: &Layout, branch: &'v Branch<'_>) {
        let answers = branch.answers().map(|value| value.label.get(self.lang)).collect::<Vec<_>>();
        let answers = answers.join(&self.words.or);
        match branch.then {
            Then::Settled { verdict, guaranteed } => {
                html.leaf("b", &[], &answers).text(" → ");
                self.outcome(html, Outcome { verdict, guaranteed });
            }
            Then::Ask(then) if layout.by_itself(then) => {
                html.leaf("b", &[], &answers).text(" → ");
                let asks = tree.questions.get(then).map_or("", |question| question.fact.question.get(self.lang));
                html.link(&format!("#{}", question_anchor(then)), &format!("{}. {asks}", then + 1));
            }
            Then::Ask(then) => {
                html.el("details", &[("open", "")], |html| {
                    html.el("summary", &[], |html| {
                        html.leaf("b", &[], &answers);
                    });
                    self.question(html, tree, layout, then);
                });
            }
        }
    }
}

fn question_anchor(place: usize) -> String {
    format!("question-{}", place + 1)
}

fn count(questions: usize) -> String {
    format!("{questions} question{}", if questions == 1 { "" } else { "s" })
}
