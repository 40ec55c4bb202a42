//! FIRST's qualitative ratings: `baseSeverity` of the JSON schemas of CVSS 3.0, 3.1 and 4.0.

use super::prelude::{CRITICAL, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["cvss", "nvd"],
    source: "FIRST CVSS JSON schemas 3.0, 3.1 and 4.0, severityType",
    words: &[
        ("NONE", INFORMATIONAL),
        ("LOW", LOW),
        ("MEDIUM", MEDIUM),
        ("HIGH", HIGH),
        ("CRITICAL", CRITICAL),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
