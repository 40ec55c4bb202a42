//! The schema of the format, borrowed from the report.
//!
//! `<checkstyle version="…"><file name="…"><error line="…" column="…" severity="…" message="…" source="…"/></file>…`,
//! as written by `XMLLogger` of Checkstyle and by many other tools.
//! Sources of tools that write this format read its errors with [`Error`].

use std::borrow::Cow;

use finding_source::ReportError;
use finding_source::text::trimmed;
use finding_source::xml::Reader;

/// The name of the root element.
pub const ROOT: &str = "checkstyle";

/// One error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Error<'r> {
    /// The line; `None` for 0, which some tools write for "unknown".
    pub line: Option<u32>,
    /// The column; `None` for 0.
    pub column: Option<u32>,
    /// `error`, `warning` or `info`. Many tools always write the same one.
    pub severity: Option<Cow<'r, str>>,
    /// The message. Tools do not escape line breaks in it.
    pub message: Cow<'r, str>,
    /// The rule, in the tool's own spelling.
    pub source: Option<Cow<'r, str>>,
}

impl<'r> Error<'r> {
    /// Reads the current element of `reader`. Returns `None` if it has no message.
    ///
    /// # Errors
    ///
    /// As for [`Reader::attributes`].
    pub fn read(reader: &mut Reader<'r>) -> Result<Option<Self>, ReportError> {
        let names = ["line", "column", "severity", "message", "source"];
        let [line, column, severity, message, source] = reader.attributes(names)?;
        Ok(message.map(|message| Self {
            line: line.and_then(number),
            column: column.and_then(number),
            severity: severity.and_then(trimmed),
            message,
            source: source.and_then(trimmed),
        }))
    }
}

fn number(text: Cow<'_, str>) -> Option<u32> {
    // White space around it is rare.
    let number = text.parse().or_else(|_| text.trim().parse()).ok();
    number.filter(|&number| number > 0)
}
