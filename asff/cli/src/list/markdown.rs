//! A list as Markdown, for a comment on a pull request.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::{Listing, findings, remark};
use crate::captions::Caption;
use crate::markdown::{LONGEST_COMMENT, cell, code};
use crate::rows::{self, Row};
use crate::text::cut;

/// Maximum number of characters of a description or of advice.
const LONGEST_TEXT: usize = 1_000;
/// Maximum number of characters of a title.
const LONGEST_TITLE: usize = 200;
/// Number of characters that are reserved for the lines at the end.
const END: usize = 4_000;
/// Number of findings, worst first, that are shown with details.
const DETAILED: usize = 50;

pub(super) fn write(out: &mut impl Write, listing: &Listing) -> io::Result<()> {
    let mut comment = Comment::default();
    comment.put(&format!("{}\n", listing.total()));
    let mut rows_left = listing.rows.len();
    for group in listing.groups() {
        let heading = group.heading.as_deref().map(|heading| {
            let heading = if listing.grouping.is_some() {
                code(heading)
            } else {
                heading.to_owned()
            };
            format!("\n**{heading}** ({})\n", group.rows.len())
        });
        let table =
            "\n| severity | finding | where | title | tool |\n| --- | --- | --- | --- | --- |\n";
        if !comment.put(&[heading.as_deref().unwrap_or_default(), table].concat()) {
            break;
        }
        for row in &group.rows {
            if !comment.put(&line(row)) {
                break;
            }
            rows_left -= 1;
        }
    }
    if rows_left > 0 {
        comment.end(&format!("\nand {} more\n", findings(rows_left as u64)));
    }
    if rows_left == 0 && !listing.rows.is_empty() {
        details(&mut comment, &listing.rows);
    }
    for (file, why) in listing.incomplete() {
        comment.end(&format!(
            "\n{}: **incomplete**, {}\n",
            code(file),
            code(why)
        ));
    }
    out.write_all(comment.text.as_bytes())
}

/// Writes the details of the worst findings, folded.
fn details(comment: &mut Comment, rows: &[Row]) {
    if !comment.put("\n<details>\n<summary>Details</summary>\n") {
        return;
    }
    for row in rows.iter().take(DETAILED) {
        if !comment.put(&detail(row)) {
            break;
        }
    }
    comment.end("\n</details>\n");
}

/// A text that never exceeds the length limit of a comment.
#[derive(Default)]
struct Comment {
    text: String,
    characters: usize,
}

impl Comment {
    /// Adds a part if there is room for it and for the end. Returns true if it was added.
    fn put(&mut self, part: &str) -> bool {
        self.put_up_to(part, LONGEST_COMMENT - END)
    }

    /// Adds a part of the end.
    fn end(&mut self, part: &str) {
        self.put_up_to(part, LONGEST_COMMENT);
    }

    fn put_up_to(&mut self, part: &str, most: usize) -> bool {
        let characters = self.characters + part.chars().count();
        let fits = characters <= most;
        if fits {
            self.characters = characters;
            self.text.push_str(part);
        }
        fits
    }
}

pub(super) fn line(row: &Row) -> String {
    let finding = &row.finding;
    let caption = Caption::of(finding);
    let remark = remark(row);
    let remark = if remark.is_empty() {
        remark
    } else {
        format!(" ({remark})")
    };
    format!(
        "| {}{remark} | {} | {} | {} | {} |\n",
        row.label(),
        cell(&cut(rows::name(finding), LONGEST_TITLE)),
        cell(&cut(&caption.place, LONGEST_TITLE)),
        cell(&cut(&caption.title, LONGEST_TITLE)),
        cell(&cut(&finding.tool, LONGEST_TITLE)),
    )
}

/// Returns the details of a finding, each in a code span.
fn detail(row: &Row) -> String {
    let finding = &row.finding;
    let mut text = format!(
        "\n{} {}\n\n",
        row.label(),
        code(&cut(&finding.title, LONGEST_TITLE))
    );
    let advice = finding.remediation.as_ref();
    let parts = [
        ("description", finding.description.as_deref()),
        ("advice", advice.and_then(|advice| advice.text.as_deref())),
        (
            "see",
            advice
                .and_then(|advice| advice.url.as_deref())
                .or(finding.rule.url.as_deref()),
        ),
    ];
    for (name, part) in parts {
        if let Some(part) = part {
            let words: Vec<&str> = part.split_whitespace().collect();
            // Writing to a string never fails.
            let _ = writeln!(
                text,
                "- {name}: {}",
                code(&cut(&words.join(" "), LONGEST_TEXT))
            );
        }
    }
    let _ = writeln!(text, "- id: {}", code(&row.key));
    text
}
