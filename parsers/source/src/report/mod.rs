//! The bytes of a report as text.

mod decode;

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;
#[expect(
    clippy::disallowed_types,
    reason = "not a global: it belongs to one report, and is written once"
)]
use std::sync::OnceLock;

use report_syntax::documents::{self, Next, begins_document, document_behind, end_of_nothing};

use self::decode::{declared_encoding, transcode, utf16};
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
        let mut text = decode::text_of(bytes, &mut notes)?;
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

/// Where a document begins: behind white space, or behind log lines when no document begins there.
fn begin(text: &str, lead: usize) -> usize {
    let first = text.len() - text[lead..].trim_start().len();
    if begins_document(&text[first..]) {
        return first;
    }
    document_behind(&text[..floor_char_boundary(text, first + LEAD)], first).unwrap_or(first)
}

#[cfg(test)]
mod tests;
