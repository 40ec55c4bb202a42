//! The findings of earlier runs.

use std::collections::BTreeMap;
use std::ffi::OsString;

use asff::reconcile::is_resolved;
use asff::{AwsSecurityFinding, RecordState};
use finding_severity::{Normalized, Previous};

use crate::asff_files;
use crate::asff_source::{is_known_exploited, key_of, normalized};

/// The findings of earlier runs, by key.
pub(crate) struct Earlier {
    files: asff_files::Previous,
    findings: BTreeMap<Box<str>, Was>,
}

/// The state of a finding in earlier runs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Was {
    pub(crate) normalized: Normalized,
    known_exploited: bool,
    pub(crate) is_open: bool,
    is_found: bool,
}

impl Was {
    /// Returns the state that a gate compares with. A closed finding that comes back counts as new.
    pub(crate) fn previous(self) -> Option<Previous> {
        self.is_open.then_some(Previous {
            normalized: self.normalized,
            known_exploited: self.known_exploited,
        })
    }

    /// Merges the states of several runs: the one that says the most decides. A run in which the finding is open has
    /// precedence over one in which it is closed.
    fn merge(&mut self, other: Self) {
        if self.is_open != other.is_open {
            if other.is_open {
                *self = other;
            }
            return;
        }
        self.normalized = self.normalized.max(other.normalized);
        self.known_exploited |= other.known_exploited;
    }
}

impl Earlier {
    /// Reads ASFF files. Findings without a severity are left out, because nothing can be compared with them.
    ///
    /// # Errors
    ///
    /// One line for the first file that is unreadable or invalid.
    pub(crate) fn read(files: &[OsString]) -> Result<Self, String> {
        let mut findings: BTreeMap<Box<str>, Was> = BTreeMap::new();
        let mut files = asff_files::Previous::read(files)?;
        files.each(|finding| {
            let Some(normalized) = normalized(&finding) else {
                return;
            };
            let was = Was {
                normalized,
                known_exploited: is_exploited(&finding),
                is_open: is_open(&finding),
                is_found: false,
            };
            match findings.get_mut(&*key_of(&finding)) {
                Some(known) => known.merge(was),
                None => drop(findings.insert(key_of(&finding).into(), was)),
            }
        })?;
        Ok(Self { files, findings })
    }

    /// Returns the state in earlier runs of the finding with this key.
    pub(crate) fn of(&self, key: &str) -> Option<Was> {
        self.findings.get(key).copied()
    }

    /// Records that this run contains the finding with this key.
    pub(crate) fn find(&mut self, key: &str) {
        if let Some(was) = self.findings.get_mut(key) {
            was.is_found = true;
        }
    }

    /// Calls `visit` once for each open finding that this run does not contain.
    pub(crate) fn each_gone(&mut self, mut visit: impl FnMut(AwsSecurityFinding, Normalized)) {
        for finding in self.files.again() {
            let was = self.findings.get_mut(&*key_of(&finding));
            if let Some(was) = was.filter(|was| was.is_open && !was.is_found) {
                was.is_found = true;
                let normalized = was.normalized;
                visit(finding, normalized);
            }
        }
    }
}

fn is_open(finding: &AwsSecurityFinding) -> bool {
    finding.record_state != Some(RecordState::Archived) && !is_resolved(finding)
}

/// Returns true if a finding was known to be exploited.
fn is_exploited(finding: &AwsSecurityFinding) -> bool {
    let mut vulnerabilities = finding.vulnerabilities.iter().flatten();
    vulnerabilities.any(|it| is_known_exploited(finding, it))
}
