//! Records what a run says of itself.

use finding_source::finding_redact::redact_url;
use finding_source::json::Int;
use finding_source::text::one_line;
use finding_source::{NoteKind, Record, Str, Words};

use super::Run;
use crate::raw::{Invocation, Notification};

impl<'r> Run<'r> {
    /// Returns the name of the tool.
    pub(crate) fn tool_name(&self) -> Option<Str<'r>> {
        self.rules.driver().name.trimmed().map(one_line)
    }

    /// Records tool, time and errors of the run.
    pub(super) fn tell(&self, record: &mut Record<'r>) {
        let (parts, driver) = (&self.parts, self.rules.driver());
        record.scan.tool_name = self.tool_name().or(record.scan.tool_name.take());
        let version = driver.semantic_version.trimmed();
        let version = version.or_else(|| driver.version.trimmed());
        record.scan.tool_version = version.map(one_line);
        let times = parts.invocations.iter().rev();
        let mut times = times.filter_map(|it| it.end.time().or_else(|| it.start.time()));
        record.scan.time = times.next();
        let repository = self.provenance.repository.trimmed();
        record.scan.target = repository.map(|uri| Str::Owned(redact_url(&uri).into_owned()));
        for invocation in parts.invocations.iter() {
            tell_of_invocation(invocation, record);
        }
        for notification in parts.notifications.iter() {
            tell_of_notification(notification, record);
        }
    }
}

fn tell_of_invocation(invocation: &Invocation<'_>, record: &mut Record<'_>) {
    let success = invocation
        .success
        .map(|json| json.as_json().trim_matches('"').trim());
    let is = |word: &str| success.is_some_and(|success| success.eq_ignore_ascii_case(word));
    // SpotBugs writes what it found in this place: `SUCCESS,BUGS_FOUND`.
    let signal = invocation.signal.trimmed();
    let signal = signal.filter(|name| name.starts_with("SIG"));
    if is("false") || invocation.failure.is_some() || signal.is_some() {
        let code = invocation.exit_code;
        let code = code.map(|Int(code)| format!(", exit code {code}"));
        let signal = signal.map(|signal| format!(", ended by the signal {signal}"));
        let said = [invocation.failure, invocation.exit_code_description];
        let said = said.map(|said| said.trimmed().map(|said| format!(": {said}")));
        let more: String = [code, signal].into_iter().chain(said).flatten().collect();
        let text = format!("the tool says that its run failed{more}");
        record.remark(NoteKind::Tool, text);
        record.partial("the tool says that its run failed");
    } else if success.is_some() && !is("true") {
        let text = "`executionSuccessful` is neither true nor false";
        record.remark(NoteKind::UnknownWord, text);
        record.partial("the report does not say whether the run succeeded");
    }
    for notification in invocation.notifications.iter() {
        tell_of_notification(notification, record);
    }
}

fn tell_of_notification(notification: &Notification<'_>, record: &mut Record<'_>) {
    let message = notification.message.as_ref();
    let texts = message.map(|message| [message.text, message.markdown]);
    let id = notification.id.or_else(|| notification.descriptor?.id);
    let texts = texts.into_iter().flatten().chain([id]);
    let said = texts.flatten().find_map(|text| text.trimmed());
    let level = notification.level.trimmed();
    let level = level.as_deref().unwrap_or("warning");
    let said = said.as_deref().unwrap_or("(no message)");
    record.remark(
        NoteKind::Tool,
        format!("the tool says of its run, {level}: {said}"),
    );
    if level.eq_ignore_ascii_case("error") {
        record.partial("the tool reports errors of its run");
    }
}
