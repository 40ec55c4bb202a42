//! Files in the generic format for external issues.

use std::collections::BTreeMap;

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Reader, Text};
use finding_source::path::Roots;
use finding_source::schema::Objects;
use finding_source::{Input, Limits, NoteKind, Record, ReportError, Str};

use crate::ahead;
use crate::map::{self, Context, GenericRuleText, Words};
use crate::raw::{GenericIssue, GenericRule};

/// Issues and, since 10.3, the rules they refer to.
#[derive(Debug, Default)]
pub(crate) struct Generic<'r> {
    limits: Limits,
    roots: Roots,
    issues: Objects<'r, GenericIssue<'r>>,
    has_list: bool,
    /// Rules by id. If two engines use an id, it means the rule of the first one, because an issue names no engine
    /// here.
    rules: BTreeMap<Str<'r>, GenericRuleText<'r>>,
    words: Words,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    Document,
    Issues,
}

impl<'r> Generic<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            limits: input.limits().clone(),
            roots: input.roots(),
            ..Self::default()
        }
    }

    /// Collects the rules of a document, which may come after its issues.
    fn collect(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let mut rules: Objects<'r, GenericRule<'r>> = Objects::default();
        ahead::each_in("rules", reader, |reader| {
            let rule = match rules.read(reader, record) {
                Ok(rule) => rule,
                Err(error) => return ahead::note_error(error, record),
            };
            if !ahead::has_place("rules", self.rules.len(), self.limits.joined, record) {
                return Ok(());
            }
            let Some(id) = rule.id.as_ref().and_then(Text::trimmed) else {
                record.remark(NoteKind::Other, "skipped a rule without an id");
                return Ok(());
            };
            let known = self.rules.entry(id);
            known.or_insert_with(|| GenericRuleText::of(rule));
            Ok(())
        })
    }
}

impl<'r> JsonWalk<'r> for Generic<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["issues", "primaryLocation"];
    const PAGES: bool = true;

    fn document(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        self.has_list = false;
        self.rules.clear();
        let mut ahead = Reader::new(reader.text(), reader.byte(), &self.limits);
        // Errors are reported when the reader reaches them.
        let _ = self.collect(&mut ahead, record);
        Ok(Flow::Enter(At::Document))
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        _: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<At> {
        if name != "issues" {
            return Ok(Flow::Skip);
        }
        self.has_list = true;
        Ok(Flow::List(At::Issues))
    }

    fn entry(
        &mut self,
        _: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let raw = self.issues.read(reader, record)?;
        let id = raw.rule_id.and_then(|id| id.trimmed());
        let rule = id.and_then(|id| self.rules.get(&id));
        let mut cx = Context::new(record, &mut self.words, &self.limits);
        if raw.primary_location.is_none() {
            return Ok(Outcome::Unusable(
                "`primaryLocation` is missing or not an object",
            ));
        }
        let finding = map::generic(raw, rule, &self.roots, &mut cx);
        Ok(finding.ok_or("`ruleId` is missing or blank").into())
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        Ok(match at {
            At::Document if !self.has_list => Flow::Unusable("expected a document with `issues`"),
            _ => Flow::Read,
        })
    }
}
