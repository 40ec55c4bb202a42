//! The events of the function.

use std::fmt;

use asff_aws::asff::{Instant, TimestampText};
use percent_encoding::percent_decode_str;
use serde::Deserialize;

use crate::job::{Job, RawJob};

/// An event, by what has to be done.
#[derive(Debug)]
pub(crate) enum Event {
    /// Reads these objects.
    Objects(Vec<Object>),
    /// Reads the event itself, a report, with the time that it states.
    Report(Option<String>),
    /// Handles each message, and returns those that failed.
    Messages(Vec<Message>),
    /// Handles a job of CodePipeline, and answers it.
    Job(Box<Job>),
}

/// An object of S3.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Object {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) version: Option<String>,
    /// The position of the event among those of the same key.
    pub(crate) sequencer: Option<String>,
}

impl Object {
    pub(crate) fn new(bucket: &str, key: &str) -> Self {
        Self {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            version: None,
            sequencer: None,
        }
    }

    /// Reads `s3://BUCKET/KEY`.
    pub(crate) fn of_url(url: &str) -> Option<Self> {
        let (bucket, key) = url.strip_prefix("s3://")?.split_once('/')?;
        Some(Self::new(bucket, key))
    }

    /// Returns whether `other` is of the same key, and of a later event.
    fn is_before(&self, other: &Self) -> bool {
        let is_same = self.bucket == other.bucket && self.key == other.key;
        is_same && is_earlier(self.sequencer.as_deref(), other.sequencer.as_deref())
    }
}

/// Compares sequencers as S3 prescribes: the shorter one is continued with zeros.
fn is_earlier(one: Option<&str>, other: Option<&str>) -> bool {
    one.zip(other).is_some_and(|(one, other)| {
        let zeros = "0".repeat(one.len().max(other.len()));
        let padded = |text: &str| format!("{text}{}", zeros.get(text.len()..).unwrap_or_default());
        padded(one) < padded(other)
    })
}

impl fmt::Display for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "s3://{}/{}", self.bucket, self.key)
    }
}

/// Removes the objects of which another event of the batch has a later version. S3 does not keep the order of events.
pub(crate) fn keep_newest(events: &mut [Event]) {
    let objects = events.iter().filter_map(|event| match event {
        Event::Objects(objects) => Some(objects),
        _ => None,
    });
    let all: Vec<Object> = objects.flatten().cloned().collect();
    for event in events {
        if let Event::Objects(objects) = event {
            objects.retain(|object| !all.iter().any(|other| object.is_before(other)));
        }
    }
}

/// A message of SQS.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) body: String,
}

impl Event {
    /// Parses an event. Text of any other kind is a report.
    ///
    /// # Errors
    ///
    /// If an event of a known kind lacks a member.
    pub(crate) fn of(text: &str) -> Result<Self, String> {
        let Ok(raw) = serde_json::from_str::<Raw>(text) else {
            return Ok(Self::Report(None));
        };
        if let Some(job) = raw.job {
            return Ok(Self::Job(Box::new(job.read())));
        }
        // S3 sends this once when notifications are set up.
        if raw.event.as_deref() == Some("s3:TestEvent") {
            return Ok(Self::Objects(Vec::new()));
        }
        if let (Some("aws.s3"), Some(detail)) = (raw.source.as_deref(), raw.detail) {
            // EventBridge does not encode keys.
            let (bucket, object) = (detail.bucket, detail.object);
            let object = bucket.zip(object).and_then(|(bucket, object)| {
                Some(Object {
                    bucket: bucket.name?,
                    key: object.key?,
                    version: object.version_id,
                    sequencer: object.sequencer,
                })
            });
            let object = object.ok_or("an event of S3 without a bucket and a key")?;
            return Ok(Self::Objects(vec![object]));
        }
        let first = raw.records.first();
        match first.and_then(|first| first.event_source.as_deref()) {
            Some("aws:sqs") => Ok(Self::Messages(
                raw.records.into_iter().map(Record::message).collect(),
            )),
            Some("aws:s3") => {
                let created = raw.records.into_iter().filter(Record::is_created);
                let objects = created.map(Record::object).collect::<Result<_, _>>()?;
                Ok(Self::Objects(objects))
            }
            _ => Ok(Self::Report(raw.created_at)),
        }
    }
}

impl Message {
    /// Returns the event in the body. SNS puts it into an envelope.
    pub(crate) fn event(&self) -> String {
        let envelope = serde_json::from_str::<Envelope>(&self.body);
        match envelope {
            Ok(envelope) if envelope.kind == "Notification" => envelope.message,
            _ => self.body.clone(),
        }
    }
}

#[derive(Deserialize)]
struct Envelope {
    #[serde(rename = "Type")]
    kind: String,
    #[serde(rename = "Message")]
    message: String,
}

#[derive(Deserialize)]
struct Raw {
    #[serde(rename = "Event")]
    event: Option<String>,
    #[serde(rename = "CodePipeline.job")]
    job: Option<RawJob>,
    #[serde(rename = "Records", default)]
    records: Vec<Record>,
    source: Option<String>,
    detail: Option<Detail>,
    #[serde(rename = "createdAt")]
    created_at: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Record {
    event_source: Option<String>,
    event_name: Option<String>,
    message_id: Option<String>,
    body: Option<String>,
    s3: Option<Detail>,
}

#[derive(Deserialize)]
struct Detail {
    bucket: Option<Bucket>,
    object: Option<RawObject>,
}

#[derive(Deserialize)]
struct Bucket {
    name: Option<String>,
}

#[derive(Deserialize)]
struct RawObject {
    key: Option<String>,
    #[serde(rename = "versionId", alias = "version-id")]
    version_id: Option<String>,
    sequencer: Option<String>,
}

impl Record {
    fn message(self) -> Message {
        Message {
            id: self.message_id.unwrap_or_default(),
            body: self.body.unwrap_or_default(),
        }
    }

    fn is_created(&self) -> bool {
        let name = self.event_name.as_deref().unwrap_or_default();
        name.starts_with("ObjectCreated:")
    }

    fn object(self) -> Result<Object, String> {
        let missing = "a record of S3 without a bucket and a key";
        let s3 = self.s3.ok_or(missing)?;
        let (bucket, object) = s3.bucket.zip(s3.object).ok_or(missing)?;
        // Keys are form-encoded: `a b` is `a+b`, `a+b` is `a%2Bb`.
        let key = object.key.ok_or(missing)?.replace('+', " ");
        let key = percent_decode_str(&key).decode_utf8();
        Ok(Object {
            bucket: bucket.name.ok_or(missing)?,
            key: key.map_err(|error| error.to_string())?.into_owned(),
            version: object.version_id,
            sequencer: object.sequencer,
        })
    }
}

/// Returns the time of an object, in the form of ASFF.
pub(crate) fn time(seconds: i64) -> Option<String> {
    let instant = Instant::from_unix(seconds, 0)?;
    Some(TimestampText::from(instant).as_str().to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is the failure")]

    use super::*;

    fn object(key: &str, version: Option<&str>) -> Object {
        Object {
            version: version.map(str::to_owned),
            ..Object::new("reports", key)
        }
    }

    fn objects(event: &str) -> Vec<Object> {
        match Event::of(event).unwrap() {
            Event::Objects(objects) => objects,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_key_of_s3_is_decoded_and_one_of_event_bridge_is_not_encoded() {
        let s3 = r#"{"Records": [
            {"eventSource": "aws:s3", "eventName": "ObjectCreated:Put", "s3": {"bucket": {"name": "reports"}, "object": {"key": "shop/a+b%2Bc.json", "versionId": "1"}}},
            {"eventSource": "aws:s3", "eventName": "ObjectRemoved:Delete", "s3": {"bucket": {"name": "reports"}, "object": {"key": "x"}}}]}"#;
        let expected = [object("shop/a b+c.json", Some("1"))];
        assert_eq!(objects(s3), expected);
        let bridge = r#"{"source": "aws.s3", "detail-type": "Object Created", "detail": {"bucket": {"name": "reports"}, "object": {"key": "shop/a b+c.json", "version-id": "1"}}}"#;
        assert_eq!(objects(bridge), expected);
    }

    #[test]
    fn the_test_event_of_s3_names_no_object() {
        let event = r#"{"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": "reports"}"#;
        assert_eq!(objects(event), []);
    }

    #[test]
    fn a_message_of_sns_is_unpacked() {
        let body = r#"{"Type": "Notification", "Message": "{\"Records\": []}"}"#;
        let message = Message {
            id: "1".to_owned(),
            body: body.to_owned(),
        };
        assert_eq!(message.event(), r#"{"Records": []}"#);
        let plain = Message {
            body: "{}".to_owned(),
            ..message
        };
        assert_eq!(plain.event(), "{}");
    }

    #[test]
    fn of_several_versions_of_a_key_in_a_batch_the_one_of_the_latest_event_is_read() {
        let created = |key: &str, version: &str, sequencer: &str| {
            let event = serde_json::json!({"source": "aws.s3", "detail": {"bucket": {"name": "reports"}, "object":
                {"key": key, "version-id": version, "sequencer": sequencer}}});
            Event::of(&event.to_string()).unwrap()
        };
        let mut events = [
            created("a", "newer", "00617F08299329D189"),
            created("a", "older", "00617F08299329D1"),
            created("b", "only", "0"),
            Event::Report(None),
        ];
        keep_newest(&mut events);
        let kept = events.iter().filter_map(|event| match event {
            Event::Objects(objects) => objects.first(),
            _ => None,
        });
        let kept: Vec<_> = kept.map(|object| object.version.as_deref()).collect();
        assert_eq!(kept, [Some("newer"), Some("only")]);
        assert!(!is_earlier(Some("05"), Some("050")));
        assert!(!is_earlier(None, Some("1")));
    }

    #[test]
    fn any_other_event_is_a_report_with_the_time_that_it_states() {
        let created = |event: &str| match Event::of(event).unwrap() {
            Event::Report(created) => created,
            other => panic!("{other:?}"),
        };
        let event = r#"{"messageType": "CodeScanReport", "createdAt": "2026-01-02T03:04:05.678Z"}"#;
        assert_eq!(created(event).as_deref(), Some("2026-01-02T03:04:05.678Z"));
        for event in [
            "[]",
            "no JSON",
            r#"{"title": "s3:TestEvent"}"#,
            r#"{"Records": [{"eventSource": "aws:sns"}]}"#,
            r#"{"Records": 5, "Event": {}}"#,
        ] {
            assert_eq!(created(event), None, "{event}");
        }
    }
}
