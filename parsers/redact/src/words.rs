//! The distinction between secrets and words of languages.

use crate::REDACTED;
use crate::random::{changes_often, is_scrambled};
use crate::value::is_quote;

/// Returns true if `value` is not a secret, whatever its name: a placeholder, or a redacted value.
pub(crate) fn is_placeholder(value: &[u8]) -> bool {
    let Some((&first, rest)) = value.split_first() else {
        return true;
    };
    const EXAMPLES: [&[u8]; 3] = [b"your-", b"your_", b"your "];
    // The search continues with the key, which may have several lines.
    if value.starts_with(b"-----BEGIN")
        || is_redacted(value)
        || EXAMPLES
            .iter()
            .any(|word| starts_with_ignore_case(value, word))
        || rest.iter().all(|&b| b == first) && !first.is_ascii_alphanumeric()
        || rest.iter().all(|&b| b == first) && matches!(first, b'x' | b'X') && rest.len() > 2
    {
        return true;
    }
    let closed = |open: u8, close: u8| first == open && value.last() == Some(&close);
    match first {
        b'$' => {
            // `$name`, `${name}`, `$(command)`, `$name['key']`, `$this->name`.
            rest.first().is_some_and(|b| matches!(b, b'{' | b'(')) && !value.ends_with(b"!")
                || is_path(
                    rest.split(|b| matches!(b, b'[' | b'('))
                        .next()
                        .unwrap_or_default(),
                ) && !rest.iter().any(u8::is_ascii_digit)
        }
        b'%' => {
            // `%s`, `%1$s`, `%(name)s`, `%NAME%`.
            matches!(rest, [b's' | b'd' | b'v' | b'q'])
                || rest.first() == Some(&b'(')
                || rest.get(1) == Some(&b'$')
                || value.len() > 2 && closed(b'%', b'%')
        }
        // Tags of YAML.
        b'!' => [
            &b"Ref"[..],
            b"Sub",
            b"GetAtt",
            b"ImportValue",
            b"Join",
            b"vault",
            b"Env",
        ]
        .contains(&rest),
        b'{' | b'<' | b'[' => {
            let inner = rest.split_last().map_or(rest, |(_, inner)| inner);
            (closed(b'{', b'}') || closed(b'<', b'>') || closed(b'[', b']'))
                && !is_like_password(inner, false)
        }
        _ => false,
    }
}

fn starts_with_ignore_case(value: &[u8], prefix: &[u8]) -> bool {
    value
        .get(..prefix.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

/// Returns true if `value` is a redacted value: only the word and punctuation.
fn is_redacted(value: &[u8]) -> bool {
    let mut rest = value;
    while let Some(after) = rest.strip_prefix(REDACTED.as_bytes()) {
        let signs = after.iter().take_while(|b| !b.is_ascii_alphanumeric());
        rest = after.get(signs.count()..).unwrap_or_default();
    }
    rest.is_empty()
}

/// Returns true if `value` is an expression or a type of a programming language, or a word in place of a value.
///
/// If `assigned` is true, the value directly follows an equals sign, as in `password=hunter`.
pub(crate) fn is_language(value: &[u8], assigned: bool) -> bool {
    is_word_about(value)
        || is_call(value)
        || is_reference(value)
        || !assigned && is_type(value) && !is_scrambled(value)
        || value.iter().all(u8::is_ascii_digit) && value.len() < 4
}

/// Returns true for a type: `string`, `?string`, `array<string, Token>`, `App\Token|null`, `Base64Token`.
fn is_type(value: &[u8]) -> bool {
    value
        .split(|b| {
            matches!(
                b,
                b'|' | b'&'
                    | b'?'
                    | b'['
                    | b']'
                    | b'<'
                    | b'>'
                    | b'('
                    | b')'
                    | b','
                    | b'\\'
                    | b' '
                    | b'.'
                    | b'-'
            )
        })
        .all(|part| {
            part.iter().all(|&b| b.is_ascii_alphabetic() || b == b'_') || is_camel_case(part)
        })
}

/// Returns true for a name such as `Oauth2Token`: digits inside, and letters at both ends.
fn is_camel_case(part: &[u8]) -> bool {
    let digits = part.iter().filter(|b| b.is_ascii_digit()).count();
    let first = part.iter().position(u8::is_ascii_digit).unwrap_or_default();
    let tail = part.get(first + digits..).unwrap_or_default();
    digits <= 3
        && part.first().is_some_and(u8::is_ascii_uppercase)
        && tail.len() > 2
        && tail.first().is_some_and(u8::is_ascii_uppercase)
        && tail.iter().all(u8::is_ascii_alphabetic)
        && part.iter().filter(|b| b.is_ascii_lowercase()).count() > 3
}

/// Returns true for a call: `getenv("X")`, `os.environ.get(…)`, `base64_decode($x)`.
fn is_call(value: &[u8]) -> bool {
    const WITH_DIGITS: [&[u8]; 3] = [b"64", b"md5", b"sha"];
    let Some(open) = value.iter().position(|&b| b == b'(') else {
        return false;
    };
    let (name, rest) = value.split_at(open);
    let has = |part: &&[u8]| memchr::memmem::find(name, part).is_some();
    if !is_path(name) || name.iter().any(u8::is_ascii_digit) && !WITH_DIGITS.iter().any(has) {
        return false;
    }
    let argument = rest.get(1..).unwrap_or_default();
    let closed = argument.strip_suffix(b")");
    match argument.first() {
        None => true,
        // The argument may continue after a space.
        Some(&first) if is_quote(first) || first == b'$' => true,
        Some(_) => closed.is_some_and(|argument| {
            argument
                .iter()
                .all(|&b| b.is_ascii_alphabetic() || b"_.,()".contains(&b))
                || argument.len() < 5 && argument.iter().all(u8::is_ascii_digit)
        }),
    }
}

/// Returns true for a reference: `self.password`, `Foo::TOKEN`, `$config->secret`, `process.env.TOKEN`.
fn is_reference(value: &[u8]) -> bool {
    let name = value.split(|&b| b == b'[').next().unwrap_or_default();
    let joined = name.contains(&b'.')
        || name.windows(2).any(|w| matches!(w, b"::" | b"->"))
        || name.len() < value.len();
    joined && is_path(name) && !name.iter().any(u8::is_ascii_digit)
}

/// Returns true for names joined by `.`, `::`, `->` or `\`.
fn is_path(name: &[u8]) -> bool {
    name.first()
        .is_some_and(|&b| b.is_ascii_alphabetic() || b == b'_' || b == b'\\')
        && name.iter().all(|&b| {
            b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b':' | b'-' | b'>' | b'\\')
        })
}

/// Returns true for words that messages use in place of a value.
pub(crate) fn is_word_about(value: &[u8]) -> bool {
    const LONGEST: usize = 14;
    if value.len() > LONGEST {
        return false;
    }
    WORDS
        .iter()
        .any(|word| word.as_bytes().eq_ignore_ascii_case(value))
}

/// Types, literals and words that messages say about a value.
const WORDS: [&str; 109] = [
    "a",
    "an",
    "and",
    "any",
    "are",
    "array",
    "argument",
    "as",
    "at",
    "auth",
    "authentication",
    "be",
    "bool",
    "boolean",
    "bytes",
    "callable",
    "can",
    "cannot",
    "char",
    "class",
    "could",
    "credential",
    "credentials",
    "default",
    "detected",
    "disabled",
    "does",
    "empty",
    "enabled",
    "env",
    "exists",
    "expected",
    "expired",
    "false",
    "field",
    "flag",
    "float",
    "for",
    "found",
    "from",
    "function",
    "has",
    "hash",
    "header",
    "headers",
    "if",
    "in",
    "input",
    "int",
    "integer",
    "invalid",
    "is",
    "it",
    "iterable",
    "key",
    "length",
    "literal",
    "may",
    "missing",
    "mixed",
    "must",
    "n/a",
    "never",
    "new",
    "nil",
    "no",
    "none",
    "not",
    "null",
    "number",
    "object",
    "of",
    "on",
    "option",
    "optional",
    "or",
    "parameter",
    "password",
    "realm",
    "redacted",
    "required",
    "resource",
    "scheme",
    "secret",
    "self",
    "should",
    "static",
    "str",
    "string",
    "text",
    "that",
    "the",
    "to",
    "token",
    "tokens",
    "true",
    "type",
    "undefined",
    "unknown",
    "unset",
    "use",
    "using",
    "value",
    "var",
    "void",
    "was",
    "with",
    "without",
    "you",
];

/// Returns true if `value` consists of lower-case words joined by `-`, `_` or `.`, such as `spring-security-oauth2` and
/// `git-secrets-6`. A number may follow one of them.
pub(crate) fn is_joined_words(value: &[u8]) -> bool {
    const LONGEST_NUMBER: usize = 3;
    let (mut words, mut numbers) = (0, 0);
    for part in value.split(|b| matches!(b, b'-' | b'_' | b'.')) {
        let letters = part.iter().take_while(|b| b.is_ascii_lowercase()).count();
        let number = &part[letters..];
        let digits = number.iter().all(u8::is_ascii_digit);
        let is_number = letters == 0 && words > 0 && !number.is_empty();
        if letters == 0 && !is_number || number.len() > LONGEST_NUMBER || !digits {
            return false;
        }
        words += usize::from(letters > 0);
        numbers += usize::from(!number.is_empty());
    }
    words > 1 && numbers < 2
}

/// Returns true if `value` looks like a password: several kinds of characters, and not an expression or a name.
///
/// If `marked` is true, something else, such as quotation marks, delimits the value; then no punctuation is required.
pub(crate) fn is_like_password(value: &[u8], marked: bool) -> bool {
    const SHORTEST: usize = 8;
    const LONGEST: usize = 128;
    const SHORTEST_ALONE: usize = 10;
    const SIGNS: &[u8] = b"!*+~^%#&=?@;,|$";
    if !(SHORTEST..=LONGEST).contains(&value.len())
        || !value.iter().all(u8::is_ascii_graphic)
        || matches!(
            value[0],
            b'$' | b'/' | b'\\' | b'<' | b'{' | b'[' | b'#' | b'-' | b'@'
        )
    {
        return false;
    }
    let has = |of: fn(&u8) -> bool| value.iter().any(of);
    let count = |byte: u8| memchr::memchr_iter(byte, value).count();
    // Brackets in code come in pairs.
    let open = count(b'(') != count(b')');
    let sign = value.iter().any(|b| SIGNS.contains(b)) || open;
    let digits = value.iter().filter(|b| b.is_ascii_digit()).count();
    let apart = marked || digits > 1 && value.len() >= SHORTEST_ALONE;
    let cases = has(u8::is_ascii_lowercase) && has(u8::is_ascii_uppercase);
    let expression = |b: &u8| b.is_ascii_alphanumeric() || b"_\\:>=-.$()".contains(b);
    let code = !open
        && value.iter().all(expression)
        && [&b"::"[..], b"->", b"=>", b"://", b"().", b"\\"]
            .iter()
            .any(|mark| memchr::memmem::find(value, mark).is_some());
    digits > 0
        && (cases || has(u8::is_ascii_alphabetic) && sign)
        && (sign || apart && changes_often(value))
        && !code
        && !is_call(value)
        && !is_reference(value)
}
