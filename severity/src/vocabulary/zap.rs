//! ZAP: `org.parosproxy.paros.core.scanner.Alert`, risk and confidence, with the codes of `riskcode` and `confidence`.
//! High is the highest value.

use super::prelude::{Confidence, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, Vocabulary};

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
        ("0", Confidence::FalsePositive),
        ("False Positive", Confidence::FalsePositive),
        ("1", Confidence::Low),
        ("Low", Confidence::Low),
        ("2", Confidence::Medium),
        ("Medium", Confidence::Medium),
        ("3", Confidence::High),
        ("High", Confidence::High),
        ("4", Confidence::Confirmed),
        ("User Confirmed", Confidence::Confirmed),
        ("Confirmed", Confidence::Confirmed),
    ],
};
