use finding_gitlab_codequality::raw::{Issue, Issues};
use finding_source::engine::Opened;
use finding_source::json::{Int, Text};
use finding_source::{
    Confidence, Descriptor, FindingSource, Input, Limits, NoteKind, Record, ReportError, Shape, Str,
};

use crate::entries::{self, Aside, Place, Step, Walk};
use crate::map::Error;
use crate::{DOCUMENTATION, TOOL, TOOL_NAME, VERSIONS, detect};

/// The source for `phpstan analyse --error-format=gitlab`.
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

    /// Any list of issues may be from PHPStan.
    fn accepts(&self, shape: &Shape<'_>) -> bool {
        let list = shape.json().filter(|root| root.is_array());
        list.is_some_and(|list| list.first().is_none_or(|issue| issue.has("description")))
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let (report, options) = (input.report(), input.options());
        let walk = GitLabWalk {
            issues: Issues::new(report.text(), report.start(), &options.limits),
            text: report.text(),
            limits: options.limits.clone(),
            path: None,
        };
        entries::open(&Self, report, options, walk)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }
}

#[derive(Clone)]
struct GitLabWalk<'r> {
    issues: Issues<'r>,
    text: &'r str,
    limits: Limits,
    /// The path of the previous issue, undecoded.
    path: Option<&'r str>,
}

impl<'r> Walk<'r> for GitLabWalk<'r> {
    fn step(&mut self, aside: &mut Aside) -> Result<Option<Step<'r>>, ReportError> {
        for remark in self.issues.take_remarks() {
            aside.note(NoteKind::File, remark);
        }
        let Some(issue) = self.issues.next_issue()? else {
            return Ok(None);
        };
        if is_foreign(issue) {
            let message = "an issue of another tool; read the list as gitlab-codequality";
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

    fn next_document(
        &mut self,
        record: &mut Record<'r>,
        source: &dyn FindingSource,
        skipped: &mut dyn FnMut(&'r str),
    ) -> bool {
        self.path = None;
        self.issues.next_document(record, source, skipped)
    }

    fn place(&self) -> Place {
        (self.issues.byte(), self.issues.byte())
    }

    fn read_at(&self, place: Place) -> Option<(Str<'r>, Error<'r>, usize)> {
        let (issue, bytes) = Issues::read_at(self.text, place.1, &self.limits)?;
        let path = issue.location?.path?.to_cow();
        let error = error(&issue, issue.description?, &mut Aside::default());
        Some((path, error, bytes))
    }
}

/// A list may contain issues of several tools.
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
        // Before 0.12.85, ignorable errors had no severity.
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
