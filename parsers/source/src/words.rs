//! Texts of a report in the forms of a finding.

use crate::json::{StrictText, Text};
use crate::markup;
use crate::text::{SHARED_BYTES, cut, joined, one_line, trimmed};
use crate::{Str, Timestamp};

/// An optional text of a report, in the forms that the texts of a finding have.
///
/// A text that is blank is absent in every form.
///
/// ```
/// use finding_source::{Str, Words};
/// use finding_source::json::{Reader, Text};
/// # use finding_source::{Limits, ReportError};
///
/// let mut reader = Reader::new(r#""\n**Use** after free ""#, 0, &Limits::default());
/// let text: Option<Text<'_>> = reader.text_value()?;
/// assert_eq!(text.line().unwrap(), "**Use** after free");
/// assert_eq!(text.trimmed().unwrap(), "**Use** after free");
/// assert_eq!(text.plain().unwrap(), "Use after free");
/// assert!(text.is("**Use** after free") && !text.is("use"));
/// assert_eq!(None::<Text<'_>>.line(), None);
/// assert_eq!(Some(Str::Borrowed("2024-05-06T07:08:09Z ")).time().unwrap().to_string(), "2024-05-06T07:08:09Z");
/// # Ok::<(), ReportError>(())
/// ```
pub trait Words<'r> {
    /// Returns the text without white space at its ends.
    fn trimmed(&self) -> Option<Str<'r>>;

    /// Returns the text on one line.
    fn line(&self) -> Option<Str<'r>> {
        trimmed(one_line(self.trimmed()?))
    }

    /// Returns whether the line is `other`, such as a name that the format defines.
    fn is(&self, other: &str) -> bool {
        self.line().is_some_and(|line| line == other)
    }

    /// Returns the text on one line, cut to [`SHARED_BYTES`] bytes, for a text that many findings of a report have.
    fn shared(&self) -> Option<Str<'r>> {
        self.line().map(|text| cut(text, SHARED_BYTES))
    }

    /// Returns the time, unless the text is none.
    fn time(&self) -> Option<Timestamp> {
        Timestamp::parse(&self.trimmed()?)
    }

    /// Returns the [plain text](markup::plain) of Markdown or HTML.
    fn plain(&self) -> Option<Str<'r>> {
        trimmed(markup::plain(self.trimmed()?))
    }
}

impl<'r> Words<'r> for Option<Text<'r>> {
    fn trimmed(&self) -> Option<Str<'r>> {
        self.as_ref()?.trimmed()
    }

    fn line(&self) -> Option<Str<'r>> {
        self.as_ref()?.line()
    }
}

impl<'r> Words<'r> for Option<StrictText<'r>> {
    fn trimmed(&self) -> Option<Str<'r>> {
        self.as_ref()?.trimmed()
    }

    fn line(&self) -> Option<Str<'r>> {
        self.as_ref()?.line()
    }
}

impl<'r> Words<'r> for Option<Str<'r>> {
    fn trimmed(&self) -> Self {
        trimmed(self.clone()?)
    }
}

/// A list of texts of a report. Blank texts are left out.
///
/// ```
/// use finding_source::Lines;
/// use finding_source::json::{Reader, Text};
/// use finding_source::schema;
/// # use finding_source::{Limits, ReportError};
///
/// let mut reader = Reader::new(r#"["CVE-1\n", " ", "CVE-2"]"#, 0, &Limits::default());
/// let names: Vec<Text<'_>> = schema::member(&mut reader, "names")?;
/// assert_eq!(names.lines().last().unwrap(), "CVE-2");
/// assert_eq!(names.listed().unwrap(), "CVE-1, CVE-2");
/// # Ok::<(), ReportError>(())
/// ```
pub trait Lines<'r> {
    /// Returns the texts, each on one line.
    fn lines(&self) -> impl Iterator<Item = Str<'r>>;

    /// Returns the texts on one line, with commas between them. Returns `None` without a text.
    fn listed(&self) -> Option<Str<'r>> {
        joined(self.lines(), ", ")
    }
}

impl<'r> Lines<'r> for [Text<'r>] {
    fn lines(&self) -> impl Iterator<Item = Str<'r>> {
        self.iter().filter_map(Text::line)
    }
}
