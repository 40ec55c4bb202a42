//! `asff gate`

use std::io::{self, Write};

use finding_severity::Gate;
use finding_source::Completeness;

use crate::Outcome;
use crate::args;
use crate::grading::Grader;
use crate::reading::{self, Reader};
use crate::terminal::Terminal;

pub(crate) fn run(arguments: &args::Gate, terminal: &mut Terminal) -> io::Result<Outcome> {
    let (mut grader, mut reader) = match prepare(arguments, terminal) {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal.error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let mut gate = Gate::new().fail_on(arguments.fail_on);
    if arguments.fail_on_kev {
        gate = gate.fail_on_known_exploited();
    }
    if arguments.allow_incomplete {
        gate = gate.allow_incomplete();
    }
    let mut check = gate.check();
    for file in &arguments.reading.files {
        let ended = reader.read(file, terminal, &mut |_, finding, _| {
            check.add(&grader.item(finding));
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
    grader.finish(terminal);
    let verdict = check.finish();
    writeln!(terminal.out(), "{verdict}")?;
    // What could not be read is worse than what failed: the runner has to look.
    Ok(match (reader.is_broken(), verdict.passed()) {
        (true, _) => Outcome::Broken,
        (false, false) => Outcome::Failed,
        (false, true) => Outcome::Done,
    })
}

fn prepare(arguments: &args::Gate, terminal: &mut Terminal) -> Result<(Grader, Reader), String> {
    Ok((
        Grader::new(&arguments.grading, terminal)?,
        Reader::new(&arguments.reading)?,
    ))
}
