//! Responses of the web API.

use finding_source::engine::{Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Mark, Reader, Text, ValueKind};
use finding_source::schema::{self, Objects};
use finding_source::{Finding, Input, KeyHash, Limits, NoteKind, Record, Repeat, ReportError};

use crate::components::Components;
use crate::map::{self, Context, Joined, Words};
use crate::queries::{Page, Queries};
use crate::raw::{ErrorMessage, Hotspot, Issue, IssueRelease, ProjectStatus};
use crate::repeats::Repeats;
use crate::rules::Rules;

/// Pages of issues, of hotspots and of dependency risks, single entries, rules, and quality gates, in any order and
/// number.
#[derive(Debug, Default)]
pub(crate) struct Api<'r> {
    /// The byte offset of the first document, or of the array of documents.
    start: usize,
    limits: Limits,
    issues: Objects<'r, Issue<'r>>,
    hotspots: Objects<'r, Hotspot<'r>>,
    releases: Objects<'r, IssueRelease<'r>>,
    document: Document<'r>,
    components: Components<'r>,
    rules: Option<Rules<'r>>,
    queries: Queries,
    repeats: Repeats,
    words: Words,
}

/// In the list of these entries, or at an answer that is one; `None` in any other answer.
type At = Option<What>;

/// The kind of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum What {
    Issue,
    Hotspot,
    Release,
}

/// The state of the current document.
#[derive(Debug, Default)]
struct Document<'r> {
    mark: Option<Mark<'r>>,
    page: Page,
    has_list: bool,
    /// True for a document without entries: rules, a quality gate.
    other: bool,
    errors: bool,
    key: bool,
    rule: Option<ValueKind>,
    hotspot: bool,
}

impl<'r> Api<'r> {
    pub(crate) fn new(input: &Input<'r>) -> Self {
        Self {
            start: input.start(),
            limits: input.limits().clone(),
            ..Self::default()
        }
    }

    /// Reads a member that is not a list of entries.
    fn other_member(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        let document = &mut self.document;
        let kind = reader.peek();
        match (name, kind) {
            ("paging" | "page", Some(ValueKind::Object)) => {
                let paging: Option<_> = schema::member(reader, "paging")?;
                document.page.paging = paging.unwrap_or_default();
            }
            ("total", Some(ValueKind::Number | ValueKind::Text)) => {
                document.page.total = schema::member(reader, "total")?;
            }
            // The version of the server, in the report that old scanners write themselves.
            ("version", Some(ValueKind::Text)) => {
                record.scan.tool_version = reader.text_value()?.and_then(|text| text.trimmed());
            }
            ("errors", Some(ValueKind::Array)) => {
                document.errors = true;
                let errors: Vec<ErrorMessage<'r>> = schema::member(reader, "errors")?;
                for text in errors.iter().filter_map(|error| error.msg?.trimmed()) {
                    let text = format!("the server answered: {text}");
                    record.remark(NoteKind::Tool, text);
                }
            }
            ("projectStatus", Some(ValueKind::Object)) => {
                document.other = true;
                let status: Option<ProjectStatus<'r>> = schema::member(reader, "projectStatus")?;
                map::gate(&status.unwrap_or_default(), record);
            }
            // api/rules/show describes the rule in it.
            ("rule", Some(ValueKind::Object)) if !document.key => {
                document.rule = kind;
                let rules = self.rules.get_or_insert_default();
                rules.rule(reader, &self.limits, record)?;
            }
            _ => {
                document.other |= name == "rules" && kind == Some(ValueKind::Array);
                document.key |= name == "key";
                document.hotspot |= matches!(name, "securityCategory" | "vulnerabilityProbability");
                if name == "rule" {
                    document.rule = kind;
                }
                return Ok(Flow::Skip);
            }
        }
        Ok(Flow::Read)
    }
}

impl<'r> JsonWalk<'r> for Api<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["issues", "hotspots", "issuesReleases"];
    const PAGES: bool = true;

    fn document(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        self.document = Document {
            mark: Some(reader.mark()),
            ..Document::default()
        };
        self.components = Components::of(reader.byte());
        if self.rules.is_none() {
            // From all documents: rules may come after the entries that refer to them.
            let rules = Rules::collect(reader.text(), self.start, &self.limits, record);
            self.rules = Some(rules);
        }
        Ok(Flow::Enter(None))
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        let what = match name {
            "issues" => What::Issue,
            "hotspots" => What::Hotspot,
            "issuesReleases" => What::Release,
            _ => return self.other_member(name, reader, record),
        };
        self.document.has_list = true;
        Ok(Flow::List(Some(what)))
    }

    fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        self.document.page.entries += 1;
        Ok(Flow::Entry(at))
    }

    /// Reads an entry with the components of this page. An earlier one that it is compared with may be on another page: so
    /// the entries are compared, and not their pages.
    fn entry(
        &mut self,
        at: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        let Some(what) = at else {
            return Ok(Outcome::Nothing);
        };
        let mut cx = Context::new(record, &mut self.words, &self.limits);
        cx.joined = Some(Joined {
            text: reader.text(),
            components: &mut self.components,
            rules: self.rules.get_or_insert_default(),
        });
        let finding = match what {
            What::Issue => {
                let raw = self.issues.read(reader, cx.record)?;
                map::issue(raw, &mut cx).ok_or("`rule` is missing or blank")
            }
            What::Hotspot => {
                let raw = self.hotspots.read(reader, cx.record)?;
                map::hotspot(raw, &mut cx)
                    .ok_or("`ruleKey` or `securityCategory` is missing or blank")
            }
            What::Release => {
                let raw = self.releases.read(reader, cx.record)?;
                map::release(raw, &mut cx).ok_or("`vulnerabilityId` or `type` is missing or blank")
            }
        };
        Ok(finding.into())
    }

    fn key(&self, at: At, _: &Finding<'r>) -> Option<KeyHash> {
        let key = match at? {
            What::Issue => self.issues.last().key,
            What::Hotspot => self.hotspots.last().key,
            What::Release => self.releases.last().key.or(self.releases.last().id),
        };
        Some(KeyHash::of(&(at, &*key.as_ref().and_then(Text::trimmed)?)))
    }

    fn compared(&mut self, repeat: Repeat, _: &Finding<'r>, _: &mut Record<'r>) {
        self.repeats.count(repeat);
        // An entry that changed between two pages counts once towards the total, and another entry is missing.
        self.document.page.new += u64::from(repeat == Repeat::No);
    }

    fn end(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        let document = &self.document;
        if at.is_some() {
            return Ok(Flow::Read);
        }
        if document.has_list {
            self.queries.count(&document.page, &self.limits, record);
            return Ok(Flow::Read);
        }
        let single = match document.rule {
            _ if !document.key => None,
            Some(ValueKind::Text) => Some(What::Issue),
            Some(ValueKind::Object) => Some(What::Hotspot),
            _ if document.hotspot => Some(What::Hotspot),
            _ => None,
        };
        if let (Some(_), Some(mark)) = (single, &document.mark) {
            self.queries.count_single();
            reader.go_to(mark);
            return Ok(Flow::Entry(single));
        }
        let is_other = document.other || document.rule == Some(ValueKind::Object);
        Ok(match document.errors {
            _ if is_other => Flow::Read,
            true => Flow::Unusable("expected a page, found an error response of the web API"),
            false => {
                Flow::Unusable("expected a page with `issues`, `hotspots` or `issuesReleases`")
            }
        })
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        self.repeats.note(record);
        self.queries.judge(record);
    }
}
