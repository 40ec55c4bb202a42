//! JSON files of sonar-report.

use std::collections::{BTreeMap, BTreeSet};

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Int, Reader, Text, ValueKind};
use finding_source::schema::{Members, Objects, Schema as _};
use finding_source::{
    Finding, Input, KeyHash, Limits, NoteKind, Record, Repeat, ReportError, Str, Words as _,
};

use crate::ahead;
use crate::map::{self, Context, Exported, Words};
use crate::raw::{ReportedIssue, ReportedRule, ReportedScan};
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

    /// Reads what may follow the list of issues and is needed to read it. The list itself is skipped.
    fn look_ahead(&mut self, mut reader: Reader<'r>, record: &mut Record<'r>) {
        let mut scan: Members<'r, ReportedScan<'r>> = Members::default();
        let mut rules: Objects<'r, ReportedRule<'r>> = Objects::default();
        let document = &mut self.document;
        let most = self.limits.joined;
        let has_place = |known, record: &mut Record<'_>| {
            ahead::has_place("rules or hotspots", known, most, record)
        };
        // Errors are reported when the reader reaches them.
        let _ = reader.each_member(|reader, name| match (name.as_raw(), reader.peek()) {
            ("rules", Some(ValueKind::Object)) => {
                reader.each_member(|reader, key| match rules.read(reader, record) {
                    Ok(rule) if has_place(document.rules.len(), record) => {
                        document
                            .rules
                            .insert(key.to_cow(), RuleText::of_reported(rule));
                        Ok(())
                    }
                    Ok(_) => Ok(()),
                    Err(error) => ahead::note_error(error, record),
                })
            }
            (name, _) => match scan.read(name, reader)? {
                true => Ok(()),
                false => reader.skip(),
            },
        });
        record.note_remarks(&mut reader);
        let exported = &mut document.exported;
        exported.project = scan.project.trimmed().map(short);
        exported.branch = scan.branch.trimmed().map(short);
        record.scan.target.clone_from(&exported.project);
        for key in &scan.hotspot_keys {
            if has_place(document.hotspots.len(), record) {
                document.hotspots.extend(key.trimmed());
            }
        }
        let summary = scan.summary.iter().map(|(_, Int(number))| number);
        document.summed = summary.fold(0, |sum, number| sum.saturating_add(*number));
        let status = scan.quality_gate_status.trimmed();
        if let Some(status) = status.filter(|status| status != "false") {
            record.remark(NoteKind::Other, format!("quality gate {status}"));
        }
        // A value that is not clearly `false` may be true.
        let value = scan.in_new_code_period.map(|value| value.as_json());
        let value = value.map_or("false", |value| value.trim_matches('"'));
        if !matches!(value, "false" | "False" | "FALSE") {
            record.partial("only the new code period was exported");
        }
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
        let ahead = Reader::new(reader.text(), reader.byte(), &self.limits);
        self.look_ahead(ahead, record);
        Ok(Flow::Enter(At::Document))
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        _: &mut Record<'r>,
    ) -> FlowResult<At> {
        if name == "issues" {
            self.document.has_list = true;
            return Ok(Flow::List(At::Issues));
        }
        // They were read ahead. Texts of rules may contain anything.
        let is_read = name == "rules" || ReportedScan::find(name).is_some();
        if is_read {
            reader.skip()?;
        }
        Ok(is_read.into())
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
        let mut entries = self.document.entries.iter();
        if entries.any(|&entries| entries >= REACHABLE) {
            record.partial("the exporter gets at most 10000 issues and 10000 hotspots");
        }
        Ok(Flow::Read)
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        self.repeats.note(record);
    }
}
