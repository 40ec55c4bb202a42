//! Objects of S3.

use aws_config::SdkConfig;
use aws_sdk_s3::Client;
use aws_sdk_s3::config::{Builder, Credentials, SharedCredentialsProvider};
use aws_sdk_s3::error::DisplayErrorContext;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::event::{Object, time};

/// The characters that are encoded in the query of a URL.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// A client of S3.
#[derive(Clone, Debug)]
pub(crate) struct Objects {
    client: Client,
    region: String,
}

/// The contents of an object.
#[derive(Debug)]
pub(crate) struct Stored {
    pub(crate) bytes: Vec<u8>,
    /// The time when it was stored, in the form of ASFF.
    pub(crate) time: String,
    /// Its page in the console, with its version.
    pub(crate) url: String,
}

/// The number of bytes that may still be read.
#[derive(Debug)]
pub(crate) struct Budget {
    limit: u64,
    left: u64,
}

impl Budget {
    pub(crate) const fn new(limit: u64) -> Self {
        Self { limit, left: limit }
    }

    /// Returns the number of bytes that are left.
    pub(crate) const fn left(&self) -> u64 {
        self.left
    }

    /// Takes bytes.
    ///
    /// # Errors
    ///
    /// One line, if fewer are left.
    pub(crate) fn take(&mut self, name: &str, bytes: u64) -> Result<(), String> {
        let left = self.left.checked_sub(bytes).ok_or_else(|| {
            let limit = self.limit;
            format!("{name}: all reports together have more than {limit} bytes; see ASFF_MAX_BYTES")
        })?;
        self.left = left;
        Ok(())
    }
}

impl Objects {
    pub(crate) fn new(config: &SdkConfig) -> Self {
        Self {
            client: Client::new(config),
            region: region(config),
        }
    }

    /// Uses credentials that an event brought.
    pub(crate) fn with_credentials(config: &SdkConfig, credentials: Credentials) -> Self {
        let provider = SharedCredentialsProvider::new(credentials);
        let own = Builder::from(config).credentials_provider(provider);
        Self {
            client: Client::from_conf(own.build()),
            region: region(config),
        }
    }

    /// Reads an object, or one version of it.
    ///
    /// # Errors
    ///
    /// One line, if the call failed or the object is larger than the rest of the budget.
    pub(crate) async fn get(&self, object: &Object, budget: &mut Budget) -> Result<Stored, String> {
        let name = object.to_string();
        let call = self
            .client
            .get_object()
            .bucket(&object.bucket)
            .key(&object.key)
            .set_version_id(object.version.clone())
            .send();
        let output = call
            .await
            .map_err(|error| format!("{name}: {}", DisplayErrorContext(error)))?;
        let length = output.content_length().unwrap_or_default();
        let length = u64::try_from(length).map_err(|error| format!("{name}: {error}"))?;
        budget.take(&name, length)?;
        let modified = output.last_modified().map(|modified| modified.secs());
        let modified = modified.and_then(time);
        let modified = modified.ok_or_else(|| format!("{name}: the object has no time"))?;
        let version = object.version.as_deref().or(output.version_id());
        let url = self.page(object, version);
        let bytes = output.body.collect().await;
        let bytes = bytes.map_err(|error| format!("{name}: {error}"))?;
        Ok(Stored {
            bytes: bytes.into_bytes().to_vec(),
            time: modified,
            url,
        })
    }

    /// Stores an object. Returns its page in the console.
    ///
    /// # Errors
    ///
    /// One line, if the call failed.
    pub(crate) async fn put(&self, object: &Object, bytes: &[u8]) -> Result<String, String> {
        let call = self
            .client
            .put_object()
            .bucket(&object.bucket)
            .key(&object.key)
            .content_type("application/json")
            .body(bytes.to_vec().into())
            .send();
        let output = call
            .await
            .map_err(|error| format!("{object}: {}", DisplayErrorContext(error)))?;
        Ok(self.page(object, output.version_id()))
    }

    /// Lists the objects below a prefix.
    ///
    /// # Errors
    ///
    /// One line if a call failed or the object is missing.
    pub(crate) async fn list(&self, prefix: &Object) -> Result<Vec<Object>, String> {
        let mut pages = self
            .client
            .list_objects_v2()
            .bucket(&prefix.bucket)
            .prefix(&prefix.key)
            .into_paginator()
            .send();
        let mut objects = Vec::new();
        while let Some(page) = pages.next().await {
            let page = page.map_err(|error| format!("{prefix}: {}", DisplayErrorContext(error)))?;
            let keys = page.contents().iter().filter_map(|object| object.key());
            let keys = keys.filter(|key| !key.ends_with('/'));
            objects.extend(keys.map(|key| Object::new(&prefix.bucket, key)));
        }
        if objects.is_empty() {
            return Err(format!("no report below {prefix}"));
        }
        Ok(objects)
    }

    /// Returns the page of an object in the console of its partition.
    fn page(&self, object: &Object, version: Option<&str>) -> String {
        let region = &self.region;
        let domain = if region.starts_with("us-gov-") {
            "console.amazonaws-us-gov.com"
        } else if region.starts_with("cn-") {
            "console.amazonaws.cn"
        } else {
            "console.aws.amazon.com"
        };
        let encode = |text| utf8_percent_encode(text, RESERVED);
        let (bucket, key) = (&object.bucket, encode(&object.key));
        let mut url = format!("https://{domain}/s3/object/{bucket}?region={region}&prefix={key}");
        if let Some(version) = version {
            url.push_str("&versionId=");
            url.extend(encode(version));
        }
        url
    }
}

fn region(config: &SdkConfig) -> String {
    config.region().map(ToString::to_string).unwrap_or_default()
}
