use finding_source::json::{Int, StrictText, Text};
use finding_source::schema::{All, AtMost, Nested, TextOr};

use super::{ArtifactLocation, Bag, Location, Message, Reference};

finding_source::schema! {
    /// A result.
    pub(crate) struct RawResult<'r> in snake case {
        /// The id of a rule, or of a rule with a component below it: `CA5350/md5`.
        pub(crate) rule_id: Option<Text<'r>> = "ruleId",
        /// In 1.0.0: the key in the map of rules, if several have one id.
        pub(crate) rule_key: Option<Text<'r>> = "ruleKey",
        /// An index into the rules of the driver, or of the component in `rule`.
        pub(crate) rule_index: Option<Int> = "ruleIndex",
        pub(crate) rule: Nested<'r, Reference<'r>> = "rule",
        /// In drafts of 2.0.0: an index into the extensions.
        pub(crate) extension_index: Option<Int> = "extensionIndex",
        pub(crate) kind: Option<Text<'r>> = "kind",
        pub(crate) level: Option<Text<'r>> = "level",
        /// `formattedRuleMessage` is that of 1.0.0: a text of the rule.
        pub(crate) message: Nested<'r, Message<'r>> = "message" | "formattedRuleMessage",
        pub(crate) locations: AtMost<Location<'r>> = "locations",
        /// The scanned file, if it differs from that of the locations.
        pub(crate) analysis_target: Option<ArtifactLocation<'r>> = "analysisTarget",
        /// Values that are not strings do not conform to the format.
        pub(crate) fingerprints: Vec<(Text<'r>, StrictText<'r>)> = "fingerprints",
        pub(crate) partial_fingerprints: Vec<(Text<'r>, StrictText<'r>)> = "partialFingerprints",
        pub(crate) correlation_guid: Option<Text<'r>> = "correlationGuid",
        pub(crate) baseline_state: Option<Text<'r>> = "baselineState",
        /// Texts in 1.0.0 and in drafts: `suppressedInSource`, `suppressedExternally`.
        pub(crate) suppressions: Vec<TextOr<'r, Suppression<'r>>> = "suppressions" | "suppressionStates",
        pub(crate) taxa: Vec<Reference<'r>> = "taxa",
        pub(crate) occurrence_count: Option<Int> = "occurrenceCount",
        /// URLs of pages that show it.
        pub(crate) pages: All<Text<'r>> = "hostedViewerUri" | "workItemUris",
        pub(crate) first_seen: Option<Text<'r>> = "provenance"."firstDetectionTimeUtc",
        pub(crate) last_seen: Option<Text<'r>> = "provenance"."lastDetectionTimeUtc",
        pub(crate) invocation: Option<Int> = "provenance"."invocationIndex",
        /// The descriptions of fixes.
        pub(crate) fixes: Vec<Message<'r>> = "fixes"[]."description",
        /// The method of the request.
        pub(crate) method: Option<Text<'r>> = "webRequest"."method",
        pub(crate) properties: Nested<'r, Bag<'r>> = "properties",
    }

    /// A suppression of a result.
    #[derive(Copy)]
    pub(crate) struct Suppression<'r> in snake case {
        /// `state` in drafts.
        pub(crate) status: Option<Text<'r>> = "status" | "state",
        pub(crate) justification: Option<Text<'r>> = "justification",
    }
}
