//! Ubuntu security, "CVE priorities".

use super::prelude::{CRITICAL, Decimals, HIGH, LOW, MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["ubuntu"],
    source: "Ubuntu CVE priorities",
    words: &[
        ("untriaged", UNSET),
        ("unknown", UNSET),
        ("negligible", LOW),
        ("low", LOW),
        ("medium", MEDIUM),
        ("high", HIGH),
        ("critical", CRITICAL),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
