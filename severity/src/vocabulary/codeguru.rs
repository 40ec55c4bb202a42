//! Amazon CodeGuru Security and Reviewer: the `Severity` enumerations of both API models. The scale is that of Security
//! Hub.

use super::prelude::{CRITICAL, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["codeguru", "codeguru-security", "codeguru-reviewer"],
    source: "Amazon CodeGuru Security 2018-05-10 and Reviewer 2019-09-19 API models, Severity",
    words: &[
        ("Info", INFORMATIONAL),
        ("Low", LOW),
        ("Medium", MEDIUM),
        ("High", HIGH),
        ("Critical", CRITICAL),
    ],
    decimals: Decimals::Score,
    confidences: &[],
};
