//! The walk through the report of a CI scan, in both of its forms.

use std::collections::{BTreeMap, VecDeque};

use finding_source::engine::{Flow, JsonWalk, Outcome, Step};
use finding_source::json::{Int, Kind, Reader, Text};
use finding_source::schema::{self, Objects};
use finding_source::{
    ContainerImage, Finding, Input, Limits, Note, NoteKind, Package, Purl, Record, Region,
    ReportError, Str,
};

use crate::map::{line, tell_missing, time};
use crate::raw::{BomVulnerability, Component, Message, Metadata, ScanVulnerability};
use crate::vulnerability::{Place, Vulnerability, lines, own_property};

/// A component by its key.
#[derive(Debug)]
struct Known<'r> {
    package: Package<'r>,
    /// Checks of a Dockerfile, and their lines.
    checks: BTreeMap<Str<'r>, Vec<Region>>,
}

/// The vulnerabilities of a scan.
pub(crate) struct Scan<'r> {
    bom: Objects<'r, BomVulnerability<'r>>,
    own: Objects<'r, ScanVulnerability<'r>>,
    components: BTreeMap<Str<'r>, Known<'r>>,
    image: Option<ContainerImage<'r>>,
    /// The key of the scanned image or directory as a component.
    target_key: Option<Str<'r>>,
    limits: Limits,
    has_components: bool,
    /// True if there were more components than the limit of joined entries.
    is_full: bool,
    /// Errors of components and of metadata.
    errors: VecDeque<ReportError>,
    skipped: u64,
    listed: i64,
    stated: i64,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    Top,
    /// In a document of CycloneDX.
    Bom,
    BomVulnerabilities,
    Vulnerabilities,
    Messages,
}

const SKIPPED: &str = "Component skipped";

impl<'r> Scan<'r> {
    pub(crate) fn new(input: &Input<'r, '_>) -> Self {
        Self {
            bom: Objects::default(),
            own: Objects::default(),
            components: BTreeMap::new(),
            image: None,
            target_key: None,
            limits: input.limits().clone(),
            has_components: false,
            is_full: false,
            errors: VecDeque::new(),
            skipped: 0,
            listed: 0,
            stated: 0,
        }
    }

    /// Reads the components of a document of CycloneDX, which vulnerabilities refer to. Returns whether it is one.
    fn collect(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> bool {
        let mut is_bom = false;
        // The other errors are reported when the reader reaches them again.
        let _ = reader.each_member(|reader, name| match name.as_raw() {
            "bomFormat" => {
                is_bom = true;
                reader.skip()
            }
            "metadata" => {
                let metadata = schema::member(reader, "metadata");
                let metadata: Option<Metadata<'r>> = self.queued(metadata)?.flatten();
                if let Some(metadata) = metadata {
                    self.metadata(metadata, record);
                }
                Ok(())
            }
            "components" if reader.peek() == Some(Kind::Array) => {
                self.has_components = true;
                let mut objects = Objects::default();
                reader.each_item(|reader| {
                    let component = objects.take(reader);
                    if let Some(component) = self.queued(component)? {
                        self.component(component);
                    }
                    Ok(())
                })
            }
            _ => reader.skip(),
        });
        if std::mem::take(&mut self.is_full) {
            let text = "more components than the limit of joined entries: later ones have no names";
            record.remark(NoteKind::Other, text);
        }
        is_bom
    }

    /// Keeps an error that does not end the report.
    fn queued<T>(&mut self, read: Result<T, ReportError>) -> Result<Option<T>, ReportError> {
        match read {
            Err(error) if !error.ends_report() => {
                self.errors.push_back(error);
                Ok(None)
            }
            read => read.map(Some),
        }
    }

    fn metadata(&mut self, metadata: Metadata<'r>, record: &mut Record<'r>) {
        record.scan.time = time(metadata.timestamp);
        let counts = metadata.properties.iter().filter_map(own_property);
        let counts = counts.filter(|(name, _)| name.ends_with("_vulnerabilities"));
        let counts = counts.filter_map(|(_, count)| count.parse().ok());
        self.stated = counts.fold(0, i64::saturating_add);
        let Some(component) = metadata.component else {
            return;
        };
        let name = line(component.name);
        record.scan.target.clone_from(&name);
        if line(component.kind).as_deref() == Some("container") {
            self.image = name.map(ContainerImage::new);
        }
        self.target_key = line(component.reference);
        for component in component.components {
            self.component(component);
        }
    }

    /// Keeps a component and those within it.
    fn component(&mut self, component: Component<'r>) {
        let mut left = vec![component];
        while let Some(mut component) = left.pop() {
            left.append(&mut component.components);
            let mut known = Known {
                package: package(component.purl, component.name, component.version),
                checks: BTreeMap::new(),
            };
            for (name, value) in component.properties.iter().filter_map(own_property) {
                let check = name.strip_prefix("dockerfile_finding:");
                let lines = value.strip_prefix("affected_lines:").and_then(lines);
                match (&*name, check, lines) {
                    ("path", ..) => known.package.path = Some(value),
                    ("info", ..) if value.starts_with(SKIPPED) => self.skipped += 1,
                    (_, Some(check), Some(lines)) => {
                        let known = known.checks.entry(check.to_owned().into());
                        known.or_default().push(lines);
                    }
                    _ => {}
                }
            }
            if let Some(key) = line(component.reference) {
                if self.components.len() < self.limits.joined {
                    self.components.entry(key).or_insert(known);
                } else {
                    self.is_full = true;
                }
            }
        }
    }

    /// Returns the findings of a vulnerability of CycloneDX.
    fn bom_findings(
        &self,
        raw: &BomVulnerability<'r>,
        record: &mut Record<'r>,
    ) -> Option<Vec<Finding<'r>>> {
        let vulnerability = Vulnerability::of_bom(raw)?;
        let mut findings = Vec::new();
        for key in raw.affects.iter().filter_map(|it| line(it.reference)) {
            let place = match self.components.get(&key) {
                _ if self.target_key.as_ref() == Some(&key) => Place::Target,
                Some(known) => known.place(&vulnerability, &key),
                None => Place::Unknown(key),
            };
            findings.push(vulnerability.finding(place, self.image.as_ref(), record));
        }
        if findings.is_empty() {
            findings.push(vulnerability.finding(Place::Target, self.image.as_ref(), record));
        }
        Some(findings)
    }

    /// Returns the findings of a vulnerability in Inspector's own form. The lines of one file are one finding.
    fn own_findings(
        &self,
        raw: &ScanVulnerability<'r>,
        record: &mut Record<'r>,
    ) -> Option<Vec<Finding<'r>>> {
        let vulnerability = Vulnerability::of_scan(raw)?;
        let mut places = Vec::new();
        let mut files: BTreeMap<Str<'r>, usize> = BTreeMap::new();
        for affected in &raw.affects {
            let Some(file) = line(affected.file) else {
                let mut package = package(affected.purl, affected.name, affected.version);
                package.fixed_in = line(affected.fixed);
                package.path = line(affected.path);
                places.push(match package.name.is_empty() {
                    true => Place::Target,
                    false => Place::Package(package),
                });
                continue;
            };
            let lines = affected.lines.and_then(|it| lines(&it.to_cow()));
            let known = files.get(&file).and_then(|&at| places.get_mut(at));
            if let Some(Place::Dockerfile(_, known)) = known {
                known.extend(lines);
                continue;
            }
            files.insert(file.clone(), places.len());
            places.push(Place::Dockerfile(file, lines.into_iter().collect()));
        }
        if places.is_empty() {
            places.push(Place::Target);
        }
        let image = self.image.as_ref();
        let places = places.into_iter();
        Some(
            places
                .map(|place| vulnerability.finding(place, image, record))
                .collect(),
        )
    }
}

impl<'r> Known<'r> {
    fn place(&self, vulnerability: &Vulnerability<'r>, key: &str) -> Place<'r> {
        let name = &self.package.name;
        if name.starts_with("dockerfile:") || vulnerability.id().starts_with("IN-DOCKER") {
            let lines = self.checks.get(vulnerability.id()).cloned();
            return Place::Dockerfile(name.clone(), lines.unwrap_or_default());
        }
        let mut package = self.package.clone();
        package.fixed_in = vulnerability.fixed(key);
        match name.is_empty() {
            true => Place::Unknown(key.to_owned().into()),
            false => Place::Package(package),
        }
    }
}

/// Returns a package by its URL, else by its name, which is empty without either.
fn package<'r>(
    purl: Option<Text<'r>>,
    name: Option<Text<'r>>,
    version: Option<Text<'r>>,
) -> Package<'r> {
    let mut package = Package::new(line(name).unwrap_or_default());
    package.version = line(version);
    package.purl = line(purl);
    let purl = package.purl.clone();
    match purl.as_deref().map(|text| (text, Purl::parse(text))) {
        Some((_, Some(purl))) => purl.describe(&mut package),
        // Another text is at least a name.
        Some((text, None)) => {
            package.purl = None;
            if package.name.is_empty() {
                package.name = text.to_owned().into();
            }
        }
        None => {}
    }
    package
}

impl<'r> JsonWalk<'r> for Scan<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerabilities", "affects"];
    const ENTRY: &'static str = "vulnerability";

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        self.components.clear();
        self.image = None;
        self.target_key = None;
        self.has_components = false;
        (self.listed, self.stated, self.skipped) = (0, 0, 0);
        Ok(Flow::Enter(At::Top))
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Step<At> {
        match (at, name) {
            (At::Top, "sbom") if reader.peek() == Some(Kind::Object) => {
                let begin = reader.mark();
                let is_bom = self.collect(reader, record);
                reader.go_to(&begin);
                return Ok(Flow::Enter(if is_bom { At::Bom } else { At::Top }));
            }
            (At::Bom, "vulnerabilities") => return Ok(Flow::List(At::BomVulnerabilities)),
            (At::Bom, "components" | "metadata") => reader.skip()?,
            (At::Top, "vulnerabilities") => return Ok(Flow::List(At::Vulnerabilities)),
            (At::Top, "messages") => return Ok(Flow::List(At::Messages)),
            (At::Top, "vulnerability_count") => {
                let counts: Vec<(Text<'r>, Int)> = schema::member(reader, "vulnerability_count")?;
                let counts = counts.iter().map(|(_, count)| count.0);
                self.stated = counts.fold(0, i64::saturating_add);
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        self.listed += i64::from(!matches!(at, At::Messages));
        Ok(Flow::Entry(at))
    }

    fn entry(
        &mut self,
        at: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let findings = match at {
            At::Messages => {
                let message: Option<Message<'r>> = schema::member(reader, "messages")?;
                match message.and_then(|message| line(message.info)) {
                    Some(info) if info.starts_with(SKIPPED) => self.skipped += 1,
                    Some(info) => record.remark(NoteKind::Tool, format!("Inspector: {info}")),
                    None => {}
                }
                return Ok(Outcome::Nothing);
            }
            At::BomVulnerabilities => {
                self.bom.read(reader, record)?;
                self.bom_findings(self.bom.last(), record)
            }
            _ => {
                self.own.read(reader, record)?;
                self.own_findings(self.own.last(), record)
            }
        };
        Ok(findings.map_or(
            Outcome::Unusable("a vulnerability without an id"),
            Outcome::Several,
        ))
    }

    fn next_finding(
        &mut self,
        _: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        self.errors.pop_front().map_or(Ok(None), Err)
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At> {
        match at {
            At::Bom if !self.has_components => {
                record.partial("Inspector recognized no component");
            }
            At::Bom | At::Top => {}
            _ => return Ok(Flow::Read),
        }
        if self.skipped > 0 {
            record.partial("Inspector skipped components for which it has no rules");
            let skipped = std::mem::take(&mut self.skipped);
            let mut note = Note::new(
                NoteKind::Tool,
                "Inspector skipped a component: no rules found",
            );
            note.times = skipped;
            record.note(note);
        }
        tell_missing(self.stated, self.listed, record);
        Ok(Flow::Read)
    }
}
