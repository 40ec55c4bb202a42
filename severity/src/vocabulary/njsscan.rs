//! njsscan uses the severity values of the Semgrep rules that it bundles.

use super::prelude::{Decimals, HIGH, LOW, MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["njsscan"],
    source: "njsscan 0.4, njsscan/rules",
    words: &[
        ("INFO", LOW),
        ("LOW", LOW),
        ("WARNING", MEDIUM),
        ("MEDIUM", MEDIUM),
        ("ERROR", HIGH),
        ("HIGH", HIGH),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
