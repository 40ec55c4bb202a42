//! Red Hat severity ratings (also of CentOS, Fedora, Amazon Linux and Oracle Linux advisories).

use super::prelude::{CRITICAL, Decimals, HIGH, LOW, MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["red-hat", "redhat", "amazon-linux"],
    source: "Red Hat severity ratings",
    words: &[
        ("low", LOW),
        ("moderate", MEDIUM),
        ("medium", MEDIUM),
        ("important", HIGH),
        ("critical", CRITICAL),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
