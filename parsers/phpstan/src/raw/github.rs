//! `--error-format=github`, as `GithubErrorFormatter` of PHPStan writes it, one line at a time.

use std::borrow::Cow;

use super::number;

/// One line of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line<'r> {
    /// `::error file=PATH,line=LINE,col=0::MESSAGE`
    Error {
        /// Relative to the working directory. Neither commas nor colons in it are escaped.
        path: &'r str,
        /// `None` if it is empty.
        line: Option<u32>,
        /// Line breaks are decoded, nothing else is escaped.
        message: Cow<'r, str>,
    },
    /// `::error ::MESSAGE` or `::warning ::MESSAGE`
    General(Cow<'r, str>),
}

impl<'r> Line<'r> {
    /// Parses a line. Returns `None` for a line of another kind.
    #[must_use]
    pub fn parse(line: &'r str) -> Option<Self> {
        let general = line
            .strip_prefix("::error ::")
            .or_else(|| line.strip_prefix("::warning ::"));
        if let Some(message) = general {
            return Some(Self::General(with_line_breaks(message)));
        }
        let rest = line.strip_prefix("::error file=")?;
        // PHPStan always writes column 0; other tools do not.
        let (place, message) = rest.split_once(",col=0::")?;
        let (path, line) = place.rsplit_once(",line=")?;
        Some(Self::Error {
            path,
            line: number(line),
            message: with_line_breaks(message),
        })
    }
}

fn with_line_breaks(message: &str) -> Cow<'_, str> {
    if message.contains("%0A") {
        Cow::Owned(message.replace("%0A", "\n"))
    } else {
        Cow::Borrowed(message)
    }
}
