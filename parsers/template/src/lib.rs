#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

use finding_source::json::Reader;
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::{
    Confidence, Descriptor, Entries, Finding, FindingSource, Findings, Options, Record, Report,
    ReportError, ReportErrorKind, Shape,
};

use crate::raw::Problem;

/// Every source of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "hadolint";

/// The report of `hadolint --format json`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static JSON: Descriptor = Descriptor::new("hadolint-json", TOOL, "hadolint", "JSON")
    .with_file_names(&["hadolint.json", "hadolint-report.json"])
    .with_versions("2.12 to 2.15")
    .with_url("https://github.com/hadolint/hadolint#cli");

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &JSON
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::problems(shape)
    }

    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        report.expect(self, |shape| self.detect(shape) > Confidence::No)?;
        let mut reader = Reader::new(report.text(), report.start(), &options.limits);
        reader.enter_array()?;
        let problems = Problems {
            reader,
            problem: Objects::default(),
            roots: Roots::new(options.root.as_deref()),
        };
        Ok(Findings::new(&JSON, report, options, problems))
    }
}

/// Goes from problem to problem.
struct Problems<'r> {
    reader: Reader<'r>,
    problem: Objects<'r, Problem<'r>>,
    roots: Roots,
}

impl<'r> Entries<'r> for Problems<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            while self.reader.next_item()? {
                let byte = self.reader.byte();
                let problem = self.problem.read(&mut self.reader, record)?;
                match map::finding(problem, &self.roots, record) {
                    Ok(Some(finding)) => return Ok(Some(finding)),
                    Ok(None) => {}
                    Err(what) => {
                        let error = ReportError::new(ReportErrorKind::Schema, what);
                        let position = self.reader.position(byte);
                        return Err(error.at(position).in_path(self.reader.path()));
                    }
                }
            }
            // People append the report of one Dockerfile to that of another.
            if !record.next_document(&mut self.reader, &Json) {
                return Ok(None);
            }
            self.reader.enter_array()?;
        }
    }
}
