//! One scan in several formats, and encodings of files.

use finding_source::{
    Confidence, Finding, FindingSource, FindingStatus, Limits, Location, Options, Registry,
    Remediation, Report, testing,
};

use crate::support::{advisory, package, ratings, read, sample};

#[test]
fn json_and_xml_of_one_scan_give_the_same_findings() {
    for version in ["12.1.0", "8.4.0", "4.0.2"] {
        let json = sample(&format!("{version}-many.json"));
        let xml = sample(&format!("{version}-many.xml"));
        assert_eq!(
            (&*json.source, &*xml.source),
            ("dependency-check-json", "dependency-check-xml")
        );
        for (json, xml) in json.findings.iter().zip(&xml.findings) {
            assert_eq!(json, xml, "{version}");
        }
        assert_eq!(json.findings.len(), xml.findings.len());
        assert_eq!((json.tool_version, json.time), (xml.tool_version, xml.time));
    }
}

/// Returns a finding as CSV represents it: one line of description, no references, no bounds of versions, no severity
/// word if the source provides no scores, and only the SHA-1 of a component.
fn as_csv(mut finding: Finding<'static>, old: bool) -> Finding<'static> {
    let scored = old
        || !finding.advisories[0].ratings.is_empty()
        || finding.grade.word.as_deref() == Some("HIGH");
    if !scored {
        finding.grade.word = None;
    } else if let Some(word) = &finding.grade.word {
        finding.grade.word = Some(word.to_uppercase().into());
    }
    finding.description = finding.description.map(|d| d.replace('\n', " ").into());
    let kept = ["sha1", "vulnerabilityIds", "packages"];
    finding.facts.retain(|(name, _)| kept.contains(name));
    for advisory in &mut finding.advisories {
        advisory.references.clear();
        advisory.affected = None;
        advisory.fixed_in = None;
        advisory.aliases.clear();
        for rating in &mut advisory.ratings {
            rating.source = None;
            rating.primary = false;
            if old {
                rating.vector = None;
            }
        }
    }
    for location in &mut finding.locations {
        if let Location::Package(package) = location {
            package.fixed_in = None;
        }
    }
    // The file does not contain the bounds of versions, but the catalog of exploited vulnerabilities.
    finding.remediation = finding.remediation.filter(|_| !old).and_then(|advice| {
        let text = advice.text?;
        let kept: Vec<&str> = text
            .split("\n\n")
            .filter(|part| !part.starts_with("Update "))
            .collect();
        Remediation::of((!kept.is_empty()).then(|| kept.join("\n\n").into()), None)
    });
    // It has the confidences of packages, and before 5.0 those of CPE names.
    if old || package(&finding).purl.is_none() {
        finding.confidence = None;
    }
    finding
}

#[test]
fn csv_of_the_same_scan_gives_the_same_findings_with_fewer_details() {
    for version in ["12.1.0", "8.4.0", "4.0.2"] {
        let old = version == "4.0.2";
        let json = sample(&format!("{version}-many.json"));
        let csv = sample(&format!("{version}-many.csv"));
        let open: Vec<_> = json
            .findings
            .into_iter()
            .filter(|f| f.status == FindingStatus::Open)
            .collect();
        assert_eq!(open.len(), csv.findings.len());
        for (json, csv) in open.into_iter().zip(csv.findings) {
            assert_eq!(as_csv(json, old), as_csv(csv, old), "{version}");
        }
        assert_eq!(csv.time.as_deref(), Some("2025-03-05T09:14:07Z"));
        assert_eq!(csv.target.as_deref(), Some("shop"));
    }
}

#[test]
fn the_confidence_in_csv_is_that_of_the_packages_despite_its_column_name() {
    let csv = sample("12.1.0-many.csv");
    let confidence = |name| {
        csv.named(name)
            .confidence
            .as_ref()
            .map(|c| c.word.to_string())
    };
    assert_eq!(confidence("CVE-2021-44228").as_deref(), Some("HIGH"));
    assert_eq!(confidence("CVE-2018-1000301"), None);
}

#[test]
fn gitlab_reports_have_the_members_of_its_schema() {
    let gitlab = sample("12.1.0-many-gitlab.json");
    assert_eq!(gitlab.source, "dependency-check-gitlab");
    assert_eq!(gitlab.tool_version.as_deref(), Some("12.1.0"));
    let log4j = gitlab.named("CVE-2021-44228");
    assert_eq!(log4j.grade.word.as_deref(), Some("Critical"));
    assert_eq!(package(log4j).name, "org.apache.logging.log4j:log4j-core");
    assert_eq!(advisory(log4j).source.as_deref(), Some("NVD"));
    assert_eq!(advisory(log4j).references.len(), 3);
    let curl = package(gitlab.named("CVE-2018-1000301"));
    assert_eq!((&*curl.name, &curl.version), ("libcurl.so.4", &None));
}

#[test]
fn junit_reports_have_the_rating_that_failed_the_build() {
    let junit = sample("12.1.0-many-junit.xml");
    assert_eq!(junit.source, "dependency-check-junit");
    assert_eq!(
        ratings(junit.named("CVE-2021-45046")),
        ["3.0 9 CVSS:3.0/AV:N/AC:H/PR:N/UI:N/S:C/C:H/I:H/A:H"]
    );
    assert_eq!(
        ratings(junit.named("CVE-2024-56337")),
        ["4.0 9.3 CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"]
    );
    assert_eq!(
        ratings(junit.named("CVE-2020-13936")),
        ["2.0 9 AV:N/AC:L/Au:S/C:C/I:C/A:C"]
    );
    assert_eq!(ratings(junit.named("CVE-2022-30122")), [""; 0]);
    let word = |name| junit.named(name).grade.word.as_deref();
    assert_eq!(word("GHSA-c75v-2vq8-878f"), Some("moderate"));
    assert_eq!(word("CVE-2021-44228"), Some("CRITICAL"));
    let ossindex = junit.named("sonatype-2021-4517");
    assert_eq!(ossindex.description, None);
    let reference = &advisory(ossindex).references[0];
    assert_eq!(
        reference.url.as_deref(),
        Some("https://ossindex.sonatype.org/vulnerability/sonatype-2021-4517")
    );
    assert_eq!(
        crate::support::fact(ossindex, "projectReferences"),
        Some("shop-admin:runtime, shop-web:compile")
    );
}

#[test]
fn vulnerabilities_below_the_threshold_of_the_build_are_findings() {
    let junit = sample("12.1.0-junit-threshold.xml");
    assert_eq!(junit.findings.len(), 5);
    assert!(
        junit
            .findings
            .iter()
            .all(|f| f.status == FindingStatus::Open)
    );
    assert_eq!(junit.named("CVE-2020-11022").grade.word, None);
}

#[test]
fn files_are_read_in_every_encoding() {
    for (name, names, notes) in [
        ("12.1.0-bom", 1, 0),
        ("12.1.0-utf16", 1, 1),
        ("12.1.0-crlf", 1, 0),
    ] {
        for extension in ["json", "xml", "csv"] {
            let read = sample(&format!("{name}.{extension}"));
            assert_eq!(
                read.names(),
                vec!["GHSA-jf85-cpcp-j695"; names],
                "{name}.{extension}"
            );
            assert_eq!(
                read.notes.len(),
                notes,
                "{name}.{extension}: {:?}",
                read.notes
            );
        }
    }
    for extension in ["json", "xml"] {
        let read = sample(&format!("12.1.0-log-in-front.{extension}"));
        assert_eq!(read.names(), ["GHSA-jf85-cpcp-j695"]);
        assert_eq!(read.notes, ["skipped 2 lines before the report"]);
        let read = sample(&format!("12.1.0-two-reports.{extension}"));
        assert_eq!(read.names(), ["GHSA-jf85-cpcp-j695", "GHSA-c75v-2vq8-878f"]);
        assert_eq!(read.notes, ["several reports in sequence"]);
    }
    assert_eq!(
        sample("12.1.0-no-namespace.xml").names(),
        ["GHSA-jf85-cpcp-j695"]
    );
}

#[test]
fn white_space_around_texts_is_ignored() {
    let indented = sample("12.1.0-indented.xml");
    let many = sample("12.1.0-many.xml");
    assert_eq!(indented.findings.len(), 3);
    for finding in &indented.findings {
        let expected = many.named(&finding.rule.id);
        assert_eq!(finding.identity, expected.identity);
        assert_eq!(finding.locations, expected.locations);
        assert_eq!(finding.grade, expected.grade);
        assert_eq!(finding.cwes, expected.cwes);
        assert_eq!(advisory(finding).ratings, advisory(expected).ratings);
    }
}

#[test]
fn text_after_a_report_is_skipped_with_a_note() {
    for extension in ["json", "xml"] {
        let sample = fixtures::sample(&format!("dependency-check/valid/12.1.0-bom.{extension}"));
        let text = [&sample.bytes[..], b"\n[INFO] done\n"].concat();
        let read = read(text);
        assert_eq!(read.findings.len(), 1);
        assert_eq!(read.notes, ["skipped 1 line of text after the report"]);
    }
}

#[test]
fn the_header_of_5_0_that_runs_into_the_first_row_loses_nothing() {
    let csv = fixtures::sample("dependency-check/valid/8.4.0-many.csv");
    let text = String::from_utf8(csv.bytes).unwrap();
    // `csvReport.vsl` of 5.0 and 5.1 writes no line end after the names.
    let (header, rows) = text.split_once("\n\n").unwrap();
    let glued = read(format!("{header}{rows}"));
    assert_eq!(glued.findings, read(text).findings);
}

#[test]
fn every_sample_is_claimed_by_one_source_with_certainty() {
    let registry = Registry::new(&finding_dependency_check::SOURCES);
    for sample in fixtures::samples("dependency-check/valid") {
        let report = Report::new(&sample.bytes, &Limits::default()).unwrap();
        let candidates = registry.detect(&report);
        assert_eq!(candidates.len(), 1, "{}", sample.name);
        let id = candidates[0].source.descriptor().id.clone();
        let kind = match sample.name.rsplit('/').next().unwrap() {
            name if name.contains("gitlab") => "gitlab",
            name if name.contains("junit") => "junit",
            name => name.rsplit('.').next().unwrap(),
        };
        assert_eq!(id, format!("dependency-check-{kind}"), "{}", sample.name);
        let sure = if sample.name.contains("no-namespace") {
            Confidence::Likely
        } else {
            Confidence::Certain
        };
        assert_eq!(candidates[0].confidence, sure, "{}", sample.name);
    }
}

#[test]
fn a_filtered_report_is_read() {
    let read = read(
        r#"{"dependencies":[{"fileName":"a.jar","vulnerabilities":[{"name":"CVE-2024-1"}]}]}"#,
    );
    assert_eq!(read.names(), ["CVE-2024-1"]);
}

/// Checks the guarantees of every source on some of the samples: each is read a thousand times.
fn conform(source: &'static dyn FindingSource, names: &[&str]) {
    let sample = |name: &&str| fixtures::sample(&format!("dependency-check/valid/{name}"));
    let (several, single): (Vec<_>, Vec<_>) = names
        .iter()
        .map(sample)
        .partition(|sample| sample.name.contains("two-reports"));
    let suite = testing::Suite::new(source).beside(&finding_dependency_check::SOURCES);
    let checked = suite.check(single.iter().map(|sample| (&sample.name, &sample.bytes)));
    assert!(
        checked.moved_roots > 0 && checked.lost_entries > 0,
        "{checked:?}"
    );
    if !several.is_empty() {
        // Any of several documents may be the last one.
        let suite = suite.lines();
        suite.check(several.iter().map(|sample| (&sample.name, &sample.bytes)));
    }
}

#[test]
fn json_has_the_guarantees_of_every_source() {
    let names = [
        "12.0.2-odd.json",
        "12.1.0-sorted.json",
        "12.1.0-none.json",
        "12.1.0-two-reports.json",
        "2.0.0-one.json",
        "5.0.0-one.json",
    ];
    conform(&finding_dependency_check::Json, &names);
}

#[test]
fn xml_has_the_guarantees_of_every_source() {
    let names = [
        "1.4.5-one.xml",
        "12.1.0-indented.xml",
        "12.1.0-none.xml",
        "12.1.0-two-reports.xml",
        "9.2.0-one.xml",
    ];
    conform(&finding_dependency_check::Xml, &names);
}

#[test]
fn csv_has_the_guarantees_of_every_source() {
    let names = ["12.1.0-many.csv", "4.0.2-many.csv", "8.0.0-one.csv"];
    let samples = names.map(|name| fixtures::sample(&format!("dependency-check/valid/{name}")));
    // Any row may be the last one.
    let checked = testing::Suite::new(&finding_dependency_check::Csv)
        .beside(&finding_dependency_check::SOURCES)
        .lines()
        .check(samples.iter().map(|sample| (&sample.name, &sample.bytes)));
    assert!(
        checked.moved_roots > 0 && checked.lost_entries > 0,
        "{checked:?}"
    );
}

#[test]
fn gitlab_has_the_guarantees_of_every_source() {
    let names = ["12.1.0-many-gitlab.json", "12.1.0-partial-gitlab.json"];
    conform(&finding_dependency_check::GitLab, &names);
}

#[test]
fn junit_has_the_guarantees_of_every_source() {
    let names = ["12.1.0-many-junit.xml", "12.1.0-junit-threshold.xml"];
    conform(&finding_dependency_check::JUnit, &names);
}

#[test]
fn members_of_another_type_do_not_affect_findings() {
    let samples = |gitlab: bool| {
        let samples = fixtures::samples("dependency-check/valid").into_iter();
        let json = samples.filter(|sample| sample.name.ends_with(".json"));
        let json = json.filter(move |sample| sample.name.contains("-gitlab") == gitlab);
        json.map(|sample| (sample.name, sample.bytes))
    };
    let json = testing::Suite::new(&finding_dependency_check::Json);
    assert_eq!(json.costly_types(samples(false)), []);
    let gitlab = testing::Suite::new(&finding_dependency_check::GitLab);
    assert_eq!(gitlab.costly_types(samples(true)), []);
}

#[test]
fn what_was_scanned_is_the_project_of_each_row() {
    let sample = fixtures::sample("dependency-check/valid/12.1.0-many.csv").bytes;
    let text = String::from_utf8(sample).unwrap();
    let rows = |project: &str| {
        let rows = text.lines().filter(|line| line.starts_with("shop,"));
        let rows = rows.take(2).map(|row| row.replacen("shop,", project, 1));
        rows.map(|row| row + "\n").collect::<String>()
    };
    let header = text.lines().next().unwrap();
    let merged = [header, "\n", &rows("shop,"), &rows("billing,"), &rows(",")].concat();
    let report = Report::new(merged.as_bytes(), &Limits::default()).unwrap();
    let source = finding_dependency_check::Csv;
    let mut findings = source.findings(&report, &Options::default()).unwrap();
    let mut scanned = Vec::new();
    while let Some(finding) = findings.next() {
        finding.unwrap();
        scanned.push(findings.about().target.as_deref().map(str::to_owned));
    }
    let [shop, billing] = ["shop", "billing"].map(|name| Some(name.to_owned()));
    let expected = [shop.clone(), shop, billing.clone(), billing, None, None];
    assert_eq!(scanned, expected);
}
