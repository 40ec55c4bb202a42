//! Maps a message to a scan, and selects the source for its report.

use std::borrow::Cow;

use finding_source::finding_redact::{redact_prose, redact_url};
use finding_source::{
    Candidate, Confidence, Descriptor, FindingSource, Limits, Note, NoteKind, Registry, Report,
    ReportError, ReportErrorKind, ReportPart, Scan, Shape, Str, Timestamp, text,
};

use crate::base64;
use crate::locate::of_base64;
use crate::raw::{CODE_SCAN_REPORT, Carried, Event};

pub(crate) const TOOL: &str = "pipeline-event";

/// The scan that a message describes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts<'r> {
    repository: Option<Str<'r>>,
    branch: Option<Str<'r>>,
    commit: Option<Str<'r>>,
    build_id: Option<Str<'r>>,
    created: Option<Timestamp>,
}

impl<'r> Facts<'r> {
    pub(crate) fn new(event: &Event<'r>, notes: &mut Vec<Note>) -> Self {
        if let Some(word) = event.message_type.as_deref() {
            if word != CODE_SCAN_REPORT {
                let text = format!("messageType: `{}`, not {CODE_SCAN_REPORT}", short(word));
                notes.push(Note::new(NoteKind::UnknownWord, text));
            }
        }
        for error in &event.odd {
            notes.push(Note::new(NoteKind::File, error.to_string()));
        }
        let line = |value: &Option<Cow<'r, str>>| value.clone().map(text::one_line);
        let repository = event.source_repository.as_deref().map(redact_url);
        let created = event.created_at.as_deref().and_then(Timestamp::parse);
        if created.is_none() && event.created_at.is_some() {
            let text = "createdAt: expected a time such as 2026-01-02T03:04:05.678Z";
            notes.push(Note::new(NoteKind::File, text));
        }
        let mut facts = Self {
            repository: repository.map(|url| text::one_line(url.into_owned())),
            branch: line(&event.source_branch).and_then(branch),
            commit: line(&event.source_commitid),
            build_id: line(&event.build_id),
            created,
        };
        if let (Some(version), None) = (event.source_branch.as_deref(), &facts.branch) {
            // In a build that is started for a commit, this is the version of its source.
            if is_commit(version) {
                facts.commit = facts.commit.or_else(|| line(&event.source_branch));
            }
            let text =
                "source_branch: expected a branch, found a commit or an artifact of the pipeline";
            notes.push(Note::new(NoteKind::File, text));
        }
        facts
    }

    /// Adds the values of the message to those of the report. The message is about this build, so its repository takes
    /// precedence.
    pub(crate) fn add_to(&self, scan: &mut Scan<'r>) {
        for (to, from) in [
            (&mut scan.repository, &self.repository),
            (&mut scan.branch, &self.branch),
            (&mut scan.commit, &self.commit),
            (&mut scan.build_id, &self.build_id),
        ] {
            if from.is_some() && to != from {
                to.clone_from(from);
            }
        }
        scan.time = scan.time.or(self.created);
    }

    /// Removes the time that only the message has: a source may check whether there is one.
    pub(crate) fn take_from(&self, scan: &mut Scan<'r>) {
        if scan.time == self.created {
            scan.time = None;
        }
    }
}

/// Returns the branch of a `CODEBUILD_SOURCE_VERSION`, or `None` if it is another version of the source: a commit, or
/// the ARN of the artifact that CodePipeline passes to a build, which differs in each run.
fn branch(version: Cow<'_, str>) -> Option<Cow<'_, str>> {
    if version.starts_with("arn:") || is_commit(&version) {
        return None;
    }
    let cut = |version: &str| {
        let name = version.strip_prefix("refs/heads/").unwrap_or(version);
        // Webhooks write `refs/heads/main^{COMMIT}`.
        let name = name.split_once("^{").map_or(name, |(name, _)| name);
        name.to_owned()
    };
    let plain = !version.starts_with("refs/heads/") && !version.contains("^{");
    let branch = if plain {
        version
    } else {
        Cow::Owned(cut(&version))
    };
    (!branch.is_empty()).then_some(branch)
}

/// Returns whether a version is the hash of a Git commit, SHA-1 or SHA-256.
fn is_commit(version: &str) -> bool {
    matches!(version.len(), 40 | 64) && version.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Returns the report of a message, in a string or in place, from the text that contains the message. Adds it to `decoded`
/// if it is not a part of that text.
pub(crate) fn document<'r>(
    carried: Option<&Carried<'_>>,
    report: &'r Report<'_>,
    limits: &Limits,
    decoded: &mut Vec<Report<'static>>,
) -> Result<Document<'r>, ReportError> {
    let unsupported =
        |message: &'static str| ReportError::new(ReportErrorKind::Unsupported, message);
    let empty = || {
        ReportError::new(
            ReportErrorKind::Empty,
            "empty: the message contains no report",
        )
    };
    match carried {
        None | Some(Carried::Null) => Err(empty()),
        Some(Carried::Unusable(error)) => Err(error.clone()),
        Some(Carried::Value(bytes)) => {
            let part = report.part(bytes.clone()).ok_or_else(empty)?;
            if is_object_of_s3(&part.shape()) {
                return Err(unsupported(ELSEWHERE));
            }
            Ok(Document::Part(part))
        }
        Some(Carried::Text(start, text)) => {
            let text = text.to_cow();
            let trimmed = text.trim();
            let schemes = ["s3://", "http://", "https://", "arn:aws"];
            let address = schemes.iter().any(|scheme| trimmed.starts_with(scheme));
            if address && !trimmed.contains(char::is_whitespace) {
                return Err(unsupported(ELSEWHERE));
            }
            if let Some(bytes) = base64::decode(trimmed).filter(|bytes| !bytes.is_empty()) {
                let document = Report::new(&bytes, limits).map_err(|error| of_base64(&error))?;
                decoded.push(document.into_owned());
                return Ok(Document::Encoded(decoded.len() - 1));
            }
            let is_empty = trimmed.is_empty();
            match text {
                // Without escapes the text is in the file unchanged.
                Cow::Borrowed(same) => {
                    let part = report.part(*start..start + same.len());
                    let part = part.filter(|_| !is_empty).ok_or_else(empty)?;
                    Ok(Document::Part(part))
                }
                Cow::Owned(text) => {
                    decoded.push(Report::of_text(text, limits)?);
                    Ok(Document::Escaped(decoded.len() - 1))
                }
            }
        }
    }
}

/// The report of a message.
#[expect(
    clippy::large_enum_variant,
    reason = "a message has one, which is moved once"
)]
pub(crate) enum Document<'r> {
    /// A part of the text that contains the message.
    Part(ReportPart<'r>),
    /// Decoded from a string with escape sequences: the index among the decoded reports.
    Escaped(usize),
    /// Decoded from base64: the index among the decoded reports.
    Encoded(usize),
}

const ELSEWHERE: &str =
    "the message contains the URL of its report: download the report and replace the URL by it";

/// Returns whether the value is like `{"bucket": …, "key": …}`, a common form for an object.
fn is_object_of_s3(shape: &Shape<'_>) -> bool {
    let plain = |name: &str| name.to_ascii_lowercase().replace(['_', '-'], "");
    shape.json().is_some_and(|root| {
        let mut names: Vec<String> = root.names().take(5).map(plain).collect();
        for name in &mut names {
            if let Some(bare) = name.strip_prefix("s3") {
                *name = bare.to_owned();
            }
        }
        let has = |wanted: &str| names.iter().any(|name| name == wanted);
        names.len() < 5 && has("bucket") && (has("key") || has("objectkey"))
    })
}

/// Returns the source for a report of this type: one that the type names, if it recognizes the report, else the best
/// match for the contents. The confidence is certain if the type names the source.
pub(crate) fn source(
    sources: &[&'static dyn FindingSource],
    report_type: Option<&str>,
    report: &Report<'_>,
    notes: &mut Vec<Note>,
) -> Result<Candidate, ReportError> {
    let others = sources.iter().copied();
    let others: Vec<_> = others.filter(|s| s.descriptor().tool != TOOL).collect();
    let all = Registry::new(&others);
    let Some(word) = report_type else {
        return all.choose(report);
    };
    let named: Vec<_> = others
        .iter()
        .copied()
        .filter(|source| names(word, source.descriptor()))
        .collect();
    if named.is_empty() {
        let text = format!(
            "reportType: `{}` is unknown, detected by contents",
            short(word)
        );
        notes.push(Note::new(NoteKind::UnknownWord, text));
        return all.choose(report);
    }
    let own = match Registry::new(&named).choose(report) {
        Ok(mut candidate) => {
            candidate.confidence = Confidence::Certain;
            return Ok(candidate);
        }
        Err(error) => error,
    };
    let Ok(candidate) = all.choose(report) else {
        return Err(own);
    };
    if candidate.confidence >= Confidence::Likely || own.kind() == ReportErrorKind::Unrecognized {
        let text = format!(
            "reportType: `{}`, but the report is of {}",
            short(word),
            candidate.source.descriptor().tool_name
        );
        notes.push(Note::new(NoteKind::File, text));
        return Ok(candidate);
    }
    Err(own)
}

/// Returns whether a `reportType` such as `SONAR-QUBE` or `OWASP-Dependency-Check` names this source.
fn names(word: &str, source: &Descriptor) -> bool {
    let word = plain(word);
    let bare = word.strip_prefix("owasp").unwrap_or(&word);
    let own = [&source.id, &source.tool, &source.tool_name].map(|name| plain(name));
    !bare.is_empty() && own.iter().any(|own| *own == word || own == bare)
}

fn plain(word: &str) -> String {
    let word = word.chars().filter(|c| c.is_alphanumeric()).take(100);
    word.flat_map(char::to_lowercase).collect()
}

/// Returns a value of the message, shortened for a message.
fn short(word: &str) -> String {
    redact_prose(word).chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_branch_is_a_branch() {
        let commit = "0123456789abcdef0123456789ABCDEF01234567";
        for (version, name) in [
            ("main", Some("main")),
            ("refs/heads/feature/x", Some("feature/x")),
            ("refs/heads/main^{0123456789}", Some("main")),
            ("pr/25", Some("pr/25")),
            ("refs/heads/", None),
            (commit, None),
            (
                "arn:aws:s3:::codepipeline-eu-west-1-1/shop/SourceArti/Abc123",
                None,
            ),
        ] {
            assert_eq!(branch(version.into()).as_deref(), name, "{version}");
        }
    }

    #[test]
    fn a_report_type_names_a_tool_in_any_spelling() {
        let sonar = Descriptor::new("sonarqube-issues", "sonarqube", "SonarQube", "JSON");
        let check = Descriptor::new(
            "dependency-check-xml",
            "dependency-check",
            "Dependency-Check",
            "XML",
        );
        for word in ["SONAR-QUBE", "SonarQube", "sonarqube_issues"] {
            assert!(names(word, &sonar) && !names(word, &check), "{word}");
        }
        for word in [
            "OWASP-Dependency-Check",
            "dependency-check",
            "Dependency Check",
        ] {
            assert!(names(word, &check) && !names(word, &sonar), "{word}");
        }
        for word in ["", "OWASP", "sonar", "check"] {
            assert!(!names(word, &check) && !names(word, &sonar), "{word}");
        }
    }
}
