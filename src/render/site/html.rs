//! HTML that is well formed because of how it is written.
//!
//! There is no template crate: what is needed of one is that text is escaped and that elements close, and sixty lines
//! give that. Whoever embeds the rendering of answers then builds no macros for pages they never make.

/// HTML that is being written. All text and every attribute is escaped, and an element ends where its closure does.
#[derive(Default)]
pub(super) struct Html {
    out: String,
}

/// Names and values; the names are ours, the values anyone's.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

/// Elements of HTML that have no content.
const EMPTY: [&str; 4] = ["br", "link", "meta", "col"];
/// Elements that stand within a line, so that no white space may be put around them.
const WITHIN_A_LINE: [&str; 8] = ["a", "b", "code", "em", "small", "span", "text", "title"];

impl Html {
    /// Text.
    pub(super) fn text(&mut self, text: &str) -> &mut Html {
        for letter in text.chars() {
            match letter {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\n' | '\t' => self.out.push(letter),
                // A page with one of these is not valid HTML, however it is written.
                _ if letter.is_control() || is_noncharacter(letter) => self.out.push(char::REPLACEMENT_CHARACTER),
                _ => self.out.push(letter),
            }
        }
        self
    }

    /// An element with what the closure writes.
    pub(super) fn el(
        &mut self,
        tag: &'static str,
        attributes: Attributes<'_>,
        inner: impl FnOnce(&mut Html),
    ) -> &mut Html {
        self.start(tag, attributes);
        self.out.push('>');
        inner(self);
        self.out.push_str("</");
        self.out.push_str(tag);
        self.out.push('>');
        self.end_line(tag)
    }

    /// An element with text.
    pub(super) fn leaf(&mut self, tag: &'static str, attributes: Attributes<'_>, text: &str) -> &mut Html {
        self.el(tag, attributes, |html| {
            html.text(text);
        })
    }

    /// An element without content.
    pub(super) fn void(&mut self, tag: &'static str, attributes: Attributes<'_>) -> &mut Html {
        self.start(tag, attributes);
        self.out.push_str(if EMPTY.contains(&tag) { ">" } else { "/>" });
        self.end_line(tag)
    }

    /// A paragraph of text.
    pub(super) fn p(&mut self, text: &str) -> &mut Html {
        self.leaf("p", &[], text)
    }

    /// The heading of a part of a page, which links lead to.
    pub(super) fn h2(&mut self, id: &str, text: &str) -> &mut Html {
        self.leaf("h2", &[("id", id)], text)
    }

    /// The heading of a part of a part.
    pub(super) fn h3(&mut self, id: &str, text: &str) -> &mut Html {
        self.leaf("h3", &[("id", id)], text)
    }

    /// A word set apart, of a class: what something does, or how it stands.
    pub(super) fn tag(&mut self, class: &str, text: &str) -> &mut Html {
        let class = format!("tag {class}");
        self.leaf("span", &[("class", class.trim_end())], text)
    }

    /// A term of a list of definitions, with what the closure writes.
    pub(super) fn term(&mut self, term: &str, inner: impl FnOnce(&mut Html)) -> &mut Html {
        self.leaf("dt", &[], term).el("dd", &[], inner)
    }

    /// A term of a list of definitions, with text.
    pub(super) fn termed(&mut self, term: &str, text: &str) -> &mut Html {
        self.leaf("dt", &[], term).leaf("dd", &[], text)
    }

    /// A link within the site.
    pub(super) fn link(&mut self, href: &str, text: &str) -> &mut Html {
        self.leaf("a", &[("href", href)], text)
    }

    /// A link to elsewhere, where the address is one of the web; otherwise only the text.
    pub(super) fn elsewhere(&mut self, address: Option<&str>, text: &str) -> &mut Html {
        match address.filter(|address| is_of_the_web(address)) {
            Some(address) => self.leaf("a", &[("href", address), ("rel", "external noreferrer")], text),
            None => self.text(text),
        }
    }

    /// What was written, as a part of a page.
    pub(super) fn into_part(self) -> String {
        self.out
    }

    /// What was written, as a page.
    pub(super) fn into_page(self) -> String {
        format!("<!DOCTYPE html>\n{}", self.out)
    }

    fn start(&mut self, tag: &'static str, attributes: Attributes<'_>) {
        self.out.push('<');
        self.out.push_str(tag);
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            self.text(value);
            self.out.push('"');
        }
    }

    /// Differences of pages are read line by line.
    fn end_line(&mut self, tag: &'static str) -> &mut Html {
        if !WITHIN_A_LINE.contains(&tag) {
            self.out.push('\n');
        }
        self
    }
}

fn is_noncharacter(letter: char) -> bool {
    let code = u32::from(letter);
    (0xFDD0..=0xFDEF).contains(&code) || code & 0xFFFE == 0xFFFE
}

/// An address that a browser opens as a page, and never runs.
fn is_of_the_web(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    (lower.starts_with("https://") || lower.starts_with("http://"))
        && !address.contains(|letter: char| letter.is_whitespace() || letter.is_control())
}

#[cfg(test)]
mod tests {
    use super::Html;

    #[test]
    fn text_and_attributes_are_escaped() {
        let mut html = Html::default();
        html.leaf("p", &[("title", "\"><script>")], "a < b & \u{0}\u{FFFE}c");
        assert_eq!(
            html.into_page(),
            "<!DOCTYPE html>\n<p title=\"&quot;&gt;&lt;script&gt;\">a &lt; b &amp; \u{FFFD}\u{FFFD}c</p>\n"
        );
    }

    #[test]
    fn only_addresses_of_the_web_are_links() {
        let written = |address: &str| {
            let mut html = Html::default();
            html.elsewhere(Some(address), "x");
            html.into_page().contains("<a ")
        };
        assert!(written("https://library.example/?a=1&b=2"));
        assert!(written("HTTP://library.example"));
        for address in ["javascript:alert(1)", "data:text/html,x", "//library.example", "https://a b", ""] {
            assert!(!written(address), "{address}");
        }
    }
}
