//! `asff reconcile`

use std::io;

use asff::reconcile::reconcile;
use asff::wire::Writer;
use asff::{AwsSecurityFinding, Timestamp};

use crate::Outcome;
use crate::args::Reconcile;
use crate::asff_files::{self, Documents};
use crate::target;
use crate::terminal::{self, Out};

pub(crate) fn run(arguments: &Reconcile, out: &mut Out) -> io::Result<Outcome> {
    let now = target::now(arguments.now.as_deref()).and_then(|now| {
        Timestamp::from(now)
            .instant()
            .map_err(|error| format!("--now: {error}"))
    });
    let now = match now {
        Ok(now) => now,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    // Without the whole of what was there before, what is gone cannot be told.
    let (previous, broken) = asff_files::all(&arguments.previous);
    if broken {
        return Ok(Outcome::Broken);
    }
    let documents = Documents::read(&arguments.files);
    let mut broken = documents.broken;
    let mut current = Vec::new();
    for (_, item) in documents.findings() {
        match item {
            Ok(finding) => current.push(finding),
            Err(message) => {
                broken = true;
                terminal::error(&message);
            }
        }
    }
    // A finding that could not be read is not gone.
    let complete = |finding: &AwsSecurityFinding| {
        !broken
            && !arguments
                .incomplete
                .iter()
                .any(|tool| tool == asff_normalizer::tool(finding))
    };
    let result = reconcile(previous, current, now, complete);
    let mut writer = Writer::new(out, arguments.format.into());
    for finding in &result.findings {
        writer.write(finding)?;
    }
    writer.finish()?;
    terminal::note(&format!(
        "{} new, {} updated, {} reopened, {} archived, {} kept",
        result.new,
        result.updated,
        result.reopened,
        result.archived,
        result.kept.len()
    ));
    Ok(if broken {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}
