//! The schema of the format, borrowed from the report.
//!
//! A Code Quality report is a list of issues in Code Climate's format (its SPEC.md, "Issues"), of which GitLab uses a
//! part. Sources of tools that write this format read it too.

use finding_source::json::{Int, StrictText, Text};

finding_source::schema! {
    /// One issue.
    pub struct Issue<'r> {
        /// `issue`, if present; Code Climate also has measurements.
        pub kind: Option<StrictText<'r>> = "type",
        /// The message, usually one line.
        pub description: Option<Text<'r>> = "description",
        /// The rule.
        pub check_name: Option<Text<'r>> = "check_name",
        /// A longer explanation.
        pub content: Option<Content<'r>> = "content",
        /// Words such as `Bug Risk` and `Security`.
        pub categories: Vec<Text<'r>> = "categories",
        /// `info`, `minor`, `major`, `critical` or `blocker`.
        pub severity: Option<Text<'r>> = "severity",
        /// The tool's identifier of the issue.
        pub fingerprint: Option<Text<'r>> = "fingerprint",
        /// The tool, if Code Climate ran it.
        pub engine_name: Option<Text<'r>> = "engine_name",
        /// The location.
        pub location: Option<Location<'r>> = "location",
    }

    /// A longer explanation.
    #[derive(Copy)]
    pub struct Content<'r> {
        /// Markdown.
        pub body: Option<Text<'r>> = "body",
    }

    /// The location of an issue.
    #[derive(Copy)]
    pub struct Location<'r> {
        /// Relative to the repository.
        pub path: Option<Text<'r>> = "path",
        /// By lines.
        pub lines: Option<Lines> = "lines",
        /// By lines and columns.
        pub positions: Option<Positions> = "positions",
    }

    /// A range of lines.
    #[derive(Copy)]
    pub struct Lines {
        /// The first.
        pub begin: Option<Int> = "begin",
        /// The last.
        pub end: Option<Int> = "end",
    }

    /// A range of text.
    #[derive(Copy)]
    pub struct Positions {
        /// Its beginning.
        pub begin: Option<Point> = "begin",
        /// Its end.
        pub end: Option<Point> = "end",
    }

    /// A position in a text.
    #[derive(Copy)]
    pub struct Point {
        /// The line.
        pub line: Option<Int> = "line",
        /// The column.
        pub column: Option<Int> = "column",
    }
}
