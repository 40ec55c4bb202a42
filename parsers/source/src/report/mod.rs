//! The bytes of a report as text.

mod decode;

use std::borrow::Cow;
use std::ops::{Deref, Range};

use report_syntax::documents::{self, Next, begins_document, document_behind, end_of_nothing};

use self::decode::{declared_encoding, transcode, utf16};
use crate::lines::{count_lines, lines_of};
use crate::once::Once;
use crate::seed::{Derived, Seed};
use crate::shape::{self, JsonShape, Shape, floor_char_boundary};
use crate::{
    FindingSource, Findings, Input, Limits, Note, NoteKind, Options, ReportError, ReportErrorKind,
};

/// A document as text, decoded once for all sources.
///
/// UTF-8, with or without a byte order mark, is borrowed. UTF-16, which a redirection in Windows PowerShell writes, is
/// transcoded. With the feature `xml`, so is an XML document whose declaration names another encoding of the [Encoding
/// Standard](https://encoding.spec.whatwg.org/#names-and-labels). A byte order mark takes precedence over the
/// declaration. Invalid bytes become U+FFFD, with a note. Lines before a JSON document or an XML declaration, where a
/// shell mixed a log into the file, are skipped, with a note.
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
    text: Cow<'b, str>,
    start: usize,
    /// The start of the text after a byte order mark, where a source of lines starts reading.
    lead: usize,
    limits: Limits,
    notes: Vec<Note>,
    inside: Inside,
    /// The shape of the whole document, once it was computed.
    whole: Whole,
    /// The key of the hashes of this document, once it was computed.
    seed: Derived,
}

type Whole = Once<Option<JsonShape<'static>>>;

/// Decoded documents of a report, in groups: findings borrow from them, so they must live as long as the report.
#[derive(Clone, Debug, Default)]
struct Inside(Once<Box<(Vec<Report<'static>>, Self)>>);

/// The maximum number of bytes of log lines before a document.
pub(crate) const LEAD: usize = 64 << 10;

impl<'b> Report<'b> {
    /// Creates the report from `bytes`. The limits apply also while it is read; those of [`Options::limits`] can only lower
    /// them.
    ///
    /// # Errors
    ///
    /// `Empty` if there is no text, `Binary` if the bytes are not text (the message names an archive or a compressed
    /// file), `Limit` if it is larger than allowed, `Unsupported` if an XML declaration names an unknown encoding.
    pub fn new(bytes: &'b [u8], limits: &Limits) -> Result<Self, ReportError> {
        check_size(bytes.len(), limits)?;
        let mut notes = Vec::new();
        let mut text = decode::text_of(bytes, &mut notes)?;
        let lead = lead(&text);
        if text[lead..].trim_start().is_empty() {
            return Err(empty());
        }
        let mut start = begin(&text, lead);
        let unmarked = lead == 0 && utf16(bytes).is_none();
        let is_first = text[lead..start].trim().is_empty();
        let transcoded = match declared_encoding(&text[start..]) {
            // After other text it may be a quotation. Text in another encoding is hardly UTF-8 by chance.
            Some(label) if unmarked && (is_first || std::str::from_utf8(bytes).is_err()) => {
                transcode(bytes, label)?
            }
            _ => None,
        };
        if let Some((transcoded, note)) = transcoded {
            text = transcoded;
            start = begin(&text, lead);
            notes = vec![note];
        }
        Ok(Self::begun(text, lead, start, limits, notes))
    }

    /// Creates the report from text inside of another document, such as a report in a string of a message. The encoding
    /// of an XML declaration applied to bytes, and is ignored.
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
        Self::with(text, lead, start, limits.clone(), notes)
    }

    fn with(
        text: Cow<'b, str>,
        lead: usize,
        start: usize,
        limits: Limits,
        notes: Vec<Note>,
    ) -> Self {
        Self {
            text,
            start,
            lead,
            limits,
            notes,
            inside: Inside::default(),
            whole: Whole::default(),
            seed: Derived::default(),
        }
    }

    /// Returns the same report without borrows, and without [kept](Self::keep) documents.
    #[must_use]
    pub fn into_owned(self) -> Report<'static> {
        let text = Cow::Owned(self.text.into_owned());
        Report::with(text, self.lead, self.start, self.limits, self.notes)
    }

    /// Returns the document in these bytes of [`text`](Self::text), for a report inside of another one. Positions in it
    /// are those of the whole text. Returns `None` if the range is not valid text.
    #[must_use]
    pub fn part(&self, bytes: Range<usize>) -> Option<ReportPart<'_>> {
        let document = self.text.get(bytes.clone())?;
        let text = self.text.get(..bytes.end)?;
        let start = bytes.end - document.trim_start().len();
        let limits = self.limits.clone();
        let part = Report::with(Cow::Borrowed(text), start, start, limits, Vec::new());
        Some(ReportPart {
            whole: self,
            text,
            part,
        })
    }

    /// Keeps documents that were decoded from this one for its lifetime, for sources that pass them to other sources.
    /// Equal documents are kept once.
    pub fn keep(&self, documents: Vec<Report<'static>>) -> &[Report<'static>] {
        if documents.is_empty() {
            return &[];
        }
        let same = |kept: &[Report<'_>], documents: &[Report<'_>]| {
            let equal = |(a, b): (&Report<'_>, &Report<'_>)| a.start == b.start && a.text == b.text;
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

    /// Returns the whole text, including the part before the document.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the byte of [`text`](Self::text) at which the document begins.
    #[must_use]
    pub fn start(&self) -> usize {
        self.start
    }

    /// Returns the byte of [`text`](Self::text) at which its first line begins, after a byte order mark. For formats of
    /// lines, which cannot be distinguished from a log.
    #[must_use]
    pub fn first_line(&self) -> usize {
        self.lead
    }

    /// Returns the key of the hashes of this document: that of the options, or one that is derived from all bytes of
    /// the document on first use.
    #[must_use]
    pub fn seed(&self, options: &Options) -> Seed<'_> {
        let document = self.text().get(self.lead..);
        Seed::new(options.seed, document.unwrap_or_default(), &self.seed)
    }

    /// Returns the limits that it was created with.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Returns the notes about the file.
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

    /// Returns whether the document is an empty list or object, and the file has other text: a log may contain an empty
    /// list, which is not the report of a clean scan.
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

    /// Returns the shape of the document, from its beginning.
    #[must_use]
    pub fn shape(&self) -> Shape<'_> {
        shape::of(self.text(), self.start, shape::BEGINNING, self.limits.depth)
    }

    /// Returns the shape of the whole document, which is scanned only once.
    #[must_use]
    pub fn whole_shape(&self) -> Shape<'_> {
        if let Some(Some(known)) = self.whole.get() {
            return Shape::Json(known.clone());
        }
        let shape = shape::of(self.text(), self.start, usize::MAX, self.limits.depth);
        if let Shape::Json(json) = &shape {
            self.whole.get_or_init(|| json.to_owned());
        }
        shape
    }

    /// Returns the shape of the file if the lines before the document are the report, or `None` if there are none.
    #[must_use]
    pub fn lead_shape(&self) -> Option<Shape<'_>> {
        self.has_text_before()
            .then(|| shape::lines(self.text(), self.lead))
    }
}

/// A document inside of a [`Report`], see [`Report::part`]. Detection takes it for a report, and
/// [`findings`](Self::findings) reads it.
#[derive(Clone, Debug)]
pub struct ReportPart<'r> {
    whole: &'r Report<'r>,
    /// The whole text up to the end of the document.
    text: &'r str,
    part: Report<'r>,
}

impl<'r> ReportPart<'r> {
    /// Starts to read this document with `source`, like [`FindingSource::findings`].
    ///
    /// # Errors
    ///
    /// As for [`FindingSource::findings`].
    pub fn findings(
        &self,
        source: &dyn FindingSource,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        let input = Input::new(self.whole, options).of_part(self.text, self.part.start);
        Findings::open(source, &self.part, input)
    }
}

impl<'r> Deref for ReportPart<'r> {
    type Target = Report<'r>;

    fn deref(&self) -> &Self::Target {
        &self.part
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
    ReportError::new(ReportErrorKind::Empty, "the file is empty")
}

/// Returns the length of a byte order mark.
fn lead(text: &str) -> usize {
    if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    }
}

/// Returns the start of the document: after white space, or after log lines if no document begins there.
fn begin(text: &str, lead: usize) -> usize {
    let first = text.len() - text[lead..].trim_start().len();
    if begins_document(&text[first..]) {
        return first;
    }
    document_behind(&text[..floor_char_boundary(text, first + LEAD)], first).unwrap_or(first)
}

#[cfg(test)]
mod tests;
