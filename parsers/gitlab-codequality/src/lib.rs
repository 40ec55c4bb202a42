#![doc = include_str!("../README.md")]

mod detect;
mod map;
pub mod raw;

// Whose types stand in the interface.
pub use finding_source;

use finding_source::path::Roots;
use finding_source::{
    Confidence, Descriptor, Entries, Finding, FindingSource, Findings, Limits, Note, NoteKind,
    Options, Record, Report, ReportError, Shape,
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
            limits: options.limits.clone(),
        };
        Ok(Findings::new(&DESCRIPTOR, report, options, entries))
    }
}

struct CodeQuality<'r> {
    issues: Issues<'r>,
    roots: Roots,
    limits: Limits,
}

impl<'r> Entries<'r> for CodeQuality<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        while let Some(item) = self.issues.next_item()? {
            let note = match item {
                Item::Issue(issue) => match issue.kind.filter(|kind| *kind != "issue") {
                    None => {
                        let finding = map::finding(&issue, &self.roots, &self.limits, record);
                        return Ok(Some(finding));
                    }
                    Some(kind) => {
                        let text = format!("passed over an entry of type `{}`", kind.to_cow());
                        Note::new(NoteKind::Other, text)
                    }
                },
                Item::Document => Note::new(NoteKind::File, "several lists one after another"),
                Item::Text(_) => Note::new(NoteKind::File, "passed over text behind the report"),
            };
            record.note(note);
        }
        Ok(None)
    }
}
