//! The report for GitLab's dependency scanning.

use finding_source::engine::Opened;
use finding_source::json::{Reader, Text};
use finding_source::schema::{self, Objects};
use finding_source::{
    Confidence, Descriptor, Entries, Finding, FindingSource, Input, Record, ReportError,
    ReportErrorKind, Shape, Str,
};

use crate::map::{self, Mapper, Nameless, package};
use crate::raw::{Component, Identifier, Vulnerability, clean, gitlab as raw};
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

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let (report, options) = (input.report(), input.options());
        let entries = GitLabEntries {
            reader: Reader::new(report.text(), report.start(), &options.limits).with_stray_commas(),
            vulnerabilities: Objects::default(),
            mapper: Mapper::new(options),
            place: Place::Document,
            engine_version: None,
            vulnerabilities_seen: false,
        };
        Ok(Box::new(entries))
    }
}

struct GitLabEntries<'r> {
    reader: Reader<'r>,
    vulnerabilities: Objects<'r, raw::Vulnerability<'r>>,
    mapper: Mapper,
    place: Place,
    engine_version: Option<Str<'r>>,
    vulnerabilities_seen: bool,
}

/// The position of the reader.
#[derive(Clone, Copy)]
enum Place {
    /// At the beginning of a document.
    Document,
    /// Between the members of the report.
    Top,
    /// Between vulnerabilities.
    Vulnerabilities,
    /// After a document.
    After,
    /// At the end of the file.
    End,
}

impl<'r> Entries<'r> for GitLabEntries<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        self.step(record)
            .map_err(|error| broken::explain(error, self.engine_version.as_deref()))
    }
}

impl<'r> GitLabEntries<'r> {
    fn step(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            match self.place {
                Place::Document => {
                    self.vulnerabilities_seen = false;
                    // After the value, whether it is a report or not.
                    self.place = Place::After;
                    self.reader.enter_object()?;
                    self.place = Place::Top;
                }
                Place::Top => match self.reader.next_key()? {
                    Some(key) => self.top(&key, record)?,
                    None => {
                        self.place = Place::After;
                        if !self.vulnerabilities_seen {
                            let byte = self.reader.byte();
                            let what = "the report has no member `vulnerabilities`";
                            return Err(ReportError::new(ReportErrorKind::Schema, what)
                                .at(self.reader.position(byte)));
                        }
                    }
                },
                Place::Vulnerabilities => {
                    if !self.reader.next_item()? {
                        self.place = Place::Top;
                        continue;
                    }
                    let mark = self.reader.mark();
                    let version = self.engine_version.as_deref();
                    let vulnerabilities = &mut self.vulnerabilities;
                    let (component, vulnerability) =
                        broken::recover(&mut self.reader, version, |reader| {
                            vulnerabilities.read(reader, record).map(entry)
                        })?;
                    let identified = self.mapper.identify(component);
                    match identified.finding(vulnerability) {
                        Ok(finding) => return Ok(Some(finding)),
                        Err(Nameless) => {
                            self.reader.go_to(&mark);
                            return Err(self.reader.refuse("member `id` is missing")?);
                        }
                    }
                }
                Place::After => {
                    self.place = if record.next_document(&mut self.reader, &GitLab) {
                        Place::Document
                    } else {
                        Place::End
                    };
                }
                Place::End => return Ok(None),
            }
        }
    }

    fn top(&mut self, key: &Text<'r>, record: &mut Record<'r>) -> Result<(), ReportError> {
        match key.as_raw() {
            "scan" => {
                let scan: Option<raw::Scan<'r>> = schema::member(&mut self.reader, "scan")?;
                let scan = scan.unwrap_or_default();
                let version = scan.scanner.and_then(|scanner| scanner.version);
                self.engine_version = version.and_then(text);
                record.scan.tool_version.clone_from(&self.engine_version);
                // `start_time` has no time zone, so it is not an instant.
                let status = scan.status.and_then(|status| status.trimmed());
                if status.is_some_and(|status| status.eq_ignore_ascii_case("failure")) {
                    notes::analysis_failed(None, record);
                }
            }
            "vulnerabilities" => {
                self.vulnerabilities_seen = true;
                self.reader.enter_array()?;
                self.place = Place::Vulnerabilities;
            }
            // `dependency_files` repeats every component as a dependency of a `pom.xml`, whatever its ecosystem.
            name => record.skip_member(&mut self.reader, name, &["vulnerabilities"])?,
        }
        Ok(())
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
