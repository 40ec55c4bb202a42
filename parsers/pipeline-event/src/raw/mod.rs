//! The message, as the buildspecs of the AWS sample write it:
//! <https://github.com/aws-samples/devsecops-cicd/blob/main/buildspec-owasp-zap.yml>.

use std::borrow::Cow;
use std::ops::Range;

use finding_source::ReportError;
use finding_source::json::{Reader, Text, ValueKind};

/// The value of `messageType`.
pub(crate) const CODE_SCAN_REPORT: &str = "CodeScanReport";

/// A message. `jq` writes a variable that CodeBuild's environment lacks as null, and an empty shell variable as `""`:
/// both are absent here.
#[derive(Clone, Debug, Default)]
pub(crate) struct Event<'r> {
    pub(crate) message_type: Option<Cow<'r, str>>,
    pub(crate) report_type: Option<Cow<'r, str>>,
    pub(crate) created_at: Option<Cow<'r, str>>,
    pub(crate) source_repository: Option<Cow<'r, str>>,
    pub(crate) source_branch: Option<Cow<'r, str>>,
    pub(crate) source_commitid: Option<Cow<'r, str>>,
    pub(crate) build_id: Option<Cow<'r, str>>,
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
    /// Returns whether the object that was read is a message.
    pub(crate) fn is_one(&self) -> bool {
        let named = self.message_type.as_deref() == Some(CODE_SCAN_REPORT);
        let facts = [
            &self.message_type,
            &self.report_type,
            &self.source_repository,
            &self.source_branch,
            &self.source_commitid,
            &self.build_id,
        ];
        named || (self.report.is_some() && facts.iter().any(|fact| fact.is_some()))
    }

    /// Reads the member of this name. Returns false and reads nothing if a message has no such member.
    pub(crate) fn member(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
    ) -> Result<bool, ReportError> {
        let fact = match name {
            "messageType" => &mut self.message_type,
            "reportType" => &mut self.report_type,
            "createdAt" => &mut self.created_at,
            "source_repository" => &mut self.source_repository,
            "source_branch" => &mut self.source_branch,
            "source_commitid" => &mut self.source_commitid,
            "build_id" => &mut self.build_id,
            "report" => {
                self.carried(reader)?;
                return Ok(true);
            }
            _ => return Ok(false),
        };
        match reader.text_value() {
            Ok(text) => *fact = text.and_then(|text| text.trimmed()),
            Err(error) if error.ends_report() => return Err(error),
            Err(error) => self.odd.push(error),
        }
        Ok(true)
    }

    fn carried(&mut self, reader: &mut Reader<'r>) -> Result<(), ReportError> {
        let start = reader.byte();
        let kind = reader.peek();
        // If a message is cut, its incomplete report is still read.
        let whole = match kind {
            Some(ValueKind::Object | ValueKind::Array) => {
                self.report = Some(Carried::Value(start..reader.text().len()));
                let value = reader.raw()?;
                Ok(Carried::Value(start..start + value.as_json().len()))
            }
            Some(ValueKind::Null) => reader.skip().map(|()| Carried::Null),
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
