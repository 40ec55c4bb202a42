//! Values with the same meaning in every source listed here; for tools without a table. `error`, `warning`, `note`,
//! `minor` and `major` are not included, since their meaning depends on the tool.

use super::prelude::{CRITICAL, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["common"],
    source: "the values on which the other tables agree",
    words: &[
        ("informational", INFORMATIONAL),
        ("info", INFORMATIONAL),
        ("none", INFORMATIONAL),
        ("negligible", LOW),
        ("low", LOW),
        ("moderate", MEDIUM),
        ("medium", MEDIUM),
        ("important", HIGH),
        ("high", HIGH),
        ("critical", CRITICAL),
        ("unknown", UNSET),
        ("undefined", UNSET),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
