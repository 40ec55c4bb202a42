use super::{Flow, FlowResult, Input, JsonWalk, Opened, Outcome, Queue, State};
use crate::json::{Reader, Text, ValueKind};
use crate::{
    Duplicates, Entries, EntryIndex, Finding, FindingSource, Limits, Record, Repeat, ReportError,
};

/// Returns the entries of the documents of `source` in `input`, read by `walk`.
///
/// # Errors
///
/// None. The result has the type of [`FindingSource::open`].
pub fn json<'r>(
    input: Input<'r>,
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
    /// The text before the first document, until it is passed to the walk.
    lead: &'r str,
    state: State,
    /// The number of documents that were begun.
    documents: u64,
    /// The reader at the first document, if the walk [compares](JsonWalk::COMPARES_DOCUMENTS) it with the second one.
    first: Option<Box<Reader<'r>>>,
    /// The containers around the reader, outermost first.
    open: Vec<Container<W::At>>,
    queue: Queue<'r>,
    /// The error that ended the report, while the walk still holds findings.
    broken: Option<ReportError>,
    duplicates: Duplicates<'r>,
    /// The names and texts of the entries that are [compared by text](JsonWalk::is_compared_by_text).
    texts: EntryIndex<'r, (Option<&'r str>, &'r str)>,
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
    fn new(input: &Input<'r>, source: impl FindingSource + 'r, walk: W) -> Self {
        let reader = Reader::new(input.text(), input.start(), input.limits());
        let reader = match W::STRAY_COMMAS {
            true => reader.with_stray_commas(),
            false => reader,
        };
        let reader = match W::ANY_TYPES {
            true => reader.with_any_types(),
            false => reader,
        };
        Self {
            source: Box::new(source),
            walk,
            reader,
            limits: input.limits().clone(),
            lead: input.lead(),
            state: State::Before,
            documents: 0,
            first: None,
            open: Vec::new(),
            queue: Queue::default(),
            broken: None,
            duplicates: input.duplicates(),
            texts: EntryIndex::new(input.seed()),
        }
    }

    /// Continues by one member, element or document. Returns the level of the entry that the reader is before, if it is.
    fn step(&mut self, record: &mut Record<'r>) -> Result<Option<W::At>, ReportError> {
        let Self { walk, reader, .. } = self;
        let Some(container) = self.open.last_mut() else {
            match self.state {
                State::Before => {
                    self.state = State::Within;
                    walk.skipped(std::mem::take(&mut self.lead), record);
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
        if let Ok(Flow::Entry(at)) = flow {
            self.note_remarks(record);
            return Ok(Some(at));
        }
        self.follow(flow, None, byte, record)
    }

    fn document(&mut self, record: &mut Record<'r>) -> Result<Option<W::At>, ReportError> {
        let byte = self.reader.byte();
        let is_array = self.open.is_empty() && self.reader.peek() == Some(ValueKind::Array);
        if is_array && (W::IS_OBJECT || self.holds_documents()) {
            self.reader.enter_array()?;
            let form = Form::Documents;
            self.open.push(Container { form, byte });
            return Ok(None);
        }
        self.documents += 1;
        if let Some(first) = self.first.take() {
            self.survey_document(*first);
        } else if W::COMPARES_DOCUMENTS && self.documents == 1 {
            self.first = Some(Box::new(self.reader.clone()));
        }
        let flow = self.walk.document(&mut self.reader, record);
        self.follow(flow, None, byte, record)
    }

    /// Adds the remarks of the reader as notes. If a list of entries, or one in it, was ignored, the report is partial.
    #[inline]
    fn note_remarks(&mut self, record: &mut Record<'r>) {
        if self.reader.has_remarks() || self.reader.has_ignored() {
            self.note_all_remarks(record);
        }
    }

    #[cold]
    fn note_all_remarks(&mut self, record: &mut Record<'r>) {
        record.note_remarks(&mut self.reader);
        if !record.is_scratch() {
            let ignored = self.reader.take_ignored();
            let entries = self.walk.entries();
            if ignored.iter().any(|name| entries.contains(name)) {
                record.partial("a list of entries has values of another type");
            }
        }
    }

    /// Returns whether the first element of the array at the reader begins as a document does.
    fn holds_documents(&self) -> bool {
        let mut ahead = self.reader.clone();
        let mut begins = || -> Result<bool, ReportError> {
            ahead.enter_array()?;
            if !ahead.next_item()? {
                return Ok(false);
            }
            ahead.enter_object()?;
            let name = ahead.next_key()?;
            Ok(name.is_some_and(|name| W::BEGINNINGS.contains(&name.as_raw())))
        };
        begins().unwrap_or(false)
    }

    fn next_document(&mut self, record: &mut Record<'r>) {
        let Self { walk, reader, .. } = self;
        record.between.noted |= W::PAGES;
        let skipped = |text, record: &mut _| walk.skipped(text, record);
        if record.next_document_with(reader, &*self.source, skipped) {
            self.state = State::Before;
        } else {
            self.walk.finish(record);
            self.walk.end_report(record);
            self.state = State::End;
        }
    }

    /// Continues as `flow` says from the value at `byte`, which belongs to the member `name` if there is one. The result is
    /// that of [`step`](Self::step).
    fn follow(
        &mut self,
        flow: FlowResult<W::At>,
        name: Option<&str>,
        byte: usize,
        record: &mut Record<'r>,
    ) -> Result<Option<W::At>, ReportError> {
        self.note_remarks(record);
        let flow = flow?;
        let reader = &mut self.reader;
        let form = match flow {
            Flow::Read => return Ok(None),
            Flow::Skip if record.is_scratch() => {
                reader.skip()?;
                return Ok(None);
            }
            Flow::Skip => {
                record.skip_member(reader, name.unwrap_or_default(), self.walk.entries())?;
                return Ok(None);
            }
            Flow::Entry(at) => return Ok(Some(at)),
            Flow::Unusable(what) => {
                if reader.byte() == byte {
                    reader.skip()?;
                }
                return Err(self.reader.unusable(byte, what));
            }
            Flow::Enter(_) | Flow::Twice(_) | Flow::List(_) | Flow::Map(_)
                if name.is_some() && reader.peek() == Some(ValueKind::Null) =>
            {
                reader.skip()?;
                return Ok(None);
            }
            Flow::Enter(at) => Form::Object(at),
            Flow::Twice(at) => {
                self.survey(at, byte, record);
                Form::Object(at)
            }
            Flow::List(at) if reader.peek() == Some(ValueKind::Object) => Form::Single(at),
            Flow::Map(at) if reader.peek() == Some(ValueKind::Object) => Form::Map(at),
            Flow::List(at) | Flow::Map(at) => Form::List(at),
        };
        match form {
            Form::Object(_) | Form::Map(_) => self.reader.enter_object()?,
            Form::List(_) => self.reader.enter_array()?,
            Form::Documents | Form::Single(_) | Form::Read(_) => {}
        }
        self.open.push(Container { form, byte });
        Ok(None)
    }

    /// Walks through the object at the reader, which is at `byte`, and returns to it. Findings and errors are dropped: they
    /// come again. An object within it is not entered twice.
    fn survey(&mut self, at: W::At, byte: usize, record: &mut Record<'r>) {
        if record.is_scratch() || self.reader.peek() != Some(ValueKind::Object) {
            return;
        }
        let mark = self.reader.mark();
        let flow = Ok(Flow::Enter(at));
        self.drop_value(flow, byte, &mut Record::scratch(), |walk, at, reader, _| {
            walk.survey(at, reader)
        });
        self.reader.go_to(&mark);
        self.walk.surveyed(at, record);
    }

    /// Walks through the first document again. Findings and errors are dropped.
    fn survey_document(&mut self, first: Reader<'r>) {
        let reader = std::mem::replace(&mut self.reader, first);
        let mut scratch = Record::scratch();
        let byte = self.reader.byte();
        let flow = self.walk.document(&mut self.reader, &mut scratch);
        self.drop_value(flow, byte, &mut scratch, |walk, at, reader, scratch| {
            walk.entry(at, reader, scratch).map(drop)
        });
        self.reader = reader;
    }

    /// Walks through the value at `byte` as `flow` says, without findings and errors. `entry` reads or skips an entry.
    fn drop_value(
        &mut self,
        flow: FlowResult<W::At>,
        byte: usize,
        scratch: &mut Record<'r>,
        entry: fn(&mut W, W::At, &mut Reader<'r>, &mut Record<'r>) -> Result<(), ReportError>,
    ) {
        let around = self.open.len();
        let mut step = self.follow(flow, None, byte, scratch);
        loop {
            if let Ok(Some(at)) = step {
                step = entry(&mut self.walk, at, &mut self.reader, scratch).map(|()| None);
            }
            if self.open.len() == around || step.is_err_and(|error| error.ends_report()) {
                break;
            }
            step = self.step(scratch);
        }
        self.open.truncate(around);
    }

    /// Leaves the container whose end the reader has reached.
    fn leave(&mut self, record: &mut Record<'r>) -> Result<Option<W::At>, ReportError> {
        let Some(Container { form, byte }) = self.open.pop() else {
            return Ok(None);
        };
        let (Form::Object(at) | Form::List(at) | Form::Map(at) | Form::Single(at) | Form::Read(at)) =
            form
        else {
            return Ok(None);
        };
        let flow = self.walk.end(at, &mut self.reader, record);
        let around = self.open.last().map(|around| around.form);
        let is_document = matches!(around, None | Some(Form::Documents));
        if is_document && matches!(flow, Ok(Flow::Read)) && !record.is_scratch() {
            self.walk.end_document(record);
        }
        self.follow(flow, None, byte, record)
    }

    /// Adds the findings of an entry that is not one finding. The entry begins at `byte` and has the name, if it is compared
    /// by its text.
    fn add(
        &mut self,
        outcome: Outcome<'r>,
        byte: usize,
        compared: Option<Option<Text<'r>>>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let is_repeated = compared.is_some_and(|name| self.is_repeated(name, byte, record));
        if let Err(what) = self.queue.add(outcome) {
            return Err(self.reader.unusable(byte, what));
        }
        if is_repeated {
            while let Some(finding) = self.queue.next(&mut Record::scratch()) {
                self.walk.compared(Repeat::Equal, &finding, record);
            }
        }
        Ok(())
    }

    /// Returns whether an earlier entry has the same name and text as the one from `byte` to the reader.
    fn is_repeated(
        &mut self,
        name: Option<Text<'r>>,
        byte: usize,
        record: &mut Record<'r>,
    ) -> bool {
        let text = self.reader.text().get(byte..self.reader.byte());
        let entry = (name.map(|name| name.as_raw()), text.unwrap_or_default());
        let read = |earlier: (_, &'r str)| Some((earlier, earlier.1.len()));
        self.texts.find(&entry, entry, record, read).is_some()
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
        let text = self.reader.text();
        let repeat = match walk.key(at, finding) {
            None => Repeat::No,
            Some(key) => {
                let read = |walk: &mut W, byte| {
                    let mut reader = Reader::new(text, byte, limits);
                    match walk.entry(at, &mut reader, &mut Record::scratch()) {
                        Ok(Outcome::Finding(finding)) => Some((finding, reader.byte() - byte)),
                        _ => None,
                    }
                };
                match walk.contents(at, finding) {
                    None => {
                        let read = |byte| read(walk, byte);
                        self.duplicates.check(key, byte, finding, record, read)
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
        walk.compared(repeat, finding, record);
        repeat != Repeat::Equal
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

    /// Returns the error with the details that the walk adds. One that ends the report comes after the findings that the walk
    /// [holds](JsonWalk::held).
    fn fail(
        &mut self,
        error: ReportError,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let broke = error.ends_report();
        let error = self.walk.explain(error, &mut self.reader);
        if !error.ends_report() {
            if broke {
                self.leave_broken();
            }
            return Err(error);
        }
        self.walk.end_report(record);
        self.state = State::End;
        self.broken = Some(error);
        self.last()
    }

    /// Returns the next finding that the walk [holds](JsonWalk::held), or else the error that ended the report.
    fn last(&mut self) -> Result<Option<Finding<'r>>, ReportError> {
        match self.walk.held() {
            None => self.broken.take().map_or(Ok(None), Err),
            finding => Ok(finding),
        }
    }
}

impl<'r, W: JsonWalk<'r>> Entries<'r> for Documents<'r, W> {
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
            let byte = self.reader.byte();
            let compared = self.walk.is_compared_by_text(at);
            let compared = compared.then(|| self.reader.name());
            let mut outcome = self.walk.entry(at, &mut self.reader, record);
            self.note_remarks(record);
            if let Ok(Outcome::Finding(finding)) = &mut outcome {
                if !self.is_new(at, byte, finding, record) {
                    continue;
                }
            }
            let added = match outcome {
                Ok(Outcome::Finding(finding)) => return Ok(Some(finding)),
                Ok(outcome) => self.add(outcome, byte, compared, record),
                Err(error) => Err(error),
            };
            if let Err(error) = added {
                return self.fail(error, record);
            }
        }
    }
}
