//! npm audit: report version 2, `severity`.

use super::prelude::{CRITICAL, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["npm", "npm-audit"],
    source: "npm 10, npm-audit-report",
    words: &[
        ("none", INFORMATIONAL),
        ("info", INFORMATIONAL),
        ("low", LOW),
        ("moderate", MEDIUM),
        ("high", HIGH),
        ("critical", CRITICAL),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
