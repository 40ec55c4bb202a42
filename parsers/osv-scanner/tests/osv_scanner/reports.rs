//! Complete reports, read as an application reads them.

use finding_osv_scanner::Json;
use finding_parsers::SOURCES;
use finding_source::{FindingSource, Kind, Location, Options, Registry, Report, ReportErrorKind};

use crate::support::{fact, one, package, place, read, valid};

#[test]
fn records_of_one_flaw_are_one_finding() {
    let read = valid("2.3-groups.json");
    let time = &read.findings[0];
    assert_eq!(
        &*time.title,
        "GHSA-chro-time-0001 in time 0.1.43 (Cargo.lock)"
    );
    assert_eq!((&*time.tool, time.kind), ("osv-scanner", Kind::Dependency));
    assert_eq!(
        time.advisories[0].aliases,
        ["CVE-2024-90001", "RUSTSEC-2024-9001"]
    );
    let urls = time.advisories[0].references.iter();
    let urls: Vec<_> = urls
        .filter_map(|reference| reference.url.as_deref())
        .collect();
    assert_eq!(
        urls,
        [
            "https://time.example/advisory",
            "https://time.example/shared",
            "https://crates.example/time"
        ]
    );
}

#[test]
fn one_package_in_two_lock_files_is_two_findings() {
    let read = valid("2.3-groups.json");
    let paths: Vec<_> = read.findings[1..3]
        .iter()
        .map(|finding| place(finding).path.as_deref())
        .collect();
    assert_eq!(
        paths,
        [
            Some("web/package-lock.json"),
            Some("admin/package-lock.json")
        ]
    );
}

#[test]
fn the_fix_is_that_of_the_package_and_of_its_line_and_not_a_commit() {
    let read = valid("2.3-groups.json");
    let lodash = &read.findings[1];
    assert_eq!(place(lodash).fixed_in.as_deref(), Some("4.17.21"));
    assert_eq!(
        lodash.advisories[0].fixed_in.as_deref(),
        Some("3.10.2, 4.17.21")
    );
}

#[test]
fn the_type_of_a_package_url_is_not_the_ecosystem() {
    let mut purls = Vec::new();
    for sample in [
        "2.3-groups.json",
        "2.5-image.json",
        "1.9-call-analysis.json",
    ] {
        let read = valid(sample);
        let places = read.findings.iter().map(place);
        purls.extend(places.filter_map(|place| place.purl.clone().map(String::from)));
    }
    purls.dedup();
    assert_eq!(
        purls,
        [
            "pkg:cargo/time@0.1.43",
            "pkg:npm/lodash@4.17.20",
            "pkg:pypi/flask-admin@1.6.1",
            "pkg:deb/debian/glibc@2.36-9%2Bdeb12u1",
            "pkg:deb/ubuntu/curl@7.81.0-1",
            "pkg:golang/golang.org/x/net@v0.5.0"
        ]
    );
}

#[test]
fn the_entry_of_the_release_of_a_distribution_is_used() {
    let read = valid("2.5-image.json");
    let fixed: Vec<_> = read
        .findings
        .iter()
        .map(|finding| place(finding).fixed_in.as_deref())
        .collect();
    assert_eq!(
        fixed,
        [
            Some("2.36-9+deb12u3"),
            Some("2.36-9+deb12u4"),
            Some("7.81.0-1ubuntu1.15")
        ]
    );
    assert_eq!(fact(&read.findings[0], "OsPackage"), Some("libc6"));
}

#[test]
fn an_entry_of_a_record_is_matched_by_name_and_release() {
    for (package, affected, is_same) in [
        (("npm", "lodash"), ("npm", "lodash"), true),
        (("npm", "lodash"), ("npm", "lodash-es"), false),
        (("npm", "lodash"), ("RubyGems", "lodash"), false),
        (("Debian:12", "curl"), ("Debian:12", "curl"), true),
        (("Debian:12", "curl"), ("Debian:11", "curl"), false),
        (("Debian:12", "curl"), ("Debian", "curl"), true),
        (("Ubuntu:22.04", "curl"), ("Ubuntu:22.04:LTS", "curl"), true),
        (("PyPI", "Flask_A"), ("PyPI", "flask-a"), true),
        (("", "a"), ("npm", "a"), false),
    ] {
        let named =
            |(ecosystem, name)| format!(r#"{{"ecosystem": "{ecosystem}", "name": "{name}"}}"#);
        let text = format!(
            r#"{{"results": [{{"source": {{"path": "a.lock", "type": "lockfile"}}, "packages": [{{
                "package": {}, "groups": [{{"ids": ["OSV-1"]}}], "vulnerabilities": [{{"id": "OSV-1",
                "affected": [{{"package": {}, "ranges": [{{"type": "SEMVER", "events": [{{"fixed": "2.0"}}]}}]}}]}}]
            }}]}}]}}"#,
            named(package),
            named(affected)
        );
        let finding = read(text.as_bytes()).unwrap().only();
        let fixed_in = place(&finding).fixed_in.as_deref();
        let expected = is_same.then_some("2.0");
        assert_eq!(fixed_in, expected, "{package:?} {affected:?}");
    }
}

#[test]
fn the_cve_of_a_copied_record_is_an_alias_and_those_of_a_collection_are_not() {
    let read = valid("2.5-image.json");
    let aliases: Vec<_> = read
        .findings
        .iter()
        .map(|finding| finding.advisories[0].aliases.join(" "))
        .collect();
    assert_eq!(aliases, ["CVE-2024-90021", "", "CVE-2024-90024"]);
}

#[test]
fn the_image_of_version_1_is_a_place_and_its_tag_is_not_in_the_identity() {
    let read = valid("1.4-docker.json");
    let finding = &read.findings[0];
    assert_eq!(
        place(finding).path.as_deref(),
        Some("/lib/apk/db/installed")
    );
    let Some(Location::Image(image)) = finding.locations.get(1) else {
        panic!("{:?}", finding.locations);
    };
    assert_eq!(image.name, "registry.example:5000/acme/shop:1.4.2");
    let part = finding.identity.parts().next();
    assert_eq!(part, Some(("image", "registry.example:5000/acme/shop")));
}

#[test]
fn paths_of_windows_and_urls_are_not_images() {
    for path in [
        "C:/agent/shop/sbom.cdx.json",
        "https://example.org/shop",
        "/tmp/a:/b",
        "app.jar:META-INF/pom.xml",
    ] {
        let text = format!(
            r#"{{"results": [{{"source": {{"path": "{path}", "type": "sbom"}}, "packages": [{{"package": {{"name": "a"}}, "groups": [{{"ids": ["OSV-1"]}}]}}]}}]}}"#
        );
        let read = read(text.as_bytes()).unwrap();
        assert_eq!(place(&read.findings[0]).path.as_deref(), Some(path));
        assert_eq!(read.findings[0].locations.len(), 1);
    }
}

#[test]
fn a_submodule_of_git_has_a_commit_and_no_name() {
    let read = valid("2.5-git-submodule.json");
    let package = place(&read.findings[0]);
    assert_eq!(package.name, "/src/third_party/zlib/");
    assert_eq!(
        package.version.as_deref(),
        Some("7d6e9a3b5c1f00000000000000000000deadbeef")
    );
    assert_eq!((&package.purl, &package.fixed_in), (&None, &None));
    assert_eq!(fact(&read.findings[0], "SourceType"), Some("git"));
}

#[test]
fn packages_without_vulnerabilities_are_not_findings() {
    let text = br#"{"results": [{"source": {"path": "go.mod", "type": "lockfile"}, "packages": [
        {"package": {"name": "a", "version": "1.0.0", "ecosystem": "Go"}, "vulnerabilities": [], "groups": []},
        {"package": {"name": "b", "version": "1.0.0", "ecosystem": "Go"}, "licenses": ["MIT"]}]}]}"#;
    let read = read(text).unwrap();
    assert!(read.findings.is_empty() && read.notes.is_empty());
    assert!(read.completeness.is_complete());
}

#[test]
fn violations_of_licenses_and_deprecated_packages_are_notes() {
    let read = valid("2.5-licenses-deprecated-detectors.json");
    assert_eq!(
        read.notes,
        [
            "OSV-Scanner: request 2.88.2 is deprecated",
            "OSV-Scanner: the license allowlist does not have GPL-3.0 of copyleft 1.0.0"
        ]
    );
}

#[test]
fn without_groups_records_that_share_a_name_are_one_finding() {
    let read = valid("0.1-no-groups.json");
    assert_eq!(
        read.titles(),
        [
            "OSV-2024-9041 in org.acme:parser 1.0.0 (C:/agent/shop/sbom.cdx.json)",
            "CVE-2024-90042 in org.acme:parser 1.0.0 (C:/agent/shop/sbom.cdx.json)"
        ]
    );
    assert_eq!(
        read.findings[1].advisories[0].aliases,
        ["GHSA-pars-erxx-0042"]
    );
    assert_eq!(
        read.notes,
        ["joined GHSA-pars-erxx-0042 of `org.acme:parser` with CVE-2024-90042: one vulnerability"]
    );
}

#[test]
fn a_repeated_record_is_noted() {
    let read = package(
        r#""vulnerabilities": [{"id": "A-1"}, {"id": "A-1"}], "groups": [{"ids": ["A-1"]}]"#,
    );
    assert_eq!(read.findings.len(), 1);
    assert_eq!(read.notes, ["skipped a repeated record A-1 of `demo`"]);
}

#[test]
fn groups_with_a_common_alias_are_several_findings() {
    let read = package(
        r#""vulnerabilities": [{"id": "A-1"}, {"id": "B-1"}, {"id": "C-1", "aliases": ["X"]}],
            "groups": [{"ids": ["A-1"], "aliases": ["X"]}, {"ids": ["B-1"], "aliases": ["X"]}]"#,
    );
    assert_eq!(
        read.titles(),
        [
            "A-1 in demo 1.0.0 (a/package-lock.json)",
            "B-1 in demo 1.0.0 (a/package-lock.json)",
            "C-1 in demo 1.0.0 (a/package-lock.json)"
        ]
    );
}

#[test]
fn a_group_may_have_a_record_under_its_alias() {
    let read = package(
        r#""vulnerabilities": [{"id": "GO-1", "summary": "Overflow", "aliases": ["CVE-1", "GHSA-1"]}],
            "groups": [{"ids": ["GHSA-1"]}]"#,
    );
    assert_eq!(
        read.titles(),
        ["GHSA-1 in demo 1.0.0 (a/package-lock.json)"]
    );
    assert_eq!(read.findings[0].description.as_deref(), Some("Overflow"));
}

#[test]
fn a_group_without_records_is_a_finding() {
    let read = package(r#""groups": [{"ids": ["GHSA-1"], "max_severity": "5.0"}]"#);
    assert_eq!(read.findings[0].grade.score, Some(5.0));
}

#[test]
fn a_second_database_does_not_change_the_identity() {
    let before = one(r#", "aliases": ["CVE-2024-1"]"#, "");
    let after = package(
        r#""vulnerabilities": [{"id": "GHSA-1"}, {"id": "OSV-1"}],
            "groups": [{"ids": ["GHSA-1", "OSV-1"], "aliases": ["CVE-2024-1", "GHSA-1", "OSV-1"]}]"#,
    );
    assert_eq!(before.identity, after.findings[0].identity);
}

#[test]
fn details_are_without_markdown_and_may_be_absent() {
    let read = valid("2.3-groups.json");
    let description = read.findings[0].description.as_deref().unwrap();
    assert!(description.starts_with("Impact\nUnix-like operating systems may segfault"));
    let short = one("", r#", "summary": "One line""#);
    assert_eq!(short.description.as_deref(), Some("One line"));
}

#[test]
fn a_source_after_its_packages_is_read() {
    let read = valid("2.5-image.json");
    let package = place(&read.findings[0]);
    assert_eq!(package.path.as_deref(), Some("/var/lib/dpkg/status"));
}

#[test]
fn progress_before_the_report_is_skipped() {
    let read = valid("2.3-log-lines.txt");
    assert_eq!(read.titles().len(), 1);
}

#[test]
fn a_clean_report_is_complete() {
    let read = valid("2.4-clean.json");
    assert!(read.findings.is_empty() && read.completeness.is_complete());
}

#[test]
fn results_alone_are_a_report_only_if_the_source_is_named() {
    let sample = fixtures::sample("osv-scanner/invalid/results-alone.json");
    let options = Options::default();
    let report = Report::new(&sample.bytes, &options.limits).unwrap();
    let error = Registry::new(SOURCES).choose(&report).unwrap_err();
    assert_eq!(error.kind(), ReportErrorKind::Unrecognized);
    assert_eq!(Json.findings(&report, &options).unwrap().count(), 0);
}

#[test]
fn unusable_entries_leave_the_others_readable() {
    let read = read(&fixtures::sample("osv-scanner/invalid/unusable-entries.json").bytes).unwrap();
    assert_eq!(
        read.titles(),
        [
            "GHSA-loda-shxx-0002 in lodash 4.17.20 (shop/package-lock.json)",
            "Odd"
        ]
    );
    assert_eq!(
        read.notes,
        [
            "skipped a group of `lodash` without an id",
            "skipped a vulnerability of `lodash` without an id",
            "unknown severity of a detector `9`"
        ]
    );
    assert_eq!(read.errors.len(), 5);
    assert!(!read.completeness.is_complete());
}

#[test]
fn documents_that_are_mistaken_for_a_report_are_refused_with_a_hint() {
    for (name, hint) in [
        ("custom-lock-file", "-L osv-scanner:FILE"),
        ("service-answer", "an answer of the OSV service"),
        ("record", "a record of the OSV database"),
        ("table", "--format json"),
        ("no-packages", "--format json"),
    ] {
        let sample = fixtures::sample(&format!("osv-scanner/invalid/{name}.json"));
        let options = Options::default();
        let report = Report::new(&sample.bytes, &options.limits).unwrap();
        let error = Registry::new(SOURCES).choose(&report).unwrap_err();
        assert!(error.to_string().contains(hint), "{error}");
    }
}
