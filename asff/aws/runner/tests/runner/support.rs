//! Runs of scanners.

use std::path::Path;
use std::time::Duration;

use asff_aws::asff::TimestampText;
use asff_aws::asff_normalizer::finding_severity::{Gate, Policy};
use asff_aws::asff_normalizer::{Normalizer, Target};
use asff_aws::finding_source::Options;
use asff_aws::{CallError, Hubs, Run, SyncOptions, Synced};
use aws_config::retry::RetryConfig;
use aws_config::timeout::TimeoutConfig;
use aws_config::{BehaviorVersion, Region};
use aws_sdk_securityhub::config::Credentials;
use serde_json::{Value, json};

use crate::hub::StubHub;

pub(crate) const ACCOUNT: &str = "123456789012";

/// A report of PHPStan with an error in line `n` for each of `lines`.
pub(crate) fn phpstan(lines: impl IntoIterator<Item = usize>) -> Vec<u8> {
    let messages: Vec<Value> = lines
        .into_iter()
        .map(|line| json!({"message": format!("Undefined variable: $v{line}"), "line": line, "ignorable": true, "identifier": "variable.undefined"}))
        .collect();
    let count = messages.len();
    json!({"totals": {"errors": 0, "file_errors": count}, "files": {"src/A.php": {"errors": count, "messages": messages}}, "errors": []})
        .to_string()
        .into_bytes()
}

/// The same report, cut off.
pub(crate) fn cut(mut report: Vec<u8>) -> Vec<u8> {
    report.truncate(report.len() - 10);
    report
}

/// A report of cfn-lint with an error.
pub(crate) fn cfn_lint() -> Vec<u8> {
    br#"[{"Filename": "t.yaml", "Level": "Error", "Location": {"Start": {"LineNumber": 3, "ColumnNumber": 5}, "End": {"LineNumber": 3, "ColumnNumber": 9}},
        "Message": "a is wrong", "Rule": {"Id": "E3001", "Description": "d", "ShortDescription": "s", "Source": "https://a.example"}}]"#
        .to_vec()
}

/// A pipeline that sends the reports of its scanners.
#[derive(Clone, Debug)]
pub(crate) struct Pipeline {
    pub(crate) region: &'static str,
    pub(crate) repository: &'static str,
    pub(crate) hubs: Hubs,
}

impl Pipeline {
    pub(crate) async fn new(hub: &StubHub) -> Self {
        let credentials = Credentials::new("AKID", "secret", None, None, "test");
        let config = aws_config::defaults(BehaviorVersion::latest())
            .region(Region::new("eu-west-1"))
            .endpoint_url(hub.url())
            .credentials_provider(credentials)
            .load()
            .await;
        let retries = RetryConfig::standard()
            .with_max_attempts(3)
            .with_initial_backoff(Duration::from_millis(1));
        let timeouts = TimeoutConfig::builder()
            .operation_attempt_timeout(Duration::from_millis(500))
            .build();
        Self {
            region: "eu-west-1",
            repository: "shop",
            hubs: Hubs::new(&config).with_retries(retries, timeouts),
        }
    }

    /// Reads reports at a time, and sends them.
    pub(crate) async fn run(&self, now: &str, reports: &[Vec<u8>]) -> Result<Synced, CallError> {
        self.run_with(now, reports, |_| {}).await
    }

    pub(crate) async fn run_with(
        &self,
        now: &str,
        reports: &[Vec<u8>],
        change: impl FnOnce(&mut SyncOptions),
    ) -> Result<Synced, CallError> {
        let mut run = Run::new(Gate::new());
        self.add(&mut run, now, reports);
        let now = TimestampText::from(now).instant().unwrap();
        let mut options = SyncOptions::new(now);
        change(&mut options);
        asff_aws::sync(&self.hubs, run, &options).await
    }

    /// Adds reports to a run.
    pub(crate) fn add(&self, run: &mut Run, now: &str, reports: &[Vec<u8>]) {
        let target = Target::new(ACCOUNT, self.region, now).unwrap();
        let target = target.with_repository(self.repository).with_branch("main");
        let normalizer = Normalizer::new(target, Policy::default());
        for report in reports {
            let _ = run.add("report", report, &normalizer, &Options::default());
        }
    }
}

/// Records what a test proved, in figures that it computed. `asff/aws/check` prints them.
pub(crate) fn prove(property: &str, figures: &str) {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("proved");
    std::fs::create_dir_all(&directory).unwrap();
    std::fs::write(directory.join(property), figures).unwrap();
}

/// Returns the titles of the findings of the hub in this state.
pub(crate) fn titles(hub: &StubHub, state: &str) -> Vec<String> {
    let mut titles: Vec<String> = hub
        .findings()
        .iter()
        .filter(|finding| finding["RecordState"] == state)
        .map(|finding| finding["Title"].as_str().unwrap().to_owned())
        .collect();
    titles.sort();
    titles
}
