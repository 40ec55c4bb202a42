//! Debian security tracker, "Severity levels". `unimportant` is a defect without effect on the binary packages; it is
//! still a defect, so it is LOW. `end-of-life` is a support status.

use super::prelude::{Decimals, HIGH, LOW, MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["debian"],
    source: "Debian security tracker, severity levels",
    words: &[
        ("unimportant", LOW),
        ("low", LOW),
        ("medium", MEDIUM),
        ("high", HIGH),
        ("not yet assigned", UNSET),
        ("end-of-life", UNSET),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
