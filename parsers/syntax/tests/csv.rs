//! The reader for comma-separated values.
#![cfg(feature = "csv")]
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail it like the test itself"
)]

use std::borrow::Cow;

use proptest::prelude::*;
use report_syntax::csv::Reader;
use report_syntax::{ErrorScope, Limits, ReportError, ReportErrorKind};

fn reader(text: &str) -> Reader<'_> {
    Reader::new(text, 0, &Limits::default()).unwrap()
}

/// Returns the fields of every row that has columns for them, and the error at the end.
fn read(text: &str) -> (Vec<Vec<String>>, Result<(), ReportError>) {
    let mut rows = Vec::new();
    let mut csv = match Reader::new(text, 0, &Limits::default()) {
        Ok(csv) => csv,
        Err(error) => return (rows, Err(error)),
    };
    let header: Vec<String> = csv.header().map(str::to_owned).collect();
    let columns: Vec<_> = header.iter().map(|name| csv.column(name.trim())).collect();
    rows.push(header);
    loop {
        match csv.next_row() {
            Ok(false) => return (rows, Ok(())),
            Ok(true) => {
                let fields = columns.iter().filter_map(|&column| csv.get(column));
                rows.push(fields.map(Cow::into_owned).collect());
            }
            Err(error) if error.ends_report() => return (rows, Err(error)),
            Err(error) => rows.push(vec![error.to_string()]),
        }
    }
}

fn any_row(fields: usize) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec("[a-z\",;\t\n é]{0,8}", fields)
}

fn write(rows: &[Vec<String>], separator: char, line_end: &str) -> String {
    let mut out = String::new();
    for (at, row) in rows.iter().enumerate() {
        for (column, field) in row.iter().enumerate() {
            if column > 0 {
                out.push(separator);
            }
            let plain = !field.contains(['"', ',', ';', '\t', '\n']) && !field.is_empty();
            if at > 0 && plain {
                out.push_str(field);
            } else {
                out.push('"');
                out.push_str(&field.replace('"', "\"\"").replace('\n', line_end));
                out.push('"');
            }
        }
        out.push_str(line_end);
    }
    out
}

proptest! {
    #[test]
    fn every_table_reads_as_it_was_written(
        rows in prop::collection::vec(any_row(3), 0..6),
        separator in prop::sample::select(vec![',', ';', '\t']),
        line_end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
    ) {
        let mut table = vec![vec!["a".to_owned(), "b \"x\"".to_owned(), "c,;\t\n".to_owned()]];
        table.extend(rows);
        let text = write(&table, separator, line_end);
        let (read, end) = read(&text);
        prop_assert_eq!(read, table, "{:?}", text);
        prop_assert_eq!(end, Ok(()));
    }

    #[test]
    fn every_prefix_has_the_first_rows(rows in prop::collection::vec(any_row(3), 1..5), cut in 0.0..1.0_f64) {
        let mut table = vec![vec!["a".to_owned(), "b".to_owned(), "c".to_owned()]];
        table.extend(rows);
        let text = write(&table, ',', "\n");
        let mut at = (text.len() as f64 * cut) as usize;
        while !text.is_char_boundary(at) { at -= 1; }
        let (read, end) = read(&text[..at]);
        // The last field of a cut file may have been longer.
        let sure = if end.is_ok() && !text[..at].ends_with('\n') { read.len() - 1 } else { read.len() };
        prop_assert_eq!(&read[..sure], &table[..sure]);
        if let Err(error) = end {
            prop_assert_eq!(error.kind(), ReportErrorKind::Truncated);
        }
    }

    #[test]
    fn arbitrary_text_never_panics(text in "[a\",;\t\r\né=]{0,30}|sep=.[a\",;\n]{0,9}|.{0,30}") {
        let _ = read(&text);
    }
}

#[test]
fn the_separator_is_detected_from_the_header() {
    for (text, second) in [
        ("a,b\n1,2", "2"),
        ("a;b;\"c,,,,\"\n1;2;3", "2"),
        ("a\tb,\tc\n1\t2\t3\n", "2"),
        ("sep=|\r\na|b\n1|2", "2"),
        ("\n\n\"a\",\"b\"\n1,2", "2"),
        ("a,b;c,d\n1,2,3", "2"),
    ] {
        let mut csv = reader(text);
        let column = csv.column(csv.header().nth(1).unwrap_or("").trim());
        assert!(csv.next_row().unwrap(), "{text}");
        assert_eq!(csv.get(column).as_deref(), Some(second), "{text}");
    }
}

#[test]
fn columns_are_looked_up_by_name_and_the_first_occurrence_wins() {
    let mut csv = reader("Description, CVE ,Description\nfirst,1,second\n");
    assert!(csv.next_row().unwrap());
    assert_eq!(csv.get(csv.column("Description")).as_deref(), Some("first"));
    assert_eq!(csv.get(csv.column("CVE")).as_deref(), Some("1"));
    assert_eq!(csv.column("cve"), None);
    assert_eq!(csv.get(None), None);
}

#[test]
fn fields_without_quotes_in_them_are_borrowed() {
    let mut csv = reader("a,b,c,d\nplain 6\" x,\"quo,ted\n\", \"\"\"\",\"\"\"\"\n");
    let columns: Vec<_> = "abcd".chars().map(|c| csv.column(&c.to_string())).collect();
    assert!(csv.next_row().unwrap());
    let fields: Vec<_> = columns
        .iter()
        .map(|&column| csv.get(column).unwrap())
        .collect();
    assert_eq!(fields, ["plain 6\" x", "quo,ted\n", " \"\"\"\"", "\""]);
    let borrowed: Vec<_> = fields
        .iter()
        .map(|field| matches!(field, Cow::Borrowed(_)))
        .collect();
    assert_eq!(borrowed, [true, true, true, false]);
    assert_eq!(csv.trimmed(columns[1]).as_deref(), Some("quo,ted"));
}

#[test]
fn rows_may_be_shorter_and_longer_than_the_header() {
    let mut csv = reader("a,b\n1\n\n1,2,3\n,\n");
    let b = csv.column("b");
    let mut rows = Vec::new();
    while csv.next_row().unwrap() {
        rows.push((csv.len(), csv.get(b), csv.trimmed(b)));
    }
    assert_eq!(
        rows,
        [
            (1, None, None),
            (3, Some("2".into()), Some("2".into())),
            (2, Some("".into()), None)
        ]
    );
    assert!(csv.is_empty());
}

#[test]
fn a_header_ends_before_a_first_row_without_a_line_end() {
    let (rows, end) = read("\"Project\",\"Evidence Count\"shop,5\nshop,6\n");
    assert_eq!(
        rows,
        [["Project", "Evidence Count"], ["shop", "5"], ["shop", "6"]]
    );
    assert_eq!(end, Ok(()));
}

#[test]
fn an_unusable_row_is_an_error_with_its_place_and_the_next_row_is_read() {
    let mut limits = Limits::default();
    limits.text = 4;
    let text = "a,b\n\"1\"x,2\r\n1,12345\n3,4\n";
    let mut csv = Reader::new(text, 0, &limits).unwrap();
    for (kind, message) in [
        (
            ReportErrorKind::Syntax,
            "text after the closing quote of a field at line 2, column 4 (byte 7), [0]",
        ),
        (
            ReportErrorKind::Limit,
            "field longer than the limit of 4 bytes at line 3, column 3 (byte 14), [1]",
        ),
    ] {
        let error = csv.next_row().unwrap_err();
        assert_eq!(
            (error.kind(), error.scope(), &*error.to_string()),
            (kind, ErrorScope::Entry, message)
        );
    }
    assert!(csv.next_row().unwrap());
    let (a, b) = (csv.column("a"), csv.column("b"));
    assert_eq!(
        csv.refuse(b, "no score").to_string(),
        "no score at line 4, column 3 (byte 22), [2].b"
    );
    assert_eq!(
        csv.refuse(None, "no").to_string(),
        "no at line 4, column 1 (byte 20), [2]"
    );
    assert_eq!(csv.get(a).as_deref(), Some("3"));
}

#[test]
fn a_text_that_ends_in_the_middle_is_truncated() {
    for (text, rows, message) in [
        (
            "\n",
            0,
            "the text ends where the names of the columns were expected, at line 2, column 1 (byte 1)",
        ),
        (
            "a,\"b",
            0,
            "the text ends inside quotes that begin at line 1, column 3 (byte 2)",
        ),
        (
            "a,b\n1,2\n3",
            2,
            "the text ends before this row does at line 3, column 1 (byte 8), [1]",
        ),
        (
            "a,b\n1,\"2\n",
            1,
            "the text ends inside quotes that begin at line 2, column 3 (byte 6), [0]",
        ),
    ] {
        let (read, end) = read(text);
        let error = end.unwrap_err();
        assert_eq!((read.len(), &*error.to_string()), (rows, message));
        assert_eq!(error.kind(), ReportErrorKind::Truncated);
    }
}

#[test]
fn a_file_of_separators_holds_at_most_as_many_fields_as_its_header() {
    let text = format!("a,b\n{}\n", ",".repeat(100_000));
    let mut csv = reader(&text);
    assert!(csv.next_row().unwrap());
    assert_eq!(csv.len(), 100_001);
    let error = Reader::new(&",".repeat(5_000), 0, &Limits::default()).unwrap_err();
    assert_eq!(error.kind(), ReportErrorKind::Limit);
}

#[test]
fn rows_of_empty_fields_and_repeated_headers_are_filler() {
    let text = "a,\"b\"\n1,2\n,\n\"a\",b\n3,4\n\"\",\n,,\na\n";
    let mut csv = reader(text);
    let mut filler = Vec::new();
    while csv.next_row().unwrap() {
        filler.push(csv.is_filler());
    }
    assert_eq!(filler, [false, true, true, false, true, false, false]);
}
