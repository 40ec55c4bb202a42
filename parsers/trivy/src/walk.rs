//! The walk through a report, one entry at a time.

use finding_source::json::{Kind, Reader, Text};
use finding_source::schema::{self, Objects};
use finding_source::{
    Entries, Finding, Note, NoteKind, Options, Record, Report, ReportError, ReportErrorKind,
    Timestamp,
};

use crate::Json;
use crate::map::{self, Around, Artifact, Entry, Mapper, Place, Resource, line, shared, text};
use crate::raw::{License, Metadata, Misconfiguration, Os, Secret, Vulnerability};

/// The lists of resources of `trivy k8s`: of `--report all` and `--report summary`, and the two of versions before 0.40.
pub(crate) const RESOURCE_LISTS: [&str; 4] = [
    "Resources",
    "Findings",
    "Vulnerabilities",
    "Misconfigurations",
];

/// Members that only entries and lists of entries have.
const ENTRIES: [&str; 4] = [
    "Vulnerabilities",
    "VulnerabilityID",
    "Misconfigurations",
    "Secrets",
];

/// The entries of a report.
#[derive(Debug)]
pub(crate) struct Walk<'r> {
    reader: Reader<'r>,
    mapper: Mapper,
    entries: Lists<'r>,
    at: At,
    /// The container of the list of results.
    results: Within,
    artifact: Artifact<'r>,
    resource: Resource<'r>,
    place: Place<'r>,
    /// True if the members after the current one have been scanned.
    looked: bool,
    passed: u64,
    excepted: u64,
}

/// The entries of each list.
#[derive(Debug, Default)]
struct Lists<'r> {
    vulnerabilities: Objects<'r, Vulnerability<'r>>,
    misconfigurations: Objects<'r, Misconfiguration<'r>>,
    secrets: Objects<'r, Secret<'r>>,
    licenses: Objects<'r, License<'r>>,
}

/// The position of the reader.
#[derive(Clone, Copy, Debug)]
enum At {
    /// Before a document.
    Document,
    /// Between the members of a report.
    Top,
    /// Between the resources of a cluster.
    Resources,
    /// Between the members of one.
    Resource,
    /// Between results.
    Results,
    /// Between the members of a result.
    Result,
    /// Between its entries of one kind.
    List(List),
    /// After a document.
    Behind,
}

#[derive(Clone, Copy, Debug)]
enum Within {
    /// The list is the whole report.
    Nothing,
    Report,
    Resource,
}

#[derive(Clone, Copy, Debug)]
enum List {
    Vulnerabilities,
    Misconfigurations,
    Secrets,
    Licenses,
    Modified,
}

/// The result of a step.
enum Step<'r> {
    Finding(Box<Finding<'r>>),
    On,
    End,
}

impl<'r> Walk<'r> {
    pub(crate) fn new(report: &'r Report<'_>, options: &Options) -> Self {
        Self {
            reader: Reader::new(report.text(), report.start(), &options.limits),
            mapper: Mapper::new(options),
            entries: Lists::default(),
            at: At::Document,
            results: Within::Nothing,
            artifact: Artifact::default(),
            resource: Resource::default(),
            place: Place::default(),
            looked: false,
            passed: 0,
            excepted: 0,
        }
    }

    fn step(&mut self, record: &mut Record<'r>) -> Result<Step<'r>, ReportError> {
        match self.at {
            At::Document => self.begin_document(record)?,
            At::Top => match self.reader.next_key()? {
                Some(name) => self.top_member(name, record)?,
                None => self.end_document(record),
            },
            At::Resources => {
                if self.reader.next_item()? {
                    self.reader.enter_object()?;
                    self.resource = Resource::default();
                    self.looked = false;
                    self.at = At::Resource;
                } else {
                    self.at = At::Top;
                }
            }
            At::Resource => match self.reader.next_key()? {
                Some(name) => self.resource_member(name, record)?,
                None => self.at = At::Resources,
            },
            At::Results => {
                if self.reader.next_item()? {
                    self.reader.enter_object()?;
                    self.place = Place::default();
                    self.looked = false;
                    self.at = At::Result;
                } else {
                    match self.results {
                        Within::Nothing => self.end_document(record),
                        Within::Report => self.at = At::Top,
                        Within::Resource => self.at = At::Resource,
                    }
                }
            }
            At::Result => match self.reader.next_key()? {
                Some(name) => self.result_member(name, record)?,
                None => self.at = At::Results,
            },
            At::List(list) => {
                if self.reader.next_item()? {
                    return self.entry(list, record);
                }
                self.at = At::Result;
            }
            At::Behind => {
                if !record.next_document(&mut self.reader, &Json) {
                    return Ok(Step::End);
                }
                self.at = At::Document;
            }
        }
        Ok(Step::On)
    }

    fn begin_document(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        self.at = At::Behind;
        // What one document says of its scan is not said of the next.
        record.scan.target = None;
        record.scan.time = None;
        record.scan.tool_version = None;
        self.artifact = Artifact::default();
        self.resource = Resource::default();
        self.results = Within::Nothing;
        self.looked = false;
        if self.reader.peek() == Some(Kind::Array) {
            self.reader.enter_array()?;
            self.at = At::Results;
        } else {
            self.reader.enter_object()?;
            self.at = At::Top;
        }
        Ok(())
    }

    fn end_document(&mut self, record: &mut Record<'r>) {
        for (count, what) in [
            (self.passed, "checks that passed"),
            (self.excepted, "checks with an exception"),
        ] {
            if count > 0 {
                let text = format!("skipped {what}: {count}");
                record.note(Note::new(NoteKind::Other, text));
            }
        }
        self.passed = 0;
        self.excepted = 0;
        self.at = At::Behind;
    }

    fn top_member(&mut self, name: Text<'r>, record: &mut Record<'r>) -> Result<(), ReportError> {
        match name.as_raw() {
            "Results" => {
                if self.artifact.name.is_none() {
                    self.look_ahead(|walk, reader, name| match name {
                        "ArtifactName" | "ArtifactType" | "Metadata" => {
                            walk.artifact_member(name, reader).map(|_| ())
                        }
                        _ => reader.skip(),
                    });
                }
                self.begin_results(Within::Report)
            }
            name if RESOURCE_LISTS.contains(&name) => {
                if self.reader.peek() == Some(Kind::Null) {
                    return self.reader.skip();
                }
                if self.artifact.cluster.is_none() {
                    self.look_ahead(|walk, reader, name| match name {
                        "ClusterName" => {
                            walk.artifact.cluster = line(reader.text_value()?);
                            Ok(())
                        }
                        _ => reader.skip(),
                    });
                }
                self.reader.enter_array()?;
                self.at = At::Resources;
                Ok(())
            }
            name @ ("ArtifactName" | "ArtifactType" | "Metadata") => {
                let mut reader = self.reader.clone();
                let read = self.artifact_member(name, &mut reader);
                self.reader = reader;
                let system = read?;
                if name == "ArtifactName" {
                    record.scan.target.clone_from(&self.artifact.name);
                }
                if let Some(system) = system.filter(|system| system.eosl == Some(true)) {
                    record.note(Note::new(NoteKind::Tool, unsupported(&system)));
                }
                Ok(())
            }
            "ClusterName" => {
                self.artifact.cluster = line(self.reader.text_value()?);
                record.scan.target.clone_from(&self.artifact.cluster);
                Ok(())
            }
            "CreatedAt" => {
                let created = self.reader.text_value()?;
                record.scan.time = created.and_then(|text| Timestamp::parse(&text.to_cow()));
                Ok(())
            }
            "Trivy" if self.reader.peek() == Some(Kind::Object) => {
                self.reader.each_member(|reader, name| {
                    if name == "Version" {
                        record.scan.tool_version = line(reader.text_value()?);
                        return Ok(());
                    }
                    reader.skip()
                })
            }
            name => record.skip_member(&mut self.reader, name, &ENTRIES),
        }
    }

    /// Reads the facts about a document. Returns the scanned operating system.
    fn artifact_member(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
    ) -> Result<Option<Os<'r>>, ReportError> {
        match name {
            "ArtifactName" => {
                self.artifact.name = shared(line(reader.text_value()?));
                self.artifact.find_image();
            }
            "ArtifactType" => self.artifact.kind = shared(line(reader.text_value()?)),
            _ => {
                let metadata: Option<Metadata<'r>> = schema::member(reader, "Metadata")?;
                let metadata = metadata.unwrap_or_default();
                let os = metadata.os;
                self.artifact.metadata = metadata;
                self.artifact.find_image();
                return Ok(os);
            }
        }
        Ok(None)
    }

    fn resource_member(
        &mut self,
        name: Text<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        match name.as_raw() {
            "Results" => {
                if self.resource.name.is_none() {
                    self.look_ahead(|walk, reader, name| walk.resource.read(name, reader));
                }
                self.begin_results(Within::Resource)
            }
            "Error" => {
                let Some(error) = line(self.reader.text_value()?) else {
                    return Ok(());
                };
                record.partial("a resource could not be scanned");
                record.note(Note::new(NoteKind::Tool, error));
                Ok(())
            }
            name @ ("Namespace" | "Kind" | "Name") => self.resource.read(name, &mut self.reader),
            "Metadata" => self.reader.skip(),
            name => record.skip_member(&mut self.reader, name, &ENTRIES),
        }
    }

    fn begin_results(&mut self, within: Within) -> Result<(), ReportError> {
        if self.reader.peek() == Some(Kind::Null) {
            return self.reader.skip();
        }
        self.reader.enter_array()?;
        self.results = within;
        self.at = At::Results;
        Ok(())
    }

    fn result_member(
        &mut self,
        name: Text<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let list = match name.as_raw() {
            "Vulnerabilities" => List::Vulnerabilities,
            "Misconfigurations" => List::Misconfigurations,
            "Secrets" => List::Secrets,
            "Licenses" => List::Licenses,
            "ExperimentalModifiedFindings" | "ModifiedFindings" => List::Modified,
            "CustomResources" if self.reader.peek() != Some(Kind::Null) => {
                let text = "skipped findings of a Trivy extension";
                record.note(Note::new(NoteKind::Other, text));
                return self.reader.skip();
            }
            name @ ("Target" | "Class" | "Type") => {
                return self.place.read(name, &mut self.reader);
            }
            // Packages also have licenses, which are not findings.
            "Packages" => return self.reader.skip(),
            name => return record.skip_member(&mut self.reader, name, &ENTRIES),
        };
        if self.reader.peek() == Some(Kind::Null) {
            return self.reader.skip();
        }
        if self.place.target.is_none() || self.place.kind.is_none() {
            self.look_ahead(|walk, reader, name| walk.place.read(name, reader));
        }
        self.reader.enter_array()?;
        self.at = At::List(list);
        Ok(())
    }

    /// Calls `visit` with the members after the next value, once per object.
    ///
    /// Trivy writes the members that its entries depend on first, but programs that edited its report may not.
    fn look_ahead(
        &mut self,
        mut visit: impl FnMut(&mut Self, &mut Reader<'r>, &str) -> Result<(), ReportError>,
    ) {
        if std::mem::replace(&mut self.looked, true) {
            return;
        }
        let mut ahead = self.reader.clone();
        let mut read = ahead.skip();
        while let (Ok(()), Ok(Some(name))) = (&read, ahead.next_key()) {
            read = visit(self, &mut ahead, name.as_raw());
            // A value of another type is reported when the reader reaches it.
            if read.as_ref().is_err_and(|error| !error.ends_report()) {
                read = Ok(());
            }
        }
    }

    fn entry(&mut self, list: List, record: &mut Record<'r>) -> Result<Step<'r>, ReportError> {
        let List::Modified = list else {
            return self.finding(list, record);
        };
        let begin = self.reader.byte();
        let (mut kind, mut status, mut statement, mut source) = (None, None, None, None);
        let mut finding = None;
        self.reader.each_member(|reader, name| {
            match name.as_raw() {
                "Type" => kind = reader.text_value()?,
                "Status" => status = schema::member(reader, "Status")?,
                "Statement" => statement = schema::member(reader, "Statement")?,
                "Source" => source = schema::member(reader, "Source")?,
                "Finding" => {
                    finding = Some(reader.mark());
                    reader.skip()?;
                }
                _ => reader.skip()?,
            }
            Ok(())
        })?;
        let list = match kind.and_then(|kind| kind.trimmed()).as_deref() {
            Some("vulnerability") => List::Vulnerabilities,
            Some("misconfiguration") => List::Misconfigurations,
            Some("secret") => List::Secrets,
            Some("license") => List::Licenses,
            _ => return Err(self.unusable(begin, "a modified finding of unknown type")),
        };
        let Some(finding) = finding else {
            return Err(self.unusable(begin, "a modified finding without the finding"));
        };
        let behind = self.reader.mark();
        self.reader.go_to(&finding);
        let step = self.finding(list, record);
        if step.as_ref().is_err_and(ReportError::ends_report) {
            return step;
        }
        self.reader.go_to(&behind);
        let mut step = step?;
        if let Step::Finding(finding) = &mut step {
            map::modify(finding, status, statement, source, record);
        }
        Ok(step)
    }

    fn finding(&mut self, list: List, record: &mut Record<'r>) -> Result<Step<'r>, ReportError> {
        let begin = self.reader.byte();
        let around = Around {
            artifact: &self.artifact,
            place: &self.place,
            resource: matches!(self.results, Within::Resource).then_some(&self.resource),
        };
        let Self {
            reader,
            mapper,
            entries,
            ..
        } = self;
        let entry = match list {
            List::Misconfigurations => {
                let raw = entries.misconfigurations.read(reader, record)?;
                mapper.misconfiguration(raw, &around, record)
            }
            List::Secrets => {
                let raw = entries.secrets.read(reader, record)?;
                found(mapper.secret(raw, &around, record))
            }
            List::Licenses => {
                let raw = entries.licenses.read(reader, record)?;
                found(mapper.license(raw, &around, record))
            }
            List::Vulnerabilities | List::Modified => {
                let raw = entries.vulnerabilities.read(reader, record)?;
                found(mapper.vulnerability(raw, &around, record))
            }
        };
        match entry {
            Ok(Entry::Finding(finding)) => Ok(Step::Finding(finding)),
            Ok(Entry::Passed) => {
                self.passed += 1;
                Ok(Step::On)
            }
            Ok(Entry::Excepted) => {
                self.excepted += 1;
                Ok(Step::On)
            }
            Err(what) => Err(self.unusable(begin, what)),
        }
    }

    fn unusable(&mut self, byte: usize, what: &'static str) -> ReportError {
        ReportError::new(ReportErrorKind::Schema, what)
            .at(self.reader.position(byte))
            .in_path(self.reader.path())
    }
}

impl<'r> Entries<'r> for Walk<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            match self.step(record)? {
                Step::Finding(finding) => return Ok(Some(*finding)),
                Step::On => {}
                Step::End => return Ok(None),
            }
        }
    }
}

impl<'r> Place<'r> {
    fn read(&mut self, name: &str, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        match name {
            "Target" => self.target = shared(text(reader.text_value()?)),
            "Class" => self.class = shared(text(reader.text_value()?)),
            "Type" => self.kind = shared(text(reader.text_value()?)),
            _ => reader.skip()?,
        }
        Ok(())
    }
}

impl<'r> Resource<'r> {
    fn read(&mut self, name: &str, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        match name {
            "Namespace" => self.namespace = shared(line(reader.text_value()?)),
            "Kind" => self.kind = shared(line(reader.text_value()?)),
            "Name" => self.name = shared(line(reader.text_value()?)),
            _ => reader.skip()?,
        }
        Ok(())
    }
}

fn found<'r>(finding: Result<Finding<'r>, &'static str>) -> Result<Entry<'r>, &'static str> {
    finding.map(|finding| Entry::Finding(Box::new(finding)))
}

/// Returns the text of a warning that Trivy also gives: there are no advisories any more.
fn unsupported(system: &Os<'_>) -> String {
    let mut text = String::from("the operating system is no longer supported by its maker");
    for part in [system.family, system.name] {
        if let Some(part) = line(part) {
            text.push_str(", ");
            text.push_str(&part);
        }
    }
    text
}
