//! Skips unknown values, and checks whether they contain entries.

use super::reader::Reader;
use crate::ReportError;

impl Reader<'_> {
    /// Skips the value of member `name`. Returns whether this member, or one within the value, has a name in `entries`
    /// and is not empty.
    ///
    /// # Errors
    ///
    /// As for [`skip`](Self::skip).
    pub fn skip_member(&mut self, name: &str, entries: &[&str]) -> Result<bool, ReportError> {
        let start = self.byte();
        self.skip()?;
        let value = self.text().get(start..self.end_byte()).unwrap_or_default();
        let own = entries.contains(&name) && holds_something(value);
        let holds_members = value.starts_with(['{', '[']);
        Ok(own || holds_members && entries.iter().any(|entry| has_member(value, entry)))
    }
}

/// Returns whether an object in the JSON text has a nonempty member of this name.
fn has_member(json: &str, name: &str) -> bool {
    let finder = memchr::memmem::Finder::new(name.as_bytes());
    finder.find_iter(json.as_bytes()).any(|at| {
        let quoted = json.get(..at).and_then(|before| before.strip_suffix('"'));
        // Within a string the quotation mark would be escaped.
        let begins = quoted.is_some_and(|before| !before.ends_with('\\'));
        let rest = json.get(at + name.len()..).unwrap_or_default();
        let value = rest
            .strip_prefix('"')
            .and_then(|rest| rest.trim_start().strip_prefix(':'));
        begins && value.is_some_and(holds_something)
    })
}

/// Returns whether the JSON text begins with a nonempty list or object, or with a string or a number.
fn holds_something(json: &str) -> bool {
    let json = json.trim_start();
    let inner = json.strip_prefix(['[', '{']).map(str::trim_start);
    match inner {
        Some(inner) => !inner.starts_with([']', '}']),
        None => !json.starts_with("null"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;

    #[test]
    fn entries_within_an_unknown_member_are_found() {
        for (name, value, holds) in [
            ("x", r#"{"alerts": [{}]}"#, true),
            ("x", r#"[[{"a": {"alerts" : {"b": 1}}}]]"#, true),
            ("alerts", "[{}]", true),
            ("alerts", " [ ]", false),
            ("alerts", "null", false),
            ("x", r#"{"alerts": [], "a": {"alerts": null}}"#, false),
            ("x", r#"["alerts", "\"alerts\": [1]"]"#, false),
            ("x", r#"{"more alerts": [1], "alertsB": [1]}"#, false),
        ] {
            let mut reader = Reader::new(value, 0, &Limits::default());
            let found = reader.skip_member(name, &["alerts"]).unwrap();
            assert_eq!(found, holds, "{name}: {value}");
            assert_eq!(reader.end_byte(), value.len());
        }
    }
}
