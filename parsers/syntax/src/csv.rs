//! The reader for comma-separated values.
//!
//! Files are read according to [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), with the variations of tools and
//! spreadsheets: `,`, `;` or tabs between the fields, whichever is most frequent in the first row; any line end; blank
//! lines; short rows. The first row has the names of the columns. Fields are borrowed from the report unless they
//! contain a quotation mark.
//!
//! ```
//! use report_syntax::csv::Reader;
//! use report_syntax::Limits;
//!
//! let text = "\"Project\";CVE;Severity\r\nshop;CVE-2021-44228;\"CRITICAL \"\"10\"\"\"\r\n;CVE-2021-45046\r\n";
//! let mut csv = Reader::new(text, 0, &Limits::default())?;
//! let (cve, severity) = (csv.column("CVE"), csv.column("Severity"));
//! let mut seen = Vec::new();
//! while csv.next_row()? {
//!     seen.push((csv.get(cve), csv.get(severity)));
//! }
//! assert_eq!(seen[0], (Some("CVE-2021-44228".into()), Some("CRITICAL \"10\"".into())));
//! assert_eq!(seen[1], (Some("CVE-2021-45046".into()), None));
//! # Ok::<(), report_syntax::ReportError>(())
//! ```
//!
//! # Extensions of the standard
//!
//! - A line `sep=;` before the header, as Excel writes it, sets the separator.
//! - A quotation mark inside a field that does not begin with one is an ordinary character.
//! - Line ends within quotation marks are `\n`.
//! - A header ends after its last, quoted name even if the first row follows without a line end: Dependency-Check wrote
//!   such files in 2019.

use std::borrow::Cow;

use memchr::{memchr, memchr3};

use crate::error::{LineCounter, push_index, push_member};
use crate::{ErrorScope, Limits, Position, ReportError, ReportErrorKind, text};

/// Reads a file row by row.
///
/// # Errors
///
/// After an error whose [`ends_report`](ReportError::ends_report) is false, the reader is *after* the row of the error.
/// After any other error nothing more can be read.
#[derive(Clone, Debug)]
pub struct Reader<'r> {
    text: &'r str,
    at: usize,
    separator: u8,
    longest: usize,
    header: Vec<Cow<'r, str>>,
    /// True if the text ends with the header, without a line end.
    ends_in_header: bool,
    /// The fields of the current row, at most as many as there are columns.
    fields: Vec<Field<'r>>,
    /// The number of fields in the row.
    length: usize,
    /// The start of the row, and its number.
    row: usize,
    index: Option<usize>,
    lines: LineCounter,
}

/// A column, identified by its name in the header. See [`Reader::column`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column(usize);

/// A field as written, without the quotation marks around it.
#[derive(Clone, Copy, Debug)]
struct Field<'r> {
    raw: &'r str,
    byte: usize,
    quoted: bool,
}

/// The end of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Separator,
    Line,
    Text,
    /// Other text after the closing quotation mark, which is an error.
    Other,
}

/// The maximum number of columns.
const MOST_COLUMNS: usize = 4096;

impl<'r> Reader<'r> {
    /// Creates a reader for the rows after the header, which is at byte `start` of `text`. Positions are those of the
    /// whole text.
    ///
    /// # Errors
    ///
    /// `Truncated` if the text ends before the header does, `Limit` if it has more than 4,096 columns.
    pub fn new(text: &'r str, start: usize, limits: &Limits) -> Result<Self, ReportError> {
        let mut reader = Self {
            text,
            at: start,
            separator: b',',
            longest: limits.text,
            header: Vec::new(),
            ends_in_header: false,
            fields: Vec::new(),
            length: 0,
            row: start,
            index: None,
            lines: LineCounter::default(),
        };
        reader.pass_blank_lines();
        reader.separator = match reader.separator_line() {
            Some(separator) => separator,
            None => usual_separator(&text.as_bytes()[reader.at.min(text.len())..]),
        };
        if reader.at >= text.len() {
            let message = "the text ends where the names of the columns were expected,";
            return Err(reader.error(ReportErrorKind::Truncated, message.into(), reader.at));
        }
        loop {
            let (field, end) = reader.field()?;
            if reader.header.len() == MOST_COLUMNS {
                let message = "more than 4096 columns";
                return Err(reader.error(ReportErrorKind::Limit, message.into(), field.byte));
            }
            reader.header.push(field.text());
            if end != End::Separator {
                reader.ends_in_header = end == End::Text;
                return Ok(reader);
            }
        }
    }

    /// Returns the names of the columns.
    pub fn header(&self) -> impl Iterator<Item = &str> {
        self.header.iter().map(|name| &**name)
    }

    /// Returns whether the text ends with the header, without a line end: more columns, and rows, may be missing.
    #[must_use]
    pub fn ends_in_header(&self) -> bool {
        self.ends_in_header
    }

    /// Returns the first column of this name, ignoring white space at its ends, or `None` if there is none.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<Column> {
        self.header
            .iter()
            .position(|found| found.trim() == name)
            .map(Column)
    }

    /// Goes to the next row, or returns false at the end. Blank lines are skipped.
    ///
    /// # Errors
    ///
    /// `Limit` if a field is longer than the limit, `Syntax` if there is text after its closing quotation mark: the
    /// reader is then after the row. `Truncated` if the text ends within quotation marks, or in a row without a line
    /// end that is shorter than the header.
    pub fn next_row(&mut self) -> Result<bool, ReportError> {
        self.fields.clear();
        self.length = 0;
        self.pass_blank_lines();
        if self.at >= self.text.len() {
            return Ok(false);
        }
        self.row = self.at;
        self.index = Some(self.index.map_or(0, |index| index + 1));
        let mut unusable = None;
        loop {
            let (field, mut end) = self.field()?;
            if end == End::Other {
                let message = "text after the closing quote of a field".into();
                unusable.get_or_insert((ReportErrorKind::Syntax, message, self.at));
                end = self.rest_of_field();
            }
            if field.raw.len() > self.longest {
                let message = format!("field longer than the limit of {} bytes", self.longest);
                unusable.get_or_insert((ReportErrorKind::Limit, message, field.byte));
            }
            if self.fields.len() < self.header.len() {
                self.fields.push(field);
            }
            self.length += 1;
            match end {
                End::Separator => {}
                End::Text if self.length < self.header.len() => {
                    let message = "the text ends before this row does";
                    return Err(self.error(ReportErrorKind::Truncated, message.into(), self.row));
                }
                _ => break,
            }
        }
        match unusable {
            None => Ok(true),
            Some((kind, message, at)) => {
                Err(self.error(kind, message, at).with_scope(ErrorScope::Entry))
            }
        }
    }

    /// Returns whether the current row is not data: as many empty fields as there are columns, as spreadsheets add them, or the header
    /// again, as in files put together.
    #[must_use]
    pub fn is_filler(&self) -> bool {
        let is_empty = || self.fields.iter().all(|field| field.raw.is_empty());
        let is_header = || {
            let fields = self.fields.iter().map(Field::text);
            fields.eq(self.header.iter().map(|name| Cow::Borrowed(&**name)))
        };
        self.length == self.header.len() && (is_empty() || is_header())
    }

    /// Returns the number of fields in the current row, which may differ from the number of columns.
    #[must_use]
    pub fn len(&self) -> usize {
        self.length
    }

    /// Returns whether there is no current row, before the first one or after the last.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Returns a field of the current row, or `None` if the file has no such column, or the row ends before it.
    #[must_use]
    pub fn get(&self, column: Option<Column>) -> Option<Cow<'r, str>> {
        self.fields.get(column?.0).map(Field::text)
    }

    /// Returns a field of the current row, without white space and control characters at its ends, or `None` if nothing
    /// is left.
    #[must_use]
    pub fn trimmed(&self, column: Option<Column>) -> Option<Cow<'r, str>> {
        text::trimmed(self.get(column)?)
    }

    /// Returns a [`Schema`](ReportErrorKind::Schema) error at the current row, for errors that only the caller can
    /// detect; at a field of it, if the row has it.
    #[must_use]
    pub fn refuse(&mut self, column: Option<Column>, message: impl Into<String>) -> ReportError {
        let field = column.and_then(|column| Some((column, *self.fields.get(column.0)?)));
        let at = field.map_or(self.row, |(_, field)| field.byte);
        let error = self.error(ReportErrorKind::Schema, message.into(), at);
        match field.and_then(|(column, _)| self.header.get(column.0)) {
            Some(name) => {
                let mut path = self.path();
                push_member(&mut path, name.trim());
                error.in_path(path)
            }
            None => error,
        }
    }

    /// Returns the position of `byte` in the text.
    #[must_use]
    pub fn position(&mut self, byte: usize) -> Position {
        self.lines.position(self.text.as_bytes(), byte)
    }

    /// Returns the path to the current row, such as `[3]`, counted from 0 after the header.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        if let Some(index) = self.index {
            push_index(&mut path, index);
        }
        path
    }

    fn error(&mut self, kind: ReportErrorKind, message: String, at: usize) -> ReportError {
        ReportError::new(kind, message)
            .at(self.position(at))
            .in_path(self.path())
    }

    /// Skips line ends, including the rest of a `\r\n` after a row.
    fn pass_blank_lines(&mut self) {
        let bytes = self.text.as_bytes();
        while let Some(b'\n' | b'\r') = bytes.get(self.at) {
            self.at += 1;
        }
    }

    /// Skips a line `sep=;`.
    fn separator_line(&mut self) -> Option<u8> {
        match self.text.as_bytes().get(self.at..)? {
            [b's', b'e', b'p', b'=', separator, b'\n' | b'\r', ..]
                if *separator == b'\t'
                    || (separator.is_ascii_punctuation() && *separator != b'"') =>
            {
                self.at += 5;
                self.pass_blank_lines();
                Some(*separator)
            }
            _ => None,
        }
    }

    /// Returns the field that begins here, and goes to the character after its end.
    fn field(&mut self) -> Result<(Field<'r>, End), ReportError> {
        let bytes = self.text.as_bytes();
        let byte = self.at;
        if bytes.get(byte) != Some(&b'"') {
            let end = self.rest_of_field();
            let stop = self.at - usize::from(end != End::Text);
            let raw = self.text.get(byte..stop).unwrap_or_default();
            let quoted = false;
            return Ok((Field { raw, byte, quoted }, end));
        }
        let mut at = byte + 1;
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            let Some(quote) = memchr(b'"', rest).map(|found| at + found) else {
                let message = "the text ends inside quotes that begin";
                return Err(self.error(ReportErrorKind::Truncated, message.into(), byte));
            };
            if bytes.get(quote + 1) == Some(&b'"') {
                at = quote + 2;
                continue;
            }
            let raw = self.text.get(byte + 1..quote).unwrap_or_default();
            self.at = quote + 1;
            let end = match bytes.get(self.at) {
                None => End::Text,
                Some(b'\n' | b'\r') => End::Line,
                Some(&found) if found == self.separator => End::Separator,
                Some(_) => End::Other,
            };
            if matches!(end, End::Line | End::Separator) {
                self.at += 1;
            }
            let quoted = true;
            return Ok((Field { raw, byte, quoted }, end));
        }
    }

    /// Goes to the end of a field outside of quotation marks, and past the character that ends it.
    fn rest_of_field(&mut self) -> End {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let Some(found) = memchr3(self.separator, b'\n', b'\r', rest) else {
            self.at = self.text.len();
            return End::Text;
        };
        self.at += found + 1;
        if rest.get(found) == Some(&self.separator) {
            End::Separator
        } else {
            End::Line
        }
    }
}

impl<'r> Field<'r> {
    fn text(&self) -> Cow<'r, str> {
        if !self.quoted || memchr::memchr2(b'"', b'\r', self.raw.as_bytes()).is_none() {
            return Cow::Borrowed(self.raw);
        }
        // Within quotation marks every quotation mark is doubled.
        let text = self.raw.replace("\"\"", "\"");
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    }
}

/// Returns the most frequent separator outside of quotation marks in the first row.
fn usual_separator(text: &[u8]) -> u8 {
    let mut counts = [0_usize; 3];
    let mut quoted = false;
    for &byte in text {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            b',' => counts[0] += 1,
            b';' => counts[1] += 1,
            b'\t' => counts[2] += 1,
            _ => {}
        }
    }
    let [commas, semicolons, tabs] = counts;
    if semicolons > commas && semicolons >= tabs {
        b';'
    } else if tabs > commas {
        b'\t'
    } else {
        b','
    }
}
