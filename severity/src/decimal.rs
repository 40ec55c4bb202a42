//! Decimal numbers as reports write them.

/// Reads an unsigned decimal such as `7`, `7.5` or `7,5`: at most three digits, then a point or a comma, then at most
/// twelve digits. After a comma at most two digits are allowed, so that it cannot be a thousands separator. Signs,
/// exponents and words such as `NaN` are not accepted.
pub(crate) fn unsigned(text: &str) -> Option<f64> {
    let digits = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    match text.split_once(['.', ',']) {
        None => digits(text, 3).then(|| text.parse().ok())?,
        Some((whole, part)) => {
            if !digits(whole, 3) {
                None
            } else if text.as_bytes().get(whole.len()) == Some(&b'.') {
                digits(part, 12).then(|| text.parse().ok())?
            } else {
                digits(part, 2).then(|| text.replace(',', ".").parse().ok())?
            }
        }
    }
}

/// Returns a score as text, with at least one decimal. The noise of single precision is removed: `6.900000095367432` is
/// `6.9`.
pub(crate) fn text(score: f64) -> String {
    let tenth = (score * 10.0).round() / 10.0;
    if (score - tenth).abs() < 5e-7 {
        format!("{tenth:.1}")
    } else {
        score.to_string()
    }
}
