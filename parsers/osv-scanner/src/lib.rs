#![doc = include_str!("../README.md")]

// Re-exported because its types are part of the public interface.
pub use finding_source;

mod detect;
mod grade;
mod group;
mod map;
pub mod raw;

use finding_source::engine::{self, Flow, JsonWalk, Opened, Outcome, Step};
use finding_source::json::Reader;
use finding_source::path::Roots;
use finding_source::schema::{Members, Objects};
use finding_source::{Confidence, Descriptor, FindingSource, Input, Record, ReportError, Shape};

use crate::map::Place;
use crate::raw::{GenericFinding, PackageVulns};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "osv-scanner";

/// The source for reports of `osv-scanner --format json`, of every version.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static JSON: Descriptor = Descriptor::new("osv-scanner-json", TOOL, "OSV-Scanner", "JSON")
    .with_file_names(&["osv.json", "osv-results.json", "osv-scanner-report.json"])
    .with_versions("0.1 to 2.5")
    .with_url("https://google.github.io/osv-scanner/output/");

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &JSON
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::report(shape).unwrap_or_default()
    }

    fn accepts(&self, shape: &Shape<'_>) -> bool {
        self.detect(shape) > Confidence::No || detect::is_old_and_clean(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let results = Results {
            package: Objects::default(),
            detected: Objects::default(),
            result: Members::default(),
            place: Place::default(),
            roots: input.roots(),
        };
        engine::json(input, Self, results)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

/// Where the reader is.
#[derive(Clone, Copy)]
enum At {
    Top,
    Results,
    Result,
    Packages,
    /// Among the findings of detectors.
    Detected,
}

struct Results<'r> {
    package: Objects<'r, PackageVulns<'r>>,
    detected: Objects<'r, GenericFinding<'r>>,
    /// The current result.
    result: Members<'r, raw::Result<'r>>,
    place: Place<'r>,
    roots: Roots,
}

impl<'r> JsonWalk<'r> for Results<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["packages", "vulnerabilities"];
    const ENTRY: &'static str = "package";

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        Ok(Flow::Enter(At::Top))
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Step<At> {
        Ok(match (at, name) {
            (At::Top, "results") => Flow::List(At::Results),
            (At::Top, "experimental_generic_findings") => Flow::List(At::Detected),
            (At::Result, "packages") => {
                if self.result.source.is_none() {
                    self.result.look_ahead(reader);
                }
                let source = self.result.source.as_ref();
                self.place = source.map_or_else(Place::default, |it| Place::new(it, &self.roots));
                Flow::List(At::Packages)
            }
            (At::Result, name) => self.result.read(name, reader)?.into(),
            _ => Flow::Skip,
        })
    }

    fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        Ok(match at {
            At::Results => {
                self.result.clear();
                Flow::Enter(At::Result)
            }
            at => Flow::Entry(at),
        })
    }

    fn entry(
        &mut self,
        at: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        if matches!(at, At::Detected) {
            let finding = self.detected.read(reader, record)?;
            return Ok(map::generic(finding, record).into());
        }
        let package = self.package.read(reader, record)?;
        Ok(map::findings(package, &self.place, record).into())
    }
}
