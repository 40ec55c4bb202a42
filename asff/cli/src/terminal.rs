//! Standard output and standard error.

use std::io::{self, BufWriter, IsTerminal as _, StdoutLock, Write};
use std::time::{Duration, Instant};

use clap::builder::Styles;
use clap::builder::styling::Style;
use finding_source::url::redact_message;

use crate::Outcome;

/// Standard output, buffered: where results go.
pub(crate) type Out = BufWriter<StdoutLock<'static>>;

pub(crate) fn out() -> Out {
    BufWriter::with_capacity(64 << 10, io::stdout().lock())
}

/// Complains about something that could not be used.
pub(crate) fn error(message: &str) {
    say("error:", message);
}

/// Tells of something that did not stop anything.
pub(crate) fn note(message: &str) {
    say("note:", message);
}

fn say(what: &str, message: &str) {
    line(&format!("{what} {}", redact_message(message)));
}

/// A line of a message. What it is about may be a name that somebody else chose, so it has no colours but ours.
pub(crate) fn line(text: &str) {
    let mut painted = painted(&shown(text));
    painted.push('\n');
    // With standard error closed there is nobody to tell. The stream takes the colours out where nobody sees them.
    let _ = anstream::stderr().write_all(painted.as_bytes());
}

/// The line with its beginning in the colours that clap gives to its messages.
fn painted(line: &str) -> String {
    let styles = Styles::default();
    let beginnings: [(&str, &Style); 4] = [
        ("error:", styles.get_error()),
        ("note:", styles.get_valid()),
        ("  tip:", styles.get_valid()),
        ("Usage:", styles.get_usage()),
    ];
    for (beginning, style) in beginnings {
        if let Some(rest) = line.strip_prefix(beginning) {
            let word = beginning.trim_start();
            let indent = &beginning[..beginning.len() - word.len()];
            return format!("{indent}{style}{word}{style:#}{rest}");
        }
    }
    line.to_owned()
}

/// How a run ends whose output could not be written: as it stood, when the reader had enough.
pub(crate) fn stopped(error: io::Error, outcome: Outcome) -> io::Result<Outcome> {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Ok(outcome);
    }
    Err(error)
}

/// A bar on standard error, for work that takes long. Only where a person looks at it, and nothing else is written to
/// the same place.
pub(crate) struct Progress {
    name: String,
    total: usize,
    done: usize,
    /// When the bar is drawn next; `None` when it never is.
    next: Option<Instant>,
    drawn: bool,
}

impl Progress {
    /// Nobody wants to read of what is over at once.
    const FIRST: Duration = Duration::from_millis(500);
    const NEXT: Duration = Duration::from_millis(100);
    const WIDTH: usize = 30;

    /// Of work on so many bytes.
    pub(crate) fn new(name: &str, total: usize) -> Self {
        let watched = io::stderr().is_terminal() && !io::stdout().is_terminal();
        Self {
            name: shown(name),
            total,
            done: 0,
            next: watched.then(|| Instant::now() + Self::FIRST),
            drawn: false,
        }
    }

    /// Another step is done, at this byte if one knows.
    pub(crate) fn step(&mut self, byte: Option<usize>) {
        let Some(next) = self.next else {
            return;
        };
        self.done = self.done.max(byte.unwrap_or_default());
        let now = Instant::now();
        if now >= next {
            self.next = Some(now + Self::NEXT);
            self.drawn = true;
            let bar = bar(&self.name, self.done, self.total);
            // As for messages.
            let _ = write!(io::stderr(), "\r{bar}\u{1b}[K");
        }
    }

    /// Takes the bar away: there is something to say, or nothing to do.
    pub(crate) fn clear(&mut self) {
        if std::mem::take(&mut self.drawn) {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

fn bar(name: &str, done: usize, total: usize) -> String {
    let percent = (done as u64 * 100)
        .checked_div(total as u64)
        .unwrap_or(100)
        .min(100);
    let full = percent as usize * Progress::WIDTH / 100;
    format!(
        "{name} [{:<width$}] {percent:>3} %",
        "#".repeat(full),
        width = Progress::WIDTH
    )
}

/// The byte of `text` at which `part` begins, if it is a part of it.
pub(crate) fn offset(text: &str, part: &str) -> Option<usize> {
    let at = part.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
    (at < text.len()).then_some(at)
}

/// Text without what could disturb a terminal or end a line: it may come from a report or a file name.
pub(crate) fn shown(text: &str) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    text.chars()
        .map(|c| if hidden(c) { '\u{fffd}' } else { c })
        .collect()
}

/// The same as a column of tab-separated output. What a spreadsheet would take for a formula has an apostrophe in
/// front, which makes it text there: <https://owasp.org/www-community/attacks/CSV_Injection>.
pub(crate) fn cell(text: &str) -> String {
    let mut cell = shown(text);
    let formula = match cell.trim_start().as_bytes() {
        [b'=' | b'@', ..] => true,
        // Not a dash alone, and no number.
        [b'+' | b'-', _, ..] => cell.trim().parse::<f64>().is_err(),
        _ => false,
    };
    if formula {
        cell.insert(0, '\'');
    }
    cell
}

#[cfg(test)]
mod tests {
    use super::{bar, cell, offset, shown};

    #[test]
    fn the_bar_fills_with_the_bytes_that_were_read() {
        assert_eq!(
            bar("a.json", 0, 200),
            format!("a.json [{}]   0 %", " ".repeat(30))
        );
        assert_eq!(
            bar("a.json", 101, 200),
            format!("a.json [{}{}]  50 %", "#".repeat(15), " ".repeat(15))
        );
        assert_eq!(bar("-", 9, 0), format!("- [{}] 100 %", "#".repeat(30)));
    }

    #[test]
    fn a_part_is_found_by_where_it_lies() {
        let text = String::from("one two one");
        assert_eq!(offset(&text, &text[8..]), Some(8));
        assert_eq!(offset(&text, &String::from("one")), None);
        assert_eq!(offset(&text[..3], &text[8..]), None);
    }

    #[test]
    fn nothing_that_is_shown_moves_the_cursor() {
        assert_eq!(
            shown("a\u{1b}[2Jb\n\u{202e}c"),
            "a\u{fffd}[2Jb\u{fffd}\u{fffd}c"
        );
    }

    #[test]
    fn no_cell_is_a_formula_or_ends_its_line() {
        for (text, shown) in [
            ("=1+1", "'=1+1"),
            (" =1+1", "' =1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("-2+3", "'-2+3"),
            ("-", "-"),
            ("-1.5", "-1.5"),
            ("+7", "+7"),
            ("a=b", "a=b"),
            ("a\tb\r\nc", "a\u{fffd}b\u{fffd}\u{fffd}c"),
            ("a\u{2028}\u{feff}", "a\u{fffd}\u{fffd}"),
        ] {
            assert_eq!(cell(text), shown);
        }
    }
}
