//! Identities: the same defect is the same in every run, format and version of the tool.

use std::collections::BTreeSet;

use crate::support::{Read, is_suppressed, read, sample};

fn set(read: &Read) -> BTreeSet<String> {
    read.identities().into_iter().collect()
}

#[test]
fn every_finding_of_a_report_has_its_own_identity() {
    let samples = fixtures::samples("dependency-check/valid");
    assert!(samples.len() > 30);
    for sample in samples {
        let read = read(&sample.bytes);
        assert_eq!(set(&read).len(), read.findings.len(), "{}", sample.name);
    }
}

#[test]
fn the_path_of_the_build_machine_is_not_in_an_identity() {
    let here = fixtures::sample("dependency-check/valid/12.1.0-many.json");
    let text = String::from_utf8(here.bytes).unwrap();
    let there = text.replace(
        "\\/home\\/runner\\/work\\/shop\\/shop\\/",
        "D:\\\\agent\\\\17\\\\",
    );
    assert_ne!(text, there);
    assert_eq!(read(&text).identities(), read(&there).identities());
}

#[test]
fn identities_do_not_depend_on_ratings_dates_sources_and_order() {
    let original = fixtures::sample("dependency-check/valid/12.1.0-many.json");
    let text = String::from_utf8(original.bytes).unwrap();
    let other = text
        .replace("\"severity\": \"CRITICAL\"", "\"severity\": \"LOW\"")
        .replace("\"baseScore\": 10.0", "\"baseScore\": 1.0")
        .replace("\"source\": \"NVD\"", "\"source\": \"OSSINDEX\"")
        .replace("\"confidence\": \"HIGH\"", "\"confidence\": \"LOW\"")
        .replace("2025-03-05", "2026-04-06")
        .replace("12.1.0", "12.1.3");
    assert_ne!(text, other);
    assert_eq!(read(&text).identities(), read(&other).identities());
    // Members sorted by name: the identifiers of a component come after its vulnerabilities.
    let many = read(&text);
    let sorted = sample("12.1.0-sorted.json");
    assert_eq!(sorted.findings.len(), 4);
    for finding in &sorted.findings {
        assert_eq!(finding, many.named(&finding.rule.id));
    }
}

#[test]
fn identities_of_one_scan_are_the_same_in_every_format() {
    for version in ["12.1.0", "8.4.0", "4.0.2"] {
        let json = sample(&format!("{version}-many.json"));
        assert_eq!(json.findings.len(), 14);
        let xml = sample(&format!("{version}-many.xml"));
        assert_eq!(json.identities(), xml.identities(), "{version}");
        let csv = sample(&format!("{version}-many.csv"));
        let open: BTreeSet<String> = set(&json);
        assert!(set(&csv).is_subset(&open), "{version}");
        assert_eq!(csv.findings.len(), 12, "{version}");
    }
    let json = sample("12.1.0-many.json");
    // A component that only has a CPE name, which the other formats do not have.
    let curl = |identity: &String| identity.contains("component=40:cpe:2.3:a:haxx:curl:7.58.0");
    for name in ["12.1.0-many-gitlab.json", "12.1.0-many-junit.xml"] {
        let other = sample(name);
        let differing: Vec<String> = set(&json).difference(&set(&other)).cloned().collect();
        let (suppressed, open): (Vec<_>, Vec<_>) = json
            .findings
            .iter()
            .filter(|f| differing.contains(&crate::support::identity(f)))
            .partition(|f| is_suppressed(f));
        assert_eq!(open.len(), 1, "{name}");
        assert!(differing.iter().any(curl), "{name}");
        let expected = if name.contains("gitlab") { 2 } else { 0 };
        assert_eq!(suppressed.len(), expected, "{name}");
    }
}

#[test]
fn an_update_of_the_tool_keeps_identities_where_it_keeps_names() {
    let new = set(&sample("12.1.0-many.json"));
    assert_eq!(set(&sample("8.4.0-many.json")), new);
    let old = set(&sample("4.0.2-many.json"));
    // CPE names had another form, and the ecosystems of JavaScript and Ruby packages had no name.
    let kept = new.intersection(&old).count();
    assert_eq!((new.len(), kept), (14, 10));
}

#[test]
fn identical_findings_of_shaded_jars_are_numbered() {
    let many = sample("12.1.0-many.json");
    let occurrences: Vec<u32> = many
        .findings
        .iter()
        .filter(|f| f.rule.id == "CVE-2020-13936")
        .map(|f| f.identity.occurrence())
        .collect();
    assert_eq!(occurrences, [0, 1]);
}
