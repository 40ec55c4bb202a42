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

use aws_config::BehaviorVersion;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::value::RawValue;

use crate::function::Function;
use crate::settings::Settings;

fn main() -> Result<(), Error> {
    asff_aws::on_large_stack(serve)?
}

async fn serve() -> Result<(), Error> {
    let settings = Settings::of(|name| std::env::var(name).ok())?;
    let config = aws_config::load_defaults(BehaviorVersion::latest()).await;
    let function = Function::new(&config, settings);
    run(service_fn(async |event: LambdaEvent<Box<RawValue>>| {
        let result = function.handle(&event.context, event.payload.get()).await;
        result.map_err(Error::from)
    }))
    .await
}
