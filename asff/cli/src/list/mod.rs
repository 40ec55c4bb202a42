//! `asff list`

mod collect;
mod csv;
mod filter;
mod html;
mod json;
mod markdown;
mod sarif;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::rc::Rc;

use finding_severity::{Label, Status, Tally};
use finding_source::Completeness;

use crate::Outcome;
use crate::args::{Filters, GroupBy, List, ListFormat};
use crate::prepared::Prepared;
use crate::reading::Ended;
use crate::rows::{self, Depth, Row};
use crate::terminal::{self, Out, cut, shown};

use self::collect::Collection;
use self::filter::Filter;

/// Maximum number of characters of the reason why a report is incomplete.
const LONGEST_REASON: usize = 500;

/// The findings that are listed, and the facts about the run.
struct Listing {
    /// In list order.
    rows: Vec<Row>,
    reports: Vec<ReportState>,
    /// The counts of the listed findings that this run contains.
    tally: Tally,
    /// The number of findings of this run that the filters exclude.
    left_out: u64,
    /// True if an earlier run was compared.
    is_compared: bool,
    group_by: Option<GroupBy>,
}

/// A report, readable or not.
struct ReportState {
    file: Rc<str>,
    source: Option<&'static str>,
    /// The tools whose findings it contains.
    tools: Vec<String>,
    /// The reason why it is incomplete.
    partial: Option<String>,
    notes: Vec<String>,
}

impl ReportState {
    fn new(file: &Rc<str>, ended: Option<&Ended>) -> Self {
        let summary = ended.map(|ended| &ended.summary);
        let partial = match summary.map(|summary| &summary.completeness) {
            Some(Completeness::Complete) => None,
            Some(Completeness::Partial(why)) => Some(cut(&shown(why), LONGEST_REASON).into_owned()),
            None => Some("not read".to_owned()),
        };
        let notes = summary.iter().flat_map(|summary| &summary.notes);
        let tools = summary.iter().flat_map(|summary| &summary.tools);
        Self {
            file: Rc::clone(file),
            source: ended.map(|ended| ended.source.id),
            tools: tools.map(ToString::to_string).collect(),
            partial,
            notes: notes.map(ToString::to_string).collect(),
        }
    }
}

/// Rows under one heading.
struct Group<'l> {
    heading: Option<String>,
    rows: Vec<&'l Row>,
}

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
    listing.group_by = arguments.group_by;
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
        ListFormat::Csv => (Depth::Line, &Status::ALL[..]),
        ListFormat::Json | ListFormat::Sarif => (Depth::Whole, &Status::ALL[..]),
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

    /// Returns the incomplete reports with the reasons.
    fn incomplete(&self) -> impl Iterator<Item = (&str, &str)> {
        let reports = self.reports.iter();
        reports.filter_map(|report| Some((&*report.file, report.partial.as_deref()?)))
    }

    /// Returns the tools whose reports were read, each once.
    fn tools(&self) -> impl Iterator<Item = &str> {
        let tools = self.reports.iter().flat_map(|report| &report.tools);
        let tools: BTreeSet<&str> = tools.map(String::as_str).collect();
        tools.into_iter()
    }

    /// Returns the reasons why reports of a tool are incomplete. An unreadable report may be of any tool.
    fn incomplete_of(&self, tool: &str) -> impl Iterator<Item = &str> {
        let reports = self.reports.iter();
        let own = reports.filter(move |report| {
            report.source.is_none() || report.tools.iter().any(|own| own == tool)
        });
        own.filter_map(|report| report.partial.as_deref())
    }

    /// Returns the rows by heading: grouped as the arguments say, or else by change since the earlier run.
    fn groups(&self) -> Vec<Group<'_>> {
        let Some(group_by) = self.group_by else {
            return self.groups_of_changes();
        };
        // By name, with the position of the worst row.
        let mut groups: BTreeMap<String, (usize, Vec<&Row>)> = BTreeMap::new();
        for (at, row) in self.rows.iter().enumerate() {
            let name = match group_by {
                GroupBy::Tool => shown(&row.finding.tool),
                GroupBy::File => shown(rows::path(&row.finding).unwrap_or(&row.report)),
            };
            let group = groups.entry(name).or_insert_with(|| (at, Vec::new()));
            group.1.push(row);
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        groups.sort_by_key(|(_, (worst, _))| *worst);
        let groups = groups.into_iter().map(|(name, (_, rows))| Group {
            heading: Some(name),
            rows,
        });
        groups.collect()
    }

    fn groups_of_changes(&self) -> Vec<Group<'_>> {
        let mut groups: Vec<Group<'_>> = Vec::new();
        for row in &self.rows {
            let heading = row.change.map(|change| change.group().to_owned());
            match groups.last_mut() {
                Some(group) if group.heading == heading => group.rows.push(row),
                _ => groups.push(Group {
                    heading,
                    rows: vec![row],
                }),
            }
        }
        groups
    }

    /// Returns the totals: `74 findings: 3 CRITICAL, 71 LOW`, with the number of findings that are not listed.
    fn total(&self) -> String {
        let mut text = findings(self.tally.total());
        let labels = Label::ALL.into_iter().rev();
        let counts = labels.filter_map(|label| {
            let of_label =
                |row: &&Row| row.label() == label && row.change.is_none_or(rows::Change::is_there);
            let count = self.rows.iter().filter(of_label).count();
            (count > 0).then(|| format!("{count} {label}"))
        });
        let mut parts: Vec<String> = counts.collect();
        if self.is_compared {
            let new = |row: &&Row| row.change == Some(rows::Change::New);
            parts.push(format!("{} new", self.rows.iter().filter(new).count()));
        }
        if !parts.is_empty() {
            text += &format!(": {}", parts.join(", "));
        }
        if self.left_out > 0 {
            text += &format!("; not listed: {}", self.left_out);
        }
        text
    }

    /// Returns the listed findings that do not count, by status.
    fn closed(&self) -> impl Iterator<Item = (Status, u64)> {
        let closed = Status::ALL.into_iter().filter(|it| *it != Status::Open);
        closed.map(|status| (status, self.tally.with_status(status)))
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

/// Returns `1 finding`, `2 findings`, and so on.
pub(crate) fn findings(count: u64) -> String {
    match count {
        1 => "1 finding".to_owned(),
        _ => format!("{count} findings"),
    }
}

/// Returns the change and the status of a row; empty for an open finding without comparison.
pub(crate) fn remark(row: &Row) -> String {
    let status = (row.status != Status::Open).then(|| row.status.to_string());
    let change = row.change.and_then(rows::Change::detail);
    let kev = row.known_exploited.then(|| "known exploited".to_owned());
    let parts: Vec<String> = [kev, status, change].into_iter().flatten().collect();
    parts.join(", ")
}
