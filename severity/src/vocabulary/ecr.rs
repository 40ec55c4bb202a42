//! Amazon ECR image scanning: `FindingSeverity` of the API model.

use super::prelude::{CRITICAL, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["ecr"],
    source: "Amazon ECR API model 2015-09-21, FindingSeverity",
    words: &[
        ("UNDEFINED", UNSET),
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
