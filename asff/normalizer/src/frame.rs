//! The JSON of the values that findings of a rule share, kept for the next finding of the rule.

use finding::{Finding, FindingStatus};
use finding_severity::{Basis, Graded, Status};
use report_syntax::text::short_words;

use crate::budget::Budget;
use crate::draft::Common;
use crate::json;

/// The parts of a frame, in their order in a finding. The values of the finding are between them.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part {
    /// From the end of the id to the account.
    Head,
    /// The creation of a finding that is new.
    Created,
    /// From the update to the name of the title.
    Severity,
    /// From the remediation to the name of the product fields.
    Advice,
    /// The product fields that are not facts, separated by commas.
    Fields,
    /// From the end of the product fields to the name of the resources.
    Resources,
    /// The record state.
    State,
    /// From the fields of the provider to the end.
    End,
}

/// The values that findings of a rule share, as JSON.
#[derive(Debug, Default)]
pub(crate) struct Frame {
    pub(crate) json: Vec<u8>,
    pub(crate) ends: [usize; Part::End as usize + 1],
    /// The number of product fields.
    pub(crate) fields: usize,
}

impl Clone for Frame {
    fn clone(&self) -> Self {
        let mut copy = Self::default();
        copy.clone_from(self);
        copy
    }

    /// Without a new allocation.
    fn clone_from(&mut self, other: &Self) {
        self.json.clone_from(&other.json);
        (self.ends, self.fields) = (other.ends, other.fields);
    }
}

impl Frame {
    /// Returns the JSON from the beginning of a part to the end of another.
    pub(crate) fn parts(&self, first: Part, last: Part) -> &[u8] {
        let start = (first as usize).checked_sub(1);
        let start = start.map_or(0, |before| self.ends[before]);
        &self.json[start..self.ends[last as usize]]
    }
}

/// The frames of the last findings.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frames {
    known: Vec<Known>,
    /// The frame of a finding that shares too little.
    own: Frame,
}

/// A frame, and what it depends on.
#[derive(Clone, Debug, Default)]
struct Known {
    /// Empty if the place is free.
    key: Vec<u8>,
    frame: Frame,
    /// The room in the budget that it takes.
    room: usize,
}

/// The number of frames: a power of two. Most reports have findings of fewer rules.
const FRAMES: usize = 128;

/// The maximum size of a frame that is kept, with its key.
const LARGEST: usize = 8 * 1024;

impl Frames {
    /// Forgets all frames. They depend on the run.
    pub(crate) fn clear(&mut self) {
        self.known.iter_mut().for_each(|known| known.key.clear());
    }

    /// Returns the frame of a finding, and reserves its room. `make` makes its values if the frame is not known.
    pub(crate) fn get<'d>(
        &mut self,
        finding: &Finding<'_>,
        graded: &Graded<'_>,
        left_out: u64,
        budget: &mut Budget,
        make: impl FnOnce(&mut Budget) -> Common<'d>,
    ) -> &Frame {
        let Some(key) = Key::of(finding, graded, left_out) else {
            json::frame(&make(budget), &mut self.own);
            return &self.own;
        };
        if self.known.is_empty() {
            self.known.resize_with(FRAMES, Known::default);
        }
        let place = 2 * key.pair();
        let known = [place, place + 1]
            .into_iter()
            .find(|&at| key.is(&self.known[at].key) && budget.reserve(self.known[at].room));
        if let Some(at) = known {
            return &self.known[at].frame;
        }
        let before = budget.rest();
        json::frame(&make(budget), &mut self.own);
        let room = before.zip(budget.rest());
        let mut size = self.own.json.len();
        key.each(|bytes| size += bytes.len());
        let Some((before, after)) = room.filter(|_| size <= LARGEST) else {
            return &self.own;
        };
        self.known.swap(place, place + 1);
        let known = &mut self.known[place];
        known.key.clear();
        key.each(|bytes| known.key.extend_from_slice(bytes));
        known.frame.clone_from(&self.own);
        known.room = before - after;
        &known.frame
    }
}

/// The values that a frame depends on, apart from those of the run.
struct Key<'f> {
    finding: &'f Finding<'f>,
    graded: &'f Graded<'f>,
    basis: (u8, &'static str),
    left_out: u64,
}

impl<'f> Key<'f> {
    /// Returns the key, or `None` if other findings hardly have the same.
    fn of(finding: &'f Finding<'_>, graded: &'f Graded<'_>, left_out: u64) -> Option<Self> {
        let is_open = graded.status == Status::Open
            && graded.accepted.is_none()
            && !matches!(finding.status, FindingStatus::Suppressed { .. });
        let is_plain = finding.advisories.is_empty() && finding.references.is_empty();
        let basis = match graded.basis {
            Basis::Word(table) => (0, table),
            Basis::Level(table) => (1, table),
            Basis::PolicyWord => (2, ""),
            Basis::WordScore => (3, ""),
            Basis::Score => (4, ""),
            Basis::Unset => (5, ""),
            Basis::UnknownWord => (6, ""),
            Basis::NoEvidence => (7, ""),
            _ => return None,
        };
        (is_open && is_plain).then_some(Self {
            finding,
            graded,
            basis,
            left_out,
        })
    }

    /// Returns the pair of places for the frame, which usually is another for each rule, grade and advice.
    fn pair(&self) -> usize {
        const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
        let advice = self.finding.remediation.as_ref();
        let advice = advice.and_then(|advice| advice.text.as_deref());
        let texts = [
            &*self.finding.rule.id,
            self.graded.original.as_deref().unwrap_or_default(),
            advice.unwrap_or_default(),
        ];
        let mixed = texts.iter().fold(0, |mixed: u64, text| {
            let [first, last] = short_words(text.as_bytes());
            let text = first.rotate_left(20) ^ last ^ text.len() as u64;
            (mixed ^ text).wrapping_mul(ODD)
        });
        (mixed >> 32) as usize % (FRAMES / 2)
    }

    fn is(&self, bytes: &[u8]) -> bool {
        let mut rest = Some(bytes);
        self.each(|part| rest = rest.and_then(|rest| rest.strip_prefix(part)));
        rest.is_some_and(<[u8]>::is_empty)
    }

    /// Calls `visit` with the parts of the key. Different keys have different bytes: the lengths of the texts come first.
    fn each(&self, mut visit: impl FnMut(&[u8])) {
        let Self {
            finding,
            graded,
            basis: (basis, table),
            left_out,
        } = *self;
        let confidence = finding.confidence.as_ref();
        let remediation = finding.remediation.as_ref();
        let percent = confidence.and_then(|confidence| confidence.percent);
        let [name, url, original, word, advice, page] = [
            finding.rule.name.as_deref(),
            finding.rule.url.as_deref(),
            graded.original.as_deref(),
            confidence.map(|confidence| &*confidence.word),
            remediation.and_then(|advice| advice.text.as_deref()),
            remediation.and_then(|advice| advice.url.as_deref()),
        ];
        // Absent texts have no length.
        let length = |text: Option<&str>| text.map_or(u64::MAX, |text| text.len() as u64);
        let grade = [
            finding.kind as u8,
            u8::from(finding.needs_review),
            graded.normalized.get(),
            graded.label as u8,
            basis,
            0,
            0,
            0,
        ];
        let numbers = [
            u64::from_le_bytes(grade),
            percent.map_or(u64::MAX, u64::from),
            left_out,
            finding.cwes.len() as u64,
            finding.tags.len() as u64,
            finding.tool.len() as u64,
            finding.rule.id.len() as u64,
            table.len() as u64,
            length(name),
            length(url),
            length(original),
            length(word),
            length(advice),
            length(page),
        ];
        visit(numbers.map(u64::to_le_bytes).as_flattened());
        for text in [&*finding.tool, &*finding.rule.id, table] {
            visit(text.as_bytes());
        }
        for text in [name, url, original, word, advice, page]
            .into_iter()
            .flatten()
        {
            visit(text.as_bytes());
        }
        for id in &finding.cwes {
            visit(&id.to_le_bytes());
        }
        for tag in &finding.tags {
            visit(&(tag.len() as u64).to_le_bytes());
            visit(tag.as_bytes());
        }
    }
}
