//! Standard output and standard error.

use std::io::{self, BufWriter, StdoutLock, Write};

use finding_source::url::redact_message;

use crate::Outcome;

/// Standard output, buffered: where results go.
pub(crate) type Out = BufWriter<StdoutLock<'static>>;

pub(crate) fn out() -> Out {
    BufWriter::with_capacity(64 << 10, io::stdout().lock())
}

/// Complains about something that could not be used.
pub(crate) fn error(message: &str) {
    say("error", message);
}

/// Tells of something that did not stop anything.
pub(crate) fn note(message: &str) {
    say("note", message);
}

/// A line of help.
pub(crate) fn line(text: &str) {
    let _ = writeln!(io::stderr(), "{}", shown(text));
}

fn say(what: &str, message: &str) {
    // With standard error closed there is nobody to tell.
    let _ = writeln!(io::stderr(), "{what}: {}", shown(&redact_message(message)));
}

/// How a run ends whose output could not be written: as it stood, when the reader had enough.
pub(crate) fn stopped(error: io::Error, outcome: Outcome) -> io::Result<Outcome> {
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Ok(outcome);
    }
    Err(error)
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
    use super::{cell, shown};

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
