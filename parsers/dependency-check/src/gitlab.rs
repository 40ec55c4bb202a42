//! The report for GitLab's dependency scanning.

use finding_source::engine::{self, Flow, FlowResult, JsonWalk, Opened, Outcome};
use finding_source::json::{Reader, Text, ValueKind};
use finding_source::schema::{self, Objects};
use finding_source::{
    Confidence, Descriptor, FindingSource, Input, Record, ReportError, ReportErrorKind, Shape, Str,
};

use crate::map::{self, Mapper, Nameless};
use crate::raw::{Component, Identifier, Vulnerability, clean, gitlab as raw, package};
use crate::{TOOL, TOOL_NAME, broken, detect, notes};

/// The source for the GitLab report, `dependency-check-gitlab.json`.
#[derive(Clone, Copy, Debug, Default)]
pub struct GitLab;

static DESCRIPTOR: Descriptor =
    Descriptor::new("dependency-check-gitlab", TOOL, TOOL_NAME, "GitLab JSON")
        .with_file_names(&["dependency-check-gitlab.json"])
        .with_versions("9.0 to 12.1")
        .with_url(crate::DOCUMENTATION);

impl FindingSource for GitLab {
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::gitlab(shape)
    }

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        let vulnerabilities = Vulnerabilities {
            vulnerability: Objects::default(),
            mapper: Mapper::new(input.options()),
            engine_version: None,
            vulnerabilities_seen: false,
        };
        engine::json(input, Self, vulnerabilities)
    }
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
                let version = scan.scanner.and_then(|scanner| scanner.version);
                self.engine_version = version.and_then(text);
                record.scan.tool_version.clone_from(&self.engine_version);
                // `start_time` has no time zone, so it is not an instant.
                let status = scan.status.and_then(|status| status.trimmed());
                if status.is_some_and(|status| status.eq_ignore_ascii_case("failure")) {
                    notes::analysis_failed(None, record);
                }
                Ok(Flow::Read)
            }
            "vulnerabilities" => {
                self.vulnerabilities_seen = true;
                if reader.peek() == Some(ValueKind::Null) {
                    // Nothing was scanned.
                    return Err(reader.refuse("expected an array, found null")?);
                }
                Ok(Flow::List(At::Vulnerabilities))
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
        let (component, vulnerability) = broken::recover(reader, version, |reader| {
            self.vulnerability.read(reader, record).map(entry)
        })?;
        let finding = self.mapper.identify(component).finding(vulnerability);
        Ok(finding.map_err(|Nameless| "member `id` is missing").into())
    }

    fn end(&mut self, at: At, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        if matches!(at, At::Top) && !self.vulnerabilities_seen {
            let what = "the report has no member `vulnerabilities`";
            let byte = reader.byte();
            return Err(ReportError::new(ReportErrorKind::Schema, what).at(reader.position(byte)));
        }
        Ok(Flow::Read)
    }

    fn explain(&mut self, error: ReportError, _: &mut Reader<'r>) -> ReportError {
        broken::explain(error, self.engine_version.as_deref())
    }
}

fn text<'r>(text: Text<'r>) -> Option<Str<'r>> {
    clean(text.to_cow())
}

fn entry<'r>(raw: &raw::Vulnerability<'r>) -> (Component<'r>, Vulnerability<'r>) {
    let identifier = raw.identifiers.first();
    let (source, sha1) = identifier.map_or((None, None), |id| (id.source, id.value));
    let (file, dependency) = raw.location.map_or((None, None), |location| {
        (location.file, location.dependency)
    });
    let (name, version) = dependency.map_or((None, None), |d| {
        (d.package.and_then(|p| p.name), d.version)
    });
    let file = file.and_then(text);
    let name = name.and_then(text);
    let version = version.and_then(text);
    let mut component = Component {
        sha1: sha1.and_then(text),
        ..Component::default()
    };
    let guessed = match (&file, &name, &version) {
        (Some(file), Some(name), Some(version)) => package::guessed(file, name, version),
        _ => None,
    };
    if let Some(purl) = guessed {
        component.packages.push(Identifier {
            value: purl.into(),
            confidence: None,
        });
    }
    component.file_path = file;
    component.name = name;
    component.version = version;
    let vulnerability = Vulnerability {
        name: raw.id.and_then(text),
        source: source.and_then(text),
        // A severity that the template does not know appears as its source text.
        severity: raw
            .severity
            .and_then(text)
            .filter(|severity| !severity.starts_with('$')),
        description: raw.description.and_then(text),
        references: raw
            .links
            .iter()
            .flat_map(|link| {
                map::references(None, link.url.and_then(text), link.name.and_then(text))
            })
            .collect(),
        ..Vulnerability::default()
    };
    (component, vulnerability)
}
