use std::borrow::Cow;

use super::element::Element;
use super::fault::bad_reference;
use super::scan::{self, Aside, Skip, Stop};
use super::siblings::Siblings;
use super::text;
use crate::documents::{self, Next};
use crate::error::LineCounter;
use crate::json::AfterDocument;
use crate::text::trimmed;
use crate::{Limits, Position, ReportError, ReportErrorKind};

/// Walks a document, element by element.
///
/// [`root`](Self::root) goes to the root element, [`next_child`](Self::next_child) to the next child of the entered
/// element. The current element is read in one of four ways: [`enter`](Self::enter) to continue with its children,
/// [`text`](Self::text) or [`trimmed`](Self::trimmed) to read its text, [`skip`](Self::skip) to skip it. Otherwise it
/// is skipped implicitly.
///
/// # Errors
///
/// After an error whose [`ends_report`](ReportError::ends_report) is false, the reader is *after* the element of the
/// error: continue as if the element had been read. After any other error nothing more can be read.
#[derive(Clone, Debug)]
pub struct Reader<'r> {
    pub(super) text: &'r str,
    pub(super) at: usize,
    pub(super) depth: usize,
    pub(super) longest: usize,
    /// The entered elements, outermost first.
    pub(super) open: Vec<Element<'r>>,
    /// The current element, or the last one that was left, among the children of the innermost open one.
    pub(super) last: Option<Element<'r>>,
    /// True if `last` has not been read: `at` is after its start tag.
    pub(super) pending: bool,
    /// The byte of the start tag that `attributes` belong to.
    pub(super) tag: Option<usize>,
    pub(super) attributes: Vec<scan::Attribute>,
    pub(super) lines: LineCounter,
    pub(super) siblings: Vec<Siblings<'r>>,
}

/// The maximum number of attributes of one element, more than any format has: each takes forty bytes.
const MOST_ATTRIBUTES: usize = 1_000;

/// A position of a [`Reader`], to [return to](Reader::go_to) later.
#[derive(Clone, Copy, Debug)]
pub struct Mark<'r> {
    at: usize,
    /// The number of open elements around that of the position.
    around: usize,
    parent: Option<Element<'r>>,
    last: Option<Element<'r>>,
    pending: bool,
}

impl<'r> Reader<'r> {
    /// Creates a reader at byte `start` of `text`. Positions are those of the whole text.
    #[must_use]
    pub fn new(text: &'r str, start: usize, limits: &Limits) -> Self {
        Self {
            text,
            at: start,
            depth: limits.depth,
            longest: limits.text,
            open: Vec::new(),
            last: None,
            pending: false,
            tag: None,
            attributes: Vec::new(),
            lines: LineCounter::default(),
            siblings: Vec::new(),
        }
    }

    /// Returns the byte at which reading continues.
    #[must_use]
    pub fn byte(&self) -> usize {
        self.at
    }

    /// Returns the number of entered elements.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// Returns the current element, or the last one that was left, among the children of the entered one.
    #[must_use]
    pub fn current(&self) -> Option<Element<'r>> {
        self.last
    }

    /// Goes to the root element of the document, or of the next document if this one has been read. Elements that are
    /// still entered are left first.
    ///
    /// # Errors
    ///
    /// `Syntax` or `Truncated` if there is none, `Unsupported` before a document type declaration.
    pub fn root(&mut self) -> Result<Element<'r>, ReportError> {
        while !self.open.is_empty() {
            self.leave()?;
        }
        self.skip()?;
        self.last = None;
        self.at = self.prolog(self.at)?;
        match self.byte_at(self.at) {
            Some(b'<') => self.start(self.at),
            _ => Err(self.stopped(Stop::Unexpected(self.at, "the `<` of an element"))),
        }
    }

    /// Goes to the next child of the entered element. At its end, returns `None` and leaves the element. An unread
    /// child before it is skipped.
    ///
    /// # Errors
    ///
    /// `Syntax`, `Truncated`, or `Limit` if an element is too deep or has more than 1,000 attributes.
    pub fn next_child(&mut self) -> Result<Option<Element<'r>>, ReportError> {
        self.skip()?;
        let Some(&parent) = self.open.last() else {
            return Ok(None);
        };
        self.last = None;
        if parent.empty {
            self.close(self.at);
            return Ok(None);
        }
        let bytes = self.text.as_bytes();
        loop {
            let Some(open) = scan::markup(bytes, self.at) else {
                return Err(self.stopped(Stop::End(parent.byte)));
            };
            match bytes.get(open + 1) {
                Some(b'/') => {
                    return match scan::end_tag(bytes, open, parent.qualified_name()) {
                        Ok(end) => {
                            self.close(end);
                            Ok(None)
                        }
                        Err(stop) => Err(self.stopped(stop)),
                    };
                }
                Some(b'!' | b'?') => match scan::aside(bytes, open) {
                    Ok(aside) => self.at = aside.end(),
                    Err(stop) => return Err(self.stopped(stop)),
                },
                _ => return self.start(open).map(Some),
            }
        }
    }

    /// Enters the current element: [`next_child`](Self::next_child) then goes from child to child. Has no effect if it
    /// has already been read.
    pub fn enter(&mut self) {
        if let Some(element) = self.last.take_if(|_| self.pending) {
            self.open.push(element);
            self.pending = false;
        }
    }

    /// Leaves the entered element without reading the rest of it.
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated`.
    pub fn leave(&mut self) -> Result<(), ReportError> {
        self.skip()?;
        let Some(&element) = self.open.last() else {
            return Ok(());
        };
        let end = if element.empty {
            self.at
        } else {
            self.content_end(element, self.open.len())?
        };
        self.close(end);
        Ok(())
    }

    /// Skips the current element, if it is unread.
    ///
    /// # Errors
    ///
    /// `Limit`, `Syntax` or `Truncated`.
    pub fn skip(&mut self) -> Result<(), ReportError> {
        let Some(element) = self.last.filter(|_| self.pending) else {
            return Ok(());
        };
        if !element.empty {
            self.at = self.content_end(element, self.open.len() + 1)?;
        }
        self.pending = false;
        Ok(())
    }

    /// Returns the text of the current element, with decoded references and line ends, with CDATA sections unchanged,
    /// without comments. It may be empty.
    ///
    /// # Errors
    ///
    /// `Schema`, after the element, if it contains an element, an invalid reference, or more text than the limit;
    /// `Limit`, `Syntax` or `Truncated` if reading cannot continue.
    pub fn text(&mut self) -> Result<Cow<'r, str>, ReportError> {
        let Some(element) = self.last.filter(|_| self.pending) else {
            return Ok(Cow::Borrowed(""));
        };
        if element.empty {
            self.pending = false;
            return Ok(Cow::Borrowed(""));
        }
        let text = self.text;
        let bytes = text.as_bytes();
        // Most texts are plain, and end at the next tag.
        let rest = &bytes[self.at..];
        let length = memchr::memchr3(b'<', b'&', b'\r', rest).unwrap_or_default();
        if rest[length..].starts_with(b"</") && length <= self.longest {
            let close = self.at + length;
            if let Ok(end) = scan::end_tag(bytes, close, element.qualified_name()) {
                let plain = &text[self.at..close];
                self.at = end;
                self.pending = false;
                return Ok(Cow::Borrowed(plain));
            }
        }
        self.text_in_pieces(element)
    }

    fn text_in_pieces(&mut self, element: Element<'r>) -> Result<Cow<'r, str>, ReportError> {
        let text = self.text;
        let bytes = text.as_bytes();
        let mut out = Cow::Borrowed("");
        loop {
            let Some(open) = memchr::memchr(b'<', &bytes[self.at..]).map(|n| self.at + n) else {
                return Err(self.stopped(Stop::End(element.byte)));
            };
            let piece = &text[self.at..open];
            if out.len() + piece.len() > self.longest {
                return Err(self.too_long(element.byte));
            }
            match text::decode(piece) {
                Ok(piece) => append(&mut out, piece),
                Err(bad) => {
                    let (message, at) = bad_reference(bad);
                    let kind = ReportErrorKind::Syntax;
                    return Err(self.unfit(kind, message, self.at + at));
                }
            }
            match bytes.get(open + 1) {
                Some(b'/') => {
                    return match scan::end_tag(bytes, open, element.qualified_name()) {
                        Ok(end) => {
                            self.at = end;
                            self.pending = false;
                            Ok(out)
                        }
                        Err(stop) => Err(self.stopped(stop)),
                    };
                }
                Some(b'!' | b'?') => match scan::aside(bytes, open) {
                    Ok(aside) => {
                        if let Aside::Characters(start, end) = aside {
                            if out.len() + (end - start) > self.longest {
                                return Err(self.too_long(element.byte));
                            }
                            append(&mut out, text::line_ends(&text[start..end]));
                        }
                        self.at = aside.end();
                    }
                    Err(stop) => return Err(self.stopped(stop)),
                },
                _ => {
                    // A malformed tag is reported rather than the element.
                    return match scan::start_tag(bytes, open, |_| {}) {
                        Ok(_) => {
                            let message = "expected text, found an element".to_owned();
                            Err(self.unfit(ReportErrorKind::Schema, message, open))
                        }
                        Err(stop) => Err(self.stopped(stop)),
                    };
                }
            }
        }
    }

    /// Returns the text of the current element, without white space and control characters at its ends, or `None` if
    /// nothing is left.
    ///
    /// # Errors
    ///
    /// As for [`text`](Self::text).
    pub fn trimmed(&mut self) -> Result<Option<Cow<'r, str>>, ReportError> {
        self.text().map(trimmed)
    }

    /// Enters the current element and passes every child to `visit`, which reads it or leaves it to be skipped.
    ///
    /// # Errors
    ///
    /// As for [`next_child`](Self::next_child), and the errors of `visit`. After an error that does not end the report
    /// the other children are still visited; the first such error is returned, after the element.
    pub fn each_child(
        &mut self,
        mut visit: impl FnMut(&mut Self, Element<'r>) -> Result<(), ReportError>,
    ) -> Result<(), ReportError> {
        self.enter();
        let level = self.depth();
        let mut unusable = Ok(());
        while let Some(child) = self.next_child()? {
            if let Err(error) = visit(self, child) {
                if error.ends_report() {
                    return Err(error);
                }
                unusable = unusable.and(Err(error));
            }
            // The error may have occurred inside of a deeper element.
            while self.depth() > level {
                self.leave()?;
            }
        }
        unusable
    }

    /// Returns the position of the reader: at an unread element, or after one that was read.
    #[must_use]
    pub fn mark(&self) -> Mark<'r> {
        Mark {
            at: self.at,
            around: self.open.len().saturating_sub(1),
            parent: self.open.last().copied(),
            last: self.last,
            pending: self.pending,
        }
    }

    /// Returns to an earlier position, and continues reading from there. This is for elements that are needed only, or
    /// can be understood only, when others have been read.
    ///
    /// Of the elements around the position only the innermost may have been left since.
    pub fn go_to(&mut self, mark: &Mark<'r>) {
        self.at = mark.at;
        self.open.truncate(mark.around);
        self.open.extend(mark.parent);
        self.last = mark.last;
        self.pending = mark.pending;
    }

    /// Returns the whole text that is read.
    pub(crate) fn whole_text(&self) -> &'r str {
        self.text
    }

    /// Goes to the document that begins at byte `at`, from the end of another one.
    pub(crate) fn go_to_byte(&mut self, at: usize) {
        self.at = at;
        self.last = None;
        self.pending = false;
    }

    /// Returns the kind of text after a document that has been read to its end.
    #[must_use]
    pub fn after_document(&mut self) -> AfterDocument {
        match documents::next(self.text, self.at) {
            Next::End => AfterDocument::Nothing,
            Next::Document(at) if self.byte_at(at) == Some(b'<') => AfterDocument::Document,
            Next::Document(_) | Next::Text(_) => AfterDocument::Text,
        }
    }

    /// Skips and returns text after a document, such as log lines between two documents. The reader is then before the
    /// next document, or at the end.
    pub fn pass_text(&mut self) -> &'r str {
        let start = scan::white_space(self.text.as_bytes(), self.at);
        let mut at = start;
        self.at = loop {
            match documents::document_behind(self.text, at) {
                Some(found) if self.byte_at(found) == Some(b'<') => break found,
                Some(other) => at = other,
                None => break self.text.len(),
            }
        };
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Returns the position of `byte` in the text.
    #[must_use]
    pub fn position(&mut self, byte: usize) -> Position {
        self.lines.position(self.text.as_bytes(), byte)
    }

    fn byte_at(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// Returns the first byte that is not part of white space, a comment or a processing instruction.
    fn prolog(&mut self, mut at: usize) -> Result<usize, ReportError> {
        let bytes = self.text.as_bytes();
        loop {
            at = scan::white_space(bytes, at);
            match bytes.get(at..) {
                Some([b'<', b'!' | b'?', ..]) => match scan::aside(bytes, at) {
                    Ok(Aside::Comment(end)) => at = end,
                    Ok(Aside::Characters(..)) => {
                        return Err(self.stopped(Stop::Unexpected(at, "an element")));
                    }
                    Err(stop) => return Err(self.stopped(stop)),
                },
                // Files that were combined keep their byte order marks.
                Some([0xef, 0xbb, 0xbf, ..]) => at += 3,
                _ => return Ok(at),
            }
        }
    }

    /// Goes to the element whose start tag is at `open`.
    // Inlined, like the scan: returning an element through memory costs a fifth of the speed of a whole report.
    #[inline(always)]
    fn start(&mut self, open: usize) -> Result<Element<'r>, ReportError> {
        self.attributes.clear();
        self.tag = Some(open);
        let mut more = false;
        let visit = |attribute| match self.attributes.len() {
            MOST_ATTRIBUTES => more = true,
            _ => self.attributes.push(attribute),
        };
        let tag = match scan::start_tag(self.text.as_bytes(), open, visit) {
            Ok(_) if more => return Err(self.stopped(Stop::Attributes(open))),
            Ok(_) if self.open.len() >= self.depth => return Err(self.stopped(Stop::Depth(open))),
            Ok(tag) => tag,
            Err(stop) => return Err(self.stopped(stop)),
        };
        let element = Element::new(self.text, open, tag);
        self.at = tag.end;
        self.last = Some(element);
        self.pending = true;
        Ok(element)
    }

    /// Leaves the innermost open element, which ends before `end`.
    fn close(&mut self, end: usize) {
        self.at = end;
        self.last = self.open.pop();
        self.pending = false;
    }

    /// Returns the byte after `element`, which is at this level and the rest of whose contents begins here.
    fn content_end(&mut self, element: Element<'r>, level: usize) -> Result<usize, ReportError> {
        let depth = (self.depth + 1).saturating_sub(level);
        let skip = Skip {
            name: element.qualified_name(),
            open: element.byte,
            levels: 1,
            depth,
        };
        scan::content(self.text.as_bytes(), self.at, skip).map_err(|stop| self.stopped(stop))
    }
}

fn append<'r>(text: &mut Cow<'r, str>, piece: Cow<'r, str>) {
    if text.is_empty() {
        *text = piece;
    } else if !piece.is_empty() {
        text.to_mut().push_str(&piece);
    }
}
