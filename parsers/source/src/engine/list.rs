use super::{Flow, FlowResult, Input, JsonWalk, Opened, Outcome, json};
use crate::json::{Reader, ValueKind};
use crate::path::Roots;
use crate::schema::{Objects, Schema};
use crate::{Finding, FindingSource, KeyHash, Record, ReportError};

/// Returns the entries of the documents of `source` in `input`, each of which is a list of objects. `map` converts
/// each object to a finding, to nothing, or to an error. It gets the directories of build machines for its paths.
///
/// # Errors
///
/// None. The type is that of [`FindingSource::open`].
pub fn json_list<'r, S, O>(
    input: Input<'r>,
    source: impl FindingSource + 'r,
    map: impl FnMut(&S, &Roots, &mut Record<'r>) -> O + Send + 'r,
) -> Opened<'r>
where
    S: Schema<'r> + 'r,
    O: Into<Outcome<'r>>,
{
    let list = List::new(&input, map, None);
    json(input, source, list)
}

/// Returns the same as [`json_list`] without findings that equal an earlier one, for a tool whose report may repeat an
/// entry. `key` is that of [`JsonWalk::key`], and `what` is the tool's term for an entry.
///
/// # Errors
///
/// None. The type is that of [`FindingSource::open`].
pub fn json_list_without_repeats<'r, S, O>(
    input: Input<'r>,
    source: impl FindingSource + 'r,
    what: &'static str,
    key: fn(&Finding<'r>) -> KeyHash,
    map: impl FnMut(&S, &Roots, &mut Record<'r>) -> O + Send + 'r,
) -> Opened<'r>
where
    S: Schema<'r> + 'r,
    O: Into<Outcome<'r>>,
{
    let list = List::new(&input, map, Some((what, key)));
    json(input, source, list)
}

/// Returns the key of a finding.
type Keys<'r> = fn(&Finding<'r>) -> KeyHash;

struct List<'r, S: Schema<'r>, F> {
    entry: Objects<'r, S>,
    roots: Roots,
    map: F,
    /// The term for an entry, and the key of a finding, if equal findings are skipped.
    repeats: Option<(&'static str, Keys<'r>)>,
}

impl<'r, S: Schema<'r>, F> List<'r, S, F> {
    fn new(input: &Input<'r>, map: F, repeats: Option<(&'static str, Keys<'r>)>) -> Self {
        Self {
            entry: Objects::default(),
            roots: input.roots(),
            map,
            repeats,
        }
    }
}

impl<'r, S, O, F> JsonWalk<'r> for List<'r, S, F>
where
    S: Schema<'r>,
    O: Into<Outcome<'r>>,
    F: FnMut(&S, &Roots, &mut Record<'r>) -> O + Send,
{
    type At = ();

    const IS_OBJECT: bool = false;

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<()> {
        Ok(Flow::List(()))
    }

    fn entry(
        &mut self,
        (): (),
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let entry = self.entry.read(reader, record)?;
        Ok((self.map)(entry, &self.roots, record).into())
    }

    fn key(&self, (): (), finding: &Finding<'r>) -> Option<KeyHash> {
        self.repeats.map(|(_, key)| key(finding))
    }

    fn entry_name(&self) -> &'static str {
        self.repeats.map_or(Self::ENTRY, |(what, _)| what)
    }
}

/// Passes each entry of the list at the reader to `visit`, which reads or skips it, for a source that reads entries ahead of
/// its walk. As for [`Flow::List`], an object in place of the list is its only entry. Another value is skipped.
///
/// ```
/// use finding_source::engine::each_entry;
/// use finding_source::json::Reader;
/// # use finding_source::{Limits, ReportError};
///
/// for (text, entries) in [(r#"[{}, {"a": 1}]"#, 2), (r#"{"a": 1}"#, 1), ("null", 0)] {
///     let mut read = 0;
///     each_entry(&mut Reader::new(text, 0, &Limits::default()), |reader| {
///         read += 1;
///         reader.skip()
///     })?;
///     assert_eq!(read, entries);
/// }
/// # Ok::<(), ReportError>(())
/// ```
///
/// # Errors
///
/// As for [`Reader::each_item`].
pub fn each_entry<'r>(
    reader: &mut Reader<'r>,
    mut visit: impl FnMut(&mut Reader<'r>) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    match reader.peek() {
        Some(ValueKind::Array) => reader.each_item(visit),
        Some(ValueKind::Object) => visit(reader),
        _ => reader.skip(),
    }
}
