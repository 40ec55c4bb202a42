//! `--error-format=junit`, as `JunitErrorFormatter` of PHPStan writes it.

use std::borrow::Cow;

use finding_source::ReportError;
use finding_source::xml::Reader;

/// The name of PHPStan's suite.
pub const SUITE: &str = "phpstan";

/// A `<testcase>` with a `<failure>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure<'r> {
    /// `PATH:LINE`, with nothing after the colon if the line is unknown; `General error`; or `Warning`.
    pub name: Cow<'r, str>,
    /// The message.
    pub message: Cow<'r, str>,
}

impl<'r> Failure<'r> {
    /// Reads the current element of `reader`. Returns `None` for a case without a failure, which a clean run has. Counts the
    /// failure in `found`, unless it is a warning.
    ///
    /// # Errors
    ///
    /// `Schema` if the failure has no name or no message, and as for [`Reader::each_child`].
    pub fn read(reader: &mut Reader<'r>, found: &mut u64) -> Result<Option<Self>, ReportError> {
        let name = reader.attribute("name")?;
        let mut message = None;
        let mut failed = false;
        let mut counted = false;
        let outcome = reader.each_child(|reader, child| {
            if child.name() == "failure" && !failed {
                failed = true;
                let [kind, text] = reader.attributes(["type", "message"])?;
                counted = kind.as_deref() != Some("WARNING");
                message = text;
            }
            Ok(())
        });
        *found += u64::from(counted);
        outcome?;
        match (name, message) {
            (Some(name), Some(message)) => Ok(Some(Self { name, message })),
            _ if failed => Err(reader.refuse("a failure without a name or a message")?),
            _ => Ok(None),
        }
    }
}
