//! Collecting the rows of a list from reports.

use std::collections::HashMap;
use std::io;
use std::rc::Rc;

use asff::coverage::Coverage;
use asff_normalizer::{Normalizer, Scopes};
use finding_severity::{Status, Tally};
use finding_source::{Finding, Scan};

use super::filter::Filter;
use super::{Listing, ReportState};
use crate::asff_source;
use crate::catalogs::Catalogs;
use crate::earlier::Earlier;
use crate::files::Input;
use crate::grading::Grader;
use crate::prepared::Prepared;
use crate::rank::Rank;
use crate::reading::{NO_REPORT, Read, Reader};
use crate::rows::{self, Change, Depth, Producer, Row};

/// The inputs and options of a list.
pub(super) struct Collection {
    inputs: Vec<Input>,
    reader: Reader,
    catalogs: Rc<Catalogs>,
    rows: Rows,
    coverage: Coverage,
    earlier: Option<Earlier>,
}

/// The rows of a run, and the options that make them.
struct Rows {
    grader: Grader,
    normalizer: Normalizer,
    filter: Filter,
    depth: Depth,
    /// Every finding of the run, listed or not.
    known: HashMap<Box<str>, Known>,
    /// `None` if another report has the same finding and that one is not listed.
    rows: Vec<Option<Row>>,
    producers: HashMap<Rc<str>, Rc<Producer>>,
}

/// The finding that counts among those with one key.
struct Known {
    rank: Rank,
    /// The number of its row, if it is listed.
    row: Option<usize>,
}

impl Collection {
    /// Creates a list of the findings that `filter` selects.
    pub(super) fn new(prepared: Prepared, filter: Filter, depth: Depth) -> Self {
        let Prepared {
            inputs,
            grader,
            reader,
            catalogs,
            earlier,
            normalizer,
        } = prepared;
        Self {
            inputs,
            reader,
            catalogs,
            rows: Rows {
                normalizer,
                grader,
                filter,
                depth,
                known: HashMap::new(),
                rows: Vec::new(),
                producers: HashMap::new(),
            },
            coverage: Coverage::new(),
            earlier,
        }
    }

    /// Reads the reports. Returns the list, or the filter words that match nothing, and true if something could not be
    /// read.
    ///
    /// # Errors
    ///
    /// Only errors of reading itself.
    pub(super) fn read(self) -> io::Result<(Result<Listing, Vec<String>>, bool)> {
        let Self {
            inputs,
            mut reader,
            catalogs,
            mut rows,
            mut coverage,
            mut earlier,
        } = self;
        let mut reports = Vec::new();
        for input in &inputs {
            let file: Rc<str> = input.name().into();
            let mut scopes = Scopes::default();
            let read = reader.read(input, &mut |finding, scan| {
                scopes.add(&rows.normalizer, &finding.tool, scan);
                rows.add(finding, scan, &file, earlier.as_mut());
                Ok(())
            })?;
            if matches!(read, Read::Skipped) {
                continue;
            }
            let ended = read.report();
            let source = ended.as_ref().map(|ended| &*ended.source.id);
            let summary = ended.as_ref().map(|ended| &ended.summary);
            reports.push(ReportState::new(&file, source, summary));
            match &ended {
                Some(ended) => coverage.merge(&scopes.finish(&rows.normalizer, &ended.summary)),
                // The file may be a report of any tool.
                None => coverage.make_all_partial("a report could not be read"),
            }
        }
        rows.filter.note_missing(&catalogs);
        if let Some(earlier) = &earlier {
            earlier.note_other_names();
        }
        let all = reader.finish();
        let without = all.without_report.iter();
        reports.extend(without.map(|directory| ReportState::without_report(directory, NO_REPORT)));
        let mut is_broken = all.is_broken;
        if reports.iter().any(|report| report.source.is_none()) {
            coverage.make_all_partial("a report could not be read");
        }
        let is_compared = earlier.is_some();
        if let Some(earlier) = &mut earlier {
            rows.add_gone(earlier, &coverage);
        }
        rows.grader.finish();
        let tools = reports.iter().flat_map(|report| &report.tools);
        let errors = rows.filter.errors(&tools.map(String::as_str).collect());
        if !errors.is_empty() {
            is_broken = true;
            return Ok((Err(errors), is_broken));
        }
        // A tool that is not listed has no run without results in SARIF: it would look clean.
        for report in &mut reports {
            report.tools.retain(|tool| rows.filter.fits_tool(tool));
        }
        let (rows, left_out) = rows.finish();
        let mut tally = Tally::default();
        let of_this_run = |row: &&Row| row.change.is_none_or(Change::is_there);
        for row in rows.iter().filter(of_this_run) {
            tally.add(&row.item());
        }
        let listing = Listing {
            rows,
            reports,
            tally,
            left_out,
            is_compared,
            grouping: None,
        };
        Ok((Ok(listing), is_broken))
    }
}

impl Rows {
    /// Adds a finding if it is to be listed. Among findings with one key, an open one has precedence over a closed one,
    /// then the more severe over the less severe.
    fn add(
        &mut self,
        finding: &Finding<'_>,
        scan: &Scan<'_>,
        file: &Rc<str>,
        earlier: Option<&mut Earlier>,
    ) {
        let key = rows::key(&self.normalizer, finding, scan);
        let graded = self.grader.grade(finding);
        let rank = Rank::of(&finding.item(&graded));
        let change = earlier.map(|earlier| {
            earlier.find(&key);
            change(earlier, &key, &graded)
        });
        let fits = self
            .filter
            .fits(finding, &key, graded.normalized, graded.status);
        let known = self.known.get(&key);
        if known.is_some_and(|known| known.rank >= rank) {
            return;
        }
        let before = known.and_then(|known| known.row);
        if let Some(before) = before.and_then(|row| self.rows.get_mut(row)) {
            *before = None;
        }
        let row = fits.then(|| {
            let producer = producer(&mut self.producers, finding, scan);
            let mut row = Row::new(key.clone(), finding, &graded, self.depth, file, &producer);
            row.change = change;
            self.rows.push(Some(row));
            self.rows.len() - 1
        });
        self.known.insert(key, Known { rank, row });
    }

    /// Adds the findings of the earlier run that this run does not have.
    fn add_gone(&mut self, earlier: &mut Earlier, coverage: &Coverage) {
        let target = self.normalizer.target();
        let account = target.account().to_owned();
        let product = target.product_arn().to_string();
        let file: Rc<str> = "earlier run".into();
        earlier.each_gone(|mut was, normalized| {
            let finding = asff_source::neutral(&was);
            let key = asff_source::key_of(&was).into();
            // A list has no account, so the account of the finding does not matter.
            was.aws_account_id.clone_from(&account);
            was.product_arn.clone_from(&product);
            let change = match coverage.reason_to_keep(&was) {
                Some(why) => Change::NotClosed(why),
                None => Change::Gone,
            };
            let scan = Scan::default();
            let producer = producer(&mut self.producers, &finding, &scan);
            let graded = self.grader.policy().grade(&finding);
            let mut row = Row::new(key, &finding, &graded, self.depth, &file, &producer);
            row.normalized = normalized;
            row.status = Status::Open;
            row.change = Some(change);
            if self.filter.fits_gone(&row) {
                self.rows.push(Some(row));
            }
        });
    }

    /// Returns the rows in list order, and the number of findings that are not listed.
    fn finish(self) -> (Vec<Row>, u64) {
        let listed = |known: &&Known| known.row.is_none();
        let left_out = self.known.values().filter(listed).count() as u64;
        let mut rows: Vec<Row> = self.rows.into_iter().flatten().collect();
        rows.sort_by(|one, other| {
            // The earlier grades of regraded rows differ within one group.
            let group = |row: &Row| row.change.map(group_order);
            let by_group = group(one).cmp(&group(other));
            by_group.then_with(|| one.order().cmp(&other.order()))
        });
        (rows, left_out)
    }
}

/// Returns the order of groups.
fn group_order(change: Change) -> u8 {
    match change {
        Change::New => 0,
        Change::Reopened => 1,
        Change::Regraded(_) => 2,
        Change::Unchanged => 3,
        Change::Gone | Change::NotClosed(_) => 4,
    }
}

/// Returns the change of a finding since the earlier run.
fn change(earlier: &Earlier, key: &str, graded: &finding_severity::Graded<'_>) -> Change {
    match earlier.of(key) {
        None => Change::New,
        Some(was) if !was.is_open && graded.status == Status::Open => Change::Reopened,
        Some(was) if was.normalized.label() != graded.label => {
            Change::Regraded(was.normalized.label())
        }
        Some(_) => Change::Unchanged,
    }
}

/// Returns the program of a scan, stored once.
fn producer(
    producers: &mut HashMap<Rc<str>, Rc<Producer>>,
    finding: &Finding<'_>,
    scan: &Scan<'_>,
) -> Rc<Producer> {
    let own = |text: &Option<finding_source::Str<'_>>| text.as_deref().map(str::to_owned);
    let producer = Producer {
        name: own(&scan.tool_name),
        version: own(&scan.tool_version),
    };
    let key = format!(
        "{}\n{:?}\n{:?}",
        finding.tool, producer.name, producer.version
    );
    let known = producers.entry(key.into());
    Rc::clone(known.or_insert_with(|| Rc::new(producer)))
}
