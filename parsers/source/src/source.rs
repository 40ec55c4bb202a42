use std::fmt::Debug;

use crate::engine::{Input, Opened};
use crate::look_alikes;
use crate::several::Documents;
use crate::{Findings, Options, Report, ReportError, ReportErrorKind, Shape};

/// A parser for one report format.
///
/// Implemented by unit structs, one for each format of each tool, here and in custom crates.
pub trait FindingSource: Debug + Send + Sync {
    /// Returns the description of this source.
    fn descriptor(&self) -> &'static Descriptor;

    /// Returns the confidence that a document of this shape belongs to this source.
    fn detect(&self, shape: &Shape<'_>) -> Confidence;

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
    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r>;

    /// Starts to read `report`. Sources implement [`open`](Self::open), and do not override this method.
    ///
    /// If the file has several documents, the source reads its own. Each other document is an error item.
    /// [`Registry::read`] reads each document with its own source.
    ///
    /// # Errors
    ///
    /// `Unsupported` if the report is not of this format, with the [advice](Self::advice) of the source if it has any.
    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        Findings::open(self, report, options)
    }

    /// Returns advice on a document that this source does not read although users may expect it: its kind, and how to
    /// make a readable one. It is one lower-case line, shown if no source reads the document.
    fn advice(&self, _shape: &Shape<'_>) -> Option<&'static str> {
        None
    }
}

/// The description of a source, for users and for tables.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Descriptor {
    /// Its name on command lines: tool and format, such as `zap-json`.
    pub id: &'static str,
    /// The id of the tool, such as `zap`, which its findings have.
    pub tool: &'static str,
    /// The tool's own name, such as `ZAP`.
    pub tool_name: &'static str,
    /// The format, such as `JSON`.
    pub format: &'static str,
    /// The usual names of such files.
    pub file_names: &'static [&'static str],
    /// The tested versions of the tool.
    pub versions: &'static str,
    /// The URL of the tool's documentation of its report.
    pub url: &'static str,
    /// True if findings may have the id of another tool, which the report names.
    pub other_tools: bool,
}

impl Descriptor {
    /// Creates a descriptor of a source.
    #[must_use]
    pub const fn new(
        id: &'static str,
        tool: &'static str,
        tool_name: &'static str,
        format: &'static str,
    ) -> Self {
        Self {
            id,
            tool,
            tool_name,
            format,
            file_names: &[],
            versions: "",
            url: "",
            other_tools: false,
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
        self.versions = versions;
        self
    }

    /// Sets the URL of the documentation.
    #[must_use]
    pub const fn with_url(mut self, url: &'static str) -> Self {
        self.url = url;
        self
    }

    /// Marks the format as one for the results of other tools. Each finding has the id of the tool that the report
    /// names, and the source records that it [ran](crate::Record::ran).
    #[must_use]
    pub const fn with_other_tools(mut self) -> Self {
        self.other_tools = true;
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

/// The confidence of a source that a report is its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Confidence {
    /// It is not its report.
    No,
    /// There is no contradiction. For formats without marks.
    Possible,
    /// It has the marks of the format. This is the maximum for a generic format.
    Likely,
    /// It has marks that only this tool writes.
    Certain,
}

impl Confidence {
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
struct Look<'t> {
    shape: Shape<'t>,
    /// True for the document, false for the lines before it.
    is_document: bool,
}

impl Report<'_> {
    /// Returns the views of this report: the beginning of the document, the lines before it, and the whole document.
    /// The whole document is scanned only if the last view is requested.
    fn looks(&self) -> impl Iterator<Item = Look<'_>> {
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
    /// Starts to read `report` with `source`, if the source accepts one of the views that [`Registry::detect`] uses.
    pub(crate) fn open<S: FindingSource + ?Sized>(
        source: &S,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Self, ReportError> {
        let mut document = None;
        for look in report.looks() {
            if source.accepts(&look.shape) {
                let entries = source.open(Input::new(report, options))?;
                return Ok(Self::new(source.descriptor(), report, options, entries));
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

/// A set of sources to choose from. It is a plain value; there is no global registry.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    sources: Vec<&'static dyn FindingSource>,
}

impl Registry {
    /// Creates a registry of the given sources, in any order.
    #[must_use]
    pub fn new(sources: &[&'static dyn FindingSource]) -> Self {
        Self {
            sources: sources.to_vec(),
        }
    }

    /// Adds a source, such as a custom one.
    #[must_use]
    pub fn with(mut self, source: &'static dyn FindingSource) -> Self {
        self.sources.push(source);
        self
    }

    /// Returns all sources, sorted by id.
    pub fn sources(&self) -> impl Iterator<Item = &'static dyn FindingSource> {
        let mut sources = self.sources.clone();
        sources.sort_by_key(|s| s.descriptor().id);
        sources.into_iter()
    }

    /// Returns the source with this id.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<&'static dyn FindingSource> {
        self.sources
            .iter()
            .find(|s| s.descriptor().id == id)
            .copied()
    }

    /// Returns every source that may read `report`, with the highest confidence first, then sorted by id.
    ///
    /// An empty document such as `[]` is a report only if it is the whole file, or if its names are those of only one
    /// tool. The beginning of the report decides if possible. The whole document is scanned once, only if no source is
    /// [likely](Confidence::Likely) by the beginning.
    #[must_use]
    pub fn detect(&self, report: &Report<'_>) -> Vec<Candidate> {
        let nothing = report.holds_nothing_in_text();
        let mut candidates = Vec::new();
        for look in report.looks() {
            let mut found = self.candidates(&look.shape);
            if nothing && look.is_document {
                found.retain(|candidate| candidate.confidence == Confidence::Certain);
            }
            merge(&mut candidates, found);
            let best = candidates.first().map(|best| best.confidence);
            if best >= Some(Confidence::Likely) {
                break;
            }
        }
        candidates
    }

    /// Reads every document of a file, each with the source of highest confidence.
    ///
    /// Shell redirections and pipelines combine files: a report of one tool may follow that of another, with or without
    /// log lines and byte order marks between them. An unknown document is an error item with a description of its
    /// form, at its position in the whole file, and makes the findings partial; the documents after it are read.
    /// Limits, the numbers of equal findings and completeness are those of the whole file; [`Findings::about`] is that
    /// of the current document.
    ///
    /// ```
    /// # use finding_source::{Limits, Options, Registry, Report, ReportError};
    /// # fn read(registry: &Registry) -> Result<(), ReportError> {
    /// let report = Report::new(b"{\"site\": []}\n<checkstyle/>", &Limits::default())?;
    /// let mut findings = registry.read(&report, &Options::default())?;
    /// for item in &mut findings {
    ///     match item {
    ///         Ok(finding) => println!("{}", finding.title),
    ///         Err(error) => eprintln!("{error}"),
    ///     }
    /// }
    /// let tools = findings.finish().tools;
    /// # let _ = tools;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`choose`](Self::choose) if no document is known, and the errors of the source of the first known one.
    pub fn read<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        Documents::read(self, report, options)
    }

    /// Returns the highest confidence of the sources in a document of this shape.
    pub(crate) fn surest(&self, shape: &Shape<'_>) -> Confidence {
        let confidences = self.sources.iter().map(|source| source.detect(shape));
        confidences.max().unwrap_or(Confidence::No)
    }

    /// Returns the highest confidence of the sources of other tools.
    pub(crate) fn surest_of_others(&self, shape: &Shape<'_>, tool: &str) -> Confidence {
        let others = self.sources.iter();
        let others = others.filter(|source| source.descriptor().tool != tool);
        let confidences = others.map(|source| source.detect(shape));
        confidences.max().unwrap_or(Confidence::No)
    }

    fn candidates(&self, shape: &Shape<'_>) -> Vec<Candidate> {
        let mut candidates: Vec<Candidate> = self
            .sources
            .iter()
            .map(|&source| Candidate {
                source,
                confidence: source.detect(shape),
            })
            .filter(|candidate| candidate.confidence > Confidence::No)
            .collect();
        sort(&mut candidates);
        candidates
    }

    /// Returns the source with the highest confidence that `report` is its own.
    ///
    /// # Errors
    ///
    /// `Unrecognized` if there is none, `Ambiguous`, with their names, if there are several.
    pub fn choose(&self, report: &Report<'_>) -> Result<Candidate, ReportError> {
        let candidates = self.detect(report);
        let Some(&best) = candidates.first() else {
            let nothing = report.holds_nothing_in_text();
            let before = report.lead_shape().filter(|_| nothing);
            let shape = before.unwrap_or_else(|| report.shape());
            let mut message = format!("no known report: {shape}");
            let mut given = Vec::new();
            for advice in self.sources().filter_map(|source| source.advice(&shape)) {
                // Sources of one tool may give the same advice.
                if !given.contains(&advice) {
                    message.push_str("; ");
                    message.push_str(advice);
                    given.push(advice);
                }
            }
            let shapes = [Some(shape), Some(report.shape()), report.lead_shape()];
            let mut shapes = shapes.iter().flatten().filter(|_| given.is_empty());
            if let Some(advice) = shapes.find_map(look_alikes::advice) {
                message.push_str("; ");
                message.push_str(advice);
            }
            return Err(ReportError::new(ReportErrorKind::Unrecognized, message));
        };
        let tied: Vec<&str> = candidates
            .iter()
            .take_while(|candidate| candidate.confidence == best.confidence)
            .map(|candidate| candidate.source.descriptor().id)
            .collect();
        if tied.len() > 1 {
            let message = format!("could be any of {}: name one", tied.join(", "));
            return Err(ReportError::new(ReportErrorKind::Ambiguous, message));
        }
        Ok(best)
    }
}

/// Adds the results of another scan; each source keeps its highest confidence.
fn merge(candidates: &mut Vec<Candidate>, others: Vec<Candidate>) {
    for other in others {
        let id = other.source.descriptor().id;
        let known = candidates
            .iter_mut()
            .find(|candidate| candidate.source.descriptor().id == id);
        match known {
            Some(known) => known.confidence = known.confidence.max(other.confidence),
            None => candidates.push(other),
        }
    }
    sort(candidates);
}

fn sort(candidates: &mut [Candidate]) {
    candidates.sort_by_key(|c| (std::cmp::Reverse(c.confidence), c.source.descriptor().id));
}

/// A source that may read a report.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// The source.
    pub source: &'static dyn FindingSource,
    /// Its confidence.
    pub confidence: Confidence,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;

    /// A source that reads nothing, and recognizes a table by its first line.
    #[derive(Debug)]
    struct Table;

    impl FindingSource for Table {
        fn descriptor(&self) -> &'static Descriptor {
            static DESCRIPTOR: Descriptor = Descriptor::new("table-json", "table", "Table", "JSON");
            &DESCRIPTOR
        }

        fn detect(&self, _: &Shape<'_>) -> Confidence {
            Confidence::No
        }

        fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
            Err(self.descriptor().unsupported(&input.report().shape()))
        }

        fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
            let first = shape.lines()?.lines().next()?;
            first
                .starts_with("+--")
                .then_some("this is the table: write JSON")
        }
    }

    #[test]
    fn an_unknown_report_has_the_advice_of_the_source_that_recognizes_it() {
        let registry = Registry::new(&[&Table]);
        let error = |bytes| {
            let report = Report::new(bytes, &Limits::default()).unwrap();
            registry.choose(&report).unwrap_err().to_string()
        };
        assert_eq!(
            error(b"+---+"),
            "no known report: plain text; this is the table: write JSON"
        );
        assert_eq!(error(b"hello"), "no known report: plain text");
    }
}
