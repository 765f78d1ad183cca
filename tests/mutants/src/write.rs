//! All changes of one file, written into it, each behind its switch: `a < b` becomes
//! `(if crate::switched(7) { a <= b } else { a < b })`, a function begins with `if crate::switched(8) { return 0; }`, an arm that is
//! to go gets a guard.

use std::ops::Range;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::Result;
use crate::draw::{Mutant, Place};

/// A file with its changes.
pub struct Written {
    pub text: String,
    /// Where in the text each change stands, and what it was wrapped around: an error of the compiler in there is its doing.
    pub placed: Vec<(usize, Range<usize>, Range<usize>)>,
    /// Those that cannot be switched, and why.
    pub left_out: Vec<(usize, &'static str)>,
}

/// Text that comes before and after a part of the file.
struct Edit {
    around: Range<usize>,
    before: String,
    after: &'static str,
    /// Where in `before` each change stands.
    changes: Vec<(usize, Range<usize>)>,
}

struct Writer<'a> {
    text: &'a str,
    /// Where each line begins.
    lines: Vec<usize>,
    mutants: Vec<(usize, &'a Mutant)>,
    edits: Vec<Edit>,
    /// How many constants, statics and constant functions stand around: nothing can be asked there.
    constant: usize,
    /// Those that were seen inside a constant, or are no Rust.
    left_out: Vec<(usize, &'static str)>,
}

/// Writes changes, with their numbers, into the text of their file.
pub fn written(text: &str, mutants: Vec<(usize, &Mutant)>) -> Result<Written> {
    let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let mut writer = Writer { text, lines, mutants, edits: vec![], constant: 0, left_out: vec![] };
    writer.visit_file(&syn::parse_file(text)?);
    let Writer { mutants, edits, mut left_out, .. } = writer;
    let mut written = merged(text, &edits);
    let done = |number: usize| edits.iter().any(|edit| edit.changes.iter().any(|(n, _)| *n == number));
    for (number, _) in mutants {
        if !done(number) && left_out.iter().all(|(n, _)| *n != number) {
            left_out.push((number, "no way to switch it"));
        }
    }
    written.left_out = left_out;
    Ok(written)
}

/// The text with its edits: of two at one place, the outer one begins first and ends last.
fn merged(text: &str, edits: &[Edit]) -> Written {
    let mut pieces = vec![];
    for (place, edit) in edits.iter().enumerate() {
        let length = i64::try_from(edit.around.len()).unwrap_or(i64::MAX);
        pieces.push((edit.around.start, if length == 0 { (1, 0) } else { (2, -length) }, place, true));
        if length > 0 {
            pieces.push((edit.around.end, (0, length), place, false));
        }
    }
    pieces.sort_by_key(|(at, order, ..)| (*at, *order));
    let (mut out, mut from, mut placed) = (String::new(), 0, vec![]);
    let mut begins = vec![0; edits.len()];
    for (at, _, place, before) in pieces {
        let edit = &edits[place];
        out += &text[from..at];
        from = at;
        if before {
            begins[place] = out.len();
            out += &edit.before;
        } else {
            out += edit.after;
        }
        if !before || edit.around.is_empty() {
            let begin = begins[place];
            for (number, range) in &edit.changes {
                placed.push((*number, begin + range.start..begin + range.end, begin..out.len()));
            }
        }
    }
    out += &text[from..];
    Written { text: out, placed, left_out: vec![] }
}

impl Writer<'_> {
    /// The byte at a place whose column counts characters, from 1.
    fn byte(&self, place: Place) -> usize {
        let line = self.lines[place.0 - 1];
        self.text[line..].char_indices().nth(place.1 - 1).map_or(self.text.len(), |(at, _)| line + at)
    }

    fn range(&self, span: Span) -> Range<usize> {
        let (start, end) = (span.start(), span.end());
        self.byte((start.line, start.column + 1))..self.byte((end.line, end.column + 1))
    }

    /// The changes of one genre that are made to this part of the file.
    fn of(&self, genre: &str, fits: impl Fn(&Range<usize>) -> bool) -> Vec<(usize, String)> {
        let here = |mutant: &Mutant| fits(&(self.byte(mutant.start)..self.byte(mutant.end)));
        let found = self.mutants.iter().filter(|(_, mutant)| mutant.genre == genre && here(mutant));
        found.map(|(number, mutant)| (*number, mutant.replacement.clone())).collect()
    }

    /// An edit that asks for each of these changes whether it is on.
    fn edit(&mut self, around: Range<usize>, changes: Vec<(usize, String)>, how: How) {
        if changes.is_empty() {
            return;
        }
        if self.constant > 0 {
            self.left_out.extend(changes.iter().map(|(number, _)| (*number, "constant")));
            return;
        }
        let (begin, open, close, end, after) = match how {
            How::Instead => ("(", " { ", " } else ", "{ ", " })"),
            How::Return => ("", " { return ", "; } ", "", ""),
            How::Unless => (" if true", "", "", "", ""),
        };
        let mut edit = Edit { around, before: begin.to_owned(), after, changes: vec![] };
        for (number, text) in changes {
            let asks = if matches!(how, How::Unless) { " && !" } else { "if " };
            edit.before += &format!("{asks}crate::switched({number}){open}");
            let start = edit.before.len();
            edit.before += &text;
            edit.changes.push((number, start..edit.before.len()));
            edit.before += close;
        }
        edit.before += end;
        self.edits.push(edit);
    }

    fn body(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let whole = self.range(block.span());
        let (Some(first), Some(last)) = (block.stmts.first(), block.stmts.last()) else { return };
        let inner = self.range(first.span()).start..self.range(last.span()).end;
        let changes = self.of("FnValue", |range| *range == whole || *range == inner);
        if unnamed(&signature.output) {
            self.left_out.extend(changes.iter().map(|(number, _)| (*number, "returns a type without a name")));
            return;
        }
        self.edit(whole.start + 1..whole.start + 1, changes, How::Return);
    }

    fn constant(&mut self, is: bool, inside: impl FnOnce(&mut Self)) {
        self.constant += usize::from(is);
        inside(self);
        self.constant -= usize::from(is);
    }
}

/// How a change stands in the file.
#[derive(Clone, Copy)]
enum How {
    /// As an expression in place of another.
    Instead,
    /// As what a function gives back at once.
    Return,
    /// As a guard that does not hold.
    Unless,
}

/// Whether an expression has a `let` among its conditions: nothing but `&&` can join these.
fn has_let(expression: &syn::Expr) -> bool {
    match expression {
        syn::Expr::Let(_) => true,
        syn::Expr::Binary(binary) => has_let(&binary.left) || has_let(&binary.right),
        _ => false,
    }
}

/// Whether a function returns `impl Trait`: all that it returns is of one type then, and another value is of another.
fn unnamed(output: &syn::ReturnType) -> bool {
    struct Found(bool);
    impl Visit<'_> for Found {
        fn visit_type_impl_trait(&mut self, _: &syn::TypeImplTrait) {
            self.0 = true;
        }
    }
    let mut found = Found(false);
    found.visit_return_type(output);
    found.0
}

impl<'ast> Visit<'ast> for Writer<'_> {
    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.constant(true, |writer| visit::visit_item_const(writer, item));
    }
    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        self.constant(true, |writer| visit::visit_impl_item_const(writer, item));
    }
    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        self.constant(true, |writer| visit::visit_item_static(writer, item));
    }
    fn visit_expr_const(&mut self, item: &'ast syn::ExprConst) {
        self.constant(true, |writer| visit::visit_expr_const(writer, item));
    }
    fn visit_type_array(&mut self, item: &'ast syn::TypeArray) {
        self.constant(true, |writer| visit::visit_type_array(writer, item));
    }
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.constant(item.sig.constness.is_some(), |writer| {
            writer.body(&item.sig, &item.block);
            visit::visit_item_fn(writer, item);
        });
    }
    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.constant(item.sig.constness.is_some(), |writer| {
            writer.body(&item.sig, &item.block);
            visit::visit_impl_item_fn(writer, item);
        });
    }
    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.body(&item.sig, block);
        }
        visit::visit_trait_item_fn(self, item);
    }
    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        let (sign, whole) = (self.range(binary.op.span()), self.range(binary.span()));
        let mut changes = self.of("BinaryOperator", |range| *range == sign);
        if matches!(binary.op, syn::BinOp::And(_)) && (has_let(&binary.left) || has_let(&binary.right)) {
            self.left_out.extend(
                changes.drain(..).map(|(number, _)| (number, "does not compile: `let` joined by another than `&&`")),
            );
        }
        for (_, text) in &mut changes {
            *text = format!("{}{text}{}", &self.text[whole.start..sign.start], &self.text[sign.end..whole.end]);
        }
        self.edit(whole, changes, How::Instead);
        visit::visit_expr_binary(self, binary);
    }
    fn visit_expr_unary(&mut self, unary: &'ast syn::ExprUnary) {
        let (sign, whole) = (self.range(unary.op.span()), self.range(unary.span()));
        let mut changes = self.of("UnaryOperator", |range| *range == sign);
        for (_, text) in &mut changes {
            *text = format!("{text} {}", &self.text[sign.end..whole.end]);
        }
        self.edit(whole, changes, How::Instead);
        visit::visit_expr_unary(self, unary);
    }
    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        let whole = self.range(arm.span());
        let gone = self.of("MatchArm", |range| range.start == whole.start && range.end.abs_diff(whole.end) <= 1);
        if let Some((_, guard)) = &arm.guard {
            let whole = self.range(guard.span());
            let mut changes = self.of("MatchArmGuard", |range| *range == whole);
            changes.extend(gone.into_iter().map(|(number, _)| (number, "false".to_owned())));
            if has_let(guard) {
                self.left_out.extend(changes.drain(..).map(|(number, _)| (number, "a guard that binds")));
            }
            self.edit(whole, changes, How::Instead);
        } else {
            let end = self.range(arm.pat.span()).end;
            let gone = gone.into_iter().map(|(number, _)| (number, String::new())).collect();
            self.edit(end..end, gone, How::Unless);
        }
        visit::visit_arm(self, arm);
    }
    fn visit_expr_struct(&mut self, made: &'ast syn::ExprStruct) {
        let whole = self.range(made.span());
        for field in made.fields.pairs() {
            let value = self.range(field.value().span());
            let to = field.punct().map_or(value.end, |comma| self.range(comma.span()).end);
            let mut changes =
                self.of("StructField", |range| range.start == value.start && (value.end..=to).contains(&range.end));
            for (_, text) in &mut changes {
                *text = format!("{}{}", &self.text[whole.start..value.start], &self.text[to..whole.end]);
            }
            self.edit(whole.clone(), changes, How::Instead);
        }
        visit::visit_expr_struct(self, made);
    }
}
