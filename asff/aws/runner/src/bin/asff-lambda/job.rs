//! Jobs of CodePipeline.

use aws_sdk_codepipeline::Client;
use aws_sdk_codepipeline::types::{ExecutionDetails, FailureDetails, FailureType};
use aws_sdk_s3::config::Credentials;
use aws_sdk_s3::error::DisplayErrorContext;
use serde::Deserialize;

use crate::event::Object;
use crate::settings::Named;

/// The number of characters that the service takes in a message, and in a value of an output variable.
const MESSAGE: usize = 5_000;
const VALUE: usize = 2_000;

/// A job.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) id: String,
    pub(crate) source: Result<Source, String>,
    /// The repository, branch and other facts in the parameters.
    pub(crate) named: Named,
    /// The number of findings that the round before this one did not send.
    pub(crate) unsent: Option<usize>,
}

/// The place of a job's reports.
#[derive(Debug)]
pub(crate) enum Source {
    /// The objects below a prefix.
    Prefix(Object),
    /// The entries of zips below a directory.
    Artifacts {
        zips: Vec<Object>,
        directory: String,
        /// Temporary credentials for the zips.
        credentials: Option<Credentials>,
    },
}

/// The answer to a job.
#[derive(Debug)]
pub(crate) enum Answer {
    /// The pipeline continues.
    Passed(Vec<(&'static str, String)>),
    /// The pipeline stops.
    Failed(String),
    /// The function has to be called again: this many of all findings were not sent.
    Unfinished { unsent: usize, all: usize },
}

impl Job {
    /// Answers the job.
    ///
    /// # Errors
    ///
    /// One line, if the call failed.
    pub(crate) async fn answer(&self, client: &Client, answer: Answer) -> Result<(), String> {
        let (id, describe) = (&self.id, |error: &dyn std::error::Error| {
            format!("job {}: {}", self.id, DisplayErrorContext(error))
        });
        match answer {
            Answer::Passed(variables) => {
                let mut call = client.put_job_success_result().job_id(id);
                for (name, value) in variables {
                    call = call.output_variables(name, cut(&value, VALUE));
                }
                call.send().await.map_err(|error| describe(&error))?;
            }
            Answer::Unfinished { unsent, all } => {
                let percent = 100 - unsent.saturating_mul(100).div_ceil(all.max(1)).min(100);
                let details = ExecutionDetails::builder()
                    .summary(format!("{unsent} findings are not sent yet"))
                    .percent_complete(i32::try_from(percent).unwrap_or_default());
                let call = client.put_job_success_result().job_id(id);
                let call = call.continuation_token(unsent.to_string());
                let call = call.execution_details(details.build());
                call.send().await.map_err(|error| describe(&error))?;
            }
            Answer::Failed(message) => {
                let details = FailureDetails::builder()
                    .r#type(FailureType::JobFailed)
                    .message(cut(&message, MESSAGE))
                    .build()
                    .map_err(|error| describe(&error))?;
                let call = client.put_job_failure_result().job_id(id);
                let call = call.failure_details(details);
                call.send().await.map_err(|error| describe(&error))?;
            }
        }
        Ok(())
    }
}

/// Returns the first characters of a text.
fn cut(text: &str, characters: usize) -> String {
    text.chars().take(characters).collect()
}

/// A job as CodePipeline sends it. Only the id is required, so that each job can be answered.
#[derive(Deserialize)]
pub(crate) struct RawJob {
    id: String,
    #[serde(default)]
    data: Data,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    action_configuration: Option<ActionConfiguration>,
    #[serde(default)]
    input_artifacts: Vec<Artifact>,
    artifact_credentials: Option<RawCredentials>,
    continuation_token: Option<String>,
}

#[derive(Deserialize)]
struct ActionConfiguration {
    configuration: Option<Configuration>,
}

#[derive(Deserialize)]
struct Configuration {
    #[serde(rename = "UserParameters")]
    user_parameters: Option<String>,
}

#[derive(Deserialize)]
struct Artifact {
    location: Option<Location>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    s3_location: Option<S3Location>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct S3Location {
    bucket_name: String,
    object_key: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RawCredentials {
    access_key_id: String,
    secret_access_key: String,
    session_token: Option<String>,
}

/// The object in `UserParameters`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parameters {
    #[serde(default)]
    reports: String,
    account: Option<String>,
    repository: Option<String>,
    branch: Option<String>,
    commit: Option<String>,
    build: Option<String>,
}

impl RawJob {
    pub(crate) fn read(self) -> Job {
        let data = self.data;
        let configuration = data.action_configuration.and_then(|it| it.configuration);
        let text = configuration.and_then(|it| it.user_parameters);
        let text = text.as_deref().unwrap_or_default().trim();
        let mut named = Named::default();
        let parameters = if text.starts_with('{') {
            serde_json::from_str(text).map_err(|error| format!("UserParameters: {error}"))
        } else {
            Ok(Parameters {
                reports: text.to_owned(),
                ..Parameters::default()
            })
        };
        let source = parameters.and_then(|parameters| {
            named = Named {
                account: parameters.account,
                repository: parameters.repository,
                branch: parameters.branch,
                commit: parameters.commit,
                build: parameters.build,
            };
            if let Some(prefix) = Object::of_url(&parameters.reports) {
                return Ok(Source::Prefix(prefix));
            }
            let zips = data.input_artifacts.into_iter().filter_map(Artifact::object);
            let zips: Vec<_> = zips.collect();
            if zips.is_empty() {
                return Err(format!(
                    "the action has no input artifact, and UserParameters `{}` is not s3://BUCKET/PREFIX",
                    parameters.reports
                ));
            }
            Ok(Source::Artifacts {
                zips,
                directory: parameters.reports,
                credentials: data.artifact_credentials.map(RawCredentials::read),
            })
        });
        Job {
            id: self.id,
            source,
            named,
            unsent: data.continuation_token.and_then(|it| it.parse().ok()),
        }
    }
}

impl Artifact {
    fn object(self) -> Option<Object> {
        let location = self.location?.s3_location?;
        Some(Object::new(&location.bucket_name, &location.object_key))
    }
}

impl RawCredentials {
    fn read(self) -> Credentials {
        Credentials::new(
            self.access_key_id,
            self.secret_access_key,
            self.session_token,
            None,
            "CodePipeline",
        )
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed unwrap is the failure")]

    use serde_json::{Value, json};

    use super::*;

    fn job(data: Value) -> Job {
        let job: RawJob = serde_json::from_value(json!({"id": "j", "data": data})).unwrap();
        job.read()
    }

    fn with(parameters: &str, artifacts: Value) -> Job {
        let configuration = json!({"FunctionName": "f", "UserParameters": parameters});
        job(
            json!({"actionConfiguration": {"configuration": configuration}, "inputArtifacts": artifacts}),
        )
    }

    #[test]
    fn a_prefix_is_read_in_both_forms_of_the_parameters() {
        for parameters in [
            "s3://r/shop/7/",
            r#"{"reports": "s3://r/shop/7/", "branch": "main"}"#,
        ] {
            match with(parameters, json!([])).source {
                Ok(Source::Prefix(prefix)) => assert_eq!(prefix, Object::new("r", "shop/7/")),
                other => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn artifacts_are_read_below_the_directory_with_the_names_of_the_parameters() {
        let artifacts = json!([{"name": "a", "revision": null, "location": {"type": "S3",
            "s3Location": {"bucketName": "b", "objectKey": "p/a"}}}]);
        let parameters = r#"{"reports": "reports", "repository": "shop", "commit": "3f78"}"#;
        let read = with(parameters, artifacts);
        assert_eq!(read.named.repository.as_deref(), Some("shop"));
        assert_eq!(read.named.commit.as_deref(), Some("3f78"));
        match read.source {
            Ok(Source::Artifacts {
                zips, directory, ..
            }) => {
                assert_eq!(
                    (&*zips, &*directory),
                    (&[Object::new("b", "p/a")][..], "reports")
                );
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_job_without_reports_or_with_wrong_parameters_says_what_is_wrong() {
        let error = |parameters| with(parameters, json!([])).source.unwrap_err();
        assert!(error("reports").contains("`reports` is not s3://BUCKET/PREFIX"));
        assert!(error(r#"{"report": "x"}"#).starts_with("UserParameters: unknown field `report`"));
        let bare = serde_json::from_str::<RawJob>(r#"{"id": "j"}"#).unwrap();
        assert!(
            bare.read()
                .source
                .unwrap_err()
                .contains("no input artifact")
        );
    }

    #[test]
    fn the_secret_of_the_credentials_is_not_shown() {
        let credentials =
            json!({"accessKeyId": "AKID", "secretAccessKey": "hidden", "sessionToken": "hidden"});
        let artifacts =
            json!([{"location": {"s3Location": {"bucketName": "b", "objectKey": "a"}}}]);
        let job = job(json!({"artifactCredentials": credentials, "inputArtifacts": artifacts}));
        let shown = format!("{job:?}");
        assert!(
            shown.contains("AKID") && !shown.contains("hidden"),
            "{shown}"
        );
    }
}
