//! Failed audits, incomplete reports, and documents that are not reports.

use finding_parsers::SOURCES;
use finding_source::{Options, Registry, Report};

use crate::read::{identities, npm_7, read, text, valid};

#[test]
fn a_failed_audit_is_never_clean() {
    for (name, reason) in [
        (
            "npm-11-no-lockfile.json",
            "the audit failed: ENOLOCK: This command requires an existing lockfile.",
        ),
        (
            "npm-11-refused.json",
            "the audit failed: 405 Method Not Allowed - POST https://registry.example/-/npm/v1/security/advisories/bulk",
        ),
        (
            "pnpm-9-no-lockfile.json",
            "the audit failed: ERR_PNPM_AUDIT_NO_LOCKFILE: No pnpm-lock.yaml found: Cannot audit a project without a lockfile",
        ),
        (
            "npm-10-report-then-error.json",
            "the audit failed: EAUDITNOPJSON: No package.json found",
        ),
        (
            "yarn-1-failed.json",
            "the audit failed: An unexpected error occurred: \"https://registry.example/-/npm/v1/security/audits: connect ECONNREFUSED 192.0.2.1:80\".",
        ),
    ] {
        let read = valid(name);
        assert!(read.findings.is_empty(), "{name}");
        assert_eq!(read.partial().unwrap(), reason, "{name}");
    }
}

#[test]
fn lines_before_a_failure_are_findings() {
    let read = valid("yarn-1-failed-later.json");
    assert_eq!(identities(&read), ["templates npm:1324"]);
    let reason = "the audit failed: An unexpected error occurred: \"socket hang up\".";
    assert_eq!(read.partial().unwrap(), reason);
}

#[test]
fn headers_and_body_of_a_refused_request_are_not_repeated() {
    let read = valid("npm-11-refused.json");
    let all = format!("{:?} {:?}", read.notes, read.completeness);
    assert!(
        !all.contains("not-for") && !all.contains("not for"),
        "{all}"
    );
}

#[test]
fn omitted_advisories_make_a_report_partial() {
    let read = valid("pnpm-8-workspace.json");
    assert_eq!(read.partial().unwrap(), "the report leaves advisories out");
    assert_eq!(
        read.notes,
        ["the report counts 3 vulnerabilities and lists 1"]
    );
}

#[test]
fn totals_of_paths_omit_nothing() {
    let read = text(
        r#"{"advisories": {"1": {"module_name": "a", "id": 1, "findings": [{"version": "1", "paths": [".>a", ".>b>a"]}]}}, "metadata": {"vulnerabilities": {"high": 2}}}"#,
    );
    assert_eq!(read.partial(), None);
}

#[test]
fn lines_of_yarn_1_need_their_summary() {
    let lines = fixtures::sample("npm-audit/valid/yarn-1-shop.json").bytes;
    let lines = String::from_utf8(lines).unwrap();
    let cut: Vec<&str> = lines
        .lines()
        .filter(|line| !line.contains("auditSummary"))
        .collect();
    assert_eq!(
        text(&cut.join("\n")).partial().unwrap(),
        "the summary of yarn audit is missing"
    );
    // `--level` leaves lines out.
    let fewer: Vec<&str> = lines
        .lines()
        .filter(|line| !line.contains("1324"))
        .collect();
    assert_eq!(
        text(&fewer.join("\n")).partial().unwrap(),
        "the report leaves advisories out"
    );
}

#[test]
fn lines_between_text_and_with_other_line_ends_are_read() {
    let read = valid("yarn-1-text-lines.txt");
    assert_eq!(identities(&read), ["templates npm:1324"]);
    assert!(read.completeness.is_complete());
}

#[test]
fn no_lock_file_is_not_clean() {
    assert_eq!(
        valid("yarn-1-no-lockfile.json").partial().unwrap(),
        "yarn found no lock file"
    );
}

#[test]
fn an_audit_that_looked_at_no_package_is_not_clean() {
    let npm = |total| {
        format!(
            r#"{{"auditReportVersion": 2, "vulnerabilities": {{}}, "metadata": {{"vulnerabilities": {{"total": 0}},
            "dependencies": {{"prod": 1, "dev": 0, "total": {total}}}}}}}"#
        )
    };
    let pnpm = |total| {
        format!(
            r#"{{"actions": [], "muted": [], "advisories": {{}}, "metadata": {{"vulnerabilities": {{"high": 0}}, "dependencies": 0,
            "totalDependencies": {total}}}}}"#
        )
    };
    let yarn = |total| {
        format!(
            r#"{{"type": "auditSummary", "data": {{"vulnerabilities": {{"high": 0}}, "dependencies": 0,
            "totalDependencies": {total}}}}}"#
        )
    };
    for report in [npm, pnpm, yarn] as [fn(u8) -> String; 3] {
        let (nothing, one) = (report(0), report(1));
        let why = Some("the audit looked at no package");
        assert_eq!(text(&nothing).partial(), why, "{nothing}");
        assert_eq!(text(&one).partial(), None, "{one}");
    }
    // A workspace without dependencies is one of several.
    let both = npm(0) + &npm(7);
    assert_eq!(text(&both).partial(), None);
    let twice = npm(0) + &npm(0);
    assert_eq!(
        text(&twice).partial(),
        Some("the audit looked at no package")
    );
}

#[test]
fn a_report_without_totals_is_clean_only_if_it_has_entries() {
    let read = text(r#"{"auditReportVersion": 2, "vulnerabilities": {}}"#);
    assert_eq!(
        read.partial().unwrap(),
        "the report has neither entries nor totals"
    );
    let read = text(r#"{"auditReportVersion": 2, "vulnerabilities": null}"#);
    assert_eq!(
        read.partial().unwrap(),
        "the report has no result of an audit"
    );
    let read = npm_7(r#""a": {"name": "a", "via": ["b"]}, "b": {"via": ["a"]}"#);
    assert_eq!(read.partial(), None);
}

#[test]
fn a_vulnerable_package_that_is_missing_makes_a_report_partial() {
    let read = npm_7(r#""a": {"name": "a", "via": ["b"]}"#);
    assert_eq!(
        read.partial().unwrap(),
        "a vulnerable package is not in the report"
    );
    assert_eq!(
        read.notes,
        ["packages depend on `b`, which is not in the report"]
    );
}

#[test]
fn a_line_without_its_data_makes_a_report_partial() {
    let read = text(r#"{"type": "auditAdvisory", "data": {}}"#);
    assert_eq!(
        read.partial().unwrap(),
        "a line of the report is not complete"
    );
}

#[test]
fn unusable_entries_leave_the_others_readable() {
    let read = read(&fixtures::sample("npm-audit/invalid/unusable-entries.json").bytes).unwrap();
    assert_eq!(identities(&read), ["tar-fork npm:1097493"]);
    assert_eq!(
        read.errors,
        [
            "expected an object, found a number at line 4, column 15 (byte 66), vulnerabilities.number",
            "an advisory without a number, an address and a title at line 5, column 17 (byte 85), vulnerabilities.nameless",
            "a package without advisories and without vulnerable dependencies in `via` at line 7, column 14 (byte 388), vulnerabilities.plain"
        ]
    );
    for name in [
        "`cwe`",
        "`nodes`",
        "`fixAvailable`",
        "`via`",
        "unknown severity `severe`",
    ] {
        assert!(
            read.notes.iter().any(|note| note.contains(name)),
            "{name}: {:?}",
            read.notes
        );
    }
    assert!(!read.completeness.is_complete());
}

#[test]
fn look_alikes_are_refused_with_a_hint() {
    for (name, hint) in [
        ("bun-audit.json", "npm audit --json"),
        ("lock-file.json", "npm audit --json"),
        ("npm-install.json", "npm audit --json"),
        ("npm-ls.json", "npm audit --json"),
        ("npm-outdated.json", "npm audit --json"),
        ("only-a-count.txt", "npm audit --json"),
        ("signatures.json", "npm audit --json"),
        ("table.txt", "npm audit --json"),
        ("yarn-table.txt", "yarn audit --json"),
        ("composer-audit.json", "no known report"),
        ("empty-object.json", "no known report"),
        ("null.json", "no known report"),
        ("page.html", "npm audit --json"),
    ] {
        let bytes = fixtures::sample(&format!("npm-audit/invalid/{name}")).bytes;
        let options = Options::default();
        let report = Report::new(&bytes, &options.limits).unwrap();
        let error = Registry::new(SOURCES).choose(&report).unwrap_err();
        assert!(error.to_string().contains(hint), "{name}: {error}");
    }
}
