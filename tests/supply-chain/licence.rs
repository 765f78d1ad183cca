//! Licence expressions (SPDX), as far as crates write them.

/// Licences under which anything may be built and passed on; some ask for their notice to go along.
const PERMISSIVE: [&str; 14] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
    // With an exception that takes nothing away.
    "Apache-2.0 WITH LLVM-exception",
    "Apache-2.0 WITH GCC-exception-3.1",
];

/// Whether an expression leaves a choice of permissive licences alone. `/` is what crates wrote for `OR` before there were
/// expressions. Nothing, or what is not understood, is not allowed.
pub(crate) fn allowed(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let mut words = spaced.split_whitespace().collect::<Vec<_>>().into_iter().peekable();
    let allowed = any(&mut words);
    words.next().is_none() && allowed == Some(true)
}

type Words<'w> = std::iter::Peekable<std::vec::IntoIter<&'w str>>;

/// None where the words are no expression.
fn any(words: &mut Words<'_>) -> Option<bool> {
    let mut allowed = all(words)?;
    while words.next_if_eq(&"OR").is_some() {
        // Both sides are read, whatever comes of the first.
        allowed |= all(words)?;
    }
    Some(allowed)
}

fn all(words: &mut Words<'_>) -> Option<bool> {
    let mut allowed = one(words)?;
    while words.next_if_eq(&"AND").is_some() {
        allowed &= one(words)?;
    }
    Some(allowed)
}

fn one(words: &mut Words<'_>) -> Option<bool> {
    let name = words.next()?;
    if name == "(" {
        let allowed = any(words);
        return words.next_if_eq(&")").and(allowed);
    }
    Some(match words.next_if_eq(&"WITH") {
        Some(_) => PERMISSIVE.contains(&&*format!("{name} WITH {}", words.next()?)),
        None => PERMISSIVE.contains(&name),
    })
}

#[test]
fn a_choice_is_enough_and_everything_asked_at_once_counts() {
    for yes in ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR Apache-2.0) AND Unicode-3.0", "Apache-2.0 / MIT"] {
        assert!(allowed(yes), "{yes}");
    }
    assert!(allowed("Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT"));
    for no in ["", "MPL-2.0", "MIT AND MPL-2.0", "(MIT OR Apache-2.0) AND GPL-3.0", "MIT OR", "MIT Apache-2.0", "(MIT"]
    {
        assert!(!allowed(no), "{no}");
    }
}
