use finding_source::json::{Int, StrictText, Text};

use super::{Flows, Impacts, TextRange, Uncut, Words};

finding_source::schema! {
    /// An entry of `issues` of `api/issues/search`, SonarQube 5.5 to 2026.1 and SonarQube Cloud.
    pub struct Issue<'r> {
        /// A UUID, or 20 characters that begin with `AX` or similar.
        pub key: Option<Text<'r>> = "key",
        /// `repository:rule`, such as `java:S2077`. The one member that an issue needs.
        pub rule: Option<StrictText<'r>> = "rule",
        /// BLOCKER, CRITICAL, MAJOR, MINOR or INFO.
        pub severity: Option<Text<'r>> = "severity",
        /// The project's key, a colon and the path; the project's key alone for the project. The key may hold colons.
        pub component: Option<Text<'r>> = "component",
        /// The project's key.
        pub project: Option<Text<'r>> = "project",
        /// The module's key, up to 7.5.
        pub sub_project: Option<Text<'r>> = "subProject",
        /// The line, from 1.
        pub line: Option<Int> = "line",
        /// MD5 of the line's text without white space.
        pub hash: Option<Text<'r>> = "hash",
        /// Where in the file.
        pub text_range: Uncut<TextRange> = "textRange",
        /// As in `text_range`: the reports that old scanners write have it without an object around it.
        pub start_line: Option<Int> = "startLine",
        /// The same.
        pub start_offset: Option<Int> = "startOffset",
        /// The same.
        pub end_line: Option<Int> = "endLine",
        /// The same.
        pub end_offset: Option<Int> = "endOffset",
        /// The places of all its flows.
        pub flows: Flows<'r> = "flows",
        /// OPEN, CONFIRMED, REOPENED, RESOLVED or CLOSED; TO_REVIEW, IN_REVIEW or REVIEWED for the hotspots that 7.8
        /// to 8.1 list among the issues.
        pub status: Option<Text<'r>> = "status",
        /// FALSE-POSITIVE, WONTFIX, FIXED or REMOVED.
        pub resolution: Option<Text<'r>> = "resolution",
        /// OPEN, CONFIRMED, FALSE_POSITIVE, ACCEPTED, FIXED or IN_SANDBOX, from 10.4 on; named otherwise shortly
        /// before.
        pub issue_status: Option<Text<'r>> = "issueStatus" | "simpleStatus",
        /// Plain text.
        pub message: Option<StrictText<'r>> = "message",
        /// Such as `5min` or `1d`.
        pub effort: Option<Text<'r>> = "effort",
        /// The effort in older versions.
        pub debt: Option<Text<'r>> = "debt",
        /// Free words.
        pub tags: Words<'r> = "tags",
        /// When the issue was raised first.
        pub creation_date: Option<Text<'r>> = "creationDate",
        /// When the issue was changed last.
        pub update_date: Option<Text<'r>> = "updateDate",
        /// When it was closed.
        pub close_date: Option<Text<'r>> = "closeDate",
        /// CODE_SMELL, BUG or VULNERABILITY; SECURITY_HOTSPOT in 7.8 to 8.1.
        pub r#type: Option<Text<'r>> = "type",
        /// MAIN or TEST.
        pub scope: Option<Text<'r>> = "scope",
        /// Which of its descriptions the rule shows here.
        pub rule_description_context_key: Option<Text<'r>> = "ruleDescriptionContextKey",
        /// From 10.2 on.
        pub clean_code_attribute: Option<Text<'r>> = "cleanCodeAttribute",
        /// From 10.2 on.
        pub clean_code_attribute_category: Option<Text<'r>> = "cleanCodeAttributeCategory",
        /// From 10.2 on.
        pub impacts: Impacts<'r> = "impacts",
        /// Preprocessor variants in which the issue was found, from 10.1 on.
        pub code_variants: Words<'r> = "codeVariants",
        /// The branch, where it is not the main one.
        pub branch: Option<Text<'r>> = "branch",
        /// The pull request.
        pub pull_request: Option<Text<'r>> = "pullRequest",
        /// The organization, on SonarQube Cloud and in old servers.
        pub organization: Option<Text<'r>> = "organization",
        /// The linter that an imported issue comes from.
        pub external_rule_engine: Option<Text<'r>> = "externalRuleEngine",
        /// Whether the server does not know it yet, in the report that old scanners write themselves: its key is another
        /// one in every run then.
        pub is_new: Option<bool> = "isNew",
    }
}

impl Issue<'_> {
    /// Returns where in the file it is.
    #[must_use]
    pub fn range(&self) -> TextRange {
        self.text_range.value.unwrap_or(TextRange {
            start_line: self.start_line,
            end_line: self.end_line,
            start_offset: self.start_offset,
            end_offset: self.end_offset,
        })
    }

    /// Returns whether an object or an array of it was cut, see [`Uncut`].
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.text_range.cut || self.flows.cut || self.impacts.cut
    }
}
