//! Bandit: `bandit/core/constants.py`, 1.7 and 1.8. `UNDEFINED` is the rank a plugin leaves unset.

use super::prelude::{ConfidenceLevel, Decimals, HIGH, LOW, MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["bandit"],
    source: "Bandit 1.8, bandit/core/constants.py",
    words: &[
        ("UNDEFINED", UNSET),
        ("LOW", LOW),
        ("MEDIUM", MEDIUM),
        ("HIGH", HIGH),
    ],
    decimals: Decimals::Score,
    confidences: &[
        ("LOW", ConfidenceLevel::Low),
        ("MEDIUM", ConfidenceLevel::Medium),
        ("HIGH", ConfidenceLevel::High),
    ],
};
