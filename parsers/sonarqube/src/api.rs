//! Responses of the web API.

use finding_source::json::{Int, Kind, Mark, Reader, Text};
use finding_source::schema::{self, Objects};
use finding_source::{
    Duplicates, Finding, KeyHash, Limits, Note, NoteKind, Options, Record, Repeat, Report,
    ReportError, Str,
};

use crate::joined::{Components, Rules};
use crate::map::{self, Context, Joined, Words};
use crate::queries::{Page, Queries};
use crate::raw::{ErrorMessage, Hotspot, Issue, IssueRelease, Paging, ProjectStatus};
use crate::repeats::Repeats;
use crate::stream::{Documents, Member, unusable};

/// Pages of issues, of hotspots and of dependency risks, single entries, rules, and quality gates, in any order and
/// number.
#[derive(Debug)]
pub(crate) struct Api<'r> {
    /// The byte offset of the first document, or of the array of documents.
    start: usize,
    limits: Limits,
    entries: Entries<'r>,
    document: Document<'r>,
    components: Components<'r>,
    rules: Option<Rules<'r>>,
    queries: Queries,
    /// Duplicates by the keys of entries.
    duplicates: Duplicates<'r>,
    repeats: Repeats,
    words: Words,
}

/// The lists of entries of a response.
const LISTS: [&str; 3] = ["issues", "hotspots", "issuesReleases"];

/// The kind of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum What {
    Issue,
    Hotspot,
    Release,
}

/// The state of the current document.
#[derive(Debug, Default)]
struct Document<'r> {
    start: usize,
    mark: Option<Mark<'r>>,
    page: Page,
    list: Option<What>,
    has_list: bool,
    /// True for a document without entries: rules, a quality gate.
    other: bool,
    errors: bool,
    key: bool,
    rule: Option<Kind>,
    hotspot: bool,
}

impl<'r> Api<'r> {
    pub(crate) fn new(report: &'r Report<'_>, options: &Options) -> Self {
        Self {
            start: report.start(),
            limits: options.limits.clone(),
            entries: Entries::default(),
            document: Document::default(),
            components: Components::default(),
            rules: None,
            queries: Queries::default(),
            duplicates: Duplicates::new(report.seed(options)),
            repeats: Repeats::default(),
            words: Words::default(),
        }
    }

    /// Reads the next entry.
    fn read(
        &mut self,
        what: What,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        self.document.page.entries += 1;
        let start = reader.byte();
        let mut cx = Context {
            record,
            words: &mut self.words,
            limits: &self.limits,
            joined: Some(Joined {
                text: reader.text(),
                components: &mut self.components,
                rules: self.rules.get_or_insert_default(),
            }),
        };
        let (key, finding) = self.entries.read(what, reader, &mut cx)?;
        let Some(mut finding) = finding else {
            let wanted = match what {
                What::Issue => "`rule`",
                What::Hotspot => "`ruleKey` or `securityCategory`",
                What::Release => "`vulnerabilityId` or `type`",
            };
            let message = format!("{wanted} is missing or blank");
            return Err(unusable(reader, start, message));
        };
        if let Some(key) = key {
            let key = KeyHash::of(&(what, &*key));
            let repeat = self.compare(what, key, start, reader.text(), &mut finding, record);
            if self.repeats.count(repeat) == Repeat::Equal {
                return Ok(None);
            }
            // An entry that changed between two pages counts once towards the total, and another entry is missing.
            self.document.page.new += u64::from(repeat == Repeat::No);
        } else {
            self.document.page.new += 1;
        }
        Ok(Some(finding))
    }

    /// Compares the entry at byte `start` with earlier entries, on the same page or on others.
    ///
    /// The earlier entry is read with the components of this page, so that the entries are compared and not their
    /// pages.
    fn compare(
        &mut self,
        what: What,
        key: KeyHash,
        start: usize,
        text: &'r str,
        finding: &mut Finding<'r>,
        record: &mut Record<'r>,
    ) -> Repeat {
        let Self {
            limits,
            entries,
            components,
            rules,
            duplicates,
            ..
        } = self;
        let rules = rules.get_or_insert_default();
        let read = |byte| {
            let mut reader = Reader::new(text, byte, limits);
            let mut cx = Context {
                record: &mut Record::scratch(),
                words: &mut Words::default(),
                limits,
                joined: Some(Joined {
                    text,
                    components: &mut *components,
                    rules: &mut *rules,
                }),
            };
            let (_, finding) = entries.read(what, &mut reader, &mut cx).ok()?;
            Some((finding?, reader.byte() - byte))
        };
        duplicates.check(key, start, finding, record, read)
    }
}

/// Reads entries of each kind.
#[derive(Debug, Default)]
struct Entries<'r> {
    issues: Objects<'r, Issue<'r>>,
    hotspots: Objects<'r, Hotspot<'r>>,
    releases: Objects<'r, IssueRelease<'r>>,
}

impl<'r> Entries<'r> {
    /// Reads an entry. Returns its key, and its finding unless a required member is missing.
    fn read(
        &mut self,
        what: What,
        reader: &mut Reader<'r>,
        cx: &mut Context<'_, 'r>,
    ) -> Result<(Option<Str<'r>>, Option<Finding<'r>>), ReportError> {
        let (key, finding) = match what {
            What::Issue => {
                let raw = self.issues.read(reader, cx.record)?;
                (raw.key, map::issue(raw, cx))
            }
            What::Hotspot => {
                let raw = self.hotspots.read(reader, cx.record)?;
                (raw.key, map::hotspot(raw, cx))
            }
            What::Release => {
                let raw = self.releases.read(reader, cx.record)?;
                (raw.key.or(raw.id), map::release(raw, cx))
            }
        };
        Ok((key.as_ref().and_then(Text::trimmed), finding))
    }
}

impl<'r> Documents<'r> for Api<'r> {
    fn begin(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) {
        let start = reader.byte();
        self.document = Document {
            start,
            mark: Some(reader.mark()),
            ..Document::default()
        };
        self.components = Components::of(start);
        if self.rules.is_none() {
            // From all documents: rules may come after the entries that refer to them.
            let rules = Rules::collect(reader.text(), self.start, &self.limits, record);
            self.rules = Some(rules);
        }
    }

    fn member(
        &mut self,
        name: Text<'r>,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Member, ReportError> {
        let document = &mut self.document;
        let kind = reader.peek();
        document.list = match name.as_raw() {
            "issues" => Some(What::Issue),
            "hotspots" => Some(What::Hotspot),
            "issuesReleases" => Some(What::Release),
            other => {
                match (other, kind) {
                    ("paging" | "page", Some(Kind::Object)) => {
                        let paging: Option<Paging> = schema::member(reader, "paging")?;
                        document.page.paging = paging.unwrap_or_default();
                    }
                    ("total", Some(Kind::Number | Kind::Text)) => {
                        document.page.total = schema::member::<Option<Int>>(reader, "total")?;
                    }
                    // The version of the server, in the report that old scanners write themselves.
                    ("version", Some(Kind::Text)) => {
                        let version = reader.text_value()?.and_then(|text| text.trimmed());
                        record.scan.tool_version = version;
                    }
                    ("errors", Some(Kind::Array)) => {
                        document.errors = true;
                        let errors: Vec<ErrorMessage<'r>> = schema::member(reader, "errors")?;
                        for text in errors.iter().filter_map(|error| error.msg?.trimmed()) {
                            let text = format!("the server answered: {text}");
                            record.note(Note::new(NoteKind::Tool, text));
                        }
                    }
                    ("projectStatus", Some(Kind::Object)) => {
                        document.other = true;
                        let status: Option<ProjectStatus<'r>> =
                            schema::member(reader, "projectStatus")?;
                        map::gate(&status.unwrap_or_default(), record);
                    }
                    // api/rules/show describes the rule in it.
                    ("rule", Some(Kind::Object)) if !document.key => {
                        document.rule = kind;
                        let rules = self.rules.get_or_insert_default();
                        rules.rule(reader, &self.limits, record)?;
                    }
                    _ => {
                        document.other |= other == "rules" && kind == Some(Kind::Array);
                        document.key |= other == "key";
                        document.hotspot |=
                            matches!(other, "securityCategory" | "vulnerabilityProbability");
                        if other == "rule" {
                            document.rule = kind;
                        }
                        record.skip_member(reader, other, &LISTS)?;
                    }
                }
                return Ok(Member::Passed);
            }
        };
        document.has_list = true;
        Ok(Member::List)
    }

    fn entry(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        match self.document.list {
            Some(what) => self.read(what, reader, record),
            None => reader.skip().map(|()| None),
        }
    }

    fn end(
        &mut self,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        let document = &self.document;
        if document.has_list {
            self.queries.count(&document.page, &self.limits, record);
            return Ok(None);
        }
        let single = match document.rule {
            _ if !document.key => None,
            Some(Kind::Text) => Some(What::Issue),
            Some(Kind::Object) => Some(What::Hotspot),
            _ if document.hotspot => Some(What::Hotspot),
            _ => None,
        };
        if let (Some(what), Some(mark)) = (single, &document.mark) {
            self.queries.count_single();
            reader.go_to(mark);
            return self.read(what, reader, record);
        }
        if document.other || document.rule == Some(Kind::Object) {
            return Ok(None);
        }
        let message = if document.errors {
            "expected a page, found an error response of the web API"
        } else {
            "expected a page with `issues`, `hotspots` or `issuesReleases`"
        };
        Err(unusable(reader, document.start, message))
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        self.repeats.note(record);
        self.queries.judge(record);
    }
}
