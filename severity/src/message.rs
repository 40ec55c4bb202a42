//! Error messages of parsers, in the form of this crate.

/// Returns the line, the column and the message of an error. Lines and columns count from 1.
pub(crate) fn located(error: &serde_json::Error) -> (usize, usize, String) {
    let message = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    let message = message.strip_suffix(&position).unwrap_or(&message);
    // serde_json counts 0 before the first character.
    let (line, column) = (error.line().max(1), error.column().max(1));
    (line, column, one_line(message))
}

/// Returns a message that quotes a foreign text as one line of limited length.
pub(crate) fn one_line(message: &str) -> String {
    const LONGEST: usize = 500;
    let mut line = String::new();
    for (at, c) in message.chars().enumerate() {
        match c {
            _ if at == LONGEST => {
                line.push('…');
                break;
            }
            '\n' => line.push_str(", "),
            c if c.is_control() => line.push(' '),
            c => line.push(c),
        }
    }
    line
}
