//! Text of reports in Markdown.
//!
//! Text of reports and names of files become code spans: GitHub and GitLab do not interpret mentions, addresses,
//! references to issues and commits, entities or HTML in them.

use std::collections::BTreeSet;

use crate::text::shown;

/// Maximum number of characters of a comment: GitHub refuses more than 65,536.
pub(crate) const LONGEST_COMMENT: usize = 65_000;

/// Returns the text as a code span of one line.
///
/// A span ends at a run of backticks as long as the run at its beginning, and one space at both ends is not shown:
/// <https://spec.commonmark.org/0.31.2/#code-spans>.
pub(crate) fn code(text: &str) -> String {
    let text = shown(text);
    if text.trim().is_empty() {
        return "(blank)".to_owned();
    }
    let runs: BTreeSet<usize> = text.split(|c| c != '`').map(str::len).collect();
    // The shortest run of backticks that the text does not contain: about as long as the square root of the text, at
    // most.
    let length = (1..).find(|length| !runs.contains(length));
    let fence = "`".repeat(length.unwrap_or_default());
    let is_padded = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let blank = if is_padded { " " } else { "" };
    format!("{fence}{blank}{text}{blank}{fence}")
}

/// Returns the text as a code span in a table cell. A vertical bar would end the cell, even in code and, in some
/// implementations, even after a backslash.
pub(crate) fn cell(text: &str) -> String {
    code(&text.replace('|', "\u{2502}"))
}

#[cfg(test)]
mod tests {
    use super::{cell, code};

    /// Returns what CommonMark shows of a text that is a single code span; `None` for any other text.
    fn span(markdown: &str) -> Option<&str> {
        let inner = markdown.trim_start_matches('`');
        let fence = &markdown[..markdown.len() - inner.len()];
        let inner = inner.strip_suffix(fence)?;
        if fence.is_empty() || inner.split(|c| c != '`').any(|run| run == fence) {
            return None;
        }
        let blanks = inner.starts_with(' ') && inner.ends_with(' ') && !inner.trim().is_empty();
        Some(if blanks {
            &inner[1..inner.len() - 1]
        } else {
            inner
        })
    }

    #[test]
    fn hostile_text_is_shown_as_it_is_and_does_nothing() {
        for text in [
            "ask @octocat and @acme/admins",
            "ask &#64;octocat, &commat;octocat and &#x40;octocat",
            "see www.evil.example, https://evil.example and ftp://evil.example",
            "mail joe@evil.example, mailto:joe@evil.example, xmpp:joe@evil.example",
            "GH-12, #12, acme/shop#12, !12, ~label, %milestone, $snippet, &epic",
            "0123456789abcdef0123456789abcdef01234567 acme@0123456",
            "[link](https://evil.example) ![image](https://evil.example/a.png) [ref]: x",
            "<img src=x onerror=alert(1)> <!-- <script> <details>",
            "**bold** _em_ ~~gone~~ $x$ :tada: \\escape \\",
            "`code` ``more`` ```fence",
            "` ",
            "`",
            " `` ",
            "  two blanks at each end  ",
            "# heading",
            "- [ ] task",
            "| a | cell |",
        ] {
            let markdown = code(text);
            assert_eq!(span(&markdown), Some(text), "{markdown}");
        }
    }

    #[test]
    fn blank_text_and_line_ends_break_nothing() {
        for blank in ["", " ", "\u{a0}"] {
            assert_eq!(code(blank), "(blank)");
        }
        assert_eq!(code("a\n\n# b\u{85}c"), "`a\u{fffd}\u{fffd}# b\u{fffd}c`");
    }

    #[test]
    fn the_fence_of_many_backticks_is_short() {
        let runs: Vec<String> = (1..100).map(|length| "`".repeat(length)).collect();
        let text = runs.join("x");
        let markdown = code(&text);
        assert_eq!(markdown.len(), text.len() + 2 * (100 + 1));
        let long = "`".repeat(10_000);
        assert_eq!(code(&long).len(), 10_000 + 2 * (1 + 1));
    }

    #[test]
    fn a_bar_ends_no_cell() {
        assert_eq!(cell("a|b"), "`a\u{2502}b`");
    }
}
