//! JSON files of sonar-report.

use std::collections::{BTreeMap, BTreeSet};

use finding_source::json::{Int, Kind, Reader, Text};
use finding_source::schema::{self, Objects};
use finding_source::{
    Duplicates, Finding, KeyHash, Limits, Note, NoteKind, Options, Record, Repeat, Report,
    ReportError, Str,
};

use crate::joined::RuleText;
use crate::map::{self, Context, Exported, Words};
use crate::raw::{ReportedIssue, ReportedRule};
use crate::repeats::Repeats;
use crate::stream::{Documents, Member, unusable};

/// Issues and hotspots in one list, and the keys that distinguish them.
#[derive(Debug)]
pub(crate) struct SonarReport<'r> {
    limits: Limits,
    issues: Objects<'r, ReportedIssue<'r>>,
    start: usize,
    has_list: bool,
    exported: Exported<'r>,
    rules: BTreeMap<Str<'r>, RuleText<'r>>,
    hotspots: BTreeSet<Str<'r>>,
    /// The number of entries of the document: hotspots, and others.
    entries: [u64; 2],
    /// The sum of the document's own summary.
    summed: i64,
    /// Duplicates by the keys of entries.
    duplicates: Duplicates<'r>,
    repeats: Repeats,
    words: Words,
}

/// The maximum number of entries that the exporter gets from one query.
const REACHABLE: u64 = 10_000;

impl<'r> SonarReport<'r> {
    pub(crate) fn new(report: &'r Report<'_>, options: &Options) -> Self {
        Self {
            limits: options.limits.clone(),
            issues: Objects::default(),
            start: 0,
            has_list: false,
            exported: Exported::default(),
            rules: BTreeMap::new(),
            hotspots: BTreeSet::new(),
            entries: [0; 2],
            summed: 0,
            duplicates: Duplicates::new(report.seed(options)),
            repeats: Repeats::default(),
            words: Words::default(),
        }
    }

    /// Collects what follows the list of issues and is needed to read it. The list itself is skipped.
    fn collect(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<(), ReportError> {
        let mut rules: Objects<'r, ReportedRule<'r>> = Objects::default();
        reader.enter_object()?;
        while let Some(name) = reader.next_key()? {
            match (name.as_raw(), reader.peek()) {
                ("sonarComponent", Some(Kind::Text)) => {
                    self.exported.project = reader.read::<Text<'r>>()?.trimmed().map(map::short);
                }
                ("branch", Some(Kind::Text)) => {
                    self.exported.branch = reader.read::<Text<'r>>()?.trimmed().map(map::short);
                }
                ("hotspotKeys", Some(Kind::Array)) => {
                    reader.enter_array()?;
                    while reader.next_item()? {
                        match reader.read::<Text<'r>>() {
                            Ok(key) if self.hotspots.len() < self.limits.joined => {
                                self.hotspots.extend(key.trimmed());
                            }
                            Ok(_) => self.full(record),
                            Err(error) if error.ends_report() => return Err(error),
                            Err(_) => {}
                        }
                    }
                }
                ("rules", Some(Kind::Object)) => {
                    reader.enter_object()?;
                    while let Some(key) = reader.next_key()? {
                        match rules.read(reader, record) {
                            Ok(rule) if self.rules.len() < self.limits.joined => {
                                self.rules.insert(key.to_cow(), RuleText::of_reported(rule));
                            }
                            Ok(_) => self.full(record),
                            Err(error) if error.ends_report() => return Err(error),
                            Err(error) => {
                                let text = format!("a rule could not be read: {error}");
                                record.note(Note::new(NoteKind::Other, text));
                            }
                        }
                    }
                }
                _ => reader.skip()?,
            }
        }
        Ok(())
    }

    fn full(&self, record: &mut Record<'r>) {
        let text = "more rules or hotspots than the limit of joined entries allows";
        record.note(Note::new(NoteKind::Other, text));
    }
}

impl<'r> Documents<'r> for SonarReport<'r> {
    fn begin(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) {
        self.start = reader.byte();
        self.has_list = false;
        self.exported = Exported::default();
        self.rules.clear();
        self.hotspots.clear();
        self.entries = [0; 2];
        self.summed = 0;
        let mut ahead = Reader::new(reader.text(), self.start, &self.limits);
        // Errors are reported when the reader reaches them.
        let _ = self.collect(&mut ahead, record);
        record.scan.target.clone_from(&self.exported.project);
    }

    fn member(
        &mut self,
        name: Text<'r>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Member, ReportError> {
        match (name.as_raw(), reader.peek()) {
            ("issues", _) => {
                self.has_list = true;
                return Ok(Member::List);
            }
            ("summary", Some(Kind::Object)) => {
                let summary: Vec<(Text<'r>, Int)> = schema::member(reader, "summary")?;
                self.summed = summary
                    .iter()
                    .fold(0, |sum, (_, Int(n))| sum.saturating_add(*n));
            }
            ("qualityGateStatus", Some(Kind::Text)) => {
                if let Some(status) = reader.read::<Text<'r>>()?.trimmed() {
                    record.note(Note::new(NoteKind::Other, format!("quality gate {status}")));
                }
            }
            ("inNewCodePeriod", Some(Kind::Null)) => reader.skip()?,
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
            (name, _) => record.skip_member(reader, name, &["issues"])?,
        }
        Ok(Member::Passed)
    }

    fn entry(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let start = reader.byte();
        let mut cx = Context {
            record,
            words: &mut self.words,
            limits: &self.limits,
            joined: None,
        };
        let context = (&self.hotspots, &self.rules, &self.exported);
        let issues = &mut self.issues;
        let (is_hotspot, key, finding) = map_entry(reader, issues, context, &mut cx)?;
        let count = &mut self.entries[usize::from(is_hotspot)];
        *count = count.saturating_add(1);
        let Some(mut finding) = finding else {
            return Err(unusable(reader, start, "`rule` is missing or blank"));
        };
        if let Some(key) = key {
            let (text, limits) = (reader.text(), &self.limits);
            // With the rules of this document, so that the entries are compared and not their documents.
            let read = |byte| {
                let mut reader = Reader::new(text, byte, limits);
                let mut cx = Context {
                    record: &mut Record::scratch(),
                    words: &mut Words::default(),
                    limits,
                    joined: None,
                };
                let (_, _, finding) = map_entry(&mut reader, issues, context, &mut cx).ok()?;
                Some((finding?, reader.byte() - byte))
            };
            let key = KeyHash::of(&(is_hotspot, &*key));
            let repeat = self
                .duplicates
                .check(key, start, &mut finding, record, read);
            if self.repeats.count(repeat) == Repeat::Equal {
                return Ok(None);
            }
        }
        Ok(Some(finding))
    }

    fn end(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        if !self.has_list {
            return Err(unusable(
                reader,
                self.start,
                "expected a document with `issues`",
            ));
        }
        if self.entries == [0; 2] && self.summed > 0 {
            record.partial("the summary counts issues but none is listed");
        }
        if self.entries.iter().any(|&entries| entries >= REACHABLE) {
            record.partial("the exporter gets at most 10000 issues and 10000 hotspots");
        }
        Ok(None)
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        self.repeats.note(record);
    }
}

/// The objects that entries of a document refer to: keys of hotspots, rules, and the export.
type Referred<'a, 'r> = (
    &'a BTreeSet<Str<'r>>,
    &'a BTreeMap<Str<'r>, RuleText<'r>>,
    &'a Exported<'r>,
);

/// Reads an entry. Returns true if it is a hotspot, its key, and its finding unless a required member is missing.
fn map_entry<'r>(
    reader: &mut Reader<'r>,
    issues: &mut Objects<'r, ReportedIssue<'r>>,
    (hotspots, rules, exported): Referred<'_, 'r>,
    cx: &mut Context<'_, 'r>,
) -> Result<(bool, Option<Str<'r>>, Option<Finding<'r>>), ReportError> {
    let raw = issues.read(reader, cx.record)?;
    let key = raw.key.as_ref().and_then(Text::trimmed);
    let is_hotspot = key.as_ref().is_some_and(|key| hotspots.contains(key));
    let rule = raw.rule.as_ref();
    let rule = rule.and_then(|rule| rules.get(&*rule.to_cow()));
    let finding = map::reported(raw, is_hotspot, rule, exported, cx);
    Ok((is_hotspot, key, finding))
}
