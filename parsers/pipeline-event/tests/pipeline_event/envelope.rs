//! The values of a message about the scan.

use crate::support::{PHPSTAN, event, read, sample, target, try_read, valid};

#[test]
fn ids_are_those_of_the_bare_report_with_the_same_target() {
    let target = target().with_repository("shop").with_branch("main");
    let mut compared = 0;
    for (message, bare) in [
        ("devsecops-cicd-zap.json", "zap/valid/2.16.1-german.json"),
        (
            "devsecops-cicd-phpstan.json",
            "phpstan/valid/2.1.33-traits.json",
        ),
        (
            "devsecops-cicd-sonarqube.json",
            "sonarqube/valid/9.9.8-issues-one-minified.json",
        ),
        (
            "devsecops-cicd-dependency-check.json",
            "dependency-check/valid/5.0.0-one.json",
        ),
        ("aws-cli-2-payload.txt", "zap/valid/2.16.1-german.json"),
        ("json-in-text.json", "phpstan/valid/2.1.33-traits.json"),
        ("xml-in-text.json", "zap/valid/2.5.0-no-merge.xml"),
        ("base64-in-text.json", "zap/valid/2.16.1-german.json"),
        ("eventbridge.json", "zap/valid/2.16.1-german.json"),
    ] {
        let message = sample(&format!("pipeline-event/valid/{message}"));
        let wrapped = try_read(&message, &target).unwrap();
        let plain = try_read(&sample(bare), &target).unwrap();
        assert_eq!(wrapped.ids(), plain.ids(), "{bare}");
        assert_eq!(wrapped.completeness, plain.completeness, "{bare}");
        assert_eq!(wrapped.source, plain.source, "{bare}");
        compared += plain.findings.len();
    }
    assert!(compared >= 15, "{compared}");
}

#[test]
fn the_message_fills_an_empty_target() {
    let message = sample("pipeline-event/valid/devsecops-cicd-phpstan.json");
    let stated = target()
        .with_repository("https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/shop")
        .with_branch("main");
    let bare = try_read(&sample("phpstan/valid/2.1.33-traits.json"), &stated).unwrap();
    let wrapped = read(&message);
    assert_eq!(wrapped.ids(), bare.ids());
    let fields = wrapped.findings[0].product_fields.clone().unwrap();
    for (name, value) in [
        ("asff/finding/branch", "main"),
        (
            "asff/finding/commit",
            "3f786850e387550fdab836ed7e6dc881de23001b",
        ),
        (
            "asff/finding/build-id",
            "shop-scan:0f4d2c1b-7a6e-4f3d-9b8c-1a2b3c4d5e6f",
        ),
    ] {
        assert_eq!(fields.get(name), Some(value));
    }
    assert_eq!(
        wrapped.findings[0]
            .last_observed_at
            .as_ref()
            .map(|t| t.as_str().to_owned()),
        Some("2026-01-02T03:00:00.123Z".to_owned())
    );
}

#[test]
fn values_of_the_caller_win() {
    let stated = target().with_repository("a").with_branch("b");
    let stated = stated.with_commit("c").with_build_id("d");
    let message = sample("pipeline-event/valid/devsecops-cicd-phpstan.json");
    let read = try_read(&message, &stated).unwrap();
    let fields = read.findings[0].product_fields.clone().unwrap();
    for (name, value) in [
        ("asff/finding/repository", "a"),
        ("asff/finding/branch", "b"),
        ("asff/finding/commit", "c"),
        ("asff/finding/build-id", "d"),
    ] {
        assert_eq!(fields.get(name), Some(value));
    }
}

#[test]
fn members_after_the_report_are_known_from_the_first_finding() {
    assert_eq!(
        valid("sorted-members.json").ids(),
        valid("devsecops-cicd-zap.json").ids()
    );
}

#[test]
fn the_artifact_of_a_pipeline_is_not_a_branch() {
    let read = valid("devsecops-cicd-codepipeline.json");
    assert_eq!(read.about[..2], [None, None]);
    assert!(
        read.notes.contains(
            &"source_branch: expected a branch, found a commit or an artifact of the pipeline"
                .to_owned()
        ),
        "{:?}",
        read.notes
    );
}

#[test]
fn only_a_branch_is_a_branch_and_a_commit_in_its_place_is_the_commit() {
    let commit = "3f786850e387550fdab836ed7e6dc881de23001b";
    let artifact = "arn:aws:s3:::codepipeline-eu-west-1-1/shop/SourceArti/Abc123";
    for (version, [branch, built]) in [
        ("main", [Some("main"), None]),
        ("refs/heads/feature/x", [Some("feature/x"), None]),
        ("refs/heads/main^{0123456789}", [Some("main"), None]),
        ("pr/25", [Some("pr/25"), None]),
        ("refs/heads/", [None, None]),
        (commit, [None, Some(commit)]),
        (artifact, [None, None]),
    ] {
        let read = read(event(&format!(r#""source_branch": "{version}""#), PHPSTAN));
        let about = [1, 2].map(|at| read.about[at].as_deref());
        assert_eq!(about, [branch, built], "{version}");
        assert_eq!(read.notes.is_empty(), branch.is_some(), "{version}");
    }
    let other = "0123456789abcdef0123456789ABCDEF01234567";
    let facts = format!(r#""source_branch": "{commit}", "source_commitid": "{other}""#);
    assert_eq!(
        read(event(&facts, PHPSTAN)).about[2].as_deref(),
        Some(other)
    );
}

#[test]
fn values_that_the_environment_lacks_are_absent() {
    let facts = r#""source_repository": null, "source_branch": "", "source_commitid": " ", "createdAt": null"#;
    let read = read(event(facts, PHPSTAN));
    assert_eq!(read.about, [const { None }; 5]);
    assert_eq!(read.notes, Vec::<String>::new());
}

#[test]
fn a_password_in_the_url_of_the_repository_is_removed() {
    let facts = r#""source_repository": "https://joe:hunter2@git.example.com/shop.git""#;
    let read = read(event(facts, PHPSTAN));
    let repository = read.about[0].clone().unwrap();
    assert!(!repository.contains("hunter2") && repository.contains("git.example.com/shop.git"));
    assert!(!format!("{:?}", read.findings).contains("hunter2"));
    let plain = self::read(event(
        r#""source_repository": "git@example.com:acme/shop.git""#,
        PHPSTAN,
    ));
    assert_eq!(
        plain.about[0].as_deref(),
        Some("git@example.com:acme/shop.git")
    );
}

#[test]
fn malformed_members_are_notes() {
    let facts = r#""createdAt": "yesterday", "build_id": {"a": 1}, "source_branch": ["main"]"#;
    let read = read(event(facts, PHPSTAN));
    assert_eq!(read.findings.len(), 1);
    assert_eq!(read.notes.len(), 3, "{:?}", read.notes);
    for (note, wanted) in read
        .notes
        .iter()
        .zip(["build_id", "source_branch", "createdAt"])
    {
        assert!(note.contains(wanted), "{note}");
    }
}

#[test]
fn the_time_of_the_report_is_kept_if_it_has_one() {
    let times = |read: &crate::support::Read| read.about[4].clone().unwrap();
    let bare = read(sample("zap/valid/2.17.0-stopped.json"));
    let wrapped = valid("devsecops-cicd-kept-by-lambda.json");
    assert_eq!(times(&wrapped), times(&bare));
    assert_ne!(times(&wrapped), "2026-01-02T03:00:00.123Z");
}
