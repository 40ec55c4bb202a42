//! OWASP Dependency-Check 5 to 12: `Vulnerability.getUnscoredSeverity` returns the values of its sources verbatim
//! (`SeverityUtil.java`, `ReportTool.java` read them). NVD writes the values of CVSS, npm `moderate`, Bundler Audit
//! `UNKNOWN`, Mix Audit `UNKOWN` (sic); comments in the source allow `major`, `minor` and `important`. OSS Index writes
//! the score as text, with -1.0 or 0.0 for none. `Unknown` has no meaning: the producer sorts it as the worst and
//! estimates it as the lowest.

use super::prelude::{
    CRITICAL, ConfidenceLevel, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, UNSET, Vocabulary,
};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["dependency-check"],
    source: "OWASP Dependency-Check 12, SeverityUtil.java and ReportTool.java",
    words: &[
        ("none", INFORMATIONAL),
        ("info", INFORMATIONAL),
        ("informational", INFORMATIONAL),
        ("low", LOW),
        ("minor", LOW),
        ("moderate", MEDIUM),
        ("medium", MEDIUM),
        ("major", HIGH),
        ("important", HIGH),
        ("high", HIGH),
        ("critical", CRITICAL),
        ("unknown", UNSET),
        ("unkown", UNSET),
    ],
    decimals: Decimals::PositiveScore,
    confidences: &[
        ("LOW", ConfidenceLevel::Low),
        ("MEDIUM", ConfidenceLevel::Medium),
        ("HIGH", ConfidenceLevel::High),
        ("HIGHEST", ConfidenceLevel::Confirmed),
    ],
};
