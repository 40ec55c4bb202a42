//! PHPStan's own schema, one file per format, borrowed from the report. That of `checkstyle` and `gitlab` is in
//! the crates `finding-checkstyle` and `finding-gitlab-codequality`; that of `raw` is [`plain`].

pub mod github;
pub mod json;
pub mod junit;
pub mod plain;
pub mod teamcity;

/// Behind the path of a trait stands the class that uses it, in parentheses (`MutatingScope::getFileDescription`).
pub const CONTEXT: &str = " (in context of ";

/// Whether it is the name of an error (`Error::PATTERN_IDENTIFIER`): letters, digits and dots, a dot neither first
/// nor last.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.')
        && !text.is_empty()
        && !text.starts_with('.')
        && !text.ends_with('.')
}

/// Whether the path of an error is that of a source or of PHPStan's configuration, by its ending.
#[must_use]
pub fn is_php(path: &str) -> bool {
    const ENDS: [&str; 5] = [".php", ".phtml", ".inc", ".neon", ".stub"];
    let path = path.find(CONTEXT).map_or(path, |end| &path[..end]);
    ENDS.iter().any(|end| path.ends_with(end))
}

/// A line; none for 0 and for nothing, which are written for "unknown".
fn number(text: &str) -> Option<u32> {
    let number = text.trim().parse().ok();
    number.filter(|&number| number > 0)
}
