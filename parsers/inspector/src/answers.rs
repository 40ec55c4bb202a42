//! The walk through answers of Inspector's API and of ECR.

use finding_source::engine::{Flow, JsonWalk, Read, Step};
use finding_source::json::{Kind, Reader, Text};
use finding_source::schema::{self, Members, Objects};
use finding_source::text::joined;
use finding_source::{NoteKind, Record, ReportError, Str};

use crate::ecr;
use crate::map::{line, sum, tell_missing, time};
use crate::raw::{BasicFinding, Finding, Image, ScanStatus};
use crate::{ECR, NAME, TOOL, api};

/// The pages of an answer, or a list of findings.
#[derive(Default)]
pub(crate) struct Answers<'r> {
    finding: Objects<'r, Finding<'r>>,
    basic: Objects<'r, BasicFinding<'r>>,
    image: Members<'r, Image<'r>>,
    /// The numbers of findings that an image scan lists and states.
    listed: i64,
    stated: i64,
    /// True if the answers have a finding, or the image that was scanned.
    is_named: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    Page,
    /// Pages or findings.
    Elements,
    Findings,
    /// In the findings of an image scan.
    ImageScan,
    Basic,
    Enhanced,
}

impl<'r> Answers<'r> {
    /// Returns true if the reader is before an answer, not before a finding.
    fn is_page(reader: &Reader<'r>) -> bool {
        let mut ahead = reader.clone();
        let first = ahead.enter_object().and_then(|()| ahead.next_key());
        let names = ["findings", "Findings", "nextToken", "NextToken"];
        matches!(first, Ok(Some(name)) if names.contains(&name.as_raw()))
    }
}

type Word<'r> = Option<Text<'r>>;

/// Reads a text.
fn word<'r>(reader: &mut Reader<'r>, name: &'static str) -> Result<Word<'r>, ReportError> {
    schema::member(reader, name)
}

fn note_status<'r>(status: &ScanStatus<'r>, record: &mut Record<'r>) {
    let word = line(&status.status).filter(|word| word != "COMPLETE" && word != "ACTIVE");
    let text = |word: Str<'r>| joined([word].into_iter().chain(line(&status.description)), ": ");
    if let Some(text) = word.and_then(text) {
        record.partial("the image scan is not complete");
        record.remark(NoteKind::Tool, format!("the image scan is {text}"));
    }
}

impl<'r> JsonWalk<'r> for Answers<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["findings", "enhancedFindings"];
    const ENTRY: &'static str = "finding";
    const PAGES: bool = true;
    const IS_OBJECT: bool = false;

    fn document(&mut self, reader: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        self.image.clear();
        (self.listed, self.stated) = (0, 0);
        Ok(match reader.peek() {
            Some(Kind::Array) => Flow::List(At::Elements),
            _ => Flow::Enter(At::Page),
        })
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Step<At> {
        match (at, name) {
            (At::ImageScan, "findings") => {
                record.ran(ECR);
                record.scan.tool_name = Some("Amazon ECR".into());
                return Ok(Flow::List(At::Basic));
            }
            (At::ImageScan, "enhancedFindings") => {
                record.ran(TOOL);
                record.scan.tool_name = Some(NAME.into());
                return Ok(Flow::List(At::Enhanced));
            }
            (At::ImageScan, "imageScanCompletedAt") => {
                record.scan.time = time(&word(reader, "imageScanCompletedAt")?);
            }
            (At::ImageScan, "findingSeverityCounts") => {
                self.stated = sum(reader, "findingSeverityCounts")?;
            }
            (At::ImageScan, _) => return Ok(Flow::Skip),
            (_, "findings" | "Findings") => return Ok(Flow::List(At::Findings)),
            (_, "imageScanFindings") => {
                // The image, which every finding is of, comes later.
                self.image.look_ahead(reader);
                let repository = line(&self.image.repository);
                record.scan.target = repository.or(record.scan.target.take());
                return Ok(Flow::Enter(At::ImageScan));
            }
            (_, "nextToken" | "NextToken") => {
                if word(reader, "nextToken")?.is_some_and(|token| !token.is_empty()) {
                    record.partial("a page of the answer: others follow");
                }
            }
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

    fn element(&mut self, at: At, reader: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        if matches!(at, At::Elements) {
            return Ok(match Self::is_page(reader) {
                true => Flow::Enter(At::Page),
                false => Flow::Entry(At::Findings),
            });
        }
        self.listed += 1;
        Ok(Flow::Entry(at))
    }

    fn entry(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<'r> {
        self.is_named = true;
        if matches!(at, At::Basic) {
            let raw = self.basic.read(reader, record)?;
            return Ok(ecr::finding(raw, &self.image, record).into());
        }
        let raw = self.finding.read(reader, record)?;
        let finding = api::finding(raw, record);
        if finding.is_ok() {
            let text = "Amazon Inspector sends its findings to Security Hub itself: imported ones are second copies";
            record.remark(NoteKind::Other, text);
        }
        Ok(finding.into())
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At> {
        if matches!(at, At::ImageScan) {
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
