use std::borrow::Cow;
use std::mem;

use finding_severity::vocabulary::Vocabulary;

use crate::{LookAlike, Marks, ReportError, ReportErrorKind, Shape};

/// The description of a source, for users and for tables.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Descriptor {
    /// Its name on command lines: tool and format, such as `zap-json`.
    pub id: Cow<'static, str>,
    /// The id of the tool, such as `zap`, which its findings have.
    pub tool: Cow<'static, str>,
    /// The tool's own name, such as `ZAP`.
    pub tool_name: Cow<'static, str>,
    /// The format, such as `JSON`.
    pub format: Cow<'static, str>,
    /// The usual names of such files.
    pub file_names: &'static [&'static str],
    /// The tested versions of the tool.
    pub versions: Cow<'static, str>,
    /// The URL of the tool's documentation of its report.
    pub url: Cow<'static, str>,
    /// True if findings may have the id of another tool, which the report names.
    pub other_tools: bool,
    /// The tool's severity values, if `finding-severity` has no table of them.
    pub vocabulary: Option<&'static Vocabulary>,
    /// The marks of its documents, if patterns can tell them.
    pub marks: Marks,
    /// Documents that users may pass in place of a report.
    pub look_alikes: &'static [LookAlike],
}

impl Descriptor {
    /// Creates a descriptor of a source. A source that is made at run time sets the fields to its own texts.
    #[must_use]
    pub const fn new(
        id: &'static str,
        tool: &'static str,
        tool_name: &'static str,
        format: &'static str,
    ) -> Self {
        Self {
            id: Cow::Borrowed(id),
            tool: Cow::Borrowed(tool),
            tool_name: Cow::Borrowed(tool_name),
            format: Cow::Borrowed(format),
            file_names: &[],
            versions: Cow::Borrowed(""),
            url: Cow::Borrowed(""),
            other_tools: false,
            vocabulary: None,
            marks: Marks::NONE,
            look_alikes: &[],
        }
    }

    /// Sets the usual file names.
    #[must_use]
    pub const fn with_file_names(mut self, file_names: &'static [&'static str]) -> Self {
        self.file_names = file_names;
        self
    }

    /// Sets the tested versions.
    #[must_use]
    pub const fn with_versions(mut self, versions: &'static str) -> Self {
        // A value with a destructor cannot be dropped in a constant.
        mem::forget(mem::replace(&mut self.versions, Cow::Borrowed(versions)));
        self
    }

    /// Sets the URL of the documentation.
    #[must_use]
    pub const fn with_url(mut self, url: &'static str) -> Self {
        mem::forget(mem::replace(&mut self.url, Cow::Borrowed(url)));
        self
    }

    /// Marks the format as one for the results of other tools. Each finding has the id of the tool that the report
    /// names, and the source records that it [ran](crate::Record::ran).
    #[must_use]
    pub const fn with_other_tools(mut self) -> Self {
        self.other_tools = true;
        self
    }

    /// Sets the tool's severity values. A policy grades by them unless a finding names another
    /// [vocabulary](crate::ToolSeverity::vocabulary).
    #[must_use]
    pub const fn with_vocabulary(mut self, vocabulary: &'static Vocabulary) -> Self {
        self.vocabulary = Some(vocabulary);
        self
    }

    /// Sets the marks of its documents, for the [detection](crate::FindingSource::detect).
    #[must_use]
    pub const fn with_marks(mut self, marks: Marks) -> Self {
        self.marks = marks;
        self
    }

    /// Sets the documents that users may pass in place of a report, for [advice](crate::FindingSource::advice).
    #[must_use]
    pub const fn with_look_alikes(mut self, look_alikes: &'static [LookAlike]) -> Self {
        self.look_alikes = look_alikes;
        self
    }

    /// Returns the error for a report that is not of this format.
    #[must_use]
    pub fn unsupported(&self, shape: &Shape<'_>) -> ReportError {
        let message = format!(
            "expected a report of {} ({}), found {shape}",
            self.tool_name, self.id
        );
        ReportError::new(ReportErrorKind::Unsupported, message)
    }
}
