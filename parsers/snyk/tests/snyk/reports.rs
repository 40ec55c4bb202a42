//! Complete reports of every form.

use finding_source::{FindingStatus, Kind, Location};

use crate::read::{fact, issue, package, part, project, read, valid};

#[test]
fn an_object_an_array_of_one_and_an_array_with_errors_are_read() {
    let issue = issue("");
    let object =
        format!(r#"{{"vulnerabilities": [{issue}], "ok": false, "packageManager": "npm"}}"#);
    let error = r#"{"ok": false, "error": "Failed to get dependencies", "path": "web"}"#;
    for (text, partial) in [
        (object.clone(), false),
        (format!("[{object}]"), false),
        (format!("[{object}, {error}]"), true),
        (format!("[{error}, {object}]"), true),
    ] {
        let read = read(text.as_bytes()).unwrap();
        assert_eq!(read.titles(), ["A (SNYK-JS-A-1) in a 1.0.0"], "{text}");
        assert_eq!(read.partial().is_some(), partial, "{text}");
    }
}

#[test]
fn a_project_that_was_not_tested_makes_the_report_partial() {
    let read = valid("1.1230-all-projects.json");
    assert_eq!(read.partial(), Some("Snyk could not test a project"));
    assert!(
        read.notes[0].starts_with("Snyk could not test `web`: Missing node_modules folder"),
        "{:?}",
        read.notes
    );
    let whole =
        crate::read::read(&fixtures::sample("snyk/valid/1.1294-not-tested.json").bytes).unwrap();
    assert!(whole.findings.is_empty());
    assert_eq!(whole.partial(), Some("Snyk could not test a project"));
    assert!(!whole.notes[0].contains("/home/ci"), "{:?}", whole.notes);
}

/// The errors of Maven, Gradle and pip quote the output of a program.
#[test]
fn a_project_that_failed_with_a_long_error_is_a_report() {
    let error = "Child process failed: ".repeat(20);
    for (text, certain) in [
        (
            format!(r#"{{"ok": false, "error": "{error}", "path": "."}}"#),
            true,
        ),
        (
            format!(r#"[{{"ok": false, "error": "{error}", "path": "."}}]"#),
            true,
        ),
        (
            format!(r#"{{"ok": true, "error": "{error}", "path": "."}}"#),
            false,
        ),
    ] {
        let read = read(text.as_bytes());
        assert_eq!(read.is_ok(), certain, "{text}");
        let Ok(read) = read else { continue };
        assert_eq!(read.partial(), Some("Snyk could not test a project"));
        let begin = "Snyk could not test `.`: Child process failed";
        assert!(read.notes[0].starts_with(begin), "{:?}", read.notes);
    }
}

#[test]
fn a_project_that_failed_is_not_one_of_others_that_were_found() {
    let error = r#"{"ok": false, "error": "Authentication failed", "path": "."}"#;
    let found = r#"{"ok": false, "error": "No file", "path": ".", "foundProjectCount": 2}"#;
    let failed = "Snyk could not test `.`: Authentication failed";
    let other = "Snyk could not test `.`: No file";
    let missing = "Snyk found 2 more projects that it did not test: use `--all-projects`";
    for (text, notes) in [
        (error.to_owned(), vec![failed]),
        (format!("[{error}]"), vec![failed]),
        (found.to_owned(), vec![other, missing]),
    ] {
        assert_eq!(read(text.as_bytes()).unwrap().notes, notes, "{text}");
    }
}

#[test]
fn projects_of_one_name_differ_by_their_files() {
    let read = valid("1.1230-all-projects.json");
    let files: Vec<_> = read
        .findings
        .iter()
        .map(|finding| {
            (
                part(finding, "file").unwrap(),
                finding.identity.occurrence(),
            )
        })
        .collect();
    assert_eq!(files, [("pom.xml", 0), ("api/pom.xml", 0)]);
}

#[test]
fn a_project_without_a_file_has_its_name() {
    let read = project(
        &issue(""),
        r#", "projectName": "shop", "path": "/home/mara/shop""#,
    );
    assert_eq!(part(&read.findings[0], "project"), Some("shop"));
    assert_eq!(part(&read.findings[0], "file"), None);
}

#[test]
fn the_version_and_the_file_are_those_of_the_members_that_exist() {
    let read = project(
        &issue(r#", "packageVersion": "9", "filePath": "wrong""#),
        r#", "targetFile": "obj/project.assets.json""#,
    );
    let package = package(&read.findings[0]);
    assert_eq!(package.version.as_deref(), Some("1.0.0"));
    assert_eq!(package.path.as_deref(), Some("obj/project.assets.json"));
}

#[test]
fn a_report_of_powershell_in_utf_16_is_read() {
    let read = valid("1.1294-utf-16.json");
    assert_eq!(read.notes, ["transcoded from UTF-16"]);
    assert_eq!(read.titles().len(), 1);
}

#[test]
fn reports_before_projects_are_read() {
    let read = valid("1.30-before-projects.json");
    assert_eq!(
        read.titles(),
        [
            "Regular Expression Denial of Service (npm:match-like:20160620) in match-like 3.0.0",
            "Cross-site Scripting (npm:page-like:20160101) in page-like",
        ]
    );
    let affected = read.findings[0].advisories[0].affected.as_deref();
    assert_eq!(affected, Some("<=3.0.1"));
    assert_eq!(read.findings[1].grade.word.as_deref(), Some("critical"));
}

#[test]
fn log_lines_two_reports_and_undefined_are_read() {
    let read = valid("1.1294-log-lines.txt");
    let files: Vec<_> = read
        .findings
        .iter()
        .map(|finding| part(finding, "file"))
        .collect();
    assert_eq!(
        files,
        [Some("package-lock.json"), Some("web/package-lock.json")]
    );
}

#[test]
fn misconfigurations_are_read_and_their_empty_list_of_vulnerabilities_means_nothing() {
    let read = valid("1.1200-iac.json");
    let findings: Vec<_> = read
        .findings
        .iter()
        .map(|finding| {
            let line = match &finding.locations[0] {
                Location::File(file) => file.region.map(|region| region.start_line),
                other => panic!("{other:?}"),
            };
            (&*finding.rule.id, line, finding.status.is_open())
        })
        .collect();
    assert_eq!(
        findings,
        [
            ("SNYK-CC-90001", Some(5), true),
            ("SNYK-CC-90001", Some(19), true),
            ("SNYK-CC-90002", None, false),
        ]
    );
    let finding = &read.findings[0];
    assert_eq!(finding.kind, Kind::Configuration);
    assert_eq!(finding.identity.occurrence(), 0);
    assert_eq!(part(finding, "place"), Some("resource.aws_s3_bucket[a]"));
    assert_eq!(fact(finding, "ResourceType"), Some("aws_s3_bucket"));
    assert_eq!(
        read.findings[2].status,
        FindingStatus::Suppressed { reason: None }
    );
    // A file could not be parsed.
    assert_eq!(read.notes, ["Snyk could not test `broken.tf`"]);
    assert_eq!(read.partial(), Some("Snyk could not test a project"));
}

#[test]
fn missing_issues_make_the_report_partial() {
    for (more, why) in [
        (
            r#", "foundProjectCount": 2"#,
            "Snyk found projects that it did not test",
        ),
        (
            r#", "hasUnknownVersions": true"#,
            "Snyk does not know the versions of some packages",
        ),
        (
            r#", "severityThreshold": "high""#,
            "Snyk left out the issues below a severity",
        ),
        (
            r#", "uniqueCount": 2"#,
            "the report has fewer issues than it states",
        ),
    ] {
        assert_eq!(project(&issue(""), more).partial(), Some(why), "{more}");
    }
    for more in [
        r#", "foundProjectCount": 0"#,
        r#", "hasUnknownVersions": false"#,
        r#", "severityThreshold": "low""#,
        r#", "uniqueCount": 1"#,
    ] {
        assert_eq!(project(&issue(""), more).partial(), None, "{more}");
    }
}

#[test]
fn projects_that_were_tested_are_not_missing() {
    let one =
        r#"{"vulnerabilities": [], "ok": true, "packageManager": "npm", "foundProjectCount": 1}"#;
    let text = format!("[{one}, {one}]");
    assert_eq!(read(text.as_bytes()).unwrap().partial(), None);
}

#[test]
fn a_project_without_its_lists_is_not_clean() {
    let read = read(&fixtures::sample("snyk/valid/1.1294-without-lists.json").bytes).unwrap();
    assert_eq!(
        read.partial(),
        Some("a project with issues does not list them")
    );
    let without =
        br#"[{"vulnerabilities": [], "ok": true, "packageManager": "npm"}, {"ok": true}]"#;
    let read = crate::read::read(without).unwrap();
    assert_eq!(read.partial(), Some("a project has no list of issues"));
}

#[test]
fn a_test_that_looked_at_no_package_is_not_clean() {
    let empty =
        r#"{"vulnerabilities": [], "ok": true, "dependencyCount": 0, "packageManager": "npm"}"#;
    let other = empty.replace('0', "7");
    let why = Some("Snyk looked at no package");
    assert_eq!(read(empty.as_bytes()).unwrap().partial(), why);
    let twice = format!("[{empty}, {empty}]");
    assert_eq!(read(twice.as_bytes()).unwrap().partial(), why);
    // A project without dependencies is one of several.
    let both = format!("[{empty}, {other}]");
    assert_eq!(read(both.as_bytes()).unwrap().partial(), None);
    // Infrastructure as code has no packages.
    let code = empty.replace("\"ok\"", "\"infrastructureAsCodeIssues\": [], \"ok\"");
    assert_eq!(read(code.as_bytes()).unwrap().partial(), None);
}

#[test]
fn a_clean_report_is_complete() {
    let read = valid("1.1294-clean.json");
    assert_eq!((read.findings.len(), read.partial()), (0, None));
}

#[test]
fn unusable_entries_leave_the_others_readable() {
    let read = read(&fixtures::sample("snyk/invalid/unusable-entries.json").bytes).unwrap();
    assert_eq!(
        read.titles(),
        ["Prototype Pollution (SNYK-JS-PAD-900002) in pad 0.1.0 (package-lock.json)"]
    );
    let errors: Vec<_> = read
        .errors
        .iter()
        .map(|error| error.split(" at ").next().unwrap())
        .collect();
    assert_eq!(
        errors,
        [
            "an issue without an id",
            "expected an object, found a number",
            "an issue without the name of its package",
        ]
    );
    assert!(read.notes.contains(&"unknown severity `severe`".to_owned()));
}

#[test]
fn more_issues_than_the_limit_are_still_findings() {
    use finding_snyk::Json;
    use finding_source::{FindingSource, Limits, Options, Report};

    let issues = ["a", "b", "c"]
        .map(|name| format!(r#"{{"id": "SNYK-JS-A-1", "name": "{name}", "version": "1"}}"#));
    let text = format!(
        r#"{{"vulnerabilities": [{}], "ok": false, "packageManager": "npm"}}"#,
        issues.join(",")
    );
    let limits = Limits::default().with_joined(1);
    let report = Report::new(text.as_bytes(), &limits).unwrap();
    let options = Options::default().with_limits(limits);
    let mut findings = Json.findings(&report, &options).unwrap();
    assert_eq!(findings.by_ref().filter(Result::is_ok).count(), 3);
    let notes = findings.finish().notes;
    assert!(notes[0].text.starts_with("more issues than the limit"));
}

#[test]
fn issues_of_packages_without_a_package_manager_have_their_advisories() {
    let read = valid("unmanaged.json");
    assert_eq!(
        read.titles(),
        [
            "Out-of-bounds Write (CVE-2099-41001) in https://github.com|acme|libdemo 1.4.0",
            "Double Free (CVE-2099-41002) in https://github.com|acme|libdemo 1.4.0",
            // Its advisory is missing.
            "SNYK-UNMANAGED-LIBCODEC-2399003 in https://codec.example|libcodec 0.9"
        ]
    );
    assert_eq!(read.words(), [Some("high"), Some("medium"), None]);
    assert_eq!(
        package(&read.findings[0]).fixed_in.as_deref(),
        Some("1.4.2")
    );
    assert_eq!(read.partial(), None);
}

#[test]
fn issues_that_are_also_vulnerabilities_are_read_once() {
    let issue = r#"{"pkgName": "a", "pkgVersion": "1.0.0", "issueId": "SNYK-1"}"#;
    let vulnerability = r#"{"id": "SNYK-1", "packageName": "a", "version": "1.0.0"}"#;
    let text = format!(
        r#"[{{"issues": [{issue}], "issuesData": {{"SNYK-1": {{}}}}, "vulnerabilities": [{vulnerability}], "ok": false}}]"#
    );
    assert_eq!(read(text.as_bytes()).unwrap().findings.len(), 1);
}
