//! GitLab security report schemas 15, `vulnerabilities[].severity`; older reports also have `Undefined`. `Unknown` does
//! not mean "low".

use super::prelude::{
    CRITICAL, Confidence, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, UNSET, Vocabulary,
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
        ("Ignore", Confidence::FalsePositive),
        ("Experimental", Confidence::Low),
        ("Low", Confidence::Low),
        ("Medium", Confidence::Medium),
        ("High", Confidence::High),
        ("Confirmed", Confidence::Confirmed),
    ],
};
