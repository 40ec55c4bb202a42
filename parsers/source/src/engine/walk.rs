//! The description of a JSON format.

use super::{Entry, Flow, FlowResult};
use crate::json::Reader;
use crate::{Finding, Key, KeyHash, Note, NoteKind, Record, Repeat, ReportError};

/// The description of a JSON format for [`json`](super::json).
///
/// Each method receives a reader before a value. It may read the value, or leave it to the engine through the [`Flow`]
/// that it returns. Every method receives the level that an earlier method returned for this place.
pub trait JsonWalk<'r>: Send {
    /// The levels of the format, such as "in the list of results" and "in a result".
    type At: Copy + Send;

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

    /// The members with which documents begin, if an array may be a document too. An array is an array of documents if its first
    /// element begins with one of them.
    const BEGINNINGS: &'static [&'static str] = &[];

    /// True if the tool writes commas with no value between or after them, see [`Reader::with_stray_commas`].
    const STRAY_COMMAS: bool = false;

    /// True if values of another type than the schema's are left out without a note, see [`Reader::with_any_types`].
    const ANY_TYPES: bool = false;

    /// True if entries are compared with those of earlier documents. Before the second document, the first one is read
    /// again, with a record that is [discarded](Record::is_scratch). Its findings are dropped.
    const COMPARES_DOCUMENTS: bool = false;

    /// Starts a document: an object that the walk [enters](Flow::Enter), or a list of entries.
    ///
    /// # Errors
    ///
    /// As for [`FlowResult`].
    fn document(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<Self::At>;

    /// Decides about the member `name` of an object at level `at`. The name is as written in the report.
    ///
    /// # Errors
    ///
    /// As for [`FlowResult`].
    fn member(
        &mut self,
        at: Self::At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<Self::At> {
        let _ = (at, name, reader, record);
        Ok(Flow::Skip)
    }

    /// Decides about an element of a list, or a value of a map, at level `at`. By default, each is an
    /// [entry](Self::entry).
    ///
    /// # Errors
    ///
    /// As for [`FlowResult`].
    fn element(
        &mut self,
        at: Self::At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<Self::At> {
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
    /// As for [`FlowResult`].
    fn entry(
        &mut self,
        at: Self::At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Entry<'r>;

    /// Returns the next finding of the last entry, for entries with so many findings that
    /// [`Outcome::Several`](super::Outcome::Several) would need too much memory. It is called until it returns `None`.
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

    /// Returns whether an entry at this level is skipped if an earlier one has the same name and the same text: for entries
    /// with several findings, which have no [key](Self::key). The findings are [compared](Self::compared) as equal.
    fn is_compared_by_text(&self, at: Self::At) -> bool {
        let _ = at;
        false
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

    /// Ends a document that was an object or a list, after its [`end`](Self::end).
    fn end_document(&mut self, record: &mut Record<'r>) {
        let _ = record;
    }

    /// Reads or skips an entry of an object that is entered for the first time by [`Flow::Twice`].
    ///
    /// # Errors
    ///
    /// As for [`FlowResult`]. They are dropped: the entry is read another time.
    fn survey(&mut self, at: Self::At, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        let _ = at;
        reader.skip()
    }

    /// Ends the first time, before the object is entered again.
    fn surveyed(&mut self, at: Self::At, record: &mut Record<'r>) {
        let _ = (at, record);
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

    /// Adds details to an error. Of an error that ends the report, the walk may also go to a [mark](Reader::mark) from
    /// which reading continues, and narrow the scope of the error. The engine then leaves the containers that the reader
    /// has left.
    #[must_use]
    fn explain(&mut self, error: ReportError, reader: &mut Reader<'r>) -> ReportError {
        let _ = reader;
        error
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Input, JsonWalk, NextFinding, Opened, Outcome, json};
    use super::*;
    use crate::json::Text;
    use crate::schema::Objects;
    use crate::{
        Confidence, Descriptor, FindingSource, Identity, Kind, Limits, Lines, Options, Report,
        Rule, Shape, Str, Words,
    };

    static LINT: Descriptor = Descriptor::new("lint-json", "lint", "Lint", "JSON");

    /// Reads `{"checks": {"NAME": {"times": […]}}, "file": …, "parts": [{"checks": …, "file": …}]}`. The file may come after
    /// the checks.
    #[derive(Debug)]
    struct Lint;

    impl FindingSource for Lint {
        fn descriptor(&self) -> &'static Descriptor {
            &LINT
        }

        fn detect(&self, _: &Shape<'_>) -> Confidence {
            Confidence::Likely
        }

        fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
            json(input, Self, Walk::default())
        }
    }

    crate::schema! {
        struct Check<'r> {
            times: Vec<Text<'r>> = "times",
        }
    }

    #[derive(Default)]
    struct Walk<'r> {
        check: Objects<'r, Check<'r>>,
        file: Option<Str<'r>>,
        /// The number of entries in the object.
        surveyed: usize,
    }

    #[derive(Clone, Copy, PartialEq)]
    enum At {
        Part,
        Parts,
        Checks,
    }

    impl<'r> JsonWalk<'r> for Walk<'r> {
        type At = At;

        fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
            Ok(Flow::Twice(At::Part))
        }

        fn member(
            &mut self,
            _: At,
            name: &'r str,
            reader: &mut Reader<'r>,
            record: &mut Record<'r>,
        ) -> FlowResult<At> {
            Ok(match name {
                "checks" => Flow::Map(At::Checks),
                "parts" if record.is_scratch() => Flow::Skip,
                "parts" => Flow::List(At::Parts),
                "file" => {
                    self.file = reader.text_value()?.line();
                    Flow::Read
                }
                _ => Flow::Skip,
            })
        }

        fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
            Ok(match at {
                At::Parts => {
                    (self.file, self.surveyed) = (None, 0);
                    Flow::Twice(At::Part)
                }
                at => Flow::Entry(at),
            })
        }

        fn survey(&mut self, _: At, reader: &mut Reader<'r>) -> Result<(), ReportError> {
            self.surveyed += 1;
            self.check.read_unnoted(reader).map(drop)
        }

        fn surveyed(&mut self, _: At, record: &mut Record<'r>) {
            let text = format!("{} checks", self.surveyed);
            record.remark(NoteKind::Other, text);
        }

        fn entry(&mut self, _: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
            let name = reader.name().line().unwrap_or_default();
            let times = self.check.read(reader, record)?;
            let times: Vec<Str<'r>> = times.times.lines().collect();
            let (mut times, file) = (times.into_iter(), self.file.clone());
            Ok(Outcome::OneByOne(NextFinding::new(move |_| {
                let title = format!("{name} {}", times.next()?);
                let identity = Identity::new().with_some("file", file.as_deref());
                let rule = Rule::new("check");
                Some(Finding::new("lint", Kind::Code, rule, title, identity))
            })))
        }

        fn is_compared_by_text(&self, at: At) -> bool {
            at == At::Checks
        }
    }

    /// Returns the files and titles of findings, the errors, and the notes.
    fn read(text: &str) -> (Vec<String>, Vec<String>) {
        let report = Report::new(text.as_bytes(), &Limits::default()).unwrap();
        let mut findings = Lint.findings(&report, &Options::default()).unwrap();
        let items = findings.by_ref().map(|item| match item {
            Ok(finding) => {
                let file = finding.identity.parts().map(|(_, file)| file).next();
                format!("{} {}", file.unwrap_or("-"), finding.title)
            }
            Err(error) => error.to_string(),
        });
        let items = items.collect();
        let notes = findings.finish().notes;
        (items, notes.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn an_object_is_surveyed_before_its_entries_are_read() {
        let (items, notes) = read(
            r#"{"checks": {"a": {"times": ["1", "2"]}, "b": 7}, "parts": [{"checks": {"c": {"times": ["3"]}}, "file": "y"}], "file": "x"}"#,
        );
        let wrong = "expected an object, found a number at line 1, column 46 (byte 45), checks.b";
        assert_eq!(items, ["x a 1", "x a 2", wrong, "y c 3"]);
        assert_eq!(notes, ["2 checks", "1 checks"]);
    }

    #[test]
    fn a_report_that_breaks_in_the_survey_is_read_up_to_there() {
        let (items, notes) = read(r#"{"file": "x", "checks": {"a": {"times": ["1"]}, "b"#);
        assert_eq!((&*items[0], items.len()), ("x a 1", 2), "{items:?}");
        assert_eq!(notes, ["1 checks"]);
    }

    #[test]
    fn a_value_of_another_type_is_noted_once() {
        let (_, notes) = read(r#"{"checks": {"a": {"times": 1}}}"#);
        assert_eq!(notes.len(), 2, "{notes:?}");
        assert!(notes[1].starts_with("ignored `times`"), "{notes:?}");
    }

    #[test]
    fn an_entry_with_the_name_and_text_of_another_is_skipped() {
        let entry = r#""a": {"times": ["1", "2"]}"#;
        let other = r#""b": {"times": ["1", "2"]}"#;
        let (items, notes) = read(&format!(r#"{{"checks": {{{entry}, {other}, {entry}}}}}"#));
        assert_eq!(items, ["- a 1", "- a 2", "- b 1", "- b 2"]);
        let skipped = "skipped a repeated entry of check (2 times)";
        assert_eq!(notes, ["3 checks", skipped]);
    }
}
