//! The line-based formats.

use std::iter;

use finding_source::engine::{self, Line, LineWalk, Opened, Outcome};
use finding_source::{Input, Record, ReportError, ReportErrorKind, source};

use crate::detect::{self, descriptor};
use crate::map::{self, Mapper, Place};
use crate::raw::{Item, github, plain, teamcity};

source! {
    /// The source for `phpstan analyse --error-format=github`: workflow commands of GitHub Actions.
    pub struct GitHub: descriptor(
        "phpstan-github",
        "GitHub Actions",
        &["phpstan.log", "phpstan-github.txt"],
    );
    detect: detect::github,
    also: detect::may_be_lines,
    open: |input| open(input, of_github),
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
    open: |input| open(input, of_team_city),
}

source! {
    /// The source for `phpstan analyse --error-format=raw`: one line per error.
    pub struct Raw: descriptor("phpstan-raw", "lines", &["phpstan.txt", "phpstan-raw.txt"]);
    detect: detect::raw,
    also: detect::may_be_lines,
    open: |input| open(input, of_raw),
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
    let Some(item) = plain::parse(line.text) else {
        return Ok(None);
    };
    let others = iter::successors(line.following(text), |line| line.following(text));
    let own = others.take_while(|line| !line.text.trim().is_empty() && !plain::begins(line.text));
    let own = own.filter(|line| !map::says_incomplete(line.text));
    let Some(end) = own.last().map(|last| last.end()) else {
        return Ok(Some((item, line.end())));
    };
    let item = text.get(line.byte..end).and_then(plain::parse);
    Ok(item.map(|item| (item, end)))
}

fn open<'r>(input: Input<'r>, read: ReadItem<'r>) -> Opened<'r> {
    let again = move |input: &Input<'r>, (_, byte): Place| {
        let line = Line::at(input.text(), byte, 0)?;
        let (item, end) = read(input.text(), line).ok()??;
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
