//! Possible values of arguments, and their parsers.

use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use finding_severity::{Kind, Label, Normalized, Status};
use report_files::names;

use crate::help;
/// Returns the ids of all sources and of their tools.
pub(super) fn sources() -> PossibleValuesParser {
    names::of_sources().into()
}

/// Returns the names of all kinds of findings.
pub(super) fn kinds() -> impl TypedValueParser<Value = Kind> {
    PossibleValuesParser::new(Kind::ALL.iter().copied().map(Kind::as_str))
        .try_map(|name| name.parse::<Kind>())
}

/// Returns the names of all labels.
pub(super) fn labels() -> impl TypedValueParser<Value = Label> {
    PossibleValuesParser::new(Label::ALL.map(Label::as_str)).try_map(|name| name.parse::<Label>())
}

/// Returns the names of all statuses.
pub(super) fn statuses() -> impl TypedValueParser<Value = Status> {
    let names = Status::ALL.iter().copied().map(Status::as_str);
    PossibleValuesParser::new(names).try_map(|name| name.parse::<Status>())
}

/// Parses a number of bytes.
pub(super) fn bytes(text: &str) -> Result<u64, String> {
    text.parse()
        .map_err(|_| "expected a number of bytes, such as 67108864".to_owned())
}

/// Parses a probability.
pub(super) fn probability(text: &str) -> Result<f64, String> {
    let number = text.parse().ok().filter(|it| (0.0..=1.0).contains(it));
    number.ok_or_else(|| "expected a number from 0 to 1".to_owned())
}

/// Returns the names of all commands that have a manual page.
pub(super) fn commands() -> PossibleValuesParser {
    let names = help::GUIDES.iter().map(|guide| guide.command);
    names
        .filter(|name| !name.is_empty())
        .chain(help::PARTS)
        .collect::<Vec<_>>()
        .into()
}

/// Parses a severity, written as a label or a number.
pub(super) fn least(text: &str) -> Result<Normalized, String> {
    let number = text.parse().ok().and_then(Normalized::new);
    let label = || text.parse::<Label>().ok().map(Label::floor);
    number.or_else(label).ok_or_else(|| {
        "expected INFORMATIONAL, LOW, MEDIUM, HIGH or CRITICAL, or a number from 0 to 100"
            .to_owned()
    })
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum To {
    /// AWS Security Finding Format.
    Asff,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
    /// A bare array, for `aws securityhub batch-import-findings --findings file://…`.
    Array,
    /// An object with the member `Findings`, for `--cli-input-json` and the SDKs.
    Request,
    /// One finding per line.
    Ndjson,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum ListFormat {
    /// Lines that fit the terminal.
    Table,
    /// A table for spreadsheets.
    Csv,
    /// A JSON object for programs.
    Json,
    /// For a comment on a pull request, at most 65,000 characters.
    Markdown,
    /// A page for a browser, in one file.
    Html,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub(crate) enum GroupBy {
    /// The tool that reported them.
    Tool,
    /// The file that they are in.
    File,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum SummaryFormat {
    /// A plain-text table.
    Text,
    /// A JSON object for programs.
    Json,
    /// A table for a comment on a pull request.
    Markdown,
    /// A page for a browser, in one file.
    Html,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum SuppressedChoice {
    /// Sent with the record state ARCHIVED.
    Archive,
    /// Not sent.
    Omit,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum RedactionChoice {
    /// Remove nothing.
    Off,
    /// Remove texts that are certainly secrets.
    Default,
    /// Also remove texts that may be secrets: quoted strings, words that look random, email addresses.
    Strict,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum InstancesChoice {
    /// One finding that lists the places.
    Merge,
    /// One finding per place.
    Each,
}
