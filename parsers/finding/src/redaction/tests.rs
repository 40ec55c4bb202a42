use finding_redact::redact_counted;

use super::*;
use crate::{Identity, Rule};

/// Returns a finding whose description and facts contain an email address.
fn with_address(kind: Kind) -> Finding<'static> {
    let mut finding = Finding::new("t", kind, Rule::new("r"), "a defect", Identity::new());
    finding.description = Some("committed by Joe <joe@shop.example>".into());
    finding.facts.push(("t/author", "joe@shop.example".into()));
    finding
}

fn texts(finding: &Finding<'_>) -> String {
    format!("{:?} {:?}", finding.description, finding.facts)
}

#[test]
fn email_addresses_are_removed_from_findings_of_secrets_and_if_redaction_is_strict() {
    for (kind, redaction, left_out) in [
        (Kind::Secret, Redaction::Default, true),
        (Kind::Code, Redaction::Default, false),
        (Kind::Code, Redaction::Strict, true),
        (Kind::Secret, Redaction::Off, false),
    ] {
        let mut finding = with_address(kind);
        let counts = finding.redact(redaction);
        assert_eq!(
            texts(&finding).contains("joe@"),
            !left_out,
            "{kind:?}, {redaction:?}"
        );
        let kinds = counts.of(finding_redact::SecretKind::MailAddress);
        assert_eq!(kinds, if left_out { 2 } else { 0 });
    }
}

#[test]
fn a_text_that_was_searched_before_is_still_redacted() {
    let mut redactor = Redactor::new(Redaction::Default);
    let mut text: Str<'_> = "a path/token".into();
    for _ in 0..2 {
        assert_eq!(redactor.text(&mut text, "facts", Medium::Prose), None);
    }
    for _ in 0..2 {
        let mut secret: Str<'_> = "password=hunter2".into();
        assert!(redactor.text(&mut secret, "facts", Medium::Prose).is_some());
        assert_eq!(secret, "password=REDACTED");
    }
    assert_eq!(redactor.counts.total(), 2);
}

#[test]
fn a_path_that_a_report_repeats_is_shortened_in_every_finding_and_its_identity() {
    let mut redactor = Redactor::new(Redaction::Default);
    for (kind, shown) in [
        (Kind::Code, "~/shop/a.c"),
        (Kind::Web, "/home/ana/shop/a.c"),
        (Kind::Code, "~/shop/a.c"),
    ] {
        let path = "/home/ana/shop/a.c";
        let identity = Identity::new().with("path", path);
        let mut finding = Finding::new("t", kind, Rule::new("r"), "a defect", identity);
        finding.locations = vec![Location::File(crate::FileLocation::new(path))];
        redactor.redact_finding(&mut finding);
        let place = &finding.locations[0];
        assert!(matches!(place, Location::File(file) if file.path == shown));
        assert_eq!(finding.identity.parts().next(), Some(("path", shown)));
    }
    assert_eq!(redactor.counts.total(), 0);
}

#[test]
fn a_place_of_code_is_shown_but_not_part_of_the_identity() {
    let text = "Vault._token (src/Vault.sol#188) is not in mixedCase (src/Vault.sol#188)";
    let identity = Identity::new()
        .with("message", text)
        .with("rule", "a (b) #1");
    let mut finding = Finding::new("t", Kind::Code, Rule::new("r"), text, identity);
    assert_eq!(finding.redact(Redaction::Default).total(), 0);
    assert_eq!(finding.title, text);
    let parts: Vec<_> = finding.identity.parts().collect();
    assert_eq!(
        parts,
        [
            (
                "message",
                "Vault._token (REDACTED) is not in mixedCase (src/Vault.sol#188)"
            ),
            ("rule", "a (b) #1")
        ]
    );
}

#[test]
fn a_word_that_is_too_short_for_a_secret_is_never_removed() {
    const PIECES: [&str; 18] = [
        "", "-", "_", ".", "0", "a", "Z9", "p", "u", "us1", "mmk", "eyJ", "sk", "ghp", "key",
        "pass", "token", "secret",
    ];
    let mut words = 0;
    for (one, two) in PIECES.iter().flat_map(|one| PIECES.map(|two| (*one, two))) {
        for (three, four) in PIECES
            .iter()
            .flat_map(|three| PIECES.map(|four| (*three, four)))
        {
            let word = [one, two, three, four].concat();
            if !is_short_word(&word) {
                continue;
            }
            words += 1;
            for (medium, redaction) in [
                (Medium::Prose, Redaction::Default),
                (Medium::Url, Redaction::Default),
                (Medium::Traffic, Redaction::Default),
                (Medium::SecretFinding, Redaction::Default),
                (Medium::Prose, Redaction::Strict),
            ] {
                let of = RedactionOptions::of(medium)
                    .with_redaction(redaction)
                    .with_personal(true);
                let counted = redact_counted(&word, &of, &mut RedactionCounts::default());
                assert_eq!(counted, word, "{medium:?} {redaction:?}");
            }
        }
    }
    assert!(words > 50_000);
}
