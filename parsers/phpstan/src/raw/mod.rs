//! The schemas of PHPStan's formats, one file per format, borrowed from the report. Those of `checkstyle` and `gitlab`
//! are in the crates `finding-checkstyle` and `finding-gitlab-codequality`; that of `raw` is [`plain`].

use finding_source::Str;

pub mod github;
pub mod json;
pub mod junit;
pub mod plain;
pub mod teamcity;

/// One part of a report, in any of the formats (`AnalysisResult` of PHPStan).
#[derive(Clone, Debug, PartialEq)]
pub enum Item<'r> {
    /// An error in the file of this name. If the file is a trait, the name contains the class that uses it.
    Error(Str<'r>, Error<'r>),
    /// An error without a file.
    General(Str<'r>),
    /// A warning, which has no file.
    Warning(Str<'r>),
    /// A part of the format without an error.
    Nothing,
}

/// An error in a file, with the details that the format has (`Error` of PHPStan).
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Error<'r> {
    /// Plain text, of one line or several.
    pub message: Str<'r>,
    /// The line; `None` if it is unknown.
    pub line: Option<u32>,
    /// True if the configuration may ignore the error.
    pub ignorable: Option<bool>,
    /// The remediation.
    pub tip: Option<Str<'r>>,
    /// The identifier, such as `argument.type`.
    pub identifier: Option<Str<'r>>,
    /// A severity word that PHPStan does not write.
    pub word: Option<Str<'r>>,
}

/// The path of a trait is followed by the class that uses it, in parentheses (`MutatingScope::getFileDescription`).
pub const CONTEXT: &str = " (in context of ";

/// Returns true if it is the identifier of an error (`Error::PATTERN_IDENTIFIER`): letters, digits and dots, with no
/// dot at the beginning or the end.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    // Without an early exit, so that many bytes are checked in one step.
    let all = text.bytes().fold(true, |all, b| {
        all & (b.is_ascii_alphanumeric() | (b == b'.'))
    });
    all && !text.is_empty() && !text.starts_with('.') && !text.ends_with('.')
}

/// Returns true if the path of an error has the extension of a source file or of PHPStan's configuration.
#[must_use]
pub fn is_php(path: &str) -> bool {
    const ENDS: [&str; 5] = [".php", ".phtml", ".inc", ".neon", ".stub"];
    let path = path.find(CONTEXT).map_or(path, |end| &path[..end]);
    ENDS.iter().any(|end| path.ends_with(end))
}

/// Returns a line; `None` for 0 and for empty text, which mean "unknown".
fn number(text: &str) -> Option<u32> {
    let number = text.trim().parse().ok();
    number.filter(|&number| number > 0)
}
