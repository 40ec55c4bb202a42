//! `asff summary`

use std::io::{self, Write};

use asff_normalizer::Normalizer;
use finding_severity::{Counts, Label, Status, Tally};
use finding_source::Completeness;
use serde_json::json;

use crate::Outcome;
use crate::args::{Summary, SummaryFormat};
use crate::grading::Grader;
use crate::merging::{Merged, OwnedItem, Rank};
use crate::reading::{self, Ended, Reader};
use crate::target;
use crate::terminal::{self, Out, shown};

pub(crate) fn run(arguments: &Summary, out: &mut Out) -> io::Result<Outcome> {
    let mut reader = Reader::new(&arguments.reading);
    let mut grader = match Grader::new(&arguments.grading) {
        Ok(grader) => grader,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let mut tally = Tally::default();
    let mut reports = Vec::new();
    // Within one report ids are unique; the same finding in two reports is counted once.
    let mut several = match (&arguments.reading.files[..], target::of_anywhere()) {
        ([_], _) => None,
        (_, Ok(target)) => {
            let normalizer = Normalizer::new(target, grader.policy().clone());
            Some((normalizer, Merged::default()))
        }
        (_, Err(message)) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    for file in &arguments.reading.files {
        let mut found = false;
        let ended = reader.read(file, &mut |finding, scan| {
            found = true;
            let item = grader.item(finding);
            match &mut several {
                Some((normalizer, merged)) => {
                    let id = normalizer.id(finding, scan);
                    merged.add(id, Rank::of(&item), OwnedItem::of(&item));
                }
                None => tally.add(&item),
            }
            Ok(())
        })?;
        if let Some(ended) = ended {
            // A source of several tools is none itself.
            if !found {
                tally.add_tool(ended.source.tool);
            }
            reports.push((reading::name(file), ended));
        }
    }
    if let Some((_, merged)) = several {
        merged.into_iter().for_each(|item| tally.add(&item.item()));
    }
    grader.finish();
    match arguments.format {
        SummaryFormat::Text => {
            table(out, &tally)?;
            list(out, &reports)?;
        }
        SummaryFormat::Markdown => markdown(out, &tally, &reports)?,
        SummaryFormat::Json => object(out, &tally, &reports)?,
    }
    Ok(if reader.is_broken() {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

/// The labels, worst first.
fn labels() -> impl Iterator<Item = Label> {
    Label::ALL.into_iter().rev()
}

/// Open findings: a row for each tool, and one for all of them when there are several.
fn rows(tally: &Tally) -> Vec<(String, Counts)> {
    let mut rows: Vec<_> = tally
        .tools()
        .map(|(tool, counts)| (shown(tool), *counts))
        .collect();
    if rows.len() != 1 {
        rows.push(("all".to_owned(), *tally.counts()));
    }
    rows
}

/// What does not count, in words; empty when everything does.
fn not_counted(tally: &Tally) -> String {
    let closed = Status::ALL
        .into_iter()
        .filter(|&status| status != Status::Open);
    let closed = closed.map(|status| (tally.with_status(status), status));
    let closed: Vec<String> = closed
        .filter(|(count, _)| *count > 0)
        .map(|(count, status)| format!("{count} {status}"))
        .collect();
    closed.join(", ")
}

fn table(out: &mut impl Write, tally: &Tally) -> io::Result<()> {
    let rows = rows(tally);
    let width = rows
        .iter()
        .map(|(tool, _)| tool.chars().count())
        .fold("tool".len(), usize::max);
    write!(out, "{:width$}", "tool")?;
    for label in labels() {
        write!(out, "  {label}")?;
    }
    writeln!(out, "  total")?;
    for (tool, counts) in &rows {
        write!(out, "{tool:width$}")?;
        for label in labels() {
            write!(out, "  {:>1$}", counts.get(label), label.as_str().len())?;
        }
        writeln!(out, "  {:>5}", counts.total())?;
    }
    match not_counted(tally) {
        closed if closed.is_empty() => Ok(()),
        closed => writeln!(out, "not counted: {closed}"),
    }
}

fn list(out: &mut impl Write, reports: &[(String, Ended)]) -> io::Result<()> {
    for (name, ended) in reports {
        match &ended.summary.completeness {
            Completeness::Complete => writeln!(out, "\n{name}: {}, complete", ended.source.id)?,
            Completeness::Partial(why) => {
                writeln!(
                    out,
                    "\n{name}: {}, partial: {}",
                    ended.source.id,
                    shown(why)
                )?;
            }
        }
        for note in &ended.summary.notes {
            writeln!(out, "  {}", shown(&note.text))?;
        }
        if ended.summary.more_notes > 0 {
            writeln!(out, "  and {} notes more", ended.summary.more_notes)?;
        }
    }
    Ok(())
}

fn markdown(out: &mut impl Write, tally: &Tally, reports: &[(String, Ended)]) -> io::Result<()> {
    write!(out, "| tool |")?;
    for label in labels() {
        write!(out, " {label} |")?;
    }
    writeln!(out, " total |")?;
    writeln!(out, "| --- |{}", " ---: |".repeat(Label::ALL.len() + 1))?;
    for (tool, counts) in rows(tally) {
        write!(out, "| {} |", plain(&tool))?;
        for label in labels() {
            write!(out, " {} |", counts.get(label))?;
        }
        writeln!(out, " {} |", counts.total())?;
    }
    let closed = not_counted(tally);
    if !closed.is_empty() {
        writeln!(out, "\nNot counted: {closed}.")?;
    }
    for (name, ended) in reports {
        match &ended.summary.completeness {
            Completeness::Complete => writeln!(out, "\n{}: complete", plain(name))?,
            Completeness::Partial(why) => {
                writeln!(out, "\n{}: **partial**, {}", plain(name), plain(why))?;
            }
        }
        for note in &ended.summary.notes {
            writeln!(out, "- {}", plain(&note.text))?;
        }
    }
    Ok(())
}

/// Text that stands in Markdown as it is: no links, no markup, no cells of its own.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in shown(text).chars() {
        // GitHub's flavour lets every ASCII punctuation character be escaped, and links what looks like an
        // address or a name.
        match c {
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '@' => out.push_str("&#64;"),
            ':' => out.push_str("&#58;"),
            '.' | '/' | '-' | ' ' => out.push(c),
            c if c.is_ascii_punctuation() => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

fn object(out: &mut impl Write, tally: &Tally, reports: &[(String, Ended)]) -> io::Result<()> {
    let reports: Vec<_> = reports
        .iter()
        .map(|(name, ended)| {
            let partial = match &ended.summary.completeness {
                Completeness::Complete => None,
                Completeness::Partial(why) => Some(why),
            };
            json!({
                "file": name,
                "source": ended.source.id,
                "complete": partial.is_none(),
                "partial": partial,
                "notes": ended.summary.notes.iter().map(|note| &note.text).collect::<Vec<_>>(),
                "moreNotes": ended.summary.more_notes,
            })
        })
        .collect();
    serde_json::to_writer_pretty(&mut *out, &json!({ "findings": tally, "reports": reports }))?;
    writeln!(out)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn text_of_a_report_is_no_markdown() {
        assert_eq!(
            plain("a|b [c](http://d) <e> @f"),
            "a\\|b \\[c\\]\\(http&#58;//d\\) &lt;e\\> &#64;f"
        );
    }
}
