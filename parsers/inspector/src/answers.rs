//! The walk through answers of Inspector's API and of ECR.

use finding_source::engine::{Flow, JsonWalk, Outcome, Step};
use finding_source::json::{Int, Kind, Reader, Text};
use finding_source::schema::{self, Objects};
use finding_source::text::joined;
use finding_source::{Input, Limits, NoteKind, Record, ReportError};

use crate::ecr::Scanned;
use crate::map::{line, tell_missing, time};
use crate::raw::{BasicFinding, Finding, ScanStatus};
use crate::{ECR, NAME, TOOL, api, ecr};

/// The pages of an answer, or a list of findings.
pub(crate) struct Answers<'r> {
    finding: Objects<'r, Finding<'r>>,
    basic: Objects<'r, BasicFinding<'r>>,
    limits: Limits,
    scanned: Scanned<'r>,
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
    pub(crate) fn new(input: &Input<'r, '_>) -> Self {
        Self {
            finding: Objects::default(),
            basic: Objects::default(),
            limits: input.limits().clone(),
            scanned: Scanned::default(),
            listed: 0,
            stated: 0,
            is_named: false,
        }
    }

    /// Reads a member about the whole answer. Returns whether it was one.
    fn read_answer(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<bool, ReportError> {
        match name {
            "nextToken" | "NextToken" => {
                let token: Option<Text<'r>> = schema::member(reader, "nextToken")?;
                if token.is_some_and(|token| !token.is_empty()) {
                    record.partial("a page of the answer: others follow");
                }
            }
            "repositoryName" => {
                self.scanned.repository = line(schema::member(reader, "repositoryName")?);
                record.scan.target.clone_from(&self.scanned.repository);
                self.is_named = true;
            }
            "imageId" => self.scanned.image = schema::member(reader, "imageId")?,
            "imageScanStatus" => {
                let status: Option<ScanStatus<'r>> = schema::member(reader, "imageScanStatus")?;
                let word = status.as_ref().and_then(|status| line(status.status));
                if let Some(word) = word.filter(|word| word != "COMPLETE" && word != "ACTIVE") {
                    record.partial("the image scan is not complete");
                    let why = status.and_then(|status| line(status.description));
                    let text = joined([word].into_iter().chain(why), ": ").unwrap_or_default();
                    record.remark(NoteKind::Tool, format!("the image scan is {text}"));
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Reads a member about the findings of an image scan.
    fn read_scan(
        &mut self,
        name: &str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Step<At> {
        match name {
            "findings" => {
                record.ran(ECR);
                record.scan.tool_name = Some("Amazon ECR".into());
                return Ok(Flow::List(At::Basic));
            }
            "enhancedFindings" => {
                record.ran(TOOL);
                record.scan.tool_name = Some(NAME.into());
                return Ok(Flow::List(At::Enhanced));
            }
            "imageScanCompletedAt" => {
                record.scan.time = time(schema::member(reader, "imageScanCompletedAt")?);
            }
            "findingSeverityCounts" => {
                let counts: Vec<(Text<'r>, Int)> = schema::member(reader, "findingSeverityCounts")?;
                let counts = counts.iter().map(|(_, count)| count.0);
                self.stated = counts.fold(0, i64::saturating_add);
            }
            _ => return Ok(Flow::Skip),
        }
        Ok(Flow::Read)
    }

    /// Returns true if the reader is before an answer, not before a finding.
    fn is_page(&self, reader: &mut Reader<'r>) -> bool {
        let mut ahead = Reader::new(reader.text(), reader.byte(), &self.limits);
        let first = ahead.enter_object().and_then(|()| ahead.next_key());
        let names = ["findings", "Findings", "nextToken", "NextToken"];
        matches!(first, Ok(Some(name)) if names.contains(&name.as_raw()))
    }
}

impl<'r> JsonWalk<'r> for Answers<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["findings", "enhancedFindings"];
    const ENTRY: &'static str = "finding";
    const PAGES: bool = true;
    const IS_OBJECT: bool = false;

    fn document(&mut self, reader: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        self.scanned = Scanned::default();
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
        if matches!(at, At::ImageScan) {
            return self.read_scan(name, reader, record);
        }
        match name {
            "findings" | "Findings" => Ok(Flow::List(At::Findings)),
            "imageScanFindings" => {
                // The image, which every finding is of, comes later.
                reader.look_ahead(|ahead, name| {
                    match matches!(name, "repositoryName" | "imageId")
                        && self.read_answer(name, ahead, record)?
                    {
                        true => Ok(()),
                        false => ahead.skip(),
                    }
                });
                Ok(Flow::Enter(At::ImageScan))
            }
            _ if self.read_answer(name, reader, record)? => Ok(Flow::Read),
            _ => Ok(Flow::Skip),
        }
    }

    fn element(&mut self, at: At, reader: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        if matches!(at, At::Elements) {
            return Ok(match self.is_page(reader) {
                true => Flow::Enter(At::Page),
                false => Flow::Entry(At::Findings),
            });
        }
        self.listed += 1;
        Ok(Flow::Entry(at))
    }

    fn entry(
        &mut self,
        at: At,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Result<Outcome<'r>, ReportError> {
        self.is_named = true;
        if matches!(at, At::Basic) {
            let raw = self.basic.read(reader, record)?;
            return Ok(ecr::finding(raw, &self.scanned, record).into());
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
