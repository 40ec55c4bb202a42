//! GitHub advisories and Dependabot alerts: REST and GraphQL `severity`, which say `medium` and
//! `moderate` for the same.

use super::prelude::{CRITICAL, Decimals, HIGH, LOW, MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["github", "dependabot"],
    source: "GitHub REST and GraphQL API, advisory severity",
    words: &[
        ("low", LOW),
        ("medium", MEDIUM),
        ("moderate", MEDIUM),
        ("high", HIGH),
        ("critical", CRITICAL),
        ("unknown", UNSET),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
