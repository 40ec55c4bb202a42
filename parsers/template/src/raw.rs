//! The schema of the report, borrowed from the report.
//!
//! A list of problems, as `Hadolint.Formatter.Json` writes them.

use finding_source::json::{Int, StrictText, Text};

finding_source::schema! {
    /// One problem.
    pub struct Problem<'r> {
        /// The Dockerfile, as it was named on the command line; `-` for standard input.
        pub file: Option<Text<'r>> = "file",
        /// The line, from 1.
        pub line: Option<Int> = "line",
        /// `error`, `warning`, `info` or `style`.
        pub level: Option<Text<'r>> = "level",
        /// The rule: `DL3008`, or `SC2086` for one of ShellCheck's.
        pub code: Option<Text<'r>> = "code",
        /// The message.
        pub message: Option<StrictText<'r>> = "message",
    }
}
