//! `--error-format=junit`, as `JunitErrorFormatter` of PHPStan writes it.

use finding_source::markup;
use finding_source::text::part;
use finding_source::xml::Reader;
use finding_source::{ReportError, Str};

use super::{Error, Item, number};

/// The name of PHPStan's suite.
pub const SUITE: &str = "phpstan";

/// Reads the current element of `reader`, a `<testcase>`. A clean run has a case without a failure, which is
/// [`Item::Nothing`]. Counts the failure in `found`, unless it is a warning.
///
/// # Errors
///
/// `Schema` if the failure has no name or no message, and as for [`Reader::each_child`].
pub fn read<'r>(reader: &mut Reader<'r>, found: &mut u64) -> Result<Item<'r>, ReportError> {
    let name = reader.attribute("name")?;
    let mut failure = None;
    reader.each_child(|reader, child| {
        if child.name() == "failure" && failure.is_none() {
            let message = failure.insert(None);
            let [kind, text] = reader.attributes(["type", "message"])?;
            *found += u64::from(kind.as_deref() != Some("WARNING"));
            *message = text;
        }
        Ok(())
    })?;
    let Some(message) = failure else {
        return Ok(Item::Nothing);
    };
    let (Some(name), Some(message)) = (name, message) else {
        return Err(reader.refuse("a failure without a name or a message")?);
    };
    let message = unescaped(message);
    Ok(match &*name {
        "General error" => Item::General(message),
        "Warning" => Item::Warning(message),
        _ => {
            let (path, line) = split_line(name);
            let error = Error {
                message,
                line,
                ..Error::default()
            };
            Item::Error(path, error)
        }
    })
}

/// Splits off the line after the last colon, which is empty if it is unknown.
fn split_line(name: Str<'_>) -> (Str<'_>, Option<u32>) {
    let is_line = |(_, line): &(&str, &str)| line.bytes().all(|b| b.is_ascii_digit());
    match name.rsplit_once(':').filter(is_line) {
        Some((path, line)) => {
            let (end, line) = (path.len(), number(line));
            (part(name, ..end), line)
        }
        None => (name, None),
    }
}

/// Older versions escape twice. Then every special character is escaped, and every `&` begins a reference.
fn unescaped(text: Str<'_>) -> Str<'_> {
    const REFERENCES: [(&str, char); 4] =
        [("lt;", '<'), ("gt;", '>'), ("quot;", '"'), ("amp;", '&')];
    markup::unescaped(text, &REFERENCES)
}
