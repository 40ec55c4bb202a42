//! Checkstyle XML as many linters write it: Checkstyle 10, `SeverityLevel`. `ignore` is never
//! written to a report. The level is the configuration's, and many tools write one and the same for
//! everything.

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
