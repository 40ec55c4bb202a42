use std::fmt::Debug;

use crate::engine::{Input, Opened};
use crate::several::Documents;
use crate::{Findings, Options, Report, ReportError, ReportErrorKind, Shape};

/// Reads one format of report.
///
/// Implemented by unit structs, one for each format of each tool, here and in anybody's crate.
pub trait FindingSource: Debug + Send + Sync {
    /// What this source is.
    fn descriptor(&self) -> &'static Descriptor;

    /// How sure this source is that a document of this shape is its own.
    fn detect(&self, shape: &Shape<'_>) -> Confidence;

    /// Whether this source reads a document of this shape when the caller names the source.
    ///
    /// By default when it [detects](Self::detect) it. A source may read more: an empty list may be a report of many
    /// tools.
    fn accepts(&self, shape: &Shape<'_>) -> bool {
        self.detect(shape) > Confidence::No
    }

    /// Whether this source reads a document of this shape when it follows one that it has read.
    ///
    /// By default when it [accepts](Self::accepts) it. A source may read more: an answer of a server may be read together
    /// with other answers.
    fn continues_with(&self, shape: &Shape<'_>) -> bool {
        self.accepts(shape)
    }

    /// Makes the entries of a report that this source [accepts](Self::accepts), which was checked.
    ///
    /// # Errors
    ///
    /// When the report cannot be read at all.
    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r>;

    /// Begins to read `report`. Sources implement [`open`](Self::open) and leave this as it is.
    ///
    /// Of a file with several documents the source reads those that are its own. Each other one is an error item.
    /// [`Registry::read`] reads each by its own source.
    ///
    /// # Errors
    ///
    /// `Unsupported` when the report is not of this format, with the [advice](Self::advice) of the source if it has one.
    fn findings<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        Findings::open(self, report, options)
    }

    /// What this source knows of a document that it does not read and that people take for its own: what it
    /// is, and how to make one that is read. One lower-case line, shown when no source reads the document.
    fn advice(&self, _shape: &Shape<'_>) -> Option<&'static str> {
        None
    }
}

/// What a source is, for people and for tables.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Descriptor {
    /// Its name on command lines: tool and format, such as `zap-json`.
    pub id: &'static str,
    /// The id of the tool, such as `zap`; findings carry it.
    pub tool: &'static str,
    /// The tool's own name, such as `ZAP`.
    pub tool_name: &'static str,
    /// The format, such as `JSON`.
    pub format: &'static str,
    /// Names that such files usually have.
    pub file_names: &'static [&'static str],
    /// The versions of the tool whose reports were read in tests.
    pub versions: &'static str,
    /// Where the tool documents its report.
    pub url: &'static str,
    /// Whether findings may carry the id of another tool, which the report names.
    pub other_tools: bool,
}

impl Descriptor {
    /// A descriptor of a source.
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

    /// The same, with usual file names.
    #[must_use]
    pub const fn with_file_names(mut self, file_names: &'static [&'static str]) -> Self {
        self.file_names = file_names;
        self
    }

    /// The same, with the versions tested.
    #[must_use]
    pub const fn with_versions(mut self, versions: &'static str) -> Self {
        self.versions = versions;
        self
    }

    /// The same, with the address of the documentation.
    #[must_use]
    pub const fn with_url(mut self, url: &'static str) -> Self {
        self.url = url;
        self
    }

    /// The same, for a format that carries the results of other tools. Each finding has the id of the tool that the
    /// report names, and the source states that it [ran](crate::Record::ran).
    #[must_use]
    pub const fn with_other_tools(mut self) -> Self {
        self.other_tools = true;
        self
    }

    /// The error of a report that is not of this format.
    #[must_use]
    pub fn unsupported(&self, shape: &Shape<'_>) -> ReportError {
        let message = format!(
            "expected a report of {} ({}), found {shape}",
            self.tool_name, self.id
        );
        ReportError::new(ReportErrorKind::Unsupported, message)
    }
}

/// How sure a source is that a report is its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Confidence {
    /// It is not.
    No,
    /// Nothing speaks against it. For formats without a mark of their own.
    Possible,
    /// It has the marks of the format. The most that a generic format may say.
    Likely,
    /// It has marks that only this tool writes.
    Certain,
}

impl Confidence {
    /// The word in lower case.
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

/// One look at a report: sources are asked about each in turn, until one is sure.
struct Look<'t> {
    shape: Shape<'t>,
    /// Whether it is of the document, and not of the lines before it.
    is_document: bool,
}

impl Report<'_> {
    /// Returns the looks at this report: at the beginning of the document, at the lines before it, at all of the
    /// document. The document is gone through when the last one is asked for.
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
    /// Begins to read `report` by `source`, if the source accepts it by one of the looks that
    /// [`Registry::detect`] takes.
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

/// A set of sources to choose from. A plain value: there is no global one.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    sources: Vec<&'static dyn FindingSource>,
}

impl Registry {
    /// The given sources. Their order never matters.
    #[must_use]
    pub fn new(sources: &[&'static dyn FindingSource]) -> Self {
        Self {
            sources: sources.to_vec(),
        }
    }

    /// One more source, anybody's.
    #[must_use]
    pub fn with(mut self, source: &'static dyn FindingSource) -> Self {
        self.sources.push(source);
        self
    }

    /// All sources, by id.
    pub fn sources(&self) -> impl Iterator<Item = &'static dyn FindingSource> {
        let mut sources = self.sources.clone();
        sources.sort_by_key(|s| s.descriptor().id);
        sources.into_iter()
    }

    /// The source of this id.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<&'static dyn FindingSource> {
        self.sources
            .iter()
            .find(|s| s.descriptor().id == id)
            .copied()
    }

    /// Every source that may read `report`, the surest first, equally sure ones by id.
    ///
    /// A document that holds nothing, such as `[]`, is a report only when it is the whole file, or when its names are
    /// those of one tool alone. The beginning of the report decides where it can. Only when none is [likely](Confidence::Likely) by that is the
    /// document gone through, once.
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

    /// Reads every document of a file, each by the source that is surest that it is its own.
    ///
    /// Files are put together by redirections of a shell and by pipelines: a report of one tool may follow that of
    /// another, with or without log lines and byte order marks between them. A document that no source knows is an
    /// error item that says what it looks like, at its place in the whole file, and makes the findings partial; the
    /// documents after it are read. Limits, the numbers of equal findings and completeness are those of the whole file;
    /// [`Findings::about`] is that of the document that is read.
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
    /// As for [`choose`](Self::choose) when no document is known, and those of the source of the first known one.
    pub fn read<'r>(
        &self,
        report: &'r Report<'_>,
        options: &Options,
    ) -> Result<Findings<'r>, ReportError> {
        Documents::read(self, report, options)
    }

    /// Returns how sure the surest source is of a document of this shape.
    pub(crate) fn surest(&self, shape: &Shape<'_>) -> Confidence {
        let confidences = self.sources.iter().map(|source| source.detect(shape));
        confidences.max().unwrap_or(Confidence::No)
    }

    /// The same of the sources of other tools.
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

    /// The one source that is surest that `report` is its own.
    ///
    /// # Errors
    ///
    /// `Unrecognized` when there is none, `Ambiguous`, with their names, when there are several.
    pub fn choose(&self, report: &Report<'_>) -> Result<Candidate, ReportError> {
        let candidates = self.detect(report);
        let Some(&best) = candidates.first() else {
            let nothing = report.holds_nothing_in_text();
            let before = report.lead_shape().filter(|_| nothing);
            let shape = before.unwrap_or_else(|| report.shape());
            let mut message = format!("no known report: {shape}");
            let mut given = Vec::new();
            for advice in self.sources().filter_map(|source| source.advice(&shape)) {
                // The sources of one tool give the same.
                if !given.contains(&advice) {
                    message.push_str("; ");
                    message.push_str(advice);
                    given.push(advice);
                }
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

/// Adds what another look showed; each source with what it was surest of.
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
    /// How sure it is.
    pub confidence: Confidence,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;

    /// Reads nothing, and knows a table by its first line.
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
    fn a_report_that_nobody_reads_comes_with_the_advice_of_who_knows_it() {
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
