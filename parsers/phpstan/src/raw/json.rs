//! `--error-format=json` and `prettyJson`, as `JsonErrorFormatter` of PHPStan writes them.
//!
//! PHP writes every empty array as `[]`, and an array with gaps in its numbering as an object. So every list may be
//! either, or null.

use finding_source::json::{Int, StrictText, Text};

finding_source::schema! {
    /// One of `files.<path>.messages`.
    #[derive(Copy)]
    pub struct Message<'r> {
        /// Plain text, of one line or several. Never absent.
        pub message: Option<StrictText<'r>> = "message",
        /// Absent for an error of the entire file, and 0 if unknown.
        pub line: Option<Int> = "line",
        /// True if the configuration may ignore the error.
        pub ignorable: Option<bool> = "ignorable",
        /// The remediation, since 1.8.7.
        pub tip: Option<Text<'r>> = "tip",
        /// The identifier of the error, such as `argument.type`, since 1.10.10; some rules have none.
        pub identifier: Option<Text<'r>> = "identifier",
    }

    /// The members of a report besides its messages.
    #[derive(Copy)]
    pub struct Totals {
        /// The number of messages below `files`.
        pub file_errors: Option<Int> = "totals"."file_errors",
    }
}
