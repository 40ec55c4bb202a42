//! Rules that entries refer to.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use finding_source::engine::each_entry;
use finding_source::json::{Reader, ValueKind};
use finding_source::schema::Objects;
use finding_source::{Limits, NoteKind, Record, ReportError, Str};
use memchr::memmem;

use crate::ahead;
use crate::raw::Rule;
use crate::rule_text::RuleText;

/// The rules of all documents of a file.
#[derive(Debug, Default)]
pub(crate) struct Rules<'r> {
    rules: BTreeMap<Str<'r>, Known<'r>>,
    reads: Objects<'r, Rule<'r>>,
}

/// A rule, and its texts once they were needed.
type Known<'r> = (Box<Rule<'r>>, Option<Box<RuleText<'r>>>);

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
        while matches!(reader.peek(), Some(ValueKind::Object | ValueKind::Array)) {
            each_entry(reader, |reader| match reader.peek() {
                Some(ValueKind::Object) => {
                    ahead::each_in("rules", reader, |reader| self.rule(reader, limits, record))
                }
                _ => reader.skip(),
            })?;
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
        let rule = match read {
            Ok(rule) => rule,
            Err(error) => return ahead::note_error(error, record),
        };
        let Some(key) = rule.key else {
            record.remark(NoteKind::Other, "skipped a rule without a key");
            return Ok(());
        };
        let known = self.rules.len();
        match self.rules.entry(key.to_cow()) {
            // A page of issues only names its rules; a page of rules describes them.
            Entry::Occupied(mut known) => match known.get_mut() {
                (known, None) if known.explains() < rule.explains() => **known = rule,
                _ => {}
            },
            Entry::Vacant(place) => {
                if ahead::has_place("rules", known, limits.joined, record) {
                    place.insert((Box::new(rule), None));
                }
            }
        }
        Ok(())
    }

    /// Returns the information about the rule with this key. Texts are prepared once.
    pub(crate) fn get(&mut self, key: &str) -> Option<&RuleText<'r>> {
        let (rule, text) = self.rules.get_mut(key)?;
        Some(text.get_or_insert_with(|| Box::new(RuleText::of(rule))))
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
