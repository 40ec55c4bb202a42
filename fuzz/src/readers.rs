//! Compares the pull readers with independent parsers.

use std::borrow::Cow;

use finding_source::json::{AfterDocument, Reader, Text, ValueKind};
use finding_source::{Limits, ReportError, ReportErrorKind, csv, xml};
use quick_xml::events::Event;
use serde_json::{Map, Number, Value};

/// Reads JSON in three ways: at once, value by value, and by skipping. They must agree with each other and, for
/// standard JSON, with `serde_json`.
///
/// # Panics
///
/// If they do not agree.
pub fn json_reader(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let theirs = serde_json::from_str::<Value>(text);
    let (read, after_read) = with_reader(text, |reader| reader.read::<Value>());
    let (walked, after_walk) = with_reader(text, walk);
    let (passed, after_skip) = with_reader(text, Reader::skip);
    if let Ok(theirs) = &theirs {
        // A document that the standard allows is read to its end, unless it is too deep.
        for ours in [&read, &walked] {
            match ours {
                Ok(ours) => assert_eq!(ours, theirs),
                Err(error) => assert_eq!(error.kind(), ReportErrorKind::Limit, "{error}"),
            }
        }
        assert!(
            passed
                .as_ref()
                .is_ok_and(|()| after_skip == Some(AfterDocument::Nothing)),
            "{passed:?}"
        );
    }
    match (&read, &walked) {
        (Ok(read), Ok(walked)) => {
            assert_eq!(read, walked);
            assert_eq!(after_read, after_walk);
        }
        // If there are several errors, the first one depends on the way of reading.
        (Err(_), Err(_)) => {}
        (read, walked) => panic!("{read:?} / {walked:?}"),
    }
    if read.is_ok() {
        assert!(passed.is_ok(), "{passed:?}");
        assert_eq!(after_read, after_skip);
        // These may follow a document in a file: white space, record separators, byte order marks, and comments, which
        // end in `>`.
        let document = text.trim_end_matches([' ', '\t', '\r', '\n', '\u{feff}', '\u{1e}']);
        let alone = after_read == Some(AfterDocument::Nothing) && !document.ends_with('>');
        if alone && !may_have_surrogates(text) {
            let theirs = serde_json::from_str::<Value>(document);
            assert!(theirs.is_ok(), "{theirs:?}");
        }
    }
}

/// Returns whether the text may have half of a surrogate pair in an escape sequence, which the reader accepts and
/// serde_json refuses.
fn may_have_surrogates(text: &str) -> bool {
    text.contains("\\ud") || text.contains("\\uD")
}

fn with_reader<'t, T>(
    text: &'t str,
    act: impl FnOnce(&mut Reader<'t>) -> Result<T, ReportError>,
) -> (Result<T, ReportError>, Option<AfterDocument>) {
    let mut reader = Reader::new(text, 0, &Limits::default());
    let result = act(&mut reader);
    if let Err(error) = &result {
        check(error, text);
        // Reading can continue after an unusable value.
        if !error.ends_report() {
            let _ = reader.after_document();
        }
        return (result, None);
    }
    let after = reader.after_document();
    (result, Some(after))
}

fn check(error: &ReportError, text: &str) {
    assert!(!error.to_string().contains('\n'));
    let position = error.position().expect("errors of readers have a place");
    assert!(position.byte <= text.len() as u64, "{error}");
}

/// Builds a value by entering every object and array.
fn walk(reader: &mut Reader<'_>) -> Result<Value, ReportError> {
    Ok(match reader.peek() {
        Some(ValueKind::Object) => {
            let mut map = Map::new();
            reader.enter_object()?;
            while let Some(key) = reader.next_key()? {
                let mark = reader.mark();
                reader.skip()?;
                reader.go_to(&mark);
                let key = key.to_cow().into_owned();
                map.insert(key, walk(reader)?);
            }
            Value::Object(map)
        }
        Some(ValueKind::Array) => {
            let mut list = Vec::new();
            reader.enter_array()?;
            while reader.next_item()? {
                list.push(walk(reader)?);
            }
            Value::Array(list)
        }
        Some(ValueKind::Text) => Value::String(reader.read::<Text<'_>>()?.to_cow().into_owned()),
        Some(ValueKind::Number) => Value::Number(reader.read::<Number>()?),
        _ => reader.read()?,
    })
}

/// Reads XML by entering every element, and by skipping every element, and compares with `quick_xml`.
///
/// # Panics
///
/// If they do not agree.
pub fn xml_reader(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let limits = Limits::default();
    let mut names = Vec::new();
    let mut reader = xml::Reader::new(text, 0, &limits);
    let entered = reader.root().and_then(|root| {
        names.push(root.qualified_name());
        enter(&mut reader, &mut names)
    });
    let mut passing = xml::Reader::new(text, 0, &limits);
    let passed = passing.root().and_then(|_| passing.skip());
    if let Err(error) = &entered {
        check(error, text);
    }
    if entered.is_ok() {
        assert!(passed.is_ok(), "{passed:?}");
        if let Some(theirs) = elements(text, names.len()) {
            assert_eq!(theirs, names);
        }
    }
}

/// Enters the current element and all elements in it.
fn enter<'r>(reader: &mut xml::Reader<'r>, names: &mut Vec<&'r str>) -> Result<(), ReportError> {
    reader.each_child(|reader, child| {
        names.push(child.qualified_name());
        for (at, (name, raw)) in child.attributes().enumerate() {
            assert!(!name.is_empty(), "{raw}");
            // An undecodable value is an error, which skips the element.
            if at < 8 && !child.attributes().any(|(_, raw)| raw.contains('&')) {
                assert!(reader.attribute(name).unwrap().is_some(), "{name}");
            }
        }
        let mark = reader.mark();
        // An element that contains elements has no text, so it is entered.
        match reader.text() {
            Ok(_) => Ok(()),
            Err(error) if error.ends_report() => Err(error),
            Err(_) => {
                reader.go_to(&mark);
                enter(reader, names)
            }
        }
    })
}

/// Returns the names of the first elements as `quick_xml` reads them, or `None` if it fails earlier.
fn elements(text: &str, count: usize) -> Option<Vec<Cow<'_, str>>> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut names = Vec::new();
    while names.len() < count {
        match reader.read_event().ok()? {
            Event::Start(tag) | Event::Empty(tag) => {
                names.push(Cow::Owned(
                    std::str::from_utf8(tag.name().as_ref()).ok()?.to_owned(),
                ));
            }
            Event::Eof => return None,
            _ => {}
        }
    }
    Some(names)
}

/// Reads every field of every row of comma-separated values.
///
/// # Panics
///
/// If a guarantee is broken.
pub fn csv_reader(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let mut limits = Limits::default();
    if bytes.len() % 2 == 1 {
        limits.text = 16;
    }
    let mut reader = match csv::Reader::new(text, 0, &limits) {
        Ok(reader) => reader,
        Err(error) => return check(&error, text),
    };
    let names: Vec<String> = reader.header().map(|name| name.trim().to_owned()).collect();
    assert!(!names.is_empty());
    let mut rows = 0;
    loop {
        match reader.next_row() {
            Ok(false) => break,
            Ok(true) => {
                assert!(!reader.is_empty());
                for name in &names {
                    let column = reader.column(name);
                    assert!(column.is_some(), "{name:?}");
                    let _ = (reader.get(column), reader.trimmed(column));
                }
                check(&reader.refuse(None, "refused for a test"), text);
            }
            Err(error) => {
                check(&error, text);
                if error.ends_report() {
                    break;
                }
            }
        }
        rows += 1;
        assert!(rows <= text.len(), "rows without end");
    }
}
