//! gosec 2: `issue.Score`.

use super::prelude::{Confidence, Decimals, HIGH, LOW, MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["gosec"],
    source: "gosec 2, issue/issue.go",
    words: &[("LOW", LOW), ("MEDIUM", MEDIUM), ("HIGH", HIGH)],
    decimals: Decimals::Score,
    confidences: &[
        ("LOW", Confidence::Low),
        ("MEDIUM", Confidence::Medium),
        ("HIGH", Confidence::High),
    ],
};
