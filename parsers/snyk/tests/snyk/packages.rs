//! Issues of packages.

use finding_source::{CvssVersion, FindingStatus, Kind, Location};

use crate::read::{fact, issue, package, part, project, read, valid};

#[test]
fn entries_on_several_paths_are_one_finding() {
    let read = valid("1.1294-npm.json");
    assert_eq!(
        read.titles(),
        [
            "Prototype Pollution (CVE-2024-90001) in merge-left 1.4.0 (package-lock.json)",
            "Malicious Package (SNYK-JS-PAD-900002) in @acme/pad 0.1.0 (package-lock.json)",
            "Prototype Pollution (CVE-2024-90001) in merge-left 0.9.0 (package-lock.json)",
            "GPL-3.0 license in editor-like 5.0.4 (package-lock.json)",
        ]
    );
    let finding = &read.findings[0];
    assert_eq!(fact(finding, "Paths"), Some("2"));
    assert_eq!(
        fact(finding, "Path-2"),
        Some("shop@1.0.0 > router-like@2.0.0 > merge-left@1.4.0")
    );
    let advice = finding.remediation.as_ref().unwrap().text.as_deref();
    assert_eq!(
        advice,
        Some(
            "Update merge-left to 1.4.2 or later. \
            Direct dependencies with the fix: express-like@4.2.0, router-like@2.1.0."
        )
    );
    assert_eq!(read.partial(), None);
}

/// Each path repeats the description, and a report may have thousands of them.
#[test]
fn repeated_descriptions_and_paths_are_kept_once() {
    let description = format!(r#", "description": "{}""#, "word ".repeat(2_000));
    let issues: Vec<String> = (0..1_000)
        .map(|at| {
            issue(&format!(
                r#", "from": ["shop@1", "p{at}@1", "a@1.0.0"]{description}"#
            ))
        })
        .collect();
    let read = project(&issues.join(","), "");
    assert_eq!(read.titles().len(), 1);
    let finding = &read.findings[0];
    assert_eq!(fact(finding, "Paths"), Some("1000"));
    assert_eq!(fact(finding, "Path-10"), Some("shop@1 > p9@1 > a@1.0.0"));
    let shown = finding
        .facts
        .iter()
        .filter(|(name, _)| name.starts_with("Path-"));
    assert_eq!(shown.count(), 9);
}

#[test]
fn the_advisory_has_the_names_ratings_and_versions() {
    let read = valid("1.1294-npm.json");
    let finding = &read.findings[0];
    assert_eq!(finding.cwes, [1321]);
    let advisory = &finding.advisories[0];
    assert_eq!(
        advisory.aliases,
        [
            "CVE-2024-90001",
            "GHSA-aaaa-bbbb-cccc",
            "npm:merge-left:20180130"
        ]
    );
    let ratings: Vec<_> = advisory
        .ratings
        .iter()
        .map(|rating| {
            (
                rating.version,
                rating.score,
                rating.source.as_deref(),
                rating.primary,
            )
        })
        .collect();
    assert_eq!(
        ratings,
        [
            (Some(CvssVersion::V4), Some(6.9), Some("Snyk"), true),
            (Some(CvssVersion::V31), Some(9.8), Some("NVD"), false),
        ]
    );
    assert_eq!(advisory.affected.as_deref(), Some("<2.0.0"));
    assert_eq!(advisory.fixed_in.as_deref(), Some("1.4.2, 2.0.1"));
    assert_eq!(
        finding.description.as_deref(),
        Some(
            "merge-left merges objects.\n\nAffected versions of this package are vulnerable to \
            Prototype Pollution through `merge`."
        )
    );
    let page = "https://security.snyk.io/vuln/SNYK-JS-MERGELEFT-900001";
    assert_eq!(finding.rule.url.as_deref(), Some(page));
}

#[test]
fn numbers_in_strings_and_false_in_lists_are_read() {
    let read = valid("1.1294-npm.json");
    assert_eq!(read.findings[0].advisories[0].epss, Some(0.0047));
    let one = project(
        &issue(r#", "semver": {"vulnerable": "<2"}, "upgradePath": false"#),
        "",
    );
    let list = project(&issue(r#", "semver": {"vulnerable": ["<2"]}"#), "");
    for read in [one, list] {
        let affected = read.findings[0].advisories[0].affected.as_deref();
        assert_eq!(affected, Some("<2"));
        assert_eq!(read.findings[0].remediation, None);
    }
}

#[test]
fn the_severity_is_that_of_the_policy() {
    let word = |more: &str| {
        let read = project(&issue(more), "");
        read.findings[0].grade.word.as_deref().map(str::to_owned)
    };
    for (more, expected) in [
        (r#", "severity": "low", "cvssScore": 9.8"#, Some("low")),
        (
            r#", "severity": "high", "severityWithCritical": "critical""#,
            Some("critical"),
        ),
        (
            r#", "severity": "low", "severityWithCritical": "critical""#,
            Some("low"),
        ),
        (
            r#", "severity": "high", "malicious": true"#,
            Some("critical"),
        ),
        (
            r#", "severity": "low", "originalSeverity": "critical", "malicious": true"#,
            Some("low"),
        ),
        (r#", "cvssScore": 9.8"#, None),
    ] {
        assert_eq!(word(more).as_deref(), expected, "{more}");
    }
}

#[test]
fn filtered_issues_are_findings_with_their_status() {
    let read = valid("1.1294-filtered.json");
    let suppressed = FindingStatus::Suppressed {
        reason: Some("will check again; temporary-ignore; until 2100-01-01T00:00:00.000Z".into()),
    };
    let statuses: Vec<_> = read
        .findings
        .iter()
        .map(|finding| &finding.status)
        .collect();
    assert_eq!(
        statuses,
        [
            &FindingStatus::Open,
            &suppressed,
            &FindingStatus::FalsePositive,
            &FindingStatus::Fixed
        ]
    );
    let reason = fact(&read.findings[2], "IgnoreReason");
    assert_eq!(reason, Some("the function is not called; not-vulnerable"));
}

#[test]
fn an_issue_that_is_ignored_on_one_path_only_is_open() {
    let read = valid("1.1294-filtered.json");
    let finding = &read.findings[0];
    assert_eq!(finding.status, FindingStatus::Open);
    assert_eq!(fact(finding, "IgnoredPaths"), Some("1"));
    let ignored_first = r#"{"filtered": {"ignore": [{"id": "SNYK-JS-A-1", "name": "a", "from": ["s", "b", "a@1"]}]},
        "ok": false, "vulnerabilities": [{"id": "SNYK-JS-A-1", "name": "a", "from": ["s", "a@1"]}],
        "packageManager": "npm"}"#;
    let read = crate::read::read(ignored_first.as_bytes()).unwrap();
    let statuses: Vec<_> = read
        .findings
        .iter()
        .map(|finding| &finding.status)
        .collect();
    assert_eq!(statuses, [&FindingStatus::Open]);
    assert_eq!(fact(&read.findings[0], "Path"), Some("s > a@1"));
}

#[test]
fn license_issues_are_not_vulnerabilities() {
    let read = valid("1.1294-npm.json");
    let license = &read.findings[3];
    assert_eq!(license.kind, Kind::Quality);
    assert!(license.advisories.is_empty());
    assert_eq!(fact(license, "License"), Some("GPL-3.0"));
    let advice = license.remediation.as_ref().unwrap().text.as_deref();
    assert_eq!(advice, Some("Ask the legal team before you ship this."));
    let others = read.findings[..3].iter();
    assert!(
        others
            .clone()
            .all(|finding| finding.kind == Kind::Dependency)
    );
}

#[test]
fn installed_versions_and_binary_packages_are_separate_findings() {
    let read = valid("1.1294-npm.json");
    let versions: Vec<_> = [0, 2]
        .map(|at| package(&read.findings[at]).version.as_deref().unwrap())
        .to_vec();
    assert_eq!(versions, ["1.4.0", "0.9.0"]);
    let read = valid("1.1064-container.json");
    let names: Vec<_> = read.findings[..2]
        .iter()
        .map(|f| &*package(f).name)
        .collect();
    assert_eq!(names, ["musl-like/musl-like-utils", "musl-like/musl-like"]);
}

#[test]
fn a_package_of_a_distribution_has_the_url_of_the_binary_package() {
    let read = valid("1.1064-container.json");
    let package = package(&read.findings[0]);
    assert_eq!(
        package.purl.as_deref(),
        Some("pkg:apk/alpine/musl-like-utils@1.2.4-r2")
    );
    assert_eq!(package.fixed_in.as_deref(), Some("1.2.4-r3"));
}

#[test]
fn package_urls_have_the_type_of_the_package_manager() {
    for (manager, name, expected) in [
        ("npm", "@acme/pad", Some("pkg:npm/%40acme/pad@1")),
        (
            "gradle",
            "org.acme:codec",
            Some("pkg:maven/org.acme/codec@1"),
        ),
        ("poetry", "pad", Some("pkg:pypi/pad@1")),
        ("rubygems", "pad", Some("pkg:gem/pad@1")),
        (
            "gomodules",
            "github.com/acme/pad",
            Some("pkg:golang/github.com/acme/pad@v1"),
        ),
        ("gomodules", "std", Some("pkg:golang/std@1")),
        ("rhel:9", "pad/pad-libs", Some("pkg:rpm/redhat/pad-libs@1")),
        ("debian:12", "pad", Some("pkg:deb/debian/pad@1")),
        ("linux", "pad/pad", None),
        ("npm", "a b", None),
    ] {
        let text = format!(
            r#"{{"id": "SNYK-1", "name": "{name}", "version": "1", "packageManager": "{manager}"}}"#
        );
        let read = project(&text, "");
        assert_eq!(
            package(&read.findings[0]).purl.as_deref(),
            expected,
            "{manager}"
        );
    }
}

#[test]
fn applications_and_programs_in_an_image_are_read() {
    let read = valid("1.1064-container.json");
    assert_eq!(
        read.titles()[2..],
        [
            "HTTP Request Smuggling (CVE-2024-90004) in node 18.20.0",
            "Prototype Pollution (CVE-2024-90001) in merge-left 1.4.0 (app/package.json)",
        ]
    );
    for finding in &read.findings {
        let Location::Image(image) = &finding.locations[1] else {
            panic!("{:?}", finding.locations);
        };
        assert_eq!(image.name, "registry.example/acme/shop:1.4.2");
        assert_eq!(part(finding, "image"), Some("registry.example/acme/shop"));
    }
}

#[test]
fn applications_may_come_before_the_packages_of_the_image() {
    let read = read(
        br#"{"applications": [{"vulnerabilities": [{"id": "SNYK-JS-B-1", "name": "b", "version": "1"}], "ok": false,
        "packageManager": "npm", "targetFile": "/app/package.json"}], "vulnerabilities": [{"id": "SNYK-DEBIAN12-A-1",
        "name": "a/a", "version": "1", "from": ["docker-image|shop@1", "a/a@1"]}], "ok": false, "packageManager": "deb"}"#,
    )
    .unwrap();
    let places: Vec<_> = read
        .findings
        .iter()
        .map(|finding| {
            (
                &*package(finding).name,
                part(finding, "file"),
                part(finding, "image"),
            )
        })
        .collect();
    assert_eq!(
        places,
        [
            ("b", Some("app/package.json"), Some("shop")),
            ("a/a", None, Some("shop")),
        ]
    );
}

#[test]
fn a_program_that_is_also_in_the_list_is_one_finding() {
    let read = read(
        br#"{"ok": false, "packageManager": "deb", "vulnerabilities": [{"id": "SNYK-UPSTREAM-NODE-1", "name": "node",
        "version": "1", "from": ["Upstream", "node@1"]}], "docker": {"binariesVulns": {"issuesData":
        {"SNYK-UPSTREAM-NODE-1": {"id": "SNYK-UPSTREAM-NODE-1"}}, "affectedPkgs": {"node@1": {"pkg": {"name": "node",
        "version": "1"}, "issues": {"SNYK-UPSTREAM-NODE-1": {"issueId": "SNYK-UPSTREAM-NODE-1"}}}}}}}"#,
    )
    .unwrap();
    assert_eq!(read.titles().len(), 1);
}

#[test]
fn what_is_ignored_of_the_programs_in_an_image_is_reported_once_with_its_place() {
    let read = read(
        br#"{"ok": false, "packageManager": "deb", "vulnerabilities": [], "docker": {"binariesVulns": {"affectedPkgs":
        {"node@1": {"pkg": {"name": "node", "version": 2}, "issues": {"SNYK-1": {}, "SNYK-2": {}}}, "java@1": {"issues":
        {"SNYK-1": {}}}, "perl@1": 7}, "issuesData": {"SNYK-1": {"title": "A", "semver": 3}, "SNYK-2": [],
        "SNYK-3": {"severity": {}}}}}}"#,
    )
    .unwrap();
    assert_eq!(
        read.titles(),
        [
            "A (SNYK-1) in node 2",
            "SNYK-2 in node 2",
            "A (SNYK-1) in java 1"
        ]
    );
    let begins = |text: &str, begin: &str| text.starts_with(begin);
    let place = "docker.binariesVulns.issuesData.SNYK-1.semver";
    assert!(begins(&read.notes[0], "ignored `semver`") && read.notes[0].ends_with(place));
    assert!(begins(
        &read.notes[1],
        "ignored `issuesData`: expected an object"
    ));
    assert!(begins(&read.notes[2], "ignored `severity`"));
    assert_eq!(read.notes.len(), 3, "{:?}", read.notes);
    let error = &read.errors[0];
    assert!(
        begins(error, "expected an object, found a number"),
        "{error}"
    );
    assert_eq!(read.errors.len(), 1);
}

#[test]
fn grouped_paths_are_shared_out_to_their_packages() {
    let one = valid("1.1064-container.json");
    let grouped = valid("1.1064-container-grouped.json");
    let paths = |read: &crate::read::Read| {
        let mut paths: Vec<_> = read
            .findings
            .iter()
            .map(|finding| {
                let name = package(finding).name.to_string();
                let path = |name| fact(finding, name).map(str::to_owned);
                (name, path("Paths"), path("Path"), path("Path-2"))
            })
            .collect();
        paths.sort();
        paths
    };
    assert_eq!(paths(&one), paths(&grouped));
}

#[test]
fn a_grouped_name_without_a_path_is_a_finding() {
    let read = project(
        r#"{"id": "SNYK-JS-A-1", "name": ["a", "b"], "version": "1", "from": [["shop@1", "a@1"]]}"#,
        "",
    );
    let packages: Vec<_> = read
        .findings
        .iter()
        .map(|finding| (&*package(finding).name, package(finding).version.as_deref()))
        .collect();
    assert_eq!(packages, [("a", Some("1")), ("b", None)]);
}

#[test]
fn the_version_may_be_in_the_path_alone() {
    for (more, version) in [
        (r#""from": ["shop@1", "a@1.0"]"#, Some("1.0")),
        (
            r#""version": "2.0", "from": ["shop@1", "a@1.0"]"#,
            Some("2.0"),
        ),
        (r#""from": ["shop@1", "b@1.0"]"#, None),
    ] {
        let text = format!(r#"{{"id": "SNYK-JS-A-1", "name": "a", {more}}}"#);
        let read = project(&text, "");
        assert_eq!(
            package(&read.findings[0]).version.as_deref(),
            version,
            "{more}"
        );
    }
}

#[test]
fn the_name_of_a_scope_is_not_a_version() {
    for (end, expected) in [
        ("@acme/pad@1.0", ("@acme/pad", Some("1.0"))),
        ("@acme/pad", ("@acme/pad", None)),
        ("pad@*", ("pad", None)),
    ] {
        let text = format!(r#"{{"id": "SNYK-JS-A-1", "from": ["shop@1", "{end}"]}}"#);
        let read = project(&text, "");
        let package = package(&read.findings[0]);
        assert_eq!((&*package.name, package.version.as_deref()), expected);
    }
}

#[test]
fn internal_names_do_not_leave_the_report() {
    let internal = [
        "/home/ci",
        "acme-internal",
        "registry.internal",
        "Mara",
        "mara",
        "C:\\",
    ];
    for sample in fixtures::samples("snyk/valid") {
        let read = read(&sample.bytes).unwrap();
        let text = format!("{:?} {:?}", read.findings, read.notes);
        for name in internal {
            assert!(!text.contains(name), "{} in {}", name, sample.name);
        }
    }
}
