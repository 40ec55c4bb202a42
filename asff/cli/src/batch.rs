//! `asff batch`

use std::cell::RefCell;
use std::cmp::Ordering;
use std::io::{self, Write};

use asff::batch::batches;
use asff::copies::{Copies, Repetition};

use crate::Outcome;
use crate::args::Batch;
use crate::asff_files::{Complaints, Documents, Place};
use crate::requests::{Failure, Request, Requests};
use crate::terminal::{self, Out};
use crate::text;

pub(crate) fn run(arguments: &Batch, out: &mut Out) -> io::Result<Outcome> {
    let documents = Documents::read(&report_files::of_names(&arguments.files));
    let mut outcome = if documents.broken {
        Outcome::Broken
    } else {
        Outcome::Done
    };
    let requests = match write(arguments, &documents, &mut outcome) {
        Ok(requests) => requests,
        Err((path, error)) => {
            terminal::error(&format!("{}: {error}", path.display()));
            return Ok(Outcome::Broken);
        }
    };
    for request in requests {
        let line = writeln!(
            out,
            "{}\t{}\t{}\t{} findings",
            text::cell(&request.path.display().to_string()),
            request.destination.account().as_str(),
            request.destination.region(),
            request.findings
        );
        if let Err(error) = line {
            return terminal::stopped(error, outcome);
        }
    }
    Ok(outcome)
}

/// Writes the requests, and prints an error for each finding that cannot be sent.
fn write(
    arguments: &Batch,
    documents: &Documents,
    outcome: &mut Outcome,
) -> Result<Vec<Request>, Failure> {
    let mut complaints = Complaints::default();
    let copies = copies(documents, &mut complaints);
    // The place of each finding to be sent.
    let places: RefCell<Vec<Place<'_>>> = RefCell::default();
    let findings = documents.findings();
    let readable = findings.filter_map(|(place, item, _)| Some((place, item.ok()?)));
    let sent = readable
        .enumerate()
        .filter_map(|(number, (place, finding))| {
            copies.counts(number).then(|| {
                places.borrow_mut().push(place);
                finding
            })
        });
    let mut batches = batches(sent);
    if arguments.strict {
        batches = batches.strict();
    }
    let mut requests = Requests::in_directory(&arguments.out, arguments.max_requests)?;
    for item in batches {
        match item {
            Ok(batch) => requests.write(&batch)?,
            Err(refused) => {
                let place = places.borrow().get(refused.index).copied();
                let place = place.unwrap_or_default();
                let message = format!("finding {}: {}", place.number, refused.reason);
                complaints.add(place.file, &message);
            }
        }
    }
    if complaints.any() {
        *outcome = Outcome::Broken;
    }
    requests.finish()
}

/// Finds the findings that share an `Id`, and decides which of them is sent.
fn copies<'d>(documents: &'d Documents, complaints: &mut Complaints<'d>) -> Copies<'d> {
    let mut copies = Copies::default();
    let mut places: Vec<Place<'_>> = Vec::new();
    let (mut equal, mut older) = (0_u64, 0_u64);
    for (place, item, text) in documents.findings() {
        let finding = match item {
            Ok(finding) => finding,
            Err(message) => {
                complaints.add(place.file, &message);
                continue;
            }
        };
        places.push(place);
        match copies.add(&finding, text) {
            Repetition::Equal { .. } => equal += 1,
            Repetition::Different {
                of,
                updated: Ordering::Equal,
            } => {
                let of = places.get(of).copied().unwrap_or_default();
                let message = format!(
                    "finding {} has the same Id and UpdatedAt as {of} but different contents; the last one is sent",
                    place.number
                );
                complaints.add(place.file, &message);
            }
            Repetition::Different { .. } => older += 1,
            _ => {}
        }
    }
    if equal > 0 {
        terminal::note(&format!(
            "skipped {} with the same contents as another",
            findings(equal)
        ));
    }
    if older > 0 {
        let findings = findings(older);
        terminal::note(&format!(
            "skipped {findings} with the Id of a finding that has a later UpdatedAt"
        ));
    }
    copies
}

fn findings(count: u64) -> String {
    format!(
        "{count} {}",
        if count == 1 { "finding" } else { "findings" }
    )
}
