//! The finding: what a tool said of one defect.

mod advice;
mod advisory;
mod location;
mod rule;

use std::borrow::Cow;
use std::hash::{Hash, Hasher};

use finding_severity::Kind;

pub use self::advice::{Reference, Remediation};
pub use self::advisory::{Advisory, CvssRating, KnownExploited};
pub use self::location::{FileLocation, Location, Package, Region, TemplateResource, WebLocation};
pub use self::rule::{FindingConfidence, Grade, Rule};
use crate::redaction::Redacted;
use crate::text::one_line;
use crate::{Identity, Timestamp};

/// Text borrowed from the report where it can be.
pub type Str<'r> = Cow<'r, str>;

/// What a tool said of one defect, in words of no tool and no cloud.
///
/// Absent stays absent: a field is `None`, or empty, when the report does not say.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finding<'r> {
    /// Id of the tool that found it, such as `zap`: lower case, words joined by hyphens.
    pub tool: Str<'r>,
    /// The check that found it.
    pub rule: Rule<'r>,
    /// What sort of thing is defective.
    pub kind: Kind,
    /// One line.
    pub title: Str<'r>,
    /// The tool's explanation, as plain text.
    pub description: Option<Str<'r>>,
    /// How bad the tool thinks it is.
    pub grade: Grade<'r>,
    /// How sure the tool is.
    pub confidence: Option<FindingConfidence<'r>>,
    /// CWE ids, without the prefix; sorted, each once.
    pub cwes: Vec<u32>,
    /// Published vulnerabilities, the one the finding is about first.
    pub advisories: Vec<Advisory<'r>>,
    /// Where it is, the most telling place first.
    pub locations: Vec<Location<'r>>,
    /// Places the report lists beyond those in `locations`.
    pub more_locations: u64,
    /// What the tool advises.
    pub remediation: Option<Remediation<'r>>,
    /// Further reading on the defect, beside the references of its advisories.
    pub references: Vec<Reference<'r>>,
    /// Whether it counts.
    pub status: Status<'r>,
    /// Whether the tool leaves it to a person to decide whether it is a defect, such as a security hotspot.
    pub needs_review: bool,
    /// When the tool saw it first.
    pub first_seen: Option<Timestamp>,
    /// When the tool saw it last.
    pub last_seen: Option<Timestamp>,
    /// The tool's own labels for it.
    pub tags: Vec<Str<'r>>,
    /// What makes it the same defect in two runs.
    pub identity: Identity<'r>,
    /// What fits nowhere else: a name such as `wascid`, and a value.
    pub facts: Vec<(&'static str, Str<'r>)>,
    /// Whether [`redact`](Self::redact) was called.
    pub(crate) redacted: Redacted,
}

impl<'r> Finding<'r> {
    /// A finding of `tool`, made by the check `rule`. The title is made [one line](crate::text::one_line).
    #[must_use]
    pub fn new(
        tool: impl Into<Str<'r>>,
        kind: Kind,
        rule: Rule<'r>,
        title: impl Into<Str<'r>>,
        identity: Identity<'r>,
    ) -> Self {
        Self {
            tool: tool.into(),
            rule,
            kind,
            title: one_line(title),
            description: None,
            grade: Grade::default(),
            confidence: None,
            cwes: Vec::new(),
            advisories: Vec::new(),
            locations: Vec::new(),
            more_locations: 0,
            remediation: None,
            references: Vec::new(),
            status: Status::Open,
            needs_review: false,
            first_seen: None,
            last_seen: None,
            tags: Vec::new(),
            identity,
            facts: Vec::new(),
            redacted: Redacted::default(),
        }
    }

    /// Adds a CWE id; zero is none, and a repeated one stays one.
    ///
    /// The list of CWE has some 1,400 entries, categories and views counted. More than [`MOST_CWES`](Self::MOST_CWES)
    /// are none of them, and are left out: putting each in its place would take time beyond measure.
    pub fn push_cwe(&mut self, id: u32) {
        match self.cwes.binary_search(&id) {
            Err(at) if id != 0 && self.cwes.len() < Self::MOST_CWES => self.cwes.insert(at, id),
            _ => {}
        }
    }

    /// CWE ids that [`push_cwe`](Self::push_cwe) takes for one finding.
    pub const MOST_CWES: usize = 2_000;

    /// The same finding without borrows.
    #[must_use]
    pub fn into_owned(self) -> Finding<'static> {
        Finding {
            tool: own(self.tool),
            rule: self.rule.into_owned(),
            kind: self.kind,
            title: own(self.title),
            description: self.description.map(own),
            grade: self.grade.into_owned(),
            confidence: self.confidence.map(|c| FindingConfidence {
                word: own(c.word),
                percent: c.percent,
            }),
            cwes: self.cwes,
            advisories: self
                .advisories
                .into_iter()
                .map(Advisory::into_owned)
                .collect(),
            locations: self
                .locations
                .into_iter()
                .map(Location::into_owned)
                .collect(),
            more_locations: self.more_locations,
            remediation: self.remediation.map(|r| Remediation {
                text: r.text.map(own),
                url: r.url.map(own),
            }),
            references: self
                .references
                .into_iter()
                .map(Reference::into_owned)
                .collect(),
            status: match self.status {
                Status::Open => Status::Open,
                Status::Suppressed { reason } => Status::Suppressed {
                    reason: reason.map(own),
                },
                Status::FalsePositive => Status::FalsePositive,
                Status::Fixed => Status::Fixed,
            },
            needs_review: self.needs_review,
            first_seen: self.first_seen,
            last_seen: self.last_seen,
            tags: self.tags.into_iter().map(own).collect(),
            identity: self.identity.into_owned(),
            facts: self
                .facts
                .into_iter()
                .map(|(name, value)| (name, own(value)))
                .collect(),
            redacted: self.redacted,
        }
    }
}

pub(crate) fn own<'a>(text: Str<'_>) -> Str<'a> {
    Cow::Owned(text.into_owned())
}

/// Equal findings have equal hashes. A finding may hold a number that is not equal to itself, so it is not `Eq`.
impl Hash for Finding<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            tool,
            rule,
            kind,
            title,
            description,
            grade,
            confidence,
            cwes,
            advisories,
            locations,
            more_locations,
            remediation,
            references,
            status,
            needs_review,
            first_seen,
            last_seen,
            tags,
            identity,
            facts,
            redacted: _,
        } = self;
        (tool, rule, kind, title, description, grade).hash(state);
        (confidence, cwes, advisories, locations, more_locations).hash(state);
        (remediation, references, status, first_seen, last_seen).hash(state);
        (needs_review, tags, identity, facts).hash(state);
    }
}

/// The bits of a number, those of 0.0 for -0.0, which is equal.
fn bits(number: Option<f64>) -> Option<u64> {
    number.map(|number| (number + 0.0).to_bits())
}

/// Whether a finding counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status<'r> {
    /// It does.
    #[default]
    Open,
    /// A person or the tool's settings accepted it.
    Suppressed {
        /// Why, in that person's words.
        reason: Option<Str<'r>>,
    },
    /// A person or the tool decided that it is not a defect.
    FalsePositive,
    /// The tool says that it is gone.
    Fixed,
}

impl Status<'_> {
    /// Whether the finding counts.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weaknesses_are_sorted_once_each_and_no_more_than_there_are() {
        let mut finding = Finding::new("t", Kind::Code, Rule::new("r"), "t", Identity::new());
        for id in [79, 0, 20, 79] {
            finding.push_cwe(id);
        }
        assert_eq!(finding.cwes, [20, 79]);
        // Each before all others, which is the slowest way to put them in their places.
        (0..1_000_000).rev().for_each(|id| finding.push_cwe(id));
        assert_eq!(finding.cwes.len(), Finding::MOST_CWES);
        assert!(finding.cwes.is_sorted());
    }
}
