use finding_source::ReportError;
use finding_source::json::{Reader, Text};

use super::{Message, Reference, int, items, members, text};

/// A run of the program.
#[derive(Clone, Debug, Default)]
pub(crate) struct Invocation<'r> {
    /// Absent in dialects before 2.1.0.
    pub(crate) success: Option<Success>,
    /// The reason why the process did not start.
    pub(crate) failure: Option<Text<'r>>,
    pub(crate) exit_code: Option<i64>,
    pub(crate) exit_code_description: Option<Text<'r>>,
    pub(crate) start: Option<Text<'r>>,
    pub(crate) end: Option<Text<'r>>,
    pub(crate) notifications: Vec<Notification<'r>>,
    /// True if there are more notifications than are kept.
    pub(crate) more_errors: bool,
    pub(crate) overrides: Vec<Override<'r>>,
}

/// `executionSuccessful`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Success {
    Yes,
    No,
    /// A value that is neither a Boolean nor the text of one.
    Unclear,
}

impl Success {
    fn of(json: &str) -> Option<Self> {
        let text = json.trim_matches('"').trim();
        if text.eq_ignore_ascii_case("true") {
            Some(Self::Yes)
        } else if text.eq_ignore_ascii_case("false") {
            Some(Self::No)
        } else {
            (json != "null").then_some(Self::Unclear)
        }
    }
}

/// A notification of the program about its run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notification<'r> {
    pub(crate) level: Option<Text<'r>>,
    pub(crate) descriptor: Reference<'r>,
    pub(crate) message: Message<'r>,
}

/// A configuration of a rule that overrides its default.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Override<'r> {
    pub(crate) rule: Reference<'r>,
    /// In drafts of 2.0.0: an index into the extensions.
    pub(crate) extension: Option<i64>,
    pub(crate) level: Option<Text<'r>>,
}

/// Maximum number of notifications of a run.
const MOST_NOTIFICATIONS: usize = 1000;

impl<'r> Invocation<'r> {
    /// Reads the next invocation. At most `most` overrides are kept.
    pub(crate) fn read(reader: &mut Reader<'r>, most: usize) -> Result<Self, ReportError> {
        let mut it = Self::default();
        members(reader, |reader, name| {
            match name {
                "executionSuccessful" => it.success = Success::of(reader.raw()?.as_json()),
                "processStartFailureMessage" => it.failure = text(reader)?,
                "exitCode" => it.exit_code = int(reader)?,
                "exitCodeDescription" => it.exit_code_description = text(reader)?,
                "startTimeUtc" | "startTime" => it.start = text(reader)?,
                "endTimeUtc" | "endTime" => it.end = text(reader)?,
                // The last two are those of older dialects.
                "toolExecutionNotifications"
                | "toolConfigurationNotifications"
                | "toolNotifications"
                | "configurationNotifications" => it.notifications(reader)?,
                "ruleConfigurationOverrides" | "reportingConfigurationOverrides" => {
                    items(reader, |reader| {
                        if it.overrides.len() >= most {
                            return reader.skip();
                        }
                        it.overrides.push(Override::read(reader)?);
                        Ok(())
                    })?;
                }
                _ => reader.skip()?,
            }
            Ok(())
        })?;
        Ok(it)
    }

    /// Adds the notifications of the next list.
    pub(crate) fn notifications(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        items(reader, |reader| {
            let notification = Notification::read(reader)?;
            if self.notifications.len() < MOST_NOTIFICATIONS {
                self.notifications.push(notification);
            } else {
                self.more_errors |= notification.is_error();
            }
            Ok(())
        })
    }
}

impl<'r> Notification<'r> {
    fn read(reader: &mut Reader<'r>) -> Result<Self, ReportError> {
        let mut it = Self::default();
        members(reader, |reader, name| {
            match name {
                "level" => it.level = text(reader)?,
                "descriptor" => it.descriptor = Reference::read(reader)?,
                "id" => it.descriptor.id = text(reader)?,
                "message" => it.message = Message::read(reader)?,
                _ => reader.skip()?,
            }
            Ok(())
        })?;
        Ok(it)
    }

    pub(crate) fn is_error(&self) -> bool {
        let level = self.level.and_then(|level| level.trimmed());
        level.is_some_and(|level| level.eq_ignore_ascii_case("error"))
    }
}

impl<'r> Override<'r> {
    fn read(reader: &mut Reader<'r>) -> Result<Self, ReportError> {
        let mut it = Self::default();
        members(reader, |reader, name| {
            match name {
                "descriptor" | "notificationDescriptor" => it.rule = Reference::read(reader)?,
                "ruleIndex" => it.rule.index = int(reader)?,
                "extensionIndex" => it.extension = int(reader)?,
                "configuration" => members(reader, |reader, name| {
                    match name {
                        "level" => it.level = text(reader)?,
                        _ => reader.skip()?,
                    }
                    Ok(())
                })?,
                _ => reader.skip()?,
            }
            Ok(())
        })?;
        Ok(it)
    }
}
