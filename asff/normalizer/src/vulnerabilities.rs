//! `Vulnerabilities`: published vulnerabilities of a dependency, and weaknesses in code.

use std::collections::BTreeSet;

use asff::{
    CodeVulnerabilitiesFilePath, Cvss, Double, SoftwarePackage, Vulnerability,
    VulnerabilityCodeVulnerabilities, VulnerabilityExploitAvailable, VulnerabilityFixAvailable,
    VulnerabilityVendor, limits,
};
use finding_source::{Advisory, CvssRating, FileLocation, Finding, Kind, Location, Package};

use crate::budget::Budget;
use crate::{text, types};

/// The maximum length of members without a limit in the format.
const UNLIMITED: usize = 2048;

/// The maximum number of references of one vulnerability.
const REFERENCES: usize = 50;

/// The maximum number of advisories of one finding.
const ADVISORIES: usize = 10;

pub(crate) fn of(finding: &Finding<'_>, budget: &mut Budget) -> Option<Vec<Vulnerability>> {
    let mut vulnerabilities: Vec<Vulnerability> = finding
        .advisories
        .iter()
        .take(ADVISORIES)
        .enumerate()
        .filter_map(|(at, advisory)| published(advisory, finding, at == 0, budget))
        .collect();
    // Settings, code style and secrets are not vulnerabilities. Their locations are resources.
    let is_weakness =
        finding.kind == Kind::Code && !finding.needs_review && !finding.cwes.is_empty();
    let is_code = is_weakness || !vulnerabilities.is_empty();
    let places = if is_code { code(finding, budget) } else { None };
    if let Some(places) = places {
        match vulnerabilities.first_mut() {
            Some(first) => first.code_vulnerabilities = Some(places),
            None => {
                // The member `Id` is required. The id of a rule is not one of a vulnerability.
                let weakness = types::weaknesses(finding).into_iter().next()?;
                let mut vulnerability = Vulnerability::new(weakness);
                vulnerability.code_vulnerabilities = Some(places);
                vulnerabilities.push(vulnerability);
            }
        }
    }
    (!vulnerabilities.is_empty()).then_some(vulnerabilities)
}

fn published(
    advisory: &Advisory<'_>,
    finding: &Finding<'_>,
    first: bool,
    budget: &mut Budget,
) -> Option<Vulnerability> {
    let id = text::line(&advisory.id, limits::VULNERABILITY_ID_CHARS)?;
    budget.take(id.len()).then_some(())?;
    let mut vulnerability = Vulnerability::new(id);
    vulnerability.cvss = list(advisory.ratings.iter().filter_map(cvss), 10, budget);
    vulnerability.related_vulnerabilities = list(
        advisory
            .aliases
            .iter()
            .filter_map(|id| text::line(id, limits::VULNERABILITY_ID_CHARS)),
        REFERENCES,
        budget,
    );
    // Several sources may link to the same page.
    let mut pages = BTreeSet::new();
    let urls = advisory.references.iter().filter_map(|r| r.url.as_deref());
    let urls = urls
        .filter_map(|url| text::web_address(url, UNLIMITED))
        .filter(|url| pages.insert(url.clone()));
    vulnerability.reference_urls = list(urls, REFERENCES, budget);
    vulnerability.epss_score = advisory
        .epss
        .filter(|p| (0.0..=1.0).contains(p))
        .and_then(Double::new);
    if advisory.known_exploited.is_some() {
        vulnerability.exploit_available = Some(VulnerabilityExploitAvailable::Yes);
    }
    vulnerability.vendor = advisory.source.as_deref().and_then(|source| {
        let mut vendor = VulnerabilityVendor::new(text::line(source, limits::VENDOR_NAME_CHARS)?);
        if first {
            vendor.vendor_severity = finding
                .grade
                .word
                .as_deref()
                .and_then(|word| text::line(word, limits::VENDOR_SEVERITY_CHARS));
        }
        Some(Box::new(vendor))
    });
    let packages = finding
        .locations
        .iter()
        .filter_map(|location| match location {
            Location::Package(package) => software_package(package),
            _ => None,
        });
    let packages = list(packages, limits::RESOURCES_ITEMS, budget);
    if packages
        .iter()
        .flatten()
        .any(|package| package.fixed_in_version.is_some())
    {
        vulnerability.fix_available = Some(VulnerabilityFixAvailable::Yes);
    }
    vulnerability.vulnerable_packages = packages;
    Some(vulnerability)
}

fn cvss(rating: &CvssRating<'_>) -> Option<Cvss> {
    let mut cvss = Cvss::default();
    cvss.version = rating.version.map(|version| version.to_string());
    cvss.base_score = rating
        .score
        .filter(|score| (0.0..=10.0).contains(score))
        .and_then(Double::new);
    cvss.base_vector = rating
        .vector
        .as_deref()
        .and_then(|vector| text::line(vector, 512));
    if cvss.base_score.is_none() && cvss.base_vector.is_none() {
        return None;
    }
    cvss.source = rating
        .source
        .as_deref()
        .and_then(|source| text::line(source, 128));
    Some(cvss)
}

fn software_package(package: &Package<'_>) -> Option<SoftwarePackage> {
    let line = |text: Option<&str>| text.and_then(|text| text::line(text, UNLIMITED / 2));
    let mut software = SoftwarePackage::default();
    software.name = Some(line(Some(&package.name))?);
    software.version = line(package.version.as_deref());
    software.package_manager = line(package.ecosystem.as_deref());
    software.file_path = line(package.path.as_deref());
    software.fixed_in_version = line(package.fixed_in.as_deref());
    Some(software)
}

/// Returns the locations in files, with the weaknesses.
fn code(
    finding: &Finding<'_>,
    budget: &mut Budget,
) -> Option<Vec<VulnerabilityCodeVulnerabilities>> {
    let cwes = types::weaknesses(finding);
    let mut seen = BTreeSet::new();
    let places = finding.locations.iter().filter_map(|location| {
        let file = match location {
            Location::File(file) => file,
            Location::Template(template) => template.file.as_ref()?,
            _ => return None,
        };
        let lines = file
            .region
            .map(|region| (region.start_line, region.end_line));
        seen.insert((&*file.path, lines)).then_some(())?;
        let mut place = VulnerabilityCodeVulnerabilities::default();
        place.cwes = (!cwes.is_empty()).then(|| cwes.clone());
        place.file_path = Some(Box::new(file_path(file)?));
        Some(place)
    });
    list(places, limits::RESOURCES_ITEMS, budget)
}

fn file_path(file: &FileLocation<'_>) -> Option<CodeVulnerabilitiesFilePath> {
    let path = text::line(&file.path, UNLIMITED / 2)?;
    let mut out = CodeVulnerabilitiesFilePath::default();
    out.file_name = path
        .rsplit('/')
        .next()
        .filter(|name| !name.is_empty())
        .map(str::to_owned);
    out.file_path = Some(path);
    let number = |line: u32| i32::try_from(line).ok();
    out.start_line = file.region.and_then(|region| number(region.start_line));
    // The hub shows a range; a location of one line ends where it begins.
    out.end_line = file
        .region
        .and_then(|region| number(region.end_line.unwrap_or(region.start_line)));
    Some(out)
}

/// Returns at most `most` items, as many as there is room for, or `None` if there are none.
fn list<T: Size>(
    items: impl Iterator<Item = T>,
    most: usize,
    budget: &mut Budget,
) -> Option<Vec<T>> {
    let items: Vec<T> = items
        .take(most)
        .take_while(|item| budget.take(item.bytes()))
        .collect();
    (!items.is_empty()).then_some(items)
}

/// The bytes of text in an item, including the names of members.
trait Size {
    fn bytes(&self) -> usize;
}

fn sum(texts: &[&Option<String>]) -> usize {
    texts
        .iter()
        .map(|text| text.as_ref().map_or(0, String::len) + 24)
        .sum()
}

impl Size for String {
    fn bytes(&self) -> usize {
        self.len()
    }
}

impl Size for Cvss {
    fn bytes(&self) -> usize {
        sum(&[&self.version, &self.base_vector, &self.source])
    }
}

impl Size for SoftwarePackage {
    fn bytes(&self) -> usize {
        sum(&[
            &self.name,
            &self.version,
            &self.package_manager,
            &self.file_path,
            &self.fixed_in_version,
        ])
    }
}

impl Size for VulnerabilityCodeVulnerabilities {
    fn bytes(&self) -> usize {
        let cwes = self
            .cwes
            .iter()
            .flatten()
            .map(|cwe| cwe.len() + 4)
            .sum::<usize>();
        cwes + self
            .file_path
            .as_ref()
            .map_or(0, |file| sum(&[&file.file_name, &file.file_path]))
    }
}
