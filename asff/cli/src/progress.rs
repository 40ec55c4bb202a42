//! A bar for work that takes long.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

use crate::terminal::shown;

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
    /// Short work shows no bar.
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

#[cfg(test)]
mod tests {
    use super::{bar, offset};

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
}
