use super::{Entry, Flow, FlowResult, Input, Opened, Outcome, Queue, State};
use crate::xml::Reader;
use crate::{
    Duplicates, Entries, Finding, FindingSource, KeyHash, Limits, Record, Repeat, ReportError,
};

/// The description of an XML format for [`xml`].
///
/// Each method receives a reader at an element. It may read the element, or leave it to the engine through the [`Flow`]
/// that it returns. XML has no lists or maps: the engine enters an element for [`Flow::List`] and [`Flow::Map`] as
/// well.
pub trait XmlWalk<'r>: Send {
    /// The levels of the format, such as "in the list of files" and "in a file".
    type At: Copy + Send;

    /// The names of elements that are entries. If one occurs in an unexpected place, the report becomes partial.
    const ENTRIES: &'static [&'static str] = &[];

    /// True if entries are compared with those of earlier documents. Before the second document, the first one is read
    /// again, with a record that is [discarded](Record::is_scratch). Its findings are dropped.
    const COMPARES_DOCUMENTS: bool = false;

    /// Starts a document, whose root element has this name.
    ///
    /// # Errors
    ///
    /// As for [`FlowResult`].
    fn document(
        &mut self,
        root: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<Self::At>;

    /// Decides about the child `name` of an element at level `at`.
    ///
    /// # Errors
    ///
    /// As for [`FlowResult`].
    fn child(
        &mut self,
        at: Self::At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<Self::At>;

    /// Reads an entry.
    ///
    /// # Errors
    ///
    /// As for [`FlowResult`].
    fn entry(
        &mut self,
        at: Self::At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Entry<'r>;

    /// Returns the next finding of the last entry, for entries with so many findings that [`Outcome::Several`] would
    /// need too much memory. It is called until it returns `None`.
    ///
    /// # Errors
    ///
    /// As for [`FlowResult`].
    fn next_finding(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let _ = (reader, record);
        Ok(None)
    }

    /// Returns a hash that differs for most entries, as [`JsonWalk::key`](super::JsonWalk::key) does. An earlier entry with the
    /// same key is read again with a record that is [discarded](Record::is_scratch).
    fn key(&self, at: Self::At, finding: &Finding<'r>) -> Option<KeyHash> {
        let _ = (at, finding);
        None
    }

    /// Reports how a finding with a [key](Self::key) compares with earlier ones. An equal one is not delivered.
    fn compared(&mut self, repeat: Repeat, finding: &Finding<'r>, record: &mut Record<'r>) {
        let _ = (repeat, finding, record);
    }

    /// Ends the element at level `at`; the reader is after it. The result is for an element that is an entry itself:
    /// the walk goes to its [mark](Reader::mark), and the engine continues from there. [`Flow::Unusable`] is an error
    /// at the element.
    ///
    /// # Errors
    ///
    /// As for [`FlowResult`].
    fn end(
        &mut self,
        at: Self::At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<Self::At> {
        let _ = (at, reader, record);
        Ok(Flow::Read)
    }

    /// Ends a document whose root element was entered, after its [`end`](Self::end).
    fn end_document(&mut self, record: &mut Record<'r>) {
        let _ = record;
    }

    /// Receives skipped text before a document or after it, such as lines of a log.
    fn skipped(&mut self, text: &'r str, record: &mut Record<'r>) {
        let _ = (text, record);
    }

    /// Ends the last document. Of a report that breaks it is not called.
    fn finish(&mut self, record: &mut Record<'r>) {
        let _ = record;
    }

    /// Ends a report, after [`finish`](Self::finish), or where nothing more can be read.
    fn end_report(&mut self, record: &mut Record<'r>) {
        let _ = record;
    }

    /// Returns the next of the findings that the walk holds until the last document has ended, or the report cannot be read
    /// any further. It is called until it returns `None`; the error that ended the report comes after them.
    fn held(&mut self) -> Option<Finding<'r>> {
        None
    }

    /// Says more about an error.
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
pub fn xml<'r>(
    input: Input<'r>,
    source: impl FindingSource + 'r,
    walk: impl XmlWalk<'r> + 'r,
) -> Opened<'r> {
    Ok(Box::new(Documents::new(&input, source, walk)))
}

/// Reads the documents of one source.
struct Documents<'r, W: XmlWalk<'r>> {
    source: Box<dyn FindingSource + 'r>,
    walk: W,
    reader: Reader<'r>,
    /// The text before the first document, until it is passed to the walk.
    lead: &'r str,
    /// The reader at the first document, if the walk [compares](XmlWalk::COMPARES_DOCUMENTS) it with the second one.
    first: Option<Reader<'r>>,
    state: State,
    /// The levels of the elements around the reader, outermost first.
    open: Vec<W::At>,
    queue: Queue<'r>,
    /// The error that ended the report, while the walk still holds findings.
    broken: Option<ReportError>,
    text: &'r str,
    limits: Limits,
    duplicates: Duplicates<'r>,
}

impl<'r, W: XmlWalk<'r>> Documents<'r, W> {
    fn new(input: &Input<'r>, source: impl FindingSource + 'r, walk: W) -> Self {
        let reader = Reader::new(input.text(), input.start(), input.limits());
        Self {
            source: Box::new(source),
            walk,
            first: W::COMPARES_DOCUMENTS.then(|| reader.clone()),
            reader,
            lead: input.lead(),
            state: State::Before,
            open: Vec::new(),
            queue: Queue::default(),
            broken: None,
            text: input.text(),
            limits: input.limits().clone(),
            duplicates: input.duplicates(),
        }
    }

    /// Continues by one element or document. Returns the level of the entry that the reader is at, if it is.
    fn step(&mut self, record: &mut Record<'r>) -> Result<Option<W::At>, ReportError> {
        let Self { walk, reader, .. } = self;
        let flow = match self.open.last() {
            Some(&at) => match reader.next_child()? {
                Some(child) => walk.child(at, child.name(), reader, record)?,
                None => {
                    self.open.pop();
                    let flow = match walk.end(at, reader, record)? {
                        Flow::Skip => Flow::Read,
                        flow => flow,
                    };
                    let is_document = self.open.is_empty() && !record.is_scratch();
                    if is_document && matches!(flow, Flow::Read) {
                        walk.end_document(record);
                    }
                    flow
                }
            },
            None => match self.state {
                State::Before => {
                    self.state = State::Within;
                    walk.skipped(std::mem::take(&mut self.lead), record);
                    let root = reader.root()?.name();
                    walk.document(root, reader, record)?
                }
                State::Within => {
                    self.next_document(record);
                    return Ok(None);
                }
                State::End => return Ok(None),
            },
        };
        match flow {
            Flow::Read => {}
            Flow::Skip => record.skip_element(reader, W::ENTRIES)?,
            Flow::Entry(at) => return Ok(Some(at)),
            Flow::Unusable(what) => return Err(reader.refuse(what)?),
            Flow::Enter(at) | Flow::Twice(at) | Flow::List(at) | Flow::Map(at) => {
                reader.enter();
                self.open.push(at);
            }
        }
        Ok(None)
    }

    fn next_document(&mut self, record: &mut Record<'r>) {
        let Self { walk, reader, .. } = self;
        let skipped = |text, record: &mut _| walk.skipped(text, record);
        if record.next_document_with(reader, &*self.source, skipped) {
            if let Some(first) = self.first.take() {
                self.read_again(first);
            }
            self.state = State::Before;
        } else {
            self.walk.finish(record);
            self.walk.end_report(record);
            self.state = State::End;
        }
    }

    /// Adds the findings of an entry that is not one finding.
    fn add(&mut self, outcome: Outcome<'r>) -> Result<(), ReportError> {
        match self.queue.add(outcome) {
            Ok(()) => Ok(()),
            Err(what) => Err(self.reader.refuse(what)?),
        }
    }

    /// Returns whether the report has no equal finding before that of the entry at `byte`.
    fn is_new(
        &mut self,
        at: W::At,
        byte: usize,
        finding: &mut Finding<'r>,
        record: &mut Record<'r>,
    ) -> bool {
        let Self { walk, limits, .. } = self;
        let Some(key) = walk.key(at, finding) else {
            return true;
        };
        let text = self.text;
        let read = |byte| {
            let mut reader = Reader::new(text, byte, limits);
            reader.root().ok()?;
            match walk.entry(at, &mut reader, &mut Record::scratch()) {
                Ok(Outcome::Finding(finding)) => Some((finding, reader.byte() - byte)),
                _ => None,
            }
        };
        let repeat = self.duplicates.check(key, byte, finding, record, read);
        walk.compared(repeat, finding, record);
        repeat != Repeat::Equal
    }

    /// Walks through the first document again. Findings and errors are dropped.
    fn read_again(&mut self, first: Reader<'r>) {
        let reader = std::mem::replace(&mut self.reader, first);
        let mut scratch = Record::scratch();
        self.state = State::Before;
        let mut step = self.step(&mut scratch);
        loop {
            if let Ok(Some(at)) = step {
                step = self
                    .walk
                    .entry(at, &mut self.reader, &mut scratch)
                    .map(|_| None);
            }
            if self.open.is_empty() || step.is_err_and(|error| error.ends_report()) {
                break;
            }
            step = self.step(&mut scratch);
        }
        self.open.clear();
        self.reader = reader;
    }

    /// Returns the error with the details that the walk adds. One that ends the report comes after the findings that the walk
    /// [holds](XmlWalk::held).
    fn fail(
        &mut self,
        error: ReportError,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let is_last = error.ends_report();
        if is_last {
            self.walk.end_report(record);
        }
        let error = self.walk.explain(error, &mut self.reader);
        if !is_last {
            return Err(error);
        }
        self.state = State::End;
        self.broken = Some(error);
        self.last()
    }

    /// Returns the next finding that the walk [holds](XmlWalk::held), or else the error that ended the report.
    fn last(&mut self) -> Result<Option<Finding<'r>>, ReportError> {
        match self.walk.held() {
            None => self.broken.take().map_or(Ok(None), Err),
            finding => Ok(finding),
        }
    }
}

impl<'r, W: XmlWalk<'r>> Entries<'r> for Documents<'r, W> {
    /// A finding is large: it is not passed through other functions, which would copy it.
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            if let Some(finding) = self.queue.next(record) {
                return Ok(Some(finding));
            }
            if self.state == State::End {
                return self.last();
            }
            match self.walk.next_finding(&mut self.reader, record) {
                Ok(None) => {}
                Ok(found) => return Ok(found),
                Err(error) => return self.fail(error, record),
            }
            let at = match self.step(record) {
                Ok(Some(at)) => at,
                Ok(None) => continue,
                Err(error) => return self.fail(error, record),
            };
            let byte = self.reader.current().map_or(0, |entry| entry.byte());
            let mut outcome = self.walk.entry(at, &mut self.reader, record);
            if let Ok(Outcome::Finding(finding)) = &mut outcome {
                if !self.is_new(at, byte, finding, record) {
                    continue;
                }
            }
            let added = match outcome {
                Ok(Outcome::Finding(finding)) => return Ok(Some(finding)),
                Ok(outcome) => self.add(outcome),
                Err(error) => Err(error),
            };
            if let Err(error) = added {
                return self.fail(error, record);
            }
        }
    }
}
