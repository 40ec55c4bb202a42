//! SonarQube 7 to 2025: standard severities, the impacts of Multi-Quality Rule mode (10.2 and later) and the priorities
//! of hotspots. Standard CRITICAL and impact HIGH are one step below BLOCKER (`ImpactSeverityMapper`). Some exports
//! keep the prefix `ImpactSeverity_` of the protocol-buffer names.

use super::prelude::{CRITICAL, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["sonarqube", "sonarcloud"],
    source: "SonarQube 10.8, Severity and ImpactSeverityMapper",
    words: &[
        ("INFO", INFORMATIONAL),
        ("MINOR", LOW),
        ("LOW", LOW),
        ("MAJOR", MEDIUM),
        ("MEDIUM", MEDIUM),
        ("CRITICAL", HIGH),
        ("HIGH", HIGH),
        ("BLOCKER", CRITICAL),
        ("ImpactSeverity_INFO", INFORMATIONAL),
        ("ImpactSeverity_LOW", LOW),
        ("ImpactSeverity_MEDIUM", MEDIUM),
        ("ImpactSeverity_HIGH", HIGH),
        ("ImpactSeverity_BLOCKER", CRITICAL),
        ("ImpactSeverity_UNKNOWN_IMPACT_SEVERITY", UNSET),
    ],
    decimals: Decimals::No,
    confidences: &[],
};
