//! Files in the generic format for external issues.

use std::collections::BTreeMap;

use finding_source::json::{Kind, Reader, Text};
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::{Finding, Limits, Note, NoteKind, Options, Record, ReportError, Str};

use crate::map::{self, Context, GenericRuleText, Words};
use crate::raw::{GenericIssue, GenericRule};
use crate::stream::{Documents, Member, unusable};

/// Issues and, since 10.3, the rules they refer to.
#[derive(Debug)]
pub(crate) struct Generic<'r> {
    limits: Limits,
    roots: Roots,
    issues: Objects<'r, GenericIssue<'r>>,
    start: usize,
    has_list: bool,
    /// Rules by id. If two engines use an id, it means the rule of the first one, because an issue names no engine
    /// here.
    rules: BTreeMap<Str<'r>, GenericRuleText<'r>>,
    words: Words,
}

impl Generic<'_> {
    pub(crate) fn new(options: &Options) -> Self {
        Self {
            limits: options.limits.clone(),
            roots: Roots::new(options.root.as_deref()),
            issues: Objects::default(),
            start: 0,
            has_list: false,
            rules: BTreeMap::new(),
            words: Words::default(),
        }
    }
}

impl<'r> Generic<'r> {
    /// Collects the rules of a document, which may come after its issues.
    fn collect(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let mut rules: Objects<'r, GenericRule<'r>> = Objects::default();
        reader.enter_object()?;
        while let Some(name) = reader.next_key()? {
            if name != "rules" || reader.peek() != Some(Kind::Array) {
                reader.skip()?;
                continue;
            }
            reader.enter_array()?;
            while reader.next_item()? {
                match rules.read(reader, record) {
                    Ok(rule) if self.rules.len() < self.limits.joined => {
                        let Some(id) = rule.id.as_ref().and_then(Text::trimmed) else {
                            let text = "skipped a rule without an id";
                            record.note(Note::new(NoteKind::Other, text));
                            continue;
                        };
                        let rules = self.rules.entry(id);
                        rules.or_insert_with(|| GenericRuleText::of(rule));
                    }
                    Ok(_) => {
                        let text = "more rules than the limit of joined entries allows";
                        record.note(Note::new(NoteKind::Other, text));
                    }
                    Err(error) if error.ends_report() => return Err(error),
                    Err(error) => {
                        let text = format!("a rule could not be read: {error}");
                        record.note(Note::new(NoteKind::Other, text));
                    }
                }
            }
        }
        Ok(())
    }
}

impl<'r> Documents<'r> for Generic<'r> {
    fn begin(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) {
        self.start = reader.byte();
        self.has_list = false;
        self.rules.clear();
        let mut ahead = Reader::new(reader.text(), self.start, &self.limits);
        // Errors are reported when the reader reaches them.
        let _ = self.collect(&mut ahead, record);
    }

    fn member(
        &mut self,
        name: Text<'r>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Member, ReportError> {
        if name == "issues" {
            self.has_list = true;
            return Ok(Member::List);
        }
        record.skip_member(reader, name.as_raw(), &["issues", "primaryLocation"])?;
        Ok(Member::Passed)
    }

    fn entry(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let start = reader.byte();
        let raw = self.issues.read(reader, record)?;
        let id = raw.rule_id.and_then(|id| id.trimmed());
        let rule = id.and_then(|id| self.rules.get(&id));
        let mut cx = Context {
            record,
            words: &mut self.words,
            limits: &self.limits,
            joined: None,
        };
        if raw.primary_location.is_none() {
            return Err(unusable(
                reader,
                start,
                "`primaryLocation` is missing or not an object",
            ));
        }
        match map::generic(raw, rule, &self.roots, &mut cx) {
            Some(finding) => Ok(Some(finding)),
            None => Err(unusable(reader, start, "`ruleId` is missing or blank")),
        }
    }

    fn end(
        &mut self,
        reader: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        if self.has_list {
            return Ok(None);
        }
        Err(unusable(
            reader,
            self.start,
            "expected a document with `issues`",
        ))
    }

    fn finish(&mut self, _: &mut Record<'r>) {}
}
