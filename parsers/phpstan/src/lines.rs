//! The line-based formats.

use std::borrow::Cow;

use finding_source::engine::{Entry, Line, LineWalk, Outcome};
use finding_source::{Record, ReportError, ReportErrorKind, Str, source};

use crate::detect::{self, descriptor};
use crate::map::{self, Again, Error, Mapper};
use crate::raw::{github, plain, teamcity};

source! {
    /// The source for `phpstan analyse --error-format=github`: workflow commands of GitHub Actions.
    pub struct GitHub: descriptor(
        "phpstan-github",
        "GitHub Actions",
        &["phpstan.log", "phpstan-github.txt"],
    );
    detect: detect::github,
    also: detect::may_be_lines,
    advice: detect::advice,
    lines: |input| SingleLines {
        parse: of_github,
        mapper: Mapper::new(input, |text, (_, at), _| read_line(text, at, of_github)),
    },
}

source! {
    /// The source for `phpstan analyse --error-format=teamcity`: service messages of TeamCity.
    pub struct TeamCity: descriptor(
        "phpstan-teamcity",
        "TeamCity",
        &["phpstan.log", "phpstan-teamcity.txt"],
    );
    detect: detect::teamcity,
    also: detect::may_be_lines,
    advice: detect::advice,
    lines: |input| SingleLines {
        parse: of_team_city,
        mapper: Mapper::new(input, |text, (_, at), _| read_line(text, at, of_team_city)),
    },
}

source! {
    /// The source for `phpstan analyse --error-format=raw`: one line per error.
    pub struct Raw: descriptor("phpstan-raw", "lines", &["phpstan.txt", "phpstan-raw.txt"]);
    detect: detect::raw,
    also: detect::may_be_lines,
    advice: detect::advice,
    lines: |input| RawLines {
        text: input.text(),
        mapper: Mapper::new(input, |text, (byte, end), _| read_lines(text, byte, end)),
        open: None,
    },
}

/// The contents of a line.
enum Parsed<'r> {
    /// An error, and the path of its file.
    Error(Str<'r>, Error<'r>),
    General(Str<'r>),
    Warning(Str<'r>),
    Nothing,
    /// The line is not complete.
    Unfinished,
}

/// Reads one line. Returns `None` if it is not of the format.
type Parse<'r> = fn(&'r str) -> Option<Parsed<'r>>;

/// A format in which a line has an error.
struct SingleLines<'r> {
    parse: Parse<'r>,
    mapper: Mapper<'r>,
}

impl<'r> LineWalk<'r> for SingleLines<'r> {
    const HAS: &'static str = HAS;

    fn line(
        &mut self,
        line: Line<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Outcome<'r>>, ReportError> {
        let Some(parsed) = (self.parse)(line.text) else {
            return Ok(skipped(line, record));
        };
        match parsed {
            Parsed::Error(path, error) => {
                self.mapper.go_to_file(path);
                let place = (line.byte, line.byte);
                return self.mapper.entry(error, place, record).map(Some);
            }
            Parsed::General(text) => map::general(&text, record),
            Parsed::Warning(text) => map::warning(&text, record),
            Parsed::Nothing => {}
            Parsed::Unfinished if line.is_last => {
                let message = "the text ends before this line does";
                return Err(line.error(ReportErrorKind::Truncated, message));
            }
            Parsed::Unfinished => {
                let message = "a service message without an end";
                return Err(line.error(ReportErrorKind::Syntax, message));
            }
        }
        Ok(Some(Outcome::Nothing))
    }

    fn end_report(&mut self, record: &mut Record<'r>) {
        self.mapper.end(record);
    }
}

/// Reads the error of a line again.
fn read_line<'r>(text: &'r str, byte: usize, parse: Parse<'r>) -> Option<Again<'r>> {
    let line = Line::at(text, byte, 0)?.text;
    match parse(line)? {
        Parsed::Error(path, error) => Some((path, error, line.len())),
        _ => None,
    }
}

const HAS: &str = "an error";

/// Looks at a line that is not of the format.
fn skipped<'r>(line: Line<'r>, record: &mut Record<'r>) -> Option<Outcome<'r>> {
    if map::says_incomplete(line.text) {
        record.partial(map::INCOMPLETE);
    }
    None
}

fn of_github(line: &str) -> Option<Parsed<'_>> {
    Some(match github::Line::parse(line)? {
        github::Line::Error {
            path,
            line,
            message,
        } => {
            let error = Error {
                message,
                line,
                ..Error::default()
            };
            Parsed::Error(path.into(), error)
        }
        github::Line::General(text) if line.starts_with("::warning ") => Parsed::Warning(text),
        github::Line::General(text) => Parsed::General(text),
    })
}

fn of_team_city(line: &str) -> Option<Parsed<'_>> {
    let Ok(parsed) = teamcity::Line::parse(line)? else {
        return Some(Parsed::Unfinished);
    };
    let teamcity::Line::Inspection(inspection) = parsed else {
        return Some(Parsed::Nothing);
    };
    // An error without a file has the path of the configuration, because a file is required.
    if inspection.ignorable.is_none() {
        return Some(match line.contains(" SEVERITY='WARNING'") {
            true => Parsed::Warning(inspection.message),
            false => Parsed::General(inspection.message),
        });
    }
    let error = Error {
        message: inspection.message,
        line: inspection.line,
        ignorable: inspection.ignorable,
        tip: inspection.tip,
        ..Error::default()
    };
    Some(Parsed::Error(inspection.file, error))
}

/// The format `raw`, in which an error may have several lines.
struct RawLines<'r> {
    text: &'r str,
    mapper: Mapper<'r>,
    /// The last error; other lines may belong to it.
    open: Option<Open<'r>>,
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

impl<'r> LineWalk<'r> for RawLines<'r> {
    const HAS: &'static str = HAS;

    fn line(
        &mut self,
        line: Line<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Outcome<'r>>, ReportError> {
        if let Some(begun) = Open::begin(line) {
            let last = self.open.replace(begun);
            return self.close(last, record).map(Some);
        }
        match &mut self.open {
            Some(open) if line.text.trim().is_empty() => open.closed = true,
            Some(open) if !open.closed && !map::says_incomplete(line.text) => {
                open.end = line.end();
            }
            _ => return Ok(skipped(line, record)),
        }
        Ok(Some(Outcome::Nothing))
    }

    fn finish(&mut self, record: &mut Record<'r>) -> Entry<'r> {
        let last = self.open.take();
        self.close(last, record)
    }

    fn end_report(&mut self, record: &mut Record<'r>) {
        self.mapper.end(record);
    }
}

impl<'r> RawLines<'r> {
    fn close(&mut self, open: Option<Open<'r>>, record: &mut Record<'r>) -> Entry<'r> {
        let Some(open) = open else {
            return Ok(Outcome::Nothing);
        };
        let error = open.error(self.text);
        let Some((path, _)) = open.place else {
            map::general(&error.message, record);
            return Ok(Outcome::Nothing);
        };
        self.mapper.go_to_file(path.into());
        self.mapper.entry(error, (open.byte, open.end), record)
    }
}

/// Reads the error from `byte` to `end` again.
fn read_lines(text: &str, byte: usize, end: usize) -> Option<Again<'_>> {
    let begun = Open::begin(Line::at(text, byte, 0)?)?;
    let (path, _) = begun.place?;
    let error = Open { end, ..begun }.error(text);
    Some((path.into(), error, end - byte))
}

impl<'r> Open<'r> {
    /// Returns the error that begins with a line.
    fn begin(line: Line<'r>) -> Option<Self> {
        let (place, message) = match plain::Line::parse(line.text)? {
            plain::Line::Error {
                path,
                line,
                message,
            } => (Some((path, line)), message),
            plain::Line::General(message) => (None, message),
        };
        Some(Self {
            place,
            byte: line.byte,
            start: line.end() - message.len(),
            end: line.end(),
            closed: false,
        })
    }

    fn error(&self, text: &'r str) -> Error<'r> {
        let message = text.get(self.start..self.end).unwrap_or_default();
        let (message, identifier) = plain::split_identifier(message);
        let message = if message.contains('\r') {
            Cow::Owned(message.replace('\r', ""))
        } else {
            Cow::Borrowed(message)
        };
        Error {
            message,
            line: self.place.and_then(|(_, line)| line),
            identifier: identifier.map(Cow::Borrowed),
            ..Error::default()
        }
    }
}
