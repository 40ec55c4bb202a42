//! The dependencies of a report in JSON or XML.

use std::collections::VecDeque;

use finding_source::schema::Entry;
use finding_source::{
    Finding, Input, KeyHash, NoteKind, Record, Repeat, ReportError, Str, Timestamp,
};

use crate::map::{Identified, Mapper};
use crate::notes;
use crate::raw::{Component, ProjectInfo, ScanInfo};

/// The current dependency, and what the report says about all. Nothing of a dependency is read before it is known to have
/// vulnerabilities, as most have none. `M` is the mark of a member.
pub(crate) struct Dependencies<'r, M> {
    mapper: Mapper,
    pub(crate) engine_version: Option<Str<'r>>,
    pub(crate) document: Document,
    /// Members of the dependency that are still to be read.
    members: Vec<(&'r str, M)>,
    pub(crate) is_identified: bool,
    pub(crate) identified: Identified<'r>,
    /// The number of dependencies so far.
    number: u64,
    /// The errors of its members.
    errors: VecDeque<ReportError>,
}

/// Where the reader is.
#[derive(Clone, Copy)]
pub(crate) enum At {
    Top,
    Dependencies,
    Dependency,
    Vulnerabilities { suppressed: bool },
}

impl At {
    pub(crate) fn is_suppressed(self) -> bool {
        matches!(self, Self::Vulnerabilities { suppressed: true })
    }
}

/// The state of a document.
#[derive(Default)]
pub(crate) struct Document {
    /// True if there is a list of dependencies.
    pub(crate) has_list: bool,
    found_dependency: bool,
    /// True for a module of Maven or Gradle, which may have no dependency: the parent of others has none.
    pub(crate) is_module: bool,
    /// True if the members about the scan were read, which the tool writes first.
    pub(crate) is_described: bool,
}

impl<'r, M> Dependencies<'r, M> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            mapper: Mapper::new(input.options()),
            engine_version: None,
            document: Document::default(),
            members: Vec::new(),
            is_identified: true,
            identified: Identified::default(),
            number: 0,
            errors: VecDeque::new(),
        }
    }

    pub(crate) fn scanned_by(&mut self, scan: ScanInfo<'r>, record: &mut Record<'r>) {
        self.document.is_described = true;
        self.engine_version = scan.engine_version.0;
        record.scan.tool_version.clone_from(&self.engine_version);
        for exception in scan.exceptions {
            notes::analysis_failed(exception.message.0.as_deref(), record);
        }
    }

    pub(crate) fn of_project(&mut self, info: ProjectInfo<'r>, record: &mut Record<'r>) {
        self.document.is_described = true;
        self.document.is_module = info.artifact.0.is_some();
        record.scan.target = info.name.0;
        record.scan.time = info.report_date.0.as_deref().and_then(Timestamp::parse);
    }

    /// Starts another dependency.
    pub(crate) fn begin(&mut self) {
        self.document.found_dependency = true;
        self.is_identified = false;
        self.members.clear();
        self.number += 1;
    }

    /// Returns whether its members are in the order of the tool: names of files, the evidence, and then the identifiers.
    pub(crate) fn is_in_order(&self) -> bool {
        let is = |names: &[&str], (name, _): &(&str, M)| names.contains(name);
        let mut members = self.members.iter();
        let at = members.position(|member| is(&["evidenceCollected"], member));
        at > Some(0)
            && members.any(|member| is(&["packages", "vulnerabilityIds", "identifiers"], member))
    }

    /// Records a member that is still to be read. Of a repeated one the last counts.
    pub(crate) fn push(&mut self, name: &'r str, mark: M) {
        match self.members.iter_mut().find(|(seen, _)| *seen == name) {
            Some((_, seen)) => *seen = mark,
            None => self.members.push((name, mark)),
        }
    }

    /// Reads the members of a dependency that has vulnerabilities, once.
    pub(crate) fn identify(
        &mut self,
        mut read: impl FnMut(&mut Entry<'r, Component<'r>>, &'r str, M) -> Result<(), ReportError>,
    ) -> Result<(), ReportError> {
        if std::mem::replace(&mut self.is_identified, true) {
            return Ok(());
        }
        let mut entry = Entry {
            value: Component::default(),
            states: Default::default(),
        };
        for (name, mark) in std::mem::take(&mut self.members) {
            if let Err(error) = read(&mut entry, name, mark) {
                if error.ends_report() {
                    return Err(error);
                }
                self.errors.push_back(error);
            }
        }
        self.identified = self.mapper.identify(entry.value, [None, None]);
        Ok(())
    }

    /// Returns the next error of a member.
    pub(crate) fn next_error(&mut self) -> Result<Option<Finding<'r>>, ReportError> {
        self.errors.pop_front().map_or(Ok(None), Err)
    }

    /// Returns the key of a vulnerability. The tool itself never lists one twice for a dependency (`Vulnerability.compareTo`).
    pub(crate) fn key(&self, at: At, finding: &Finding<'r>) -> Option<KeyHash> {
        let key = (self.number, at.is_suppressed(), &*finding.rule.id);
        Some(KeyHash::of(&key))
    }

    /// Notes a repeated vulnerability.
    pub(crate) fn compared(&self, repeat: Repeat, finding: &Finding<'r>, record: &mut Record<'r>) {
        if repeat == Repeat::Equal {
            let name = &finding.rule.id;
            let text = format!("`{name}` is listed more than once for a component");
            record.remark(NoteKind::Repeated, text);
        }
    }

    /// Ends a document with a list of dependencies.
    pub(crate) fn end(&self, record: &mut Record<'_>) {
        if !self.document.found_dependency && !self.document.is_module {
            notes::nothing_scanned(record);
        }
    }
}
