//! `asff validate`

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use asff::AwsSecurityFinding;
use asff::copies::{Copies, Repetition};
use asff::validate::{Actual, Level, Violation};

use crate::Outcome;
use crate::args::Validate;
use crate::asff_files::{Complaints, Documents};
use crate::terminal::{self, Out};
use crate::text::{cell, cut};

pub(crate) fn run(arguments: &Validate, out: &mut Out) -> io::Result<Outcome> {
    let documents = Documents::read(&report_files::of_names(&arguments.files));
    let mut outcome = if documents.broken {
        Outcome::Broken
    } else {
        Outcome::Done
    };
    let mut complaints = Complaints::default();
    let mut copies = Copies::default();
    let mut places = Vec::new();
    for (place, item, json) in documents.findings() {
        let finding = match item {
            Ok(finding) => finding,
            Err(message) => {
                outcome = Outcome::Broken;
                complaints.add(place.file, &message);
                continue;
            }
        };
        let mut violations = finding.validate();
        violations.retain(|violation| arguments.advice || violation.level == Level::Error);
        let copy = copies.add(&finding, json);
        places.push(place);
        let is_wrong = violations.iter().any(|it| it.level == Level::Error)
            || matches!(copy, Repetition::Different { .. });
        if is_wrong && outcome == Outcome::Done {
            outcome = Outcome::Failed;
        }
        // The exit status counts even if the output is closed early.
        if let Err(error) = write(out, place.file, &finding, &violations) {
            return terminal::stopped(error, outcome);
        }
        if let Repetition::Different { of, .. } = copy {
            let of = places.get(of).copied().unwrap_or_default();
            let message = format!("must not be the Id of another finding, {of}");
            let written = line(
                out,
                place.file,
                &finding.id,
                "/Id",
                "unique",
                "error",
                &message,
            );
            if let Err(error) = written {
                return terminal::stopped(error, outcome);
            }
        }
    }
    Ok(outcome)
}

/// Writes the violations of a finding: of one rule on the items of one list, only the first three.
fn write(
    out: &mut Out,
    file: &str,
    finding: &AwsSecurityFinding,
    violations: &[Violation],
) -> io::Result<()> {
    const SHOWN: usize = 3;
    let mut counts: BTreeMap<(String, &str), usize> = BTreeMap::new();
    for violation in violations {
        let count = counts.entry(list(violation)).or_default();
        *count += 1;
        if *count > SHOWN {
            continue;
        }
        line(
            out,
            file,
            &finding.id,
            &violation.pointer,
            violation.constraint.as_str(),
            violation.level.as_str(),
            &explanation(violation),
        )?;
    }
    let mut told = BTreeSet::new();
    for violation in violations {
        let list = list(violation);
        let more = counts.get(&list).copied().unwrap_or_default();
        let more = more.saturating_sub(SHOWN);
        if more > 0 && told.insert(list.clone()) {
            let more = format!("{more} more");
            let (rule, level) = (violation.constraint.as_str(), violation.level.as_str());
            line(out, file, &finding.id, &list.0, rule, level, &more)?;
        }
    }
    Ok(())
}

/// Returns the rule and the pointer of a violation, with `*` for each item number.
fn list(violation: &Violation) -> (String, &'static str) {
    let steps = violation.pointer.split('/');
    let steps: Vec<&str> = steps
        .map(|step| match step.parse::<usize>() {
            Ok(_) => "*",
            Err(_) => step,
        })
        .collect();
    (steps.join("/"), violation.constraint.as_str())
}

/// Writes a violation: file, id, pointer, rule, and level with message, separated by tabs.
fn line(
    out: &mut Out,
    file: &str,
    id: &str,
    pointer: &str,
    rule: &str,
    level: &str,
    message: &str,
) -> io::Result<()> {
    writeln!(
        out,
        "{}\t{}\t{}\t{rule}\t{level}: {}",
        cell(file),
        column(id),
        column(pointer),
        column(message)
    )
}

/// Returns text of a document as a column. It is cut, because every violation repeats the `Id`, which may be as long as
/// the document.
fn column(text: &str) -> String {
    const LONGEST: usize = 1_000;
    cell(&cut(text, LONGEST))
}

/// Returns what is expected and what was found.
fn explanation(violation: &Violation) -> String {
    match &violation.actual {
        Actual::Absent => violation.limit.to_string(),
        actual => format!("{}, not {actual}", violation.limit),
    }
}
