//! The reading of an alert, for reports in JSON and in XML.

use std::fmt::Debug;

use finding_source::{EntryReader, NoteKind, Record, ReportError, Str};

use crate::map::{Known, Mapped, Origins, Places, Site};
use crate::raw::{Alert, Instance};

/// A format of reports, with the state that is kept from one instance to the next.
pub(crate) trait Format<'r>: Default + Debug + Send {
    type Reader: EntryReader<'r>;

    /// Reads the name of the site at the reader. The reader stays at the site.
    fn site_name(reader: &mut Self::Reader) -> Result<Option<Str<'r>>, ReportError>;

    /// Reads an alert without its instances: `read` is called at each value that contains them.
    fn alert(
        reader: &mut Self::Reader,
        record: &mut Record<'r>,
        read: &mut Visit<'_, 'r, Self::Reader>,
    ) -> Result<Alert<'r>, ReportError>;

    /// Returns whether the value with instances at the reader is a list, and not an instance itself.
    fn is_list(_: &Self::Reader) -> bool {
        true
    }

    /// Goes to the first instance in the list at the reader, or to the next one. Returns false at the end of the list.
    fn next(reader: &mut Self::Reader, is_first: bool) -> Result<bool, ReportError>;

    /// Reads an instance. Returns `None` if it cannot be one. Of one that is only `counted`, the URI is read, and the rest is
    /// skipped.
    fn instance(
        &mut self,
        reader: &mut Self::Reader,
        record: &mut Record<'r>,
        counted: bool,
    ) -> Result<Option<&Instance<'r>>, ReportError>;
}

/// A position of the reader of a format.
pub(crate) type Mark<'r, F> = <<F as Format<'r>>::Reader as EntryReader<'r>>::Mark;

/// Reads or skips the value at the reader.
pub(crate) type Visit<'v, 'r, R> =
    dyn FnMut(&mut R, &mut Record<'r>) -> Result<(), ReportError> + 'v;

/// An alert, with its instances unless each of them is a finding.
#[derive(Debug)]
pub(crate) struct Read<'r, F: Format<'r>> {
    pub(crate) alert: Mapped<'r>,
    /// The locations, one item per finding.
    pub(crate) places: Vec<Places<'r>>,
    /// The instance of an alert without a list of instances.
    pub(crate) hit: Option<Instance<'r>>,
    /// Its list of instances, if each is a finding.
    pub(crate) instances: Option<Mark<'r, F>>,
}

impl<'r, F: Format<'r>> Read<'r, F> {
    /// Reads the alert at the reader. Returns `None` if it has neither a name nor a number.
    pub(crate) fn of(
        format: &mut F,
        reader: &mut F::Reader,
        site: &Site<'r>,
        known: &mut Known,
        record: &mut Record<'r>,
    ) -> Result<Option<Self>, ReportError> {
        let mut origins = Origins::new(site);
        let (mut instances, mut odd, mut is_listed) = (None, 0, false);
        let alert = F::alert(reader, record, &mut |reader, record| {
            is_listed = true;
            if known.each && F::is_list(reader) {
                instances = Some(reader.mark());
                return reader.skip();
            }
            each_instance::<F>(reader, |reader| {
                let counted = origins.is_full(known).then(|| reader.mark());
                let mut instance = format.instance(reader, record, counted.is_some())?;
                let opens = |_: &_| instance.is_some_and(|instance| origins.opens(instance));
                if let Some(mark) = counted.filter(opens) {
                    reader.go_to(&mark);
                    instance = format.instance(reader, record, false)?;
                }
                match instance {
                    Some(instance) => origins.add(instance, known),
                    None => odd += 1,
                }
                Ok(())
            })
        })?;
        let hit = Some(alert.instance()).filter(|hit| !is_listed && !hit.is_empty());
        if let Some(hit) = &hit {
            origins.add(hit, known);
        }
        let Some(alert) = Mapped::new(alert, known, record) else {
            return Ok(None);
        };
        note_odd(odd, &alert, record);
        Ok(Some(Self {
            alert,
            places: origins.finish(known),
            hit,
            instances,
        }))
    }
}

/// Calls `read` at each instance of the value at the reader. Returns the first error after the last instance, unless
/// reading cannot continue.
fn each_instance<'r, F: Format<'r>>(
    reader: &mut F::Reader,
    mut read: impl FnMut(&mut F::Reader) -> Result<(), ReportError>,
) -> Result<(), ReportError> {
    if !F::is_list(reader) {
        return read(reader);
    }
    let (mut is_first, mut unusable) = (true, Ok(()));
    while F::next(reader, std::mem::take(&mut is_first))? {
        match read(reader) {
            Err(error) if error.ends_report() => return Err(error),
            read => unusable = unusable.and(read),
        }
    }
    unusable
}

/// Notes entries in a list of instances that are not instances.
pub(crate) fn note_odd(count: u64, alert: &Mapped<'_>, record: &mut Record<'_>) {
    if count > 0 {
        let title = &alert.finding.title;
        let text = format!("skipped {count} invalid instances of `{title}`");
        record.remark(NoteKind::File, text);
    }
}
