//! GitLab security report schemas 15, `vulnerabilities[].severity`; older reports also have `Undefined`. `Unknown` does
//! not mean "low".

use super::prelude::{
    CRITICAL, ConfidenceLevel, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, UNSET, Vocabulary,
};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["gitlab", "gitlab-security"],
    source: "GitLab security report schemas 15",
    words: &[
        ("Info", INFORMATIONAL),
        ("Unknown", UNSET),
        ("Undefined", UNSET),
        ("Low", LOW),
        ("Medium", MEDIUM),
        ("High", HIGH),
        ("Critical", CRITICAL),
    ],
    decimals: Decimals::Score,
    confidences: &[
        ("Ignore", ConfidenceLevel::FalsePositive),
        ("Experimental", ConfidenceLevel::Low),
        ("Low", ConfidenceLevel::Low),
        ("Medium", ConfidenceLevel::Medium),
        ("High", ConfidenceLevel::High),
        ("Confirmed", ConfidenceLevel::Confirmed),
    ],
};
