//! Records what a run says of itself.

use finding_source::finding_redact::redact_url;
use finding_source::json::Text;
use finding_source::{Note, NoteKind, Record, Str, Timestamp};

use super::Run;
use crate::raw::{Invocation, Notification, Success};

impl<'r> Run<'r> {
    /// Records tool, time and errors of the run.
    pub(super) fn tell(&self, record: &mut Record<'r>) {
        record.scan.tool_name = self.tool_name.clone().or(record.scan.tool_name.take());
        record.scan.tool_version = self
            .semantic_version
            .clone()
            .or_else(|| self.tool_version.clone());
        let times = self.invocations.iter().rev();
        let mut times = times.filter_map(|i| {
            let time = |text: Option<Text<'r>>| Timestamp::parse(&text?.to_cow());
            time(i.end).or_else(|| time(i.start))
        });
        record.scan.time = times.next();
        let repository = self.tables.provenance[0].and_then(|uri| uri.trimmed());
        record.scan.target = repository.map(|uri| Str::Owned(redact_url(&uri).into_owned()));
        for invocation in &self.invocations {
            tell_of_invocation(invocation, record);
        }
    }
}

fn tell_of_invocation(invocation: &Invocation<'_>, record: &mut Record<'_>) {
    if invocation.success == Some(Success::No) || invocation.failure.is_some() {
        let mut text = "the tool says that its run failed".to_owned();
        if let Some(code) = invocation.exit_code {
            text.push_str(&format!(", exit code {code}"));
        }
        let descriptions = [invocation.failure, invocation.exit_code_description];
        let descriptions = descriptions.into_iter().flatten();
        for description in descriptions.filter_map(|d| d.trimmed()) {
            text.push_str(": ");
            text.push_str(&description);
        }
        record.note(Note::new(NoteKind::Tool, text));
        record.partial("the tool says that its run failed");
    } else if invocation.success == Some(Success::Unclear) {
        let text = "`executionSuccessful` is neither true nor false";
        record.note(Note::new(NoteKind::UnknownWord, text));
        record.partial("the report does not say whether the run succeeded");
    }
    for notification in &invocation.notifications {
        tell_of_notification(notification, record);
    }
    if invocation.more_errors {
        record.partial("the tool reports errors of its run");
    }
}

fn tell_of_notification(notification: &Notification<'_>, record: &mut Record<'_>) {
    let message = &notification.message;
    let said = [message.text, message.markdown, notification.descriptor.id]
        .into_iter()
        .flatten()
        .find_map(|text| text.trimmed());
    let level = notification.level.and_then(|level| level.trimmed());
    let level = level.as_deref().unwrap_or("warning");
    let said = said.as_deref().unwrap_or("(no message)");
    let text = format!("the tool says of its run, {level}: {said}");
    record.note(Note::new(NoteKind::Tool, text));
    if notification.is_error() {
        record.partial("the tool reports errors of its run");
    }
}
