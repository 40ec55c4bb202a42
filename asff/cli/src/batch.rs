//! `asff batch`

use std::cell::RefCell;
use std::io::{self, Write};

use asff::batch::batches;

use crate::Outcome;
use crate::args::Batch;
use crate::asff_files::{Complaints, Documents};
use crate::requests::{Failure, Request, Requests};
use crate::terminal::{self, Out};

pub(crate) fn run(arguments: &Batch, out: &mut Out) -> io::Result<Outcome> {
    let documents = Documents::read(&arguments.files);
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
            terminal::cell(&request.path.display().to_string()),
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

/// Writes the requests, and complains about what cannot be sent.
fn write(
    arguments: &Batch,
    documents: &Documents,
    outcome: &mut Outcome,
) -> Result<Vec<Request>, Failure> {
    let complaints = RefCell::new(Complaints::default());
    // The file of each finding, and its number there.
    let places: RefCell<Vec<(&str, usize)>> = RefCell::new(Vec::new());
    let mut place = ("", 0);
    let readable = documents.findings().filter_map(|(file, item)| {
        // A file that was named twice is two files, at different addresses.
        let number = if std::ptr::eq(file, place.0) {
            place.1
        } else {
            0
        } + 1;
        place = (file, number);
        match item {
            Ok(finding) => {
                places.borrow_mut().push(place);
                Some(finding)
            }
            Err(message) => {
                complaints.borrow_mut().add(file, &message);
                None
            }
        }
    });
    let mut batches = batches(readable);
    if arguments.strict {
        batches = batches.strict();
    }
    let mut requests = Requests::in_directory(&arguments.out, arguments.max_requests)?;
    for item in batches {
        match item {
            Ok(batch) => requests.write(&batch)?,
            Err(refused) => {
                let place = places.borrow().get(refused.index).copied();
                let (file, number) = place.unwrap_or_default();
                let message = format!("finding {number}: {}", refused.reason);
                complaints.borrow_mut().add(file, &message);
            }
        }
    }
    if complaints.borrow().any() {
        *outcome = Outcome::Broken;
    }
    requests.finish()
}
