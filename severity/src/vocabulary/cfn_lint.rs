//! cfn-lint: `cfnlint/rules/_rule.py` and `cfnlint/match.py`, 1.x. Its levels say whether a template deploys, not
//! whether it is insecure, so an error is at most MEDIUM. Custom rules whose id begins with another letter have the
//! level Unknown.

use super::prelude::{Decimals, LEVEL_INFORMATIONAL, LEVEL_LOW, LEVEL_MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["cfn-lint"],
    source: "cfn-lint 1.x, cfnlint/rules",
    words: &[
        ("Unknown", UNSET),
        ("Informational", LEVEL_INFORMATIONAL),
        ("Warning", LEVEL_LOW),
        ("Error", LEVEL_MEDIUM),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
