//! GitHub advisories and Dependabot alerts: `severity` in REST and GraphQL, where `medium` and `moderate` mean the
//! same.

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
