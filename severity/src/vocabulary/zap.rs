//! ZAP: `org.parosproxy.paros.core.scanner.Alert`, risk and confidence, with the codes of `riskcode` and `confidence`.
//! High is the highest value.

use super::prelude::{ConfidenceLevel, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["zap"],
    source: "ZAP 2.16, Alert.java",
    words: &[
        ("0", INFORMATIONAL),
        ("Informational", INFORMATIONAL),
        ("1", LOW),
        ("Low", LOW),
        ("2", MEDIUM),
        ("Medium", MEDIUM),
        ("3", HIGH),
        ("High", HIGH),
    ],
    decimals: Decimals::No,
    confidences: &[
        ("0", ConfidenceLevel::FalsePositive),
        ("False Positive", ConfidenceLevel::FalsePositive),
        ("1", ConfidenceLevel::Low),
        ("Low", ConfidenceLevel::Low),
        ("2", ConfidenceLevel::Medium),
        ("Medium", ConfidenceLevel::Medium),
        ("3", ConfidenceLevel::High),
        ("High", ConfidenceLevel::High),
        ("4", ConfidenceLevel::Confirmed),
        ("User Confirmed", ConfidenceLevel::Confirmed),
        ("Confirmed", ConfidenceLevel::Confirmed),
    ],
};
