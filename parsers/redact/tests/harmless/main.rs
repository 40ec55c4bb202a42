//! Texts of reports that look like secrets but are not.

use std::borrow::Cow;

use addresses::ADDRESSES;
use code::CODE;
use finding_redact::{Medium, RedactionOptions, is_secret_name, redact};
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
        let shown = redact(text, &RedactionOptions::default());
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
fn the_version_of_a_package_is_kept_whatever_the_name_of_the_package() {
    const NAMES: [&str; 24] = [
        "@octokit/auth-token",
        "Microsoft.IdentityModel.Tokens",
        "access-token",
        "api_key",
        "base-passwd",
        "bearer",
        "credentials",
        "csrf",
        "django-rest-knox",
        "express-session",
        "git-credential-manager",
        "js-tokens",
        "jsonwebtoken",
        "key",
        "oauth_token",
        "passport",
        "passwd",
        "password",
        "passwd-1",
        "private-key",
        "pwd",
        "secret",
        "shadow/passwd",
        "token",
    ];
    const VERSIONS: [&str; 12] = [
        "0.0.0-20210921155107-089bfa567519",
        "0.4.0",
        "1.0.0-rc.1",
        "1:4.13+dfsg1-1+b1",
        "1:4.8.1-1ubuntu5.20.04.5",
        "2.0.0.RELEASE",
        "2.1-M2",
        "3.5.51",
        "4.5.13.Final",
        "4.0.0+build.7",
        "5.2.1-preview-41016",
        "v8.5.1",
    ];
    let mut changed = Vec::new();
    for (name, version) in NAMES
        .iter()
        .flat_map(|name| VERSIONS.map(|version| (name, version)))
    {
        for text in [
            format!("CVE-2023-4641 in {name} {version} (var/lib/dpkg/status)"),
            format!("Upgrade {name}:{version}, {name}@{version}, {name}=={version}"),
            format!("/src/shop/package.json?/{name}:{version}"),
            format!("pkg:npm/{name}@{version}"),
            format!("Package: {name}\nInstalled Version: {version}\nSeverity: HIGH"),
            format!("found {name}-{version}.jar"),
        ] {
            let shown = redact(&text, &RedactionOptions::default());
            if shown != text {
                changed.push(format!("{text} -> {shown}"));
            }
        }
    }
    for text in [
        "apt install passwd=1:4.13+dfsg1-1+b1",
        r#"{"csrf": "^3.1.0", "secret": "~0.4.0"}"#,
    ] {
        assert_eq!(redact(text, &RedactionOptions::default()), text);
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

#[test]
fn harmless_texts_of_scanners_for_secrets_are_not_changed() {
    for text in OF_SCANNERS {
        assert_eq!(
            redact(text, &RedactionOptions::of(Medium::SecretFinding)),
            text
        );
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

#[test]
fn a_secret_in_brackets_that_only_resembles_a_place_of_code_is_removed() {
    for text in [
        "the password (Sommer7x.de#12a) is in use",
        "the password (Sommer7x#12) is in use",
        "the token (a9F3kQz81LmXv02TtBq7.go#1) is in use",
        "the password Sommer/7x.de#12 is in use",
        "the password (Sommer7x.DE#12) is in use",
    ] {
        let shown = redact(text, &RedactionOptions::default());
        assert!(shown.contains("REDACTED"), "{shown}");
    }
}
