//! The report's own schema, borrowed from the report.
//!
//! A list of problems, as `Hadolint.Formatter.Json` writes them.

use finding_source::json::{Int, StrictText, Text};
use serde::Deserialize;

/// One problem.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Problem<'r> {
    /// The Dockerfile, as it was named on the command line; `-` for standard input.
    #[serde(borrow)]
    pub file: Text<'r>,
    /// The line, from 1.
    #[serde(default)]
    pub line: Option<Int>,
    /// `error`, `warning`, `info` or `style`.
    #[serde(borrow, default)]
    pub level: Option<Text<'r>>,
    /// The rule: `DL3008`, or `SC2086` for one of ShellCheck's.
    #[serde(borrow)]
    pub code: Text<'r>,
    /// What is wrong.
    #[serde(borrow)]
    pub message: StrictText<'r>,
}
