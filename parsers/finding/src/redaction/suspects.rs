//! Which texts and findings may contain a secret.

use finding_redact::seeks_secrets;
use finding_severity::Kind;

use crate::Finding;

/// Returns true if a text is a single word that is too short for a secret, such as `GET` or `1.2.0-rc.1`.
pub(super) fn is_short_word(text: &str) -> bool {
    const SHORTEST_SECRET: usize = 12;
    static OF_WORDS: [bool; 256] = {
        let mut of_words = [false; 256];
        let mut byte = 0;
        while byte < 256 {
            let b = byte as u8;
            of_words[byte] = b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
            byte += 1;
        }
        of_words
    };
    // Without an early exit, which most texts of this length would not take.
    text.len() < SHORTEST_SECRET
        && text
            .bytes()
            .fold(true, |all, b| all & OF_WORDS[usize::from(b)])
}

/// Returns whether texts of the finding may quote a secret.
pub(super) fn quotes_secrets(finding: &Finding<'_>) -> bool {
    // Hard-coded passwords, keys and credentials.
    const WEAKNESSES: [u32; 3] = [259, 321, 798];
    // The text on a dependency is that of a published advisory, which quotes names of code and of packages.
    if finding.kind == Kind::Dependency {
        return false;
    }
    finding.kind == Kind::Secret
        || finding.cwes.iter().any(|id| WEAKNESSES.contains(id))
        || seeks_secrets(&finding.rule.id)
}
