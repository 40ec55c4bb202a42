//! The walk through the pages of an answer.

use finding_inspector::raw::Finding;
use finding_inspector::words::{line, read_sum, read_token, tell_missing, time};
use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk};
use finding_source::json::Reader;
use finding_source::schema::{self, Members, Objects};
use finding_source::text::joined;
use finding_source::{NoteKind, Record, Str};

use crate::raw::{BasicFinding, Image, Scan, ScanStatus};
use crate::{ECR, NAME, TOOL, map};

/// The pages of an answer.
#[derive(Default)]
pub(crate) struct Answers<'r> {
    basic: Objects<'r, BasicFinding<'r>>,
    enhanced: Objects<'r, Finding<'r>>,
    image: Members<'r, Image<'r>>,
    scan: Members<'r, Scan<'r>>,
    /// The numbers of findings that a page lists and states.
    listed: i64,
    stated: i64,
    /// True if the pages have a finding, or the image that was scanned.
    is_named: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    Page,
    /// In the findings of a page.
    Scan,
    Basic,
    Enhanced,
}

fn note_status<'r>(status: &ScanStatus<'r>, record: &mut Record<'r>) {
    let word = line(&status.status).filter(|word| word != "COMPLETE" && word != "ACTIVE");
    let text = |word: Str<'r>| joined([word].into_iter().chain(line(&status.description)), ": ");
    if let Some(text) = word.and_then(text) {
        record.partial("the image scan is not complete");
        record.remark(NoteKind::Tool, format!("the image scan is {text}"));
    }
}

/// Records the tool of a list of findings.
fn run<'r>(record: &mut Record<'r>, tool: &'static str, name: &'static str) {
    record.ran(tool);
    record.scan.tool_name = Some(name.into());
}

impl<'r> Answers<'r> {
    /// Reads the time of the scan, which AWS writes after the findings.
    fn look_ahead(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) {
        if self.scan.completed.is_none() {
            self.scan.look_ahead(reader);
        }
        self.completed(record);
    }

    fn completed(&self, record: &mut Record<'r>) {
        record.scan.time = time(&self.scan.completed).or(record.scan.time);
    }
}

impl<'r> JsonWalk<'r> for Answers<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["findings", "enhancedFindings"];
    const ENTRY: &'static str = "finding";
    const PAGES: bool = true;

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        self.image.clear();
        self.scan.clear();
        (self.listed, self.stated) = (0, 0);
        Ok(Flow::Enter(At::Page))
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        match (at, name) {
            (At::Scan, "findings") => {
                run(record, ECR, "Amazon ECR");
                self.look_ahead(reader, record);
                return Ok(Flow::List(At::Basic));
            }
            (At::Scan, "enhancedFindings") => {
                run(record, TOOL, NAME);
                self.look_ahead(reader, record);
                return Ok(Flow::List(At::Enhanced));
            }
            (At::Scan, "findingSeverityCounts") => {
                self.stated = read_sum(reader, "findingSeverityCounts")?;
            }
            (At::Scan, _) => {
                let read = self.scan.read(name, reader)?;
                self.completed(record);
                return Ok(read.into());
            }
            // In an unexpected place they are Inspector's, whose own answer has them there.
            (_, "findings" | "Findings") => return Ok(Flow::List(At::Enhanced)),
            (_, "imageScanFindings") => {
                // The image, which every finding is of, comes later.
                self.image.look_ahead(reader);
                let repository = line(&self.image.repository);
                record.scan.target = repository.or(record.scan.target.take());
                return Ok(Flow::Enter(At::Scan));
            }
            (_, "nextToken" | "NextToken") => read_token(reader, record)?,
            (_, "repositoryName") => {
                self.image.read(name, reader)?;
                record.scan.target = line(&self.image.repository);
                self.is_named = true;
            }
            (_, "imageScanStatus") => {
                let status: Option<ScanStatus<'r>> = schema::member(reader, "imageScanStatus")?;
                note_status(&status.unwrap_or_default(), record);
            }
            _ => return Ok(self.image.read(name, reader)?.into()),
        }
        Ok(Flow::Read)
    }

    fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        self.listed += 1;
        Ok(Flow::Entry(at))
    }

    fn entry(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        self.is_named = true;
        Ok(match at {
            At::Basic => {
                let raw = self.basic.read(reader, record)?;
                map::finding(raw, &self.image, record).into()
            }
            _ => {
                let raw = self.enhanced.read(reader, record)?;
                finding_inspector::map::finding(raw, record).into()
            }
        })
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        if matches!(at, At::Scan) {
            tell_missing(self.stated, self.listed, record);
        }
        Ok(Flow::Read)
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        if !self.is_named {
            record.partial("a list without findings does not name the service that wrote it");
        }
    }
}
