use finding_source::json::{Int, StrictText, Text};

use super::{Flows, Impact, TextRange, Uncut};

finding_source::schema! {
    /// An entry of `issues` of `api/issues/search`, from SonarQube 5.5 to 2026.1 and SonarQube Cloud.
    pub struct Issue<'r> {
        /// A UUID, or 20 characters that begin with `AX` or similar.
        pub key: Option<Text<'r>> = "key",
        /// `repository:rule`, such as `java:S2077`. The only required member.
        pub rule: Option<StrictText<'r>> = "rule",
        /// BLOCKER, CRITICAL, MAJOR, MINOR or INFO.
        pub severity: Option<Text<'r>> = "severity",
        /// The project's key, a colon and the path; only the project's key for a project. The key may contain colons.
        pub component: Option<Text<'r>> = "component",
        /// The project's key.
        pub project: Option<Text<'r>> = "project",
        /// The module's key, up to 7.5.
        pub sub_project: Option<Text<'r>> = "subProject",
        /// The line, from 1.
        pub line: Option<Int> = "line",
        /// MD5 of the line's text without white space.
        pub hash: Option<Text<'r>> = "hash",
        /// The range in the file.
        pub text_range: Uncut<Option<TextRange>> = "textRange",
        /// As in `text_range`: reports written by old scanners have it without an enclosing object.
        pub start_line: Option<Int> = "startLine",
        /// The same.
        pub start_offset: Option<Int> = "startOffset",
        /// The same.
        pub end_line: Option<Int> = "endLine",
        /// The same.
        pub end_offset: Option<Int> = "endOffset",
        /// The locations of all its flows.
        pub flows: Flows<'r> = "flows",
        /// OPEN, CONFIRMED, REOPENED, RESOLVED or CLOSED; TO_REVIEW, IN_REVIEW or REVIEWED for hotspots, which 7.8 to
        /// 8.1 list among the issues.
        pub status: Option<Text<'r>> = "status",
        /// FALSE-POSITIVE, WONTFIX, FIXED or REMOVED.
        pub resolution: Option<Text<'r>> = "resolution",
        /// OPEN, CONFIRMED, FALSE_POSITIVE, ACCEPTED, FIXED or IN_SANDBOX, since 10.4; shortly before that under
        /// another name.
        pub issue_status: Option<Text<'r>> = "issueStatus" | "simpleStatus",
        /// Plain text.
        pub message: Option<StrictText<'r>> = "message",
        /// Such as `5min` or `1d`.
        pub effort: Option<Text<'r>> = "effort",
        /// The effort in older versions.
        pub debt: Option<Text<'r>> = "debt",
        /// Free-form words.
        pub tags: Uncut<Vec<Text<'r>>> = "tags",
        /// The time at which the issue was first reported.
        pub creation_date: Option<Text<'r>> = "creationDate",
        /// The time of the last change.
        pub update_date: Option<Text<'r>> = "updateDate",
        /// The time at which it was closed.
        pub close_date: Option<Text<'r>> = "closeDate",
        /// CODE_SMELL, BUG or VULNERABILITY; SECURITY_HOTSPOT in 7.8 to 8.1.
        pub r#type: Option<Text<'r>> = "type",
        /// MAIN or TEST.
        pub scope: Option<Text<'r>> = "scope",
        /// The key of the description of the rule that applies here.
        pub rule_description_context_key: Option<Text<'r>> = "ruleDescriptionContextKey",
        /// Since 10.2.
        pub clean_code_attribute: Option<Text<'r>> = "cleanCodeAttribute",
        /// Since 10.2.
        pub clean_code_attribute_category: Option<Text<'r>> = "cleanCodeAttributeCategory",
        /// Since 10.2.
        pub impacts: Uncut<Vec<Impact<'r>>> = "impacts",
        /// Preprocessor variants in which the issue was found, since 10.1.
        pub code_variants: Uncut<Vec<Text<'r>>> = "codeVariants",
        /// The branch, if it is not the main branch.
        pub branch: Option<Text<'r>> = "branch",
        /// The pull request.
        pub pull_request: Option<Text<'r>> = "pullRequest",
        /// The organization, on SonarQube Cloud and in old servers.
        pub organization: Option<Text<'r>> = "organization",
        /// The linter of an imported issue.
        pub external_rule_engine: Option<Text<'r>> = "externalRuleEngine",
        /// True if the server does not know it yet, in reports written by old scanners: its key then differs in every
        /// run.
        pub is_new: Option<bool> = "isNew",
    }
}

impl Issue<'_> {
    /// Returns the range in the file.
    #[must_use]
    pub fn range(&self) -> TextRange {
        self.text_range.value.unwrap_or(TextRange {
            start_line: self.start_line,
            end_line: self.end_line,
            start_offset: self.start_offset,
            end_offset: self.end_offset,
        })
    }

    /// Returns true if an object or an array of it was cut, see [`Uncut`].
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.text_range.cut || self.flows.cut || self.impacts.cut
    }
}
