use std::ops::Deref;
use std::sync::Arc;

use crate::look_alikes;
use crate::several::Documents;
use crate::{
    Confidence, FindingSource, Findings, Options, Report, ReportError, ReportErrorKind, Shape,
};

/// A source of a [`Registry`]: a static one, or one that is made at run time and shared.
///
/// ```
/// # use std::sync::Arc;
/// # use finding_source::{FindingSource, Registry, Source};
/// # fn add(registry: Registry, sources: &'static [&'static dyn FindingSource], mapping: Arc<dyn FindingSource>) {
/// let registry = registry.with(mapping);
/// let source = registry.by_id("acme-json").unwrap();
/// assert_eq!(source.descriptor().tool, "acme");
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Source(Held);

#[derive(Clone, Debug)]
enum Held {
    Static(&'static dyn FindingSource),
    Shared(Arc<dyn FindingSource>),
}

impl Source {
    /// Returns the source if it is a static one.
    #[must_use]
    pub fn as_static(&self) -> Option<&'static dyn FindingSource> {
        match &self.0 {
            Held::Static(source) => Some(*source),
            Held::Shared(_) => None,
        }
    }
}

impl Deref for Source {
    type Target = dyn FindingSource;

    fn deref(&self) -> &Self::Target {
        match &self.0 {
            Held::Static(source) => *source,
            Held::Shared(source) => &**source,
        }
    }
}

impl From<&'static dyn FindingSource> for Source {
    fn from(source: &'static dyn FindingSource) -> Self {
        Self(Held::Static(source))
    }
}

impl<S: FindingSource> From<&'static S> for Source {
    fn from(source: &'static S) -> Self {
        Self(Held::Static(source))
    }
}

impl From<Arc<dyn FindingSource>> for Source {
    fn from(source: Arc<dyn FindingSource>) -> Self {
        Self(Held::Shared(source))
    }
}

impl<S: FindingSource + 'static> From<Arc<S>> for Source {
    fn from(source: Arc<S>) -> Self {
        Self(Held::Shared(source))
    }
}

/// A set of sources to choose from. It is a plain value: each program creates its own.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    sources: Vec<Source>,
}

impl Registry {
    /// Creates a registry of the given sources, in any order. Of sources with the same id, it has the last one.
    #[must_use]
    pub fn new(sources: &[&'static dyn FindingSource]) -> Self {
        let sources = sources.iter().copied();
        sources.fold(Self::default(), Self::with)
    }

    /// Adds a source, such as a custom one: a reference to a static one, or an [`Arc`] for one that is made at run time.
    /// It replaces a source with the same id, such as a built-in one.
    #[must_use]
    pub fn with(mut self, source: impl Into<Source>) -> Self {
        let source = source.into();
        let id = &source.descriptor().id;
        self.sources.retain(|other| other.descriptor().id != *id);
        self.sources.push(source);
        self
    }

    /// Returns all sources, sorted by id.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        let mut sources: Vec<_> = self.sources.iter().collect();
        sources.sort_by(|one, other| one.descriptor().id.cmp(&other.descriptor().id));
        sources.into_iter()
    }

    /// Returns the source with this id.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<Source> {
        let mut sources = self.sources.iter();
        sources.find(|s| s.descriptor().id == id).cloned()
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

    /// Returns whether all sources are of one tool.
    pub(crate) fn is_of_one_tool(&self) -> bool {
        let mut tools = self.sources.iter().map(|source| &source.descriptor().tool);
        let first = tools.next();
        tools.all(|tool| Some(tool) == first)
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
            .map(|source| Candidate {
                source: source.clone(),
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
        let Some(best) = candidates.first() else {
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
            .map(|candidate| &*candidate.source.descriptor().id)
            .collect();
        if tied.len() > 1 {
            let message = format!("could be any of {}: name one", tied.join(", "));
            return Err(ReportError::new(ReportErrorKind::Ambiguous, message));
        }
        Ok(best.clone())
    }
}

/// Adds the results of another scan; each source keeps its highest confidence.
fn merge(candidates: &mut Vec<Candidate>, others: Vec<Candidate>) {
    for other in others {
        let id = &other.source.descriptor().id;
        let known = candidates
            .iter_mut()
            .find(|candidate| candidate.source.descriptor().id == *id);
        match known {
            Some(known) => known.confidence = known.confidence.max(other.confidence),
            None => candidates.push(other),
        }
    }
    sort(candidates);
}

fn sort(candidates: &mut [Candidate]) {
    candidates.sort_by(|one, other| {
        let ids = || {
            one.source
                .descriptor()
                .id
                .cmp(&other.source.descriptor().id)
        };
        other.confidence.cmp(&one.confidence).then_with(ids)
    });
}

/// A source that may read a report.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The source.
    pub source: Source,
    /// Its confidence.
    pub confidence: Confidence,
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use finding_severity::vocabulary::{Meaning, Vocabulary};
    use finding_severity::{Basis, Label, Policy};

    use super::*;
    use crate::engine::{self, Input, Opened};
    use crate::json::Text;
    use crate::{Descriptor, Finding, Identity, Kind, Limits, Record, Rule};

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

        fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
            Err(self.descriptor().unsupported(&input.shape()))
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

    crate::schema! {
        struct Entry<'r> {
            check: Option<Text<'r>> = "check",
            severity: Option<Text<'r>> = "severity",
        }
    }

    static WORDS: Vocabulary = Vocabulary::new(
        &["acme"],
        "a document of Acme",
        &[("fatal", Meaning::Grade(Label::Critical))],
    );

    /// A source that is made at run time, for a tool with a name from a configuration.
    #[derive(Debug)]
    struct Mapping(Descriptor);

    impl Mapping {
        fn new(tool: &str) -> Self {
            let mut descriptor = Descriptor::new("", "", "", "JSON").with_vocabulary(&WORDS);
            descriptor.id = Cow::Owned(format!("{tool}-json"));
            descriptor.tool = Cow::Owned(tool.to_owned());
            descriptor.tool_name = Cow::Owned(tool.to_owned());
            Self(descriptor)
        }
    }

    impl FindingSource for Mapping {
        fn descriptor(&self) -> &Descriptor {
            &self.0
        }

        fn detect(&self, shape: &Shape<'_>) -> Confidence {
            let first = shape.json().and_then(|root| root.first());
            match first.is_some_and(|entry| entry.has("check")) {
                true => Confidence::Likely,
                false => Confidence::No,
            }
        }

        fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
            let tool = self.0.tool.clone();
            let map = move |entry: &Entry<'r>, _: &crate::path::Roots, record: &mut Record<'r>| {
                let check = entry.check.and_then(|check| check.trimmed());
                let check = check.ok_or("an entry without a check")?;
                let rule = Rule::new(check.clone());
                let identity = Identity::new().with("check", format!("{tool} {check}"));
                let mut finding = Finding::new(tool.clone(), Kind::Code, rule, check, identity);
                let severity = entry.severity.and_then(|severity| severity.trimmed());
                finding.grade = record.severity_value("severity", severity, &["fatal"]);
                Ok::<_, &'static str>(finding)
            };
            engine::json_list(input, Self(self.0.clone()), map)
        }
    }

    #[test]
    fn a_source_that_is_made_at_run_time_has_its_own_names_and_severity_values() {
        let registry = Registry::default().with(Arc::new(Mapping::new("acme")));
        assert_eq!(
            registry.by_id("acme-json").unwrap().descriptor().tool,
            "acme"
        );
        let limits = Limits::default();
        let text = br#"[{"check": "a", "severity": "fatal"}, {"check": "b"}]"#;
        let report = Report::new(text, &limits).unwrap();
        let mut findings = registry.read(&report, &Options::default()).unwrap();
        assert_eq!(findings.source().id, "acme-json");
        let finding = findings.next().unwrap().unwrap();
        assert_eq!(finding.identity.parts().next(), Some(("check", "acme a")));
        let graded = Policy::default().grade(&finding);
        assert_eq!(graded.normalized.label(), Label::Critical);
        assert_eq!(graded.basis, Basis::Word("acme"));
        assert_eq!(findings.count(), 1);
    }

    #[test]
    fn a_source_replaces_the_one_with_its_id() {
        let other = || {
            let mut other = Mapping::new("acme");
            other.0.tool_name = Cow::Borrowed("Acme 2");
            other
        };
        let report = Report::new(br#"[{"check": "a"}]"#, &Limits::default()).unwrap();
        let first = Registry::default().with(Arc::new(Mapping::new("acme")));
        let registry = first.clone().with(Arc::new(other()));
        let is_other = |source: &Source| source.descriptor().tool_name == "Acme 2";
        assert!(!is_other(&first.choose(&report).unwrap().source));
        assert!(is_other(&registry.choose(&report).unwrap().source));
        assert!(is_other(&registry.by_id("acme-json").unwrap()));
        assert_eq!(registry.sources().count(), 1);
        assert_eq!(Registry::new(&[&Table, &Table]).sources().count(), 1);
    }

    #[test]
    fn severity_values_without_a_table_are_graded_by_the_common_one() {
        let mut mapping = Mapping::new("acme");
        mapping.0.vocabulary = None;
        let report = Report::new(
            br#"[{"check": "a", "severity": "fatal"}]"#,
            &Limits::default(),
        );
        let report = report.unwrap();
        let mut findings = mapping.findings(&report, &Options::default()).unwrap();
        let finding = findings.next().unwrap().unwrap();
        let graded = Policy::default().grade(&finding);
        assert_ne!(graded.basis, Basis::Word("acme"));
    }
}
