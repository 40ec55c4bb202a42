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
use crate::asff_files::{self, Documents};
use crate::convert;
use crate::grading::Grader;
use crate::merging::{Merged, Rank};
use crate::nearest;
use crate::reading::{self, Reader};
use crate::target;
use crate::terminal::{self, Out};

pub(crate) fn run(arguments: &Reconcile, out: &mut Out) -> io::Result<Outcome> {
    let (previous, now, mut run) = match prepare(arguments) {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    for tool in &arguments.incomplete {
        run.coverage.make_partial(tool, "declared incomplete");
    }
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
    let previous = asff_files::previous(&arguments.previous)?;
    check_tools(&arguments.incomplete, &previous)?;
    let run = match (&arguments.account, &arguments.region) {
        (Some(account), Some(region)) => of_reports(arguments, account, region)?,
        _ => of_asff(arguments)?,
    };
    Ok((previous, now, run))
}

/// Refuses a tool that no source and no earlier finding has.
fn check_tools(named: &[String], previous: &[AwsSecurityFinding]) -> Result<(), String> {
    let registry = reading::registry();
    let known = registry.sources().map(|source| source.descriptor().tool);
    let mut tools: BTreeSet<String> = known.map(str::to_owned).collect();
    tools.extend(
        previous
            .iter()
            .filter_map(|finding| Some(Scope::of(finding)?.tool)),
    );
    for tool in named {
        if !tools.contains(tool) {
            return Err(format!(
                "--incomplete {tool}: no such tool{}",
                nearest::hint(tool, tools.iter().map(String::as_str))
            ));
        }
    }
    Ok(())
}

/// Reads the reports of this run.
fn of_reports(arguments: &Reconcile, account: &str, region: &str) -> Result<Run, String> {
    let target = target::with_details(account, region, &arguments.details)?;
    let mut grader = Grader::new(&arguments.grading)?;
    let mut reader = Reader::new(&arguments.reading);
    let normalizer = Normalizer::new(target, grader.policy().clone());
    let (mut findings, mut coverage) = (Merged::default(), Coverage::new());
    let mut all_read = true;
    for file in &arguments.reading.files {
        let mut scopes = Scopes::default();
        let ended = reader.read(file, &mut |finding, scan| {
            scopes.add(&normalizer, &finding.tool, scan);
            let rank = Rank::of(&grader.item(finding));
            if let Some(finding) = normalizer.normalize(finding, scan) {
                findings.add(finding.id.clone(), rank, finding);
            }
            Ok(())
        });
        let ended = ended.map_err(|error| format!("{}: {error}", reading::name(file)))?;
        match ended {
            Some(ended) => {
                coverage.merge(&scopes.finish(&normalizer, &ended.summary));
                convert::note_incomplete(&reading::name(file), &ended.summary.completeness);
            }
            None => all_read = false,
        }
    }
    grader.finish();
    if !all_read {
        coverage.make_all_partial(convert::NOT_READ);
    }
    Ok(Run {
        findings: findings.into_iter().collect(),
        coverage,
        broken: reader.is_broken(),
    })
}

/// Reads the ASFF of this run, and its run files.
fn of_asff(arguments: &Reconcile) -> Result<Run, String> {
    let mut coverage = Coverage::new();
    for file in &arguments.run {
        let named = |error: String| format!("--run {}: {error}", reading::name(file));
        let bytes = reading::bytes(file).map_err(|error| named(error.to_string()))?;
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
    let mut broken = documents.broken;
    let mut findings = Vec::new();
    for (name, item) in documents.findings() {
        let item = item.and_then(|finding| match &*finding.id {
            "" => Err(format!("{name}: a finding has no Id")),
            _ => Ok(finding),
        });
        match item {
            Ok(finding) => findings.push(finding),
            Err(message) => {
                broken = true;
                terminal::error(&message);
            }
        }
    }
    // A finding that could not be read is not gone.
    if broken {
        coverage.make_all_partial(convert::NOT_READ);
    }
    Ok(Run {
        findings,
        coverage,
        broken,
    })
}

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
