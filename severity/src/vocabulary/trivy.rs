//! Trivy: `pkg/types` severities.

use super::prelude::{CRITICAL, Decimals, HIGH, LOW, MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["trivy"],
    source: "Trivy 0.6x, trivy-db pkg/types/types.go",
    words: &[
        ("UNKNOWN", UNSET),
        ("LOW", LOW),
        ("MEDIUM", MEDIUM),
        ("HIGH", HIGH),
        ("CRITICAL", CRITICAL),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
