//! The walk through the pages of an answer, or a list of findings.

use finding_source::Record;
use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk};
use finding_source::json::Reader;
use finding_source::schema::Objects;

use crate::raw::Finding;
use crate::{map, words};

/// The pages of an answer, or a list of findings.
#[derive(Default)]
pub(crate) struct Pages<'r> {
    finding: Objects<'r, Finding<'r>>,
    has_findings: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    Page,
    Findings,
}

/// Returns true if the reader is before a page, not before a finding.
fn is_page(reader: &Reader<'_>) -> bool {
    let mut ahead = reader.clone();
    let first = ahead.enter_object().and_then(|()| ahead.next_key());
    let names = ["findings", "Findings", "nextToken", "NextToken"];
    matches!(first, Ok(Some(name)) if names.contains(&name.as_raw()))
}

impl<'r> JsonWalk<'r> for Pages<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["findings"];
    const ENTRY: &'static str = "finding";
    const PAGES: bool = true;

    fn document(&mut self, reader: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        // An array has pages or findings.
        Ok(match reader.depth() == 0 || is_page(reader) {
            true => Flow::Enter(At::Page),
            false => Flow::Entry(At::Findings),
        })
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        Ok(match name {
            "findings" | "Findings" => Flow::List(At::Findings),
            "nextToken" | "NextToken" => {
                words::read_token(reader, record)?;
                Flow::Read
            }
            _ => Flow::Skip,
        })
    }

    fn entry(&mut self, _: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        self.has_findings = true;
        let raw = self.finding.read(reader, record)?;
        Ok(map::finding(raw, record).into())
    }

    fn finish(&mut self, record: &mut Record<'r>) {
        if !self.has_findings {
            record.partial("a list without findings does not name the service that wrote it");
        }
    }
}
