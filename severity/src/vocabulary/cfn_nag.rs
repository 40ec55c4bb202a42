//! cfn_nag: `lib/cfn-nag/violation.rb`, 0.8. FAIL breaks a security rule, WARN depends on intent. FATAL means that the
//! template could not be read, which is not a weakness. 0.0.6 to 0.0.11 had longer values.

use super::prelude::{Decimals, HIGH, INFORMATIONAL, MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["cfn-nag", "cfn_nag"],
    source: "cfn_nag 0.8, lib/cfn-nag/violation.rb",
    words: &[
        ("FATAL", INFORMATIONAL),
        ("fatal violation", INFORMATIONAL),
        ("WARN", MEDIUM),
        ("warning", MEDIUM),
        ("FAIL", HIGH),
        ("failing violation", HIGH),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
