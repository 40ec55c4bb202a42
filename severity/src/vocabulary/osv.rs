//! OSV and RustSec: vectors, whose scores are computed, and beside them
//! `database_specific.severity`, which is the source database's word.

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
