//! The guarantees of every source, on all samples.

use finding_sonarqube::{Generic, Hotspots, Issues, QualityGate, Rules, SOURCES, Sca, SonarReport};
use finding_source::testing::{Suite, same_identities};
use finding_source::{FindingSource, Options, Registry, Report};

/// The suite encodes and indents every sample itself.
const OTHER_BYTES: [&str; 5] = ["-bom.", "-crlf.", "-log-lines.", "-minified.", "-utf16."];

/// Several documents: a cut report may end with any of them.
const SEVERAL: [&str; 2] = ["-pages", "-rules-and-"];

fn samples(folder: &str, source: &dyn FindingSource) -> Vec<(String, Vec<u8>)> {
    let options = Options::default();
    let registry = Registry::new(&SOURCES);
    fixtures::samples(&format!("sonarqube/{folder}"))
        .into_iter()
        .filter(|sample| {
            let report = Report::new(&sample.bytes, &options.limits);
            let chosen = report.and_then(|report| registry.choose(&report));
            chosen.is_ok_and(|c| c.source.descriptor().id == source.descriptor().id)
        })
        .map(|sample| (sample.name, sample.bytes))
        .collect()
}

/// Returns the suite for `source`. Components and rules follow the entries that refer to them, so every format joins.
fn suite(source: &'static dyn FindingSource) -> Suite {
    let suite = Suite::new(source).beside(&SOURCES).joins();
    match &*source.descriptor().id {
        // Other tools write it, with their own paths.
        "sonarqube-generic" => suite,
        // The server does not know the paths of the machine that ran the scanner.
        _ => suite.relative_paths(),
    }
}

fn conform(source: &'static dyn FindingSource, least: (usize, usize)) {
    let suite = suite(source);
    let (several, single): (Vec<_>, Vec<_>) = samples("valid", source)
        .into_iter()
        .filter(|(name, _)| !OTHER_BYTES.iter().any(|form| name.contains(form)))
        .partition(|(name, _)| SEVERAL.iter().any(|several| name.contains(several)));
    assert!((single.len(), several.len()) >= least);
    if !single.is_empty() {
        let checked = suite.check(single);
        // A dependency has no line.
        let lines = source.descriptor().id != "sonarqube-sca";
        assert!(!lines || checked.moved_lines > 0, "{checked:?}");
        assert!(checked.lost_entries > 0, "{checked:?}");
    }
    if !several.is_empty() {
        suite.clone().lines().check(several);
    }
}

#[test]
fn issues_conform() {
    conform(&Issues, (10, 4));
}

#[test]
fn hotspots_conform() {
    conform(&Hotspots, (5, 0));
}

#[test]
fn dependency_risks_conform() {
    conform(&Sca, (2, 0));
}

#[test]
fn generic_issues_conform() {
    conform(&Generic, (3, 0));
}

#[test]
fn sonar_reports_conform() {
    conform(&SonarReport, (3, 0));
}

#[test]
fn rules_before_issues_conform() {
    let sample = fixtures::sample("sonarqube/valid/2025.1-rules-and-issues.json");
    let suite = suite(&Rules).lines();
    suite.check([(sample.name, sample.bytes)]);
}

#[test]
fn quality_gates_conform() {
    let samples = samples("valid", &QualityGate);
    assert_eq!(samples.len(), 2);
    Suite::new(&QualityGate)
        .beside(&SOURCES)
        .broken()
        .check(samples);
}

#[test]
fn broken_reports_conform() {
    let sources: [&'static dyn FindingSource; 5] =
        [&Issues, &Hotspots, &Sca, &Generic, &SonarReport];
    for source in sources {
        let suite = suite(source).broken().lines();
        suite.check(samples("invalid", source));
    }
}

#[test]
fn a_single_hotspot_equals_the_listed_hotspot() {
    let list = fixtures::sample("sonarqube/valid/9.9.8-hotspots-many.json");
    let list = String::from_utf8(list.bytes).unwrap();
    let first = list.find("AY5qZ1mBqXo0bT1Wk3h2").unwrap();
    let one = list[..first].rfind(",\n").map(|end| &list[..end]).unwrap();
    let show = fixtures::sample("sonarqube/valid/9.9.8-hotspot-show.json").bytes;
    same_identities(
        (&Hotspots, format!("{one}]}}").as_bytes()),
        (&Hotspots, &show),
    );
}

#[test]
fn members_of_another_type_do_not_affect_findings() {
    let sources: [&'static dyn FindingSource; 6] =
        [&Issues, &Hotspots, &Sca, &Generic, &SonarReport, &Rules];
    for source in sources {
        let samples = samples("valid", source);
        assert_eq!(suite(source).costly_types(samples), []);
    }
}
