//! `asff reconcile`

use std::collections::BTreeSet;
use std::io;

use asff::coverage::{Coverage, Scope};
use asff::reconcile::{Reconciled, reconcile};
use asff::wire::Writer;
use asff::{AwsSecurityFinding, Instant, Timestamp};
use asff_normalizer::{Normalizer, Scopes};

use crate::Outcome;
use crate::args::Reconcile;
use crate::asff_files::{self, Complaints, Documents};
use crate::covered::Covered;
use crate::duplicates::{Rank, Winners};
use crate::files::{self, Input};
use crate::grading::Grader;
use crate::names;
use crate::reading::Reader;
use crate::target;
use crate::terminal::{self, Out};

pub(crate) fn run(arguments: &Reconcile, out: &mut Out) -> io::Result<Outcome> {
    let (previous, now, run) = match prepare(arguments) {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    warn_if_nothing_matches(&previous, &run.findings);
    let result = reconcile(previous, run.findings, &run.coverage, now);
    let mut writer = Writer::new(out, arguments.format.into());
    for finding in &result.findings {
        writer.write(finding)?;
    }
    writer.finish()?;
    tell(&result);
    Ok(if run.broken {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

/// The findings of this run, and what it looked at.
struct Run {
    findings: Vec<AwsSecurityFinding>,
    coverage: Coverage,
    broken: bool,
}

fn prepare(arguments: &Reconcile) -> Result<(Vec<AwsSecurityFinding>, Instant, Run), String> {
    let now = target::now(arguments.details.now.as_deref())?;
    let now = Timestamp::from(now)
        .instant()
        .map_err(|error| format!("--now: {error}"))?;
    let mut previous = Vec::new();
    asff_files::each_previous(&arguments.previous, |finding| previous.push(finding))?;
    let mut run = match (&arguments.account, &arguments.region) {
        (Some(account), Some(region)) => of_reports(arguments, account, region)?,
        _ => of_asff(arguments)?,
    };
    let covered = run.coverage.clone();
    let earlier = tools(&previous);
    let mut known: Vec<&str> = earlier.iter().map(String::as_str).collect();
    known.extend(covered.iter().map(|(scope, _)| &*scope.tool));
    for name in &arguments.incomplete {
        let tool = names::tool(name, &known).map_err(|error| format!("--incomplete {error}"))?;
        run.coverage.make_partial(tool, "declared incomplete");
    }
    Ok((previous, now, run))
}

/// The tools of earlier findings.
fn tools(previous: &[AwsSecurityFinding]) -> BTreeSet<String> {
    let scopes = previous.iter().filter_map(Scope::of);
    scopes.map(|scope| scope.tool).collect()
}

/// Reads the reports of this run.
fn of_reports(arguments: &Reconcile, account: &str, region: &str) -> Result<Run, String> {
    let target = target::with_details(account, region, &arguments.details)?;
    let mut grader = Grader::new(&arguments.grading)?;
    let mut reader = Reader::new(&arguments.reading);
    let normalizer = Normalizer::new(target, grader.policy().clone());
    let mut inputs: Vec<Input<'_>> = arguments.reading.inputs().collect();
    let winners = Winners::of(&mut inputs, &arguments.reading, &normalizer, |_| true);
    let mut winners = winners.map_err(|error| error.to_string())?;
    let (mut findings, mut covered) = (Vec::new(), Covered::default());
    for (number, input) in inputs.iter().enumerate() {
        let mut scopes = Scopes::default();
        let ended = reader.read(input, &mut |finding, scan| {
            scopes.add(&normalizer, &finding.tool, scan);
            let rank = Rank::of(&grader.item(finding));
            let Some(finding) = normalizer.normalize(finding, scan) else {
                return Ok(());
            };
            let winners = winners.as_mut();
            if winners.is_none_or(|winners| winners.take(&finding.id, rank, number)) {
                findings.push(finding);
            }
            Ok(())
        });
        let name = input.name();
        let ended = ended.map_err(|error| format!("{name}: {error}"))?;
        covered.add(&name, ended.as_ref(), scopes, &normalizer);
    }
    grader.finish();
    let lost = winners.as_ref().and_then(Winners::lost).is_some();
    if lost {
        terminal::error("a report changed while it was read; run again");
        covered.spoil("a report changed while it was read".to_owned());
    }
    Ok(Run {
        findings,
        coverage: covered.finish(),
        broken: lost || reader.is_broken(),
    })
}

/// Reads the ASFF of this run, and its run files.
fn of_asff(arguments: &Reconcile) -> Result<Run, String> {
    let mut coverage = Coverage::new();
    for file in &arguments.run {
        let named = |error: String| format!("--run {}: {error}", files::name(file));
        let bytes = files::bytes(file).map_err(|error| named(error.to_string()))?;
        let run = Coverage::from_json(&bytes).map_err(|error| named(error.to_string()))?;
        coverage.merge(&run);
    }
    if arguments.run.is_empty() {
        terminal::note(
            "nothing will be archived: give the reports themselves with --account and --region, or --run with the file \
             that `asff convert --run` wrote",
        );
    }
    let documents = Documents::read(&arguments.reading.files);
    let mut findings = Vec::new();
    let mut complaints = Complaints::default();
    for (name, item) in documents.findings() {
        match item {
            Ok(finding) if finding.id.is_empty() => complaints.add(name, "a finding has no Id"),
            Ok(finding) => findings.push(finding),
            Err(message) => complaints.add(name, &message),
        }
    }
    let broken = documents.broken || complaints.any();
    // A finding that could not be read is not gone.
    if broken {
        coverage.make_all_partial(NOT_READ);
    }
    Ok(Run {
        findings,
        coverage,
        broken,
    })
}

/// Why nothing is archived when a finding could not be read.
const NOT_READ: &str = "a finding of the run could not be read";

/// Warns when no earlier finding is found again: mostly because ids were made for another repository or branch.
fn warn_if_nothing_matches(previous: &[AwsSecurityFinding], current: &[AwsSecurityFinding]) {
    let known: BTreeSet<&str> = previous.iter().map(|finding| &*finding.id).collect();
    if !known.is_empty()
        && !current.is_empty()
        && !current.iter().any(|finding| known.contains(&*finding.id))
    {
        terminal::note(
            "no earlier finding was found again; were --repository, --branch and --resource the same as before?",
        );
    }
}

fn tell(result: &Reconciled) {
    let mut line = format!(
        "{} new, {} updated, {} reopened, {} archived, {} kept",
        result.new,
        result.updated,
        result.reopened,
        result.archived,
        result.kept.len()
    );
    for (at, (reason, count)) in result.kept_by_reason().into_iter().enumerate() {
        line.push_str(if at == 0 { ": " } else { ", " });
        line.push_str(&format!("{count} {reason}"));
    }
    terminal::note(&line);
    if let [first, ..] = &result.resolved[..] {
        terminal::note(&format!(
            "{} resolved by a customer and found again, the first: {first}",
            result.resolved.len()
        ));
    }
}
