//! Tests of the examples.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::convert::Infallible;

use asff::wire;
use asff::{AwsSecurityFinding, RecordState};
use asff_normalizer::Target;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::Value;
use tokio_stream::StreamExt as _;
use tower::ServiceExt as _;

#[allow(dead_code, reason = "`main` is for manual runs")]
#[path = "../examples/archive.rs"]
mod archive;
#[allow(dead_code, reason = "`main` is for manual runs")]
#[path = "../examples/service.rs"]
mod service;

/// Returns a report of ZAP with these alerts.
fn zap(alerts: &[&str]) -> Vec<u8> {
    let alerts = alerts.iter().map(|id| {
        format!(
            r#"{{"pluginid": "{id}", "alertRef": "{id}", "name": "Alert {id}", "riskcode": "2", "confidence": "2",
            "instances": [{{"uri": "https://shop.example/{id}", "method": "GET"}}]}}"#
        )
    });
    let alerts: Vec<String> = alerts.collect();
    let site = format!(
        r#"{{"@name": "https://shop.example", "alerts": [{}]}}"#,
        alerts.join(",")
    );
    format!(r#"{{"@version": "2.17.0", "@generated": "", "site": [{site}]}}"#).into_bytes()
}

fn target(now: &str) -> Target {
    let target = Target::new("123456789012", "eu-west-1", now).unwrap();
    target.with_repository("shop")
}

/// Returns the findings of reports in the form of the first week's archive.
fn last_week(reports: &[Vec<u8>]) -> Vec<u8> {
    let result = archive::archive(b"[]", reports, target("2026-01-02T03:04:05Z")).unwrap();
    serde_json::to_vec(&result.findings).unwrap()
}

fn states(findings: &[AwsSecurityFinding]) -> Vec<(&str, Option<RecordState>)> {
    let state = |finding: &AwsSecurityFinding| finding.record_state.clone();
    findings
        .iter()
        .map(|finding| (finding.title.as_str(), state(finding)))
        .collect()
}

#[test]
fn findings_that_are_gone_from_a_complete_report_are_archived() {
    let previous = last_week(&[zap(&["1", "2"])]);
    let today = [zap(&["2", "3"])];
    let result = archive::archive(&previous, &today, target("2026-01-09T03:04:05Z")).unwrap();
    assert_eq!((result.new, result.updated, result.archived), (1, 1, 1));
    let expected = [
        ("Alert 2", Some(RecordState::Active)),
        ("Alert 3", Some(RecordState::Active)),
        ("Alert 1", Some(RecordState::Archived)),
    ];
    assert_eq!(states(&result.findings), expected);
}

#[test]
fn findings_of_a_tool_that_did_not_run_or_finish_are_kept() {
    let previous = last_week(&[zap(&["1", "2"])]);
    let nothing_scanned = br#"{"@version": "2.17.0", "@generated": "", "site": []}"#.to_vec();
    let mut cut = zap(&["1", "2"]);
    cut.truncate(cut.len() - 100);
    for today in [
        vec![],
        vec![nothing_scanned.clone()],
        vec![cut],
        vec![zap(&["1"]), nothing_scanned],
    ] {
        let result = archive::archive(&previous, &today, target("2026-01-09T03:04:05Z")).unwrap();
        assert_eq!(result.archived, 0);
    }
    assert!(archive::archive(b"[{}", &[], target("2026-01-09T03:04:05Z")).is_err());
}

/// Returns the status and the body of the answer to a report.
async fn posted(service: axum::Router, report: Vec<u8>) -> (StatusCode, Vec<u8>) {
    let request = Request::post("/findings").body(Body::from(report)).unwrap();
    let response: Result<_, Infallible> = service.oneshot(request).await;
    let response = response.unwrap();
    let status = response.status();
    let mut body = Vec::new();
    let mut parts = response.into_body().into_data_stream();
    while let Some(part) = parts.next().await {
        body.extend_from_slice(&part.unwrap());
    }
    (status, body)
}

#[tokio::test]
async fn a_report_is_answered_with_one_finding_per_line() {
    let (status, body) = posted(service::service(1, 1 << 20), zap(&["1", "2", "3"])).await;
    assert_eq!(status, StatusCode::OK);
    let findings: Vec<_> = wire::read(&body).collect::<Result<_, _>>().unwrap();
    let titles: Vec<&str> = findings.iter().map(|finding| &*finding.title).collect();
    assert_eq!(titles, ["Alert 1", "Alert 2", "Alert 3"]);
    assert!(findings.iter().all(|finding| finding.validate().is_empty()));
    assert_eq!(body.iter().filter(|byte| **byte == b'\n').count(), 3);
}

#[tokio::test]
async fn missing_findings_are_reported_in_the_last_line() {
    let mut cut = zap(&["1", "2"]);
    cut.truncate(cut.len() - 100);
    let (status, body) = posted(service::service(1, 1 << 20), cut).await;
    assert_eq!(status, StatusCode::OK);
    let lines: Vec<Value> = body
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect();
    assert_eq!(lines[0]["Title"], "Alert 1");
    assert!(lines[1..].iter().any(|line| line["error"].is_string()));
    assert!(lines.last().unwrap()["partial"].is_string());
}

#[tokio::test]
async fn invalid_large_and_too_many_reports_are_refused() {
    let report = zap(&["1"]);
    for (reports, bytes, report, expected) in [
        (
            1,
            1 << 20,
            b"no report".to_vec(),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        (1, 100, report.clone(), StatusCode::PAYLOAD_TOO_LARGE),
        (0, 1 << 20, report.clone(), StatusCode::SERVICE_UNAVAILABLE),
        (1, 1 << 20, report, StatusCode::OK),
    ] {
        let (status, _) = posted(service::service(reports, bytes), report).await;
        assert_eq!(status, expected);
    }
}

/// A client that does not read blocks the parser of its report and keeps its place. A client that disconnects frees
/// both.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_does_not_read_makes_its_report_wait() {
    let ids: Vec<String> = (1..=500).map(|id| id.to_string()).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let service = service::service(1, 1 << 20);
    let request = Request::post("/findings")
        .body(Body::from(zap(&ids)))
        .unwrap();
    let unread = service.clone().oneshot(request).await.unwrap();
    // There are far more findings than may wait, so the place stays occupied.
    let (status, _) = posted(service.clone(), zap(&["1"])).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    drop(unread);
    loop {
        match posted(service.clone(), zap(&["1"])).await.0 {
            StatusCode::OK => break,
            status => assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE),
        }
        tokio::task::yield_now().await;
    }
}

#[test]
fn reading_stops_when_the_client_is_gone() {
    let mut sent = 0;
    service::convert(&zap(&["1", "2", "3"]), &mut |_| {
        sent += 1;
        sent < 2
    })
    .unwrap();
    assert_eq!(sent, 2);
}
