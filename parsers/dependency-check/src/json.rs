//! The JSON report of every version.

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Mark, Reader};
use finding_source::schema::{self, Objects, Schema};
use finding_source::{
    Descriptor, ErrorScope, Finding, Limits, Marks, Record, ReportError, ReportErrorKind, source,
};

use crate::dependencies::{At, Dependencies, Document};
use crate::raw::{Component, Vulnerability, json as raw};
use crate::{TOOL, TOOL_NAME, broken, notes};

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
        evidence_in_order: false,
        identifiers_seen: false,
        lists_seen: false,
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
    /// True if its members are in the order of the tool up to its evidence, and true if any of them identifies it.
    evidence_in_order: bool,
    identifiers_seen: bool,
    /// True if there were lists of vulnerabilities before it was identified.
    lists_seen: bool,
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
        match at {
            At::Top => self.top(name, reader, record),
            _ => self.dependency(name, reader),
        }
    }

    fn element(&mut self, at: At, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        if !matches!(at, At::Dependencies) {
            return Ok(Flow::Entry(at));
        }
        self.dependencies.begin();
        self.start = Some(reader.mark());
        self.evidence_in_order = false;
        self.identifiers_seen = false;
        self.lists_seen = false;
        Ok(Flow::Enter(At::Dependency))
    }

    fn entry(
        &mut self,
        at: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let suppressed = matches!(at, At::Vulnerabilities { suppressed: true });
        let byte = reader.byte();
        let Dependencies {
            engine_version,
            identified,
            listed,
            ..
        } = &mut self.dependencies;
        let vulnerabilities = &mut self.vulnerabilities;
        let mut finding = |reader: &mut Reader<'r>, suppressed| {
            let mut raw = vulnerabilities.take(reader)?;
            let list = raw.vulnerable_software.take();
            let software = list.map(|list| raw::vulnerable_software(list, identified.product()));
            Ok(identified.finding(raw, software.unwrap_or_default(), suppressed))
        };
        let read = broken::recover(reader, engine_version.as_deref(), |reader| {
            finding(reader, suppressed)
        });
        record.note_remarks(reader);
        let Ok(found) = read? else {
            return Ok(Outcome::Unusable("member `name` is missing"));
        };
        let (text, limits) = (reader.text(), &self.limits);
        let read = |(byte, suppressed)| {
            let mut reader = Reader::new(text, byte, limits);
            let finding = finding(&mut reader, suppressed).ok()?.ok()?;
            Some((finding, reader.byte() - byte))
        };
        let found = listed.check((byte, suppressed), found, record, read);
        Ok(Ok(found).into())
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        self.dependencies.next_error()
    }

    fn end(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match (at, &self.start) {
            (At::Top, _) if !self.dependencies.document.has_list => {
                return broken::without_list("the report has no member `dependencies`", reader);
            }
            (At::Top, _) => self.dependencies.end(record),
            // The members are read a second time for the lists, now that the dependency is identified.
            (At::Dependency, Some(start))
                if self.lists_seen && !self.dependencies.is_identified =>
            {
                let start = *start;
                self.identify(reader)?;
                reader.go_to(&start);
                return Ok(Flow::Enter(At::Dependency));
            }
            (At::Dependency, _) => self.start = None,
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
    fn top(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        match name {
            "scanInfo" => {
                let mut ahead = reader.clone();
                let scan: Option<raw::ScanInfo<'r>> = schema::member(reader, "scanInfo")?;
                let scan = scan.unwrap_or_default();
                // In any other form, they also mean that an analyzer failed.
                let failed = ahead.skip_member("", &["analysisExceptions"])?;
                if failed && scan.analysis_exceptions.is_empty() {
                    notes::analysis_failed(None, record);
                }
                self.dependencies.scanned_by(scan.engine_version, record);
                for exception in scan.analysis_exceptions {
                    notes::analysis_failed(exception.message.0.as_deref(), record);
                }
            }
            "projectInfo" => self
                .dependencies
                .of_project(schema::member(reader, "projectInfo")?, record),
            "dependencies" => {
                self.dependencies.document.has_list = true;
                // A program that sorted the members puts those about the scan after the dependencies.
                if !self.dependencies.document.is_described {
                    reader.look_ahead(|ahead, name| match name {
                        "scanInfo" => {
                            let scan: Option<raw::ScanInfo<'r>> =
                                schema::member(ahead, "scanInfo")?;
                            self.dependencies
                                .scanned_by(scan.unwrap_or_default().engine_version, record);
                            Ok(())
                        }
                        "projectInfo" => {
                            let project = schema::member(ahead, "projectInfo")?;
                            self.dependencies.of_project(project, record);
                            Ok(())
                        }
                        _ => ahead.skip(),
                    });
                }
                return broken::list(At::Dependencies, reader);
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    /// Goes to a list of vulnerabilities when it is known what the dependency is; skips all other members for now.
    fn dependency(&mut self, name: &'r str, reader: &mut Reader<'r>) -> FlowResult<At> {
        let suppressed = match name {
            "vulnerabilities" => false,
            "suppressedVulnerabilities" => true,
            // Every version writes it between the names of files and the identifiers.
            "evidenceCollected" => {
                self.evidence_in_order = !self.lists_seen && self.dependencies.has_members();
                reader.skip()?;
                return Ok(Flow::Read);
            }
            _ if Component::find(name).is_none() => return Ok(Flow::Skip),
            _ => {
                self.dependencies.push(name, reader.mark());
                self.identifiers_seen |=
                    matches!(name, "packages" | "vulnerabilityIds" | "identifiers");
                reader.skip()?;
                return Ok(Flow::Read);
            }
        };
        let in_order = self.evidence_in_order && self.identifiers_seen;
        if !in_order && !self.dependencies.is_identified {
            self.lists_seen = true;
            reader.skip()?;
            return Ok(Flow::Read);
        }
        let list = reader.mark();
        self.identify(reader)?;
        reader.go_to(&list);
        Ok(Flow::List(At::Vulnerabilities { suppressed }))
    }

    fn identify(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        let version = self.dependencies.engine_version.clone();
        let limits = &self.limits;
        self.dependencies.identify(|component, name, mark| {
            let Some(read) = Component::find(name) else {
                return Ok(());
            };
            reader.go_to(&mark);
            let outcome =
                broken::recover(reader, version.as_deref(), |reader| read(component, reader));
            if outcome.is_err() {
                // Nothing of an unusable list counts.
                read(component, &mut Reader::new("null", 0, limits))?;
            }
            outcome
        })
    }
}
