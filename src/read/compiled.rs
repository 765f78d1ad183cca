//! Writes the built-in rulebook as Rust source: its data, and the words of its vocabulary as types.
//!
//! The rules are committed twice: as YAML, which people edit, and as the statics that this module writes, which the
//! library reads at no cost. A test fails if the two differ.

use std::fmt::Write as _;

use crate::engine::model::{Fact, NamedRange, Vocabulary};
use crate::engine::quantity::{Figures, MOST};
use crate::engine::record::rust::{Lists, Rust};
use crate::engine::rulebook::Rulebook;

const REMEDY: &str = "Generated from `rules/`: change the rules, then run `SIMBIND_WRITE=1 cargo test generated`.";

/// The example in the documentation of the types.
const EXAMPLE: &str = "//! ```\n\
    //! use simbind::facts::{Goal, Platform};\n\
    //! use simbind::{FactValue, Profile};\n\
    //!\n\
    //! let told = \"wechat\".parse::<Platform>()?;\n\
    //! assert_eq!((told, told.name()), (Platform::Wechat, \"wechat\"));\n\
    //! let all = Platform::ALL.map(|platform| Profile::new(Goal::Bind).with(platform).to_string());\n\
    //! assert_eq!(all, [\"bind: platform=wechat\", \"bind: platform=alipay\"]);\n\
    //! assert!(\"wechta\".parse::<Platform>().is_err_and(|error| error.is_unknown_word()));\n\
    //! # Ok::<(), simbind::Error>(())\n\
    //! ```";

const USED: &str = "use jiff::civil::Date;\n\n\
                    use crate::engine::ids::*;\n\
                    use crate::engine::model::*;\n\
                    use crate::engine::record::Str;\n";

/// The source files of a compiled-in rulebook, each with its content. The tests beside the rules have a file of their
/// own, which only the workbench compiles.
#[doc(hidden)]
#[must_use]
pub fn compiled_in(rulebook: &Rulebook) -> [(&'static str, String); 3] {
    let mut model = rulebook.model.clone();
    let tests = std::mem::take(&mut model.tests);
    let mut lists = Lists::default();
    let expression = model.rust(&mut lists);
    let model = format!(
        "//! The rules and everything that they rest on. {REMEDY}\n\n{USED}\n\
         pub(super) static MODEL: Model = {expression};\n\n{}",
        lists.text
    );
    let mut lists = Lists::default();
    let expressions = tests.iter().map(|test| test.rust(&mut lists)).collect::<Vec<_>>();
    let tests = format!(
        "//! The tests that stand beside the rules. {REMEDY}\n\n{USED}\
         use crate::engine::verdict::{{GateState, Verdict}};\n\n\
         pub(super) static TESTS: [InlineTest; {}] = [\n{}];\n\n{}",
        tests.len(),
        expressions.join(",\n"),
        lists.text
    );
    [
        ("src/engine/builtin/model.rs", model),
        ("src/engine/builtin/tests.rs", tests),
        ("src/facts.rs", types(&rulebook.model.vocabulary)),
    ]
}

/// The words of a vocabulary as Rust types.
fn types(words: &Vocabulary) -> String {
    let mut out = format!(
        "//! The words of the project's own vocabulary as Rust types.\n//!\n\
         //! A value is told with [`Profile::with`](crate::Profile::with). {REMEDY}\n//!\n{EXAMPLE}\n\
         use crate::engine::profile::vocabulary_type;\nuse crate::engine::record::words;\n"
    );
    let goals = words.goals.iter().map(|goal| (&*goal.id, &*goal.label.en));
    enumeration(&mut out, "Goal", "goal", "What the person wants to do.", "goal", goals);
    let means = words.means.iter().map(|means| (&*means.id, &*means.label.en));
    enumeration(&mut out, "Means", "means", "A way to open the gate that needs one.", "means", means);
    for (place, fact) in words.facts.iter().enumerate() {
        let Fact { id, label, question, values, quantity, also, .. } = fact;
        // Derived facts that compare figures are told through the facts that they compare; figures without named ranges
        // are told by `Profile::set`. Neither needs a type.
        if quantity.as_ref().is_some_and(|quantity| quantity.of.is_some() || quantity.ranges.is_empty()) {
            continue;
        }
        // A type tells a value by its bit in one word. Facts with more values than that are told by `Profile::set`, too.
        if values.len() > 64 {
            continue;
        }
        let about = format!("{} (`{id}`). {}", sentence(&label.en), question.en);
        if let Some(quantity) = quantity {
            // The types are closed lists, so for figures they contain the named ranges.
            let ranges = quantity.ranges.iter().map(|range| (&*range.id, &*range.label.en));
            let all =
                |range: &NamedRange| Figures { least: range.least.unwrap_or(-MOST), most: range.most.unwrap_or(MOST) };
            let cells = quantity.ranges.iter().map(|range| format!("{:#x}", quantity.cells(all(range), 0).bits()));
            let role = format!("quantity {place} [{}]", cells.collect::<Vec<_>>().join(", "));
            enumeration(&mut out, &camel(id), &format!("value of `{id}`"), &about, &role, ranges);
        } else {
            let values = values.iter().map(|value| (&*value.id, &*value.label.en));
            enumeration(&mut out, &camel(id), &format!("value of `{id}`"), &about, &format!("fact {place}"), values);
        }
        for before in also {
            // Writing to a text cannot fail.
            let _ =
                write!(out, "\n/// The name that [`{0}`] had before.\npub type {1} = {0};\n", camel(id), camel(before));
        }
    }
    out
}

fn enumeration<'v>(
    out: &mut String,
    name: &str,
    what: &str,
    about: &str,
    role: &str,
    values: impl Iterator<Item = (&'v str, &'v str)>,
) {
    let variants =
        values.map(|(id, label)| format!("        /// {}.\n        {} = {id:?},\n", sentence(label), camel(id)));
    let variants = variants.collect::<String>();
    // Writing to a text cannot fail.
    let _ = write!(
        out,
        "\nwords! {{\n    /// {about}\n    #[non_exhaustive]\n    pub enum {name}({what:?}) {{\n{variants}    }}\n}}\n\
         vocabulary_type!({name} is {role});\n"
    );
}

/// `card_scheme` becomes `CardScheme`. `Self` is a Rust keyword, so the value `self` becomes `Own`.
fn camel(name: &str) -> String {
    let camel = name.split('_').map(sentence).collect::<String>();
    if camel == "Self" { "Own".to_owned() } else { camel }
}

/// The label with a capital letter at the beginning.
fn sentence(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
