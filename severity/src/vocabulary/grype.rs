//! Grype: `vulnerability.Severity`.

use super::prelude::{CRITICAL, Decimals, HIGH, LOW, MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["grype"],
    source: "Grype 0.9x, grype/vulnerability/severity.go",
    words: &[
        ("Unknown", UNSET),
        ("Negligible", LOW),
        ("Low", LOW),
        ("Medium", MEDIUM),
        ("High", HIGH),
        ("Critical", CRITICAL),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
