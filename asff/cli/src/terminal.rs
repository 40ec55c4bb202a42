//! Standard output and standard error.

use std::env;
use std::io::{self, BufWriter, StdoutLock, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use clap::builder::Styles;
use clap::builder::styling::Style;
use finding_source::finding_redact::redact_prose;

use crate::Outcome;
use crate::text::{cut, shown};

/// Standard output, buffered. Results are written to it.
pub(crate) type Out = BufWriter<StdoutLock<'static>>;

pub(crate) fn out() -> Out {
    BufWriter::with_capacity(64 << 10, io::stdout().lock())
}

/// Prints an error: something could not be used.
pub(crate) fn error(message: &str) {
    say("error:", message);
}

/// Prints a note, unless `--quiet` is set.
pub(crate) fn note(message: &str) {
    if !QUIET.load(Ordering::Relaxed) {
        say("note:", message);
    }
}

/// True if notes are suppressed. It applies to the whole program and is set once.
static QUIET: AtomicBool = AtomicBool::new(false);

/// True if the current line of standard error shows a progress bar.
static IS_DRAWN: AtomicBool = AtomicBool::new(false);

/// Suppresses notes.
pub(crate) fn hush() {
    QUIET.store(true, Ordering::Relaxed);
}

/// Draws a bar on standard error. The next message replaces it.
pub(crate) fn draw(bar: &str) {
    IS_DRAWN.store(true, Ordering::Relaxed);
    // As for messages, a failure is ignored.
    let _ = write!(io::stderr(), "\r{bar}\u{1b}[K");
}

/// Removes the bar.
pub(crate) fn clear() {
    if IS_DRAWN.swap(false, Ordering::Relaxed) {
        let _ = write!(io::stderr(), "\r\u{1b}[K");
    }
}

/// Returns true if standard output supports color.
pub(crate) fn supports_color() -> bool {
    anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never
}

/// Returns the columns of standard output: those of the terminal or, without one, the value of `COLUMNS`.
pub(crate) fn width() -> Option<usize> {
    let of_terminal = terminal_size::terminal_size_of(io::stdout());
    let of_terminal = of_terminal.map(|(width, _)| usize::from(width.0));
    let stated = || env::var("COLUMNS").ok()?.parse().ok();
    of_terminal.or_else(stated).filter(|width| *width > 0)
}

/// Maximum number of characters of a message. A message names a file and quotes little of it.
const LONGEST_MESSAGE: usize = 8_000;

fn say(what: &str, message: &str) {
    let message = redact_prose(message);
    line(&format!("{what} {}", cut(&message, LONGEST_MESSAGE)));
}

/// Writes a line of a message. It may contain file names, so control characters in it are escaped.
pub(crate) fn line(text: &str) {
    clear();
    let mut painted = painted(&shown(text));
    painted.push('\n');
    // If standard error is closed, the message is lost. The stream removes the color codes unless it is a terminal.
    let _ = anstream::stderr().write_all(painted.as_bytes());
}

/// Returns the line with its beginning in the colors that clap gives to messages.
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

/// Returns the outcome of a run whose output could not be written: the outcome so far if the reader closed the output.
pub(crate) fn stopped(error: io::Error, outcome: Outcome) -> io::Result<Outcome> {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Ok(outcome);
    }
    Err(error)
}

/// The error lines of one file. Beyond [`MOST`](Self::MOST), they are counted, and the last line shows the count.
pub(crate) struct Errors {
    file: String,
    lines: u64,
}

impl Errors {
    const MOST: u64 = 100;

    /// Creates an empty list of errors for the file of this name.
    pub(crate) fn of(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            lines: 0,
        }
    }

    /// Prints an error about the file.
    pub(crate) fn say(&mut self, message: &str) {
        self.lines += 1;
        if self.lines <= Self::MOST {
            error(&format!("{}: {message}", self.file));
        }
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        let more = self.lines.saturating_sub(Self::MOST);
        if more > 0 {
            error(&format!("{}: … and {more} more errors", self.file));
        }
    }
}
