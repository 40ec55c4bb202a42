//! The line-based formats.

use std::mem;

use finding_source::engine::{self, Entry, Line, LineWalk, Opened, Outcome};
use finding_source::{Input, Record, ReportError, ReportErrorKind, source};

use crate::detect::{self, descriptor};
use crate::map::{self, Mapper, Place};
use crate::raw::teamcity::{self, Unfinished};
use crate::raw::{Item, github, plain};

source! {
    /// The source for `phpstan analyse --error-format=github`: workflow commands of GitHub Actions.
    pub struct GitHub: descriptor(
        "phpstan-github",
        "GitHub Actions",
        &["phpstan.log", "phpstan-github.txt"],
    );
    detect: detect::github,
    also: detect::may_be_lines,
    open: |input| open(input, |line| Ok(github::parse(line)), false),
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
    open: |input| open(input, teamcity::parse, false),
}

source! {
    /// The source for `phpstan analyse --error-format=raw`: one line per error.
    pub struct Raw: descriptor("phpstan-raw", "lines", &["phpstan.txt", "phpstan-raw.txt"]);
    detect: detect::raw,
    also: detect::may_be_lines,
    open: |input| open(input, |lines| Ok(plain::parse(lines)), true),
}

/// Parses an item, of one line or several. Returns `None` if none begins there.
type Parse<'r> = fn(&'r str) -> Result<Option<Item<'r>>, Unfinished>;

fn open<'r>(input: Input<'r>, parse: Parse<'r>, has_lines: bool) -> Opened<'r> {
    let again = move |input: &Input<'r>, (byte, end): Place| {
        let item = parse(input.text().get(byte..end)?).ok()??;
        Some((item, end - byte))
    };
    let items = Items {
        text: input.text(),
        mapper: Mapper::new(&input, again),
        parse,
        has_lines,
        open: None,
    };
    engine::lines(input, items)
}

/// The items of a report.
struct Items<'r> {
    text: &'r str,
    mapper: Mapper<'r>,
    parse: Parse<'r>,
    /// True if an item may have several lines.
    has_lines: bool,
    /// The last item, if the next lines may belong to it.
    open: Option<Open<'r>>,
}

/// An item as its first line says it, and the end of its last one.
struct Open<'r> {
    item: Item<'r>,
    line: Line<'r>,
    end: usize,
}

impl<'r> Items<'r> {
    /// Returns what becomes of an item that has ended.
    fn close(&mut self, open: Option<Open<'r>>, record: &mut Record<'r>) -> Entry<'r> {
        let Some(Open { item, line, end }) = open else {
            return Ok(Outcome::Nothing);
        };
        let whole = self.text.get(line.byte..end);
        let whole = whole.filter(|_| end > line.end()).map(self.parse);
        let item = match whole {
            Some(Ok(Some(whole))) => whole,
            _ => item,
        };
        self.mapper.item(item, (line.byte, end), record)
    }
}

impl<'r> LineWalk<'r> for Items<'r> {
    const HAS: &'static str = "an error";

    fn line(
        &mut self,
        line: Line<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Outcome<'r>>, ReportError> {
        let unfinished = |_| match line.is_last {
            true => line.error(
                ReportErrorKind::Truncated,
                "the text ends before this line does",
            ),
            false => line.error(ReportErrorKind::Syntax, "a service message without an end"),
        };
        let ended = match (self.parse)(line.text).map_err(unfinished)? {
            Some(item) => {
                let end = line.end();
                let begun = Some(Open { item, line, end });
                match self.has_lines {
                    true => mem::replace(&mut self.open, begun),
                    false => begun,
                }
            }
            // The lines after a blank one do not belong to the item.
            None if line.text.trim().is_empty() => self.open.take(),
            None if map::says_incomplete(line.text) => {
                record.partial(map::INCOMPLETE);
                return Ok(None);
            }
            None => {
                let Some(open) = &mut self.open else {
                    return Ok(None);
                };
                open.end = line.end();
                None
            }
        };
        self.close(ended, record).map(Some)
    }

    fn finish(&mut self, record: &mut Record<'r>) -> Entry<'r> {
        let last = self.open.take();
        self.close(last, record)
    }

    fn end_report(&mut self, record: &mut Record<'r>) {
        self.mapper.end(record);
    }
}
