//! PHPStan 1 and 2 have no severity. These three values are derived from its reports: whether an error can be ignored
//! (`ignorable`), and whether it is about the run itself (identifiers `phpstan.*` and `ignore.*`).

use super::prelude::{Decimals, INFORMATIONAL, LOW, MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["phpstan"],
    source: "PHPStan 2, src/Analyser/Error.php",
    words: &[
        ("diagnostic", INFORMATIONAL),
        ("ignorable", LOW),
        ("non-ignorable", MEDIUM),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
