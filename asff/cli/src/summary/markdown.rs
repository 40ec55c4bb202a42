//! A summary for a comment on a pull request.
//!
//! Text of reports and names of files are code spans: in them GitHub and GitLab make nothing of mentions, addresses,
//! references to issues and commits, entities or HTML.

use std::collections::BTreeSet;
use std::io::{self, Write};

use finding_severity::{Label, Tally};
use finding_source::Completeness;

use super::exceptions::Exceptions;
use super::{Report, Total, labels, not_counted, rows};
use crate::terminal::shown;

pub(super) fn write(out: &mut impl Write, total: &Total) -> io::Result<()> {
    table(out, &total.tally)?;
    exceptions(out, &total.exceptions)?;
    total
        .reports
        .iter()
        .try_for_each(|report| state(out, report))
}

fn exceptions(out: &mut impl Write, exceptions: &Exceptions) -> io::Result<()> {
    let accepted = exceptions.accepted();
    let accepted = accepted.map(|it| format!("- {} by {}", it.count(), code(&it.line())));
    let expired = exceptions.expired();
    let expired = expired.map(|it| format!("- {}: {}", code(&it.line()), it.remains()));
    let lists: [(&str, Vec<String>); 2] = [
        ("Accepted by the policy", accepted.collect()),
        ("Expired rules of the policy", expired.collect()),
    ];
    for (heading, lines) in lists {
        if !lines.is_empty() {
            writeln!(out, "\n{heading}:\n\n{}", lines.join("\n"))?;
        }
    }
    Ok(())
}

fn table(out: &mut impl Write, tally: &Tally) -> io::Result<()> {
    write!(out, "| tool |")?;
    for label in labels() {
        write!(out, " {label} |")?;
    }
    writeln!(out, " total |")?;
    writeln!(out, "| --- |{}", " ---: |".repeat(Label::ALL.len() + 1))?;
    for (tool, counts) in rows(tally) {
        write!(out, "| {} |", cell(&tool))?;
        for label in labels() {
            write!(out, " {} |", counts.get(label))?;
        }
        writeln!(out, " {} |", counts.total())?;
    }
    let closed = not_counted(tally);
    if !closed.is_empty() {
        writeln!(out, "\nNot counted: {closed}.")?;
    }
    Ok(())
}

fn state(out: &mut impl Write, report: &Report) -> io::Result<()> {
    let summary = &report.ended.summary;
    let name = code(&report.name);
    match &summary.completeness {
        Completeness::Complete => writeln!(out, "\n{name}: complete")?,
        Completeness::Partial(why) => writeln!(out, "\n{name}: **partial**, {}", code(why))?,
    }
    if !summary.notes.is_empty() {
        writeln!(out)?;
    }
    for note in &summary.notes {
        writeln!(out, "- {}", code(&note.to_string()))?;
    }
    if summary.more_notes > 0 {
        writeln!(out, "- and {} more notes", summary.more_notes)?;
    }
    Ok(())
}

/// The text as a code span of one line.
///
/// A span ends at a run of as many backticks as it began with, and one blank at both ends is not shown:
/// <https://spec.commonmark.org/0.31.2/#code-spans>.
fn code(text: &str) -> String {
    let text = shown(text);
    if text.trim().is_empty() {
        return "(blank)".to_owned();
    }
    let runs: BTreeSet<usize> = text.split(|c| c != '`').map(str::len).collect();
    // The shortest fence that the text does not have: about as long as the square root of the text, at most.
    let length = (1..).find(|length| !runs.contains(length));
    let fence = "`".repeat(length.unwrap_or_default());
    let is_padded = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let blank = if is_padded { " " } else { "" };
    format!("{fence}{blank}{text}{blank}{fence}")
}

/// The text as a code span in a cell of a table. A bar would end the cell, even in code and, to some readers, even
/// after a backslash.
fn cell(text: &str) -> String {
    code(&text.replace('|', "\u{2502}"))
}

#[cfg(test)]
mod tests {
    use super::{cell, code};

    /// What a reader of CommonMark shows of a text that is one code span; `None` for any other text.
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
