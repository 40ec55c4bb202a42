//! Text in the columns of a terminal.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// Returns the number of terminal columns of a text.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// Returns the beginning of a text that fits into `most` columns, with an ellipsis if the text was cut.
pub(crate) fn fit(text: &str, most: usize) -> Cow<'_, str> {
    if width(text) <= most {
        return Cow::Borrowed(text);
    }
    let mut end = 0;
    let mut columns = 1;
    for (at, c) in text.char_indices() {
        columns += c.width().unwrap_or_default();
        if columns > most {
            break;
        }
        end = at + c.len_utf8();
    }
    let ellipsis = if most == 0 { "" } else { "…" };
    Cow::Owned([text.get(..end).unwrap_or_default().trim_end(), ellipsis].concat())
}

/// Returns the end of a text that fits into `most` columns: the end of a path tells more than its beginning.
pub(crate) fn fit_end(text: &str, most: usize) -> Cow<'_, str> {
    if width(text) <= most {
        return Cow::Borrowed(text);
    }
    let mut begin = text.len();
    let mut columns = 1;
    for (at, c) in text.char_indices().rev() {
        columns += c.width().unwrap_or_default();
        if columns > most {
            break;
        }
        begin = at;
    }
    let ellipsis = if most == 0 { "" } else { "…" };
    Cow::Owned([ellipsis, text.get(begin..).unwrap_or_default()].concat())
}

/// Returns the text, padded with spaces to this number of columns.
pub(crate) fn padded(text: &str, columns: usize) -> String {
    let blanks = columns.saturating_sub(width(text));
    [text, &" ".repeat(blanks)].concat()
}

#[cfg(test)]
mod tests {
    use super::{fit, fit_end, padded, width};

    #[test]
    fn a_text_that_fits_stays_and_another_one_is_cut_with_an_ellipsis() {
        assert_eq!(fit("abc", 3), "abc");
        assert_eq!(fit("abcd", 3), "ab…");
        assert_eq!(fit_end("src/main.rs", 8), "…main.rs");
        assert_eq!((&*fit("abc", 0), &*fit_end("abc", 0)), ("", ""));
    }

    #[test]
    fn wide_characters_take_two_columns() {
        assert_eq!(fit("\u{8001}\u{8001}\u{8001}", 4), "\u{8001}…");
        assert_eq!(fit_end("\u{8001}\u{8001}\u{8001}", 4), "…\u{8001}");
        assert_eq!(width(&padded("\u{8001}", 5)), 5);
    }
}
