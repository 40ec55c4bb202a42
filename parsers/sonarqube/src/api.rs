//! Answers of the web API.

use finding_source::json::{Int, Kind, Mark, Reader, Text};
use finding_source::schema::Objects;
use finding_source::{Finding, Limits, Note, NoteKind, Options, Record, ReportError, Seen};

use crate::joined::{Components, Rules};
use crate::map::{self, Context, Joined, Words};
use crate::queries::{Page, Queries};
use crate::raw::{ErrorMessage, Hotspot, Issue, IssueRelease, Paging, ProjectStatus};
use crate::stream::{Documents, Member, unusable};

/// Pages of issues, of hotspots and of dependency risks, single ones, rules, quality gates: in any order and number.
#[derive(Debug)]
pub(crate) struct Api<'r> {
    /// Where the first document, or the array of documents, begins.
    start: usize,
    limits: Limits,
    issues: Objects<'r, Issue<'r>>,
    hotspots: Objects<'r, Hotspot<'r>>,
    releases: Objects<'r, IssueRelease<'r>>,
    document: Document<'r>,
    components: Components<'r>,
    rules: Option<Rules<'r>>,
    queries: Queries,
    /// Keys of entries that were delivered.
    seen: Seen,
    repeated: u64,
    words: Words,
}

/// The lists of entries of an answer.
const LISTS: [&str; 3] = ["issues", "hotspots", "issuesReleases"];

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum What {
    Issue,
    Hotspot,
    Release,
}

/// What is known of the document that is being read.
#[derive(Debug, Default)]
struct Document<'r> {
    start: usize,
    mark: Option<Mark<'r>>,
    page: Page,
    list: Option<What>,
    has_list: bool,
    /// A document that is none of a list: rules, a quality gate.
    other: bool,
    errors: bool,
    key: bool,
    rule: Option<Kind>,
    hotspot: bool,
}

impl<'r> Api<'r> {
    pub(crate) fn new(start: usize, options: &Options) -> Self {
        Self {
            start,
            limits: options.limits.clone(),
            issues: Objects::default(),
            hotspots: Objects::default(),
            releases: Objects::default(),
            document: Document::default(),
            components: Components::default(),
            rules: None,
            queries: Queries::default(),
            seen: Seen::new(),
            repeated: 0,
            words: Words::default(),
        }
    }

    /// Reads the entry that comes next.
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
        let (key, finding, wanted) = match what {
            What::Issue => {
                let raw = self.issues.read(reader, cx.record)?;
                (raw.key, map::issue(raw, &mut cx), "`rule`")
            }
            What::Hotspot => {
                let raw = self.hotspots.read(reader, cx.record)?;
                (
                    raw.key,
                    map::hotspot(raw, &mut cx),
                    "`ruleKey` or `securityCategory`",
                )
            }
            What::Release => {
                let raw = self.releases.read(reader, cx.record)?;
                (
                    raw.key.or(raw.id),
                    map::release(raw, &mut cx),
                    "`vulnerabilityId` or `type`",
                )
            }
        };
        let Some(finding) = finding else {
            return Err(unusable(
                reader,
                start,
                format!("{wanted} is missing or blank"),
            ));
        };
        let key = key.as_ref().and_then(Text::trimmed);
        if key.is_some_and(|key| self.seen.count(&(what, key)) > 0) {
            self.repeated += 1;
            return Ok(None);
        }
        self.document.page.new += 1;
        Ok(Some(finding))
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
            // Of all documents: rules may stand behind what refers to them.
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
                        let paging: Option<Paging> = reader.member("paging")?;
                        document.page.paging = paging.unwrap_or_default();
                    }
                    ("total", Some(Kind::Number | Kind::Text)) => {
                        document.page.total = reader.member::<Option<Int>>("total")?;
                    }
                    // Of the server, in the report that old scanners write themselves.
                    ("version", Some(Kind::Text)) => {
                        let version = reader.text_value()?.and_then(|text| text.trimmed());
                        record.scan.tool_version = version;
                    }
                    ("errors", Some(Kind::Array)) => {
                        document.errors = true;
                        let errors: Vec<ErrorMessage<'r>> = reader.member("errors")?;
                        for text in errors.iter().filter_map(|error| error.msg?.trimmed()) {
                            let text = format!("the server answered: {text}");
                            record.note(Note::new(NoteKind::Tool, text));
                        }
                    }
                    ("projectStatus", Some(Kind::Object)) => {
                        document.other = true;
                        let status: Option<ProjectStatus<'r>> = reader.member("projectStatus")?;
                        map::gate(&status.unwrap_or_default(), record);
                    }
                    // api/rules/show explains what stands behind it.
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
            "an error answer of the web API where a page was expected"
        } else {
            "expected a page with `issues`, `hotspots` or `issuesReleases`"
        };
        Err(unusable(reader, document.start, message))
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        if self.repeated > 0 {
            let text = format!("left out {} entries whose key came before", self.repeated);
            record.note(Note::new(NoteKind::Repeated, text));
        }
        self.queries.judge(record);
    }
}
