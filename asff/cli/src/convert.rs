//! `asff convert`

use std::collections::HashSet;
use std::io;

use asff::wire::Writer;
use asff_normalizer::{Normalizer, Suppressed};
use finding_source::Completeness;

use crate::Outcome;
use crate::args::{Convert, SuppressedChoice};
use crate::grading::Grader;
use crate::reading::{self, Reader};
use crate::target;
use crate::terminal::{self, Out};

pub(crate) fn run(arguments: &Convert, out: &mut Out) -> io::Result<Outcome> {
    let prepared = prepare(arguments);
    let (normalizer, grader, mut reader) = match prepared {
        Ok(prepared) => prepared,
        Err(message) => {
            terminal::error(&message);
            return Ok(Outcome::Broken);
        }
    };
    let files = &arguments.reading.files;
    // Within one report ids are unique; the same finding in two reports is sent once.
    let mut sent: Option<HashSet<String>> = (files.len() > 1).then(HashSet::new);
    let mut writer = Writer::new(out, arguments.format.into());
    for file in files {
        let mut repeated = 0_u64;
        let ended = reader.read(file, &mut |finding, scan| {
            let Some(finding) = normalizer.normalize(finding, scan) else {
                return Ok(());
            };
            if sent
                .as_mut()
                .is_some_and(|sent| !sent.insert(finding.id.clone()))
            {
                repeated += 1;
                return Ok(());
            }
            writer.write(&finding)
        })?;
        let name = reading::name(file);
        if let Some(Completeness::Partial(why)) = ended.map(|ended| ended.completeness) {
            terminal::note(&format!(
                "{name}: incomplete, what is missing is not gone: {why}"
            ));
        }
        if repeated > 0 {
            terminal::note(&format!(
                "{name}: findings of an earlier report left out: {repeated}"
            ));
        }
    }
    writer.finish()?;
    grader.finish();
    Ok(if reader.is_broken() {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

fn prepare(arguments: &Convert) -> Result<(Normalizer, Grader, Reader), String> {
    let target = target::of(&arguments.target)?;
    let grader = Grader::new(&arguments.grading)?;
    let reader = Reader::new(&arguments.reading);
    let policy = grader.policy().clone();
    let normalizer = Normalizer::new(target, policy).with_suppressed(match arguments.suppressed {
        SuppressedChoice::Archive => Suppressed::Archive,
        SuppressedChoice::Omit => Suppressed::Omit,
    });
    Ok((normalizer, grader, reader))
}
