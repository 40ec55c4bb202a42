//! The run of a tool.

use crate::finding::own;
use crate::{Str, Timestamp};

/// A run of a tool.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scan<'r> {
    /// The tool's own name.
    pub tool_name: Option<Str<'r>>,
    /// The tool's version, in its own notation. It is free text: do not compare it as a number.
    pub tool_version: Option<Str<'r>>,
    /// The time of the run, if the report states an instant.
    pub time: Option<Timestamp>,
    /// The scanned target, in the tool's terms: a project, a URL.
    pub target: Option<Str<'r>>,
    /// The scanned repository, if the program that passes the report on states it.
    pub repository: Option<Str<'r>>,
    /// The scanned branch, likewise.
    pub branch: Option<Str<'r>>,
    /// The scanned commit, likewise.
    pub commit: Option<Str<'r>>,
    /// The build of the scan, likewise.
    pub build_id: Option<Str<'r>>,
}

impl Scan<'_> {
    /// Returns the same scan without borrows.
    #[must_use]
    pub fn into_owned(self) -> Scan<'static> {
        Scan {
            tool_name: self.tool_name.map(own),
            tool_version: self.tool_version.map(own),
            time: self.time,
            target: self.target.map(own),
            repository: self.repository.map(own),
            branch: self.branch.map(own),
            commit: self.commit.map(own),
            build_id: self.build_id.map(own),
        }
    }
}
