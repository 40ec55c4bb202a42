//! `Vulnerabilities`: published vulnerabilities of a dependency, and weaknesses in code.

use std::collections::BTreeSet;

use asff::{Double, limits};
use finding::{
    Advisory, CvssRating, CvssVersion, FileLocation, Finding, Kind, Location, Package, Timestamp,
};
use finding_severity::Cvss as Vector;

use crate::budget::Budget;
use crate::text::{self, Str};
use crate::types::Weaknesses;

/// The maximum length of members without a limit in the format.
const UNLIMITED: usize = 2048;

/// The maximum number of references of one vulnerability.
const REFERENCES: usize = 50;

/// The maximum number of advisories of one finding.
const ADVISORIES: usize = 10;

/// A vulnerability in the form of ASFF. Empty lists are absent.
#[derive(Debug)]
pub(crate) struct Vulnerability<'d> {
    pub(crate) id: Id<'d>,
    pub(crate) packages: Vec<SoftwarePackage<'d>>,
    pub(crate) cvss: Vec<Cvss<'d>>,
    pub(crate) related: Vec<Str<'d>>,
    pub(crate) vendor: Option<Vendor<'d>>,
    pub(crate) reference_urls: Vec<&'d str>,
    pub(crate) fix_available: bool,
    pub(crate) epss_score: Option<Double>,
    pub(crate) exploit_available: Option<bool>,
    pub(crate) last_known_exploit_at: Option<Timestamp>,
    pub(crate) code: Vec<Place<'d>>,
}

/// The id of a vulnerability.
#[derive(Debug)]
pub(crate) enum Id<'d> {
    Advisory(Str<'d>),
    /// The number of a weakness: `CWE-79`.
    Weakness(u32),
}

#[derive(Debug)]
pub(crate) struct Vendor<'d> {
    pub(crate) name: Str<'d>,
    pub(crate) severity: Option<Str<'d>>,
}

#[derive(Debug)]
pub(crate) struct Cvss<'d> {
    pub(crate) version: Option<CvssVersion>,
    pub(crate) base_score: Option<Double>,
    pub(crate) base_vector: Option<Str<'d>>,
    pub(crate) source: Option<Str<'d>>,
}

#[derive(Debug)]
pub(crate) struct SoftwarePackage<'d> {
    pub(crate) name: Str<'d>,
    pub(crate) version: Option<Str<'d>>,
    pub(crate) package_manager: Option<Str<'d>>,
    pub(crate) file_path: Option<Str<'d>>,
    pub(crate) fixed_in_version: Option<Str<'d>>,
}

/// A location in a file, with the weaknesses.
#[derive(Debug)]
pub(crate) struct Place<'d> {
    pub(crate) cwes: Weaknesses,
    pub(crate) path: Str<'d>,
    pub(crate) start_line: Option<i32>,
    pub(crate) end_line: Option<i32>,
}

impl Place<'_> {
    /// Returns the last part of the path.
    pub(crate) fn file_name(&self) -> Option<&str> {
        // Names are short: a search byte by byte ends soon.
        let slash = self.path.as_bytes().iter().rposition(|&byte| byte == b'/');
        let name = &self.path[slash.map_or(0, |slash| slash + 1)..];
        (!name.is_empty()).then_some(name)
    }
}

pub(crate) fn of<'d>(finding: &'d Finding<'_>, budget: &mut Budget) -> Vec<Vulnerability<'d>> {
    let advisories = finding.advisories.iter().take(ADVISORIES);
    // Most findings have one, and one takes several hundred bytes.
    let mut vulnerabilities = Vec::with_capacity(advisories.len());
    vulnerabilities.extend(
        advisories
            .enumerate()
            .filter_map(|(at, advisory)| published(advisory, finding, at == 0, budget)),
    );
    // Settings, code style and secrets are not vulnerabilities. Their locations are resources.
    let is_weakness =
        finding.kind == Kind::Code && !finding.needs_review && !finding.cwes.is_empty();
    if is_weakness || !vulnerabilities.is_empty() {
        let places = code(finding, budget);
        match vulnerabilities.first_mut() {
            Some(first) => first.code = places,
            None if places.is_empty() => {}
            None => {
                // The member `Id` is required. The id of a rule is not one of a vulnerability.
                let weaknesses = Weaknesses::of(finding);
                let weakness = weaknesses.as_slice().first();
                vulnerabilities.reserve_exact(1);
                vulnerabilities.extend(weakness.map(|&cwe| Vulnerability {
                    code: places,
                    ..Vulnerability::new(Id::Weakness(cwe))
                }));
            }
        }
    }
    vulnerabilities
}

impl<'d> Vulnerability<'d> {
    fn new(id: Id<'d>) -> Self {
        Self {
            id,
            packages: Vec::new(),
            cvss: Vec::new(),
            related: Vec::new(),
            vendor: None,
            reference_urls: Vec::new(),
            fix_available: false,
            epss_score: None,
            exploit_available: None,
            last_known_exploit_at: None,
            code: Vec::new(),
        }
    }
}

fn published<'d>(
    advisory: &'d Advisory<'_>,
    finding: &'d Finding<'_>,
    first: bool,
    budget: &mut Budget,
) -> Option<Vulnerability<'d>> {
    let id = text::line(&advisory.id, limits::VULNERABILITY_ID_CHARS)?;
    budget.take(id.len()).then_some(())?;
    let mut vulnerability = Vulnerability::new(Id::Advisory(id));
    vulnerability.cvss = list(advisory.ratings.iter().filter_map(cvss), 10, budget);
    vulnerability.related = list(
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
        .filter(|url| pages.insert(*url));
    vulnerability.reference_urls = list(urls, REFERENCES, budget);
    vulnerability.epss_score = advisory
        .epss
        .filter(|p| (0.0..=1.0).contains(p))
        .and_then(Double::new);
    let is_exploited = advisory.known_exploited.as_ref().map(|_| true);
    vulnerability.exploit_available = is_exploited.or(advisory.exploit);
    vulnerability.last_known_exploit_at = advisory.last_exploit;
    vulnerability.vendor = advisory.source.as_deref().and_then(|source| {
        let word = finding.grade.word.as_deref().filter(|_| first);
        Some(Vendor {
            name: text::line(source, limits::VENDOR_NAME_CHARS)?,
            severity: word.and_then(|word| text::line(word, limits::VENDOR_SEVERITY_CHARS)),
        })
    });
    let packages = finding
        .locations
        .iter()
        .filter_map(|location| match location {
            Location::Package(package) => software_package(package),
            _ => None,
        });
    vulnerability.packages = list(packages, limits::RESOURCES_ITEMS, budget);
    let mut packages = vulnerability.packages.iter();
    vulnerability.fix_available = packages.any(|package| package.fixed_in_version.is_some());
    Some(vulnerability)
}

fn cvss<'d>(rating: &'d CvssRating<'_>) -> Option<Cvss<'d>> {
    // The score of a vector is defined by the standard.
    let computed = || Some(vector(rating)?.base_score());
    let base_score = rating.score.or_else(computed);
    let base_score = base_score
        .filter(|score| (0.0..=10.0).contains(score))
        .and_then(Double::new);
    let base_vector = rating
        .vector
        .as_deref()
        .and_then(|vector| text::line(vector, 512));
    (base_score.is_some() || base_vector.is_some()).then(|| Cvss {
        version: rating.version,
        base_score,
        base_vector,
        source: rating
            .source
            .as_deref()
            .and_then(|source| text::line(source, 128)),
    })
}

fn vector(rating: &CvssRating<'_>) -> Option<Vector> {
    let vector = rating.vector.as_deref()?;
    let parsed = match rating.version {
        Some(version) => Vector::parse_as(version, vector),
        None => Vector::parse(vector),
    };
    parsed.ok()
}

fn software_package<'d>(package: &'d Package<'_>) -> Option<SoftwarePackage<'d>> {
    let line = |text: &'d str| text::line(text, UNLIMITED / 2);
    Some(SoftwarePackage {
        name: line(&package.name)?,
        version: package.version.as_deref().and_then(line),
        package_manager: package.ecosystem.as_deref().and_then(line),
        file_path: package.path.as_deref().and_then(line),
        fixed_in_version: package.fixed_in.as_deref().and_then(line),
    })
}

/// Returns the locations in files, with the weaknesses.
fn code<'d>(finding: &'d Finding<'_>, budget: &mut Budget) -> Vec<Place<'d>> {
    let cwes = Weaknesses::of(finding);
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
        place(file, cwes)
    });
    list(places, limits::RESOURCES_ITEMS, budget)
}

fn place<'d>(file: &'d FileLocation<'_>, cwes: Weaknesses) -> Option<Place<'d>> {
    let number = |line: u32| i32::try_from(line).ok();
    Some(Place {
        cwes,
        path: text::line(&file.path, UNLIMITED / 2)?,
        start_line: file.region.and_then(|region| number(region.start_line)),
        // The hub shows a range; a location of one line ends where it begins.
        end_line: file
            .region
            .and_then(|region| number(region.end_line.unwrap_or(region.start_line))),
    })
}

/// Returns at most `most` items, as many as there is room for.
fn list<T: Size>(items: impl Iterator<Item = T>, most: usize, budget: &mut Budget) -> Vec<T> {
    items
        .take(most)
        .take_while(|item| budget.take(item.bytes()))
        .collect()
}

/// The bytes of text in an item, including the names of members.
trait Size {
    fn bytes(&self) -> usize;
}

fn sum<const N: usize>(lengths: [Option<usize>; N]) -> usize {
    lengths.into_iter().map(|len| len.unwrap_or(0) + 24).sum()
}

fn len(text: &Option<Str<'_>>) -> Option<usize> {
    text.as_ref().map(|text| text.len())
}

impl Size for Str<'_> {
    fn bytes(&self) -> usize {
        self.len()
    }
}

impl Size for &str {
    fn bytes(&self) -> usize {
        self.len()
    }
}

impl Size for Cvss<'_> {
    fn bytes(&self) -> usize {
        // A version such as `3.1`.
        let version = self.version.map(|version| version.as_str().len());
        sum([version, len(&self.base_vector), len(&self.source)])
    }
}

impl Size for SoftwarePackage<'_> {
    fn bytes(&self) -> usize {
        sum([
            Some(self.name.len()),
            len(&self.version),
            len(&self.package_manager),
            len(&self.file_path),
            len(&self.fixed_in_version),
        ])
    }
}

impl Size for Place<'_> {
    fn bytes(&self) -> usize {
        let cwes = self.cwes.as_slice().iter();
        let cwes = cwes.map(|cwe| "CWE-".len() + digits(*cwe) + 4);
        cwes.sum::<usize>() + sum([self.file_name().map(str::len), Some(self.path.len())])
    }
}

fn digits(number: u32) -> usize {
    number.checked_ilog10().unwrap_or_default() as usize + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_score_of_a_vector_without_one_is_computed() {
        let score = |rating: CvssRating<'_>| cvss(&rating)?.base_score.map(Double::get);
        let vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
        let mut rating = CvssRating::default();
        rating.vector = Some(vector.into());
        assert_eq!(score(rating.clone()), Some(9.8));
        rating.score = Some(7.0);
        assert_eq!(score(rating.clone()), Some(7.0));
        rating.score = None;
        rating.vector = Some("CVSS:3.1/AV:X".into());
        assert_eq!(score(rating), None);
    }
}
