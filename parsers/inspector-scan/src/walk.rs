//! The walk through the report of a CI scan, in both of its forms.

use finding_inspector::words::{line, read_sum, tell_missing};
use finding_source::cyclone_dx;
use finding_source::engine::{Entry, Flow, FlowResult, JsonWalk, Outcome};
use finding_source::json::{Reader, ValueKind};
use finding_source::schema::{self, Objects};
use finding_source::{Note, NoteKind, Record};

use crate::bom::{Bom, SKIPPED};
use crate::map;
use crate::raw::{Message, Vulnerability};

/// The vulnerabilities of a scan.
#[derive(Default)]
pub(crate) struct Scan<'r> {
    of_bom: Objects<'r, cyclone_dx::Vulnerability<'r>>,
    own: Objects<'r, Vulnerability<'r>>,
    bom: Bom<'r>,
    /// The number of vulnerabilities that the report lists.
    listed: i64,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    /// In the report, or in its `sbom`.
    Report,
    Vulnerabilities,
    Messages,
}

impl Scan<'_> {
    /// Creates the walk. Of the components of a document `most` are kept.
    pub(crate) fn new(most: usize) -> Self {
        let mut scan = Self::default();
        scan.bom.most = most;
        scan
    }
}

impl<'r> JsonWalk<'r> for Scan<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerabilities", "affects"];
    const ENTRY: &'static str = "vulnerability";

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> FlowResult<At> {
        *self = Self::new(self.bom.most);
        Ok(Flow::Enter(At::Report))
    }

    fn member(
        &mut self,
        _: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> FlowResult<At> {
        Ok(match name {
            "sbom" if reader.peek() == Some(ValueKind::Object) => {
                let begin = reader.mark();
                self.bom.read(reader, record);
                reader.go_to(&begin);
                Flow::Enter(At::Report)
            }
            // They were read ahead.
            "components" | "metadata" if self.bom.is_open => reader.skip().map(|()| Flow::Read)?,
            "vulnerabilities" => Flow::List(At::Vulnerabilities),
            "messages" => Flow::List(At::Messages),
            "vulnerability_count" => {
                self.bom.stated = read_sum(reader, "vulnerability_count")?;
                Flow::Read
            }
            _ => Flow::Skip,
        })
    }

    fn entry(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Entry<'r> {
        self.listed += i64::from(!matches!(at, At::Messages));
        Ok(match at {
            At::Messages => {
                let message: Option<Message<'r>> = schema::member(reader, "messages")?;
                match message.and_then(|message| line(&message.info)) {
                    Some(info) if info.starts_with(SKIPPED) => self.bom.skipped += 1,
                    Some(info) => record.remark(NoteKind::Tool, format!("Inspector: {info}")),
                    None => {}
                }
                Outcome::Nothing
            }
            At::Vulnerabilities if self.bom.is_open => {
                let raw = self.of_bom.read(reader, record)?;
                map::of_bom(raw, &self.bom, record).into()
            }
            _ => {
                let raw = self.own.read(reader, record)?;
                map::of_scan(raw, &self.bom, record).into()
            }
        })
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> FlowResult<At> {
        if !matches!(at, At::Report) {
            return Ok(Flow::Read);
        }
        if std::mem::take(&mut self.bom.is_open) && !self.bom.has_components {
            record.partial("Inspector recognized no component");
        }
        let skipped = std::mem::take(&mut self.bom.skipped);
        if skipped > 0 {
            record.partial("Inspector skipped components for which it has no rules");
            let text = "Inspector skipped a component: no rules found";
            let mut note = Note::new(NoteKind::Tool, text);
            note.times = skipped;
            record.note(note);
        }
        tell_missing(self.bom.stated, self.listed, record);
        Ok(Flow::Read)
    }
}
