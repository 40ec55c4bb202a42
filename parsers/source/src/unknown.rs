//! Members and elements that a format does not have, and that may hold entries all the same.

use crate::json;
use crate::{Note, NoteKind, Record, ReportError};

impl<'r> Record<'r> {
    /// Skips the value of a member that the format does not have, the next one of `reader`.
    ///
    /// Entries in it are not read: when the member, or one within its value, has a name of `entries` and holds
    /// something, the report is partial and a note says where.
    ///
    /// # Errors
    ///
    /// As for [`json::Reader::skip`].
    pub fn skip_member(
        &mut self,
        reader: &mut json::Reader<'r>,
        name: &str,
        entries: &[&str],
    ) -> Result<(), ReportError> {
        if reader.skip_member(name, entries)? {
            self.misplaced(name);
        }
        Ok(())
    }

    /// Skips the element gone to last, which the format does not have in this place.
    ///
    /// Entries in it are not read: when it, or an element within it, has a name of `entries`, the report is partial and a
    /// note says where.
    ///
    /// # Errors
    ///
    /// As for [`xml::Reader::skip`](crate::xml::Reader::skip).
    #[cfg(feature = "xml")]
    pub fn skip_element(
        &mut self,
        reader: &mut crate::xml::Reader<'r>,
        entries: &[&str],
    ) -> Result<(), ReportError> {
        let name = reader.current().map_or("", |element| element.name());
        if reader.skip_element(entries)? {
            self.misplaced(name);
        }
        Ok(())
    }

    /// States that `name` holds entries and was skipped, for a source that has no record while it reads.
    pub fn misplaced(&mut self, name: &str) {
        let name: String = name.chars().take(40).collect();
        let text = format!("skipped entries in `{name}`, where the format has none");
        self.note(Note::new(NoteKind::Other, text));
        self.partial("entries were skipped where the format has none");
    }
}

impl json::Reader<'_> {
    /// Skips the value of member `name`, and returns whether this member, or one within the value, has a name of `entries`
    /// and holds something.
    ///
    /// # Errors
    ///
    /// As for [`skip`](Self::skip).
    pub fn skip_member(&mut self, name: &str, entries: &[&str]) -> Result<bool, ReportError> {
        let start = self.byte();
        self.skip()?;
        let value = self.text().get(start..self.end_byte()).unwrap_or_default();
        let own = entries.contains(&name) && holds_something(value);
        Ok(own || entries.iter().any(|entry| has_member(value, entry)))
    }
}

/// Whether an object anywhere in the JSON text has a member of this name that holds something.
fn has_member(json: &str, name: &str) -> bool {
    let finder = memchr::memmem::Finder::new(name.as_bytes());
    finder.find_iter(json.as_bytes()).any(|at| {
        let quoted = json.get(..at).and_then(|before| before.strip_suffix('"'));
        // Within a text the quote would be escaped.
        let begins = quoted.is_some_and(|before| !before.ends_with('\\'));
        let rest = json.get(at + name.len()..).unwrap_or_default();
        let value = rest
            .strip_prefix('"')
            .and_then(|rest| rest.trim_start().strip_prefix(':'));
        begins && value.is_some_and(holds_something)
    })
}

/// Whether the value that the JSON text begins with is a list or an object with something in it, or a text or a number.
fn holds_something(json: &str) -> bool {
    let json = json.trim_start();
    let inner = json.strip_prefix(['[', '{']).map(str::trim_start);
    match inner {
        Some(inner) => !inner.starts_with([']', '}']),
        None => !json.starts_with("null"),
    }
}

#[cfg(feature = "xml")]
impl crate::xml::Reader<'_> {
    /// Skips the element gone to last, and returns whether it, or an element within it, has a name of `entries`.
    ///
    /// # Errors
    ///
    /// As for [`skip`](Self::skip).
    pub fn skip_element(&mut self, entries: &[&str]) -> Result<bool, ReportError> {
        let is_entry = |name: &str| entries.contains(&name);
        if self
            .current()
            .is_some_and(|element| is_entry(element.name()))
        {
            self.skip()?;
            return Ok(true);
        }
        let around = self.depth();
        self.enter();
        while self.depth() > around {
            match self.next_child()? {
                Some(child) if is_entry(child.name()) => {
                    while self.depth() > around {
                        self.leave()?;
                    }
                    return Ok(true);
                }
                Some(_) => self.enter(),
                None => {}
            }
        }
        Ok(false)
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
            let mut reader = json::Reader::new(value, 0, &Limits::default());
            let found = reader.skip_member(name, &["alerts"]).unwrap();
            assert_eq!(found, holds, "{name}: {value}");
            assert_eq!(reader.end_byte(), value.len());
        }
    }

    #[cfg(feature = "xml")]
    #[test]
    fn entries_within_an_unknown_element_are_found() {
        for (element, holds) in [
            ("<b><c><error/></c></b>", true),
            ("<error><c/></error>", true),
            ("<b><c/><!-- <error/> --><![CDATA[<error/>]]></b>", false),
            ("<b/>", false),
        ] {
            let text = format!("<a>{element}<d/></a>");
            let mut xml = crate::xml::Reader::new(&text, 0, &Limits::default());
            xml.root().unwrap();
            xml.enter();
            xml.next_child().unwrap();
            assert_eq!(xml.skip_element(&["error"]).unwrap(), holds, "{element}");
            assert_eq!(xml.next_child().unwrap().unwrap().name(), "d");
            assert!(xml.next_child().unwrap().is_none());
        }
    }
}
