//! CycloneDX 1.6, `severity` of a vulnerability's rating.

use super::prelude::{CRITICAL, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["cyclonedx"],
    source: "CycloneDX 1.6, severity",
    words: &[
        ("none", INFORMATIONAL),
        ("info", INFORMATIONAL),
        ("low", LOW),
        ("medium", MEDIUM),
        ("high", HIGH),
        ("critical", CRITICAL),
        ("unknown", UNSET),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
