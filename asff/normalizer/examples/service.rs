//! A web service that converts a report to ASFF, one finding per line, while it reads the report.
//! `cargo run -p asff-normalizer --example service`, then `curl --data-binary @zap.json localhost:8080/findings`
//!
//! A last line `{"error": …}` or `{"partial": …}` reports missing findings. A client that exceeds the number of
//! concurrent reports gets status 503.

use std::sync::Arc;

use asff_normalizer::{Normalizer, Target};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Result};
use axum::routing::post;
use finding_parsers::SOURCES;
use finding_severity::Policy;
use finding_source::{Completeness, Options, Registry, Report};
use serde_json::json;
use tokio::sync::{Semaphore, mpsc};
use tokio_stream::{StreamExt as _, wrappers::ReceiverStream};

/// The number of lines that wait for a client. A client that reads slowly delays the reading of its report.
const WAITING: usize = 16;

type Error = Box<dyn std::error::Error + Send + Sync>;

/// Passes every line to `send`, and stops if that returns false. An input that is not a report is an error before the
/// first line.
pub(crate) fn convert(bytes: &[u8], send: &mut dyn FnMut(String) -> bool) -> Result<(), Error> {
    let options = Options::default();
    let report = Report::new(bytes, &options.limits)?;
    let mut findings = Registry::new(SOURCES).read(&report, &options)?;
    // Account and time come from the service: from the login, the path and the clock.
    let target = Target::new("123456789012", "eu-west-1", "2026-01-02T03:04:05Z")?;
    let normalizer = Normalizer::new(target, Policy::default());
    while let Some(item) = findings.next() {
        let line = match item.map(|finding| normalizer.normalize(&finding, findings.about())) {
            Ok(Some(finding)) => serde_json::to_string(&finding)?,
            Ok(None) => continue,
            Err(error) => json!({"error": error.to_string()}).to_string(),
        };
        if !send(line + "\n") {
            return Ok(());
        }
    }
    if let Completeness::Partial(why) = findings.finish().completeness {
        send(json!({"partial": why}).to_string() + "\n");
    }
    Ok(())
}

async fn findings(
    State(places): State<Arc<Semaphore>>,
    report: Bytes,
) -> Result<impl IntoResponse> {
    let busy = (StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "1")]);
    let place = places.try_acquire_owned().map_err(|_| busy)?;
    let (lines, mut received) = mpsc::channel(WAITING);
    // Parsing uses the CPU, so it must not block the threads that wait for the network.
    tokio::task::spawn_blocking(move || {
        let mut send = |line: String| lines.blocking_send(Ok(Bytes::from(line))).is_ok();
        if let Err(error) = convert(&report, &mut send) {
            let _ = lines.blocking_send(Err(error));
        }
        drop(place);
    });
    let first = received.recv().await.transpose();
    let first = first.map_err(|error| (StatusCode::UNPROCESSABLE_ENTITY, format!("{error}\n")))?;
    let lines = tokio_stream::iter(first.map(Ok)).chain(ReceiverStream::new(received));
    let content = [("content-type", "application/x-ndjson")];
    Ok((content, Body::from_stream(lines)))
}

/// The maximum number and size of concurrent reports, which limits memory.
pub(crate) fn service(reports: usize, bytes: usize) -> Router {
    let places = Arc::new(Semaphore::new(reports));
    let route = Router::new().route("/findings", post(findings));
    route.layer(DefaultBodyLimit::max(bytes)).with_state(places)
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, service(8, 64 << 20)).await
}
