//! Amazon Inspector: `Severity` of the API model. `UNTRIAGED` means that a vendor's rating is pending.

use super::prelude::{CRITICAL, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["inspector"],
    source: "Amazon Inspector2 API model 2020-06-08, Severity",
    words: &[
        ("UNTRIAGED", UNSET),
        ("INFORMATIONAL", INFORMATIONAL),
        ("LOW", LOW),
        ("MEDIUM", MEDIUM),
        ("HIGH", HIGH),
        ("CRITICAL", CRITICAL),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
