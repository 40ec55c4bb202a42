use finding_source::json::{Int, Text};

use super::Impact;

finding_source::schema! {
    /// An entry of `rules` of the generic format for external issues, from 10.3 on.
    pub struct GenericRule<'r> in any case {
        /// What `ruleId` of the issues refers to.
        pub id: Option<Text<'r>> = "id",
        /// Its name.
        pub name: Option<Text<'r>> = "name",
        /// The tool.
        pub engine_id: Option<Text<'r>> = "engineId",
        /// HTML or plain text.
        pub description: Option<Text<'r>> = "description",
        /// As in an issue of the web API.
        pub clean_code_attribute: Option<Text<'r>> = "cleanCodeAttribute",
        /// As in an issue of the web API.
        pub impacts: Vec<Impact<'r>> = "impacts",
        /// As in an issue of the web API.
        pub r#type: Option<Text<'r>> = "type",
        /// As in an issue of the web API.
        pub severity: Option<Text<'r>> = "severity",
    }

    /// An entry of `issues` of the generic format for external issues. Tools write it for the scanner, some of them
    /// names in another letter case.
    pub struct GenericIssue<'r> in any case {
        /// The tool; in the deprecated form.
        pub engine_id: Option<Text<'r>> = "engineId",
        /// The rule.
        pub rule_id: Option<Text<'r>> = "ruleId",
        /// In the deprecated form.
        pub severity: Option<Text<'r>> = "severity",
        /// In the deprecated form.
        pub r#type: Option<Text<'r>> = "type",
        /// Minutes.
        pub effort_minutes: Option<Int> = "effortMinutes",
        /// What is wrong, and where.
        pub primary_location: Option<GenericLocation<'r>> = "primaryLocation",
        /// Further places.
        pub secondary_locations: Vec<GenericLocation<'r>> = "secondaryLocations",
    }

    /// A place, with what is to be said of it.
    #[derive(Copy)]
    pub struct GenericLocation<'r> in any case {
        /// What is wrong.
        pub message: Option<Text<'r>> = "message",
        /// Absolute, or relative to the project. Horusec writes `filepath`.
        pub file_path: Option<Text<'r>> = "filePath",
        /// Where in the file.
        pub text_range: Option<GenericTextRange> = "textRange",
    }

    /// A stretch of a file, in the words of the generic format.
    #[derive(Copy)]
    pub struct GenericTextRange in any case {
        /// First line, from 1.
        pub start_line: Option<Int> = "startLine",
        /// Last line.
        pub end_line: Option<Int> = "endLine",
        /// Characters of the first line before the stretch.
        pub start_column: Option<Int> = "startColumn",
        /// Characters of the last line before the end of the stretch.
        pub end_column: Option<Int> = "endColumn",
    }
}
