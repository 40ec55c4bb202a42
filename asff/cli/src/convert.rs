//! `asff convert`

use std::fs;
use std::io;

use asff::coverage::Coverage;
use asff::wire::Writer;
use asff_normalizer::{Normalizer, Scopes, Suppressed};
use finding_source::{Completeness, Part};

use crate::Outcome;
use crate::args::{Convert, SuppressedChoice};
use crate::grading::{Counts, Grader};
use crate::merging::{Merged, Rank};
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
    // Within one report ids are unique. Of several reports all findings are held, since a later one may count more.
    let mut several = (files.len() > 1).then(Merged::default);
    let mut writer = Writer::new(out, arguments.format.into());
    let (mut coverage, mut all_read) = (Coverage::new(), true);
    for file in files {
        let mut repeated = 0_u64;
        let mut scopes = Scopes::default();
        let ended = reader.read_parts(file, &mut |parts| {
            let work = |part| Converted::of(&part, &normalizer);
            workers::in_order(parts, work, |converted| {
                let converted = converted?;
                let mut begin = 0;
                for (id, rank, end) in converted.findings {
                    let json = converted.json.get(begin..end).unwrap_or_default();
                    begin = end;
                    match &mut several {
                        None => writer.write_json(json)?,
                        Some(several) => {
                            repeated += u64::from(!several.add(id, rank, json.to_vec()));
                        }
                    }
                }
                scopes.merge(converted.scopes);
                grader.add(converted.counts);
                Ok(())
            })
        })?;
        let name = reading::name(file);
        match &ended {
            Some(ended) => {
                coverage.merge(&scopes.finish(&normalizer, &ended.summary));
                note_incomplete(&name, &ended.summary.completeness);
            }
            None => all_read = false,
        }
        if repeated > 0 {
            terminal::note(&format!(
                "{name}: findings that an earlier report has, too: {repeated}"
            ));
        }
    }
    for json in several.into_iter().flat_map(Merged::into_iter) {
        writer.write_json(&json)?;
    }
    writer.finish()?;
    grader.finish();
    if !all_read {
        coverage.make_all_partial(NOT_READ);
    }
    if let Some(file) = &arguments.run {
        if let Err(error) = fs::write(file, coverage.to_json()) {
            terminal::error(&format!("--run {}: {error}", file.display()));
            return Ok(Outcome::Broken);
        }
    }
    Ok(if reader.is_broken() {
        Outcome::Broken
    } else {
        Outcome::Done
    })
}

/// Why nothing is archived when a file could not be read: it may be a report of any tool.
pub(crate) const NOT_READ: &str = "a file of the run could not be read";

/// Says that a report is incomplete, and what follows.
pub(crate) fn note_incomplete(name: &str, completeness: &Completeness) {
    if let Completeness::Partial(reason) = completeness {
        terminal::note(&format!(
            "{name}: incomplete report, findings will not be archived: {reason}"
        ));
    }
}

/// What became of a part of a report.
struct Converted {
    json: Vec<u8>,
    /// Each finding: its id, its rank among those of the same id, and where it ends in the JSON.
    findings: Vec<(String, Rank, usize)>,
    scopes: Scopes,
    counts: Counts,
}

impl Converted {
    fn of(part: &Part<'_>, normalizer: &Normalizer) -> io::Result<Self> {
        let mut converted = Self {
            json: Vec::new(),
            findings: Vec::with_capacity(part.findings.len()),
            scopes: Scopes::default(),
            counts: Counts::new(normalizer.policy()),
        };
        for finding in &part.findings {
            converted.scopes.add(normalizer, &finding.tool, &part.scan);
            let graded = converted.counts.grade(normalizer.policy(), finding);
            let rank = Rank::of(&finding.item(graded.normalized));
            let Some(finding) = normalizer.normalize_graded(finding, &part.scan, &graded) else {
                continue;
            };
            serde_json::to_writer(&mut converted.json, &finding)?;
            let end = converted.json.len();
            converted.findings.push((finding.id, rank, end));
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
