use finding_gitlab_codequality::raw::{Issue, Issues, Item};
use finding_source::json::{Int, Text};
use finding_source::{
    Confidence, Descriptor, FindingSource, Findings, NoteKind, Options, Report, ReportError, Shape,
};

use crate::entries::{self, Aside, Step, Walk};
use crate::map::Error;
use crate::{DOCUMENTATION, TOOL, TOOL_NAME, VERSIONS, detect};

/// `phpstan analyse --error-format=gitlab`.
#[derive(Clone, Copy, Debug, Default)]
pub struct GitLab;

static DESCRIPTOR: Descriptor =
    Descriptor::new("phpstan-gitlab", TOOL, TOOL_NAME, "GitLab Code Quality")
        .with_file_names(&["phpstan-gitlab.json", "gl-code-quality-report.json"])
        .with_versions(VERSIONS)
        .with_url(DOCUMENTATION);

impl FindingSource for GitLab {
    fn descriptor(&self) -> &'static Descriptor {
        &DESCRIPTOR
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::gitlab(shape)
    }

    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        let shape = report.shape();
        // Whoever names the source knows more than the report tells. But it must be a list of issues.
        let list = shape.json().filter(|root| root.is_array());
        if !list.is_some_and(|list| list.first().is_none_or(|issue| issue.has("description"))) {
            return Err(detect::refusal(&DESCRIPTOR, &shape));
        }
        let walk = GitLabWalk {
            issues: Issues::new(report.text(), report.start(), &options.limits),
            path: None,
        };
        Ok(entries::findings(&DESCRIPTOR, report, options, walk))
    }
}

#[derive(Clone)]
struct GitLabWalk<'r> {
    issues: Issues<'r>,
    /// The path of the issue before, undecoded.
    path: Option<&'r str>,
}

impl<'r> Walk<'r> for GitLabWalk<'r> {
    fn step(&mut self, aside: &mut Aside) -> Result<Option<Step<'r>>, ReportError> {
        for remark in self.issues.take_remarks() {
            aside.note(NoteKind::File, remark);
        }
        let Some(item) = self.issues.next_item()? else {
            return Ok(None);
        };
        let issue = match item {
            Item::Document => {
                self.path = None;
                return Ok(Some(Step::Document));
            }
            Item::Text(text) => return Ok(Some(Step::Text(text))),
            Item::Issue(issue) => issue,
        };
        if is_foreign(issue) {
            let message =
                "an issue that PHPStan did not write: read the list as gitlab-codequality";
            return Err(self.issues.unusable(message));
        }
        let (Some(message), Some(location)) = (issue.description, issue.location) else {
            let message = "an issue without a description or a location";
            return Err(self.issues.unusable(message));
        };
        let Some(path) = location.path.filter(|path| !path.is_empty()) else {
            return Ok(Some(Step::General(message.to_cow())));
        };
        let another = self.path.replace(path.as_raw()) != Some(path.as_raw());
        let file = another.then(|| path.to_cow());
        Ok(Some(Step::Error(file, error(issue, message, aside))))
    }
}

/// Lists of several tools are put together in one.
fn is_foreign(issue: &Issue<'_>) -> bool {
    issue.kind.is_some()
        || !issue.categories.is_empty()
        || issue.content.is_some()
        || issue.engine_name.is_some()
        || issue
            .fingerprint
            .is_some_and(|text| !detect::is_sha256(text.as_raw()))
}

fn error<'r>(issue: &Issue<'r>, message: Text<'r>, aside: &mut Aside) -> Error<'r> {
    let lines = issue.location.and_then(|location| location.lines);
    let severity = issue.severity.and_then(|word| word.trimmed());
    let (ignorable, word) = match severity.as_deref() {
        // Before 0.12.85 what is ignorable had no severity.
        None | Some("major") => (Some(true), None),
        Some("blocker") => (Some(false), None),
        Some(word) => {
            let text = format!("unknown severity `{word}`");
            aside.note(NoteKind::UnknownWord, text);
            (None, severity)
        }
    };
    Error {
        message: message.to_cow(),
        line: lines.and_then(|lines| lines.begin).and_then(Int::line),
        ignorable,
        identifier: issue.check_name.and_then(|name| name.trimmed()),
        word,
        ..Error::default()
    }
}
