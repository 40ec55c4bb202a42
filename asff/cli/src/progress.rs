//! A progress bar.

use std::io::{self, IsTerminal as _};
use std::time::{Duration, Instant};

use crate::columns::fit_end;
use crate::terminal;
use crate::text::shown;

/// A progress bar on standard error. It is drawn only on a terminal.
pub(crate) struct Progress {
    /// The name of the current file.
    name: String,
    /// The size of all files, in bytes.
    total: u64,
    /// The size of the files before the current one, in bytes.
    before: u64,
    /// The position in the current file, in bytes.
    at: u64,
    /// The time of the next update; `None` if the bar is never drawn.
    next: Option<Instant>,
}

impl Progress {
    /// Work shorter than this shows no bar.
    const FIRST: Duration = Duration::from_millis(500);
    const NEXT: Duration = Duration::from_millis(100);
    const WIDTH: usize = 30;
    /// The columns of a terminal of unknown width.
    const USUAL: usize = 80;

    /// Creates the bar for this number of bytes. A command that `streams` writes results while it reads: its bar is not
    /// drawn if the results go to the terminal.
    pub(crate) fn new(total: u64, streams: bool) -> Self {
        let is_free = !(streams && io::stdout().is_terminal());
        let watched = io::stderr().is_terminal() && is_free;
        Self {
            name: String::new(),
            total,
            before: 0,
            at: 0,
            next: watched.then(|| Instant::now() + Self::FIRST),
        }
    }

    /// Starts the next file.
    pub(crate) fn begin(&mut self, name: &str) {
        if self.next.is_some() {
            self.name = shown(name);
        }
        self.step(None);
    }

    /// Records progress, up to this byte if it is known.
    pub(crate) fn step(&mut self, byte: Option<usize>) {
        let Some(next) = self.next else {
            return;
        };
        self.at = self.at.max(byte.unwrap_or_default() as u64);
        let now = Instant::now();
        if now >= next {
            self.next = Some(now + Self::NEXT);
            let width = terminal_size::terminal_size_of(io::stderr());
            let width = width.map_or(Self::USUAL, |(width, _)| width.0.into());
            terminal::draw(&bar(&self.name, self.before + self.at, self.total, width));
        }
    }

    /// Ends the current file, which has this size.
    pub(crate) fn end(&mut self, size: u64) {
        self.before += size;
        self.at = 0;
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        terminal::clear();
    }
}

/// Returns the bar, narrower than the terminal, so that it never wraps.
fn bar(name: &str, done: u64, total: u64, columns: usize) -> String {
    let percent = done.saturating_mul(100).checked_div(total).unwrap_or(100);
    let percent = percent.min(100);
    let full = percent as usize * Progress::WIDTH / 100;
    let bar = format!(
        "[{:<width$}] {percent:>3} %",
        "#".repeat(full),
        width = Progress::WIDTH
    );
    // One column stays empty: some terminals wrap when the last one is written.
    match columns.checked_sub(bar.len() + 2) {
        Some(room) if room > 0 => format!("{} {bar}", fit_end(name, room)),
        _ => format!("{percent:>3} %"),
    }
}

/// Returns the byte offset of `part` in `text`, if it is a slice of it.
pub(crate) fn offset(text: &str, part: &str) -> Option<usize> {
    let at = part.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
    (at < text.len()).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::{bar, offset};

    #[test]
    fn the_bar_fills_with_the_bytes_that_were_read() {
        for (done, total, full, percent) in
            [(0, 200, 0, "  0"), (101, 200, 15, " 50"), (9, 0, 30, "100")]
        {
            let expected = format!("a.json [{:<30}] {percent} %", "#".repeat(full));
            assert_eq!(bar("a.json", done, total, 80), expected);
        }
    }

    #[test]
    fn the_bar_is_narrower_than_the_terminal_whatever_the_name() {
        for name in ["a.json", &"long/".repeat(100), &"\u{8001}".repeat(100)] {
            for columns in 6..200 {
                let bar = bar(name, 1, 2, columns);
                assert!(crate::columns::width(&bar) < columns, "{columns}: {bar}");
            }
        }
    }

    #[test]
    fn a_part_is_found_by_where_it_lies() {
        let text = String::from("one two one");
        assert_eq!(offset(&text, &text[8..]), Some(8));
        assert_eq!(offset(&text, &String::from("one")), None);
        assert_eq!(offset(&text[..3], &text[8..]), None);
    }
}
