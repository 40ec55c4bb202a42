use proptest::prelude::*;

use super::*;

const MEDIA: [Medium; 4] = [
    Medium::Prose,
    Medium::Traffic,
    Medium::Url,
    Medium::SecretFinding,
];

/// Returns the number of bytes that are read for `text`.
fn steps(text: &str, medium: Medium) -> u64 {
    let options = RedactionOptions::of(medium).with_personal(true);
    let plain = View::plain(text);
    let decoded = View::decoded(text);
    let _ = (cuts(&plain, &options), cuts(&decoded, &options));
    plain.steps() + decoded.steps()
}

#[test]
fn the_number_of_bytes_read_is_linear_in_the_length() {
    const TIMES: usize = 2_000;
    // Texts that begin something but never end it, repeated.
    let parts = [
        "a",
        "=",
        ":",
        "://",
        "://a:",
        "://@",
        "https://a:b c",
        "token=",
        "token:",
        "token=a(",
        "token:a.",
        "token=\"",
        "token='",
        "token=\\\"",
        "password: \"\"\"",
        "&token=a;",
        ";password=a",
        "eyJ-",
        "eyJhbGciOi.",
        "sk-",
        "cookie: a=",
        "cookie: ",
        "authorization: ",
        "Authorization: Digest ",
        "Bearer ",
        "-----BEGIN ",
        "-----BEGIN RSA PRIVATE KEY-----",
        "--",
        "~",
        "1Q~",
        "code=",
        "code=&",
        "reset/",
        "/reset/a",
        "login a ",
        "<password>",
        "--password ",
        "-u a:",
        "@tcp(",
        "a@tcp(",
        "jdbc:oracle:thin:a/",
        "AKIAIOSFODNN7EXAMPLE ",
        "a@b.",
        "\u{200b}",
        "%3D",
        "%25",
        "&amp;",
        "&#61;",
        "\\\\",
        "\\u003d",
        "\u{1b}[",
        "\"",
        "'",
        "`",
        "key ",
        "xoxb-",
        "hooks.slack.com/services/",
        "1234567890:A",
        "a b=",
        "token = ",
        "- token: a\n",
        "ZXlK",
        "token=f(token=f(",
        "$token=",
        "://token=",
        "token=a,b=",
        "token=a;b",
        "<token",
        "<token>a<",
        "name-key: a1",
        "a:b@c",
        "a:",
        "(\"",
        "(\"a\",",
        "'token', '",
        "token('",
        ">",
        "<a>",
        "<token>",
        ":token>",
        "<x:token>",
        "@",
        "a@",
        "--",
        "--token ",
        "name=\"token\" value=",
        "value: ",
        "token: a = \"",
        "password is ",
        "Pwd={a;",
        ";Pwd={",
        "sshpass -p",
        "mysql -p a",
        "MTIzNDU2.",
        "a-us1",
        "a_mmk",
        "a.atlasv1.",
        "https://a%40",
        "\\n",
        "\\nghp_",
        "$2y$",
        "Authorization: a ",
        "Authorization\", \"",
    ];
    for part in parts {
        for medium in MEDIA {
            let few = steps(&part.repeat(TIMES), medium);
            let many = steps(&part.repeat(TIMES * 4), medium);
            assert!(
                many <= few * 4 + few / 4 + 4_096,
                "{part:?} in {medium:?}: {few} and {many}"
            );
        }
    }
}

#[test]
fn repeated_prefixes_and_words_do_not_make_the_search_slow() {
    const TIMES: usize = 250;
    let prefixes = forms::FORMS.iter().map(|form| form.prefix.to_owned());
    let leads = scan::LEADS.iter();
    let leads = leads.map(|(word, _)| String::from_utf8_lossy(word).into_owned());
    let ends = [
        "", " ", "-", ".", "a1", " \"", "/", "=", ":", "@", "(\"", "\\", "\u{200b}",
    ];
    let mut slow = Vec::new();
    for word in prefixes.chain(leads) {
        for end in ends {
            let part = format!("{word}{end}");
            for medium in [Medium::Prose, Medium::SecretFinding] {
                let few = steps(&part.repeat(TIMES), medium);
                let many = steps(&part.repeat(TIMES * 4), medium);
                if many > few * 4 + few / 4 + 16_384 {
                    slow.push(format!("{part:?} in {medium:?}: {few} and {many}"));
                }
            }
        }
    }
    assert!(slow.is_empty(), "{slow:#?}");
}

/// Returns CRC-32 as in ISO 3309, as six digits of base62.
fn checksum(text: &str) -> String {
    const DIGITS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let mut sum = u32::MAX;
    for byte in text.bytes() {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            sum = sum >> 1 ^ if sum & 1 == 1 { 0xedb8_8320 } else { 0 };
        }
    }
    sum = !sum;
    let mut digits = [b'0'; 6];
    for digit in digits.iter_mut().rev() {
        *digit = DIGITS[(sum % 62) as usize];
        sum /= 62;
    }
    String::from_utf8_lossy(&digits).into_owned()
}

#[test]
fn a_github_token_is_removed_whatever_its_checksum() {
    let random = "0123456789abcdefghijABCDEFGHIJ";
    let right = format!("ghp_{random}{}", checksum(random));
    let wrong = format!("ghp_{random}{}", checksum("other"));
    assert_ne!(right, wrong);
    for token in [right, wrong] {
        assert_eq!(redact(&token, &RedactionOptions::default()), REDACTED);
    }
    let example = format!("ghp_{}", "x".repeat(36));
    assert_eq!(redact(&example, &RedactionOptions::default()), example);
}

#[test]
fn redacted_text_is_kept_and_not_counted_again() {
    for text in [
        "https://REDACTED:REDACTED@h/?token=REDACTED",
        "Authorization: Bearer REDACTED",
        "Cookie: id=REDACTED; lang=REDACTED",
        "password: \"REDACTED\"",
        "curl -u joe:REDACTED https://h/",
    ] {
        for medium in MEDIA {
            let mut counts = RedactionCounts::default();
            let shown = redact_counted(text, &RedactionOptions::of(medium), &mut counts);
            assert_eq!(shown, text, "{medium:?}");
            assert_eq!(counts.total(), 0, "{medium:?}: {text}");
        }
    }
}

#[test]
fn redactions_are_counted_by_kind() {
    let text = "https://ci:pw@h/?token=1 password=hunter2 AKIAIOSFODNN7EXAMPLE";
    let mut counts = RedactionCounts::default();
    let _ = redact_counted(text, &RedactionOptions::default(), &mut counts);
    let kinds: Vec<_> = counts.iter().collect();
    let one = |kind| (kind, 1);
    assert_eq!(
        kinds,
        [
            one(SecretKind::Token),
            one(SecretKind::UserInfo),
            one(SecretKind::Parameter),
            one(SecretKind::Field)
        ]
    );
    let mut sum = counts;
    sum.merge(&counts);
    assert_eq!((sum.total(), sum.of(SecretKind::Token)), (8, 2));
}

#[test]
fn off_removes_nothing_and_strict_removes_more() {
    let text = "password=hunter2, key \"abc\"";
    let off = RedactionOptions::default().with_redaction(Redaction::Off);
    assert!(matches!(redact(text, &off), Cow::Borrowed(same) if same == text));
    let strict = RedactionOptions::default().with_redaction(Redaction::Strict);
    assert_eq!(redact(text, &strict), "password=REDACTED, key \"REDACTED\"");
}

#[test]
fn email_addresses_are_removed_on_request() {
    let personal = RedactionOptions::default().with_personal(true);
    let text =
        "Joe <joe@shop.example>, git@github.com:shop/api.git, @scope/package, joe.b@a.example.";
    assert_eq!(
        redact(text, &personal),
        "Joe <REDACTED>, git@github.com:shop/api.git, @scope/package, REDACTED."
    );
    assert_eq!(redact(text, &RedactionOptions::default()), text);
}

#[test]
fn invisible_characters_hide_no_secret() {
    for hidden in [
        '\u{200b}',
        '\u{ad}',
        '\u{200d}',
        '\u{2060}',
        '\u{feff}',
        '\u{202e}',
        '\u{fe0f}',
        '\u{e0041}',
        '\u{180e}',
        '\u{3164}',
        '\0',
        '\u{7}',
        '\u{9b}',
    ] {
        let text = format!("tok{hidden}en{hidden}={hidden}hunter{hidden}2 x");
        let shown = redact(&text, &RedactionOptions::default());
        assert!(!shown.contains("hunter"), "{hidden:?}: {shown:?}");
        let text = format!("ghp_{}{hidden}{}", "a1".repeat(9), "b2".repeat(9));
        assert_eq!(
            redact(&text, &RedactionOptions::default()),
            REDACTED,
            "{hidden:?}"
        );
    }
    for text in [
        "\u{ff54}oken\u{ff1d}hunter2",
        "password\u{a0}= hunter2",
        "pass\u{1b}[1mword\u{1b}[0m=hunter2",
        "?t%6Fken=hunter2",
        "?t%256Fken=hunter2",
        "x%3Ftoken%3Dhunter2",
        "&#112;assword&#x3d;hunter2",
        "\\u0070assword\\u003dhunter2",
    ] {
        let shown = redact(text, &RedactionOptions::default());
        assert!(
            shown.contains(REDACTED) && !shown.contains("hunter"),
            "{text}: {shown}"
        );
    }
}

#[test]
fn a_value_ends_where_its_syntax_ends() {
    for (text, shown) in [
        ("a /x?token=b, c", "a /x?token=REDACTED, c"),
        (
            "https://h/#access_token=b.",
            "https://h/#access_token=REDACTED.",
        ),
        ("f(password=a1,b)c, user=d)", "f(password=REDACTED, user=d)"),
        ("f(password=a1,user=d)", "f(password=REDACTED,user=d)"),
        (
            r#"{"password": "p \"w, }", "x": 1}"#,
            r#"{"password": "REDACTED", "x": 1}"#,
        ),
        (
            "Set-Cookie: id=12; Path=/; HttpOnly\r\nX-A: b",
            "Set-Cookie: id=REDACTED; Path=/; HttpOnly\r\nX-A: b",
        ),
        (
            "authorization: Basic am9lOnB3\r\nAccept: a/b",
            "authorization: Basic REDACTED\r\nAccept: a/b",
        ),
        (
            "Server=a;Password=b c;Encrypt=true",
            "Server=a;Password=REDACTED;Encrypt=true",
        ),
        ("user=a&password=b&x=1", "user=a&password=REDACTED&x=1"),
        (
            "-----BEGIN EC PRIVATE KEY-----\nabc\n-----END EC PRIVATE KEY----- found",
            "-----BEGIN EC PRIVATE KEY-----REDACTED-----END EC PRIVATE KEY----- found",
        ),
        (
            "machine a.example login ghp_0S1E2C3R4E5T6x7y8z9A0B1C2D3E4F5G6H7I password x-oauth1",
            "machine a.example login REDACTED password REDACTED",
        ),
        (
            "curl -u ghp_0S1E2C3R4E5T6x7y8z9A0B1C2D3E4F5G6H7I:x-oauth1 https://a.example/",
            "curl -u REDACTED:REDACTED https://a.example/",
        ),
        (
            "login u?access_token=a1b2c3 password hunter2",
            "login u?access_token=REDACTED password REDACTED",
        ),
        (
            "login joe password\n-----BEGIN EC PRIVATE KEY-----\nabc\n-----END EC PRIVATE KEY----- found",
            "login joe password\n-----BEGIN EC PRIVATE KEY-----REDACTED-----END EC PRIVATE KEY----- found",
        ),
        (
            "\u{1b}[1;31mtok\u{1b}[men=a1b2c3 and \u{1b}[ ghp_0S1E2C3R4E5T6x7y8z9A0B1C2D3E4F5G6H7I",
            "\u{1b}[1;31mtok\u{1b}[men=REDACTED and \u{1b}[ REDACTED",
        ),
        (
            "Cookie: id=REDACTED?access_token=a1b2c3",
            "Cookie: id=REDACTED",
        ),
        (
            "-----BEGIN RSA ?access_token=a1b2c3 PRIVATE KEY-----",
            "-----BEGIN RSA ?access_token=REDACTED PRIVATE KEY-----",
        ),
        (
            "token: a?access_token=a1b2c3 = \"d4\"",
            "token: REDACTED = \"d4\"",
        ),
        (
            "password: string = \"hunter 2\"",
            "password: string = \"REDACTED\"",
        ),
        (
            "Cookie: a=${A}; b=%(x?access_token=a1b2c3; c=d",
            "Cookie: a=${A}; b=REDACTED; c=REDACTED",
        ),
        ("<password>a b</password>", "<password>REDACTED</password>"),
    ] {
        assert_eq!(redact(text, &RedactionOptions::default()), shown);
    }
}

/// Returns true if `shown` is `text` with parts of it replaced, and nothing else is missing.
fn is_made_of(text: &str, shown: &str) -> bool {
    let mut rest = text;
    for (at, piece) in shown.split(REDACTED).enumerate() {
        let piece = if at > 0 {
            piece
                .strip_prefix(":")
                .filter(|rest| rest.is_empty())
                .unwrap_or(piece)
        } else {
            piece
        };
        match rest.find(piece) {
            Some(found) if at > 0 || found == 0 => rest = &rest[found + piece.len()..],
            _ => return false,
        }
    }
    true
}

proptest! {
    #[test]
    fn a_url_that_needs_no_search_has_no_secret(
        url in "(https?://|/|[?&;:=@.~]|[a-z]{1,13}|[A-Z0-9]{1,4}|token|sig|key|reset/|ghp_|--|-u|jdbc:){0,16}",
    ) {
        if is_bare_url(url.as_bytes()) {
            let found = cuts(&View::plain(&url), &RedactionOptions::of(Medium::Url));
            prop_assert_eq!(found, Some(Vec::new()), "{:?}", url);
        }
    }

    #[test]
    fn any_text_is_taken(text: String, strict: bool) {
        for medium in MEDIA {
            let degree = if strict { Redaction::Strict } else { Redaction::Default };
            let options = RedactionOptions::of(medium).with_personal(true).with_redaction(degree);
            let shown = redact(&text, &options);
            prop_assert!(is_made_of(&text, &shown), "{text:?} {shown:?}");
        }
    }

    #[test]
    fn a_secret_is_removed_whatever_precedes_it(
        text in "[a-z:/@?#&;=\\[\\] \"'é0-9%\\\\<>.-]{0,60}|(http://|token=|;sid=|Cookie: |\\\\\"|&quot;|%3D|[:@&/?=x]){0,20}",
        form in prop::sample::select(vec![
            " ghp_0123456789abcdefghijABCDEFGHIJ012345",
            "\ntoken=UN1QUE",
            " https://joe:UN1QUE@h/",
            "?access_token=UN1QUE",
            "\nAuthorization: Bearer UN1QUE0123456789",
            "\nCookie: sid=UN1QUE",
        ]),
    ) {
        let text = format!("{text}{form}");
        for medium in [Medium::Prose, Medium::Traffic, Medium::SecretFinding] {
            let shown = redact(&text, &RedactionOptions::of(medium));
            prop_assert!(!shown.contains("UN1QUE") && !shown.contains("0123456789abc"), "{text:?} {shown:?}");
            prop_assert!(is_made_of(&text, &shown), "{text:?} {shown:?}");
        }
    }
}
