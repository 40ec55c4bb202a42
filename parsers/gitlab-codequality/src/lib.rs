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

use crate::raw::Issues;

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
        report.expect(self, |shape| self.detect(shape) > Confidence::No)?;
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
            let Some(issue) = self.issues.next_issue()? else {
                let list = &mut self.issues;
                if list.next_document(record, &GitLabCodeQuality, |_| {}) {
                    continue;
                }
                return Ok(None);
            };
            if let Some(kind) = issue.kind.filter(|kind| !is_issue(kind)) {
                let text = format!("skipped an entry of type `{}`", kind.to_cow());
                record.note(Note::new(NoteKind::Other, text));
                continue;
            }
            return match map::finding(issue, &self.roots, record) {
                Some(finding) => Ok(Some(finding)),
                None => {
                    let message = "an issue without a description, a check and a location";
                    Err(self.issues.unusable(message))
                }
            };
        }
    }
}

/// Some tools write a capital letter.
fn is_issue(kind: &Text<'_>) -> bool {
    kind.to_cow().eq_ignore_ascii_case("issue")
}
