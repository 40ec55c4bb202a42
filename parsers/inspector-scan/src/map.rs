//! The mapping from vulnerabilities of a CI scan, in both of its forms, to findings.

use std::collections::BTreeMap;

use finding_inspector::TOOL;
use finding_inspector::words::{exploit, line, rating, text, time};
use finding_source::cyclone_dx;
use finding_source::json::Text;
use finding_source::text::{SHARED_BYTES, TITLE_CHARS, cut, headline};
use finding_source::{
    Advisory, CvssVersion, FileLocation, Finding, Identity, Kind, KnownExploited, Location,
    Package, Purl, Record, Reference, Region, Rule, Str, Words,
};

use crate::bom::{Bom, Known, lines, own_property, package};
use crate::raw::Vulnerability;

/// The maximum number of names, ratings, weaknesses and pages of a vulnerability: every affected package has them.
const MOST: usize = 100;

/// The sources of ratings in the order in which Inspector's plugins choose.
const CHOICE: [&str; 5] = ["NVD", "MITRE", "GITHUB", "GITLAB", "AMAZON_INSPECTOR"];

const NO_ID: &str = "a vulnerability without an id";

/// Returns the findings of a vulnerability in Inspector's own form. The error says what makes it unusable.
pub(crate) fn of_scan<'r>(
    raw: &Vulnerability<'r>,
    bom: &Bom<'r>,
    record: &mut Record<'r>,
) -> Result<Vec<Finding<'r>>, &'static str> {
    let mut advisory = Advisory::new(line(&raw.id).ok_or(NO_ID)?);
    advisory.add_names(raw.related.iter().filter_map(Text::line).take(MOST));
    let urls = raw.references.iter().filter_map(Text::trimmed);
    advisory.add_pages(urls.map(Reference::url).take(MOST));
    let properties = raw.properties.as_ref();
    for raw in properties.iter().flat_map(|it| &it.cvss).take(MOST) {
        let v2 = Some(CvssVersion::V2);
        advisory.push_rating(rating(raw.score_v3, &raw.vector_v3, None, &raw.source));
        advisory.push_rating(rating(raw.score_v2, &raw.vector_v2, v2, &raw.source));
    }
    advisory.set_epss(properties.and_then(|it| Some(it.epss?.0)));
    advisory.exploit = properties.and_then(|it| it.exploit);
    advisory.last_exploit = properties.and_then(|it| time(&it.last_exploit));
    let (severity, description) = (line(&raw.severity), text(&raw.description));
    let mut template = template(advisory, description, severity, bom, record);
    template.rule.url = text(&raw.source);
    let weaknesses = properties.iter().flat_map(|it| &it.cwes).take(MOST);
    template.push_weaknesses(weaknesses.map(Text::to_cow));
    let mut files: BTreeMap<Str<'r>, Vec<Region>> = BTreeMap::new();
    for affected in &raw.affects {
        if let Some(file) = line(&affected.file) {
            let lines = line(&affected.lines).and_then(|text| lines(&text));
            files.entry(file).or_default().extend(lines);
        }
    }
    let findings = raw.affects.iter().filter_map(|affected| {
        let mut finding = template.clone();
        if let Some(file) = line(&affected.file) {
            // The lines of one file are one finding.
            set_file(&mut finding, file.clone(), files.remove(&file)?);
            return Some(finding);
        }
        let mut package = package(&affected.purl, &affected.name, &affected.version);
        package.fixed_in = line(&affected.fixed);
        package.path = line(&affected.path);
        if !package.name.is_empty() {
            set_package(&mut finding, package);
        }
        Some(finding)
    });
    Ok(complete(findings.collect(), template, bom))
}

/// Returns the findings of a vulnerability of CycloneDX. The error says what makes it unusable.
pub(crate) fn of_bom<'r>(
    raw: &cyclone_dx::Vulnerability<'r>,
    bom: &Bom<'r>,
    record: &mut Record<'r>,
) -> Result<Vec<Finding<'r>>, &'static str> {
    let names = raw.references.iter().filter_map(|named| line(&named.id));
    let id = line(&raw.id)
        .or_else(|| names.clone().next())
        .ok_or(NO_ID)?;
    let mut advisory = Advisory::new(id.clone());
    advisory.add_names(names.take(MOST));
    let urls = raw.advisories.iter().filter_map(|page| text(&page.url));
    advisory.add_pages(urls.map(Reference::url).take(MOST));
    raw.rate(&mut advisory);
    advisory.source = line(&advisory.source);
    // Of two properties of one name the first one counts.
    let properties = raw.properties.iter().rev().filter_map(own_property);
    let properties: BTreeMap<Str<'r>, Str<'r>> = properties.collect();
    let property = |name: &str| properties.get(name).cloned();
    let day = |name| Some(property(name)?.split('T').next()?.to_owned().into());
    let mut known = KnownExploited::default();
    known.date_added = day("cisa_kev_date_added");
    known.due_date = day("cisa_kev_date_due");
    advisory.known_exploited = (known != KnownExploited::default()).then_some(known);
    advisory.exploit = exploit(&property("exploit_available"));
    advisory.last_exploit = time(&property("exploit_last_seen_in_public"));
    // Of two ratings from one source the first one counts.
    let ratings = raw.ratings.iter().take(MOST);
    let graded = ratings.filter(|rating| !rating.is_epss() && rating.severity.is_some());
    let chosen = graded.min_by_key(|rating| {
        let is_by = |known: &&str| rating.source_name().is(known);
        CHOICE.iter().position(is_by).unwrap_or(CHOICE.len())
    });
    let severity = chosen.and_then(|rating| line(&rating.severity));
    let mut template = template(advisory, text(&raw.description), severity, bom, record);
    template.rule.url = raw.source.as_ref().and_then(|source| text(&source.url));
    template.push_weaknesses(raw.cwes.iter().take(MOST));
    template.push_facts([("Priority", property("priority"))]);
    let keys = raw.affects.iter().filter_map(|it| line(&it.reference));
    let findings = keys.map(|key| {
        let mut finding = template.clone();
        match bom.components.get(&key) {
            _ if bom.target_key.as_ref() == Some(&key) => {}
            Some(Known { package, checks })
                if package.name.starts_with("dockerfile:") || id.starts_with("IN-DOCKER") =>
            {
                let lines = checks.get(&id).cloned().unwrap_or_default();
                set_file(&mut finding, package.name.clone(), lines);
            }
            Some(Known { package, .. }) if !package.name.is_empty() => {
                let mut package = package.clone();
                package.fixed_in = property(&format!("fixed_version:{key}"));
                set_package(&mut finding, package);
            }
            _ => {
                finding.facts.push(("Component", key.clone()));
                let identity = std::mem::take(&mut finding.identity);
                finding.identity = identity.with("component", key);
            }
        }
        finding
    });
    Ok(complete(findings.collect(), template, bom))
}

/// Returns the finding of a vulnerability without a place. Its title is that of a finding in a file.
fn template<'r>(
    advisory: Advisory<'r>,
    description: Option<Str<'r>>,
    severity: Option<Str<'r>>,
    bom: &Bom<'r>,
    record: &mut Record<'r>,
) -> Finding<'r> {
    let id = advisory.id.clone();
    let kind = match &*id {
        id if id.starts_with("IN-DOCKER-007") => Kind::Secret,
        id if id.starts_with("IN-") => Kind::Configuration,
        _ => Kind::Dependency,
    };
    let identity = Identity::new().with("vulnerability", &id);
    let identity = identity.with_image(bom.image.as_ref());
    let description = description.map(|text| cut(text, SHARED_BYTES));
    let title = description.clone().unwrap_or_else(|| id.clone());
    let title = headline(title, TITLE_CHARS);
    let mut finding = Finding::new(TOOL, kind, Rule::new(id), title, identity);
    finding.description = description.plain();
    finding.grade = record.severity_of("cyclonedx", severity);
    if let Some(word) = &mut finding.grade.word {
        // The plugins take both for a vulnerability that no one has graded.
        if word == "none" {
            *word = "unknown".into();
        }
        finding.grade.vocabulary = Some("cyclonedx");
    }
    match kind {
        Kind::Dependency => finding.advisories.push(advisory),
        _ => finding.references = advisory.references,
    }
    finding
}

/// Returns the findings with what all of them have. Without one, the scanned image or directory itself is affected.
fn complete<'r>(
    mut findings: Vec<Finding<'r>>,
    template: Finding<'r>,
    bom: &Bom<'r>,
) -> Vec<Finding<'r>> {
    if findings.is_empty() {
        findings.push(template);
    }
    for finding in &mut findings {
        if finding.locations.is_empty() {
            finding.title = finding.rule.id.clone();
        }
        finding.push_image(bom.image.as_ref());
    }
    findings
}

fn set_package<'r>(finding: &mut Finding<'r>, package: Package<'r>) {
    if let Some(advisory) = finding.advisories.first_mut() {
        advisory.fixed_in.clone_from(&package.fixed_in);
    }
    let identity = std::mem::take(&mut finding.identity);
    finding.identity = match package.purl.as_deref().and_then(Purl::parse) {
        Some(purl) => identity
            .with("package", purl.to_text())
            .with_some("path", package.path.as_deref()),
        None => identity.with_package(&package),
    };
    let id = finding.rule.id.clone();
    finding.set_package(&id, package);
}

/// Sets a Dockerfile, with the lines of a check.
fn set_file<'r>(finding: &mut Finding<'r>, name: Str<'r>, lines: Vec<Region>) {
    let path = name.strip_prefix("dockerfile:").unwrap_or(&name).to_owned();
    let whole = lines.is_empty().then_some(None);
    for region in lines.into_iter().map(Some).chain(whole) {
        let file = FileLocation::new(path.clone()).with_region(region);
        finding.locations.push(Location::File(file));
    }
    finding.facts.push(("Component", name));
    finding.identity = std::mem::take(&mut finding.identity).with("file", path);
}
