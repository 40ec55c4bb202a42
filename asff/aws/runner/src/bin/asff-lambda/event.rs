//! The events of the function.

use asff_aws::asff::{Instant, Timestamp};
use percent_encoding::percent_decode_str;
use serde::Deserialize;

/// An event, by what has to be done.
#[derive(Debug, PartialEq)]
pub(crate) enum Event {
    /// Reads these objects.
    Objects(Vec<Object>),
    /// Reads the event itself, a report.
    Report,
    /// Handles each message, and returns those that failed.
    Messages(Vec<Message>),
    /// Handles a job of CodePipeline, and answers it.
    Job(Job),
}

/// An object of S3.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Object {
    pub(crate) bucket: String,
    pub(crate) key: String,
    pub(crate) version: Option<String>,
}

/// A message of SQS.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) body: String,
}

/// A job of CodePipeline.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Job {
    pub(crate) id: String,
    /// The prefix of the reports.
    pub(crate) reports: Result<Object, String>,
}

impl Event {
    /// Parses an event. Text of any other kind is a report.
    ///
    /// # Errors
    ///
    /// If an event of a known kind lacks a member.
    pub(crate) fn of(text: &str) -> Result<Self, String> {
        let Ok(raw) = serde_json::from_str::<Raw>(text) else {
            return Ok(Self::Report);
        };
        if let Some(job) = raw.job {
            return Ok(Self::Job(job.read()));
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
            _ => Ok(Self::Report),
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
        })
    }
}

#[derive(Deserialize)]
struct RawJob {
    id: String,
    data: JobData,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct JobData {
    action_configuration: ActionConfiguration,
}

#[derive(Deserialize)]
struct ActionConfiguration {
    configuration: Configuration,
}

#[derive(Deserialize)]
struct Configuration {
    #[serde(rename = "UserParameters")]
    user_parameters: Option<String>,
}

impl RawJob {
    fn read(self) -> Job {
        let parameters = self.data.action_configuration.configuration.user_parameters;
        let parameters = parameters.unwrap_or_default();
        let reports = parameters
            .trim()
            .strip_prefix("s3://")
            .and_then(|rest| rest.split_once('/'))
            .map(|(bucket, prefix)| Object {
                bucket: bucket.to_owned(),
                key: prefix.to_owned(),
                version: None,
            });
        Job {
            id: self.id,
            reports: reports.ok_or_else(|| {
                format!("UserParameters `{parameters}`: expected s3://BUCKET/PREFIX of the reports")
            }),
        }
    }
}

/// Returns the time of an object, in the form of ASFF.
pub(crate) fn time(seconds: i64) -> Option<String> {
    let instant = Instant::from_unix(seconds, 0)?;
    Some(Timestamp::from(instant).as_str().to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is the failure")]

    use super::*;

    fn object(key: &str, version: Option<&str>) -> Object {
        Object {
            bucket: "reports".to_owned(),
            key: key.to_owned(),
            version: version.map(str::to_owned),
        }
    }

    #[test]
    fn a_key_of_s3_is_decoded_and_one_of_event_bridge_is_not_encoded() {
        let s3 = r#"{"Records": [
            {"eventSource": "aws:s3", "eventName": "ObjectCreated:Put", "s3": {"bucket": {"name": "reports"}, "object": {"key": "shop/a+b%2Bc.json", "versionId": "1"}}},
            {"eventSource": "aws:s3", "eventName": "ObjectRemoved:Delete", "s3": {"bucket": {"name": "reports"}, "object": {"key": "x"}}}]}"#;
        let expected = Event::Objects(vec![object("shop/a b+c.json", Some("1"))]);
        assert_eq!(Event::of(s3).unwrap(), expected);
        let bridge = r#"{"source": "aws.s3", "detail-type": "Object Created", "detail": {"bucket": {"name": "reports"}, "object": {"key": "shop/a b+c.json", "version-id": "1"}}}"#;
        assert_eq!(Event::of(bridge).unwrap(), expected);
    }

    #[test]
    fn the_test_event_of_s3_names_no_object() {
        let event = r#"{"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": "reports"}"#;
        assert_eq!(Event::of(event).unwrap(), Event::Objects(Vec::new()));
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
    fn a_job_names_the_prefix_of_its_reports_and_else_says_what_was_expected() {
        let job = |parameters: &str| {
            let event = serde_json::json!({"CodePipeline.job": {"id": "j", "accountId": "1", "data": {
                "actionConfiguration": {"configuration": {"FunctionName": "f", "UserParameters": parameters}}}}});
            match Event::of(&event.to_string()).unwrap() {
                Event::Job(job) => job.reports,
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(
            job("s3://reports/shop/main/7/"),
            Ok(object("shop/main/7/", None))
        );
        let error = job("reports").unwrap_err();
        assert!(error.contains("expected s3://BUCKET/PREFIX"), "{error}");
    }

    #[test]
    fn any_other_event_is_a_report() {
        let event = r#"{"messageType": "CodeScanReport", "reportType": "OWASP-Zap"}"#;
        assert_eq!(Event::of(event).unwrap(), Event::Report);
        assert_eq!(Event::of("[]").unwrap(), Event::Report);
    }
}
