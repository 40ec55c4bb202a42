#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

use finding_source::engine::{self, Flow, JsonWalk, Opened, Outcome, Step};
use finding_source::json::Reader;
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::{Confidence, Descriptor, FindingSource, Input, Record, ReportError, Shape};

use crate::raw::Problem;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "hadolint";

/// The source for reports of `hadolint --format json`.
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

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let problems = Problems {
            problem: Objects::default(),
            roots: input.roots(),
        };
        engine::json(input, Json, problems)
    }
}

/// A list of problems.
struct Problems<'r> {
    problem: Objects<'r, Problem<'r>>,
    roots: Roots,
}

impl<'r> JsonWalk<'r> for Problems<'r> {
    type At = ();

    const IS_OBJECT: bool = false;

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<()> {
        Ok(Flow::List(()))
    }

    fn entry(
        &mut self,
        (): (),
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let problem = self.problem.read(reader, record)?;
        Ok(map::finding(problem, &self.roots, record).into())
    }
}
