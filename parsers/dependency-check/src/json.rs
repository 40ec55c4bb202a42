//! The JSON report of every version.

use std::collections::VecDeque;

use finding_source::engine::{self, Flow, FlowResult, JsonWalk, Opened, Outcome};
use finding_source::json::{Mark, Reader, StrictText, Text, ValueKind};
use finding_source::schema::{self, Objects};
use finding_source::{
    Confidence, Descriptor, ErrorScope, Finding, FindingSource, Input, Limits, Record, ReportError,
    ReportErrorKind, Shape, Str, Timestamp,
};

use crate::map::json::{identifier, text, vulnerability};
use crate::map::{Identified, Listed, Mapper};
use crate::raw::{Component, json as raw};
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

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        let dependencies = Dependencies {
            vulnerabilities: Objects::default(),
            mapper: Mapper::new(input.options()),
            engine_version: None,
            dependencies_seen: false,
            found_dependency: false,
            is_module: false,
            is_described: false,
            start: None,
            members: Vec::new(),
            evidence_in_order: false,
            identifiers_seen: false,
            lists_seen: false,
            component: None,
            identified: Identified::default(),
            listed: Listed::new(&input),
            limits: input.limits().clone(),
            errors: VecDeque::new(),
        };
        engine::json(input, Self, dependencies)
    }
}

/// The dependencies of a report. Nothing of one is read before it is known to have vulnerabilities, as most have none.
struct Dependencies<'r> {
    vulnerabilities: Objects<'r, raw::Vulnerability<'r>>,
    mapper: Mapper,
    engine_version: Option<Str<'r>>,
    dependencies_seen: bool,
    found_dependency: bool,
    /// True for a module of Maven or Gradle, which may have no dependency: the parent of others has none.
    is_module: bool,
    /// True if the members about the scan were read, which the tool writes first.
    is_described: bool,
    /// The position of the current dependency.
    start: Option<Mark<'r>>,
    /// Members of it that are still to be read.
    members: Vec<(Member, Mark<'r>)>,
    /// True if its members are in the order of the tool up to its evidence, and true if any of them identifies it.
    evidence_in_order: bool,
    identifiers_seen: bool,
    /// True if there were lists of vulnerabilities before it was identified.
    lists_seen: bool,
    /// Its members, until it has been identified.
    component: Option<Component<'r>>,
    identified: Identified<'r>,
    listed: Listed<'r>,
    limits: Limits,
    /// The errors of its members.
    errors: VecDeque<ReportError>,
}

#[derive(Clone, Copy)]
enum At {
    Top,
    Dependencies,
    Dependency,
    Vulnerabilities { suppressed: bool },
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
    fn of(name: &str) -> Option<Self> {
        Some(match name {
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

impl<'r> JsonWalk<'r> for Dependencies<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerabilities", "suppressedVulnerabilities"];
    const STRAY_COMMAS: bool = true;

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        self.dependencies_seen = false;
        self.found_dependency = false;
        self.is_module = false;
        self.is_described = false;
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
        self.found_dependency = true;
        self.start = Some(reader.mark());
        self.members.clear();
        self.evidence_in_order = false;
        self.identifiers_seen = false;
        self.lists_seen = false;
        self.component = Some(Component::default());
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
        let version = self.engine_version.as_deref();
        let (vulnerabilities, identified) = (&mut self.vulnerabilities, &self.identified);
        let product = identified.product();
        let read = broken::recover(reader, version, |reader| {
            let raw = vulnerabilities.read(reader, record)?;
            Ok(vulnerability(raw, suppressed, product))
        })?;
        let Ok(finding) = identified.finding(read) else {
            return Ok(Outcome::Unusable("member `name` is missing"));
        };
        let (text, limits) = (reader.text(), &self.limits);
        let read = |(byte, suppressed)| {
            let mut reader = Reader::new(text, byte, limits);
            let raw = vulnerabilities.read_unnoted(&mut reader).ok()?;
            let finding = identified.finding(vulnerability(raw, suppressed, product));
            Some((finding.ok()?, reader.byte() - byte))
        };
        let finding = self.listed.check((byte, suppressed), finding, record, read);
        Ok(Ok(finding).into())
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        self.errors.pop_front().map_or(Ok(None), Err)
    }

    fn end(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match (at, &self.start) {
            (At::Top, _) if !self.dependencies_seen => {
                let what = "the report has no member `dependencies`";
                let byte = reader.byte();
                Err(ReportError::new(ReportErrorKind::Schema, what).at(reader.position(byte)))
            }
            (At::Top, _) if !self.found_dependency && !self.is_module => {
                notes::nothing_scanned(record);
                Ok(Flow::Read)
            }
            // The members are read a second time for the lists, now that the dependency is identified.
            (At::Dependency, Some(start)) if self.lists_seen && self.component.is_some() => {
                let start = *start;
                self.identify(reader)?;
                reader.go_to(&start);
                Ok(Flow::Enter(At::Dependency))
            }
            (At::Dependency, _) => {
                self.start = None;
                Ok(Flow::Read)
            }
            _ => Ok(Flow::Read),
        }
    }

    /// Skips the rest of a dependency after a syntax error, if its end can be found.
    fn explain(&mut self, error: ReportError, reader: &mut Reader<'r>) -> ReportError {
        let version = self.engine_version.as_deref();
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

impl<'r> Dependencies<'r> {
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
                self.scanned_by(scan.engine_version, record);
                for exception in scan.analysis_exceptions {
                    let message = exception
                        .exception
                        .and_then(|exception| exception.message.and_then(text));
                    notes::analysis_failed(message.as_deref(), record);
                }
            }
            "projectInfo" => self.project(reader, record)?,
            "dependencies" => {
                self.dependencies_seen = true;
                // A program that sorted the members puts those about the scan after the dependencies.
                if !self.is_described {
                    reader.look_ahead(|ahead, name| match name {
                        "scanInfo" => {
                            let scan =
                                schema::member::<Option<raw::ScanInfo<'r>>>(ahead, "scanInfo")?;
                            self.scanned_by(scan.and_then(|scan| scan.engine_version), record);
                            Ok(())
                        }
                        "projectInfo" => self.project(ahead, record),
                        _ => ahead.skip(),
                    });
                }
                if reader.peek() == Some(ValueKind::Null) {
                    // Nothing was scanned.
                    return Err(reader.refuse("expected an array, found null")?);
                }
                return Ok(Flow::List(At::Dependencies));
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    fn scanned_by(&mut self, version: Option<Text<'r>>, record: &mut Record<'r>) {
        self.is_described = true;
        self.engine_version = version.and_then(text);
        record.scan.tool_version.clone_from(&self.engine_version);
    }

    fn project(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let project: Option<raw::ProjectInfo<'r>> = schema::member(reader, "projectInfo")?;
        let project = project.unwrap_or_default();
        self.is_described = true;
        self.is_module = project.artifact.and_then(text).is_some();
        record.scan.target = project.name.and_then(text);
        let date = project.report_date;
        record.scan.time = date.and_then(|date| Timestamp::parse(&date.to_cow()));
        Ok(())
    }

    /// Goes to a list of vulnerabilities when it is known what the dependency is; skips all other members for now. Of a
    /// repeated one the last counts.
    fn dependency(&mut self, name: &str, reader: &mut Reader<'r>) -> FlowResult<At> {
        let suppressed = match name {
            "vulnerabilities" => false,
            "suppressedVulnerabilities" => true,
            // Every version writes it between the names of files and the identifiers.
            "evidenceCollected" => {
                self.evidence_in_order = !self.lists_seen && !self.members.is_empty();
                reader.skip()?;
                return Ok(Flow::Read);
            }
            _ => {
                let Some(member) = Member::of(name) else {
                    return Ok(Flow::Skip);
                };
                let mark = reader.mark();
                reader.skip()?;
                self.identifiers_seen |= member.identifies();
                match self.members.iter_mut().find(|(seen, _)| *seen == member) {
                    Some((_, seen)) => *seen = mark,
                    None => self.members.push((member, mark)),
                }
                return Ok(Flow::Read);
            }
        };
        let in_order = self.evidence_in_order && self.identifiers_seen;
        if !in_order && self.component.is_some() {
            self.lists_seen = true;
            reader.skip()?;
            return Ok(Flow::Read);
        }
        let list = reader.mark();
        self.identify(reader)?;
        reader.go_to(&list);
        Ok(Flow::List(At::Vulnerabilities { suppressed }))
    }

    /// Reads the members of a dependency that has vulnerabilities, once.
    fn identify(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        let Some(mut component) = self.component.take() else {
            return Ok(());
        };
        for (member, mark) in std::mem::take(&mut self.members) {
            reader.go_to(&mark);
            if let Err(error) = self.read_member(member, reader, &mut component) {
                if error.ends_report() {
                    return Err(error);
                }
                self.errors.push_back(error);
            }
        }
        self.identified = self.mapper.identify(component);
        self.listed.clear();
        Ok(())
    }

    fn read_member(
        &self,
        member: Member,
        reader: &mut Reader<'r>,
        component: &mut Component<'r>,
    ) -> Result<(), ReportError> {
        match member {
            Member::FileName => {
                let name: Option<StrictText<'r>> = self.value(reader, "fileName")?;
                component.file_name = name.and_then(|name| text(*name));
            }
            Member::FilePath => component.file_path = self.text(reader, "filePath")?,
            Member::Sha1 => component.sha1 = self.text(reader, "sha1")?,
            Member::Sha256 => component.sha256 = self.text(reader, "sha256")?,
            Member::ProjectReferences => {
                let list: Vec<Text<'r>> = self.value(reader, "projectReferences")?;
                component.project_references = list.into_iter().filter_map(text).collect();
            }
            Member::IncludedBy => {
                let list: Vec<raw::IncludedBy<'r>> = self.value(reader, "includedBy")?;
                let references = list.iter().filter_map(|by| by.reference);
                component.included_by = references.filter_map(text).collect();
            }
            Member::RelatedDependencies => {
                let list: Vec<raw::Related<'r>> = self.value(reader, "relatedDependencies")?;
                let path = |related: &raw::Related<'r>| {
                    let name = || related.file_name.and_then(text);
                    related.file_path.and_then(text).or_else(name)
                };
                component.related = list.iter().filter_map(path).collect();
            }
            Member::Packages => {
                let list: Vec<raw::Identifier<'r>> = self.value(reader, "packages")?;
                component.packages = list.iter().filter_map(identifier).collect();
            }
            Member::VulnerabilityIds => {
                let list: Vec<raw::Identifier<'r>> = self.value(reader, "vulnerabilityIds")?;
                component.vulnerability_ids = list.iter().filter_map(identifier).collect();
            }
            Member::Identifiers => {
                let list: Vec<raw::Identifier<'r>> = self.value(reader, "identifiers")?;
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

    fn text(
        &self,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<Option<Str<'r>>, ReportError> {
        let value: Option<Text<'r>> = self.value(reader, name)?;
        Ok(value.and_then(text))
    }

    fn value<M: schema::Member<'r> + Default>(
        &self,
        reader: &mut Reader<'r>,
        name: &'static str,
    ) -> Result<M, ReportError> {
        let version = self.engine_version.as_deref();
        broken::recover(reader, version, |reader| schema::member(reader, name))
    }
}
