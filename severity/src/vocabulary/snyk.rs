//! Snyk: `severity` of CLI and API.

use super::prelude::{CRITICAL, Decimals, HIGH, LOW, MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["snyk"],
    source: "Snyk CLI 1.x, severity",
    words: &[
        ("low", LOW),
        ("medium", MEDIUM),
        ("high", HIGH),
        ("critical", CRITICAL),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
