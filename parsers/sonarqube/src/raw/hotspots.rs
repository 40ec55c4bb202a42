use finding_source::json::{Int, StrictText, Text};

use super::{Component, Flows, TextRange, Uncut};

finding_source::schema! {
    /// An entry of `hotspots` of `api/hotspots/search`, or the response of `api/hotspots/show`, from SonarQube 8.2 to
    /// 2026.1 and SonarQube Cloud.
    pub struct Hotspot<'r> {
        /// From the same generator as the keys of issues.
        pub key: Option<Text<'r>> = "key",
        /// As in an issue.
        pub component: Option<Component<'r>> = "component",
        /// The project.
        pub project: Option<Component<'r>> = "project",
        /// Such as `sql-injection`; in `show` a member of the rule.
        pub security_category: Option<Text<'r>> = "securityCategory",
        /// HIGH, MEDIUM or LOW. It depends on the category, not on the code. In `show` a member of the rule.
        pub vulnerability_probability: Option<Text<'r>> = "vulnerabilityProbability",
        /// TO_REVIEW or REVIEWED.
        pub status: Option<Text<'r>> = "status",
        /// FIXED, SAFE or ACKNOWLEDGED, after a review.
        pub resolution: Option<Text<'r>> = "resolution",
        /// The line, from 1.
        pub line: Option<Int> = "line",
        /// MD5 of the line's text without white space.
        pub hash: Option<Text<'r>> = "hash",
        /// Plain text.
        pub message: Option<StrictText<'r>> = "message",
        /// The time at which it was first found.
        pub creation_date: Option<Text<'r>> = "creationDate",
        /// The time of the last change.
        pub update_date: Option<Text<'r>> = "updateDate",
        /// The range in the file.
        pub text_range: Uncut<Option<TextRange>> = "textRange",
        /// The locations of all its flows.
        pub flows: Flows<'r> = "flows",
        /// The rule; missing in old servers.
        pub rule_key: Option<Text<'r>> = "ruleKey",
        /// The rule; in `show`.
        pub rule: Option<HotspotRule<'r>> = "rule",
        /// The published vulnerability it is about, in the newest servers.
        pub cve_id: Option<Text<'r>> = "cveId",
        /// Preprocessor variants in which it was found.
        pub code_variants: Uncut<Vec<Text<'r>>> = "codeVariants",
    }

    /// The rule of a hotspot in `api/hotspots/show`. The newest servers write no texts here.
    #[derive(Copy)]
    pub struct HotspotRule<'r> {
        /// `repository:rule`.
        pub key: Option<Text<'r>> = "key",
        /// Its name.
        pub name: Option<Text<'r>> = "name",
        /// As in [`Hotspot`].
        pub security_category: Option<Text<'r>> = "securityCategory",
        /// As in [`Hotspot`].
        pub vulnerability_probability: Option<Text<'r>> = "vulnerabilityProbability",
        /// HTML: the risk.
        pub risk_description: Option<Text<'r>> = "riskDescription",
        /// HTML: how to determine whether there is a risk.
        pub vulnerability_description: Option<Text<'r>> = "vulnerabilityDescription",
        /// HTML: the remediation.
        pub fix_recommendations: Option<Text<'r>> = "fixRecommendations",
    }
}

impl Hotspot<'_> {
    /// Returns true if an object or an array of it was cut, see [`Uncut`].
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.text_range.cut || self.flows.cut
    }
}
