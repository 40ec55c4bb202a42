//! A summary as Markdown, for a comment on a pull request.

use std::io::{self, Write};

use finding_severity::{Label, Tally};
use finding_source::Completeness;

use super::exceptions::Exceptions;
use super::{Report, Total, labels, not_counted, rows};
use crate::list;
use crate::markdown::{LONGEST_COMMENT, cell, code};

pub(super) fn write(out: &mut impl Write, total: &Total) -> io::Result<()> {
    let mut comment = Vec::new();
    table(&mut comment, &total.tally)?;
    if total.is_compared {
        writeln!(comment, "\nNew: {}.", total.tally.new_findings())?;
    }
    if let Some(shared) = total.shared() {
        writeln!(comment, "\nReported by several tools: {shared}.")?;
    }
    worst(&mut comment, total)?;
    exceptions(&mut comment, &total.exceptions)?;
    for (name, why) in &total.broken {
        writeln!(comment, "\n{}: **{why}**", code(name))?;
    }
    for report in total.reports.iter().filter(|report| !report.is_plain()) {
        state(&mut comment, report)?;
    }
    out.write_all(&cut_to_comment(comment))
}

/// Returns the text up to the last line that fits into a comment, with its folded part closed.
fn cut_to_comment(comment: Vec<u8>) -> Vec<u8> {
    const END: &str =
        "\n</details>\n\nThe rest is omitted: a comment is limited to 65,000 characters.\n";
    let text = String::from_utf8_lossy(&comment);
    let Some((end, _)) = text.char_indices().nth(LONGEST_COMMENT) else {
        return comment;
    };
    let room = end.saturating_sub(END.len());
    let kept = text
        .get(..floor_char_boundary(&text, room))
        .unwrap_or_default();
    let kept = kept.rsplit_once('\n').map_or("", |(kept, _)| kept);
    let is_folded = kept.matches("<details>").count() > kept.matches("</details>").count();
    let end = if is_folded {
        END
    } else {
        END.trim_start_matches("\n</details>\n")
    };
    [kept.as_bytes(), b"\n", end.as_bytes()].concat()
}

/// Returns the end of the last character that ends at or before this byte.
fn floor_char_boundary(text: &str, byte: usize) -> usize {
    let ends = (0..=byte).rev();
    let mut ends = ends.filter(|end| text.is_char_boundary(*end));
    ends.next().unwrap_or_default()
}

/// Writes the worst findings; if an earlier run is compared, the worst new findings.
fn worst(out: &mut impl Write, total: &Total) -> io::Result<()> {
    if total.worst.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n**{}**\n", total.heading())?;
    writeln!(out, "| severity | finding | where | title | tool |")?;
    writeln!(out, "| --- | --- | --- | --- | --- |")?;
    total
        .worst
        .iter()
        .try_for_each(|row| write!(out, "{}", list::markdown_line(row)))
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
        Completeness::Partial(why) => writeln!(out, "\n{name}: **incomplete**, {}", code(why))?,
    }
    if summary.notes.is_empty() {
        return Ok(());
    }
    let count = summary.notes.len() as u64 + summary.more_notes;
    writeln!(out, "\n<details>\n<summary>notes: {count}</summary>\n")?;
    for note in &summary.notes {
        writeln!(out, "- {}", code(&note.to_string()))?;
    }
    if summary.more_notes > 0 {
        writeln!(out, "- and {} more notes", summary.more_notes)?;
    }
    writeln!(out, "\n</details>")
}
