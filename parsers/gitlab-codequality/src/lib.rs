#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

// Whose types stand in the interface.
pub use finding_source;

use finding_source::json::Text;
use finding_source::path::Roots;
use finding_source::{
    Confidence, Descriptor, Entries, Finding, FindingSource, Findings, Note, NoteKind, Options,
    Record, Report, ReportError, Shape,
};

use crate::raw::{Issues, Item};

/// Every source of this crate.
pub static SOURCES: &[&dyn FindingSource] = &[&GitLabCodeQuality];

const TOOL: &str = "gitlab-codequality";

/// A Code Quality report of any tool.
#[derive(Clone, Copy, Debug, Default)]
pub struct GitLabCodeQuality;

static DESCRIPTOR: Descriptor =
    Descriptor::new("gitlab-codequality", TOOL, "GitLab Code Quality", "JSON")
        .with_file_names(&["gl-code-quality-report.json"])
        .with_versions("GitLab 11.5 to 18")
        .with_url("https://docs.gitlab.com/ci/testing/code_quality/");

impl FindingSource for GitLabCodeQuality {
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::issues(shape)
    }

    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        let shape = report.shape();
        if detect::issues(&shape) == Confidence::No {
            return Err(DESCRIPTOR.unsupported(&shape));
        }
        let entries = CodeQuality {
            issues: Issues::new(report.text(), report.start(), &options.limits),
            roots: Roots::new(options.root.as_deref()),
        };
        Ok(Findings::new(&DESCRIPTOR, report, options, entries))
    }
}

struct CodeQuality<'r> {
    issues: Issues<'r>,
    roots: Roots,
}

impl<'r> Entries<'r> for CodeQuality<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            for remark in self.issues.take_remarks() {
                record.note(Note::new(NoteKind::File, remark));
            }
            let note = match self.issues.next_item()? {
                None => return Ok(None),
                Some(Item::Issue(issue)) => match issue.kind.filter(|kind| !is_issue(kind)) {
                    None => match map::finding(issue, &self.roots, record) {
                        Some(finding) => return Ok(Some(finding)),
                        None => {
                            let message = "an issue without a description, a check and a location";
                            return Err(self.issues.unusable(message));
                        }
                    },
                    Some(kind) => {
                        let text = format!("skipped an entry of type `{}`", kind.to_cow());
                        Note::new(NoteKind::Other, text)
                    }
                },
                Some(Item::Document) => {
                    Note::new(NoteKind::File, "several lists one after another")
                }
                Some(Item::Text(_)) => {
                    Note::new(NoteKind::File, "passed over text behind the report")
                }
            };
            record.note(note);
        }
    }
}

/// Some tools write a capital letter.
fn is_issue(kind: &Text<'_>) -> bool {
    kind.to_cow().eq_ignore_ascii_case("issue")
}
