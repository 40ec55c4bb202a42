//! `asff gate`

use std::io::{self, Write};

use finding_severity::Gate;
use finding_source::Completeness;

use crate::Outcome;
use crate::args;
use crate::reading::{self, Reader};
use crate::terminal::Terminal;

pub(crate) fn run(arguments: &args::Gate, terminal: &mut Terminal) -> io::Result<Outcome> {
    let prepared = reading::policy(&arguments.grading)
        .and_then(|policy| Ok((policy, Reader::new(&arguments.reading)?)));
    let (policy, mut reader) = match prepared {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal.error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let mut gate = Gate::new().fail_on(arguments.fail_on);
    if arguments.allow_incomplete {
        gate = gate.allow_incomplete();
    }
    let mut check = gate.check();
    for file in &arguments.reading.files {
        let ended = reader.read(file, terminal, &mut |_, finding, _| {
            check.add(&reading::item(&policy, finding));
            Ok(())
        })?;
        if let Some(Completeness::Partial(why)) = ended.map(|ended| ended.completeness) {
            check.incomplete(format!("{}: {why}", reading::name(file)));
        }
    }
    let verdict = check.finish();
    writeln!(terminal.out(), "{verdict}")?;
    Ok(match (reader.is_broken(), verdict.passed()) {
        (_, false) => Outcome::Failed,
        (true, true) => Outcome::Broken,
        (false, true) => Outcome::Done,
    })
}
