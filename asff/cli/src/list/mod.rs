//! `asff list`

mod collect;
mod csv;
mod filter;
mod html;
mod json;
mod listing;
mod markdown;
mod sarif;
mod table;

use std::io;

use finding_severity::Status;

use crate::Outcome;
use crate::args::{Filters, GroupBy, List, ListFormat};
use crate::prepared::Prepared;
use crate::rows::{Depth, Row};
use crate::terminal::{self, Out};

use self::collect::Collection;
use self::filter::Filter;
use self::listing::{Grouping, Listing, ReportState};
pub(crate) use self::listing::{findings, remark};

pub(crate) fn run(arguments: &List, out: &mut Out) -> io::Result<Outcome> {
    let collection = match prepare(arguments) {
        Ok(collection) => collection,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let Some((mut listing, mut is_broken)) = read(collection)? else {
        return Ok(Outcome::Broken);
    };
    listing.grouping = arguments.group_by.map(|by| match by {
        GroupBy::Tool => Grouping::Tool,
        GroupBy::File => Grouping::File,
    });
    match arguments.format {
        ListFormat::Table => table::write(out, &listing)?,
        ListFormat::Csv => csv::write(out, &listing)?,
        ListFormat::Json => json::write(out, &listing)?,
        ListFormat::Markdown => markdown::write(out, &listing)?,
        ListFormat::Html => html::write(out, &listing)?,
        ListFormat::Sarif => is_broken |= !sarif::write(out, &listing)?,
    }
    // The other formats contain the notes.
    if matches!(arguments.format, ListFormat::Csv | ListFormat::Sarif) {
        listing.note_incomplete();
    }
    Ok(if is_broken {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

/// Reads everything that must be valid before the first report is read.
///
/// # Errors
///
/// One line if something is invalid.
fn prepare(arguments: &List) -> Result<Collection, String> {
    let has_groups = matches!(
        arguments.format,
        ListFormat::Table | ListFormat::Markdown | ListFormat::Html
    );
    if arguments.group_by.is_some() && !has_groups {
        return Err("--group-by: only with --format table, markdown or html".to_owned());
    }
    let prepared = Prepared::new(
        &arguments.reading,
        &arguments.grading,
        &arguments.scope,
        arguments.source.as_deref(),
        &arguments.previous,
    )?;
    let prepared = prepared.with_evidence(&arguments.evidence);
    let (depth, statuses) = match arguments.format {
        ListFormat::Table => (Depth::Line, &[Status::Open][..]),
        ListFormat::Markdown | ListFormat::Html => (Depth::Whole, &[Status::Open][..]),
        // These formats state the status of each finding.
        ListFormat::Csv => (Depth::Line, Status::ALL),
        ListFormat::Json | ListFormat::Sarif => (Depth::Whole, Status::ALL),
    };
    let filter = Filter::new(&arguments.filters, arguments.fail_on, statuses)?;
    Ok(Collection::new(prepared, filter, depth))
}

/// Reads the reports. Returns true as well if something could not be read. Prints an error for each word that matches
/// nothing.
fn read(collection: Collection) -> io::Result<Option<(Listing, bool)>> {
    let (listing, is_broken) = collection.read()?;
    Ok(match listing {
        Ok(listing) => Some((listing, is_broken)),
        Err(messages) => {
            messages.iter().for_each(|message| terminal::error(message));
            None
        }
    })
}

/// Writes all findings with one of these statuses as SARIF.
pub(crate) fn write_sarif(
    prepared: Prepared,
    statuses: &[Status],
    out: &mut Out,
) -> io::Result<Outcome> {
    let filter = match Filter::new(&Filters::default(), None, statuses) {
        Ok(filter) => filter,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let collection = Collection::new(prepared, filter, Depth::Whole);
    let Some((listing, is_broken)) = read(collection)? else {
        return Ok(Outcome::Broken);
    };
    let is_whole = sarif::write(out, &listing)?;
    listing.note_incomplete();
    Ok(if is_broken || !is_whole {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

impl Listing {
    /// Prints a note for each incomplete report.
    fn note_incomplete(&self) {
        for (file, why) in self.incomplete() {
            terminal::note(&format!("{file}: incomplete report: {why}"));
        }
    }
}

/// Writes rows, one per line, as `asff list` does.
pub(crate) fn lines(out: &mut Out, rows: &[Row]) -> io::Result<()> {
    table::write_rows(out, rows)
}

/// Returns a row as a Markdown table row, as `asff list` does.
pub(crate) fn markdown_line(row: &Row) -> String {
    markdown::line(row)
}

/// Returns a row as JSON, as `asff list` does.
pub(crate) fn json(row: &Row) -> serde_json::Value {
    json::finding(row)
}
