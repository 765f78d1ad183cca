//! Lays out lists, sets and objects as `opa fmt` does: on one line if they fit, otherwise one element per line.

use crate::engine::model::Text;

use super::super::wording::quoted;

/// The line width beyond which elements are broken.
const WIDTH: usize = 120;

/// The heading of a section of the module.
pub(super) fn section(title: &str) -> String {
    let rule = "-".repeat(78_usize.saturating_sub(title.chars().count()));
    format!("# {rule} {title}\n")
}

/// Elements in brackets, at an indentation of `depth` steps.
pub(super) fn list(open: &str, parts: Vec<String>, close: &str, depth: usize) -> String {
    let line = format!("{open}{}{close}", parts.join(", "));
    if line.chars().count() + depth * 4 <= WIDTH && !line.contains('\n') {
        return line;
    }
    let inner = "\t".repeat(depth + 1);
    let parts = parts.iter().map(|part| format!("{inner}{part},\n")).collect::<String>();
    format!("{open}\n{parts}{}{close}", "\t".repeat(depth))
}

/// A set inside an object.
pub(super) fn set(parts: Vec<String>) -> String {
    match parts.is_empty() {
        // Empty braces are an object in Rego.
        true => "set()".to_owned(),
        false => list("{", parts, "}", 1),
    }
}

/// An object with one member per line.
#[derive(Default)]
pub(super) struct Object {
    members: String,
}

impl Object {
    pub(super) fn put(&mut self, key: &str, value: String) {
        self.members.push_str(&format!("\t{}: {value},\n", quoted(key)));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    pub(super) fn maybe(&mut self, key: &str, value: Option<String>) {
        value.into_iter().for_each(|value| self.put(key, value));
    }

    pub(super) fn text(&mut self, key: &str, text: &Text) {
        let texts = text.iter().map(|(lang, text)| format!("\t\t{}: {},\n", quoted(lang.as_str()), quoted(text)));
        self.put(key, format!("{{\n{}\t}}", texts.collect::<String>()));
    }

    pub(super) fn written(&self) -> String {
        match self.members.is_empty() {
            true => "{}".to_owned(),
            false => format!("{{\n{}}}", self.members),
        }
    }
}
