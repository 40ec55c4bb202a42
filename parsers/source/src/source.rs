use std::fmt::Debug;

use finding_severity::vocabulary::Vocabulary;

use crate::descriptor::Descriptor;
use crate::engine::{Input, Opened};
use crate::{
    Entries, Finding, Findings, Options, Record, Report, ReportError, ReportErrorKind, Shape,
};

/// A parser for one report format.
///
/// Implemented by unit structs, one for each format of each tool, here and in custom crates.
pub trait FindingSource: Debug + Send + Sync {
    /// Returns the description of this source.
    fn descriptor(&self) -> &Descriptor;

    /// Returns the confidence that a document of this shape belongs to this source.
    ///
    /// By default, that of the [marks](Descriptor::marks) of the source.
    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        self.descriptor().marks.confidence(shape)
    }

    /// Returns true if this source reads a document of this shape when the caller names the source.
    ///
    /// By default, if it [detects](Self::detect) the document. A source may read more: an empty list may be a report of
    /// many tools.
    fn accepts(&self, shape: &Shape<'_>) -> bool {
        self.detect(shape) > Confidence::No
    }

    /// Returns true if this source reads a document of this shape that follows one it has read.
    ///
    /// By default, if it [accepts](Self::accepts) the document. A source may read more: several responses of a server
    /// may be read together.
    fn continues_with(&self, shape: &Shape<'_>) -> bool {
        self.accepts(shape)
    }

    /// Creates the entries of a report that this source [accepts](Self::accepts), which has been checked.
    ///
    /// # Errors
    ///
    /// If the report cannot be read at all.
    fn open<'r>(&self, input: Input<'r>) -> Opened<'r>;

    /// Starts to read `report`. Sources implement [`open`](Self::open), and do not override this method.
    ///
    /// If the file has several documents, the source reads its own. Each other document is an error item.
    /// [`Registry::read`](crate::Registry::read) reads each document with its own source.
    ///
    /// # Errors
    ///
    /// `Unsupported` if the report is not of this format, with the [advice](Self::advice) of the source if it has any.
    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        Findings::open(self, report, Input::new(report, options))
    }

    /// Returns advice on a document that this source does not read although users may expect it: its kind, and how to
    /// make a readable one. It is one lower-case line, shown if no source reads the document.
    ///
    /// By default, that of the [look-alikes](Descriptor::look_alikes) of the source.
    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        shape.advice(self.descriptor().look_alikes)
    }
}

/// Defines the source of a format: a unit struct that implements [`FindingSource`].
///
/// After the description come the functions that differ from the defaults of the trait: `detect`, `accepts`,
/// `continues_with`, `advice`, in this order. `also: is_ours` stands for an [`accepts`](FindingSource::accepts) that reads
/// what the source detects, and also shapes of which `is_ours` returns true.
///
/// The last one is `json`, `xml` or `lines`, the walk of the [engine](crate::engine) for an `&Input`, or `open`, which is
/// [`FindingSource::open`].
///
/// ```
/// use finding_source::engine::{self, Outcome};
/// use finding_source::json::Text;
/// use finding_source::{Confidence, Descriptor, FindingSource, Shape, schema, source};
///
/// schema! {
///     pub struct Problem<'r> {
///         rule: Option<Text<'r>> = "rule",
///     }
/// }
///
/// fn is_empty_list(shape: &Shape<'_>) -> bool {
///     shape.json().is_some_and(|root| root.is_array() && root.first().is_none())
/// }
///
/// source! {
///     /// The source for reports of `lint --json`.
///     pub struct Json: Descriptor::new("lint-json", "lint", "Lint", "JSON").with_versions("2.x");
///     detect: |shape| Confidence::Certain.when(shape.json().is_some_and(|root| root.matches("[] rule"))),
///     also: is_empty_list,
///     advice: |_| Some("use lint --json"),
///     open: |input| engine::json_list(input, Self, |_: &Problem<'r>, _, _| Outcome::Nothing),
/// }
///
/// assert_eq!(Json.descriptor().tool, "lint");
/// ```
#[macro_export]
macro_rules! source {
    (
        $(#[$attribute:meta])*
        $visibility:vis struct $name:ident: $descriptor:expr;
        $(detect: $detect:expr,)?
        $(accepts: $accepts:expr,)?
        $(also: $also:expr,)?
        $(continues_with: $continues:expr,)?
        $(advice: $advice:expr,)?
        $(json: |$json_input:pat_param| $json:expr,)?
        $(xml: |$xml_input:pat_param| $xml:expr,)?
        $(lines: |$lines_input:pat_param| $lines:expr,)?
        $(open: |$input:pat_param| $open:expr,)?
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, Default)]
        $visibility struct $name;

        impl $crate::FindingSource for $name {
            fn descriptor(&self) -> &'static $crate::Descriptor {
                static DESCRIPTOR: $crate::Descriptor = $descriptor;
                &DESCRIPTOR
            }

            $(fn detect(&self, shape: &$crate::Shape<'_>) -> $crate::Confidence {
                let detect: fn(&$crate::Shape<'_>) -> $crate::Confidence = $detect;
                detect(shape)
            })?

            $(fn accepts(&self, shape: &$crate::Shape<'_>) -> bool {
                let accepts: fn(&$crate::Shape<'_>) -> bool = $accepts;
                accepts(shape)
            })?

            $(fn accepts(&self, shape: &$crate::Shape<'_>) -> bool {
                let also: fn(&$crate::Shape<'_>) -> bool = $also;
                self.detect(shape) > $crate::Confidence::No || also(shape)
            })?

            $(fn continues_with(&self, shape: &$crate::Shape<'_>) -> bool {
                let continues: fn(&$crate::Shape<'_>) -> bool = $continues;
                continues(shape)
            })?

            $(fn advice(&self, shape: &$crate::Shape<'_>) -> Option<&'static str> {
                let advice: fn(&$crate::Shape<'_>) -> Option<&'static str> = $advice;
                advice(shape)
            })?

            fn open<'r>(&self, input: $crate::Input<'r>) -> $crate::engine::Opened<'r> {
                $(
                    let $json_input = &input;
                    let walk = $json;
                    $crate::engine::json(input, Self, walk)
                )?
                $(
                    let $xml_input = &input;
                    let walk = $xml;
                    $crate::engine::xml(input, Self, walk)
                )?
                $(
                    let $lines_input = &input;
                    let walk = $lines;
                    $crate::engine::lines(input, walk)
                )?
                $(
                    let $input = input;
                    $open
                )?
            }
        }
    };
}

/// The confidence of a source that a report is its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Confidence {
    /// It is not its report.
    #[default]
    No,
    /// No contradiction. For formats without marks: a report without findings may be of another tool, so it
    /// [covers nothing](crate::Findings::with_guessed_tool).
    Possible,
    /// It has the marks of the format. This is the maximum for a generic format.
    Likely,
    /// It has marks that only this tool writes.
    Certain,
}

impl Confidence {
    /// Returns this confidence if the condition holds, else [`No`](Self::No).
    ///
    /// ```
    /// # use finding_source::Confidence;
    /// assert_eq!(Confidence::Likely.when(true), Confidence::Likely);
    /// assert_eq!(Confidence::Likely.when(false), Confidence::No);
    /// ```
    #[must_use]
    pub fn when(self, condition: bool) -> Self {
        match condition {
            true => self,
            false => Self::No,
        }
    }

    /// Returns the name in lower case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Possible => "possible",
            Self::Likely => "likely",
            Self::Certain => "certain",
        }
    }
}

/// One of the views of a report that sources are asked about, in turn, until one of them is certain.
pub(crate) struct Look<'t> {
    pub(crate) shape: Shape<'t>,
    /// True for the document, false for the lines before it.
    pub(crate) is_document: bool,
}

impl Report<'_> {
    /// Returns the views of this report: the beginning of the document, the lines before it, and the whole document.
    /// The whole document is scanned only if the last view is requested.
    pub(crate) fn looks(&self) -> impl Iterator<Item = Look<'_>> {
        let beginning = self.shape();
        let is_whole = beginning.is_whole();
        let document = |shape| Look {
            shape,
            is_document: true,
        };
        let lead = || {
            self.lead_shape().map(|shape| Look {
                shape,
                is_document: false,
            })
        };
        let whole = move || (!is_whole).then(|| document(self.whole_shape()));
        std::iter::once(document(beginning))
            .chain(std::iter::once_with(lead).flatten())
            .chain(std::iter::once_with(whole).flatten())
    }
}

impl<'r> Findings<'r> {
    /// Starts to read `input`, which is the document of `report`, with `source`, if the source accepts one of the views
    /// that [`Registry::detect`] uses.
    pub(crate) fn open<S: FindingSource + ?Sized>(
        source: &S,
        report: &Report<'_>,
        input: Input<'r>,
    ) -> Result<Self, ReportError> {
        let mut document = None;
        for look in report.looks() {
            if source.accepts(&look.shape) {
                let entries = source.open(input.clone())?;
                let source = source.descriptor();
                let entries = match source.vocabulary {
                    Some(scale) => Box::new(Scaled { entries, scale }),
                    None => entries,
                };
                let findings = Self::new(source, report, &input, entries);
                // The lines before the document are the report.
                let notes = match look.is_document {
                    true => report.notes(),
                    false => report.file_notes(),
                };
                return Ok(findings.with_notes(notes));
            }
            if look.is_document {
                document = Some(look.shape);
            }
        }
        let shape = document.unwrap_or_else(|| report.shape());
        Err(match source.advice(&shape) {
            Some(advice) => ReportError::new(ReportErrorKind::Unsupported, advice),
            None => source.descriptor().unsupported(&shape),
        })
    }
}

/// Entries of a tool whose severity values `finding-severity` does not know.
struct Scaled<'r> {
    entries: Box<dyn Entries<'r> + 'r>,
    scale: &'static Vocabulary,
}

impl<'r> Entries<'r> for Scaled<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        let mut finding = self.entries.next(record)?;
        if let Some(Finding { grade, .. }) = &mut finding {
            if grade.vocabulary.is_none() {
                grade.scale = Some(self.scale);
            }
        }
        Ok(finding)
    }

    fn source(&self) -> Option<&Descriptor> {
        self.entries.source()
    }
}
