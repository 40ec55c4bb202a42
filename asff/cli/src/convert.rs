//! `asff convert`

use std::fs;
use std::io;
use std::path::Path;
use std::rc::Rc;
use std::sync::{Mutex, MutexGuard, PoisonError};

use asff::coverage::{Coverage, Scope};
use asff::wire::Writer;
use asff_normalizer::{JsonWriter, Normalizer, Scopes, Suppressed, Written};
use finding_severity::Status;
use finding_source::Part;
use report_files::{Catalogs, Input};

use crate::Outcome;
use crate::args::{Convert, Format, SuppressedChoice, To};
use crate::clock;
use crate::covered::Covered;
use crate::duplicates::Winners;
use crate::grading::{Counts, Grader};
use crate::list;
use crate::prepared;
use crate::rank::Rank;
use crate::reading::{NO_REPORT, Read, Reader};
use crate::target;
use crate::terminal::{self, Out};
use crate::workers;

pub(crate) fn run(arguments: &Convert, out: &mut Out) -> io::Result<Outcome> {
    if arguments.to == To::Sarif {
        return run_to_sarif(arguments, out);
    }
    let (mut inputs, normalizer, grader, catalogs) = match prepare(arguments) {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let is_sent = |rank: Rank| match arguments.suppressed {
        SuppressedChoice::Archive => true,
        SuppressedChoice::Omit => rank.is_open(),
    };
    let tool = arguments.source.tool.as_deref();
    let reader =
        || Reader::new(&arguments.reading, tool, &catalogs).with_evidence(&arguments.evidence);
    let first = reader().silent();
    let reader = reader().with_progress(&inputs, true);
    let mut conversion = Conversion {
        winners: Winners::of(&mut inputs, first, &normalizer, is_sent)?,
        normalizer,
        reader,
        grader,
        covered: Covered::default(),
        room: Room::new(arguments.max_output),
    };
    let mut writer = Writer::new(out, arguments.format.unwrap_or(Format::Array).into());
    let mut is_whole = true;
    for (number, input) in inputs.iter().enumerate() {
        is_whole = conversion.convert(number, input, &mut writer)?;
        if !is_whole {
            break;
        }
    }
    writer.finish()?;
    if is_whole {
        is_whole = conversion.check_lost(&inputs);
    }
    conversion.grader.finish();
    let all = conversion.reader.finish();
    for directory in &all.without_report {
        conversion
            .covered
            .spoil(format!("{directory}: {NO_REPORT}"));
    }
    if let Some(file) = &arguments.run {
        if let Err(message) = write_run(file, &conversion.covered.finish()) {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    }
    Ok(if all.is_broken || !is_whole {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

fn run_to_sarif(arguments: &Convert, out: &mut Out) -> io::Result<Outcome> {
    let (target, details) = (&arguments.target, &arguments.target.details);
    let of_asff = [
        ("--format", arguments.format.is_some()),
        ("--run", arguments.run.is_some()),
        ("--max-output", arguments.max_output.is_some()),
        ("--account", target.account.is_some()),
        ("--region", target.region.is_some()),
        ("--partition", details.partition.is_some()),
        ("--product-arn", details.product_arn.is_some()),
        ("--commit", details.commit.is_some()),
        ("--build-id", details.build_id.is_some()),
        ("--report-url", details.report_url.is_some()),
    ];
    if let Some((name, _)) = of_asff.iter().find(|(_, is_stated)| *is_stated) {
        terminal::error(&format!("{name}: only with --to asff"));
        return Ok(Outcome::Broken);
    }
    let prepared = prepared::Prepared::new(
        &arguments.reading,
        &arguments.grading,
        &arguments.target.details.scope,
        arguments.source.tool.as_deref(),
        &[],
    );
    let statuses = match arguments.suppressed {
        SuppressedChoice::Archive => Status::ALL,
        SuppressedChoice::Omit => &[Status::Open],
    };
    match prepared {
        Ok(prepared) => {
            let prepared = prepared.with_evidence(&arguments.evidence);
            list::write_sarif(prepared, statuses, out)
        }
        Err(message) => {
            terminal::error(&message);
            Ok(Outcome::Broken)
        }
    }
}

/// Everything that must be valid before output begins.
type Prepared = (Vec<Input>, Normalizer, Grader, Rc<Catalogs>);

fn prepare(arguments: &Convert) -> Result<Prepared, String> {
    if let Some(file) = &arguments.run {
        // If this run fails, the file must hold neither the coverage of an earlier run nor one that looks complete.
        let mut coverage = Coverage::new();
        coverage.make_all_partial("the run did not end");
        write_run(file, &coverage)?;
    }
    let inputs = arguments.reading.files.gather()?;
    let now = clock::now(arguments.grading.now.as_deref())?;
    let target = target::of(&arguments.target, &now)?;
    let grader = Grader::new(&arguments.grading, &now)?;
    let catalogs = arguments.reading.catalogs()?;
    let policy = grader.policy().clone();
    let normalizer = Normalizer::new(target, policy).with_suppressed(match arguments.suppressed {
        SuppressedChoice::Archive => Suppressed::Archive,
        SuppressedChoice::Omit => Suppressed::Omit,
    });
    Ok((inputs, normalizer, grader, Rc::new(catalogs)))
}

fn write_run(file: &Path, coverage: &Coverage) -> Result<(), String> {
    fs::write(file, coverage.to_json())
        .map_err(|error| format!("--run {}: {error}", file.display()))
}

/// The state of a conversion of several reports.
struct Conversion {
    winners: Option<Winners>,
    normalizer: Normalizer,
    reader: Reader,
    grader: Grader,
    covered: Covered,
    room: Room,
}

impl Conversion {
    /// Writes the findings of a report. Returns false if the output has reached its limit.
    fn convert(
        &mut self,
        number: usize,
        input: &Input,
        writer: &mut Writer<&mut Out>,
    ) -> io::Result<bool> {
        let Self {
            winners,
            normalizer,
            reader,
            grader,
            covered,
            room,
        } = self;
        let name = input.name();
        let mut repeated = 0_u64;
        let mut scopes = Scopes::default();
        let ended = reader.read_parts(input, &mut |parts, size| {
            room.add_input(size);
            let (buffers, json_writers) = (Pool::default(), Pool::default());
            let work = |part| {
                let mut writer = json_writers.take().unwrap_or_else(|| normalizer.writer());
                let json = buffers.take().unwrap_or_default();
                let converted = Converted::of(&part, normalizer, &mut writer, json);
                json_writers.give(writer);
                converted
            };
            workers::in_order(parts, work, |converted| {
                let mut counts = vec![0_u64; converted.distinct.len()];
                for (written, rank, scope) in converted.findings {
                    let json = converted.json.get(written.json).unwrap_or_default();
                    let id = converted.json.get(written.id).unwrap_or_default();
                    let id = std::str::from_utf8(id).unwrap_or_default();
                    let winners = winners.as_mut();
                    if winners.is_some_and(|winners| !winners.take(id, rank, number)) {
                        repeated += 1;
                        continue;
                    }
                    room.take(json.len())?;
                    writer.write_json(json)?;
                    if let Some(count) = counts.get_mut(scope) {
                        *count += 1;
                    }
                }
                for (scope, count) in converted.distinct.iter().zip(counts) {
                    covered.count(scope, count);
                }
                let mut json = converted.json;
                json.clear();
                buffers.give(json);
                scopes.merge(converted.scopes);
                grader.add(converted.counts);
                Ok(())
            })
        });
        let ended = match ended {
            Err(_) if room.is_full => {
                terminal::error(&format!(
                    "{name}: stopped: the findings take more than {} bytes; raise --max-output",
                    room.limit()
                ));
                covered.spoil("the output limit was reached".to_owned());
                return Ok(false);
            }
            ended => ended?,
        };
        let ended = match ended {
            Read::Skipped => return Ok(true),
            read => read.report(),
        };
        covered.add(&name, ended.as_ref(), scopes, normalizer);
        if repeated > 0 {
            let findings = if repeated == 1 { "finding" } else { "findings" };
            terminal::note(&format!(
                "{name}: skipped {repeated} {findings} that another report contains; name different projects by --repository"
            ));
        }
        Ok(true)
    }

    /// Prints an error for findings that were in the first reading but not in the second.
    fn check_lost(&mut self, inputs: &[Input]) -> bool {
        let lost = self.winners.as_ref().and_then(Winners::lost);
        let Some((report, count)) = lost else {
            return true;
        };
        let name = inputs.get(report).map(Input::name).unwrap_or_default();
        terminal::error(&format!(
            "{name}: changed during reading, {count} findings are missing; run again"
        ));
        self.covered
            .spoil(format!("{name} changed while it was read"));
        false
    }
}

/// The remaining number of bytes that may be written; it depends on the size of the input.
struct Room {
    stated: Option<u64>,
    read: u64,
    written: u64,
    is_full: bool,
}

impl Room {
    /// Bytes of output that are always allowed. Small reports may have long findings.
    const LEAST: u64 = 64 << 20;
    /// Bytes of output that are allowed for each byte of input. The shortest lines of real linters need about 100.
    const EACH: u64 = 256;

    fn new(stated: Option<u64>) -> Self {
        Self {
            stated,
            read: 0,
            written: 0,
            is_full: false,
        }
    }

    fn add_input(&mut self, size: u64) {
        self.read = self.read.saturating_add(size);
    }

    fn limit(&self) -> u64 {
        let usual = || Self::LEAST.max(self.read.saturating_mul(Self::EACH));
        self.stated.unwrap_or_else(usual)
    }

    /// Reserves room for a finding of this size and its separator.
    fn take(&mut self, size: usize) -> io::Result<()> {
        self.written = self.written.saturating_add(size as u64 + 2);
        if self.written > self.limit() {
            self.is_full = true;
            return Err(io::Error::other("output limit"));
        }
        Ok(())
    }
}

/// Memory and state of parts that were written, for later parts on any thread.
struct Pool<T>(Mutex<Vec<T>>);

impl<T> Default for Pool<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> Pool<T> {
    fn all(&self) -> MutexGuard<'_, Vec<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> Option<T> {
        self.all().pop()
    }

    fn give(&self, item: T) {
        self.all().push(item);
    }
}

/// The findings of a part of a report, as JSON.
struct Converted {
    json: Vec<u8>,
    /// The place of each finding, its rank among findings with the same id, and the position of its scope.
    findings: Vec<(Written, Rank, usize)>,
    scopes: Scopes,
    /// The scopes, in the order of the findings. A scope is there again if another one is in between.
    distinct: Vec<Scope>,
    counts: Counts,
}

impl Converted {
    /// Converts a part. `json` is empty.
    fn of(
        part: &Part<'_>,
        normalizer: &Normalizer,
        writer: &mut JsonWriter<'_>,
        json: Vec<u8>,
    ) -> Self {
        let mut converted = Self {
            json,
            findings: Vec::with_capacity(part.findings.len()),
            scopes: Scopes::default(),
            distinct: Vec::new(),
            counts: Counts::new(normalizer.policy()),
        };
        for finding in &part.findings {
            if converted.scopes.add(normalizer, &finding.tool, &part.scan) {
                converted.distinct.extend(converted.scopes.last().cloned());
            }
            let graded = converted.counts.grade(normalizer.policy(), finding);
            let rank = Rank::of(&finding.item(&graded));
            let written = writer.write_graded(finding, &part.scan, &graded, &mut converted.json);
            let scope = converted.distinct.len() - 1;
            let written = written.map(|written| (written, rank, scope));
            converted.findings.extend(written);
        }
        converted
    }
}
