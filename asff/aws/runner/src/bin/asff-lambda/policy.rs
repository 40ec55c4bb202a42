//! The severity policy, and the places that it can come from.

use std::time::{Duration, Instant};

use asff_aws::asff_normalizer::finding_severity::Policy;
use aws_sdk_ssm::Client;
use aws_sdk_ssm::error::DisplayErrorContext;
use tokio::sync::Mutex;

use crate::event::Object;
use crate::objects::{Budget, Objects};

/// A policy that was fetched is used for this time.
const FRESH: Duration = Duration::from_secs(300);

/// The number of bytes that a policy may have.
const BYTES: u64 = 1 << 20;

/// Where the policy comes from.
#[derive(Clone, Debug)]
pub(crate) enum PolicySource {
    /// The setting itself.
    Value(Box<Policy>),
    /// A place from which it is fetched.
    At(Place),
}

/// A place of a policy.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    /// An object of S3.
    Object(Object),
    /// A parameter of Systems Manager, by name or ARN.
    Parameter(String),
}

impl PolicySource {
    /// Reads the setting: `default`, `aws-blog`, `s3://BUCKET/KEY`, `ssm:NAME`, or the text of a policy.
    ///
    /// # Errors
    ///
    /// One line, if the text is not a policy.
    pub(crate) fn of(text: Option<&str>) -> Result<Self, String> {
        let text = text.map(str::trim);
        if let Some(name) = text.and_then(|text| text.strip_prefix("ssm:")) {
            return Ok(Self::At(Place::Parameter(name.to_owned())));
        }
        if let Some(object) = text.and_then(Object::of_url) {
            return Ok(Self::At(Place::Object(object)));
        }
        let policy = match text {
            None | Some("default") => Policy::default(),
            Some("aws-blog") => Policy::aws_blog(),
            Some(text) => {
                Policy::from_toml(text).map_err(|error| format!("ASFF_POLICY: {error}"))?
            }
        };
        Ok(Self::Value(Box::new(policy)))
    }
}

/// The policy, and the time when it was fetched.
#[derive(Debug)]
pub(crate) struct Policies {
    source: PolicySource,
    parameters: Client,
    fetched: Mutex<Option<(Instant, Policy)>>,
}

impl Policies {
    pub(crate) fn new(source: PolicySource, parameters: Client) -> Self {
        Self {
            source,
            parameters,
            fetched: Mutex::default(),
        }
    }

    /// Returns the policy. One that was fetched more than five minutes ago is fetched again.
    ///
    /// # Errors
    ///
    /// One line, if it cannot be fetched or is not a policy.
    pub(crate) async fn get(&self, objects: &Objects) -> Result<Policy, String> {
        let place = match &self.source {
            PolicySource::Value(policy) => return Ok((**policy).clone()),
            PolicySource::At(place) => place,
        };
        let mut fetched = self.fetched.lock().await;
        if let Some((at, policy)) = &*fetched
            && at.elapsed() < FRESH
        {
            return Ok(policy.clone());
        }
        let text = self.fetch(place, objects).await;
        let policy = text.and_then(|text| Policy::from_toml(&text).map_err(|e| e.to_string()));
        let policy = policy.map_err(|error| format!("ASFF_POLICY: {error}"))?;
        *fetched = Some((Instant::now(), policy.clone()));
        Ok(policy)
    }

    async fn fetch(&self, place: &Place, objects: &Objects) -> Result<String, String> {
        match place {
            Place::Object(object) => {
                let stored = objects.get(object, &mut Budget::new(BYTES)).await?;
                String::from_utf8(stored.bytes).map_err(|error| format!("{object}: {error}"))
            }
            Place::Parameter(name) => {
                let call = self.parameters.get_parameter().name(name);
                let call = call.with_decryption(true).send();
                let output = call
                    .await
                    .map_err(|error| format!("ssm:{name}: {}", DisplayErrorContext(error)))?;
                let value = output.parameter.and_then(|parameter| parameter.value);
                value.ok_or_else(|| format!("ssm:{name}: the parameter has no value"))
            }
        }
    }
}
