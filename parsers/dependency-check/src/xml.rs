//! The XML report of every schema: `core/src/main/resources/templates/xmlReport.vsl` of Dependency-Check 1.3 to 12.1.
//!
//! Elements are recognized by their local names: the namespace contains the version of the schema, which does not
//! matter, because unknown elements are skipped.

use finding_source::engine::Opened;
use finding_source::xml::{Element, Mark, Reader};
use finding_source::{
    Confidence, Descriptor, Entries, Finding, FindingSource, Input, KnownExploited, Limits, Record,
    ReportError, Shape, Str, Timestamp,
};

use crate::map::{self, Identified, Listed, Mapper, Nameless};
use crate::raw::{
    Component, CvssV2, CvssV3, CvssV4, Identifier, MOST_SOFTWARE, Software, Vulnerability, clean,
    is_product,
};
use crate::{TOOL, TOOL_NAME, broken, detect, notes};

/// The source for the XML report, `dependency-check-report.xml`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Xml;

static DESCRIPTOR: Descriptor = Descriptor::new("dependency-check-xml", TOOL, TOOL_NAME, "XML")
    .with_file_names(&["dependency-check-report.xml"])
    .with_versions("1.3 to 12.1")
    .with_url(crate::DOCUMENTATION);

impl FindingSource for Xml {
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::xml(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let (report, options) = (input.report(), input.options());
        let entries = XmlEntries {
            xml: Reader::new(report.text(), report.start(), &options.limits),
            mapper: Mapper::new(options),
            place: Place::Document,
            engine_version: None,
            dependencies_seen: false,
            members: Vec::new(),
            list: None,
            component: None,
            identified: Identified::default(),
            listed: Listed::new(report, options),
            text: report.text(),
            limits: options.limits.clone(),
        };
        Ok(Box::new(entries))
    }
}

struct XmlEntries<'r> {
    xml: Reader<'r>,
    mapper: Mapper,
    place: Place,
    engine_version: Option<Str<'r>>,
    dependencies_seen: bool,
    /// Children of the current dependency that are still to be read.
    members: Vec<(Element<'r>, Mark<'r>)>,
    /// Its vulnerabilities.
    list: Option<Mark<'r>>,
    /// Its members, until it has been identified.
    component: Option<Component<'r>>,
    identified: Identified<'r>,
    listed: Listed<'r>,
    text: &'r str,
    limits: Limits,
}

/// The position of the reader.
#[derive(Clone, Copy)]
enum Place {
    /// At the beginning of a document.
    Document,
    /// Between the children of the root.
    Top,
    /// Between dependencies.
    Dependencies,
    /// Between the children of a dependency. They are read only after its vulnerabilities, which come last; most
    /// dependencies have none.
    Dependency,
    /// Reading the children of a dependency that has vulnerabilities, then the vulnerabilities.
    Component,
    /// Between the vulnerabilities of a dependency.
    Vulnerabilities,
    /// After a document.
    After,
    /// At the end of the file.
    End,
}

impl<'r> Entries<'r> for XmlEntries<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        self.step(record)
            .map_err(|error| broken::explain(error, self.engine_version.as_deref()))
    }
}

impl<'r> XmlEntries<'r> {
    fn step(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            match self.place {
                Place::Document => {
                    self.dependencies_seen = false;
                    self.place = Place::After;
                    if self.xml.root()?.name() != "analysis" {
                        return Err(self.xml.refuse("expected the root element `analysis`")?);
                    }
                    self.xml.enter();
                    self.place = Place::Top;
                }
                Place::Top => match self.xml.next_child()? {
                    Some(child) => self.top(child, record)?,
                    None => {
                        self.place = Place::After;
                        if !self.dependencies_seen {
                            return Err(self.xml.refuse("element `dependencies` is missing")?);
                        }
                    }
                },
                Place::Dependencies => match self.xml.next_child()? {
                    Some(child) if child.name() == "dependency" => {
                        self.members.clear();
                        self.component = Some(Component::default());
                        self.xml.enter();
                        self.place = Place::Dependency;
                    }
                    Some(_) => record.skip_element(&mut self.xml, &ENTRIES)?,
                    None => self.place = Place::Top,
                },
                Place::Dependency => match self.xml.next_child()? {
                    Some(child) if child.name() == "vulnerabilities" => {
                        self.list = Some(self.xml.mark());
                        self.place = Place::Component;
                    }
                    Some(child) => self.pass(child, record)?,
                    None => self.place = Place::Dependencies,
                },
                Place::Component => self.component()?,
                Place::Vulnerabilities => match self.xml.next_child()? {
                    Some(child) => {
                        let suppressed = match child.name() {
                            "vulnerability" => false,
                            // Nothing else marks a suppression.
                            "suppressedVulnerability" => true,
                            _ => {
                                record.skip_element(&mut self.xml, &ENTRIES)?;
                                continue;
                            }
                        };
                        let product = self.identified.product();
                        let raw = vulnerability(&mut self.xml, suppressed, product)?;
                        match self.identified.finding(raw) {
                            Ok(finding) => {
                                let at = (child.byte(), suppressed);
                                let finding = self.check(at, finding, record);
                                if finding.is_some() {
                                    return Ok(finding);
                                }
                            }
                            Err(Nameless) => {
                                return Err(self.xml.refuse("element `name` is missing")?);
                            }
                        }
                    }
                    None => self.place = Place::Dependency,
                },
                Place::After => {
                    self.place = if record.next_document(&mut self.xml, &Xml) {
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
        let (text, limits, identified) = (self.text, &self.limits, &self.identified);
        self.listed
            .check(at, finding, record, |(byte, suppressed)| {
                let mut xml = Reader::new(text, byte, limits);
                xml.root().ok()?;
                let raw = vulnerability(&mut xml, suppressed, identified.product()).ok()?;
                Some((identified.finding(raw).ok()?, xml.byte() - byte))
            })
    }

    fn top(&mut self, child: Element<'r>, record: &mut Record<'r>) -> Result<(), ReportError> {
        match child.name() {
            "scanInfo" => {
                let version = &mut self.engine_version;
                self.xml.each_child(|xml, child| {
                    match child.name() {
                        "engineVersion" => {
                            *version = text(xml)?;
                            record.scan.tool_version.clone_from(version);
                        }
                        "analysisExceptions" => xml.each_child(|xml, _| {
                            let mut message = None;
                            xml.each_child(|xml, child| {
                                if child.name() == "message" {
                                    message = text(xml)?;
                                }
                                Ok(())
                            })?;
                            notes::analysis_failed(message.as_deref(), record);
                            Ok(())
                        })?,
                        _ => {}
                    }
                    Ok(())
                })
            }
            "projectInfo" => self.xml.each_child(|xml, child| {
                match child.name() {
                    "name" => record.scan.target = text(xml)?,
                    "reportDate" => {
                        record.scan.time = text(xml)?.and_then(|date| Timestamp::parse(&date));
                    }
                    _ => {}
                }
                Ok(())
            }),
            "dependencies" => {
                self.dependencies_seen = true;
                self.xml.enter();
                self.place = Place::Dependencies;
                Ok(())
            }
            _ => record.skip_element(&mut self.xml, &ENTRIES),
        }
    }

    /// Records a child of a dependency that is to be read. The last of several equal ones counts.
    fn pass(&mut self, child: Element<'r>, record: &mut Record<'r>) -> Result<(), ReportError> {
        if child.name() == "evidenceCollected" {
            return Ok(());
        }
        if !MEMBERS.contains(&child.name()) {
            return record.skip_element(&mut self.xml, &ENTRIES);
        }
        let mark = self.xml.mark();
        let mut members = self.members.iter_mut();
        match members.find(|(seen, _)| seen.name() == child.name()) {
            Some((_, seen)) => *seen = mark,
            None => self.members.push((child, mark)),
        }
        Ok(())
    }

    /// Reads the children of a dependency that has vulnerabilities, and goes to the vulnerabilities.
    fn component(&mut self) -> Result<(), ReportError> {
        if let Some(mut component) = self.component.take() {
            self.members.reverse();
            while let Some((child, mark)) = self.members.pop() {
                self.xml.go_to(&mark);
                if let Err(error) = member(&mut self.xml, child, &mut component) {
                    self.members.reverse();
                    self.component = Some(component);
                    return Err(error);
                }
            }
            self.identified = self.mapper.identify(component);
            self.listed.clear();
        }
        if let Some(list) = self.list.take() {
            self.xml.go_to(&list);
        }
        self.xml.enter();
        self.place = Place::Vulnerabilities;
        Ok(())
    }
}

/// The entries of a report.
const ENTRIES: [&str; 2] = ["vulnerability", "suppressedVulnerability"];

/// Children of a `dependency` that [`member`] reads. Evidence, the bulk of a report, is not among them.
const MEMBERS: [&str; 8] = [
    "fileName",
    "filePath",
    "sha1",
    "sha256",
    "projectReferences",
    "includedBy",
    "relatedDependencies",
    "identifiers",
];

/// Reads a child of a `dependency`.
fn member<'r>(
    xml: &mut Reader<'r>,
    child: Element<'r>,
    component: &mut Component<'r>,
) -> Result<(), ReportError> {
    match child.name() {
        "fileName" => component.file_name = text(xml)?,
        "filePath" => component.file_path = text(xml)?,
        "sha1" => component.sha1 = text(xml)?,
        "sha256" => component.sha256 = text(xml)?,
        "projectReferences" => xml.each_child(|xml, _| {
            component.project_references.extend(text(xml)?);
            Ok(())
        })?,
        "includedBy" => xml.each_child(|xml, _| {
            component.included_by.extend(text(xml)?);
            Ok(())
        })?,
        "relatedDependencies" => xml.each_child(|xml, _| {
            let (mut name, mut path) = (None, None);
            xml.each_child(|xml, child| {
                match child.name() {
                    "fileName" => name = text(xml)?,
                    "filePath" => path = text(xml)?,
                    _ => {}
                }
                Ok(())
            })?;
            component.related.extend(path.or(name));
            Ok(())
        })?,
        "identifiers" => xml.each_child(|xml, child| {
            let list = child.name();
            if !matches!(list, "package" | "vulnerabilityIds" | "identifier") {
                return Ok(());
            }
            let confidence = xml.attribute("confidence")?.and_then(clean);
            let kind = xml.attribute("type")?;
            let mut value = None;
            xml.each_child(|xml, child| {
                // `name` before 5.0.
                if matches!(child.name(), "id" | "name") {
                    value = text(xml)?;
                }
                Ok(())
            })?;
            let Some(value) = value else {
                return Ok(());
            };
            let identifier = Identifier { value, confidence };
            match list {
                "package" => component.packages.push(identifier),
                "vulnerabilityIds" => component.vulnerability_ids.push(identifier),
                _ => component.push_old_identifier(kind.as_deref(), identifier),
            }
            Ok(())
        })?,
        _ => {}
    }
    Ok(())
}

/// Reads a `vulnerability` or a `suppressedVulnerability` of a component whose product has this name.
fn vulnerability<'r>(
    xml: &mut Reader<'r>,
    suppressed: bool,
    product: Option<&str>,
) -> Result<Vulnerability<'r>, ReportError> {
    let mut raw = Vulnerability {
        suppressed,
        source: xml.attribute("source")?.and_then(clean),
        ..Vulnerability::default()
    };
    let mut flat = CvssV2::default();
    xml.each_child(|xml, child| {
        match child.name() {
            "name" => raw.name = text(xml)?,
            "severity" => raw.severity = text(xml)?,
            "description" => raw.description = text(xml)?,
            "notes" => raw.notes = text(xml)?,
            "cvssV2" => raw.v2 = Some(cvss_v2(xml)?),
            "cvssV3" => raw.v3 = Some(cvss_v3(xml)?),
            "cvssV4" => raw.v4 = Some(cvss_v4(xml)?),
            "cwes" => xml.each_child(|xml, _| {
                raw.cwes.extend(text(xml)?);
                Ok(())
            })?,
            "references" => xml.each_child(|xml, _| {
                let (mut source, mut url, mut name) = (None, None, None);
                xml.each_child(|xml, child| {
                    match child.name() {
                        "source" => source = text(xml)?,
                        "url" => url = text(xml)?,
                        "name" => name = text(xml)?,
                        _ => {}
                    }
                    Ok(())
                })?;
                raw.references.extend(map::references(source, url, name));
                Ok(())
            })?,
            "vulnerableSoftware" => raw.software = software(xml, product)?,
            "knownExploitedVulnerability" => raw.known_exploited = Some(known_exploited(xml)?),
            // Before 5.0.
            "cwe" => raw.cwes.extend(text(xml)?),
            "cvssScore" => flat.score = text(xml)?,
            "cvssAccessVector" => flat.metrics[0] = text(xml)?,
            "cvssAccessComplexity" => flat.metrics[1] = text(xml)?,
            "cvssAuthenticationr" => flat.metrics[2] = text(xml)?,
            "cvssConfidentialImpact" => flat.metrics[3] = text(xml)?,
            "cvssIntegrityImpact" => flat.metrics[4] = text(xml)?,
            "cvssAvailabilityImpact" => flat.metrics[5] = text(xml)?,
            _ => {}
        }
        Ok(())
    })?;
    raw.v2 = raw
        .v2
        .or_else(|| map::flat_rating(flat, raw.source.as_deref()));
    Ok(raw)
}

fn cvss_v2<'r>(xml: &mut Reader<'r>) -> Result<CvssV2<'r>, ReportError> {
    let mut raw = CvssV2::default();
    xml.each_child(|xml, child| {
        let [av, ac, au, c, i, a] = &mut raw.metrics;
        let field = match child.name() {
            "score" => &mut raw.score,
            "accessVector" => av,
            "accessComplexity" => ac,
            "authenticationr" => au,
            // The first up to 8.x.
            "confidentialImpact" | "confidentialityImpact" => c,
            "integrityImpact" => i,
            "availabilityImpact" => a,
            _ => return Ok(()),
        };
        *field = text(xml)?;
        Ok(())
    })?;
    Ok(raw)
}

fn cvss_v3<'r>(xml: &mut Reader<'r>) -> Result<CvssV3<'r>, ReportError> {
    let mut raw = CvssV3::default();
    xml.each_child(|xml, child| {
        let [av, ac, pr, ui, s, c, i, a] = &mut raw.metrics;
        let field = match child.name() {
            "baseScore" => &mut raw.score,
            "version" => &mut raw.version,
            "attackVector" => av,
            "attackComplexity" => ac,
            "privilegesRequired" => pr,
            "userInteraction" => ui,
            "scope" => s,
            "confidentialityImpact" => c,
            "integrityImpact" => i,
            "availabilityImpact" => a,
            _ => return Ok(()),
        };
        *field = text(xml)?;
        Ok(())
    })?;
    Ok(raw)
}

fn cvss_v4<'r>(xml: &mut Reader<'r>) -> Result<CvssV4<'r>, ReportError> {
    let mut raw = CvssV4::default();
    xml.each_child(|xml, child| {
        let field = match child.name() {
            "baseScore" => &mut raw.score,
            "vectorString" => &mut raw.vector,
            "source" => &mut raw.source,
            "type" => &mut raw.kind,
            _ => return Ok(()),
        };
        *field = text(xml)?;
        Ok(())
    })?;
    Ok(raw)
}

/// Returns the `software` that is marked as matched; there may be thousands. Without a mark, returns the only one, or
/// those of the product that have an end.
fn software<'r>(
    xml: &mut Reader<'r>,
    product: Option<&str>,
) -> Result<Vec<Software<'r>>, ReportError> {
    let mut found: Option<Software<'r>> = None;
    let mut kept = Vec::new();
    let mut entries = 0_usize;
    xml.each_child(|xml, child| {
        entries = entries.saturating_add(1);
        let (mut mark, mut ends) = (false, false);
        for (name, value) in child.attributes() {
            mark |= matches!(name, "vulnerabilityIdMatched" | "matched") && value == "true";
            ends |= matches!(name, "versionEndIncluding" | "versionEndExcluding");
        }
        let done = found.as_ref().is_some_and(|found| found.matched);
        if done || !(mark || entries == 1 || ends && kept.len() < MOST_SOFTWARE) {
            return Ok(());
        }
        let software = Software {
            matched: mark,
            start_including: xml.attribute("versionStartIncluding")?.and_then(clean),
            start_excluding: xml.attribute("versionStartExcluding")?.and_then(clean),
            end_including: xml.attribute("versionEndIncluding")?.and_then(clean),
            end_excluding: xml.attribute("versionEndExcluding")?.and_then(clean),
            id: text(xml)?,
        };
        let own = || is_product(software.id.as_deref()?, product?).then_some(());
        let own = ends && own().is_some();
        if mark || entries == 1 {
            found = Some(software);
            if !mark && own {
                kept.extend(found.clone());
            }
        } else if own {
            kept.push(software);
        }
        Ok(())
    })?;
    Ok(match found {
        Some(found) if found.matched || entries == 1 => vec![found],
        _ => kept,
    })
}

/// Reads `knownExploitedVulnerability`. Its `name` is invalid in every version: it begins with `enc.xml(`.
fn known_exploited<'r>(xml: &mut Reader<'r>) -> Result<KnownExploited<'r>, ReportError> {
    let mut raw = KnownExploited::default();
    xml.each_child(|xml, child| {
        let field = match child.name() {
            "dateAdded" => &mut raw.date_added,
            "dueDate" => &mut raw.due_date,
            "requiredAction" => &mut raw.required_action,
            _ => return Ok(()),
        };
        *field = text(xml)?;
        Ok(())
    })?;
    Ok(raw)
}

/// Returns the text of the current element.
fn text<'r>(xml: &mut Reader<'r>) -> Result<Option<Str<'r>>, ReportError> {
    Ok(clean(xml.text()?))
}
