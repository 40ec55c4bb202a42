//! One reading of one report, and the rules for each.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::{
    Completeness, Descriptor, Finding, FindingSource, Findings, Note, Options, Report, ReportError,
    ReportErrorKind,
};
use report_syntax::LineCounter;

/// The results of a report.
#[derive(Debug, PartialEq)]
pub(super) struct Run {
    /// The error of a refused report.
    pub(super) refused: Option<ReportError>,
    pub(super) items: Vec<Result<Finding<'static>, ReportError>>,
    pub(super) about: String,
    pub(super) notes: Vec<Note>,
    pub(super) more_notes: u64,
    pub(super) completeness: Completeness,
    /// The ids of the tools that ran.
    pub(super) tools: Vec<String>,
}

impl Run {
    fn refused(error: ReportError) -> Self {
        Self {
            refused: Some(error),
            items: Vec::new(),
            about: String::new(),
            notes: Vec::new(),
            more_notes: 0,
            completeness: Completeness::Partial("refused".into()),
            tools: Vec::new(),
        }
    }

    pub(super) fn findings(&self) -> impl Iterator<Item = &Finding<'static>> {
        self.items.iter().filter_map(|item| item.as_ref().ok())
    }

    pub(super) fn errors(&self) -> impl Iterator<Item = &ReportError> {
        let items = self.items.iter().filter_map(|item| item.as_ref().err());
        self.refused.iter().chain(items)
    }

    /// Returns whether a limit ended it.
    pub(super) fn was_limited(&self) -> bool {
        self.errors().any(|e| e.kind() == ReportErrorKind::Limit)
    }

    /// Returns whether it reports that the text is malformed.
    pub(super) fn broke_off(&self) -> bool {
        let last = self.items.last().and_then(|item| item.as_ref().err());
        self.refused.is_some() || last.is_some_and(ReportError::ends_report)
    }

    /// Returns whether it claims to be complete.
    pub(super) fn is_complete(&self) -> bool {
        self.errors().next().is_none() && self.completeness.is_complete()
    }
}

/// Reads `report`. Returns the error if a rule for any report is violated.
pub(super) fn run(
    source: &'static dyn FindingSource,
    report: &[u8],
    options: &Options,
) -> Result<Run, String> {
    let read = || {
        let report = match Report::new(report, &options.limits) {
            Ok(report) => report,
            Err(error) => return Ok(Run::refused(error)),
        };
        let run = match source.findings(&report, options) {
            Ok(findings) => collect(findings)?,
            Err(error) => Run::refused(error),
        };
        check(&run, report.text(), options)?;
        tools(&run, source.descriptor())?;
        Ok(run)
    };
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|panic| {
        let message = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied());
        Err(format!("panicked: {}", message.unwrap_or("no message")))
    })
}

fn collect(mut findings: Findings<'_>) -> Result<Run, String> {
    let mut items = Vec::new();
    for item in &mut findings {
        if let Ok(finding) = &item {
            // `Debug` is for logs and must not fail either.
            let shown = format!("{finding:?}");
            let owned = finding.clone().into_owned();
            if shown != format!("{owned:?}") {
                return Err(format!("into_owned() changes a finding: {shown}"));
            }
        }
        items.push(item.map(Finding::into_owned));
    }
    if findings.next().is_some() {
        return Err("an item after the end".to_owned());
    }
    let summary = findings.finish();
    Ok(Run {
        refused: None,
        items,
        about: format!("{:?}", summary.scan),
        notes: summary.notes,
        more_notes: summary.more_notes,
        completeness: summary.completeness,
        tools: summary.tools.into_iter().map(Into::into).collect(),
    })
}

/// Checks the rules for every reading of every report.
fn check(run: &Run, text: &str, options: &Options) -> Result<(), String> {
    for error in run.errors() {
        one_line("an error", &error.to_string())?;
        one_line("an error", error.message())?;
        if let Some(position) = error.position() {
            let found = usize::try_from(position.byte).unwrap_or(usize::MAX);
            if LineCounter::default().position(text.as_bytes(), found) != position {
                return Err(format!(
                    "an error whose line is not that of its byte: {error}"
                ));
            }
        }
    }
    for note in &run.notes {
        one_line("a note", &note.text)?;
    }
    if let Completeness::Partial(why) = &run.completeness {
        one_line("a reason to be partial", why)?;
    }
    if run.errors().next().is_some() && run.completeness.is_complete() {
        return Err("complete despite an error".to_owned());
    }
    let ended = |item: &Result<_, ReportError>| item.as_ref().is_err_and(ReportError::ends_report);
    let before = run.items.split_last().map_or(&[][..], |(_, before)| before);
    if before.iter().any(ended) {
        return Err("continues after an error that ends the report".to_owned());
    }
    if run.items.len() as u64 > options.limits.entries.saturating_add(1) {
        return Err("more entries than the limit".to_owned());
    }
    if run.notes.len() > options.limits.notes {
        return Err("more notes than the limit".to_owned());
    }
    Ok(())
}

/// Checks that a finding has the source's tool, or, if the format has the results of other tools, one that ran.
fn tools(run: &Run, source: &Descriptor) -> Result<(), String> {
    for finding in run.findings() {
        if !source.other_tools && finding.tool != source.tool {
            return Err(format!(
                "a finding of `{}` from a source of `{}`: {finding:?}",
                finding.tool, source.tool
            ));
        }
        if !run.tools.iter().any(|tool| *tool == finding.tool) {
            return Err(format!(
                "a finding of `{}`, which is not among the tools that ran: {finding:?}",
                finding.tool
            ));
        }
    }
    Ok(())
}

fn one_line(what: &str, text: &str) -> Result<(), String> {
    const LONGEST: usize = 2_000;
    if text.trim().is_empty() {
        return Err(format!("{what} with a blank text"));
    }
    if text.chars().any(char::is_control) {
        return Err(format!("{what} with control characters: {text:?}"));
    }
    if text.chars().count() > LONGEST {
        return Err(format!("{what} of more than {LONGEST} characters: {text}"));
    }
    Ok(())
}
