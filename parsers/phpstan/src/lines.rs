//! The line-based formats.

use std::iter;

use finding_source::engine::{self, Line, LineWalk, Opened, Outcome};
use finding_source::{
    Confidence, Descriptor, FindingSource, Input, Limits, Record, ReportError, ReportErrorKind,
    Shape,
};

use crate::detect::{self, descriptor};
use crate::map::{self, Mapper, Place};
use crate::raw::{Item, github, plain, teamcity};

/// The source for `phpstan analyse --error-format=github`: workflow commands of GitHub Actions.
#[derive(Clone, Copy, Debug, Default)]
pub struct GitHub;

static GITHUB: Descriptor = descriptor(
    "phpstan-github",
    "GitHub Actions",
    &["phpstan.log", "phpstan-github.txt"],
);

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

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        open(input, of_github)
    }
}

/// The source for `phpstan analyse --error-format=teamcity`: service messages of TeamCity.
#[derive(Clone, Copy, Debug, Default)]
pub struct TeamCity;

static TEAMCITY: Descriptor = descriptor(
    "phpstan-teamcity",
    "TeamCity",
    &["phpstan.log", "phpstan-teamcity.txt"],
);

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

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        open(input, of_team_city)
    }
}

/// The source for `phpstan analyse --error-format=raw`: one line per error.
#[derive(Clone, Copy, Debug, Default)]
pub struct Raw;

static RAW: Descriptor = descriptor("phpstan-raw", "lines", &["phpstan.txt", "phpstan-raw.txt"]);

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

    fn open<'r>(&self, input: Input<'r>) -> Opened<'r> {
        open(input, of_raw)
    }
}

/// Reads the item that begins with a line of a text, and returns its end. Returns `None` if none begins there.
type ReadItem<'r> = fn(&'r str, Line<'r>) -> Result<Option<(Item<'r>, usize)>, ReportError>;

fn of_github<'r>(_: &'r str, line: Line<'r>) -> Result<Option<(Item<'r>, usize)>, ReportError> {
    Ok(github::parse(line.text).map(|item| (item, line.end())))
}

fn of_team_city<'r>(_: &'r str, line: Line<'r>) -> Result<Option<(Item<'r>, usize)>, ReportError> {
    let (kind, why) = match line.is_last {
        true => (
            ReportErrorKind::Truncated,
            "the text ends before this line does",
        ),
        false => (ReportErrorKind::Syntax, "a service message without an end"),
    };
    let item = teamcity::parse(line.text).map_err(|_| line.error(kind, why))?;
    Ok(item.map(|item| (item, line.end())))
}

/// A message may have several lines. One after a blank line does not belong to it.
fn of_raw<'r>(text: &'r str, line: Line<'r>) -> Result<Option<(Item<'r>, usize)>, ReportError> {
    if !plain::begins(line.text) {
        return Ok(None);
    }
    let others = iter::successors(line.following(text), |line| line.following(text));
    let own = others.take_while(|line| !line.text.trim().is_empty() && !plain::begins(line.text));
    let last = own.filter(|line| !map::says_incomplete(line.text)).last();
    let end = last.unwrap_or(line).end();
    let item = text.get(line.byte..end).and_then(plain::parse);
    Ok(item.map(|item| (item, end)))
}

fn open<'r>(input: Input<'r>, read: ReadItem<'r>) -> Opened<'r> {
    let again = move |text, (_, byte): Place, _: &Limits| {
        let (item, end) = read(text, Line::at(text, byte, 0)?).ok()??;
        Some((item, end - byte))
    };
    let items = Items {
        text: input.text(),
        mapper: Mapper::new(&input, again),
        read,
        end: 0,
    };
    engine::lines(input, items)
}

/// The items of a report.
struct Items<'r> {
    text: &'r str,
    mapper: Mapper<'r>,
    read: ReadItem<'r>,
    /// The end of the last item.
    end: usize,
}

impl<'r> LineWalk<'r> for Items<'r> {
    const HAS: &'static str = "an error";

    fn line(
        &mut self,
        line: Line<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Outcome<'r>>, ReportError> {
        if let Some((item, end)) = (self.read)(self.text, line)? {
            self.end = end;
            return self.mapper.item(item, line.byte, record).map(Some);
        }
        if map::says_incomplete(line.text) {
            record.partial(map::INCOMPLETE);
            return Ok(None);
        }
        let is_part_of_item = line.byte < self.end;
        Ok(is_part_of_item.then_some(Outcome::Nothing))
    }

    fn end_report(&mut self, record: &mut Record<'r>) {
        self.mapper.end(record);
    }
}
