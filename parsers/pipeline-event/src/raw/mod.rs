//! The message, as the buildspecs of the AWS sample write it:
//! <https://github.com/aws-samples/devsecops-cicd/blob/main/buildspec-owasp-zap.yml>.

use std::ops::Range;

use finding_source::json::{Reader, Text, ValueKind};
use finding_source::{ReportError, Str};

/// The value of `messageType`.
pub(crate) const CODE_SCAN_REPORT: &str = "CodeScanReport";

/// The members in which services pass a message on: EventBridge (`detail`), SQS (`Records[].body`), SNS
/// (`Records[].Sns.Message`), a function URL or API Gateway (`body`), a destination of an asynchronous invocation
/// (`requestPayload`), and the AWS CLI's `--cli-input-json` (`Payload`).
pub(crate) const WRAPPERS: [&str; 7] = [
    "detail",
    "Records",
    "body",
    "Sns",
    "Message",
    "requestPayload",
    "Payload",
];

/// The maximum depth of wrappers: a queue that is subscribed to a topic has three levels of them.
pub(crate) const DEEPEST: usize = 8;

/// The members of a message besides its report.
pub(crate) const FACTS: [&str; 7] = [
    "messageType",
    "reportType",
    "createdAt",
    "source_repository",
    "source_branch",
    "source_commitid",
    "build_id",
];

/// A message. `jq` writes a variable that CodeBuild's environment lacks as null, and an empty shell variable as `""`:
/// both are absent here.
#[derive(Clone, Debug, Default)]
pub(crate) struct Event<'r> {
    /// The values of [`FACTS`].
    facts: [Option<Str<'r>>; FACTS.len()],
    pub(crate) report: Option<Carried<'r>>,
    /// Errors of members that are not required.
    pub(crate) odd: Vec<ReportError>,
}

/// The form of the report.
#[derive(Clone, Debug)]
pub(crate) enum Carried<'r> {
    /// A JSON value, at these bytes.
    Value(Range<usize>),
    /// A string, and the byte of its first character.
    Text(usize, Text<'r>),
    Null,
    Unusable(ReportError),
}

impl<'r> Event<'r> {
    /// Returns the value of one of [`FACTS`].
    pub(crate) fn fact(&self, name: &str) -> Option<&Str<'r>> {
        let at = FACTS.iter().position(|known| *known == name)?;
        self.facts[at].as_ref()
    }

    /// Returns whether the object that was read is a message.
    pub(crate) fn is_one(&self) -> bool {
        let is_named = self
            .fact("messageType")
            .is_some_and(|it| it == CODE_SCAN_REPORT);
        let is_fact = |name: &&str| *name != "createdAt" && self.fact(name).is_some();
        is_named || (self.report.is_some() && FACTS.iter().any(is_fact))
    }

    /// Reads the member of this name. Returns false and reads nothing if a message has no such member.
    pub(crate) fn member(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
    ) -> Result<bool, ReportError> {
        if name == "report" {
            return self.carried(reader).map(|()| true);
        }
        let Some(at) = FACTS.iter().position(|known| *known == name) else {
            return Ok(false);
        };
        match reader.text_value() {
            Ok(text) => self.facts[at] = text.and_then(|text| text.trimmed()),
            Err(error) if error.ends_report() => return Err(error),
            Err(error) => self.odd.push(error),
        }
        Ok(true)
    }

    fn carried(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        let start = reader.byte();
        let whole = match reader.peek() {
            Some(ValueKind::Object | ValueKind::Array) => {
                // If a message is cut, its incomplete report is still read.
                self.report = Some(Carried::Value(start..reader.text().len()));
                let value = reader.raw()?;
                Ok(Carried::Value(start..start + value.as_json().len()))
            }
            _ => reader
                .strict_text_value()
                .map(|text| text.map_or(Carried::Null, |text| Carried::Text(start + 1, text))),
        };
        self.report = Some(match whole {
            Ok(carried) => carried,
            Err(error) if error.ends_report() => return Err(error),
            Err(error) => Carried::Unusable(error),
        });
        Ok(())
    }
}
