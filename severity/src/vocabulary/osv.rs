//! OSV and RustSec: vectors, whose scores are computed; `database_specific.severity`, the value of the source database; the
//! kinds of RustSec's informational advisories; and properties that the two scanners state and that decide the severity.

use super::prelude::{CRITICAL, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["osv", "rustsec", "osv-scanner", "cargo-audit"],
    source: "OSV schema 1.6, severity and database_specific; RustSec, advisory-db 2026, informational",
    words: &[
        ("LOW", LOW),
        ("MODERATE", MEDIUM),
        ("MEDIUM", MEDIUM),
        ("HIGH", HIGH),
        ("CRITICAL", CRITICAL),
        ("UNKNOWN", UNSET),
        // OSV-Scanner's detectors.
        ("MINIMAL", INFORMATIONAL),
        // A package of the malicious packages database, `MAL-`.
        ("malicious", CRITICAL),
        // The call analysis of OSV-Scanner.
        ("uncalled", LOW),
        // Debian's word, which OSV-Scanner states for a group.
        ("unimportant", LOW),
        ("unsound", LOW),
        ("unmaintained", INFORMATIONAL),
        ("notice", INFORMATIONAL),
        ("yanked", INFORMATIONAL),
        // Before cargo-audit 0.12.
        ("informational", INFORMATIONAL),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
