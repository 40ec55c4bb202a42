//! `--error-format=github`, as `GithubErrorFormatter` of PHPStan writes it, one line at a time.

use finding_source::text::replaced;

use super::{Error, Item, number};

/// The beginning of a line with an error without a file.
const GENERAL: &str = "::error ::";

/// The beginning of a line with a warning.
const WARNING: &str = "::warning ::";

/// Parses a line: `::error file=PATH,line=LINE,col=0::MESSAGE`, `::error ::MESSAGE` or `::warning ::MESSAGE`. Returns
/// `None` for a line of another kind.
///
/// Line breaks in a message are decoded, nothing else is escaped.
#[must_use]
pub fn parse(line: &str) -> Option<Item<'_>> {
    let message = |text| replaced(text, "%0A", "\n");
    if let Some(text) = line.strip_prefix(GENERAL) {
        return Some(Item::General(message(text)));
    }
    if let Some(text) = line.strip_prefix(WARNING) {
        return Some(Item::Warning(message(text)));
    }
    let rest = line.strip_prefix("::error file=")?;
    // PHPStan always writes column 0; other tools do not.
    let (place, text) = rest.split_once(",col=0::")?;
    // Neither commas nor colons in a path are escaped.
    let (path, line) = place.rsplit_once(",line=")?;
    let error = Error {
        message: message(text),
        line: number(line),
        ..Error::default()
    };
    Some(Item::Error(path.into(), error))
}
