use std::iter::FusedIterator;

use crate::findings::NOT_READ;
use crate::{Completeness, Descriptor, Finding, Findings, ReportError, Scan, Summary};

/// Consecutive findings of a report, and the run they belong to: a unit of work for another thread.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Part<'r> {
    /// The findings, at least one.
    pub findings: Vec<Finding<'r>>,
    /// The information about the run at that time, as in [`Findings::about`].
    pub scan: Scan<'r>,
}

/// An iterator over the findings of one report in parts, in order; created by [`Findings::split`].
///
/// Items are parts, or errors as for [`Findings`]. The completeness is `Partial("not read to its end")` until
/// [`next`](Iterator::next) has returned `None`, as for `Findings`.
#[derive(Debug)]
#[must_use = "iterators are lazy"]
pub struct Parts<'r> {
    findings: Findings<'r>,
    most: usize,
    /// The number of findings of the last part.
    last: usize,
    /// The item after the last part, which does not belong to it.
    next: Option<Result<Finding<'r>, ReportError>>,
    /// True if `next` has returned `None`.
    ended: bool,
}

impl<'r> Findings<'r> {
    /// Returns the same findings in parts of at most `most`, for several workers.
    ///
    /// A report is read in order, on one thread: an entry may depend on earlier ones, and the numbers of equal entries
    /// always do. This is the smaller share of the work if there are findings: converting one to ASFF takes several
    /// times as long as reading it. The results of the workers, combined in order, are the same as those of one worker.
    /// This crate starts no threads.
    ///
    /// ```
    /// # use finding_source::{Findings, Part};
    /// fn titles(findings: Findings<'_>) -> Vec<String> {
    ///     let parts: Vec<Part<'_>> = findings.split(256).filter_map(Result::ok).collect();
    ///     std::thread::scope(|scope| {
    ///         let workers: Vec<_> = parts
    ///             .iter()
    ///             .map(|part| scope.spawn(|| part.findings.iter().map(|f| f.title.to_uppercase()).collect::<Vec<_>>()))
    ///             .collect();
    ///         workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    ///     })
    /// }
    /// ```
    pub fn split(self, most: usize) -> Parts<'r> {
        Parts {
            findings: self,
            most: most.max(1),
            last: 1,
            next: None,
            ended: false,
        }
    }
}

impl<'r> Parts<'r> {
    /// Returns the current source.
    #[must_use]
    pub fn source(&self) -> &Descriptor {
        self.findings.source()
    }

    /// Returns whether a defect that the report does not list is gone, as [`Findings::completeness`] does.
    #[must_use]
    pub fn completeness(&self) -> &Completeness {
        if self.ended {
            self.findings.completeness()
        } else {
            &NOT_READ
        }
    }

    /// Returns the summary of the report, as [`Findings::finish`] does.
    #[must_use]
    pub fn finish(mut self) -> Summary<'r> {
        self.findings.ended &= self.ended;
        self.findings.finish()
    }
}

impl<'r> Iterator for Parts<'r> {
    type Item = Result<Part<'r>, ReportError>;

    fn next(&mut self) -> Option<Self::Item> {
        let first = match self.next.take().or_else(|| self.findings.next()) {
            Some(Ok(first)) => first,
            Some(Err(error)) => return Some(Err(error)),
            None => {
                self.ended = true;
                return None;
            }
        };
        let scan = self.findings.about().clone();
        let mut findings = Vec::with_capacity(self.last);
        findings.push(first);
        while findings.len() < self.most {
            match self.findings.next() {
                // A stream of several documents may describe several runs.
                Some(Ok(finding)) if *self.findings.about() == scan => findings.push(finding),
                Some(other) => {
                    self.next = Some(other);
                    break;
                }
                None => break,
            }
        }
        self.last = findings.len();
        Some(Ok(Part { findings, scan }))
    }
}

impl FusedIterator for Parts<'_> {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Descriptor, Entries, Identity, Input, Kind, Limits, Options, Record, Report, Rule,
    };

    #[test]
    fn another_thread_may_continue_to_read() {
        fn is_send<T: Send>() {}
        is_send::<Findings<'_>>();
        is_send::<Parts<'_>>();
    }

    /// Findings of two runs, and an error between two of the first.
    struct Runs(u32);

    impl<'r> Entries<'r> for Runs {
        fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
            self.0 += 1;
            match self.0 {
                3 => {
                    let kind = crate::ReportErrorKind::Schema;
                    return Err(ReportError::new(kind, "no entry"));
                }
                6 => record.scan.tool_version = Some("2".into()),
                9 => return Ok(None),
                _ => {}
            }
            let identity = Identity::new().with("number", self.0.to_string());
            let finding = Finding::new("t", Kind::Code, Rule::new("r"), "t", identity);
            Ok(Some(finding))
        }
    }

    static DESCRIPTOR: Descriptor = Descriptor::new("t-json", "t", "T", "JSON");

    fn can_be_sent<T: Send>(item: T) -> T {
        item
    }

    #[test]
    fn a_part_ends_at_its_size_at_an_error_and_where_another_run_begins() {
        let report = Report::new(b"{}", &Limits::default()).unwrap();
        let findings = Findings::new(
            &DESCRIPTOR,
            &report,
            &Input::new(&report, &Options::default()),
            Box::new(Runs(0)),
        );
        let mut parts = findings.split(2);
        let seen: Vec<_> = parts
            .by_ref()
            .map(|part| {
                let part = can_be_sent(part).ok()?;
                Some((part.findings.len(), part.scan.tool_version))
            })
            .collect();
        let (first, second) = (None, Some("2".into()));
        assert_eq!(
            seen,
            [
                Some((2, first.clone())),
                None,
                Some((2, first)),
                Some((2, second.clone())),
                Some((1, second)),
            ]
        );
        assert!(parts.next().is_none());
        let reason = Completeness::Partial("an entry of the report could not be read".into());
        assert_eq!(parts.completeness(), &reason);
        assert_eq!(parts.finish().completeness, reason);
    }

    #[test]
    fn parts_are_not_read_to_their_end_before_none() {
        let report = Report::new(b"{}", &Limits::default()).unwrap();
        let findings = || {
            Findings::new(
                &DESCRIPTOR,
                &report,
                &Input::new(&report, &Options::default()),
                Box::new(Runs(6)),
            )
        };
        let mut parts = findings().split(usize::MAX);
        assert!(parts.next().is_some());
        let not_read = Completeness::Partial("not read to its end".into());
        assert_eq!(parts.completeness(), &not_read);
        assert_eq!(parts.finish().completeness, not_read);
        let mut parts = findings().split(usize::MAX);
        assert_eq!(parts.by_ref().count(), 1);
        assert_eq!(parts.finish().completeness, Completeness::Complete);
    }
}
