//! The documents that the JSON reader accepts and refuses, for each situation of RFC 8259. The situations are those of
//! Nicolas Seriot's JSONTestSuite; the inputs are our own.

#![allow(clippy::unwrap_used, reason = "a failure here fails a test")]

use report_syntax::json::{AfterDocument, Reader, ValueKind};
use report_syntax::{Limits, ReportError};
use serde_json::Value;

/// Standard documents.
const ACCEPTED: &[(&str, &str)] = &[
    ("array, empty", "[]"),
    ("array, empty with white space", " [\t\n] "),
    ("array of every type", "[null,true,false,0,\"\",[],{}]"),
    ("array in arrays", "[[[[]],[]]]"),
    ("array after a byte of white space each", " [ 1 , 2 ] "),
    ("number, zero", "[0]"),
    ("number, negative zero", "[-0]"),
    ("number, negative", "[-12]"),
    ("number, fraction", "[0.5,-1.25]"),
    ("number, exponent", "[1e2,1E2,1e+2,1e-2,1.5E+3]"),
    ("number, zero with exponent", "[0e1,0E-0]"),
    ("number, many digits", "[123456789012345678901234567890]"),
    ("number, small", "[0.0000000001]"),
    ("number followed by white space", "[1 ]"),
    ("object, empty", "{}"),
    ("object, empty name", "{\"\":0}"),
    ("object, escaped name", "{\"\\u0061\\n\":1}"),
    ("object, one name twice", "{\"a\":1,\"a\":1}"),
    ("object, several lines", "{\r\n\"a\"\r\n:\r\n1\r\n}\n"),
    (
        "object, long values",
        "{\"a\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}",
    ),
    ("string, every short escape", r#"["\"\\\/\b\f\n\r\t"]"#),
    (
        "string, escaped in either case",
        r#"["\u00e9\u00E9\uABCD"]"#,
    ),
    ("string, surrogate pair", r#"["\ud83d\ude00"]"#),
    ("string, escaped NUL", r#"["\u0000"]"#),
    ("string, escaped backslash before u", r#"["\\u00g"]"#),
    ("string, unescaped delete", "[\"\u{7f}\"]"),
    ("string, noncharacter", "[\"\u{ffff}\u{10ffff}\"]"),
    (
        "string, of two to four bytes",
        "[\"\u{e9}\u{20ac}\u{1f600}\"]",
    ),
    ("string, line separators", "[\"\u{2028}\u{2029}\"]"),
    ("string, brackets", "[\"[{]}\"]"),
    ("string, comment", "[\"/* a // b\"]"),
    ("document, a string alone", "\"\""),
    ("document, a number alone", "42"),
    ("document, a word alone", "null"),
];

/// Texts that are not JSON.
const REFUSED: &[(&str, &str)] = &[
    ("nothing", ""),
    ("white space alone", " \n"),
    ("array, comma before all", "[,1]"),
    ("array, comma alone", "[,]"),
    ("array, comma after all", "[1,]"),
    ("array, two commas", "[1,,2]"),
    ("array, two commas after all", "[1,,]"),
    ("array, no comma", "[1 2]"),
    ("array, no comma before an array", "[3[4]]"),
    ("array, colon for comma", "[1:2]"),
    ("array, semicolon for comma", "[1;2]"),
    ("array, not closed", "[1"),
    ("array, not closed after a comma", "[1,"),
    ("array, closed twice", "[1]]"),
    ("array, closed as an object", "[1}"),
    ("array, a name in it", "[\"a\":1]"),
    ("array, a star", "[*]"),
    ("number, leading zero", "[01]"),
    ("number, negative leading zero", "[-012]"),
    ("number, leading plus", "[+1]"),
    ("number, leading point", "[.5]"),
    ("number, trailing point", "[1.]"),
    ("number, point before exponent", "[1.e3]"),
    ("number, two points", "[1.2.3]"),
    ("number, exponent without digits", "[1e]"),
    ("number, exponent with sign alone", "[1e+]"),
    ("number, two exponents", "[1e2e3]"),
    ("number, fraction in the exponent", "[1e2.5]"),
    ("number, minus alone", "[-]"),
    ("number, two minuses", "[--1]"),
    ("number, minus and space", "[- 1]"),
    ("number, space in it", "[1 000]"),
    ("number, hexadecimal", "[0x1F]"),
    ("number, underscore", "[1_000]"),
    ("number, not a number", "[NaN]"),
    ("number, infinity", "[Infinity]"),
    ("number, negative infinity", "[-Infinity]"),
    ("number, letter after it", "[1a]"),
    ("number, digits of another script", "[\u{ff11}]"),
    ("word, cut", "[nul]"),
    ("word, capital letter", "[True]"),
    ("word, letter too many", "[trues]"),
    ("word, of another language", "[undefined]"),
    ("object, comma before all", "{,\"a\":1}"),
    ("object, comma after all", "{\"a\":1,}"),
    ("object, two commas", "{\"a\":1,,\"b\":2}"),
    ("object, no comma", "{\"a\":1 \"b\":2}"),
    ("object, no colon", "{\"a\" 1}"),
    ("object, two colons", "{\"a\"::1}"),
    ("object, comma for colon", "{\"a\",1}"),
    ("object, equals sign for colon", "{\"a\"=1}"),
    ("object, no value", "{\"a\":}"),
    ("object, no name", "{:1}"),
    ("object, name without quotes", "{a:1}"),
    ("object, name in single quotes", "{'a':1}"),
    ("object, name is a number", "{1:1}"),
    ("object, name is a word", "{null:1}"),
    ("object, name cut", "{\"a"),
    ("object, not closed", "{\"a\":1"),
    ("object, closed twice", "{\"a\":1}}"),
    ("object, closed as an array", "{\"a\":1]"),
    ("object, value after the value", "{\"a\":\"b\" 1}"),
    ("string, not closed", "[\"a]"),
    ("string, single quotes", "['a']"),
    ("string, no opening quote", "[a\"]"),
    ("string, quote escaped at the end", r#"["a\"]"#),
    ("string, unescaped line feed", "[\"a\nb\"]"),
    ("string, unescaped tab", "[\"\t\"]"),
    ("string, unescaped NUL", "[\"a\0b\"]"),
    (
        "string, unescaped control in a long one",
        "[\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\u{1f}xxxxxxxxxxxxxxxxxxxx\"]",
    ),
    ("string, unknown escape", r#"["\x41"]"#),
    ("string, escape in capitals", r#"["\N"]"#),
    ("string, escaped space", r#"["\ "]"#),
    ("string, escaped emoji", "[\"\\\u{1f600}\"]"),
    ("string, short Unicode escape", r#"["\u00e"]"#),
    ("string, Unicode escape of other letters", r#"["\u00eg"]"#),
    ("string, Unicode escape in capitals", r#"["\U00e9"]"#),
    ("string, Unicode escape with a sign", r#"["\u+123"]"#),
    ("string, Unicode escape cut", r#"["\u"#),
    ("string, backslash cut", "[\"\\"),
    ("comment", "[1] /* done */"),
    ("comment in an object", "{\"a\":/**/1}"),
    ("comment of a line", "[1] // done"),
    ("comment of a shell", "[1] # done"),
    ("something after it", "[1]x"),
    ("a quote after it", "[1]\""),
    ("a second document", "[][]"),
    ("a form feed", "[\u{c}]"),
    ("a no-break space", "[\u{a0}]"),
    ("a word joiner", "[\u{2060}]"),
    ("a byte order mark in it", "[\u{feff}]"),
    ("an escape outside of a string", r"[\n]"),
    ("an element of XML", "<null>"),
    ("an opening bracket alone", "["),
    ("a closing bracket alone", "]"),
    ("an opening brace alone", "{"),
    ("a brace in a bracket", "[{]"),
    ("a dash", "-"),
];

/// Cases that the standard leaves open, and the results of this reader.
const LEFT_OPEN: &[(&str, &str, Option<&str>)] = &[
    (
        "lone high surrogate",
        r#"["\ud83d"]"#,
        Some("[\"\u{fffd}\"]"),
    ),
    (
        "lone low surrogate",
        r#"["\ude00a"]"#,
        Some("[\"\u{fffd}a\"]"),
    ),
    (
        "surrogates in the wrong order",
        r#"["\ude00\ud83d"]"#,
        Some("[\"\u{fffd}\u{fffd}\"]"),
    ),
    (
        "high surrogate before another escape",
        r#"["\ud83d\n"]"#,
        Some("[\"\u{fffd}\\n\"]"),
    ),
    ("number beyond every float", "[1e999]", None),
    ("number that is nearly nothing", "[1e-999]", Some("[0.0]")),
    (
        "number beyond 64 bits",
        "[18446744073709551616]",
        Some("[1.8446744073709552e19]"),
    ),
    (
        "last of equal names",
        "{\"a\":1,\"a\":2}",
        Some("{\"a\":2}"),
    ),
];

fn reader(text: &str) -> Reader<'_> {
    Reader::new(text, 0, &Limits::default())
}

/// Returns the document as serde reads it, or `None` if it or the text after it is refused.
fn by_serde(text: &str) -> Option<Value> {
    let mut reader = reader(text);
    let value = reader.read().ok()?;
    (reader.after_document() == AfterDocument::Nothing).then_some(value)
}

/// Returns whether the document is read to its end by entering every container.
fn by_hand(text: &str) -> bool {
    fn value(reader: &mut Reader<'_>) -> Result<(), ReportError> {
        match reader.peek() {
            Some(ValueKind::Object) => reader.each_member(|reader, _| value(reader)),
            Some(ValueKind::Array) => reader.each_item(value),
            _ => reader.read::<Value>().map(drop),
        }
    }
    let mut reader = reader(text);
    value(&mut reader).is_ok() && reader.after_document() == AfterDocument::Nothing
}

#[test]
fn documents_of_the_standard_are_accepted_by_every_way_of_reading() {
    for (name, text) in ACCEPTED {
        let theirs: Value = serde_json::from_str(text).unwrap();
        assert_eq!(by_serde(text), Some(theirs), "{name}");
        assert!(by_hand(text), "{name}");
        let mut reader = reader(text);
        reader.skip().unwrap();
        assert_eq!(reader.after_document(), AfterDocument::Nothing, "{name}");
    }
}

#[test]
fn other_texts_are_refused_by_every_way_of_reading() {
    for (name, text) in REFUSED {
        assert!(serde_json::from_str::<Value>(text).is_err(), "{name}");
        assert_eq!(by_serde(text), None, "{name}");
        assert!(!by_hand(text), "{name}");
    }
}

#[test]
fn cases_that_the_standard_leaves_open_have_one_result() {
    for (name, text, expected) in LEFT_OPEN {
        let expected: Option<Value> = expected.map(|text| serde_json::from_str(text).unwrap());
        assert_eq!(by_serde(text), expected, "{name}");
        assert_eq!(by_hand(text), expected.is_some(), "{name}");
    }
}
