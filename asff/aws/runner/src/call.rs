//! Calls of Security Hub that failed.

use std::error::Error;
use std::fmt;

use aws_sdk_securityhub::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};

/// A call of Security Hub that failed after all retries.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct CallError {
    /// The name of the operation, such as `GetFindings`.
    pub operation: &'static str,
    /// The region of the hub.
    pub region: String,
    /// The code of the service, such as `AccessDeniedException`. A call without a reply has none.
    pub code: Option<String>,
    /// The cause, one line.
    pub message: String,
}

impl CallError {
    pub(crate) fn of<E, R>(operation: &'static str, region: &str, error: &SdkError<E, R>) -> Self
    where
        E: ProvideErrorMetadata + Error + 'static,
        R: fmt::Debug + 'static,
    {
        let service = error.as_service_error();
        let message = service
            .and_then(|error| error.message())
            .map_or_else(|| DisplayErrorContext(error).to_string(), str::to_owned);
        Self {
            operation,
            region: region.to_owned(),
            code: service.and_then(|error| error.code()).map(str::to_owned),
            message: message.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }

    /// A reply that breaks the protocol of the service.
    pub(crate) fn reply(operation: &'static str, region: &str, message: &str) -> Self {
        Self {
            operation,
            region: region.to_owned(),
            code: None,
            message: message.to_owned(),
        }
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {}: ", self.operation, self.region)?;
        if let Some(code) = &self.code {
            write!(f, "{code}: ")?;
        }
        f.write_str(&self.message)
    }
}

impl Error for CallError {}
