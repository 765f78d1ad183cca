//! A builder for HTML that is well formed by construction.
//!
//! There is no template crate: the only requirements are that text is escaped and that elements are closed, which takes
//! sixty lines. Users of the rendering of answers then compile no macros for pages that they never generate.

/// HTML under construction. All text and every attribute is escaped, and an element ends with its closure.
#[derive(Default)]
pub(super) struct Html {
    out: String,
}

/// Names and values of attributes. Names come from the code, values may be any text.
pub(super) type Attributes<'a> = &'a [(&'static str, &'a str)];

/// Elements of HTML that have no content.
const EMPTY: [&str; 4] = ["br", "link", "meta", "col"];
/// Inline elements, around which no white space may be added.
const WITHIN_A_LINE: [&str; 8] = ["a", "b", "code", "em", "small", "span", "text", "title"];

impl Html {
    /// Writes text.
    pub(super) fn text(&mut self, text: &str) -> &mut Html {
        for letter in text.chars() {
            match letter {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\n' | '\t' => self.out.push(letter),
                // Such a character would make the page invalid HTML, in any notation.
                _ if letter.is_control() || is_noncharacter(letter) => self.out.push(char::REPLACEMENT_CHARACTER),
                _ => self.out.push(letter),
            }
        }
        self
    }

    /// Writes an element with the content that the closure writes.
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

    /// Writes an element with text.
    pub(super) fn leaf(&mut self, tag: &'static str, attributes: Attributes<'_>, text: &str) -> &mut Html {
        self.el(tag, attributes, |html| {
            html.text(text);
        })
    }

    /// Writes an element without content.
    pub(super) fn void(&mut self, tag: &'static str, attributes: Attributes<'_>) -> &mut Html {
        self.start(tag, attributes);
        self.out.push_str(if EMPTY.contains(&tag) { ">" } else { "/>" });
        self.end_line(tag)
    }

    /// Writes a paragraph of text.
    pub(super) fn p(&mut self, text: &str) -> &mut Html {
        self.leaf("p", &[], text)
    }

    /// Writes the heading of a part of a page, as a link target.
    pub(super) fn h2(&mut self, id: &str, text: &str) -> &mut Html {
        self.leaf("h2", &[("id", id)], text)
    }

    /// Writes the heading of a subsection.
    pub(super) fn h3(&mut self, id: &str, text: &str) -> &mut Html {
        self.leaf("h3", &[("id", id)], text)
    }

    /// Writes a label with a class, such as an effect or a state.
    pub(super) fn tag(&mut self, class: &str, text: &str) -> &mut Html {
        let class = format!("tag {class}");
        self.leaf("span", &[("class", class.trim_end())], text)
    }

    /// Writes a term of a definition list, with the content that the closure writes.
    pub(super) fn term(&mut self, term: &str, inner: impl FnOnce(&mut Html)) -> &mut Html {
        self.leaf("dt", &[], term).el("dd", &[], inner)
    }

    /// Writes a term of a definition list, with text.
    pub(super) fn termed(&mut self, term: &str, text: &str) -> &mut Html {
        self.leaf("dt", &[], term).leaf("dd", &[], text)
    }

    /// Writes a link within the site.
    pub(super) fn link(&mut self, href: &str, text: &str) -> &mut Html {
        self.leaf("a", &[("href", href)], text)
    }

    /// Writes a link to another site if the address is a web address; otherwise only the text.
    pub(super) fn elsewhere(&mut self, address: Option<&str>, text: &str) -> &mut Html {
        match address.filter(|address| is_of_the_web(address)) {
            Some(address) => self.leaf("a", &[("href", address), ("rel", "external noreferrer")], text),
            None => self.text(text),
        }
    }

    /// The result as a part of a page.
    pub(super) fn into_part(self) -> String {
        self.out
    }

    /// The result as a page.
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

    /// Ends a line after block elements, so that differences between pages can be read line by line.
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

/// Whether an address is one that a browser opens as a page, and never runs.
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
