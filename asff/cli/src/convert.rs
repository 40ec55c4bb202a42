//! `asff convert`

use std::collections::HashSet;
use std::io;

use asff::wire::Writer;
use asff_normalizer::{Normalizer, Suppressed};
use finding_source::{Completeness, Part};

use crate::Outcome;
use crate::args::{Convert, SuppressedChoice};
use crate::grading::{Counts, Grader};
use crate::reading::{self, Reader};
use crate::target;
use crate::terminal::{self, Out};
use crate::workers;

pub(crate) fn run(arguments: &Convert, out: &mut Out) -> io::Result<Outcome> {
    let prepared = prepare(arguments);
    let (normalizer, mut grader, mut reader) = match prepared {
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
        let ended = reader.read_parts(file, &mut |parts| {
            let work = |part| Converted::of(&part, &normalizer);
            workers::in_order(parts, work, |converted| {
                let converted = converted?;
                let mut begin = 0;
                for (id, end) in converted.findings {
                    let json = converted.json.get(begin..end).unwrap_or_default();
                    begin = end;
                    if sent.as_mut().is_none_or(|sent| sent.insert(id)) {
                        writer.write_json(json)?;
                    } else {
                        repeated += 1;
                    }
                }
                grader.add(converted.counts);
                Ok(())
            })
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

/// What became of a part of a report.
struct Converted {
    json: Vec<u8>,
    /// The id of each finding, and where it ends in the JSON.
    findings: Vec<(String, usize)>,
    counts: Counts,
}

impl Converted {
    fn of(part: &Part<'_>, normalizer: &Normalizer) -> io::Result<Self> {
        let mut converted = Self {
            json: Vec::new(),
            findings: Vec::with_capacity(part.findings.len()),
            counts: Counts::new(normalizer.policy()),
        };
        for finding in &part.findings {
            let graded = converted.counts.grade(normalizer.policy(), finding);
            let Some(finding) = normalizer.normalize_graded(finding, &part.scan, &graded) else {
                continue;
            };
            serde_json::to_writer(&mut converted.json, &finding)?;
            converted.findings.push((finding.id, converted.json.len()));
        }
        Ok(converted)
    }
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
