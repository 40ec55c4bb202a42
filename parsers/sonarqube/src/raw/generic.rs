use finding_source::json::{Int, Text};

use super::Impact;

finding_source::schema! {
    /// An entry of `rules` of the generic format for external issues, since 10.3.
    pub struct GenericRule<'r> in any case {
        /// The id that `ruleId` of the issues refers to.
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

    /// An entry of `issues` of the generic format for external issues. Tools write it for the scanner; some write names
    /// in another letter case.
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
        /// The message and the location.
        pub primary_location: Option<GenericLocation<'r>> = "primaryLocation",
        /// Further locations.
        pub secondary_locations: Vec<GenericLocation<'r>> = "secondaryLocations",
    }

    /// A location with a message.
    #[derive(Copy)]
    pub struct GenericLocation<'r> in any case {
        /// The message.
        pub message: Option<Text<'r>> = "message",
        /// Absolute, or relative to the project. Horusec writes `filepath`.
        pub file_path: Option<Text<'r>> = "filePath",
        /// The range in the file.
        pub text_range: Option<GenericTextRange> = "textRange",
    }

    /// A range in a file, in the terms of the generic format.
    #[derive(Copy)]
    pub struct GenericTextRange in any case {
        /// First line, from 1.
        pub start_line: Option<Int> = "startLine",
        /// Last line.
        pub end_line: Option<Int> = "endLine",
        /// The offset of the range in the first line, in characters.
        pub start_column: Option<Int> = "startColumn",
        /// The offset of the end of the range in the last line, in characters.
        pub end_column: Option<Int> = "endColumn",
    }
}
