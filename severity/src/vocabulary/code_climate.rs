//! Code Climate engine specification ("Issues", `severity`), which GitLab Code Quality reports follow. Its `critical`
//! is the second highest value.

use super::prelude::{CRITICAL, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["code-climate", "gitlab-codequality"],
    source: "Code Climate analyzer specification, Issues",
    words: &[
        ("info", INFORMATIONAL),
        ("minor", LOW),
        ("major", MEDIUM),
        ("critical", HIGH),
        ("blocker", CRITICAL),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
