//! Handles events.

use std::time::{Instant, SystemTime};

use asff_aws::asff::Timestamp;
use asff_aws::asff_normalizer::{Normalizer, Target};
use asff_aws::finding_source::{Completeness, Options as ReadOptions};
use asff_aws::{Hubs, Options, Run, Synced, sync};
use aws_config::SdkConfig;
use aws_sdk_codepipeline::types::{FailureDetails, FailureType};
use aws_sdk_securityhub::error::DisplayErrorContext;
use lambda_runtime::Error;
use serde_json::{Value, json};

use crate::event::{Event, Job, Message, Object, time};
use crate::log;
use crate::settings::{Named, Settings};

/// The function: its clients, and its settings.
#[derive(Debug)]
pub(crate) struct Function {
    hubs: Hubs,
    objects: aws_sdk_s3::Client,
    jobs: aws_sdk_codepipeline::Client,
    settings: Settings,
}

/// The account and the region of the function.
struct Home<'a> {
    region: &'a str,
    account: &'a str,
}

/// A report that was fetched.
struct Fetched {
    name: String,
    bytes: Vec<u8>,
    /// The time of the object. An older object does not replace findings of a newer one.
    time: String,
    named: Named,
    url: Option<String>,
}

impl Function {
    pub(crate) fn new(config: &SdkConfig, settings: Settings) -> Self {
        Self {
            hubs: Hubs::new(config),
            objects: aws_sdk_s3::Client::new(config),
            jobs: aws_sdk_codepipeline::Client::new(config),
            settings,
        }
    }

    /// Handles an event. `arn` is that of the function.
    pub(crate) async fn handle(&self, arn: &str, event: &str) -> Result<Value, Error> {
        let mut parts = arn.split(':').skip(3);
        let (region, account) = parts
            .next()
            .zip(parts.next())
            .ok_or("the function has no ARN")?;
        let home = Home { region, account };
        match Event::of(event)? {
            Event::Messages(messages) => Ok(self.messages(&home, &messages).await),
            Event::Job(job) => self.job(&home, &job).await,
            other => self.import(&home, other, event).await,
        }
    }

    /// Handles messages one by one. The failed ones are delivered again.
    async fn messages(&self, home: &Home<'_>, messages: &[Message]) -> Value {
        let mut failed = Vec::new();
        for message in messages {
            let event = message.event();
            let handled = match Event::of(&event) {
                Ok(Event::Messages(_) | Event::Job(_)) => {
                    Err("a message of this kind is not a report".into())
                }
                Ok(kind) => Box::pin(self.import(home, kind, &event)).await,
                Err(error) => Err(error.into()),
            };
            if let Err(error) = handled {
                log::line("ERROR", &format!("message {}: {error}", message.id));
                failed.push(json!({"itemIdentifier": message.id}));
            }
        }
        json!({"batchItemFailures": failed})
    }

    /// Handles a job, and answers it.
    async fn job(&self, home: &Home<'_>, job: &Job) -> Result<Value, Error> {
        let result = match &job.reports {
            Ok(prefix) => self.import_prefix(home, prefix).await,
            Err(message) => Err(message.clone().into()),
        };
        let answer = match result {
            Ok(answer) => answer,
            Err(error) => json!({"decision": "fail", "because": error.to_string()}),
        };
        let because = answer["because"].as_str().unwrap_or_default();
        if answer["decision"] == "pass" {
            let call = self.jobs.put_job_success_result().job_id(&job.id);
            let call = call.output_variables("because", because).send();
            call.await
                .map_err(|error| DisplayErrorContext(error).to_string())?;
        } else {
            // The service takes up to 5,000 characters.
            let message: String = because.chars().take(5_000).collect();
            let details = FailureDetails::builder()
                .r#type(FailureType::JobFailed)
                .message(message)
                .build()?;
            let call = self.jobs.put_job_failure_result().job_id(&job.id);
            let call = call.failure_details(details).send();
            call.await
                .map_err(|error| DisplayErrorContext(error).to_string())?;
        }
        Ok(answer)
    }

    /// Imports all reports below a prefix, as one run.
    async fn import_prefix(&self, home: &Home<'_>, prefix: &Object) -> Result<Value, Error> {
        let mut pages = self
            .objects
            .list_objects_v2()
            .bucket(&prefix.bucket)
            .prefix(&prefix.key)
            .into_paginator()
            .send();
        let mut objects = Vec::new();
        while let Some(page) = pages.next().await {
            let page = page.map_err(|error| DisplayErrorContext(error).to_string())?;
            let keys = page.contents().iter().filter_map(|object| object.key());
            objects.extend(keys.filter(|key| !key.ends_with('/')).map(|key| Object {
                bucket: prefix.bucket.clone(),
                key: key.to_owned(),
                version: None,
            }));
        }
        if objects.is_empty() {
            let (bucket, key) = (&prefix.bucket, &prefix.key);
            return Err(format!("no report below s3://{bucket}/{key}").into());
        }
        self.import(home, Event::Objects(objects), "").await
    }

    /// Imports the reports of an event, as one run.
    async fn import(&self, home: &Home<'_>, event: Event, text: &str) -> Result<Value, Error> {
        let begun = Instant::now();
        let mut reports = Vec::new();
        match event {
            Event::Objects(objects) => {
                for object in objects {
                    reports.push(self.fetch(home, &object).await?);
                }
            }
            _ => reports.push(self.keep(home, text).await?),
        }
        let mut run = Run::new(self.settings.gate());
        let options = ReadOptions::default();
        let mut latest = None;
        for report in &reports {
            let normalizer = self.normalizer(home, report)?;
            match run.add(&report.name, &report.bytes, &normalizer, &options) {
                Ok(read) => {
                    let state = match &read.completeness {
                        Completeness::Complete => "complete".to_owned(),
                        Completeness::Partial(reason) => format!("incomplete: {reason}"),
                    };
                    let (name, source) = (&report.name, &read.source.id);
                    let found = read.findings;
                    log::line(
                        "INFO",
                        &format!("{name}: {source}, {found} findings, {state}"),
                    );
                }
                Err(error) => log::line("ERROR", &format!("{}: {error}", report.name)),
            }
            latest = latest.max(Timestamp::from(&*report.time).instant().ok());
        }
        let verdict = run.verdict().clone();
        let mut synced = Synced::default();
        if let Some(now) = latest {
            let mut options = Options::new(now);
            options.archive = self.settings.archive;
            synced = sync(&self.hubs, run, &options).await?;
        }
        for refused in &synced.refused {
            log::line(
                "ERROR",
                &format!("refused {}: {}", refused.id, refused.message),
            );
        }
        let milliseconds = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        log::metrics(&synced, verdict.incomplete().len(), milliseconds);
        Ok(json!({
            "decision": if verdict.passed() { "pass" } else { "fail" },
            "because": verdict.to_string(),
            "new": synced.new,
            "imported": synced.imported,
            "archived": synced.archived,
            "refused": synced.refused.iter().map(|refused| &refused.id).collect::<Vec<_>>(),
        }))
    }

    fn normalizer(&self, home: &Home<'_>, report: &Fetched) -> Result<Normalizer, Error> {
        let account = report.named.account.as_deref().unwrap_or(home.account);
        let mut target = Target::new(account, home.region, &report.time)?;
        if let Some(arn) = &self.settings.product_arn {
            target = target.with_product_arn(arn)?;
        }
        if let Some(url) = &report.url {
            target = target.with_report_url(url)?;
        }
        let target = report.named.complete(target);
        let normalizer = Normalizer::new(target, self.settings.policy.clone());
        Ok(normalizer.with_suppressed(self.settings.suppressed))
    }

    /// Fetches an object.
    async fn fetch(&self, home: &Home<'_>, object: &Object) -> Result<Fetched, Error> {
        let name = format!("s3://{}/{}", object.bucket, object.key);
        let call = self
            .objects
            .get_object()
            .bucket(&object.bucket)
            .key(&object.key)
            .set_version_id(object.version.clone())
            .send();
        let output = call
            .await
            .map_err(|error| format!("{name}: {}", DisplayErrorContext(error)))?;
        let limit = ReadOptions::default().limits.bytes;
        let length = output.content_length().unwrap_or_default();
        if u64::try_from(length)? > limit {
            return Err(format!("{name}: {length} bytes, more than the limit of {limit}").into());
        }
        let modified = output
            .last_modified()
            .and_then(|modified| time(modified.secs()));
        let version = object.version.as_deref().or(output.version_id());
        let url = console(home.region, &object.bucket, &object.key, version);
        Ok(Fetched {
            time: modified.ok_or_else(|| format!("{name}: the object has no time"))?,
            named: self.settings.keys.read(&object.key),
            url: Some(url),
            bytes: output.body.collect().await?.into_bytes().to_vec(),
            name,
        })
    }

    /// Keeps the report of an event in the bucket, if there is one.
    async fn keep(&self, home: &Home<'_>, text: &str) -> Result<Fetched, Error> {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
        let time = time(i64::try_from(now.as_secs())?).ok_or("the clock has no valid time")?;
        let mut url = None;
        if let Some(bucket) = &self.settings.bucket {
            let key = format!("events/{time}-{}.json", now.subsec_nanos());
            let call = self.objects.put_object().bucket(bucket).key(&key);
            let call = call.body(text.as_bytes().to_vec().into()).send();
            let output = call
                .await
                .map_err(|error| format!("s3://{bucket}/{key}: {}", DisplayErrorContext(error)))?;
            url = Some(console(home.region, bucket, &key, output.version_id()));
        }
        Ok(Fetched {
            name: "event".to_owned(),
            bytes: text.as_bytes().to_vec(),
            time,
            named: Named::default(),
            url,
        })
    }
}

/// Returns the page of an object in the console of its partition.
fn console(region: &str, bucket: &str, key: &str, version: Option<&str>) -> String {
    let domain = if region.starts_with("us-gov-") {
        "console.amazonaws-us-gov.com"
    } else if region.starts_with("cn-") {
        "console.amazonaws.cn"
    } else {
        "console.aws.amazon.com"
    };
    let encoded = percent_encoding::utf8_percent_encode(key, percent_encoding::NON_ALPHANUMERIC);
    let mut url = format!("https://{domain}/s3/object/{bucket}?region={region}&prefix={encoded}");
    if let Some(version) = version {
        url.push_str("&versionId=");
        url.push_str(version);
    }
    url
}
