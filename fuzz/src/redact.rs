//! Secrets in any text.

use finding_source::finding_redact::{
    Medium, REDACTED, Redaction, RedactionCounts, RedactionOptions, redact_counted,
};

/// Secrets that are recognized in every context, and a part of each that must be removed.
const PLANTED: [(&str, &str); 8] = [
    (" ghp_0S1E2C3R4E5T6x7y8z9A0B1C2D3E4F5G6H7I ", "0S1E2C3R4E5T"),
    (" AKIA2S3E4C5R6E7T2XYZ ", "2S3E4C5R6E7T"),
    ("\ntoken=0S1E2C3R4E5T ", "0S1E2C3R4E5T"),
    (" https://joe:0S1E2C3R4E5T@h.example/ ", "0S1E2C3R4E5T"),
    ("?access_token=0S1E2C3R4E5T ", "0S1E2C3R4E5T"),
    (
        "\nAuthorization: Bearer 0S1E2C3R4E5T0S1E2C3R4E5T ",
        "0S1E2C3R4E5T",
    ),
    ("\nCookie: sid=0S1E2C3R4E5T ", "0S1E2C3R4E5T"),
    (
        "\n-----BEGIN EC PRIVATE KEY-----\n0S1E2C3R4E5T0S1E2C3R4E5T\n-----END EC PRIVATE KEY-----\n",
        "0S1E2C3R4E5T",
    ),
];

/// Redacts a text as it is, and with a secret planted in it.
///
/// # Panics
///
/// If a planted secret is left, or text other than secrets is lost.
pub fn redact(text: &str) {
    let middle = (0..=text.len() / 2)
        .rev()
        .find(|&at| text.is_char_boundary(at));
    let (before, after) = text.split_at(middle.unwrap_or_default());
    for medium in [
        Medium::Prose,
        Medium::Traffic,
        Medium::Url,
        Medium::SecretFinding,
    ] {
        let options = RedactionOptions::of(medium).with_personal(text.len() % 2 == 0);
        let strict = options.with_redaction(Redaction::Strict);
        for options in [options, strict] {
            let mut counts = RedactionCounts::default();
            let shown = redact_counted(text, &options, &mut counts);
            assert_eq!(
                counts.total() == 0,
                shown == text && matches!(shown, std::borrow::Cow::Borrowed(_))
            );
        }
        // A URL extends to its end, whatever is in it.
        if medium == Medium::Url {
            continue;
        }
        for (secret, part) in PLANTED {
            // A quotation mark that was opened before makes the following text a part of the quotation, which is
            // removed or searched as a whole.
            let planted = [before, secret, after].concat();
            let shown = redact_counted(&planted, &options, &mut RedactionCounts::default());
            assert!(
                !shown.contains(part) || text.contains(part),
                "{medium:?}: {planted:?} -> {shown:?}"
            );
            assert!(shown.contains(REDACTED));
        }
    }
}
