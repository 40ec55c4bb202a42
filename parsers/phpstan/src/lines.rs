//! The line-based formats.

use std::borrow::Cow;

use finding_source::engine::Opened;
use finding_source::{
    Confidence, Descriptor, ErrorScope, FindingSource, Input, Limits, NoteKind, Position, Report,
    ReportError, ReportErrorKind, Shape, Str,
};

use crate::entries::{self, Aside, Place, Step, Walk};
use crate::map::{self, Error};
use crate::raw::{github, plain, teamcity};
use crate::{DOCUMENTATION, TOOL, TOOL_NAME, VERSIONS, detect};

/// The source for `phpstan analyse --error-format=github`: workflow commands of GitHub Actions.
#[derive(Clone, Copy, Debug, Default)]
pub struct GitHub;

static GITHUB: Descriptor = Descriptor::new("phpstan-github", TOOL, TOOL_NAME, "GitHub Actions")
    .with_file_names(&["phpstan.log", "phpstan-github.txt"])
    .with_versions(VERSIONS)
    .with_url(DOCUMENTATION);

impl FindingSource for GitHub {
    fn descriptor(&self) -> &'static Descriptor {
        &GITHUB
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::github(shape)
    }

    fn accepts(&self, shape: &Shape<'_>) -> bool {
        detect::github(shape) > Confidence::No || detect::may_be_lines(shape)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let (report, options) = (input.report(), input.options());
        let lines = Lines::new(report, &options.limits);
        let walk = GitHubWalk {
            lines,
            path: Path::default(),
        };
        entries::open(&Self, report, options, walk)
    }
}

/// The source for `phpstan analyse --error-format=teamcity`: service messages of TeamCity.
#[derive(Clone, Copy, Debug, Default)]
pub struct TeamCity;

static TEAMCITY: Descriptor = Descriptor::new("phpstan-teamcity", TOOL, TOOL_NAME, "TeamCity")
    .with_file_names(&["phpstan.log", "phpstan-teamcity.txt"])
    .with_versions(VERSIONS)
    .with_url(DOCUMENTATION);

impl FindingSource for TeamCity {
    fn descriptor(&self) -> &'static Descriptor {
        &TEAMCITY
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::teamcity(shape)
    }

    fn accepts(&self, shape: &Shape<'_>) -> bool {
        detect::teamcity(shape) > Confidence::No || detect::may_be_lines(shape)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let (report, options) = (input.report(), input.options());
        let lines = Lines::new(report, &options.limits);
        let walk = TeamCityWalk { lines, file: None };
        entries::open(&Self, report, options, walk)
    }
}

/// The source for `phpstan analyse --error-format=raw`: one line per error.
#[derive(Clone, Copy, Debug, Default)]
pub struct Raw;

static RAW: Descriptor = Descriptor::new("phpstan-raw", TOOL, TOOL_NAME, "lines")
    .with_file_names(&["phpstan.txt", "phpstan-raw.txt"])
    .with_versions(VERSIONS)
    .with_url(DOCUMENTATION);

impl FindingSource for Raw {
    fn descriptor(&self) -> &'static Descriptor {
        &RAW
    }

    fn detect(&self, shape: &Shape<'_>) -> Confidence {
        detect::raw(shape)
    }

    fn accepts(&self, shape: &Shape<'_>) -> bool {
        detect::raw(shape) > Confidence::No || detect::may_be_lines(shape)
    }

    fn advice(&self, shape: &Shape<'_>) -> Option<&'static str> {
        detect::advice(shape)
    }

    fn open<'r>(&self, input: Input<'r, '_>) -> Opened<'r> {
        let (report, options) = (input.report(), input.options());
        let lines = Lines::new(report, &options.limits);
        let walk = RawWalk {
            lines,
            path: Path::default(),
            open: None,
            byte: 0,
        };
        entries::open(&Self, report, options, walk)
    }
}

#[derive(Clone)]
struct GitHubWalk<'r> {
    lines: Lines<'r>,
    path: Path<'r>,
}

impl<'r> Walk<'r> for GitHubWalk<'r> {
    fn step(&mut self, aside: &mut Aside) -> Result<Option<Step<'r>>, ReportError> {
        while let Some(line) = self.lines.next_line(aside)? {
            match github::Line::parse(line.text) {
                Some(github::Line::Error {
                    path,
                    line,
                    message,
                }) => {
                    let error = Error {
                        message,
                        line,
                        ..Error::default()
                    };
                    return Ok(Some(Step::Error(self.path.another(path), error)));
                }
                Some(github::Line::General(message)) => {
                    let warning = line.text.starts_with("::warning ");
                    return Ok(Some(match warning {
                        true => Step::Warning(message),
                        false => Step::General(message),
                    }));
                }
                None => self.lines.pass(line, aside),
            }
        }
        Ok(None)
    }

    fn place(&self) -> Place {
        (self.lines.byte, self.lines.byte)
    }

    fn read_at(&self, place: Place) -> Option<(Str<'r>, Error<'r>, usize)> {
        let walk = Self {
            lines: self.lines.starting_at(place.1),
            path: Path::default(),
        };
        first_error(walk, |walk| walk.lines.at - place.1)
    }
}

#[derive(Clone)]
struct TeamCityWalk<'r> {
    lines: Lines<'r>,
    file: Option<Cow<'r, str>>,
}

impl<'r> Walk<'r> for TeamCityWalk<'r> {
    fn step(&mut self, aside: &mut Aside) -> Result<Option<Step<'r>>, ReportError> {
        while let Some(line) = self.lines.next_line(aside)? {
            match teamcity::Line::parse(line.text) {
                Some(Ok(teamcity::Line::Inspection(inspection))) => {
                    let warning = line.text.contains(" SEVERITY='WARNING'");
                    return Ok(Some(match self.inspection(inspection) {
                        Step::General(message) if warning => Step::Warning(message),
                        step => step,
                    }));
                }
                Some(Ok(teamcity::Line::Type)) => {}
                Some(Err(_)) => return Err(self.lines.unfinished(line)),
                None => self.lines.pass(line, aside),
            }
        }
        Ok(None)
    }

    fn place(&self) -> Place {
        (self.lines.byte, self.lines.byte)
    }

    fn read_at(&self, place: Place) -> Option<(Str<'r>, Error<'r>, usize)> {
        let walk = Self {
            lines: self.lines.starting_at(place.1),
            file: None,
        };
        first_error(walk, |walk| walk.lines.at - place.1)
    }
}

impl<'r> TeamCityWalk<'r> {
    fn inspection(&mut self, inspection: teamcity::Inspection<'r>) -> Step<'r> {
        let teamcity::Inspection {
            message,
            file,
            line,
            ignorable,
            tip,
        } = inspection;
        // An error without a file has the path of the configuration, because a file is required.
        if ignorable.is_none() {
            return Step::General(message);
        }
        let another = self.file.as_ref() != Some(&file);
        let begun = another.then(|| {
            self.file = Some(file.clone());
            file
        });
        let error = Error {
            message,
            line,
            ignorable,
            tip,
            ..Error::default()
        };
        Step::Error(begun, error)
    }
}

#[derive(Clone)]
struct RawWalk<'r> {
    lines: Lines<'r>,
    path: Path<'r>,
    /// The last error; other lines may belong to it.
    open: Option<Open<'r>>,
    /// The byte offset of the error of the last step.
    byte: usize,
}

#[derive(Clone, Copy)]
struct Open<'r> {
    /// Path and line; `None` for an error without a file.
    place: Option<(&'r str, Option<u32>)>,
    /// Its byte offset.
    byte: usize,
    /// The byte range of its message.
    start: usize,
    end: usize,
    /// True if a blank line followed it. The lines after that do not belong to it.
    closed: bool,
}

impl<'r> Walk<'r> for RawWalk<'r> {
    fn step(&mut self, aside: &mut Aside) -> Result<Option<Step<'r>>, ReportError> {
        while let Some(line) = self.lines.next_line(aside)? {
            let (place, message) = match plain::Line::parse(line.text) {
                Some(plain::Line::Error {
                    path,
                    line,
                    message,
                }) => (Some((path, line)), message),
                Some(plain::Line::General(message)) => (None, message),
                None => {
                    match &mut self.open {
                        Some(open) if line.text.trim().is_empty() => open.closed = true,
                        Some(open) if !open.closed && !map::says_incomplete(line.text) => {
                            open.end = line.end();
                        }
                        _ => self.lines.pass(line, aside),
                    }
                    continue;
                }
            };
            let begun = Open {
                place,
                byte: line.byte,
                start: line.end() - message.len(),
                end: line.end(),
                closed: false,
            };
            if let Some(open) = self.open.replace(begun) {
                return Ok(Some(self.close(open)));
            }
        }
        let last = self.open.take();
        Ok(last.map(|open| self.close(open)))
    }

    fn place(&self) -> Place {
        (self.byte, self.byte)
    }

    fn read_at(&self, place: Place) -> Option<(Str<'r>, Error<'r>, usize)> {
        let walk = Self {
            lines: self.lines.starting_at(place.1),
            path: Path::default(),
            open: None,
            byte: place.1,
        };
        first_error(walk, |walk| walk.lines.at - place.1)
    }
}

impl<'r> RawWalk<'r> {
    fn close(&mut self, open: Open<'r>) -> Step<'r> {
        self.byte = open.byte;
        let message = self
            .lines
            .text
            .get(open.start..open.end)
            .unwrap_or_default();
        let (message, identifier) = plain::split_identifier(message);
        let message = if message.contains('\r') {
            Cow::Owned(message.replace('\r', ""))
        } else {
            Cow::Borrowed(message)
        };
        let Some((path, line)) = open.place else {
            return Step::General(message);
        };
        let error = Error {
            message,
            line,
            identifier: identifier.map(Cow::Borrowed),
            ..Error::default()
        };
        Step::Error(self.path.another(path), error)
    }
}

/// Returns the first error of a walk, with the path of its file and the number of bytes that were read.
fn first_error<'r, W: Walk<'r>>(
    mut walk: W,
    bytes: impl FnOnce(&W) -> usize,
) -> Option<(Str<'r>, Error<'r>, usize)> {
    match walk.step(&mut Aside::default()) {
        Ok(Some(Step::Error(Some(path), error))) => Some((path, error, bytes(&walk))),
        _ => None,
    }
}

/// The path of the previous error.
#[derive(Clone, Default)]
struct Path<'r>(Option<&'r str>);

impl<'r> Path<'r> {
    /// Returns the path if it differs.
    fn another(&mut self, path: &'r str) -> Option<Cow<'r, str>> {
        (self.0.replace(path) != Some(path)).then_some(Cow::Borrowed(path))
    }
}

/// Reads line by line.
#[derive(Clone)]
struct Lines<'r> {
    text: &'r str,
    at: usize,
    number: u64,
    longest: usize,
    /// The number of skipped lines.
    passed: u64,
    /// The byte offset of the current line.
    byte: usize,
}

#[derive(Clone, Copy)]
struct Line<'r> {
    /// The line without its line ending.
    text: &'r str,
    byte: usize,
    number: u64,
    last: bool,
}

impl Line<'_> {
    fn end(&self) -> usize {
        self.byte + self.text.len()
    }
}

impl<'r> Lines<'r> {
    fn new(report: &'r Report<'_>, limits: &Limits) -> Self {
        Self {
            text: report.text(),
            at: report.first_line(),
            number: 0,
            longest: limits.text,
            passed: 0,
            byte: 0,
        }
    }

    /// Returns a walk of the same text that starts at a byte.
    fn starting_at(&self, byte: usize) -> Self {
        Self {
            at: byte,
            byte,
            ..self.clone()
        }
    }

    /// Returns the next line. At the end, adds the notes about all lines.
    fn next_line(&mut self, aside: &mut Aside) -> Result<Option<Line<'r>>, ReportError> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        if rest.is_empty() {
            self.end(aside);
            return Ok(None);
        }
        let (line, next) = match rest.find('\n') {
            Some(end) => (&rest[..end], self.at + end + 1),
            None => (rest, self.text.len()),
        };
        self.number += 1;
        let line = Line {
            text: line.strip_suffix('\r').unwrap_or(line),
            byte: self.at,
            number: self.number,
            last: line.len() == rest.len(),
        };
        self.byte = self.at;
        self.at = next;
        if line.text.len() > self.longest {
            let message = "line longer than the limit for a text";
            return Err(error(ReportErrorKind::Limit, message, line).with_scope(ErrorScope::Entry));
        }
        Ok(Some(line))
    }

    /// Skips a line that is not part of the format.
    fn pass(&mut self, line: Line<'_>, aside: &mut Aside) {
        if map::says_incomplete(line.text) {
            aside.partial = Some(map::INCOMPLETE);
        }
        self.passed += u64::from(!line.text.trim().is_empty());
    }

    /// Returns the error of an incomplete line.
    fn unfinished(&self, line: Line<'_>) -> ReportError {
        if line.last {
            error(
                ReportErrorKind::Truncated,
                "the text ends before this line does",
                line,
            )
        } else {
            let message = "a service message without an end";
            error(ReportErrorKind::Syntax, message, line).with_scope(ErrorScope::Entry)
        }
    }

    fn end(&mut self, aside: &mut Aside) {
        let passed = std::mem::take(&mut self.passed);
        if passed > 0 {
            let text = format!("skipped {passed} lines without an error");
            aside.note(NoteKind::File, text);
        }
        // PHPStan ends every line.
        if self.at > 0 && !self.text.ends_with('\n') {
            aside.note(NoteKind::File, "the last line has no line ending");
            aside.partial = Some("the report may have been cut in its last line");
        }
        self.at = self.text.len();
    }
}

fn error(kind: ReportErrorKind, message: &'static str, line: Line<'_>) -> ReportError {
    ReportError::new(kind, message).at(Position {
        byte: line.byte as u64,
        line: line.number,
        column: 1,
    })
}
