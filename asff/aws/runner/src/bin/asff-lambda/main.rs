//! `asff-lambda`: a Lambda function that reads reports, and brings Security Hub into the state that they describe.
//!
//! | event | reports | returned |
//! | --- | --- | --- |
//! | `CodeScanReport`, as the pipeline of the AWS sample sends it | the one in the event | the decision |
//! | S3, or EventBridge with an event of S3: an object was created | the objects | the decision |
//! | SQS, with messages of the above kinds, also by way of SNS | those of the messages | `batchItemFailures`: the messages to deliver again |
//! | `CodePipeline.job` | those of the input artifacts, or the objects below the prefix in `UserParameters` | the job is answered with the decision |

#![allow(
    clippy::print_stdout,
    reason = "what a function prints is its log and its metrics"
)]

mod artifact;
mod event;
mod function;
mod job;
mod log;
mod notify;
mod objects;
mod policy;
mod settings;

use std::time::Duration;

use aws_config::BehaviorVersion;
use aws_config::timeout::TimeoutConfig;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use mimalloc::MiMalloc;
use serde_json::value::RawValue;

use crate::function::Function;
use crate::settings::Settings;

/// The allocator of musl, which functions are linked with, takes more time than the conversion of a report.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> Result<(), Error> {
    asff_aws::on_large_stack(serve)?
}

async fn serve() -> Result<(), Error> {
    let settings = Settings::of(|name| std::env::var(name).ok())?;
    let config = aws_config::defaults(BehaviorVersion::latest()).timeout_config(timeouts());
    let config = config.load().await;
    let function = Function::new(&config, settings);
    run(service_fn(async |event: LambdaEvent<Box<RawValue>>| {
        let result = function.handle(&event.context, event.payload.get()).await;
        result.map_err(Error::from)
    }))
    .await
}

/// Without them, a service that does not answer takes all of the function's time. They end before the body of an object; the
/// SDK watches that by itself.
fn timeouts() -> TimeoutConfig {
    TimeoutConfig::builder()
        .connect_timeout(Duration::from_secs(5))
        .operation_attempt_timeout(Duration::from_secs(20))
        .build()
}
