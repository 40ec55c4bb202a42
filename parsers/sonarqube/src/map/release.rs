//! `api/v2/sca/issues-releases`.

use finding_source::json::{Float, Text};
use finding_source::text::distinct;
use finding_source::{Advisory, CvssRating, Finding, Identity, Kind, Location, Package, Rule};

use super::{Context, TOOL, cwe, fact, flag, grade, is, place, status, text};
use crate::raw::{IssueRelease, Release};

/// Returns the finding of a dependency risk; `None` if it states neither its type nor a vulnerability.
pub(crate) fn release<'r>(raw: &IssueRelease<'r>, cx: &mut Context<'_, 'r>) -> Option<Finding<'r>> {
    let r#type = text(raw.r#type);
    let vulnerability = text(raw.vulnerability_id);
    let license = text(raw.spdx_license_id);
    let rule = vulnerability.clone().or_else(|| r#type.clone())?;
    if let Some(word) = r#type.as_deref() {
        if !is(word, &["VULNERABILITY", "PROHIBITED_LICENSE", "MALWARE"]) {
            cx.unknown("type", word);
        }
    }
    let package = raw.release.as_ref().and_then(package);
    let title = title(
        &rule,
        r#type.as_deref(),
        license.as_deref(),
        package.as_ref(),
    );

    let name = package.as_ref().map(|p| p.purl.as_ref().unwrap_or(&p.name));
    let key = text(raw.key.or(raw.id));
    let identity = Identity::new();
    let identity = match key.clone() {
        Some(key) => identity.with("dependency risk", key).unique(),
        None => identity
            .with("risk", &rule)
            .with_some("license", license)
            .with_some("package", name)
            .with_some("version", package.as_ref().and_then(|p| p.version.clone())),
    };

    let mut finding = Finding::new(TOOL, Kind::Dependency, Rule::new(rule), title, identity);
    finding.grade = grade::known(text(raw.severity), cx);
    (finding.status, finding.confidence) = status::release(raw.status, cx);
    if let Some(id) = vulnerability {
        let mut advisory = Advisory::new(id);
        let score = raw.cvss_score.map(|Float(score)| score);
        advisory.push_rating(CvssRating::stated(score, None, None));
        finding.advisories.push(advisory);
    }
    for id in raw.cwe_ids.iter().filter_map(Text::trimmed) {
        match cwe(&id).or_else(|| id.parse().ok()) {
            Some(number) => finding.push_cwe(number),
            None => cx.unknown("cweId", &id),
        }
    }
    finding.first_seen = cx.instant("createdAt", raw.created_at);
    if let Some(package) = package {
        place::push(&mut finding, Location::Package(package), cx.limits);
    }
    let release = raw.release.as_ref();
    let paths = release.map_or(&[][..], |release| &release.dependency_file_paths);
    for path in distinct(paths.iter().filter_map(Text::trimmed)) {
        place::push_file(&mut finding, &path, None, cx.limits);
    }

    let facts = &mut finding.facts;
    facts.extend(key.map(|key| ("key", key)));
    fact(facts, "type", raw.r#type);
    fact(facts, "originalSeverity", raw.original_severity);
    fact(facts, "manualSeverity", raw.manual_severity);
    fact(facts, "quality", raw.quality);
    fact(facts, "status", raw.status);
    fact(facts, "spdxLicenseId", raw.spdx_license_id);
    flag(facts, "withdrawn", raw.withdrawn);
    if let Some(release) = release {
        fact(facts, "licenseExpression", release.license_expression);
        flag(facts, "newlyIntroduced", release.newly_introduced);
        flag(facts, "directSummary", release.direct_summary);
        flag(
            facts,
            "productionScopeSummary",
            release.production_scope_summary,
        );
    }
    Some(finding)
}

fn package<'r>(raw: &Release<'r>) -> Option<Package<'r>> {
    let purl = text(raw.package_url);
    let mut package = Package::new(text(raw.package_name).or_else(|| purl.clone())?);
    package.version = text(raw.version);
    package.purl = purl;
    package.ecosystem = text(raw.package_manager);
    package.path = raw.dependency_file_paths.first().and_then(Text::trimmed);
    Some(package)
}

/// Returns the title. An entry has no text, so the title consists of its type and its package.
fn title(
    rule: &str,
    r#type: Option<&str>,
    license: Option<&str>,
    package: Option<&Package<'_>>,
) -> String {
    let is_type = |word: &str| r#type.is_some_and(|own| is(own, &[word]));
    let what = match license {
        Some(license) if is_type("PROHIBITED_LICENSE") => format!("prohibited license {license}"),
        None if is_type("PROHIBITED_LICENSE") => "prohibited license".to_owned(),
        _ if is_type("MALWARE") && is(rule, &["MALWARE"]) => "malware".to_owned(),
        _ => rule.to_owned(),
    };
    let Some(package) = package else {
        return what;
    };
    match &package.version {
        Some(version) => format!("{what} in {} {version}", package.name),
        None => format!("{what} in {}", package.name),
    }
}
