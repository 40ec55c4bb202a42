//! cfn_nag: `lib/cfn-nag/violation.rb`, 0.8. FAIL breaks a security rule, WARN depends on intent.
//! FATAL says that the template could not be read: no weakness.

use super::prelude::{Decimals, HIGH, INFORMATIONAL, MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["cfn-nag", "cfn_nag"],
    source: "cfn_nag 0.8, lib/cfn-nag/violation.rb",
    words: &[("FATAL", INFORMATIONAL), ("WARN", MEDIUM), ("FAIL", HIGH)],
    decimals: Decimals::Score,
    confidences: &[],
};
