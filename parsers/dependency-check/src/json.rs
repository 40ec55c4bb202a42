//! The JSON report of every version.

use finding_source::engine::Opened;
use finding_source::json::{Kind, Mark, Reader, StrictText, Text};
use finding_source::schema::{self, Objects};
use finding_source::{
    Confidence, Descriptor, Entries, ErrorScope, Finding, FindingSource, Input, KnownExploited,
    Limits, Record, ReportError, ReportErrorKind, Shape, Str, Timestamp,
};

use crate::map::{self, Identified, Listed, Mapper, Nameless};
use crate::raw::{
    Component, CvssV2, CvssV3, CvssV4, Identifier, Software, Vulnerability, clean, json as raw,
};
use crate::{TOOL, TOOL_NAME, broken, detect, notes};

/// The source for the JSON report, `dependency-check-report.json`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Json;

static DESCRIPTOR: Descriptor = Descriptor::new("dependency-check-json", TOOL, TOOL_NAME, "JSON")
    .with_file_names(&["dependency-check-report.json"])
    .with_versions("2.0 to 12.1")
    .with_url(crate::DOCUMENTATION);

impl FindingSource for Json {
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::json(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let (report, options) = (input.report(), input.options());
        let entries = JsonEntries {
            reader: Reader::new(report.text(), report.start(), &options.limits).with_stray_commas(),
            vulnerabilities: Objects::default(),
            mapper: Mapper::new(options),
            place: Place::Document,
            engine_version: None,
            dependencies_seen: false,
            start: None,
            members: Vec::new(),
            evidence_in_order: false,
            identifiers_seen: false,
            lists_seen: false,
            component: None,
            list: None,
            identified: Identified::default(),
            listed: Listed::new(report, options),
            limits: options.limits.clone(),
        };
        Ok(Box::new(entries))
    }
}

struct JsonEntries<'r> {
    reader: Reader<'r>,
    vulnerabilities: Objects<'r, raw::Vulnerability<'r>>,
    mapper: Mapper,
    place: Place,
    engine_version: Option<Str<'r>>,
    dependencies_seen: bool,
    /// The position of the current dependency.
    start: Option<Mark<'r>>,
    /// Its members that are still to be read. Members are read only if it has vulnerabilities; most dependencies have
    /// none.
    members: Vec<(Member, Mark<'r>)>,
    /// True if its members are in the order of the tool up to its evidence, and true if any of them identifies it.
    evidence_in_order: bool,
    identifiers_seen: bool,
    /// True if there were lists of vulnerabilities before it was identified.
    lists_seen: bool,
    /// Its members, until it has been identified.
    component: Option<Component<'r>>,
    /// The list of vulnerabilities to read after that.
    list: Option<(bool, Mark<'r>)>,
    identified: Identified<'r>,
    listed: Listed<'r>,
    limits: Limits,
}

/// The position of the reader.
#[derive(Clone, Copy)]
enum Place {
    /// At the beginning of a document.
    Document,
    /// Between the members of the report.
    Top,
    /// Between dependencies.
    Dependencies,
    /// Between the members of a dependency.
    Dependency,
    /// Reading the members of a dependency that has vulnerabilities.
    Component,
    /// In a list of vulnerabilities.
    Vulnerabilities { suppressed: bool },
    /// After a document.
    After,
    /// At the end of the file.
    End,
}

/// Members of a dependency that are read if it has vulnerabilities.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Member {
    FileName,
    FilePath,
    Sha1,
    Sha256,
    ProjectReferences,
    IncludedBy,
    RelatedDependencies,
    Packages,
    VulnerabilityIds,
    Identifiers,
}

impl Member {
    fn of(key: &Text<'_>) -> Option<Self> {
        Some(match key.as_raw() {
            "fileName" => Self::FileName,
            "filePath" => Self::FilePath,
            "sha1" => Self::Sha1,
            "sha256" => Self::Sha256,
            "projectReferences" => Self::ProjectReferences,
            "includedBy" => Self::IncludedBy,
            "relatedDependencies" => Self::RelatedDependencies,
            "packages" => Self::Packages,
            "vulnerabilityIds" => Self::VulnerabilityIds,
            "identifiers" => Self::Identifiers,
            _ => return None,
        })
    }

    /// Returns true if it identifies the component.
    fn identifies(self) -> bool {
        matches!(
            self,
            Self::Packages | Self::VulnerabilityIds | Self::Identifiers
        )
    }
}

/// The lists of entries of a report.
const ENTRIES: [&str; 2] = ["vulnerabilities", "suppressedVulnerabilities"];

impl<'r> Entries<'r> for JsonEntries<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        self.step(record)
            .map_err(|error| broken::explain(error, self.engine_version.as_deref()))
    }
}

impl<'r> JsonEntries<'r> {
    fn step(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            match self.place {
                Place::Document => {
                    self.dependencies_seen = false;
                    // After the value, whether it is a report or not.
                    self.place = Place::After;
                    self.reader.enter_object()?;
                    self.place = Place::Top;
                }
                Place::Top => match self.reader.next_key()? {
                    Some(key) => self.top(&key, record)?,
                    None if self.dependencies_seen => self.place = Place::After,
                    None => {
                        self.place = Place::After;
                        let byte = self.reader.byte();
                        let what = "the report has no member `dependencies`";
                        return Err(ReportError::new(ReportErrorKind::Schema, what)
                            .at(self.reader.position(byte)));
                    }
                },
                Place::Dependencies => {
                    if !self.reader.next_item()? {
                        self.place = Place::Top;
                        continue;
                    }
                    self.start = Some(self.reader.mark());
                    self.members.clear();
                    self.evidence_in_order = false;
                    self.identifiers_seen = false;
                    self.lists_seen = false;
                    self.component = Some(Component::default());
                    self.reader.enter_object()?;
                    self.place = Place::Dependency;
                }
                Place::Dependency => {
                    let read = self.dependency(record);
                    read.map_err(|error| self.abandon(error))?;
                }
                Place::Component => self.component()?,
                Place::Vulnerabilities { suppressed } => {
                    let more = self.reader.next_item();
                    if !more.map_err(|error| self.abandon(error))? {
                        self.place = Place::Dependency;
                        continue;
                    }
                    let (mark, byte) = (self.reader.mark(), self.reader.byte());
                    let version = self.engine_version.as_deref();
                    let vulnerabilities = &mut self.vulnerabilities;
                    let product = self.identified.product();
                    let read = broken::recover(&mut self.reader, version, |reader| {
                        let raw = vulnerabilities.read(reader, record)?;
                        Ok(vulnerability(raw, suppressed, product))
                    });
                    let vulnerability = read.map_err(|error| self.abandon(error))?;
                    match self.identified.finding(vulnerability) {
                        Ok(finding) => {
                            let finding = self.check((byte, suppressed), finding, record);
                            if finding.is_some() {
                                return Ok(finding);
                            }
                        }
                        Err(Nameless) => {
                            self.reader.go_to(&mark);
                            return Err(self.reader.refuse("member `name` is missing")?);
                        }
                    }
                }
                Place::After => {
                    self.place = if record.next_document(&mut self.reader, &Json) {
                        Place::Document
                    } else {
                        Place::End
                    };
                }
                Place::End => return Ok(None),
            }
        }
    }

    /// Returns the finding of the vulnerability at a byte, unless the component has an equal one earlier.
    fn check(
        &mut self,
        at: (usize, bool),
        finding: Finding<'r>,
        record: &mut Record<'r>,
    ) -> Option<Finding<'r>> {
        let (text, limits, identified) = (self.reader.text(), &self.limits, &self.identified);
        let vulnerabilities = &mut self.vulnerabilities;
        self.listed
            .check(at, finding, record, |(byte, suppressed)| {
                let mut reader = Reader::new(text, byte, limits);
                let raw = vulnerabilities.read_unnoted(&mut reader).ok()?;
                let finding = identified
                    .finding(vulnerability(raw, suppressed, identified.product()))
                    .ok()?;
                Some((finding, reader.byte() - byte))
            })
    }

    fn top(&mut self, key: &Text<'r>, record: &mut Record<'r>) -> Result<(), ReportError> {
        match key.as_raw() {
            "scanInfo" => {
                let mut ahead = self.reader.clone();
                let scan: Option<raw::ScanInfo<'r>> = schema::member(&mut self.reader, "scanInfo")?;
                let scan = scan.unwrap_or_default();
                // In any other form, they also mean that an analyzer failed.
                let failed = ahead.skip_member("", &["analysisExceptions"])?;
                if failed && scan.analysis_exceptions.is_empty() {
                    notes::analysis_failed(None, record);
                }
                self.engine_version = scan.engine_version.and_then(text);
                record.scan.tool_version.clone_from(&self.engine_version);
                for exception in scan.analysis_exceptions {
                    let message = exception
                        .exception
                        .and_then(|exception| exception.message.and_then(text));
                    notes::analysis_failed(message.as_deref(), record);
                }
            }
            "projectInfo" => {
                let project: Option<raw::ProjectInfo<'r>> =
                    schema::member(&mut self.reader, "projectInfo")?;
                let project = project.unwrap_or_default();
                record.scan.target = project.name.and_then(text);
                record.scan.time = project
                    .report_date
                    .and_then(|date| Timestamp::parse(&date.to_cow()));
            }
            "dependencies" => {
                self.dependencies_seen = true;
                self.reader.enter_array()?;
                self.place = Place::Dependencies;
            }
            name => record.skip_member(&mut self.reader, name, &ENTRIES)?,
        }
        record.note_remarks(&mut self.reader);
        Ok(())
    }

    /// Goes through the members of a dependency, up to its next list of vulnerabilities or its end. If a list comes
    /// before the dependency is identified, it goes through them twice.
    fn dependency(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        while let Some(key) = self.reader.next_key()? {
            let suppressed = match key.as_raw() {
                "vulnerabilities" => false,
                "suppressedVulnerabilities" => true,
                // Every version writes it between the names of files and the identifiers.
                "evidenceCollected" => {
                    self.evidence_in_order = !self.lists_seen && !self.members.is_empty();
                    self.reader.skip()?;
                    continue;
                }
                _ => {
                    self.pass(&key, record)?;
                    continue;
                }
            };
            let in_order = self.evidence_in_order && self.identifiers_seen;
            if in_order || self.component.is_none() {
                self.list = Some((suppressed, self.reader.mark()));
                self.place = Place::Component;
                return Ok(());
            }
            self.lists_seen = true;
            self.reader.skip()?;
        }
        self.place = if self.lists_seen && self.component.is_some() {
            Place::Component
        } else {
            Place::Dependencies
        };
        Ok(())
    }

    /// Skips a member of a dependency. The last of several equal members counts, as everywhere.
    fn pass(&mut self, key: &Text<'r>, record: &mut Record<'r>) -> Result<(), ReportError> {
        let Some(member) = Member::of(key) else {
            return record.skip_member(&mut self.reader, key.as_raw(), &ENTRIES);
        };
        let mark = self.reader.mark();
        self.reader.skip()?;
        self.identifiers_seen |= member.identifies();
        match self.members.iter_mut().find(|(seen, _)| *seen == member) {
            Some((_, seen)) => *seen = mark,
            None => self.members.push((member, mark)),
        }
        Ok(())
    }

    /// Reads the members of a dependency that has vulnerabilities, and goes to the vulnerabilities.
    fn component(&mut self) -> Result<(), ReportError> {
        if let Some(mut component) = self.component.take() {
            self.members.reverse();
            while let Some((member, mark)) = self.members.pop() {
                self.reader.go_to(&mark);
                if let Err(error) = self.member(member, &mut component) {
                    self.members.reverse();
                    self.component = Some(component);
                    return Err(error);
                }
            }
            self.identified = self.mapper.identify(component);
            self.listed.clear();
        }
        self.place = Place::Dependency;
        if let Some((suppressed, mark)) = self.list.take() {
            self.reader.go_to(&mark);
            if self.reader.peek() == Some(Kind::Null) {
                return self.reader.skip();
            }
            self.reader.enter_array()?;
            self.place = Place::Vulnerabilities { suppressed };
        } else if let Some(start) = &self.start {
            self.reader.go_to(start);
            self.reader.enter_object()?;
        }
        Ok(())
    }

    /// Skips the rest of a dependency after a syntax error, if its end can be found.
    fn abandon(&mut self, error: ReportError) -> ReportError {
        let broke = error.kind() == ReportErrorKind::Syntax && error.ends_report();
        if let Some(start) = self.start.as_ref().filter(|_| broke) {
            self.reader.go_to(start);
            if self.reader.skip().is_ok() {
                self.place = Place::Dependencies;
                return broken::explain(error, self.engine_version.as_deref())
                    .with_scope(ErrorScope::Entry);
            }
        }
        error
    }

    fn member(&mut self, member: Member, component: &mut Component<'r>) -> Result<(), ReportError> {
        match member {
            Member::FileName => {
                let name: Option<StrictText<'r>> = self.value("fileName")?;
                component.file_name = name.and_then(|name| text(*name));
            }
            Member::FilePath => component.file_path = self.text("filePath")?,
            Member::Sha1 => component.sha1 = self.text("sha1")?,
            Member::Sha256 => component.sha256 = self.text("sha256")?,
            Member::ProjectReferences => {
                let list: Vec<Text<'r>> = self.value("projectReferences")?;
                component.project_references = list.into_iter().filter_map(text).collect();
            }
            Member::IncludedBy => {
                let list: Vec<raw::IncludedBy<'r>> = self.value("includedBy")?;
                let references = list.iter().filter_map(|by| by.reference);
                component.included_by = references.filter_map(text).collect();
            }
            Member::RelatedDependencies => {
                let list: Vec<raw::Related<'r>> = self.value("relatedDependencies")?;
                let path = |related: &raw::Related<'r>| {
                    let name = || related.file_name.and_then(text);
                    related.file_path.and_then(text).or_else(name)
                };
                component.related = list.iter().filter_map(path).collect();
            }
            Member::Packages => {
                let list: Vec<raw::Identifier<'r>> = self.value("packages")?;
                component.packages = list.iter().filter_map(identifier).collect();
            }
            Member::VulnerabilityIds => {
                let list: Vec<raw::Identifier<'r>> = self.value("vulnerabilityIds")?;
                component.vulnerability_ids = list.iter().filter_map(identifier).collect();
            }
            Member::Identifiers => {
                let list: Vec<raw::Identifier<'r>> = self.value("identifiers")?;
                for id in list {
                    if let Some(found) = identifier(&id) {
                        let kind = id.kind.and_then(text);
                        component.push_old_identifier(kind.as_deref(), found);
                    }
                }
            }
        }
        Ok(())
    }

    fn text(&mut self, name: &'static str) -> Result<Option<Str<'r>>, ReportError> {
        let value: Option<Text<'r>> = self.value(name)?;
        Ok(value.and_then(text))
    }

    fn value<M: schema::Member<'r> + Default>(
        &mut self,
        name: &'static str,
    ) -> Result<M, ReportError> {
        let version = self.engine_version.as_deref();
        broken::recover(&mut self.reader, version, |reader| {
            schema::member(reader, name)
        })
    }
}

fn text<'r>(text: Text<'r>) -> Option<Str<'r>> {
    clean(text.to_cow())
}

fn identifier<'r>(raw: &raw::Identifier<'r>) -> Option<Identifier<'r>> {
    Some(Identifier {
        value: raw.id.or(raw.name).and_then(text)?,
        confidence: raw.confidence.and_then(text),
    })
}

fn vulnerability<'r>(
    raw: &raw::Vulnerability<'r>,
    suppressed: bool,
    product: Option<&str>,
) -> Vulnerability<'r> {
    let source = raw.source.and_then(text);
    let flat = flat_rating(raw, source.as_deref());
    let cwes = raw.cwes.iter().copied().chain(raw.cwe);
    Vulnerability {
        suppressed,
        name: raw.name.and_then(|name| text(*name)),
        severity: raw.severity.and_then(text),
        v2: raw
            .cvssv2
            .map(|v2| CvssV2 {
                score: v2.score.and_then(text),
                metrics: [
                    v2.access_vector,
                    v2.access_complexity,
                    v2.authentication,
                    v2.confidentiality_impact,
                    v2.integrity_impact,
                    v2.availability_impact,
                ]
                .map(|metric| metric.and_then(text)),
                certain: false,
            })
            .or(flat),
        v3: raw.cvssv3.map(|v3| CvssV3 {
            score: v3.base_score.and_then(text),
            version: v3.version.and_then(text),
            metrics: [
                v3.attack_vector,
                v3.attack_complexity,
                v3.privileges_required,
                v3.user_interaction,
                v3.scope,
                v3.confidentiality_impact,
                v3.integrity_impact,
                v3.availability_impact,
            ]
            .map(|metric| metric.and_then(text)),
        }),
        v4: raw.cvssv4.map(|v4| CvssV4 {
            score: v4.base_score.and_then(text),
            vector: v4.vector_string.and_then(text),
            source: v4.source.and_then(text),
            kind: v4.kind.and_then(text),
        }),
        cwes: cwes.filter_map(text).collect(),
        description: raw.description.and_then(|description| text(*description)),
        notes: raw.notes.and_then(text),
        known_exploited: raw.known_exploited.map(|known| {
            let mut entry = KnownExploited::default();
            entry.date_added = known.date_added.and_then(text);
            entry.due_date = known.due_date.and_then(text);
            entry.required_action = known.required_action.and_then(text);
            entry
        }),
        references: raw
            .references
            .iter()
            .flat_map(|r| {
                map::references(
                    r.source.and_then(text),
                    r.url.and_then(text),
                    r.name.and_then(text),
                )
            })
            .collect(),
        software: raw
            .vulnerable_software
            .map(|list| raw::vulnerable_software(list, product))
            .unwrap_or_default()
            .into_iter()
            .map(|software| Software {
                id: software.id.and_then(text),
                matched: software.is_matched(),
                start_including: software.version_start_including.and_then(text),
                start_excluding: software.version_start_excluding.and_then(text),
                end_including: software.version_end_including.and_then(text),
                end_excluding: software.version_end_excluding.and_then(text),
            })
            .collect(),
        source,
    }
}

/// Returns the rating of a report before 5.0, whose `cvssScore` is next to its metrics.
fn flat_rating<'r>(raw: &raw::Vulnerability<'r>, source: Option<&str>) -> Option<CvssV2<'r>> {
    let rating = CvssV2 {
        score: raw.score.and_then(text),
        metrics: [
            raw.access_vector,
            raw.access_complexity,
            raw.authentication,
            raw.confidentiality_impact,
            raw.integrity_impact,
            raw.availability_impact,
        ]
        .map(|metric| metric.and_then(text)),
        certain: false,
    };
    map::flat_rating(rating, source)
}
