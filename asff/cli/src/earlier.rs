//! The findings of earlier runs.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;

use asff::coverage::{
    BRANCH_FIELD, REPOSITORY_FIELD, RESOURCE_ID_FIELD, RESOURCE_TYPE_FIELD, TOOL_FIELD,
};
use asff::reconcile::is_resolved;
use asff::{AwsSecurityFinding, Instant, RecordState};
use finding_severity::{Normalized, Previous};

use crate::args::Scope;
use crate::asff_files;
use crate::asff_source::{is_known_exploited, key_of, normalized};
use crate::terminal;
use crate::text::shown;

/// Maximum number of different names that a note shows.
const MOST_NAMES: usize = 3;

/// Maximum number of different names that are kept. The hub of an organization has findings of many repositories.
const MOST_KEPT: usize = 10_000;

/// The findings of earlier runs, by key.
pub(crate) struct Earlier {
    files: asff_files::Previous,
    findings: BTreeMap<Box<str>, Was>,
    /// The names with which this program wrote the findings, as options.
    names: BTreeSet<String>,
    /// The names of this run.
    own_names: String,
    is_asked: Cell<bool>,
    is_any_found: Cell<bool>,
}

/// The state of a finding in earlier runs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Was {
    pub(crate) normalized: Normalized,
    known_exploited: bool,
    pub(crate) is_open: bool,
    is_found: bool,
    /// `UpdatedAt`, if it is valid.
    updated: Option<Instant>,
}

impl Was {
    /// Returns the state that a gate compares with. A closed finding that comes back counts as new.
    pub(crate) fn previous(self) -> Option<Previous> {
        self.is_open.then_some(Previous {
            normalized: self.normalized,
            known_exploited: self.known_exploited,
        })
    }

    /// Merges the states of several runs: the latest one decides. Of two at the same time, or without a time, the one that
    /// says the most decides. One in which the finding is open has precedence over one in which it is closed.
    fn merge(&mut self, other: Self) {
        match (self.updated, other.updated) {
            (Some(own), Some(others)) if own > others => return,
            (Some(own), Some(others)) if own < others => {
                *self = other;
                return;
            }
            _ => {}
        }
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
    pub(crate) fn read(files: &[OsString], scope: &Scope) -> Result<Self, String> {
        let mut findings: BTreeMap<Box<str>, Was> = BTreeMap::new();
        let mut names = BTreeSet::new();
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
                updated: finding.updated_at.instant().ok(),
            };
            if names.len() < MOST_KEPT {
                names.extend(names_of(&finding));
            }
            match findings.get_mut(&*key_of(&finding)) {
                Some(known) => known.merge(was),
                None => drop(findings.insert(key_of(&finding).into(), was)),
            }
        })?;
        let (repository, branch) = (scope.repository.as_deref(), scope.branch.as_deref());
        Ok(Self {
            files,
            findings,
            names,
            own_names: options(repository, branch, scope.resource.as_deref()),
            is_asked: Cell::default(),
            is_any_found: Cell::default(),
        })
    }

    /// Prints a note if no finding was in the earlier runs, and those had other names: these are part of the ids.
    pub(crate) fn note_other_names(&self) {
        let is_other = !self.names.is_empty() && !self.names.contains(&self.own_names);
        if self.is_asked.get() && !self.is_any_found.get() && is_other {
            let names = self.names.iter().take(MOST_NAMES);
            let names: Vec<&str> = names.map(String::as_str).collect();
            terminal::note(&format!(
                "--previous: none of its findings was found again; they were made with {}, and this run with {}; give the \
                 same names",
                names.join(" or "),
                self.own_names
            ));
        }
    }

    /// Returns the state in earlier runs of the finding with this key.
    pub(crate) fn of(&self, key: &str) -> Option<Was> {
        let was = self.findings.get(key).copied();
        self.is_asked.set(true);
        self.is_any_found
            .set(self.is_any_found.get() || was.is_some());
        was
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

/// Returns the names with which this program wrote a finding.
fn names_of(finding: &AwsSecurityFinding) -> Option<String> {
    let fields = finding.product_fields.as_ref()?;
    fields.get(TOOL_FIELD)?;
    let resource = match (
        fields.get(RESOURCE_TYPE_FIELD),
        fields.get(RESOURCE_ID_FIELD),
    ) {
        (Some(resource_type), Some(id)) => Some(format!("{resource_type}={id}")),
        _ => None,
    };
    Some(options(
        fields.get(REPOSITORY_FIELD),
        fields.get(BRANCH_FIELD),
        resource.as_deref(),
    ))
}

/// Returns the options that give these names.
fn options(repository: Option<&str>, branch: Option<&str>, resource: Option<&str>) -> String {
    let options = [
        ("--repository", repository),
        ("--branch", branch),
        ("--resource", resource),
    ];
    let stated = options
        .into_iter()
        .filter_map(|(option, name)| Some(format!("{option} {}", shown(name?.trim()))));
    let stated: Vec<String> = stated.collect();
    if stated.is_empty() {
        return "no --repository, --branch or --resource".to_owned();
    }
    stated.join(" ")
}

fn is_open(finding: &AwsSecurityFinding) -> bool {
    finding.record_state != Some(RecordState::Archived) && !is_resolved(finding)
}

/// Returns true if a finding was known to be exploited.
fn is_exploited(finding: &AwsSecurityFinding) -> bool {
    let mut vulnerabilities = finding.vulnerabilities.iter().flatten();
    vulnerabilities.any(|it| is_known_exploited(finding, it))
}
