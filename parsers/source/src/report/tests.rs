use super::*;

fn report(bytes: &[u8]) -> Report<'_> {
    Report::new(bytes, &Limits::default()).unwrap()
}

fn error(bytes: &[u8]) -> ReportErrorKind {
    Report::new(bytes, &Limits::default()).unwrap_err().kind()
}

#[test]
fn utf8_is_borrowed_with_and_without_a_mark() {
    for (bytes, start) in [(&b"{}"[..], 0), (b"\xef\xbb\xbf {}", 4)] {
        let report = report(bytes);
        assert!(matches!(report.text, Cow::Borrowed(_)));
        assert_eq!((report.start(), report.notes().len()), (start, 0));
    }
}

#[test]
fn a_document_inside_another_has_the_positions_of_the_whole() {
    for bytes in [
        b"{\"a\": 1, \"report\": {\"b\": 2}, \"c\": 3}".to_vec(),
        [
            b"\xff\xfe".to_vec(),
            "{\"a\": 1, \"report\": {\"b\": 2}, \"c\": 3}"
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect(),
        ]
        .concat(),
    ] {
        let whole = report(&bytes);
        let start = whole.text().find("{\"b\"").unwrap();
        let part = whole.part(start..start + 8).unwrap();
        assert_eq!(&part.text()[part.start()..], "{\"b\": 2}");
        assert_eq!((part.start(), part.first_line()), (start, start));
        assert_eq!(part.shape().to_string(), "a JSON object with `b`");
        assert!(part.lead_shape().is_none() && part.notes().is_empty());
        assert!(whole.part(0..1_000).is_none());
    }
}

#[test]
fn the_whole_is_scanned_once() {
    let text = format!(
        "{{\"a\": [{}1], \"b\": {{\"c\": 1}}}}",
        "1, ".repeat(50_000)
    );
    let report = report(text.as_bytes());
    assert!(!report.shape().is_whole() && report.whole.get().is_none());
    let first = report.whole_shape();
    assert!(matches!(report.whole.get(), Some(Some(_))));
    assert_eq!(format!("{first:?}"), format!("{:?}", report.whole_shape()));
    assert!(first.is_whole() && first.json().unwrap().member("b").unwrap().has("c"));
}

#[test]
fn documents_are_kept_once_and_stay() {
    let whole = report(b"[1, 2]");
    let group = |text: &'static str| vec![Report::of_text(text, &Limits::default()).unwrap()];
    let first = whole.keep(group("1"));
    let second = whole.keep(group("2"));
    assert_eq!((first[0].text(), second[0].text()), ("1", "2"));
    for (kept, text) in [(first, "1"), (second, "2")] {
        assert!(std::ptr::eq(kept, whole.keep(group(text))));
    }
    assert!(whole.keep(Vec::new()).is_empty());
}

#[test]
fn a_text_is_used_unchanged() {
    let xml = "\u{feff}<?xml version='1.0' encoding='ISO-8859-1'?><a>\u{e9}</a>";
    let report = Report::of_text(xml, &Limits::default())
        .unwrap()
        .into_owned();
    assert_eq!((report.text(), report.start()), (xml, 3));
    assert!(report.notes().is_empty());
    let empty = Report::of_text(String::new(), &Limits::default()).unwrap_err();
    assert_eq!(empty.kind(), ReportErrorKind::Empty);
}

#[test]
fn utf16_is_transcoded_with_and_without_a_mark() {
    let text = "{\"é\": \"😀\"}";
    let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [
        [&b"\xff\xfe"[..], &le].concat(),
        [&b"\xfe\xff"[..], &be].concat(),
        le,
        be,
    ] {
        let report = report(&bytes);
        assert_eq!(&report.text()[report.start()..], text);
        assert_eq!(report.notes().len(), 1);
    }
}

#[test]
fn bytes_that_are_not_text_are_named() {
    assert_eq!(error(b""), ReportErrorKind::Empty);
    assert_eq!(error(b" \r\n"), ReportErrorKind::Empty);
    assert_eq!(error(b"\xef\xbb\xbf"), ReportErrorKind::Empty);
    assert_eq!(error(b"PK\x03\x04...."), ReportErrorKind::Binary);
    assert_eq!(error(b"\xff\xfe\0\0{\0\0\0"), ReportErrorKind::Binary);
    assert_eq!(error(b"\x7fELF\0\0\0\0"), ReportErrorKind::Binary);
    let tar = [&b"zap.json"[..], &[0; 249], b"ustar\x0000"].concat();
    for (bytes, what) in [
        (&b"\x1f\x8b\x08\0"[..], "compressed (gzip): unpack first"),
        (b"PK\x03\x04\x14", "compressed (zip): unpack first"),
        (b"BZh91AY&SY\x01", "compressed (bzip2): unpack first"),
        (b"\xfd7zXZ\0\0", "compressed (xz): unpack first"),
        (b"\x28\xb5\x2f\xfd\x04", "compressed (zstd): unpack first"),
        (b"7z\xbc\xaf\x27\x1c\0", "compressed (7z): unpack first"),
        (&tar, "an archive (tar): unpack first"),
        (b"%PDF-1.7\n", "a PDF document, not a report"),
    ] {
        let error = Report::new(bytes, &Limits::default()).unwrap_err();
        assert_eq!(error.to_string(), what);
    }
    // A text that begins like one of them.
    assert_eq!(report(b"BZhang: hello").notes(), []);
}

#[test]
fn bytes_that_are_not_utf8_are_replaced_and_noted() {
    let report = report(b"{\"a\":\n \"\xe9\"}");
    assert_eq!(report.text(), "{\"a\":\n \"\u{fffd}\"}");
    assert!(
        report.notes()[0]
            .text
            .ends_with("line 2, column 3 (byte 8)"),
        "{:?}",
        report.notes()
    );
}

#[cfg(feature = "xml")]
#[test]
fn the_encoding_that_an_xml_declaration_names_is_transcoded() {
    for (bytes, text, note) in [
        (
            &b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9</a>"[..],
            "<a>é</a>",
            Some("transcoded from windows-1252"),
        ),
        (
            b"<?xml version=\"1.0\" encoding = \"windows-1251\" ?><a>\xe9</a>",
            "<a>й</a>",
            Some("transcoded from windows-1251"),
        ),
        (
            b"note\n<?xml version='1.0' encoding='Shift_JIS'?><a>\x83\x60\x81</a>",
            "<a>チ\u{fffd}</a>",
            Some("transcoded from Shift_JIS; replaced invalid bytes"),
        ),
        (
            b"id,text\n1,\"a\n<?xml version='1.0' encoding='ISO-8859-1'?>\xc3\xa9\"\n",
            "é\"\n",
            Some("skipped 2 lines before the report"),
        ),
        (
            b"<?xml version='1.0' encoding='ISO-8859-1'?><a>e</a>",
            "<a>e</a>",
            None,
        ),
        (
            b"\xef\xbb\xbf<?xml version='1.0' encoding='ISO-8859-1'?><a>\xc3\xa9</a>",
            "<a>é</a>",
            None,
        ),
        (
            b"<?xml version='1.0' encoding='utf-16'?><a>\xc3\xa9</a>",
            "<a>é</a>",
            None,
        ),
    ] {
        let report = report(bytes);
        let (declaration, document) = report.text()[report.start()..].split_once("?>").unwrap();
        assert!(declaration.starts_with("<?xml"));
        assert_eq!(document, text);
        assert_eq!(report.notes().first().map(|n| &*n.text), note);
    }
    let utf16: Vec<u8> = "<?xml version='1.0' encoding='UTF-16'?><a>é</a>"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    assert!(report(&utf16).text().ends_with("<a>é</a>"));
}

#[test]
fn an_unknown_encoding_is_named() {
    let error = Report::new(
        b"<?xml version='1.0' encoding='x-\x1b\xff'?><a>\xe9</a>",
        &Limits::default(),
    )
    .unwrap_err();
    assert_eq!(error.kind(), ReportErrorKind::Unsupported);
    assert_eq!(
        error.to_string(),
        "unsupported encoding `x-??`; convert the file to UTF-8"
    );
}

#[test]
fn log_lines_before_the_report_are_skipped() {
    for (text, document) in [
        ("[INFO] start\n[WARN] x\n{\"a\": 1}", "{\"a\": 1}"),
        (
            "Using configuration file /a.neon.\r\n\r\n  {\"totals\":{}}",
            "{\"totals\":{}}",
        ),
        (
            "note\n<?xml version=\"1.0\"?><a/>",
            "<?xml version=\"1.0\"?><a/>",
        ),
        ("note\n[{\"a\": 1}]", "[{\"a\": 1}]"),
        ("a,b\n1,2\n", "a,b\n1,2\n"),
    ] {
        let report = report(text.as_bytes());
        assert_eq!(&report.text()[report.start()..], document);
    }
}

#[test]
fn a_report_over_the_limit_is_refused() {
    let limits = Limits::default().with_bytes(1);
    assert_eq!(
        Report::new(b"{}", &limits).unwrap_err().kind(),
        ReportErrorKind::Limit
    );
}
