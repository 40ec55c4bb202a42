//! `asff gate`

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::{self, Write};

use asff_normalizer::Normalizer;
use finding_severity::Gate;
use finding_source::{Completeness, Finding, Scan};

use crate::Outcome;
use crate::args;
use crate::asff_files;
use crate::grading::Grader;
use crate::reading::{self, Reader};
use crate::target;
use crate::terminal::{self, Out};

pub(crate) fn run(arguments: &args::Gate, out: &mut Out) -> io::Result<Outcome> {
    let (mut grader, mut reader, previous) = match prepare(arguments) {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let mut gate = Gate::new().fail_on(arguments.fail_on);
    if arguments.fail_on_kev {
        gate = gate.fail_on_known_exploited();
    }
    if previous.is_some() {
        gate = gate.new_only();
    }
    if arguments.allow_incomplete {
        gate = gate.allow_incomplete();
    }
    let mut check = gate.check();
    for file in &arguments.reading.files {
        let ended = reader.read(file, &mut |finding, scan| {
            let mut item = grader.item(finding);
            item.new = previous
                .as_ref()
                .is_none_or(|previous| !previous.holds(finding, scan));
            check.add(&item);
            Ok(())
        })?;
        match ended.map(|ended| ended.completeness) {
            Some(Completeness::Complete) => {}
            Some(Completeness::Partial(why)) => {
                check.incomplete(format!("{}: {why}", reading::name(file)));
            }
            None => check.incomplete(format!("{}: not read", reading::name(file))),
        }
    }
    grader.finish();
    let verdict = check.finish();
    writeln!(out, "{verdict}")?;
    // What could not be read is worse than what failed: the runner has to look.
    Ok(match (reader.is_broken(), verdict.passed()) {
        (true, _) => Outcome::Broken,
        (false, false) => Outcome::Failed,
        (false, true) => Outcome::Done,
    })
}

fn prepare(arguments: &args::Gate) -> Result<(Grader, Reader, Option<Previous>), String> {
    let grader = Grader::new(&arguments.grading)?;
    let reader = Reader::new(&arguments.reading);
    let previous = match &arguments.previous {
        Some(file) => Some(Previous::read(file, arguments, &grader)?),
        None => None,
    };
    Ok((grader, reader, previous))
}

/// What was there before.
struct Previous {
    /// Ids without account and region, which a gate need not know.
    ids: BTreeSet<String>,
    normalizer: Normalizer,
}

impl Previous {
    fn read(file: &OsStr, arguments: &args::Gate, grader: &Grader) -> Result<Self, String> {
        let target = target::of_scope(&arguments.scope)?;
        let (findings, broken) = asff_files::all(file);
        if broken {
            return Err(format!(
                "--previous {}: not all of it could be read",
                reading::name(file)
            ));
        }
        // What was archived was gone: when it comes back it is new.
        let active = findings
            .iter()
            .filter(|f| f.record_state != Some(asff::RecordState::Archived));
        let ids = active
            .map(|finding| local(&finding.id).to_owned())
            .collect();
        Ok(Self {
            ids,
            normalizer: Normalizer::new(target, grader.policy().clone()),
        })
    }

    fn holds(&self, finding: &Finding<'_>, scan: &Scan<'_>) -> bool {
        self.ids.contains(local(&self.normalizer.id(finding, scan)))
    }
}

/// The part of an id behind region, account and tool.
fn local(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}
