//! Standard output and standard error.

use std::io::{self, BufWriter, StdoutLock, Write};

use finding_source::url::redact_message;

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

fn say(what: &str, message: &str) {
    // With standard error closed there is nobody to tell.
    let _ = writeln!(io::stderr(), "{what}: {}", shown(&redact_message(message)));
}

/// Text without what could disturb a terminal: it may come from a report or a file name.
pub(crate) fn shown(text: &str) -> String {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars()
        .map(|c| if hidden(c) { '\u{fffd}' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn nothing_that_is_shown_moves_the_cursor() {
        assert_eq!(
            shown("a\u{1b}[2Jb\n\u{202e}c"),
            "a\u{fffd}[2Jb\u{fffd}\u{fffd}c"
        );
    }
}
