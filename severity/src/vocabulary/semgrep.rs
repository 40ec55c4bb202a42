//! Semgrep rule syntax, `severity`: INFO, WARNING and ERROR equal LOW, MEDIUM and HIGH, which newer rules use.
//! INVENTORY and EXPERIMENT are not defects.

use super::prelude::{
    CRITICAL, ConfidenceLevel, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, Vocabulary,
};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["semgrep", "opengrep"],
    source: "Semgrep rule syntax, severity",
    words: &[
        ("INVENTORY", INFORMATIONAL),
        ("EXPERIMENT", INFORMATIONAL),
        ("INFO", LOW),
        ("LOW", LOW),
        ("WARNING", MEDIUM),
        ("MEDIUM", MEDIUM),
        ("ERROR", HIGH),
        ("HIGH", HIGH),
        ("CRITICAL", CRITICAL),
    ],
    decimals: Decimals::Score,
    confidences: &[
        ("LOW", ConfidenceLevel::Low),
        ("MEDIUM", ConfidenceLevel::Medium),
        ("HIGH", ConfidenceLevel::High),
    ],
};
