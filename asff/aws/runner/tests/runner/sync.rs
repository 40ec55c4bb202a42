//! Runs after runs, and the state of the hub after each.

use asff_aws::asff::coverage::KeptReason;
use serde_json::json;

use crate::hub::StubHub;
use crate::support::{Pipeline, cfn_lint, cut, phpstan, titles};

const FIRST: &str = "2026-01-02T03:04:05Z";
const SECOND: &str = "2026-01-03T03:04:05Z";
const THIRD: &str = "2026-01-04T03:04:05Z";

#[tokio::test]
async fn a_first_run_imports_everything_and_the_same_run_again_sends_nothing() {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    let reports = [phpstan(1..4), cfn_lint()];
    let first = pipeline.run(FIRST, &reports).await.unwrap();
    assert_eq!((first.read, first.new, first.imported), (0, 4, 4));
    assert_eq!((first.refused.len(), first.lost), (0, 0));
    let before = hub.findings();
    hub.mend();
    let again = pipeline.run(SECOND, &reports).await.unwrap();
    assert_eq!((again.read, again.updated, again.unchanged), (4, 4, 4));
    assert_eq!((again.imported, again.archived), (0, 0));
    assert_eq!(hub.count("BatchImportFindings"), 0);
    assert_eq!(hub.findings(), before);
}

#[tokio::test]
async fn an_unchanged_finding_is_sent_again_after_a_month() {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    pipeline.run(FIRST, &[phpstan(1..3)]).await.unwrap();
    let later = "2026-02-03T03:04:05Z";
    let again = pipeline.run(later, &[phpstan(1..3)]).await.unwrap();
    assert_eq!((again.unchanged, again.imported), (0, 2));
    for finding in hub.findings() {
        assert_eq!(finding["UpdatedAt"], later);
        assert_eq!(finding["CreatedAt"], FIRST);
    }
}

#[tokio::test]
async fn fixed_findings_are_archived_and_those_of_a_tool_that_did_not_run_stay() {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    let reports = [phpstan(1..4), cfn_lint()];
    pipeline.run(FIRST, &reports).await.unwrap();
    let second = pipeline.run(SECOND, &[phpstan(1..3)]).await.unwrap();
    assert_eq!(second.archived, 1);
    assert_eq!(titles(&hub, "ARCHIVED"), ["Undefined variable: $v3"]);
    assert_eq!(titles(&hub, "ACTIVE").len(), 3);
}

#[tokio::test]
async fn a_report_that_was_cut_archives_nothing() {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    pipeline.run(FIRST, &[phpstan(1..4)]).await.unwrap();
    let second = pipeline.run(SECOND, &[cut(phpstan(1..3))]).await.unwrap();
    assert_eq!(second.archived, 0);
    assert_eq!(second.kept[&KeptReason::Incomplete], 1);
    assert_eq!(titles(&hub, "ACTIVE").len(), 3);
}

#[tokio::test]
async fn a_file_that_nothing_reads_archives_nothing_whatever_its_position() {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    pipeline.run(FIRST, &[phpstan(1..4)]).await.unwrap();
    let unknown = b"no report".to_vec();
    let second = [unknown, phpstan(1..2)];
    let second = pipeline.run(SECOND, &second).await.unwrap();
    assert_eq!(second.archived, 0);
    assert_eq!(titles(&hub, "ACTIVE").len(), 3);
}

#[tokio::test]
async fn findings_of_another_repository_stay() {
    let hub = StubHub::start().await;
    let shop = Pipeline::new(&hub).await;
    let mut bank = shop.clone();
    bank.repository = "bank";
    bank.run(FIRST, &[phpstan(1..3)]).await.unwrap();
    shop.run(FIRST, &[phpstan(1..3)]).await.unwrap();
    let second = shop.run(SECOND, &[phpstan([])]).await.unwrap();
    assert_eq!((second.read, second.archived), (2, 2));
    assert_eq!(titles(&hub, "ACTIVE").len(), 2);
}

#[tokio::test]
async fn a_finding_that_returns_is_active_again_with_the_time_of_its_first_discovery() {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    pipeline.run(FIRST, &[phpstan(1..3)]).await.unwrap();
    pipeline.run(SECOND, &[phpstan(1..2)]).await.unwrap();
    let third = pipeline.run(THIRD, &[phpstan(1..3)]).await.unwrap();
    assert_eq!((third.reopened, third.new, third.imported), (1, 0, 1));
    assert_eq!(titles(&hub, "ACTIVE").len(), 2);
    for finding in hub.findings() {
        assert_eq!(finding["CreatedAt"], FIRST);
    }
}

#[tokio::test]
async fn an_older_report_does_not_replace_a_newer_one() {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    pipeline.run(SECOND, &[phpstan(1..4)]).await.unwrap();
    let before = hub.findings();
    let late = pipeline.run(FIRST, &[phpstan(1..2)]).await.unwrap();
    assert_eq!((late.imported, late.archived), (0, 0));
    assert_eq!(late.kept[&KeptReason::Newer], 3);
    assert_eq!(hub.findings(), before);
}

#[tokio::test]
async fn what_customers_wrote_stays_and_a_resolved_finding_is_reopened_only_on_request() {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    pipeline.run(FIRST, &[phpstan(1..2)]).await.unwrap();
    let id = hub.findings()[0]["Id"].as_str().unwrap().to_owned();
    hub.change(&id, |finding| {
        finding["Workflow"] = json!({"Status": "RESOLVED"});
        finding["UserDefinedFields"] = json!({"ticket": "SEC-1"});
        // A customer lowers the severity at the top level.
        finding["Severity"]["Label"] = json!("LOW");
    });
    let second = pipeline.run(SECOND, &[phpstan(1..2)]).await.unwrap();
    assert_eq!(second.resolved, [&*id]);
    assert_eq!((second.unchanged, second.imported), (1, 0));
    assert_eq!(hub.findings()[0]["Workflow"]["Status"], "RESOLVED");
    let reports = [phpstan(1..2)];
    let third = pipeline.run_with(THIRD, &reports, |options| options.reopen = true);
    third.await.unwrap();
    let finding = &hub.findings()[0];
    assert_eq!(finding["Workflow"]["Status"], "NEW");
    assert_eq!(finding["Note"]["UpdatedBy"], "asff-sync");
    assert_eq!(finding["UserDefinedFields"]["ticket"], "SEC-1");
}

#[tokio::test]
async fn a_dry_run_counts_and_sends_nothing_and_no_archive_archives_nothing() {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    pipeline.run(FIRST, &[phpstan(1..3)]).await.unwrap();
    let before = hub.findings();
    let reports = [phpstan(3..6)];
    let dry = pipeline.run_with(SECOND, &reports, |options| options.dry_run = true);
    let dry = dry.await.unwrap();
    assert_eq!((dry.new, dry.archived, dry.imported), (3, 2, 0));
    assert_eq!(hub.findings(), before);
    let reports = [phpstan(3..6)];
    let kept = pipeline.run_with(SECOND, &reports, |options| options.archive = false);
    assert_eq!(kept.await.unwrap().archived, 0);
    assert_eq!(titles(&hub, "ACTIVE").len(), 5);
}

#[tokio::test]
async fn a_note_on_archived_findings_is_written_on_request() {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    pipeline.run(FIRST, &[phpstan(1..2)]).await.unwrap();
    let reports = [phpstan([])];
    let second = pipeline.run_with(SECOND, &reports, |options| options.note = true);
    assert_eq!(second.await.unwrap().archived, 1);
    let note = hub.findings()[0]["Note"]["Text"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(note.starts_with("Archived"), "{note}");
}

#[tokio::test]
async fn each_region_has_its_own_hub_and_partition() {
    let hub = StubHub::start().await;
    let europe = Pipeline::new(&hub).await;
    let mut gov = europe.clone();
    gov.region = "us-gov-west-1";
    europe.run(FIRST, &[phpstan(1..3)]).await.unwrap();
    gov.run(FIRST, &[phpstan(1..2)]).await.unwrap();
    let products: Vec<_> = hub
        .findings()
        .iter()
        .map(|finding| finding["ProductArn"].as_str().unwrap().to_owned())
        .collect();
    let of_gov =
        "arn:aws-us-gov:securityhub:us-gov-west-1:123456789012:product/123456789012/default";
    assert_eq!(products.iter().filter(|arn| *arn == of_gov).count(), 1);
    let second = gov.run(SECOND, &[phpstan([])]).await.unwrap();
    assert_eq!((second.read, second.archived), (1, 1));
    assert_eq!(titles(&hub, "ACTIVE").len(), 2);
}
