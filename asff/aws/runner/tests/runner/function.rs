//! The program `asff-lambda`, called as Lambda calls it.

use std::fs::File;
use std::ops::Range;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use crate::hub::StubHub;
use crate::support::phpstan;

/// A function that waits for events.
#[derive(Debug)]
pub(crate) struct Function {
    pub(crate) hub: StubHub,
    process: Child,
    log: PathBuf,
}

impl Function {
    /// Starts the function with these variables. `test` names its log.
    pub(crate) async fn start(test: &str, variables: &[(&str, &str)]) -> Self {
        let hub = StubHub::start().await;
        let log = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}.log"));
        let process = Command::new(env!("CARGO_BIN_EXE_asff-lambda"))
            .env_clear()
            .env("AWS_ACCESS_KEY_ID", "AKID")
            .env("AWS_SECRET_ACCESS_KEY", "secret")
            .env("AWS_REGION", "eu-west-1")
            .env("AWS_ENDPOINT_URL", hub.url())
            .env("AWS_LAMBDA_RUNTIME_API", hub.address().to_string())
            .env("AWS_LAMBDA_FUNCTION_NAME", "asff")
            .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256")
            .env("AWS_LAMBDA_FUNCTION_VERSION", "1")
            .envs(variables.iter().copied())
            .stdout(File::create(&log).unwrap())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        Self { hub, process, log }
    }

    /// Calls the function with a minute of time. An error is its text.
    pub(crate) async fn call(&self, event: &Value) -> Result<Value, String> {
        self.call_for(event, Duration::from_secs(60)).await
    }

    pub(crate) async fn call_for(&self, event: &Value, time: Duration) -> Result<Value, String> {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let deadline = (now.unwrap() + time).as_millis();
        let result = self.hub.cloud.invoke(event.to_string(), deadline).await;
        result.map_err(|error| error["errorMessage"].as_str().unwrap().to_owned())
    }

    /// Returns what the function printed.
    pub(crate) fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap()
    }
}

impl Drop for Function {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The event of S3 for a version of an object, by way of EventBridge.
pub(crate) fn created(key: &str, version: &str) -> Value {
    json!({"source": "aws.s3", "detail-type": "Object Created", "detail": {
        "bucket": {"name": "reports"}, "object": {"key": key, "version-id": version, "sequencer": version}}})
}

/// The message of the AWS sample's pipeline with a report of PHPStan, see [`phpstan`].
pub(crate) fn code_scan_report(created: &str, lines: Range<usize>) -> Value {
    let report: Value = serde_json::from_slice(&phpstan(lines)).unwrap();
    json!({"messageType": "CodeScanReport", "reportType": "PHPStan", "createdAt": created, "source_repository": "shop",
        "source_branch": "main", "build_id": "shop:1", "source_commitid": "3f78", "report": report})
}

/// Messages of SQS with these ids and bodies.
pub(crate) fn messages(bodies: &[(&str, Value)]) -> Value {
    let messages: Vec<Value> = bodies
        .iter()
        .map(|(id, body)| json!({"eventSource": "aws:sqs", "messageId": id, "body": body.to_string()}))
        .collect();
    json!({"Records": messages})
}
