//! Names that say that their value is a secret.

/// How much a name says about its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strength {
    /// The value is secret wherever the name is: `password`, `client_secret`.
    Strong,
    /// The value is secret in a parameter of a URL, a form or a cookie: `sid`, `signature`. Prose uses the word for other things.
    Parameter,
    /// The value decides: `key`, `code`.
    Judged,
}

/// Returns whether values of this name are usually secret: tokens, passwords, keys, signatures, session ids.
///
/// Letter case, `_`, `-` and `.` do not count.
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

/// The longest name that is looked up; of a longer one the end decides.
const LONGEST: usize = 64;

pub(crate) fn strength(name: &[u8]) -> Option<Strength> {
    // The last letter of most names is not that of a secret's name. Digits may follow: `password1`.
    let last = name.last()?.to_ascii_lowercase();
    if !last.is_ascii_digit() && last != b']' && !LASTS[usize::from(last)]
        // ASP's session cookies have names that end in any letter.
        && !name.starts_with(b"ASP")
    {
        return None;
    }
    if !may_end(name.get(name.len().saturating_sub(2)..)?) && !name.starts_with(b"ASP") {
        return None;
    }
    let name = name.get(name.len().saturating_sub(LONGEST)..)?;
    let mut plain = [0; LONGEST];
    let mut length = 0;
    for &byte in name {
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
    let ends = |ends: &[&str]| ends.iter().any(|end| plain.ends_with(end.as_bytes()));
    let is = |names: &[&str]| names.iter().any(|known| known.as_bytes() == plain);
    if is(&HARMLESS) {
        None
    } else if ends(&STRONG_ENDS) || is(&STRONG) || name.first() == Some(&b'_') && plain == b"auth" {
        Some(Strength::Strong)
    } else if [&b"pass"[..], b"pw", b"pwd"]
        .iter()
        .any(|word| is_word(name, word))
    {
        Some(Strength::Parameter)
    } else if ends(&PARAMETER_ENDS) || is(&PARAMETER) || plain.starts_with(b"aspsessionid") {
        Some(Strength::Parameter)
    } else if is(&JUDGED) || WORDS.iter().any(|word| is_word(name, word)) {
        Some(Strength::Judged)
    } else {
        None
    }
}

/// The last words of names whose value decides: `app_key`, `sessionKey`, `PASSWORD_SALT`.
const WORDS: [&[u8]; 3] = [b"key", b"auth", b"salt"];

/// Whether the last word of `name` is `word`, set apart by a sign or by letter case.
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

/// Names that end like those of a secret and name none.
const HARMLESS: [&str; 14] = [
    "authtype",
    "bostoken",
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

const PARAMETER: [&str; 13] = [
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
    "auth",
    "code",
    "invitation",
    "invite",
    "key",
    "magic",
    "nonce",
    "salt",
    "state",
    "ticket",
    "xauth",
];

/// The last letters of all names above.
static LASTS: [bool; 256] = {
    let mut lasts = [false; 256];
    let words = ["key", "auth", "salt", "pass"];
    let lists: [&[&str]; 6] = [
        &STRONG_ENDS,
        &STRONG,
        &PARAMETER_ENDS,
        &PARAMETER,
        &JUDGED,
        &words,
    ];
    let mut list = 0;
    while list < lists.len() {
        let mut at = 0;
        while at < lists[list].len() {
            let name = lists[list][at].as_bytes();
            lasts[name[name.len() - 1] as usize] = true;
            at += 1;
        }
        list += 1;
    }
    lasts
};

/// The last two letters of all names above, and of headers; five bits of each.
static ENDS: [u64; 16] = {
    let mut ends = [0; 16];
    let others = [
        "authorization",
        "cookie",
        "key",
        "auth",
        "salt",
        "pass",
        "value",
        "content",
    ];
    let lists: [&[&str]; 6] = [
        &STRONG_ENDS,
        &STRONG,
        &PARAMETER_ENDS,
        &PARAMETER,
        &JUDGED,
        &others,
    ];
    let mut list = 0;
    while list < lists.len() {
        let mut at = 0;
        while at < lists[list].len() {
            let name = lists[list][at].as_bytes();
            let end = end_of(name[name.len() - 2], name[name.len() - 1]);
            ends[end / 64] |= 1 << (end % 64);
            at += 1;
        }
        list += 1;
    }
    ends
};

const fn end_of(last_but_one: u8, last: u8) -> usize {
    ((last_but_one & 31) as usize) << 5 | (last & 31) as usize
}

/// Whether the bytes before a separator may be the end of a name of a secret: most are not, and are looked at no further.
pub(crate) fn may_end(bytes: &[u8]) -> bool {
    match *bytes {
        [one, other] if one.is_ascii_alphabetic() && other.is_ascii_alphabetic() => {
            let end = end_of(one, other);
            ENDS[end / 64] >> (end % 64) & 1 == 1
        }
        _ => true,
    }
}

/// The HTTP headers whose value has a grammar of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Header {
    /// `Authorization`, `Proxy-Authorization`: a scheme and a credential (RFC 9110, section 11.6.2).
    Authorization,
    /// `Cookie`, `Set-Cookie`: pairs (RFC 6265).
    Cookie,
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
        _ => None,
    }
}

/// The schemes of RFC 9110, section 11.1, those of IANA's registry, and those that services made up.
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

/// The schemes that a list follows, which ends with the line.
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
