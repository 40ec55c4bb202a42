//! The walk through the report of a CI scan, in both of its forms.

use finding_source::cyclone_dx;
use finding_source::engine::{Flow, JsonWalk, Outcome, Read, Step};
use finding_source::json::{Kind, Reader};
use finding_source::schema::{self, Objects};
use finding_source::{Input, Note, NoteKind, Record};

use crate::bom::{Bom, SKIPPED};
use crate::map::{line, sum, tell_missing};
use crate::raw::{Message, ScanVulnerability};
use crate::vulnerability;

/// The vulnerabilities of a scan.
#[derive(Default)]
pub(crate) struct Scan<'r> {
    of_bom: Objects<'r, cyclone_dx::Vulnerability<'r>>,
    own: Objects<'r, ScanVulnerability<'r>>,
    bom: Bom<'r>,
    listed: i64,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum At {
    Top,
    /// In a document of CycloneDX.
    Bom,
    BomVulnerabilities,
    Vulnerabilities,
    Messages,
}

impl<'r> Scan<'r> {
    pub(crate) fn new(input: &Input<'r, '_>) -> Self {
        Self {
            bom: Bom::new(input.limits().joined),
            ..Self::default()
        }
    }

    fn message(&mut self, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<'r> {
        let message: Option<Message<'r>> = schema::member(reader, "messages")?;
        match message.and_then(|message| line(&message.info)) {
            Some(info) if info.starts_with(SKIPPED) => self.bom.skipped += 1,
            Some(info) => record.remark(NoteKind::Tool, format!("Inspector: {info}")),
            None => {}
        }
        Ok(Outcome::Nothing)
    }
}

impl<'r> JsonWalk<'r> for Scan<'r> {
    type At = At;

    const ENTRIES: &'static [&'static str] = &["vulnerabilities", "affects"];
    const ENTRY: &'static str = "vulnerability";

    fn document(&mut self, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        self.bom = Bom::new(self.bom.most);
        self.listed = 0;
        Ok(Flow::Enter(At::Top))
    }

    fn member(
        &mut self,
        at: At,
        name: &'r str,
        reader: &mut Reader<'r>,
        record: &mut Record<'r>,
    ) -> Step<At> {
        Ok(match (at, name) {
            (At::Top, "sbom") if reader.peek() == Some(Kind::Object) => {
                let begin = reader.mark();
                let is_bom = self.bom.read(reader, record);
                reader.go_to(&begin);
                Flow::Enter(if is_bom { At::Bom } else { At::Top })
            }
            (At::Bom, "vulnerabilities") => Flow::List(At::BomVulnerabilities),
            (At::Bom, "components" | "metadata") => {
                reader.skip()?;
                Flow::Read
            }
            (At::Top, "vulnerabilities") => Flow::List(At::Vulnerabilities),
            (At::Top, "messages") => Flow::List(At::Messages),
            (At::Top, "vulnerability_count") => {
                self.bom.stated = sum(reader, "vulnerability_count")?;
                Flow::Read
            }
            _ => Flow::Skip,
        })
    }

    fn element(&mut self, at: At, _: &mut Reader<'r>, _: &mut Record<'r>) -> Step<At> {
        self.listed += i64::from(!matches!(at, At::Messages));
        Ok(Flow::Entry(at))
    }

    fn entry(&mut self, at: At, reader: &mut Reader<'r>, record: &mut Record<'r>) -> Read<'r> {
        let findings = match at {
            At::Messages => return self.message(reader, record),
            At::BomVulnerabilities => {
                let raw = self.of_bom.read(reader, record)?;
                vulnerability::of_bom(raw, &self.bom, record)
            }
            _ => {
                let raw = self.own.read(reader, record)?;
                vulnerability::of_scan(raw, &self.bom, record)
            }
        };
        let unusable = Outcome::Unusable("a vulnerability without an id");
        Ok(findings.map_or(unusable, Outcome::Several))
    }

    fn end(&mut self, at: At, _: &mut Reader<'r>, record: &mut Record<'r>) -> Step<At> {
        match at {
            At::Bom if !self.bom.has_components => {
                record.partial("Inspector recognized no component");
            }
            At::Bom | At::Top => {}
            _ => return Ok(Flow::Read),
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
