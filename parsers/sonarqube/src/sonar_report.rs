//! JSON files of sonar-report.

use std::collections::{BTreeMap, BTreeSet};

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Int, Reader, Text, ValueKind};
use finding_source::schema::{self, Objects};
use finding_source::{Finding, Input, KeyHash, Limits, NoteKind, Record, Repeat, ReportError, Str};

use crate::ahead;
use crate::map::{self, Context, Exported, Words};
use crate::raw::{ReportedIssue, ReportedRule};
use crate::repeats::Repeats;
use crate::rule_text::{RuleText, short};

/// Issues and hotspots in one list, and the keys that distinguish them.
#[derive(Debug, Default)]
pub(crate) struct SonarReport<'r> {
    limits: Limits,
    issues: Objects<'r, ReportedIssue<'r>>,
    document: Document<'r>,
    /// True if the entry read last is a hotspot.
    is_hotspot: bool,
    repeats: Repeats,
    words: Words,
}

/// The state of the current document.
#[derive(Debug, Default)]
struct Document<'r> {
    has_list: bool,
    exported: Exported<'r>,
    rules: BTreeMap<Str<'r>, RuleText<'r>>,
    hotspots: BTreeSet<Str<'r>>,
    /// The number of entries: hotspots, and others.
    entries: [u64; 2],
    /// The sum of the document's own summary.
    summed: i64,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    Document,
    Issues,
}

/// The maximum number of entries that the exporter gets from one query.
const REACHABLE: u64 = 10_000;

impl<'r> SonarReport<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            limits: input.limits().clone(),
            ..Self::default()
        }
    }

    /// Collects what follows the list of issues and is needed to read it. The list itself is skipped.
    fn collect(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let mut rules: Objects<'r, ReportedRule<'r>> = Objects::default();
        let most = self.limits.joined;
        let has_place = |known, record: &mut Record<'_>| {
            ahead::has_place("rules or hotspots", known, most, record)
        };
        reader.each_member(|reader, name| match (name.as_raw(), reader.peek()) {
            (name @ ("sonarComponent" | "branch"), Some(ValueKind::Text)) => {
                let text = reader.read::<Text<'r>>()?.trimmed().map(short);
                match name {
                    "branch" => self.document.exported.branch = text,
                    _ => self.document.exported.project = text,
                }
                Ok(())
            }
            ("hotspotKeys", Some(ValueKind::Array)) => reader.each_item(|reader| {
                let key = reader.read::<Text<'r>>()?;
                if has_place(self.document.hotspots.len(), record) {
                    self.document.hotspots.extend(key.trimmed());
                }
                Ok(())
            }),
            ("rules", Some(ValueKind::Object)) => {
                reader.each_member(|reader, key| match rules.read(reader, record) {
                    Ok(rule) if has_place(self.document.rules.len(), record) => {
                        self.document
                            .rules
                            .insert(key.to_cow(), RuleText::of_reported(rule));
                        Ok(())
                    }
                    Ok(_) => Ok(()),
                    Err(error) => ahead::note_error(error, record),
                })
            }
            _ => reader.skip(),
        })
    }

    fn count(&mut self) {
        let count = &mut self.document.entries[usize::from(self.is_hotspot)];
        *count = count.saturating_add(1);
    }
}

impl<'r> JsonWalk<'r> for SonarReport<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["issues"];
    const PAGES: bool = true;

    fn document(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        self.document = Document::default();
        let mut ahead = Reader::new(reader.text(), reader.byte(), &self.limits);
        // Errors are reported when the reader reaches them.
        let _ = self.collect(&mut ahead, record);
        record
            .scan
            .target
            .clone_from(&self.document.exported.project);
        Ok(Flow::Enter(At::Document))
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        match (name, reader.peek()) {
            ("issues", _) => {
                self.document.has_list = true;
                return Ok(Flow::List(At::Issues));
            }
            ("summary", Some(ValueKind::Object)) => {
                let summary: Vec<(Text<'r>, Int)> = schema::member(reader, "summary")?;
                self.document.summed = summary
                    .iter()
                    .fold(0, |sum, (_, Int(n))| sum.saturating_add(*n));
            }
            ("qualityGateStatus", Some(ValueKind::Text)) => {
                if let Some(status) = reader.read::<Text<'r>>()?.trimmed() {
                    record.remark(NoteKind::Other, format!("quality gate {status}"));
                }
            }
            ("inNewCodePeriod", Some(ValueKind::Null)) => reader.skip()?,
            ("inNewCodePeriod", _) => {
                // Some exporters write it as text. A value that is not clearly `false` may be true.
                let value = reader.raw()?;
                if !matches!(
                    value.as_json().trim_matches('"'),
                    "false" | "False" | "FALSE"
                ) {
                    record.partial("only the new code period was exported");
                }
            }
            // Texts of rules may contain anything.
            ("rules", _) => reader.skip()?,
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    /// Reads an entry with the rules of this document, so that entries are compared, and not their documents.
    fn entry(
        &mut self,
        _: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let raw = self.issues.read(reader, record)?;
        let mut cx = Context::new(record, &mut self.words, &self.limits);
        let key = raw.key.as_ref().and_then(Text::trimmed);
        self.is_hotspot = key.is_some_and(|key| self.document.hotspots.contains(&key));
        let rule = raw.rule.as_ref();
        let rule = rule.and_then(|rule| self.document.rules.get(&*rule.to_cow()));
        let finding = map::reported(raw, self.is_hotspot, rule, &self.document.exported, &mut cx);
        if finding.is_none() {
            self.count();
        }
        Ok(finding.ok_or("`rule` is missing or blank").into())
    }

    fn key(&self, _: At, _: &Finding<'r>) -> Option<KeyHash> {
        let key = self.issues.last().key.as_ref().and_then(Text::trimmed)?;
        Some(KeyHash::of(&(self.is_hotspot, &*key)))
    }

    fn compared(&mut self, repeat: Repeat, _: &Finding<'r>, _: &mut Record<'r>) {
        self.count();
        self.repeats.count(repeat);
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        match at {
            At::Issues => return Ok(Flow::Read),
            At::Document if !self.document.has_list => {
                return Ok(Flow::Unusable("expected a document with `issues`"));
            }
            At::Document => {}
        }
        if self.document.entries == [0; 2] && self.document.summed > 0 {
            record.partial("the summary counts issues but none is listed");
        }
        if self
            .document
            .entries
            .iter()
            .any(|&entries| entries >= REACHABLE)
        {
            record.partial("the exporter gets at most 10000 issues and 10000 hotspots");
        }
        Ok(Flow::Read)
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        self.repeats.note(record);
    }
}
