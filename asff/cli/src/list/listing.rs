//! The content of a list, independent of its format.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use finding_severity::{Label, Status, Tally};
use finding_source::{Completeness, Summary};

use crate::rows::{self, Row};
use crate::text::{cut, shown};

/// Maximum number of characters of the reason why a report is incomplete.
const LONGEST_REASON: usize = 500;

/// The findings that are listed, and the facts about the run.
pub(crate) struct Listing {
    /// In list order.
    pub(crate) rows: Vec<Row>,
    pub(crate) reports: Vec<ReportState>,
    /// The counts of the listed findings that this run contains.
    pub(crate) tally: Tally,
    /// The number of findings of this run that the filters exclude.
    pub(crate) left_out: u64,
    /// True if an earlier run was compared.
    pub(crate) is_compared: bool,
    pub(crate) grouping: Option<Grouping>,
}

/// A report, readable or not.
pub(crate) struct ReportState {
    pub(crate) file: Rc<str>,
    pub(crate) source: Option<String>,
    /// The tools whose findings it contains.
    pub(crate) tools: Vec<String>,
    /// The reason why it is incomplete.
    pub(crate) partial: Option<String>,
    pub(crate) notes: Vec<String>,
}

impl ReportState {
    /// Returns the state of a report of this source; both are `None` if it could not be read.
    pub(crate) fn new(file: &Rc<str>, source: Option<&str>, summary: Option<&Summary<'_>>) -> Self {
        let partial = match summary.map(|summary| &summary.completeness) {
            Some(Completeness::Complete) => None,
            Some(Completeness::Partial(why)) => Some(cut(&shown(why), LONGEST_REASON).into_owned()),
            None => Some("not read".to_owned()),
        };
        let notes = summary.iter().flat_map(|summary| &summary.notes);
        let tools = summary.iter().flat_map(|summary| &summary.tools);
        Self {
            file: Rc::clone(file),
            source: source.map(str::to_owned),
            tools: tools.map(ToString::to_string).collect(),
            partial,
            notes: notes.map(ToString::to_string).collect(),
        }
    }

    /// Returns the state of a directory without a report.
    pub(crate) fn without_report(directory: &Rc<str>, reason: &str) -> Self {
        Self {
            partial: Some(reason.to_owned()),
            ..Self::new(directory, None, None)
        }
    }
}

/// The property that the rows of a group have in common.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Grouping {
    /// The tool that found them.
    Tool,
    /// The file that contains them.
    File,
}

/// Rows under one heading.
pub(crate) struct Group<'l> {
    pub(crate) heading: Option<String>,
    pub(crate) rows: Vec<&'l Row>,
}

impl Listing {
    /// Returns the incomplete reports with the reasons.
    pub(crate) fn incomplete(&self) -> impl Iterator<Item = (&str, &str)> {
        let reports = self.reports.iter();
        reports.filter_map(|report| Some((&*report.file, report.partial.as_deref()?)))
    }

    /// Returns the tools whose reports were read, each once.
    pub(crate) fn tools(&self) -> impl Iterator<Item = &str> {
        let tools = self.reports.iter().flat_map(|report| &report.tools);
        let tools: BTreeSet<&str> = tools.map(String::as_str).collect();
        tools.into_iter()
    }

    /// Returns the reasons why reports of a tool are incomplete. An unreadable report may be of any tool.
    pub(crate) fn incomplete_of(&self, tool: &str) -> impl Iterator<Item = &str> {
        let reports = self.reports.iter();
        let own = reports.filter(move |report| {
            report.source.is_none() || report.tools.iter().any(|own| own == tool)
        });
        own.filter_map(|report| report.partial.as_deref())
    }

    /// Returns the rows by heading: grouped as the arguments say, or else by change since the earlier run.
    pub(crate) fn groups(&self) -> Vec<Group<'_>> {
        let Some(grouping) = self.grouping else {
            return self.groups_of_changes();
        };
        // By name, with the position of the worst row.
        let mut groups: BTreeMap<String, (usize, Vec<&Row>)> = BTreeMap::new();
        for (at, row) in self.rows.iter().enumerate() {
            let name = match grouping {
                Grouping::Tool => shown(&row.finding.tool),
                Grouping::File => {
                    rows::path(&row.finding).map_or_else(|| "without a file".to_owned(), shown)
                }
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

    pub(crate) fn groups_of_changes(&self) -> Vec<Group<'_>> {
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
    pub(crate) fn total(&self) -> String {
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
    pub(crate) fn closed(&self) -> impl Iterator<Item = (Status, u64)> {
        let closed = Status::ALL.iter().copied().filter(|it| *it != Status::Open);
        closed.map(|status| (status, self.tally.with_status(status)))
    }
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
