//! Runs after runs, and the state of the hub after each.

use asff_aws::asff::TimestampText;
use asff_aws::asff::coverage::KeptReason;
use asff_aws::asff_normalizer::finding_severity::Gate;
use asff_aws::{Run, SyncOptions};
use serde_json::json;

use crate::hub::{Fault, StubHub};
use crate::support::{Pipeline, cfn_lint, cut, phpstan, prove, titles};

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
    let (imported, findings) = (first.imported, before.len());
    let figures = format!(
        "{imported} findings of 2 tools imported, {findings} in the hub; the same run again sends {}",
        again.imported
    );
    prove("first-import", &figures);
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
    let archived = titles(&hub, "ARCHIVED");
    assert_eq!(archived, ["Undefined variable: $v3"]);
    let active = titles(&hub, "ACTIVE");
    assert_eq!(active.len(), 3);
    let figures = format!(
        "1 of 3 findings of a tool fixed: {} archived",
        archived.len()
    );
    prove("fixes", &figures);
    let of_other = active.iter().filter(|title| !title.contains("$v")).count();
    assert_eq!(of_other, 1);
    let figures = format!("only one of two tools ran: {of_other} of 1 finding of the other stays");
    prove("tool-that-did-not-run", &figures);
}

#[tokio::test]
async fn a_report_that_was_cut_archives_nothing() {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    pipeline.run(FIRST, &[phpstan(1..4)]).await.unwrap();
    let second = pipeline.run(SECOND, &[cut(phpstan(1..3))]).await.unwrap();
    assert_eq!(second.archived, 0);
    assert_eq!(second.kept[&KeptReason::Incomplete], 1);
    let active = titles(&hub, "ACTIVE").len();
    assert_eq!(active, 3);
    let figures = format!(
        "a report that was cut has 2 of 3 findings: {} archived, {active} active",
        second.archived
    );
    prove("partial-report", &figures);
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
    let figures = format!(
        "{} archived finding returns: active, {} new, with the time of its discovery",
        third.reopened, third.new
    );
    prove("reopened", &figures);
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
    let finding = &hub.findings()[0];
    let note = finding["Note"]["Text"].as_str().unwrap();
    assert_eq!(note, "A complete scan no longer finds it.");
    assert_eq!(finding["RecordState"], "ARCHIVED");
}

#[tokio::test]
async fn findings_that_the_service_refuses_are_sent_once_and_named() {
    let hub = StubHub::start().await;
    let pipeline = Pipeline::new(&hub).await;
    hub.fail("BatchImportFindings", 0, Fault::Refused);
    let first = pipeline.run(FIRST, &[phpstan(1..4)]).await.unwrap();
    assert_eq!((first.new, first.imported, first.refused.len()), (3, 1, 2));
    assert_eq!(hub.count("BatchImportFindings"), 1);
    for refused in first.refused {
        assert_eq!(refused.code.as_deref(), Some("InvalidInput"));
        assert_eq!(refused.message, "as the test wants it");
        assert!(!refused.id.is_empty());
    }
}

/// Returns the number of findings of a region in this state.
fn count(hub: &StubHub, region: &str, state: &str) -> usize {
    let findings = hub.findings();
    let of_region = findings.iter().filter(|finding| {
        let product = finding["ProductArn"].as_str().unwrap();
        product.contains(&format!(":securityhub:{region}:")) && finding["RecordState"] == state
    });
    of_region.count()
}

#[tokio::test]
async fn a_run_with_reports_of_two_regions_reads_and_writes_the_hub_of_each() {
    let hub = StubHub::start().await;
    let europe = Pipeline::new(&hub).await;
    let mut america = europe.clone();
    america.region = "us-east-1";
    let both = async |now: &str, of_europe: Vec<u8>, of_america: Vec<u8>| {
        let mut run = Run::new(Gate::new());
        europe.add(&mut run, now, &[of_europe]);
        america.add(&mut run, now, &[of_america]);
        let now = TimestampText::from(now).instant().unwrap();
        asff_aws::sync(&europe.hubs, run, &SyncOptions::new(now)).await
    };
    let first = both(FIRST, phpstan(1..4), phpstan(1..3)).await.unwrap();
    assert_eq!((first.new, first.imported), (5, 5));
    let second = both(SECOND, phpstan(1..4), phpstan(1..2)).await.unwrap();
    assert_eq!((second.read, second.unchanged, second.archived), (5, 4, 1));
    let active = ["eu-west-1", "us-east-1"].map(|region| count(&hub, region, "ACTIVE"));
    let archived = ["eu-west-1", "us-east-1"].map(|region| count(&hub, region, "ARCHIVED"));
    assert_eq!((active, archived), ([3, 1], [0, 1]));
    let figures = format!(
        "one run with a report of eu-west-1 and one of us-east-1: {active:?} active, {archived:?} archived"
    );
    prove("two-regions", &figures);
}

#[tokio::test]
async fn findings_of_govcloud_have_arns_of_its_partition_and_do_not_touch_other_hubs() {
    let hub = StubHub::start().await;
    let europe = Pipeline::new(&hub).await;
    let mut gov = europe.clone();
    gov.region = "us-gov-west-1";
    europe.run(FIRST, &[phpstan(1..3)]).await.unwrap();
    gov.run(FIRST, &[phpstan(1..2)]).await.unwrap();
    let of_gov =
        "arn:aws-us-gov:securityhub:us-gov-west-1:123456789012:product/123456789012/default";
    let findings = hub.findings();
    let of_gov = findings.iter().filter(|f| f["ProductArn"] == of_gov);
    let imported = of_gov.count();
    assert_eq!(imported, 1);
    let second = gov.run(SECOND, &[phpstan([])]).await.unwrap();
    assert_eq!((second.read, second.archived), (1, 1));
    assert_eq!(titles(&hub, "ACTIVE").len(), 2);
    let figures = format!(
        "{imported} finding with an ARN of aws-us-gov imported and archived; {} of eu-west-1 stay",
        count(&hub, "eu-west-1", "ACTIVE")
    );
    prove("govcloud", &figures);
}
