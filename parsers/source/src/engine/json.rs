use super::{Flow, Input, Opened, Outcome, Queue, Read, State, Step};
use crate::json::{Kind, Reader};
use crate::{
    Duplicates, Entries, Finding, FindingSource, Key, KeyHash, Limits, Note, NoteKind, Record,
    Repeat, ReportError,
};

/// The description of a JSON format for [`json`].
///
/// Each method receives a reader before a value. It may read the value, or leave it to the engine through the [`Flow`]
/// that it returns. Every method receives the level that an earlier method returned for this place.
pub trait JsonWalk<'r> {
    /// The levels of the format, such as "in the list of results" and "in a result".
    type At: Copy;

    /// The names of members that only entries and lists of entries have. If such a member occurs in an unexpected
    /// place, the report becomes partial.
    const ENTRIES: &'static [&'static str] = &[];

    /// The tool's term for an entry, for the note about a repeated one.
    const ENTRY: &'static str = "entry";

    /// True if a scan usually consists of many documents, such as the pages of a server response. Otherwise, several
    /// documents are noted.
    const PAGES: bool = false;

    /// True if every document is an object. An array is then an array of documents.
    const IS_OBJECT: bool = true;

    /// True if the tool writes commas with no value between or after them, see [`Reader::with_stray_commas`].
    const STRAY_COMMAS: bool = false;

    /// Starts a document: an object that the walk [enters](Flow::Enter), or a list of entries.
    ///
    /// # Errors
    ///
    /// As for [`Step`].
    fn document(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Step<Self::At>;

    /// Decides about the member `name` of an object at level `at`. The name is as written in the report.
    ///
    /// # Errors
    ///
    /// As for [`Step`].
    fn member(
        &mut self,
        at: Self::At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Step<Self::At> {
        let _ = (at, name, reader, record);
        Ok(Flow::Skip)
    }

    /// Decides about an element of a list, or a value of a map, at level `at`. By default, each is an
    /// [entry](Self::entry).
    ///
    /// # Errors
    ///
    /// As for [`Step`].
    fn element(
        &mut self,
        at: Self::At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Step<Self::At> {
        let _ = (reader, record);
        Ok(Flow::Entry(at))
    }

    /// Reads an entry.
    ///
    /// If entries have a [key](Self::key), this method is called again with a reader at an earlier entry and a record
    /// that is [discarded](Record::is_scratch). So it must not count anything then; [`element`](Self::element) and
    /// [`compared`](Self::compared) are called once.
    ///
    /// # Errors
    ///
    /// As for [`Step`].
    fn entry(&mut self, at: Self::At, reader: &mut Reader<'r>, record: &mut Record<'r>)
    -> Read<'r>;

    /// Returns the next finding of the last entry, for entries with so many findings that [`Outcome::Several`] would
    /// need too much memory. It is called until it returns `None`.
    ///
    /// # Errors
    ///
    /// As for [`Step`].
    fn next_finding(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let _ = (reader, record);
        Ok(None)
    }

    /// Returns a hash that differs for most entries. The findings of two entries with the same key are compared, and an
    /// equal one is skipped. `None`, the default, means that equal entries are several findings.
    fn key(&self, at: Self::At, finding: &Finding<'r>) -> Option<KeyHash> {
        let _ = (at, finding);
        None
    }

    /// Returns what is compared of a finding whose [key](Self::key) an earlier one has. `None`, the default, means all of it.
    fn contents(&self, at: Self::At, finding: &Finding<'r>) -> Option<Key> {
        let _ = (at, finding);
        None
    }

    /// Returns the tool's term for an entry: [`ENTRY`](Self::ENTRY), for a walk of one format.
    fn entry_name(&self) -> &'static str {
        Self::ENTRY
    }

    /// Returns the names of members with entries: [`ENTRIES`](Self::ENTRIES), for a walk of one format.
    fn entries(&self) -> &'static [&'static str] {
        Self::ENTRIES
    }

    /// Reports how a finding compares with earlier ones. An equal one is not delivered; by default this is noted.
    fn compared(&mut self, repeat: Repeat, finding: &Finding<'r>, record: &mut Record<'r>) {
        if repeat == Repeat::Equal {
            let text = format!(
                "skipped a repeated {} of {}",
                self.entry_name(),
                finding.rule.id
            );
            record.note(Note::new(NoteKind::Repeated, text));
        }
    }

    /// Ends the container at level `at`; the reader is after it. The result is for a container that is an entry itself:
    /// the walk goes to its [mark](Reader::mark), and the engine continues from there. [`Flow::Unusable`] is an error
    /// at the container.
    ///
    /// # Errors
    ///
    /// As for [`Step`].
    fn end(
        &mut self,
        at: Self::At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Step<Self::At> {
        let _ = (at, reader, record);
        Ok(Flow::Read)
    }

    /// Receives skipped text between documents, such as lines of a log.
    fn skipped(&mut self, text: &'r str) {
        let _ = text;
    }

    /// Ends the last document.
    fn finish(&mut self, record: &mut Record<'r>) {
        let _ = record;
    }

    /// Adds details to an error. Of an error that ends the report, the walk may also go to a [mark](Reader::mark) from
    /// which reading continues, and narrow the scope of the error. The engine then leaves the containers that the reader
    /// has left.
    #[must_use]
    fn explain(&mut self, error: ReportError, reader: &mut Reader<'r>) -> ReportError {
        let _ = reader;
        error
    }
}

/// Returns the entries of the documents of `source` in `input`, read by `walk`.
///
/// # Errors
///
/// None. The result has the type of [`FindingSource::open`].
pub fn json<'r>(
    input: Input<'r, '_>,
    source: impl FindingSource + 'r,
    walk: impl JsonWalk<'r> + 'r,
) -> Opened<'r> {
    Ok(Box::new(Documents::new(&input, source, walk)))
}

/// Reads the documents of one source.
struct Documents<'r, W: JsonWalk<'r>> {
    source: Box<dyn FindingSource + 'r>,
    walk: W,
    reader: Reader<'r>,
    limits: Limits,
    state: State,
    /// The containers around the reader, outermost first.
    open: Vec<Container<W::At>>,
    queue: Queue<'r>,
    duplicates: Duplicates<'r>,
}

/// A container that was entered.
#[derive(Clone, Copy, Debug)]
struct Container<A> {
    form: Form<A>,
    /// The byte offset of its beginning.
    byte: usize,
}

#[derive(Clone, Copy, Debug)]
enum Form<A> {
    /// An array of documents.
    Documents,
    Object(A),
    List(A),
    Map(A),
    /// A single element in place of a list, until it has been read.
    Single(A),
    Read(A),
}

impl<'r, W: JsonWalk<'r>> Documents<'r, W> {
    fn new(input: &Input<'r, '_>, source: impl FindingSource + 'r, walk: W) -> Self {
        let reader = Reader::new(input.text(), input.start(), input.limits());
        let reader = match W::STRAY_COMMAS {
            true => reader.with_stray_commas(),
            false => reader,
        };
        Self {
            source: Box::new(source),
            walk,
            reader,
            limits: input.limits().clone(),
            state: State::Before,
            open: Vec::new(),
            queue: Queue::new(),
            duplicates: input.duplicates(),
        }
    }

    /// Continues by one member, element or document.
    fn step(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        let Self { walk, reader, .. } = self;
        let Some(container) = self.open.last_mut() else {
            match self.state {
                State::Before => {
                    self.state = State::Within;
                    return self.document(record);
                }
                State::Within => self.next_document(record),
                State::End => {}
            }
            return Ok(None);
        };
        let at = match container.form {
            Form::Object(at) => {
                let Some(name) = reader.next_key()? else {
                    return self.leave(record);
                };
                let (name, byte) = (name.as_raw(), reader.byte());
                let flow = walk.member(at, name, reader, record);
                return self.follow(flow, Some(name), byte, record);
            }
            Form::Documents if reader.next_item()? => return self.document(record),
            Form::List(at) if reader.next_item()? => at,
            Form::Map(at) if reader.next_key()?.is_some() => at,
            Form::Single(at) => {
                container.form = Form::Read(at);
                at
            }
            Form::Documents | Form::List(_) | Form::Map(_) | Form::Read(_) => {
                return self.leave(record);
            }
        };
        let byte = reader.byte();
        let flow = walk.element(at, reader, record);
        self.follow(flow, None, byte, record)
    }

    fn document(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        let byte = self.reader.byte();
        let is_array = self.open.is_empty() && self.reader.peek() == Some(Kind::Array);
        if is_array && W::IS_OBJECT {
            self.reader.enter_array()?;
            let form = Form::Documents;
            self.open.push(Container { form, byte });
            return Ok(None);
        }
        let flow = self.walk.document(&mut self.reader, record);
        self.follow(flow, None, byte, record)
    }

    fn next_document(&mut self, record: &mut Record<'r>) {
        let Self { walk, reader, .. } = self;
        record.between.noted |= W::PAGES;
        let skipped = |text| walk.skipped(text);
        if record.next_document_with(reader, &*self.source, skipped) {
            self.state = State::Before;
        } else {
            self.walk.finish(record);
            self.state = State::End;
        }
    }

    /// Continues as `flow` says from the value at `byte`, which belongs to the member `name` if there is one.
    fn follow(
        &mut self,
        flow: Step<W::At>,
        name: Option<&str>,
        byte: usize,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        record.note_remarks(&mut self.reader);
        let flow = flow?;
        let reader = &mut self.reader;
        let form = match flow {
            Flow::Read => return Ok(None),
            Flow::Skip => {
                record.skip_member(reader, name.unwrap_or_default(), self.walk.entries())?;
                return Ok(None);
            }
            Flow::Entry(at) => return self.entry(at, record),
            Flow::Unusable(what) => {
                if reader.byte() == byte {
                    reader.skip()?;
                }
                return Err(self.reader.unusable(byte, what));
            }
            Flow::Enter(_) | Flow::List(_) | Flow::Map(_)
                if name.is_some() && reader.peek() == Some(Kind::Null) =>
            {
                reader.skip()?;
                return Ok(None);
            }
            Flow::Enter(at) => Form::Object(at),
            Flow::List(at) if reader.peek() == Some(Kind::Object) => Form::Single(at),
            Flow::Map(at) if reader.peek() == Some(Kind::Object) => Form::Map(at),
            Flow::List(at) | Flow::Map(at) => Form::List(at),
        };
        match form {
            Form::Object(_) | Form::Map(_) => reader.enter_object()?,
            Form::List(_) => reader.enter_array()?,
            Form::Documents | Form::Single(_) | Form::Read(_) => {}
        }
        self.open.push(Container { form, byte });
        Ok(None)
    }

    /// Leaves the container whose end the reader has reached.
    fn leave(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        let Some(Container { form, byte }) = self.open.pop() else {
            return Ok(None);
        };
        let (Form::Object(at) | Form::List(at) | Form::Map(at) | Form::Single(at) | Form::Read(at)) =
            form
        else {
            return Ok(None);
        };
        let flow = self.walk.end(at, &mut self.reader, record);
        self.follow(flow, None, byte, record)
    }

    fn entry(
        &mut self,
        at: W::At,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let byte = self.reader.byte();
        let outcome = self.walk.entry(at, &mut self.reader, record);
        record.note_remarks(&mut self.reader);
        match outcome? {
            Outcome::Finding(finding) => Ok(self.compare(at, byte, finding, record)),
            Outcome::Several(findings) => {
                self.queue.extend(findings);
                Ok(None)
            }
            Outcome::Nothing => Ok(None),
            Outcome::Unusable(what) => Err(self.reader.unusable(byte, what)),
        }
    }

    /// Returns the finding of the entry at `byte`, unless the report has an equal one earlier.
    fn compare(
        &mut self,
        at: W::At,
        byte: usize,
        mut finding: Finding<'r>,
        record: &mut Record<'r>,
    ) -> Option<Finding<'r>> {
        let Self { walk, limits, .. } = self;
        let text = self.reader.text();
        let repeat = match walk.key(at, &finding) {
            None => Repeat::No,
            Some(key) => {
                let read = |walk: &mut W, byte| {
                    let mut reader = Reader::new(text, byte, limits);
                    match walk.entry(at, &mut reader, &mut Record::scratch()) {
                        Ok(Outcome::Finding(finding)) => Some((finding, reader.byte() - byte)),
                        _ => None,
                    }
                };
                match walk.contents(at, &finding) {
                    None => {
                        let read = |byte| read(walk, byte);
                        self.duplicates.check(key, byte, &mut finding, record, read)
                    }
                    Some(own) => {
                        let read = |byte| {
                            let (finding, bytes) = read(walk, byte)?;
                            Some((walk.contents(at, &finding)?, bytes))
                        };
                        let duplicates = &mut self.duplicates;
                        duplicates.check_contents(key, byte, &own, record, read)
                    }
                }
            }
        };
        walk.compared(repeat, &finding, record);
        (repeat != Repeat::Equal).then_some(finding)
    }

    /// Leaves the containers that the reader is out of.
    fn leave_broken(&mut self) {
        let mut entered = 0;
        let depth = self.reader.depth();
        self.open.retain(|container| {
            entered += usize::from(!matches!(container.form, Form::Single(_) | Form::Read(_)));
            entered <= depth
        });
    }

    fn next_finding(
        &mut self,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            if let Some(finding) = self.queue.pop_front() {
                return Ok(Some(finding));
            }
            if let Some(finding) = self.walk.next_finding(&mut self.reader, record)? {
                return Ok(Some(finding));
            }
            if self.state == State::End {
                return Ok(None);
            }
            if let Some(finding) = self.step(record)? {
                return Ok(Some(finding));
            }
        }
    }
}

impl<'r, W: JsonWalk<'r>> Entries<'r> for Documents<'r, W> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        self.next_finding(record).map_err(|error| {
            let broke = error.ends_report();
            let error = self.walk.explain(error, &mut self.reader);
            if broke && !error.ends_report() {
                self.leave_broken();
            }
            error
        })
    }
}
