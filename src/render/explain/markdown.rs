use super::page::{Item, Mark, Page};

/// The page as Markdown.
pub(super) fn markdown(page: &Page) -> String {
    let words = page.words;
    let mut out = vec![
        format!("# {}{}{}", escape(&page.country), words.colon, escape(&page.goal)),
        String::new(),
        format!("**{}** ({}). {} {}.", words.verdict(page.verdict), escape(&page.standing), words.as_of, page.as_of),
        String::new(),
        format!("{}{}{}", words.told, words.colon, escape(&page.told)),
    ];
    if !page.country_known {
        out.extend([String::new(), words.unknown_country.to_owned()]);
    }
    if page.disputed {
        out.extend([String::new(), words.disputed.to_owned()]);
    }
    for section in &page.sections {
        out.extend([String::new(), format!("## {}", section.title)]);
        if page.sections.len() > 1 {
            out.extend([
                String::new(),
                format!("**{}** ({})", words.verdict(section.verdict), escape(&section.standing)),
            ]);
        }
        for gate in &section.gates {
            let heading = format!("### {}{}{}", escape(&gate.label), words.colon, words.state(gate.state));
            out.extend([String::new(), heading, String::new(), format!("_{}_", escape(&gate.about)), String::new()]);
            out.extend(gate.items.iter().map(|of| item(of, words.colon)));
        }
        for (heading, items) in &section.lists {
            out.extend([String::new(), format!("### {heading}"), String::new()]);
            out.extend(items.iter().map(|of| item(of, words.colon)));
        }
    }
    out.extend([String::new(), format!("## {}", words.sources), String::new()]);
    out.extend(page.sources.iter().enumerate().map(|(at, (source, address))| {
        let address = address.as_ref().map(|address| format!(" <{address}>")).unwrap_or_default();
        format!("{}. {}{address}", at + 1, escape(source))
    }));
    out.extend([String::new(), format!("_{} ({})_", words.advice, page.rules), String::new()]);
    out.join("\n")
}

pub(super) fn item(item: &Item, colon: &str) -> String {
    let mark = match item.mark {
        Mark::Blocks => "✗",
        Mark::Refused => "⊘",
        Mark::Limits => "!",
        Mark::Caution => "△",
        Mark::Permits => "✓",
        Mark::Route => "→",
        Mark::Alternative => "•",
        Mark::Question => "?",
    };
    let mut text = format!("- {mark} {} {}", escape(&item.text), escape(&item.references));
    for (label, note) in &item.notes {
        let label = if label.is_empty() { String::new() } else { format!("{label}{colon}") };
        text.push_str(&format!("\n  - {label}{}", escape(note)));
    }
    text.trim_end().to_owned()
}

/// Characters that Markdown would take for its own.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '*' | '_' | '`' | '[' | ']' | '<' | '>' | '\\' | '#' | '|') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
