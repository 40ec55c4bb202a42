//! The report for GitLab's dependency scanning.

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::Reader;
use finding_source::schema::{self, Objects};
use finding_source::{Descriptor, Finding, Marks, Record, ReportError, Str, source};

use crate::map::Mapper;
use crate::raw::{Clean, Component, Identifier, Vulnerability, gitlab as raw, package};
use crate::{TOOL, TOOL_NAME, broken, notes};

source! {
    /// The source for the GitLab report, `dependency-check-gitlab.json`.
    pub struct GitLab: Descriptor::new("dependency-check-gitlab", TOOL, TOOL_NAME, "GitLab JSON")
        .with_file_names(&["dependency-check-gitlab.json"])
        .with_versions("9.0 to 12.1")
        .with_url(crate::DOCUMENTATION)
        // Many tools write such a report: this one names itself as the scanner.
        .with_marks(Marks::certain(&[
            "scan.scanner.id=org.owasp.dependency-check",
        ]));
    json: |input| Vulnerabilities {
        vulnerability: Objects::default(),
        mapper: Mapper::new(input.options()),
        engine_version: None,
        vulnerabilities_seen: false,
    },
}

struct Vulnerabilities<'r> {
    vulnerability: Objects<'r, raw::Vulnerability<'r>>,
    mapper: Mapper,
    engine_version: Option<Str<'r>>,
    vulnerabilities_seen: bool,
}

#[derive(Clone, Copy)]
enum At {
    Top,
    Vulnerabilities,
}

impl<'r> JsonWalk<'r> for Vulnerabilities<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerabilities"];
    const STRAY_COMMAS: bool = true;

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        self.vulnerabilities_seen = false;
        Ok(Flow::Enter(At::Top))
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        match name {
            "scan" => {
                let scan: Option<raw::Scan<'r>> = schema::member(reader, "scan")?;
                let scan = scan.unwrap_or_default();
                self.engine_version = scan.version.0;
                record.scan.tool_version.clone_from(&self.engine_version);
                // `start_time` has no time zone, so it is not an instant.
                let status = scan.status.0.unwrap_or_default();
                if status.eq_ignore_ascii_case("failure") {
                    notes::analysis_failed(None, record);
                }
                Ok(Flow::Read)
            }
            "vulnerabilities" => {
                self.vulnerabilities_seen = true;
                broken::list(At::Vulnerabilities, reader)
            }
            // `dependency_files` lists every component again, as a dependency of a `pom.xml`, whatever it is.
            _ => Ok(Flow::Skip),
        }
    }

    fn entry(
        &mut self,
        _: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let version = self.engine_version.as_deref();
        let read = broken::recover(reader, version, |reader| self.vulnerability.take(reader));
        record.note_remarks(reader);
        let finding = finding(read?, &self.mapper);
        Ok(finding.ok_or("member `id` is missing").into())
    }

    fn end(&mut self, at: At, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        if matches!(at, At::Top) && !self.vulnerabilities_seen {
            return broken::without_list("the report has no member `vulnerabilities`", reader);
        }
        Ok(Flow::Read)
    }

    fn explain(&mut self, error: ReportError, _: &mut Reader<'r>) -> ReportError {
        broken::explain(error, self.engine_version.as_deref())
    }
}

fn finding<'r>(raw: raw::Vulnerability<'r>, mapper: &Mapper) -> Option<Finding<'r>> {
    let identifier = raw.identifiers.into_iter().next().unwrap_or_default();
    let location = raw.location.unwrap_or_default();
    let name = location.package.unwrap_or_default().name.0;
    let version = location.version.0;
    let mut component = Component {
        sha1: identifier.value,
        file_path: location.file,
        ..Component::default()
    };
    if let (Some(file), Some(name), Some(version)) = (&component.file_path.0, &name, &version) {
        let purl = package::guessed(file, name, version);
        let purl = purl.map(|purl| Identifier::new(purl.into()));
        component.packages.extend(purl);
    }
    let mut severity = raw.severity;
    // A severity that the template does not know appears as its source text.
    severity.0.take_if(|severity| severity.starts_with('$'));
    let vulnerability = Vulnerability {
        name: Clean(raw.id.0),
        source: identifier.source,
        severity,
        description: Clean(raw.description.0),
        references: raw.links,
        ..Vulnerability::default()
    };
    let identified = mapper.identify(component, [name, version]);
    identified.finding(vulnerability, Vec::new(), false)
}
