#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

// Re-exported because its types are part of the public interface.
pub use finding_source;

use finding_source::engine::{self, Outcome};
use finding_source::json::Text;
use finding_source::path::Roots;
use finding_source::{Descriptor, FindingSource, Note, NoteKind, Record, source};

use crate::raw::Issue;

/// All sources of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&GitLabCodeQuality];

const TOOL: &str = "gitlab-codequality";

source! {
    /// The source for Code Quality reports of any tool.
    pub struct GitLabCodeQuality: Descriptor::new("gitlab-codequality", TOOL, "GitLab Code Quality", "JSON")
        .with_file_names(&["gl-code-quality-report.json"])
        .with_versions("GitLab 11.5 to 18")
        .with_url("https://docs.gitlab.com/ci/testing/code_quality/");
    detect: detect::issues,
    open: |input| engine::json_list(input, Self, outcome),
}

fn outcome<'r>(issue: &Issue<'r>, roots: &Roots, record: &mut Record<'r>) -> Outcome<'r> {
    if let Some(kind) = issue.kind.filter(|kind| !is_issue(kind)) {
        let text = format!("skipped an entry of type `{}`", kind.to_cow());
        record.note(Note::new(NoteKind::Other, text));
        return Outcome::Nothing;
    }
    map::finding(issue, roots, record)
        .ok_or("an issue with neither description nor check nor location")
        .into()
}

/// Returns true for an issue. Some tools write a capital letter.
fn is_issue(kind: &Text<'_>) -> bool {
    kind.to_cow().eq_ignore_ascii_case("issue")
}
