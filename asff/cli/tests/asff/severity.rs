//! `asff severity`, and policies.

use crate::support::{PHPSTAN, ZAP, asff, convert, directory, file, text};

#[test]
fn words_scores_and_vectors_are_graded_one_per_line() {
    let output = asff(&[
        "severity",
        "--tool",
        "zap",
        "Medium",
        "7.5",
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
        "8.95",
    ]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        text(&output.stdout),
        "Medium\t40\tMEDIUM\n7.5\t75\tHIGH\nCVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H\t98\tCRITICAL\n8.95\t89\tHIGH\n"
    );
    let output = asff(&["severity", "CVSS:3.1/AV:N", "-1", "98", "hoch"]);
    assert_eq!(output.status.code(), Some(2));
    let lines = text(&output.stdout);
    assert_eq!(lines.lines().count(), 4);
    assert!(
        lines
            .lines()
            .all(|line| line.split('\t').nth(1) == Some("-")),
        "{lines}"
    );
}

#[test]
fn the_published_numbers_of_the_aws_sample_are_a_policy() {
    let directory = directory("aws-blog");
    let normalized = |report: &str| -> Vec<u64> {
        let (code, findings, _) = convert(&["--policy", "aws-blog", report]);
        assert_eq!(code, Some(0));
        findings
            .iter()
            .map(|f| f["Severity"]["Normalized"].as_u64().unwrap())
            .collect()
    };
    assert_eq!(normalized(&file(&directory, "p.json", PHPSTAN)), [30, 60]);
    assert_eq!(normalized(&file(&directory, "z.json", ZAP))[..1], [60]);
}

#[test]
fn a_policy_file_decides_and_an_invalid_one_is_an_error_with_its_line() {
    let directory = directory("policy");
    let report = file(&directory, "r.json", PHPSTAN);
    let policy = file(
        &directory,
        "policy.toml",
        "[[rules]]\nname = \"ours\"\ntool = \"phpstan\"\nset = \"CRITICAL\"\n[[rules]]\nname = \"idle\"\ntool = \"zap\"\nset = \"LOW\"\n",
    );
    let (code, findings, errors) = convert(&["--policy", &policy, &report]);
    assert_eq!(code, Some(0), "{errors}");
    assert!(
        findings
            .iter()
            .all(|f| f["Severity"]["Label"] == "CRITICAL"),
        "{findings:?}"
    );
    assert!(
        errors.contains("\"idle\" applied to no finding"),
        "{errors}"
    );
    assert!(!errors.contains("\"ours\""), "{errors}");
    assert!(!errors.contains("unknown tool"), "{errors}");
    let misspelt = file(
        &directory,
        "misspelt.toml",
        "[words.phpstna]\nerror = \"LOW\"\n[[rules]]\ntool = [\"zapp\", \"acme-scan\"]\nset = \"LOW\"\n",
    );
    let (code, _, errors) = convert(&["--policy", &misspelt, &report]);
    assert_eq!(code, Some(0), "{errors}");
    assert!(
        errors.contains("policy: unknown tool phpstna; did you mean phpstan?\n"),
        "{errors}"
    );
    assert!(
        errors.contains("policy: unknown tool zapp; did you mean zap?\n"),
        "{errors}"
    );
    assert!(!errors.contains("acme-scan"), "{errors}");
    let wrong = file(&directory, "wrong.toml", "[[rules]]\nseverity = \"HIGH\"\n");
    let output = asff(&["summary", "--policy", &wrong, &report]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("line 2"),
        "{}",
        text(&output.stderr)
    );
}
