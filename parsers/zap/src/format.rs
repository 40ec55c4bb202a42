//! The reading of an alert, for reports in JSON and in XML.

use std::fmt::Debug;

use finding_source::{EntryReader, Instances, Options, Record, ReportError, Str};

use crate::map::{Known, Origins, Site};
use crate::raw::{Alert, Instance};

/// A format of reports, with the state that is kept from one instance to the next.
pub(crate) trait Format<'r>: Default + Debug + Send {
    type Reader: EntryReader<'r>;

    /// Reads the name of the site at the reader.
    fn site_name(reader: &mut Self::Reader) -> Result<Option<Str<'r>>, ReportError>;

    /// Reads an alert without its instances: `read` is called at each value that contains them.
    fn alert(
        reader: &mut Self::Reader,
        record: &mut Record<'r>,
        read: &mut Visit<'_, 'r, Self::Reader>,
    ) -> Result<Alert<'r>, ReportError>;

    /// Returns whether the value with instances at the reader is a list, whose instances can be read one by one.
    fn is_list(reader: &mut Self::Reader) -> bool;

    /// Calls `read` at each instance in the value at the reader.
    fn each_instance(
        reader: &mut Self::Reader,
        record: &mut Record<'r>,
        read: &mut Visit<'_, 'r, Self::Reader>,
    ) -> Result<(), ReportError>;

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

/// How alerts are read.
#[derive(Debug)]
pub(crate) struct Ways {
    /// True if each instance is a finding.
    pub(crate) each: bool,
    /// The maximum number of locations.
    pub(crate) locations: usize,
    pub(crate) known: Known,
}

impl Ways {
    pub(crate) fn new(options: &Options) -> Self {
        Self {
            each: options.instances == Instances::Each,
            // Reported locations are recognized by those that are kept: at least one, even if none may be shown.
            locations: options.limits.locations.max(1),
            known: Known::new(options),
        }
    }
}

/// The contents of an alert.
pub(crate) struct Read<'r, F: Format<'r>> {
    pub(crate) alert: Alert<'r>,
    pub(crate) origins: Origins<'r>,
    /// The instance of an alert without a list of instances.
    pub(crate) hit: Option<Instance<'r>>,
    /// Its list of instances, if each is a finding.
    pub(crate) instances: Option<Mark<'r, F>>,
    /// The number of entries in the list that are not instances.
    pub(crate) odd: u64,
}

impl<'r, F: Format<'r>> Read<'r, F> {
    /// Reads the alert at the reader, and its instances into `origins` unless each of them is a finding.
    pub(crate) fn of(
        format: &mut F,
        reader: &mut F::Reader,
        site: &Site<'r>,
        ways: &mut Ways,
        record: &mut Record<'r>,
    ) -> Result<Self, ReportError> {
        let mut origins = Origins::new(site, ways.locations);
        let (mut instances, mut odd, mut is_listed) = (None, 0, false);
        let alert = F::alert(reader, record, &mut |reader, record| {
            is_listed = true;
            if ways.each && F::is_list(reader) {
                instances = Some(reader.mark());
                return reader.skip();
            }
            F::each_instance(reader, record, &mut |reader, record| {
                let counted = origins.is_full().then(|| reader.mark());
                let mut instance = format.instance(reader, record, counted.is_some())?;
                if let Some(mark) = counted.filter(|_| origins.opens(instance, site)) {
                    reader.go_to(&mark);
                    instance = format.instance(reader, record, false)?;
                }
                match instance {
                    Some(instance) => origins.add(instance, site, &mut ways.known),
                    None => odd += 1,
                }
                Ok(())
            })
        })?;
        let hit = Some(alert.instance()).filter(|hit| !is_listed && !hit.is_empty());
        if let Some(hit) = &hit {
            origins.add(hit, site, &mut ways.known);
        }
        Ok(Self {
            alert,
            origins,
            hit,
            instances,
            odd,
        })
    }
}
