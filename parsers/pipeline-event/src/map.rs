//! Maps a message to a scan, and selects the source for its report.

use finding_source::finding_redact::{redact_prose, redact_url};
use finding_source::{
    Candidate, Confidence, Descriptor, FindingSource, Limits, Note, NoteKind, Registry, Report,
    ReportError, ReportErrorKind, ReportPart, Scan, Shape, Str, Timestamp, text,
};

use crate::base64;
use crate::place::How;
use crate::raw::{CODE_SCAN_REPORT, Carried, Event};

pub(crate) const TOOL: &str = "pipeline-event";

/// Returns the scan that a message describes.
pub(crate) fn scan<'r>(event: &Event<'r>, notes: &mut Vec<Note>) -> Scan<'r> {
    let mut note = |kind, text: &str| notes.push(Note::new(kind, text));
    let line = |name| event.fact(name).cloned().map(text::one_line);
    let word = event.fact("messageType");
    if let Some(word) = word.filter(|word| *word != CODE_SCAN_REPORT) {
        let text = format!("messageType: `{}`, not {CODE_SCAN_REPORT}", short(word));
        note(NoteKind::UnknownWord, &text);
    }
    for error in &event.odd {
        note(NoteKind::File, &error.to_string());
    }
    let repository = event.fact("source_repository").map(|url| redact_url(url));
    let mut scan = Scan::default();
    scan.repository = repository.map(|url| text::one_line(url.into_owned()));
    scan.branch = line("source_branch").and_then(branch);
    scan.commit = line("source_commitid");
    scan.build_id = line("build_id");
    let created = event.fact("createdAt");
    scan.time = created.and_then(|time| Timestamp::parse(time));
    if scan.time.is_none() && created.is_some() {
        let text = "createdAt: expected a time such as 2026-01-02T03:04:05.678Z";
        note(NoteKind::File, text);
    }
    if let (Some(version), None) = (line("source_branch"), &scan.branch) {
        let text =
            "source_branch: expected a branch, found a commit or an artifact of the pipeline";
        note(NoteKind::File, text);
        // In a build that is started for a commit, this is the version of its source.
        scan.commit = scan.commit.or(Some(version).filter(|it| is_commit(it)));
    }
    scan
}

/// Adds the values of a message to those of its report. The message is about this build, so its repository takes
/// precedence.
pub(crate) fn add<'r>(message: &Scan<'r>, scan: &mut Scan<'r>) {
    for (to, from) in [
        (&mut scan.repository, &message.repository),
        (&mut scan.branch, &message.branch),
        (&mut scan.commit, &message.commit),
        (&mut scan.build_id, &message.build_id),
    ] {
        if from.is_some() && to != from {
            to.clone_from(from);
        }
    }
    scan.time = scan.time.or(message.time);
}

/// Returns the branch of a `CODEBUILD_SOURCE_VERSION`, or `None` if it is another version of the source: a commit, or
/// the ARN of the artifact that CodePipeline passes to a build, which differs in each run.
fn branch(version: Str<'_>) -> Option<Str<'_>> {
    if version.starts_with("arn:") || is_commit(&version) {
        return None;
    }
    let name = version.strip_prefix("refs/heads/").unwrap_or(&version);
    // Webhooks write `refs/heads/main^{COMMIT}`.
    let length = name.find("^{").unwrap_or(name.len());
    let begin = version.len() - name.len();
    let name = text::part(version, begin..begin + length);
    (!name.is_empty()).then_some(name)
}

/// Returns whether a version is the hash of a Git commit, SHA-1 or SHA-256.
fn is_commit(version: &str) -> bool {
    matches!(version.len(), 40 | 64) && version.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Returns the report of a message, in a string or in place, from the text that contains the message, and its form there.
/// Adds it to `decoded` if it is not a part of that text.
pub(crate) fn document<'r>(
    carried: Option<&Carried<'r>>,
    around: &'r Report<'_>,
    limits: &Limits,
    decoded: &mut Vec<Report<'static>>,
) -> Result<(Document<'r>, How<'r>), ReportError> {
    let elsewhere = || ReportError::new(ReportErrorKind::Unsupported, ELSEWHERE);
    let empty = || {
        let message = "empty: the message contains no report";
        ReportError::new(ReportErrorKind::Empty, message)
    };
    let part = |bytes| around.part(bytes).ok_or_else(empty);
    let (start, string) = match carried {
        None | Some(Carried::Null) => return Err(empty()),
        Some(Carried::Unusable(error)) => return Err(error.clone()),
        Some(Carried::Value(bytes)) => {
            let part = part(bytes.clone())?;
            return match is_object_of_s3(&part.shape()) {
                true => Err(elsewhere()),
                false => Ok((Document::Part(part), How::InPlace)),
            };
        }
        Some(Carried::Text(start, string)) => (*start, *string),
    };
    let text = string.to_cow();
    let trimmed = text.trim();
    let schemes = ["s3://", "http://", "https://", "arn:aws"];
    let is_address = schemes.iter().any(|scheme| trimmed.starts_with(scheme));
    if is_address && !trimmed.contains(char::is_whitespace) {
        return Err(elsewhere());
    }
    let is_blank = trimmed.is_empty();
    let encoded = || base64::document(trimmed, limits);
    let (report, how) = if let Some(report) = (!is_blank).then(encoded).flatten() {
        (report?, How::Encoded)
    } else if let Str::Owned(text) = text {
        let how = How::escaped(start, string, around.text(), limits);
        (Report::of_text(text, limits)?, how)
    } else if is_blank {
        return Err(empty());
    } else {
        // Without escapes the text is in the file unchanged.
        let part = part(start..start + text.len())?;
        return Ok((Document::Part(part), How::InPlace));
    };
    decoded.push(report);
    Ok((Document::Decoded(decoded.len() - 1), how))
}

/// The report of a message.
#[expect(
    clippy::large_enum_variant,
    reason = "a message has one, which is moved once"
)]
pub(crate) enum Document<'r> {
    /// A part of the text that contains the message.
    Part(ReportPart<'r>),
    /// The index among the reports that were decoded.
    Decoded(usize),
}

const ELSEWHERE: &str =
    "the message contains the URL of its report: download the report and replace the URL by it";

/// Returns whether the value is like `{"bucket": …, "key": …}`, a common form for an object.
fn is_object_of_s3(shape: &Shape<'_>) -> bool {
    shape.json().is_some_and(|root| {
        let names = root.names().take(5).map(plain);
        let names: Vec<String> = names
            .map(|name| name.trim_start_matches("s3").to_owned())
            .collect();
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
    let mut note = |kind, what: &str| {
        let text = format!("reportType: `{}`{what}", short(word));
        notes.push(Note::new(kind, text));
    };
    let named = others.into_iter();
    let named: Vec<_> = named.filter(|s| names(word, s.descriptor())).collect();
    if named.is_empty() {
        note(NoteKind::UnknownWord, " is unknown, detected by contents");
        return all.choose(report);
    }
    let own = match Registry::new(&named).choose(report) {
        Ok(mut candidate) => {
            candidate.confidence = Confidence::Certain;
            return Ok(candidate);
        }
        Err(error) => error,
    };
    let is_unlike = own.kind() == ReportErrorKind::Unrecognized;
    match all.choose(report) {
        Ok(other) if is_unlike || other.confidence >= Confidence::Likely => {
            let tool = &other.source.descriptor().tool_name;
            note(NoteKind::File, &format!(", but the report is of {tool}"));
            Ok(other)
        }
        _ => Err(own),
    }
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
