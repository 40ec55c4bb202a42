//! Names that mark their value as secret.

use crate::assign::LONGEST_NAME;
use crate::value::ends_word_of_name;

/// How strongly a name marks its value as secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strength {
    /// The value is secret wherever the name occurs: `password`, `client_secret`.
    Strong,
    /// The value is secret in a parameter of a URL, a form or a cookie: `sid`, `signature`. In prose, the word has
    /// other meanings.
    Parameter,
    /// The value decides: `key`, `code`.
    Judged,
}

/// Returns true if values of this name are usually secret: tokens, passwords, keys, signatures, session ids.
///
/// Letter case, `_`, `-` and `.` are ignored.
///
/// ```
/// assert!(finding_redact::is_secret_name("X-Api-Key"));
/// assert!(finding_redact::is_secret_name("dbPassword"));
/// assert!(!finding_redact::is_secret_name("keyword"));
/// ```
#[must_use]
pub fn is_secret_name(name: &str) -> bool {
    strength(name.as_bytes()).is_some()
}

/// The maximum length of a name that is looked up. Of a longer name, the end is looked up.
const LONGEST: usize = 64;

pub(crate) fn strength(name: &[u8]) -> Option<Strength> {
    // The names of ASP's session cookies may end in any letter.
    if !is_end(&NAME_ENDS, name) && !name.starts_with(b"ASP") {
        return None;
    }
    let name = name.get(name.len().saturating_sub(LONGEST)..)?;
    let mut plain = [0; LONGEST];
    let mut length = 0;
    for (at, &byte) in name.iter().enumerate() {
        // A package and the epoch of its version: `passwd@1:4.5`.
        if byte == b'@' && name.get(at + 1).is_some_and(u8::is_ascii_digit) {
            return None;
        }
        if !matches!(byte, b'_' | b'-' | b'.' | b'$' | b'[' | b']' | b'@' | b' ') {
            plain[length] = byte.to_ascii_lowercase();
            length += 1;
        }
    }
    while length > 0 && plain[length - 1].is_ascii_digit() {
        length -= 1;
    }
    let plain = plain.get(..length)?;
    if plain.is_empty() {
        return None;
    }
    // Most names differ in the last byte.
    let last = plain.last();
    let ends = |ends: &[&str]| {
        let mut ends = ends.iter().map(|end| end.as_bytes());
        ends.any(|end| end.last() == last && plain.ends_with(end))
    };
    let is = |names: &[&str]| names.iter().any(|known| known.as_bytes() == plain);
    if is(&HARMLESS) {
        None
    } else if ends(&STRONG_ENDS) || is(&STRONG) || name.first() == Some(&b'_') && plain == b"auth" {
        Some(Strength::Strong)
    } else if ends(&PARAMETER_ENDS)
        || is(&PARAMETER)
        || plain.starts_with(b"aspsessionid")
        || [&b"otp"[..], b"pass", b"pin", b"pw", b"pwd"]
            .iter()
            .any(|word| is_word(name, word))
    {
        Some(Strength::Parameter)
    } else if is(&JUDGED) || WORDS.iter().any(|word| is_word(name, word)) {
        Some(Strength::Judged)
    } else {
        None
    }
}

/// The last words of names whose value decides: `app_key`, `sessionKey`, `PASSWORD_SALT`.
const WORDS: [&[u8]; 3] = [b"key", b"auth", b"salt"];

/// Returns true if the last word of `name` is `word`, separated by punctuation or by letter case.
fn is_word(name: &[u8], word: &[u8]) -> bool {
    let Some(at) = name.len().checked_sub(word.len()) else {
        return false;
    };
    let (before, last) = name.split_at(at);
    last.eq_ignore_ascii_case(word)
        && before.last().is_none_or(|b| {
            !b.is_ascii_alphanumeric() || b.is_ascii_lowercase() && last[0].is_ascii_uppercase()
        })
}

/// Returns true if this is the name of a code of digits: `otp`, `card_pin`.
pub(crate) fn is_of_digits(name: &[u8]) -> bool {
    is_word(name, b"otp") || is_word(name, b"pin")
}

/// Returns true if this is the name of a session id; any long word may be one.
pub(crate) fn is_session(name: &[u8]) -> bool {
    const ENDS: [&[u8]; 2] = [b"sessid", b"sessionid"];
    ENDS.iter().any(|end| {
        let start = name.len().checked_sub(end.len());
        start.is_some_and(|start| name[start..].eq_ignore_ascii_case(end))
    })
}

/// Names that end like that of a secret, but have other values.
const HARMLESS: [&str; 17] = [
    "authtype",
    "bostoken",
    // A rule of TSLint: `expected call-signature: 'get' to have a typedef`.
    "callsignature",
    "cancellationtoken",
    "canceltoken",
    "ckvsecret",
    "continuationtoken",
    "eostoken",
    "maxtoken",
    "mintoken",
    "nextpagetoken",
    "nexttoken",
    "padtoken",
    "pagetoken",
    // The hash of the public key of a .NET assembly.
    "publickeytoken",
    // A number that is used once, not a secret (RFC 6455, section 1.3).
    "secwebsocketkey",
    "unktoken",
];

const STRONG_ENDS: [&str; 52] = [
    "accesskey",
    "accesskeyid",
    "accountkey",
    "adminpass",
    "apikey",
    "appkey",
    "appsecret",
    "authkey",
    "authtoken",
    "certificatekey",
    "clientkeydata",
    "clientsecret",
    "connectionpassword",
    "consumerkey",
    "contraseña",
    "deploykey",
    "encryptionkey",
    "hmackey",
    "identitykey",
    "instrumentationkey",
    "kennwort",
    "keypass",
    "licencekey",
    "licensekey",
    "mailpass",
    "masterauth",
    "masterkey",
    "mysqlpass",
    "passphrase",
    "passwd",
    "password",
    "passwort",
    "privatekey",
    "pswd",
    "requirepass",
    "rootpass",
    "secret",
    "secretkey",
    "secretkeybase",
    "securitykey",
    "sharedaccesskey",
    "sharedkey",
    "signaturekey",
    "signingkey",
    "smtppass",
    "storagekey",
    "storepass",
    "subscriptionkey",
    "token",
    "userpass",
    "пароль",
    "密码",
];

const STRONG: [&str; 16] = [
    "bearer",
    "bundleenterprisecontribsyscom",
    "bundlegemscontribsyscom",
    "contrasena",
    "dbpass",
    "dbpwd",
    "jwt",
    "mdp",
    "motdepasse",
    "mysqlpwd",
    "passcode",
    "pwd",
    "pwdmysql",
    "rediscliauth",
    "secretaccess",
    "senha",
];

const PARAMETER_ENDS: [&str; 13] = [
    "assertion",
    "cookie",
    "credential",
    "credentials",
    "csrf",
    "hmac",
    "secretid",
    "sessid",
    "session",
    "sessionid",
    "signature",
    "verifier",
    "xsrf",
];

const PARAMETER: [&str; 14] = [
    "auth",
    "authorization",
    "cfid",
    "connectsid",
    "creds",
    "otp",
    "pass",
    "pin",
    "proxyauthorization",
    "pw",
    "samlrequest",
    "samlresponse",
    "sid",
    "sig",
];

const JUDGED: [&str; 12] = [
    "appid",
    "code",
    "invitation",
    "invite",
    "key",
    "login",
    "magic",
    "nonce",
    "salt",
    "state",
    "ticket",
    "xauth",
];

/// Sets of the last two and the last three letters of names, five bits of each, and of hashes of the last four.
struct Ends {
    two: [u64; 16],
    three: [u64; 512],
    four: [u64; 256],
}

/// Returns a hash of four letters, of fourteen bits.
const fn hash(four: usize) -> usize {
    (four as u32).wrapping_mul(0x9e37_79b1) as usize >> 18
}

const fn bits(letter: u8) -> usize {
    (letter & 31) as usize
}

const fn with_ends(mut ends: Ends, names: &[&str]) -> Ends {
    let mut at = 0;
    while at < names.len() {
        let name = names[at].as_bytes();
        let last = name.len() - 1;
        let two = bits(name[last - 1]) << 5 | bits(name[last]);
        ends.two[two / 64] |= 1 << (two % 64);
        // A name of two letters may follow any letter.
        let mut third = 0;
        while third < 32 {
            let three = if last > 1 {
                bits(name[last - 2])
            } else {
                third
            };
            let three = three << 10 | two;
            ends.three[three / 64] |= 1 << (three % 64);
            // Any letter may be before a name of three.
            let mut fourth = 0;
            while fourth < 32 {
                let four = if last > 2 {
                    bits(name[last - 3])
                } else {
                    fourth
                };
                let four = hash(four << 15 | three);
                ends.four[four / 64] |= 1 << (four % 64);
                fourth += if last > 2 { 32 } else { 1 };
            }
            third += if last > 1 { 32 } else { 1 };
        }
        at += 1;
    }
    ends
}

/// The endings of all names above.
const OF_NAMES: Ends = {
    let ends = Ends {
        two: [0; 16],
        three: [0; 512],
        four: [0; 256],
    };
    let ends = with_ends(with_ends(ends, &STRONG_ENDS), &STRONG);
    let ends = with_ends(with_ends(ends, &PARAMETER_ENDS), &PARAMETER);
    let words = ["key", "auth", "salt", "pass", "pw", "pwd"];
    with_ends(with_ends(ends, &JUDGED), &words)
};

static NAME_ENDS: Ends = OF_NAMES;

/// These endings, those of headers, and those of names next to which the name of a secret may be.
static ENDS: Ends = with_ends(
    OF_NAMES,
    &["authorization", "cookie", "lines", "value", "content"],
);

/// Returns true if `bytes` may end with one of the names of `ends`.
#[inline]
fn is_end(ends: &Ends, bytes: &[u8]) -> bool {
    let [.., one, other] = *bytes else {
        return true;
    };
    if !one.is_ascii_alphabetic() || !other.is_ascii_alphabetic() {
        return true;
    }
    let is_in = |set: &[u64], end: usize| set[end / 64] >> (end % 64) & 1 == 1;
    let two = bits(one) << 5 | bits(other);
    if !is_in(&ends.two, two) {
        return false;
    }
    match *bytes {
        [.., third, _, _] if third.is_ascii_alphabetic() => {
            let three = bits(third) << 10 | two;
            is_in(&ends.three, three)
                && match *bytes {
                    [.., fourth, _, _, _] if fourth.is_ascii_alphabetic() => {
                        is_in(&ends.four, hash(bits(fourth) << 15 | three))
                    }
                    _ => true,
                }
        }
        _ => true,
    }
}

/// Returns true if `bytes` may end with the name of a secret, or end with another byte than a letter.
#[inline]
pub(crate) fn may_end(bytes: &[u8]) -> bool {
    // No name has a single letter.
    let is_letter =
        |one| ends_word_of_name(one) && bytes.last().is_some_and(u8::is_ascii_alphabetic);
    is_end(&ENDS, bytes) && !matches!(bytes, &[.., one, _] if is_letter(one))
}

/// Returns true if the bytes before the separator at `at` may end with the name of a secret. Most do not, and are not
/// examined further.
#[inline]
pub(crate) fn may_end_at(bytes: &[u8], at: usize) -> bool {
    match bytes[at.saturating_sub(4)..at] {
        ref end @ [.., last] if last.is_ascii_alphabetic() => may_end(end),
        _ => may_end_apart(&bytes[..at]),
    }
}

/// Returns the same for `bytes` that do not end with a letter.
fn may_end_apart(bytes: &[u8]) -> bool {
    /// The number of digits before the colon of a Telegram token.
    const DIGITS_OF_TOKEN: usize = 8;
    let mut rest = bytes;
    for _ in 0..2 {
        if let [head @ .., b' ' | b'\t'] = rest {
            rest = head;
        }
    }
    for _ in 0..2 {
        if let [head @ .., b'?' | b'!' | b'+' | b':' | b'|'] = rest {
            rest = head;
        }
    }
    let mut digits = 0;
    while let ([head @ .., b'0'..=b'9'], true) = (rest, digits < DIGITS_OF_TOKEN) {
        rest = head;
        digits += 1;
    }
    // A name ends before its number: `CWE-79: …`.
    if let ([head @ .., b'-' | b'_' | b'.'], 1..) = (rest, digits) {
        rest = head;
    }
    match rest.last() {
        _ if digits == DIGITS_OF_TOKEN => true,
        Some(last) if last.is_ascii_alphabetic() => {
            may_end(&rest[rest.len().saturating_sub(4)..]) || is_of_asp(rest)
        }
        // Between a name and its separator.
        Some(b' ' | b']' | b'*' | b'"' | b'\'' | b'`') => digits == 0,
        Some(&last) => !ends_word_of_name(last),
        None => false,
    }
}

/// Returns true if the name at the end of `bytes` may be that of a session cookie of ASP, which ends in any letters.
fn is_of_asp(bytes: &[u8]) -> bool {
    let name = bytes.iter().rev().take(LONGEST_NAME);
    let name = name.take_while(|&&b| !ends_word_of_name(b));
    let name = &bytes[bytes.len() - name.count()..];
    // After the letter of an escape, too.
    name.starts_with(b"ASP") || name.get(1..).is_some_and(|name| name.starts_with(b"ASP"))
}

/// The HTTP headers whose value has its own grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Header {
    /// `Authorization`, `Proxy-Authorization`: a scheme and a credential (RFC 9110, section 11.6.2).
    Authorization,
    /// `Cookie`, `Set-Cookie`: pairs (RFC 6265).
    Cookie,
    /// `Private-Lines` of a key file of PuTTY: a number of lines, and the lines.
    PrivateLines,
}

pub(crate) fn header(name: &[u8]) -> Option<Header> {
    const AUTHORIZATION: [&[u8]; 5] = [
        b"authorization",
        b"proxy-authorization",
        b"x-authorization",
        b"http_authorization",
        b"x-forwarded-authorization",
    ];
    const COOKIE: [&[u8]; 3] = [b"cookie", b"set-cookie", b"http_cookie"];
    let is = |known: &[&[u8]]| known.iter().any(|known| known.eq_ignore_ascii_case(name));
    match name.last()?.to_ascii_lowercase() {
        b'n' if is(&AUTHORIZATION) => Some(Header::Authorization),
        b'e' if is(&COOKIE) => Some(Header::Cookie),
        b's' if is(&[b"private-lines"]) => Some(Header::PrivateLines),
        _ => None,
    }
}

/// The schemes of RFC 9110, section 11.1, those of the IANA registry, and those that services invented.
pub(crate) const SCHEMES: [&str; 21] = [
    "apikey",
    "api-key",
    "aws",
    "aws4-hmac-sha256",
    "basic",
    "bearer",
    "digest",
    "dpop",
    "geniekey",
    "gnap",
    "hawk",
    "hmac",
    "key",
    "negotiate",
    "ntlm",
    "oauth",
    "scram-sha-256",
    "sharedkey",
    "sharedaccesssignature",
    "ssws",
    "token",
];

/// The schemes that are followed by a list, which ends with the line.
pub(crate) const SCHEMES_OF_LISTS: [&str; 8] = [
    "aws4-hmac-sha256",
    "digest",
    "hawk",
    "hmac",
    "oauth",
    "scram-sha-256",
    "sharedkey",
    "sharedaccesssignature",
];
