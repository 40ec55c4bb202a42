//! Detection of cfn-lint's documents.

use finding_source::{Confidence, Node, Shape};

/// Returns the confidence for the JSON of any version.
pub(crate) fn json(shape: &Shape<'_>) -> Confidence {
    let Some(first) = shape
        .json()
        .filter(|root| root.is_array())
        .and_then(Node::first)
    else {
        return Confidence::No;
    };
    let ruled = first.member("Rule").is_some_and(|rule| rule.has("Id"));
    let placed = first
        .member("Location")
        .is_some_and(|place| place.has("Start"));
    match (ruled, placed) {
        (true, true) => Confidence::Certain,
        // Members in alphabetical order, as in cfn-lint: the scanned beginning may end before the rule.
        (false, true) if first.has("Filename") && !first.has("Rule") => Confidence::Likely,
        (true, false) if first.has("Level") || first.has("Message") => Confidence::Likely,
        _ => Confidence::No,
    }
}

/// Returns advice on documents that are mistaken for the JSON of cfn-lint.
pub(crate) fn advice(shape: &Shape<'_>) -> Option<&'static str> {
    let mut before = "";
    for line in shape.lines()?.lines().take(200) {
        let ours = is_parseable(line) || (is_rule(before) && ends_in_numbers(line, 2));
        if ours {
            return Some("cfn-lint's output for people; run cfn-lint --format json");
        }
        before = line;
    }
    None
}

/// Returns true for `E3012 Property … should be of type Integer`.
fn is_rule(line: &str) -> bool {
    let id = line.split(' ').next().unwrap_or_default().as_bytes();
    matches!(id, [b'E' | b'I' | b'W', digits @ ..] if digits.len() == 4 && digits.iter().all(u8::is_ascii_digit))
}

/// Returns true for `a.yaml:12:5`.
fn ends_in_numbers(line: &str, count: usize) -> bool {
    let number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let mut parts = line.rsplit(':');
    parts
        .by_ref()
        .take(count)
        .filter(|part| number(part))
        .count()
        == count
        && parts.next().is_some()
}

/// Returns true for `a.yaml:12:5:12:15:E3012:Property …`.
fn is_parseable(line: &str) -> bool {
    let rules = line.match_indices(':').map(|(at, _)| line.split_at(at));
    rules
        .take(16)
        .any(|(place, rest)| is_rule(&rest[1..].replacen(':', " ", 1)) && ends_in_numbers(place, 4))
}
