#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

// Re-exported because its types are public here.
pub use finding_source;

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Reader, ValueKind};
use finding_source::schema::{self, Objects};
use finding_source::{Descriptor, FindingSource, Record, ReportError, ReportErrorKind, source};

use crate::map::Fixes;
use crate::raw::{Dependency, Fix};

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&Json];

const TOOL: &str = "pip-audit";

source! {
    /// The source for reports of `pip-audit --format json`, of every version.
    pub struct Json: Descriptor::new("pip-audit-json", TOOL, "pip-audit", "JSON")
        .with_file_names(&["pip-audit.json", "pip-audit-report.json"])
        .with_versions("0.0.1 to 2.10.1")
        .with_url("https://github.com/pypa/pip-audit#usage");
    detect: |shape| detect::report(shape).unwrap_or_default(),
    advice: detect::advice,
    json: |input| Dependencies {
        dependency: Objects::default(),
        fixes: Fixes::default(),
        most_fixes: input.limits().joined,
        audited: false,
    },
}

/// Where the reader is.
#[derive(Clone, Copy)]
enum At {
    Top,
    Dependencies,
}

struct Dependencies<'r> {
    dependency: Objects<'r, Dependency<'r>>,
    fixes: Fixes<'r>,
    most_fixes: usize,
    /// True if the report lists a package.
    audited: bool,
}

impl<'r> Dependencies<'r> {
    fn read_fixes(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        self.fixes = Fixes::default();
        if reader.peek() != Some(ValueKind::Array) {
            return reader.skip();
        }
        let mut left = self.most_fixes;
        reader.each_item(|reader| {
            left = left.checked_sub(1).ok_or_else(|| {
                ReportError::new(
                    ReportErrorKind::Limit,
                    "more fixes than the limit of joined entries",
                )
            })?;
            let fix: Option<Fix<'r>> = schema::member(reader, "fixes")?;
            if let Some(fix) = fix {
                self.fixes.add(&fix);
            }
            Ok(())
        })?;
        self.fixes.sort();
        Ok(())
    }
}

impl<'r> JsonWalk<'r> for Dependencies<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["dependencies", "vulns"];
    const ENTRY: &'static str = "package";
    const IS_OBJECT: bool = false;
    const BEGINNINGS: &'static [&'static str] = &["dependencies", "fixes"];

    fn document(&mut self, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        self.fixes = Fixes::default();
        Ok(match reader.peek() {
            // Before 2.0.0.
            Some(ValueKind::Array) => Flow::List(At::Dependencies),
            _ => Flow::Enter(At::Top),
        })
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<At> {
        match name {
            "dependencies" => {
                // They say which of the vulnerabilities are gone.
                reader.look_ahead(|ahead, name| match name {
                    "fixes" => self.read_fixes(ahead),
                    _ => ahead.skip(),
                });
                Ok(Flow::List(At::Dependencies))
            }
            "fixes" => {
                self.read_fixes(reader)?;
                Ok(Flow::Read)
            }
            _ => Ok(Flow::Skip),
        }
    }

    fn entry(
        &mut self,
        _: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let dependency = self.dependency.read(reader, record)?;
        self.audited = true;
        Ok(map::findings(dependency, &self.fixes, record).into())
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        if !self.audited {
            record.partial("pip-audit audited no package");
        }
    }
}
