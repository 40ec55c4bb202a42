//! The guarantees of every source, on every sample.

use finding_source::testing::{Suite, same_identities};
use finding_source::{Confidence, FindingSource, Options, Registry, Report};

/// Sources that read other reports of the same formats.
const GENERIC: [&dyn FindingSource; 2] = [
    &finding_checkstyle::Checkstyle,
    &finding_gitlab_codequality::GitLabCodeQuality,
];

/// The suite encodes and indents every sample itself.
const OTHER_BYTES: [&str; 5] = ["-bom.", "-crlf.", "-log-lines.", "-pretty.", "-utf16."];

/// Returns the samples in `folder` that are reports of `id`.
fn samples(folder: &str, id: &str) -> Vec<(String, Vec<u8>)> {
    let registry = GENERIC
        .iter()
        .fold(Registry::new(finding_phpstan::SOURCES), |all, &one| {
            all.with(one)
        });
    let samples = fixtures::samples(&format!("phpstan/{folder}"));
    let of = |bytes: &[u8]| {
        let report = Report::new(bytes, &Options::default().limits).ok()?;
        Some(
            registry
                .choose(&report)
                .ok()?
                .source
                .descriptor()
                .id
                .clone(),
        )
    };
    samples
        .into_iter()
        .filter(|sample| of(&sample.bytes).as_deref() == Some(id))
        .map(|sample| (sample.name, sample.bytes))
        .collect()
}

fn conform(source: &'static dyn FindingSource, lines: bool) {
    let id = &*source.descriptor().id;
    let mut suite = Suite::new(source)
        .beside(finding_phpstan::SOURCES)
        .beside(&GENERIC);
    if lines {
        suite = suite.lines().at_least(Confidence::Possible);
    }
    // Any of several documents may be the last one.
    let (several, single): (Vec<_>, Vec<_>) = samples("valid", id)
        .into_iter()
        .filter(|(name, _)| !OTHER_BYTES.iter().any(|form| name.contains(form)))
        .partition(|(name, _)| name.contains("-two-"));
    let checked = suite.check(single);
    assert!(
        checked.moved_lines > 0 && checked.moved_roots > 0,
        "{checked:?}"
    );
    // A line of text that cannot be read may be from another program.
    assert!(lines || checked.lost_entries > 0, "{checked:?}");
    if !several.is_empty() {
        suite.clone().lines().check(several);
    }
    let broken = samples("invalid", id);
    if !broken.is_empty() {
        suite.broken().check(broken);
    }
}

#[test]
fn json_conforms() {
    conform(&finding_phpstan::Json, false);
}

#[test]
fn gitlab_conforms() {
    conform(&finding_phpstan::GitLab, false);
}

#[test]
fn checkstyle_conforms() {
    conform(&finding_phpstan::Checkstyle, false);
}

#[test]
fn junit_conforms() {
    conform(&finding_phpstan::JUnit, false);
}

#[test]
fn github_conforms() {
    conform(&finding_phpstan::GitHub, true);
}

#[test]
fn teamcity_conforms() {
    conform(&finding_phpstan::TeamCity, true);
}

#[test]
fn raw_conforms() {
    conform(&finding_phpstan::Raw, true);
}

#[test]
fn every_sample_has_a_source() {
    let named = [
        "0.12.99-checkstyle.xml",
        "1.12.0-checkstyle-clean.xml",
        "2.1.33-junit-merged-behind.xml",
    ];
    let claimed: usize = finding_phpstan::SOURCES
        .iter()
        .map(|source| samples("valid", &source.descriptor().id).len())
        .sum();
    assert_eq!(
        claimed + named.len(),
        fixtures::samples("phpstan/valid").len()
    );
}

#[test]
fn json_gitlab_and_raw_of_one_scan_have_the_same_identities() {
    let sample = |name: &str| fixtures::sample(&format!("phpstan/valid/2.1.33-shop{name}")).bytes;
    let json = sample(".json");
    same_identities(
        (&finding_phpstan::Json, &json),
        (&finding_phpstan::GitLab, &sample("-gitlab.json")),
    );
    same_identities(
        (&finding_phpstan::Json, &json),
        (&finding_phpstan::Raw, &sample("-raw.txt")),
    );
}

#[test]
fn members_of_another_type_do_not_affect_findings() {
    let json = Suite::new(&finding_phpstan::Json);
    assert_eq!(json.costly_types(samples("valid", "phpstan-json")), []);
    assert_eq!(json.unreported_types(samples("valid", "phpstan-json")), []);
    // An issue whose fingerprint is not a hash is not from PHPStan.
    let gitlab = Suite::new(&finding_phpstan::GitLab);
    let costly = gitlab.costly_types(samples("valid", "phpstan-gitlab"));
    let members: Vec<_> = costly.iter().map(|costly| &*costly.member).collect();
    assert_eq!(members, ["[].fingerprint"]);
}
