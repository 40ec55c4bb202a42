//! A hub that keeps the rules of Security Hub: filters, pages, owners, the order of `UpdatedAt`, and members that only
//! customers or only the hub may write. It fails where a test tells it to. The other services are in `cloud`.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::future::pending;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{HeaderMap, Request, Response};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::cloud::{self, Cloud};

/// Members that a later import does not change.
const OF_CUSTOMERS: [&str; 5] = [
    "Note",
    "UserDefinedFields",
    "VerificationState",
    "Workflow",
    "WorkflowState",
];

/// A failure of a call.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Fault {
    /// Status 429, of S3 503.
    Throttled,
    /// Status 500, and nothing was done.
    Failed,
    /// No answer.
    NoAnswer,
    /// Status 500, although it was done.
    DoneAndFailed,
    /// Half of the findings fail for a reason that may pass.
    Half,
    /// Half of the findings are refused.
    Refused,
    /// Status 403.
    Denied,
}

#[derive(Debug, Default)]
struct State {
    /// By product and id.
    findings: BTreeMap<(String, String), Value>,
    /// The names of the calls in their order.
    calls: Vec<&'static str>,
    /// Faults by the name of the call and its number, from 0.
    faults: BTreeMap<(&'static str, usize), Fault>,
    /// The number of calls that went wrong as a test wants it.
    hits: usize,
    /// Each call of this name from this number on fails.
    ends: Option<(&'static str, usize)>,
}

/// A hub that listens on a port of this machine.
#[derive(Clone, Debug)]
pub(crate) struct StubHub {
    state: Arc<Mutex<State>>,
    pub(crate) cloud: Arc<Cloud>,
    address: SocketAddr,
}

impl StubHub {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let hub = Self {
            state: Arc::default(),
            cloud: Arc::default(),
            address: listener.local_addr().unwrap(),
        };
        let serving = hub.clone();
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let hub = serving.clone();
                tokio::spawn(async move {
                    let service = service_fn(move |request| {
                        let hub = hub.clone();
                        async move { Ok::<_, Infallible>(hub.answer(request).await) }
                    });
                    // A client that goes away is not a failure of the test.
                    let _ = http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service)
                        .await;
                });
            }
        });
        hub
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Makes the call of this name with this number, from 0, go wrong.
    pub(crate) fn fail(&self, call: &'static str, number: usize, fault: Fault) {
        let mut state = self.state.lock().unwrap();
        state.faults.insert((call, number), fault);
    }

    /// Denies each call of this name from this number on, as if the process had ended there.
    pub(crate) fn end_before(&self, call: &'static str, number: usize) {
        self.state.lock().unwrap().ends = Some((call, number));
    }

    /// Forgets faults and calls.
    pub(crate) fn mend(&self) {
        let mut state = self.state.lock().unwrap();
        state.faults.clear();
        state.calls.clear();
        state.hits = 0;
        state.ends = None;
    }

    /// Returns the number of calls that went wrong as a test wants it.
    pub(crate) fn hits(&self) -> usize {
        self.state.lock().unwrap().hits
    }

    pub(crate) fn count(&self, call: &str) -> usize {
        let state = self.state.lock().unwrap();
        state.calls.iter().filter(|name| **name == call).count()
    }

    /// Returns the findings, in the order of product and id.
    pub(crate) fn findings(&self) -> Vec<Value> {
        let state = self.state.lock().unwrap();
        state.findings.values().cloned().collect()
    }

    /// Changes a finding as a customer does.
    pub(crate) fn change(&self, id: &str, change: impl Fn(&mut Value)) {
        let mut state = self.state.lock().unwrap();
        let mut findings = state.findings.iter_mut();
        let (_, finding) = findings.find(|((_, known), _)| known == id).unwrap();
        change(finding);
    }

    async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let call = match (request.method().as_str(), request.uri().path()) {
            ("POST", "/findings") => "GetFindings",
            ("POST", "/findings/import") => "BatchImportFindings",
            ("PATCH", "/findings/batchupdate") => "BatchUpdateFindings",
            _ => return self.answer_of_cloud(request).await,
        };
        self.cloud.note_key(call, request.headers());
        let region = scope(request.headers())[2].to_owned();
        let body = request.into_body().collect().await.unwrap().to_bytes();
        let body: Value = serde_json::from_slice(&body).unwrap();
        let fault = self.begin(call);
        match fault {
            Some(Fault::Throttled) => return refusal(429, "LimitExceededException"),
            Some(Fault::Failed) => return refusal(500, "InternalException"),
            Some(Fault::Denied) => return refusal(403, "AccessDeniedException"),
            Some(Fault::NoAnswer) => pending().await,
            _ => {}
        }
        let half = match fault {
            Some(Fault::Half) => Some("InternalException"),
            Some(Fault::Refused) => Some("InvalidInput"),
            _ => None,
        };
        let answer = match call {
            "GetFindings" => self.get(&body, &region),
            "BatchImportFindings" => self.import(&body, &region, half),
            _ => self.update(&body, half),
        };
        if fault == Some(Fault::DoneAndFailed) {
            return refusal(500, "InternalException");
        }
        match answer {
            Ok(answer) => response(200, &answer),
            Err((status, code)) => refusal(status, code),
        }
    }

    /// Answers a call of another service.
    async fn answer_of_cloud(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let call = cloud::name(&request);
        match call.and_then(|call| self.begin(call)) {
            Some(Fault::Throttled) => cloud::throttled(&request),
            Some(Fault::Failed) => refusal(500, "InternalFailure"),
            Some(Fault::Denied) => refusal(403, "AccessDeniedException"),
            Some(Fault::NoAnswer) => pending().await,
            Some(Fault::DoneAndFailed) => {
                self.cloud.answer(request).await;
                refusal(500, "InternalFailure")
            }
            Some(Fault::Half | Fault::Refused) | None => self.cloud.answer(request).await,
        }
    }

    fn begin(&self, call: &'static str) -> Option<Fault> {
        let mut state = self.state.lock().unwrap();
        let number = state.calls.iter().filter(|name| **name == call).count();
        state.calls.push(call);
        let ends = state.ends;
        let fault = match ends {
            Some((name, from)) if name == call && number >= from => Some(Fault::Denied),
            _ => state.faults.get(&(call, number)).copied(),
        };
        state.hits += usize::from(fault.is_some());
        fault
    }

    fn get(&self, body: &Value, region: &str) -> Result<Value, (u16, &'static str)> {
        let state = self.state.lock().unwrap();
        let of_region = state.findings.iter();
        let of_region = of_region.filter(|((product, _), _)| region_of(product) == region);
        let matching: Vec<&Value> = of_region
            .map(|(_, finding)| finding)
            .filter(|finding| matches(finding, &body["Filters"]))
            .collect();
        let most = body["MaxResults"].as_u64().unwrap() as usize;
        if most > 100 {
            return Err((400, "InvalidInputException"));
        }
        let from: usize = match body["NextToken"].as_str() {
            Some(token) => token.parse().unwrap(),
            None => 0,
        };
        let page: Vec<_> = matching.iter().skip(from).take(most).collect();
        let mut answer = json!({"Findings": page});
        if from + most < matching.len() {
            answer["NextToken"] = json!((from + most).to_string());
        }
        Ok(answer)
    }

    fn import(
        &self,
        body: &Value,
        region: &str,
        half: Option<&str>,
    ) -> Result<Value, (u16, &'static str)> {
        let findings = body["Findings"].as_array().unwrap();
        if findings.len() > 100 {
            return Err((400, "InvalidInputException"));
        }
        // The findings of a request have one account, and the region of the hub.
        let account = &findings[0]["AwsAccountId"];
        let is_foreign = |finding: &Value| {
            let product = finding["ProductArn"].as_str().unwrap();
            region_of(product) != region || &finding["AwsAccountId"] != account
        };
        if findings.iter().any(is_foreign) {
            return Err((403, "AccessDeniedException"));
        }
        let mut state = self.state.lock().unwrap();
        let mut failed = Vec::new();
        for (number, finding) in findings.iter().enumerate() {
            if let Some(code) = half
                && number % 2 == 0
            {
                let id = &finding["Id"];
                failed.push(
                    json!({"Id": id, "ErrorCode": code, "ErrorMessage": "as the test wants it"}),
                );
                continue;
            }
            store(&mut state.findings, finding);
        }
        Ok(json!({
            "SuccessCount": findings.len() - failed.len(),
            "FailedCount": failed.len(),
            "FailedFindings": failed,
        }))
    }

    fn update(&self, body: &Value, half: Option<&str>) -> Result<Value, (u16, &'static str)> {
        let mut state = self.state.lock().unwrap();
        let (mut processed, mut unprocessed) = (Vec::new(), Vec::new());
        let identifiers = body["FindingIdentifiers"].as_array().unwrap();
        if identifiers.len() > 100 {
            return Err((400, "InvalidInputException"));
        }
        for (number, identifier) in identifiers.iter().enumerate() {
            if let Some(code) = half
                && number % 2 == 0
            {
                unprocessed.push(json!({
                    "FindingIdentifier": identifier,
                    // This operation has another name for it.
                    "ErrorCode": code.replace("InternalException", "InternalFailure"),
                    "ErrorMessage": "as the test wants it",
                }));
                continue;
            }
            let text = |name: &str| identifier[name].as_str().unwrap().to_owned();
            match state.findings.get_mut(&(text("ProductArn"), text("Id"))) {
                Some(finding) => {
                    for member in ["Note", "Workflow"] {
                        if !body[member].is_null() {
                            finding[member] = body[member].clone();
                        }
                    }
                    processed.push(identifier);
                }
                None => unprocessed.push(json!({
                    "FindingIdentifier": identifier,
                    "ErrorCode": "FindingNotFound",
                    "ErrorMessage": "no such finding",
                })),
            }
        }
        Ok(json!({"ProcessedFindings": processed, "UnprocessedFindings": unprocessed}))
    }
}

/// Imports a finding: an update that is not later changes nothing, and customers' members stay.
fn store(findings: &mut BTreeMap<(String, String), Value>, finding: &Value) {
    let text = |name: &str| finding[name].as_str().unwrap().to_owned();
    let key = (text("ProductArn"), text("Id"));
    let mut finding = finding.clone();
    let known = findings.get(&key);
    if let Some(known) = known {
        if known["UpdatedAt"].as_str() >= finding["UpdatedAt"].as_str() {
            return;
        }
        for member in OF_CUSTOMERS {
            if !known[member].is_null() {
                finding[member] = known[member].clone();
            }
        }
    } else {
        finding["Workflow"] = json!({"Status": "NEW"});
    }
    finding["ProcessedAt"] = json!("2026-01-02T03:04:06.000Z");
    finding["Region"] = json!("eu-west-1");
    finding["CompanyName"] = json!("Personal");
    finding["ProductFields"]["aws/securityhub/FindingId"] = json!(format!("{}/{}", key.0, key.1));
    findings.insert(key, finding);
}

fn region_of(arn: &str) -> &str {
    arn.split(':').nth(3).unwrap()
}

/// Returns the parts of the scope in a signature: the id of the key, the day, the region, and the service.
pub(crate) fn scope(headers: &HeaderMap) -> Vec<&str> {
    let signature = headers["authorization"].to_str().unwrap();
    let (_, rest) = signature.split_once("Credential=").unwrap();
    rest.split('/').collect()
}

/// Returns whether a finding has a value of each filter.
fn matches(finding: &Value, filters: &Value) -> bool {
    let filters = filters.as_object().unwrap();
    filters.iter().all(|(member, accepted)| {
        let accepted = accepted.as_array().unwrap();
        accepted.iter().any(|filter| {
            let value = match filter["Key"].as_str() {
                Some(key) => &finding[member][key],
                None => &finding[member],
            };
            let (value, wanted) = (value.as_str(), filter["Value"].as_str().unwrap());
            match filter["Comparison"].as_str().unwrap() {
                "EQUALS" => value == Some(wanted),
                "PREFIX" => value.is_some_and(|value| value.starts_with(wanted)),
                other => panic!("unexpected comparison {other}"),
            }
        })
    })
}

pub(crate) fn response(status: u16, body: &Value) -> Response<Full<Bytes>> {
    Response::builder()
        .status(status)
        .header("content-type", "application/json")
        .body(Full::new(Bytes::from(body.to_string())))
        .unwrap()
}

pub(crate) fn refusal(status: u16, code: &str) -> Response<Full<Bytes>> {
    let body = json!({"Code": code, "Message": "as the test wants it"});
    let mut refused = response(status, &body);
    let code = code.parse().unwrap();
    refused.headers_mut().insert("x-amzn-errortype", code);
    refused
}
