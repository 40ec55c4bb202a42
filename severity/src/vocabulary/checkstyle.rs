//! Checkstyle XML, which many linters write: Checkstyle 10, `SeverityLevel`. `ignore` is never written to a report. The
//! level is that of the configuration, and many tools write the same level for everything.

use super::prelude::{Decimals, LEVEL_INFORMATIONAL, LEVEL_LOW, LEVEL_MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["checkstyle"],
    source: "Checkstyle 10, SeverityLevel",
    words: &[
        ("info", LEVEL_INFORMATIONAL),
        ("warning", LEVEL_LOW),
        ("error", LEVEL_MEDIUM),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
