//! Counts lines.

/// Returns the number of lines that are not blank.
pub(crate) fn count_lines(text: &str) -> usize {
    text.lines().filter(|line| !line.trim().is_empty()).count()
}

/// Returns a number of lines as text.
pub(crate) fn lines_of(count: usize) -> String {
    match count {
        1 => "1 line".to_owned(),
        _ => format!("{count} lines"),
    }
}
