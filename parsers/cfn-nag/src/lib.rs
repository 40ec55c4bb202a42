#![doc = include_str!("../README.md")]

mod detect;
mod map;
mod raw;
mod told;
mod walk;

// Whose types stand in the interface.
pub use finding_source;

use finding_source::{
    Confidence, Descriptor, FindingSource, Findings, Options, Report, ReportError, Shape,
};

/// Every source of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

/// What `cfn_nag_scan --output-format json` and `cfn_nag --output-format json` print, and all that they printed before.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static JSON: Descriptor = Descriptor::new("cfn-nag-json", map::TOOL, "cfn_nag", "JSON")
    .with_file_names(&["cfn_nag.json", "cfn-nag.json"])
    .with_versions("0.0.6 to 0.8.10")
    .with_url("https://github.com/stelligent/cfn_nag");

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &JSON
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::json(shape)
    }

    fn continues_with(&self, shape: &Shape<'_>) -> bool {
        detect::json(shape) > Confidence::No || detect::may_be(shape)
    }

    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        report.expect(self, |shape| self.continues_with(shape))?;
        let walk = walk::Walk::new(report, options);
        Ok(Findings::new(&JSON, report, options, walk))
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}
