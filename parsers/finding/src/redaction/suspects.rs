//! Which texts and findings may contain a secret.

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
    text.len() < SHORTEST_SECRET && text.bytes().all(|b| OF_WORDS[usize::from(b)])
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
        || finds_secrets(finding.rule.id.as_bytes())
}

/// Returns whether the rule looks for secrets, by its id: `no-secrets/no-secrets` of ESLint, `php:S2068` of SonarQube.
fn finds_secrets(rule: &[u8]) -> bool {
    const RULES: [&[u8]; 7] = [
        b"S2068",
        b"S6418",
        b"generic.secrets",
        b"hard-coded",
        b"hard_coded",
        b"hardcoded",
        b"no-secrets",
    ];
    // Most rules have none of these pairs, one of which is in each of the words. Without an early exit, many bytes are
    // compared in one step.
    let pairs = rule.iter().zip(rule.get(1..).unwrap_or_default());
    let has_pair = pairs.fold(false, |any, (&one, &two)| {
        let of_number = (one == b'S') & ((two == b'2') | (two == b'6'));
        any | of_number | (one == b'c') & (two == b'r') | (one == b'r') & (two == b'd')
    });
    has_pair && (0..rule.len()).any(|at| RULES.iter().any(|word| rule[at..].starts_with(word)))
}
