//! The JSON report of every version.

use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk};
use finding_source::json::{Mark, Reader};
use finding_source::schema::{self, Objects, Schema};
use finding_source::{
    Descriptor, ErrorScope, Finding, KeyHash, Limits, Marks, Record, Repeat, ReportError,
    ReportErrorKind, source,
};

use crate::dependencies::{At, Dependencies, Document};
use crate::raw::{Component, Exception, ScanInfo, Vulnerability, json as raw};
use crate::{TOOL, TOOL_NAME, broken};

source! {
    /// The source for the JSON report, `dependency-check-report.json`.
    pub struct Json: Descriptor::new("dependency-check-json", TOOL, TOOL_NAME, "JSON")
        .with_file_names(&["dependency-check-report.json"])
        .with_versions("2.0 to 12.1")
        .with_url(crate::DOCUMENTATION)
        .with_marks(MARKS);
    json: |input| Walk {
        vulnerabilities: Objects::default(),
        dependencies: Dependencies::new(input),
        start: None,
        limits: input.limits().clone(),
    },
}

/// `reportSchema` is `1.1` since 4.x and distinguishes nothing; the other members do.
const MARKS: Marks = Marks::certain(&[
    "scanInfo.engineVersion reportSchema|projectInfo|dependencies",
    "dependencies[].*.evidenceCollected dependencies.*.fileName|dependencies.*.filePath",
])
// The report was filtered.
.likely(&["dependencies[].*.fileName|dependencies.*.filePath \
     dependencies.*.packages|dependencies.*.vulnerabilities|dependencies.*.vulnerabilityIds|dependencies.*.identifiers"]);

struct Walk<'r> {
    vulnerabilities: Objects<'r, Vulnerability<'r>>,
    dependencies: Dependencies<'r, Mark<'r>>,
    /// The position of the current dependency.
    start: Option<Mark<'r>>,
    limits: Limits,
}

impl<'r> JsonWalk<'r> for Walk<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerabilities", "suppressedVulnerabilities"];
    const STRAY_COMMAS: bool = true;

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        self.dependencies.document = Document::default();
        Ok(Flow::Enter(At::Top))
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        if !matches!(at, At::Top) {
            return self.dependency(name, reader);
        }
        if name != "dependencies" {
            return Ok(self.describe(name, reader, record, false)?.into());
        }
        self.dependencies.document.has_list = true;
        // A program that sorted the members puts those about the scan after the dependencies.
        if !self.dependencies.document.is_described {
            reader.look_ahead(
                |ahead, name| match self.describe(name, ahead, record, true)? {
                    true => Ok(()),
                    false => ahead.skip(),
                },
            );
        }
        broken::list(At::Dependencies, reader)
    }

    fn element(&mut self, at: At, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        if !matches!(at, At::Dependencies) {
            return Ok(Flow::Entry(at));
        }
        self.dependencies.begin();
        self.start = Some(reader.mark());
        Ok(Flow::Enter(At::Dependency))
    }

    fn entry(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        let Dependencies {
            engine_version,
            identified,
            ..
        } = &self.dependencies;
        let vulnerabilities = &mut self.vulnerabilities;
        let read = broken::recover(reader, engine_version.as_deref(), |reader| {
            vulnerabilities.take(reader)
        });
        record.note_remarks(reader);
        let mut raw = read?;
        let list = raw.vulnerable_software.take();
        let software = list.map(|list| raw::vulnerable_software(list, identified.product()));
        let finding = identified.finding(raw, software.unwrap_or_default(), at.is_suppressed());
        Ok(finding.ok_or("member `name` is missing").into())
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        self.dependencies.next_error()
    }

    fn key(&self, at: At, finding: &Finding<'r>) -> Option<KeyHash> {
        self.dependencies.key(at, finding)
    }

    fn compared(&mut self, repeat: Repeat, finding: &Finding<'r>, record: &mut Record<'r>) {
        self.dependencies.compared(repeat, finding, record);
    }

    fn end(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match at {
            At::Top if !self.dependencies.document.has_list => {
                return broken::without_list("the report has no member `dependencies`", reader);
            }
            At::Top => self.dependencies.end(record),
            At::Dependency => self.start = None,
            _ => {}
        }
        Ok(Flow::Read)
    }

    /// Skips the rest of a dependency after a syntax error, if its end can be found.
    fn explain(&mut self, error: ReportError, reader: &mut Reader<'r>) -> ReportError {
        let version = self.dependencies.engine_version.as_deref();
        let broke = error.kind() == ReportErrorKind::Syntax && error.ends_report();
        if let Some(start) = self.start.as_ref().filter(|_| broke) {
            reader.go_to(start);
            if reader.skip().is_ok() {
                self.start = None;
                return broken::explain(error, version).with_scope(ErrorScope::Entry);
            }
        }
        broken::explain(error, version)
    }
}

impl<'r> Walk<'r> {
    /// Reads a member about the scan, and returns true. If it is read ahead, its notes come later.
    fn describe(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
        is_ahead: bool,
    ) -> Result<bool, ReportError> {
        match name {
            "scanInfo" => {
                let mut ahead = reader.clone();
                let scan: Option<ScanInfo<'r>> = schema::member(reader, "scanInfo")?;
                let mut scan = scan.unwrap_or_default();
                // In any other form, they also mean that an analyzer failed.
                let failed = ahead.skip_member("", &["analysisExceptions"])?;
                if failed && scan.exceptions.is_empty() {
                    scan.exceptions.push(Exception::default());
                }
                if is_ahead {
                    scan.exceptions.clear();
                }
                self.dependencies.scanned_by(scan, record);
            }
            "projectInfo" => {
                let info: Option<_> = schema::member(reader, "projectInfo")?;
                self.dependencies
                    .of_project(info.unwrap_or_default(), record);
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Goes to a list of vulnerabilities when it is known what the dependency is; skips all other members for now.
    fn dependency(&mut self, name: &'r str, reader: &mut Reader<'r>) -> FlowResult<At> {
        let suppressed = match name {
            "vulnerabilities" => false,
            "suppressedVulnerabilities" => true,
            _ => return Ok(self.keep(name, reader)?.into()),
        };
        if !self.dependencies.is_identified {
            let list = reader.mark();
            if !self.dependencies.is_in_order() {
                reader.skip()?;
                while let Some(name) = reader.next_key()? {
                    if !self.keep(name.as_raw(), reader)? {
                        reader.skip()?;
                    }
                }
            }
            let version = self.dependencies.engine_version.clone();
            let limits = &self.limits;
            self.dependencies.identify(|component, name, mark| {
                let Some(read) = Component::find(name) else {
                    return Ok(());
                };
                reader.go_to(&mark);
                let version = version.as_deref();
                let outcome = broken::recover(reader, version, |reader| read(component, reader));
                if outcome.is_err() {
                    // Nothing of an unusable list counts.
                    read(component, &mut Reader::new("null", 0, limits))?;
                }
                outcome
            })?;
            reader.go_to(&list);
        }
        Ok(Flow::List(At::Vulnerabilities { suppressed }))
    }

    /// Keeps the position of a member that identifies the dependency, and that of the evidence. Returns false for other
    /// members.
    fn keep(&mut self, name: &'r str, reader: &mut Reader<'r>) -> Result<bool, ReportError> {
        let is_kept = name == "evidenceCollected" || Component::find(name).is_some();
        if is_kept {
            self.dependencies.push(name, reader.mark());
            reader.skip()?;
        }
        Ok(is_kept)
    }
}
