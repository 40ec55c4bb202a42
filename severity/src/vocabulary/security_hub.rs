//! AWS Security Hub: `Severity.Label`.

use super::prelude::{CRITICAL, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["security-hub", "asff"],
    source: "AWS Security Hub API model 2018-10-26, SeverityLabel",
    words: &[
        ("INFORMATIONAL", INFORMATIONAL),
        ("LOW", LOW),
        ("MEDIUM", MEDIUM),
        ("HIGH", HIGH),
        ("CRITICAL", CRITICAL),
    ],
    decimals: Decimals::No,
    confidences: &[],
};
