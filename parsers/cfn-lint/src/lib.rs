#![doc = include_str!("../README.md")]

mod detect;
mod map;
mod raw;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::engine::{self, Flow, JsonWalk, Opened, Outcome, Step};
use finding_source::json::Reader;
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::{
    Confidence, Descriptor, Finding, FindingSource, Input, KeyHash, Location, Record, Region,
    ReportError, Shape,
};

use crate::raw::Match;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

/// The source for the output of `cfn-lint --format json`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static JSON: Descriptor = Descriptor::new("cfn-lint-json", map::TOOL, "cfn-lint", "JSON")
    .with_file_names(&["cfn-lint.json", "cfn_lint.json"])
    .with_versions("0.1 to 1.55")
    .with_url("https://github.com/aws-cloudformation/cfn-lint");

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &JSON
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::json(shape)
    }

    fn accepts(&self, shape: &Shape<'_>) -> bool {
        detect::json(shape) > Confidence::No || detect::may_be(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let matches = Matches {
            entry: Objects::default(),
            roots: input.roots(),
        };
        engine::json(input, Self, matches)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

/// A list of matches.
struct Matches<'r> {
    entry: Objects<'r, Match<'r>>,
    roots: Roots,
}

impl<'r> JsonWalk<'r> for Matches<'r> {
    type At = ();

    const ENTRY: &'static str = "match";
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
        let entry = self.entry.read(reader, record)?;
        let finding = map::finding(entry, &self.roots, record);
        Ok(finding.ok_or("a match of a rule without `Id`").into())
    }

    fn key(&self, (): (), finding: &Finding<'r>) -> Option<KeyHash> {
        let region = finding.locations.first().and_then(region);
        Some(KeyHash::of(&(&finding.identity, &finding.title, region)))
    }
}

/// Returns the region of a match in its template.
fn region(place: &Location<'_>) -> Option<Region> {
    match place {
        Location::File(file) => file.region,
        Location::Template(place) => place.file.as_ref()?.region,
        _ => None,
    }
}
