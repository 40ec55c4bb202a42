//! Messages about secrets, which may quote them.

use finding_source::Str;
use finding_source::finding_redact::REDACTED;
use finding_source::text::trimmed;

/// Returns a message without the lines that quote a secret: Trivy writes `Match: …`.
pub(super) fn without_match(message: Str<'_>) -> Option<Str<'_>> {
    let quotes = |line: &&str| line.trim_start().starts_with("Match:");
    if !message.lines().any(|line| quotes(&line)) {
        return Some(message);
    }
    let lines: Vec<&str> = message.lines().filter(|line| !quotes(line)).collect();
    trimmed(lines.join("\n"))
}

/// Returns a message without words that may be the secret it is about: of at least 16 characters, with letters and
/// digits, and not a file name. Some scanners, and templates for messages of others, quote the secret.
pub(super) fn without_tokens(message: Str<'_>) -> Str<'_> {
    const SHORTEST: usize = 16;
    let is_edge = |c: char| c.is_whitespace() || "\"'`<>()[]{},;:=".contains(c);
    let is_token = |word: &str| {
        let last = word.rsplit('.').next().unwrap_or_default();
        word.len() >= SHORTEST
            && word.contains(|c: char| c.is_ascii_digit())
            && word.contains(char::is_alphabetic)
            && (last.len() == word.len() || last.len() > 5)
    };
    if !message.split(is_edge).any(is_token) {
        return message;
    }
    let mut clean = String::with_capacity(message.len());
    for piece in message.split_inclusive(is_edge) {
        let word = piece.trim_end_matches(is_edge);
        clean.push_str(if is_token(word) { REDACTED } else { word });
        clean.push_str(piece.get(word.len()..).unwrap_or_default());
    }
    Str::Owned(clean)
}
