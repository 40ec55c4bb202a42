//! The AWS sample's function `ImportVulToSecurityHub`, rewritten. It reads the reports of an event, imports their
//! findings into Security Hub, and returns the decision of the gate.
//!
//! | event | reports | returned |
//! | --- | --- | --- |
//! | `CodeScanReport`, as the sample's pipeline sends it | the one in the event | the decision |
//! | S3, an object was created | the objects | the decision |
//! | SQS, with messages of the above kinds | those of the messages | `batchItemFailures`: the messages to deliver again |
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stderr,
    reason = "an example is a runner: it has a clock and a log"
)]

use std::time::{Duration, SystemTime};

use asff::AwsSecurityFinding;
use asff::batch::{batches, gather};
use asff_aws_sdk::import::{request, response};
use asff_normalizer::{Normalizer, Target};
use aws_config::BehaviorVersion;
use aws_lambda_events::event::s3::S3Event;
use aws_lambda_events::event::sqs::{SqsBatchResponse, SqsEvent};
use aws_sdk_securityhub::error::SdkError;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use finding_parsers::SOURCES;
use finding_severity::{Check, Gate, Label, Policy};
use finding_source::{Completeness, Options, Registry, Report};
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

/// The number of times that a finding with a temporary failure is sent.
const ATTEMPTS: u32 = 5;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(BehaviorVersion::latest()).await;
    let reports = aws_sdk_s3::Client::new(&config);
    let hub = aws_sdk_securityhub::Client::new(&config);
    run(service_fn(async |event: LambdaEvent<Box<RawValue>>| {
        let function = Function::new(&event.context.invoked_function_arn, &reports, &hub)?;
        function.handle(event.payload.get()).await
    }))
    .await
}

/// The source of a report's bytes.
pub(crate) trait Reports {
    async fn bytes(&self, bucket: &str, key: &str) -> Result<Vec<u8>, Error>;
}

impl Reports for aws_sdk_s3::Client {
    async fn bytes(&self, bucket: &str, key: &str) -> Result<Vec<u8>, Error> {
        let object = self.get_object().bucket(bucket).key(key).send().await;
        let object = object.map_err(SdkError::into_service_error)?;
        let limit = Options::default().limits.bytes;
        let length = object.content_length().unwrap_or_default();
        if u64::try_from(length)? > limit {
            return Err(format!("{length} bytes, more than the limit of {limit}").into());
        }
        Ok(object.body.collect().await?.into_bytes().to_vec())
    }
}

/// Handles one event.
pub(crate) struct Function<'a, R> {
    reports: &'a R,
    hub: &'a aws_sdk_securityhub::Client,
    /// The function's own account and region, at the time of the event.
    target: Target,
}

/// The findings of an event's reports, and the results of importing them.
struct Outcome {
    check: Check,
    imported: usize,
    refused: Vec<String>,
}

impl<'a, R: Reports> Function<'a, R> {
    /// `arn` is that of the function, `arn:aws:lambda:eu-west-1:123456789012:function:ImportVulToSecurityHub`.
    pub(crate) fn new(
        arn: &str,
        reports: &'a R,
        hub: &'a aws_sdk_securityhub::Client,
    ) -> Result<Self, Error> {
        let mut parts = arn.split(':').skip(3);
        let (region, account) = parts
            .next()
            .zip(parts.next())
            .ok_or("the function has no ARN")?;
        let now = DateTime::from(SystemTime::now()).fmt(Format::DateTime)?;
        let target = Target::new(account, region, &now)?;
        Ok(Self {
            reports,
            hub,
            target,
        })
    }

    pub(crate) async fn handle(&self, event: &str) -> Result<Value, Error> {
        if !Head::of(event).is_of("aws:sqs") {
            let outcome = self.import_all(event).await?;
            let verdict = outcome.check.finish();
            return Ok(json!({
                "decision": if verdict.passed() { "pass" } else { "fail" },
                "because": verdict.to_string(),
                "imported": outcome.imported,
                "refused": outcome.refused,
            }));
        }
        let mut failed = SqsBatchResponse::default();
        for message in serde_json::from_str::<SqsEvent>(event)?.records {
            let id = message.message_id.unwrap_or_default();
            // The other messages were imported and are not delivered again.
            if let Err(error) = self.import_all(&message.body.unwrap_or_default()).await {
                eprintln!("message {id}: {error}");
                failed.add_failure(id);
            }
        }
        Ok(serde_json::to_value(failed)?)
    }

    /// Imports the reports of an event that is not from a queue.
    async fn import_all(&self, event: &str) -> Result<Outcome, Error> {
        let gate = Gate::new().fail_on(Label::High).fail_on_known_exploited();
        let target = self.target.clone();
        let mut outcome = Outcome {
            check: gate.check(),
            imported: 0,
            refused: Vec::new(),
        };
        match objects(event)? {
            None => self.import(event.as_bytes(), target, &mut outcome).await?,
            Some(objects) => {
                for (bucket, key) in objects {
                    let told = |error| format!("s3://{bucket}/{key}: {error}");
                    let bytes = self.reports.bytes(&bucket, &key).await.map_err(told)?;
                    let target = of_key(target.clone(), &key);
                    let imported = self.import(&bytes, target, &mut outcome).await;
                    imported.map_err(told)?;
                }
            }
        }
        Ok(outcome)
    }

    async fn import(&self, bytes: &[u8], target: Target, to: &mut Outcome) -> Result<(), Error> {
        let findings = read(bytes, target, &mut to.check)?;
        for batch in batches(gather(findings)) {
            let mut batch = batch?;
            for attempt in 1.. {
                // The client retries throttled calls.
                let output = request(&batch).input.send_with(self.hub).await;
                let output = output.map_err(SdkError::into_service_error)?;
                let reply = response(&output);
                to.imported += usize::try_from(output.success_count().unwrap_or_default())?;
                for failure in batch.failures(&reply) {
                    eprintln!("failed: {:?}", failure.error);
                    if !failure.error.may_pass() {
                        to.refused.extend(failure.error.id.clone());
                    }
                }
                let Some(again) = batches(batch.again(&reply)).next() else {
                    break;
                };
                if attempt == ATTEMPTS {
                    return Err(format!("Security Hub failed {ATTEMPTS} times: {reply:?}").into());
                }
                batch = again?;
                tokio::time::sleep(Duration::from_millis(100 << attempt)).await;
            }
        }
        Ok(())
    }
}

/// Reads repository and branch from a key such as `shop/main/2026-01-02/zap.json`. Both are part of the ids, so they
/// have to be the same in every run.
fn of_key(target: Target, key: &str) -> Target {
    match key.splitn(3, '/').collect::<Vec<_>>()[..] {
        [repository, branch, _] => target.with_repository(repository).with_branch(branch),
        _ => target,
    }
}

/// Returns the findings of a report of any tool. If a part cannot be read, the report is incomplete.
fn read(bytes: &[u8], target: Target, check: &mut Check) -> Result<Vec<AwsSecurityFinding>, Error> {
    let (options, policy) = (Options::default(), Policy::default());
    let report = Report::new(bytes, &options.limits)?;
    let source = Registry::new(SOURCES).choose(&report)?.source;
    let normalizer = Normalizer::new(target, policy);
    let (mut found, mut findings) = (source.findings(&report, &options)?, Vec::new());
    while let Some(item) = found.next() {
        match item {
            Ok(finding) => {
                let graded = normalizer.policy().grade(&finding);
                check.add(&finding.item(&graded));
                findings.extend(normalizer.normalize_graded(&finding, found.about(), &graded));
            }
            Err(error) => check.incomplete(error.to_string()),
        }
    }
    if let Completeness::Partial(why) = found.finish().completeness {
        check.incomplete(why.to_string());
    }
    Ok(findings)
}

/// The members that identify the kind of an event.
#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Head {
    event: Option<String>,
    #[serde(default)]
    records: Vec<Record>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Record {
    event_source: Option<String>,
}

impl Head {
    /// Parses an event. Any other text is a report.
    fn of(event: &str) -> Self {
        serde_json::from_str(event).unwrap_or_default()
    }

    fn is_of(&self, source: &str) -> bool {
        let first = self.records.first();
        first.is_some_and(|record| record.event_source.as_deref() == Some(source))
    }
}

/// Returns bucket and key of the objects of an S3 event, or `None` if it is not such an event.
pub(crate) fn objects(event: &str) -> Result<Option<Vec<(String, String)>>, Error> {
    let head = Head::of(event);
    if head.event.as_deref() == Some("s3:TestEvent") {
        // S3 sends this once when notifications are set up.
        return Ok(Some(Vec::new()));
    }
    if !head.is_of("aws:s3") {
        return Ok(None);
    }
    let records = serde_json::from_str::<S3Event>(event)?.records.into_iter();
    let created = records.filter(|record| {
        let name = record.event_name.as_deref().unwrap_or_default();
        name.starts_with("ObjectCreated:")
    });
    let objects = created.map(|record| {
        let bucket = record.s3.bucket.name.ok_or("an object without a bucket")?;
        // Keys are form-encoded: `a b` is `a+b`, `a+b` is `a%2Bb`.
        let key = record
            .s3
            .object
            .key
            .ok_or("an object without a key")?
            .replace('+', " ");
        Ok((bucket, percent_decode_str(&key).decode_utf8()?.into_owned()))
    });
    objects.collect::<Result<_, Error>>().map(Some)
}
