//! Open Cybersecurity Schema Framework 1.x, `severity_id` and `severity`. The numbers are codes and not in order: 99 is
//! not the worst and 0 not the best. `Fatal` is `Critical` after the damage is done.

use super::prelude::{CRITICAL, Decimals, HIGH, INFORMATIONAL, LOW, MEDIUM, UNSET, Vocabulary};

pub(super) static TABLE: Vocabulary = Vocabulary {
    tools: &["ocsf"],
    source: "OCSF 1.3, severity_id",
    words: &[
        ("0", UNSET),
        ("Unknown", UNSET),
        ("1", INFORMATIONAL),
        ("Informational", INFORMATIONAL),
        ("2", LOW),
        ("Low", LOW),
        ("3", MEDIUM),
        ("Medium", MEDIUM),
        ("4", HIGH),
        ("High", HIGH),
        ("5", CRITICAL),
        ("Critical", CRITICAL),
        ("6", CRITICAL),
        ("Fatal", CRITICAL),
        ("99", UNSET),
        ("Other", UNSET),
    ],
    decimals: Decimals::No,
    confidences: &[],
};
