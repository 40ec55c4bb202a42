//! gosec 2: `issue.Score`.

use super::prelude::{ConfidenceLevel, Decimals, HIGH, LOW, MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["gosec"],
    source: "gosec 2, issue/issue.go",
    words: &[("LOW", LOW), ("MEDIUM", MEDIUM), ("HIGH", HIGH)],
    decimals: Decimals::Score,
    confidences: &[
        ("LOW", ConfidenceLevel::Low),
        ("MEDIUM", ConfidenceLevel::Medium),
        ("HIGH", ConfidenceLevel::High),
    ],
};
