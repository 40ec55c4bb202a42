//! Entries as findings.

use finding_source::{CvssVersion, FileLocation, FindingStatus, Kind, Location, Region};

use crate::support::{fact, read, sample, valid};

#[test]
fn a_vulnerability_is_a_finding_about_its_package() {
    let read = valid("0.74.0-image.json");
    let finding = read.of("CVE-2017-20165")[0];
    assert_eq!((&*finding.tool, finding.kind), ("trivy", Kind::Dependency));
    assert_eq!(
        finding.title,
        "CVE-2017-20165 in debug 3.0.1 (app/node_modules/debug/package.json)"
    );
    assert_eq!(
        finding.rule.name.as_deref(),
        Some("debug: inefficient regular expression in useColors")
    );
    assert_eq!(finding.grade.word.as_deref(), Some("HIGH"));
    assert_eq!(finding.cwes, [1333]);
    let [Location::Package(package), Location::Image(image)] = &finding.locations[..] else {
        panic!("{:?}", finding.locations);
    };
    assert_eq!(package.purl.as_deref(), Some("pkg:npm/debug@3.0.1"));
    assert_eq!(
        package.path.as_deref(),
        Some("app/node_modules/debug/package.json")
    );
    assert_eq!(image.name, "registry.example:5000/acme/shop:1.4.2");
    assert_eq!(package.fixed_in.as_deref(), Some("3.1.0, 2.6.9"));
    assert_eq!(package.ecosystem.as_deref(), Some("node-pkg"));
    let advisory = &finding.advisories[0];
    assert_eq!(advisory.aliases, ["GHSA-9vvw-cc9w-f27h"]);
    assert_eq!(
        advisory.source.as_deref(),
        Some("GitHub Security Advisory npm")
    );
    assert_eq!(fact(finding, "SeveritySource"), Some("ghsa"));
    // A fix exists. The value does not mean that the finding is fixed.
    assert_eq!(fact(finding, "Status"), Some("fixed"));
    assert!(finding.status.is_open());
}

#[test]
fn ratings_keep_their_vendor_and_one_is_primary() {
    let image = valid("0.74.0-image.json");
    let ratings = &image.of("CVE-2023-6129")[0].advisories[0].ratings;
    let ratings: Vec<_> = ratings
        .iter()
        .map(|r| (r.source.as_deref().unwrap(), r.version, r.score, r.primary))
        .collect();
    let expected = [
        ("nvd", Some(CvssVersion::V31), Some(6.5), true),
        ("nvd", Some(CvssVersion::V2), Some(5.0), true),
        ("redhat", Some(CvssVersion::V30), Some(4.8), false),
    ];
    assert_eq!(ratings, expected);
    let node = &image.of("CVE-2017-20165")[0].advisories[0].ratings[0];
    assert_eq!(
        (node.version, node.score),
        (Some(CvssVersion::V4), Some(8.7))
    );
}

#[test]
fn one_vulnerability_of_two_packages_or_two_copies_is_two_findings() {
    let image = valid("0.74.0-image.json");
    assert_eq!(image.of("CVE-2023-6129").len(), 2);
    assert_eq!(image.of("CVE-2017-20165").len(), 2);
}

#[test]
fn a_package_without_a_fix_has_none() {
    let image = valid("0.74.0-image.json");
    let finding = image.of("CVE-2024-9143")[0];
    assert_eq!(finding.advisories[0].fixed_in, None);
    assert_eq!(fact(finding, "Status"), Some("will_not_fix"));
}

#[test]
fn a_failed_check_is_located_at_its_resource() {
    let config = valid("0.74.0-config.json");
    let [logs, data] = config.of("AWS-0086")[..] else {
        panic!("{:?}", config.findings);
    };
    let Location::Template(place) = &logs.locations[0] else {
        panic!("{:?}", logs.locations);
    };
    assert_eq!(place.logical_id, "aws_s3_bucket.logs");
    let file = place.file.as_ref().unwrap();
    let region = file.region.unwrap();
    assert_eq!(
        (&*file.path, region.start_line, region.end_line),
        ("main.tf", 10, Some(12))
    );
    assert_ne!(logs.identity, data.identity);
    assert_eq!(data.identity.occurrence(), 0);
    let text = "No public access block so not blocking public acls\n\nS3 Access block should block public ACL. \
        Such buckets are found by strangers.";
    assert_eq!(logs.description.as_deref(), Some(text));
    assert_eq!(
        logs.remediation.as_ref().unwrap().text.as_deref(),
        Some("Enable it")
    );
    let docker = config.of("DS-0002")[0];
    let file = Location::File(FileLocation::new("Dockerfile"));
    assert_eq!(docker.locations, [file]);
}

#[test]
fn a_module_has_its_location_and_those_that_use_it() {
    let config = valid("0.74.0-config.json");
    let places: Vec<_> = config.of("AWS-0089")[0]
        .locations
        .iter()
        .map(|place| match place {
            Location::Template(place) => (&*place.logical_id, &*place.file.as_ref().unwrap().path),
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [
        ("module.bucket", "main.tf"),
        ("aws_s3_bucket.this[0]", "modules/s3/main.tf"),
        ("module.bucket", "main.tf"),
    ];
    assert_eq!(places, expected);
}

#[test]
fn checks_that_passed_and_exceptions_are_counted() {
    let config = valid("0.74.0-config.json");
    assert_eq!(config.findings.len(), 4);
    let notes = [
        "skipped checks that passed: 2",
        "skipped checks with an exception: 1",
    ];
    assert_eq!(config.notes(), notes);
    assert!(config.completeness.is_complete());
}

#[test]
fn a_secret_is_reported_without_the_secret() {
    let image = valid("0.74.0-image.json");
    let secret = image.of("aws-access-key-id")[1];
    assert_eq!(
        (&*secret.title, secret.kind),
        ("AWS Access Key ID", Kind::Secret)
    );
    let Location::File(file) = &secret.locations[0] else {
        panic!("{:?}", secret.locations);
    };
    let region = file.region.unwrap();
    assert_eq!(
        (&*file.path, region.start_line, region.end_line),
        ("/app/deploy.sh", 9, Some(10))
    );
}

#[test]
fn lines_of_code_and_the_environment_of_an_image_are_not_copied() {
    let quoted = ["****", "not-masked", "hunter2", "resource \\\"aws"];
    let mut checked = 0;
    for sample in fixtures::samples("trivy/valid") {
        let text = String::from_utf8_lossy(&sample.bytes).into_owned();
        checked += quoted.iter().filter(|q| text.contains(**q)).count();
        let read = read(&sample.bytes).unwrap();
        let told = format!("{:?} {:?} {:?}", read.findings, read.notes, read.about);
        for quoted in quoted {
            assert!(!told.contains(quoted), "{}: {quoted}", sample.name);
        }
    }
    assert!(checked > 10, "only {checked} samples quote anything");
}

#[test]
fn a_license_is_a_finding_of_its_package_or_file() {
    let licenses = valid("0.74.0-licenses.json");
    let titles: Vec<_> = licenses.findings.iter().map(|f| &*f.title).collect();
    let expected = [
        "license GPL-3.0-only of acme-tools",
        "license text://WTFPL of somebody of left-pad",
        "license Apache-2.0 in third_party/LICENSE",
    ];
    assert_eq!(titles, expected);
    let file = &licenses.findings[2];
    assert_eq!(file.confidence.as_ref().unwrap().percent, Some(95));
    assert_eq!(fact(file, "Category"), Some("notice"));
    let place = Location::File(FileLocation::new("third_party/LICENSE"));
    assert_eq!(file.locations, [place]);
}

#[test]
fn findings_removed_from_the_list_are_suppressed_with_the_reason() {
    let read = valid("0.74.0-suppressed.json");
    let status = |at: usize| read.findings[at].status.clone();
    let suppressed = |reason: Option<&'static str>| FindingStatus::Suppressed {
        reason: reason.map(Into::into),
    };
    assert_eq!(read.findings.len(), 6);
    assert_eq!(status(0), FindingStatus::Open);
    assert_eq!(
        status(1),
        suppressed(Some("vulnerable_code_not_in_execute_path"))
    );
    assert_eq!(status(2), FindingStatus::Fixed);
    assert_eq!(status(3), suppressed(Some("key of a test account")));
    assert_eq!(status(4), suppressed(None));
    assert_eq!(status(5), suppressed(None));
    let kinds: Vec<_> = read.findings.iter().map(|f| f.kind).collect();
    let dependency = Kind::Dependency;
    let others = [Kind::Secret, Kind::Configuration, Kind::Quality];
    assert_eq!(kinds[..3], [dependency; 3]);
    assert_eq!(kinds[3..], others);
    assert_eq!(fact(&read.findings[1], "Source"), Some("./vex.json"));
}

#[test]
fn odd_values_are_left_out_and_unknown_words_are_noted() {
    let read = valid("0.74.0-odd.json");
    let odd = &read.findings[0];
    assert_eq!(odd.grade.word.as_deref(), Some("SEVERE"));
    assert_eq!((&odd.cwes[..], &odd.description), (&[79][..], &None));
    let ratings = &odd.advisories[0].ratings;
    assert_eq!(ratings.len(), 1);
    // Version 3.0 or 3.1, which is unknown.
    assert_eq!((ratings[0].version, ratings[0].score), (None, Some(7.5)));
    let bare = &read.findings[1];
    assert_eq!(
        bare.title,
        "TEMP-0841856-B18BAF in bash (web/package-lock.json)"
    );
    assert_eq!(bare.grade.word, None);
    let check = read.of("USR-001")[0];
    let place = Location::File(FileLocation::new("web/Dockerfile"));
    assert_eq!(check.locations, [place]);
    let secret = read.of("y")[0];
    let Location::File(file) = &secret.locations[0] else {
        panic!("{:?}", secret.locations);
    };
    assert_eq!(file.region, Region::line(2));
    let notes = [
        "unknown severity `SEVERE`",
        "skipped findings of a Trivy extension",
        "unknown status `MAYBE` of a check",
        "unknown status `waived` of a modified finding",
    ];
    assert_eq!(read.notes(), notes);
    assert_eq!(read.about.time, None);
}

#[test]
fn an_unusable_entry_leaves_the_others_readable() {
    let read = read(&sample("invalid/unusable-entries.json")).unwrap();
    let rules: Vec<_> = read.findings.iter().map(|f| &*f.rule.id).collect();
    assert_eq!(rules, ["CVE-2017-20165", "CVE-2017-20165", "kept"]);
    assert_eq!(read.errors.len(), 11, "{:#?}", read.errors);
    assert!(!read.completeness.is_complete());
    assert_eq!(
        read.notes(),
        [
            "ignored `CVSS`: expected an object, found text at line 137, column 19 (byte 4610), \
             Results[1].Vulnerabilities[2].CVSS",
            "ignored `RuleID`: expected text, found an object at line 268, column 23 (byte 8790), \
             Results[1].ExperimentalModifiedFindings[2].Finding.RuleID",
        ]
    );
}

#[test]
fn a_detail_of_another_type_is_left_out_with_one_note() {
    let vulnerability = r#"{"VulnerabilityID": "CVE-1", "PkgName": "p", "InstalledVersion": ["1"], "Severity": {},
        "References": "https://example.org/a", "VendorIDs": ["A", null], "Layer": "sha256:1", "DataSource": [],
        "PkgIdentifier": {"PURL": {}}, "CweIDs": {"CWE-79": 1}, "Title": 7, "Description": [],
        "CVSS": {"nvd": {"V3Score": "high", "V3Vector": 3}, "ghsa": 9.8}}"#;
    let check = r#"{"ID": "DS-0002", "Title": "T", "CauseMetadata": {"StartLine": 1.5, "Occurrences": "none"}}"#;
    let secret = r#"{"RuleID": "key", "Title": "T", "StartLine": {}, "Layer": []}"#;
    let license = r#"{"Name": "GPL-3.0-only", "Confidence": "sure", "PkgName": "p", "Link": {}}"#;
    let report = format!(
        r#"{{"SchemaVersion": 2, "ArtifactName": "a", "ArtifactType": "container_image",
        "Metadata": {{"OS": [], "RepoTags": "a:1"}}, "Results": [{{"Target": "t", "Class": "lang-pkgs", "Type": "npm",
        "Vulnerabilities": [{vulnerability}, {vulnerability}], "Misconfigurations": [{check}],
        "Secrets": [{secret}], "Licenses": [{license}]}}]}}"#
    );
    let read = read(report.as_bytes()).unwrap();
    assert_eq!(read.errors, [""; 0]);
    assert!(read.completeness.is_complete());
    assert_eq!(read.findings.len(), 5);
    let first = &read.findings[0];
    assert_eq!(first.advisories[0].aliases, ["A"]);
    assert!(first.advisories[0].references.is_empty());
    let notes = read.notes();
    let names: Vec<_> = notes
        .iter()
        .filter_map(|note| note.split('`').nth(1))
        .collect();
    let ignored = [
        "OS",
        "RepoTags",
        "InstalledVersion",
        "Severity",
        "References",
        "VendorIDs",
        "Layer",
        "DataSource",
        "PURL",
        "CweIDs",
        "Title",
        "Description",
        "V3Score",
        "CVSS",
        "StartLine",
        "Occurrences",
        "Confidence",
        "Link",
    ];
    assert_eq!(names, ignored);
}

#[test]
fn image_has_the_digest_of_its_own_repository() {
    let report = br#"{"SchemaVersion":2,"ArtifactName":"shop.example/a/shop:2","ArtifactType":"container_image",
        "Metadata":{"ImageID":"sha256:c0","RepoTags":["other.example/shop:1"],
            "RepoDigests":["other.example/shop@sha256:d0","shop.example/a/shop@sha256:d1"]},
        "Results":[{"Target":"app.js","Class":"secret","Secrets":[{"RuleID":"r","Severity":"LOW"}]}]}"#;
    let read = read(report).unwrap();
    let [Location::File(_), Location::Image(image)] = &read.findings[0].locations[..] else {
        panic!("{:?}", read.findings[0].locations);
    };
    assert_eq!(image.name, "shop.example/a/shop:2");
    assert_eq!(image.digest.as_deref(), Some("sha256:d1"));
    assert_eq!(image.id.as_deref(), Some("sha256:c0"));
}

#[test]
fn a_long_name_that_findings_share_is_cut() {
    let long = "a".repeat(100_000);
    let secrets = r#""Secrets":[{"RuleID":"r","Severity":"LOW"},{"RuleID":"s","Severity":"LOW"}]"#;
    let report = format!(
        r#"{{"ClusterName":"c","Resources":[{{"Namespace":"{long}","Kind":"Pod","Name":"{long}",
            "Results":[{{"Target":"{long}","Class":"secret",{secrets}}}]}}]}}"#
    );
    let read = read(report.as_bytes()).unwrap();
    assert_eq!(read.findings.len(), 2);
    for finding in &read.findings {
        let length = format!("{finding:?}").len();
        assert!((4_096..50_000).contains(&length), "{length} bytes");
    }
}

#[test]
fn a_reference_with_a_remark_is_its_url_and_the_commit_is_that_of_the_scan() {
    let report = br#"{"SchemaVersion": 2, "ArtifactName": "a", "ArtifactType": "repository", "Metadata": {"Commit": "5d41402a"},
        "Results": [{"Target": "go.mod", "Class": "lang-pkgs", "Type": "gomod", "Vulnerabilities": [{"VulnerabilityID": "CVE-1",
        "PkgName": "p", "References": ["https://a.example/1", "https://a.example/2 (go1.19.4)", "Found: https://a.example/3", "b"]}]}]}"#;
    let read = read(report).unwrap();
    let pages = read.findings[0].advisories[0].references.iter();
    let pages: Vec<_> = pages.filter_map(|page| page.url.as_deref()).collect();
    assert_eq!(
        pages,
        [
            "https://a.example/1",
            "https://a.example/2",
            "https://a.example/3",
            "b"
        ]
    );
    assert_eq!(read.about.commit.as_deref(), Some("5d41402a"));
}
