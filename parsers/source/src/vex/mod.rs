//! Statements of VEX documents about vulnerabilities of products.
//!
//! A VEX document (Vulnerability Exploitability eXchange) states for a vulnerability and a product whether the product is
//! affected. [`Vex`] reads [OpenVEX 0.2](https://github.com/openvex/spec) and the vulnerabilities of
//! [CycloneDX](https://cyclonedx.org/capabilities/vex/) in JSON. [`Vex::apply`] changes the status of a finding that
//! a statement closes.
//!
//! A statement closes only what it names:
//!
//! - The vulnerability has one of the names of the finding's advisory. An advisory with several CVE ids is closed only if
//!   each of them is, or one of its other names.
//! - The product is the package of the finding, by its package URL, or the image that contains it. A finding of several
//!   packages is closed only if each of them is.
//! - Of the statements about one vulnerability and one product the latest counts.

mod cyclone_dx;
mod open_vex;
mod product;
mod read;
mod values;

use std::collections::BTreeMap;
use std::fmt;

use finding_severity::CveId;

use self::product::{PackageUrl, Product};
use crate::{
    Advisory, ContainerImage, Finding, FindingStatus, Limits, Location, Package, ReportError,
    Timestamp,
};

/// The statements of VEX documents.
///
/// ```
/// use finding_source::vex::{Vex, VexUsage};
/// use finding_source::{Advisory, Finding, Identity, Kind, Limits, Location, Package, Rule, FindingStatus};
///
/// let document = br#"{"@context": "https://openvex.dev/ns/v0.2.0", "timestamp": "2026-01-02T00:00:00Z", "statements": [{
///     "vulnerability": {"name": "CVE-2021-23337"}, "products": [{"@id": "pkg:npm/lodash@4.17.20"}],
///     "status": "not_affected", "justification": "vulnerable_code_not_in_execute_path"}]}"#;
/// let vex = Vex::read(document, &Limits::default())?;
///
/// let mut package = Package::new("lodash");
/// package.purl = Some("pkg:npm/lodash@4.17.20".into());
/// let rule = Rule::new("CVE-2021-23337");
/// let mut finding = Finding::new("npm", Kind::Dependency, rule, "Command Injection", Identity::new());
/// finding.locations.push(Location::Package(package));
///
/// let mut usage = VexUsage::default();
/// vex.apply(&mut finding, &mut usage);
/// let reason = "VEX: not_affected, vulnerable_code_not_in_execute_path";
/// assert_eq!(finding.status, FindingStatus::Suppressed { reason: Some(reason.into()) });
/// assert_eq!(vex.unused(&usage).count(), 0);
/// # Ok::<(), finding_source::ReportError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Vex {
    statements: Vec<Statement>,
    /// The numbers of the statements that have a name, in lower case.
    by_name: BTreeMap<String, Vec<usize>>,
    documents: usize,
    /// The applications that the findings are of.
    applications: Vec<PackageUrl>,
}

/// A statement: the status of products with regard to a vulnerability.
#[derive(Clone, Debug)]
pub struct Statement {
    /// The names of the vulnerability, at least one.
    names: Vec<String>,
    products: Vec<Product>,
    status: VexStatus,
    justification: Option<String>,
    /// Free text about the status.
    detail: Option<String>,
    time: Option<Timestamp>,
    document: usize,
    /// The number in its document, from 0.
    number: usize,
}

/// The status of a product with regard to a vulnerability.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VexStatus {
    /// The product is not affected, although it contains the vulnerable component.
    NotAffected,
    /// The vulnerability is not in the product.
    FalsePositive,
    /// The product contains a fix.
    Fixed,
    /// The product is affected.
    Affected,
    /// It is not known yet whether the product is affected.
    UnderInvestigation,
}

impl VexStatus {
    /// Returns the name in OpenVEX, or in CycloneDX for `false_positive`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotAffected => "not_affected",
            Self::FalsePositive => "false_positive",
            Self::Fixed => "fixed",
            Self::Affected => "affected",
            Self::UnderInvestigation => "under_investigation",
        }
    }

    /// Returns whether a finding with this status no longer counts.
    #[must_use]
    pub fn closes(self) -> bool {
        matches!(self, Self::NotAffected | Self::FalsePositive | Self::Fixed)
    }
}

/// The statements that matched findings.
#[derive(Clone, Debug, Default)]
pub struct VexUsage {
    used: Vec<bool>,
}

impl Vex {
    /// Reads a document of OpenVEX or CycloneDX in JSON.
    ///
    /// A document is read completely or refused, because a statement that is lost may be the latest one.
    ///
    /// # Errors
    ///
    /// If it is not such a document, contains no statement, or has a statement without a vulnerability or a known status.
    pub fn read(bytes: &[u8], limits: &Limits) -> Result<Self, ReportError> {
        let mut vex = Self::default();
        vex.add(read::statements(bytes, limits)?);
        Ok(vex)
    }

    /// Names an application that all findings are of, by its package URL. A statement on it then applies to every package in
    /// it, or to those that the statement names as subcomponents. Returns false if the text is not a package URL.
    ///
    /// A report does not say which application it is of.
    ///
    /// ```
    /// use finding_source::vex::Vex;
    ///
    /// let mut vex = Vex::default();
    /// assert!(vex.add_application("pkg:github/acme/shop@1.4.2"));
    /// assert!(!vex.add_application("shop 1.4.2"));
    /// ```
    pub fn add_application(&mut self, url: &str) -> bool {
        let url = PackageUrl::parse(url);
        let is_url = url.is_some();
        self.applications.extend(url);
        is_url
    }

    /// Adds the statements of another set. Of statements with the same time those of the last document count.
    pub fn merge(&mut self, other: Self) {
        let documents = self.documents;
        for mut statement in other.statements {
            statement.document += documents;
            self.push(statement);
        }
        self.documents += other.documents;
        self.applications.extend(other.applications);
    }

    fn add(&mut self, statements: Vec<Statement>) {
        self.documents += 1;
        statements
            .into_iter()
            .for_each(|statement| self.push(statement));
    }

    fn push(&mut self, statement: Statement) {
        for name in &statement.names {
            let numbers = self.by_name.entry(name.to_ascii_lowercase()).or_default();
            if numbers.last() != Some(&self.statements.len()) {
                numbers.push(self.statements.len());
            }
        }
        self.statements.push(statement);
    }

    /// Returns the statements in their order.
    #[must_use]
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// Changes the status of an open finding as the latest statements on its packages say, and records their justification.
    /// The statements that match are marked in `usage`.
    ///
    /// `not_affected` suppresses the finding, and its justification is the reason. `fixed` and false positives become
    /// these statuses; their justification is the fact `Vex`, as is that of a statement that leaves the finding open.
    pub fn apply(&self, finding: &mut Finding<'_>, usage: &mut VexUsage) {
        if self.statements.is_empty() {
            return;
        }
        // The id of a rule is the name of the vulnerability in tools without advisories.
        let own = Advisory::new(finding.rule.id.clone());
        let advisories = match &finding.advisories[..] {
            [] => std::slice::from_ref(&own),
            advisories => advisories,
        };
        let packages = finding
            .locations
            .iter()
            .filter_map(|location| match location {
                Location::Package(package) => Some(package),
                _ => None,
            });
        let mut decision: Option<&Statement> = None;
        let mut is_named = finding.more_locations == 0;
        for package in packages {
            let Some(found) = Found::of(package, finding) else {
                is_named = false;
                continue;
            };
            for advisory in advisories {
                let verdict = self.verdict(advisory, &found, usage);
                is_named &= verdict.is_some();
                // One that is open decides about the whole finding.
                let keeps = |known: &Statement| !known.status.closes();
                if let Some(verdict) = verdict.filter(|_| !decision.is_some_and(keeps)) {
                    let replaces = decision.is_none() || !verdict.status.closes();
                    decision = if replaces { Some(verdict) } else { decision };
                }
            }
        }
        let Some(statement) = decision.filter(|statement| is_named || !statement.status.closes())
        else {
            return;
        };
        if !finding.status.is_open() {
            return;
        }
        let reason = statement.reason();
        match statement.status {
            VexStatus::NotAffected => {
                let reason = Some(reason.into());
                finding.status = FindingStatus::Suppressed { reason };
                return;
            }
            VexStatus::FalsePositive => finding.status = FindingStatus::FalsePositive,
            VexStatus::Fixed => finding.status = FindingStatus::Fixed,
            VexStatus::Affected | VexStatus::UnderInvestigation => {}
        }
        finding.facts.push(("Vex", reason.into()));
    }

    /// Returns the statements that matched no finding.
    pub fn unused<'v>(&'v self, usage: &'v VexUsage) -> impl Iterator<Item = &'v Statement> {
        let statements = self.statements.iter().enumerate();
        let is_used = |number: usize| usage.used.get(number).copied().unwrap_or(false);
        statements
            .filter(move |(number, _)| !is_used(*number))
            .map(|(_, statement)| statement)
    }

    /// Returns the latest statement on a vulnerability with one of these names and on this package.
    fn latest<'v, 'n>(
        &'v self,
        names: impl Iterator<Item = &'n str>,
        found: &Found<'_>,
        usage: &mut VexUsage,
    ) -> Option<&'v Statement> {
        let mut latest: Option<(usize, &Statement)> = None;
        for name in names {
            let numbers = self.by_name.get(&name.to_ascii_lowercase());
            for &number in numbers.into_iter().flatten() {
                let Some(statement) = self.statements.get(number) else {
                    continue;
                };
                if !statement.names_package(found, &self.applications) {
                    continue;
                }
                usage.set(number);
                let is_later = latest
                    .is_none_or(|(before, known)| (known.time, before) < (statement.time, number));
                if is_later {
                    latest = Some((number, statement));
                }
            }
        }
        latest.map(|(_, statement)| statement)
    }

    /// Returns the statement that decides about an advisory in a package, or `None` if the advisory is not named in full.
    fn verdict<'v>(
        &'v self,
        advisory: &Advisory<'_>,
        found: &Found<'_>,
        usage: &mut VexUsage,
    ) -> Option<&'v Statement> {
        let is_cve = |name: &&str| name.parse::<CveId>().is_ok();
        let cves: Vec<&str> = advisory.names().filter(is_cve).collect();
        if cves.len() < 2 {
            return self.latest(advisory.names(), found, usage);
        }
        // Several CVE ids are names of several vulnerabilities. Each is looked up, so that its statements are used.
        let each: Vec<_> = cves
            .iter()
            .map(|name| self.latest(std::iter::once(*name), found, usage))
            .collect();
        let others = advisory.names().filter(|name| !is_cve(name));
        let other = self.latest(others, found, usage);
        let open = each
            .iter()
            .flatten()
            .find(|statement| !statement.status.closes());
        match (open, other) {
            (Some(open), _) => Some(open),
            (None, Some(other)) => Some(other),
            (None, None) if each.iter().all(Option::is_some) => each.into_iter().flatten().next(),
            _ => None,
        }
    }
}

impl VexUsage {
    fn set(&mut self, number: usize) {
        if self.used.len() <= number {
            self.used.resize(number + 1, false);
        }
        if let Some(used) = self.used.get_mut(number) {
            *used = true;
        }
    }
}

/// A package of a finding, and the images that contain it.
struct Found<'f> {
    package: PackageUrl,
    images: Vec<&'f ContainerImage<'f>>,
}

impl<'f> Found<'f> {
    fn of(package: &'f Package<'_>, finding: &'f Finding<'_>) -> Option<Self> {
        let images = finding
            .locations
            .iter()
            .filter_map(|location| match location {
                Location::Image(image) => Some(image),
                _ => None,
            });
        let mut url = PackageUrl::parse(package.purl.as_deref()?)?;
        if url.version.is_none() {
            url.version = package.version.as_deref().map(str::to_owned);
        }
        Some(Self {
            package: url,
            images: images.collect(),
        })
    }
}

impl Statement {
    /// Returns the names of the vulnerability.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> VexStatus {
        self.status
    }

    /// Returns the number of the document that contains it, from 0, in the order in which they were merged.
    #[must_use]
    pub fn document(&self) -> usize {
        self.document
    }

    fn names_package(&self, found: &Found<'_>, applications: &[PackageUrl]) -> bool {
        let mut products = self.products.iter();
        products.any(|product| product.is(&found.package, &found.images, applications))
    }

    /// Returns the status with its justification, on one line.
    fn reason(&self) -> String {
        let mut reason = format!("VEX: {}", self.status.as_str());
        if let Some(justification) = &self.justification {
            reason.push_str(", ");
            reason.push_str(justification);
        }
        if let Some(detail) = &self.detail {
            reason.push_str(": ");
            reason.push_str(detail);
        }
        reason
    }
}

/// Writes its number, the vulnerability and the first product.
impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.names.first().map_or("", String::as_str);
        let name = product::shown(name);
        write!(f, "statement {} on {name}", self.number + 1)?;
        match &self.products[..] {
            [] => f.write_str(", which names no product")?,
            [product] => write!(f, " in {product}")?,
            [product, rest @ ..] => write!(f, " in {product} and {} more", rest.len())?,
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
