//! Which texts and findings may contain a secret.

use finding_severity::Kind;

use crate::Finding;

/// Returns true if a text is a single word that is too short for a secret, such as `GET` or `1.2.0-rc.1`.
pub(super) fn is_short_word(text: &str) -> bool {
    const SHORTEST_SECRET: usize = 12;
    let is_inside = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
    text.len() < SHORTEST_SECRET && text.bytes().all(is_inside)
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
        || WEAKNESSES.iter().any(|id| finding.cwes.contains(id))
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
    (0..rule.len()).any(|at| {
        let rest = &rule[at..];
        matches!(rest[0], b'S' | b'g' | b'h' | b'n')
            && RULES.iter().any(|word| rest.starts_with(word))
    })
}
