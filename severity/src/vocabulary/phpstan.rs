//! PHPStan 1 and 2 have no severity. These three words say what its reports say: whether an error
//! may be ignored (`ignorable`), and whether it is one about the run itself (identifiers
//! `phpstan.*` and `ignore.*`).

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
