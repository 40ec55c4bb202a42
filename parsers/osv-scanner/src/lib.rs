#![doc = include_str!("../README.md")]

// Re-exported because its types are part of the public interface.
pub use finding_source;

mod detect;
mod ecosystem;
mod grade;
mod group;
mod map;
pub mod raw;

use finding_source::engine::{self, Flow, JsonWalk, Opened, Outcome, Step};
use finding_source::json::Reader;
use finding_source::path::Roots;
use finding_source::schema::{self, Objects};
use finding_source::{Confidence, Descriptor, FindingSource, Input, Record, ReportError, Shape};

use crate::map::Place;
use crate::raw::{GenericFinding, PackageVulns, Source};

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
        detect::report(shape)
    }

    fn accepts(&self, shape: &Shape<'_>) -> bool {
        self.detect(shape) > Confidence::No || detect::is_old_and_clean(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let results = Results {
            package: Objects::default(),
            detected: Objects::default(),
            place: None,
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
    /// The source of the current result, once it is read.
    place: Option<Place<'r>>,
    roots: Roots,
}

impl<'r> Results<'r> {
    fn read_source(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        let source: Option<Source<'r>> = schema::member(reader, "source")?;
        self.place = Some(Place::new(&source.unwrap_or_default(), &self.roots));
        Ok(())
    }
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
        match (at, name) {
            (At::Top, "results") => Ok(Flow::List(At::Results)),
            (At::Top, "experimental_generic_findings") => Ok(Flow::List(At::Detected)),
            (At::Result, "source") => {
                self.read_source(reader)?;
                Ok(Flow::Read)
            }
            (At::Result, "packages") => {
                if self.place.is_none() {
                    reader.look_ahead(|ahead, name| match name {
                        "source" => self.read_source(ahead),
                        _ => ahead.skip(),
                    });
                }
                Ok(Flow::List(At::Packages))
            }
            _ => Ok(Flow::Skip),
        }
    }

    fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        Ok(match at {
            At::Results => {
                self.place = None;
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
        let place = self.place.get_or_insert_default();
        Ok(match map::findings(package, place, record) {
            Ok(findings) => Outcome::Several(findings),
            Err(what) => Outcome::Unusable(what),
        })
    }
}
