//! OSV and RustSec: vectors, whose scores are computed, and `database_specific.severity`, the value of the source
//! database.

use super::prelude::{CRITICAL, Decimals, HIGH, LOW, MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["osv", "rustsec"],
    source: "OSV schema 1.6, severity and database_specific",
    words: &[
        ("LOW", LOW),
        ("MODERATE", MEDIUM),
        ("MEDIUM", MEDIUM),
        ("HIGH", HIGH),
        ("CRITICAL", CRITICAL),
        ("UNKNOWN", UNSET),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
