//! Messages of the Dependency-Check plugin for SonarQube, which contain information that the web API has no members
//! for.

use finding_source::{Advisory, CvssRating, Finding, Kind, Limits, Location, Package, Str};

use super::{cwe, place};

/// Reads `Filename: a.jar | Reference: CVE-2024-1 | CVSS Score: 6.4 | Category: CWE-120 | …`, one issue per
/// vulnerability, and `Filename: a.jar | Highest CVSS Score: 7.5 | Amount of CVSS: 1 | References: CVE-2024-1 (7.5)`,
/// one per dependency.
pub(super) fn dependency_check(finding: &mut Finding<'_>, limits: &Limits) {
    let rule = finding.rule.id.rsplit(':').next().unwrap_or_default();
    if !rule.starts_with("UsingComponentWithKnownVulnerability") {
        return;
    }
    let rating = |score| CvssRating::stated(score, None, None);
    let message = finding.title.clone();
    let mut package = None;
    let mut advisories: Vec<Advisory<'static>> = Vec::new();
    let mut score = None;
    for part in message.split(" | ") {
        let Some((name, value)) = part.split_once(": ") else {
            continue;
        };
        let value = value.trim();
        match name.trim() {
            "Filename" if !value.is_empty() => package = Some(value),
            "Reference" | "References" => {
                for reference in value.split(',') {
                    let (id, rest) = reference
                        .trim()
                        .split_once(' ')
                        .unwrap_or((reference.trim(), ""));
                    if !id.is_empty() {
                        let mut advisory = Advisory::new(id.to_owned());
                        let score = number(rest.trim_matches(['(', ')']));
                        advisory.ratings.extend(rating(score));
                        advisories.push(advisory);
                    }
                }
            }
            "CVSS Score" => score = number(value),
            "Category" => {
                for id in value.split([',', ' ']).filter_map(cwe) {
                    finding.push_cwe(id);
                }
            }
            _ => {}
        }
    }
    if let [advisory] = &mut advisories[..] {
        advisory.ratings.extend(rating(score));
    }
    let Some(package) = package.filter(|_| !advisories.is_empty()) else {
        return;
    };
    finding.kind = Kind::Dependency;
    finding.advisories = advisories;
    let package = Package::new(Str::Owned(package.to_owned()));
    place::push(finding, Location::Package(package), limits);
}

/// Returns a CVSS score; the plugin writes 0.0 if there is none.
fn number(text: &str) -> Option<f64> {
    text.parse()
        .ok()
        .filter(|score| (0.1..=10.0).contains(score))
}
