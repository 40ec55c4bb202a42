use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;
#[expect(
    clippy::disallowed_types,
    reason = "not a global: it belongs to one report, and is written once"
)]
use std::sync::OnceLock;

use report_syntax::Lines;
use report_syntax::documents::{self, Next, begins_document, document_behind, end_of_nothing};

use crate::logs::{count_lines, lines_of};
use crate::repeats::{Derived, Seed};
use crate::shape::{self, JsonShape, Shape, floor_char_boundary};
use crate::{Limits, Note, NoteKind, Options, ReportError, ReportErrorKind};

/// A document, made from bytes once, and asked by every source.
///
/// UTF-8, with or without a byte order mark, is borrowed as it is. UTF-16, which a redirection in Windows
/// PowerShell writes, is transcoded, and so is, with the feature `xml`, an XML document whose declaration names
/// another encoding: any of the [Encoding Standard](https://encoding.spec.whatwg.org/#names-and-labels). A byte order
/// mark counts for more than the declaration. Bytes that make no sense become U+FFFD, with a note. Lines in front of a
/// JSON document or of an XML declaration, where a shell mixed a log into the file, are passed over, with a note.
///
/// ```
/// use finding_source::{Limits, Report};
///
/// let report = Report::new(b"Downloading rules...\n{\"totals\": {}}", &Limits::default())?;
/// assert_eq!(&report.text()[report.start()..], "{\"totals\": {}}");
/// assert_eq!(report.notes().len(), 1);
/// # Ok::<(), finding_source::ReportError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Report<'b> {
    text: Text<'b>,
    start: usize,
    /// The byte behind the document, of one that lies inside another; else that behind the text.
    end: usize,
    /// Where the text begins behind a byte order mark: what a source of lines reads from.
    lead: usize,
    depth: usize,
    notes: Vec<Note>,
    inside: Inside<'b>,
    /// What the whole document looks like, once it was gone through for that.
    whole: Whole,
    /// The key of the hashes of this document, once it was needed.
    seed: Derived,
}

#[expect(
    clippy::disallowed_types,
    reason = "not a global: it belongs to one report, and is written once"
)]
type Whole = OnceLock<Option<JsonShape<'static>>>;

/// A text that several reports can share.
#[derive(Clone, Debug)]
enum Text<'b> {
    Borrowed(&'b str),
    Shared(Arc<String>),
}

impl<'b> From<Cow<'b, str>> for Text<'b> {
    fn from(text: Cow<'b, str>) -> Self {
        match text {
            Cow::Borrowed(text) => Self::Borrowed(text),
            Cow::Owned(text) => Self::Shared(Arc::new(text)),
        }
    }
}

/// Documents found inside a report, in groups: findings borrow from reports, so these have to live as long.
#[expect(
    clippy::disallowed_types,
    reason = "not a global: it belongs to one report, and is written once"
)]
#[derive(Clone, Debug, Default)]
struct Inside<'b>(OnceLock<Box<(Vec<Report<'b>>, Self)>>);

/// How many bytes of log lines a document is looked for after.
pub(crate) const LEAD: usize = 64 << 10;

impl<'b> Report<'b> {
    /// The document in `bytes`.
    ///
    /// # Errors
    ///
    /// `Empty` when there is no text, `Binary` when it is none (the message names an archive or a compressed
    /// file), `Limit` when it is larger than allowed, `Unsupported` when an XML declaration names an encoding that
    /// is not known.
    pub fn new(bytes: &'b [u8], limits: &Limits) -> Result<Self, ReportError> {
        check_size(bytes.len(), limits)?;
        let mut notes = Vec::new();
        let mut text = decode(bytes, &mut notes)?;
        let lead = lead(&text);
        if text[lead..].trim_start().is_empty() {
            return Err(empty());
        }
        let mut start = begin(&text, lead);
        let unmarked = lead == 0 && utf16(bytes).is_none();
        let transcoded = match declared_encoding(&text[start..]) {
            Some(label) if unmarked => transcode(bytes, label)?,
            _ => None,
        };
        if let Some((transcoded, note)) = transcoded {
            text = transcoded;
            start = begin(&text, lead);
            notes = vec![note];
        }
        Ok(Self::begun(text, lead, start, limits, notes))
    }

    /// The document in a text that came out of another one, such as a report that a message carries as a string.
    /// What an XML declaration says of its encoding was true of bytes, and is passed over.
    ///
    /// # Errors
    ///
    /// As for [`new`](Self::new).
    pub fn of_text(text: impl Into<Cow<'b, str>>, limits: &Limits) -> Result<Self, ReportError> {
        let text = text.into();
        check_size(text.len(), limits)?;
        let lead = lead(&text);
        if text[lead..].trim_start().is_empty() {
            return Err(empty());
        }
        let start = begin(&text, lead);
        Ok(Self::begun(text, lead, start, limits, Vec::new()))
    }

    fn begun(
        text: Cow<'b, str>,
        lead: usize,
        start: usize,
        limits: &Limits,
        mut notes: Vec<Note>,
    ) -> Self {
        let skipped = &text[lead..start];
        if !skipped.trim().is_empty() {
            let lines = lines_of(count_lines(skipped));
            let text = format!("skipped {lines} before the report");
            notes.push(Note::new(NoteKind::File, text));
        }
        Self {
            start,
            end: text.len(),
            text: text.into(),
            lead,
            depth: limits.depth,
            notes,
            inside: Inside::default(),
            whole: Whole::default(),
            seed: Derived::default(),
        }
    }

    /// The same report without borrows, and without what was [kept](Self::keep) in it.
    #[must_use]
    pub fn into_owned<'o>(self) -> Report<'o> {
        let text = match self.text {
            Text::Borrowed(text) => Arc::new(text.to_owned()),
            Text::Shared(text) => text,
        };
        Report {
            text: Text::Shared(text),
            start: self.start,
            end: self.end,
            lead: self.lead,
            depth: self.depth,
            notes: self.notes,
            inside: Inside::default(),
            whole: Whole::default(),
            seed: Derived::default(),
        }
    }

    /// The document that these bytes of [`text`](Self::text) are, as a report of its own: one that another one
    /// carries. Places in it are those of the whole text; `None` when the bytes are no text.
    #[must_use]
    pub fn part(&self, bytes: Range<usize>) -> Option<Self> {
        let document = self.text().get(bytes.clone())?;
        let start = bytes.end - document.trim_start().len();
        Some(Self {
            text: self.text.clone(),
            start,
            end: bytes.end,
            lead: start,
            depth: self.depth,
            notes: Vec::new(),
            inside: Inside::default(),
            whole: Whole::default(),
            seed: Derived::default(),
        })
    }

    /// Keeps documents that were found inside this one for as long as there is this one, for sources that hand them
    /// to other sources. The same ones are kept once.
    pub fn keep(&self, documents: Vec<Self>) -> &[Self] {
        let same = |kept: &[Self], documents: &[Self]| {
            let equal = |(a, b): (&Self, &Self)| a.start == b.start && a.text() == b.text();
            kept.len() == documents.len() && kept.iter().zip(documents).all(equal)
        };
        let mut inside = &self.inside;
        let mut documents = Some(documents);
        loop {
            let group = inside.0.get_or_init(|| {
                Box::new((documents.take().unwrap_or_default(), Inside::default()))
            });
            let (kept, next) = &**group;
            match &documents {
                Some(documents) if !same(kept, documents) => inside = next,
                _ => return kept,
            }
        }
    }

    /// The whole text, also what stands in front of the document.
    #[must_use]
    pub fn text(&self) -> &str {
        let text = match &self.text {
            Text::Borrowed(text) => text,
            Text::Shared(text) => text.as_str(),
        };
        text.get(..self.end).unwrap_or(text)
    }

    /// The byte of [`text`](Self::text) at which the document begins.
    #[must_use]
    pub fn start(&self) -> usize {
        self.start
    }

    /// The byte of [`text`](Self::text) at which its first line begins, behind a byte order mark. For formats
    /// of lines, which have nothing to be told from a log by.
    #[must_use]
    pub fn first_line(&self) -> usize {
        self.lead
    }

    /// Returns the key of the hashes of this document: that of the options, or else one that is derived from all bytes of
    /// the document when it is needed first.
    #[must_use]
    pub fn seed(&self, options: &Options) -> Seed<'_> {
        let document = self.text().get(self.lead..);
        Seed::new(options.seed, document.unwrap_or_default(), &self.seed)
    }

    /// What was odd about the file.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Returns the notes on the file as a whole, without the one on the lines before the document.
    pub(crate) fn file_notes(&self) -> &[Note] {
        let lines = usize::from(self.has_text_before());
        let whole = self.notes.len().saturating_sub(lines);
        self.notes.get(..whole).unwrap_or_default()
    }

    fn has_text_before(&self) -> bool {
        let before = self.text().get(self.lead..self.start);
        before.is_some_and(|before| !before.trim().is_empty())
    }

    /// Whether the document is a list or an object that holds nothing, and the file holds other text: a log may hold an
    /// empty list, and that does not make it the report of a scan without findings.
    pub(crate) fn holds_nothing_in_text(&self) -> bool {
        let text = self.text();
        let Some(mut end) = end_of_nothing(text, self.start) else {
            return false;
        };
        loop {
            match documents::next(text, end) {
                Next::End => return self.has_text_before(),
                Next::Document(byte) => match end_of_nothing(text, byte) {
                    Some(next) => end = next,
                    None => return true,
                },
                Next::Text(_) => return true,
            }
        }
    }

    /// What the document looks like, judged by its beginning.
    #[must_use]
    pub fn shape(&self) -> Shape<'_> {
        shape::of(self.text(), self.start, shape::BEGINNING, self.depth)
    }

    /// What the document looks like, judged by all of it. It is gone through for that once, however often
    /// one asks.
    #[must_use]
    pub fn whole_shape(&self) -> Shape<'_> {
        if let Some(Some(known)) = self.whole.get() {
            return Shape::Json(known.clone());
        }
        let shape = shape::of(self.text(), self.start, usize::MAX, self.depth);
        if let Shape::Json(json) = &shape {
            self.whole.get_or_init(|| json.to_owned());
        }
        shape
    }

    /// What the file looks like when the lines in front of the document are taken for the report; `None` when
    /// there are none.
    #[must_use]
    pub fn lead_shape(&self) -> Option<Shape<'_>> {
        self.has_text_before()
            .then(|| shape::lines(self.text(), self.lead))
    }
}

fn check_size(bytes: usize, limits: &Limits) -> Result<(), ReportError> {
    if bytes as u64 <= limits.bytes {
        return Ok(());
    }
    let message = format!("{bytes} bytes, more than the limit of {}", limits.bytes);
    Err(ReportError::new(ReportErrorKind::Limit, message))
}

fn empty() -> ReportError {
    ReportError::new(ReportErrorKind::Empty, "empty: there is no report in it")
}

/// The bytes of a byte order mark.
fn lead(text: &str) -> usize {
    if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    }
}

/// The text of `bytes`.
fn decode<'b>(bytes: &'b [u8], notes: &mut Vec<Note>) -> Result<Cow<'b, str>, ReportError> {
    if let Some(what) = binary(bytes) {
        return Err(ReportError::new(ReportErrorKind::Binary, what));
    }
    if let Some(big_endian) = utf16(bytes) {
        let units = bytes.chunks_exact(2);
        let unit = |pair: &[u8]| match (pair, big_endian) {
            ([high, low], true) | ([low, high], false) => u16::from_be_bytes([*high, *low]),
            _ => u16::default(),
        };
        let mut broken = !units.remainder().is_empty();
        let text: String = char::decode_utf16(units.map(unit))
            .map(|c| {
                c.unwrap_or_else(|_| {
                    broken = true;
                    char::REPLACEMENT_CHARACTER
                })
            })
            .collect();
        notes.push(Note::new(NoteKind::File, "transcoded from UTF-16"));
        if broken {
            notes.push(Note::new(
                NoteKind::File,
                "some of it is no UTF-16 and was replaced",
            ));
        }
        return Ok(Cow::Owned(text));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(error) => {
            let place = Lines::default().position(bytes, error.valid_up_to());
            let text = format!(
                "bytes that are no UTF-8 were replaced, the first at line {}, column {} (byte {})",
                place.line, place.column, place.byte
            );
            notes.push(Note::new(NoteKind::File, text));
            Ok(Cow::Owned(String::from_utf8_lossy(bytes).into_owned()))
        }
    }
}

/// The encoding that the XML declaration at the start of `text` names, if it is another one than UTF-8.
fn declared_encoding(text: &str) -> Option<&str> {
    const LONGEST: usize = 1024;
    let rest = text.strip_prefix("<?xml")?;
    let declaration = rest
        .get(..floor_char_boundary(rest, LONGEST))?
        .split_once("?>")?
        .0;
    let value = declaration
        .split_once("encoding")?
        .1
        .trim_start()
        .strip_prefix('=')?
        .trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let label = value[1..].split_once(quote)?.0.trim();
    (!label.eq_ignore_ascii_case("utf-8")).then_some(label)
}

/// The text of an XML document whose bytes, which are no UTF-16, are in the encoding of this name; `None` when
/// they mean the same in UTF-8.
#[cfg(feature = "xml")]
fn transcode<'b>(
    bytes: &'b [u8],
    label: &str,
) -> Result<Option<(Cow<'b, str>, Note)>, ReportError> {
    let encoding = encoding_rs::Encoding::for_label_no_replacement(label.as_bytes())
        .ok_or_else(|| unknown_encoding(label))?;
    // Who could read the declaration has seen that it is not in UTF-16. .NET declares the encoding that a text had
    // in memory.
    let wide = !encoding.is_ascii_compatible() && encoding != encoding_rs::ISO_2022_JP;
    if wide || encoding == encoding_rs::UTF_8 {
        return Ok(None);
    }
    if encoding.is_ascii_compatible() && bytes.is_ascii() {
        return Ok(None);
    }
    let (text, malformed) = encoding.decode_without_bom_handling(bytes);
    let note = format!(
        "transcoded from {}{}",
        encoding.name(),
        if malformed {
            "; some of it makes no sense in that and was replaced"
        } else {
            ""
        }
    );
    Ok(Some((text, Note::new(NoteKind::File, note))))
}

#[cfg(not(feature = "xml"))]
fn transcode<'b>(
    bytes: &'b [u8],
    label: &str,
) -> Result<Option<(Cow<'b, str>, Note)>, ReportError> {
    let narrow = !label.to_ascii_lowercase().starts_with("utf");
    if narrow && !bytes.is_ascii() {
        return Err(unknown_encoding(label));
    }
    Ok(None)
}

fn unknown_encoding(label: &str) -> ReportError {
    let label: String = label
        .chars()
        .take(40)
        .map(|c| if c.is_ascii_graphic() { c } else { '?' })
        .collect();
    let message = format!("in the encoding `{label}`, which is not known: convert to UTF-8");
    ReportError::new(ReportErrorKind::Unsupported, message)
}

/// What sort of binary file this is.
fn binary(bytes: &[u8]) -> Option<&'static str> {
    const MARKS: [(&[u8], &str); 14] = [
        (b"\x1f\x8b", "compressed (gzip): unpack first"),
        (b"PK\x03\x04", "compressed (zip): unpack first"),
        (b"PK\x05\x06", "compressed (zip): unpack first"),
        (b"PK\x07\x08", "compressed (zip): unpack first"),
        (b"\xfd7zXZ\0", "compressed (xz): unpack first"),
        (b"\x28\xb5\x2f\xfd", "compressed (zstd): unpack first"),
        (b"7z\xbc\xaf\x27\x1c", "compressed (7z): unpack first"),
        (b"\x04\x22\x4d\x18", "compressed (lz4): unpack first"),
        (b"Rar!\x1a\x07", "compressed (rar): unpack first"),
        (b"\x1f\x9d", "compressed (compress): unpack first"),
        (b"\x5d\0\0", "compressed (lzma): unpack first"),
        (b"%PDF-", "a PDF document: no report to read"),
        (b"\xff\xfe\0\0", "in UTF-32: convert to UTF-8"),
        (b"\0\0\xfe\xff", "in UTF-32: convert to UTF-8"),
    ];
    // Two marks that are not at the start, or not fixed: POSIX, ustar; and a block size of bzip2 and the digits of pi.
    if bytes.get(257..262) == Some(b"ustar") {
        return Some("an archive (tar): unpack first");
    }
    if let [b'B', b'Z', b'h', b'1'..=b'9', block @ ..] = bytes {
        if block.starts_with(b"1AY&SY") || block.starts_with(b"\x17\x72\x45\x38\x50\x90") {
            return Some("compressed (bzip2): unpack first");
        }
    }
    let known = MARKS
        .iter()
        .find(|(mark, _)| bytes.starts_with(mark))
        .map(|(_, what)| *what);
    // Text has no NUL, but for UTF-16.
    let head = bytes.get(..1024).unwrap_or(bytes);
    known.or_else(|| {
        (utf16(bytes).is_none() && head.contains(&0)).then_some("binary data: no report to read")
    })
}

/// Whether it is UTF-16, and then whether the high byte comes first.
fn utf16(bytes: &[u8]) -> Option<bool> {
    match bytes.get(..4)? {
        [0xff, 0xfe, ..] => Some(false),
        [0xfe, 0xff, ..] => Some(true),
        // Without a mark: an ASCII character and another one.
        [a, 0, b, 0] if *a != 0 && *b != 0 => Some(false),
        [0, a, 0, b] if *a != 0 && *b != 0 => Some(true),
        _ => None,
    }
}

/// Where a document begins: behind white space, or behind log lines when no document begins there.
fn begin(text: &str, lead: usize) -> usize {
    let first = text.len() - text[lead..].trim_start().len();
    if begins_document(&text[first..]) {
        return first;
    }
    document_behind(&text[..floor_char_boundary(text, first + LEAD)], first).unwrap_or(first)
}

#[cfg(test)]
mod tests {
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
            assert!(matches!(report.text, Text::Borrowed(_)));
            assert_eq!((report.start(), report.notes().len()), (start, 0));
        }
    }

    #[test]
    fn a_document_inside_another_has_the_places_of_the_whole() {
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
    fn the_whole_is_gone_through_once() {
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
        let group = |range| vec![whole.part(range).unwrap()];
        let first = whole.keep(group(1..2));
        let second = whole.keep(group(4..5));
        assert_eq!((&first[0].text()[1..], &second[0].text()[4..]), ("1", "2"));
        for (kept, range) in [(first, 1..2), (second, 4..5)] {
            assert!(std::ptr::eq(kept, whole.keep(group(range))));
        }
        assert!(whole.keep(Vec::new()).is_empty());
    }

    #[test]
    fn a_text_is_taken_as_it_is() {
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
    fn bytes_that_are_no_text_are_named() {
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
            (b"%PDF-1.7\n", "a PDF document: no report to read"),
        ] {
            let error = Report::new(bytes, &Limits::default()).unwrap_err();
            assert_eq!(error.to_string(), what);
        }
        // A text that begins like one of them.
        assert_eq!(report(b"BZhang: hello").notes(), []);
    }

    #[test]
    fn bytes_that_are_no_utf8_are_replaced_and_noted() {
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
                Some(
                    "transcoded from Shift_JIS; some of it makes no sense in that and was replaced",
                ),
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
    fn an_encoding_that_nobody_knows_is_named() {
        let error = Report::new(
            b"<?xml version='1.0' encoding='x-\x1b\xff'?><a>\xe9</a>",
            &Limits::default(),
        )
        .unwrap_err();
        assert_eq!(error.kind(), ReportErrorKind::Unsupported);
        assert_eq!(
            error.to_string(),
            "in the encoding `x-??`, which is not known: convert to UTF-8"
        );
    }

    #[test]
    fn log_lines_in_front_are_passed_over() {
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
}
