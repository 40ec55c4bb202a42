//! The services beside the hub, in memory: S3 with versions, SNS, parameters of Systems Manager, roles of STS, jobs of
//! CodePipeline, and the runtime interface of Lambda.

use std::collections::BTreeMap;
use std::sync::Mutex;

use http_body_util::{BodyExt as _, Full};
use hyper::body::{Bytes, Incoming};
use hyper::http::request::Parts;
use hyper::{HeaderMap, Request, Response, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use tokio::sync::{Mutex as AsyncMutex, mpsc};

use crate::hub::{refusal, response, scope};

/// The calls that a test can make go wrong.
const CALLS: [&str; 3] = ["PutJobSuccessResult", "PutJobFailureResult", "GetParameter"];

/// A version of an object.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) bytes: Vec<u8>,
    /// In the form of HTTP.
    modified: &'static str,
}

/// A queue of the runtime interface.
#[derive(Debug)]
struct Queue<T> {
    sender: mpsc::UnboundedSender<T>,
    receiver: AsyncMutex<mpsc::UnboundedReceiver<T>>,
}

impl<T> Default for Queue<T> {
    fn default() -> Self {
        let (sender, receiver) = mpsc::unbounded_channel();
        Self {
            sender,
            receiver: AsyncMutex::new(receiver),
        }
    }
}

/// An event, with the time of the deadline in milliseconds.
#[derive(Debug)]
struct Invocation {
    event: String,
    deadline: u128,
}

#[derive(Debug, Default)]
pub(crate) struct Cloud {
    /// By bucket and key. The version of an object is its position.
    objects: Mutex<BTreeMap<(String, String), Vec<Version>>>,
    parameters: Mutex<BTreeMap<String, String>>,
    /// Subjects and messages.
    pub(crate) published: Mutex<Vec<(String, String)>>,
    /// The names and the bodies of the calls that answered jobs.
    pub(crate) answers: Mutex<Vec<(String, Value)>>,
    /// The names of calls, each with the id of the access key that signed it.
    keys: Mutex<Vec<(&'static str, String)>>,
    invocations: Queue<Invocation>,
    results: Queue<Result<Value, Value>>,
}

impl Cloud {
    /// Stores an object. `modified` is its time, such as `Fri, 02 Jan 2026 03:04:05 GMT`.
    pub(crate) fn put(&self, bucket: &str, key: &str, bytes: &[u8], modified: &'static str) {
        let mut objects = self.objects.lock().unwrap();
        let versions = objects.entry((bucket.to_owned(), key.to_owned()));
        versions.or_default().push(Version {
            bytes: bytes.to_vec(),
            modified,
        });
    }

    pub(crate) fn set_parameter(&self, name: &str, value: &str) {
        let mut parameters = self.parameters.lock().unwrap();
        parameters.insert(name.to_owned(), value.to_owned());
    }

    /// Returns the keys of a bucket.
    pub(crate) fn keys_of(&self, bucket: &str) -> Vec<String> {
        let objects = self.objects.lock().unwrap();
        let keys = objects.keys().filter(|(of, _)| of == bucket);
        keys.map(|(_, key)| key.clone()).collect()
    }

    /// Returns the latest version of an object.
    pub(crate) fn object(&self, bucket: &str, key: &str) -> Version {
        let objects = self.objects.lock().unwrap();
        let versions = &objects[&(bucket.to_owned(), key.to_owned())];
        versions.last().unwrap().clone()
    }

    /// Returns the ids of the access keys that signed calls of this name.
    pub(crate) fn keys_for(&self, call: &str) -> Vec<String> {
        let keys = self.keys.lock().unwrap();
        let keys = keys.iter().filter(|(name, _)| *name == call);
        keys.map(|(_, key)| key.clone()).collect()
    }

    pub(crate) fn note_key(&self, call: &'static str, headers: &HeaderMap) {
        let key = scope(headers)[0].to_owned();
        self.keys.lock().unwrap().push((call, key));
    }

    /// Calls the function, and returns what it returned, or its error.
    pub(crate) async fn invoke(&self, event: String, deadline: u128) -> Result<Value, Value> {
        let invocation = Invocation { event, deadline };
        self.invocations.sender.send(invocation).unwrap();
        self.results.receiver.lock().await.recv().await.unwrap()
    }

    pub(crate) async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let (parts, body) = request.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let path = parts.uri.path().to_owned();
        if let Some(path) = path.strip_prefix("/2018-06-01/runtime/invocation/") {
            return self.runtime(path, &body).await;
        }
        let target = parts.headers.get("x-amz-target");
        let target = target.map(|target| target.to_str().unwrap().to_owned());
        if let Some(target) = target {
            return self.json_call(&target, &body);
        }
        if parts.method == "POST" {
            return self.form_call(&parts.headers, &body);
        }
        self.object_call(&parts, &body)
    }

    async fn runtime(&self, path: &str, body: &[u8]) -> Response<Full<Bytes>> {
        if path == "next" {
            let invocation = self.invocations.receiver.lock().await.recv().await.unwrap();
            let arn = "arn:aws:lambda:eu-west-1:123456789012:function:asff";
            return Response::builder()
                .header("content-type", "application/json")
                .header("lambda-runtime-aws-request-id", "request-1")
                .header(
                    "lambda-runtime-deadline-ms",
                    invocation.deadline.to_string(),
                )
                .header("lambda-runtime-invoked-function-arn", arn)
                .body(Full::new(Bytes::from(invocation.event)))
                .unwrap();
        }
        let body: Value = serde_json::from_slice(body).unwrap();
        let result = if path.ends_with("/response") {
            Ok(body)
        } else {
            Err(body)
        };
        self.results.sender.send(result).unwrap();
        response(202, &json!({}))
    }

    fn json_call(&self, target: &str, body: &[u8]) -> Response<Full<Bytes>> {
        let body: Value = serde_json::from_slice(body).unwrap();
        let (_, call) = target.split_once('.').unwrap();
        if call != "GetParameter" {
            let mut answers = self.answers.lock().unwrap();
            answers.push((call.to_owned(), body));
            return response(200, &json!({}));
        }
        assert_eq!(body["WithDecryption"], true);
        let parameters = self.parameters.lock().unwrap();
        match parameters.get(body["Name"].as_str().unwrap()) {
            Some(value) => response(200, &json!({"Parameter": {"Value": value}})),
            None => response(
                400,
                &json!({"__type": "ParameterNotFound", "message": "no such parameter"}),
            ),
        }
    }

    fn form_call(&self, headers: &HeaderMap, body: &[u8]) -> Response<Full<Bytes>> {
        let form: BTreeMap<String, String> = std::str::from_utf8(body)
            .unwrap()
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| (name.to_owned(), decoded(&value.replace('+', " "))))
            .collect();
        match &*form["Action"] {
            "Publish" => {
                let mut published = self.published.lock().unwrap();
                published.push((form["Subject"].clone(), form["Message"].clone()));
                xml(
                    "<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>",
                )
            }
            "AssumeRole" => {
                self.note_key("AssumeRole", headers);
                let account = form["RoleArn"].split(':').nth(4).unwrap();
                xml(&format!(
                    "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>KEYOF{account}</AccessKeyId>
                    <SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>
                    <Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>
                    <AssumedRoleUser><AssumedRoleId>A:asff</AssumedRoleId><Arn>{}</Arn></AssumedRoleUser>
                    </AssumeRoleResult></AssumeRoleResponse>",
                    form["RoleArn"]
                ))
            }
            other => panic!("unexpected action {other}"),
        }
    }

    fn object_call(&self, parts: &Parts, body: &Bytes) -> Response<Full<Bytes>> {
        let query: BTreeMap<String, String> = parts
            .uri
            .query()
            .unwrap_or_default()
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| (name.to_owned(), decoded(value)))
            .collect();
        let path = decoded(parts.uri.path().trim_start_matches('/'));
        let (bucket, key) = path.split_once('/').unwrap_or((&path, ""));
        if query.contains_key("list-type") {
            return self.list(bucket, &query["prefix"]);
        }
        if parts.method == "PUT" {
            self.put(bucket, key, body, "Fri, 02 Jan 2026 03:04:05 GMT");
            let objects = self.objects.lock().unwrap();
            let version = objects[&(bucket.to_owned(), key.to_owned())].len();
            return Response::builder()
                .header("x-amz-version-id", version.to_string())
                .body(Full::default())
                .unwrap();
        }
        self.note_key("GetObject", &parts.headers);
        let objects = self.objects.lock().unwrap();
        let versions = objects.get(&(bucket.to_owned(), key.to_owned()));
        let versions = versions.map(Vec::as_slice).unwrap_or_default();
        let number = match query.get("versionId") {
            Some(version) => version.parse().unwrap(),
            None => versions.len(),
        };
        let Some(version) = number.checked_sub(1).and_then(|index| versions.get(index)) else {
            return Response::builder()
                .status(404)
                .body(Full::new(Bytes::from(
                    "<Error><Code>NoSuchKey</Code></Error>",
                )))
                .unwrap();
        };
        Response::builder()
            .header("last-modified", version.modified)
            .header("x-amz-version-id", number.to_string())
            .body(Full::new(Bytes::from(version.bytes.clone())))
            .unwrap()
    }

    fn list(&self, bucket: &str, prefix: &str) -> Response<Full<Bytes>> {
        let keys = self.keys_of(bucket).into_iter();
        let keys = keys.filter(|key| key.starts_with(prefix));
        let contents: String = keys
            .map(|key| format!("<Contents><Key>{key}</Key></Contents>"))
            .collect();
        xml(&format!(
            "<ListBucketResult><IsTruncated>false</IsTruncated>{contents}</ListBucketResult>"
        ))
    }
}

/// Returns the name of a call, if a test can make it go wrong.
pub(crate) fn name(request: &Request<Incoming>) -> Option<&'static str> {
    let headers = request.headers();
    if let Some(target) = headers.get("x-amz-target") {
        let target = target.to_str().unwrap();
        return CALLS.into_iter().find(|call| target.ends_with(call));
    }
    headers.get("authorization")?;
    match (request.method().as_str(), scope(headers)[3]) {
        ("GET", "s3") => Some("GetObject"),
        ("PUT", "s3") => Some("PutObject"),
        ("POST", "sns") => Some("Publish"),
        _ => None,
    }
}

/// Returns the answer of a service that gets too many calls. Each protocol has its own.
pub(crate) fn throttled(request: &Request<Incoming>) -> Response<Full<Bytes>> {
    let (status, body) = match scope(request.headers())[3] {
        "s3" => (503, "<Error><Code>SlowDown</Code></Error>"),
        "sns" => (
            400,
            "<ErrorResponse><Error><Code>Throttling</Code></Error></ErrorResponse>",
        ),
        _ => return refusal(429, "ThrottlingException"),
    };
    let mut answer = xml(body);
    *answer.status_mut() = StatusCode::from_u16(status).unwrap();
    answer
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

fn xml(body: &str) -> Response<Full<Bytes>> {
    Response::builder()
        .header("content-type", "text/xml")
        .body(Full::new(Bytes::from(body.to_owned())))
        .unwrap()
}
