//! Texts of reports that look like secrets but are not.

use std::borrow::Cow;

use addresses::ADDRESSES;
use code::CODE;
use finding_redact::{Medium, Options, is_secret_name, redact};
use messages::MESSAGES;

mod addresses;
mod code;
mod messages;

/// Texts of secret scanners that quote no secret.
const OF_SCANNERS: [&str; 16] = [
    "'password' detected in this expression, review this potentially hard-coded password.",
    "AWS Access Key found in config/app-2024.production.py, line 3",
    "generic-api-key has detected secret for file deploy/values.production.yaml at commit 5d41402abc4b2a76b9719d911017c592ae3f9f20.",
    "Make sure this API key gets revoked, changed, and removed from the code.",
    "Possible hardcoded password",
    "Hard-coded credentials in source code",
    "The hard-coded value is used as credentials.",
    "Detected a 'Secret Keyword'",
    "Remove the private key from \"deploy/id_rsa.pem\"",
    "Found secret of type \"GitHub token\"",
    "Rotate the secret; it's public",
    "Private Key",
    "jwt.sign(payload, process.env.SECRET, { algorithm: 'HS256' });",
    "use \"SHA-256\" in place of \"MD5\"",
    "High Entropy String",
    "src/main/java/com/example/SecretsManagerClientTest.java:12",
];

#[test]
fn harmless_texts_are_not_changed() {
    let mut changed = Vec::new();
    for text in ADDRESSES.into_iter().chain(CODE).chain(MESSAGES) {
        let shown = redact(text, &Options::default());
        if !matches!(shown, Cow::Borrowed(same) if same == text) {
            changed.push(format!("{text} -> {shown}"));
        }
    }
    assert!(
        changed.is_empty(),
        "{}:\n{}",
        changed.len(),
        changed.join("\n")
    );
}

#[test]
fn harmless_texts_of_scanners_for_secrets_are_not_changed() {
    for text in OF_SCANNERS {
        assert_eq!(redact(text, &Options::of(Medium::SecretFinding)), text);
    }
}

#[test]
fn other_names_that_contain_names_of_secrets_are_not_matched() {
    for name in [
        "",
        "id",
        "tokens",
        "page",
        "sidebar",
        "keyword",
        "monkey",
        "primarykey",
        "token_type",
        "tokenizer",
        "passwordless",
        "max_tokens",
        "compass",
        "bypass",
        "author",
        "signature_version",
        "next_token",
        &"x".repeat(200),
    ] {
        assert!(!is_secret_name(name), "{name}");
    }
}

#[test]
fn names_of_secrets_are_recognized_in_every_spelling() {
    for name in [
        "apikey",
        "API_KEY",
        "x-api-key",
        "Connect.SID",
        "X-Amz-Credential",
        "jwt",
        "token",
        "pwd",
        "PHPSESSID",
        "ASPSESSIONIDQQABCDEF",
        "ASP.NET_SessionId",
        "password1",
        "user[password]",
        "spring.datasource.password",
        "clientSecret",
        &"a_very_long_name_before_an_access_token".repeat(3),
    ] {
        assert!(is_secret_name(name), "{name}");
    }
}
