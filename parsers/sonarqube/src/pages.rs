//! Goes through the answers of the web API: one page, or several as one stream.

use std::borrow::Cow;
use std::collections::BTreeMap;

use finding_source::json::{AfterDocument, Int, Kind, Reader, Text};
use finding_source::{
    Entries, Finding, Limits, Note, NoteKind, Options, Record, Report, ReportError,
    ReportErrorKind, Seen, Str,
};

use crate::map::{self, Context, Words};
use crate::raw::{Component, ErrorMessage, Hotspot, Issue, Paging};

/// Reads pages of issues and of hotspots, in any order and in any number.
#[derive(Debug)]
pub(crate) struct Pages<'r> {
    reader: Reader<'r>,
    limits: Limits,
    state: State,
    /// Whether the pages are elements of an array.
    in_array: bool,
    page: Page,
    components: Components<'r>,
    queries: Queries,
    /// Keys of entries that were delivered.
    seen: Seen,
    repeated: u64,
    words: Words,
}

#[derive(Clone, Copy, Debug)]
enum State {
    Document,
    Pages,
    Page,
    List(List),
    End,
}

/// The lists of entries that a page may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum List {
    Issues,
    Hotspots,
}

impl<'r> Pages<'r> {
    pub(crate) fn new(report: &'r Report<'_>, options: &Options) -> Self {
        Self {
            reader: Reader::new(report.text(), report.start(), &options.limits),
            limits: options.limits.clone(),
            state: State::Document,
            in_array: false,
            page: Page::default(),
            components: Components::default(),
            queries: Queries::default(),
            seen: Seen::new(),
            repeated: 0,
            words: Words::default(),
        }
    }

    /// The next document of the stream.
    fn document(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        match self.reader.after_document() {
            AfterDocument::Nothing => self.end(record),
            AfterDocument::Text => {
                let at = self.reader.byte();
                let place = self.reader.position(at);
                let text = format!(
                    "passed over what stands behind the report, from line {} on",
                    place.line
                );
                record.note(Note::new(NoteKind::File, text));
                self.end(record);
            }
            AfterDocument::Document if self.reader.peek() == Some(Kind::Array) => {
                self.reader.enter_array()?;
                self.in_array = true;
                self.state = State::Pages;
            }
            AfterDocument::Document => self.begin_page()?,
        }
        Ok(())
    }

    fn begin_page(&mut self) -> Result<(), ReportError> {
        let start = self.reader.byte();
        self.page = Page {
            start,
            ..Page::default()
        };
        self.components = Components::new(start);
        self.reader.enter_object()?;
        self.state = State::Page;
        Ok(())
    }

    /// The next member of a page.
    fn member(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        let Some(name) = self.reader.next_key()? else {
            self.state = if self.in_array {
                State::Pages
            } else {
                State::Document
            };
            return self.end_page(record);
        };
        match name.as_raw() {
            "issues" => self.begin_list(List::Issues),
            "hotspots" => self.begin_list(List::Hotspots),
            "paging" => {
                self.page.paging = self.reader.read::<Option<Paging>>()?.unwrap_or_default();
                Ok(())
            }
            "total" => {
                self.page.total = self.reader.read::<Option<Int>>()?;
                Ok(())
            }
            "errors" => {
                self.page.is_error = true;
                let errors: Option<Vec<ErrorMessage<'r>>> = self.reader.read()?;
                for text in errors
                    .into_iter()
                    .flatten()
                    .filter_map(|e| e.msg?.trimmed())
                {
                    record.note(Note::new(
                        NoteKind::Tool,
                        format!("the server answered: {text}"),
                    ));
                }
                Ok(())
            }
            _ => self.reader.skip(),
        }
    }

    fn begin_list(&mut self, list: List) -> Result<(), ReportError> {
        self.page.has_list = true;
        if self.reader.peek() == Some(Kind::Null) {
            return self.reader.skip();
        }
        self.reader.enter_array()?;
        self.state = State::List(list);
        Ok(())
    }

    /// The entry that comes next; `None` when it repeats one that was delivered.
    fn entry(
        &mut self,
        list: List,
        record: &mut Record<'r>,
    ) -> Result<Option<Finding<'r>>, ReportError> {
        self.page.entries += 1;
        let start = self.reader.byte();
        let components = &mut self.components;
        let (text, limits) = (self.reader.text(), &self.limits);
        let mut cx = Context {
            record,
            words: &mut self.words,
            limits,
            path_of: &mut |key| components.path(key, text, limits),
        };
        let (key, finding, wanted) = match list {
            List::Issues => {
                let raw: Issue<'r> = self.reader.read()?;
                (
                    raw.key,
                    map::issue(&raw, &mut cx),
                    "a rule in the member `rule`",
                )
            }
            List::Hotspots => {
                let raw: Hotspot<'r> = self.reader.read()?;
                (
                    raw.key,
                    map::hotspot(&raw, &mut cx),
                    "a member `ruleKey` or `securityCategory`",
                )
            }
        };
        let Some(finding) = finding else {
            let message = format!("expected {wanted}");
            return Err(ReportError::new(ReportErrorKind::Schema, message)
                .at(self.reader.position(start))
                .in_path(self.reader.path()));
        };
        let key = key.as_ref().and_then(Text::trimmed);
        if key.is_some_and(|key| self.seen.count(&(list, key)) > 0) {
            self.repeated += 1;
            return Ok(None);
        }
        self.page.new += 1;
        Ok(Some(finding))
    }

    fn end_page(&mut self, record: &mut Record<'r>) -> Result<(), ReportError> {
        if self.page.has_list {
            self.queries.count(&self.page, &self.limits, record);
            return Ok(());
        }
        let message = if self.page.is_error {
            "an error answer of the web API where a page was expected"
        } else {
            "expected a page with `issues` or `hotspots`"
        };
        Err(ReportError::new(ReportErrorKind::Schema, message)
            .at(self.reader.position(self.page.start))
            .in_path(self.reader.path()))
    }

    fn end(&mut self, record: &mut Record<'r>) {
        self.state = State::End;
        if self.repeated > 0 {
            let text = format!("left out {} entries whose key came before", self.repeated);
            record.note(Note::new(NoteKind::Repeated, text));
        }
        self.queries.judge(record);
    }
}

impl<'r> Entries<'r> for Pages<'r> {
    fn next(&mut self, record: &mut Record<'r>) -> Result<Option<Finding<'r>>, ReportError> {
        loop {
            match self.state {
                State::Document => self.document(record)?,
                State::Pages if self.reader.next_item()? => self.begin_page()?,
                State::Pages => {
                    self.in_array = false;
                    self.state = State::Document;
                }
                State::Page => self.member(record)?,
                State::List(list) if self.reader.next_item()? => {
                    if let Some(finding) = self.entry(list, record)? {
                        return Ok(Some(finding));
                    }
                }
                State::List(_) => self.state = State::Page,
                State::End => return Ok(None),
            }
        }
    }
}

/// What is known of the page that is being read.
#[derive(Debug, Default)]
struct Page {
    start: usize,
    paging: Paging,
    total: Option<Int>,
    has_list: bool,
    is_error: bool,
    /// Entries, readable or not.
    entries: u64,
    /// Entries that no page had before.
    new: u64,
}

/// The components of one page, read only when a key does not tell its path.
///
/// They stand behind the entries that refer to them, so that asking for one means a second look at the page: once
/// a page, passing over its entries.
#[derive(Debug, Default)]
struct Components<'r> {
    page: usize,
    paths: Option<BTreeMap<Str<'r>, Str<'r>>>,
}

impl<'r> Components<'r> {
    fn new(page: usize) -> Self {
        Self { page, paths: None }
    }

    fn path(&mut self, key: &str, text: &'r str, limits: &Limits) -> Option<Str<'r>> {
        let page = self.page;
        let paths = self.paths.get_or_insert_with(|| {
            let mut paths = BTreeMap::new();
            // What cannot be read here is reported when the page's own turn comes.
            let _ = collect(&mut Reader::new(text, page, limits), limits, &mut paths);
            paths
        });
        paths.get(key).cloned()
    }
}

fn collect<'r>(
    reader: &mut Reader<'r>,
    limits: &Limits,
    paths: &mut BTreeMap<Str<'r>, Str<'r>>,
) -> Result<(), ReportError> {
    reader.enter_object()?;
    while let Some(name) = reader.next_key()? {
        if name != "components" || reader.peek() != Some(Kind::Array) {
            reader.skip()?;
            continue;
        }
        reader.enter_array()?;
        while reader.next_item()? {
            match reader.read::<Component<'r>>() {
                Ok(Component {
                    key,
                    path: Some(path),
                    ..
                }) if paths.len() < limits.joined => {
                    paths.insert(key.to_cow(), path.to_cow());
                }
                Ok(_) => {}
                Err(error) if error.ends_report() => return Err(error),
                Err(_) => {}
            }
        }
    }
    Ok(())
}

/// How many entries each query found, and how many of them were read.
///
/// The pages of one query state the same total and differ in their number. What was fetched in portions to get
/// around the limit of 10,000 is several queries, each with a total and a first page of its own.
#[derive(Debug, Default)]
struct Queries {
    pages: Seen,
    /// By total, page size and how often the page came before.
    found: BTreeMap<(u64, i64, u32), u64>,
    /// A page that does not say how many there are.
    without_total: bool,
    too_many: bool,
}

impl Queries {
    fn count(&mut self, page: &Page, limits: &Limits, record: &mut Record<'_>) {
        let total = page
            .paging
            .total
            .or(page.total)
            .and_then(|Int(n)| u64::try_from(n).ok());
        let Some(total) = total else {
            self.without_total = true;
            return;
        };
        if page.entries > total {
            let text = format!(
                "a page states a total of {total} and lists {}",
                page.entries
            );
            record.note(Note::new(NoteKind::Other, text));
        }
        if page.entries > 0 && page.new == 0 {
            // The whole page came before.
            return;
        }
        let number = |n: Option<Int>| n.map_or(0, |Int(n)| n);
        let (size, index) = (
            number(page.paging.page_size),
            number(page.paging.page_index),
        );
        let times = self.pages.count(&(total, size, index));
        if self.found.len() >= limits.joined {
            self.too_many = true;
            return;
        }
        *self.found.entry((total, size, times)).or_default() += page.new;
    }

    fn judge(&self, record: &mut Record<'_>) {
        let (mut read, mut wanted) = (0_u64, 0_u64);
        let mut missing = false;
        for (&(total, ..), &new) in &self.found {
            missing |= new < total;
            read = read.saturating_add(new.min(total));
            wanted = wanted.saturating_add(total);
        }
        if missing {
            // Asked for more, the server answers with an error.
            const REACHABLE: u64 = 10_000;
            let cap = if wanted > REACHABLE && read >= REACHABLE {
                "; the web API gives at most 10000 a query"
            } else {
                ""
            };
            record.partial(Cow::Owned(format!("{read} of {wanted} entries{cap}")));
        } else if self.too_many {
            record.partial("more pages than the limit of joined entries allows");
        } else if self.without_total {
            record.partial("a page does not say how many entries there are");
        }
    }
}
