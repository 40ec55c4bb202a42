//! Handles events.

use std::path::Path;
use std::sync::OnceLock;
use std::time::{Duration, Instant, SystemTime};

use asff_aws::asff::TimestampText;
use asff_aws::asff_normalizer::finding_severity::{Date, Policy, Verdict};
use asff_aws::asff_normalizer::{Normalizer, Target};
use asff_aws::finding_source::{Completeness, Options};
use asff_aws::{Hubs, Run, SyncOptions, Synced, may_be_report, sync};
use aws_config::SdkConfig;
use aws_sdk_securityhub::error::DisplayErrorContext;
use lambda_runtime::Context;
use serde_json::{Value, json};

use crate::artifact::unpack;
use crate::event::{Event, Message, Object, keep_newest, time};
use crate::job::{Answer, Job, Source};
use crate::log;
use crate::notify::{Open, Summary};
use crate::objects::{Budget, Objects};
use crate::policy::Policies;
use crate::settings::{Named, Settings};

/// The time that is left for the answer when no more findings are sent.
const MARGIN: Duration = Duration::from_secs(60);

/// The function: its clients, and its settings.
#[derive(Debug)]
pub(crate) struct Function {
    config: SdkConfig,
    hubs: OnceLock<Hubs>,
    objects: Objects,
    jobs: aws_sdk_codepipeline::Client,
    topics: aws_sdk_sns::Client,
    policies: Policies,
    settings: Settings,
}

/// A call of the function.
struct Call<'a> {
    region: &'a str,
    account: &'a str,
    id: &'a str,
    /// The time after which no findings are sent.
    until: Instant,
}

/// A report that was fetched.
struct Input {
    name: String,
    bytes: Vec<u8>,
    /// The time of the report. An older report does not replace findings of a newer one.
    time: String,
    named: Named,
    url: Option<String>,
}

/// The result of a run.
struct Outcome {
    verdict: Verdict,
    synced: Synced,
    /// The number of findings of the run.
    all: usize,
    /// The first report that could not be read, with the reason.
    unreadable: Option<String>,
}

impl Function {
    pub(crate) fn new(config: &SdkConfig, settings: Settings) -> Self {
        let parameters = aws_sdk_ssm::Client::new(config);
        Self {
            config: config.clone(),
            hubs: OnceLock::new(),
            objects: Objects::new(config),
            jobs: aws_sdk_codepipeline::Client::new(config),
            topics: aws_sdk_sns::Client::new(config),
            policies: Policies::new(settings.policy.clone(), parameters),
            settings,
        }
    }

    /// Handles an event.
    ///
    /// # Errors
    ///
    /// One line, if the event should be sent again.
    pub(crate) async fn handle(&self, context: &Context, event: &str) -> Result<Value, String> {
        let mut parts = context.invoked_function_arn.split(':').skip(3);
        let (region, account) = parts
            .next()
            .zip(parts.next())
            .ok_or("the function has no ARN")?;
        let call = Call {
            region,
            account,
            id: &context.request_id,
            until: until(context.deadline()),
        };
        match Event::of(event)? {
            Event::Messages(messages) => Ok(self.messages(&call, &messages).await),
            Event::Job(job) => self.job(&call, &job).await,
            other => {
                let outcome = self.event(&call, &other, event).await?;
                outcome.is_finished()?;
                Ok(outcome.to_json())
            }
        }
    }

    /// Handles messages one by one. The failed ones are delivered again.
    async fn messages(&self, call: &Call<'_>, messages: &[Message]) -> Value {
        let mut failed = Vec::new();
        let mut fail = |message: &Message, error: &str| {
            log::line("ERROR", &format!("message {}: {error}", message.id));
            failed.push(json!({"itemIdentifier": message.id}));
        };
        let texts: Vec<String> = messages.iter().map(Message::event).collect();
        let (mut events, mut read) = (Vec::new(), Vec::new());
        for (message, text) in messages.iter().zip(&texts) {
            match Event::of(text) {
                Ok(Event::Messages(_) | Event::Job(_)) => {
                    fail(message, "a message of this kind is not a report");
                }
                Ok(event) => {
                    events.push(event);
                    read.push((message, text));
                }
                Err(error) => fail(message, &error),
            }
        }
        keep_newest(&mut events);
        for ((message, text), event) in read.into_iter().zip(&events) {
            let result = Box::pin(self.event(call, event, text)).await;
            let result = result.and_then(|outcome| {
                outcome.is_finished()?;
                // Nothing else waits for the decision: a report that is lost has to be in the queue of failed messages.
                outcome.unreadable.map_or(Ok(()), Err)
            });
            if let Err(error) = result {
                fail(message, &error);
            }
        }
        json!({"batchItemFailures": failed})
    }

    /// Handles a job, and answers it.
    async fn job(&self, call: &Call<'_>, job: &Job) -> Result<Value, String> {
        let outcome = match &job.source {
            Ok(source) => self.run_job(call, job, source).await,
            Err(message) => Err(message.clone()),
        };
        let (answer, returned) = match outcome {
            Ok(outcome) => (outcome.answer(job.unsent), outcome.to_json()),
            Err(error) => {
                log::line("ERROR", &format!("job {}: {error}", job.id));
                let returned = json!({"decision": "fail", "because": error});
                (Answer::Failed(error), returned)
            }
        };
        job.answer(&self.jobs, answer).await?;
        Ok(returned)
    }

    async fn run_job(
        &self,
        call: &Call<'_>,
        job: &Job,
        source: &Source,
    ) -> Result<Outcome, String> {
        let mut budget = Budget::new(self.settings.most);
        let mut inputs = Vec::new();
        match source {
            Source::Prefix(prefix) => {
                for object in self.objects.list(prefix).await? {
                    inputs.push(self.fetch(&object, &mut budget).await?);
                }
            }
            Source::Artifacts {
                zips,
                directory,
                credentials,
            } => {
                let objects = match credentials {
                    Some(own) => Objects::with_credentials(&self.config, own.clone()),
                    None => self.objects.clone(),
                };
                for zip in zips {
                    let found = unzip(&objects, zip, directory, &mut budget).await?;
                    inputs.extend(found);
                }
                if inputs.is_empty() {
                    return Err("no report in the input artifacts".to_owned());
                }
            }
        }
        for input in &mut inputs {
            input.named = job.named.or(&input.named);
        }
        self.import(call, inputs).await
    }

    /// Handles an event that is neither a job nor a batch of messages.
    async fn event(&self, call: &Call<'_>, event: &Event, text: &str) -> Result<Outcome, String> {
        let mut inputs = Vec::new();
        match event {
            Event::Objects(objects) => {
                let mut budget = Budget::new(self.settings.most);
                for object in objects {
                    inputs.push(self.fetch(object, &mut budget).await?);
                }
            }
            Event::Report(created) => {
                inputs.push(self.keep(call, created.as_deref(), text).await?);
            }
            Event::Messages(_) | Event::Job(_) => {}
        }
        self.import(call, inputs).await
    }

    /// Fetches an object.
    async fn fetch(&self, object: &Object, budget: &mut Budget) -> Result<Input, String> {
        let stored = self.objects.get(object, budget).await?;
        Ok(Input {
            name: object.to_string(),
            bytes: stored.bytes,
            time: stored.time,
            named: self.settings.keys.read(&object.key),
            url: Some(stored.url),
        })
    }

    /// Keeps the report of an event in the bucket, if there is one. An event that is sent again has the same key.
    async fn keep(
        &self,
        call: &Call<'_>,
        created: Option<&str>,
        text: &str,
    ) -> Result<Input, String> {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let now = now.map_or(0, |now| i64::try_from(now.as_secs()).unwrap_or(i64::MAX));
        let now = time(now).ok_or("the clock has no valid time")?;
        let mut url = None;
        if let Some(bucket) = &self.settings.bucket {
            let (day, id) = (now.get(..10).unwrap_or_default(), call.id);
            let object = Object::new(bucket, &format!("events/{day}/{id}.json"));
            url = Some(self.objects.put(&object, text.as_bytes()).await?);
        }
        Ok(Input {
            name: "event".to_owned(),
            bytes: text.as_bytes().to_vec(),
            time: earlier(created, now),
            named: Named::default(),
            url,
        })
    }

    /// Imports reports as one run.
    async fn import(&self, call: &Call<'_>, inputs: Vec<Input>) -> Result<Outcome, String> {
        let begun = Instant::now();
        let policy = self.policies.get(&self.objects).await?;
        let policy = policy.with_today(today()?);
        let mut run = Run::new(self.settings.gate());
        let (mut latest, mut names, mut unreadable) = (None, Vec::new(), None);
        for input in inputs {
            let normalizer = self.normalizer(call, &input, &policy)?;
            let error = add(&mut run, &input, &normalizer).err();
            unreadable = unreadable.or(error);
            latest = latest.max(TimestampText::from(&*input.time).instant().ok());
            names.push(input.name);
        }
        let verdict = run.verdict().clone();
        let topic = self.settings.topic.as_deref();
        let topic = topic.filter(|_| !(self.settings.only_failures && verdict.passed()));
        let open = topic.map(|_| Open::of(run.findings())).unwrap_or_default();
        let mut outcome = Outcome {
            all: run.findings().len(),
            synced: Synced::default(),
            verdict,
            unreadable,
        };
        let Some(now) = latest else {
            return Ok(outcome);
        };
        let mut options = SyncOptions::new(now);
        options.archive = self.settings.archive;
        options.reopen = self.settings.reopen;
        options.note = self.settings.note;
        options.until = Some(call.until);
        let synced = Box::pin(sync(self.hubs(call), run, &options)).await;
        outcome.synced = synced.map_err(|error| error.to_string())?;
        let synced = &outcome.synced;
        for refused in &synced.refused {
            let (id, message) = (&refused.id, &refused.message);
            log::line("ERROR", &format!("refused {id}: {message}"));
        }
        log::metrics(synced, outcome.verdict.incomplete().len(), begun.elapsed());
        if let Some(topic) = topic.filter(|_| synced.unsent == 0) {
            let summary = Summary::of(&outcome.verdict, synced, &names, &open);
            self.publish(topic, summary).await;
        }
        Ok(outcome)
    }

    /// Publishes a summary. The findings are imported by then, so a failure is logged only.
    async fn publish(&self, topic: &str, summary: Summary) {
        let call = self.topics.publish().topic_arn(topic);
        let call = call.subject(summary.subject).message(summary.message);
        if let Err(error) = call.send().await {
            let error = DisplayErrorContext(error);
            log::line("ERROR", &format!("{topic}: {error}"));
        }
    }

    fn hubs(&self, call: &Call<'_>) -> &Hubs {
        self.hubs.get_or_init(|| {
            let hubs = Hubs::new(&self.config);
            match &self.settings.role {
                Some(role) => hubs.with_role(role, call.account),
                None => hubs,
            }
        })
    }

    fn normalizer(
        &self,
        call: &Call<'_>,
        input: &Input,
        policy: &Policy,
    ) -> Result<Normalizer, String> {
        let describe = |error: &dyn std::fmt::Display| format!("{}: {error}", input.name);
        let account = input.named.account.as_deref().unwrap_or(call.account);
        let target = Target::new(account, call.region, &input.time);
        let mut target = target.map_err(|error| describe(&error))?;
        if let Some(arn) = &self.settings.product_arn {
            target = target
                .with_product_arn(arn)
                .map_err(|error| format!("ASFF_PRODUCT_ARN: {error}"))?;
        }
        if let Some(url) = &input.url {
            target = target
                .with_report_url(url)
                .map_err(|error| describe(&error))?;
        }
        let normalizer = Normalizer::new(input.named.complete(target), policy.clone());
        Ok(normalizer.with_suppressed(self.settings.suppressed))
    }
}

impl Outcome {
    fn answer(&self, unsent_before: Option<usize>) -> Answer {
        let (unsent, all) = (self.synced.unsent, self.all);
        if unsent > 0 {
            return match unsent_before {
                Some(before) if unsent >= before => Answer::Failed(format!(
                    "no finding could be sent in the time of the function; {unsent} are left"
                )),
                _ => Answer::Unfinished { unsent, all },
            };
        }
        let because = self.verdict.to_string();
        if !self.verdict.passed() {
            return Answer::Failed(because);
        }
        Answer::Passed(vec![
            ("because", because),
            ("new", self.synced.new.to_string()),
            ("imported", self.synced.imported.to_string()),
            ("archived", self.synced.archived.to_string()),
        ])
    }

    /// # Errors
    ///
    /// One line, if findings were not sent: the event should be sent again.
    fn is_finished(&self) -> Result<(), String> {
        match self.synced.unsent {
            0 => Ok(()),
            unsent => Err(format!(
                "{unsent} findings could not be sent in the time of the function"
            )),
        }
    }

    fn to_json(&self) -> Value {
        let synced = &self.synced;
        let refused: Vec<_> = synced.refused.iter().map(|refused| &refused.id).collect();
        json!({
            "decision": if self.verdict.passed() { "pass" } else { "fail" },
            "because": self.verdict.to_string(),
            "new": synced.new,
            "imported": synced.imported,
            "archived": synced.archived,
            "unsent": synced.unsent,
            "refused": refused,
        })
    }
}

/// Fetches a zip, and returns its reports.
async fn unzip(
    objects: &Objects,
    zip: &Object,
    directory: &str,
    budget: &mut Budget,
) -> Result<Vec<Input>, String> {
    let stored = objects.get(zip, budget).await?;
    let options = Options::default();
    let may_be_report = |path: &Path, bytes: &[u8]| may_be_report(path, bytes, &options);
    let name = zip.to_string();
    let unpacked = unpack(&name, &stored.bytes, directory, budget, may_be_report)?;
    if unpacked.skipped > 0 {
        let message = format!(
            "{name}: skipped {} files without a report",
            unpacked.skipped
        );
        log::line("INFO", &message);
    }
    let inputs = unpacked.reports.into_iter().map(|entry| Input {
        name: entry.name,
        bytes: entry.bytes,
        time: stored.time.clone(),
        named: Named::default(),
        url: Some(stored.url.clone()),
    });
    Ok(inputs.collect())
}

/// Adds a report to a run, and logs its tool, its count and whether it is complete.
///
/// # Errors
///
/// One line, if it cannot be read.
fn add(run: &mut Run, input: &Input, normalizer: &Normalizer) -> Result<(), String> {
    let (name, options) = (&input.name, Options::default());
    match run.add(name, &input.bytes, normalizer, &options) {
        Ok(read) => {
            let state = match &read.completeness {
                Completeness::Complete => "complete".to_owned(),
                Completeness::Partial(reason) => format!("incomplete: {reason}"),
            };
            let (source, found) = (&read.source.id, read.findings);
            log::line(
                "INFO",
                &format!("{name}: {source}, findings: {found}, {state}"),
            );
        }
        Err(error) => {
            let error = format!("{name}: {error}");
            log::line("ERROR", &error);
            return Err(error);
        }
    }
    Ok(())
}

/// Returns the day of the clock: accepted risks of a policy end at a date.
fn today() -> Result<Date, String> {
    let now = asff::Instant::try_from(SystemTime::now());
    let now = now.map_err(|error| format!("the clock: {error}"))?;
    Date::from_unix_seconds(now.unix_seconds()).ok_or_else(|| "the clock: no such year".to_owned())
}

/// Returns the time that an event states, if it is not after `now`: the clock of a build may be wrong.
fn earlier(created: Option<&str>, now: String) -> String {
    let instant = |text: &str| TimestampText::from(text).instant().ok();
    let is_past = |created: &&str| instant(created).is_some_and(|at| Some(at) <= instant(&now));
    match created.filter(is_past) {
        Some(created) => created.to_owned(),
        None => now,
    }
}

/// Returns the time after which no findings are sent: a minute before the deadline, or three quarters of a short time.
fn until(deadline: SystemTime) -> Instant {
    let left = deadline.duration_since(SystemTime::now());
    let left = left.unwrap_or_default();
    Instant::now() + left.saturating_sub(MARGIN.min(left / 4))
}
