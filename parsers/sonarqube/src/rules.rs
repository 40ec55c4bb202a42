//! Rules that entries refer to.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use finding_source::json::{Reader, ValueKind};
use finding_source::schema::Objects;
use finding_source::{Limits, Note, NoteKind, Record, ReportError, Str};
use memchr::memmem;

use crate::raw::Rule;
use crate::rule_text::RuleText;

/// The rules of all documents of a file.
#[derive(Debug, Default)]
pub(crate) struct Rules<'r> {
    rules: BTreeMap<Str<'r>, Known<'r>>,
    reads: Objects<'r, Rule<'r>>,
}

#[derive(Debug)]
enum Known<'r> {
    Raw(Box<Rule<'r>>),
    Ready(Box<RuleText<'r>>),
}

impl<'r> Rules<'r> {
    /// Collects the lists of rules, in a pass over the file that is made only if it has any.
    pub(crate) fn collect(
        text: &'r str,
        start: usize,
        limits: &Limits,
        record: &mut Record<'r>,
    ) -> Self {
        let mut rules = Self::default();
        let rest = text.as_bytes().get(start..).unwrap_or_default();
        if memmem::find(rest, b"\"rules\"").is_some() {
            let mut reader = Reader::new(text, start, limits);
            // Errors are reported when the reader reaches them.
            let _ = rules.file(&mut reader, limits, record);
        }
        rules
    }

    fn file(
        &mut self,
        reader: &mut Reader<'r>,
        limits: &Limits,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        loop {
            match reader.peek() {
                Some(ValueKind::Object) => self.document(reader, limits, record)?,
                Some(ValueKind::Array) => {
                    reader.enter_array()?;
                    while reader.next_item()? {
                        match reader.peek() {
                            Some(ValueKind::Object) => self.document(reader, limits, record)?,
                            _ => reader.skip()?,
                        }
                    }
                }
                _ => return Ok(()),
            }
        }
    }

    fn document(
        &mut self,
        reader: &mut Reader<'r>,
        limits: &Limits,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        reader.enter_object()?;
        while let Some(name) = reader.next_key()? {
            match (name.as_raw(), reader.peek()) {
                ("rules", Some(ValueKind::Array)) => {
                    reader.enter_array()?;
                    while reader.next_item()? {
                        self.rule(reader, limits, record)?;
                    }
                }
                _ => reader.skip()?,
            }
        }
        Ok(())
    }

    /// Adds the next rule.
    pub(crate) fn rule(
        &mut self,
        reader: &mut Reader<'r>,
        limits: &Limits,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let read = self.reads.take(reader);
        record.note_remarks(reader);
        let (key, rule) = match read {
            Ok(rule) => match rule.key {
                Some(key) => (key, rule),
                None => {
                    record.note(Note::new(NoteKind::Other, "skipped a rule without a key"));
                    return Ok(());
                }
            },
            Err(error) if error.ends_report() => return Err(error),
            Err(error) => {
                let text = format!("a rule could not be read: {error}");
                record.note(Note::new(NoteKind::Other, text));
                return Ok(());
            }
        };
        let full = self.rules.len() >= limits.joined;
        match self.rules.entry(key.to_cow()) {
            // A page of issues only names its rules; a page of rules describes them.
            Entry::Occupied(mut known) => {
                if matches!(known.get(), Known::Raw(known) if known.explains() < rule.explains()) {
                    known.insert(Known::Raw(Box::new(rule)));
                }
            }
            Entry::Vacant(_) if full => {
                let text = "more rules than the limit of joined entries allows";
                record.note(Note::new(NoteKind::Other, text));
            }
            Entry::Vacant(place) => {
                place.insert(Known::Raw(Box::new(rule)));
            }
        }
        Ok(())
    }

    /// Returns the information about the rule with this key. Texts are prepared once.
    pub(crate) fn get(&mut self, key: &str) -> Option<&RuleText<'r>> {
        let known = self.rules.get_mut(key)?;
        if let Known::Raw(rule) = known {
            *known = Known::Ready(Box::new(RuleText::of(rule)));
        }
        match known {
            Known::Ready(rule) => Some(rule),
            Known::Raw(_) => None,
        }
    }
}

impl Rule<'_> {
    /// Returns the amount of information.
    fn explains(&self) -> u32 {
        u32::from(!self.description_sections.is_empty() || self.html_desc.is_some())
            + u32::from(self.md_desc.is_some())
            + u32::from(!self.security_standards.is_empty())
    }
}
