//! Foreign text, which comes from a report or from a file name, in the form in which it is shown.

use std::borrow::Cow;

pub(crate) use finding_source::finding::text::{is_hidden, visible as shown};

/// Returns the first `most` characters of a text, with an ellipsis if the text was cut.
pub(crate) fn cut(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => Cow::Owned([text.get(..end).unwrap_or_default(), "…"].concat()),
        None => Cow::Borrowed(text),
    }
}

/// Returns the text as a column of tab-separated output. An apostrophe is added before a text that a spreadsheet would
/// take for a formula: <https://owasp.org/www-community/attacks/CSV_Injection>.
pub(crate) fn cell(text: &str) -> String {
    let mut cell = shown(text);
    let formula = match cell.trim_start().as_bytes() {
        [b'=' | b'@', ..] => true,
        // A lone dash or a number is not a formula.
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
    use super::{cell, cut};

    #[test]
    fn a_long_text_is_cut_between_characters() {
        assert_eq!(cut("äöü", 3), "äöü");
        assert_eq!(cut("äöü", 2), "äö…");
        assert_eq!(cut("", 0), "");
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
