//! SARIF 2.1.0, section 3.27.10 `level`: the level that the author of the rule chose; several tools write the same
//! level for everything. Some tools write a word instead of a number in `security-severity`; these are grades.

use super::prelude::{
    CRITICAL, Decimals, HIGH, INFORMATIONAL, LEVEL_HIGH, LEVEL_INFORMATIONAL, LEVEL_LOW,
    LEVEL_MEDIUM, LOW, MEDIUM, UNSET, Vocabulary,
};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["sarif"],
    source: "SARIF 2.1.0, sections 3.27.10 and 3.49.14",
    words: &[
        ("none", LEVEL_INFORMATIONAL),
        ("note", LEVEL_LOW),
        ("warning", LEVEL_MEDIUM),
        ("error", LEVEL_HIGH),
        ("informational", INFORMATIONAL),
        ("info", INFORMATIONAL),
        ("low", LOW),
        ("medium", MEDIUM),
        ("moderate", MEDIUM),
        ("high", HIGH),
        ("critical", CRITICAL),
        ("unknown", UNSET),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
